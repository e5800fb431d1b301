//! Totals (BG-22) and VAT totals: what must be there, and what must add up.

use std::collections::BTreeMap;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::family::Family;
use crate::rules::en16931::few::Few;
use crate::rules::en16931::kinds::{Kind, Kinds};
use crate::rules::judged::{Judged, Unjudged};
use crate::rules::numbers::{Exact, Sum, instead};
use crate::syntax::Name;
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

use super::vat::{Amounts, Category, Place};
use super::{
    Amount, Facts, boolean, child, children, is_of_document, number, parent_name, two_decimals, vat,
};

/// Sums over the whole document, and the totals to compare with them.
#[derive(Default)]
pub(super) struct Gathered {
    /// Every `cac:LegalMonetaryTotal`, judged at the end; there should be one.
    totals: Few<NodeId>,
    /// Net amounts of all lines (BT-131).
    lines: Sum,
    /// Allowances (BT-92) and charges (BT-99) on document level.
    allowances: Option<Sum>,
    charges: Option<Sum>,
    /// One of them does not say which it is.
    pub(super) unclear: Option<Unjudged>,
    /// VAT totals in the invoice's currency (BT-110), and their number.
    tax: Sum,
    taxes: usize,
}

impl Gathered {
    pub(super) fn defer(&mut self, totals: NodeId) {
        self.totals.push(totals);
    }

    pub(super) fn line(&mut self, net_amount: Option<&Amount>) {
        if let Some(amount) = net_amount {
            self.lines.add(amount.number.exact);
        }
    }

    pub(super) fn allowance_or_charge(&mut self, kind: Kind, amount: Option<&Amount>) {
        let sum = match kind {
            Kind::Allowance => &mut self.allowances,
            Kind::Charge => &mut self.charges,
        }
        .get_or_insert_default();
        if let Some(amount) = amount {
            sum.add(amount.number.exact);
        }
    }
}

/// A `cac:TaxTotal`, with its breakdowns.
pub(super) fn tax_total(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let of_document = is_of_document(c, node);
    let place = if of_document { Place::Breakdown } else { Place::Elsewhere };
    let (mut amount, mut sum, mut is_in_currency) = (None, None, false);
    for (name, part) in children(c, node) {
        match name {
            cbc::TAX_AMOUNT => {
                let first = amount.get_or_insert_with(|| Amount::read(c, part));
                if facts.root.is_tax_in_its_currency(c, part) && of_document && !is_in_currency {
                    is_in_currency = true;
                    let amount = if first.node == part { *first } else { Amount::read(c, part) };
                    facts.totals.taxes += 1;
                    facts.totals.tax.add(amount.number.exact);
                }
            }
            cac::TAX_SUBTOTAL => {
                let mut subtotal = Subtotal::default();
                subtotal.read(c, facts, part, place);
                subtotal.check(c, part);
                let sum = sum.get_or_insert(Sum::default());
                if let Some(tax) = &subtotal.amounts.tax {
                    sum.add(tax.number.exact);
                }
            }
            _ => {}
        }
    }
    if of_document && let Some(sum) = sum {
        facts.root.has_breakdown = true;
        must_equal(c, "BR-CO-14", node, (amount.as_ref(), &[cbc::TAX_AMOUNT]), rounded(sum));
    }
}

/// A `cac:TaxSubtotal` that no VAT total has brought along.
pub(super) fn other_subtotal(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    if parent_name(c.document, node) != cac::TAX_TOTAL {
        Subtotal::default().read(c, facts, node, Place::Elsewhere);
    }
}

/// A `cac:TaxSubtotal`: one VAT breakdown (BG-23). There should be one category in it.
#[derive(Default)]
struct Subtotal {
    amounts: Amounts,
    has_id: bool,
    rate: Option<Amount>,
    second_rate: Option<NodeId>,
    is_not_subject: bool,
}

impl Subtotal {
    fn read(&mut self, c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId, place: Place) {
        let mut categories = Few::default();
        for (name, part) in children(c, node) {
            match name {
                cbc::TAXABLE_AMOUNT => {
                    Amount::read_first(&mut self.amounts.taxable, c, part);
                }
                cbc::TAX_AMOUNT => Amount::read_first(&mut self.amounts.tax, c, part),
                cac::TAX_CATEGORY => categories.push(part),
                _ => {}
            }
        }
        for node in categories.iter() {
            let mut category = Category::at(*node);
            category.read(c);
            if category.is_vat {
                self.has_id |= category.id.is_some();
                match (self.rate, category.rate) {
                    (None, rate) => self.rate = rate,
                    (Some(_), Some(second)) => self.second_rate = Some(second.node),
                    (Some(_), None) => {}
                }
                self.is_not_subject |= category.is(Family::NotSubject);
            }
            vat::category(c, facts, &category, place);
            if matches!(place, Place::Breakdown) {
                vat::breakdown(c, facts, &category, &self.amounts);
            }
        }
    }

