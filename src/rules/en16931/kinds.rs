//! Which of the two an allowance or charge says it is.

use crate::rules::checker::Checker;
use crate::rules::numbers::Judged;
use crate::xml::NodeId;

use super::element::boolean;

/// An allowance or a charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Allowance,
    Charge,
}

/// What a group says it is. There should be one indicator; of several, each counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Kinds {
    pub(super) allowance: bool,
    pub(super) charge: bool,
}

impl Kinds {
    /// Takes in what one more indicator says; without a verdict where one of them is no boolean.
    #[inline]
    pub(super) fn see(said: &mut Option<Judged<Self>>, c: &Checker<'_>, indicator: NodeId) {
        let so_far = said.unwrap_or(Ok(Self::default()));
        *said = Some(so_far.and_then(|kinds| {
            let charge = boolean(c, indicator)?;
            Ok(Self { allowance: kinds.allowance || !charge, charge: kinds.charge || charge })
        }));
    }

    /// The one whose rules come first.
    #[inline]
    pub(super) fn first(self) -> Option<Kind> {
        self.iter().next()
    }

    #[inline]
    pub(super) fn iter(self) -> impl Iterator<Item = Kind> {
        let said = [(self.allowance, Kind::Allowance), (self.charge, Kind::Charge)];
        said.into_iter().filter(|(says, _)| *says).map(|(_, kind)| kind)
    }
}
