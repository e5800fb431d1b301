//! What PDF/A-3 forbids and a file does not need: taken out, or put right.

use std::collections::HashSet;

use super::super::file::File;
use super::super::object::{Dict, Object, Ref};
use super::document::deflate;
use super::document::{Document, stream};

/// Actions that do more than lead somewhere (ISO 19005-3, 6.5.1).
const ACTIONS: [&[u8]; 13] = [
    b"Launch",
    b"Sound",
    b"Movie",
    b"ResetForm",
    b"ImportData",
    b"JavaScript",
    b"Hide",
    b"SetOCGState",
    b"Rendition",
    b"Trans",
    b"GoTo3DView",
    b"SetState",
    b"NOP",
];

/// Annotation flags (ISO 32000-1, 12.5.3).
const INVISIBLE: i64 = 1;
const HIDDEN: i64 = 2;
const PRINT: i64 = 4;
const NO_VIEW: i64 = 32;
const TOGGLE_NO_VIEW: i64 = 256;

/// Repairs every object.
pub(super) fn repair(document: &mut Document, file: &mut File<'_>) {
    let actions = forbidden_actions(document);
    let root = document.root.0;
    let mut embedded = HashSet::new();
    for (number, object) in &mut document.objects {
        let mut open = vec![object];
        while let Some(value) = open.pop() {
            match value {
                Object::Dict(dict) => dictionary(dict, *number == root, &actions, &mut embedded),
                Object::Stream(stream) => dictionary(&mut stream.dict, false, &actions, &mut embedded),
                _ => {}
            }
            open.extend(value.children_mut());
        }
    }
    for number in embedded {
        if let Some(dict) = document.dict_mut(Ref(number)) {
            dict.set("Type", Object::name("EmbeddedFile"));
            if !dict.has("Subtype") {
                dict.set("Subtype", Object::name("application/octet-stream"));
            }
        }
    }
    recompress(document, file);
    resources(document);
    catalog(document);
}

/// Each page has its resources itself, and none from above (ISO 19005-3, 6.2.2).
fn resources(document: &mut Document) {
    let mut open: Vec<_> =
        document.catalog().value("Pages").cloned().map(|pages| (pages, None)).into_iter().collect();
    let mut seen = HashSet::new();
    while let Some((node, inherited)) = open.pop() {
        let Object::Ref(Ref(number)) = node else { continue };
        let Some(page) = document.dict(Ref(number)).filter(|_| seen.insert(number)).cloned() else {
            continue;
        };
        let own = page.value("Resources").cloned();
        if let Some(kids) = document.get(&page, "Kids").as_array() {
            open.extend(kids.iter().map(|kid| (kid.clone(), own.clone().or_else(|| inherited.clone()))));
        } else if let (None, Some(inherited), Some(page)) = (own, inherited, document.dict_mut(Ref(number))) {
            page.set("Resources", inherited);
        }
    }
}

/// The objects that are forbidden actions.
fn forbidden_actions(document: &Document) -> HashSet<u32> {
    let forbidden =
        document.objects.iter().filter(|(_, object)| object.as_dict().is_some_and(is_forbidden_action));
    forbidden.map(|(number, _)| *number).collect()
}

fn is_forbidden_action(dict: &Dict) -> bool {
    let kind = dict.value("S").and_then(Object::as_name);
    kind.is_some_and(|kind| ACTIONS.contains(&kind)) && !dict.is("Type", "StructElem")
}

fn dictionary(dict: &mut Dict, is_catalog: bool, actions: &HashSet<u32>, embedded: &mut HashSet<u32>) {
    let annotation = dict.has("Rect") && dict.has("Subtype");
    let page = dict.is("Type", "Page");
    let field = dict.has("FT") || (dict.has("T") && (dict.has("Kids") || dict.has("Parent")));
    if annotation || page || field || is_catalog {
        dict.remove("AA");
    }
    for key in ["A", "PA", "OpenAction", "Next"] {
        let forbidden = match dict.value(key) {
            Some(Object::Ref(reference)) => actions.contains(&reference.0),
            Some(Object::Dict(action)) => is_forbidden_action(action),
            Some(Object::Array(list)) if key == "Next" => {
                let mut numbers = list.iter().filter_map(Object::as_ref);
                numbers.any(|number| actions.contains(&number.0))
            }
            _ => false,
        };
        if forbidden {
            dict.remove(key);
        }
    }
    if annotation {
        flags(dict);
    }
    if page {
        dict.remove("PresSteps");
    }
    if !is_catalog && dict.value("Metadata").is_some_and(|value| value.as_ref().is_some()) {
        // Packets of parts of the document are judged by the same rules, and say nothing that is needed.
        dict.remove("Metadata");
    }
    if dict.is("Subtype", "Image") {
        if dict.value("Interpolate") == Some(&Object::Bool(true)) {
            dict.set("Interpolate", Object::Bool(false));
        }
        dict.remove("Alternates");
        dict.remove("OPI");
    }
    if dict.is("Subtype", "Form") {
        dict.remove("OPI");
        // It says that the form is PostScript; where it is (`PS`), the survey names it.
        dict.remove("Subtype2");
    }
    if dict.is("Type", "FontDescriptor") {
        // Optional since PDF/A-2, and wrong more often than right.
        dict.remove("CIDSet");
        dict.remove("CharSet");
    }
    if dict.has("N") && dict.iter().all(|(key, _)| matches!(&*key.0, b"N" | b"R" | b"D")) {
        // An appearance dictionary: what it shows at rest is all that may be there.
        dict.remove("R");
        dict.remove("D");
    }
    if let Some(files) = dict.value("EF").and_then(Object::as_dict).cloned() {
        embedded.extend(files.iter().filter_map(|(_, file)| file.as_ref()).map(|reference| reference.0));
        specification(dict);
    }
}

