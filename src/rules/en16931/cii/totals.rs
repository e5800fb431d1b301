//! Document totals (BG-22): what must be there, and what must add up.

use std::collections::BTreeMap;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::few::Few;
use crate::rules::judged::{Judged, Unjudged};
use crate::rules::numbers::{Exact, instead};
use crate::syntax::Name;
use crate::syntax::names::{attr, ram};
use crate::xml::NodeId;

use super::doubles::{SumAsTheStylesheetDoes, is_in_cents};
use super::{
    Amount, Facts, Kind, SETTLEMENT, any, blame, children, later_ones, number, quote, read_number,
    two_decimals,
};

/// Sums over the whole document, to compare the totals with.
#[derive(Default)]
pub(super) struct Gathered {
    /// Net amounts of all lines (BT-131).
    lines: SumAsTheStylesheetDoes,
    /// Allowances (BT-92) and charges (BT-99) on document level, if there are any.
    allowances: Option<SumAsTheStylesheetDoes>,
    charges: Option<SumAsTheStylesheetDoes>,
    /// One of them does not say which it is.
    pub(super) unclear: Option<Unjudged>,
    /// Tax amounts of all VAT breakdowns (BT-117).
    taxes: SumAsTheStylesheetDoes,
    /// The groups of totals, of which there should be one.
    pub(super) summations: Few<NodeId>,
}

impl Gathered {
    /// Sees the net amount of a line.
    pub(super) fn line(&mut self, c: &Checker<'_>, amount: &Amount) {
        self.lines.add(c, amount);
    }

    /// Sees an allowance or charge on document level.
    pub(super) fn allowance_or_charge(&mut self, c: &Checker<'_>, kind: Kind, amount: Option<&Amount>) {
        let sum = match kind {
            Kind::Allowance => &mut self.allowances,
            Kind::Charge => &mut self.charges,
        }
        .get_or_insert_default();
        if let Some(amount) = amount {
            sum.add(c, amount);
        }
    }

    /// Sees the tax amount of a VAT breakdown.
    pub(super) fn tax(&mut self, c: &Checker<'_>, amount: &Amount) {
        self.taxes.add(c, amount);
    }
}

/// The totals of a summation, the first of each name.
#[derive(Default)]
struct Totals {
    lines: Option<Amount>,
    allowances: Option<Amount>,
    charges: Option<Amount>,
    without_tax: Option<Amount>,
    with_tax: Option<Amount>,
    prepaid: Option<Amount>,
    rounding: Option<Amount>,
    due: Option<Amount>,
    tax: Option<Amount>,
}

impl Totals {
    /// Reads what stands in a summation. There is too much of it to be moved around.
    fn read(&mut self, c: &Checker<'_>, node: NodeId) {
        for (name, child) in children(c, node) {
            let total = match name {
                ram::LINE_TOTAL_AMOUNT => &mut self.lines,
                ram::ALLOWANCE_TOTAL_AMOUNT => &mut self.allowances,
                ram::CHARGE_TOTAL_AMOUNT => &mut self.charges,
                ram::TAX_BASIS_TOTAL_AMOUNT => &mut self.without_tax,
                ram::TAX_TOTAL_AMOUNT => &mut self.tax,
                ram::GRAND_TOTAL_AMOUNT => &mut self.with_tax,
                ram::TOTAL_PREPAID_AMOUNT => &mut self.prepaid,
                ram::ROUNDING_AMOUNT => &mut self.rounding,
                ram::DUE_PAYABLE_AMOUNT => &mut self.due,
                _ => continue,
            };
            Amount::read_first(total, c, child);
        }
    }
}

