//! A whole PDF in memory, to be changed.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashSet};
use std::io::Write as _;

use super::super::file::File;
use super::super::limits::over;
use super::super::object::{Data, Dict, Object, Ref, Stream};
use crate::Error;

/// All objects of a PDF that its catalog leads to.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) objects: BTreeMap<u32, Object>,
    pub(super) root: Ref,
    pub(super) info: Option<Ref>,
    /// The first part of the file's identifier.
    pub(super) id: Option<Box<[u8]>>,
}

impl Document {
    /// Loads everything that the trailer leads to.
    pub(super) fn load(file: &mut File<'_>) -> Result<Self, Error> {
        let most = file.allowance.limits.total;
        let trailer = file.xref.trailer.clone();
        let id = trailer.value("ID").map(|id| file.resolve(id));
        let id = id.as_ref().and_then(Object::as_array).and_then(|id| id.first()?.as_string()).map(Box::from);
        let mut document = Self { objects: BTreeMap::new(), root: Ref(0), info: None, id };
        let mut open: Vec<Object> =
            ["Root", "Info"].iter().filter_map(|key| trailer.value(key).cloned()).collect();
        let mut values = 0;
        while let Some(value) = open.pop() {
            values += 1;
            if values > most {
                return Err(over(format!("the PDF holds more than {most} values")));
            }
            let Object::Ref(reference) = value else {
                open.extend(value.children().cloned());
                continue;
            };
            if let Entry::Vacant(entry) = document.objects.entry(reference.0) {
                let object = entry.insert(file.object(reference).unwrap_or_default());
                open.extend(object.children().cloned());
            }
        }
        document.root = document.indirect(trailer.value("Root").cloned().unwrap_or_default());
        document.info = trailer.value("Info").map(|info| document.indirect(info.clone()));
        if file.exhausted() {
            return Err(over("the PDF asks for more work than the limits allow"));
        }
        Ok(document)
    }

    /// Makes a value an object of its own, unless it is one.
    pub(super) fn indirect(&mut self, value: Object) -> Ref {
        match value {
            Object::Ref(reference) => reference,
            value => self.add(value),
        }
    }

    pub(super) fn add(&mut self, value: Object) -> Ref {
        let number = self.objects.keys().next_back().map_or(1, |last| last.saturating_add(1));
        self.objects.insert(number, value);
        Ref(number)
    }

    /// Adds a compressed stream.
    pub(super) fn add_stream(&mut self, mut dict: Dict, data: &[u8]) -> Ref {
        dict.set("Filter", Object::name("FlateDecode"));
        self.add(stream(dict, deflate(data)))
    }

    /// The value itself, whatever references lead to it.
    pub(super) fn resolve<'a>(&'a self, mut value: &'a Object) -> &'a Object {
        for _ in 0..16 {
            match value {
                Object::Ref(reference) => value = self.objects.get(&reference.0).unwrap_or(&Object::Null),
                value => return value,
            }
        }
        &Object::Null
    }

    /// An entry of a dictionary, resolved; null where it is missing.
    pub(super) fn get<'a>(&'a self, dict: &'a Dict, key: &str) -> &'a Object {
        dict.value(key).map_or(&Object::Null, |value| self.resolve(value))
    }

    /// The dictionary of an object.
    pub(super) fn dict(&self, reference: Ref) -> Option<&Dict> {
        self.resolve(self.objects.get(&reference.0)?).as_dict()
    }

    /// The dictionary of an object, to be changed.
    pub(super) fn dict_mut(&mut self, reference: Ref) -> Option<&mut Dict> {
        match self.objects.get_mut(&reference.0)? {
            Object::Dict(dict) => Some(dict),
            Object::Stream(stream) => Some(&mut stream.dict),
            _ => None,
        }
    }

    pub(super) fn catalog(&self) -> Dict {
        self.dict(self.root).cloned().unwrap_or_default()
    }

    /// The objects that the catalog and the information dictionary still lead to.
    pub(super) fn reachable(&self) -> HashSet<u32> {
        let mut seen = HashSet::new();
        let mut open: Vec<&Object> = Vec::new();
        for start in [Some(self.root), self.info].into_iter().flatten() {
            if seen.insert(start.0) {
                open.extend(self.objects.get(&start.0));
            }
        }
        while let Some(value) = open.pop() {
            match value {
                Object::Ref(reference) if seen.insert(reference.0) => {
                    open.extend(self.objects.get(&reference.0));
                }
                Object::Ref(_) => {}
                value => open.extend(value.children()),
            }
        }
        seen
    }
}

/// A stream of our own making.
pub(super) fn stream(dict: Dict, data: Vec<u8>) -> Object {
    Object::Stream(Box::new(Stream { dict, data: Data::Owned(data), id: (0, 0) }))
}

/// Compresses the way streams are compressed here.
pub(super) fn deflate(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing to memory does not fail.
    let _ = encoder.write_all(data);
    encoder.finish().unwrap_or_default()
}
