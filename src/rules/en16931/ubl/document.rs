//! Rules about the invoice as a whole: what every invoice has, and what stands once in it.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::Name;
use crate::syntax::names::{attr, cac, cbc, inv};
use crate::xml::NodeId;

use super::{Facts, has_attribute, quote};

/// Children of the root, the first of each name.
#[derive(Default)]
pub(super) struct Root<'d> {
    customization: Option<NodeId>,
    id: Option<NodeId>,
    issue_date: Option<NodeId>,
    type_code_full: bool,
    currency: Option<NodeId>,
    /// BT-5 as written.
    pub(super) currency_code: Option<Cow<'d, str>>,
    /// BT-6 as written, as long as no VAT total in it (BT-111) has been seen. Empty in most documents.
    pub(super) accounting_currencies: HashSet<Cow<'d, str>>,
    tax_currency: Option<NodeId>,
    tax_point_date: Option<NodeId>,
    tax_point_code: Option<NodeId>,
    seller: Option<NodeId>,
    buyer: Option<NodeId>,
    has_line: bool,
    has_breakdown: bool,
    version: Option<NodeId>,
    is_known_version: bool,
    payment_due_date: Option<NodeId>,
    /// Whether an invoicing period says anything, and whether a delivery has a date (BT-72) and a country (BT-80).
    pub(super) has_period: bool,
    pub(super) has_delivery_date: bool,
    pub(super) has_delivery_country: bool,
    /// `cac:LegalMonetaryTotal`.
    pub(super) totals: Option<NodeId>,
}

impl<'d> Root<'d> {
    pub(super) fn read(c: &Checker<'d>) -> Self {
        let document = c.document;
        let mut root = Self::default();
        for child in document.children(c.root) {
            match document.name(child) {
                cbc::CUSTOMIZATION_ID => _ = root.customization.get_or_insert(child),
                cbc::ID => _ = root.id.get_or_insert(child),
                cbc::ISSUE_DATE => _ = root.issue_date.get_or_insert(child),
                cbc::INVOICE_TYPE_CODE | cbc::CREDIT_NOTE_TYPE_CODE => {
                    root.type_code_full |= c.is_full(child);
                }
                cbc::DOCUMENT_CURRENCY_CODE => _ = root.currency.get_or_insert(child),
                cbc::TAX_CURRENCY_CODE => {
                    root.tax_currency.get_or_insert(child);
                    root.accounting_currencies.insert(c.text(child));
                }
                cbc::TAX_POINT_DATE => _ = root.tax_point_date.get_or_insert(child),
                cac::ACCOUNTING_SUPPLIER_PARTY => _ = root.seller.get_or_insert(child),
                cac::ACCOUNTING_CUSTOMER_PARTY => _ = root.buyer.get_or_insert(child),
                cac::LEGAL_MONETARY_TOTAL => _ = root.totals.get_or_insert(child),
                cac::INVOICE_LINE | cac::CREDIT_NOTE_LINE => root.has_line = true,
                cac::TAX_TOTAL => root.has_breakdown |= c.has(child, &[cac::TAX_SUBTOTAL]),
                cac::INVOICE_PERIOD => {
                    root.has_period |= document.has_children(child);
                    root.tax_point_code =
                        root.tax_point_code.or_else(|| document.child(child, cbc::DESCRIPTION_CODE));
                }
                cac::DELIVERY => root.delivery(c, child),
                cac::PAYMENT_MEANS => {
                    let date = root.payment_due_date;
                    root.payment_due_date = date.or_else(|| document.child(child, cbc::PAYMENT_DUE_DATE));
                }
                cbc::UBL_VERSION_ID => {
                    root.version.get_or_insert(child);
                    root.is_known_version |= c.text(child) == "2.1";
                }
                _ => {}
            }
        }
        root.currency_code = root.currency.map(|code| c.text(code));
        root
    }

    /// A date or country counts from two characters on, whatever they are.
    fn delivery(&mut self, c: &Checker<'d>, delivery: NodeId) {
        const COUNTRY: [Name; 4] =
            [cac::DELIVERY_LOCATION, cac::ADDRESS, cac::COUNTRY, cbc::IDENTIFICATION_CODE];
        let long = |node: NodeId| c.text(node).chars().nth(1).is_some();
        self.has_delivery_date |= c.first(delivery, &[cbc::ACTUAL_DELIVERY_DATE]).is_some_and(long);
        self.has_delivery_country |= c.first(delivery, &COUNTRY).is_some_and(long);
    }
}

