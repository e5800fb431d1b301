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

/// Line starts of a text, to place many offsets: even where all of it is one line, none costs more than a block.
pub(crate) struct Lines {
    starts: Vec<u32>,
    /// Characters before each block of bytes.
    blocks: Vec<u32>,
}

const BLOCK: usize = 1024;

impl Lines {
    pub(crate) fn new(text: &str) -> Self {
        let starts = std::iter::once(0)
            .chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|n| n as u32 + 1))
            .collect();
        let before = |sum: &mut u32, block: &[u8]| {
            let before = *sum;
            *sum += characters(block) as u32;
            Some(before)
        };
        // One more: a text may end where a block does.
        let blocks = text.as_bytes().chunks(BLOCK).chain([&[][..]]).scan(0, before).collect();
        Self { starts, blocks }
    }

    pub(crate) fn place(&self, text: &str, offset: u32) -> Place {
        let line = self.starts.partition_point(|&start| start <= offset);
        let start = self.starts[line - 1] as usize;
        let end = (offset as usize).min(text.len());
        let bytes = &text.as_bytes()[start..end];
        let column = if bytes.len() <= BLOCK {
            characters(bytes) as u32
        } else {
            self.characters_before(text, end) - self.characters_before(text, start)
        };
        Place { line: line as u32, column: column + 1 }
    }

    fn characters_before(&self, text: &str, offset: usize) -> u32 {
        let block = offset / BLOCK;
        self.blocks[block] + characters(&text.as_bytes()[block * BLOCK..offset]) as u32
    }
}

/// Unicode scalar values in UTF-8 bytes: all but the continuation bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::{Lines, of};

    #[test]
    fn many_places_are_those_of_one() {
        let long = format!("é{}\n{}ß{}\n", "x".repeat(2_000), "é".repeat(1_500), "y".repeat(3_000));
        for text in [&*long, "", "a", &"z".repeat(1_024), "é\n\nb"] {
            let lines = Lines::new(text);
            for offset in (0..=text.len()).filter(|offset| text.is_char_boundary(*offset)) {
                assert_eq!(lines.place(text, offset as u32), of(text, offset), "{offset} of {}", text.len());
            }
        }
    }
}
