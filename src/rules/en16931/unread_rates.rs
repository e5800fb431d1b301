//! VAT rates that cannot be read, where what is taxed is summed up by rate.

use std::collections::BTreeMap;

use crate::rules::judged::{Judged, Unjudged};
use crate::rules::numbers::Key;
use crate::xml::NodeId;

use super::family::Family;

/// What is taxed at a rate that cannot be read may belong to any sum, except to that of a rate that stands before it: the
/// stylesheets look at the rates of a line, an allowance or a charge in turn, and stop at the one they look for.
#[derive(Default)]
pub(super) struct UnreadRates {
    /// How much is taxed so, by family, and the first of the rates.
    members: [(u32, Option<Unjudged>); Family::COUNT],
    /// How much of it has a rate before the one that cannot be read, and the last that has.
    with_another: Option<BTreeMap<(Family, Key), (u32, NodeId)>>,
}

impl UnreadRates {
    /// Sees the rates of a member, one of which cannot be read.
    #[cold]
    pub(super) fn see(&mut self, family: Family, member: NodeId, rates: impl Iterator<Item = Judged<Key>>) {
        let (members, first) = &mut self.members[family as usize];
        *members += 1;
        for rate in rates {
            let rate = match rate {
                Ok(rate) => rate,
                Err(unread) => {
                    first.get_or_insert(unread);
                    break;
                }
            };
            let with_it = self.with_another.get_or_insert_default().entry((family, rate));
            with_it
                .and_modify(|(count, last)| {
                    *count += u32::from(*last != member);
                    *last = member;
                })
                .or_insert((1, member));
        }
    }

    /// Fails where the sum at a rate is not known.
    pub(super) fn leave_open(&self, family: Family, rate: Key) -> Judged<()> {
        let (members, first) = self.members[family as usize];
        let with_it = self.with_another.as_ref().and_then(|rates| rates.get(&(family, rate)));
        if members > with_it.map_or(0, |(count, _)| *count) {
            return Err(first.unwrap_or(Unjudged::NOWHERE));
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::rules::numbers::Exact;

    #[test]
    fn a_rate_that_comes_first_is_found_all_the_same() {
        let [seven, nineteen] = [7, 19].map(|rate| Exact::whole(rate).key());
        let mut rates = UnreadRates::default();
        assert!(rates.leave_open(Family::Standard, seven).is_ok());
        rates.see(
            Family::Standard,
            NodeId::ROOT,
            [Ok(seven), Ok(seven), Err(Unjudged::NOWHERE), Ok(nineteen)].into_iter(),
        );
        assert!(rates.leave_open(Family::Standard, seven).is_ok());
        assert!(rates.leave_open(Family::Standard, nineteen).is_err());
        assert!(rates.leave_open(Family::Igic, nineteen).is_ok());
        rates.see(Family::Standard, NodeId::new(2).unwrap(), [Err(Unjudged::NOWHERE), Ok(seven)].into_iter());
        assert!(rates.leave_open(Family::Standard, seven).is_err());
    }
}
