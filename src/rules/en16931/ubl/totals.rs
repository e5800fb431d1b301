//! Totals (BG-22) and VAT totals: what must be there, and what must add up.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::numbers::{Exact, Judged, Sum, instead};
use crate::syntax::Name;
use crate::syntax::names::{attr, cac, cbc};
use crate::xml::NodeId;

use crate::rules::en16931::family::Family;

use super::vat::{Category, Place};
use super::{Amount, Facts, decimal, is_of_document, number, two_decimals, vat};

/// Sums over the whole document, and the totals to compare with them.
#[derive(Default)]
pub(super) struct Gathered {
    /// Every `cac:LegalMonetaryTotal`, judged at the end.
    totals: Vec<NodeId>,
    /// Net amounts of all lines (BT-131).
    lines: Sum,
    /// Allowances (BT-92) and charges (BT-99) on document level.
    allowances: Option<Sum>,
    charges: Option<Sum>,
    /// One of them does not say which it is.
    pub(super) has_neither: bool,
    /// VAT totals in the invoice's currency (BT-110), and their number.
    tax: Sum,
    taxes: usize,
}

impl Gathered {
    pub(super) fn defer(&mut self, totals: NodeId) {
        self.totals.push(totals);
    }

    pub(super) fn line(&mut self, net_amount: Option<Judged<Exact>>) {
        if let Some(amount) = net_amount {
            self.lines.add(amount);
        }
    }

    pub(super) fn allowance_or_charge(&mut self, charge: bool, amount: Option<Judged<Exact>>) {
        let sum = if charge { &mut self.charges } else { &mut self.allowances }.get_or_insert_default();
        if let Some(amount) = amount {
            sum.add(amount);
        }
    }
}

/// A `cac:TaxTotal`.
pub(super) fn tax_total<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    let document = c.document;
    let of_document = is_of_document(c, node);
    let (mut amount, mut has_breakdown, mut sum, mut in_currency) = (None, false, Sum::default(), None);
    for child in document.children(node) {
        match document.name(child) {
            cbc::TAX_AMOUNT => {
                amount.get_or_insert_with(|| Amount::read(c, child));
                let Some(currency) = c.attribute(child, attr::CURRENCY_ID) else { continue };
                facts.root.accounting_currencies.remove(&currency);
                if Some(currency) == facts.root.currency_code {
                    in_currency.get_or_insert(child);
                }
            }
            cac::TAX_SUBTOTAL => {
                has_breakdown = true;
                if let Some(tax) = document.child(child, cbc::TAX_AMOUNT) {
                    sum.add(decimal(c, tax));
                }
            }
            _ => {}
        }
    }
    if !of_document {
        return;
    }
    if let Some(amount) = in_currency {
        facts.totals.taxes += 1;
        facts.totals.tax.add(decimal(c, amount));
    }
    if has_breakdown {
        must_equal(c, "BR-CO-14", node, (amount, &[cbc::TAX_AMOUNT]), rounded(sum));
    }
}

/// A `cac:TaxSubtotal`: one VAT breakdown (BG-23).
pub(super) fn tax_subtotal<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    let document = c.document;
    let total = document.parent(node).filter(|total| document.name(*total) == cac::TAX_TOTAL);
    let of_document = total.is_some_and(|total| is_of_document(c, total));
    let mut amounts = vat::Amounts::default();
    for child in document.children(node) {
        match document.name(child) {
            cbc::TAXABLE_AMOUNT => _ = amounts.taxable.get_or_insert_with(|| Amount::read(c, child)),
            cbc::TAX_AMOUNT => _ = amounts.tax.get_or_insert_with(|| Amount::read(c, child)),
            _ => {}
        }
    }
    let mut vat = VatCategory::default();
    for child in document.children_named(node, cac::TAX_CATEGORY) {
        let category = Category::read(c, child);
        vat.see(&category);
        let place = if of_document { Place::Breakdown } else { Place::Elsewhere };
        vat::category(c, facts, &category, place);
        if of_document {
            vat::breakdown(c, facts, &category, amounts);
        }
    }
    if total.is_none() {
        return;
    }
    c.require(amounts.taxable.is_some(), "BR-45", node, &[cbc::TAXABLE_AMOUNT]);
    c.require(amounts.tax.is_some(), "BR-46", node, &[cbc::TAX_AMOUNT]);
    c.require(vat.has_id, "BR-47", node, &[cac::TAX_CATEGORY, cbc::ID]);
    let rated = vat.rate.is_some() || vat.is_not_subject;
    c.require(rated, "BR-48", node, &[cac::TAX_CATEGORY, cbc::PERCENT]);
    tax_is_about_the_rate(c, node, amounts, vat.rate);
    two_decimals(c, "BR-DEC-19", node, amounts.taxable);
    two_decimals(c, "BR-DEC-20", node, amounts.tax);
}

