//! Invoice lines (BG-25): their parts, net amounts and quantities.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::syntax::names::{attr, ram};
use crate::syntax::{Name, Namespace};
use crate::xml::NodeId;

use super::item::Product;
use super::prices::Prices;
use super::vat::{Place, Tax, Use};
use super::{
    Amount, Facts, LINE, blame, child, children, full, has_attribute, has_full_attribute, is_at, references,
    two_decimals, vat,
};

/// What is known of all lines.
#[derive(Default)]
pub(super) struct Seen {
    /// There is a line.
    pub(super) any: bool,
    /// An invoiced quantity (BT-129) has a unit, and so has any quantity.
    has_unit_of_line: bool,
    has_unit: bool,
}

impl Seen {
    /// Sees a quantity that has a unit.
    pub(super) fn quantity_with_unit(&mut self, c: &Checker<'_>, node: NodeId) {
        const BILLED: &[Name] = &[LINE[0], LINE[1], ram::SPECIFIED_LINE_TRADE_DELIVERY, ram::BILLED_QUANTITY];
        self.has_unit = true;
        self.has_unit_of_line = self.has_unit_of_line || is_at(c, node, BILLED);
    }

    /// Sees an element that may be a quantity.
    pub(super) fn quantity_by_its_name(&mut self, c: &Checker<'_>, node: NodeId) {
        self.has_unit |= is_quantity_with_unit(c, node);
    }

    /// CII-DT-033: no quantity has a unit if no invoiced quantity has one.
    pub(super) fn check_units(&self, c: &mut Checker<'_>) {
        if !self.has_unit || self.has_unit_of_line {
            return;
        }
        for node in c.document.subtree(c.root) {
            if is_quantity_with_unit(c, node) {
                c.hit("CII-DT-033", node, Culprit::Attribute(node, attr::UNIT_CODE), Found::Nothing);
            }
        }
    }
}

fn is_quantity_with_unit(c: &Checker<'_>, node: NodeId) -> bool {
    has_attribute(c, node, attr::UNIT_CODE)
        && c.document.local_name(node).ends_with("Quantity")
        && c.document.namespace(node) == Namespace::Ram
}

/// What stands in a line.
#[derive(Default)]
struct Parts {
    id: Option<NodeId>,
    name: Option<NodeId>,
    second_name: Option<NodeId>,
    item_identifier: Option<NodeId>,
    item_identifier_scheme: Option<NodeId>,
    prices: Prices,
    quantity: Option<NodeId>,
    net_amount: Option<NodeId>,
    second_net_amount: Option<NodeId>,
    has_vat_category: bool,
}

