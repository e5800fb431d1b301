//! VAT breakdowns (BG-23): what is in them, and what of it must fit the rest of the invoice.

use std::cmp::Ordering;

use crate::rules::checker::{Arithmetic, Checker, Culprit, Found};
use crate::rules::en16931::family::Family;
use crate::rules::judged::Judged;
use crate::rules::numbers::{Exact, instead};
use crate::syntax::Name;
use crate::syntax::names::{ram, udt};
use crate::xml::NodeId;

use super::super::doubles::{are_equal, round};
use super::super::{
    Amount, DELIVERY, Facts, any, blame, children, is_below, later_ones, number, two_decimals,
};
use super::Tax;
use super::nets::Net;

/// Judges a tax of the header's settlement.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>, tax: &Tax) {
    let of_vat = tax.is_vat() && is_below(c.document, tax.node, super::SETTLEMENT);
    let hiding = [Family::Igic, Family::Ipsi, Family::NotSubject];
    match hiding.into_iter().find(|family| of_vat && tax.families.has(*family)) {
        Some(family) => of_family(c, facts, tax, family, tax.node),
        None => of_any_family(c, facts, tax),
    }
    for (_, category) in children(c, tax.node).filter(|(name, _)| *name == ram::CATEGORY_CODE) {
        match c.read(category, Family::of) {
            Some(family @ (Family::Standard | Family::Zero)) => {
                of_family(c, facts, tax, family, category);
            }
            Some(family) if of_vat && !hides_common_rules(family) => {
                of_family(c, facts, tax, family, category);
            }
            _ => {}
        }
    }
}

/// The rules of these three speak at the breakdown itself, where only the first of all contexts counts.
fn hides_common_rules(family: Family) -> bool {
    matches!(family, Family::NotSubject | Family::Igic | Family::Ipsi)
}

/// The rules of all breakdowns.
fn of_any_family(c: &mut Checker<'_>, facts: &Facts<'_>, tax: &Tax) {
    let node = tax.node;
    c.require(tax.basis.is_some(), "BR-45", node, &[ram::BASIS_AMOUNT]);
    c.require(tax.amount.is_some(), "BR-46", node, &[ram::CALCULATED_AMOUNT]);
    let is_vat = tax.is_vat();
    c.require(is_vat && tax.category.is_some(), "BR-47", node, &[ram::CATEGORY_CODE]);
    let needs_no_rate = tax.rate.is_some() || tax.families.has(Family::NotSubject);
    c.require(is_vat && needs_no_rate, "BR-48", node, &[ram::RATE_APPLICABLE_PERCENT]);
    if let (Some(_), Some(code)) = (facts.vat.tax_point_date, facts.vat.tax_point_code) {
        blame(c, "BR-CO-03", node, code, Found::Nothing);
    }
    two_decimals(c, "BR-DEC-19", node, tax.basis.as_ref());
    two_decimals(c, "BR-DEC-20", node, tax.amount.as_ref());
    if let Some(repeated) = tax.repeated.or(tax.second_rate.filter(|_| tax.names_vat())) {
        // The rule can work with one basis, one rate and one tax.
        return blame(c, "BR-CO-17", node, repeated, Found::Count(2));
    }
    if let Some(Err(found)) = c.judged("BR-CO-17", node, tax_at_rate(tax)) {
        fault(c, "BR-CO-17", node, (tax, tax.amount, &[ram::CALCULATED_AMOUNT]), found);
    }
}

/// BR-CO-17: the tax differs by no more than one from the amount at the rate, signs aside; without a rate it is
/// nothing.
fn tax_at_rate(tax: &Tax) -> Judged<Result<(), Found>> {
    let rate = tax.rate.filter(|_| tax.names_vat()).map(|rate| rate.number.exact);
    let Some(amount) = number(tax.amount.as_ref())? else { return Ok(Err(Found::Nothing)) };
    let rate = match rate.transpose()? {
        Some(rate) if !rate.round(0)?.is_zero() => rate,
        _ if amount.round(0)?.is_zero() => return Ok(Ok(())),
        _ => return Ok(Err(instead(amount, Exact::ZERO))),
    };
    let Some(basis) = number(tax.basis.as_ref())? else { return Ok(Err(Found::Nothing)) };
    let expected = basis.abs().mul(rate.percent())?.round(2)?;
    if expected.equals(amount.abs())? {
        return Ok(Ok(()));
    }
    if differ_by_more_than_one(expected, amount.abs())? {
        return Ok(Err(instead(amount, basis.mul(rate.percent())?.round(2)?)));
    }
    Ok(Ok(()))
}

