//! Sums and roundings that the CII stylesheet makes in binary floating point.
//!
//! For amounts of two decimals they say the same as exact ones. The exact sum goes along, for the message.

use std::cmp::Ordering;

use crate::rules::checker::{Arithmetic, Checker, Found};
use crate::rules::judged::{Judged, Unjudged};
use crate::rules::numbers::{Exact, Sum, instead};

use super::Amount;

/// A sum over text that is not cast: the stylesheet adds doubles, in document order.
#[derive(Debug, Clone, Copy)]
pub(super) struct SumAsTheStylesheetDoes {
    doubles: f64,
    /// A member that is no double.
    unjudged: Option<Unjudged>,
    is_of_nothing: bool,
    exact: Sum,
}

impl Default for SumAsTheStylesheetDoes {
    fn default() -> Self {
        // The sum of `-0` alone is negative zero, which counts as another.
        Self { doubles: -0.0, unjudged: None, is_of_nothing: true, exact: Sum::NOTHING }
    }
}

impl SumAsTheStylesheetDoes {
    pub(super) fn add(&mut self, c: &Checker<'_>, member: &Amount) {
        self.is_of_nothing = false;
        match member.double(c) {
            Ok(double) => self.doubles += double,
            Err(unjudged) => self.unjudged = self.unjudged.or(Some(unjudged)),
        }
        self.exact.add(member.number.exact);
    }

    /// The sum of all members, of which there are some.
    fn doubles(&self) -> Judged<f64> {
        self.unjudged.map_or(Ok(self.doubles), Err)
    }

    /// Whether a total says the same, rounded to cents as a double: `total = round(sum * 10 * 10) div 100`. The sum of
    /// nothing is a whole number, and compared as one.
    pub(super) fn is_said_by(&self, c: &Checker<'_>, total: &Amount) -> Judged<bool> {
        if c.arithmetic == Arithmetic::Exact {
            return total.number.exact?.equals(self.exact.total()?.round(2)?);
        }
        if self.is_of_nothing {
            return total.number.against_zero().map(Ordering::is_eq);
        }
        Ok(are_equal(total.double(c)?, round(self.doubles()? * 10.0 * 10.0) / 100.0))
    }

    /// The exact value of the double, rounded to cents as a decimal.
    pub(super) fn in_exact_cents(&self, c: &Checker<'_>) -> Judged<Exact> {
        if c.arithmetic == Arithmetic::Exact {
            return self.exact.total()?.round(2);
        }
        cents_of_exact_value(self.doubles()?)
    }

    /// For a message: what was found, and the exact sum in cents.
    pub(super) fn instead(&self, found: Judged<Exact>) -> Found {
        let expected = self.exact.total().and_then(|sum| sum.round(2));
        match (found, expected) {
            (Ok(found), Ok(expected)) => instead(found, expected),
            _ => Found::Nothing,
        }
    }
}

/// Whether an amount has no more than cents, as a double: `. = round(. * 100) div 100`.
pub(super) fn is_in_cents(c: &Checker<'_>, amount: &Amount) -> Judged<bool> {
    if c.arithmetic == Arithmetic::Exact {
        let amount = amount.number.exact?;
        return amount.equals(amount.round(2)?);
    }
    amount.double(c).map(|amount| are_equal(amount, round(amount * 100.0) / 100.0))
}

/// Equality as the stylesheet's processor has it: negative zero differs from zero, and NaN equals itself.
pub(super) fn are_equal(a: f64, b: f64) -> bool {
    a.total_cmp(&b).is_eq()
}

/// Halves go towards plus infinity; the sign stays, even that of zero.
pub(super) fn round(double: f64) -> f64 {
    let below = double.floor();
    let rounded = if double - below >= 0.5 { below + 1.0 } else { below };
    rounded.copysign(double)
}

/// `round(xs:decimal(double) * 100) div 100`: the double's binary value is exact before it is rounded.
#[expect(clippy::cast_precision_loss, reason = "with so much room a double holds them")]
fn cents_of_exact_value(double: f64) -> Judged<Exact> {
    const ROOM: f64 = 1e12;
    // Of an amount that is nearly in cents, the product is off by far less than what is left to the half between them.
    let hundredfold = double * 100.0;
    let cents = (hundredfold + 0.5_f64.copysign(double)) as i64;
    if double.abs() < ROOM && (hundredfold - cents as f64).abs() < 0.4 {
        return Ok(Exact::whole(i128::from(cents)).percent());
    }
    rounded_exactly(double)
}

#[cold]
fn rounded_exactly(double: f64) -> Judged<Exact> {
    const ONE: i128 = 1 << 100;
    if !double.is_finite() {
        return Err(Unjudged::NOWHERE);
    }
    let (whole, fraction) = (double.abs().trunc(), double.abs().fract());
    if whole >= 1e30 {
        return Err(Unjudged::NOWHERE);
    }
    // Scaling by a power of two is exact; what it cuts off of a tiny fraction is far below half a cent.
    let hundredths = (fraction * 2_f64.powi(100)) as i128 * 100;
    // Halves go towards plus infinity: up here, and down where the sign comes back.
    let half = if double < 0.0 { ONE / 2 - 1 } else { ONE / 2 };
    let cents = whole as i128 * 100 + (hundredths + half) / ONE;
    Ok(Exact::whole(if double < 0.0 { -cents } else { cents }).percent())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn cents_are_rounded_from_the_exact_binary_value() {
        for (sum, cents) in [
            (0.1 + 0.2, 30),
            (1.005, 100), // 1.00499999999999989...
            (0.125, 13),
            (-0.125, -12),
            (2.675, 267), // 2.67499999999999982...
            (-2.675, -267),
            (123_456_789.125, 12_345_678_913),
            (0.0, 0),
            (1e-300, 0),
            (-1e-300, 0),
        ] {
            let exact = cents_of_exact_value(sum).unwrap();
            assert!(exact.equals(Exact::whole(cents).percent()).unwrap(), "{sum}");
        }
        assert!(cents_of_exact_value(f64::NAN).is_err());
        assert!(cents_of_exact_value(1e300).is_err());
    }

    #[test]
    fn halves_are_rounded_up() {
        for (double, rounded) in [
            (0.5, 1.0),
            (-0.5, -0.0),
            (-0.2, -0.0),
            (-0.0, -0.0),
            (0.2, 0.0),
            (2.5, 3.0),
            (-2.5, -2.0),
            (0.499_999_999_999_999_94, 0.0),
        ] {
            assert!(are_equal(round(double), rounded), "{double}");
        }
    }
}
