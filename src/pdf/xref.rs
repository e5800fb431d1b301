//! Where each object of a file is: cross-reference tables and streams (ISO 32000-1, 7.5.4 and 7.5.8), or a
//! search through the bytes where those are broken.

use std::collections::{HashMap, HashSet};

use super::file::File;
use super::limits::Allowance;
use super::object::{Dict, Object};
use super::parse::{Cursor, is_regular, is_space};

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// At this offset from the header of the file.
    Offset(usize),
    /// In an object stream (its number), at this index.
    Packed(u32, u32),
    /// Nowhere: a later revision deleted it.
    Free,
}

/// The places of all objects, and the trailer.
#[derive(Debug, Default)]
pub(crate) struct Xref {
    pub(crate) places: HashMap<u32, Place>,
    pub(crate) trailer: Dict,
    /// There are more objects than the limits allow.
    pub(crate) overfull: bool,
}

impl Xref {
    /// The first entry for a number counts: revisions are read from the newest on.
    fn add(&mut self, number: u64, place: Place, allowance: &Allowance) {
        // Offset 0 is the header; it is a common way to spell "nowhere".
        let place = if place == Place::Offset(0) { Place::Free } else { place };
        let Ok(number) = u32::try_from(number) else { return };
        if self.fits(allowance) {
            self.places.entry(number).or_insert(place);
        }
    }

    /// Whether there is room for one more object.
    fn fits(&mut self, allowance: &Allowance) -> bool {
        self.overfull |= self.places.len() >= allowance.limits.objects;
        !self.overfull
    }

    /// Keys of the newest trailer win.
    fn add_trailer(&mut self, dict: &Dict) {
        for (key, value) in dict.iter() {
            if !self.trailer.iter().any(|(known, _)| known == key) {
                self.trailer.insert(key.clone(), value.clone());
            }
        }
    }
}

/// Follows the chain of cross-reference sections from `startxref`. `None` where it is broken.
pub(crate) fn read(file: &mut File<'_>) -> Option<Xref> {
    let bytes = file.bytes;
    let tail = bytes.len().saturating_sub(2048);
    let start = tail + memchr::memmem::rfind(&bytes[tail..], b"startxref")?;
    let mut next = vec![Cursor::new(bytes, start + b"startxref".len()).number()?];
    let mut xref = Xref::default();
    let mut seen = HashSet::new();
    while let Some(offset) = next.pop() {
        let offset = usize::try_from(offset).ok()?;
        if !seen.insert(offset) {
            continue;
        }
        let mut cursor = Cursor::new(bytes, offset);
        cursor.skip_space();
        let trailer = if cursor.take(b"xref") {
            read_table(&mut cursor, &mut xref, &mut file.allowance)?
        } else {
            read_stream(file, &mut cursor, &mut xref)?
        };
        // A hybrid file's stream comes before the previous section.
        for key in ["Prev", "XRefStm"] {
            next.extend(
                trailer.value(key).and_then(Object::as_integer).and_then(|at| u64::try_from(at).ok()),
            );
        }
        xref.add_trailer(&trailer);
    }
    xref.trailer.has("Root").then_some(xref)
}

fn read_table(cursor: &mut Cursor<'_>, xref: &mut Xref, allowance: &mut Allowance) -> Option<Dict> {
    loop {
        cursor.skip_space();
        if cursor.take(b"trailer") {
            return cursor.value(allowance)?.into_dict();
        }
        let (first, count) = (cursor.number()?, cursor.number()?);
        for number in (first..).take(usize::try_from(count).ok()?) {
            allowance.parse(16)?;
            let (offset, _generation) = (cursor.number()?, cursor.number()?);
            cursor.skip_space();
            if cursor.take(b"n") {
                xref.add(number, Place::Offset(usize::try_from(offset).ok()?), allowance);
            } else if cursor.take(b"f") {
                xref.add(number, Place::Free, allowance);
            } else {
                return None;
            }
        }
    }
}