/// Every annotation is seen and printed (ISO 19005-3, 6.3.2); links and pop-ups too, which harms nobody.
fn flags(dict: &mut Dict) {
    if dict.is("Subtype", "Popup") {
        return;
    }
    let flags = dict.value("F").and_then(Object::as_integer).unwrap_or(0);
    let flags = (flags | PRINT) & !(INVISIBLE | HIDDEN | NO_VIEW | TOGGLE_NO_VIEW);
    dict.set("F", Object::Integer(flags));
}

/// A file specification has both names and a relationship (ISO 19005-3, 6.8).
fn specification(dict: &mut Dict) {
    for (missing, there) in [("F", "UF"), ("UF", "F")] {
        if let (false, Some(name)) = (dict.has(missing), dict.value(there).cloned()) {
            dict.set(missing, name);
        }
    }
    if !dict.has("AFRelationship") {
        dict.set("AFRelationship", Object::name("Unspecified"));
    }
    dict.set("Type", Object::name("Filespec"));
}

/// LZW is forbidden; the same bytes are deflated instead.
fn recompress(document: &mut Document, file: &mut File<'_>) {
    let is_lzw = |name: &Object| matches!(name.as_name(), Some(b"LZWDecode" | b"LZW"));
    for object in document.objects.values_mut() {
        let Object::Stream(old) = object else { continue };
        let filters = old.dict.value("Filter").cloned().unwrap_or_default();
        if is_lzw(&filters) || filters.as_array().is_some_and(|filters| filters.iter().any(is_lzw)) {
            let Ok(decoded) = file.decode(old, None) else { continue };
            let mut dict = old.dict.clone();
            dict.remove("DecodeParms");
            dict.set("Filter", Object::name("FlateDecode"));
            *object = stream(dict, deflate(&decoded.bytes));
        }
    }
}

/// What the catalog may not have (ISO 19005-3, 6.1.12, 6.4, 6.9, 6.10, 6.11).
fn catalog(document: &mut Document) {
    let mut catalog = document.catalog();
    for key in ["Version", "Requirements", "Perms", "AA", "Extensions"] {
        catalog.remove(key);
    }
    if let Some(mut names) = document.get(&catalog, "Names").as_dict().cloned() {
        for key in ["JavaScript", "AlternatePresentations", "Renditions"] {
            names.remove(key);
        }
        catalog.set("Names", Object::Dict(names));
    }
    if let Some(mut marks) = document.get(&catalog, "MarkInfo").as_dict().cloned() {
        // That nothing is suspect goes without saying, and Poppler takes it for an error.
        if marks.value("Suspects") == Some(&Object::Bool(false)) {
            marks.remove("Suspects");
            catalog.set("MarkInfo", Object::Dict(marks));
        }
    }
    if let Some(mut form) = document.get(&catalog, "AcroForm").as_dict().cloned() {
        for key in ["NeedAppearances", "XFA"] {
            form.remove(key);
        }
        catalog.set("AcroForm", Object::Dict(form));
    }
    if let Some(mut content) = document.get(&catalog, "OCProperties").as_dict().cloned() {
        if let Some(mut configuration) = document.get(&content, "D").as_dict().cloned() {
            configuration.remove("AS");
            if !configuration.has("Name") {
                configuration.set("Name", Object::string("Default"));
            }
            content.set("D", Object::Dict(configuration));
        }
        catalog.set("OCProperties", Object::Dict(content));
    }
    document.objects.insert(document.root.0, Object::Dict(catalog));
}
