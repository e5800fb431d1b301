//! Values keep what they are given and never guess.
#![allow(clippy::unwrap_used)]

use std::{
    borrow::Cow,
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
};

use chrono::NaiveDate;
use facture::{
    Term,
    model::{Group, Note, Put},
    value::{Amount, BinaryObject, Date, Decimal, Identifier, Part, Raw, Span, Syntax, Text},
};
use proptest::prelude::*;
use rust_decimal::Decimal as Number;

/// What `xs:decimal` says the text means, worked out on its characters: sign, digits, digits after the point.
fn meaning(text: &str) -> Option<String> {
    let text = text.trim_matches([' ', '\t', '\n', '\r']);
    let (sign, digits) = match text.as_bytes().first()? {
        b'-' => ("-", &text[1..]),
        b'+' => ("", &text[1..]),
        _ => ("", text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if (whole.is_empty() && fraction.is_empty())
        || !format!("{whole}{fraction}").bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(match (whole, fraction) {
        ("0", "") => "0".into(),
        (_, "") => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{fraction}"),
    })
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Texts that are decimals or nearly so.
fn nearly_decimal() -> impl Strategy<Value = String> {
    "[ \n]?[+-]?[0-9]{0,31}(\\.[0-9]{0,31})?[ e%]?"
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_kept(text in any::<String>()) {
        let decimal = Decimal::written(&text);
        prop_assert_eq!(decimal.as_written(), &*text);
        prop_assert_eq!(decimal.value().map(|value| value.normalize().to_string()), meaning(&text));
    }

    #[test]
    fn decimals_keep_their_digits_and_mean_their_number(text in nearly_decimal()) {
        let decimal = Decimal::written(&text);
        prop_assert_eq!(decimal.as_written(), &*text);
        match (decimal.value(), meaning(&text)) {
            (Some(value), meaning) => prop_assert_eq!(Some(value.normalize().to_string()), meaning),
            // Only what has too many digits may be left without a number.
            (None, Some(meaning)) => prop_assert!(meaning.bytes().filter(u8::is_ascii_digit).count() > 28, "{}", meaning),
            (None, None) => {}
        }
        let json = serde_json::to_string(&decimal).unwrap();
        prop_assert_eq!(serde_json::from_str::<Decimal>(&json).unwrap(), decimal);
    }

    #[test]
    fn decimals_are_equal_when_their_characters_are(a in nearly_decimal(), b in nearly_decimal()) {
        let [a, b] = [&a, &b].map(|text| Decimal::written(text));
        prop_assert_eq!(a == b, a.as_written() == b.as_written());
    }

    #[test]
    fn a_number_made_in_code_equals_its_spelling(mantissa in -79_228_162_514_264_337_593_543_950_335_i128..=79_228_162_514_264_337_593_543_950_335, scale in 0..=28_u32) {
        let number = Number::from_i128_with_scale(mantissa, scale);
        let decimal = Decimal::from(number);
        let written = Decimal::written(&number.to_string());
        prop_assert_eq!(&decimal, &written);
        prop_assert_eq!(hash(&decimal), hash(&written));
        prop_assert_eq!(decimal.value(), Some(number));
    }

    #[test]
    fn base64_gives_the_bytes_back(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        let file = BinaryObject::encode(&bytes, "application/pdf", "a.pdf");
        prop_assert_eq!(file.decode(), Some(bytes));
    }

    #[test]
    fn any_date_text_goes_back_as_it_came(text in "[0-9]{4}-?[0-9]{2}-?[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?|\\PC*", cii in any::<bool>(), format in prop::option::of("(102|203|610|)")) {
        let syntax = if cii { Syntax::Cii } else { Syntax::Ubl };
        let format = format.filter(|_| cii);
        let date = Date::written(&text, syntax, format.as_deref());
        prop_assert_eq!(date.as_written(syntax), &*text);
        let json = serde_json::to_string(&date).unwrap();
        prop_assert_eq!(serde_json::from_str::<Date>(&json).unwrap(), date);
    }
}

#[test]
fn decimals_by_example() {
    for (text, number) in [
        ("10.00", Some("10.00")),
        ("0", Some("0")),
        ("-0.10", Some("-0.10")),
        ("-0", Some("0")),
        ("+1", Some("1")),
        ("007", Some("7")),
        (" 1.0\n", Some("1.0")),
        (".5", Some("0.5")),
        ("5.", Some("5")),
        ("79228162514264337593543950335", Some("79228162514264337593543950335")),
        ("79228162514264337593543950336", None),
        ("0.0000000000000000000000000001", Some("0.0000000000000000000000000001")),
        ("0.00000000000000000000000000001", None),
        ("1.0000000000000000000000000000000000", Some("1")),
        ("1e3", None),
        ("1,5", None),
        ("1 000", None),
        ("\u{a0}1", None),
        ("١", None),
        (".", None),
        ("-", None),
        ("", None),
        ("NaN", None),
    ] {
        let decimal = Decimal::written(text);
        assert_eq!(decimal.as_written(), text);
        assert_eq!(decimal.value().map(|number| number.to_string()).as_deref(), number, "{text:?}");
        assert_eq!(text.parse::<Decimal>().is_ok(), number.is_some());
    }
    assert_ne!(Decimal::written("1.0"), Decimal::written("1.00"));
    assert_eq!(Decimal::written("1.0"), Number::ONE);
    let mut zero = Number::new(0, 2);
    zero.set_sign_negative(true);
    assert_eq!(Decimal::from(zero).as_written(), "0.00");
}

#[test]
fn dates_by_example() {
    use Syntax::{Cii, Ubl};
    let day = NaiveDate::from_ymd_opt(2026, 11, 23);
    for (syntax, text, format, named, other) in [
        (Ubl, "2026-11-23", None, day, "20261123"),
        (Ubl, " 2026-11-23\n", None, day, "20261123"),
        (Ubl, "2026-11-23Z", None, day, "20261123"),
        (Ubl, "2026-11-23+01:00", None, day, "20261123"),
        (Ubl, "2026-11-23-14:00", None, day, "20261123"),
        (Ubl, "2026-11-23+14:01", None, None, "2026-11-23+14:01"),
        (Ubl, "2026-11-23+1:00", None, None, "2026-11-23+1:00"),
        (Ubl, "20261123", None, None, "20261123"),
        (Ubl, "2026-02-29", None, None, "2026-02-29"),
        (Ubl, "0000-01-01", None, None, "0000-01-01"),
        (Ubl, "", None, None, ""),
        (Cii, "20261123", None, day, "2026-11-23"),
        (Cii, "20261123", Some(""), day, "2026-11-23"),
        (Cii, "202611231200", Some("203"), None, "202611231200"),
        (Cii, "20261123", Some("204"), None, "20261123"),
        (Cii, "2026-11-23", None, None, "2026-11-23"),
        (Cii, "20261131", None, None, "20261131"),
    ] {
        let date = Date::written(text, syntax, format);
        assert_eq!(date.day(), named, "{text:?}");
        assert_eq!(date.as_written(syntax), text);
        assert_eq!(date.as_written(if syntax == Ubl { Cii } else { Ubl }), other, "{text:?}");
        assert_eq!(date.format(), format);
    }
    assert_eq!(Date::ymd(2026, 11, 23), Some("2026-11-23".into()));
    assert_eq!(Date::ymd(2026, 2, 29), None);
    assert_eq!(Date::from(day.unwrap()).to_string(), "2026-11-23");
    assert_eq!(Date::from(NaiveDate::MAX).day(), None);
}

#[test]
fn base64_by_example() {
    let decode = |content: &str| {
        let mut file = BinaryObject::default();
        file.content = content.into();
        file.decode()
    };
    // RFC 4648, section 10.
    for (bytes, text) in [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ] {
        assert_eq!(BinaryObject::encode(bytes.as_bytes(), "text/csv", "f.csv").content, text);
        assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
    }
    assert_eq!(decode(" Zm9v\r\n\tYg = =\n").as_deref(), Some(&b"foob"[..]));
    for text in ["Z", "Zg", "Zg=", "Zg=a", "Z===", "====", "Zm-v", "Zm9v!"] {
        assert_eq!(decode(text), None, "{text}");
    }
}

#[test]
fn the_place_is_remembered_and_is_not_part_of_the_value() {
    let mut note = Note::default();
    let span = Span { start: 10, end: 14 };
    let raw = Raw { span, ..Raw::new("text", Syntax::Ubl) };
    assert_eq!(note.put(Term::Bt(22), &raw), Put::Done);
    assert_eq!(note.value(Term::Bt(22), 0).unwrap().span(), span);
    assert_eq!(note, Note::new("text"));
    assert_eq!(hash(note.text.as_ref().unwrap()), hash(Text::from("text")));
    assert!(Text::from("text").span().is_empty());
}

#[test]
fn parts_are_read_where_the_type_has_them() {
    let parts = [(Part::Scheme, Cow::Borrowed("0088")), (Part::Currency, Cow::Borrowed("EUR"))];
    let raw = Raw { parts: &parts, ..Raw::new("1", Syntax::Ubl) };
    assert_eq!(raw.part(Part::Currency), Some("EUR"));
    assert_eq!(raw.part(Part::Mime), None);
    let mut invoice = facture::Invoice::default();
    assert_eq!(invoice.seller.put(Term::Bt(29), &raw), Put::Done);
    assert_eq!(invoice.totals.put(Term::Bt(115), &raw), Put::Done);
    assert_eq!(invoice.seller.ids, [Identifier::with_scheme("1", "0088")]);
    assert_eq!(invoice.totals.amount_due, Some(Amount { value: 1.into(), currency: Some("EUR".into()) }));
}
