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

use super::by_name::ByName;
use super::children::{child, children, grandchild};
use super::element::{
    Amount, any, blame, boolean, full, has_attribute, is_below, is_not_negative, number, parent_name, quote,
    two_decimals,
};
use crate::rules::checker::Checker;
use crate::syntax::Name;
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

/// What is gathered on the way.
#[derive(Default)]
struct Facts<'d> {
    root: document::Root<'d>,
    amounts: amounts::Amounts,
    codes: codes::Codes,
    parties: parties::Registered,
    payees: parties::Payees<'d>,
    payment: payment::Instructions<'d>,
    references: references::InvoicedObjects,
    totals: totals::Gathered,
    vat: vat::Gathered,
}

/// Checks all business rules, code rules and irregular syntax rules of UBL.
pub(crate) fn check(c: &mut Checker<'_>) {
    let mut facts = Facts::default();
    facts.root.read(c);
    each_element(c, &mut facts);
    document::check(c, &facts);
    parties::check(c, &facts.parties);
    references::check(c, &facts.references);
    payment::check(c, &facts.payment);
    totals::check(c, &facts);
    vat::check(c, &facts);
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
    (&[cac::ACCOUNTING_SUPPLIER_PARTY], parties::seller),
    (&[cac::ACCOUNTING_CUSTOMER_PARTY], parties::buyer),
    (&[cac::PAYEE_PARTY], parties::payee),
    (&[cac::TAX_REPRESENTATIVE_PARTY], parties::tax_representative),
    (&[cac::PARTY_TAX_SCHEME], |c, _, node| parties::other_registration(c, node)),
    (&[cac::PARTY_IDENTIFICATION], parties::identification),
    (&[cac::POSTAL_ADDRESS, cac::ADDRESS], |c, _, node| parties::address(c, node)),
    (&[cbc::ENDPOINT_ID], |c, _, node| {
        parties::electronic_address(c, node);
        codes::electronic_address(c, node);
    }),
    (&[cac::ADDITIONAL_DOCUMENT_REFERENCE], references::additional),
    (&[cac::DOCUMENT_REFERENCE], |c, _, node| references::document(c, node)),
    (&[cac::BILLING_REFERENCE], |c, _, node| references::preceding_invoice(c, node)),
    (&[cac::PAYMENT_MEANS], payment::means),
    (&[cbc::PRIMARY_ACCOUNT_NUMBER_ID], |c, _, node| payment::card_number(c, node)),
    (&[cbc::PAYMENT_ID], |c, facts, node| payment::remittance(c, facts, node)),
    (&[cbc::PAYMENT_MEANS_CODE], |c, facts, node| {
        payment::means_code(c, facts, node);
        codes::payment_means(c, node);
    }),
    (&[cac::ALLOWANCE_CHARGE], allowances::allowance_or_charge),
    (&[cac::LEGAL_MONETARY_TOTAL], |_, facts, node| facts.totals.defer(node)),
    (&[cac::INVOICE_LINE, cac::CREDIT_NOTE_LINE], line::line),
    (&[cac::INVOICE_PERIOD], |c, _, node| line::period(c, node)),
    (&[cac::ADDITIONAL_ITEM_PROPERTY], |c, _, node| line::item_property(c, node)),
    (&[cac::TAX_TOTAL], totals::tax_total),
    (&[cac::TAX_SUBTOTAL], totals::other_subtotal),
    (&[cac::TAX_CATEGORY], vat::other_category),
    (&[cac::CLASSIFIED_TAX_CATEGORY], vat::other_line_category),
    (&[cac::PRICE], |c, facts, node| facts.amounts.price(c, node)),
    (&[cac::STANDARD_ITEM_IDENTIFICATION], |c, _, node| line::standard_identification(c, node)),
    (&[cac::DELIVERY_LOCATION], |c, _, node| codes::location(c, node)),
    (&[cbc::ITEM_CLASSIFICATION_CODE], |c, _, node| {
        line::classification(c, node);
        codes::item_classification(c, node);
    }),
    (&[cbc::IDENTIFICATION_CODE], |c, facts, node| facts.codes.country(c, node)),
    (&[cbc::COMPANY_ID], |c, _, node| codes::legal_registration(c, node)),
    (&[cbc::DESCRIPTION_CODE], |c, _, node| codes::vat_point(c, node)),
    (&[cbc::TAX_EXEMPTION_REASON_CODE], |c, _, node| codes::exemption_reason(c, node)),
    (&[cbc::INVOICE_TYPE_CODE, cbc::CREDIT_NOTE_TYPE_CODE], |c, _, node| codes::document_type(c, node)),
    (&[cbc::DOCUMENT_CURRENCY_CODE, cbc::TAX_CURRENCY_CODE], |c, _, node| codes::currency(c, node)),
    (&[cbc::INVOICED_QUANTITY, cbc::CREDITED_QUANTITY, cbc::BASE_QUANTITY], |c, facts, node| {
        facts.codes.unit(c, node);
    }),
    (&[cbc::EMBEDDED_DOCUMENT_BINARY_OBJECT], |c, _, node| codes::attachment(c, node)),
    (
        &[
            cbc::PRICE_AMOUNT,
            cbc::AMOUNT,
            cbc::BASE_AMOUNT,
            cbc::TAX_AMOUNT,
            cbc::TAXABLE_AMOUNT,
            cbc::LINE_EXTENSION_AMOUNT,
            cbc::TAX_EXCLUSIVE_AMOUNT,
            cbc::TAX_INCLUSIVE_AMOUNT,
            cbc::ALLOWANCE_TOTAL_AMOUNT,
            cbc::CHARGE_TOTAL_AMOUNT,
            cbc::PREPAID_AMOUNT,
            cbc::PAYABLE_ROUNDING_AMOUNT,
            cbc::PAYABLE_AMOUNT,
        ],
        |c, facts, node| facts.amounts.see(c, node),
    ),
];

/// Amounts are also told by the end of their names, in any namespace.
const BY_ENDING: &[(&str, Check)] = &[("Amount", |c, facts, node| facts.amounts.by_its_name(c, node))];

fn is_line(name: Name) -> bool {
    matches!(name, cac::INVOICE_LINE | cac::CREDIT_NOTE_LINE)
}

/// Whether an element is a child of the invoice's own element.
fn is_of_document(c: &Checker<'_>, node: NodeId) -> bool {
    c.document.parent(node) == Some(c.root)
}
