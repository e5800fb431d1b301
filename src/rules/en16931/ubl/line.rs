//! Invoice lines (BG-25): their parts, periods and items.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::dates::beginning;
use crate::rules::en16931::family::Families;
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::rules::numbers::{Judged, Unjudged, is_not_negative};
use crate::syntax::Name;
use crate::syntax::names::{attr, cac, cbc};
use crate::xml::NodeId;

use super::vat::Place;
use super::{
    Amount, Facts, blame, has_attribute, is_below, is_line, is_of_document, parent_name, quote, two_decimals,
    vat,
};

/// What stands in a line.
#[derive(Default)]
struct Parts {
    id: Option<NodeId>,
    quantity: Option<NodeId>,
    has_unit: bool,
    net_amount: Option<Amount>,
    has_item: bool,
    item_name: Option<NodeId>,
    has_vat_category: bool,
    taxed_by: TaxedBy,
    price: Price,
}

/// Prices of the item and what comes off them, several if need be.
#[derive(Default)]
struct Price {
    net: AnyNotNegative,
    gross: AnyNotNegative,
}

/// `P >= 0` holds if any P is.
#[derive(Default)]
struct AnyNotNegative {
    first: Option<NodeId>,
    found: bool,
    unjudged: bool,
}

impl AnyNotNegative {
    fn see(&mut self, c: &Checker<'_>, node: NodeId) {
        self.first.get_or_insert(node);
        match c.read_value(node, is_not_negative) {
            Ok(holds) => self.found |= holds,
            Err(_) => self.unjudged = true,
        }
    }

    fn holds(&self) -> Judged<bool> {
        if self.unjudged && !self.found { Err(Unjudged) } else { Ok(self.found) }
    }
}

pub(super) fn line<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    let document = c.document;
    let mut parts = Parts::default();
    for child in document.children(node) {
        match document.name(child) {
            cbc::ID => _ = parts.id.get_or_insert(child),
            cbc::INVOICED_QUANTITY | cbc::CREDITED_QUANTITY => {
                parts.quantity.get_or_insert(child);
                parts.has_unit |= has_attribute(c, child, attr::UNIT_CODE);
            }
            cbc::LINE_EXTENSION_AMOUNT => _ = parts.net_amount.get_or_insert_with(|| Amount::read(c, child)),
            cac::ITEM => {
                item(c, facts, child, &mut parts);
                parts.has_item = true;
            }
            cac::PRICE => price(c, child, &mut parts.price),
            _ => {}
        }
    }
    let net_amount = parts.net_amount.map(|amount| amount.number.exact);
    facts.totals.line(net_amount);
    facts.vat.nets.line(c, node, &parts.taxed_by, net_amount, is_of_document(c, node));
    check(c, node, &parts);
}

fn item<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, item: NodeId, parts: &mut Parts) {
    let document = c.document;
    for child in document.children(item) {
        match document.name(child) {
            cbc::NAME => _ = parts.item_name.get_or_insert(child),
            cac::CLASSIFIED_TAX_CATEGORY => {
                let category = vat::Category::read(c, child);
                parts.has_vat_category |= category.is_vat && category.id.is_some();
                // The sums take the first item alone.
                if !parts.has_item {
                    parts.taxed_by.see(Families::of(category.family), category.rate);
                }
                vat::category(c, facts, &category, Place::Line);
            }
            _ => {}
        }
    }
}

fn price(c: &Checker<'_>, price: NodeId, parts: &mut Price) {
    let document = c.document;
    for child in document.children(price) {
        match document.name(child) {
            cbc::PRICE_AMOUNT => parts.net.see(c, child),
            cac::ALLOWANCE_CHARGE => {
                document.children_named(child, cbc::BASE_AMOUNT).for_each(|base| parts.gross.see(c, base));
            }
            _ => {}
        }
    }
}

