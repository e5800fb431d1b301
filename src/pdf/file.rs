//! An opened PDF: objects by number, streams decoded.

use std::collections::HashMap;
use std::rc::Rc;

use super::crypt::{Closed, Crypt, Kind};
use super::filter::{self, Decoded, Failure};
use super::limits::{Allowance, Limits, broken, over};
use super::object::{Data, Dict, Object, Ref, Stream};
use super::parse::Cursor;
use super::xref::{self, Place, Xref};
use crate::Error;

/// References that may follow one another before a value is reached.
const HOPS: usize = 16;

/// A PDF that objects are read from as they are asked for.
#[derive(Debug)]
pub(crate) struct File<'a> {
    /// From the header on: offsets count from there.
    pub(crate) bytes: &'a [u8],
    pub(crate) allowance: Allowance,
    pub(crate) xref: Xref,
    /// Whether the cross-reference was broken and the objects were searched for.
    pub(crate) recovered: bool,
    crypt: Option<Crypt>,
    closed: Option<Closed>,
    packs: HashMap<u32, Option<Rc<Pack>>>,
    /// An object stream is being read: nothing it depends on may be in an object stream.
    unpacking: bool,
}

/// An unpacked object stream.
#[derive(Debug)]
struct Pack {
    bytes: Vec<u8>,
    /// Number and offset of each object in it.
    index: Vec<(u32, usize)>,
}

impl<'a> File<'a> {
    /// Opens a PDF.
    pub(crate) fn open(bytes: &'a [u8], limits: Limits) -> Result<Self, Error> {
        if bytes.len() > limits.file {
            return Err(over(format!("the file has {} bytes, the limit is {}", bytes.len(), limits.file)));
        }
        let head = &bytes[..bytes.len().min(1024)];
        let Some(header) = memchr::memmem::find(head, b"%PDF-") else {
            return Err(broken("not a PDF: no header at the beginning of the file"));
        };
        let bytes = &bytes[header..];
        let mut file = Self {
            bytes,
            allowance: Allowance::new(limits, bytes.len()),
            xref: Xref::default(),
            recovered: false,
            crypt: None,
            closed: None,
            packs: HashMap::new(),
            unpacking: false,
        };
        if let Some(xref) = xref::read(&mut file) {
            file.xref = xref;
            file.open_encryption();
        }
        if file.closed.is_none() && file.catalog().is_none() {
            file.recover();
        }
        if file.xref.overfull {
            return Err(over(format!("the PDF has more than {} objects", limits.objects)));
        }
        match (file.closed, file.catalog()) {
            (Some(Closed::Password), _) => Err(broken("the PDF is encrypted and asks for a password")),
            (Some(Closed::Unsupported), _) => {
                Err(broken("the PDF is encrypted in a way that is not supported"))
            }
            (None, None) if file.exhausted() => Err(over("the PDF asks for more work than the limits allow")),
            (None, None) => Err(broken("the PDF has no document catalog that can be read")),
            (None, Some(_)) => Ok(file),
        }
    }

    /// Whether the file is encrypted (with an empty user password, or it would not be open).
    pub(crate) fn encrypted(&self) -> bool {
        self.crypt.is_some()
    }

    /// The document catalog.
    pub(crate) fn catalog(&mut self) -> Option<Dict> {
        let root = self.xref.trailer.value("Root").cloned()?;
        let catalog = self.resolve(&root).into_dict()?;
        (catalog.has("Pages") || catalog.is("Type", "Catalog")).then_some(catalog)
    }

    /// Replaces the cross-reference by what a search through the bytes finds. Done once at most.
    pub(crate) fn recover(&mut self) {
        if !std::mem::replace(&mut self.recovered, true) {
            self.packs.clear();
            self.xref = xref::recover(self);
        }
    }

    /// Prepares decryption as the trailer tells.
    pub(crate) fn open_encryption(&mut self) {
        (self.crypt, self.closed) = (None, None);
        let Some(encrypt) = self.xref.trailer.value("Encrypt").cloned() else { return };
        let Some(mut dict) = self.resolve(&encrypt).into_dict() else { return };
        // All values are to be direct; the filters in /CF may not be.
        if let Some(mut filters) = self.get(&dict, "CF").into_dict() {
            let resolved: Vec<_> =
                filters.iter().map(|(key, value)| (key.clone(), self.resolve(value))).collect();
            for (key, value) in resolved {
                filters.insert(key, value);
            }
            dict.set("CF", Object::Dict(filters));
        }
        let id = self.xref.trailer.value("ID").cloned().map(|id| self.resolve(&id));
        let id =
            id.as_ref().and_then(Object::as_array).and_then(|id| id.first()?.as_string()).unwrap_or_default();
        match Crypt::open(&dict, id) {
            Ok(crypt) => self.crypt = Some(crypt),
            Err(closed) => self.closed = Some(closed),
        }
    }

