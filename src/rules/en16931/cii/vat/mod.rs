//! The nine VAT families (BR-S-01 and so on), split payment (BR-B), and the syntax rules of trade taxes.

mod breakdown;
mod nets;
mod parties;
mod tax;

use std::borrow::Cow;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::family::{Families, Family};
use crate::rules::en16931::few::Few;
use crate::rules::judged::Judged;
use crate::syntax::Name;
use crate::syntax::names::{ram, udt};
use crate::xml::NodeId;

use super::{
    Amount, Facts, Kind, Kinds, LINE, SETTLEMENT, any, blame, boolean, codes, is_below, later_ones,
    parent_name, quote,
};
pub(super) use tax::Tax;

/// What VAT rules need of the whole document.
#[derive(Default)]
pub(super) struct Gathered<'d> {
    usage: Usage,
    breakdowns: Few<Tax>,
    pub(super) nets: nets::Nets,
    pub(super) split_payment: SplitPayment,
    pub(super) tax_point_date: Option<NodeId>,
    tax_point_code: Option<NodeId>,
    tax_point_codes: TaxPointCodes<'d>,
    /// Families whose parties lack an identifier, or have one too many.
    unregistered: Families,
}

/// Which categories are used, and where.
#[derive(Default)]
struct Usage {
    breakdowns: [u32; Family::COUNT],
    lines: [u32; Family::COUNT],
    allowances_and_charges: [u32; Family::COUNT],
    /// Families that are used anywhere.
    any: Families,
    /// Families that are used where rules 02 to 04 look.
    judged: Families,
    /// A category other than `O`.
    other_tax: Option<NodeId>,
    other_allowance_or_charge: Option<NodeId>,
}

/// Tax point date codes (BT-8), which are to agree.
#[derive(Default)]
struct TaxPointCodes<'d> {
    first: Option<Cow<'d, str>>,
    other: Option<NodeId>,
}

/// What BR-B-01 and BR-B-02 ask about: Italian split payment.
#[derive(Default)]
pub(super) struct SplitPayment {
    used: bool,
    standard: Option<NodeId>,
    foreign_country: Option<NodeId>,
}

impl SplitPayment {
    /// Sees the country of an address.
    pub(super) fn country(&mut self, c: &Checker<'_>, node: NodeId) {
        if self.foreign_country.is_none() && c.read(node, |code| code != b"IT") {
            self.foreign_country = Some(node);
        }
    }
}

impl<'d> Gathered<'d> {
    /// Sees a tax point date code (BT-8).
    pub(super) fn tax_point_code(&mut self, c: &Checker<'d>, node: NodeId) {
        self.tax_point_code.get_or_insert(node);
        if parent_name(c.document, node) != ram::APPLICABLE_TRADE_TAX {
            return;
        }
        let codes = &mut self.tax_point_codes;
        match &codes.first {
            None => codes.first = Some(c.text(node)),
            Some(first) if codes.other.is_none() && *first != c.text(node) => codes.other = Some(node),
            Some(_) => {}
        }
    }
}

/// Where rules look at the rate and the parties of a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Line,
    Allowance,
    Charge,
}

impl Place {
    fn of(c: &Checker<'_>, tax: NodeId) -> Option<Self> {
        let document = c.document;
        let parent = document.parent(tax)?;
        match (document.name(tax), document.name(parent)) {
            (ram::APPLICABLE_TRADE_TAX, ram::SPECIFIED_LINE_TRADE_SETTLEMENT) => {
                is_below(c.document, parent, LINE).then_some(Self::Line)
            }
            (ram::CATEGORY_TRADE_TAX, ram::SPECIFIED_TRADE_ALLOWANCE_CHARGE) => {
                match kinds_of(c, parent).first()? {
                    Kind::Allowance => Some(Self::Allowance),
                    Kind::Charge => Some(Self::Charge),
                }
            }
            _ => None,
        }
    }
}

/// What an allowance or charge says it is: `ram:ChargeIndicator/udt:Indicator` as a boolean.
fn kinds_of(c: &Checker<'_>, allowance_or_charge: NodeId) -> Kinds {
    let mut kinds = Kinds::default();
    c.visit(allowance_or_charge, &[ram::CHARGE_INDICATOR, udt::INDICATOR], &mut |indicator| {
        kinds.see(boolean(c, indicator));
    });
    kinds
}

