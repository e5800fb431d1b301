//! Rules 02, 03, 04: the parties have the tax identifiers that a category asks for.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::family::Family;
use crate::syntax::Name;
use crate::syntax::names::{ram, rsm};
use crate::xml::NodeId;

use super::super::Facts;
use super::{Place, Tax};

const SELLER_ID: &[Name] = &[
    rsm::SUPPLY_CHAIN_TRADE_TRANSACTION,
    ram::APPLICABLE_HEADER_TRADE_AGREEMENT,
    ram::SELLER_TRADE_PARTY,
    ram::SPECIFIED_TAX_REGISTRATION,
    ram::ID,
];
const BUYER_ID: &[Name] = &[
    rsm::SUPPLY_CHAIN_TRADE_TRANSACTION,
    ram::APPLICABLE_HEADER_TRADE_AGREEMENT,
    ram::BUYER_TRADE_PARTY,
    ram::SPECIFIED_TAX_REGISTRATION,
    ram::ID,
];

/// What is wrong with the parties' tax identifiers, for a family.
pub(super) fn fault(c: &Checker<'_>, facts: &Facts<'_>, family: Family) -> Option<Culprit> {
    let parties = &facts.parties;
    let representative = parties.representative_anywhere.vat;
    let buyer = parties.buyer_anywhere.vat;
    let missing = |there: bool, way| (!there).then_some(Culprit::Missing(c.root, way));
    match family {
        Family::Standard | Family::Zero | Family::Exempt | Family::Igic | Family::Ipsi => {
            missing(parties.seller.any().or(parties.representative.vat).is_some(), SELLER_ID)
        }
        Family::ReverseCharge => {
            let buyer = buyer.is_some() || parties.buyer_legal_anywhere;
            missing(parties.seller_anywhere.any().or(representative).is_some(), SELLER_ID)
                .or_else(|| missing(buyer, BUYER_ID))
        }
        Family::IntraCommunity => {
            missing(parties.seller_anywhere.vat.or(representative).is_some(), SELLER_ID)
                .or_else(|| missing(buyer.is_some(), BUYER_ID))
        }
        Family::Export => missing(parties.seller_anywhere.vat.or(representative).is_some(), SELLER_ID),
        Family::NotSubject => parties.seller.vat.or(parties.representative.vat).or(buyer).map(Culprit::Node),
    }
}

/// Judges a use of a category on a line, an allowance or a charge.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>, node: NodeId) {
    let mut tax = Tax::at(node);
    tax.read(c);
    let Some(family) = tax.vat_family() else { return };
    if !facts.vat.unregistered.has(family) {
        return;
    }
    let rules = family.rules();
    let rule = match Place::of(c, node) {
        Some(Place::Line) => rules.line_parties,
        Some(Place::Allowance) => rules.allowance_parties,
        Some(Place::Charge) => rules.charge_parties,
        None => return,
    };
    if let Some(at) = fault(c, facts, family) {
        c.hit(rule, node, at, Found::Nothing);
    }
}
