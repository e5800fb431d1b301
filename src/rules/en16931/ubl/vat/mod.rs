//! The nine VAT families (BR-S-01 and so on), and split payment (BR-B).

mod breakdown;
mod document;
mod nets;
mod usage;

use std::cmp::Ordering;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::family::Family;
use crate::rules::numbers::{Exact, Judged, Number};
use crate::rules::text::{names_vat, trimmed};
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

use super::{Facts, is_line, parent_name, quote, read_number};

pub(super) use breakdown::{Amounts, breakdown, fault_of_tax_at_rate};
pub(super) use document::check;

/// What VAT rules about the whole document need.
#[derive(Default)]
pub(super) struct Gathered {
    usage: usage::Usage,
    pub(super) nets: nets::Nets,
    /// Breakdowns that wait for the sums.
    breakdowns: Vec<breakdown::Breakdown>,
    /// A country other than Italy (BR-B-01).
    foreign_country: Option<NodeId>,
    /// The indicator of an allowance or charge that does not say which it is.
    no_indicator: Option<NodeId>,
}

impl Gathered {
    /// Sees that an allowance or charge does not say which it is.
    pub(super) fn says_neither(&mut self, indicator: Option<NodeId>) {
        self.no_indicator = self.no_indicator.or(indicator);
    }

    /// Sees a country, of an address or an item.
    pub(super) fn country(&mut self, c: &Checker<'_>, code: NodeId) {
        if self.foreign_country.is_none() && c.text(code) != "IT" {
            self.foreign_country = Some(code);
        }
    }
}

/// A `cac:TaxCategory` or `cac:ClassifiedTaxCategory`.
pub(super) struct Category {
    node: NodeId,
    pub(super) id: Option<NodeId>,
    pub(super) family: Option<Family>,
    /// The code is written without white space around it.
    is_exact: bool,
    /// Italian split payment, written exactly: `B`.
    is_split: bool,
    pub(super) percent: Option<NodeId>,
    /// Its first rate as a number.
    pub(super) rate: Option<Number>,
    /// Whether its tax scheme is VAT.
    pub(super) is_vat: bool,
    exemption_reason: Option<NodeId>,
}

impl Category {
    pub(super) fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let document = c.document;
        let (mut id, mut percent, mut exemption_reason, mut is_vat) = (None, None, None, false);
        for child in document.children(node) {
            match document.name(child) {
                cbc::ID => _ = id.get_or_insert(child),
                cbc::PERCENT => _ = percent.get_or_insert(child),
                cbc::TAX_EXEMPTION_REASON | cbc::TAX_EXEMPTION_REASON_CODE => {
                    exemption_reason.get_or_insert(child);
                }
                cac::TAX_SCHEME => {
                    let scheme = document.child(child, cbc::ID);
                    is_vat |= scheme.is_some_and(|scheme| c.read(scheme, names_vat));
                }
                _ => {}
            }
        }
        let (mut family, mut is_exact, mut is_split) = (None, true, false);
        if let Some(id) = id {
            (family, is_exact, is_split) = c.read(id, |code| {
                let trimmed = trimmed(code);
                (Family::of(trimmed), trimmed.len() == code.len(), code == "B")
            });
        }
        let rate = percent.map(|percent| read_number(c, percent));
        Self { node, id, family, is_exact, is_split, percent, rate, is_vat, exemption_reason }
    }

    /// Whether it is of a family, whatever its tax scheme.
    pub(super) fn is(&self, family: Family) -> bool {
        self.family == Some(family)
    }

    /// The family if its tax scheme is VAT: only then most rules look at it.
    fn vat_family(&self) -> Option<Family> {
        self.family.filter(|_| self.is_vat)
    }
}

/// Where a category stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// The item of a line.
    Line,
    /// An item of something else.
    OtherItem,
    /// An allowance or charge, if it says which.
    AllowanceOrCharge { charge: Option<bool>, of_document: bool },
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
        Place::AllowanceOrCharge { charge: Some(false), .. } => rules.allowance_rate,
        Place::AllowanceOrCharge { charge: Some(true), .. } => rules.charge_rate,
        _ => return,
    };
    if c.judged(rule, category.node, rate_is_right(family, category.rate)) == Some(false) {
        let (at, found) = match category.percent {
            Some(percent) => (Culprit::Node(percent), quote(c, percent)),
            None => (Culprit::Missing(category.node, &[cbc::PERCENT]), Found::Nothing),
        };
        c.hit(rule, category.node, at, found);
    }
}

/// Whether the rate is one that a family has: some, any, zero, or none at all.
fn rate_is_right(family: Family, rate: Option<Number>) -> Judged<bool> {
    let Some(rate) = rate else { return Ok(family == Family::NotSubject) };
    match family {
        Family::NotSubject => Ok(false),
        Family::Standard => rate.against_zero.map(Ordering::is_gt),
        Family::Igic | Family::Ipsi => rate.against_zero.map(Ordering::is_ge),
        _ => rate.exact.map(Exact::is_zero),
    }
}

/// A `cac:TaxCategory` that no allowance, charge or breakdown has brought along.
pub(super) fn other_category(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    if !matches!(parent_name(c.document, node), cac::ALLOWANCE_CHARGE | cac::TAX_SUBTOTAL) {
        let read = Category::read(c, node);
        category(c, facts, &read, Place::Elsewhere);
    }
}

/// A `cac:ClassifiedTaxCategory` that no line has brought along.
pub(super) fn other_line_category(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let document = c.document;
    let item = document.parent(node).filter(|item| document.name(*item) == cac::ITEM);
    if !item.is_some_and(|item| is_line(parent_name(document, item))) {
        let read = Category::read(c, node);
        category(c, facts, &read, Place::OtherItem);
    }
}
