//! Which of the two an allowance or charge says it is.

use crate::rules::numbers::Judged;

/// An allowance or a charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Allowance,
    Charge,
}

/// What a group says it is. There should be one indicator. Of several each counts, and they are taken in turn: one that is
/// no boolean leaves no verdict on a kind, unless an indicator before it has named that kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kinds {
    allowance: Judged<bool>,
    charge: Judged<bool>,
}

impl Default for Kinds {
    fn default() -> Self {
        Self { allowance: Ok(false), charge: Ok(false) }
    }
}

impl Kinds {
    /// Takes in what one more indicator says: whether it is a charge.
    #[inline]
    pub(super) fn see(&mut self, is_charge: Judged<bool>) {
        if self.allowance == Ok(false) {
            self.allowance = is_charge.map(|is_charge| !is_charge);
        }
        if self.charge == Ok(false) {
            self.charge = is_charge;
        }
    }

    #[inline]
    pub(super) fn has(self, kind: Kind) -> bool {
        match kind {
            Kind::Allowance => self.allowance == Ok(true),
            Kind::Charge => self.charge == Ok(true),
        }
    }

    /// An indicator leaves open whether it is of some kind.
    #[inline]
    pub(super) fn is_unclear(self) -> bool {
        self.allowance.is_err() || self.charge.is_err()
    }

    /// The one whose rules come first.
    #[inline]
    pub(super) fn first(self) -> Option<Kind> {
        self.iter().next()
    }

    #[inline]
    pub(super) fn iter(self) -> impl Iterator<Item = Kind> {
        [Kind::Allowance, Kind::Charge].into_iter().filter(move |kind| self.has(*kind))
    }
}
