//! Allowances and charges: of the document (BG-20, BG-21), or of a line (BG-27, BG-28).

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::allowance::{
    AllowanceRules, DOCUMENT_ALLOWANCE, DOCUMENT_CHARGE, LINE_ALLOWANCE, LINE_CHARGE,
};
use crate::rules::en16931::few::Few;
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::rules::numbers::Unjudged;
use crate::syntax::names::{ram, udt};
use crate::xml::NodeId;

use super::vat::{Place, Tax, Use};
use super::{Amount, Facts, Kind, Kinds, child, children, codes, kinds_of, parent_name, two_decimals, vat};

/// What stands in an allowance or charge.
#[derive(Default)]
struct Parts {
    indicators: Few<NodeId>,
    amount: Option<Amount>,
    base: Option<Amount>,
    has_reason: bool,
    has_vat_category: bool,
    taxed_by: TaxedBy,
}

impl Parts {
    fn read(&mut self, c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId, kind: Option<Kind>) {
        let place = kind.map(|kind| match kind {
            Kind::Allowance => Place::Allowance,
            Kind::Charge => Place::Charge,
        });
        for (name, child) in children(c, node) {
            match name {
                ram::CHARGE_INDICATOR => self.indicators.push(child),
                ram::ACTUAL_AMOUNT => Amount::read_first(&mut self.amount, c, child),
                ram::BASIS_AMOUNT => Amount::read_first(&mut self.base, c, child),
                ram::REASON => self.has_reason = true,
                ram::REASON_CODE => {
                    self.has_reason = true;
                    codes::allowance_or_charge_reason(c, child, kind);
                }
                ram::CATEGORY_TRADE_TAX => {
                    let mut tax = Tax::at(child);
                    tax.read(c);
                    self.has_vat_category |= tax.is_vat() && tax.category.is_some();
                    self.taxed_by.see(tax.families, tax.rate.as_ref());
                    vat::see(c, facts, &tax, Use::AllowanceOrCharge, place);
                }
                _ => {}
            }
        }
    }
}

pub(super) fn allowance_or_charge(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let kinds = kinds_of(c, node);
    let mut parts = Parts::default();
    parts.read(c, facts, node, kinds.and_then(Result::ok).and_then(Kinds::first));
    match kinds.filter(|_| facts.header.settles_with(c, node)) {
        Some(Ok(kinds)) => kinds.iter().for_each(|kind| {
            facts.totals.allowance_or_charge(c, kind, parts.amount.as_ref());
            facts.vat.nets.allowance_or_charge(node, kind, &parts.taxed_by, parts.amount.as_ref());
        }),
        Some(Err(Unjudged)) => facts.totals.has_neither = true,
        None => {}
    }
    let around = parent_name(c.document, node);
    for indicator in parts.indicators.iter() {
        let rules = match (around, kind_as_written(c, *indicator)) {
            (ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, Some(Kind::Allowance)) => &DOCUMENT_ALLOWANCE,
            (ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, Some(Kind::Charge)) => &DOCUMENT_CHARGE,
            (ram::SPECIFIED_LINE_TRADE_SETTLEMENT, Some(Kind::Allowance)) => &LINE_ALLOWANCE,
            (ram::SPECIFIED_LINE_TRADE_SETTLEMENT, Some(Kind::Charge)) => &LINE_CHARGE,
            _ => continue,
        };
        check(c, rules, node, *indicator, &parts);
    }
}

/// The kind, where it is written as a word: the rules do not see `0` and `1`.
fn kind_as_written(c: &Checker<'_>, indicator: NodeId) -> Option<Kind> {
    c.read(child(c, indicator, udt::INDICATOR)?, |text| match text {
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