#[cold]
fn differ_by_more_than_one(expected: Exact, amount: Exact) -> Judged<bool> {
    let one = Exact::whole(1);
    Ok(expected.is_below(amount.sub(one)?)? || amount.add(one)?.is_below(expected)?)
}

/// The rules of one family, which speak at `context`.
fn of_family(c: &mut Checker<'_>, facts: &Facts<'_>, tax: &Tax, family: Family, context: NodeId) {
    let rules = family.rules();
    if let Some(Some(found)) =
        c.judged(rules.taxable_amount, context, fault_of_taxable(c, facts, tax, family))
    {
        fault(c, rules.taxable_amount, context, (tax, tax.basis, &[ram::BASIS_AMOUNT]), found);
    }
    if c.judged(rules.tax_amount, context, tax_is_right(c, tax, family)) == Some(false) {
        fault(c, rules.tax_amount, context, (tax, tax.amount, &[ram::CALCULATED_AMOUNT]), Found::Nothing);
    }
    match tax.exemption() {
        None if family.needs_exemption_reason() => {
            let at = Culprit::Missing(tax.node, &[ram::EXEMPTION_REASON]);
            c.hit(rules.exemption_reason, context, at, Found::Nothing);
        }
        Some(reason) if !family.needs_exemption_reason() => {
            blame(c, rules.exemption_reason, context, reason, Found::Nothing);
        }
        _ => {}
    }
    match family {
        Family::IntraCommunity => intra_community_delivery(c, facts, tax, context),
        Family::NotSubject => nothing_beside_not_subject(c, facts, context),
        _ => {}
    }
}

