//! Payment instructions (BG-16) and what they have in common.

use std::borrow::Cow;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::text::{normal_length, trimmed_bytes, upper_is};
use crate::syntax::names::{attr, cac, cbc};
use crate::xml::NodeId;

use super::{Facts, blame, child, children, full, is_below, is_of_document, quote};

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
fn is_credit_transfer(code: &[u8]) -> bool {
    matches!(code, b"30" | b"58")
}

/// A `cac:PaymentMeans`.
pub(super) fn means(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let of_document = is_of_document(c, node);
    let (mut has_code, mut is_transfer, mut exactly, mut has_account) = (false, false, false, false);
    for (name, part) in children(c, node) {
        match name {
            cbc::PAYMENT_MEANS_CODE => {
                let (padded, exact) =
                    c.read(part, |code| (is_credit_transfer(trimmed_bytes(code)), is_credit_transfer(code)));
                // The first of them alone may have white space around it.
                is_transfer |= padded && !has_code;
                exactly |= exact;
                has_code = true;
            }
            cac::PAYEE_FINANCIAL_ACCOUNT => has_account |= child(c, part, cbc::ID).is_some(),
            cbc::PAYMENT_DUE_DATE if of_document => _ = facts.root.payment_due_date.get_or_insert(part),
            _ => {}
        }
    }
    c.require(has_code, "BR-49", node, &[cbc::PAYMENT_MEANS_CODE]);
    if is_transfer && !has_account {
        c.require(false, "BR-61", node, &[cac::PAYEE_FINANCIAL_ACCOUNT, cbc::ID]);
    }
    if exactly {
        for (_, account) in children(c, node).filter(|(name, _)| *name == cac::PAYEE_FINANCIAL_ACCOUNT) {
            c.require(full(c, child(c, account, cbc::ID)), "BR-50", account, &[cbc::ID]);
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
