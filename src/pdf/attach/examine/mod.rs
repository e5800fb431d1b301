//! Whether a file that makes no claim is PDF/A-3b all the same.
//!
//! Survey and repair are enough for a file that says it is PDF/A. For any other, every object and every content
//! stream that is reachable is gone through, and what ISO 19005-3 asks of level B is held against it. Only what is known here to be
//! permitted passes: whatever PDF/A may allow but nobody looks at counts as a reason, so that silence is never taken for consent.

mod content;
mod font;
mod pages;
mod program;

use std::collections::{BTreeMap, BTreeSet};

use moxcms::ColorProfile;

use super::super::file::File;
use super::super::object::{Data, Dict, Object, Ref, Stream};
use super::Reason;
use super::document::Document;

/// Filters of ISO 32000-1 whose data can be looked at here, and those of images.
const DATA_FILTERS: [&[u8]; 4] = [b"FlateDecode", b"ASCIIHexDecode", b"ASCII85Decode", b"RunLengthDecode"];
const IMAGE_FILTERS: [&[u8]; 3] = [b"DCTDecode", b"CCITTFaxDecode", b"JBIG2Decode"];
/// Actions that lead somewhere (ISO 19005-3, 6.5.1).
const ACTIONS: [&[u8]; 3] = [b"GoTo", b"GoToR", b"URI"];
const NAMED_ACTIONS: [&[u8]; 4] = [b"NextPage", b"PrevPage", b"FirstPage", b"LastPage"];
/// ISO 32000-1, 8.6.5.8.
const INTENTS: [&[u8]; 4] = [b"RelativeColorimetric", b"AbsoluteColorimetric", b"Perceptual", b"Saturation"];
/// ISO 32000-1, 11.3.5.
const BLENDS: [&[u8]; 17] = [
    b"Normal",
    b"Compatible",
    b"Multiply",
    b"Screen",
    b"Overlay",
    b"Darken",
    b"Lighten",
    b"ColorDodge",
    b"ColorBurn",
    b"HardLight",
    b"SoftLight",
    b"Difference",
    b"Exclusion",
    b"Hue",
    b"Saturation",
    b"Color",
    b"Luminosity",
];
/// Entries of a graphics state that set plain numbers and switches.
const PLAIN_STATE: [&str; 16] =
    ["Type", "LW", "LC", "LJ", "ML", "D", "OP", "op", "OPM", "FL", "SM", "SA", "CA", "ca", "AIS", "TK"];
/// Bounds of ISO 19005-3, 6.1.13: bytes of a string, bytes of a name.
const LONGEST_STRING: usize = 32_767;
const LONGEST_NAME: usize = 127;

/// The codes that text is shown with, by the object number of the font.
type Shown = BTreeMap<u32, BTreeSet<u16>>;

/// What keeps the file from being called PDF/A-3b; nothing where it is.
pub(super) fn examine(document: &Document, file: &mut File<'_>) -> Vec<Reason> {
    let mut examiner = Examiner { document, file, found: BTreeSet::new(), shown: Shown::new() };
    let reachable = document.reachable();
    for object in reachable.iter().filter_map(|number| document.objects.get(number)) {
        examiner.object(object);
    }
    examiner.catalog();
    examiner.pages();
    for (number, dict) in reachable.iter().filter_map(|number| Some((*number, document.dict(Ref(*number))?)))
    {
        if dict.is("Type", "Font") {
            let codes = examiner.shown.remove(&number).unwrap_or_default();
            examiner.font(dict, &codes);
        }
    }
    if !examiner.shown.is_empty() {
        examiner.add("PDFA-FONT", "Text is shown with something that is no font.");
    }
    if examiner.file.exhausted() {
        examiner.add("PDFA-SIZE", "The file is too large to be examined.");
    }
    examiner.found.into_iter().map(|(id, message)| Reason { id, message }).collect()
}

struct Examiner<'a, 'f, 'b> {
    document: &'a Document,
    file: &'f mut File<'b>,
    found: BTreeSet<(&'static str, String)>,
    shown: Shown,
}

impl<'a> Examiner<'a, '_, '_> {
    fn add(&mut self, id: &'static str, message: impl Into<String>) {
        // Some of them are enough.
        if self.found.len() < 100 {
            self.found.insert((id, message.into()));
        }
    }

