//! Invoice lines (BG-25): their parts, items, prices, periods and quantities.

use std::cmp::Ordering;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::syntax::names::{attr, ram, udt};
use crate::syntax::{Name, Namespace};
use crate::xml::NodeId;

use super::vat::{Place, Tax, Use};
use super::{
    Amount, Facts, LINE, blame, boolean, child, children, full, has_attribute, has_full_attribute, is_at,
    is_format_102, is_not_negative, parent_name, quote, references, two_decimals, vat,
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

/// What stands in a line.
#[derive(Default)]
struct Parts {
    id: Option<NodeId>,
    name: Option<NodeId>,
    second_name: Option<NodeId>,
    item_identifier: Option<NodeId>,
    item_identifier_scheme: Option<NodeId>,
    net_price: Option<NodeId>,
    gross_price: Option<NodeId>,
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
                    self.net_price = self.net_price.or(prices.net);
                    self.gross_price = self.gross_price.or(prices.gross);
                    if of_document && prices.gross.is_some() {
                        discounts(c, group);
                    }
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
}

impl Settlement {
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
    price(c, node, &parts);
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

const NET_PRICE: &[Name] =
    &[ram::SPECIFIED_LINE_TRADE_AGREEMENT, ram::NET_PRICE_PRODUCT_TRADE_PRICE, ram::CHARGE_AMOUNT];
const GROSS_PRICE: &[Name] =
    &[ram::SPECIFIED_LINE_TRADE_AGREEMENT, ram::GROSS_PRICE_PRODUCT_TRADE_PRICE, ram::CHARGE_AMOUNT];

/// BR-26, BR-27 and BR-28: a net price, and no price below zero.
fn price(c: &mut Checker<'_>, line: NodeId, parts: &Parts) {
    let is_right = |price: Option<NodeId>| {
        let amount = price.and_then(|price| child(c, price, ram::CHARGE_AMOUNT));
        amount.is_some_and(|amount| is_not_negative(c, amount) == Ok(true))
    };
    let (net, gross) =
        (is_right(parts.net_price), parts.gross_price.is_none() || is_right(parts.gross_price));
    if !net && !doubtful_price(c, "BR-27", line, NET_PRICE) {
        c.require(false, "BR-26", line, NET_PRICE);
        c.require(false, "BR-27", line, NET_PRICE);
    }
    if !gross {
        doubtful_price(c, "BR-28", line, GROSS_PRICE);
    }
}

/// The first price is missing or not above zero: another may be. Says whether there is any.
#[cold]
fn doubtful_price(c: &mut Checker<'_>, rule: &'static str, line: NodeId, way: &[Name]) -> bool {
    let prices = c.all(line, way);
    let Some(first) = prices.first() else { return false };
    let is_not_negative = |price: &NodeId| Amount::read(c, *price).number.against_zero().map(Ordering::is_ge);
    let holds = prices.iter().map(is_not_negative).find(|verdict| *verdict != Ok(false)).unwrap_or(Ok(false));
    if c.judged(rule, line, holds) == Some(false) {
        blame(c, rule, line, *first, quote(c, *first));
    }
    true
}

/// The item (BG-31) of a line.
#[derive(Default)]
struct Product {
    name: Option<NodeId>,
    second_name: Option<NodeId>,
    identifier: Option<NodeId>,
    /// The first identifier that has a scheme.
    identifier_scheme: Option<NodeId>,
    origin: Option<NodeId>,
    origin_codes: usize,
}

impl Product {
    fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let mut product = Self::default();
        for (name, child) in children(c, node) {
            match name {
                ram::NAME if product.name.is_some() => product.second_name = Some(child),
                ram::NAME => product.name = Some(child),
                ram::GLOBAL_ID => {
                    product.identifier.get_or_insert(child);
                    if has_attribute(c, child, attr::SCHEME_ID) {
                        product.identifier_scheme.get_or_insert(child);
                    }
                }
                ram::ORIGIN_TRADE_COUNTRY => {
                    product.origin.get_or_insert(child);
                    product.origin_codes += children(c, child).filter(|(name, _)| *name == ram::ID).count();
                }
                _ => {}
            }
        }
        product
    }

    /// CII-SR-046 and CII-SR-090: an identifier has a scheme, and an origin is one country.
    fn check(&self, c: &mut Checker<'_>, node: NodeId) {
        if let Some(identifier) = self.identifier
            && self.identifier_scheme.is_none()
        {
            c.hit("CII-SR-046", node, Culprit::MissingAttribute(identifier, attr::SCHEME_ID), Found::Nothing);
        }
        match self.origin {
            Some(origin) if self.origin_codes == 0 => {
                c.hit("CII-SR-090", node, Culprit::Missing(origin, &[ram::ID]), Found::Nothing);
            }
            Some(origin) if self.origin_codes > 1 => {
                blame(c, "CII-SR-090", node, origin, Found::Count(self.origin_codes));
            }
            _ => {}
        }
    }
}

/// The prices (BG-29) of a line.
#[derive(Default)]
struct Prices {
    net: Option<NodeId>,
    gross: Option<NodeId>,
}

impl Prices {
    fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let mut prices = Self::default();
        for (name, child) in children(c, node) {
            match name {
                ram::NET_PRICE_PRODUCT_TRADE_PRICE => _ = prices.net.get_or_insert(child),
                ram::GROSS_PRICE_PRODUCT_TRADE_PRICE => _ = prices.gross.get_or_insert(child),
                _ => {}
            }
        }
        prices
    }
}

