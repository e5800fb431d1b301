//! The rules of EN 16931 on CII invoices.
//!
//! First come the great groups and their parties. A pass over all elements then judges each in its place and gathers what
//! the rules about the whole document need. What waits for that, totals and VAT breakdowns above all, is judged when it
//! is over.

mod allowances;
mod codes;
mod document;
mod doubles;
mod header;
mod item;
mod line;
mod parties;
mod payment;
mod period;
mod prices;
mod references;
#[cfg(test)]
mod tests;
mod totals;
mod vat;

use super::by_name::ByName;
use super::children::{child, children, grandchild, later_ones};
use super::element::{
    Amount, any, blame, boolean, full, has_attribute, is_below, is_not_negative, number, parent_name, quote,
    read_number, two_decimals,
};
use super::kinds::{Kind, Kinds};
use crate::rules::checker::{Checker, blank};
use crate::syntax::names::{attr, ram, rsm, udt};
use crate::syntax::{Name, Namespace};
use crate::xml::NodeId;

const AGREEMENT: &[Name] = &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_AGREEMENT];
const DELIVERY: &[Name] = &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_DELIVERY];
const SETTLEMENT: &[Name] = &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_SETTLEMENT];
const LINE: &[Name] = &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::INCLUDED_SUPPLY_CHAIN_TRADE_LINE_ITEM];

/// What is gathered on the way.
#[derive(Default)]
struct Facts<'d> {
    codes: codes::Codes,
    header: header::Header<'d>,
    lines: line::Seen,
    parties: parties::Registered,
    payees: parties::Payees<'d>,
    payment: payment::Instructions<'d>,
    totals: totals::Gathered,
    vat: vat::Gathered<'d>,
}

/// Checks all business rules, code rules and irregular syntax rules of CII.
pub(crate) fn check(c: &mut Checker<'_>) {
    let mut facts = Facts::default();
    header::read(c, &mut facts);
    each_element(c, &mut facts);
    document::check(c, &facts);
    payment::check(c, &facts);
    totals::check(c, &facts);
    vat::check(c, &mut facts);
    vat::check_late(c, &facts);
    facts.lines.check_units(c);
}

#[inline(never)] // A tight loop needs the registers to itself.
fn each_element<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>) {
    CHECKS.each(c.document, c.root, |check, node| check(c, facts, node));
}

/// Judges an element in its place, or takes note of it.
type Check = for<'d> fn(&mut Checker<'d>, &mut Facts<'d>, NodeId);

/// Judges an element of a name that is in neither syntax.
#[cold]
fn by_ending<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    if let Some(check) = CHECKS.find_by_ending(c.document.local_name(node)) {
        check(c, facts, node);
    }
}

static CHECKS: ByName<Check> = ByName::new(by_ending, BY_NAME, BY_ENDING);

