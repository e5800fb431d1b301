//! Allowances and charges: of the document (BG-20, BG-21), of a line (BG-27, BG-28), or elsewhere.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::allowance::{
    AllowanceRules, DOCUMENT_ALLOWANCE, DOCUMENT_CHARGE, LINE_ALLOWANCE, LINE_CHARGE,
};
use crate::rules::en16931::family::Families;
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::rules::numbers::Unjudged;
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

use super::vat::Place;
use super::{Amount, Facts, codes, is_charge, is_line, is_of_document, parent_name, two_decimals, vat};

/// What stands in an allowance or charge.
#[derive(Default)]
struct Parts {
    amount: Option<Amount>,
    base: Option<Amount>,
    has_reason: bool,
    has_vat_category: bool,
    taxed_by: TaxedBy,
}

pub(super) fn allowance_or_charge<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    let document = c.document;
    let said = is_charge(c, node);
    let charge = said.and_then(Result::ok);
    let of_document = is_of_document(c, node);
    if let Some(Err(Unjudged)) = said {
        facts.vat.says_neither(document.child(node, cbc::CHARGE_INDICATOR));
        facts.totals.has_neither |= of_document;
    }
    let mut parts = Parts::default();
    for child in document.children(node) {
        match document.name(child) {
            cbc::AMOUNT => _ = parts.amount.get_or_insert_with(|| Amount::read(c, child)),
            cbc::BASE_AMOUNT => _ = parts.base.get_or_insert_with(|| Amount::read(c, child)),
            cbc::ALLOWANCE_CHARGE_REASON => parts.has_reason = true,
            cbc::ALLOWANCE_CHARGE_REASON_CODE => {
                parts.has_reason = true;
                codes::allowance_or_charge_reason(c, child, charge);
            }
            cac::TAX_CATEGORY => {
                let category = vat::Category::read(c, child);
                parts.has_vat_category |= category.is_vat && category.id.is_some();
                parts.taxed_by.see(Families::of(category.family), category.rate);
                vat::category(c, facts, &category, Place::AllowanceOrCharge { charge, of_document });
            }
            _ => {}
        }
    }
    let amount = parts.amount.map(|amount| amount.number.exact);
    facts.vat.nets.allowance_or_charge(node, &parts.taxed_by, amount, charge.filter(|_| of_document));
    if of_document && let Some(charge) = charge {
        facts.totals.allowance_or_charge(charge, amount);
    }
    let rules = match charge {
        Some(false) if of_document => &DOCUMENT_ALLOWANCE,
        Some(true) if of_document => &DOCUMENT_CHARGE,
        Some(false) if is_line(parent_name(document, node)) => &LINE_ALLOWANCE,
        Some(true) if is_line(parent_name(document, node)) => &LINE_CHARGE,
        _ => return,
    };
    check(c, rules, node, &parts);
}

fn check(c: &mut Checker<'_>, rules: &AllowanceRules, node: NodeId, parts: &Parts) {
    c.require(parts.amount.is_some(), rules.amount, node, &[cbc::AMOUNT]);
    if let Some(rule) = rules.category {
        c.require(parts.has_vat_category, rule, node, &[cac::TAX_CATEGORY, cbc::ID]);
    }
    if !parts.has_reason {
        for rule in rules.reason {
            c.hit(rule, node, Culprit::Missing(node, &[cbc::ALLOWANCE_CHARGE_REASON]), Found::Nothing);
        }
    }
    two_decimals(c, rules.decimals, node, parts.amount);
    two_decimals(c, rules.base_decimals, node, parts.base);
}
