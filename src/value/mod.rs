//! The data types of EN 16931-1, section 6.5: what a business term may hold.
//!
//! A value never corrects what it was given. It keeps the characters as they were written, offers the
//! typed meaning where there is one ([`Decimal::value`], [`Date::day`]), and remembers the place in the
//! source it came from ([`Span`]). Two values are equal when they say the same thing in the same
//! characters, wherever they stood.

mod amount;
mod binary;
mod date;
mod decimal;
mod identifier;
mod json;
mod raw;
mod text;

use std::borrow::Cow;

use compact_str::CompactString;

pub use self::{
    amount::Amount,
    binary::BinaryObject,
    date::Date,
    decimal::{Decimal, NotADecimal},
    identifier::Identifier,
    raw::{Part, Raw, Span, Syntax},
    text::{Code, Text},
};
pub(crate) use self::{json::string_or_object, raw::Origin};

/// A typed value seen from outside, for writing, comparing and hashing.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub enum Value<'a> {
    Text(&'a Text),
    Identifier(&'a Identifier),
    Code(&'a Code),
    /// A quantity or a percentage.
    Decimal(&'a Decimal),
    /// An amount or a unit price.
    Amount(&'a Amount),
    Date(&'a Date),
    Binary(&'a BinaryObject),
}

impl<'a> Value<'a> {
    /// The characters that stand for the value in a document of that syntax.
    ///
    /// Only dates differ between the syntaxes. What was read from a document of the same syntax comes
    /// back character for character.
    pub fn as_written(self, syntax: Syntax) -> Cow<'a, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Identifier(identifier) => Cow::Borrowed(&identifier.value),
            Self::Code(code) => Cow::Borrowed(code),
            Self::Decimal(decimal) => decimal.as_written(),
            Self::Amount(amount) => amount.value.as_written(),
            Self::Date(date) => date.as_written(syntax),
            Self::Binary(binary) => Cow::Borrowed(&binary.content),
        }
    }

    /// What the value says beside its characters: scheme, currency, media type ...
    #[inline]
    pub fn part(self, part: Part) -> Option<&'a str> {
        match (self, part) {
            (Self::Identifier(identifier), Part::Scheme) => identifier.scheme(),
            (Self::Identifier(identifier), Part::SchemeVersion) => identifier.scheme_version(),
            (Self::Amount(amount), Part::Currency) => amount.currency.as_deref(),
            (Self::Binary(binary), Part::Mime) => binary.mime.as_deref(),
            (Self::Binary(binary), Part::Filename) => binary.filename.as_deref(),
            (Self::Date(date), Part::Format) => date.format(),
            _ => None,
        }
    }

    /// The bytes of the source that the value was read from; empty for a value made in code.
    pub fn span(self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Identifier(identifier) => identifier.span(),
            Self::Code(code) => code.span(),
            Self::Decimal(decimal) => decimal.span(),
            Self::Amount(amount) => amount.span(),
            Self::Date(date) => date.span(),
            Self::Binary(binary) => binary.span(),
        }
    }
}

/// A data type that a business term can have.
pub(crate) trait Leaf: Sized {
    /// Takes what the document says. Parts that the type does not hold are left to the caller.
    fn read(raw: &Raw<'_>) -> Self;

    /// Where a part is kept, to be filled; `None` when the type has no such part.
    fn part_mut(&mut self, part: Part) -> Option<&mut Option<CompactString>>;

    /// The value from outside.
    fn value(&self) -> Value<'_>;
}

/// White space as XML knows it; Unicode knows more.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r'])
}