const BY_NAME: &[(&[Name], Check)] = &[
    (&[ram::INCLUDED_SUPPLY_CHAIN_TRADE_LINE_ITEM], line::line),
    (&[ram::APPLICABLE_PRODUCT_CHARACTERISTIC], |c, _, node| item::characteristic(c, node)),
    (&[ram::DESIGNATED_PRODUCT_CLASSIFICATION], |c, _, node| item::classification(c, node)),
    (&[ram::BILLING_SPECIFIED_PERIOD], |c, _, node| period::period(c, node)),
    (&[ram::SELLER_TRADE_PARTY, ram::BUYER_TRADE_PARTY], parties::party),
    (&[ram::PAYEE_TRADE_PARTY], parties::payee),
    (&[ram::SELLER_TAX_REPRESENTATIVE_TRADE_PARTY], parties::tax_representative),
    (&[ram::SPECIFIED_TRADE_SETTLEMENT_PAYMENT_MEANS], payment::means),
    (&[ram::APPLICABLE_TRADE_SETTLEMENT_FINANCIAL_CARD], |c, _, node| payment::card(c, node)),
    (&[ram::ADDITIONAL_REFERENCED_DOCUMENT, ram::INVOICE_REFERENCED_DOCUMENT], |c, facts, node| {
        references::document(c, facts, node);
    }),
    (&[ram::SPECIFIED_TRADE_ALLOWANCE_CHARGE], allowances::allowance_or_charge),
    (&[ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION], |_, facts, node| {
        facts.totals.summations.push(node);
    }),
    (&[ram::TAX_TOTAL_AMOUNT], |c, _, node| codes::tax_currency_of_amount(c, node)),
    (&[ram::APPLICABLE_TRADE_TAX, ram::CATEGORY_TRADE_TAX], vat::trade_tax),
    (&[ram::TAX_POINT_DATE], |_, facts, node| _ = facts.vat.tax_point_date.get_or_insert(node)),
    (&[ram::DUE_DATE_TYPE_CODE], |c, facts, node| {
        facts.vat.tax_point_code(c, node);
        codes::tax_point(c, node);
    }),
    (&[ram::CATEGORY_CODE], vat::category),
    (&[ram::COUNTRY_ID], |c, facts, node| {
        facts.vat.split_payment.country(c, node);
        facts.codes.country(c, node);
    }),
    (&[ram::ID], |c, _, node| match parent_name(c.document, node) {
        ram::SPECIFIED_TAX_REGISTRATION => parties::tax_identifier(c, node),
        parent => codes::identifier(c, node, parent),
    }),
    (&[ram::GLOBAL_ID], |c, _, node| codes::global_identifier(c, node)),
    (&[ram::URI_ID], |c, _, node| codes::electronic_address(c, node)),
    (&[rsm::EXCHANGED_DOCUMENT], |c, _, node| codes::document_type(c, node)),
    (&[ram::INVOICE_CURRENCY_CODE, ram::TAX_CURRENCY_CODE], |c, _, node| codes::currency(c, node)),
    (&[ram::REFERENCE_TYPE_CODE], |c, _, node| codes::reference_type(c, node)),
    (&[ram::SUBJECT_CODE], |c, _, node| codes::note_subject(c, node)),
    (&[ram::CLASS_CODE], |c, _, node| codes::item_classification(c, node)),
    (&[ram::EXEMPTION_REASON_CODE], |c, _, node| codes::exemption_reason(c, node)),
    (&[ram::ATTACHMENT_BINARY_OBJECT], |c, _, node| codes::attachment(c, node)),
    (&[ram::BILLED_QUANTITY, ram::BASIS_QUANTITY], |c, facts, node| {
        if let Some(unit) = c.document.find_attribute(node, attr::UNIT_CODE) {
            facts.lines.quantity_with_unit(c, node);
            facts.codes.unit(c, node, unit);
        }
    }),
    (&[udt::DATE_TIME_STRING], |c, _, node| document::date(c, node)),
];

/// Some syntax rules tell groups and quantities by the end of their names.
const BY_ENDING: &[(&str, Check)] = &[
    ("ReferencedDocument", |c, facts, node| {
        if c.document.namespace(node) == Namespace::Ram {
            references::document(c, facts, node);
        }
    }),
    ("TradeTax", |c, _, node| {
        if c.document.namespace(node) == Namespace::Ram {
            vat::other_trade_tax(c, node);
        }
    }),
    ("Quantity", |c, facts, node| facts.lines.quantity_by_its_name(c, node)),
];

/// Whether the way to this element from the invoice's own is `way`.
#[inline(never)] // It is asked for in many places.
fn is_at(c: &Checker<'_>, node: NodeId, way: &[Name]) -> bool {
    let mut at = node;
    for name in way.iter().rev() {
        match c.document.parent(at) {
            Some(parent) if c.document.name(at) == *name => at = parent,
            _ => return false,
        }
    }
    at == c.root
}

/// Whether an attribute is there and holds more than white space.
fn has_full_attribute(c: &Checker<'_>, node: NodeId, name: Name) -> bool {
    c.attribute(node, name).is_some_and(|value| !blank(&value))
}

/// Whether a date says that it is written `YYYYMMDD`.
fn is_format_102(c: &Checker<'_>, date: NodeId) -> bool {
    c.read_attribute(date, attr::FORMAT, |format| format == b"102") == Some(true)
}
