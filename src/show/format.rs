//! Values as people write them.

use std::borrow::Cow;

use chrono::Datelike;

use super::Language;
use crate::value::{Amount, BinaryObject, Code, Date, Decimal, Identifier, Syntax, Value};
use crate::{DataType, Term};

/// How the values of one invoice are written.
#[derive(Clone, Copy)]
pub(crate) struct Style<'a> {
    pub(crate) language: Language,
    /// The currency that goes without saying (BT-5).
    pub(crate) currency: Option<&'a str>,
}

impl Style<'_> {
    /// A value of a term, with all that it says beside its characters.
    pub(super) fn value(self, term: Term, value: Value<'_>) -> String {
        match value {
            Value::Text(text) => clean(text).into_owned(),
            Value::Identifier(id) if matches!(term, Term::Bt(84 | 91)) => self.scheme(grouped_iban(id), id),
            Value::Identifier(id) => self.identifier(id),
            Value::Code(code) => self.code(term, code),
            Value::Decimal(number) if term.data_type() == Some(DataType::Percentage) => {
                self.percentage(number)
            }
            Value::Decimal(number) => self.number(number),
            Value::Amount(amount) => self.amount(amount),
            Value::Date(date) => self.date(date),
            Value::Binary(file) => self.file(file),
        }
    }

    /// `1,234.50`; with its currency where that is not the invoice's.
    pub(super) fn amount(self, amount: &Amount) -> String {
        let number = self.number(amount);
        match amount.currency.as_deref() {
            Some(currency) if Some(currency) != self.currency => format!("{number} {}", clean(currency)),
            _ => number,
        }
    }

    /// `1,234.50`, with every digit that was written.
    pub(crate) fn number(self, number: &Decimal) -> String {
        let written = number.as_written();
        let (sign, digits) = match written.strip_prefix('-') {
            Some(digits) => ("\u{2212}", digits),
            None => ("", &*written),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !plain(whole) || !plain(fraction) || digits.ends_with('.') {
            return clean(&written).into_owned();
        }
        let (thousands, point) = match self.language {
            Language::English => (',', '.'),
            Language::French => ('\u{202f}', ','),
            Language::German => ('.', ','),
        };
        let mut out = String::from(sign);
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push(thousands);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }

    /// `25 %`
    pub(super) fn percentage(self, number: &Decimal) -> String {
        format!("{}\u{a0}%", self.number(number))
    }

    /// `2 November 2026`, or the text as written where it is no day.
    pub(super) fn date(self, date: &Date) -> String {
        let Some(day) = date.day() else { return clean(&date.to_string()).into_owned() };
        let month = self.language.meaning("month", &day.month().to_string()).unwrap_or_default();
        let point = if self.language == Language::German { "." } else { "" };
        format!("{}{point}\u{a0}{month}\u{a0}{}", day.day(), day.year())
    }

    /// Both days of a period, or the one that is there.
    pub(super) fn period(self, start: Option<&Date>, end: Option<&Date>) -> String {
        let word = |word| self.language.word(word);
        match (start, end) {
            (Some(start), Some(end)) => format!("{} \u{2013} {}", self.date(start), self.date(end)),
            (Some(start), None) => format!("{} {}", word("from"), self.date(start)),
            (None, Some(end)) => format!("{} {}", word("until"), self.date(end)),
            (None, None) => String::new(),
        }
    }

    /// `5012345000001 (GLN)`
    pub(super) fn identifier(self, id: &Identifier) -> String {
        self.scheme(clean(id).into_owned(), id)
    }

    fn scheme(self, value: String, id: &Identifier) -> String {
        let Some(scheme) = id.scheme() else { return value };
        let name = self.language.meaning("scheme", scheme).map_or_else(|| clean(scheme), Cow::Borrowed);
        match id.scheme_version() {
            Some(version) => {
                format!("{value} ({name}, {} {})", self.language.word("version"), clean(version))
            }
            None => format!("{value} ({name})"),
        }
    }

    /// `Credit transfer (30)`, or the code alone where we have no word for it.
    pub(super) fn code(self, term: Term, code: &Code) -> String {
        let list = match term {
            Term::Bt(40 | 55 | 69 | 80 | 159) => return self.country(code),
            Term::Bt(130 | 150) => return self.unit(code),
            Term::Bt(95 | 102 | 151) => Term::Bt(118),
            other => other,
        };
        match self.language.meaning(&list.to_string(), code) {
            Some(meaning) => format!("{meaning} ({code})"),
            None => clean(code).into_owned(),
        }
    }

    /// `Sweden (SE)`
    pub(super) fn country(self, code: &Code) -> String {
        match self.language.meaning("country", code) {
            Some(name) => format!("{name} ({code})"),
            None => clean(code).into_owned(),
        }
    }

    /// `hour`, or the code of a unit that we have no word for.
    pub(super) fn unit(self, code: &Code) -> String {
        self.language.meaning("BT-130", code).map_or_else(|| clean(code).into_owned(), str::to_owned)
    }

    /// `7.5 hour`
    pub(super) fn quantity(self, number: Option<&Decimal>, unit: Option<&Code>) -> String {
        let number = number.map(|n| self.number(n));
        let unit = unit.map(|u| self.unit(u));
        number.into_iter().chain(unit).collect::<Vec<_>>().join("\u{a0}")
    }

    /// `report.pdf, application/pdf, 12,345 bytes`
    pub(super) fn file(self, file: &BinaryObject) -> String {
        let size = file.decode().map(|bytes| {
            format!(
                "{}\u{a0}{}",
                self.number(&Decimal::from(bytes.len() as u64)),
                self.language.word("bytes")
            )
        });
        let said = [&file.filename, &file.mime].into_iter().flatten().map(|part| clean(part).into_owned());
        said.chain(size).collect::<Vec<_>>().join(", ")
    }

    /// The characters of a value, as the norm would have them written.
    pub(super) fn plain(value: Value<'_>) -> String {
        clean(&value.as_written(Syntax::Ubl)).into_owned()
    }
}

/// An IBAN in groups of four, anything else as written.
fn grouped_iban(id: &Identifier) -> String {
    let text = id.as_str();
    let iban = (15..=34).contains(&text.len())
        && text.bytes().enumerate().all(|(at, b)| match at {
            0 | 1 => b.is_ascii_uppercase(),
            2 | 3 => b.is_ascii_digit(),
            _ => b.is_ascii_alphanumeric(),
        });
    if !iban {
        return clean(text).into_owned();
    }
    let mut grouped = String::with_capacity(text.len() + 8);
    for (at, c) in text.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            grouped.push('\u{a0}');
        }
        grouped.push(c);
    }
    grouped
}

/// The text without what could play tricks on a reader: control characters (line breaks stay) and marks that turn the
/// direction of writing become U+FFFD.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let tricky = |c: char| {
        c.is_control() && !matches!(c, '\n' | '\t' | '\r')
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if text.contains(tricky) { Cow::Owned(text.replace(tricky, "\u{fffd}")) } else { Cow::Borrowed(text) }
}