/// The rules that speak at the root, VAT aside.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let root = &facts.root;
    mandatory_terms(c, root);
    mandatory_parties(c, root);
    if let (Some(_), Some(code)) = (root.tax_point_date, root.tax_point_code) {
        c.hit("BR-CO-03", c.root, Culprit::Node(code), quote(c, code));
    }
    if let Some(code) = root.tax_currency.filter(|_| !root.accounting_currencies.is_empty()) {
        c.hit("BR-53", c.root, Culprit::Missing(c.root, &[cac::TAX_TOTAL, cbc::TAX_AMOUNT]), quote(c, code));
    }
    c.require(root.has_breakdown, "BR-CO-18", c.root, &[cac::TAX_TOTAL, cac::TAX_SUBTOTAL]);
    if let Some(version) = root.version.filter(|_| !root.is_known_version) {
        c.hit("UBL-CR-002", c.root, Culprit::Node(version), quote(c, version));
    }
    if let Some(date) = root.payment_due_date.filter(|_| c.document.name(c.root) == inv::INVOICE) {
        c.hit("UBL-CR-412", c.root, Culprit::Node(date), Found::Nothing);
    }
    if let Some(node) = stray_name(c) {
        c.hit("UBL-DT-18", c.root, Culprit::Attribute(node, attr::NAME), Found::Nothing);
    }
}

fn mandatory_terms(c: &mut Checker<'_>, root: &Root<'_>) {
    let full = |part: Option<NodeId>| part.is_some_and(|part| c.is_full(part));
    let holds = [
        ("BR-01", full(root.customization), &[cbc::CUSTOMIZATION_ID]),
        ("BR-02", full(root.id), &[cbc::ID]),
        ("BR-03", full(root.issue_date), &[cbc::ISSUE_DATE]),
        ("BR-04", root.type_code_full, &[cbc::INVOICE_TYPE_CODE]),
        ("BR-05", full(root.currency), &[cbc::DOCUMENT_CURRENCY_CODE]),
        ("BR-16", root.has_line, &[cac::INVOICE_LINE]),
    ];
    for (rule, holds, way) in holds {
        c.require(holds, rule, c.root, way);
    }
}

fn mandatory_parties(c: &mut Checker<'_>, root: &Root<'_>) {
    const NAME: &[Name] = &[cac::PARTY, cac::PARTY_LEGAL_ENTITY, cbc::REGISTRATION_NAME];
    const ADDRESS: &[Name] = &[cac::PARTY, cac::POSTAL_ADDRESS];
    const SELLER: &[Name] = &[cac::ACCOUNTING_SUPPLIER_PARTY];
    const BUYER: &[Name] = &[cac::ACCOUNTING_CUSTOMER_PARTY];
    for (party, missing, name, address) in
        [(root.seller, SELLER, "BR-06", "BR-08"), (root.buyer, BUYER, "BR-07", "BR-10")]
    {
        if let Some(party) = party {
            require_below(c, c.full(party, NAME), name, party, NAME);
            require_below(c, c.has(party, ADDRESS), address, party, ADDRESS);
        } else {
            c.require(false, name, c.root, missing);
            c.require(false, address, c.root, missing);
        }
    }
}

/// An element with an attribute `name` that is not its own (UBL-DT-18).
fn stray_name(c: &Checker<'_>) -> Option<NodeId> {
    let document = c.document;
    if document.attributes_below(c.root).iter().all(|attribute| attribute.name != attr::NAME) {
        return None;
    }
    let is_named = |node: &NodeId| has_attribute(c, *node, attr::NAME);
    document.subtree(c.root).find(|node| is_named(node) && document.name(*node) != cbc::PAYMENT_MEANS_CODE)
}

/// Records a hit at the root unless something is there below a party.
fn require_below(c: &mut Checker<'_>, there: bool, rule: &'static str, party: NodeId, way: &'static [Name]) {
    if !there {
        c.hit(rule, c.root, Culprit::Missing(party, way), Found::Nothing);
    }
}
