//! Allowances and charges: of the document (BG-20, BG-21), or of a line (BG-27, BG-28).

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::allowance::{DOCUMENT_ALLOWANCE, DOCUMENT_CHARGE, LINE_ALLOWANCE, LINE_CHARGE};
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::rules::judged::Unjudged;
use crate::syntax::names::{ram, udt};
use crate::xml::NodeId;

use super::vat::{Place, Tax, Use};
use super::{
    Amount, Facts, Kind, Kinds, boolean, children, codes, later_ones, parent_name, two_decimals, vat,
};

/// What stands in an allowance or charge. What is judged by the kind has to wait until that is known.
#[derive(Default)]
struct Parts {
    /// What it says it is.
    kinds: Kinds,
    /// What leaves that open.
    unclear: Option<Unjudged>,
    /// The first indicator, and the kind that it names in a word: some rules do not see `0` and `1`.
    indicator: Option<NodeId>,
    named: Option<Kind>,
    amount: Option<Amount>,
    base: Option<Amount>,
    has_reason: bool,
    /// The first of each.
    reason_code: Option<NodeId>,
    tax: Option<NodeId>,
    /// There are more indicators, reason codes or taxes than one.
    has_more: bool,
    has_vat_category: bool,
    taxed_by: TaxedBy,
}

impl Parts {
    fn read(&mut self, c: &Checker<'_>, node: NodeId) {
        for (name, child) in children(c, node) {
            match name {
                ram::CHARGE_INDICATOR => {
                    let named = self.indicator(c, child);
                    if self.is_first(|parts| &mut parts.indicator, child) {
                        self.named = named;
                    }
                }
                ram::ACTUAL_AMOUNT => Amount::read_first(&mut self.amount, c, child),
                ram::BASIS_AMOUNT => Amount::read_first(&mut self.base, c, child),
                ram::REASON => self.has_reason = true,
                ram::REASON_CODE => {
                    self.has_reason = true;
                    self.is_first(|parts| &mut parts.reason_code, child);
                }
                ram::CATEGORY_TRADE_TAX => _ = self.is_first(|parts| &mut parts.tax, child),
                _ => {}
            }
        }
    }

    fn is_first(&mut self, part: impl Fn(&mut Self) -> &mut Option<NodeId>, node: NodeId) -> bool {
        let first = *part(self).get_or_insert(node);
        self.has_more |= first != node;
        first == node
    }

    /// Reads a `ram:ChargeIndicator`. Says which kind it names in a word, allowances first.
    fn indicator(&mut self, c: &Checker<'_>, group: NodeId) -> Option<Kind> {
        let mut named = None;
        for (_, indicator) in children(c, group).filter(|(name, _)| *name == udt::INDICATOR) {
            let kind = kind_in_a_word(c, indicator);
            let is_charge = kind.map_or_else(|| boolean(c, indicator), |kind| Ok(kind == Kind::Charge));
            self.unclear = self.unclear.or(self.kinds.see(is_charge));
            if named.is_none() || kind == Some(Kind::Allowance) {
                named = kind;
            }
        }
        named
    }

    fn tax(&mut self, c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
        let place = self.kinds.first().map(|kind| match kind {
            Kind::Allowance => Place::Allowance,
            Kind::Charge => Place::Charge,
        });
        let mut tax = Tax::at(node);
        tax.read(c);
        self.has_vat_category |= tax.is_vat() && tax.category.is_some();
        self.taxed_by.see(tax.families, tax.rate.as_ref());
        vat::see(c, facts, &tax, Use::AllowanceOrCharge, place);
    }
}

pub(super) fn allowance_or_charge(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let mut parts = Parts::default();
    parts.read(c, node);
    if let Some(code) = parts.reason_code {
        codes::allowance_or_charge_reason(c, code, parts.kinds.first());
    }
    if let Some(tax) = parts.tax {
        parts.tax(c, facts, tax);
    }
    if parts.has_more {
        more_codes_and_taxes(c, facts, &mut parts);
    }
    if facts.header.settles_with(c, node) {
        parts.kinds.iter().for_each(|kind| {
            facts.totals.allowance_or_charge(c, kind, parts.amount.as_ref());
            facts.vat.nets.allowance_or_charge(node, kind, &parts.taxed_by, parts.amount.as_ref());
        });
        facts.totals.unclear = facts.totals.unclear.or(parts.unclear);
    }
    if let (Some(indicator), Some(named)) = (parts.indicator, parts.named) {
        check(c, node, (indicator, named), &parts);
    }
    if parts.has_more {
        check_at_more_indicators(c, node, &parts);
    }
}

#[cold]
fn more_codes_and_taxes(c: &mut Checker<'_>, facts: &mut Facts<'_>, parts: &mut Parts) {
    for code in parts.reason_code.into_iter().flat_map(|code| later_ones(c, code)).collect::<Vec<_>>() {
        codes::allowance_or_charge_reason(c, code, parts.kinds.first());
    }
    for tax in parts.tax.into_iter().flat_map(|tax| later_ones(c, tax)).collect::<Vec<_>>() {
        parts.tax(c, facts, tax);
    }
}

#[cold]
fn check_at_more_indicators(c: &mut Checker<'_>, node: NodeId, parts: &Parts) {
    for indicator in
        parts.indicator.into_iter().flat_map(|indicator| later_ones(c, indicator)).collect::<Vec<_>>()
    {
        if let Some(named) = Parts::default().indicator(c, indicator) {
            check(c, node, (indicator, named), parts);
        }
    }
}

fn kind_in_a_word(c: &Checker<'_>, indicator: NodeId) -> Option<Kind> {
    c.read(indicator, |text| match text {
        b"false" => Some(Kind::Allowance),
        b"true" => Some(Kind::Charge),
        _ => None,
    })
}

/// The rules speak at the indicator.
fn check(c: &mut Checker<'_>, node: NodeId, (indicator, named): (NodeId, Kind), parts: &Parts) {
    let rules = match (parent_name(c.document, node), named) {
        (ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, Kind::Allowance) => &DOCUMENT_ALLOWANCE,
        (ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, Kind::Charge) => &DOCUMENT_CHARGE,
        (ram::SPECIFIED_LINE_TRADE_SETTLEMENT, Kind::Allowance) => &LINE_ALLOWANCE,
        (ram::SPECIFIED_LINE_TRADE_SETTLEMENT, Kind::Charge) => &LINE_CHARGE,
        _ => return,
    };
    let mut missing = |rule, way| c.hit(rule, indicator, Culprit::Missing(node, way), Found::Nothing);
    if parts.amount.is_none() {
        missing(rules.amount, &[ram::ACTUAL_AMOUNT]);
    }
    if let Some(rule) = rules.category
        && !parts.has_vat_category
    {
        missing(rule, &[ram::CATEGORY_TRADE_TAX, ram::CATEGORY_CODE]);
    }
    if !parts.has_reason {
        for rule in rules.reason {
            missing(rule, &[ram::REASON]);
        }
    }
    two_decimals(c, rules.decimals, indicator, parts.amount.as_ref());
    two_decimals(c, rules.base_decimals, indicator, parts.base.as_ref());
}
