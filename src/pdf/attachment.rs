//! The files inside a PDF, by the three ways that lead to them.

use std::collections::{HashMap, HashSet};

use super::crypt::Kind;
use super::file::File;
use super::object::{Dict, Object, Ref};
use super::text;
use crate::Error;

/// A file inside a PDF.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Attachment {
    /// Its file name, from the file specification's `/UF`, else `/F`, else its key in the tree of names.
    pub name: String,
    /// What it is to the document, from `/AFRelationship`.
    pub relationship: Option<Relationship>,
    /// Its media type as written, from the embedded file's `/Subtype`.
    pub mime: Option<String>,
    /// What it is, for people, from `/Desc`.
    pub description: Option<String>,
    /// When it was last modified, a PDF date (`D:20240131...`) as written.
    pub modified: Option<String>,
    /// Where it is found.
    pub places: Places,
    /// Its bytes, or why they cannot be had.
    pub content: Result<Vec<u8>, Error>,
    /// The compressed data ends early or is corrupt; `content` is what came before.
    pub damaged: bool,
    /// Whether the file specification has both `/F` and `/UF`, as PDF/A-3 asks (ISO 19005-3, 6.8).
    pub named_twice: bool,
}

/// Where a PDF mentions an attached file. Several hold at once in a conforming file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Places {
    /// In the document catalog's list of associated files, `/AF`.
    pub associated: bool,
    /// In the tree of embedded files, `/Names /EmbeddedFiles`.
    pub named: bool,
}

impl Places {
    /// The way by which the file was found first.
    pub fn route(self) -> Route {
        match self {
            Self { associated: true, .. } => Route::Associated,
            Self { named: true, .. } => Route::Named,
            _ => Route::Scanned,
        }
    }
}

/// The way by which an attached file was found, in the order they are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// The document catalog's `/AF`.
    Associated,
    /// The tree `/Names /EmbeddedFiles`.
    Named,
    /// Neither: a search through all objects for `/EF`.
    Scanned,
}

/// What an attached file is to the document (ISO 19005-3, 6.8; ISO 32000-2, 7.11.3).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Relationship {
    /// Another form of the same content: the invoice, for a machine.
    Alternative,
    /// Data that the visible content is derived from or explains.
    Data,
    /// The original that the visible content was made from.
    Source,
    /// Something that belongs to it.
    Supplement,
    /// Not told.
    Unspecified,
    /// Another name.
    Other(String),
}

impl Relationship {
    fn from_name(name: &[u8]) -> Self {
        match name {
            b"Alternative" => Self::Alternative,
            b"Data" => Self::Data,
            b"Source" => Self::Source,
            b"Supplement" => Self::Supplement,
            b"Unspecified" => Self::Unspecified,
            _ => Self::Other(String::from_utf8_lossy(name).into_owned()),
        }
    }

    /// The name that a PDF has for it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alternative => "Alternative",
            Self::Data => "Data",
            Self::Source => "Source",
            Self::Supplement => "Supplement",
            Self::Unspecified => "Unspecified",
            Self::Other(name) => name,
        }
    }
}

/// A file specification that was found, before its content is read.
#[derive(Debug)]
struct Found {
    /// The name it goes by in the tree of names.
    key: Option<Box<[u8]>>,
    specification: Dict,
    places: Places,
}

/// All file specifications of a file, each once.
#[derive(Debug, Default)]
pub(super) struct Finder {
    found: Vec<Found>,
    /// Which entry of `found` an indirect file specification, or else its embedded file, is.
    known: HashMap<Ref, usize>,
}

/// Attachments that a file may have.
const MOST: usize = 1000;

impl Finder {
    /// Follows the catalog's `/AF` and `/Names /EmbeddedFiles`.
    pub(super) fn follow(&mut self, file: &mut File<'_>) {
        let Some(catalog) = file.catalog() else { return };
        let associated = match file.get(&catalog, "AF") {
            Object::Array(items) => items.to_vec(),
            // One file specification in place of an array: not allowed, and seen.
            Object::Dict(_) => catalog.value("AF").cloned().into_iter().collect(),
            _ => Vec::new(),
        };
        for item in associated {
            self.add(file, &item, None, Places { associated: true, named: false });
        }
        for (key, value) in tree_of_names(file) {
            self.add(file, &value, Some(key), Places { associated: false, named: true });
        }
    }

    /// Looks at every object, and into it, for a file specification.
    pub(super) fn scan(&mut self, file: &mut File<'_>) {
        for number in file.numbers() {
            let Some(object) = file.object(Ref(number)) else { continue };
            let mut open = vec![(&object, Some(Ref(number)))];
            while let Some((value, reference)) = open.pop() {
                if value.as_dict().is_some_and(|dict| dict.has("EF")) {
                    let value = reference.map_or_else(|| value.clone(), Object::Ref);
                    self.add(file, &value, None, Places::default());
                    continue;
                }
                open.extend(value.children().map(|child| (child, None)));
            }
        }
    }