/// A category code, of any tax.
pub(super) fn category(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    // The usual one is in the list.
    if c.read(node, |code| code == b"S") {
        facts.vat.split_payment.standard.get_or_insert(node);
    } else {
        other_category(c, facts, node);
    }
}

#[cold]
fn other_category(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    facts.vat.split_payment.used |= c.read(node, |code| code == b"B");
    codes::vat_category(c, node);
}

/// What a trade tax counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Breakdown,
    Line,
    AllowanceOrCharge,
    Other,
}

impl Use {
    /// What a tax counts as, unless a line, an allowance or a charge brings it along.
    fn of(c: &Checker<'_>, tax: NodeId) -> Option<Self> {
        let parent = c.document.parent(tax)?;
        match (c.document.name(tax), c.document.name(parent)) {
            (ram::CATEGORY_TRADE_TAX, ram::SPECIFIED_TRADE_ALLOWANCE_CHARGE) => None,
            (ram::CATEGORY_TRADE_TAX, _) => Some(Self::AllowanceOrCharge),
            (_, ram::SPECIFIED_LINE_TRADE_SETTLEMENT) => {
                let of_line = parent_name(c.document, parent) == ram::INCLUDED_SUPPLY_CHAIN_TRADE_LINE_ITEM;
                (!of_line).then_some(Self::Line)
            }
            (_, ram::APPLICABLE_HEADER_TRADE_SETTLEMENT) => Some(Self::Breakdown),
            _ => Some(Self::Other),
        }
    }
}

/// An `ApplicableTradeTax` or a `CategoryTradeTax`.
pub(super) fn trade_tax(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    match Use::of(c, node) {
        None => {}
        Some(Use::Breakdown) => breakdown(c, facts, node),
        Some(usage) => stray(c, facts, node, usage),
    }
}

/// A tax of a header's settlement. Most of its rules wait for the whole document.
#[inline(never)]
fn breakdown(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let mut tax = Tax::at(node);
    tax.read(c);
    if let Some(amount) = &tax.amount
        && facts.header.settles_with(c, node)
    {
        facts.totals.tax(c, amount);
        for more in later_ones(c, amount.node) {
            facts.totals.tax(c, &Amount::read(c, more));
        }
    }
    see(c, facts, &tax, Use::Breakdown, None);
    facts.vat.breakdowns.push(tax);
}

/// A tax of anything else.
#[cold]
fn stray(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId, usage: Use) {
    let mut tax = Tax::at(node);
    tax.read(c);
    see(c, facts, &tax, usage, Place::of(c, node));
}

/// Takes note of a tax, and judges what stands in it.
pub(super) fn see(c: &mut Checker<'_>, facts: &mut Facts<'_>, tax: &Tax, as_what: Use, place: Option<Place>) {
    tax.check_syntax(c);
    let usage = &mut facts.vat.usage;
    usage.any.insert_all(tax.families);
    let (counts, other) = match as_what {
        Use::Breakdown => (Some(&mut usage.breakdowns), &mut usage.other_tax),
        Use::Line => (Some(&mut usage.lines), &mut usage.other_tax),
        Use::AllowanceOrCharge => {
            (Some(&mut usage.allowances_and_charges), &mut usage.other_allowance_or_charge)
        }
        Use::Other => (None, &mut usage.other_tax),
    };
    tax.count(counts, other);
    if let Some(place) = place
        && let Some(family) = tax.vat_family()
    {
        usage.judged.insert(family);
        rate(c, tax, family, place);
    }
}

/// Any other trade tax.
pub(super) fn other_trade_tax(c: &mut Checker<'_>, node: NodeId) {
    let mut tax = Tax::at(node);
    tax.read(c);
    tax.check_syntax(c);
}

/// Rules 05, 06, 07: the rate of a family.
fn rate(c: &mut Checker<'_>, tax: &Tax, family: Family, place: Place) {
    let rules = family.rules();
    let rule = match place {
        Place::Line => rules.line_rate,
        Place::Allowance => rules.allowance_rate,
        Place::Charge => rules.charge_rate,
    };
    if c.judged(rule, tax.node, rate_is_right(c, family, tax)) != Some(false) {
        return;
    }
    match tax.rate {
        Some(rate) => blame(c, rule, tax.node, rate.node, quote(c, rate.node)),
        None => c.require(false, rule, tax.node, &[ram::RATE_APPLICABLE_PERCENT]),
    }
}

