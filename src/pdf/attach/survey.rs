//! What stands in the way of PDF/A-3 and cannot be repaired without making things up.

use std::collections::{BTreeSet, HashSet};

use super::super::file::File;
use super::super::object::{Dict, Object, Ref, Stream};
use super::Reason;
use super::content::{self, Colours};
use super::document::Document;

/// Annotations that PDF/A does not know (ISO 19005-3, 6.3.1).
const ANNOTATIONS: [&[u8]; 6] = [b"3D", b"Sound", b"Screen", b"Movie", b"RichMedia", b"TrapNet"];

/// Looks at everything that the pages lead to.
pub(super) fn survey(document: &Document, file: &mut File<'_>) -> Vec<Reason> {
    let mut survey = Survey {
        document,
        colours: Colours::default(),
        defaults: Colours::default(),
        found: BTreeSet::new(),
    };
    let catalog = document.catalog();
    let mut seen = HashSet::new();
    let mut open: Vec<&Object> = catalog.value("Pages").into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Object::Ref(Ref(number)) => {
                if let (true, Some(object)) = (seen.insert(*number), document.objects.get(number)) {
                    open.push(object);
                }
            }
            Object::Name(name) => survey.colours.note(&name.0, false),
            Object::Stream(stream) => {
                survey.dictionary(&stream.dict);
                survey.stream(stream, file);
                open.extend(value.children());
            }
            Object::Dict(dict) => {
                survey.dictionary(dict);
                open.extend(value.children());
            }
            _ => open.extend(value.children()),
        }
    }
    survey.pages(file, &seen);
    survey.judge_colours(&catalog);
    survey.found.into_iter().map(|(id, message)| Reason { id, message }).collect()
}

struct Survey<'a> {
    document: &'a Document,
    /// Device colours that are used.
    colours: Colours,
    /// Device colours that a default colour space stands in for.
    defaults: Colours,
    found: BTreeSet<(&'static str, String)>,
}

impl Survey<'_> {
    fn add(&mut self, id: &'static str, message: impl Into<String>) {
        // Some of them are enough.
        if self.found.len() < 100 {
            self.found.insert((id, message.into()));
        }
    }

    fn dictionary(&mut self, dict: &Dict) {
        if dict.is("Type", "Font") {
            self.font(dict);
        }
        self.defaults.gray |= dict.has("DefaultGray");
        self.defaults.rgb |= dict.has("DefaultRGB");
        self.defaults.cmyk |= dict.has("DefaultCMYK");
        if dict.has("Rect") && dict.has("Subtype") {
            self.annotation(dict);
        }
        if dict.is("Subtype", "PS") || (dict.is("Subtype", "Form") && (dict.has("PS") || dict.has("Ref"))) {
            self.add("PDFA-POSTSCRIPT", "A form uses PostScript or content of another file.");
        }
        if dict.is("Type", "ExtGState") {
            let default = |key| matches!(self.document.get(dict, key).as_name(), None | Some(b"Default"));
            if dict.has("TR") || dict.has("HTP") || !default("TR2") {
                self.add("PDFA-TRANSFER", "A graphics state sets a transfer function or halftone phase.");
            }
        }
    }

    fn font(&mut self, font: &Dict) {
        let kind = self.document.get(font, "Subtype").as_name().unwrap_or_default();
        if matches!(kind, b"Type0" | b"Type3") {
            return;
        }
        let descriptor = self.document.get(font, "FontDescriptor").as_dict();
        let embedded = descriptor.is_some_and(|descriptor| {
            let programs = ["FontFile", "FontFile2", "FontFile3"];
            programs.iter().any(|key| matches!(self.document.get(descriptor, key), Object::Stream(_)))
        });
        if !embedded {
            let name = self.document.get(font, "BaseFont").as_name().unwrap_or(b"without a name");
            let name = String::from_utf8_lossy(name).into_owned();
            self.add("PDFA-FONT", format!("The font {name} is not embedded."));
        }
    }

    fn annotation(&mut self, annotation: &Dict) {
        let kind = self.document.get(annotation, "Subtype").as_name().unwrap_or_default();
        let name = String::from_utf8_lossy(kind).into_owned();
        if ANNOTATIONS.contains(&kind) {
            self.add(
                "PDFA-ANNOTATION",
                format!("An annotation is of the kind {name}, which PDF/A does not know."),
            );
        }
        let corners = self.document.get(annotation, "Rect").as_array().unwrap_or_default();
        let flat = matches!(corners, [left, low, right, high] if left == right && low == high);
        let shown = self.document.get(annotation, "AP").as_dict().is_some_and(|looks| looks.has("N"));
        if !matches!(kind, b"Link" | b"Popup") && !flat && !shown {
            self.add(
                "PDFA-APPEARANCE",
                format!("An annotation of the kind {name} does not say what it looks like."),
            );
        }
    }

    fn stream(&mut self, stream: &Stream, file: &mut File<'_>) {
        if stream.dict.has("F") && !stream.dict.has("Subtype") || stream.dict.has("FFilter") {
            self.add("PDFA-EXTERNAL", "A stream lies in another file.");
        }
        if stream.dict.is("Subtype", "Form") || stream.dict.value("PatternType") == Some(&Object::Integer(1))
        {
            self.content(stream, file);
        }
    }

    /// The content streams of pages, and the glyphs of Type 3 fonts.
    fn pages(&mut self, file: &mut File<'_>, seen: &HashSet<u32>) {
        let document = self.document;
        for dict in seen.iter().filter_map(|number| document.dict(Ref(*number))) {
            if dict.is("Type", "Page") {
                match document.get(dict, "Contents") {
                    Object::Array(parts) => parts.iter().for_each(|part| {
                        if let Object::Stream(part) = document.resolve(part) {
                            self.content(part, file);
                        }
                    }),
                    Object::Stream(content) => self.content(content, file),
                    _ => {}
                }
            }
            if dict.is("Subtype", "Type3")
                && let Some(glyphs) = document.get(dict, "CharProcs").as_dict()
            {
                for (_, glyph) in glyphs.iter() {
                    if let Object::Stream(glyph) = document.resolve(glyph) {
                        self.content(glyph, file);
                    }
                }
            }
        }
    }

    fn content(&mut self, stream: &Stream, file: &mut File<'_>) {
        let read = file.decode(stream, None).ok().map(|decoded| decoded.bytes);
        let scanned = read.and_then(|bytes| content::scan(&bytes, &mut file.allowance, &mut self.colours));
        if scanned.is_none() {
            self.add("PDFA-CONTENT", "A content stream cannot be read.");
        }
    }

    /// Device colours need a profile that says what they look like (ISO 19005-3, 6.2.4.3).
    fn judge_colours(&mut self, catalog: &Dict) {
        let components = self.document.get(catalog, "OutputIntents").as_array().and_then(|intents| {
            let intents = intents.iter().filter_map(|intent| self.document.resolve(intent).as_dict());
            let mut profiles =
                intents.filter_map(|intent| self.document.get(intent, "DestOutputProfile").as_dict());
            profiles.find_map(|profile| self.document.get(profile, "N").as_integer())
        });
        if self.colours.cmyk && !self.defaults.cmyk && components != Some(4) {
            self.add("PDFA-CMYK", "CMYK colours are used, and no profile says what they look like.");
        }
        if self.colours.rgb && !self.defaults.rgb && components != Some(3) {
            self.add("PDFA-RGB", "RGB colours are used, and the profile of the file is for other colours.");
        }
        if self.colours.gray && !self.defaults.gray && components.is_none() {
            self.add("PDFA-GRAY", "Grey is used, and the file has no colour profile.");
        }
    }
}