/// A group of totals.
fn summation(c: &mut Checker<'_>, facts: &Facts<'_>, node: NodeId, lines: &SumAsTheStylesheetDoes) {
    let mut totals = Totals::default();
    totals.read(c, node);
    if facts.header.totals == Some(node) {
        if facts.totals.summations.iter().nth(1).is_none() {
            total_with_tax(c, facts, &totals);
        } else {
            total_with_tax_of_several(c, facts);
        }
    }
    c.require(totals.lines.is_some(), "BR-12", node, &[ram::LINE_TOTAL_AMOUNT]);
    c.require(totals.without_tax.is_some(), "BR-13", node, &[ram::TAX_BASIS_TOTAL_AMOUNT]);
    c.require(totals.with_tax.is_some(), "BR-14", node, &[ram::GRAND_TOTAL_AMOUNT]);
    c.require(totals.due.is_some(), "BR-15", node, &[ram::DUE_PAYABLE_AMOUNT]);
    two_decimals(c, "BR-DEC-09", node, totals.lines.as_ref());
    two_decimals(c, "BR-DEC-10", node, totals.allowances.as_ref());
    two_decimals(c, "BR-DEC-11", node, totals.charges.as_ref());
    two_decimals(c, "BR-DEC-12", node, totals.without_tax.as_ref());
    two_decimals(c, "BR-DEC-14", node, totals.with_tax.as_ref());
    two_decimals(c, "BR-DEC-16", node, totals.prepaid.as_ref());
    two_decimals(c, "BR-DEC-17", node, totals.rounding.as_ref());
    two_decimals(c, "BR-DEC-18", node, totals.due.as_ref());
    let gathered = &facts.totals;
    adds_up(c, "BR-CO-10", (node, &[ram::LINE_TOTAL_AMOUNT]), totals.lines.as_ref(), lines);
    if let Some(unclear) = gathered.unclear {
        c.cannot_judge("BR-CO-11", node, unclear);
        c.cannot_judge("BR-CO-12", node, unclear);
    } else {
        let (allowances, charges) = (gathered.allowances.as_ref(), gathered.charges.as_ref());
        sums_up(
            c,
            "BR-CO-11",
            (node, &[ram::ALLOWANCE_TOTAL_AMOUNT]),
            totals.allowances.as_ref(),
            allowances,
        );
        sums_up(c, "BR-CO-12", (node, &[ram::CHARGE_TOTAL_AMOUNT]), totals.charges.as_ref(), charges);
    }
    equals(c, "BR-CO-13", (node, &[ram::TAX_BASIS_TOTAL_AMOUNT]), totals.without_tax.as_ref(), || {
        let sum = sum_of(totals.lines.as_ref(), totals.charges.as_ref(), totals.allowances.as_ref())?;
        sum.map(|sum| sum.round(2)).transpose()
    });
    equals(c, "BR-CO-16", (node, &[ram::DUE_PAYABLE_AMOUNT]), totals.due.as_ref(), || {
        sum_of(totals.with_tax.as_ref(), totals.rounding.as_ref(), totals.prepaid.as_ref())
    });
    taxes(c, facts, node, totals.tax.as_ref());
}

/// The lines of one of several transactions, or of whatever else is around totals.
#[cold]
fn sum_of_lines(c: &Checker<'_>, around: Option<NodeId>) -> SumAsTheStylesheetDoes {
    const AMOUNT: &[Name] = &[
        ram::INCLUDED_SUPPLY_CHAIN_TRADE_LINE_ITEM,
        ram::SPECIFIED_LINE_TRADE_SETTLEMENT,
        ram::SPECIFIED_TRADE_SETTLEMENT_LINE_MONETARY_SUMMATION,
        ram::LINE_TOTAL_AMOUNT,
    ];
    let mut sum = SumAsTheStylesheetDoes::default();
    if let Some(around) = around {
        c.visit(around, AMOUNT, &mut |amount| sum.add(c, &Amount::read(c, amount)));
    }
    sum
}

