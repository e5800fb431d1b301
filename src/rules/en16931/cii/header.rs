//! The great groups of an invoice, which many rules start from.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::rules::checker::Checker;
use crate::syntax::names::{ram, rsm};
use crate::xml::NodeId;

use super::parties::{self, Party};
use super::{Facts, SETTLEMENT, children, is_at};

/// The great groups of an invoice, the first of each name.
#[derive(Default)]
pub(super) struct Header<'d> {
    pub(super) context: Option<NodeId>,
    pub(super) document: Option<NodeId>,
    transaction: Option<NodeId>,
    has_several_transactions: bool,
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

impl Header<'_> {
    /// Whether an element stands in a settlement of the document.
    pub(super) fn settles_with(&self, c: &Checker<'_>, node: NodeId) -> bool {
        let around = c.document.parent(node);
        around.is_some_and(|around| self.settlement == Some(around) || is_at(c, around, SETTLEMENT))
    }

    /// Whether all lines of the document stand beside the group around an element: there is one transaction, and its settlement
    /// is around the element.
    pub(super) fn settles_all_lines_with(&self, c: &Checker<'_>, node: NodeId) -> bool {
        !self.has_several_transactions && self.settles_with(c, node)
    }
}

/// Reads the great groups, and judges the parties in them.
pub(super) fn read<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>) {
    for (name, child) in children(c, c.root) {
        match name {
            rsm::EXCHANGED_DOCUMENT_CONTEXT => _ = facts.header.context.get_or_insert(child),
            rsm::EXCHANGED_DOCUMENT => _ = facts.header.document.get_or_insert(child),
            rsm::SUPPLY_CHAIN_TRADE_TRANSACTION => {
                facts.header.has_several_transactions = facts.header.transaction.replace(child).is_some();
                transaction(c, facts, child);
            }
            _ => {}
        }
    }
}

fn transaction<'d>(c: &mut Checker<'d>, facts: &mut Facts<'d>, transaction: NodeId) {
    for (name, child) in children(c, transaction) {
        match name {
            ram::APPLICABLE_HEADER_TRADE_AGREEMENT => {
                facts.header.agreement.get_or_insert(child);
                parties::of_agreement(c, facts, child);
            }
            ram::APPLICABLE_HEADER_TRADE_DELIVERY => {
                facts.header.delivery.get_or_insert(child);
                parties::of_delivery(c, child);
            }
            ram::APPLICABLE_HEADER_TRADE_SETTLEMENT => settlement(c, &mut facts.header, child),
            _ => {}
        }
    }
}

fn settlement<'d>(c: &mut Checker<'d>, header: &mut Header<'d>, settlement: NodeId) {
    header.settlement.get_or_insert(settlement);
    let mut payees = parties::OneOfTwo::default();
    for (name, child) in children(c, settlement) {
        match name {
            ram::INVOICE_CURRENCY_CODE => header.currencies.see(c, child),
            ram::TAX_CURRENCY_CODE => header.tax_currencies.see(c, child),
            ram::PAYEE_TRADE_PARTY => payees.see_ids(c, child),
            ram::APPLICABLE_TRADE_TAX => _ = header.breakdown.get_or_insert(child),
            ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION => {
                header.totals.get_or_insert(child);
            }
            _ => {}
        }
    }
    payees.check(c, "CII-SR-451", settlement);
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
