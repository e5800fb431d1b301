//! Values to bytes: a plain file with one cross-reference table.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::super::object::{Data, Dict, Object};
use super::super::parse::is_regular;
use super::document::Document;

/// Writes the document; `source` is the file that its streams are in.
pub(super) fn write(document: &Document, source: &[u8]) -> Vec<u8> {
    let reachable = document.reachable();
    let objects: Vec<_> = document.objects.iter().filter(|(number, _)| reachable.contains(number)).collect();
    let numbers: HashMap<u32, usize> = objects.iter().map(|(number, _)| **number).zip(1..).collect();
    let mut writer = Writer { out: Vec::with_capacity(source.len() + 8192), numbers };
    // The second line tells transfer programs that the file is not text (ISO 19005-3, 6.1.2).
    writer.out.extend(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    let mut offsets = Vec::with_capacity(objects.len());
    for ((_, object), number) in objects.iter().zip(1..) {
        offsets.push(writer.out.len());
        writer.number(number);
        writer.text(" 0 obj\n");
        writer.object(object, source);
        writer.text("\nendobj\n");
    }
    let digest = Sha256::digest(&writer.out);
    let start = writer.out.len();
    writer.text(&format!("xref\n0 {}\n0000000000 65535 f \n", offsets.len() + 1));
    for offset in &offsets {
        writer.digits(*offset, 10);
        writer.text(" 00000 n \n");
    }
    // The second part changes with the file, the first one stays (ISO 32000-1, 14.4).
    let id = [document.id.as_deref().unwrap_or(&digest[..16]), &digest[..16]].map(Object::string);
    let mut trailer = Dict::from([
        ("Size", Object::count(offsets.len() + 1)),
        ("Root", Object::Ref(document.root)),
        ("ID", Object::array(id)),
    ]);
    if let Some(info) = document.info {
        trailer.set("Info", Object::Ref(info));
    }
    writer.text("trailer\n");
    writer.object(&Object::Dict(trailer), source);
    writer.text(&format!("\nstartxref\n{start}\n%%EOF\n"));
    writer.out
}

struct Writer {
    out: Vec<u8>,
    /// The number under which each object is written.
    numbers: HashMap<u32, usize>,
}

/// What is still to be written.
enum Step<'a> {
    Value(&'a Object),
    Key(&'a [u8]),
    Text(&'static str),
}

impl Writer {
    fn text(&mut self, text: &str) {
        self.out.extend(text.as_bytes());
    }

    fn number(&mut self, number: usize) {
        self.digits(number, 1);
    }

    /// A number with at least so many digits. Files have many of them.
    fn digits(&mut self, mut number: usize, least: usize) {
        let start = self.out.len();
        while number > 0 || self.out.len() < start + least {
            self.out.push(b'0' + (number % 10) as u8);
            number /= 10;
        }
        self.out[start..].reverse();
    }

    fn hex(&mut self, byte: u8) {
        const DIGITS: [u8; 16] = *b"0123456789ABCDEF";
        self.out.extend([byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]));
    }

    /// Writes a value with a list of steps in place of recursion.
    fn object(&mut self, object: &Object, source: &[u8]) {
        let mut steps = Vec::new();
        if let Object::Stream(stream) = object {
            let data = match &stream.data {
                Data::Span(span) => &source[span.clone()],
                Data::Owned(bytes) => bytes,
            };
            let mut dict = stream.dict.clone();
            dict.set("Length", Object::count(data.len()));
            self.object(&Object::Dict(dict), source);
            self.text("\nstream\n");
            self.out.extend(data);
            return self.text("\nendstream");
        }
        steps.push(Step::Value(object));
        while let Some(step) = steps.pop() {
            match step {
                Step::Text(text) => self.text(text),
                Step::Key(key) => self.name(key),
                Step::Value(Object::Array(items)) => {
                    self.text("[");
                    steps.push(Step::Text("]"));
                    steps.extend(items.iter().rev().map(Step::Value));
                }
                Step::Value(Object::Dict(dict)) => {
                    self.text("<<");
                    steps.push(Step::Text(">>"));
                    for (key, value) in dict.iter().rev() {
                        steps.push(Step::Value(value));
                        steps.push(Step::Key(&key.0));
                    }
                }
                Step::Value(value) => self.plain(value),
            }
        }
    }

    fn plain(&mut self, value: &Object) {
        // A number or a word after another one needs a space between.
        if self.out.last().is_some_and(|&last| is_regular(last))
            && !matches!(value, Object::Name(_) | Object::String(_))
        {
            self.text(" ");
        }
        match value {
            Object::Bool(value) => self.text(if *value { "true" } else { "false" }),
            Object::Integer(value) => {
                self.text(if *value < 0 { "-" } else { "" });
                self.number(usize::try_from(value.unsigned_abs()).unwrap_or(usize::MAX));
            }
            Object::Real(spelled) => self.text(spelled),
            Object::String(bytes) => self.string(bytes),
            Object::Name(name) => self.name(&name.0),
            Object::Ref(reference) => match self.numbers.get(&reference.0).copied() {
                Some(number) => {
                    self.number(number);
                    self.text(" 0 R");
                }
                None => self.text("null"),
            },
            // Streams are always objects of their own.
            Object::Null | Object::Array(_) | Object::Dict(_) | Object::Stream(_) => self.text("null"),
        }
    }

    fn name(&mut self, name: &[u8]) {
        self.out.push(b'/');
        for &byte in name {
            if is_regular(byte) && byte.is_ascii_graphic() && byte != b'#' {
                self.out.push(byte);
            } else {
                self.out.push(b'#');
                self.hex(byte);
            }
        }
    }

    /// A literal string where it is readable, a hexadecimal one otherwise.
    fn string(&mut self, bytes: &[u8]) {
        if bytes.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ') {
            self.out.push(b'(');
            for &byte in bytes {
                if matches!(byte, b'(' | b')' | b'\\') {
                    self.out.push(b'\\');
                }
                self.out.push(byte);
            }
            self.out.push(b')');
        } else {
            self.out.push(b'<');
            for byte in bytes {
                self.hex(*byte);
            }
            self.out.push(b'>');
        }
    }
}
