//! Seller, Buyer, payee and tax representative: names, addresses and identifiers.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::Name;
use crate::syntax::names::{attr, ram};
use crate::xml::NodeId;

use super::{AGREEMENT, DELIVERY, Facts, SETTLEMENT, blame, codes, is_at, parent_name, quote};

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
    fn read(c: &Checker<'_>, party: NodeId) -> Self {
        let mut found = Self::default();
        c.visit(party, TAX_IDENTIFIER, &mut |id| match c.attribute(id, attr::SCHEME_ID).as_deref() {
            Some("VA") => _ = found.vat.get_or_insert(id),
            Some("FC") => _ = found.other.get_or_insert(id),
            _ => {}
        });
        found
    }

    fn merge(&mut self, more: Self) {
        self.vat = self.vat.or(more.vat);
        self.other = self.other.or(more.other);
    }

    pub(super) fn any(self) -> Option<NodeId> {
        self.vat.or(self.other)
    }
}

const TAX_IDENTIFIER: &[Name] = &[ram::SPECIFIED_TAX_REGISTRATION, ram::ID];
const LEGAL_IDENTIFIER: &[Name] = &[ram::SPECIFIED_LEGAL_ORGANIZATION, ram::ID];

fn is_of_agreement(c: &Checker<'_>, party: NodeId) -> bool {
    c.document.parent(party).is_some_and(|group| is_at(c, group, AGREEMENT))
}

pub(super) fn seller(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let identifiers = TaxIdentifiers::read(c, node);
    facts.parties.seller_anywhere.merge(identifiers);
    if is_of_agreement(c, node) {
        facts.parties.seller.merge(identifiers);
    }
    let is_identified = identifiers.vat.is_some()
        || c.has(node, &[ram::ID])
        || c.has(node, &[ram::GLOBAL_ID])
        || c.has(node, LEGAL_IDENTIFIER);
    c.require(is_identified, "BR-CO-26", node, TAX_IDENTIFIER);
}

pub(super) fn buyer(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    facts.parties.buyer_anywhere.merge(TaxIdentifiers::read(c, node));
    facts.parties.buyer_legal_anywhere |= c.has(node, LEGAL_IDENTIFIER);
}

/// BR-18 to BR-20 and BR-56: what a tax representative (BG-11) has.
pub(super) fn tax_representative(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    const ADDRESS: &[Name] = &[ram::POSTAL_TRADE_ADDRESS];
    const COUNTRY: &[Name] = &[ram::POSTAL_TRADE_ADDRESS, ram::COUNTRY_ID];
    let identifiers = TaxIdentifiers::read(c, node);
    facts.parties.representative_anywhere.merge(identifiers);
    if is_of_agreement(c, node) {
        facts.parties.representative.merge(identifiers);
    }
    c.require(c.full(node, &[ram::NAME]), "BR-18", node, &[ram::NAME]);
    c.require(c.has(node, ADDRESS), "BR-19", node, ADDRESS);
    c.require(c.full(node, COUNTRY), "BR-20", node, COUNTRY);
    c.require(super::full(c, identifiers.vat), "BR-56", node, TAX_IDENTIFIER);
}

/// What Sellers say of themselves, by the element around them and the payees that are compared with them.
#[derive(Default)]
pub(super) struct Payees<'d> {
    sellers: HashMap<NodeId, [HashSet<Cow<'d, str>>; 3]>,
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
    let sellers = facts.payees.sellers.entry(around);
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
pub(super) fn vat_identifier(c: &mut Checker<'_>, node: NodeId) {
    if parent_name(c.document, node) != ram::SPECIFIED_TAX_REGISTRATION
        || c.attribute(node, attr::SCHEME_ID).as_deref() != Some("VA")
    {
        return;
    }
    let text = c.text(node);
    let prefix = text.char_indices().nth(2).map_or(&*text, |(end, _)| &text[..end]);
    if !codes::is_country_of_vat(prefix) {
        blame(c, "BR-CO-09", node, node, quote(c, node));
    }
}

/// One of two ways to say something is enough.
struct OneOfTwo {
    rule: &'static str,
    party: Name,
    ways: [&'static [Name]; 2],
}

impl OneOfTwo {
    fn check(&self, c: &mut Checker<'_>, group: NodeId) {
        let document = c.document;
        let find = |way| document.children_named(group, self.party).find_map(|party| c.first(party, way));
        let [one, other] = self.ways.map(find);
        if let (Some(_), Some(other)) = (one, other) {
            blame(c, self.rule, group, other, quote(c, other));
        }
    }
}

const IDENTIFIERS: [&[Name]; 2] = [&[ram::ID], &[ram::GLOBAL_ID]];
const CONTACTS: [&[Name]; 2] =
    [&[ram::DEFINED_TRADE_CONTACT, ram::PERSON_NAME], &[ram::DEFINED_TRADE_CONTACT, ram::DEPARTMENT_NAME]];

pub(super) fn of_agreement(c: &mut Checker<'_>, node: NodeId) {
    if !is_at(c, node, AGREEMENT) {
        return;
    }
    for rule in [
        OneOfTwo { rule: "CII-SR-450", party: ram::BUYER_TRADE_PARTY, ways: IDENTIFIERS },
        OneOfTwo { rule: "CII-SR-465", party: ram::SELLER_TRADE_PARTY, ways: CONTACTS },
        OneOfTwo { rule: "CII-SR-466", party: ram::BUYER_TRADE_PARTY, ways: CONTACTS },
    ] {
        rule.check(c, node);
    }
}

/// The delivery: BR-57, and CII-SR-449.
pub(super) fn of_delivery(c: &mut Checker<'_>, node: NodeId) {
    const COUNTRY: &[Name] = &[ram::POSTAL_TRADE_ADDRESS, ram::COUNTRY_ID];
    if !is_at(c, node, DELIVERY) {
        return;
    }
    OneOfTwo { rule: "CII-SR-449", party: ram::SHIP_TO_TRADE_PARTY, ways: IDENTIFIERS }.check(c, node);
    if let Some(address) = c.first(node, &[ram::SHIP_TO_TRADE_PARTY, COUNTRY[0]])
        && !c.full(address, &COUNTRY[1..])
    {
        c.hit("BR-57", node, Culprit::Missing(address, &COUNTRY[1..]), Found::Nothing);
    }
}

pub(super) fn of_settlement(c: &mut Checker<'_>, node: NodeId) {
    if is_at(c, node, SETTLEMENT) {
        OneOfTwo { rule: "CII-SR-451", party: ram::PAYEE_TRADE_PARTY, ways: IDENTIFIERS }.check(c, node);
    }
}
