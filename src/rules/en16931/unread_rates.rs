//! VAT rates that cannot be read, where what is taxed is summed up by rate.

use std::collections::BTreeMap;

use crate::rules::numbers::{Judged, Key};
use crate::xml::NodeId;

use super::family::Family;

/// What is taxed at a rate that cannot be read may belong to any sum, except to that of a rate that stands before it: the
/// stylesheets look at the rates of a line, an allowance or a charge in turn, and stop at the one they look for.
#[derive(Default)]
pub(super) struct UnreadRates {
    /// How much is taxed so, by family.
    members: [u32; Family::COUNT],
    /// How much of it has a rate before the one that cannot be read, and the last that has.
    with_another: Option<BTreeMap<(Family, Key), (u32, NodeId)>>,
}

impl UnreadRates {
    /// Sees the rates of a member, one of which cannot be read.
    #[cold]
    pub(super) fn see(&mut self, family: Family, member: NodeId, rates: impl Iterator<Item = Judged<Key>>) {
        self.members[family as usize] += 1;
        for rate in rates.map_while(Result::ok) {
            let with_it = self.with_another.get_or_insert_default().entry((family, rate));
            with_it
                .and_modify(|(count, last)| {
                    *count += u32::from(*last != member);
                    *last = member;
                })
                .or_insert((1, member));
        }
    }

    /// Whether the sum at a rate is not known.
    pub(super) fn hide(&self, family: Family, rate: Key) -> bool {
        let members = self.members[family as usize];
        let with_it = self.with_another.as_ref().and_then(|rates| rates.get(&(family, rate)));
        members > with_it.map_or(0, |(count, _)| *count)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::rules::numbers::{Exact, Unjudged};

    #[test]
    fn a_rate_that_comes_first_is_found_all_the_same() {
        let [seven, nineteen] = [7, 19].map(|rate| Exact::whole(rate).key());
        let mut rates = UnreadRates::default();
        assert!(!rates.hide(Family::Standard, seven));
        rates.see(
            Family::Standard,
            NodeId::ROOT,
            [Ok(seven), Ok(seven), Err(Unjudged), Ok(nineteen)].into_iter(),
        );
        assert!(!rates.hide(Family::Standard, seven));
        assert!(rates.hide(Family::Standard, nineteen));
        assert!(!rates.hide(Family::Igic, nineteen));
        rates.see(Family::Standard, NodeId::new(2).unwrap(), [Err(Unjudged), Ok(seven)].into_iter());
        assert!(rates.hide(Family::Standard, seven));
    }
}
