//! Numbers as the rules compare them: exact decimals, and in a few named places doubles.
//!
//! A text that is no number, or has more digits than we can hold, gives [`Unjudged`]: the rule that needs it says that it
//! has no verdict (`Checker::judged`).

mod written;

use std::cmp::Ordering;
use std::num::NonZeroU32;

use rust_decimal::Decimal;

use crate::xml::NodeId;

use super::checker::Found;
use super::judged::{Judged, Unjudged};
use super::text::{has_more_than_two_decimals, of_bytes};
use written::{any, compared_with_zero, plain, short};

pub(crate) use written::{double, is_not_negative};

/// An exact decimal: `units` of ten to the minus `scale`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Exact {
    units: i128,
    scale: Scale,
}

/// How many decimals a number has; kept as one more, so that where there is no number nothing else has to say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Scale(NonZeroU32);

impl Scale {
    const WHOLE: Self = Self(NonZeroU32::MIN);

    #[inline]
    const fn of(decimals: u32) -> Self {
        Self(NonZeroU32::MIN.saturating_add(decimals))
    }

    #[inline]
    const fn decimals(self) -> u32 {
        self.0.get() - 1
    }
}

/// Equal for equal numbers: to find what belongs to a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key(i128, Scale);

impl Exact {
    pub(crate) const ZERO: Self = Self::whole(0);

    pub(crate) const fn whole(units: i128) -> Self {
        Self { units, scale: Scale::WHOLE }
    }

    #[inline]
    const fn new(units: i128, decimals: u32) -> Self {
        Self { units, scale: Scale::of(decimals) }
    }

    #[inline]
    const fn decimals(self) -> u32 {
        self.scale.decimals()
    }

    #[inline]
    pub(crate) fn add(self, other: Self) -> Judged<Self> {
        if self.scale != other.scale {
            // What every sum begins with.
            if self.is_zero() && self.scale < other.scale {
                return Ok(other);
            }
            return self.add_aligned(other);
        }
        Ok(Self { units: self.units.checked_add(other.units).ok_or(Unjudged::NOWHERE)?, ..self })
    }

    #[inline(never)]
    fn add_aligned(self, other: Self) -> Judged<Self> {
        let (one, other) = self.aligned(other)?;
        one.add(other)
    }

    pub(crate) fn sub(self, other: Self) -> Judged<Self> {
        self.add(Self { units: other.units.checked_neg().ok_or(Unjudged::NOWHERE)?, ..other })
    }

    pub(crate) fn mul(self, other: Self) -> Judged<Self> {
        Ok(Self::new(product(self.units, other.units)?, self.decimals() + other.decimals()))
    }

    /// A hundredth of it: a percentage as a factor.
    pub(crate) fn percent(self) -> Self {
        Self::new(self.units, self.decimals() + 2)
    }

    pub(crate) fn abs(self) -> Self {
        // The smallest i128 is never reached: units are read digit by digit and negated.
        Self { units: self.units.wrapping_abs(), ..self }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.units == 0
    }

    /// Whether the doubles around it stand closer than a half to each other.
    #[inline]
    pub(crate) fn has_close_doubles(self) -> bool {
        self.units.unsigned_abs() < 1 << 50
    }

    /// Rounds to `places` decimals, halves towards plus infinity, as XPath does.
    #[inline]
    pub(crate) fn round(self, places: u32) -> Judged<Self> {
        if self.decimals() <= places { Ok(self) } else { self.round_off(self.decimals() - places, places) }
    }

    /// Rounds to `places` decimals where there are some more.
    #[inline(never)]
    fn round_off(self, more: u32, places: u32) -> Judged<Self> {
        let Ok(power) = power_of_ten(more) else {
            // Fewer than 39 digits, all of them past the ones to keep.
            return Ok(Self::ZERO);
        };
        if let (Ok(units), Ok(power)) = (i64::try_from(self.units), i64::try_from(power)) {
            let (whole, rest) = (units.div_euclid(power), units.rem_euclid(power));
            return Ok(Self::new(i128::from(whole) + i128::from(rest >= power - rest), places));
        }
        let (whole, rest) = (self.units.div_euclid(power), self.units.rem_euclid(power));
        let units = whole.checked_add(i128::from(rest >= power - rest)).ok_or(Unjudged::NOWHERE)?;
        Ok(Self::new(units, places))
    }

    #[inline]
    pub(crate) fn compare(self, other: Self) -> Judged<Ordering> {
        if self.scale != other.scale {
            return self.compare_aligned(other);
        }
        Ok(self.units.cmp(&other.units))
    }

    #[inline(never)]
    fn compare_aligned(self, other: Self) -> Judged<Ordering> {
        let (one, other) = self.aligned(other)?;
        Ok(one.units.cmp(&other.units))
    }

