//! Fonts: embedded, with a glyph for every code that text is shown with, as wide as the PDF says (ISO 19005-3, 6.2.11).

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::object::{Dict, Object};
use super::program::{Cff, TrueType};
use super::{Examiner, number};

/// Flags of a font descriptor (ISO 32000-1, 9.8.2).
const SYMBOLIC: i64 = 4;
const NOT_SYMBOLIC: i64 = 32;
/// How far the widths of PDF and program may be apart, in thousandths of the font size.
const TOLERANCE: f64 = 1.0;

/// Widths in a PDF, each for codes from one to another.
#[derive(Default)]
struct Widths {
    ranges: BTreeMap<u32, (u32, f64)>,
    default: f64,
}

impl Widths {
    /// `None` where a code has a width already: which of two counts is anybody's guess.
    fn add(&mut self, first: u32, last: u32, width: f64) -> Option<()> {
        let before = self.ranges.range(..=last).next_back();
        if last < first || before.is_some_and(|(_, (end, _))| *end >= first) {
            return None;
        }
        self.ranges.insert(first, (last, width));
        Some(())
    }

    fn of(&self, code: u16) -> f64 {
        let code = u32::from(code);
        let nearest = self.ranges.range(..=code).next_back();
        nearest.filter(|(_, (last, _))| code <= *last).map_or(self.default, |(_, (_, width))| *width)
    }
}

impl<'a> Examiner<'a, '_, '_> {
    /// Examines one font and the glyphs of the codes it shows.
    pub(super) fn font(&mut self, font: &'a Dict, codes: &BTreeSet<u16>) {
        let name = self.get(font, "BaseFont").as_name().unwrap_or(b"without a name");
        let name = String::from_utf8_lossy(name).into_owned();
        let done = match self.get(font, "Subtype").as_name().unwrap_or_default() {
            // Judged with the font that they are part of.
            b"CIDFontType0" | b"CIDFontType2" => return,
            b"Type0" => self.composite(font, codes, &name),
            b"TrueType" => self.true_type(font, codes, &name),
            _ => None,
        };
        if done.is_none() {
            self.add("PDFA-FONT-KIND", format!("The font {name} is of a build that is not examined."));
        }
    }

    /// A font whose codes are glyph numbers, or lead to them by a table. `None` for one of another build.
    fn composite(&mut self, font: &'a Dict, codes: &BTreeSet<u16>, name: &str) -> Option<()> {
        self.get(font, "BaseFont").as_name()?;
        if !matches!(self.get(font, "Encoding").as_name()?, b"Identity-H" | b"Identity-V") {
            return None;
        }
        let [descendant] = self.get(font, "DescendantFonts").as_array()? else { return None };
        let descendant =
            self.document.resolve(descendant).as_dict().filter(|font| font.is("Type", "Font"))?;
        self.get(descendant, "BaseFont").as_name()?;
        let system = self.get(descendant, "CIDSystemInfo").as_dict()?;
        self.get(system, "Registry").as_string()?;
        self.get(system, "Ordering").as_string()?;
        self.get(system, "Supplement").as_integer()?;
        let widths = self.composite_widths(descendant)?;
        let descriptor = self.descriptor(descendant)?;
        match self.get(descendant, "Subtype").as_name()? {
            b"CIDFontType2" => {
                let bytes = self.program(descriptor, "FontFile2")?;
                let program = TrueType::read(&bytes)?;
                let table = match self.get(descendant, "CIDToGIDMap") {
                    Object::Stream(table) => Some(self.file.decode(table, None).ok()?.bytes),
                    table => (table.as_name()? == b"Identity").then_some(None)?,
                };
                let glyph = |cid: u16| match &table {
                    None => Some(cid),
                    Some(table) => {
                        let at = usize::from(cid) * 2;
                        Some(u16::from_be_bytes([*table.get(at)?, *table.get(at + 1)?]))
                    }
                };
                self.compare(codes, name, &widths, glyph, |glyph| program.width(glyph));
            }
            b"CIDFontType0" => {
                let Object::Stream(stream) = self.get(descriptor, "FontFile3") else { return None };
                if !stream.dict.is("Subtype", "CIDFontType0C") {
                    return None;
                }
                let bytes = self.program(descriptor, "FontFile3")?;
                let program = Cff::read(&bytes)?;
                self.compare(codes, name, &widths, |cid| program.glyph(cid), |glyph| program.width(glyph));
            }
            _ => return None,
        }
        Some(())
    }