    fn add(&mut self, file: &mut File<'_>, value: &Object, key: Option<Box<[u8]>>, places: Places) {
        let Some(specification) = file.resolve(value).into_dict() else { return };
        let Some(embedded) = file.get(&specification, "EF").into_dict() else { return };
        let embedded = ["UF", "F", "Unix", "DOS", "Mac"].iter().find_map(|key| embedded.value(key)?.as_ref());
        let ids = [value.as_ref(), embedded];
        let known = ids.iter().flatten().find_map(|id| self.known.get(id)).copied();
        let at = known.unwrap_or(self.found.len());
        if let Some(found) = self.found.get_mut(at) {
            found.places.associated |= places.associated;
            found.places.named |= places.named;
            found.key = found.key.take().or(key);
        } else if at < MOST {
            self.found.push(Found { key, specification, places });
        } else {
            return;
        }
        self.known.extend(ids.into_iter().flatten().map(|id| (id, at)));
    }

    /// Reads the files that were found: the likeliest invoices first, so that nothing else uses up the limits.
    pub(super) fn read(self, file: &mut File<'_>, rank: impl Fn(&str) -> usize) -> Vec<Attachment> {
        let mut named: Vec<(usize, String, Found)> = Vec::with_capacity(self.found.len());
        for (at, found) in self.found.into_iter().enumerate() {
            let name = name(file, &found);
            named.push((at, name, found));
        }
        named.sort_by_key(|(at, name, _)| (rank(name), *at));
        let mut read: Vec<(usize, Attachment)> =
            named.into_iter().map(|(at, name, found)| (at, attachment(file, name, &found))).collect();
        read.sort_by_key(|(at, _)| *at);
        read.into_iter().map(|(_, attachment)| attachment).collect()
    }
}

/// The entries of `/Names /EmbeddedFiles`, a tree of names (ISO 32000-1, 7.9.6). Every node is visited once.
pub(super) fn tree_of_names(file: &mut File<'_>) -> Vec<(Box<[u8]>, Object)> {
    let mut entries = Vec::new();
    let names = file.catalog().map(|catalog| file.get(&catalog, "Names")).and_then(Object::into_dict);
    let mut open: Vec<Object> =
        names.and_then(|names| names.value("EmbeddedFiles").cloned()).into_iter().collect();
    let mut seen = HashSet::new();
    while let Some(node) = open.pop() {
        if node.as_ref().is_some_and(|reference| !seen.insert(reference)) {
            continue;
        }
        let Some(node) = file.resolve(&node).into_dict() else { continue };
        if let Object::Array(kids) = file.get(&node, "Kids") {
            open.extend(kids.iter().rev().cloned());
        }
        let Object::Array(names) = file.get(&node, "Names") else { continue };
        for pair in names.chunks_exact(2).take(MOST - entries.len()) {
            let key = file.resolve(&pair[0]);
            entries.push((key.as_string().unwrap_or_default().into(), pair[1].clone()));
        }
    }
    entries
}

fn name(file: &mut File<'_>, found: &Found) -> String {
    for key in ["UF", "F", "Unix", "DOS", "Mac"] {
        if let Object::String(name) = file.get(&found.specification, key)
            && !name.is_empty()
        {
            return text::decode(&name);
        }
    }
    found.key.as_deref().map(text::decode).unwrap_or_default()
}

fn attachment(file: &mut File<'_>, name: String, found: &Found) -> Attachment {
    let specification = &found.specification;
    let relationship = file.get(specification, "AFRelationship").as_name().map(Relationship::from_name);
    let description = file.get(specification, "Desc").as_string().map(text::decode);
    let mut attachment = Attachment {
        name,
        relationship,
        mime: None,
        description,
        modified: None,
        places: found.places,
        content: Err(super::limits::broken("the attachment has no embedded file")),
        damaged: false,
        named_twice: specification.has("F") && specification.has("UF"),
    };
    let Some(embedded) = file.get(specification, "EF").into_dict() else { return attachment };
    for key in ["UF", "F", "Unix", "DOS", "Mac"] {
        let Object::Stream(stream) = file.get(&embedded, key) else { continue };
        attachment.mime = file
            .get(&stream.dict, "Subtype")
            .as_name()
            .map(|name| String::from_utf8_lossy(name).into_owned());
        if let Some(params) = file.get(&stream.dict, "Params").into_dict() {
            attachment.modified = file.get(&params, "ModDate").as_string().map(text::decode);
        }
        match file.decode_as(&stream, Kind::EmbeddedFile, None) {
            Ok(decoded) => (attachment.content, attachment.damaged) = (Ok(decoded.bytes), !decoded.whole),
            Err(error) => attachment.content = Err(error),
        }
        break;
    }
    attachment
}
