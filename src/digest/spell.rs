//! One spelling for each value: what two syntaxes, or two programs, may write differently and mean alike.

// As in `encode`.
#![allow(clippy::inline_always)]

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use chrono::{Datelike, NaiveDate};
use sha2::{Digest as _, Sha256};

use crate::value::{BinaryObject, Date, Decimal, Syntax, trim};

use super::record::{Digest, Kind};
use super::short::Short;

/// A text as it was given, or made here.
#[derive(Debug, Clone)]
pub(super) enum Spelt<'a> {
    Given(&'a str),
    Made(String),
    /// Most numbers and days.
    Short(Short),
}

impl Spelt<'_> {
    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Given(text) => text.as_bytes(),
            Self::Made(text) => text.as_bytes(),
            Self::Short(text) => text.as_bytes(),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Given(text) => text,
            Self::Made(text) => text,
            Self::Short(text) => str::from_utf8(text.as_bytes()).unwrap_or_default(),
        }
    }

    pub(super) fn into_string(self) -> String {
        match self {
            Self::Made(text) => text,
            text => text.as_str().to_owned(),
        }
    }
}

impl PartialEq for Spelt<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Spelt<'_> {}

impl Hash for Spelt<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

/// Characters: outer white space gone, line ends as line feeds, nothing else touched.
#[inline(always)]
pub(super) fn text(text: &str) -> Spelt<'_> {
    if is_plain(text.as_bytes()) { Spelt::Given(text) } else { respelt(text) }
}

#[inline(never)]
fn respelt(text: &str) -> Spelt<'_> {
    let text = trim(text);
    if text.contains('\r') {
        return Spelt::Made(text.replace("\r\n", "\n").replace('\r', "\n"));
    }
    Spelt::Given(text)
}

/// Most texts have nothing to trim and no carriage return.
#[inline(always)]
fn is_plain(text: &[u8]) -> bool {
    let (Some(first), Some(last)) = (text.first(), text.last()) else { return true };
    first.is_ascii_graphic() && last.is_ascii_graphic() && !has_return(text)
}

/// Eight characters at a time: the last eight may have been seen in part.
#[inline(always)]
fn has_return(text: &[u8]) -> bool {
    let in_word = |word: &[u8; 8]| {
        // The lowest byte that becomes zero borrows from its highest bit.
        let zeros = u64::from_le_bytes(*word) ^ u64::from_le_bytes([b'\r'; 8]);
        zeros.wrapping_sub(u64::from_le_bytes([1; 8])) & !zeros & u64::from_le_bytes([0x80; 8]) != 0
    };
    match text.last_chunk() {
        Some(last) => text.as_chunks().0.iter().any(in_word) || in_word(last),
        None => text.contains(&b'\r'),
    }
}

/// The same where the text is that of a value which may have had to be spelt out.
fn owned(text: Cow<'_, str>, spell: impl Fn(&str) -> Spelt<'_>) -> Spelt<'_> {
    match text {
        Cow::Borrowed(text) => spell(text),
        Cow::Owned(made) => Spelt::Made(spell(&made).into_string()),
    }
}

/// A number: no plus sign, no zeros that say nothing, no `-0`. Of any length, never rounded. What is no
/// `xs:decimal` stays the text that it is.
#[inline(always)]
pub(super) fn decimal(decimal: &Decimal) -> Spelt<'_> {
    match decimal.exact().and_then(short_number) {
        Some(number) => Spelt::Short(number),
        None => long_number(decimal),
    }
}

#[inline(never)]
fn long_number(decimal: &Decimal) -> Spelt<'_> {
    owned(decimal.as_written(), |text| any_number(text).unwrap_or_else(|| self::text(text)))
}

/// `None` where it may take more than sixteen characters.
#[inline(always)]
fn short_number(number: &rust_decimal::Decimal) -> Option<Short> {
    let mut places = number.scale();
    let power = *[1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].get(places as usize)?;
    let digits = u64::try_from(number.mantissa().unsigned_abs()).ok()?;
    let (whole, mut fraction) = (digits / power, (digits % power) as u32);
    let whole = u32::try_from(whole).ok().filter(|whole| *whole < 100_000_000)?;
    let mut spelt = Short::number(whole);
    if fraction > 0 {
        // Zeros at the end of a fraction say nothing.
        while fraction.is_multiple_of(10) {
            fraction /= 10;
            places -= 1;
        }
        spelt = spelt.then(Short::of(b".")).then(Short::digits(fraction, places));
    }
    Some(if number.is_sign_negative() { Short::of(b"-").then(spelt) } else { spelt })
}

/// The same for any length, character by character.
fn any_number(written: &str) -> Option<Spelt<'_>> {
    let written = trim(written);
    let (sign, digits) = match written.as_bytes().first()? {
        b'-' => ("-", &written[1..]),
        b'+' => ("", &written[1..]),
        _ => ("", written),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let only_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || !only_digits(whole) || !only_digits(fraction) {
        return None;
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    Some(match (whole, fraction) {
        ("", "") => Spelt::Given("0"),
        (whole, "") if sign.is_empty() => Spelt::Given(whole),
        (whole, "") => Spelt::Made(format!("{sign}{whole}")),
        ("", fraction) => Spelt::Made(format!("{sign}0.{fraction}")),
        (whole, fraction) => Spelt::Made(format!("{sign}{whole}.{fraction}")),
    })
}

/// A day as `2026-11-23`. What names no day stays the text that it is.
///
/// The spellings of both syntaxes are read whatever the syntax of the document: a converter carries a date of
/// the wrong spelling over as it is.
pub(super) fn date(date: &Date) -> Spelt<'_> {
    let day = date.day().or_else(|| {
        let written = date.as_written(Syntax::Cii);
        let any_format = date.format().is_none_or(str::is_empty);
        let read = |syntax| Date::written(&written, syntax, None).day();
        if any_format { read(Syntax::Ubl).or_else(|| read(Syntax::Cii)) } else { None }
    });
    match day {
        Some(day) => Spelt::Short(iso(day)),
        None => owned(date.as_written(Syntax::Cii), text),
    }
}

