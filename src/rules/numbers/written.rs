//! How numbers are written: the lexical spaces of `xs:decimal` and `xs:double`.

use std::cmp::Ordering;

use super::{Exact, Judged, Unjudged};
use crate::rules::text::{of_bytes, trimmed};

/// Nearly every number: at most eighteen characters, digits and at most one point among them.
#[inline]
pub(super) fn plain(text: &[u8]) -> Option<Exact> {
    if text.len() > 18 {
        return None;
    }
    let mut units = 0;
    match after_digits(text, &mut units) {
        // One digit at least.
        [] if !text.is_empty() => Some(Exact::whole(i128::from(units))),
        [b'.', fraction @ ..] if text.len() > 1 => after_digits(fraction, &mut units)
            .is_empty()
            .then(|| Exact::new(i128::from(units), fraction.len() as u32)),
        _ => None,
    }
}

/// The same of up to eight characters, the last of these: all are looked at at once. That takes no longer for more digits,
/// and there is nothing to guess about how many will come.
#[inline]
pub(super) fn short(bytes: [u8; 8], length: usize) -> Option<Exact> {
    const POINT: u64 = (b'.' ^ b'0') as u64;
    let of_all = |byte: u8| u64::from_ne_bytes([byte; 8]);
    if !(1..=8).contains(&length) {
        return None;
    }
    // Digits become their numbers, the first of them the lowest byte, and what stands before them zeros.
    let others = 64 - 8 * length as u32;
    let digits = (u64::from_le_bytes(bytes) ^ of_all(b'0')) >> others << others;
    // What is above nine gets the highest bit.
    let marked = (digits | digits.wrapping_add(of_all(0x76))) & of_all(0x80);
    if marked == 0 {
        return Some(Exact::whole(i128::from(number_of(digits))));
    }
    let point = marked.trailing_zeros() - 7;
    if marked.count_ones() > 1 || digits >> point & 0xff != POINT || length == 1 {
        return None;
    }
    // Those before the point move up to those behind it.
    let (before, behind) = (digits & !(u64::MAX << point), digits & u64::MAX << point << 8);
    let number = number_of(before << 8 | behind);
    Some(Exact::new(i128::from(number), (56 - point) / 8))
}

/// The number that eight digits make, the first of them the lowest byte: pairs of digits, then of pairs, then of those.
#[inline]
fn number_of(digits: u64) -> u64 {
    let pairs = digits.wrapping_mul(10 << 8 | 1) >> 8 & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100 << 16 | 1) >> 16 & 0x0000_ffff_0000_ffff;
    fours.wrapping_mul(10_000 << 32 | 1) >> 32
}

/// What follows the digits that a text begins with, and those taken into a number.
#[inline]
fn after_digits<'t>(mut text: &'t [u8], number: &mut u64) -> &'t [u8] {
    while let [byte, rest @ ..] = text {
        // A digit becomes its number, and no other byte one below ten.
        let digit = u64::from(byte ^ b'0');
        if digit > 9 {
            break;
        }
        *number = *number * 10 + digit;
        text = rest;
    }
    text
}

/// A number however it is written.
#[cold]
pub(super) fn any(text: &str) -> Judged<Exact> {
    let text = trimmed(text);
    let (negative, digits) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        digits => (false, digits),
    };
    let Exact { units, scale } = plain(digits).map_or_else(|| long(digits), Ok)?;
    Ok(Exact { units: if negative { -units } else { units }, scale })
}

/// A number of any length, without the zeros that say nothing.
fn long(digits: &[u8]) -> Judged<Exact> {
    let (whole, mut fraction) = match memchr::memchr(b'.', digits) {
        Some(point) => (&digits[..point], &digits[point + 1..]),
        None => (digits, &[][..]),
    };
    if whole.is_empty() && fraction.is_empty() {
        return Err(Unjudged::NOWHERE);
    }
    while let [rest @ .., b'0'] = fraction {
        fraction = rest;
    }
    let mut units = 0_i128;
    for byte in whole.iter().chain(fraction) {
        if !byte.is_ascii_digit() {
            return Err(Unjudged::NOWHERE);
        }
        let shifted = units.checked_mul(10).ok_or(Unjudged::NOWHERE)?;
        units = shifted.checked_add(i128::from(byte - b'0')).ok_or(Unjudged::NOWHERE)?;
    }
    Ok(Exact::new(units, fraction.len() as u32))
}

/// A number as a bare comparison reads it in the stylesheets: the lexical space of `xs:double`.
pub(crate) fn double(text: &str) -> Judged<f64> {
    if let Some(double) = plain(text.as_bytes()).and_then(Exact::as_quotient) {
        return Ok(double);
    }
    let text = trimmed(text);
    match text {
        "INF" | "+INF" => return Ok(f64::INFINITY),
        "-INF" => return Ok(f64::NEG_INFINITY),
        "NaN" => return Ok(f64::NAN),
        _ => {}
    }
    // What Rust reads beside the digits are words.
    if !text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'+' | b'-' | b'e' | b'E')) {
        return Err(Unjudged::NOWHERE);
    }
    text.parse().map_err(|_| Unjudged::NOWHERE)
}

/// `. >= 0` as the stylesheets' processor decides it.
pub(crate) fn is_not_negative(text: &[u8]) -> Judged<bool> {
    match plain(text) {
        // It has no sign.
        Some(_) => Ok(true),
        None => compared_with_zero(of_bytes(text)).map(Ordering::is_ge),
    }
}

/// Short whole numbers are compared as such, others as doubles in their total order: so what is not a number is above
/// zero, and `-0.00` below it, but `-0` is zero.
pub(super) fn compared_with_zero(text: &str) -> Judged<Ordering> {
    const SHORT: usize = 10;
    // No double is zero for want of room, and no zero has a sign.
    if let Some(number) = plain(text.as_bytes()) {
        return Ok(number.units.cmp(&0));
    }
    let text = trimmed(text);
    let double = double(text)?;
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_short_whole = digits.len() <= SHORT && digits.bytes().all(|b| b.is_ascii_digit());
    // Adding zero takes the sign off a zero.
    Ok(if is_short_whole { double + 0.0 } else { double }.total_cmp(&0.0))
}