/// Whether any of its rates (there should be one) is one that the family has.
fn rate_is_right(c: &Checker<'_>, family: Family, tax: &Tax) -> Judged<bool> {
    let Some(rate) = &tax.rate else { return Ok(family == Family::NotSubject) };
    if family == Family::NotSubject {
        return Ok(false);
    }
    any(c, rate, |rate| {
        rate.number.against_zero().map(|order| match family {
            Family::Standard | Family::Igic => order.is_gt(),
            Family::Ipsi => order.is_ge(),
            _ => order.is_eq(),
        })
    })
}

/// The rules about the whole document.
pub(super) fn check<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>) {
    for family in facts.vat.usage.any.iter() {
        breakdown_matches_use(c, facts, family);
    }
    let judged = facts.vat.usage.judged;
    for family in judged.iter() {
        if parties::fault(c, facts, family).is_some() {
            facts.vat.unregistered.insert(family);
        }
    }
    let vat = &facts.vat;
    if let Some(other) = vat.tax_point_codes.other {
        for settlement in c.all(c.root, SETTLEMENT) {
            blame(c, "CII-SR-462", settlement, other, quote(c, other));
        }
    }
    if vat.split_payment.used {
        if let Some(country) = vat.split_payment.foreign_country {
            blame(c, "BR-B-01", c.root, country, quote(c, country));
        }
        if let Some(standard) = vat.split_payment.standard {
            blame(c, "BR-B-02", c.root, standard, Found::Nothing);
        }
    }
}

/// Rule 01: a category that is used has a breakdown, one where its rate is fixed; and the other way round.
fn breakdown_matches_use(c: &mut Checker<'_>, facts: &Facts<'_>, family: Family) {
    let usage = &facts.vat.usage;
    let count = |counts: &[u32; Family::COUNT]| counts[family as usize];
    let breakdowns = count(&usage.breakdowns);
    let (lines, others) = (count(&usage.lines), count(&usage.allowances_and_charges));
    let is_used = lines + others > 0;
    let holds = match family {
        // Counted together: two lines make up for a missing breakdown.
        family if family.is_by_rate() => {
            [lines, others].iter().all(|used| *used == 0 || used + breakdowns >= 2)
        }
        Family::NotSubject if breakdowns == 0 => true,
        _ => breakdowns == u32::from(is_used),
    };
    if holds {
        return;
    }
    let rule = family.rules().breakdown;
    match facts.header.settlement {
        None => c.require(false, rule, c.root, SETTLEMENT),
        Some(settlement) if breakdowns == 0 => {
            let way: &[Name] = &[ram::APPLICABLE_TRADE_TAX];
            c.hit(rule, c.root, Culprit::Missing(settlement, way), Found::Nothing);
        }
        Some(settlement) => {
            let at = last_breakdown(c, settlement, family).unwrap_or(settlement);
            blame(c, rule, c.root, at, Found::Count(breakdowns as usize));
        }
    }
}

fn last_breakdown(c: &Checker<'_>, settlement: NodeId, family: Family) -> Option<NodeId> {
    let breakdowns = c.document.children_named(settlement, ram::APPLICABLE_TRADE_TAX);
    let is_of_family = |breakdown: &NodeId| {
        let mut codes = c.document.children_named(*breakdown, ram::CATEGORY_CODE);
        codes.any(|code| c.read(code, Family::of) == Some(family))
    };
    breakdowns.filter(is_of_family).last()
}

/// The VAT breakdowns, and rules 02 to 04, once all is known.
pub(super) fn check_late(c: &mut Checker<'_>, facts: &Facts<'_>) {
    for tax in facts.vat.breakdowns.iter() {
        breakdown::check(c, facts, tax);
    }
    if facts.vat.unregistered == Families::default() {
        return;
    }
    for node in c.document.subtree(c.root) {
        let is_use = match c.document.name(node) {
            ram::APPLICABLE_TRADE_TAX => {
                parent_name(c.document, node) != ram::APPLICABLE_HEADER_TRADE_SETTLEMENT
            }
            name => name == ram::CATEGORY_TRADE_TAX,
        };
        if is_use {
            parties::check(c, facts, node);
        }
    }
}
