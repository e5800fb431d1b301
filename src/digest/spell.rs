//! One spelling for each value: what two syntaxes, or two programs, may write differently and mean alike.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use sha2::{Digest as _, Sha256};

use crate::value::{BinaryObject, Date, Decimal, Syntax, trim};

use super::record::{Digest, Kind};

/// A text as it was given, or made here. Most made ones are numbers, short enough to stand in place.
#[derive(Debug, Clone)]
pub(crate) enum Spelt<'a> {
    Given(&'a str),
    /// ASCII characters, from that one on.
    Short([u8; SHORT], u8),
    Long(String),
}

/// Enough for a sign, a point and the 29 digits of a number.
const SHORT: usize = 31;

impl Spelt<'_> {
    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Given(text) => text.as_bytes(),
            Self::Short(text, from) => text.get(usize::from(*from)..).unwrap_or_default(),
            Self::Long(text) => text.as_bytes(),
        }
    }
}

impl Deref for Spelt<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Given(text) => text,
            Self::Short(..) => str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Self::Long(text) => text,
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
pub(super) fn text(text: &str) -> Spelt<'_> {
    let text = trimmed(text);
    // Most texts are short: a plain loop beats a search.
    if !text.bytes().fold(false, |any, byte| any | (byte == b'\r')) {
        return Spelt::Given(text);
    }
    Spelt::Long(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Most texts have nothing to trim.
fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => trim(text),
    }
}

/// The same where the text is that of a value which may have had to be spelt out.
fn owned(text: Cow<'_, str>, spell: impl Fn(&str) -> Spelt<'_>) -> Spelt<'_> {
    match text {
        Cow::Borrowed(text) => spell(text),
        Cow::Owned(made) => Spelt::Long((*spell(&made)).to_owned()),
    }
}

/// A number: no plus sign, no zeros that say nothing, no `-0`. Of any length, never rounded. What is no
/// `xs:decimal` stays the text that it is.
pub(super) fn decimal(decimal: &Decimal) -> Spelt<'_> {
    if let Some(number) = decimal.value() {
        return digits(number.mantissa(), number.scale());
    }
    owned(decimal.as_written(), |written| number(written).unwrap_or_else(|| text(written)))
}

/// A mantissa with its point put in, from the last digit on.
fn digits(mantissa: i128, scale: u32) -> Spelt<'static> {
    let mut spelt = [0; SHORT];
    let mut at = SHORT;
    let mut put = |byte| {
        at = at.saturating_sub(1);
        spelt[at] = byte;
    };
    let mut rest = mantissa.unsigned_abs();
    let (mut place, mut fraction) = (0, false);
    while rest > 0 || place <= scale {
        // Division of 64 bits is much faster, and enough for nearly every number.
        let digit = if let Ok(short) = u64::try_from(rest) {
            rest = u128::from(short / 10);
            (short % 10) as u8
        } else {
            let digit = (rest % 10) as u8;
            rest /= 10;
            digit
        };
        if place == scale && fraction {
            put(b'.');
        }
        // Zeros at the end of a fraction say nothing.
        fraction |= place < scale && digit > 0;
        if fraction || place >= scale {
            put(b'0' + digit);
        }
        place += 1;
    }
    if mantissa < 0 {
        put(b'-');
    }
    Spelt::Short(spelt, at as u8)
}

/// The same for any length, character by character.
fn number(written: &str) -> Option<Spelt<'_>> {
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
        (whole, "") => Spelt::Long(format!("{sign}{whole}")),
        ("", fraction) => Spelt::Long(format!("{sign}0.{fraction}")),
        (whole, fraction) => Spelt::Long(format!("{sign}{whole}.{fraction}")),
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
        Some(day) => Spelt::Long(Date::from(day).as_written(Syntax::Ubl).into_owned()),
        None => owned(date.as_written(Syntax::Cii), text),
    }
}

/// A file as the hash of its bytes. What is no base64 stays the text that it is; no such text can be taken
/// for a hash, since 64 hexadecimal digits are base64.
pub(super) fn file(file: &BinaryObject) -> Spelt<'_> {
    if trim(&file.content).is_empty() {
        return Spelt::Given("");
    }
    match file.decode() {
        Some(bytes) => Spelt::Long(Digest::new(Kind::Bytes, Sha256::digest(&bytes).into()).hex()),
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
            ("18446744073709551616.50", "18446744073709551616.5"),
            ("123456789012345678901234567890.10", "123456789012345678901234567890.1"),
            ("0.0000000000000000000000000000000000001", "0.0000000000000000000000000000000000001"),
        ] {
            assert_eq!(&*decimal(&Decimal::written(written)), spelt, "{written}");
        }
        for written in ["1e0", "1,0", ".", "-", "+-1", "", "NaN", "1 0", "\u{0661}"] {
            assert_eq!(&*decimal(&Decimal::written(written)), written);
        }
    }

    #[test]
    fn days_have_one_spelling() {
        let ubl = |text| Date::written(text, Syntax::Ubl, None);
        let cii = |text, format| Date::written(text, Syntax::Cii, format);
        for day in [ubl("2026-11-23"), ubl(" 2026-11-23Z"), ubl("20261123"), cii("20261123", None)] {
            assert_eq!(&*date(&day), "2026-11-23", "{day:?}");
        }
        for day in [cii("20261123", Some("")), cii("2026-11-23", None), cii("20261123\n", None)] {
            assert_eq!(&*date(&day), "2026-11-23", "{day:?}");
        }
        assert_eq!(&*date(&ubl(" 2026-02-30 ")), "2026-02-30");
        assert_eq!(&*date(&cii("20261123", Some("203"))), "20261123", "the format stands beside it");
    }

    #[test]
    fn files_are_their_bytes() {
        let written = |content: &str| {
            let mut file = BinaryObject::default();
            content.clone_into(&mut file.content);
            file
        };
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(&*file(&written("YWJj")), hash);
        assert_eq!(&*file(&written(" YW\r\nJj\n")), hash);
        assert_eq!(&*file(&written(" YW*j ")), "YW*j");
        assert_eq!(&*file(&written(" ")), "");
    }
}
