//! What the norm says once and a document says in a later place.

use std::borrow::Cow;

use crate::model::{Group, Invoice};
use crate::syntax::names::{attr, ram, rsm, udt};
use crate::term::Term;
use crate::value::{Part, Raw, Syntax};
use crate::xml::{Document, NodeId};

/// Factur-X EXTENDED repeats payment terms: with cash discount by one day, without by another. The payment due date (BT-9) is the
/// first day that any of them names.
pub(super) fn due_date(invoice: &mut Invoice, document: &Document<'_>, root: NodeId) {
    if invoice.payment_due_date.is_some() {
        return;
    }
    let settlement = [rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_SETTLEMENT];
    let Some(settlement) = settlement.iter().try_fold(root, |at, &name| document.child(at, name)) else {
        return;
    };
    let due = document.children_named(settlement, ram::SPECIFIED_TRADE_PAYMENT_TERMS).find_map(|terms| {
        let due = document.child(terms, ram::DUE_DATE_DATE_TIME)?;
        document.child(due, udt::DATE_TIME_STRING)
    });
    let Some(due) = due.filter(|&due| !document.has_children(due)) else { return };
    // As the reader has it: `102` is what CII says, and goes without saying.
    let format = document.attribute(due, attr::FORMAT).unwrap_or_default();
    let parts: &[(Part, Cow<'_, str>)] = if format == "102" { &[] } else { &[(Part::Format, format)] };
    let raw = Raw { text: document.text_of(due), span: document.span(due), parts, syntax: Syntax::Cii };
    // The term is vacant.
    let _ = invoice.put(Term::Bt(9), &raw);
}