    fn get(&self, dict: &'a Dict, key: &str) -> &'a Object {
        self.document.get(dict, key)
    }

    /// Looks at an object and everything that is directly inside it.
    fn object(&mut self, object: &'a Object) {
        let mut open = vec![object];
        while let Some(value) = open.pop() {
            self.limits(value);
            match value {
                Object::Array(items) => self.array(items),
                Object::Dict(dict) => self.dictionary(dict),
                Object::Stream(stream) => {
                    self.dictionary(&stream.dict);
                    self.stream(stream);
                }
                _ => {}
            }
            open.extend(value.children());
        }
    }

    /// How large and long values may be (6.1.13), and how names are spelled (6.1.8).
    fn limits(&mut self, value: &Object) {
        let fits = match value {
            Object::Integer(number) => i32::try_from(*number).is_ok(),
            Object::Real(_) => {
                let size = number(value).unwrap_or(f64::NAN).abs();
                size == 0.0 || (1.175e-38..=3.403e38).contains(&size)
            }
            Object::String(bytes) => bytes.len() <= LONGEST_STRING,
            Object::Name(name) => is_plain(&name.0),
            Object::Dict(dict) => dict.iter().all(|(key, _)| is_plain(&key.0)),
            Object::Stream(stream) => stream.dict.iter().all(|(key, _)| is_plain(&key.0)),
            _ => true,
        };
        if !fits {
            self.add("PDFA-LIMIT", "A number, name or string is larger than PDF/A allows.");
        }
    }

    /// Arrays that are colour spaces (6.2.4).
    fn array(&mut self, items: &'a [Object]) {
        match items.first().and_then(Object::as_name) {
            Some(b"ICCBased") => {
                let profile = items.get(1).map(|profile| self.document.resolve(profile));
                match profile {
                    Some(Object::Stream(profile)) => {
                        self.profile(profile, &[b"scnr", b"mntr", b"prtr", b"spac"]);
                    }
                    _ => self.add("PDFA-PROFILE", "A colour space lacks its profile."),
                }
            }
            Some(b"Separation" | b"DeviceN") => {
                self.add("PDFA-SPOT", "Spot colours are used, which are not examined.");
            }
            _ => {}
        }
    }

    /// A colour profile of version 2 or 4, for what uses it (6.2.4.2).
    fn profile(&mut self, profile: &Stream, classes: &[&[u8]]) {
        let components = profile.dict.value("N").and_then(Object::as_integer);
        let bytes = self.file.decode(profile, None).map(|decoded| decoded.bytes).unwrap_or_default();
        let class = bytes.get(12..16).unwrap_or_default();
        let space = bytes.get(16..20).unwrap_or_default();
        let fits = classes.contains(&class)
            && matches!((space, components), (b"GRAY", Some(1)) | (b"RGB " | b"Lab ", Some(3)))
            && matches!(bytes.get(8), Some(2 | 4))
            && bytes.get(36..40) == Some(b"acsp")
            && ColorProfile::new_from_slice(&bytes).is_ok();
        if !fits {
            self.add("PDFA-PROFILE", "A colour profile is not one for grey or RGB that can be examined.");
        }
    }

    fn dictionary(&mut self, dict: &'a Dict) {
        if let Some(states) = self.get(dict, "ExtGState").as_dict() {
            for state in states.iter().filter_map(|(_, state)| self.document.resolve(state).as_dict()) {
                self.graphics_state(state);
            }
        }
        for key in ["A", "PA", "OpenAction"] {
            if let Object::Dict(action) = self.get(dict, key) {
                self.action(action);
            }
        }
        if dict.has("AA") {
            self.add("PDFA-ACTION", "Something has additional actions.");
        }
        if dict.has("Intent") && dict.is("Subtype", "Image") {
            self.intent(self.get(dict, "Intent").as_name());
        }
    }

    fn intent(&mut self, intent: Option<&[u8]>) {
        if !intent.is_some_and(|intent| INTENTS.contains(&intent)) {
            self.add("PDFA-INTENT", "A rendering intent is none that PDF knows.");
        }
    }

    fn action(&mut self, action: &'a Dict) {
        // An attribute of a structure element goes by the same key.
        if action.has("O") && !action.has("S") {
            return;
        }
        let kind = self.get(action, "S").as_name().unwrap_or_default();
        let named = kind == b"Named"
            && self.get(action, "N").as_name().is_some_and(|name| NAMED_ACTIONS.contains(&name));
        if !ACTIONS.contains(&kind) && !named {
            let kind = String::from_utf8_lossy(kind);
            self.add("PDFA-ACTION", format!("An action of the kind \"{kind}\" is not examined."));
        }
        if action.has("Next") {
            self.add("PDFA-ACTION", "An action leads to another one, which is not examined.");
        }
    }

    /// What a graphics state may set (6.2.5, 6.2.10).
    fn graphics_state(&mut self, state: &'a Dict) {
        for (key, value) in state.iter() {
            let key = std::str::from_utf8(&key.0).unwrap_or_default();
            let value = self.document.resolve(value);
            let fits = match key {
                "RI" => {
                    self.intent(value.as_name());
                    true
                }
                "BM" => match value {
                    Object::Array(modes) => {
                        modes.iter().all(|mode| mode.as_name().is_some_and(|mode| BLENDS.contains(&mode)))
                    }
                    mode => mode.as_name().is_some_and(|mode| BLENDS.contains(&mode)),
                },
                "SMask" => match value {
                    Object::Dict(mask) => !mask.has("TR") || mask.is("TR", "Identity"),
                    mask => mask.as_name() == Some(b"None"),
                },
                key => PLAIN_STATE.contains(&key),
            };
            if !fits {
                self.add("PDFA-GRAPHICS", format!("A graphics state sets {key}, which is not examined."));
            }
        }
    }

    /// Filters (6.1.7), data that unpacks to its end, and content that is drawn.
    fn stream(&mut self, stream: &'a Stream) {
        for key in ["F", "FFilter", "FDecodeParms"] {
            if stream.dict.has(key) {
                self.add("PDFA-EXTERNAL", "A stream lies in another file.");
            }
        }
        let filters = match self.get(&stream.dict, "Filter") {
            Object::Array(filters) => filters.iter().map(|filter| self.document.resolve(filter)).collect(),
            Object::Null => Vec::new(),
            filter => vec![filter],
        };
        let names: Vec<_> = filters.iter().map(|filter| filter.as_name().unwrap_or_default()).collect();
        let unknown = names.iter().find(|name| !DATA_FILTERS.contains(name) && !IMAGE_FILTERS.contains(name));
        if let Some(name) = unknown {
            let name = String::from_utf8_lossy(name);
            self.add("PDFA-FILTER", format!("A stream uses the filter {name}, which is not examined."));
        } else if names.iter().all(|name| DATA_FILTERS.contains(name))
            && matches!(stream.data, Data::Span(_))
            && !self.file.decode(stream, None).is_ok_and(|decoded| decoded.whole)
        {
            self.add("PDFA-DAMAGED", "The data of a stream is damaged.");
        }
        if stream.dict.is("Subtype", "Form") || stream.dict.value("PatternType") == Some(&Object::Integer(1))
        {
            let bytes = self.file.decode(stream, None).map(|decoded| decoded.bytes).unwrap_or_default();
            self.content(&bytes, self.get(&stream.dict, "Resources").as_dict());
        }
    }

    /// What a catalog has that is more than pages (6.2.3, 6.4, 6.9).
    fn catalog(&mut self) {
        let Some(catalog) = self.document.dict(self.document.root) else { return };
        if catalog.has("OCProperties") {
            self.add("PDFA-LAYERS", "The file has layers, which are not examined.");
        }
        if catalog.has("Collection") {
            self.add("PDFA-COLLECTION", "The file is a portfolio, which is not examined.");
        }
        let form = self.get(catalog, "AcroForm").as_dict();
        let fields = form.and_then(|form| self.get(form, "Fields").as_array());
        if fields.is_some_and(|fields| !fields.is_empty()) {
            self.add("PDFA-FORM", "The file is a form to fill in, which is not examined.");
        }
        let intents = self.get(catalog, "OutputIntents").as_array().unwrap_or_default();
        let [intent] = intents else {
            return self.add("PDFA-PROFILE", "The file has several output intents, which are not examined.");
        };
        let intent = self.document.resolve(intent).as_dict();
        let profile = intent.map(|intent| self.get(intent, "DestOutputProfile"));
        match profile {
            Some(Object::Stream(profile)) if profile.dict.value("N") == Some(&Object::Integer(3)) => {
                self.profile(profile, &[b"mntr", b"prtr"]);
            }
            _ => self.add("PDFA-PROFILE", "The colour profile of the file is not one for RGB."),
        }
    }
}

/// A number, however it is spelled.
fn number(value: &Object) -> Option<f64> {
    match value {
        Object::Integer(number) => i32::try_from(*number).ok().map(f64::from),
        Object::Real(spelled) => spelled.parse().ok(),
        _ => None,
    }
}

/// A name that is short enough, and UTF-8.
fn is_plain(name: &[u8]) -> bool {
    name.len() <= LONGEST_NAME && std::str::from_utf8(name).is_ok()
}
