//! VAT rules that speak at the root: breakdowns (01), parties (02 to 04), what `K`, `O` and `B` ask beside.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::family::{Families, Family};
use crate::syntax::Name;
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

use super::super::parties::Registered;
use super::super::{Facts, children, quote};
use super::usage::Usage;

const SELLER_ID: &[Name] =
    &[cac::ACCOUNTING_SUPPLIER_PARTY, cac::PARTY, cac::PARTY_TAX_SCHEME, cbc::COMPANY_ID];
const BUYER_ID: &[Name] =
    &[cac::ACCOUNTING_CUSTOMER_PARTY, cac::PARTY, cac::PARTY_TAX_SCHEME, cbc::COMPANY_ID];

/// Judges all that waited for the whole document.
pub(in super::super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let usage = &facts.vat.usage;
    for breakdown in facts.vat.breakdowns.iter() {
        breakdown.check(c, facts);
    }
    for family in usage.seen().iter() {
        breakdown_matches_use(c, usage, family);
        parties_are_registered(c, usage, &facts.parties, family);
    }
    if usage.breakdowns[Family::IntraCommunity as usize] > 0 {
        intra_community_delivery(c);
    }
    if usage.breakdowns[Family::NotSubject as usize] > 0 {
        nothing_beside_not_subject(c, usage);
    }
    split_payment(c, facts);
    if let Some(unclear) = facts.vat.unclear {
        // The first of the rules 03 and 04, which ask it of all allowances and charges, speaks for all of them.
        let rule = Family::ReverseCharge.rules().allowance_parties;
        c.cannot_judge(rule, c.root, unclear);
    }
}

/// Rule 01.
fn breakdown_matches_use(c: &mut Checker<'_>, usage: &Usage, family: Family) {
    let breakdowns = usage.breakdowns[family as usize] as usize;
    let holds = match family {
        Family::Standard => {
            usage.taxed_of_any_scheme.has(family) == usage.breakdowns_of_any_scheme.has(family)
        }
        // A breakdown counts here only if its code is without white space; the tax scheme matters to one of the two.
        Family::Igic if usage.taxed.has(family) => usage.exact_breakdowns_of_any_scheme.has(family),
        Family::Ipsi if usage.taxed.has(family) => usage.exact_breakdowns.has(family),
        Family::Igic | Family::Ipsi => breakdowns == 0,
        _ => breakdowns == usize::from(usage.anywhere.has(family)),
    };
    if holds {
        return;
    }
    let root = c.root;
    let rule = family.rules().breakdown;
    if breakdowns == 0 {
        c.require(false, rule, root, &[cac::TAX_TOTAL, cac::TAX_SUBTOTAL]);
    } else {
        c.hit(rule, root, Culprit::Node(root), Found::Count(breakdowns));
    }
}

/// Rules 02, 03, 04.
fn parties_are_registered(c: &mut Checker<'_>, usage: &Usage, parties: &Registered, family: Family) {
    let rules = family.rules();
    let not_subject = family == Family::NotSubject;
    let on = |documents: Families, all: Families| if not_subject { documents } else { all }.has(family);
    let used = [
        (rules.line_parties, usage.lines.has(family)),
        (rules.allowance_parties, on(usage.document_allowances, usage.allowances)),
        (rules.charge_parties, on(usage.document_charges, usage.charges)),
    ];
    if !used.iter().any(|(_, used)| *used) && family != Family::Standard {
        return;
    }
    let fault = fault_of_parties(c, parties, family);
    for (rule, used) in used {
        let Some(at) = fault else { break };
        // Two oddities of the official conditions: IGIC charges count only when written exactly ...
        let counts = rule != Family::Igic.rules().charge_parties || usage.exact_charges.has(family);
        if used && counts {
            c.hit(rule, c.root, at, Found::Nothing);
        }
    }
    // ... and standard rated lines of no VAT scheme at all count as not registered.
    let standard = Family::Standard;
    if family == standard && !usage.lines.has(standard) && usage.items_of_any_scheme.has(standard) {
        c.hit(rules.line_parties, c.root, Culprit::Node(c.root), Found::Nothing);
    }
}

