#![allow(clippy::unwrap_used)]

use super::*;

fn exact(text: &str) -> Exact {
    Number::read(text.as_bytes()).exact.unwrap()
}

#[test]
fn decimals_are_read_as_xml_schema_has_them() {
    for (text, units, scale) in [
        (" 12.50\n", 1250, 2),
        ("-0.05", -5, 2),
        ("+.5", 5, 1),
        ("5.", 5, 0),
        ("00100", 100, 0),
        ("0", 0, 0),
        ("10.0010", 100_010, 4),
        ("10.00100000000000000000000000000000000000000", 10_001, 3),
    ] {
        let number = exact(text);
        assert_eq!((number.units, number.decimals()), (units, scale), "{text}");
    }
    for text in ["", " ", ".", "-", "1e3", "1 2", "1.2.3", "NaN", "+-1", "１", &"9".repeat(40)] {
        assert_eq!(Number::read(text.as_bytes()).exact.err(), Some(Unjudged::NOWHERE), "{text}");
    }
    assert!(Number::read(format!("1.{}", "0".repeat(500)).as_bytes()).exact.is_ok());
}

#[test]
fn short_numbers_are_read_alike_whole_and_byte_by_byte() {
    let agree = |text: &[u8], before: u8| {
        let mut bytes = [before; 8];
        bytes[8 - text.len()..].copy_from_slice(text);
        let parts = |number: Option<Exact>| number.map(|number| (number.units, number.scale));
        assert_eq!(parts(short(bytes, text.len())), parts(plain(text)), "{text:?} behind {before}");
    };
    // Every text of up to four of these, alone and behind or before four digits.
    let letters = *b"059./:-+ e\x00\xff";
    let mut texts = vec![Vec::new()];
    for _ in 0..=4 {
        for text in &texts {
            for before in [b'<', b'>', b'7', 0, 0xff] {
                agree(text, before);
                agree(&[text, &b"1234"[..]].concat(), before);
                agree(&[&b"9876"[..], text].concat(), before);
            }
        }
        let longer = |text: &Vec<u8>| letters.map(|letter| [&text[..], &[letter]].concat());
        texts = texts.iter().flat_map(longer).collect();
    }
}

#[test]
fn halves_are_rounded_towards_plus_infinity() {
    for (text, places, rounded) in [
        ("2.5", 0, "3"),
        ("-0.5", 0, "0"),
        ("-0.51", 0, "-1"),
        ("1.005", 2, "1.01"),
        ("-1.005", 2, "-1.00"),
        ("1.2", 2, "1.2"),
        ("0.00000000000000000000000000000000000009", 2, "0"),
    ] {
        assert!(exact(text).round(places).unwrap().equals(exact(rounded)).unwrap(), "{text}");
    }
}

#[test]
fn arithmetic_is_exact_or_silent() {
    assert!(exact("0.1").add(exact("0.2")).unwrap().equals(exact("0.30")).unwrap());
    assert!(exact("100").sub(exact("0.01")).unwrap().equals(exact("99.99")).unwrap());
    assert!(exact("200").mul(exact("19.6").percent()).unwrap().equals(exact("39.2")).unwrap());
    let great = exact(&"9".repeat(38));
    assert_eq!(great.mul(great).err(), Some(Unjudged::NOWHERE));
    let mut sum = Sum::default();
    sum.add(Ok(exact("1")));
    sum.add(Err(Unjudged::NOWHERE));
    assert!(sum.total().is_err());
}

#[test]
fn doubles_are_compared_by_their_exact_value() {
    // 100.1 - 1 is a little below 99.1, and 0.7 + 1 a little below 1.7.
    assert_eq!(exact("99.1").compare_to_exact_value_of(100.1 - 1.0), Ok(Ordering::Greater));
    assert_eq!(exact("1.7").compare_to_exact_value_of(0.7 + 1.0), Ok(Ordering::Greater));
    assert_eq!(exact("0.5").compare_to_exact_value_of(0.5), Ok(Ordering::Equal));
    assert_eq!(exact("-3").compare_to_exact_value_of(-3.0), Ok(Ordering::Equal));
    assert_eq!(exact("4096").compare_to_exact_value_of(4096.0), Ok(Ordering::Equal));
    assert_eq!(exact("0").compare_to_exact_value_of(0.0), Ok(Ordering::Equal));
    assert_eq!(exact("0").compare_to_exact_value_of(f64::INFINITY), Ok(Ordering::Less));
    assert_eq!(exact("0").compare_to_exact_value_of(f64::NAN), Err(Unjudged::NOWHERE));
}

#[test]
fn bare_comparisons_read_doubles() {
    for text in ["0", "1e0", " -0 ", "-0000000000", "NaN", "INF", "1E-400"] {
        assert_eq!(is_not_negative(text.as_bytes()), Ok(true), "{text}");
    }
    for text in ["-0.01", "-0.00", "-0.", "-0e0", "-00000000000", "-INF"] {
        assert_eq!(is_not_negative(text.as_bytes()), Ok(false), "{text}");
    }
    assert_eq!(Number::read(b"-0").against_zero(), Ok(Ordering::Equal));
    assert_eq!(Number::read(b"-0.0").against_zero(), Ok(Ordering::Less));
    for text in ["", "inf", "nan", "infinity", "0x1", "1 2", "e", "--1"] {
        assert_eq!(double(text).err(), Some(Unjudged::NOWHERE), "{text}");
    }
}

#[test]
fn only_what_is_written_plainly_is_a_double_without_its_text() {
    for (text, as_double) in
        [("10.25", Some(10.25)), ("0", Some(0.0)), ("-0", None), ("1e3", None), (" 5", None)]
    {
        assert_eq!(Number::read(text.as_bytes()).as_double(), as_double, "{text}");
    }
    // No double is as near as that.
    assert_eq!(Number::read(b"9007199254740993").as_double(), None);
    assert!(exact("-1125899906842623").has_close_doubles());
    assert!(!exact("1125899906842624").has_close_doubles());
}