fn iso(day: NaiveDate) -> Short {
    let (dash, two) = (Short::of(b"-"), |number| Short::digits(number, 2));
    let year = Short::digits(day.year().unsigned_abs(), 4);
    year.then(dash).then(two(day.month())).then(dash).then(two(day.day()))
}

/// A file as the hash of its bytes. What is no base64 stays the text that it is; no such text can be taken
/// for a hash, since 64 hexadecimal digits are base64.
pub(super) fn file(file: &BinaryObject) -> Spelt<'_> {
    if trim(&file.content).is_empty() {
        return Spelt::Given("");
    }
    match file.decode() {
        Some(bytes) => Spelt::Made(Digest::new(Kind::Bytes, Sha256::digest(&bytes).into()).hex()),
        None => text(&file.content),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_spelling() {
        for (written, spelt) in [
            ("10.00", "10"),
            ("0010.50", "10.5"),
            ("+1", "1"),
            ("-1.0", "-1"),
            ("-0", "0"),
            ("-0.000", "0"),
            (".5", "0.5"),
            ("5.", "5"),
            ("-.50", "-0.5"),
            (" 7 ", "7"),
            ("0", "0"),
            ("1000", "1000"),
            ("-79228162514264337593543950335", "-79228162514264337593543950335"),
            ("0.0000000000000000000000000010", "0.000000000000000000000000001"),
            ("-0.9999999999999999999999999999", "-0.9999999999999999999999999999"),
            ("99999999.999999", "99999999.999999"),
            ("-99999999.999990", "-99999999.99999"),
            ("-100000000.000001", "-100000000.000001"),
            ("0.0000010", "0.000001"),
            ("-0.000001", "-0.000001"),
            ("1.05", "1.05"),
            ("18446744073709551616.50", "18446744073709551616.5"),
            ("123456789012345678901234567890.10", "123456789012345678901234567890.1"),
            ("0.0000000000000000000000000000000000001", "0.0000000000000000000000000000000000001"),
        ] {
            assert_eq!(decimal(&Decimal::written(written)).into_string(), spelt, "{written}");
        }
        for written in ["1e0", "1,0", ".", "-", "+-1", "", "NaN", "1 0", "\u{0661}"] {
            assert_eq!(decimal(&Decimal::written(written)).into_string(), written);
        }
    }

    #[test]
    fn texts_have_one_spelling_wherever_it_matters() {
        for length in 1..40 {
            let plain = "é".repeat(length);
            for text in [plain.as_str(), &plain.replace('é', "e")] {
                assert!(matches!(super::text(text), Spelt::Given(same) if same == text));
                for (at, _) in text.char_indices().skip(1) {
                    let (before, behind) = text.split_at(at);
                    let spelt = |between| super::text(&format!("{before}{between}{behind}")).into_string();
                    let expected = format!("{before}\n{behind}");
                    assert_eq!([spelt("\r"), spelt("\n"), spelt("\r\n")], [&*expected; 3]);
                    assert_eq!(spelt("\u{8d}"), format!("{before}\u{8d}{behind}"));
                }
                assert_eq!(super::text(&format!("\r{text} \r\n")).into_string(), text);
            }
        }
        assert_eq!(super::text(" \r\t").into_string(), "");
    }

    #[test]
    fn days_have_one_spelling() {
        let ubl = |text| Date::written(text, Syntax::Ubl, None);
        let cii = |text, format| Date::written(text, Syntax::Cii, format);
        for day in [ubl("2026-11-23"), ubl(" 2026-11-23Z"), ubl("20261123"), cii("20261123", None)] {
            assert_eq!(date(&day).into_string(), "2026-11-23", "{day:?}");
        }
        for day in [cii("20261123", Some("")), cii("2026-11-23", None), cii("20261123\n", None)] {
            assert_eq!(date(&day).into_string(), "2026-11-23", "{day:?}");
        }
        assert_eq!(date(&ubl("0001-01-09")).into_string(), "0001-01-09");
        assert_eq!(date(&ubl(" 2026-02-30 ")).into_string(), "2026-02-30");
        assert_eq!(
            date(&cii("20261123", Some("203"))).into_string(),
            "20261123",
            "the format stands beside it"
        );
    }

    #[test]
    fn files_are_their_bytes() {
        let written = |content: &str| {
            let mut file = BinaryObject::default();
            content.clone_into(&mut file.content);
            file
        };
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(file(&written("YWJj")).into_string(), hash);
        assert_eq!(file(&written(" YW\r\nJj\n")).into_string(), hash);
        assert_eq!(file(&written(" YW*j ")).into_string(), "YW*j");
        assert_eq!(file(&written(" ")).into_string(), "");
    }
}
