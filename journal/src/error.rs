//! One opaque error, told apart by its kind.

/// Why the journal could not do what was asked.
///
/// After an error from an append nothing is acknowledged: the entries may be in the store or not, never in
/// part.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    kind: ErrorKind,
    message: Box<str>,
}

/// The family an [`Error`] belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Reading or writing a file failed.
    Io,
    /// The store failed, or the file is not a journal.
    Store,
    /// The disk, or the store's own limit, is full. Nothing of the append was kept.
    Full,
    /// Another writer appended first. [`Journal`](crate::Journal) retries by itself.
    Conflict,
    /// There is no such entry, or no tree of that size.
    Missing,
    /// Bytes or text that do not follow the documented form.
    Malformed,
    /// An entry, a file or a count is over its limit.
    Limit,
    /// Well-formed, but it does not verify: a hash, a size, a sequence or a signature is wrong.
    Mismatch,
    /// A seal or a time stamp could not be made, or a key could not be read.
    Seal,
    /// The command line was used wrongly.
    Usage,
}

/// The result of this crate's functions.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of a kind, with what happened in words.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into().into_boxed_str() }
    }

    /// The same error, with what caused it after a colon.
    #[must_use]
    pub fn caused_by(self, cause: impl std::fmt::Display) -> Self {
        Self::new(self.kind, format!("{}: {cause}", self.message))
    }

    /// The family of the error.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(crate) fn malformed(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Malformed, message)
    }

    pub(crate) fn mismatch(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Mismatch, message)
    }

    pub(crate) fn missing(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Missing, message)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        let kind = match error.kind() {
            std::io::ErrorKind::StorageFull => ErrorKind::Full,
            std::io::ErrorKind::UnexpectedEof => ErrorKind::Malformed,
            _ => ErrorKind::Io,
        };
        Self::new(kind, "reading or writing failed").caused_by(error)
    }
}
