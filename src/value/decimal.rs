//! Exact decimals that keep the digits as written.

use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Origin, Part, Raw, Span, Value, trim};

/// An exact decimal that keeps the digits as written: `10.00` stays `10.00`.
///
/// A quantity or a percentage (EN 16931-1, 6.5.4 and 6.5.10), or the number of an amount. What is not a
/// plain number (`+1`, `01`, ` 1.0 `, `1e3`, forty digits) is kept as text; [`Decimal::value`] still
/// gives its number where the text is an `xs:decimal` that fits.
///
/// Equality is that of the characters: `1.0` is not `1.00`. Compare [`Decimal::value`]s, or with a
/// [`rust_decimal::Decimal`], to compare numbers.
///
/// ```
/// use facture::value::Decimal;
///
/// let rate = Decimal::written("20.0");
/// assert_eq!(rate.as_written(), "20.0");
/// assert_eq!(rate, rust_decimal::Decimal::from(20));
/// assert!(Decimal::written("20 %").value().is_none());
/// ```
#[derive(Clone)]
pub struct Decimal {
    repr: Repr,
    origin: Origin,
}

#[derive(Clone)]
enum Repr {
    /// A number whose usual spelling is what was written.
    Exact(rust_decimal::Decimal),
    /// Everything else, as written.
    Written(CompactString),
}

/// The text is not a decimal that fits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a decimal number of at most 28 digits")]
pub struct NotADecimal(CompactString);

impl Decimal {
    /// Keeps a text as it is, number or not.
    pub fn written(text: &str) -> Self {
        let repr = match plain(text) {
            Some(number) => Repr::Exact(number),
            None => Repr::Written(CompactString::from(text)),
        };
        Self { repr, origin: Origin::default() }
    }

    /// The number; `None` when the text is no `xs:decimal` or has more digits than fit.
    ///
    /// Surrounding white space, a plus sign, leading zeros and a bare point (`.5`, `5.`) are as
    /// `xs:decimal` has them.
    pub fn value(&self) -> Option<rust_decimal::Decimal> {
        match &self.repr {
            Repr::Exact(number) => Some(*number),
            Repr::Written(text) => xs_decimal(trim(text)),
        }
    }

    /// The number, if its usual spelling is what was written.
    pub(crate) fn exact(&self) -> Option<&rust_decimal::Decimal> {
        match &self.repr {
            Repr::Exact(number) => Some(number),
            Repr::Written(_) => None,
        }
    }

    /// The characters as written.
    pub fn as_written(&self) -> Cow<'_, str> {
        match &self.repr {
            Repr::Exact(number) => Cow::Owned(number.to_string()),
            Repr::Written(text) => Cow::Borrowed(text),
        }
    }

    /// The bytes of the source it was read from; empty when it was made in code.
    pub fn span(&self) -> Span {
        self.origin.0
    }
}

/// Parses `-?(0|[1-9][0-9]*)(\.[0-9]+)?`, the spelling that `rust_decimal` prints; not `-0`, which it
/// would print without the sign.
fn plain(text: &str) -> Option<rust_decimal::Decimal> {
    let (negative, digits) = sign(text.as_bytes(), false);
    let (whole, fraction) = split(digits);
    let fraction = match fraction {
        Some([]) => return None,
        fraction => fraction.unwrap_or_default(),
    };
    let spelled = matches!(whole, [b'0'] | [b'1'..=b'9', ..]);
    let number = spelled.then(|| assemble(negative, whole, fraction)).flatten()?;
    (!(negative && number.is_zero())).then_some(number)
}

/// Parses the lexical space of `xs:decimal`, white space already removed.
fn xs_decimal(text: &str) -> Option<rust_decimal::Decimal> {
    let (negative, digits) = sign(text.as_bytes(), true);
    let (mut whole, fraction) = split(digits);
    let mut fraction = fraction.unwrap_or_default();
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    while let [b'0', rest @ ..] = whole {
        whole = rest;
    }
    let number = assemble(negative, whole, fraction).or_else(|| {
        while let [rest @ .., b'0'] = fraction {
            fraction = rest;
        }
        assemble(negative, whole, fraction)
    })?;
    Some(if number.is_zero() { number.abs() } else { number })
}

fn sign(text: &[u8], plus: bool) -> (bool, &[u8]) {
    match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] if plus => (false, rest),
        _ => (false, text),
    }
}

fn split(digits: &[u8]) -> (&[u8], Option<&[u8]>) {
    match memchr::memchr(b'.', digits) {
        Some(point) => (&digits[..point], Some(&digits[point + 1..])),
        None => (digits, None),
    }
}

/// Puts digits together; `None` for anything but digits, or more than fit in 96 bits and 28 places.
fn assemble(negative: bool, whole: &[u8], fraction: &[u8]) -> Option<rust_decimal::Decimal> {
    if fraction.len() > 28 || whole.len() + fraction.len() > 29 {
        return None;
    }
    let mut mantissa: u128 = 0;
    for byte in whole.iter().chain(fraction) {
        if !byte.is_ascii_digit() {
            return None;
        }
        mantissa = mantissa * 10 + u128::from(byte - b'0');
    }
    if mantissa >> 96 != 0 {
        return None;
    }
    let (low, middle, high) = (mantissa as u32, (mantissa >> 32) as u32, (mantissa >> 64) as u32);
    Some(rust_decimal::Decimal::from_parts(low, middle, high, negative, fraction.len() as u32))
}

impl Leaf for Decimal {
    fn read(raw: &Raw<'_>) -> Self {
        Self { origin: Origin(raw.span), ..Self::written(&raw.text) }
    }

    fn part_mut(&mut self, _: Part) -> Option<&mut Option<CompactString>> {
        None
    }

    fn value(&self) -> Value<'_> {
        Value::Decimal(self)
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        // Zero has no sign here: `-0` is a text, not a number.
        let number = if number.is_zero() { number.abs() } else { number };
        Self { repr: Repr::Exact(number), origin: Origin::default() }
    }
}

/// Keeps the text as it is: see [`Decimal::written`].
impl From<&str> for Decimal {
    fn from(text: &str) -> Self {
        Self::written(text)
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Decimal {
            fn from(number: $integer) -> Self {
                rust_decimal::Decimal::from(number).into()
            }
        }
    )*};
}

from_integers!(u8 u16 u32 u64 i8 i16 i32 i64);

impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let decimal = Self::written(text);
        match decimal.value() {
            Some(_) => Ok(decimal),
            None => Err(NotADecimal(CompactString::from(text))),
        }
    }
}

impl Default for Decimal {
    fn default() -> Self {
        rust_decimal::Decimal::ZERO.into()
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        match (&self.repr, &other.repr) {
            (Repr::Exact(a), Repr::Exact(b)) => a.scale() == b.scale() && a == b,
            (Repr::Written(a), Repr::Written(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Decimal {}

/// Compares numbers, not spellings.
impl PartialEq<rust_decimal::Decimal> for Decimal {
    fn eq(&self, other: &rust_decimal::Decimal) -> bool {
        self.value() == Some(*other)
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.repr {
            Repr::Exact(number) => (number.mantissa(), number.scale()).hash(state),
            Repr::Written(text) => text.hash(state),
        }
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.repr {
            Repr::Exact(number) => fmt::Display::fmt(number, f),
            Repr::Written(text) => fmt::Debug::fmt(text, f),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.as_written())
    }
}

/// A string in JSON: a JSON number would be a binary float to many readers.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.as_written())
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer).map(|text| Self::written(&text))
    }
}
