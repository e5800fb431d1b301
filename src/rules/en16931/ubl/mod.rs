//! The rules of EN 16931 on UBL invoices and credit notes.
//!
//! One pass over the elements judges each in its place and gathers what the rules about the whole document need;
//! those speak at the end.

mod allowances;
mod amounts;
mod codes;
mod document;
mod line;
mod parties;
mod payment;
mod references;
#[cfg(test)]
mod tests;
mod totals;
mod vat;

use super::element::{Endings, blame, boolean, decimal, has_attribute, is_below, optional, parent_name, quote};
use crate::rules::checker::Checker;
use crate::syntax::Name;
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

/// What is gathered on the way.
struct Facts<'d> {
    root: document::Root<'d>,
    amounts: amounts::Exempt,
    parties: parties::Registered,
    payees: parties::Payees<'d>,
    payment: payment::Instructions<'d>,
    references: references::InvoicedObjects,
    totals: totals::Gathered,
    vat: vat::Gathered,
}

/// Checks all business rules, code rules and irregular syntax rules of UBL.
pub(crate) fn check(c: &mut Checker<'_>) {
    let document = c.document;
    let mut facts = Facts {
        root: document::Root::read(c),
        amounts: amounts::Exempt::default(),
        parties: parties::Registered::default(),
        payees: parties::Payees::default(),
        payment: payment::Instructions::default(),
        references: references::InvoicedObjects::default(),
        totals: totals::Gathered::default(),
        vat: vat::Gathered::default(),
    };
    for node in document.subtree(c.root) {
        visit(c, &mut facts, node);
    }
    document::check(c, &facts);
    parties::check(c, &facts.parties);
    references::check(c, &facts.references);
    payment::check(c, &facts.payment);
    totals::check(c, &facts);
    vat::check(c, &facts);
}

static AMOUNTS: Endings = Endings::of(&["Amount"]);

fn visit<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    match c.document.name(node) {
        cac::ACCOUNTING_SUPPLIER_PARTY => parties::seller(c, facts, node),
        cac::ACCOUNTING_CUSTOMER_PARTY => parties::buyer(c, facts, node),
        cac::PAYEE_PARTY => parties::payee(c, facts, node),
        cac::TAX_REPRESENTATIVE_PARTY => parties::tax_representative(c, facts, node),
        cac::PARTY_TAX_SCHEME => parties::tax_registration(c, node),
        cac::POSTAL_ADDRESS | cac::ADDRESS => parties::address(c, node),
        cbc::ENDPOINT_ID => {
            parties::electronic_address(c, node);
            codes::electronic_address(c, node);
        }
        cac::ADDITIONAL_DOCUMENT_REFERENCE => references::additional(c, facts, node),
        cac::DOCUMENT_REFERENCE => references::document(c, node),
        cac::BILLING_REFERENCE => references::preceding_invoice(c, node),
        cac::PAYMENT_MEANS => payment::means(c, node),
        cbc::PRIMARY_ACCOUNT_NUMBER_ID => payment::card_number(c, node),
        cbc::PAYMENT_ID => payment::remittance(c, facts, node),
        cbc::PAYMENT_MEANS_CODE => {
            payment::means_code(c, facts, node);
            codes::payment_means(c, node);
        }
        cac::ALLOWANCE_CHARGE => allowances::allowance_or_charge(c, facts, node),
        cac::LEGAL_MONETARY_TOTAL => facts.totals.defer(node),
        cac::INVOICE_LINE | cac::CREDIT_NOTE_LINE => line::line(c, facts, node),
        cac::INVOICE_PERIOD => line::period(c, node),
        cac::ADDITIONAL_ITEM_PROPERTY => line::item_property(c, node),
        cac::TAX_TOTAL => totals::tax_total(c, facts, node),
        cac::TAX_SUBTOTAL => totals::tax_subtotal(c, facts, node),
        cac::TAX_CATEGORY => vat::other_category(c, facts, node),
        cac::CLASSIFIED_TAX_CATEGORY => vat::other_line_category(c, facts, node),
        cac::PRICE => facts.amounts.price(c, node),
        cbc::NOTE => codes::note_subject(c, node),
        cbc::ID => identifier(c, facts, node),
        cbc::ITEM_CLASSIFICATION_CODE => {
            line::classification(c, node);
            codes::item_classification(c, node);
        }
        cbc::IDENTIFICATION_CODE => {
            facts.vat.country(c, node);
            codes::country(c, node);
        }
        cbc::COMPANY_ID => codes::legal_registration(c, node),
        cbc::DESCRIPTION_CODE => codes::vat_point(c, node),
        cbc::TAX_EXEMPTION_REASON_CODE => codes::exemption_reason(c, node),
        cbc::INVOICE_TYPE_CODE | cbc::CREDIT_NOTE_TYPE_CODE => codes::document_type(c, node),
        cbc::DOCUMENT_CURRENCY_CODE | cbc::TAX_CURRENCY_CODE => codes::currency(c, node),
        cbc::INVOICED_QUANTITY | cbc::CREDITED_QUANTITY | cbc::BASE_QUANTITY => codes::unit(c, node),
        cbc::EMBEDDED_DOCUMENT_BINARY_OBJECT => codes::attachment(c, node),
        cbc::PRICE_AMOUNT => codes::amount_currency(c, node),
        cbc::AMOUNT
        | cbc::BASE_AMOUNT
        | cbc::TAX_AMOUNT
        | cbc::TAXABLE_AMOUNT
        | cbc::LINE_EXTENSION_AMOUNT
        | cbc::TAX_EXCLUSIVE_AMOUNT
        | cbc::TAX_INCLUSIVE_AMOUNT
        | cbc::ALLOWANCE_TOTAL_AMOUNT
        | cbc::CHARGE_TOTAL_AMOUNT
        | cbc::PREPAID_AMOUNT
        | cbc::PAYABLE_ROUNDING_AMOUNT
        | cbc::PAYABLE_AMOUNT => {
            codes::amount_currency(c, node);
            facts.amounts.two_decimals(c, node);
        }
        _ if AMOUNTS.find(c, node).is_some() => facts.amounts.by_its_name(c, node),
        _ => {}
    }
}

/// A `cbc:ID` means what its parent says.
fn identifier(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    match parent_name(c.document, node) {
        cac::PARTY_IDENTIFICATION => {
            facts.payment.creditor_identifier(c, node);
            codes::party_identifier(c, node);
        }
        cac::STANDARD_ITEM_IDENTIFICATION => {
            line::standard_identifier(c, node);
            codes::item_identifier(c, node);
        }
        cac::DELIVERY_LOCATION => codes::location_identifier(c, node),
        cac::TAX_CATEGORY => codes::vat_category(c, node),
        cac::CLASSIFIED_TAX_CATEGORY => codes::line_vat_category(c, node),
        _ => {}
    }
}

fn is_line(name: Name) -> bool {
    matches!(name, cac::INVOICE_LINE | cac::CREDIT_NOTE_LINE)
}

/// Whether an element is a child of the invoice's own element.
fn is_of_document(c: &Checker<'_>, node: NodeId) -> bool {
    c.document.parent(node) == Some(c.root)
}

/// What an allowance or charge says it is: `cbc:ChargeIndicator` as a boolean.
fn is_charge(c: &Checker<'_>, allowance_or_charge: NodeId) -> Option<bool> {
    let indicator = c.document.child(allowance_or_charge, cbc::CHARGE_INDICATOR)?;
    boolean(c, indicator).ok()
}
