//! Font programs: which glyphs there are, and how wide they are.

use skrifa::GlyphId;
use skrifa::raw::ps::cff::CffFontRef;
use skrifa::raw::ps::cff::dict::{Entry, entries};
use skrifa::raw::ps::cff::index::Index;
use skrifa::raw::ps::cs::CommandSink;
use skrifa::raw::ps::string::Sid;
use skrifa::raw::ps::transform::{FontMatrix, ScaledFontMatrix};
use skrifa::raw::tables::cff::Cff as CffTable;
use skrifa::raw::tables::cmap::{CmapSubtable, EncodingRecord, PlatformId};
use skrifa::raw::types::Fixed;
use skrifa::raw::{FontData, FontRead, FontRef, Offset, TableProvider};

/// Steps that are gone to find the width of one glyph.
const STEPS: usize = 2000;

/// A TrueType program (FontFile2).
pub(super) struct TrueType<'a> {
    font: FontRef<'a>,
    units: f64,
    glyphs: u16,
}

impl<'a> TrueType<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let units = font.head().ok()?.units_per_em();
        let glyphs = font.maxp().ok()?.num_glyphs();
        font.hmtx().ok()?;
        let mut records = font.table_directory().table_records().iter();
        let is_inside =
            |(at, length): (u32, u32)| at.checked_add(length).is_some_and(|end| end as usize <= bytes.len());
        if !records.all(|record| is_inside((record.offset(), record.length()))) {
            return None;
        }
        if let Ok(cmap) = font.cmap()
            && !cmap.encoding_records().iter().all(|record| is_table(cmap.offset_data(), *record))
        {
            return None;
        }
        (units > 0).then_some(Self { font, units: f64::from(units), glyphs })
    }

    /// The width in thousandths of the font size; `None` where there is no such glyph, or its outline cannot be read.
    pub(super) fn width(&self, glyph: u16) -> Option<f64> {
        if glyph >= self.glyphs {
            return None;
        }
        let id = GlyphId::from(glyph);
        let outlines = self.font.loca(None).ok()?;
        outlines.get_glyf(id, &self.font.glyf().ok()?).ok()?;
        let advance = self.font.hmtx().ok()?.advance(id)?;
        Some(f64::from(advance) * 1000.0 / self.units)
    }

    fn table(&self, platform: PlatformId, encoding: u16) -> Option<CmapSubtable<'a>> {
        let cmap = self.font.cmap().ok()?;
        let mut records = cmap.encoding_records().iter();
        let record =
            records.find(|record| (record.platform_id(), record.encoding_id()) == (platform, encoding))?;
        record.subtable(cmap.offset_data()).ok()
    }

    fn mapped(table: &CmapSubtable<'_>, code: u32) -> Option<u16> {
        u16::try_from(table.map_codepoint(code)?.to_u32()).ok()
    }

    /// The glyph of a code in a symbolic font (ISO 32000-1, 9.6.6.4; ISO 19005-3, 6.2.11.6).
    pub(super) fn symbol(&self, code: u16) -> Option<u16> {
        let code = u32::from(code);
        if let Some(table) = self.table(PlatformId::Windows, 0) {
            let bases = [0xf000, 0, 0xf100, 0xf200];
            return bases.iter().find_map(|base| Self::mapped(&table, base + code));
        }
        let alone = self.font.cmap().ok()?.encoding_records().len() == 1;
        let table = self.table(PlatformId::Macintosh, 0).filter(|_| alone)?;
        Self::mapped(&table, code)
    }

    /// The glyph of a character in a font that is not symbolic.
    pub(super) fn character(&self, character: char) -> Option<u16> {
        Self::mapped(&self.table(PlatformId::Windows, 1)?, u32::from(character))
    }
}

/// Whether a table of characters can be read, and is no longer than what it lies in.
fn is_table(cmap: FontData<'_>, record: EncodingRecord) -> bool {
    let at = record.subtable_offset().to_usize();
    let length = match cmap.read_at::<u16>(at) {
        Ok(..8) => cmap.read_at::<u16>(at + 2).map(usize::from),
        _ => cmap.read_at::<u32>(at + 4).map(|length| length as usize),
    };
    length.is_ok_and(|length| length <= cmap.len() - at) && record.subtable(cmap).is_ok()
}

