//! What a line, an allowance or a charge is taxed by.

use crate::rules::judged::Judged;
use crate::rules::numbers::{Exact, Key};

use super::element::Amount;
use super::family::Families;
use super::few::Few;

/// The families of its categories, and their rates. There should be one of each.
#[derive(Default)]
pub(super) struct TaxedBy {
    pub(super) families: Families,
    rates: Few<Judged<Exact>>,
}

impl TaxedBy {
    /// Sees a category, or several with a rate in common.
    pub(super) fn see(&mut self, families: Families, rate: Option<&Amount>) {
        self.families.insert_all(families);
        if let Some(rate) = rate {
            self.rates.push(rate.number.exact);
        }
    }

    /// The rates; one that cannot be read may be any.
    pub(super) fn rates(&self) -> impl Iterator<Item = Judged<Key>> {
        self.rates.iter().map(|rate| rate.map(Exact::key))
    }
}
