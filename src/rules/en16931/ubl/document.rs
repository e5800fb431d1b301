//! Rules about the invoice as a whole: what every invoice has, and what stands once in it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::Name;
use crate::syntax::names::{attr, cac, cbc, inv};
use crate::xml::NodeId;

use super::parties::Named;
use super::{Facts, children, codes, full, grandchild, has_attribute, quote};

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
    pub(super) accounting_currencies: BTreeSet<Cow<'d, str>>,
    tax_currency: Option<NodeId>,
    tax_point_date: Option<NodeId>,
    /// The first Seller and Buyer, once they have been seen.
    pub(super) seller: Option<Named>,
    pub(super) buyer: Option<Named>,
    has_line: bool,
    /// A VAT total has a breakdown.
    pub(super) has_breakdown: bool,
    version: Option<NodeId>,
    is_known_version: bool,
    /// Of payment instructions.
    pub(super) payment_due_date: Option<NodeId>,
    /// `cac:LegalMonetaryTotal`.
    pub(super) totals: Option<NodeId>,
}

impl<'d> Root<'d> {
    pub(super) fn read(&mut self, c: &mut Checker<'d>) {
        for (name, child) in children(c, c.root) {
            match name {
                cbc::CUSTOMIZATION_ID => _ = self.customization.get_or_insert(child),
                cbc::ID => _ = self.id.get_or_insert(child),
                cbc::ISSUE_DATE => _ = self.issue_date.get_or_insert(child),
                cbc::INVOICE_TYPE_CODE | cbc::CREDIT_NOTE_TYPE_CODE => {
                    self.type_code_full |= c.is_full(child);
                }
                cbc::DOCUMENT_CURRENCY_CODE if self.currency.is_none() => {
                    self.currency = Some(child);
                    self.currency_code = Some(c.text(child));
                }
                cbc::TAX_CURRENCY_CODE => {
                    self.tax_currency.get_or_insert(child);
                    self.accounting_currencies.insert(c.text(child));
                }
                cbc::TAX_POINT_DATE => _ = self.tax_point_date.get_or_insert(child),
                cac::LEGAL_MONETARY_TOTAL => _ = self.totals.get_or_insert(child),
                cac::INVOICE_LINE | cac::CREDIT_NOTE_LINE => self.has_line = true,
                cbc::NOTE => codes::note_subject(c, child),
                cbc::UBL_VERSION_ID => {
                    self.version.get_or_insert(child);
                    self.is_known_version |= c.text(child) == "2.1";
                }
                _ => {}
            }
        }
    }
}

impl Root<'_> {
    /// Sees a VAT total, which may be in an accounting currency. Says whether it is in the invoice's.
    pub(super) fn is_tax_in_its_currency(&mut self, c: &Checker<'_>, tax: NodeId) -> bool {
        let Some(currency) = c.attribute(tax, attr::CURRENCY_ID) else { return false };
        if !self.accounting_currencies.is_empty() {
            self.accounting_currencies.remove(&*currency);
        }
        self.currency_code.as_deref() == Some(&*currency)
    }
}

/// The rules that speak at the root, VAT aside.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let root = &facts.root;
    mandatory_terms(c, root);
    mandatory_parties(c, root);
    if root.tax_point_date.is_some()
        && let Some(code) = grandchild(c, c.root, [cac::INVOICE_PERIOD, cbc::DESCRIPTION_CODE])
    {
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
    c.require(full(c, root.customization), "BR-01", c.root, &[cbc::CUSTOMIZATION_ID]);
    c.require(full(c, root.id), "BR-02", c.root, &[cbc::ID]);
    c.require(full(c, root.issue_date), "BR-03", c.root, &[cbc::ISSUE_DATE]);
    c.require(root.type_code_full, "BR-04", c.root, &[cbc::INVOICE_TYPE_CODE]);
    c.require(full(c, root.currency), "BR-05", c.root, &[cbc::DOCUMENT_CURRENCY_CODE]);
    c.require(root.has_line, "BR-16", c.root, &[cac::INVOICE_LINE]);
}

/// What names the Seller or the Buyer: the ways to it, and the rules that ask for it.
struct Mandatory {
    name: (&'static [Name], &'static str),
    address: (&'static [Name], &'static str),
}

const SELLER: Mandatory = Mandatory {
    name: (
        &[cac::ACCOUNTING_SUPPLIER_PARTY, cac::PARTY, cac::PARTY_LEGAL_ENTITY, cbc::REGISTRATION_NAME],
        "BR-06",
    ),
    address: (&[cac::ACCOUNTING_SUPPLIER_PARTY, cac::PARTY, cac::POSTAL_ADDRESS], "BR-08"),
};
const BUYER: Mandatory = Mandatory {
    name: (
        &[cac::ACCOUNTING_CUSTOMER_PARTY, cac::PARTY, cac::PARTY_LEGAL_ENTITY, cbc::REGISTRATION_NAME],
        "BR-07",
    ),
    address: (&[cac::ACCOUNTING_CUSTOMER_PARTY, cac::PARTY, cac::POSTAL_ADDRESS], "BR-10"),
};

fn mandatory_parties(c: &mut Checker<'_>, root: &Root<'_>) {
    for (party, Mandatory { name, address }) in [(&root.seller, SELLER), (&root.buyer, BUYER)] {
        let node = party.as_ref().map(|party| party.node);
        if !party.as_ref().is_some_and(|party| full(c, party.legal_name)) {
            mandatory_in_any(c, node, name, true);
        }
        if party.as_ref().is_none_or(|party| party.address.is_none()) {
            mandatory_in_any(c, node, address, false);
        }
    }
}

/// The first party does not say it: another may.
#[cold]
fn mandatory_in_any(
    c: &mut Checker<'_>,
    party: Option<NodeId>,
    (way, rule): (&'static [Name], &'static str),
    needs_text: bool,
) {
    if !c.first(c.root, way).is_some_and(|there| !needs_text || c.is_full(there)) {
        let at = match party {
            Some(party) => Culprit::Missing(party, &way[1..]),
            None => Culprit::Missing(c.root, &way[..1]),
        };
        c.hit(rule, c.root, at, Found::Nothing);
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
