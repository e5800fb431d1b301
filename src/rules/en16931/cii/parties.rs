//! Seller, Buyer, payee and tax representative: names, addresses and identifiers.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::Name;
use crate::syntax::names::{attr, ram};
use crate::xml::NodeId;

use super::{AGREEMENT, Facts, blame, child, children, codes, full, is_at, quote, references};

/// The tax identifiers that VAT categories ask for. Most rules look at the parties of the header; some look at parties
/// of the same name anywhere.
#[derive(Default)]
pub(super) struct Registered {
    pub(super) seller: TaxIdentifiers,
    pub(super) seller_anywhere: TaxIdentifiers,
    pub(super) representative: TaxIdentifiers,
    pub(super) representative_anywhere: TaxIdentifiers,
    pub(super) buyer_anywhere: TaxIdentifiers,
    /// BT-47.
    pub(super) buyer_legal_anywhere: bool,
}

/// Which of its tax identifiers a party has.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct TaxIdentifiers {
    /// A VAT identifier (BT-31, BT-48, BT-63): scheme `VA`.
    pub(super) vat: Option<NodeId>,
    /// A tax registration identifier (BT-32): scheme `FC`.
    pub(super) other: Option<NodeId>,
}

impl TaxIdentifiers {
    /// Sees a `ram:SpecifiedTaxRegistration`.
    fn see(&mut self, c: &Checker<'_>, registration: NodeId) {
        for (_, id) in children(c, registration).filter(|(name, _)| *name == ram::ID) {
            c.read_attribute(id, attr::SCHEME_ID, |scheme| match scheme {
                b"VA" => _ = self.vat.get_or_insert(id),
                b"FC" => _ = self.other.get_or_insert(id),
                _ => {}
            });
        }
    }

    fn merge(&mut self, more: Self) {
        self.vat = self.vat.or(more.vat);
        self.other = self.other.or(more.other);
    }

    pub(super) fn any(self) -> Option<NodeId> {
        self.vat.or(self.other)
    }
}

/// What stands in a party, the first of each.
pub(super) struct Party {
    pub(super) node: NodeId,
    pub(super) name: Option<NodeId>,
    id: Option<NodeId>,
    global_id: Option<NodeId>,
    legal_id: Option<NodeId>,
    contact: Option<NodeId>,
    department: Option<NodeId>,
    pub(super) address: Option<NodeId>,
    pub(super) country: Option<NodeId>,
    pub(super) electronic_address: Option<NodeId>,
    tax: TaxIdentifiers,
}

impl Party {
    fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let mut party = Self::empty(node);
        for (name, part) in children(c, node) {
            match name {
                ram::NAME => _ = party.name.get_or_insert(part),
                ram::ID => _ = party.id.get_or_insert(part),
                ram::GLOBAL_ID => _ = party.global_id.get_or_insert(part),
                ram::SPECIFIED_LEGAL_ORGANIZATION => {
                    party.legal_id = party.legal_id.or_else(|| child(c, part, ram::ID));
                }
                ram::DEFINED_TRADE_CONTACT => {
                    party.contact = party.contact.or_else(|| child(c, part, ram::PERSON_NAME));
                    party.department = party.department.or_else(|| child(c, part, ram::DEPARTMENT_NAME));
                }
                ram::POSTAL_TRADE_ADDRESS => {
                    party.address.get_or_insert(part);
                    party.country = party.country.or_else(|| child(c, part, ram::COUNTRY_ID));
                }
                ram::URI_UNIVERSAL_COMMUNICATION => _ = party.electronic_address.get_or_insert(part),
                ram::SPECIFIED_TAX_REGISTRATION => party.tax.see(c, part),
                _ => {}
            }
        }
        party
    }

    fn empty(node: NodeId) -> Self {
        Self {
            node,
            name: None,
            id: None,
            global_id: None,
            legal_id: None,
            contact: None,
            department: None,
            address: None,
            country: None,
            electronic_address: None,
            tax: TaxIdentifiers::default(),
        }
    }
}

