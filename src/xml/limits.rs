//! Bounds on what a document may ask of us.

use crate::{Error, ErrorKind};

/// What a document may at most contain. Exceeding one is an [`ErrorKind::Limit`] error that names it.
///
/// The defaults accept every invoice a business would send (the French reform caps a file at 100 MB) and keep
/// a hostile document from costing more than its own size.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Size of the input in bytes, before decoding. Default 256 MiB, never more than 4 GiB.
    pub bytes: usize,
    /// Elements nested in one another. Default 100.
    pub depth: usize,
    /// Elements in the whole document. Default 10 million.
    pub elements: usize,
    /// Attributes of one element, namespace declarations included. Default 256.
    pub attributes: usize,
    /// Bytes of one element or attribute name. Default 1,000; its prefix is never longer than 254.
    pub name: usize,
    /// Bytes of one element's text (an attachment is text). Default 200 MiB.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 256 << 20,
            depth: 100,
            elements: 10_000_000,
            attributes: 256,
            name: 1_000,
            text: 200 << 20,
        }
    }
}

impl Limits {
    /// No bounds but those of the offsets: for text that this library wrote itself.
    pub(crate) fn unbounded() -> Self {
        let most = usize::MAX;
        Self {
            bytes: most,
            depth: most,
            elements: most,
            attributes: most,
            name: u16::MAX as usize,
            text: most,
        }
    }

    /// The error of a limit that is exceeded.
    pub(super) fn exceeded(what: &str, limit: usize) -> Error {
        Error::new(ErrorKind::Limit, format!("more than {limit} {what}"))
    }
}