impl Parts {
    fn read(&mut self, c: &mut Checker<'_>, facts: &mut Facts<'_>, line: NodeId) {
        let transaction = c.document.parent(line).filter(|group| c.document.name(*group) == LINE[0]);
        let of_document = transaction.is_some_and(|group| c.document.parent(group) == Some(c.root));
        let place = transaction.map(|_| Place::Line);
        for (name, group) in children(c, line) {
            match name {
                ram::ASSOCIATED_DOCUMENT_LINE_DOCUMENT => {
                    self.id = self.id.or_else(|| child(c, group, ram::LINE_ID));
                }
                ram::SPECIFIED_TRADE_PRODUCT => {
                    let product = Product::read(c, group);
                    self.second_name = self.second_name.or(product.second_name);
                    self.name = self.name.or(product.name);
                    self.item_identifier = self.item_identifier.or(product.identifier);
                    self.item_identifier_scheme = self.item_identifier_scheme.or(product.identifier_scheme);
                    if of_document {
                        product.check(c, group);
                    }
                }
                ram::SPECIFIED_LINE_TRADE_AGREEMENT => {
                    let prices = Prices::read(c, group);
                    if of_document {
                        prices.check_discounts(c, group);
                    }
                    self.prices.add(prices);
                }
                ram::SPECIFIED_LINE_TRADE_DELIVERY => {
                    self.quantity = self.quantity.or_else(|| child(c, group, ram::BILLED_QUANTITY));
                }
                ram::SPECIFIED_LINE_TRADE_SETTLEMENT => {
                    let mut settled = Settlement { of_document, ..Settlement::default() };
                    settled.read(c, facts, group, place);
                    self.has_vat_category |= settled.has_vat_category;
                    self.net_amount(c, line, &settled);
                    if of_document {
                        facts.vat.nets.line(group, &settled.taxed_by, settled.net_amount.as_ref());
                        if settled.second_net_amount.is_some() {
                            settled.add_more_net_amounts(c, facts, group);
                        }
                        if settled.has_references {
                            references::of_line(c, group);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Sees the net amount of a settlement (BR-DEC-23). There should be one of each.
    fn net_amount(&mut self, c: &mut Checker<'_>, line: NodeId, settled: &Settlement) {
        let Some(amount) = &settled.net_amount else { return };
        if self.net_amount.is_some() {
            self.second_net_amount = Some(amount.node);
            return;
        }
        self.net_amount = Some(amount.node);
        self.second_net_amount = settled.second_net_amount;
        two_decimals(c, "BR-DEC-23", line, Some(amount));
    }
}

/// How a line is settled: its taxes, and its net amount (BT-131), the first of them.
#[derive(Default)]
struct Settlement {
    /// Its amounts are among the sums of the document.
    of_document: bool,
    taxed_by: TaxedBy,
    has_vat_category: bool,
    net_amount: Option<Amount>,
    second_net_amount: Option<NodeId>,
    has_references: bool,
}

impl Settlement {
    fn read(&mut self, c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId, place: Option<Place>) {
        for (name, child) in children(c, node) {
            match name {
                ram::APPLICABLE_TRADE_TAX => {
                    let mut tax = Tax::at(child);
                    tax.read(c);
                    self.has_vat_category |= tax.is_vat() && tax.category.is_some();
                    self.taxed_by.see(tax.families, tax.rate.as_ref());
                    vat::see(c, facts, &tax, Use::Line, place);
                }
                ram::ADDITIONAL_REFERENCED_DOCUMENT => self.has_references = true,
                ram::SPECIFIED_TRADE_SETTLEMENT_LINE_MONETARY_SUMMATION => {
                    for (_, amount) in children(c, child).filter(|(name, _)| *name == ram::LINE_TOTAL_AMOUNT)
                    {
                        self.net_amount(c, facts, amount);
                    }
                }
                _ => {}
            }
        }
    }

    /// Sees a net amount, of which there should be one; of several, each is added up.
    fn net_amount(&mut self, c: &Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
        let another = if self.net_amount.is_some() { Some(Amount::read(c, node)) } else { None };
        if another.is_some() {
            self.second_net_amount = Some(node);
        }
        Amount::read_first(&mut self.net_amount, c, node);
        if self.of_document
            && let Some(amount) = another.as_ref().or(self.net_amount.as_ref())
        {
            facts.totals.line(c, amount);
        }
    }

    /// Adds up the net amounts beside the first by their tax.
    #[cold]
    fn add_more_net_amounts(&self, c: &Checker<'_>, facts: &mut Facts<'_>, settlement: NodeId) {
        for &node in c.all(settlement, &NET_AMOUNT[1..]).iter().skip(1) {
            facts.vat.nets.line(node, &self.taxed_by, Some(&Amount::read(c, node)));
        }
    }
}

pub(super) fn line(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    facts.lines.any = true;
    let mut parts = Parts::default();
    parts.read(c, facts, node);
    let has_id = full(c, parts.id);
    c.require(has_id, "BR-21", node, &[ram::ASSOCIATED_DOCUMENT_LINE_DOCUMENT, ram::LINE_ID]);
    let has_name = full(c, parts.name);
    c.require(has_name, "BR-25", node, &[ram::SPECIFIED_TRADE_PRODUCT, ram::NAME]);
    if let Some(second) = parts.second_name {
        // The schema allows several, and this rule can work with one, as BR-DEC-23 below.
        blame(c, "BR-25", node, second, Found::Count(2));
    }
    quantity(c, node, parts.quantity);
    parts.prices.check(c, node);
    c.require(parts.net_amount.is_some(), "BR-24", node, NET_AMOUNT);
    if let Some(second) = parts.second_net_amount {
        blame(c, "BR-DEC-23", node, second, Found::Count(2));
    }
    if let Some(identifier) = parts.item_identifier
        && !parts.item_identifier_scheme.is_some_and(|scheme| has_full_attribute(c, scheme, attr::SCHEME_ID))
    {
        c.hit("BR-64", node, Culprit::MissingAttribute(identifier, attr::SCHEME_ID), Found::Nothing);
    }
    c.require(parts.has_vat_category, "BR-CO-04", node, VAT_CATEGORY);
    if facts.header.breakdown.is_none() {
        let at = facts.header.settlement.map_or(Culprit::Missing(c.root, super::SETTLEMENT), |settlement| {
            Culprit::Missing(settlement, BREAKDOWN)
        });
        c.hit("BR-CO-18", node, at, Found::Nothing);
    }
}

const NET_AMOUNT: &[Name] = &[
    ram::SPECIFIED_LINE_TRADE_SETTLEMENT,
    ram::SPECIFIED_TRADE_SETTLEMENT_LINE_MONETARY_SUMMATION,
    ram::LINE_TOTAL_AMOUNT,
];
const VAT_CATEGORY: &[Name] =
    &[ram::SPECIFIED_LINE_TRADE_SETTLEMENT, ram::APPLICABLE_TRADE_TAX, ram::CATEGORY_CODE];
const BREAKDOWN: &[Name] = &[ram::APPLICABLE_TRADE_TAX];

/// BR-22 and BR-23: a quantity with its unit.
fn quantity(c: &mut Checker<'_>, line: NodeId, quantity: Option<NodeId>) {
    const WAY: &[Name] = &[ram::SPECIFIED_LINE_TRADE_DELIVERY, ram::BILLED_QUANTITY];
    match quantity {
        None => {
            c.require(false, "BR-22", line, WAY);
            c.require(false, "BR-23", line, WAY);
        }
        Some(quantity) if !has_attribute(c, quantity, attr::UNIT_CODE) => {
            // Another may have one.
            let has_unit = |quantity: &NodeId| has_attribute(c, *quantity, attr::UNIT_CODE);
            if !c.all(line, WAY).iter().any(has_unit) {
                let at = Culprit::MissingAttribute(quantity, attr::UNIT_CODE);
                c.hit("BR-23", line, at, Found::Nothing);
            }
        }
        Some(_) => {}
    }
}