/// A CFF program (FontFile3).
pub(super) struct Cff<'a>(CffFontRef<'a>);

impl<'a> Cff<'a> {
    /// `None` for what cannot be read.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let font = CffFontRef::new_cff(bytes, 0, None).ok()?;
        let table = CffTable::read(bytes.into()).ok()?;
        let strings = Index::from(table.strings());
        // What lies outside counts as absent for the reader.
        let top = table.top_dicts().get(0).ok()?;
        let is_inside = |entry| match entry {
            Ok(
                Entry::CharstringsOffset(at)
                | Entry::Charset(at)
                | Entry::FdArrayOffset(at)
                | Entry::FdSelectOffset(at),
            ) => at < bytes.len(),
            entry => entry.is_ok(),
        };
        if !entries(top, None).all(is_inside) {
            return None;
        }
        let is_whole = |index: &Index<'_>| (0..index.count() as usize).all(|at| index.get(at).is_ok());
        (is_whole(&strings) && is_whole(font.charstrings())).then_some(Self(font))
    }

    /// The glyph of a CID.
    pub(super) fn glyph(&self, cid: u16) -> Option<u16> {
        if !self.0.is_cid() {
            return Some(cid);
        }
        u16::try_from(self.0.charset()?.glyph_id(Sid::new(cid)).ok()?.to_u32()).ok()
    }

    /// The width in thousandths of the font size; `None` where there is no such glyph, or its width cannot be told.
    pub(super) fn width(&self, glyph: u16) -> Option<f64> {
        let font = &self.0;
        let id = GlyphId::from(glyph);
        let part = if font.is_cid() { font.subfont_index(id)? } else { 0 };
        let subfont = font.subfont(part, &[]).ok()?;
        // Thousandths of the font size, said once: by the font or by its part.
        let scale = |matrix: Option<&ScaledFontMatrix>| match matrix {
            None => Some(None),
            Some(matrix) => (matrix.matrix == FontMatrix::IDENTITY).then_some(Some(matrix.scale)),
        };
        if !matches!(
            (scale(font.matrix())?, scale(subfont.matrix())?),
            (None, None | Some(1000)) | (Some(1000), None | Some(1))
        ) {
            return None;
        }
        let subroutines = match subfont.subrs_offset() {
            0 => Index::Empty,
            offset => Index::new(font.data().get(offset as usize..)?, false).ok()?,
        };
        let charstring = font.charstrings().get(usize::from(glyph)).ok()?;
        // Subroutines can call each other so often that drawing has no end; without any, it costs no more than to read.
        if subroutines.count() == 0 && font.global_subrs().count() == 0 {
            font.evaluate_charstring(&subfont, id, &[], &mut Nothing).ok()?;
        }
        let widths = [subfont.nominal_width(), subfont.default_width().unwrap_or_default()];
        first_width(charstring, [&subroutines, font.global_subrs()], widths.map(Fixed::to_f64))
    }
}

/// Draws nothing.
struct Nothing;

impl CommandSink for Nothing {
    fn move_to(&mut self, _: Fixed, _: Fixed) {}
    fn line_to(&mut self, _: Fixed, _: Fixed) {}
    fn curve_to(&mut self, _: Fixed, _: Fixed, _: Fixed, _: Fixed, _: Fixed, _: Fixed) {}
    fn close(&mut self) {}
}

