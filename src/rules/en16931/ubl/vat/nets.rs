//! What is taxed, in sums by category and by rate: lines + charges - allowances.

use crate::rules::en16931::by_rate::ByRate;
use crate::rules::en16931::family::Family;
use crate::rules::en16931::kinds::{Kind, Kinds};
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::rules::en16931::unread_rates::UnreadRates;
use crate::rules::numbers::{Exact, Judged, Key, Sum};
use crate::xml::NodeId;

use super::super::Amount;

/// The two kinds of lines; a document should have only its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lines {
    Invoice,
    CreditNote,
}

/// All sums: of some families by rate, of the others as a whole. A category counts whatever its tax scheme, as officially.
#[derive(Default)]
pub(in super::super) struct Nets {
    /// Whether there are lines, by kind.
    has_lines: [bool; 2],
    sums: ByRate<(Family, Option<Key>), Net>,
    unread_rates: UnreadRates,
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
    /// The last member, and as what it was added: it may have several categories of the same rate.
    last: Option<(NodeId, Taxed)>,
}

/// Nothing that is taxed.
static NOTHING: Net = Net {
    lines: [Sum::NOTHING; 2],
    charges: Sum::NOTHING,
    has_lines: [false; 2],
    has_allowance_or_charge: false,
    last: None,
};

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

/// Something that is taxed, and what it adds to the sums.
struct Member<'a> {
    node: NodeId,
    kind: Taxed,
    /// Only what is on document level is summed.
    amount: Option<&'a Amount>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Taxed {
    Line(Lines),
    Allowance,
    Charge,
}

impl Member<'_> {
    fn add_to(&self, net: &mut Net) {
        let this = Some((self.node, self.kind));
        if net.last == this {
            return;
        }
        net.last = this;
        let sum = match self.kind {
            Taxed::Line(lines) => {
                net.has_lines[lines as usize] = true;
                &mut net.lines[lines as usize]
            }
            Taxed::Allowance | Taxed::Charge => {
                net.has_allowance_or_charge = true;
                &mut net.charges
            }
        };
        match (self.kind, self.amount) {
            (Taxed::Allowance, Some(amount)) => sum.sub(amount.number.exact),
            (_, Some(amount)) => sum.add(amount.number.exact),
            (_, None) => {}
        }
    }
}

impl Nets {
    /// Adds a line, with its net amount (BT-131) if that is summed.
    pub(in super::super) fn line(
        &mut self,
        node: NodeId,
        is_invoice: bool,
        taxed_by: &TaxedBy,
        amount: Option<&Amount>,
    ) {
        let lines = if is_invoice { Lines::Invoice } else { Lines::CreditNote };
        self.has_lines[lines as usize] = true;
        self.add(&Member { node, kind: Taxed::Line(lines), amount }, taxed_by);
    }

    /// Adds an allowance or charge. Only one of the document that says what it is has a part in the sums.
    pub(in super::super) fn allowance_or_charge(
        &mut self,
        node: NodeId,
        taxed_by: &TaxedBy,
        amount: Option<&Amount>,
        kinds: Kinds,
        of_document: bool,
    ) {
        if !of_document || kinds.first().is_none() {
            return self.add(&Member { node, kind: Taxed::Charge, amount: None }, taxed_by);
        }
        for kind in kinds.iter() {
            let kind = match kind {
                Kind::Allowance => Taxed::Allowance,
                Kind::Charge => Taxed::Charge,
            };
            self.add(&Member { node, kind, amount }, taxed_by);
        }
    }

    /// Adds a member to the sums of each of its families, or of each of its rates.
    fn add(&mut self, member: &Member<'_>, taxed_by: &TaxedBy) {
        for family in taxed_by.families.iter() {
            if family.is_by_rate() {
                for rate in taxed_by.rates() {
                    let Ok(rate) = rate else {
                        // What is not summed need not be read.
                        if member.amount.is_some() {
                            self.unread_rates.see(family, member.node, taxed_by.rates());
                        }
                        break;
                    };
                    member.add_to(self.sums.at((family, Some(rate))));
                }
            } else {
                member.add_to(self.sums.at((family, None)));
            }
        }
    }

    /// Whether the document has lines of a kind.
    pub(super) fn has_lines(&self, lines: Lines) -> bool {
        self.has_lines[lines as usize]
    }

    /// What is taxed in a family, whatever the rate.
    pub(super) fn of_family(&self, family: Family) -> &Net {
        self.sums.get((family, None)).unwrap_or(&NOTHING)
    }

    /// What is taxed in a family at a rate.
    pub(super) fn at_rate(&self, family: Family, rate: Exact) -> Judged<&Net> {
        let rate = rate.key();
        self.unread_rates.leave_open(family, rate)?;
        Ok(self.sums.get((family, Some(rate))).unwrap_or(&NOTHING))
    }
}
