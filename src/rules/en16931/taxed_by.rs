//! What a line, an allowance or a charge is taxed by.

use crate::rules::numbers::Key;

use super::element::Amount;
use super::family::Families;
use super::few::Few;

/// The families of its categories, and their rates. There should be one of each.
#[derive(Default)]
pub(super) struct TaxedBy {
    pub(super) families: Families,
    rates: Few<Key>,
}

impl TaxedBy {
    /// Sees a category, or several with a rate in common; what is no number is no rate.
    pub(super) fn see(&mut self, families: Families, rate: Option<&Amount>) {
        self.families.insert_all(families);
        if let Some(Ok(rate)) = rate.map(|rate| rate.number.exact) {
            self.rates.push(rate.key());
        }
    }

    pub(super) fn rates(&self) -> impl Iterator<Item = Key> {
        self.rates.iter().copied()
    }
}
