//! Which of the two an allowance or charge says it is.

use crate::rules::judged::{Judged, Unjudged};

/// An allowance or a charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Allowance,
    Charge,
}

/// What a group says it is. There should be one indicator. Of several each counts, and they are taken in turn: one that is
/// no boolean leaves open whether the group is of a kind, unless an indicator before it has named that kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kinds {
    allowance: Is,
    charge: Is,
}

/// Whether a group is of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Is {
    No,
    Yes,
    Open,
}

impl Default for Kinds {
    fn default() -> Self {
        Self { allowance: Is::No, charge: Is::No }
    }
}

impl Kinds {
    /// Takes in what one more indicator says: whether it is a charge. Gives it back where it leaves anything open.
    #[inline]
    pub(super) fn see(&mut self, is_charge: Judged<bool>) -> Option<Unjudged> {
        let kind = match is_charge {
            Ok(true) => &mut self.charge,
            Ok(false) => &mut self.allowance,
            Err(unjudged) => return self.leave_open(unjudged),
        };
        if *kind == Is::No {
            *kind = Is::Yes;
        }
        None
    }

    #[cold]
    fn leave_open(&mut self, unjudged: Unjudged) -> Option<Unjudged> {
        let mut left = None;
        for kind in [&mut self.allowance, &mut self.charge] {
            if *kind == Is::No {
                (*kind, left) = (Is::Open, Some(unjudged));
            }
        }
        left
    }

    #[inline]
    pub(super) fn has(self, kind: Kind) -> bool {
        match kind {
            Kind::Allowance => self.allowance == Is::Yes,
            Kind::Charge => self.charge == Is::Yes,
        }
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