    fn check(&self, c: &mut Checker<'_>, node: NodeId) {
        let Amounts { taxable, tax } = &self.amounts;
        c.require(taxable.is_some(), "BR-45", node, &[cbc::TAXABLE_AMOUNT]);
        c.require(tax.is_some(), "BR-46", node, &[cbc::TAX_AMOUNT]);
        c.require(self.has_id, "BR-47", node, &[cac::TAX_CATEGORY, cbc::ID]);
        let rated = self.rate.is_some() || self.is_not_subject;
        c.require(rated, "BR-48", node, &[cac::TAX_CATEGORY, cbc::PERCENT]);
        if let Some(second) = self.second_rate {
            // The rule can work with one.
            c.hit("BR-CO-17", node, Culprit::Node(second), Found::Count(2));
        } else if let Some(Some(found)) = c.judged("BR-CO-17", node, self.fault_of_tax()) {
            let missing = Culprit::Missing(node, &[cbc::TAX_AMOUNT]);
            let at = tax.map_or(missing, |tax| Culprit::Node(tax.node));
            c.hit("BR-CO-17", node, at, found);
        }
        two_decimals(c, "BR-DEC-19", node, taxable.as_ref());
        two_decimals(c, "BR-DEC-20", node, tax.as_ref());
    }

    /// BR-CO-17: the tax is within one unit of the taxable amount at the rate, and nothing at a rate of nothing.
    fn fault_of_tax(&self) -> Judged<Option<Found>> {
        let rate = number(self.rate.as_ref())?;
        let tax = number(self.amounts.tax.as_ref())?;
        let no_rate = match rate {
            Some(rate) => rate.round(0)?.is_zero(),
            None => true,
        };
        if no_rate {
            let Some(tax) = tax else { return Ok(Some(Found::Nothing)) };
            return Ok((!tax.round(0)?.is_zero()).then(|| instead(tax, Exact::ZERO)));
        }
        vat::fault_of_tax_at_rate(tax, number(self.amounts.taxable.as_ref())?, rate)
    }
}

/// Judges all that waited for the sums.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let mut elsewhere = None::<BTreeMap<_, _>>;
    for node in facts.totals.totals.iter() {
        let mut totals = Totals::default();
        totals.read(c, *node);
        if is_of_document(c, *node) {
            totals.check(c, *node, &facts.totals);
        } else {
            let around = c.document.parent(*node).unwrap_or(c.root);
            let beside = elsewhere
                .get_or_insert_default()
                .entry(around)
                .or_insert_with(|| beside(c, around, facts.totals.lines));
            totals.check(c, *node, beside);
        }
        if facts.root.totals == Some(*node) {
            if facts.totals.totals.iter().nth(1).is_none() {
                total_with_tax(c, facts, totals.without_tax.as_ref(), totals.with_tax.as_ref());
            } else {
                total_with_tax_of_several(c, facts);
            }
        }
    }
    if facts.root.totals.is_none() {
        total_with_tax(c, facts, None, None);
    }
}

/// What totals that are not the document's are compared with: all lines, and the allowances and charges beside them.
#[cold]
fn beside(c: &Checker<'_>, around: NodeId, lines: Sum) -> Gathered {
    let mut gathered = Gathered { lines, ..Gathered::default() };
    for group in c.document.children_named(around, cac::ALLOWANCE_CHARGE) {
        let mut kinds = Kinds::default();
        for indicator in c.document.children_named(group, cbc::CHARGE_INDICATOR) {
            gathered.unclear = gathered.unclear.or(kinds.see(boolean(c, indicator)));
        }
        let amount = child(c, group, cbc::AMOUNT).map(|amount| Amount::read(c, amount));
        kinds.iter().for_each(|kind| gathered.allowance_or_charge(kind, amount.as_ref()));
    }
    gathered
}