fn check(c: &mut Checker<'_>, node: NodeId, parts: &Parts) {
    let full = |c: &Checker<'_>, part: Option<NodeId>| part.is_some_and(|part| c.is_full(part));
    c.require(full(c, parts.id), "BR-21", node, &[cbc::ID]);
    c.require(parts.quantity.is_some(), "BR-22", node, &[cbc::INVOICED_QUANTITY]);
    if !parts.has_unit {
        let at = match parts.quantity {
            Some(quantity) => Culprit::MissingAttribute(quantity, attr::UNIT_CODE),
            None => Culprit::Missing(node, &[cbc::INVOICED_QUANTITY]),
        };
        c.hit("BR-23", node, at, Found::Nothing);
    }
    c.require(parts.net_amount.is_some(), "BR-24", node, &[cbc::LINE_EXTENSION_AMOUNT]);
    c.require(full(c, parts.item_name), "BR-25", node, &[cac::ITEM, cbc::NAME]);
    match parts.price.net.first {
        None => {
            for rule in ["BR-26", "BR-27"] {
                c.hit(rule, node, Culprit::Missing(node, &[cac::PRICE, cbc::PRICE_AMOUNT]), Found::Nothing);
            }
        }
        Some(amount) => not_negative(c, "BR-27", node, amount, &parts.price.net),
    }
    if let Some(base) = parts.price.gross.first {
        not_negative(c, "BR-28", node, base, &parts.price.gross);
    }
    c.require(parts.has_vat_category, "BR-CO-04", node, &[cac::ITEM, cac::CLASSIFIED_TAX_CATEGORY, cbc::ID]);
    two_decimals(c, "BR-DEC-23", node, parts.net_amount);
}

fn not_negative(
    c: &mut Checker<'_>,
    rule: &'static str,
    line: NodeId,
    first: NodeId,
    price: &AnyNotNegative,
) {
    if c.judged(rule, line, price.holds()) == Some(false) {
        blame(c, rule, line, first, quote(c, first));
    }
}

/// A period of the document or a delivery (BG-14), or of a line (BG-26).
pub(super) fn period(c: &mut Checker<'_>, node: NodeId) {
    let document = c.document;
    let of_line = is_line(parent_name(document, node));
    let (start, end) = (document.child(node, cbc::START_DATE), document.child(node, cbc::END_DATE));
    if let (Some(start), Some(end)) = (start, end) {
        let rule = if of_line { "BR-30" } else { "BR-29" };
        if c.judged(rule, node, ends_before_it_starts(c, start, end)) == Some(true) {
            blame(c, rule, node, end, quote(c, end));
        }
    }
    let dated = start.is_some() || end.is_some();
    if of_line {
        c.require(dated, "BR-CO-20", node, &[cbc::START_DATE]);
    } else {
        let coded = dated || document.child(node, cbc::DESCRIPTION_CODE).is_some();
        c.require(coded, "BR-CO-19", node, &[cbc::START_DATE]);
    }
}

fn ends_before_it_starts(c: &Checker<'_>, start: NodeId, end: NodeId) -> Judged<bool> {
    Ok(c.read_value(end, beginning)? < c.read_value(start, beginning)?)
}

/// An attribute of an item (BG-32).
pub(super) fn item_property(c: &mut Checker<'_>, node: NodeId) {
    let way = if c.has(node, &[cbc::NAME]) { &[cbc::VALUE] } else { &[cbc::NAME] };
    let whole = c.has(node, &[cbc::NAME]) && c.has(node, &[cbc::VALUE]);
    c.require(whole, "BR-54", node, way);
}

/// BT-157, the item's standard identifier, has a scheme.
pub(super) fn standard_identifier(c: &mut Checker<'_>, node: NodeId) {
    if is_below_an_item_of_a_line(c, node, cac::STANDARD_ITEM_IDENTIFICATION) {
        require_attribute(c, "BR-64", node, attr::SCHEME_ID);
    }
}

/// BT-158, the item's classification, has a scheme.
pub(super) fn classification(c: &mut Checker<'_>, node: NodeId) {
    if is_below_an_item_of_a_line(c, node, cac::COMMODITY_CLASSIFICATION) {
        require_attribute(c, "BR-65", node, attr::LIST_ID);
    }
}

fn is_below_an_item_of_a_line(c: &Checker<'_>, node: NodeId, parent: Name) -> bool {
    is_below(c.document, node, &[cac::INVOICE_LINE, cac::ITEM, parent])
        || is_below(c.document, node, &[cac::CREDIT_NOTE_LINE, cac::ITEM, parent])
}

/// Records a hit unless the element has the attribute; an empty one counts.
pub(super) fn require_attribute(c: &mut Checker<'_>, rule: &'static str, node: NodeId, name: Name) {
    if !has_attribute(c, node, name) {
        c.hit(rule, node, Culprit::MissingAttribute(node, name), Found::Nothing);
    }
}
