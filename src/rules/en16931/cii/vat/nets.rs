//! What is taxed, in sums by category and by rate: lines + charges - allowances.

use crate::rules::en16931::by_rate::ByRate;
use crate::rules::en16931::family::Family;
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::rules::en16931::unread_rates::UnreadRates;
use crate::rules::judged::Judged;
use crate::rules::numbers::{Exact, Key, Sum};
use crate::xml::NodeId;

use super::super::{Amount, Kind};

/// All sums of the document: the standard rated by their rates, and what is in each other category. The stylesheet sums
/// up no other category by rate. A category counts whatever its tax, as officially.
#[derive(Default)]
pub(in super::super) struct Nets {
    sums: ByRate<(Family, Option<Key>), Net>,
    unread_rates: UnreadRates,
}

/// What is taxed alike.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Net {
    lines: Part,
    charges: Part,
    allowances: Part,
}

/// Nothing that is taxed.
static NOTHING: Net = Net { lines: Part::NOTHING, charges: Part::NOTHING, allowances: Part::NOTHING };

/// A sum, and what was added to it last: that may come again, with another category of the same rate.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    sum: Sum,
    last: Option<NodeId>,
}

impl Net {
    /// Lines + charges - allowances, each rounded by itself.
    pub(super) fn total(&self) -> Judged<Exact> {
        let [lines, charges, allowances] = [&self.lines, &self.charges, &self.allowances].map(Part::cents);
        lines?.add(charges?)?.sub(allowances?)
    }
}

impl Part {
    const NOTHING: Self = Self { sum: Sum::NOTHING, last: None };

    fn cents(&self) -> Judged<Exact> {
        self.sum.total()?.round(2)
    }
}

/// Something that is taxed: a line, or an allowance or charge.
struct Member<'a> {
    node: NodeId,
    kind: Option<Kind>,
    amount: Option<&'a Amount>,
}

impl Member<'_> {
    fn add_to(&self, net: &mut Net) {
        let part = match self.kind {
            None => &mut net.lines,
            Some(Kind::Charge) => &mut net.charges,
            Some(Kind::Allowance) => &mut net.allowances,
        };
        if part.last.replace(self.node) != Some(self.node)
            && let Some(amount) = self.amount
        {
            part.sum.add(amount.number.exact);
        }
    }
}

impl Nets {
    /// Adds the settlement of a line, with its net amount (BT-131).
    pub(in super::super) fn line(&mut self, node: NodeId, taxed_by: &TaxedBy, amount: Option<&Amount>) {
        self.add(&Member { node, kind: None, amount }, taxed_by);
    }

    /// Adds an allowance or charge of the document.
    pub(in super::super) fn allowance_or_charge(
        &mut self,
        node: NodeId,
        kind: Kind,
        taxed_by: &TaxedBy,
        amount: Option<&Amount>,
    ) {
        self.add(&Member { node, kind: Some(kind), amount }, taxed_by);
    }

    /// Adds a member to the sums of each of its families: of each of its rates where it is standard rated.
    fn add(&mut self, member: &Member, taxed_by: &TaxedBy) {
        for family in taxed_by.families.iter() {
            if family == Family::Standard {
                let read = taxed_by.rates().try_for_each(|rate| {
                    member.add_to(self.sums.at((family, Some(rate?))));
                    Judged::Ok(())
                });
                if read.is_err() {
                    self.unread_rates.see(family, member.node, taxed_by.rates());
                }
            } else {
                member.add_to(self.sums.at((family, None)));
            }
        }
    }

    /// What is taxed in a family, whatever the rate.
    pub(super) fn of_family(&self, family: Family) -> &Net {
        self.sums.get((family, None)).unwrap_or(&NOTHING)
    }

    /// What is standard rated at a rate.
    pub(super) fn at_standard_rate(&self, rate: Exact) -> Judged<&Net> {
        let (family, rate) = (Family::Standard, rate.key());
        self.unread_rates.leave_open(family, rate)?;
        Ok(self.sums.get((family, Some(rate))).unwrap_or(&NOTHING))
    }
}
