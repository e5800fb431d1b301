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
        return Err(Unjudged);
    }
    while let [rest @ .., b'0'] = fraction {
        fraction = rest;
    }
    let mut units = 0_i128;
    for byte in whole.iter().chain(fraction) {
        if !byte.is_ascii_digit() {
            return Err(Unjudged);
        }
        let shifted = units.checked_mul(10).ok_or(Unjudged)?;
        units = shifted.checked_add(i128::from(byte - b'0')).ok_or(Unjudged)?;
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
        return Err(Unjudged);
    }
    text.parse().map_err(|_| Unjudged)
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
