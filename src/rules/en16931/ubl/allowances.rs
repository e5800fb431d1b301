//! Allowances and charges: of the document (BG-20, BG-21), of a line (BG-27, BG-28), or elsewhere.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::allowance::{
    AllowanceRules, DOCUMENT_ALLOWANCE, DOCUMENT_CHARGE, LINE_ALLOWANCE, LINE_CHARGE,
};
use crate::rules::en16931::kinds::{Kind, Kinds};
use crate::rules::en16931::taxed_by::TaxedBy;
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

use super::vat::{Category, Place};
use super::{
    Amount, Facts, boolean, children, codes, is_line, is_of_document, parent_name, two_decimals, vat,
};

/// What stands in an allowance or charge.
#[derive(Default)]
struct Parts {
    amount: Option<Amount>,
    base: Option<Amount>,
    has_reason: bool,
    has_vat_category: bool,
    taxed_by: TaxedBy,
}

impl Parts {
    fn read(
        &mut self,
        c: &mut Checker<'_>,
        facts: &mut Facts<'_>,
        node: NodeId,
        (kinds, of_document): (Kinds, bool),
    ) {
        for (name, part) in children(c, node) {
            match name {
                cbc::AMOUNT => Amount::read_first(&mut self.amount, c, part),
                cbc::BASE_AMOUNT => Amount::read_first(&mut self.base, c, part),
                cbc::ALLOWANCE_CHARGE_REASON => self.has_reason = true,
                cbc::ALLOWANCE_CHARGE_REASON_CODE => {
                    self.has_reason = true;
                    codes::allowance_or_charge_reason(c, part, kinds.first());
                }
                cac::TAX_CATEGORY => {
                    let mut category = Category::at(part);
                    category.read(c);
                    self.has_vat_category |= category.is_vat && category.id.is_some();
                    self.taxed_by.see(category.families(), category.rate.as_ref());
                    vat::category(c, facts, &category, Place::AllowanceOrCharge { kinds, of_document });
                }
                _ => {}
            }
        }
    }
}

pub(super) fn allowance_or_charge(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    // It says with `cbc:ChargeIndicator` which it is.
    let (mut kinds, mut unclear) = (Kinds::default(), None);
    for (_, child) in children(c, node).filter(|(name, _)| *name == cbc::CHARGE_INDICATOR) {
        unclear = unclear.or(kinds.see(boolean(c, child)));
    }
    let of_document = is_of_document(c, node);
    if unclear.is_some() {
        facts.vat.unclear = facts.vat.unclear.or(unclear);
        facts.totals.unclear = facts.totals.unclear.or(unclear.filter(|_| of_document));
    }
    let mut parts = Parts::default();
    parts.read(c, facts, node, (kinds, of_document));
    let amount = parts.amount.as_ref();
    if of_document {
        kinds.iter().for_each(|kind| facts.totals.allowance_or_charge(kind, amount));
    }
    facts.vat.nets.allowance_or_charge(node, &parts.taxed_by, amount, kinds, of_document);
    let rules = match kinds.first() {
        Some(Kind::Allowance) if of_document => &DOCUMENT_ALLOWANCE,
        Some(Kind::Charge) if of_document => &DOCUMENT_CHARGE,
        Some(kind) if is_line(parent_name(c.document, node)) => match kind {
            Kind::Allowance => &LINE_ALLOWANCE,
            Kind::Charge => &LINE_CHARGE,
        },
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
    two_decimals(c, rules.decimals, node, parts.amount.as_ref());
    two_decimals(c, rules.base_decimals, node, parts.base.as_ref());
}
