//! Fonts: which glyph shows a character, how wide it is, and what to do where a font has none.

use std::cell::Cell;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use super::UserFont;
use crate::{Error, ErrorKind};

/// Regular or bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// The faces of one document: for each weight the user's own font first, then the one that comes with the library.
pub(super) struct Fonts<'a> {
    regular: Faces<'a>,
    bold: Faces<'a>,
}

#[derive(Default)]
struct Faces<'a> {
    faces: Vec<Face<'a>>,
    /// The glyphs of the first characters of Unicode, as they are found: an invoice asks for them thousands of times.
    known: Vec<Cell<Option<Found>>>,
}

/// The characters whose glyphs are remembered: Latin, with accents.
const REMEMBERED: usize = 0x250;

struct Face<'a> {
    font: Font,
    characters: Charmap<'a>,
    /// Widths, in units of the font.
    metrics: GlyphMetrics<'a>,
    units_per_em: f32,
}

/// A glyph of a face; the advance is a share of the font size.
#[derive(Clone, Copy)]
struct Found {
    face: usize,
    glyph: u32,
    advance: f32,
}

/// Characters of one face, next to each other.
pub(super) struct Run {
    pub(super) font: Font,
    /// How far right of the start of the text, as a share of the font size.
    pub(super) offset: f32,
    pub(super) glyphs: Vec<KrillaGlyph>,
}

impl<'a> Fonts<'a> {
    pub(super) fn load(user: Option<&'a UserFont>) -> Result<Self, Error> {
        let [regular, bold] = match user {
            Some(UserFont { regular, bold }) => [Some(regular), bold.as_ref().or(Some(regular))],
            None => [None; 2],
        };
        let regular = Faces::load(regular, notosans::REGULAR_TTF)?;
        Ok(Self { regular, bold: Faces::load(bold, notosans::BOLD_TTF)? })
    }

    fn faces(&self, weight: Weight) -> &Faces<'a> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The width of a text, as a share of the font size.
    pub(super) fn width(&self, weight: Weight, text: &str) -> f32 {
        text.chars().map(|c| self.advance(weight, c)).sum()
    }

    /// The width of a character, as a share of the font size.
    pub(super) fn advance(&self, weight: Weight, c: char) -> f32 {
        self.faces(weight).find(c).advance
    }

    /// The text as runs of glyphs, a new one wherever the face changes.
    pub(super) fn runs(&self, weight: Weight, text: &str) -> Vec<Run> {
        let faces = self.faces(weight);
        let mut runs: Vec<(usize, Run)> = Vec::new();
        let mut offset = 0.0;
        for (at, c) in text.char_indices() {
            let Found { face, glyph, advance } = faces.find(c);
            let range = at..at + c.len_utf8();
            let glyph = KrillaGlyph::new(GlyphId::new(glyph), advance, 0.0, 0.0, 0.0, range, None);
            match runs.last_mut() {
                Some((last, run)) if *last == face => run.glyphs.push(glyph),
                _ => runs
                    .push((face, Run { font: faces.faces[face].font.clone(), offset, glyphs: vec![glyph] })),
            }
            offset += advance;
        }
        runs.into_iter().map(|(_, run)| run).collect()
    }
}

impl<'a> Faces<'a> {
    fn load(own: Option<&'a Vec<u8>>, ours: &'static [u8]) -> Result<Self, Error> {
        let mut faces = Vec::new();
        if let Some(own) = own {
            faces.push(Face::load(own, own.clone().into())?);
        }
        faces.push(Face::load(ours, ours.into())?);
        Ok(Self { faces, known: vec![Cell::new(None); REMEMBERED] })
    }

    fn find(&self, c: char) -> Found {
        let Some(known) = self.known.get(c as usize) else { return find(&self.faces, c) };
        let found = known.get().unwrap_or_else(|| find(&self.faces, c));
        known.set(Some(found));
        found
    }
}

impl<'a> Face<'a> {
    fn load(bytes: &'a [u8], data: krilla::Data) -> Result<Self, Error> {
        let unreadable =
            || Error::new(ErrorKind::Write, "the font cannot be read: it is no TrueType or OpenType font");
        let reference = FontRef::from_index(bytes, 0).map_err(|_| unreadable())?;
        let font = Font::new(data, 0).ok_or_else(unreadable)?;
        let units_per_em = font.units_per_em();
        Ok(Self {
            font,
            characters: reference.charmap(),
            metrics: reference.glyph_metrics(Size::unscaled(), LocationRef::default()),
            units_per_em,
        })
    }

    /// The glyph of a character; never `.notdef`, which PDF/A forbids to show.
    fn glyph(&self, c: char) -> Option<(u32, f32)> {
        let glyph = self.characters.map(c).filter(|glyph| glyph.to_u32() != 0)?;
        let advance = self.metrics.advance_width(glyph).unwrap_or_default() / self.units_per_em;
        Some((glyph.to_u32(), advance))
    }
}

/// The glyph of a character, or of the best that the faces have in its place. The text behind it stays as it is.
fn find(faces: &[Face<'_>], c: char) -> Found {
    let stand_ins: &[char] = match c {
        '\u{2007}' | '\u{2009}' | '\u{202f}' | '\n' | '\t' => &['\u{a0}', ' '],
        '\u{2010}' | '\u{2011}' | '\u{2212}' => &['\u{2013}', '-'],
        _ => &['\u{fffd}', '\u{25a1}', '?'],
    };
    let known = [c].into_iter().chain(stand_ins.iter().copied()).find_map(|c| {
        let found = |(face, on): (usize, &Face<'_>)| {
            on.glyph(c).map(|(glyph, advance)| Found { face, glyph, advance })
        };
        faces.iter().enumerate().find_map(found)
    });
    // The last face is ours, and it has a question mark.
    known.unwrap_or(Found { face: faces.len().saturating_sub(1), glyph: 3, advance: 0.25 })
}

/// The text without characters that have no place in a PDF/A: those that mean nothing (controls, private use), and byte
/// order marks.
pub(super) fn printable(text: &str) -> String {
    let replaced = |c: char| match c {
        '\n' => '\n',
        '\t' | '\u{2028}' | '\u{2029}' => ' ',
        '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    text.chars().filter(|c| *c != '\r').map(replaced).collect()
}