    #[inline]
    pub(crate) fn equals(self, other: Self) -> Judged<bool> {
        if self.scale == other.scale {
            return Ok(self.units == other.units);
        }
        self.compare_aligned(other).map(Ordering::is_eq)
    }

    pub(crate) fn is_below(self, other: Self) -> Judged<bool> {
        self.compare(other).map(Ordering::is_lt)
    }

    /// The nearest double, as `xs:double(.)` gives it.
    #[inline]
    pub(crate) fn to_double(self) -> f64 {
        self.as_quotient().unwrap_or_else(|| self.read_as_double())
    }

    #[cold]
    fn read_as_double(self) -> f64 {
        format!("{}e-{}", self.units, self.decimals()).parse().unwrap_or(f64::NAN)
    }

    /// The nearest double where units and power of ten are doubles themselves: a division is correctly rounded.
    #[inline(never)]
    #[allow(clippy::cast_precision_loss)] // None is lost up to 2 to the 53.
    fn as_quotient(self) -> Option<f64> {
        const WHOLE: i128 = 1 << 53;
        const POWERS: [f64; 23] = [
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
            1e18, 1e19, 1e20, 1e21, 1e22,
        ];
        let power = POWERS.get(self.decimals() as usize)?;
        (-WHOLE..=WHOLE).contains(&self.units).then(|| self.units as i64 as f64 / power)
    }

    /// Compares this decimal with a double's exact binary value, `xs:decimal(double)`.
    pub(crate) fn compare_to_exact_value_of(self, double: f64) -> Judged<Ordering> {
        self.compare_to_parts(double).or_else(|_| {
            // The exact numbers have no room; where the nearest double is another, its side is theirs.
            self.to_double().partial_cmp(&double).filter(|order| order.is_ne()).ok_or(Unjudged::NOWHERE)
        })
    }

    fn compare_to_parts(self, double: f64) -> Judged<Ordering> {
        let (mantissa, exponent) = parts(double).ok_or(Unjudged::NOWHERE)?;
        let power = power_of_ten(self.decimals())?;
        let two = 2_i128.checked_pow(exponent.unsigned_abs()).ok_or(Unjudged::NOWHERE)?;
        let (mine, its) = if exponent < 0 { (two, 1) } else { (1, two) };
        let mine = self.units.checked_mul(mine).ok_or(Unjudged::NOWHERE)?;
        let its = mantissa
            .checked_mul(power)
            .and_then(|its_units| its_units.checked_mul(its))
            .ok_or(Unjudged::NOWHERE)?;
        Ok(mine.cmp(&its))
    }

    /// The number without zeros at its end, so that 5.50 and 5.5 are one.
    #[inline]
    pub(crate) fn key(self) -> Key {
        if self.scale == Scale::WHOLE { Key(self.units, self.scale) } else { self.shortened() }
    }

    #[inline(never)]
    fn shortened(self) -> Key {
        let (mut units, mut decimals) = (self.units, self.decimals());
        // Most rates are whole, or short enough to be divided at little cost.
        while let Ok(short) = i64::try_from(units)
            && decimals > 0
            && short % 10 == 0
        {
            (units, decimals) = (i128::from(short / 10), decimals - 1);
        }
        while decimals > 0 && units % 10 == 0 {
            (units, decimals) = (units / 10, decimals - 1);
        }
        Key(units, Scale::of(decimals))
    }

    /// For messages; nothing where it has too many digits.
    pub(crate) fn to_decimal(self) -> Option<Decimal> {
        Decimal::try_from_i128_with_scale(self.units, self.decimals()).ok()
    }

    /// Both with the greater of their scales.
    #[inline(never)]
    fn aligned(self, other: Self) -> Judged<(Self, Self)> {
        Ok(if self.scale < other.scale {
            (self.rescaled(other.scale)?, other)
        } else {
            (self, other.rescaled(self.scale)?)
        })
    }

    fn rescaled(self, scale: Scale) -> Judged<Self> {
        let power = power_of_ten(scale.decimals() - self.decimals())?;
        Ok(Self { units: product(self.units, power)?, scale })
    }
}

/// The product of two numbers, which nearly always have room in half of the bits.
fn product(a: i128, b: i128) -> Judged<i128> {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) => Ok(i128::from(a) * i128::from(b)),
        _ => a.checked_mul(b).ok_or(Unjudged::NOWHERE),
    }
}

fn power_of_ten(exponent: u32) -> Judged<i128> {
    const SMALL: [i128; 5] = [1, 10, 100, 1_000, 10_000];
    match SMALL.get(exponent as usize) {
        Some(power) => Ok(*power),
        None => 10_i128.checked_pow(exponent).ok_or(Unjudged::NOWHERE),
    }
}