const TAX_IDENTIFIER: &[Name] = &[ram::SPECIFIED_TAX_REGISTRATION, ram::ID];
const LEGAL_IDENTIFIER: &[Name] = &[ram::SPECIFIED_LEGAL_ORGANIZATION, ram::ID];

fn is_of_agreement(c: &Checker<'_>, party: NodeId) -> bool {
    c.document.parent(party).is_some_and(|group| is_at(c, group, AGREEMENT))
}

/// A Seller or Buyer that no agreement has brought along.
pub(super) fn party(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    if !is_of_agreement(c, node) {
        stray_party(c, facts, node);
    }
}

#[cold]
fn stray_party(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let party = Party::read(c, node);
    if c.document.name(node) == ram::SELLER_TRADE_PARTY {
        seller(c, facts, &party);
    } else {
        buyer(facts, &party);
    }
}

fn seller(c: &mut Checker<'_>, facts: &mut Facts<'_>, party: &Party) {
    facts.parties.seller_anywhere.merge(party.tax);
    let identifier = party.tax.vat.or(party.id).or(party.global_id).or(party.legal_id);
    c.require(identifier.is_some(), "BR-CO-26", party.node, TAX_IDENTIFIER);
}

fn buyer(facts: &mut Facts<'_>, party: &Party) {
    facts.parties.buyer_anywhere.merge(party.tax);
    facts.parties.buyer_legal_anywhere |= party.legal_id.is_some();
}

/// BR-18 to BR-20 and BR-56: what a tax representative (BG-11) has.
pub(super) fn tax_representative(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    const ADDRESS: &[Name] = &[ram::POSTAL_TRADE_ADDRESS];
    const COUNTRY: &[Name] = &[ram::POSTAL_TRADE_ADDRESS, ram::COUNTRY_ID];
    let party = Party::read(c, node);
    facts.parties.representative_anywhere.merge(party.tax);
    if is_of_agreement(c, node) {
        facts.parties.representative.merge(party.tax);
    }
    c.require(full(c, party.name), "BR-18", node, &[ram::NAME]);
    c.require(party.address.is_some(), "BR-19", node, ADDRESS);
    c.require(full(c, party.country), "BR-20", node, COUNTRY);
    c.require(full(c, party.tax.vat), "BR-56", node, TAX_IDENTIFIER);
    let is_vat = |id: &NodeId| c.read_attribute(*id, attr::SCHEME_ID, |scheme| scheme == b"VA") == Some(true);
    if let Some(second) = c.all(node, TAX_IDENTIFIER).into_iter().filter(is_vat).nth(1) {
        // The schema allows several, and the rule can work with one.
        blame(c, "BR-56", node, second, Found::Count(2));
    }
}

/// What Sellers say of themselves, by the element around them and the payees that are compared with them.
#[derive(Default)]
pub(super) struct Payees<'d> {
    sellers: Option<BTreeMap<NodeId, [HashSet<Cow<'d, str>>; 3]>>,
}

/// BR-17: a payee (BG-10) has a name and is not the Seller, by name or by identifiers.
pub(super) fn payee<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    const WAYS: [&[Name]; 3] = [&[ram::NAME], &[ram::ID], LEGAL_IDENTIFIER];
    if !c.has(node, WAYS[0]) {
        return c.require(false, "BR-17", node, &[ram::NAME]);
    }
    let Some(around) = c.document.parent(node).and_then(|settlement| c.document.parent(settlement)) else {
        return;
    };
    let sellers = facts.payees.sellers.get_or_insert_default().entry(around);
    let sellers = sellers.or_insert_with(|| WAYS.map(|way| texts_of_sellers(c, around, way)));
    for (way, of_seller) in WAYS.iter().zip(sellers) {
        if let Some(same) = c.all(node, way).into_iter().find(|own| of_seller.contains(&c.text(*own))) {
            return blame(c, "BR-17", node, same, quote(c, same));
        }
    }
}