/// Where a rule speaks, and the way to what it speaks about.
type Place = (NodeId, &'static [Name]);

/// Requires a total to be there and to equal an exact number; without that number it fails.
fn equals(
    c: &mut Checker<'_>,
    rule: &'static str,
    (context, way): Place,
    total: Option<&Amount>,
    expected: impl FnOnce() -> Judged<Option<Exact>>,
) {
    let Some(total) = total else { return c.require(false, rule, context, way) };
    let judge = || {
        let found = total.number.exact?;
        let Some(expected) = expected()? else { return Ok(Some(Found::Nothing)) };
        Ok((!found.equals(expected)?).then(|| instead(found, expected)))
    };
    if let Some(Some(found)) = c.judged(rule, context, judge()) {
        blame(c, rule, context, total.node, found);
    }
}

/// A number with one added and one taken off, as far as they are there; nothing without the first.
fn sum_of(first: Option<&Amount>, added: Option<&Amount>, taken: Option<&Amount>) -> Judged<Option<Exact>> {
    let Some(first) = first else { return Ok(None) };
    let mut sum = first.number.exact?;
    if let Some(added) = added {
        sum = sum.add(added.number.exact?)?;
    }
    if let Some(taken) = taken {
        sum = sum.sub(taken.number.exact?)?;
    }
    Ok(Some(sum))
}

/// BR-CO-10: the total, a decimal, is the sum of the lines, made in doubles and rounded as a decimal.
fn adds_up(
    c: &mut Checker<'_>,
    rule: &'static str,
    (context, way): Place,
    total: Option<&Amount>,
    sum: &SumAsTheStylesheetDoes,
) {
    let Some(total) = total else { return c.require(false, rule, context, way) };
    let is_right = || total.number.exact?.equals(sum.in_exact_cents(c)?);
    if c.judged(rule, context, is_right()) == Some(false) {
        blame(c, rule, context, total.node, sum.instead(total.number.exact));
    }
}

/// BR-CO-11 and BR-CO-12: the total is the sum of what there is, all in doubles.
fn sums_up(
    c: &mut Checker<'_>,
    rule: &'static str,
    (context, way): Place,
    total: Option<&Amount>,
    sum: Option<&SumAsTheStylesheetDoes>,
) {
    let Some(total) = total else { return c.require(sum.is_none(), rule, context, way) };
    let nothing = SumAsTheStylesheetDoes::default();
    let sum = sum.unwrap_or(&nothing);
    let is_right = any(c, total, |total| sum.is_said_by(c, total));
    if c.judged(rule, context, is_right) == Some(false) {
        blame(c, rule, context, total.node, sum.instead(total.number.exact));
    }
}

/// BR-CO-14, BR-53, BR-DEC-13 and BR-DEC-15: VAT totals in the invoice's currency (BT-110) and in the accounting
/// currency (BT-111).
fn taxes(c: &mut Checker<'_>, facts: &Facts<'_>, node: NodeId, first: Option<&Amount>) {
    if let Some(first) = first {
        let mut has_cents = tax_in_currency(c, facts, first);
        for tax in later_ones(c, first.node) {
            has_cents = either(has_cents, tax_in_currency(c, facts, &Amount::read(c, tax)));
        }
        if c.judged("BR-DEC-13", node, has_cents) == Some(false) {
            blame(c, "BR-DEC-13", node, first.node, quote(c, first.node));
        }
    }
    if facts.header.tax_currencies.node.is_some() {
        tax_in_accounting_currency(c, facts, node, first.map(|first| first.node));
    }
}

/// BR-CO-14: a VAT total in the invoice's currency is the sum of the breakdowns' taxes. Says whether it has no more
/// than cents, or is in another currency.
fn tax_in_currency(c: &mut Checker<'_>, facts: &Facts<'_>, tax: &Amount) -> Judged<bool> {
    let (header, taxes) = (&facts.header, &facts.totals.taxes);
    let currency = c.attribute(tax.node, attr::CURRENCY_ID);
    let is_in_the_first = currency.is_some() && currency == header.currencies.first;
    if is_in_the_first {
        let is_right = taxes.is_said_by(c, tax);
        if c.judged("BR-CO-14", tax.node, is_right) == Some(false) {
            blame(c, "BR-CO-14", tax.node, tax.node, taxes.instead(tax.number.exact));
        }
    }
    let is_in_any = is_in_the_first || currency.is_some_and(|code| header.currencies.has(&code));
    if is_in_any { is_in_cents(c, tax) } else { Ok(true) }
}

/// Whether one of two passes, the first of them judged first.
fn either(one: Judged<bool>, other: Judged<bool>) -> Judged<bool> {
    if one == Ok(false) { other } else { one }
}

#[cold] // Few invoices have one.
fn tax_in_accounting_currency(c: &mut Checker<'_>, facts: &Facts<'_>, node: NodeId, first: Option<NodeId>) {
    let header = &facts.header;
    let is_accounting = |tax: &NodeId| {
        c.attribute(*tax, attr::CURRENCY_ID).is_some_and(|code| header.tax_currencies.has(&code))
    };
    let taxes = || c.document.children_named(node, ram::TAX_TOTAL_AMOUNT).filter(is_accounting);
    let has_tax = taxes().next().is_some();
    let in_cents = |tax| is_in_cents(c, &Amount::read(c, tax));
    let has_cents = taxes().map(in_cents).fold(Ok(false), either);
    if !has_tax || header.currencies.meet(&header.tax_currencies) {
        let at = first.map_or(Culprit::Missing(node, &[ram::TAX_TOTAL_AMOUNT]), Culprit::Node);
        c.hit("BR-53", node, at, Found::Nothing);
    }
    if let Some(first) = first
        && c.judged("BR-DEC-15", node, has_cents) == Some(false)
    {
        blame(c, "BR-DEC-15", node, first, quote(c, first));
    }
}

/// The groups of totals, and BR-CO-15 where there is none.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    const TOTALS: &[Name] = &[ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION];
    if facts.header.currencies.node.is_some() && facts.header.totals.is_none() {
        let at = match facts.header.settlement {
            Some(settlement) => Culprit::Missing(settlement, TOTALS),
            None => Culprit::Missing(c.root, SETTLEMENT),
        };
        c.hit("BR-CO-15", c.root, at, Found::Nothing);
    }
    let mut elsewhere = None::<BTreeMap<_, _>>;
    for &node in facts.totals.summations.iter() {
        let lines = if facts.header.settles_all_lines_with(c, node) {
            &facts.totals.lines
        } else {
            let around = c.document.ancestors(node).nth(2);
            elsewhere.get_or_insert_default().entry(around).or_insert_with(|| sum_of_lines(c, around))
        };
        summation(c, facts, node, lines);
    }
}