/// BR-CO-15 where there are several groups of totals: any total with VAT may be right, and one without can be worked with.
#[cold]
fn total_with_tax_of_several(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let read = |name| {
        let totals = c.all(c.root, &[cac::LEGAL_MONETARY_TOTAL, name]).into_iter();
        totals.map(|node| Amount::read(c, node)).collect::<Vec<_>>()
    };
    let (without_tax, with_tax) = (read(cbc::TAX_EXCLUSIVE_AMOUNT), read(cbc::TAX_INCLUSIVE_AMOUNT));
    if let [_, second, ..] = &without_tax[..]
        && facts.root.currency_code.is_some()
        && facts.totals.taxes == 1
    {
        let found = Found::Count(without_tax.len());
        return c.hit("BR-CO-15", c.root, Culprit::Node(second.node), found);
    }
    let expected = expected_with_tax(facts, without_tax.first());
    let is_right = |with_tax: &&Amount| match (with_tax.number.exact, expected) {
        (Ok(with_tax), Ok(Some(expected))) => with_tax.equals(expected) == Ok(true),
        _ => false,
    };
    let with_tax = with_tax.iter().find(is_right).or(with_tax.first());
    total_with_tax(c, facts, without_tax.first(), with_tax);
}

/// BR-CO-15: total with VAT = total without VAT + VAT in the invoice's currency, of which there is one.
fn total_with_tax(
    c: &mut Checker<'_>,
    facts: &Facts<'_>,
    without_tax: Option<&Amount>,
    with_tax: Option<&Amount>,
) {
    const TAX: &[Name] = &[cac::TAX_TOTAL, cbc::TAX_AMOUNT];
    if facts.root.currency_code.is_none() {
        return;
    }
    match facts.totals.taxes {
        0 => return c.require(false, "BR-CO-15", c.root, TAX),
        1 => {}
        taxes => return c.hit("BR-CO-15", c.root, Culprit::Node(c.root), Found::Count(taxes)),
    }
    let expected = expected_with_tax(facts, without_tax);
    let way = &[cac::LEGAL_MONETARY_TOTAL, cbc::TAX_INCLUSIVE_AMOUNT];
    must_equal(c, "BR-CO-15", c.root, (with_tax, way), expected);
}

fn expected_with_tax(facts: &Facts<'_>, without_tax: Option<&Amount>) -> Judged<Option<Exact>> {
    let Some(without_tax) = number(without_tax)? else { return Ok(None) };
    without_tax.add(facts.totals.tax.total()?)?.round(2).map(Some)
}

/// A `cac:LegalMonetaryTotal` (BG-22).
#[derive(Default)]
struct Totals {
    lines: Option<Amount>,
    allowances: Option<Amount>,
    charges: Option<Amount>,
    without_tax: Option<Amount>,
    with_tax: Option<Amount>,
    prepaid: Option<Amount>,
    rounding: Option<Amount>,
    payable: Option<Amount>,
}

impl Totals {
    /// Reads what stands in a group of totals. There is too much of it to be moved around.
    fn read(&mut self, c: &Checker<'_>, node: NodeId) {
        for (name, child) in children(c, node) {
            let part = match name {
                cbc::LINE_EXTENSION_AMOUNT => &mut self.lines,
                cbc::ALLOWANCE_TOTAL_AMOUNT => &mut self.allowances,
                cbc::CHARGE_TOTAL_AMOUNT => &mut self.charges,
                cbc::TAX_EXCLUSIVE_AMOUNT => &mut self.without_tax,
                cbc::TAX_INCLUSIVE_AMOUNT => &mut self.with_tax,
                cbc::PREPAID_AMOUNT => &mut self.prepaid,
                cbc::PAYABLE_ROUNDING_AMOUNT => &mut self.rounding,
                cbc::PAYABLE_AMOUNT => &mut self.payable,
                _ => continue,
            };
            Amount::read_first(part, c, child);
        }
    }

    fn check(&self, c: &mut Checker<'_>, node: NodeId, gathered: &Gathered) {
        c.require(self.lines.is_some(), "BR-12", node, &[cbc::LINE_EXTENSION_AMOUNT]);
        c.require(self.without_tax.is_some(), "BR-13", node, &[cbc::TAX_EXCLUSIVE_AMOUNT]);
        c.require(self.with_tax.is_some(), "BR-14", node, &[cbc::TAX_INCLUSIVE_AMOUNT]);
        c.require(self.payable.is_some(), "BR-15", node, &[cbc::PAYABLE_AMOUNT]);
        two_decimals(c, "BR-DEC-09", node, self.lines.as_ref());
        two_decimals(c, "BR-DEC-10", node, self.allowances.as_ref());
        two_decimals(c, "BR-DEC-11", node, self.charges.as_ref());
        two_decimals(c, "BR-DEC-12", node, self.without_tax.as_ref());
        two_decimals(c, "BR-DEC-14", node, self.with_tax.as_ref());
        two_decimals(c, "BR-DEC-16", node, self.prepaid.as_ref());
        two_decimals(c, "BR-DEC-17", node, self.rounding.as_ref());
        two_decimals(c, "BR-DEC-18", node, self.payable.as_ref());
        self.check_sums(c, node, gathered);
        let without_tax = (self.without_tax.as_ref(), &[cbc::TAX_EXCLUSIVE_AMOUNT][..]);
        must_equal(c, "BR-CO-13", node, without_tax, self.expected_without_tax());
        self.check_payable(c, node);
    }

