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

/// Line starts of a text, to place many offsets.
pub(crate) struct Lines {
    starts: Vec<u32>,
}

impl Lines {
    pub(crate) fn new(text: &str) -> Self {
        let starts = std::iter::once(0)
            .chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|n| n as u32 + 1))
            .collect();
        Self { starts }
    }

    pub(crate) fn place(&self, text: &str, offset: u32) -> Place {
        let line = self.starts.partition_point(|&start| start <= offset);
        let start = self.starts[line - 1] as usize;
        let end = (offset as usize).min(text.len());
        Place { line: line as u32, column: characters(&text.as_bytes()[start..end]) as u32 + 1 }
    }
}

/// Unicode scalar values in UTF-8 bytes: all but the continuation bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count()
}
