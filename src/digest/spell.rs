//! One spelling for each value: what two syntaxes, or two programs, may write differently and mean alike.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};

use crate::value::{BinaryObject, Date, Decimal, Syntax, trim};

use super::record::{Digest, Kind};

/// Characters: outer white space gone, line ends as line feeds, nothing else touched.
pub(super) fn text(text: &str) -> Cow<'_, str> {
    let text = trimmed(text);
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Most texts have nothing to trim.
fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => trim(text),
    }
}

/// A number: no plus sign, no zeros that say nothing, no `-0`. Of any length, never rounded. What is no
/// `xs:decimal` stays the text that it is.
pub(super) fn decimal(decimal: &Decimal) -> Cow<'_, str> {
    if let Some(number) = decimal.value() {
        return Cow::Owned(digits(number.mantissa(), number.scale() as usize));
    }
    match decimal.as_written() {
        Cow::Borrowed(written) => number(written).unwrap_or_else(|| text(written)),
        Cow::Owned(written) => Cow::Owned(number(&written).unwrap_or_else(|| text(&written)).into_owned()),
    }
}

/// A mantissa with its point put in.
fn digits(mantissa: i128, scale: usize) -> String {
    let mut digits = mantissa.unsigned_abs().to_string();
    if digits.len() <= scale {
        digits.insert_str(0, &"0".repeat(scale + 1 - digits.len()));
    }
    let point = digits.len() - scale;
    while digits.len() > point && digits.ends_with('0') {
        digits.pop();
    }
    if digits.len() > point {
        digits.insert(point, '.');
    }
    if mantissa < 0 {
        digits.insert(0, '-');
    }
    digits
}

/// The same for any length, character by character.
fn number(written: &str) -> Option<Cow<'_, str>> {
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
        ("", "") => Cow::Borrowed("0"),
        (whole, "") if sign.is_empty() => Cow::Borrowed(whole),
        (whole, "") => Cow::Owned(format!("{sign}{whole}")),
        ("", fraction) => Cow::Owned(format!("{sign}0.{fraction}")),
        (whole, fraction) => Cow::Owned(format!("{sign}{whole}.{fraction}")),
    })
}

/// A day as `2026-11-23`. What names no day stays the text that it is.
///
/// The spellings of both syntaxes are read whatever the syntax of the document: a converter carries a date of
/// the wrong spelling over as it is.
pub(super) fn date(date: &Date) -> Cow<'_, str> {
    let day = date.day().or_else(|| {
        let written = date.as_written(Syntax::Cii);
        let any_format = date.format().is_none_or(str::is_empty);
        let read = |syntax| Date::written(&written, syntax, None).day();
        if any_format { read(Syntax::Ubl).or_else(|| read(Syntax::Cii)) } else { None }
    });
    match day {
        Some(day) => Cow::Owned(Date::from(day).as_written(Syntax::Ubl).into_owned()),
        None => match date.as_written(Syntax::Cii) {
            Cow::Borrowed(written) => text(written),
            Cow::Owned(written) => Cow::Owned(text(&written).into_owned()),
        },
    }
}

/// A file as the hash of its bytes. What is no base64 stays the text that it is; no such text can be taken
/// for a hash, since 64 hexadecimal digits are base64.
pub(super) fn file(file: &BinaryObject) -> Cow<'_, str> {
    if trim(&file.content).is_empty() {
        return Cow::Borrowed("");
    }
    match file.decode() {
        Some(bytes) => Cow::Owned(Digest::new(Kind::Bytes, Sha256::digest(&bytes).into()).hex()),
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
            ("123456789012345678901234567890.10", "123456789012345678901234567890.1"),
            ("0.0000000000000000000000000000000000001", "0.0000000000000000000000000000000000001"),
        ] {
            assert_eq!(decimal(&Decimal::written(written)), spelt, "{written}");
        }
        for written in ["1e0", "1,0", ".", "-", "+-1", "", "NaN", "1 0", "\u{0661}"] {
            assert_eq!(decimal(&Decimal::written(written)), written);
        }
    }

    #[test]
    fn days_have_one_spelling() {
        let ubl = |text| Date::written(text, Syntax::Ubl, None);
        let cii = |text, format| Date::written(text, Syntax::Cii, format);
        for day in [ubl("2026-11-23"), ubl(" 2026-11-23Z"), ubl("20261123"), cii("20261123", None)] {
            assert_eq!(date(&day), "2026-11-23", "{day:?}");
        }
        for day in [cii("20261123", Some("")), cii("2026-11-23", None), cii("20261123\n", None)] {
            assert_eq!(date(&day), "2026-11-23", "{day:?}");
        }
        assert_eq!(date(&ubl(" 2026-02-30 ")), "2026-02-30");
        assert_eq!(date(&cii("20261123", Some("203"))), "20261123", "the format stands beside it");
    }

    #[test]
    fn files_are_their_bytes() {
        let written = |content: &str| {
            let mut file = BinaryObject::default();
            content.clone_into(&mut file.content);
            file
        };
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(file(&written("YWJj")), hash);
        assert_eq!(file(&written(" YW\r\nJj\n")), hash);
        assert_eq!(file(&written(" YW*j ")), "YW*j");
        assert_eq!(file(&written(" ")), "");
    }
}
