//! What the norm says once and a document says in a later place.

use std::collections::HashMap;

use crate::bind::{self, DocumentType};
use crate::model::{Content, Invoice};
use crate::syntax::names::{attr, cac, ram, rsm, udt};
use crate::value::{Date, Leaf as _, Part, Raw, Syntax};
use crate::xml::{Document, NodeId};

/// Factur-X EXTENDED repeats payment terms: with cash discount by one day, without by another. The payment due date (BT-9) is the
/// first day that any of them names.
pub(super) fn due_date(invoice: &mut Invoice, document: &Document<'_>, root: NodeId) {
    if invoice.payment_due_date.is_some() {
        return;
    }
    let settlement = [rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_SETTLEMENT];
    let Some(settlement) = document.descend(root, &settlement) else {
        return;
    };
    let due = document.children_named(settlement, ram::SPECIFIED_TRADE_PAYMENT_TERMS).find_map(|terms| {
        let due = document.child(terms, ram::DUE_DATE_DATE_TIME)?;
        document.child(due, udt::DATE_TIME_STRING)
    });
    let due = due.filter(|&due| !document.has_children(due));
    invoice.payment_due_date = due.map(|due| date(document, due, Syntax::Cii));
}

/// A date, as the reader has it.
pub(super) fn date(document: &Document<'_>, at: NodeId, syntax: Syntax) -> Date {
    // `102` is what CII says, and goes without saying.
    let format = (syntax == Syntax::Cii).then(|| document.attribute(at, attr::FORMAT).unwrap_or_default());
    let format = format.filter(|format| format != "102").map(|format| (Part::Format, format));
    Date::read(&Raw { text: document.text_of(at), span: document.span(at), parts: format.as_slice(), syntax })
}

/// UBL: what stands below a second total VAT amount (BT-110) is VAT breakdown (BG-23) like what stands below the first.
pub(super) fn vat_breakdown(
    invoice: &mut Invoice,
    document: &Document<'_>,
    root: NodeId,
    document_type: DocumentType,
) {
    let totals = || document.children_named(root, cac::TAX_TOTAL);
    if totals().nth(1).is_none() {
        return;
    }
    let starts: HashMap<u32, NodeId> = totals().map(|total| (document.offset(total), total)).collect();
    let mut again = Vec::new();
    invoice.extras.retain(|extra| {
        let whole = matches!(extra.content, Content::Element(_));
        let total = starts.get(&extra.span().start).filter(|_| whole);
        again.extend(total);
        total.is_none()
    });
    bind::read_more(document, root, document_type, &again, invoice);
}
