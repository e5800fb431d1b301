//! Calendar days.

use std::{borrow::Cow, fmt};

use chrono::{Datelike, NaiveDate};
use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Origin, Part, Raw, Span, Syntax, Value, string_or_object, trim};

/// A calendar day. EN 16931-1, 6.5.8.
///
/// UBL writes it `2026-11-23`, CII `20261123` with format `102`. A date that is written otherwise (a
/// time zone, another CII format, a day that no calendar has) is kept as written and remembers its
/// syntax, so that it goes back character for character.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date {
    repr: Repr,
    origin: Origin,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    /// A day in the usual spelling of its syntax.
    Day(NaiveDate),
    /// Everything else. Boxed: it is rare.
    Written(Box<Written>),
}

/// A date as it was written, which is also its JSON form.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "written")]
    text: CompactString,
    syntax: Syntax,
    /// The CII format code where it is not `102`; empty when the attribute was missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    format: Option<CompactString>,
}

impl Date {
    /// A day of the Gregorian calendar; `None` when there is no such day in the years 1 to 9999.
    pub fn ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).filter(in_range).map(Self::of)
    }

    /// Keeps a text as a document of that syntax says it, date or not. `format` is the CII format code
    /// where it is not `102`, empty when the attribute is missing.
    pub fn written(text: &str, syntax: Syntax, format: Option<&str>) -> Self {
        let day = if format.is_none() { canonical(text, syntax) } else { None };
        day.map_or_else(
            || Self {
                repr: Repr::Written(Box::new(Written {
                    text: text.into(),
                    syntax,
                    format: format.map(CompactString::from),
                })),
                origin: Origin::default(),
            },
            Self::of,
        )
    }

    fn of(day: NaiveDate) -> Self {
        Self { repr: Repr::Day(day), origin: Origin::default() }
    }

    /// The day that is meant; `None` when the text does not name exactly one.
    ///
    /// Surrounding white space and an `xs:date` time zone do not change the day that is written. A point
    /// in time, a month or a week (other CII formats) is not a day.
    pub fn day(&self) -> Option<NaiveDate> {
        let written = match &self.repr {
            Repr::Day(day) => return Some(*day),
            Repr::Written(written) => written,
        };
        match (written.syntax, written.format.as_deref()) {
            (Syntax::Ubl, _) => canonical(without_zone(trim(&written.text)), Syntax::Ubl),
            (Syntax::Cii, None | Some("")) => canonical(trim(&written.text), Syntax::Cii),
            (Syntax::Cii, Some(_)) => None,
        }
    }

    /// The characters for a document of that syntax: as written where it came from the same one,
    /// otherwise the day in the usual spelling, or the text when it names no day.
    pub fn as_written(&self, syntax: Syntax) -> Cow<'_, str> {
        if let Repr::Written(written) = &self.repr
            && (written.syntax == syntax || self.day().is_none())
        {
            return Cow::Borrowed(&written.text);
        }
        self.day().map_or(Cow::Borrowed(""), |day| Cow::Owned(spell(day, syntax)))
    }

    /// The format code of a CII date when it is not `102`; empty when the attribute was missing.
    pub fn format(&self) -> Option<&str> {
        match &self.repr {
            Repr::Day(_) => None,
            Repr::Written(written) => written.format.as_deref(),
        }
    }

    /// The bytes of the source it was read from; empty when it was made in code.
    pub fn span(&self) -> Span {
        self.origin.0
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // `Option::filter` passes a reference.
fn in_range(day: &NaiveDate) -> bool {
    (1..=9999).contains(&day.year())
}

fn spell(day: NaiveDate, syntax: Syntax) -> String {
    let (year, month, day) = (day.year(), day.month(), day.day());
    match syntax {
        Syntax::Ubl => format!("{year:04}-{month:02}-{day:02}"),
        Syntax::Cii => format!("{year:04}{month:02}{day:02}"),
    }
}

/// The day in the usual spelling of the syntax, and nothing around it.
fn canonical(text: &str, syntax: Syntax) -> Option<NaiveDate> {
    let text = text.as_bytes();
    let (year, month, day) = match syntax {
        Syntax::Ubl if text.len() == 10 && text[4] == b'-' && text[7] == b'-' => {
            (&text[..4], &text[5..7], &text[8..])
        }
        Syntax::Cii if text.len() == 8 => (&text[..4], &text[4..6], &text[6..]),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(number(year)?.into(), number(month)?.into(), number(day)?.into()).filter(in_range)
}

/// The number that up to four digits write.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u16::from(byte - b'0')))
}

/// An `xs:date` without its time zone (`Z`, `+01:00`).
fn without_zone(text: &str) -> &str {
    if let Some(date) = text.strip_suffix('Z') {
        return date;
    }
    match text.split_at_checked(10) {
        Some((date, zone)) if is_offset(zone.as_bytes()) => date,
        _ => text,
    }
}

/// Whether this is an offset that `xs:date` allows, up to fourteen hours.
fn is_offset(zone: &[u8]) -> bool {
    let &[b'+' | b'-', h1 @ b'0'..=b'1', h2 @ b'0'..=b'9', b':', m1 @ b'0'..=b'5', m2 @ b'0'..=b'9'] = zone
    else {
        return false;
    };
    [h1, h2, m1, m2] <= *b"1400"
}

impl Leaf for Date {
    fn read(raw: &Raw<'_>) -> Self {
        let format = match raw.syntax {
            Syntax::Ubl => None,
            Syntax::Cii => raw.part(Part::Format),
        };
        Self { origin: Origin(raw.span), ..Self::written(&raw.text, raw.syntax, format) }
    }

    fn part_mut(&mut self, _: Part) -> Option<&mut Option<CompactString>> {
        None
    }

    fn value(&self) -> Value<'_> {
        Value::Date(self)
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        if in_range(&day) {
            Self::of(day)
        } else {
            // Neither syntax can spell such a year; kept visible rather than wrapped.
            Self::written(&day.to_string(), Syntax::Ubl, None)
        }
    }
}

/// Keeps the text as UBL would say it: `2026-11-23`, or whatever it is.
impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self::written(text, Syntax::Ubl, None)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.repr {
            Repr::Day(day) => fmt::Debug::fmt(day, f),
            Repr::Written(written) => fmt::Debug::fmt(written, f),
        }
    }
}

/// The day as `2026-11-23`, or the text as written when it names none.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.repr, self.day()) {
            (Repr::Written(written), None) => f.write_str(&written.text),
            (_, Some(day)) => f.write_str(&spell(day, Syntax::Ubl)),
            (Repr::Day(_), None) => Ok(()),
        }
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.repr {
            Repr::Day(day) => serializer.serialize_str(&spell(*day, Syntax::Ubl)),
            Repr::Written(written) => written.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string_or_object(
            deserializer,
            "a date: a string such as \"2026-11-23\", or an object with written and syntax",
            |text: &str| Self::from(text),
            |Written { text, syntax, format }| Self::written(&text, syntax, format.as_deref()),
        )
    }
}