    fn check_sums(&self, c: &mut Checker<'_>, node: NodeId, gathered: &Gathered) {
        let lines = (self.lines.as_ref(), &[cbc::LINE_EXTENSION_AMOUNT][..]);
        must_equal(c, "BR-CO-10", node, lines, rounded(gathered.lines));
        if let Some(unclear) = gathered.unclear {
            c.cannot_judge("BR-CO-11", node, unclear);
            return c.cannot_judge("BR-CO-12", node, unclear);
        }
        let allowances = (self.allowances.as_ref(), &[cbc::ALLOWANCE_TOTAL_AMOUNT][..]);
        if self.allowances.is_some() || gathered.allowances.is_some() {
            let sum = rounded(gathered.allowances.unwrap_or_default());
            must_equal(c, "BR-CO-11", node, allowances, sum);
        }
        let charges = (self.charges.as_ref(), &[cbc::CHARGE_TOTAL_AMOUNT][..]);
        if self.charges.is_some() || gathered.charges.is_some() {
            let sum = rounded(gathered.charges.unwrap_or_default());
            must_equal(c, "BR-CO-12", node, charges, sum);
        }
    }

    /// Lines - allowances + charges, rounded only where there are such.
    fn expected_without_tax(&self) -> Judged<Option<Exact>> {
        let Some(mut total) = number(self.lines.as_ref())? else { return Ok(None) };
        if self.allowances.is_none() && self.charges.is_none() {
            return Ok(Some(total));
        }
        if let Some(charges) = number(self.charges.as_ref())? {
            total = total.add(charges)?;
        }
        if let Some(allowances) = number(self.allowances.as_ref())? {
            total = total.sub(allowances)?;
        }
        total.round(2).map(Some)
    }

    /// BR-CO-16: payable amount - rounding = total with VAT - prepaid amount; a difference is rounded.
    fn check_payable(&self, c: &mut Checker<'_>, node: NodeId) {
        let Some(payable) = &self.payable else {
            return c.require(false, "BR-CO-16", node, &[cbc::PAYABLE_AMOUNT]);
        };
        if let Some(Some(found)) = c.judged("BR-CO-16", node, self.fault_of_payable(payable)) {
            c.hit("BR-CO-16", node, Culprit::Node(payable.node), found);
        }
    }

    fn fault_of_payable(&self, payable: &Amount) -> Judged<Option<Found>> {
        let payable = payable.number.exact?;
        let Some(mut due) = number(self.with_tax.as_ref())? else { return Ok(Some(Found::Nothing)) };
        if let Some(prepaid) = number(self.prepaid.as_ref())? {
            due = due.sub(prepaid)?.round(2)?;
        }
        let rounding = number(self.rounding.as_ref())?;
        let paid = match rounding {
            Some(rounding) => payable.sub(rounding)?.round(2)?,
            None => payable,
        };
        if paid.equals(due)? {
            return Ok(None);
        }
        Ok(Some(instead(payable, due.add(rounding.unwrap_or(Exact::ZERO))?)))
    }
}

/// Requires an amount to be there and to equal what is expected; nothing is expected where a part of it is missing.
fn must_equal(
    c: &mut Checker<'_>,
    rule: &'static str,
    context: NodeId,
    (amount, way): (Option<&Amount>, &'static [Name]),
    expected: Judged<Option<Exact>>,
) {
    let Some(amount) = amount else { return c.require(false, rule, context, way) };
    let judge = || {
        let found = amount.number.exact?;
        let Some(expected) = expected? else { return Ok(Some(Found::Nothing)) };
        Ok((found.equals(expected) != Ok(true)).then(|| instead(found, expected)))
    };
    if let Some(Some(found)) = c.judged(rule, context, judge()) {
        c.hit(rule, context, Culprit::Node(amount.node), found);
    }
}

fn rounded(sum: Sum) -> Judged<Option<Exact>> {
    sum.total()?.round(2).map(Some)
}
