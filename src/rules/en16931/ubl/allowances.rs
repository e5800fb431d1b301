//! Allowances and charges: of the document (BG-20, BG-21), of a line (BG-27, BG-28), or elsewhere.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::names::{cac, cbc};
use crate::xml::NodeId;

use super::vat::Place;
use super::{Facts, amounts, codes, decimal, is_charge, is_line, is_of_document, parent_name, vat};

/// The ids of the rules that ask the same of each kind.
struct Rules {
    amount: &'static str,
    /// The VAT category, on document level alone.
    category: Option<&'static str>,
    reason: [&'static str; 2],
    decimals: &'static str,
    base_decimals: &'static str,
}

static DOCUMENT_ALLOWANCE: Rules = Rules {
    amount: "BR-31",
    category: Some("BR-32"),
    reason: ["BR-33", "BR-CO-21"],
    decimals: "BR-DEC-01",
    base_decimals: "BR-DEC-02",
};
static DOCUMENT_CHARGE: Rules = Rules {
    amount: "BR-36",
    category: Some("BR-37"),
    reason: ["BR-38", "BR-CO-22"],
    decimals: "BR-DEC-05",
    base_decimals: "BR-DEC-06",
};
static LINE_ALLOWANCE: Rules = Rules {
    amount: "BR-41",
    category: None,
    reason: ["BR-42", "BR-CO-23"],
    decimals: "BR-DEC-24",
    base_decimals: "BR-DEC-25",
};
static LINE_CHARGE: Rules = Rules {
    amount: "BR-43",
    category: None,
    reason: ["BR-44", "BR-CO-24"],
    decimals: "BR-DEC-27",
    base_decimals: "BR-DEC-28",
};

/// What stands in an allowance or charge.
#[derive(Default)]
struct Parts {
    amount: Option<NodeId>,
    base: Option<NodeId>,
    has_reason: bool,
    has_vat_category: bool,
}

pub(super) fn allowance_or_charge<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    let document = c.document;
    let charge = is_charge(c, node);
    let of_document = is_of_document(c, node);
    let mut parts = Parts::default();
    for child in document.children(node) {
        match document.name(child) {
            cbc::AMOUNT => _ = parts.amount.get_or_insert(child),
            cbc::BASE_AMOUNT => _ = parts.base.get_or_insert(child),
            cbc::ALLOWANCE_CHARGE_REASON => parts.has_reason = true,
            cbc::ALLOWANCE_CHARGE_REASON_CODE => {
                parts.has_reason = true;
                codes::allowance_or_charge_reason(c, child, charge);
            }
            cac::TAX_CATEGORY => {
                let category = vat::Category::read(c, child);
                parts.has_vat_category |= category.is_vat && category.id.is_some();
                vat::category(c, facts, &category, Place::AllowanceOrCharge { charge, of_document });
            }
            _ => {}
        }
    }
    let amount = parts.amount.map(|amount| decimal(c, amount));
    facts.vat.nets.allowance_or_charge(c, node, amount, charge.filter(|_| of_document));
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

fn check(c: &mut Checker<'_>, rules: &Rules, node: NodeId, parts: &Parts) {
    c.require(parts.amount.is_some(), rules.amount, node, &[cbc::AMOUNT]);
    if let Some(rule) = rules.category {
        c.require(parts.has_vat_category, rule, node, &[cac::TAX_CATEGORY, cbc::ID]);
    }
    if !parts.has_reason {
        for rule in rules.reason {
            c.hit(rule, node, Culprit::Missing(node, &[cbc::ALLOWANCE_CHARGE_REASON]), Found::Nothing);
        }
    }
    amounts::two_decimals(c, rules.decimals, node, parts.amount);
    amounts::two_decimals(c, rules.base_decimals, node, parts.base);
}
