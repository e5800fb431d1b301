//! What a document says beyond the terms of the norm.

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use crate::value::{Origin, Span, Syntax};

/// Content that no business term holds, kept as it was so that a rewrite in the same syntax loses nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// The syntax of the document that said it.
    pub syntax: Syntax,
    /// The path of the element that holds it, from the root, with the usual prefixes and without
    /// positions: `/Invoice/cac:Delivery`.
    pub within: CompactString,
    /// What was said.
    pub content: Content,
    #[serde(skip)]
    origin: Origin,
}

/// The content of an [`Extra`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Content {
    /// An element with all that it holds, as XML with the usual prefixes.
    Element(String),
    /// An attribute of the element.
    Attribute {
        /// Its name, with the usual prefix.
        name: CompactString,
        /// Its value.
        value: String,
        /// Which occurrence of a repeated element it stands on, counted from 0.
        #[serde(default, skip_serializing_if = "is_first")]
        nth: u32,
    },
    /// Text of the element, beside its children.
    Text(String),
}

#[allow(clippy::trivially_copy_pass_by_ref)] // The signature is serde's.
fn is_first(nth: &u32) -> bool {
    *nth == 0
}

impl Extra {
    /// Content of a document of that syntax, inside the element at that path.
    pub fn new(syntax: Syntax, within: impl Into<CompactString>, content: Content) -> Self {
        Self { syntax, within: within.into(), content, origin: Origin::default() }
    }

    /// The same, with the bytes of the source it was read from.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.origin = Origin(span);
        self
    }

    /// The bytes of the source it was read from; empty when it was made in code.
    pub fn span(&self) -> Span {
        self.origin.0
    }
}
