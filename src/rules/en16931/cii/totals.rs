//! Document totals (BG-22): what must be there, and what must add up.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::numbers::{Exact, Judged, Number, Unjudged, instead};
use crate::syntax::Name;
use crate::syntax::names::{attr, ram};
use crate::xml::NodeId;

use super::doubles::{SumAsTheStylesheetDoes, is_in_cents};
use super::{
    Amount, Facts, Kind, SETTLEMENT, any, blame, decimal, is_at, number, optional, quote, two_decimals,
};

/// Sums over the whole document, to compare the totals with.
#[derive(Default)]
pub(super) struct Gathered {
    /// Net amounts of all lines (BT-131).
    lines: SumAsTheStylesheetDoes,
    /// Allowances (BT-92) and charges (BT-99) on document level, if there are any.
    allowances: Option<SumAsTheStylesheetDoes>,
    charges: Option<SumAsTheStylesheetDoes>,
    /// Tax amounts of all VAT breakdowns (BT-117).
    taxes: SumAsTheStylesheetDoes,
}

impl Gathered {
    /// Sees the net amount of a line.
    pub(super) fn line(&mut self, amount: Amount) {
        self.lines.add(amount.number);
    }

    /// Sees an allowance or charge on document level.
    pub(super) fn allowance_or_charge(&mut self, kind: Kind, amount: Option<Amount>) {
        let sum = match kind {
            Kind::Allowance => &mut self.allowances,
            Kind::Charge => &mut self.charges,
        }
        .get_or_insert_default();
        if let Some(amount) = amount {
            sum.add(amount.number);
        }
    }

    /// Sees the tax amount of a VAT breakdown.
    pub(super) fn tax(&mut self, c: &Checker<'_>, amount: NodeId) {
        self.taxes.add(c.read(amount, Number::read));
    }
}

/// The totals of a summation, the first of each name.
#[derive(Default)]
struct Totals {
    lines: Option<Amount>,
    allowances: Option<Amount>,
    charges: Option<Amount>,
    without_tax: Option<Amount>,
    tax: Option<Amount>,
    with_tax: Option<Amount>,
    prepaid: Option<Amount>,
    rounding: Option<Amount>,
    due: Option<Amount>,
}

impl Totals {
    fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let document = c.document;
        let mut totals = Self::default();
        for child in document.children(node) {
            let total = match document.name(child) {
                ram::LINE_TOTAL_AMOUNT => &mut totals.lines,
                ram::ALLOWANCE_TOTAL_AMOUNT => &mut totals.allowances,
                ram::CHARGE_TOTAL_AMOUNT => &mut totals.charges,
                ram::TAX_BASIS_TOTAL_AMOUNT => &mut totals.without_tax,
                ram::TAX_TOTAL_AMOUNT => &mut totals.tax,
                ram::GRAND_TOTAL_AMOUNT => &mut totals.with_tax,
                ram::TOTAL_PREPAID_AMOUNT => &mut totals.prepaid,
                ram::ROUNDING_AMOUNT => &mut totals.rounding,
                ram::DUE_PAYABLE_AMOUNT => &mut totals.due,
                _ => continue,
            };
            total.get_or_insert_with(|| Amount::read(c, child));
        }
        totals
    }
}

/// A group of totals.
pub(super) fn summation(c: &mut Checker<'_>, facts: &Facts<'_>, node: NodeId) {
    let totals = Totals::read(c, node);
    for (rule, total, way) in [
        ("BR-12", totals.lines, &[ram::LINE_TOTAL_AMOUNT]),
        ("BR-13", totals.without_tax, &[ram::TAX_BASIS_TOTAL_AMOUNT]),
        ("BR-14", totals.with_tax, &[ram::GRAND_TOTAL_AMOUNT]),
        ("BR-15", totals.due, &[ram::DUE_PAYABLE_AMOUNT]),
    ] {
        c.require(total.is_some(), rule, node, way);
    }
    for (rule, total) in [
        ("BR-DEC-09", totals.lines),
        ("BR-DEC-10", totals.allowances),
        ("BR-DEC-11", totals.charges),
        ("BR-DEC-12", totals.without_tax),
        ("BR-DEC-14", totals.with_tax),
        ("BR-DEC-16", totals.prepaid),
        ("BR-DEC-17", totals.rounding),
        ("BR-DEC-18", totals.due),
    ] {
        two_decimals(c, rule, node, total);
    }
    adds_up(c, "BR-CO-10", (node, &[ram::LINE_TOTAL_AMOUNT]), totals.lines, facts.totals.lines);
    sums_up(c, "BR-CO-11", (node, ram::ALLOWANCE_TOTAL_AMOUNT), facts.totals.allowances);
    sums_up(c, "BR-CO-12", (node, ram::CHARGE_TOTAL_AMOUNT), facts.totals.charges);
    equals(c, "BR-CO-13", (node, &[ram::TAX_BASIS_TOTAL_AMOUNT]), totals.without_tax, || {
        sum_of(totals.lines, &[totals.charges], &[totals.allowances])?.map(|sum| sum.round(2)).transpose()
    });
    equals(c, "BR-CO-16", (node, &[ram::DUE_PAYABLE_AMOUNT]), totals.due, || {
        sum_of(totals.with_tax, &[totals.rounding], &[totals.prepaid])
    });
    tax_in_currencies(c, facts, node, totals.tax.map(|tax| tax.node));
}

