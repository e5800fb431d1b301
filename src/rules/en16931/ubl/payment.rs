//! Payment instructions (BG-16) and what they have in common.

use std::borrow::Cow;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::text::{normal_length, trimmed, upper_is};
use crate::syntax::names::{attr, cac, cbc};
use crate::xml::NodeId;

use super::{Facts, blame, is_below, quote};

/// What all payment instructions of a document must share.
#[derive(Default)]
pub(super) struct Instructions<'d> {
    remittance: Same<'d>,
    code: Same<'d>,
    creditors: usize,
    second_creditor: Option<NodeId>,
}

/// A text that must be the same everywhere.
#[derive(Default)]
struct Same<'d> {
    first: Option<Cow<'d, str>>,
    other: Option<NodeId>,
}

impl<'d> Same<'d> {
    fn see(&mut self, c: &Checker<'d>, node: NodeId) {
        let text = c.text(node);
        match &self.first {
            None => self.first = Some(text),
            Some(first) if *first != text => _ = self.other.get_or_insert(node),
            Some(_) => {}
        }
    }
}

impl Instructions<'_> {
    /// Sees an identifier of any party; those of SEPA creditors (BT-90) are counted.
    pub(super) fn creditor_identifier(&mut self, c: &Checker<'_>, id: NodeId) {
        if c.attribute(id, attr::SCHEME_ID).is_some_and(|scheme| upper_is(&scheme, "SEPA")) {
            self.creditors += 1;
            if self.creditors == 2 {
                self.second_creditor = Some(id);
            }
        }
    }
}

/// A `cbc:PaymentID` (BT-83).
pub(super) fn remittance<'d>(c: &Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    facts.payment.remittance.see(c, node);
}

/// A `cbc:PaymentMeansCode` (BT-81).
pub(super) fn means_code<'d>(c: &Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    facts.payment.code.see(c, node);
}

/// Whether the code is that of a credit transfer: plain (30) or SEPA (58).
fn is_credit_transfer(code: &str) -> bool {
    matches!(code, "30" | "58")
}

/// A `cac:PaymentMeans`.
pub(super) fn means(c: &mut Checker<'_>, node: NodeId) {
    let document = c.document;
    let (mut code, mut exactly) = (None, false);
    for child in document.children_named(node, cbc::PAYMENT_MEANS_CODE) {
        let text = c.text(child);
        exactly |= is_credit_transfer(&text);
        code.get_or_insert(text);
    }
    c.require(code.is_some(), "BR-49", node, &[cbc::PAYMENT_MEANS_CODE]);
    let account = [cac::PAYEE_FINANCIAL_ACCOUNT, cbc::ID];
    if code.is_some_and(|code| is_credit_transfer(trimmed(&code))) && !c.has(node, &account) {
        let way = &[cac::PAYEE_FINANCIAL_ACCOUNT, cbc::ID];
        c.hit("BR-61", node, Culprit::Missing(node, way), Found::Nothing);
    }
    if exactly {
        for account in document.children_named(node, cac::PAYEE_FINANCIAL_ACCOUNT) {
            let id = document.child(account, cbc::ID);
            let full = id.is_some_and(|id| c.is_full(id));
            c.require(full, "BR-50", account, &[cbc::ID]);
        }
    }
}

/// A card's number (BT-87) is never given in full.
pub(super) fn card_number(c: &mut Checker<'_>, node: NodeId) {
    if is_below(c.document, node, &[cac::PAYMENT_MEANS, cac::CARD_ACCOUNT]) {
        let length = normal_length(&c.text(node));
        if length > 10 {
            // The number itself stays out of the message.
            blame(c, "BR-51", node, node, Found::Count(length));
        }
    }
}

/// What the instructions have in common.
pub(super) fn check(c: &mut Checker<'_>, instructions: &Instructions<'_>) {
    for (rule, other) in
        [("UBL-SR-44", instructions.remittance.other), ("UBL-SR-47", instructions.code.other)]
    {
        if let Some(other) = other {
            c.hit(rule, c.root, Culprit::Node(other), quote(c, other));
        }
    }
    if let Some(second) = instructions.second_creditor {
        c.hit("UBL-SR-29", c.root, Culprit::Node(second), Found::Count(instructions.creditors));
    }
}
