//! What a text may say.
//!
//! Where XML Schema leaves room, or where the usual validator (libxml2) reads it otherwise, we follow that
//! validator: its verdict is the one that senders and receivers see.

use super::{moment, uri};

/// What a text may say: a built-in type of XML Schema, and what narrows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// The built-in type.
    pub base: Base,
    /// What narrows it.
    pub facets: &'static [Facet],
}

/// The built-in types of XML Schema that UBL and CII use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named after the type of XML Schema, Part 2")]
pub enum Base {
    AnyUri,
    Base64Binary,
    Boolean,
    Date,
    DateTime,
    Decimal,
    Id,
    Integer,
    Language,
    NormalizedString,
    String,
    Time,
    Token,
}

/// What narrows a built-in type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// At least so many characters.
    MinLength(u8),
    /// At most so many characters.
    MaxLength(u8),
    /// One of these values.
    OneOf(&'static [&'static str]),
    /// This value and no other.
    Fixed(&'static str),
}

impl Value {
    /// Whether every text is one of these values: no need to look at it.
    #[inline]
    pub fn admits_all(self) -> bool {
        self.facets.is_empty() && matches!(self.base, Base::String | Base::NormalizedString | Base::Token)
    }

    /// Whether a text, as it stands between the tags or quotes, is one of these values.
    pub fn admits(self, text: &str) -> bool {
        self.base.admits(text) && self.facets.iter().all(|facet| facet.admits(text, self.base))
    }
}

impl Base {
    /// The name in XML Schema, `decimal`.
    pub fn name(self) -> &'static str {
        match self {
            Self::AnyUri => "anyURI",
            Self::Base64Binary => "base64Binary",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::DateTime => "dateTime",
            Self::Decimal => "decimal",
            Self::Id => "ID",
            Self::Integer => "integer",
            Self::Language => "language",
            Self::NormalizedString => "normalizedString",
            Self::String => "string",
            Self::Time => "time",
            Self::Token => "token",
        }
    }

    fn admits(self, text: &str) -> bool {
        let trimmed = trim(text);
        match self {
            Self::String | Self::NormalizedString | Self::Token => true,
            Self::Decimal => is_decimal(trimmed),
            Self::Integer => is_integer(trimmed),
            Self::Boolean => matches!(trimmed, "true" | "false" | "1" | "0"),
            Self::Date => moment::is_date(text),
            Self::Time => moment::is_time(text),
            Self::DateTime => moment::is_date_time(text),
            Self::Base64Binary => is_base64(text),
            Self::AnyUri => uri::is_reference(trimmed),
            Self::Language => is_language(trimmed),
            Self::Id => is_nc_name(trimmed),
        }
    }
}

impl Facet {
    fn admits(self, text: &str, base: Base) -> bool {
        match self {
            Self::MinLength(least) => length(text, base) >= usize::from(least),
            Self::MaxLength(most) => length(text, base) <= usize::from(most),
            Self::OneOf(values) => values.iter().any(|value| same(text, value, base)),
            Self::Fixed(value) => same(text, value, base),
        }
    }
}

fn length(text: &str, base: Base) -> usize {
    match base {
        Base::String | Base::NormalizedString => text.chars().count(),
        _ => collapse(text).map(|word| word.chars().count() + 1).sum::<usize>().saturating_sub(1),
    }
}

fn same(text: &str, value: &str, base: Base) -> bool {
    match base {
        Base::String => text == value,
        _ => collapse(text).eq(collapse(value)),
    }
}

/// The text without the white space around it.
fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// The words of a text.
fn collapse(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|word| !word.is_empty())
}

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r')
}

fn is_decimal(text: &str) -> bool {
    let number = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    whole.len() + part.len() > 0 && whole.bytes().chain(part.bytes()).all(|byte| byte.is_ascii_digit())
}

fn is_integer(text: &str) -> bool {
    let number = text.strip_prefix(['+', '-']).unwrap_or(text);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// `en`, `de-AT`: words of one to eight letters, after the first also digits.
fn is_language(text: &str) -> bool {
    let mut words = text.split('-');
    let fits = |word: &str| (1..=8).contains(&word.len());
    words.next().is_some_and(|word| fits(word) && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && words.all(|word| fits(word) && word.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Letters of base64 in fours, padded; the bits that padding cuts off are zero. Other characters are skipped.
fn is_base64(text: &str) -> bool {
    let (mut letters, mut padding, mut last) = (0_usize, 0, 0);
    for byte in text.bytes() {
        match sextet(byte) {
            Some(_) if padding > 0 => return false,
            Some(value) => (letters, last) = (letters + 1, value),
            None if byte == b'=' => padding += 1,
            None => {}
        }
    }
    match padding {
        0 => letters % 4 == 0,
        1 => letters % 4 == 3 && last & 0b11 == 0,
        2 => letters % 4 == 2 && last & 0b1111 == 0,
        _ => false,
    }
}

fn sextet(byte: u8) -> Option<u8> {
    Some(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

/// A name without colon (Namespaces in XML 1.0), with the letters of XML 1.0 as far as identifiers use them.
fn is_nc_name(text: &str) -> bool {
    let first = |letter: char| letter == '_' || (letter.is_alphabetic() && letter <= '\u{FFFF}');
    let more =
        |letter: char| letter.is_numeric() || matches!(letter, '-' | '.' | '\u{B7}' | '\u{300}'..='\u{345}');
    let mut letters = text.chars();
    letters.next().is_some_and(first) && letters.all(|letter| first(letter) || more(letter))
}