/// What is wrong with the parties' tax identifiers, for a family.
fn fault_of_parties(c: &Checker<'_>, parties: &Registered, family: Family) -> Option<Culprit> {
    let Registered { seller, seller_vat, representative_vat, buyer_vat, buyer_legal, .. } = *parties;
    let missing = |there: Option<NodeId>, way| there.is_none().then_some(Culprit::Missing(c.root, way));
    match family {
        Family::Standard | Family::Zero | Family::Exempt | Family::Igic | Family::Ipsi => {
            missing(seller.or(representative_vat), SELLER_ID)
        }
        Family::ReverseCharge => missing(seller.or(representative_vat), SELLER_ID)
            .or_else(|| missing(buyer_vat.or(buyer_legal), BUYER_ID)),
        Family::IntraCommunity => {
            missing(seller_vat.or(representative_vat), SELLER_ID).or_else(|| missing(buyer_vat, BUYER_ID))
        }
        Family::Export => missing(seller_vat.or(representative_vat), SELLER_ID),
        Family::NotSubject => seller_vat.or(representative_vat).or(buyer_vat).map(Culprit::Node),
    }
}

/// BR-IC-11 and BR-IC-12: when and where it was delivered. A date or country counts from two characters on, whatever they
/// are, and a period from one element on.
fn intra_community_delivery(c: &mut Checker<'_>) {
    const DATE: &[Name] = &[cac::DELIVERY, cbc::ACTUAL_DELIVERY_DATE];
    const COUNTRY: &[Name] =
        &[cac::DELIVERY, cac::DELIVERY_LOCATION, cac::ADDRESS, cac::COUNTRY, cbc::IDENTIFICATION_CODE];
    let (mut dated, mut placed) = (false, false);
    for (name, part) in children(c, c.root) {
        let is_long = |way| c.first(part, way).is_some_and(|node| c.text(node).chars().nth(1).is_some());
        match name {
            cac::INVOICE_PERIOD => dated |= c.document.has_children(part),
            cac::DELIVERY => {
                dated |= is_long(&DATE[1..]);
                placed |= is_long(&COUNTRY[1..]);
            }
            _ => {}
        }
    }
    c.require(dated, "BR-IC-11", c.root, DATE);
    c.require(placed, "BR-IC-12", c.root, COUNTRY);
}

/// BR-O-11 to BR-O-14: an invoice that is not subject to VAT is so as a whole.
fn nothing_beside_not_subject(c: &mut Checker<'_>, usage: &Usage) {
    let beside = &usage.beside_o;
    for (rule, other) in [
        ("BR-O-11", beside.breakdown),
        ("BR-O-12", beside.line),
        ("BR-O-13", beside.allowance),
        ("BR-O-14", beside.charge),
    ] {
        if let Some(other) = other {
            c.hit(rule, c.root, Culprit::Node(other), Found::Nothing);
        }
    }
}

/// BR-B-01 and BR-B-02: split payment is for Italy alone, and not beside the standard rate.
fn split_payment(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let split = &facts.vat.usage.split_payment;
    if split.anywhere
        && let Some(country) = foreign_country(c)
    {
        c.hit("BR-B-01", c.root, Culprit::Node(country), quote(c, country));
    }
    if let Some(standard) = split.standard_beside.filter(|_| split.in_its_place) {
        c.hit("BR-B-02", c.root, Culprit::Node(standard), Found::Nothing);
    }
}

/// A country other than Italy, of an address or an item.
fn foreign_country(c: &Checker<'_>) -> Option<NodeId> {
    let is_foreign =
        |node: &NodeId| c.document.name(*node) == cbc::IDENTIFICATION_CODE && c.text(*node) != "IT";
    c.document.subtree(c.root).find(is_foreign)
}
