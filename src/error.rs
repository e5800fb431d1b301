//! One opaque error: "cannot go on".
//!
//! What is wrong *inside* an invoice is never an error but a finding. An [`Error`] means there is no
//! document to speak of: not XML, an encoding that lies, a limit exceeded, not a PDF.

use std::fmt;

/// Why a document could not be read or written, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}{}", Place(*.line, *.column))]
pub struct Error {
    kind: ErrorKind,
    message: Box<str>,
    line: u32,
    column: u32,
}

/// The family an [`Error`] belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Not well-formed XML: an unclosed tag, an unknown entity, a stray `<`.
    Malformed,
    /// The bytes are not what the declared (or sniffed) character encoding says.
    Encoding,
    /// The document carries a document type declaration, which is refused.
    Doctype,
    /// The root element is not one that this library reads.
    Root,
    /// A configured limit (size, depth, nodes ...) is exceeded.
    Limit,
    /// Not a PDF, or a PDF without a readable invoice inside.
    Pdf,
    /// A JSON invoice that does not follow the model's form.
    Json,
    /// The invoice cannot be written as asked.
    Write,
    /// Reading or writing a file failed.
    Io,
}

impl ErrorKind {
    /// The stable lower-case name used in reports (`malformed`, `limit` ...).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Encoding => "encoding",
            Self::Doctype => "doctype",
            Self::Root => "root",
            Self::Limit => "limit",
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Write => "write",
            Self::Io => "io",
        }
    }
}

impl Error {
    /// An error without a place.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into().into_boxed_str(), line: 0, column: 0 }
    }

    /// The same error at a line and column, both counted from 1.
    #[must_use]
    pub fn at(mut self, line: u32, column: u32) -> Self {
        (self.line, self.column) = (line, column);
        self
    }

    /// The family of the error.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What happened, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Line and column (in characters, from 1), where the error has a place.
    pub fn place(&self) -> Option<(u32, u32)> {
        (self.line > 0).then_some((self.line, self.column))
    }
}

struct Place(u32, u32);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self(0, _) => Ok(()),
            Self(line, column) => write!(f, " (line {line}, column {column})"),
        }
    }
}
