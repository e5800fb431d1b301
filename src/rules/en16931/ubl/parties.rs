//! Seller, Buyer, payee and tax representative: what they must say, and the identifiers that VAT rules ask for.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::children::later_ones;
use crate::rules::en16931::says_vat::SaysVat;
use crate::rules::text::upper_is;
use crate::syntax::Name;
use crate::syntax::names::{attr, cac, cbc};
use crate::xml::NodeId;

use super::line::require_attribute;
use super::{Facts, child, children, codes, full, is_below, is_of_document, parent_name, quote};

/// The first of each kind of identifier of the parties, anywhere in the document.
#[derive(Default)]
pub(super) struct Registered {
    /// BT-31 or BT-32, whatever its tax scheme.
    pub(super) seller: Option<NodeId>,
    /// BT-31.
    pub(super) seller_vat: Option<NodeId>,
    /// BT-63.
    pub(super) representative_vat: Option<NodeId>,
    /// BT-48.
    pub(super) buyer_vat: Option<NodeId>,
    /// BT-47.
    pub(super) buyer_legal: Option<NodeId>,
    seller_count: Count,
    buyer_count: Count,
}

/// A `cac:PartyTaxScheme`.
#[derive(Default)]
struct Registration {
    /// The first `cbc:CompanyID`.
    id: Option<NodeId>,
    ids: usize,
    /// Whether a tax scheme's identifier exists.
    has_scheme: bool,
    /// Whether a tax scheme is VAT, white space aside.
    is_vat: bool,
    /// Whether a tax scheme is VAT exactly, and whether one is not: two rules count without trimming.
    is_exactly_vat: bool,
    is_another: bool,
}

impl Registration {
    /// Reads one and judges it: it is whole, and a VAT identifier begins with a country.
    fn read(c: &mut Checker<'_>, node: NodeId) -> Self {
        let mut read = Self::default();
        for (name, part) in children(c, node) {
            match name {
                cbc::COMPANY_ID => {
                    read.id.get_or_insert(part);
                    read.ids += 1;
                }
                cac::TAX_SCHEME => read.see_scheme(c, part),
                _ => {}
            }
        }
        read.check(c, node);
        read
    }

    fn see_scheme(&mut self, c: &Checker<'_>, scheme: NodeId) {
        let id = child(c, scheme, cbc::ID);
        let says_vat = match id {
            // Nothing is made of several.
            Some(id) if later_ones(c, id).next().is_none() => c.read(id, SaysVat::of),
            _ => SaysVat::No,
        };
        let exactly = says_vat >= SaysVat::Loosely;
        self.has_scheme |= id.is_some();
        self.is_vat |= says_vat >= SaysVat::Padded;
        self.is_exactly_vat |= exactly;
        self.is_another |= !exactly;
    }

    fn check(&self, c: &mut Checker<'_>, node: NodeId) {
        if !self.has_scheme {
            c.hit("UBL-SR-53", node, Culprit::Missing(node, &[cac::TAX_SCHEME, cbc::ID]), Found::Nothing);
        } else if self.id.is_none() {
            c.hit("UBL-SR-53", node, Culprit::Missing(node, &[cbc::COMPANY_ID]), Found::Nothing);
        }
        if let Some(id) = self.vat_id()
            && !codes::begins_with_a_country(&c.text(id))
        {
            c.hit("BR-CO-09", node, Culprit::Node(id), quote(c, id));
        }
    }

    /// The identifier, if it is one for VAT.
    fn vat_id(&self) -> Option<NodeId> {
        self.id.filter(|_| self.is_vat)
    }
}

/// How many tax identifiers of each kind the document's Seller or Buyer has, as UBL-SR-12, 13 and 18 count them.
#[derive(Default)]
struct Count {
    vat: usize,
    other: usize,
    last: Option<NodeId>,
}

impl Count {
    fn add(&mut self, registration: &Registration) {
        self.vat += if registration.is_exactly_vat { registration.ids } else { 0 };
        self.other += if registration.is_another { registration.ids } else { 0 };
        self.last = registration.id.or(self.last);
    }
}

/// What an invoice names its Seller and its Buyer by, the first of each.
pub(super) struct Named {
    pub(super) node: NodeId,
    pub(super) legal_name: Option<NodeId>,
    pub(super) address: Option<NodeId>,
}

impl Named {
    fn at(node: NodeId) -> Self {
        Self { node, legal_name: None, address: None }
    }
}

