//! Invoice lines (BG-25): their parts, periods and items.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::dates::{beginning, plain_order};
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::rules::judged::Judged;
use crate::syntax::Name;
use crate::syntax::names::{attr, cac, cbc};
use crate::xml::NodeId;

use super::vat::{Category, Place};
use super::{
    Amount, Facts, blame, children, codes, full, has_attribute, is_line, is_not_negative, is_of_document,
    parent_name, quote, two_decimals, vat,
};

/// What stands in a line.
#[derive(Default)]
struct Parts {
    id: Option<NodeId>,
    quantity: Option<NodeId>,
    has_unit: bool,
    net_amount: Option<Amount>,
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

/// `P >= 0` holds if any P is. They are taken in turn, so one that cannot be read leaves no verdict unless another was
/// found before.
struct AnyNotNegative {
    first: Option<NodeId>,
    holds: Judged<bool>,
}

impl Default for AnyNotNegative {
    fn default() -> Self {
        Self { first: None, holds: Ok(false) }
    }
}

impl AnyNotNegative {
    fn see(&mut self, c: &Checker<'_>, node: NodeId) {
        self.first.get_or_insert(node);
        if self.holds == Ok(false) {
            self.holds = is_not_negative(c, node);
        }
    }
}

impl Parts {
    fn read(&mut self, c: &mut Checker<'_>, facts: &mut Facts<'_>, line: NodeId) {
        for (name, part) in children(c, line) {
            match name {
                cbc::ID => _ = self.id.get_or_insert(part),
                cbc::INVOICED_QUANTITY | cbc::CREDITED_QUANTITY => {
                    self.quantity.get_or_insert(part);
                    self.has_unit |= has_attribute(c, part, attr::UNIT_CODE);
                }
                cbc::LINE_EXTENSION_AMOUNT => {
                    Amount::read_first(&mut self.net_amount, c, part);
                }
                cac::ITEM => self.item(c, facts, part),
                cac::PRICE => self.price.read(c, part),
                _ => {}
            }
        }
    }

    fn item(&mut self, c: &mut Checker<'_>, facts: &mut Facts<'_>, item: NodeId) {
        for (name, part) in children(c, item) {
            match name {
                cbc::NAME => _ = self.item_name.get_or_insert(part),
                cac::CLASSIFIED_TAX_CATEGORY => {
                    let mut category = Category::at(part);
                    category.read(c);
                    self.has_vat_category |= category.is_vat && category.id.is_some();
                    self.taxed_by.see(category.families(), category.rate.as_ref());
                    vat::category(c, facts, &category, Place::Line);
                }
                _ => {}
            }
        }
    }
}

impl Price {
    fn read(&mut self, c: &Checker<'_>, price: NodeId) {
        for (name, part) in children(c, price) {
            match name {
                cbc::PRICE_AMOUNT => self.net.see(c, part),
                cac::ALLOWANCE_CHARGE => {
                    let bases = children(c, part).filter(|(name, _)| *name == cbc::BASE_AMOUNT);
                    bases.for_each(|(_, base)| self.gross.see(c, base));
                }
                _ => {}
            }
        }
    }
}

pub(super) fn line(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let mut parts = Parts::default();
    parts.read(c, facts, node);
    facts.totals.line(parts.net_amount.as_ref());
    let of_document = is_of_document(c, node);
    let is_invoice = c.document.name(node) == cac::INVOICE_LINE;
    facts.vat.nets.line((node, is_invoice), &parts.taxed_by, parts.net_amount.as_ref(), of_document);
    check(c, node, &parts);
}

fn check(c: &mut Checker<'_>, node: NodeId, parts: &Parts) {
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
    two_decimals(c, "BR-DEC-23", node, parts.net_amount.as_ref());
}

fn not_negative(
    c: &mut Checker<'_>,
    rule: &'static str,
    line: NodeId,
    first: NodeId,
    price: &AnyNotNegative,
) {
    if c.judged(rule, line, price.holds) == Some(false) {
        blame(c, rule, line, first, quote(c, first));
    }
}

/// A period of the document or a delivery (BG-14), or of a line (BG-26).
pub(super) fn period(c: &mut Checker<'_>, node: NodeId) {
    let of_line = is_line(parent_name(c.document, node));
    let (mut start, mut end, mut is_coded) = (None, None, false);
    for (name, part) in children(c, node) {
        match name {
            cbc::START_DATE => _ = start.get_or_insert(part),
            cbc::END_DATE => _ = end.get_or_insert(part),
            cbc::DESCRIPTION_CODE => is_coded = true,
            _ => {}
        }
    }
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
        c.require(dated || is_coded, "BR-CO-19", node, &[cbc::START_DATE]);
    }
}

fn ends_before_it_starts(c: &Checker<'_>, start: NodeId, end: NodeId) -> Judged<bool> {
    if let Some(order) = c.read(end, |end| c.read(start, |start| plain_order(end, start))) {
        return Ok(order.is_lt());
    }
    Ok(c.read_value(end, beginning)? < c.read_value(start, beginning)?)
}

/// An attribute of an item (BG-32).
pub(super) fn item_property(c: &mut Checker<'_>, node: NodeId) {
    let (mut has_name, mut has_value) = (false, false);
    for (name, _) in children(c, node) {
        has_name |= name == cbc::NAME;
        has_value |= name == cbc::VALUE;
    }
    let way = if has_name { &[cbc::VALUE] } else { &[cbc::NAME] };
    c.require(has_name && has_value, "BR-54", node, way);
}

/// BT-157, the item's standard identifier, has a scheme.
pub(super) fn standard_identification(c: &mut Checker<'_>, node: NodeId) {
    for (_, id) in children(c, node).filter(|(name, _)| *name == cbc::ID) {
        if is_below_an_item_of_a_line(c, node) {
            require_attribute(c, "BR-64", id, attr::SCHEME_ID);
        }
        codes::item_identifier(c, id);
    }
}

/// BT-158, the item's classification, has a scheme.
pub(super) fn classification(c: &mut Checker<'_>, node: NodeId) {
    let group =
        c.document.parent(node).filter(|group| c.document.name(*group) == cac::COMMODITY_CLASSIFICATION);
    if group.is_some_and(|group| is_below_an_item_of_a_line(c, group)) {
        require_attribute(c, "BR-65", node, attr::LIST_ID);
    }
}

fn is_below_an_item_of_a_line(c: &Checker<'_>, group: NodeId) -> bool {
    let item = c.document.parent(group).filter(|item| c.document.name(*item) == cac::ITEM);
    item.is_some_and(|item| is_line(parent_name(c.document, item)))
}

/// Records a hit unless the element has the attribute; an empty one counts.
pub(super) fn require_attribute(c: &mut Checker<'_>, rule: &'static str, node: NodeId, name: Name) {
    if !has_attribute(c, node, name) {
        c.hit(rule, node, Culprit::MissingAttribute(node, name), Found::Nothing);
    }
}
