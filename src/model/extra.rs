//! What a document says beyond the terms of the norm.

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use crate::{
    term::Term,
    value::{Origin, Span, Syntax},
};

/// Content that no business term holds, kept as it was so that a rewrite in the same syntax loses nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// The syntax of the document that said it.
    pub syntax: Syntax,
    /// The path of the element that holds it, from the root, with the usual prefixes: `/Invoice/cac:Delivery`.
    /// Conditions tell apart what one element name stands for, `cac:AllowanceCharge[cbc:ChargeIndicator=true]`,
    /// and the second and later of repeated values have a position at the end, `cac:PartyIdentification[2]`.
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
    },
    /// Text of the element, beside its children.
    Text(String),
    /// The term was read at this place although the syntax has a more usual one for it.
    Spelling(Term),
    /// An element or attribute (`@currencyID`) that the syntax always wants here was missing: it says nothing
    /// and is not made up when the document is written again.
    Missing(CompactString),
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