fn read_stream<'a>(file: &mut File<'a>, cursor: &mut Cursor<'a>, xref: &mut Xref) -> Option<Dict> {
    let id = cursor.object_header()?;
    let Object::Stream(stream) = file.read_value(cursor, id)? else { return None };
    let dict = stream.dict.clone();
    let data = file.decode(&stream, None).ok()?.bytes;
    let mut widths = [0; 3];
    for (width, value) in widths.iter_mut().zip(dict.value("W")?.as_array()?) {
        *width = value.as_count().filter(|&width| width <= 8)?;
    }
    let size = dict.value("Size").and_then(Object::as_count).unwrap_or(usize::MAX);
    let index: Vec<usize> = match dict.value("Index").and_then(Object::as_array) {
        Some(index) => index.iter().filter_map(Object::as_count).collect(),
        None => vec![0, size],
    };
    let row = widths.iter().sum::<usize>();
    let mut rows = data.chunks_exact(row.max(1));
    for run in index.chunks_exact(2) {
        for (number, entry) in (run[0] as u64..).zip(rows.by_ref().take(run[1])) {
            let mut entry = entry;
            let mut field = |width: usize| {
                let (field, rest) = entry.split_at(width.min(entry.len()));
                entry = rest;
                field.iter().fold(0_u64, |sum, &byte| sum << 8 | u64::from(byte))
            };
            let kind = if widths[0] == 0 { 1 } else { field(widths[0]) };
            let (second, third) = (field(widths[1]), field(widths[2]));
            let place = match kind {
                0 => Some(Place::Free),
                1 => usize::try_from(second).ok().map(Place::Offset),
                2 => {
                    u32::try_from(second).ok().zip(third.try_into().ok()).map(|(n, at)| Place::Packed(n, at))
                }
                _ => None,
            };
            if let Some(place) = place {
                xref.add(number, place, &file.allowance);
            }
        }
    }
    Some(dict)
}

/// Searches the bytes for objects and trailers, as if there were no cross-reference at all. Later ones win.
pub(crate) fn recover(file: &mut File<'_>) -> Xref {
    let mut xref = Xref::default();
    let mut packed: Vec<u32> = Vec::new();
    let mut root = None;
    let mut words = memchr::memmem::find_iter(file.bytes, b"obj").peekable();
    while let Some(at) = words.next() {
        let Some((number, start)) = header_before(file.bytes, at) else { continue };
        if !xref.fits(&file.allowance) {
            break;
        }
        xref.places.insert(number, Place::Offset(start));
        // A look at the first bytes (of this object alone) tells the few worth reading from the many.
        let end = words.peek().copied().unwrap_or(file.bytes.len());
        let head = &file.bytes[at..end.min(at + 512)];
        let head = &head[..memchr::memmem::find(head, b"stream").unwrap_or(head.len())];
        let has = |word: &[u8]| memchr::memmem::find(head, word).is_some();
        if has(b"ObjStm") {
            packed.push(number);
        } else if has(b"/XRef") {
            let mut cursor = Cursor::new(file.bytes, at + 3);
            if let Some(dict) = cursor.value(&mut file.allowance).and_then(Object::into_dict) {
                adopt_trailer(&mut xref, dict);
            }
        } else if has(b"/Catalog") {
            root = Some(number);
        }
    }
    for at in memchr::memmem::find_iter(file.bytes, b"trailer") {
        let mut cursor = Cursor::new(file.bytes, at + b"trailer".len());
        if let Some(dict) = cursor.value(&mut file.allowance).and_then(Object::into_dict) {
            adopt_trailer(&mut xref, dict);
        }
    }
    file.xref = xref;
    file.open_encryption();
    for stream in packed {
        for (index, number) in file.packed_numbers(stream).into_iter().enumerate() {
            if file.xref.fits(&file.allowance)
                && !matches!(file.xref.places.get(&number), Some(Place::Offset(_)))
            {
                file.xref.places.insert(number, Place::Packed(stream, index as u32));
            }
        }
    }
    let mut xref = std::mem::take(&mut file.xref);
    if let (false, Some(root)) = (xref.trailer.has("Root"), root) {
        xref.trailer.set("Root", Object::Ref(super::object::Ref(root)));
    }
    xref
}

/// A trailer found later in the file replaces the earlier one, if it knows the catalog.
fn adopt_trailer(xref: &mut Xref, dict: Dict) {
    if dict.has("Root") || !xref.trailer.has("Root") {
        let older = std::mem::replace(&mut xref.trailer, dict);
        for key in ["ID", "Encrypt", "Info"] {
            if let (false, Some(value)) = (xref.trailer.has(key), older.value(key)) {
                xref.trailer.set(key, value.clone());
            }
        }
    }
}

/// `12 0 ` before `obj`: the number, and where it begins.
fn header_before(bytes: &[u8], obj: usize) -> Option<(u32, usize)> {
    let mut at = obj;
    let mut back = |wanted: fn(u8) -> bool, most: usize| {
        let len = bytes[..at].iter().rev().take(most).take_while(|&&byte| wanted(byte)).count();
        at -= len;
        (len > 0).then_some(at)
    };
    back(is_space, 16)?;
    back(|byte| byte.is_ascii_digit(), 5)?;
    let end = back(is_space, 16)?;
    let start = back(|byte| byte.is_ascii_digit(), 10)?;
    if start > 0 && is_regular(bytes[start - 1]) && !bytes[..start].ends_with(b"endobj") {
        return None;
    }
    let number = std::str::from_utf8(&bytes[start..end]).ok()?.trim_ascii().parse().ok()?;
    Some((number, start))
}
