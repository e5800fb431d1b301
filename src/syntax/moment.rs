//! Dates and times as XML Schema writes them, and as libxml2 reads them.
//!
//! XML Schema allows white space around them. libxml2 takes it before a time and after a `dateTime` with a
//! time zone, nowhere else; so do we.

/// `2026-11-23`, with or without time zone.
pub(super) fn is_date(text: &str) -> bool {
    let mut rest = Cursor(text.as_bytes());
    rest.date().is_some() && rest.zone().is_some() && rest.is_empty()
}

/// `18:30:00`, with or without fraction and time zone.
pub(super) fn is_time(text: &str) -> bool {
    let mut rest = Cursor(text.as_bytes());
    rest.skip_space();
    rest.time().is_some() && rest.zone().is_some() && rest.is_empty()
}

/// `2026-11-23T18:30:00`, with or without fraction and time zone.
pub(super) fn is_date_time(text: &str) -> bool {
    let mut rest = Cursor(text.as_bytes());
    let read =
        rest.date().and_then(|()| rest.eat(b'T')).and_then(|()| rest.time()).and_then(|()| rest.zone());
    rest.skip_space();
    read.is_some() && rest.is_empty()
}

/// The bytes not read yet.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn skip_space(&mut self) {
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.0 {
            self.0 = rest;
        }
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        (*first == byte).then_some(())
    }

    fn date(&mut self) -> Option<()> {
        let year = self.year()?;
        self.eat(b'-')?;
        let month = self.two_digits()?;
        self.eat(b'-')?;
        let day = self.two_digits()?;
        (day >= 1 && day <= days(year, month)).then_some(())
    }

    /// At least four digits, no more than needed, perhaps negative; never the year 0.
    fn year(&mut self) -> Option<i64> {
        let negative = self.0.first() == Some(&b'-');
        let digits = &self.0[usize::from(negative)..];
        let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = digits.split_at(length);
        if length < 4 || (length > 4 && digits[0] == b'0') {
            return None;
        }
        self.0 = rest;
        let year = digits
            .iter()
            .try_fold(0_i64, |year, byte| year.checked_mul(10)?.checked_add(i64::from(byte - b'0')))?;
        (year != 0).then_some(if negative { -year } else { year })
    }

    fn two_digits(&mut self) -> Option<u8> {
        let [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] = self.0 else { return None };
        self.0 = rest;
        Some((tens - b'0') * 10 + ones - b'0')
    }

    fn time(&mut self) -> Option<()> {
        let hour = self.two_digits()?;
        self.eat(b':')?;
        let minute = self.two_digits()?;
        self.eat(b':')?;
        let second = self.two_digits()?;
        let fraction = self.fraction()?;
        let midnight = hour == 24 && minute == 0 && second == 0 && fraction.iter().all(|byte| *byte == b'0');
        (midnight || (hour < 24 && minute < 60 && second < 60)).then_some(())
    }

    /// The digits after the point, if there is one.
    fn fraction(&mut self) -> Option<&[u8]> {
        let Some(digits) = self.0.strip_prefix(b".") else { return Some(&[]) };
        let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = digits.split_at(length);
        self.0 = rest;
        (length > 0).then_some(digits)
    }

    /// Nothing, `Z`, or up to fourteen hours either way.
    fn zone(&mut self) -> Option<()> {
        match self.0 {
            [] => Some(()),
            [b'Z', rest @ ..] => {
                self.0 = rest;
                Some(())
            }
            [b'+' | b'-', rest @ ..] => {
                self.0 = rest;
                let hours = self.two_digits()?;
                self.eat(b':')?;
                let minutes = self.two_digits()?;
                (minutes < 60 && (hours < 14 || (hours == 14 && minutes == 0))).then_some(())
            }
            _ => None,
        }
    }
}

/// How many days a month has, none for a month that there is not.
fn days(year: i64, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}