/// The Seller (BG-4).
pub(super) fn seller(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let of_document = is_of_document(c, node);
    let mut named = Named::at(node);
    let mut identified = false;
    for (_, party) in children(c, node).filter(|(name, _)| *name == cac::PARTY) {
        let mut registrations = 0;
        for (name, part) in children(c, party) {
            match name {
                cac::PARTY_TAX_SCHEME => {
                    registrations += 1;
                    let registration = Registration::read(c, part);
                    if of_document {
                        facts.parties.seller_count.add(&registration);
                    }
                    facts.parties.seller = facts.parties.seller.or(registration.id);
                    facts.parties.seller_vat = facts.parties.seller_vat.or(registration.vat_id());
                    identified |= registration.vat_id().is_some();
                }
                cac::PARTY_IDENTIFICATION => {
                    let mut ids = children(c, part).filter(|(name, _)| *name == cbc::ID);
                    identified |=
                        ids.any(|(_, id)| c.attribute(id, attr::SCHEME_ID).as_deref() != Some("SEPA"));
                }
                cac::PARTY_LEGAL_ENTITY => {
                    for (name, part) in children(c, part) {
                        match name {
                            cbc::COMPANY_ID => identified = true,
                            cbc::REGISTRATION_NAME => _ = named.legal_name.get_or_insert(part),
                            _ => {}
                        }
                    }
                }
                cac::POSTAL_ADDRESS => _ = named.address.get_or_insert(part),
                _ => {}
            }
        }
        if registrations > 2 {
            c.hit("UBL-SR-42", party, Culprit::Node(party), Found::Count(registrations));
        }
    }
    if of_document {
        facts.root.seller.get_or_insert(named);
    }
    c.require(identified, "BR-CO-26", node, &[cac::PARTY, cac::PARTY_TAX_SCHEME, cbc::COMPANY_ID]);
}

/// The Buyer (BG-7).
pub(super) fn buyer(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let of_document = is_of_document(c, node);
    let mut named = Named::at(node);
    for (_, party) in children(c, node).filter(|(name, _)| *name == cac::PARTY) {
        for (name, part) in children(c, party) {
            match name {
                cac::PARTY_TAX_SCHEME => {
                    let registration = Registration::read(c, part);
                    if of_document {
                        facts.parties.buyer_count.add(&registration);
                    }
                    facts.parties.buyer_vat = facts.parties.buyer_vat.or(registration.vat_id());
                }
                cac::PARTY_LEGAL_ENTITY => {
                    for (name, part) in children(c, part) {
                        match name {
                            cbc::COMPANY_ID => _ = facts.parties.buyer_legal.get_or_insert(part),
                            cbc::REGISTRATION_NAME => _ = named.legal_name.get_or_insert(part),
                            _ => {}
                        }
                    }
                }
                cac::POSTAL_ADDRESS => _ = named.address.get_or_insert(part),
                _ => {}
            }
        }
    }
    if of_document {
        facts.root.buyer.get_or_insert(named);
    }
}

/// What the parties of the document say together.
pub(super) fn check(c: &mut Checker<'_>, parties: &Registered) {
    let (seller, buyer) = (&parties.seller_count, &parties.buyer_count);
    for (rule, party, count) in [
        ("UBL-SR-12", seller, seller.vat),
        ("UBL-SR-13", seller, seller.other),
        ("UBL-SR-18", buyer, buyer.vat),
    ] {
        if count > 1 {
            c.hit(rule, c.root, Culprit::Node(party.last.unwrap_or(c.root)), Found::Count(count));
        }
    }
}

/// The Seller's tax representative (BG-11).
pub(super) fn tax_representative(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let (mut name, mut has_address, mut identified) = (None, false, false);
    for (of_part, part) in children(c, node) {
        match of_part {
            cac::PARTY_TAX_SCHEME => {
                let id = Registration::read(c, part).vat_id();
                identified |= id.is_some();
                facts.parties.representative_vat = facts.parties.representative_vat.or(id);
            }
            cac::PARTY_NAME => name = name.or_else(|| child(c, part, cbc::NAME)),
            cac::POSTAL_ADDRESS => has_address = true,
            _ => {}
        }
    }
    c.require(full(c, name), "BR-18", node, &[cac::PARTY_NAME, cbc::NAME]);
    c.require(has_address, "BR-19", node, &[cac::POSTAL_ADDRESS]);
    c.require(identified, "BR-56", node, &[cac::PARTY_TAX_SCHEME, cbc::COMPANY_ID]);
}

/// A tax registration that no Seller, Buyer or tax representative has brought along.
pub(super) fn other_registration(c: &mut Checker<'_>, node: NodeId) {
    let document = c.document;
    let is_of = |party| is_below(document, node, &[party, cac::PARTY]);
    let brought_along = parent_name(document, node) == cac::TAX_REPRESENTATIVE_PARTY
        || is_of(cac::ACCOUNTING_SUPPLIER_PARTY)
        || is_of(cac::ACCOUNTING_CUSTOMER_PARTY);
    if !brought_along {
        Registration::read(c, node);
    }
}

/// The identifiers of any party.
pub(super) fn identification(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    for (_, id) in children(c, node).filter(|(name, _)| *name == cbc::ID) {
        facts.payment.creditor_identifier(c, id);
        codes::party_identifier(c, id);
    }
}

