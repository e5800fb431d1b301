//! Allowances and charges: of the document (BG-20, BG-21), or of a line (BG-27, BG-28).

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::allowance::{
    AllowanceRules, DOCUMENT_ALLOWANCE, DOCUMENT_CHARGE, LINE_ALLOWANCE, LINE_CHARGE,
};
use crate::syntax::names::{ram, udt};
use crate::xml::NodeId;

use super::line::is_vat_with_category;
use super::totals::{is_on_document_level, two_decimals};
use super::{Facts, Kind, parent_name};

/// What stands in an allowance or charge.
#[derive(Default)]
struct Parts {
    amount: Option<NodeId>,
    base: Option<NodeId>,
    has_reason: bool,
    has_vat_category: bool,
}

impl Parts {
    fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let document = c.document;
        let mut parts = Self::default();
        for child in document.children(node) {
            match document.name(child) {
                ram::ACTUAL_AMOUNT => _ = parts.amount.get_or_insert(child),
                ram::BASIS_AMOUNT => _ = parts.base.get_or_insert(child),
                ram::REASON | ram::REASON_CODE => parts.has_reason = true,
                ram::CATEGORY_TRADE_TAX => parts.has_vat_category |= is_vat_with_category(c, child),
                _ => {}
            }
        }
        parts
    }
}

pub(super) fn allowance_or_charge(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let parts = Parts::read(c, node);
    if let Some(kind) = Kind::of(c, node)
        && is_on_document_level(c, node)
    {
        facts.totals.allowance_or_charge(c, kind, parts.amount);
        facts.vat.nets.allowance_or_charge(c, node, kind, parts.amount);
    }
    let document = c.document;
    for indicator in document.children_named(node, ram::CHARGE_INDICATOR) {
        let rules = match (parent_name(document, node), kind_as_written(c, indicator)) {
            (ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, Some(Kind::Allowance)) => &DOCUMENT_ALLOWANCE,
            (ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, Some(Kind::Charge)) => &DOCUMENT_CHARGE,
            (ram::SPECIFIED_LINE_TRADE_SETTLEMENT, Some(Kind::Allowance)) => &LINE_ALLOWANCE,
            (ram::SPECIFIED_LINE_TRADE_SETTLEMENT, Some(Kind::Charge)) => &LINE_CHARGE,
            _ => continue,
        };
        check(c, rules, node, indicator, &parts);
    }
}

/// The kind, where it is written as a word: the rules do not see `0` and `1`.
fn kind_as_written(c: &Checker<'_>, indicator: NodeId) -> Option<Kind> {
    let text = c.text(c.document.child(indicator, udt::INDICATOR)?);
    match &*text {
        "false" => Some(Kind::Allowance),
        "true" => Some(Kind::Charge),
        _ => None,
    }
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
    two_decimals(c, rules.decimals, indicator, parts.amount);
    two_decimals(c, rules.base_decimals, indicator, parts.base);
}
