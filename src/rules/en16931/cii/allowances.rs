//! Allowances and charges: of the document (BG-20, BG-21), or of a line (BG-27, BG-28).

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::allowance::{
    AllowanceRules, DOCUMENT_ALLOWANCE, DOCUMENT_CHARGE, LINE_ALLOWANCE, LINE_CHARGE,
};
use crate::rules::en16931::few::Few;
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::syntax::names::{ram, udt};
use crate::xml::NodeId;

use super::vat::{Place, Tax, Use};
use super::{Amount, Facts, Kind, Kinds, children, codes, parent_name, two_decimals, vat};

/// What stands in an allowance or charge.
#[derive(Default)]
struct Parts {
    /// What it says it is.
    kinds: Kinds,
    /// Its indicators, each with the kind that it names in a word: some rules do not see `0` and `1`.
    indicators: Few<(NodeId, Option<Kind>)>,
    amount: Option<Amount>,
    base: Option<Amount>,
    has_reason: bool,
    /// What is judged by the kind.
    reason_codes: Few<NodeId>,
    taxes: Few<NodeId>,
    has_vat_category: bool,
}

impl Parts {
    fn read(&mut self, c: &Checker<'_>, node: NodeId) {
        for (name, child) in children(c, node) {
            match name {
                ram::CHARGE_INDICATOR => self.indicator(c, child),
                ram::ACTUAL_AMOUNT => Amount::read_first(&mut self.amount, c, child),
                ram::BASIS_AMOUNT => Amount::read_first(&mut self.base, c, child),
                ram::REASON => self.has_reason = true,
                ram::REASON_CODE => {
                    self.has_reason = true;
                    self.reason_codes.push(child);
                }
                ram::CATEGORY_TRADE_TAX => self.taxes.push(child),
                _ => {}
            }
        }
    }

    fn indicator(&mut self, c: &Checker<'_>, group: NodeId) {
        let mut named = None;
        for (_, indicator) in children(c, group).filter(|(name, _)| *name == udt::INDICATOR) {
            self.kinds.see(c, indicator);
            let kind = kind_as_written(c, indicator);
            // The rules on allowances come first.
            if named.is_none() || kind == Some(Kind::Allowance) {
                named = kind;
            }
        }
        self.indicators.push((group, named));
    }
}

pub(super) fn allowance_or_charge(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let mut parts = Parts::default();
    parts.read(c, node);
    let kind = parts.kinds.first();
    for code in parts.reason_codes.iter() {
        codes::allowance_or_charge_reason(c, *code, kind);
    }
    let place = kind.map(|kind| match kind {
        Kind::Allowance => Place::Allowance,
        Kind::Charge => Place::Charge,
    });
    let mut taxed_by = TaxedBy::default();
    for node in parts.taxes.iter() {
        let mut tax = Tax::at(*node);
        tax.read(c);
        parts.has_vat_category |= tax.is_vat() && tax.category.is_some();
        taxed_by.see(tax.families, tax.rate.as_ref());
        vat::see(c, facts, &tax, Use::AllowanceOrCharge, place);
    }
    if facts.header.settles_with(c, node) {
        parts.kinds.iter().for_each(|kind| {
            facts.totals.allowance_or_charge(c, kind, parts.amount.as_ref());
            facts.vat.nets.allowance_or_charge(node, kind, &taxed_by, parts.amount.as_ref());
        });
        facts.totals.has_neither |= parts.kinds.is_unclear();
    }
    let around = parent_name(c.document, node);
    for (indicator, kind) in parts.indicators.iter() {
        let rules = match (around, kind) {
            (ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, Some(Kind::Allowance)) => &DOCUMENT_ALLOWANCE,
            (ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, Some(Kind::Charge)) => &DOCUMENT_CHARGE,
            (ram::SPECIFIED_LINE_TRADE_SETTLEMENT, Some(Kind::Allowance)) => &LINE_ALLOWANCE,
            (ram::SPECIFIED_LINE_TRADE_SETTLEMENT, Some(Kind::Charge)) => &LINE_CHARGE,
            _ => continue,
        };
        check(c, rules, node, *indicator, &parts);
    }
}

/// The kind, where it is written as a word.
fn kind_as_written(c: &Checker<'_>, indicator: NodeId) -> Option<Kind> {
    c.read(indicator, |text| match text {
        b"false" => Some(Kind::Allowance),
        b"true" => Some(Kind::Charge),
        _ => None,
    })
}

/// The rules speak at the indicator.
fn check(c: &mut Checker<'_>, rules: &AllowanceRules, node: NodeId, indicator: NodeId, parts: &Parts) {
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
