//! The nine VAT families (BR-S-01 and so on), and split payment (BR-B).

mod breakdown;
mod document;
mod nets;
mod usage;

use std::cmp::Ordering;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::family::{Families, Family};
use crate::rules::en16931::few::Few;
use crate::rules::en16931::kinds::{Kind, Kinds};
use crate::rules::en16931::says_vat::SaysVat;
use crate::rules::judged::{Judged, Unjudged};
use crate::rules::numbers::Exact;
use crate::rules::text::trimmed_bytes;
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

use super::{Amount, Facts, any, child, children, codes, is_line, parent_name, quote};

pub(super) use breakdown::{Amounts, breakdown, fault_of_tax_at_rate};
pub(super) use document::check;

/// What VAT rules about the whole document need.
#[derive(Default)]
pub(super) struct Gathered {
    usage: usage::Usage,
    pub(super) nets: nets::Nets,
    /// Breakdowns that wait for the sums.
    breakdowns: Few<breakdown::Breakdown>,
    /// An allowance or charge does not say which it is.
    pub(super) unclear: Option<Unjudged>,
}

/// A `cac:TaxCategory` or `cac:ClassifiedTaxCategory`.
pub(super) struct Category {
    node: NodeId,
    pub(super) id: Option<NodeId>,
    code: Code,
    /// The families of codes beside the first. There should be none.
    more_families: Families,
    /// Its first rate.
    pub(super) rate: Option<Amount>,
    /// Whether its tax scheme is VAT.
    pub(super) is_vat: bool,
    exemption_reason: Option<NodeId>,
}

/// What the code of a category says.
#[derive(Clone, Copy, Default)]
struct Code {
    family: Option<Family>,
    /// It is written without white space around it.
    is_exact: bool,
    /// Italian split payment, written exactly: `B`.
    is_split: bool,
}

impl Code {
    #[inline]
    fn of(code: &[u8]) -> Self {
        let trimmed = trimmed_bytes(code);
        Self { family: Family::of(trimmed), is_exact: trimmed.len() == code.len(), is_split: code == b"B" }
    }
}

impl Category {
    /// One that is still to be read.
    pub(super) fn at(node: NodeId) -> Self {
        Self {
            node,
            id: None,
            code: Code::default(),
            more_families: Families::default(),
            rate: None,
            is_vat: false,
            exemption_reason: None,
        }
    }

    /// Reads what stands in it, and judges its codes. There is too much of it to be moved around.
    #[inline(never)]
    pub(super) fn read(&mut self, c: &mut Checker<'_>) {
        for (name, part) in children(c, self.node) {
            match name {
                cbc::ID => {
                    let code = c.read(part, Code::of);
                    // All families are in the list.
                    if code.family.is_none() {
                        codes::vat_category(c, self.node, part);
                    }
                    if self.id.is_none() {
                        (self.id, self.code) = (Some(part), code);
                    } else {
                        self.more_families.insert_all(Families::of(code.family));
                    }
                }
                cbc::PERCENT => Amount::read_first(&mut self.rate, c, part),
                cbc::TAX_EXEMPTION_REASON | cbc::TAX_EXEMPTION_REASON_CODE => {
                    self.exemption_reason.get_or_insert(part);
                }
                cac::TAX_SCHEME => {
                    let scheme = child(c, part, cbc::ID);
                    self.is_vat |=
                        scheme.is_some_and(|scheme| c.read(scheme, SaysVat::of) >= SaysVat::Padded);
                }
                _ => {}
            }
        }
    }

    /// Whether it is of a family, whatever its tax scheme.
    pub(super) fn is(&self, family: Family) -> bool {
        self.code.family == Some(family)
    }

    /// Its family, whatever its tax scheme, as a set.
    pub(super) fn families(&self) -> Families {
        Families::of(self.code.family)
    }

    /// The family if its tax scheme is VAT: only then most rules look at it.
    fn vat_family(&self) -> Option<Family> {
        self.code.family.filter(|_| self.is_vat)
    }
}

/// Where a category stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// The item of a line.
    Line,
    /// An item of something else.
    OtherItem,
    /// An allowance or charge, which may say which.
    AllowanceOrCharge { kinds: Kinds, of_document: bool },
    /// A VAT breakdown of the document.
    Breakdown,
    /// Anywhere else.
    Elsewhere,
}

/// Takes note of a category, and judges its rate by the rules of its place (05, 06, 07).
pub(super) fn category(c: &mut Checker<'_>, facts: &mut Facts<'_>, category: &Category, place: Place) {
    facts.vat.usage.see(category, place);
    let Some(family) = category.vat_family() else { return };
    let rules = family.rules();
    let rule = match place {
        Place::Line => rules.line_rate,
        Place::AllowanceOrCharge { kinds, .. } => match kinds.first() {
            Some(Kind::Allowance) => rules.allowance_rate,
            Some(Kind::Charge) => rules.charge_rate,
            None => return,
        },
        _ => return,
    };
    if c.judged(rule, category.node, rate_is_right(c, family, category.rate.as_ref())) == Some(false) {
        let (at, found) = match category.rate {
            Some(rate) => (Culprit::Node(rate.node), quote(c, rate.node)),
            None => (Culprit::Missing(category.node, &[cbc::PERCENT]), Found::Nothing),
        };
        c.hit(rule, category.node, at, found);
    }
}

/// Whether the rate is one that a family has: some, any, zero, or none at all.
fn rate_is_right(c: &Checker<'_>, family: Family, rate: Option<&Amount>) -> Judged<bool> {
    let Some(rate) = rate else { return Ok(family == Family::NotSubject) };
    match family {
        Family::NotSubject => Ok(false),
        Family::Standard => any(c, rate, |rate| rate.number.against_zero().map(Ordering::is_gt)),
        Family::Igic | Family::Ipsi => any(c, rate, |rate| rate.number.against_zero().map(Ordering::is_ge)),
        _ => rate.number.exact.map(Exact::is_zero),
    }
}

/// A `cac:TaxCategory` that no allowance, charge or breakdown has brought along.
pub(super) fn other_category(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    if !matches!(parent_name(c.document, node), cac::ALLOWANCE_CHARGE | cac::TAX_SUBTOTAL) {
        stray(c, facts, node, Place::Elsewhere);
    }
}

/// A `cac:ClassifiedTaxCategory` that no line has brought along.
pub(super) fn other_line_category(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let document = c.document;
    let item = document.parent(node).filter(|item| document.name(*item) == cac::ITEM);
    if !item.is_some_and(|item| is_line(parent_name(document, item))) {
        stray(c, facts, node, Place::OtherItem);
    }
}

/// A category that nothing else has read.
#[cold]
fn stray(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId, place: Place) {
    let mut read = Category::at(node);
    read.read(c);
    category(c, facts, &read, place);
}