/// Where a rule speaks, and the way to what it speaks about.
type Place = (NodeId, &'static [Name]);

/// Requires a total to be there and to equal an exact number; without that number it fails.
fn equals(
    c: &mut Checker<'_>,
    rule: &'static str,
    (context, way): Place,
    total: Option<Amount>,
    expected: impl FnOnce() -> Judged<Option<Exact>>,
) {
    let Some(total) = total else { return c.require(false, rule, context, way) };
    let (Ok(found), Ok(expected)) = (total.number.exact, expected()) else { return };
    match expected {
        None => blame(c, rule, context, total.node, Found::Nothing),
        Some(expected) if found.equals(expected) == Ok(false) => {
            blame(c, rule, context, total.node, instead(found, expected));
        }
        Some(_) => {}
    }
}

/// What is there of some numbers, added and taken off; nothing without the first.
fn sum_of(
    first: Option<Amount>,
    added: &[Option<Amount>],
    taken: &[Option<Amount>],
) -> Judged<Option<Exact>> {
    let Some(mut sum) = number(first)? else { return Ok(None) };
    for amount in added.iter().flatten() {
        sum = sum.add(amount.number.exact?)?;
    }
    for amount in taken.iter().flatten() {
        sum = sum.sub(amount.number.exact?)?;
    }
    Ok(Some(sum))
}

/// BR-CO-10: the total, a decimal, is the sum of the lines, made in doubles and rounded as a decimal.
fn adds_up(
    c: &mut Checker<'_>,
    rule: &'static str,
    (context, way): Place,
    total: Option<Amount>,
    sum: SumAsTheStylesheetDoes,
) {
    let Some(total) = total else { return c.require(false, rule, context, way) };
    let (Ok(found), Ok(expected)) = (total.number.exact, sum.in_exact_cents(c)) else { return };
    if found.equals(expected) == Ok(false) {
        blame(c, rule, context, total.node, sum.instead(Ok(found)));
    }
}

/// BR-CO-11 and BR-CO-12: the total is the sum of what there is, all in doubles.
fn sums_up(
    c: &mut Checker<'_>,
    rule: &'static str,
    (context, name): (NodeId, Name),
    sum: Option<SumAsTheStylesheetDoes>,
) {
    let document = c.document;
    let Some(total) = document.child(context, name) else {
        if sum.is_some() {
            let way = if name == ram::CHARGE_TOTAL_AMOUNT {
                &[ram::CHARGE_TOTAL_AMOUNT]
            } else {
                &[ram::ALLOWANCE_TOTAL_AMOUNT]
            };
            c.require(false, rule, context, way);
        }
        return;
    };
    let sum = sum.unwrap_or_default();
    if any(c, document.children_named(context, name), |total| sum.is_said_by(c, total)) == Ok(false) {
        blame(c, rule, context, total, sum.instead(decimal(c, total)));
    }
}

/// BR-53, BR-DEC-13 and BR-DEC-15: VAT totals in the invoice's currency (BT-110) and in the accounting currency
/// (BT-111).
fn tax_in_currencies(c: &mut Checker<'_>, facts: &Facts<'_>, node: NodeId, first: Option<NodeId>) {
    let header = &facts.header;
    let taxes = || c.document.children_named(node, ram::TAX_TOTAL_AMOUNT);
    let currency = |tax: NodeId| c.attribute(tax, attr::CURRENCY_ID);
    let is_accounting = |tax: &NodeId| currency(*tax).is_some_and(|code| header.is_tax_currency(&code));
    let has_accounting_tax = taxes().any(|tax| is_accounting(&tax));
    let has_cents = any_tax(c, taxes(), |tax| !currency(tax).is_some_and(|code| header.is_currency(&code)));
    let accounting = taxes().filter(is_accounting);
    let accounting_has_cents = any_tax(c, accounting, |_| false);
    let at = first.map_or(Culprit::Missing(node, &[ram::TAX_TOTAL_AMOUNT]), Culprit::Node);
    if header.tax_currency.is_some() && (!has_accounting_tax || header.have_one_currency()) {
        c.hit("BR-53", node, at, Found::Nothing);
    }
    let Some(first) = first else { return };
    if has_cents == Ok(false) {
        blame(c, "BR-DEC-13", node, first, quote(c, first));
    }
    if header.tax_currency.is_some() && accounting_has_cents == Ok(false) {
        blame(c, "BR-DEC-15", node, first, quote(c, first));
    }
}

/// Whether any of the taxes passes without a look at its number, or has no more than cents.
fn any_tax(
    c: &Checker<'_>,
    taxes: impl Iterator<Item = NodeId>,
    passes: impl Fn(NodeId) -> bool,
) -> Judged<bool> {
    let mut verdict = Ok(false);
    for tax in taxes {
        match if passes(tax) { Ok(true) } else { is_in_cents(c, &c.text(tax)) } {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(Unjudged) => verdict = Err(Unjudged),
        }
    }
    verdict
}

/// BR-CO-14: a VAT total in the invoice's currency is the sum of the breakdowns' taxes.
pub(super) fn tax_total(c: &mut Checker<'_>, facts: &Facts<'_>, node: NodeId) {
    let is_of_summation =
        super::parent_name(c.document, node) == ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION;
    let currency = c.attribute(node, attr::CURRENCY_ID);
    if !is_of_summation || currency.is_none() || currency != facts.header.currency {
        return;
    }
    if facts.totals.taxes.is_said_by(c, &c.text(node)) == Ok(false) {
        blame(c, "BR-CO-14", node, node, facts.totals.taxes.instead(decimal(c, node)));
    }
}

/// BR-CO-15: the total with VAT (BT-112) is the total without (BT-109) and the VAT (BT-110), or equals it.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let Some(currency) = &facts.header.currency else { return };
    let part = |name| {
        let part = facts.header.totals.and_then(|totals| c.document.child(totals, name));
        part.map(|part| Amount::read(c, part))
    };
    let (with_tax, without_tax) = (part(ram::GRAND_TOTAL_AMOUNT), part(ram::TAX_BASIS_TOTAL_AMOUNT));
    let Some(with_tax) = with_tax else {
        let at = match (facts.header.totals, facts.header.settlement) {
            (Some(totals), _) => Culprit::Missing(totals, &[ram::GRAND_TOTAL_AMOUNT]),
            (None, Some(settlement)) => {
                Culprit::Missing(settlement, &[ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION])
            }
            (None, None) => Culprit::Missing(c.root, SETTLEMENT),
        };
        return c.hit("BR-CO-15", c.root, at, Found::Nothing);
    };
    let summations = facts.header.settlement.into_iter().flat_map(|settlement| {
        c.document.children_named(settlement, ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION)
    });
    let taxes = summations.flat_map(|totals| c.document.children_named(totals, ram::TAX_TOTAL_AMOUNT));
    let mut in_currency = taxes.filter(|tax| c.attribute(*tax, attr::CURRENCY_ID).as_ref() == Some(currency));
    let tax = in_currency.next().filter(|_| in_currency.next().is_none());
    if let Ok(Some(found)) = judge_total_with_tax(c, with_tax, without_tax, tax) {
        blame(c, "BR-CO-15", c.root, with_tax.node, found);
    }
}

/// What is wrong with the total, if anything.
fn judge_total_with_tax(
    c: &Checker<'_>,
    with_tax: Amount,
    without_tax: Option<Amount>,
    tax: Option<NodeId>,
) -> Judged<Option<Found>> {
    let with_tax = with_tax.number.exact?;
    let Some(without_tax) = number(without_tax)? else { return Ok(Some(Found::Nothing)) };
    if with_tax.equals(without_tax)? {
        return Ok(None);
    }
    let Some(tax) = optional(c, tax)? else { return Ok(Some(Found::Nothing)) };
    let expected = without_tax.add(tax)?.round(2)?;
    Ok(if with_tax.equals(expected)? { None } else { Some(instead(with_tax, expected)) })
}

/// Whether an element is an allowance or charge of the document.
pub(super) fn is_on_document_level(c: &Checker<'_>, allowance_or_charge: NodeId) -> bool {
    let name = c.document.name(allowance_or_charge);
    is_at(c, allowance_or_charge, &[SETTLEMENT[0], SETTLEMENT[1], name])
}