    /// The value itself, whatever references lead to it; null where they lead nowhere.
    pub(crate) fn resolve(&mut self, value: &Object) -> Object {
        let mut value = value.clone();
        for _ in 0..HOPS {
            match value {
                Object::Ref(reference) => value = self.object(reference).unwrap_or_default(),
                value => return value,
            }
        }
        Object::Null
    }

    /// An entry of a dictionary, resolved; null where it is missing.
    pub(crate) fn get(&mut self, dict: &Dict, key: &str) -> Object {
        dict.value(key).map_or(Object::Null, |value| self.resolve(value))
    }

    /// An indirect object. Where the cross-reference misleads, the file is searched once.
    pub(crate) fn object(&mut self, reference: Ref) -> Option<Object> {
        match self.located(reference) {
            Some(object) => Some(object),
            None if self.recovered || self.unpacking => None,
            None if matches!(self.xref.places.get(&reference.0), None | Some(Place::Free)) => None,
            None => {
                self.recover();
                self.located(reference)
            }
        }
    }

    fn located(&mut self, reference: Ref) -> Option<Object> {
        match *self.xref.places.get(&reference.0)? {
            Place::Free => None,
            Place::Offset(at) => {
                let mut cursor = Cursor::new(self.bytes, at);
                let id = cursor.object_header().filter(|id| id.0 == reference.0)?;
                self.read_value(&mut cursor, id)
            }
            Place::Packed(..) if self.unpacking => None,
            Place::Packed(stream, index) => {
                let pack = self.unpack(stream)?;
                let at = match pack.index.get(index as usize) {
                    Some(&(number, at)) if number == reference.0 => at,
                    _ => {
                        self.allowance.parse(pack.index.len())?;
                        pack.index.iter().find(|(number, _)| *number == reference.0)?.1
                    }
                };
                Cursor::new(&pack.bytes, at).value(&mut self.allowance)
            }
        }
    }

    /// The value after `12 0 obj`, decrypted; a stream where one follows.
    pub(crate) fn read_value(&mut self, cursor: &mut Cursor<'a>, id: (u32, u16)) -> Option<Object> {
        let mut value = cursor.value(&mut self.allowance)?;
        if let Some(crypt) = &self.crypt {
            decrypt_strings(&mut value, crypt, id);
        }
        cursor.skip_space();
        let Object::Dict(dict) = value else { return Some(value) };
        if !cursor.take(b"stream") {
            return Some(Object::Dict(dict));
        }
        let _line_end = cursor.take(b"\r\n") || cursor.take(b"\n") || cursor.take(b"\r");
        let start = cursor.at();
        let end = self.stream_end(&dict, start)?;
        Some(Object::Stream(Box::new(Stream { dict, data: Data::Span(start..end), id })))
    }

    /// Where the bytes of a stream end: as its length says, or else before the next `endstream`.
    fn stream_end(&mut self, dict: &Dict, start: usize) -> Option<usize> {
        if let Some(end) = self.length(dict).and_then(|len| start.checked_add(len)) {
            let mut cursor = Cursor::new(self.bytes, end);
            cursor.skip_space();
            if end <= self.bytes.len() && cursor.take(b"endstream") {
                return Some(end);
            }
        }
        self.allowance.parse(1)?;
        let rest = &self.bytes[start..];
        let len = memchr::memmem::find(rest, b"endstream").unwrap_or(rest.len());
        self.allowance.parse(len)?;
        let data = &rest[..len];
        let data = data.strip_suffix(b"\n").unwrap_or(data);
        Some(start + data.strip_suffix(b"\r").unwrap_or(data).len())
    }

    /// The length that a stream's dictionary gives. A chain of streams whose lengths lie in one another is not
    /// followed: where a length is an object of its own, it is a number or nothing.
    fn length(&mut self, dict: &Dict) -> Option<usize> {
        let reference = match dict.value("Length")? {
            Object::Ref(reference) => *reference,
            length => return length.as_count(),
        };
        match *self.xref.places.get(&reference.0)? {
            Place::Offset(at) => {
                let mut cursor = Cursor::new(self.bytes, at);
                cursor.object_header().filter(|id| id.0 == reference.0)?;
                cursor.value(&mut self.allowance)?.as_count()
            }
            _ => self.located(reference)?.as_count(),
        }
    }

    /// The bytes of a stream as they are in the file, decrypted.
    pub(crate) fn raw(&self, stream: &Stream, kind: Kind) -> Vec<u8> {
        let bytes = match &stream.data {
            Data::Span(span) => &self.bytes[span.clone()],
            #[cfg(feature = "pdf-attach")]
            Data::Owned(bytes) => return bytes.clone(),
        };
        let plain = stream.dict.is("Type", "XRef")
            || stream.dict.value("Filter").is_some_and(|filter| {
                filter.as_name() == Some(b"Crypt")
                    || filter
                        .as_array()
                        .is_some_and(|names| names.first().and_then(Object::as_name) == Some(b"Crypt"))
            });
        match &self.crypt {
            Some(crypt) if !plain => crypt.decrypt(kind, stream.id, bytes),
            _ => bytes.to_vec(),
        }
    }

