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
    match text.as_bytes() {
        // Nearly every text: nothing to take away.
        [first, .., last] if *first > b' ' && *last > b' ' => text,
        _ => text.trim_matches(is_space),
    }
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
    let (mut digits, mut points) = (0, 0);
    for byte in number.bytes() {
        match byte {
            b'0'..=b'9' => digits += 1,
            b'.' => points += 1,
            _ => return false,
        }
    }
    digits > 0 && points <= 1
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
    let (letters, end) = text.split_at(text.find('=').unwrap_or(text.len()));
    let count = count_sextets(letters.as_bytes());
    let last = letters.bytes().rev().find_map(sextet).unwrap_or(0);
    let padding = end.bytes().filter(|byte| *byte == b'=').count();
    count_sextets(end.as_bytes()) == 0
        && match padding {
            0 => count.is_multiple_of(4),
            1 => count % 4 == 3 && last.is_multiple_of(4),
            2 => count % 4 == 2 && last.is_multiple_of(16),
            _ => false,
        }
}

/// How many letters of base64 there are. Attachments are long: as it is written, many are looked at at once.
fn count_sextets(bytes: &[u8]) -> usize {
    let one = |byte: &u8| u8::from(sextet(*byte).is_some());
    // No more at a time than a small number counts.
    bytes.chunks(255).map(|some| usize::from(some.iter().map(one).sum::<u8>())).sum()
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
    let roman = |letter| matches!(letter, '\u{2160}'..='\u{217F}');
    let first =
        |letter: char| letter == '_' || (letter.is_alphabetic() && letter <= '\u{FFFF}' && !roman(letter));
    let more = |letter: char| {
        (letter.is_numeric() && !roman(letter))
            || matches!(letter, '-' | '.' | '\u{B7}' | '\u{300}'..='\u{345}')
    };
    let mut letters = text.chars();
    letters.next().is_some_and(first) && letters.all(|letter| first(letter) || more(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(base: Base, good: &[&str], bad: &[&str]) {
        let value = Value { base, facets: &[] };
        for text in good {
            assert!(value.admits(text), "{} should take {text:?}", base.name());
        }
        for text in bad {
            assert!(!value.admits(text), "{} should refuse {text:?}", base.name());
        }
    }

    #[test]
    fn numbers_and_truth() {
        holds(
            Base::Decimal,
            &["1", "-1.50", "+.5", "5.", "\n1 ", "00.10"],
            &["", ".", "-", "1e0", "NaN", "1,0", "1.2.3"],
        );
        holds(Base::Integer, &["12", "-0", " +5"], &["", "1.0", "+"]);
        holds(Base::Boolean, &["true", "0", " false\n"], &["", "TRUE", "yes", "01"]);
    }

    #[test]
    fn dates_and_times() {
        holds(
            Base::Date,
            &["2026-11-23", "2024-02-29", "-0004-02-29", "10000-01-01", "2026-11-23Z", "2026-11-23+14:00"],
            &[
                "",
                "2026-11-31",
                "2023-02-29",
                "0000-01-01",
                "02026-11-23",
                "2026-11-23 ",
                "20261123",
                "2026-11-23+14:01",
            ],
        );
        holds(
            Base::Time,
            &["18:30:00", " 18:30:00", "24:00:00.0", "18:30:00.25-05:00"],
            &["18:30", "18:30:00 ", "24:00:01", "18:60:00", "18:30:00."],
        );
        holds(
            Base::DateTime,
            &["2026-11-23T18:30:00", "2026-11-23T18:30:00Z "],
            &["2026-11-23", "2026-11-23T18:30:00 "],
        );
    }

    #[test]
    fn texts_with_a_form() {
        holds(Base::Language, &["en", "de-AT", "x-klingon1", " en "], &["", "e_n", "en-", "abcdefghi"]);
        holds(Base::Base64Binary, &["", "QUJD", "QQ==", "Q U*J\nD"], &["Q", "QQ", "QR==", "QQ==QUJD"]);
        // More than is counted at a time, and the neighbours of the letters.
        let (long, other) = ("AZaz09+/".repeat(200), "\u{1}@[`{-.:é ".repeat(99));
        let mixed = format!("{other}{long}{other}QQ={other}={other}");
        holds(Base::Base64Binary, &[&long, &mixed], &[&format!("{long}A"), &format!("{long}QQ=={long}")]);
        holds(Base::Id, &["a1", "_x", " a "], &["", "1a", "a b", "a:b"]);
        holds(
            Base::AnyUri,
            &["", "urn:x:y", "http://u@h:1/p?q#f", "../a b", "http://[::1]/", "#é"],
            &["%", "a#b#c", "1:x", "http://h:p", "http://[", "[x]"],
        );
    }

    #[test]
    fn facets_look_at_what_white_space_leaves() {
        let fixed = Value { base: Base::Token, facets: &[Facet::Fixed("a b")] };
        assert!(fixed.admits(" a \n b ") && !fixed.admits("ab"));
        let short = Value { base: Base::Token, facets: &[Facet::MinLength(1), Facet::MaxLength(3)] };
        assert!(short.admits(" MTQ ") && !short.admits("  ") && !short.admits("a bc"));
        let listed = Value { base: Base::String, facets: &[Facet::OneOf(&["x", "y"])] };
        assert!(listed.admits("y") && !listed.admits(" y"));
        assert!(!fixed.admits_all() && Value { base: Base::Token, facets: &[] }.admits_all());
    }
}
