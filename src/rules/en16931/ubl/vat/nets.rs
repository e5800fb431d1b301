//! What is taxed, in sums by category and by rate: lines + charges - allowances.

use std::collections::BTreeMap;

use crate::rules::checker::Checker;
use crate::rules::en16931::family::{Families, Family};
use crate::rules::numbers::{Exact, Judged, Key, Sum};
use crate::rules::text::trimmed;
use crate::syntax::Name;
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

/// The two kinds of lines; a document should have only its own.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lines {
    Invoice,
    CreditNote,
}

/// All sums. A category counts whatever its tax scheme, as officially.
#[derive(Default)]
pub(in super::super) struct Nets {
    /// Whether there are lines, by kind.
    has_lines: [bool; 2],
    by_family: [Net; Family::COUNT],
    by_rate: BTreeMap<(Family, Key), Net>,
}

/// What is taxed alike.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Net {
    /// Net amounts of the document's lines, by kind.
    lines: [Sum; 2],
    /// Charges less allowances of the document.
    charges: Sum,
    /// Whether lines, by kind, or an allowance or charge are among it, at any depth.
    has_lines: [bool; 2],
    has_allowance_or_charge: bool,
    /// The last member, which may have several categories of the same rate.
    last: Option<NodeId>,
}

impl Net {
    /// Whether it has something in it, as BR-S-08 asks.
    pub(super) fn has_members(&self, lines: Lines) -> bool {
        self.has_lines[lines as usize] || self.has_allowance_or_charge
    }

    /// Lines + charges - allowances.
    pub(super) fn total(&self, lines: Lines) -> Judged<Exact> {
        self.lines[lines as usize].total()?.add(self.charges.total()?)
    }
}

/// Something that is taxed.
#[derive(Clone, Copy)]
enum Taxed {
    Line(Lines),
    AllowanceOrCharge,
}

/// A line, allowance or charge, and what it adds to the sums.
struct Member {
    node: NodeId,
    kind: Taxed,
    /// Only what is on document level is summed.
    amount: Option<Judged<Exact>>,
    is_allowance: bool,
}

impl Member {
    fn add_to(&self, net: &mut Net) {
        if net.last == Some(self.node) {
            return;
        }
        net.last = Some(self.node);
        let sum = match self.kind {
            Taxed::Line(lines) => {
                net.has_lines[lines as usize] = true;
                &mut net.lines[lines as usize]
            }
            Taxed::AllowanceOrCharge => {
                net.has_allowance_or_charge = true;
                &mut net.charges
            }
        };
        match self.amount {
            Some(amount) if self.is_allowance => sum.sub(amount),
            Some(amount) => sum.add(amount),
            None => {}
        }
    }
}

impl Nets {
    /// Adds a line; `amount` is its net amount (BT-131).
    pub(in super::super) fn line(
        &mut self,
        c: &Checker<'_>,
        node: NodeId,
        item: Option<NodeId>,
        amount: Option<Judged<Exact>>,
        of_document: bool,
    ) {
        let is_invoice = c.document.name(node) == cac::INVOICE_LINE;
        let lines = if is_invoice { Lines::Invoice } else { Lines::CreditNote };
        self.has_lines[lines as usize] = true;
        let amount = amount.filter(|_| of_document);
        let member = Member { node, kind: Taxed::Line(lines), amount, is_allowance: false };
        if let Some(item) = item {
            self.add(c, &member, item, cac::CLASSIFIED_TAX_CATEGORY);
        }
    }

    /// Adds an allowance or charge; `charge` says which one on document level is, and is empty elsewhere.
    pub(in super::super) fn allowance_or_charge(
        &mut self,
        c: &Checker<'_>,
        node: NodeId,
        amount: Option<Judged<Exact>>,
        charge: Option<bool>,
    ) {
        let amount = amount.filter(|_| charge.is_some());
        let is_allowance = charge == Some(false);
        let member = Member { node, kind: Taxed::AllowanceOrCharge, amount, is_allowance };
        self.add(c, &member, node, cac::TAX_CATEGORY);
    }

    /// Adds a member to the sums of each of its categories: by the family, or by the family and each rate.
    fn add(&mut self, c: &Checker<'_>, member: &Member, around: NodeId, name: Name) {
        let document = c.document;
        let mut by_rate = Families::default();
        for category in document.children_named(around, name) {
            let id = document.child(category, cbc::ID);
            let family = id.and_then(|id| Family::of(trimmed(&c.text(id))));
            match family {
                Some(family) if family.is_by_rate() => by_rate.insert(family),
                Some(family) => member.add_to(&mut self.by_family[family as usize]),
                None => {}
            }
        }
        if by_rate == Families::default() {
            return;
        }
        for category in document.children_named(around, name) {
            let Some(percent) = document.child(category, cbc::PERCENT) else { continue };
            let Ok(rate) = Exact::parse(&c.text(percent)) else { continue };
            for family in by_rate.iter() {
                member.add_to(self.by_rate.entry((family, rate.key())).or_default());
            }
        }
    }

    /// Whether the document has lines of a kind.
    pub(super) fn has_lines(&self, lines: Lines) -> bool {
        self.has_lines[lines as usize]
    }

    /// What is taxed in a family, whatever the rate.
    pub(super) fn of_family(&self, family: Family) -> Net {
        self.by_family[family as usize]
    }

    /// What is taxed in a family at a rate.
    pub(super) fn at_rate(&self, family: Family, rate: Exact) -> Net {
        self.by_rate.get(&(family, rate.key())).copied().unwrap_or_default()
    }
}