/// A finite double as mantissa and power of two, the mantissa odd or zero.
fn parts(double: f64) -> Option<(i128, i32)> {
    let bits = double.to_bits();
    let (fraction, exponent) = (bits & ((1 << 52) - 1), i32::try_from(bits >> 52 & 0x7ff).ok()?);
    let (mantissa, exponent) = match exponent {
        0x7ff => return None,
        0 => (fraction, -1074),
        _ => (fraction | 1 << 52, exponent - 1075),
    };
    if mantissa == 0 {
        return Some((0, 0));
    }
    let zeros = mantissa.trailing_zeros();
    let mantissa = i128::from(mantissa >> zeros);
    Some((if double.is_sign_negative() { -mantissa } else { mantissa }, exponent + zeros.cast_signed()))
}

/// Two numbers for a message: what was found, and what it should have been.
#[cold]
pub(crate) fn instead(found: Exact, expected: Exact) -> Found {
    match (found.to_decimal(), expected.to_decimal()) {
        (Some(found), Some(expected)) => Found::Instead(found, expected),
        _ => Found::Nothing,
    }
}

/// All that rules ask about a number, read once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Number {
    pub(crate) exact: Judged<Exact>,
    written: Written,
}

#[derive(Debug, Clone, Copy)]
enum Written {
    /// In digits and a point, and nothing else.
    Plainly,
    /// In any other way, and so the text had to be asked.
    Otherwise { against_zero: Judged<Ordering>, has_more_than_two_decimals: bool },
}

impl Number {
    #[inline]
    pub(crate) fn read(text: &[u8]) -> Self {
        match plain(text) {
            Some(number) => Self { exact: Ok(number), written: Written::Plainly },
            None => Self::read_any(text),
        }
    }

    /// A number of up to eight characters, the last of these, if it is written in digits and a point and nothing else.
    #[inline]
    pub(crate) fn read_short((bytes, length): ([u8; 8], usize)) -> Option<Self> {
        short(bytes, length).map(|number| Self { exact: Ok(number), written: Written::Plainly })
    }

    /// A number however it is written.
    #[cold]
    fn read_any(bytes: &[u8]) -> Self {
        let text = of_bytes(bytes);
        let (against_zero, has_more_than_two_decimals) =
            (compared_with_zero(text), has_more_than_two_decimals(bytes));
        Self { exact: any(text), written: Written::Otherwise { against_zero, has_more_than_two_decimals } }
    }

    /// The same, of this element: the one to blame where it cannot be read.
    #[cold]
    pub(crate) fn at(self, node: NodeId) -> Self {
        let at = |_| Unjudged::at(node);
        let written = match self.written {
            Written::Plainly => Written::Plainly,
            Written::Otherwise { against_zero, has_more_than_two_decimals } => {
                Written::Otherwise { against_zero: against_zero.map_err(at), has_more_than_two_decimals }
            }
        };
        Self { exact: self.exact.map_err(at), written }
    }

    /// As bare comparisons with zero take it.
    #[inline]
    pub(crate) fn against_zero(&self) -> Judged<Ordering> {
        match self.written {
            Written::Plainly => self.exact.map(|number| number.units.cmp(&0)),
            Written::Otherwise { against_zero, .. } => against_zero,
        }
    }

    #[inline]
    pub(crate) fn has_more_than_two_decimals(&self) -> bool {
        match self.written {
            Written::Plainly => self.exact.is_ok_and(|number| number.decimals() > 2),
            Written::Otherwise { has_more_than_two_decimals, .. } => has_more_than_two_decimals,
        }
    }

    /// The number as it is added up without a cast, unless its text has to be asked.
    #[inline]
    pub(crate) fn as_double(&self) -> Option<f64> {
        match self.written {
            Written::Plainly => self.exact.ok()?.as_quotient(),
            Written::Otherwise { .. } => None,
        }
    }
}

/// A running sum of decimals; one unreadable member leaves it without verdict.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sum {
    total: Exact,
    unjudged: Option<Unjudged>,
}

impl Default for Sum {
    fn default() -> Self {
        Self::NOTHING
    }
}

impl Sum {
    /// The sum of nothing.
    pub(crate) const NOTHING: Self = Self { total: Exact::ZERO, unjudged: None };

    pub(crate) fn add(&mut self, member: Judged<Exact>) {
        self.becomes(member.and_then(|member| self.total.add(member)));
    }

    pub(crate) fn sub(&mut self, member: Judged<Exact>) {
        self.becomes(member.and_then(|member| self.total.sub(member)));
    }

    #[inline]
    fn becomes(&mut self, total: Judged<Exact>) {
        match total {
            Ok(total) => self.total = total,
            Err(unjudged) => self.unjudged = self.unjudged.or(Some(unjudged)),
        }
    }

    pub(crate) fn total(&self) -> Judged<Exact> {
        self.unjudged.map_or(Ok(self.total), Err)
    }
}

#[cfg(test)]
mod tests;
