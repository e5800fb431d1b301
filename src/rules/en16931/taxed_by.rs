//! What a line, an allowance or a charge is taxed by.

use crate::rules::numbers::{Exact, Key, Number};

use super::family::Families;

/// The families of its categories, and their rates. There should be one of each.
#[derive(Default)]
pub(super) struct TaxedBy {
    pub(super) families: Families,
    rate: Option<Key>,
    more_rates: Vec<Key>,
}

impl TaxedBy {
    /// Sees a category, or several with a rate in common; what is no number is no rate.
    pub(super) fn see(&mut self, families: Families, rate: Option<Number>) {
        self.families.insert_all(families);
        let Some(Ok(rate)) = rate.map(|rate| rate.exact.map(Exact::key)) else { return };
        match self.rate {
            None => self.rate = Some(rate),
            Some(_) => self.more_rates.push(rate),
        }
    }

    pub(super) fn rates(&self) -> impl Iterator<Item = Key> {
        self.rate.iter().chain(&self.more_rates).copied()
    }
}