/// BR-54: an item attribute (BG-32) has a name and a value.
pub(super) fn characteristic(c: &mut Checker<'_>, node: NodeId) {
    for way in [&[ram::DESCRIPTION], &[ram::VALUE]] {
        if child(c, node, way[0]).is_none() {
            return c.require(false, "BR-54", node, way);
        }
    }
}

/// BR-65: an item classification (BT-158) has a scheme. There should be one code; of several, the first scheme counts.
pub(super) fn classification(c: &mut Checker<'_>, node: NodeId) {
    let Some(code) = child(c, node, ram::CLASS_CODE) else { return };
    let mut codes = c.document.children_named(node, ram::CLASS_CODE);
    let scheme = codes.find(|code| has_attribute(c, *code, attr::LIST_ID));
    if !scheme.is_some_and(|code| has_full_attribute(c, code, attr::LIST_ID)) {
        c.hit("BR-65", node, Culprit::MissingAttribute(code, attr::LIST_ID), Found::Nothing);
    }
}

/// CII-SR-119: what comes off the gross price is an allowance, and has an amount.
fn discounts(c: &mut Checker<'_>, node: NodeId) {
    const DISCOUNT: &[Name] = &[ram::GROSS_PRICE_PRODUCT_TRADE_PRICE, ram::APPLIED_TRADE_ALLOWANCE_CHARGE];
    let (mut discount, mut has_indicator, mut has_amount, mut is_allowance) = (None, false, false, Ok(false));
    c.visit(node, DISCOUNT, &mut |applied| {
        discount.get_or_insert(applied);
        has_indicator |= c.has(applied, &[ram::CHARGE_INDICATOR]);
        has_amount |= c.has(applied, &[ram::ACTUAL_AMOUNT]);
        c.visit(applied, &[ram::CHARGE_INDICATOR, udt::INDICATOR], &mut |indicator| {
            if is_allowance == Ok(false) {
                is_allowance = boolean(c, indicator).map(|is_charge| !is_charge);
            }
        });
    });
    if let Some(discount) = discount
        && (has_indicator || has_amount)
    {
        let holds = if has_amount { is_allowance } else { Ok(false) };
        if c.judged("CII-SR-119", node, holds) == Some(false) {
            blame(c, "CII-SR-119", node, discount, Found::Nothing);
        }
    }
}

/// A period of the document (BG-14) or of a line (BG-26).
pub(super) fn period(c: &mut Checker<'_>, node: NodeId) {
    let (order, presence) = match parent_name(c.document, node) {
        ram::APPLICABLE_HEADER_TRADE_SETTLEMENT => ("BR-29", "BR-CO-19"),
        ram::SPECIFIED_LINE_TRADE_SETTLEMENT => ("BR-30", "BR-CO-20"),
        _ => return,
    };
    let (mut start, mut end) = (None, None);
    for (name, child) in children(c, node) {
        match name {
            ram::START_DATE_TIME => _ = start.get_or_insert(child),
            ram::END_DATE_TIME => _ = end.get_or_insert(child),
            _ => {}
        }
    }
    c.require(start.is_some() || end.is_some(), presence, node, &[ram::START_DATE_TIME]);
    if let (Some(start), Some(end)) = (start, end)
        && !ends_after_it_starts(c, start, end)
        && !any_ends_after_any_starts(c, node)
    {
        blame(c, order, node, end, quote(c, end));
    }
}

/// Dates of the same format stand in the order of their texts; others are not compared, and count as out of order.
fn ends_after_it_starts(c: &Checker<'_>, start: NodeId, end: NodeId) -> bool {
    let date = |moment| child(c, moment, udt::DATE_TIME_STRING).filter(|date| is_format_102(c, *date));
    let (Some(start), Some(end)) = (date(start), date(end)) else { return false };
    c.read(end, |end| c.read(start, |start| end >= start))
}

/// There should be one start and one end, each with one date.
#[cold]
fn any_ends_after_any_starts(c: &Checker<'_>, period: NodeId) -> bool {
    let texts = |moment| {
        let mut dates = c.all(period, &[moment, udt::DATE_TIME_STRING]);
        dates.retain(|date| is_format_102(c, *date));
        dates.into_iter().map(|date| c.text(date))
    };
    let (first_start, last_end) = (texts(ram::START_DATE_TIME).min(), texts(ram::END_DATE_TIME).max());
    first_start.is_some() && last_end >= first_start
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
