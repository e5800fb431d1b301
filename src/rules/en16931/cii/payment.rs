//! Payment instructions (BG-16): means, accounts and cards.

use std::borrow::Cow;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::text::{normal_length, trimmed_bytes, words};
use crate::syntax::Name;
use crate::syntax::names::ram;
use crate::xml::NodeId;

use super::{Facts, blame, children, codes, quote};

const ACCOUNT: Name = ram::PAYEE_PARTY_CREDITOR_FINANCIAL_ACCOUNT;

/// What all payment means of an invoice have in common.
#[derive(Default)]
pub(super) struct Instructions<'d> {
    codes: Same<'d>,
    texts: Same<'d>,
    /// Credit transfers of the invoice without an account, the first in each settlement.
    without_account: Vec<NodeId>,
}

/// A text that is to be the same everywhere, white space aside.
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
            Some(first) if self.other.is_none() && !words(first).eq(words(&text)) => self.other = Some(node),
            Some(_) => {}
        }
    }
}

pub(super) fn means<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, node: NodeId) {
    let document = c.document;
    let (mut has_code, mut transfer, mut padded_transfer, mut has_account) = (false, false, false, false);
    for (name, child) in children(c, node) {
        match name {
            ram::TYPE_CODE => {
                codes::payment_means(c, child);
                facts.payment.codes.see(c, child);
                has_code = true;
                let (exact, padded) =
                    c.read(child, |code| (is_credit_transfer(code), is_credit_transfer(trimmed_bytes(code))));
                transfer |= exact;
                padded_transfer |= padded;
            }
            ram::INFORMATION => facts.payment.texts.see(c, child),
            ACCOUNT => {
                has_account |= identifies_account(c, child);
            }
            _ => {}
        }
    }
    c.require(has_code, "BR-49", node, &[ram::TYPE_CODE]);
    if transfer {
        for account in document.children_named(node, ACCOUNT) {
            credit_transfer(c, account);
        }
    }
    if padded_transfer && !has_account && facts.header.settles_with(c, node) {
        let without_account = &mut facts.payment.without_account;
        if without_account.last().is_none_or(|last| document.parent(*last) != document.parent(node)) {
            without_account.push(node);
        }
    }
}

/// A credit transfer, or one of SEPA.
fn is_credit_transfer(code: &[u8]) -> bool {
    matches!(code, b"30" | b"58")
}

fn identifies_account(c: &Checker<'_>, account: NodeId) -> bool {
    c.has(account, &[ram::IBAN_ID]) || c.has(account, &[ram::PROPRIETARY_ID])
}

/// BR-50 and BR-61: the account of a credit transfer has an identifier (BT-84).
fn credit_transfer(c: &mut Checker<'_>, account: NodeId) {
    let full = c.full(account, &[ram::IBAN_ID]) || c.full(account, &[ram::PROPRIETARY_ID]);
    c.require(full, "BR-50", account, &[ram::IBAN_ID]);
    c.require(identifies_account(c, account), "BR-61", account, &[ram::IBAN_ID]);
}

/// BR-51: no more than the first six and the last four digits of a card number (BT-87).
pub(super) fn card(c: &mut Checker<'_>, node: NodeId) {
    if let Some(number) = c.document.child(node, ram::ID)
        && normal_length(&c.text(number)) > 10
    {
        blame(c, "BR-51", node, number, quote(c, number));
    }
}

/// What the payment means have to agree on, and CII-SR-470.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    let payment = &facts.payment;
    for (rule, same) in [("CII-SR-467", &payment.codes), ("CII-SR-468", &payment.texts)] {
        if let Some(other) = same.other {
            blame(c, rule, c.root, other, quote(c, other));
        }
    }
    for &means in &payment.without_account {
        let settlement = c.document.parent(means).unwrap_or(c.root);
        c.hit("CII-SR-470", settlement, Culprit::Missing(means, &[ACCOUNT, ram::IBAN_ID]), Found::Nothing);
    }
}