/// Any address; those of the parties and of the delivery name a country.
pub(super) fn address(c: &mut Checker<'_>, node: NodeId) {
    const COUNTRY: &[Name] = &[cac::COUNTRY, cbc::IDENTIFICATION_CODE];
    let document = c.document;
    let (mut lines, mut country) = (0, None);
    for (name, part) in children(c, node) {
        match name {
            cac::ADDRESS_LINE => lines += 1,
            cac::COUNTRY => country = country.or_else(|| child(c, part, cbc::IDENTIFICATION_CODE)),
            _ => {}
        }
    }
    if lines > 1 {
        c.hit("UBL-SR-51", node, Culprit::Node(node), Found::Count(lines));
    }
    if document.name(node) == cac::ADDRESS {
        if country.is_none() && is_below(document, node, &[cac::DELIVERY, cac::DELIVERY_LOCATION]) {
            c.require(false, "BR-57", node, COUNTRY);
        }
        return;
    }
    if full(c, country) {
        return;
    }
    let rule = match parent_name(document, node) {
        cac::TAX_REPRESENTATIVE_PARTY => "BR-20",
        cac::PARTY if is_below(document, node, &[cac::ACCOUNTING_SUPPLIER_PARTY, cac::PARTY]) => "BR-09",
        cac::PARTY if is_below(document, node, &[cac::ACCOUNTING_CUSTOMER_PARTY, cac::PARTY]) => "BR-11",
        _ => return,
    };
    c.require(false, rule, node, COUNTRY);
}

/// An electronic address (BT-34, BT-49) has a scheme.
pub(super) fn electronic_address(c: &mut Checker<'_>, node: NodeId) {
    if is_below(c.document, node, &[cac::ACCOUNTING_SUPPLIER_PARTY, cac::PARTY]) {
        require_attribute(c, "BR-62", node, attr::SCHEME_ID);
    } else if is_below(c.document, node, &[cac::ACCOUNTING_CUSTOMER_PARTY, cac::PARTY]) {
        require_attribute(c, "BR-63", node, attr::SCHEME_ID);
    }
}

/// The Sellers that payees are compared with, by the element around both.
#[derive(Default)]
pub(super) struct Payees<'d> {
    sellers: Option<BTreeMap<NodeId, Seller<'d>>>,
}

/// What a payee must not have in common with the Seller.
#[derive(Default)]
struct Seller<'d> {
    names: HashSet<Cow<'d, str>>,
    ids: HashSet<Cow<'d, str>>,
    legal_names: HashSet<Cow<'d, str>>,
}

impl<'d> Seller<'d> {
    fn read(c: &Checker<'d>, around: NodeId) -> Self {
        let texts = |way: &[Name]| {
            let mut texts = HashSet::new();
            let way = [&[cac::ACCOUNTING_SUPPLIER_PARTY, cac::PARTY], way].concat();
            c.visit(around, &way, &mut |node| _ = texts.insert(c.text(node)));
            texts
        };
        Self {
            names: texts(&[cac::PARTY_NAME, cbc::NAME]),
            ids: texts(&[cac::PARTY_IDENTIFICATION, cbc::ID]),
            legal_names: texts(&[cac::PARTY_LEGAL_ENTITY, cbc::REGISTRATION_NAME]),
        }
    }

    /// Whether some of these names differs from some legal name of the Seller.
    fn is_called_otherwise(&self, c: &Checker<'d>, names: &[NodeId]) -> bool {
        let mut legal_names = self.legal_names.iter();
        match (legal_names.next(), legal_names.next()) {
            (Some(only), None) => names.iter().any(|name| c.text(*name) != *only),
            (Some(_), Some(_)) => !names.is_empty(),
            (None, _) => false,
        }
    }
}

/// The payee (BG-10), who is another than the Seller.
pub(super) fn payee<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    let document = c.document;
    let Some(around) = document.parent(node) else { return };
    let seller =
        facts.payees.sellers.get_or_insert_default().entry(around).or_insert_with(|| Seller::read(c, around));
    let names = c.all(node, &[cac::PARTY_NAME, cbc::NAME]);
    let ids = c.all(node, &[cac::PARTY_IDENTIFICATION, cbc::ID]);
    let legal_ids = c.all(node, &[cac::PARTY_LEGAL_ENTITY, cbc::COMPANY_ID]);
    let is_sepa = |id: &&NodeId| c.attribute(**id, attr::SCHEME_ID).is_some_and(|s| upper_is(&s, "SEPA"));
    let others = ids.len() - ids.iter().filter(is_sepa).count();
    let otherwise = seller.is_called_otherwise(c, &names);
    let same_name = names.iter().find(|name| seller.names.contains(&c.text(**name)));
    let same = same_name.or_else(|| ids.iter().find(|id| seller.ids.contains(&c.text(**id))));
    if let Some(same) = same {
        c.hit("BR-17", node, Culprit::Node(*same), quote(c, *same));
    } else {
        c.require(!names.is_empty(), "BR-17", node, &[cac::PARTY_NAME, cbc::NAME]);
    }
    let name =
        names.first().map_or(Culprit::Missing(node, &[cac::PARTY_NAME, cbc::NAME]), |n| Culprit::Node(*n));
    for (rule, count) in [("UBL-SR-19", names.len()), ("UBL-SR-20", others), ("UBL-SR-21", legal_ids.len())] {
        if count > 1 {
            c.hit(rule, node, Culprit::Node(node), Found::Count(count));
        } else if !otherwise {
            c.hit(rule, node, name, Found::Nothing);
        }
    }
}
