//! Dates as XPath compares them.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};

use super::judged::{Judged, Unjudged};
use super::text::{of_bytes, trimmed};

const DAY: i64 = 24 * 60;

/// The minute at which an `xs:date` begins; one without time zone begins at midnight UTC.
pub(crate) fn beginning(text: &[u8]) -> Judged<i64> {
    let (parts, zone) = if let Some(parts) = plain(text) {
        (Some(parts), "")
    } else {
        let (date, zone) = split_zone(trimmed(of_bytes(text)));
        (parts(date), zone)
    };
    let (year, month, day) = parts.ok_or(Unjudged::NOWHERE)?;
    let day = NaiveDate::from_ymd_opt(year, month, day).ok_or(Unjudged::NOWHERE)?;
    Ok(i64::from(day.num_days_from_ce()) * DAY - offset(zone).ok_or(Unjudged::NOWHERE)?)
}

/// How two dates follow each other, where both are as nearly all are and no calendar has to be asked.
pub(crate) fn plain_order(one: &[u8], other: &[u8]) -> Option<Ordering> {
    (is_plainly_a_day(one) && is_plainly_a_day(other)).then(|| one.cmp(other))
}

fn is_plainly_a_day(text: &[u8]) -> bool {
    /// February aside, which may have one more.
    const DAYS: [u32; 13] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    plain(text)
        .is_some_and(|(_, month, day)| day > 0 && DAYS.get(month as usize).is_some_and(|last| day <= *last))
}

/// Nearly every date: `2026-11-23` and nothing else.
fn plain(text: &[u8]) -> Option<(i32, u32, u32)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let year = two_digits(y1, y2)? * 100 + two_digits(y3, y4)?;
    Some((year.cast_signed(), two_digits(m1, m2)?, two_digits(d1, d2)?))
}

fn two_digits(tens: u8, ones: u8) -> Option<u32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| u32::from(tens) * 10 + u32::from(ones))
}

/// Whether eight bytes are digits, asked of all of them at once.
#[inline]
pub(crate) fn are_digits(bytes: [u8; 8]) -> bool {
    let of_all = |byte: u8| u64::from_ne_bytes([byte; 8]);
    // Digits become numbers below ten. Any other byte has the highest bit set then, or has it with 0x76 added to it.
    let numbers = u64::from_ne_bytes(bytes) ^ of_all(b'0');
    (numbers | numbers.wrapping_add(of_all(0x76))) & of_all(0x80) == 0
}

fn split_zone(text: &str) -> (&str, &str) {
    let zone = match text.as_bytes() {
        [.., b'Z'] => 1,
        [.., b'+' | b'-', _, _, b':', _, _] => 6,
        _ => 0,
    };
    // What is cut off is ASCII from its first byte on, or the parts will not read.
    text.split_at_checked(text.len() - zone).unwrap_or((text, ""))
}

fn parts(date: &str) -> Option<(i32, u32, u32)> {
    let (sign, digits) = date.strip_prefix('-').map_or((1, date), |digits| (-1, digits));
    let (year, rest) = digits.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let lengths = year.len() >= 4 && month.len() == 2 && day.len() == 2;
    let plain = [year, month, day].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    if !lengths || !plain {
        return None;
    }
    Some((sign * year.parse::<i32>().ok()?, month.parse().ok()?, day.parse().ok()?))
}

/// Minutes east of UTC.
fn offset(zone: &str) -> Option<i64> {
    let (sign, clock) = match zone.as_bytes().first() {
        None | Some(b'Z') => return Some(0),
        Some(b'-') => (-1, &zone[1..]),
        Some(_) => (1, &zone[1..]),
    };
    let (hours, minutes) = clock.split_once(':')?;
    let (hours, minutes) = (hours.parse::<u8>().ok()?, minutes.parse::<u8>().ok()?);
    let minutes = i64::from(hours) * 60 + i64::from(minutes);
    (minutes <= 14 * 60).then_some(sign * minutes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn dates_begin_where_their_zone_says() {
        let plain = beginning(b"2026-11-23").unwrap();
        assert_eq!(beginning(b" 2026-11-23Z "), Ok(plain));
        assert_eq!(beginning(b"2026-11-23+02:00"), Ok(plain - 120));
        assert_eq!(beginning(b"2026-11-23-05:30"), Ok(plain + 330));
        assert_eq!(beginning(b"2026-11-24"), Ok(plain + DAY));
        assert!(beginning(b"-0044-03-15").unwrap() < plain);
    }

    #[test]
    fn plain_dates_follow_each_other_as_their_beginnings_do() {
        let dates = ["2026-11-23", "2026-11-30", "2026-12-01", "2027-01-31", "0000-02-28"];
        for (one, other) in dates.iter().flat_map(|one| dates.map(|other| (*one, other))) {
            let order = beginning(one.as_bytes()).unwrap().cmp(&beginning(other.as_bytes()).unwrap());
            assert_eq!(plain_order(one.as_bytes(), other.as_bytes()), Some(order), "{one} {other}");
        }
        for other in
            ["2026-02-29", "2024-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-11-23Z", "2026"]
        {
            assert_eq!(plain_order(b"2026-11-23", other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn digits_are_told_from_all_other_bytes() {
        assert!(are_digits(*b"20261123") && are_digits(*b"00000000") && are_digits(*b"99999999"));
        for (at, byte) in (0..8).flat_map(|at| (0..=u8::MAX).map(move |byte| (at, byte))) {
            let mut bytes = *b"90909090";
            bytes[at] = byte;
            assert_eq!(are_digits(bytes), byte.is_ascii_digit(), "{bytes:?}");
        }
    }

    #[test]
    fn what_is_no_date_is_not_judged() {
        for text in
            ["", "2026-02-30", "2026-1-1", "20261123", "2026-11-23+15:00", "2026-11-23T00:00:00", "é+01:00"]
        {
            assert_eq!(beginning(text.as_bytes()), Err(Unjudged::NOWHERE), "{text}");
        }
    }
}
