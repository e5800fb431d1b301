//! What a PDF may cost to read.

use crate::{Error, ErrorKind};

/// Bounds on the work and memory that one PDF may ask for.
///
/// A few kilobytes of PDF can describe gigabytes of content, or a walk that never ends. Every byte inflated and
/// every byte parsed is taken from an allowance fixed when the file is opened, so no arrangement of
/// objects makes reading slower than the allowance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file accepted, in bytes. 128 MiB by default.
    pub file: usize,
    /// Bytes that all decoded streams of a file may add up to. 48 MiB by default.
    pub decoded: usize,
    /// Indirect objects a file may have. 500,000 by default.
    pub objects: usize,
    /// Values (numbers, names, array items ...) that one object may hold. 200,000 by default.
    pub values: usize,
    /// Values that all objects of a file may hold together when it is to be written anew. 1,000,000 by default.
    pub total: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file: 128 << 20, decoded: 48 << 20, objects: 500_000, values: 200_000, total: 1_000_000 }
    }
}

/// The price of a parsed value, in bytes.
pub(crate) const VALUE: usize = 8;

/// What is left of the [`Limits`] while a file is read.
#[derive(Debug)]
pub(crate) struct Allowance {
    pub(crate) limits: Limits,
    /// Bytes that may still be decoded.
    pub(crate) decoded: usize,
    /// What may still be parsed: a value costs its bytes, and [`VALUE`] for the memory it takes.
    pub(crate) parsed: usize,
}

impl Allowance {
    /// The allowance of a file of `len` bytes: it may be parsed twice over, and so may what it unpacks to.
    pub(crate) fn new(limits: Limits, len: usize) -> Self {
        Self { limits, decoded: limits.decoded, parsed: 2 * (len + limits.decoded.min(16 << 20)) }
    }

    /// Takes `bytes` of parsing; `None` once nothing is left. Whoever could not pay in full leaves nothing, for the
    /// work is done by then.
    pub(crate) fn parse(&mut self, bytes: usize) -> Option<()> {
        self.parsed = self.parsed.saturating_sub(bytes);
        (self.parsed > 0).then_some(())
    }
}

/// An [`ErrorKind::Pdf`] error.
pub(crate) fn broken(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Pdf, message)
}

/// An [`ErrorKind::Limit`] error.
pub(crate) fn over(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Limit, message)
}