/// What the VAT categories of one breakdown say; there should be one.
#[derive(Default)]
struct VatCategory {
    has_id: bool,
    rate: Option<Judged<Exact>>,
    is_not_subject: bool,
}

impl VatCategory {
    fn see(&mut self, category: &Category) {
        if category.is_vat {
            self.has_id |= category.id.is_some();
            self.rate = self.rate.or(category.rate.map(|rate| rate.exact));
            self.is_not_subject |= category.is(Family::NotSubject);
        }
    }
}

/// BR-CO-17: the tax is within one unit of the taxable amount at the rate, and nothing at a rate of nothing.
fn tax_is_about_the_rate(
    c: &mut Checker<'_>,
    node: NodeId,
    amounts: vat::Amounts,
    rate: Option<Judged<Exact>>,
) {
    if let Some(Some(found)) = c.judged("BR-CO-17", node, fault_of_tax(amounts, rate)) {
        let missing = Culprit::Missing(node, &[cbc::TAX_AMOUNT]);
        let at = amounts.tax.map_or(missing, |tax| Culprit::Node(tax.node));
        c.hit("BR-CO-17", node, at, found);
    }
}

fn fault_of_tax(amounts: vat::Amounts, rate: Option<Judged<Exact>>) -> Judged<Option<Found>> {
    let rate = rate.transpose()?;
    let tax = number(amounts.tax)?;
    let no_rate = match rate {
        Some(rate) => rate.round(0)?.is_zero(),
        None => true,
    };
    if no_rate {
        let Some(tax) = tax else { return Ok(Some(Found::Nothing)) };
        return Ok((!tax.round(0)?.is_zero()).then(|| instead(tax, Exact::ZERO)));
    }
    let taxable = number(amounts.taxable)?;
    vat::fault_of_tax_at_rate(tax, taxable, rate)
}

/// Judges all that waited for the sums.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let mut of_document = Totals::default();
    for node in &facts.totals.totals {
        let totals = Totals::read(c, *node);
        totals.check(c, *node, &facts.totals);
        if facts.root.totals == Some(*node) {
            of_document = totals;
        }
    }
    if facts.root.currency_code.is_some() {
        total_with_tax(c, facts, &of_document);
    }
}

