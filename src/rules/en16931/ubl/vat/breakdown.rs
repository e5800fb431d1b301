//! VAT breakdowns (BG-23) of the nine families: taxable amount (08), tax (09), exemption reason (10).

use std::cmp::Ordering;

use crate::rules::checker::{Arithmetic, Checker, Culprit, Found};
use crate::rules::en16931::family::Family;
use crate::rules::judged::{Judged, both, either};
use crate::rules::numbers::{Exact, instead};
use crate::syntax::Name;
use crate::syntax::names::{cbc, inv};
use crate::xml::NodeId;

use super::super::{Amount, Facts, number};
use super::Category;
use super::nets::{Lines, Nets};

/// The two amounts of a breakdown.
#[derive(Default)]
pub(in super::super) struct Amounts {
    /// BT-116.
    pub(in super::super) taxable: Option<Amount>,
    /// BT-117.
    pub(in super::super) tax: Option<Amount>,
}

/// A breakdown that waits for the sums.
pub(super) struct Breakdown {
    family: Family,
    /// Its `cac:TaxCategory`.
    node: NodeId,
    rate: Option<Amount>,
    taxable: Option<Amount>,
}

/// A VAT breakdown of the document.
pub(in super::super) fn breakdown(
    c: &mut Checker<'_>,
    facts: &mut Facts<'_>,
    category: &Category,
    amounts: &Amounts,
) {
    let Some(family) = category.vat_family() else { return };
    let (node, rate) = (category.node, category.rate);
    facts.vat.breakdowns.push(Breakdown { family, node, rate, taxable: amounts.taxable });
    let rule = family.rules().tax_amount;
    if let Some(Some(found)) = c.judged(rule, node, fault_of_tax(family, rate.as_ref(), amounts)) {
        let at = amounts.tax.map_or(Culprit::Missing(node, &[]), |tax| Culprit::Node(tax.node));
        c.hit(rule, node, at, found);
    }
    let rule = family.rules().exemption_reason;
    match category.exemption_reason {
        None if family.needs_exemption_reason() => {
            c.require(false, rule, node, &[cbc::TAX_EXEMPTION_REASON]);
        }
        Some(reason) if !family.needs_exemption_reason() => {
            c.hit(rule, node, Culprit::Node(reason), Found::Nothing);
        }
        _ => {}
    }
}

/// Rule 09: the tax is about the taxable amount at the rate, or nothing.
fn fault_of_tax(family: Family, rate: Option<&Amount>, amounts: &Amounts) -> Judged<Option<Found>> {
    let tax = number(amounts.tax.as_ref())?;
    if family.is_by_rate() {
        return fault_of_tax_at_rate(tax, number(amounts.taxable.as_ref())?, number(rate)?);
    }
    Ok(match tax {
        Some(tax) if tax.is_zero() => None,
        Some(tax) => Some(instead(tax, Exact::ZERO)),
        None => Some(Found::Nothing),
    })
}

/// Whether the tax differs by less than one from the taxable amount at the rate, signs aside; all must be there.
pub(in super::super) fn fault_of_tax_at_rate(
    tax: Option<Exact>,
    taxable: Option<Exact>,
    percent: Option<Exact>,
) -> Judged<Option<Found>> {
    let (Some(tax), Some(taxable), Some(percent)) = (tax, taxable, percent) else {
        return Ok(Some(Found::Nothing));
    };
    let expected = taxable.abs().mul(percent.percent())?.round(2)?;
    if tax.abs().equals(expected)? {
        return Ok(None);
    }
    let one = Exact::whole(1);
    let close = tax.abs().sub(one)?.is_below(expected)? && expected.is_below(tax.abs().add(one)?)?;
    let exactly = taxable.mul(percent.percent())?.round(2)?;
    Ok((!close).then(|| instead(tax, exactly)))
}

impl Breakdown {
    /// Rule 08: the taxable amount is the sum of what is taxed.
    pub(super) fn check(&self, c: &mut Checker<'_>, facts: &Facts<'_>) {
        let (rule, nets) = (self.family.rules().taxable_amount, &facts.vat.nets);
        // Where a kind is unclear something is added to the sums or taken off, and nobody knows which.
        let holds = facts.totals.unclear.map_or_else(|| self.judge_taxable(c, nets), Err);
        if c.judged(rule, self.node, holds) != Some(false) {
            return;
        }
        let found = self.expected(c.document.name(c.root), nets).unwrap_or(Found::Nothing);
        match &self.taxable {
            Some(taxable) => c.hit(rule, self.node, Culprit::Node(taxable.node), found),
            None => c.hit(rule, self.node, Culprit::Node(self.node), Found::Nothing),
        }
    }

    fn judge_taxable(&self, c: &Checker<'_>, nets: &Nets) -> Judged<bool> {
        if !self.family.is_by_rate() {
            let net = nets.of_family(self.family);
            return for_any_lines(|kind| Ok(nets.has_lines(kind) && self.is_exactly(net.total(kind)?)?));
        }
        let Some(rate) = number(self.rate.as_ref())? else { return Ok(true) };
        for_any_lines(|kind| {
            let applies = match self.family {
                Family::Standard => nets.any_standard(rate, kind),
                _ => Ok(nets.has_lines(kind)),
            };
            both(applies, || self.is_about(c, nets.total_at_rate(self.family, rate, kind)?))
        })
    }

    fn is_exactly(&self, net: Exact) -> Judged<bool> {
        number(self.taxable.as_ref())?.map_or(Ok(false), |taxable| taxable.equals(net))
    }

    /// Whether the taxable amount is within one of the sum, as the stylesheet computes it: one is taken off and put on
    /// in binary floating point, and the result compared with the exact sum.
    fn is_about(&self, c: &Checker<'_>, net: Exact) -> Judged<bool> {
        let Some(taxable) = &self.taxable else { return Ok(false) };
        if c.arithmetic == Arithmetic::Exact {
            return taxable.number.exact?.sub(net)?.abs().is_below(Exact::whole(1));
        }
        let is_the_same = |taxable: Exact| taxable.has_close_doubles() && taxable.equals(net) == Ok(true);
        if taxable.number.exact.is_ok_and(is_the_same) {
            return Ok(true);
        }
        let as_the_stylesheet_does = taxable.double(c)?;
        let above_lower = net.compare_to_exact_value_of(as_the_stylesheet_does - 1.0)? == Ordering::Greater;
        let below_upper = net.compare_to_exact_value_of(as_the_stylesheet_does + 1.0)? == Ordering::Less;
        Ok(above_lower && below_upper)
    }

    /// Found and expected, for the message.
    fn expected(&self, root: Name, nets: &Nets) -> Judged<Found> {
        let kind = if root == inv::INVOICE { Lines::Invoice } else { Lines::CreditNote };
        let net = match number(self.rate.as_ref())? {
            Some(rate) if self.family.is_by_rate() => nets.total_at_rate(self.family, rate, kind)?,
            _ => nets.of_family(self.family).total(kind)?,
        };
        let Some(taxable) = &self.taxable else { return Ok(Found::Nothing) };
        Ok(instead(taxable.number.exact?, net))
    }
}

/// Whether something holds for the lines of an invoice, or for those of a credit note.
fn for_any_lines(holds: impl Fn(Lines) -> Judged<bool>) -> Judged<bool> {
    either(holds(Lines::Invoice), || holds(Lines::CreditNote))
}