    /// A simple TrueType font; one that is not symbolic in the encoding of Windows.
    fn true_type(&mut self, font: &'a Dict, codes: &BTreeSet<u16>, name: &str) -> Option<()> {
        self.get(font, "BaseFont").as_name()?;
        let descriptor = self.descriptor(font)?;
        let widths = self.simple_widths(font, descriptor)?;
        let flags = self.get(descriptor, "Flags").as_integer()?;
        let bytes = self.program(descriptor, "FontFile2")?;
        let program = TrueType::read(&bytes)?;
        let encoding = self.get(font, "Encoding");
        match (flags & SYMBOLIC != 0, flags & NOT_SYMBOLIC != 0) {
            (true, false) if *encoding == Object::Null => {
                self.compare(codes, name, &widths, |code| program.symbol(code), |glyph| program.width(glyph));
            }
            (false, true) if encoding.as_name() == Some(b"WinAnsiEncoding") => {
                let glyph = |code| program.character(win_ansi(code)?);
                self.compare(codes, name, &widths, glyph, |glyph| program.width(glyph));
            }
            _ => return None,
        }
        Some(())
    }

    fn descriptor(&self, font: &'a Dict) -> Option<&'a Dict> {
        self.get(font, "FontDescriptor")
            .as_dict()
            .filter(|descriptor| descriptor.is("Type", "FontDescriptor"))
    }

    fn program(&mut self, descriptor: &'a Dict, key: &str) -> Option<Vec<u8>> {
        let Object::Stream(stream) = self.get(descriptor, key) else { return None };
        self.file.decode(stream, None).ok().filter(|decoded| decoded.whole).map(|decoded| decoded.bytes)
    }

    /// Every code has a glyph that shows something, and the widths agree (6.2.11.4.1, 6.2.11.5, 6.2.11.8).
    fn compare(
        &mut self,
        codes: &BTreeSet<u16>,
        name: &str,
        widths: &Widths,
        glyph: impl Fn(u16) -> Option<u16>,
        width: impl Fn(u16) -> Option<f64>,
    ) {
        for &code in codes {
            let Some(real) = glyph(code).filter(|&glyph| glyph != 0).and_then(&width) else {
                return self.add("PDFA-GLYPH", format!("The font {name} has no glyph for the code {code}."));
            };
            let said = widths.of(code);
            if (said - real).abs() > TOLERANCE {
                let message =
                    format!("The font {name} says that code {code} is {said} wide, its program {real:.1}.");
                return self.add("PDFA-WIDTH", message);
            }
        }
    }

    fn simple_widths(&self, font: &'a Dict, descriptor: &'a Dict) -> Option<Widths> {
        let first = u32::try_from(self.get(font, "FirstChar").as_integer()?).ok()?;
        let last = u32::try_from(self.get(font, "LastChar").as_integer()?).ok()?;
        let each = self.get(font, "Widths").as_array()?;
        if last < first || each.len() != (last - first + 1) as usize {
            return None;
        }
        let mut widths = Widths {
            default: number(self.get(descriptor, "MissingWidth")).unwrap_or(0.0),
            ..Widths::default()
        };
        for (code, width) in (first..).zip(each) {
            widths.add(code, code, number(self.document.resolve(width))?)?;
        }
        Some(widths)
    }

    /// `c [w ...]` and `first last w` (ISO 32000-1, 9.7.4.3).
    fn composite_widths(&self, font: &'a Dict) -> Option<Widths> {
        let default = match self.get(font, "DW") {
            Object::Null => 1000.0,
            width => number(width)?,
        };
        let mut widths = Widths { default, ..Widths::default() };
        let entries = self.get(font, "W").as_array().unwrap_or_default();
        let mut entries = entries.iter().map(|value| self.document.resolve(value));
        while let Some(first) = entries.next() {
            let first = u32::try_from(first.as_integer()?).ok()?;
            match entries.next()? {
                Object::Array(each) => {
                    for (code, width) in (first..).zip(each.iter()) {
                        widths.add(code, code, number(self.document.resolve(width))?)?;
                    }
                }
                last => {
                    let last = u32::try_from(last.as_integer()?).ok()?;
                    widths.add(first, last, number(entries.next()?)?)?;
                }
            }
        }
        Some(widths)
    }
}

/// The character of a code in WinAnsiEncoding, but for the few that ISO 32000-1 (annex D) treats on its own.
fn win_ansi(code: u16) -> Option<char> {
    let code = u8::try_from(code).ok().filter(|code| !matches!(code, 0..=0x1f | 0x7f | 0xa0 | 0xad))?;
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&code));
    text.chars().next().filter(|character| !character.is_control())
}
