//! The great groups of an invoice, which many rules start from.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::rules::checker::Checker;
use crate::syntax::names::{ram, rsm};
use crate::xml::NodeId;

use super::children;
use super::parties::Party;

/// The great groups of an invoice, the first of each name.
#[derive(Default)]
pub(super) struct Header<'d> {
    pub(super) context: Option<NodeId>,
    pub(super) document: Option<NodeId>,
    /// The first Seller and Buyer of the agreement, once they have been seen.
    pub(super) seller: Option<Party>,
    pub(super) buyer: Option<Party>,
    /// Any of them has an electronic address (BT-34, BT-49).
    pub(super) has_electronic_address: bool,
    pub(super) agreement: Option<NodeId>,
    pub(super) delivery: Option<NodeId>,
    pub(super) settlement: Option<NodeId>,
    /// The first VAT breakdown (BG-23), and the document totals (BG-22).
    pub(super) breakdown: Option<NodeId>,
    pub(super) totals: Option<NodeId>,
    /// BT-5 and BT-6.
    pub(super) currencies: Currencies<'d>,
    pub(super) tax_currencies: Currencies<'d>,
}

impl<'d> Header<'d> {
    pub(super) fn read(&mut self, c: &Checker<'d>) {
        for (name, child) in children(c, c.root) {
            match name {
                rsm::EXCHANGED_DOCUMENT_CONTEXT => _ = self.context.get_or_insert(child),
                rsm::EXCHANGED_DOCUMENT => _ = self.document.get_or_insert(child),
                rsm::SUPPLY_CHAIN_TRADE_TRANSACTION => self.transaction(c, child),
                _ => {}
            }
        }
    }

    fn transaction(&mut self, c: &Checker<'d>, transaction: NodeId) {
        for (name, child) in children(c, transaction) {
            match name {
                ram::APPLICABLE_HEADER_TRADE_AGREEMENT => _ = self.agreement.get_or_insert(child),
                ram::APPLICABLE_HEADER_TRADE_DELIVERY => _ = self.delivery.get_or_insert(child),
                ram::APPLICABLE_HEADER_TRADE_SETTLEMENT => self.settlement(c, child),
                _ => {}
            }
        }
    }

    fn settlement(&mut self, c: &Checker<'d>, settlement: NodeId) {
        self.settlement.get_or_insert(settlement);
        for (name, child) in children(c, settlement) {
            match name {
                ram::INVOICE_CURRENCY_CODE => self.currencies.see(c, child),
                ram::TAX_CURRENCY_CODE => self.tax_currencies.see(c, child),
                ram::APPLICABLE_TRADE_TAX => _ = self.breakdown.get_or_insert(child),
                ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION => {
                    self.totals.get_or_insert(child);
                }
                _ => {}
            }
        }
    }
}

/// The currencies of an invoice or of its accounts, of which there should be one, as written.
#[derive(Default)]
pub(super) struct Currencies<'d> {
    pub(super) node: Option<NodeId>,
    pub(super) first: Option<Cow<'d, str>>,
    more: Option<BTreeSet<Cow<'d, str>>>,
}

impl<'d> Currencies<'d> {
    fn see(&mut self, c: &Checker<'d>, node: NodeId) {
        if self.first.is_none() {
            (self.node, self.first) = (Some(node), Some(c.text(node)));
        } else {
            self.more.get_or_insert_default().insert(c.text(node));
        }
    }

    pub(super) fn has(&self, code: &str) -> bool {
        self.first.as_deref() == Some(code) || self.more.as_ref().is_some_and(|more| more.contains(code))
    }

    /// Whether there is one in both.
    pub(super) fn meet(&self, others: &Self) -> bool {
        let mut others = others.first.iter().chain(others.more.iter().flatten());
        others.any(|code| self.has(code))
    }
}
