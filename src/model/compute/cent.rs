//! Where the cents went.

use std::fmt;

use rust_decimal::Decimal as Number;

use crate::value::Decimal;

/// Where VAT is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// Once for each VAT category and rate: BT-117 = BT-116 × BT-119, as EN 16931 defines it (BR-CO-17).
    PerCategory,
    /// On each line, document allowance and charge, then added up, as tills and some accounting systems
    /// do. It may differ from the norm's amount by half a cent for each line.
    PerLine,
}

/// What a computation did beyond adding up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Computation {
    /// Where amounts were rounded, replaced, or would be others, in the order they were worked out.
    pub cents: Vec<Cent>,
}

/// A difference and its cause. Displays as a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cent {
    /// An amount had more decimals than its currency.
    Rounded {
        /// Where: `BG-25[3]/BT-131`.
        term_path: String,
        /// Before rounding.
        exact: Number,
        /// After rounding.
        rounded: Number,
    },
    /// The other rounding of VAT would give another amount.
    Strategy {
        /// Where: `BG-23[1]/BT-117`.
        term_path: String,
        /// The rounding that was asked for.
        rounding: Rounding,
        /// What it gives, and the invoice says.
        amount: Number,
        /// What the other one would give.
        other: Number,
    },
    /// The invoice said something else before.
    Replaced {
        /// Where: `BG-22/BT-112`.
        term_path: String,
        /// What stood there, as written.
        stated: Decimal,
        /// What stands there now.
        amount: Number,
    },
    /// A VAT breakdown for which there is nothing to tax, or the second for the same category and rate.
    Gone {
        /// Where it stood: `BG-23[2]`.
        term_path: String,
    },
    /// The amount due was rounded, and BT-114 says by how much.
    Due {
        /// Before rounding.
        exact: Number,
        /// After rounding.
        rounded: Number,
        /// What it was rounded to a multiple of.
        step: Number,
    },
}

impl Cent {
    /// What was given (or, if negative, taken): after less before. `None` when there was no number before.
    pub fn difference(&self) -> Option<Number> {
        let (after, before) = match self {
            Self::Rounded { exact, rounded, .. } | Self::Due { exact, rounded, .. } => (*rounded, *exact),
            Self::Strategy { amount, other, .. } => (*amount, *other),
            Self::Replaced { stated, amount, .. } => (*amount, stated.value()?),
            Self::Gone { .. } => return None,
        };
        after.checked_sub(before)
    }
}

impl fmt::Display for Cent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rounded { term_path, exact, rounded } => {
                write!(f, "{term_path}: {} is rounded to {rounded}", exact.normalize())?;
            }
            Self::Strategy { term_path, rounding: Rounding::PerCategory, amount, other } => {
                write!(f, "{term_path}: {amount} with VAT rounded once; on each line it would be {other}")?;
            }
            Self::Strategy { term_path, rounding: Rounding::PerLine, amount, other } => {
                write!(f, "{term_path}: {amount} with VAT rounded on each line; once it would be {other}")?;
            }
            Self::Replaced { term_path, stated, amount } => {
                write!(f, "{term_path}: {stated} is replaced by {amount}")?;
            }
            Self::Gone { term_path } => write!(f, "{term_path}: removed, nothing is left to tax there")?,
            Self::Due { exact, rounded, step } => {
                write!(f, "BG-22/BT-115: {exact} is rounded to {rounded}, a multiple of {step}")?;
            }
        }
        match self.difference() {
            Some(difference) => write!(f, " ({:+})", difference.normalize()),
            None => Ok(()),
        }
    }
}
