//! What is taxed, in sums by category and by rate: lines + charges - allowances.

use crate::rules::en16931::by_rate::ByRate;
use crate::rules::en16931::family::Family;
use crate::rules::en16931::kinds::{Kind, Kinds};
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::rules::en16931::unread_rates::UnreadRates;
use crate::rules::judged::{Judged, Unjudged, either};
use crate::rules::numbers::{Exact, Key, Sum};
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
    /// Of what is summed: its rates that cannot be read.
    unread_rates: [Option<Box<UnreadRates>>; Taxed::COUNT],
    /// Of what is standard rated, at any depth: the first with a rate that cannot be read.
    unread: [Option<(NodeId, Unjudged)>; Taxed::COUNT],
}

/// What is taxed alike.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Net {
    /// Net amounts of the document's lines, by kind.
    lines: [Sum; 2],
    /// Charges less allowances of the document.
    charges: Sum,
    /// The first line of each kind, and the first allowance or charge, at any depth.
    first: [Option<NodeId>; Taxed::COUNT],
    /// The last member, and as what it was added: it may have several categories of the same rate.
    last: Option<(NodeId, Taxed)>,
}

/// Nothing that is taxed.
static NOTHING: Net =
    Net { lines: [Sum::NOTHING; 2], charges: Sum::NOTHING, first: [None; Taxed::COUNT], last: None };

impl Net {
    /// Lines + charges - allowances.
    pub(super) fn total(&self, lines: Lines) -> Judged<Exact> {
        self.lines[lines as usize].total()?.add(self.charges.total()?)
    }
}

/// Something that is taxed, and what it adds to the sums.
struct Member<'a> {
    node: NodeId,
    kind: Taxed,
    amount: Option<&'a Amount>,
    /// Only what is on document level is.
    is_summed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Taxed {
    Line(Lines),
    Allowance,
    Charge,
}

impl Taxed {
    const COUNT: usize = 3;

    /// Where it is kept, by what the rules look for: lines of a kind, or allowances and charges.
    fn index(self) -> usize {
        match self {
            Self::Line(lines) => lines as usize,
            Self::Allowance | Self::Charge => 2,
        }
    }
}

impl Member<'_> {
    fn add_to(&self, net: &mut Net) {
        let this = Some((self.node, self.kind));
        if net.last == this {
            return;
        }
        net.last = this;
        net.first[self.kind.index()].get_or_insert(self.node);
        let sum = match self.kind {
            Taxed::Line(lines) => &mut net.lines[lines as usize],
            Taxed::Allowance | Taxed::Charge => &mut net.charges,
        };
        match (self.kind, self.amount.filter(|_| self.is_summed)) {
            (Taxed::Allowance, Some(amount)) => sum.sub(amount.number.exact),
            (_, Some(amount)) => sum.add(amount.number.exact),
            (_, None) => {}
        }
    }
}

impl Nets {
    /// Adds a line, with its net amount (BT-131).
    pub(in super::super) fn line(
        &mut self,
        (node, is_invoice): (NodeId, bool),
        taxed_by: &TaxedBy,
        amount: Option<&Amount>,
        of_document: bool,
    ) {
        let lines = if is_invoice { Lines::Invoice } else { Lines::CreditNote };
        self.has_lines[lines as usize] = true;
        self.add(&Member { node, kind: Taxed::Line(lines), amount, is_summed: of_document }, taxed_by);
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
            return self.add(&Member { node, kind: Taxed::Charge, amount, is_summed: false }, taxed_by);
        }
        for kind in kinds.iter() {
            let kind = match kind {
                Kind::Allowance => Taxed::Allowance,
                Kind::Charge => Taxed::Charge,
            };
            self.add(&Member { node, kind, amount, is_summed: true }, taxed_by);
        }
    }

    /// Adds a member to the sums of each of its families, or of each of its rates.
    fn add(&mut self, member: &Member<'_>, taxed_by: &TaxedBy) {
        for family in taxed_by.families.iter() {
            if family.is_by_rate() {
                for rate in taxed_by.rates() {
                    match rate {
                        Ok(rate) => member.add_to(self.sums.at((family, Some(rate)))),
                        Err(unread) => {
                            self.unread_rate(family, member, taxed_by, unread);
                            break;
                        }
                    }
                }
            } else {
                member.add_to(self.sums.at((family, None)));
            }
        }
    }

    #[cold]
    fn unread_rate(&mut self, family: Family, member: &Member<'_>, taxed_by: &TaxedBy, unread: Unjudged) {
        let kind = member.kind.index();
        if member.is_summed {
            self.unread_rates[kind].get_or_insert_default().see(family, member.node, taxed_by.rates());
        }
        if family == Family::Standard {
            self.unread[kind].get_or_insert((member.node, unread));
        }
    }

    /// Whether lines of a kind, or an allowance or charge, are standard rated at a rate, at any depth: BR-S-08 looks for
    /// one. It takes them in turn, so a rate that cannot be read leaves that open unless one was found before.
    pub(super) fn any_standard(&self, rate: Exact, lines: Lines) -> Judged<bool> {
        let net = self.at_rate(Family::Standard, rate);
        let any = |kind: Taxed| match (net.first[kind.index()], self.unread[kind.index()]) {
            (Some(first), Some((unread, _))) if first <= unread => Ok(true),
            (_, Some((_, unread))) => Err(unread),
            (first, None) => Ok(first.is_some()),
        };
        either(any(Taxed::Line(lines)), || any(Taxed::Charge))
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
    fn at_rate(&self, family: Family, rate: Exact) -> &Net {
        self.sums.get((family, Some(rate.key()))).unwrap_or(&NOTHING)
    }

    /// Lines of a kind + charges - allowances of a family at a rate.
    pub(super) fn total_at_rate(&self, family: Family, rate: Exact, lines: Lines) -> Judged<Exact> {
        for kind in [Taxed::Line(lines), Taxed::Charge] {
            if let Some(unread) = &self.unread_rates[kind.index()] {
                unread.leave_open(family, rate.key())?;
            }
        }
        self.at_rate(family, rate).total(lines)
    }
}