/// The width of a charstring: what it begins with, beyond the nominal width, or else the default width (Adobe Technical Note
/// 5177, 3.1 and 4). `None` where that cannot be told.
fn first_width(
    charstring: &[u8],
    [local, global]: [&Index<'_>; 2],
    [nominal, default]: [f64; 2],
) -> Option<f64> {
    let mut calls = vec![charstring];
    let mut stack: Vec<f64> = Vec::new();
    for _ in 0..STEPS {
        let code = calls.last_mut()?;
        let Some((&byte, rest)) = code.split_first() else {
            calls.pop();
            continue;
        };
        *code = rest;
        let mut take = |count: usize| {
            let (taken, rest) = code.split_at_checked(count)?;
            *code = rest;
            Some(taken)
        };
        let usual = match byte {
            1 | 3 | 18 | 19 | 20 | 23 => stack.len() & !1,
            4 | 22 => 1,
            21 => 2,
            14 => {
                if stack.len() >= 4 {
                    4
                } else {
                    0
                }
            }
            10 | 29 => {
                let index = if byte == 10 { local } else { global };
                // Numbers of subroutines are whole.
                let number = stack.pop()? as i32 + index.subr_bias();
                calls.push(index.get(usize::try_from(number).ok()?).ok()?);
                if calls.len() > 11 {
                    return None;
                }
                continue;
            }
            11 => {
                calls.pop();
                continue;
            }
            28 => {
                let bytes = take(2)?;
                stack.push(f64::from(i16::from_be_bytes([bytes[0], bytes[1]])));
                continue;
            }
            32..=246 => {
                stack.push(f64::from(byte) - 139.0);
                continue;
            }
            247..=250 => {
                stack.push((f64::from(byte) - 247.0) * 256.0 + f64::from(take(1)?[0]) + 108.0);
                continue;
            }
            251..=254 => {
                stack.push(-(f64::from(byte) - 251.0) * 256.0 - f64::from(take(1)?[0]) - 108.0);
                continue;
            }
            255 => {
                let bytes = take(4)?;
                let fixed = i32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
                stack.push(f64::from(fixed) / 65536.0);
                continue;
            }
            // No other operator comes before the width.
            _ => return None,
        };
        let more = stack.first().filter(|_| stack.len() > usual);
        return Some(more.map_or(default, |more| nominal + more));
    }
    None
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Cff;

    /// An INDEX of CFF (Adobe Technical Note 5176, 5).
    fn index(objects: &[&[u8]]) -> Vec<u8> {
        let mut index = vec![0, objects.len() as u8, 1, 1];
        let mut end = 1;
        for object in objects {
            end += object.len() as u8;
            index.push(end);
        }
        [index, objects.concat()].concat()
    }

    /// A program of three glyphs: one as wide as all that say nothing, one of its own width, one by way of a subroutine.
    fn program() -> Vec<u8> {
        let long = |number: usize| [&[29][..], &u32::try_from(number).unwrap().to_be_bytes()].concat();
        // 300 by default, 500 and more for those that say how much more.
        let private = [28, 1, 44, 20, 28, 1, 244, 21];
        let subroutine = [139 + 40, 14];
        let charstrings = index(&[&[14], &[139 + 39, 14], &[139 - 107, 29]]);
        let names = [&[1, 0, 4, 1][..], &index(&[b"N"])].concat();
        let rest = [&[0, 0][..], &index(&[&subroutine])].concat();
        let top = |at: usize| {
            let end = at + charstrings.len();
            index(&[&[long(at), vec![17], long(private.len()), long(end), vec![18]].concat()])
        };
        let at = names.len() + top(0).len() + rest.len();
        [names, top(at), rest, charstrings, private.to_vec()].concat()
    }

    #[test]
    fn widths_of_cff() {
        let bytes = program();
        let cff = Cff::read(&bytes).unwrap();
        assert_eq!([0, 1, 2, 3].map(|glyph| cff.width(glyph)), [Some(300.0), Some(539.0), Some(540.0), None]);
        assert_eq!(cff.glyph(7), Some(7));
        for len in 0..bytes.len() {
            if let Some(cff) = Cff::read(&bytes[..len]) {
                let _ = cff.width(1);
            }
        }
        let mut endless = bytes.clone();
        // The subroutine calls itself.
        let at = endless.windows(2).position(|pair| pair == [139 + 40, 14]).unwrap();
        endless[at..at + 2].copy_from_slice(&[139 - 107, 29]);
        assert_eq!(Cff::read(&endless).unwrap().width(2), None);
    }
}
