//! What is taxed, in sums by category and by rate: lines + charges - allowances.

use crate::rules::checker::Checker;
use crate::rules::en16931::by_rate::ByRate;
use crate::rules::en16931::family::{Families, Family};
use crate::rules::numbers::{Exact, Judged, Key, Sum};
use crate::syntax::Name;
use crate::syntax::names::ram;
use crate::xml::NodeId;

use super::super::{Kind, decimal};

/// All sums of the document. A category counts whatever its tax, as officially.
#[derive(Default)]
pub(in super::super) struct Nets {
    by_family: [Net; Family::COUNT],
    /// The standard rated by their rates. The stylesheet sums up no other category by rate.
    by_rate: ByRate<Key, Net>,
}

/// What is taxed alike.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Net {
    lines: Sum,
    charges: Sum,
    allowances: Sum,
    /// The last member, which may have several categories of the same rate.
    last: Option<NodeId>,
}

impl Net {
    /// Lines + charges - allowances, each rounded by itself.
    pub(super) fn total(&self) -> Judged<Exact> {
        let [lines, charges, allowances] = [self.lines, self.charges, self.allowances].map(cents);
        lines?.add(charges?)?.sub(allowances?)
    }
}

fn cents(sum: Sum) -> Judged<Exact> {
    sum.total()?.round(2)
}

/// Something that is taxed, and its amounts.
struct Member<'a> {
    node: NodeId,
    kind: Option<Kind>,
    amounts: &'a [Judged<Exact>],
}

impl Member<'_> {
    fn add_to(&self, net: &mut Net) {
        if net.last == Some(self.node) {
            return;
        }
        net.last = Some(self.node);
        let sum = match self.kind {
            None => &mut net.lines,
            Some(Kind::Charge) => &mut net.charges,
            Some(Kind::Allowance) => &mut net.allowances,
        };
        for amount in self.amounts {
            sum.add(*amount);
        }
    }
}

impl Nets {
    /// Adds the settlement of a line, with its net amount (BT-131).
    pub(in super::super) fn line(&mut self, c: &Checker<'_>, settlement: NodeId) {
        const NET_AMOUNT: &[Name] =
            &[ram::SPECIFIED_TRADE_SETTLEMENT_LINE_MONETARY_SUMMATION, ram::LINE_TOTAL_AMOUNT];
        let amount = c.first(settlement, NET_AMOUNT).map(|amount| decimal(c, amount));
        let member = Member { node: settlement, kind: None, amounts: amount.as_slice() };
        self.add(c, &member, ram::APPLICABLE_TRADE_TAX);
    }

    /// Adds an allowance or charge of the document.
    pub(in super::super) fn allowance_or_charge(
        &mut self,
        c: &Checker<'_>,
        node: NodeId,
        kind: Kind,
        amount: Option<NodeId>,
    ) {
        let amount = amount.map(|amount| decimal(c, amount));
        let member = Member { node, kind: Some(kind), amounts: amount.as_slice() };
        self.add(c, &member, ram::CATEGORY_TRADE_TAX);
    }

    /// Adds a member to the sums of each of its categories, and of each of its rates if any is the standard one.
    fn add(&mut self, c: &Checker<'_>, member: &Member<'_>, name: Name) {
        let document = c.document;
        let mut families = Families::default();
        for tax in document.children_named(member.node, name) {
            let code = document.child(tax, ram::CATEGORY_CODE);
            if let Some(family) = code.and_then(|code| Family::of(&c.text(code))) {
                families.insert(family);
                member.add_to(&mut self.by_family[family as usize]);
            }
        }
        if !families.has(Family::Standard) {
            return;
        }
        for tax in document.children_named(member.node, name) {
            let rate = document.child(tax, ram::RATE_APPLICABLE_PERCENT);
            if let Some(Ok(rate)) = rate.map(|rate| decimal(c, rate)) {
                member.add_to(self.by_rate.at(rate.key()));
            }
        }
    }

    /// What is taxed in a family, whatever the rate.
    pub(super) fn of_family(&self, family: Family) -> Net {
        self.by_family[family as usize]
    }

    /// What is standard rated at a rate.
    pub(super) fn at_standard_rate(&self, rate: Exact) -> Net {
        self.by_rate.get(rate.key())
    }
}
