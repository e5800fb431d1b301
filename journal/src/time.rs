//! Moments as RFC 3339 writes them, in UTC.

use std::{
    fmt,
    str::FromStr,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::error::{Error, Result};

/// A moment in UTC, kept as the text that the entry holds: `2026-02-28T23:59:59Z`, with up to nine decimals
/// of a second.
///
/// The journal records the moment it is told. It does not prove it: that takes a time stamp on a head.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(Box<str>);

/// Where the time of new entries comes from.
pub trait Clock {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// The clock of the operating system, to the millisecond.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        // A clock set before 1970 is written as 1970.
        let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_unix(elapsed.as_secs(), elapsed.subsec_millis())
    }
}

impl Timestamp {
    /// The moment `seconds` and `millis` after 1970-01-01T00:00:00Z. Years after 9999 are written as the end
    /// of 9999.
    pub fn from_unix(seconds: u64, millis: u32) -> Self {
        const END_OF_9999: u64 = 253_402_300_799;
        let seconds = seconds.min(END_OF_9999);
        let (year, month, day) = civil_date(seconds / 86_400);
        let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
        let millis = millis % 1000;
        Self(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z").into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Timestamp {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match is_utc(text.as_bytes()) {
            Some(true) => Ok(Self(text.into())),
            _ => Err(Error::malformed(format!("not a moment as YYYY-MM-DDThh:mm:ss[.decimals]Z: {text:?}"))),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether the text is in the grammar above and names a day of the calendar; `None` when it is too short.
fn is_utc(text: &[u8]) -> Option<bool> {
    let (moment, rest) = text.split_first_chunk::<19>()?;
    let shape = b"dddd-dd-ddTdd:dd:dd";
    let shaped = moment.iter().zip(shape).all(|(byte, form)| match form {
        b'd' => byte.is_ascii_digit(),
        _ => byte == form,
    });
    if !shaped {
        return Some(false);
    }
    let number = |from: usize, to: usize| {
        moment[from..to].iter().fold(0_u64, |value, digit| value * 10 + u64::from(digit - b'0'))
    };
    let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
    let (hour, minute, second) = (number(11, 13), number(14, 16), number(17, 19));
    let leap_second = second == 60 && minute == 59 && hour == 23;
    let in_range = (1..=12).contains(&month)
        && (1..=days_in_month(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && (second < 60 || leap_second);
    let decimals = match rest {
        b"Z" => true,
        [b'.', digits @ .., b'Z'] => (1..=9).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    Some(in_range && decimals)
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn days_in_month(year: u64, month: u64) -> u64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Year, month and day of a day counted from 1970-01-01, at most in the year 9999.
fn civil_date(days: u64) -> (u64, u64, u64) {
    const DAYS_IN_400_YEARS: u64 = 146_097;
    // 1970 to 2369 is a cycle of 400 years too, so whole cycles can be taken off first.
    let mut year = 1970 + days / DAYS_IN_400_YEARS * 400;
    let mut left = days % DAYS_IN_400_YEARS;
    let year_length = |year| if is_leap(year) { 366 } else { 365 };
    while left >= year_length(year) {
        left -= year_length(year);
        year += 1;
    }
    let mut month = 1;
    while left >= days_in_month(year, month) {
        left -= days_in_month(year, month);
        month += 1;
    }
    (year, month, left + 1)
}
