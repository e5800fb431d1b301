//! Line and column of a byte.

/// A place in a document as a person counts: both from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// Line, from 1. Line feeds end lines.
    pub line: u32,
    /// Column in Unicode scalar values, from 1.
    pub column: u32,
}

/// The place of a byte offset. Linear in the offset; use [`Lines`] for many.
pub(crate) fn of(text: &str, offset: usize) -> Place {
    let before = &text.as_bytes()[..offset.min(text.len())];
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    let start = memchr::memrchr(b'\n', before).map_or(0, |n| n + 1);
    Place { line: line as u32, column: characters(&before[start..]) as u32 + 1 }
}

/// Line starts of a text, to place many offsets, however long its lines are.
pub(crate) struct Lines {
    starts: Vec<u32>,
    /// Characters before each [`STEP`]th byte.
    marks: Vec<u32>,
}

/// Bytes that are counted anew for a place.
const STEP: usize = 1 << 10;

impl Lines {
    pub(crate) fn new(text: &str) -> Self {
        let starts = std::iter::once(0)
            .chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|n| n as u32 + 1))
            .collect();
        let before = text.as_bytes().chunks(STEP).scan(0, |before, chunk| {
            let mark = *before;
            *before += characters(chunk) as u32;
            Some(mark)
        });
        Self { starts, marks: before.collect() }
    }

    pub(crate) fn place(&self, text: &str, offset: u32) -> Place {
        let line = self.starts.partition_point(|&start| start <= offset);
        let start = self.starts[line - 1] as usize;
        let column = self.characters_before(text, offset as usize) - self.characters_before(text, start);
        Place { line: line as u32, column: column + 1 }
    }

    fn characters_before(&self, text: &str, offset: usize) -> u32 {
        let end = offset.min(text.len());
        let mark = (end / STEP).min(self.marks.len().saturating_sub(1));
        let before = self.marks.get(mark).copied().unwrap_or_default();
        before + characters(&text.as_bytes()[mark * STEP..end]) as u32
    }
}

/// Unicode scalar values in UTF-8 bytes: all but the continuation bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_place_as_one_place_is_found() {
        let text = format!("a\né{}\n\n{}ü", "ß€𝄞x".repeat(700), "y".repeat(2 * STEP));
        for text in ["", "x", "\n", &text, &text[..text.len() - 2 * STEP - 2]] {
            let lines = Lines::new(text);
            for offset in 0..=text.len() {
                assert_eq!(lines.place(text, offset as u32), of(text, offset), "{offset} of {}", text.len());
            }
        }
    }
}