/// Records a hit at a part of a tax, or for its absence.
fn fault(
    c: &mut Checker<'_>,
    rule: &'static str,
    context: NodeId,
    (tax, part, way): (&Tax, Option<Amount>, &'static [Name]),
    found: Found,
) {
    match part {
        Some(part) => blame(c, rule, context, part.node, found),
        None => c.hit(rule, context, Culprit::Missing(tax.node, way), Found::Nothing),
    }
}

/// Rule 08: what is wrong with the taxable amount, if anything, at any of its rates. There should be one.
fn fault_of_taxable(c: &Checker<'_>, facts: &Facts<'_>, tax: &Tax, family: Family) -> Judged<Option<Found>> {
    let fault = fault_at_rate(c, facts, (tax, tax.rate.as_ref()), family)?;
    match tax.second_rate {
        Some(_) if fault.is_none() && family == Family::Standard => fault_at_later_rate(c, facts, tax),
        _ => Ok(fault),
    }
}

#[cold]
fn fault_at_later_rate(c: &Checker<'_>, facts: &Facts<'_>, tax: &Tax) -> Judged<Option<Found>> {
    for rate in tax.rate.into_iter().flat_map(|rate| later_ones(c, rate.node)) {
        let rate = Amount::read(c, rate);
        if let Some(fault) = fault_at_rate(c, facts, (tax, Some(&rate)), Family::Standard)? {
            return Ok(Some(fault));
        }
    }
    Ok(None)
}

fn fault_at_rate(
    c: &Checker<'_>,
    facts: &Facts<'_>,
    (tax, rate): (&Tax, Option<&Amount>),
    family: Family,
) -> Judged<Option<Found>> {
    let Some(net) = net_of(facts, rate, family)? else { return Ok(None) };
    let net = net.total()?;
    if taxable_is_right(c, tax, family, net)? {
        return Ok(None);
    }
    let taxable = tax.basis.and_then(|basis| basis.number.exact.ok());
    Ok(Some(taxable.map_or(Found::Nothing, |taxable| instead(taxable, net))))
}

/// What is taxed like this, if rule 08 asks for it.
fn net_of<'f>(facts: &'f Facts<'_>, rate: Option<&Amount>, family: Family) -> Judged<Option<&'f Net>> {
    // The stylesheet looks for their rate in the wrong place and finds none.
    if matches!(family, Family::Igic | Family::Ipsi) {
        return Ok(None);
    }
    if let Some(unclear) = facts.totals.unclear {
        // Something is added to the sums or taken off, and nobody knows which.
        return Err(unclear);
    }
    let nets = &facts.vat.nets;
    match family {
        Family::Standard => number(rate)?.map(|rate| nets.at_standard_rate(rate)).transpose(),
        _ => Ok(Some(nets.of_family(family))),
    }
}

/// Rule 08: the taxable amount is the sum of what is taxed; by doubles, and about so for some families.
fn taxable_is_right(c: &Checker<'_>, tax: &Tax, family: Family, net: Exact) -> Judged<bool> {
    let Some(taxable) = &tax.basis else { return Ok(false) };
    let is_exact = matches!(family, Family::Standard | Family::NotSubject);
    if c.arithmetic == Arithmetic::Exact {
        return any(c, taxable, |taxable| is_within(taxable.number.exact?, net, is_exact));
    }
    let net = net.to_double();
    any(c, taxable, |taxable| {
        let taxable = taxable.double(c)?;
        Ok(if is_exact { are_equal(taxable, net) } else { taxable - 1.0 < net && taxable + 1.0 > net })
    })
}

/// Whether an amount is another, or less than one away from it.
#[cold]
fn is_within(amount: Exact, other: Exact, is_exact: bool) -> Judged<bool> {
    let difference = amount.sub(other)?.abs();
    if is_exact { Ok(difference.is_zero()) } else { difference.is_below(Exact::whole(1)) }
}

/// Rule 09: the tax is about the taxable amount at the rate, or nothing.
fn tax_is_right(c: &Checker<'_>, tax: &Tax, family: Family) -> Judged<bool> {
    match (family, &tax.amount) {
        (Family::Igic | Family::Ipsi, _) => Ok(true),
        (Family::Standard, _) => standard_tax_is_right(c, tax),
        (_, Some(amount)) => any(c, amount, |amount| amount.number.against_zero().map(Ordering::is_eq)),
        (_, None) => Ok(false),
    }
}

/// The rate alone is not cast, and so the product and what is compared with it are doubles.
fn standard_tax_is_right(c: &Checker<'_>, tax: &Tax) -> Judged<bool> {
    let (amount, basis) = (number(tax.amount.as_ref())?, number(tax.basis.as_ref())?);
    let (Some(amount), Some(basis), Some(rate)) = (amount, basis, tax.rate) else {
        return Ok(false);
    };
    if c.arithmetic == Arithmetic::Exact {
        let expected = basis.abs().mul(rate.number.exact?)?.percent().round(2)?;
        return is_within(amount.abs(), expected, false);
    }
    let (amount, expected) = (amount.abs(), round(basis.abs().to_double() * rate.double(c)?) / 100.0);
    // One less and one more are other doubles then.
    if amount.has_close_doubles() && are_equal(amount.to_double(), expected) {
        return Ok(true);
    }
    is_about(amount, expected)
}

#[cold]
fn is_about(amount: Exact, expected: f64) -> Judged<bool> {
    let one = Exact::whole(1);
    Ok(amount.sub(one)?.to_double() < expected && amount.add(one)?.to_double() > expected)
}

/// BR-IC-11 and BR-IC-12: when and where it was delivered.
fn intra_community_delivery(c: &mut Checker<'_>, facts: &Facts<'_>, tax: &Tax, context: NodeId) {
    const DATE: &[Name] = &[
        DELIVERY[0],
        DELIVERY[1],
        ram::ACTUAL_DELIVERY_SUPPLY_CHAIN_EVENT,
        ram::OCCURRENCE_DATE_TIME,
        udt::DATE_TIME_STRING,
    ];
    const COUNTRY: &[Name] =
        &[DELIVERY[0], DELIVERY[1], ram::SHIP_TO_TRADE_PARTY, ram::POSTAL_TRADE_ADDRESS, ram::COUNTRY_ID];
    let missing = |way| match facts.header.delivery {
        None => Culprit::Missing(context, DELIVERY),
        Some(delivery) => Culprit::Missing(delivery, way),
    };
    let has_period = c.document.parent(tax.node).is_some_and(|settlement| {
        c.has(settlement, &[ram::BILLING_SPECIFIED_PERIOD, ram::START_DATE_TIME])
            || c.has(settlement, &[ram::BILLING_SPECIFIED_PERIOD, ram::END_DATE_TIME])
    });
    if !has_period && !c.has(c.root, DATE) {
        c.hit("BR-IC-11", context, missing(&DATE[2..]), Found::Nothing);
    }
    if !c.has(c.root, COUNTRY) {
        c.hit("BR-IC-12", context, missing(&COUNTRY[2..]), Found::Nothing);
    }
}

/// BR-O-11 to BR-O-14: an invoice that is not subject to VAT is so as a whole.
fn nothing_beside_not_subject(c: &mut Checker<'_>, facts: &Facts<'_>, context: NodeId) {
    let usage = &facts.vat.usage;
    // Two pairs of ids ask the same.
    for (rules, other) in
        [(["BR-O-11", "BR-O-12"], usage.other_tax), (["BR-O-13", "BR-O-14"], usage.other_allowance_or_charge)]
    {
        for rule in rules {
            if let Some(other) = other {
                blame(c, rule, context, other, Found::Nothing);
            }
        }
    }
}
