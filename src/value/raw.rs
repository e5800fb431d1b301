//! What a document says at one place, before it is typed.

use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
};

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

/// A range of bytes in the source document.
///
/// Documents over 4 GiB are refused before they are read, so that `u32` is enough.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// Whether the span covers no byte: the value was made in code, or its element is empty.
    pub fn is_empty(self) -> bool {
        self.start >= self.end
    }
}

/// The spelling of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Syntax {
    /// UBL 2.1, Invoice or CreditNote.
    Ubl,
    /// UN/CEFACT Cross Industry Invoice.
    Cii,
}

impl Syntax {
    /// The lower-case name: `ubl`, `cii`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ubl => "ubl",
            Self::Cii => "cii",
        }
    }
}

impl fmt::Display for Syntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a value can say beside its characters; most often an XML attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The identification scheme of an identifier: `0088`.
    Scheme,
    /// The version of that scheme.
    SchemeVersion,
    /// The currency of an amount: `EUR`.
    Currency,
    /// The media type of an attachment: `application/pdf`.
    Mime,
    /// The file name of an attachment.
    Filename,
    /// The format code of a CII date, given only when it is not `102`; empty when the attribute is missing.
    Format,
}

/// What a document says at one place, before it is typed.
#[derive(Debug, Clone)]
pub struct Raw<'a> {
    /// The characters of the element or attribute, entities resolved, white space kept.
    pub text: Cow<'a, str>,
    /// Where they stand in the source.
    pub span: Span,
    /// What stands beside them.
    pub parts: &'a [(Part, Cow<'a, str>)],
    /// The spelling of the document; dates depend on it.
    pub syntax: Syntax,
}

impl<'a> Raw<'a> {
    /// A text without parts.
    pub fn new(text: impl Into<Cow<'a, str>>, syntax: Syntax) -> Self {
        Self { text: text.into(), span: Span::default(), parts: &[], syntax }
    }

    /// The text of one part.
    pub fn part(&self, part: Part) -> Option<&str> {
        self.parts.iter().find(|(name, _)| *name == part).map(|(_, text)| &**text)
    }

    /// The same, as a value keeps it.
    pub(super) fn owned_part(&self, part: Part) -> Option<CompactString> {
        self.part(part).map(CompactString::from)
    }
}

/// Where a value came from. Equal to every other origin: the place is not part of what is said.
#[derive(Clone, Copy, Default)]
pub(crate) struct Origin(pub(crate) Span);

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Origin {}

impl Hash for Origin {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.0.start, self.0.end)
    }
}