/// BR-CO-15: total with VAT = total without VAT + VAT in the invoice's currency, of which there is one.
fn total_with_tax(c: &mut Checker<'_>, facts: &Facts<'_>, of_document: &Totals) {
    let root = c.root;
    let Gathered { taxes, tax, .. } = facts.totals;
    match taxes {
        0 => {
            return c.hit(
                "BR-CO-15",
                root,
                Culprit::Missing(root, &[cac::TAX_TOTAL, cbc::TAX_AMOUNT]),
                Found::Nothing,
            );
        }
        1 => {}
        _ => return c.hit("BR-CO-15", root, Culprit::Node(root), Found::Count(taxes)),
    }
    let Totals { without_tax, with_tax, .. } = *of_document;
    let expected = number(without_tax).and_then(|without_tax| match without_tax {
        Some(without_tax) => without_tax.add(tax.total()?)?.round(2).map(Some),
        None => Ok(None),
    });
    let way = &[cac::LEGAL_MONETARY_TOTAL, cbc::TAX_INCLUSIVE_AMOUNT];
    must_equal(c, "BR-CO-15", root, (with_tax, way), expected);
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
    fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let document = c.document;
        let mut totals = Self::default();
        for child in document.children(node) {
            let part = match document.name(child) {
                cbc::LINE_EXTENSION_AMOUNT => &mut totals.lines,
                cbc::ALLOWANCE_TOTAL_AMOUNT => &mut totals.allowances,
                cbc::CHARGE_TOTAL_AMOUNT => &mut totals.charges,
                cbc::TAX_EXCLUSIVE_AMOUNT => &mut totals.without_tax,
                cbc::TAX_INCLUSIVE_AMOUNT => &mut totals.with_tax,
                cbc::PREPAID_AMOUNT => &mut totals.prepaid,
                cbc::PAYABLE_ROUNDING_AMOUNT => &mut totals.rounding,
                cbc::PAYABLE_AMOUNT => &mut totals.payable,
                _ => continue,
            };
            part.get_or_insert_with(|| Amount::read(c, child));
        }
        totals
    }

    fn check(&self, c: &mut Checker<'_>, node: NodeId, gathered: &Gathered) {
        c.require(self.lines.is_some(), "BR-12", node, &[cbc::LINE_EXTENSION_AMOUNT]);
        c.require(self.without_tax.is_some(), "BR-13", node, &[cbc::TAX_EXCLUSIVE_AMOUNT]);
        c.require(self.with_tax.is_some(), "BR-14", node, &[cbc::TAX_INCLUSIVE_AMOUNT]);
        c.require(self.payable.is_some(), "BR-15", node, &[cbc::PAYABLE_AMOUNT]);
        for (rule, amount) in [
            ("BR-DEC-09", self.lines),
            ("BR-DEC-10", self.allowances),
            ("BR-DEC-11", self.charges),
            ("BR-DEC-12", self.without_tax),
            ("BR-DEC-14", self.with_tax),
            ("BR-DEC-16", self.prepaid),
            ("BR-DEC-17", self.rounding),
            ("BR-DEC-18", self.payable),
        ] {
            two_decimals(c, rule, node, amount);
        }
        self.check_sums(c, node, gathered);
        let without_tax = (self.without_tax, &[cbc::TAX_EXCLUSIVE_AMOUNT][..]);
        must_equal(c, "BR-CO-13", node, without_tax, self.expected_without_tax());
        self.check_payable(c, node);
    }

    fn check_sums(&self, c: &mut Checker<'_>, node: NodeId, gathered: &Gathered) {
        let lines = (self.lines, &[cbc::LINE_EXTENSION_AMOUNT][..]);
        must_equal(c, "BR-CO-10", node, lines, rounded(gathered.lines));
        if gathered.has_neither {
            c.cannot_judge("BR-CO-11", node);
            return c.cannot_judge("BR-CO-12", node);
        }
        let allowances = (self.allowances, &[cbc::ALLOWANCE_TOTAL_AMOUNT][..]);
        if self.allowances.is_some() || gathered.allowances.is_some() {
            let sum = rounded(gathered.allowances.unwrap_or_default());
            must_equal(c, "BR-CO-11", node, allowances, sum);
        }
        let charges = (self.charges, &[cbc::CHARGE_TOTAL_AMOUNT][..]);
        if self.charges.is_some() || gathered.charges.is_some() {
            let sum = rounded(gathered.charges.unwrap_or_default());
            must_equal(c, "BR-CO-12", node, charges, sum);
        }
    }

    /// Lines - allowances + charges, rounded only where there are such.
    fn expected_without_tax(&self) -> Judged<Option<Exact>> {
        let Some(mut total) = number(self.lines)? else { return Ok(None) };
        if self.allowances.is_none() && self.charges.is_none() {
            return Ok(Some(total));
        }
        if let Some(charges) = number(self.charges)? {
            total = total.add(charges)?;
        }
        if let Some(allowances) = number(self.allowances)? {
            total = total.sub(allowances)?;
        }
        total.round(2).map(Some)
    }

    /// BR-CO-16: payable amount - rounding = total with VAT - prepaid amount; a difference is rounded.
    fn check_payable(&self, c: &mut Checker<'_>, node: NodeId) {
        let Some(payable) = self.payable else {
            return c.require(false, "BR-CO-16", node, &[cbc::PAYABLE_AMOUNT]);
        };
        if let Some(Some(found)) = c.judged("BR-CO-16", node, self.fault_of_payable(payable)) {
            c.hit("BR-CO-16", node, Culprit::Node(payable.node), found);
        }
    }

    fn fault_of_payable(&self, payable: Amount) -> Judged<Option<Found>> {
        let payable = payable.number.exact?;
        let Some(mut due) = number(self.with_tax)? else { return Ok(Some(Found::Nothing)) };
        if let Some(prepaid) = number(self.prepaid)? {
            due = due.sub(prepaid)?.round(2)?;
        }
        let rounding = number(self.rounding)?;
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
    (amount, way): (Option<Amount>, &'static [Name]),
    expected: Judged<Option<Exact>>,
) {
    let Some(amount) = amount else { return c.require(false, rule, context, way) };
    let found = match (amount.number.exact, expected) {
        (Ok(found), Ok(Some(expected))) if found.equals(expected) != Ok(true) => instead(found, expected),
        (Ok(_), Ok(None)) => Found::Nothing,
        (Ok(_), Ok(Some(_))) => return,
        _ => return c.cannot_judge(rule, context),
    };
    c.hit(rule, context, Culprit::Node(amount.node), found);
}

fn rounded(sum: Sum) -> Judged<Option<Exact>> {
    sum.total()?.round(2).map(Some)
}