/// BR-CO-15 where there are several groups of totals: of each total the first counts.
#[cold]
fn total_with_tax_of_several(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let mut totals = Totals::default();
    for &node in facts.totals.summations.iter().filter(|node| facts.header.settles_with(c, **node)) {
        totals.read(c, node);
    }
    total_with_tax(c, facts, &totals);
}

/// BR-CO-15: the total with VAT (BT-112) is the total without (BT-109) and the VAT (BT-110), or equals it.
fn total_with_tax(c: &mut Checker<'_>, facts: &Facts<'_>, totals: &Totals) {
    let (Some(currency), Some(node)) = (&facts.header.currencies.first, facts.header.totals) else { return };
    let Some(with_tax) = &totals.with_tax else {
        let at = Culprit::Missing(node, &[ram::GRAND_TOTAL_AMOUNT]);
        return c.hit("BR-CO-15", c.root, at, Found::Nothing);
    };
    let found = judge_total_with_tax(c, totals, with_tax, only_tax_in(c, facts, currency));
    if let Some(Some(found)) = c.judged("BR-CO-15", c.root, found) {
        blame(c, "BR-CO-15", c.root, with_tax.node, found);
    }
}

/// The VAT total in a currency, if there is just one.
fn only_tax_in(c: &Checker<'_>, facts: &Facts<'_>, currency: &str) -> Option<NodeId> {
    let mut only = None;
    for &totals in facts.totals.summations.iter().filter(|node| facts.header.settles_with(c, **node)) {
        for (name, tax) in children(c, totals) {
            if name == ram::TAX_TOTAL_AMOUNT
                && c.read_attribute(tax, attr::CURRENCY_ID, |code| code == currency.as_bytes()) == Some(true)
                && only.replace(tax).is_some()
            {
                return None;
            }
        }
    }
    only
}

/// What is wrong with the total, if anything.
fn judge_total_with_tax(
    c: &Checker<'_>,
    totals: &Totals,
    with_tax: &Amount,
    tax: Option<NodeId>,
) -> Judged<Option<Found>> {
    let with_tax = with_tax.number.exact?;
    let Some(without_tax) = number(totals.without_tax.as_ref())? else { return Ok(Some(Found::Nothing)) };
    if with_tax.equals(without_tax)? {
        return Ok(None);
    }
    let tax = match (tax, &totals.tax) {
        (None, _) => return Ok(Some(Found::Nothing)),
        (Some(tax), Some(first)) if first.node == tax => first.number.exact?,
        (Some(tax), _) => read_number(c, tax).exact?,
    };
    let expected = without_tax.add(tax)?.round(2)?;
    Ok(if with_tax.equals(expected)? { None } else { Some(instead(with_tax, expected)) })
}