    /// The decoded bytes of a stream. `most` lowers the limit for this one.
    pub(crate) fn decode(&mut self, stream: &Stream, most: Option<usize>) -> Result<Decoded, Error> {
        self.decode_as(stream, Kind::Stream, most)
    }

    /// The decoded bytes of a stream that is encrypted as `kind`.
    pub(crate) fn decode_as(
        &mut self,
        stream: &Stream,
        kind: Kind,
        most: Option<usize>,
    ) -> Result<Decoded, Error> {
        let filters = match self.get(&stream.dict, "Filter") {
            Object::Null => Vec::new(),
            Object::Array(filters) => filters.to_vec(),
            filter => vec![filter],
        };
        let params = match self.get(&stream.dict, "DecodeParms") {
            Object::Array(params) => params.to_vec(),
            params => vec![params],
        };
        let limit = self.allowance.decoded.min(most.unwrap_or(usize::MAX));
        let raw = self.raw(stream, kind);
        if raw.len() > limit {
            return Err(too_large());
        }
        self.allowance.decoded -= raw.len();
        let mut decoded = Decoded { bytes: raw, whole: true };
        for (at, filter) in filters.iter().take(HOPS).enumerate() {
            let filter = self.resolve(filter);
            let filter = filter.as_name().unwrap_or_default();
            if filter == b"Crypt" {
                continue;
            }
            let params = params.get(at).map(|params| self.resolve(params)).and_then(Object::into_dict);
            let limit = self.allowance.decoded.min(most.unwrap_or(usize::MAX));
            match filter::decode(filter, &params.unwrap_or_default(), &decoded.bytes, limit) {
                Ok(next) => {
                    self.allowance.decoded -= next.bytes.len().min(self.allowance.decoded);
                    decoded = Decoded { whole: decoded.whole && next.whole, ..next };
                }
                Err(Failure::TooLarge) => {
                    // What was inflated in vain was work all the same.
                    self.allowance.decoded -= limit;
                    return Err(too_large());
                }
                Err(Failure::Unsupported) => {
                    let name = String::from_utf8_lossy(filter).into_owned();
                    return Err(broken(format!(
                        "a stream uses the filter \"{name}\", which is not for data"
                    )));
                }
            }
        }
        Ok(decoded)
    }

    fn unpack(&mut self, number: u32) -> Option<Rc<Pack>> {
        if let Some(pack) = self.packs.get(&number) {
            return pack.clone();
        }
        self.unpacking = true;
        let pack = self.read_pack(number).map(Rc::new);
        self.unpacking = false;
        self.packs.insert(number, pack.clone());
        pack
    }

    fn read_pack(&mut self, number: u32) -> Option<Pack> {
        let Object::Stream(stream) = self.located(Ref(number))? else { return None };
        let first = self.get(&stream.dict, "First").as_count()?;
        let count = self.get(&stream.dict, "N").as_count()?;
        let bytes = self.decode(&stream, None).ok()?.bytes;
        let mut cursor = Cursor::new(&bytes, 0);
        let mut index = Vec::new();
        for _ in 0..count.min(self.allowance.limits.objects) {
            let (Some(number), Some(offset)) = (cursor.number(), cursor.number()) else { break };
            self.allowance.parse(4)?;
            let at = usize::try_from(offset).ok().and_then(|offset| offset.checked_add(first));
            index.push((u32::try_from(number).ok()?, at?));
        }
        Some(Pack { bytes, index })
    }

    /// The numbers of the objects in an object stream.
    pub(crate) fn packed_numbers(&mut self, stream: u32) -> Vec<u32> {
        self.unpack(stream).map_or_else(Vec::new, |pack| pack.index.iter().map(|entry| entry.0).collect())
    }

    /// The numbers of all objects, in order.
    pub(crate) fn numbers(&self) -> Vec<u32> {
        let in_use = self.xref.places.iter().filter(|(_, place)| **place != Place::Free);
        let mut numbers: Vec<u32> = in_use.map(|(number, _)| *number).collect();
        numbers.sort_unstable();
        numbers
    }

    /// Whether the allowance is used up, so that an absence proves nothing.
    pub(crate) fn exhausted(&self) -> bool {
        self.allowance.parsed < 1024 || self.allowance.decoded < 1024
    }
}

fn too_large() -> Error {
    over("the streams of the PDF unpack to more bytes than the limit allows")
}

/// Decrypts every string inside a value.
fn decrypt_strings(value: &mut Object, crypt: &Crypt, id: (u32, u16)) {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        if let Object::String(bytes) = value {
            *bytes = crypt.decrypt(Kind::String, id, bytes).into();
        } else {
            open.extend(value.children_mut());
        }
    }
}