fn texts_of_sellers<'d>(c: &Checker<'d>, around: NodeId, way: &[Name]) -> HashSet<Cow<'d, str>> {
    let mut texts = HashSet::new();
    c.visit(around, &[AGREEMENT[1], ram::SELLER_TRADE_PARTY], &mut |seller| {
        c.visit(seller, way, &mut |node| _ = texts.insert(c.text(node)));
    });
    texts
}

/// BR-CO-09: a VAT identifier begins with the code of a country.
#[inline(never)]
pub(super) fn tax_identifier(c: &mut Checker<'_>, node: NodeId) {
    let is_vat = c.read_attribute(node, attr::SCHEME_ID, |scheme| scheme == b"VA") == Some(true);
    if is_vat && !c.read(node, codes::begins_with_a_country) {
        blame(c, "BR-CO-09", node, node, quote(c, node));
    }
}

/// One of two ways to say something is enough: the first of each in all parties of a name.
#[derive(Default)]
pub(super) struct OneOfTwo {
    one: Option<NodeId>,
    other: Option<NodeId>,
}

impl OneOfTwo {
    fn see(&mut self, one: Option<NodeId>, other: Option<NodeId>) {
        self.one = self.one.or(one);
        self.other = self.other.or(other);
    }

    /// Sees the two kinds of identifiers of a party.
    #[cold] // Few invoices have such parties.
    pub(super) fn see_ids(&mut self, c: &Checker<'_>, party: NodeId) {
        let party = Party::read(c, party);
        self.see(party.id, party.global_id);
    }

    pub(super) fn check(&self, c: &mut Checker<'_>, rule: &'static str, group: NodeId) {
        if let (Some(_), Some(other)) = (self.one, self.other) {
            blame(c, rule, group, other, quote(c, other));
        }
    }
}

/// The agreement, with its Seller and its Buyer.
pub(super) fn of_agreement(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let is_first = facts.header.agreement == Some(node);
    let (mut ids, mut seller_contacts, mut contacts) =
        (OneOfTwo::default(), OneOfTwo::default(), OneOfTwo::default());
    let mut has_references = false;
    for (name, child) in children(c, node) {
        match name {
            ram::SELLER_TRADE_PARTY => {
                let party = Party::read(c, child);
                seller(c, facts, &party);
                facts.header.has_electronic_address |= party.electronic_address.is_some();
                facts.parties.seller.merge(party.tax);
                seller_contacts.see(party.contact, party.department);
                if is_first {
                    facts.header.seller.get_or_insert(party);
                }
            }
            ram::BUYER_TRADE_PARTY => {
                let party = Party::read(c, child);
                buyer(facts, &party);
                facts.header.has_electronic_address |= party.electronic_address.is_some();
                ids.see(party.id, party.global_id);
                contacts.see(party.contact, party.department);
                if is_first {
                    facts.header.buyer.get_or_insert(party);
                }
            }
            ram::ADDITIONAL_REFERENCED_DOCUMENT => has_references = true,
            _ => {}
        }
    }
    ids.check(c, "CII-SR-450", node);
    seller_contacts.check(c, "CII-SR-465", node);
    contacts.check(c, "CII-SR-466", node);
    if has_references {
        references::of_agreement(c, node);
    }
}

/// The delivery: BR-57, and CII-SR-449.
pub(super) fn of_delivery(c: &mut Checker<'_>, node: NodeId) {
    const COUNTRY: &[Name] = &[ram::COUNTRY_ID];
    let (mut ids, mut address) = (OneOfTwo::default(), None);
    for (_, place) in children(c, node).filter(|(name, _)| *name == ram::SHIP_TO_TRADE_PARTY) {
        let place = Party::read(c, place);
        ids.see(place.id, place.global_id);
        address = address.or(place.address);
    }
    ids.check(c, "CII-SR-449", node);
    if let Some(address) = address
        && !full(c, child(c, address, COUNTRY[0]))
        // Of several addresses, what one says counts for all.
        && !c.full(node, &[ram::SHIP_TO_TRADE_PARTY, ram::POSTAL_TRADE_ADDRESS, ram::COUNTRY_ID])
    {
        c.hit("BR-57", node, Culprit::Missing(address, COUNTRY), Found::Nothing);
    }
}
