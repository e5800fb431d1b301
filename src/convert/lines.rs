//! Sub-lines: UBL nests them, CII points from each to its parent.

use std::cmp::Reverse;
use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::bind::DocumentType;
use crate::model::{Invoice, Line, MAX_LINE_DEPTH};
use crate::term::Term;

use super::Addition;

/// How a target arranges lines, and which of them add up to the sum of the invoice (BT-106).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrangement {
    /// UBL: each below its parent; those at the top add up.
    Nested,
    /// CII: in a row; all add up.
    Flat,
    /// CII of Factur-X EXTENDED and EXTENDED-CTC-FR: in a row; those add up whose status reason (BT-X-8) is
    /// `DETAIL`, or that have none.
    Coded,
}

impl Arrangement {
    /// That of a document type, for an invoice that follows what its BT-24 says.
    pub(super) fn of(document_type: DocumentType, invoice: &Invoice) -> Self {
        const CODED: [&str; 2] = ["urn:factur-x.eu:1p0:extended", ":extended-ctc-fr"];
        let specification = invoice.process.specification_id.as_ref();
        let follows = |mark: &&str| specification.is_some_and(|id| id.value.contains(*mark));
        match document_type {
            DocumentType::UblInvoice | DocumentType::UblCreditNote => Self::Nested,
            DocumentType::Cii if CODED.iter().any(follows) => Self::Coded,
            DocumentType::Cii => Self::Flat,
        }
    }
}

/// The invoice with its sub-lines as the target has them, and the status codes that took.
///
/// The arrangement only changes where the lines still add up to the sum that the seller wrote; where they would
/// not, they stay as they are and the loss is named.
pub(crate) fn arranged(mut invoice: Invoice, to: Arrangement) -> (Invoice, Vec<Addition>) {
    let mut additions = Vec::new();
    let lines = match to {
        Arrangement::Nested if invoice.lines.iter().any(|line| line.parent_line_id.is_some()) => {
            nested(&invoice.lines)
        }
        Arrangement::Flat | Arrangement::Coded
            if invoice.lines.iter().any(|line| !line.sub_lines.is_empty()) =>
        {
            let mut lines = Vec::new();
            let coded = to == Arrangement::Coded;
            flatten(&invoice.lines, None, coded.then_some(Counts::Yes), &mut lines, &mut additions);
            lines
        }
        _ => return (invoice, additions),
    };
    let counting = lines.iter().filter(|line| to != Arrangement::Coded || counts(line));
    let total = invoice.totals.sum_of_line_net_amounts.as_ref().and_then(|a| a.value.value());
    if total.is_some() && total == sum(counting) {
        invoice.lines = lines;
    } else {
        additions.clear();
    }
    (invoice, additions)
}

fn sum<'l>(mut lines: impl Iterator<Item = &'l Line>) -> Option<Decimal> {
    lines.try_fold(Decimal::ZERO, |sum, line| sum.checked_add(net_amount(line)?))
}

fn net_amount(line: &Line) -> Option<Decimal> {
    line.net_amount.as_ref().and_then(|amount| amount.value.value())
}

/// Factur-X EXTENDED: whether a line counts in the sum of the invoice.
fn counts(line: &Line) -> bool {
    line.status_reason_code.as_ref().is_none_or(|code| code.as_str() == "DETAIL")
}

/// Whether the lines below a line count in its stead.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    Yes,
    No,
}

/// Every line at the top, each after its parent. Lines nest no deeper than [`MAX_LINE_DEPTH`].
///
/// With codes, a line whose sub-lines add up to it groups them; below any other they only inform.
fn flatten(
    lines: &[Line],
    parent: Option<&Line>,
    codes: Option<Counts>,
    out: &mut Vec<Line>,
    additions: &mut Vec<Addition>,
) {
    for line in lines {
        let mut top = Line { sub_lines: Vec::new(), ..line.clone() };
        top.parent_line_id = top.parent_line_id.or_else(|| parent.and_then(|parent| parent.id.clone()));
        let groups = !line.sub_lines.is_empty()
            && line.net_amount.is_some()
            && sum(line.sub_lines.iter()) == net_amount(line);
        if let Some(counts) = codes
            && top.status_reason_code.is_none()
        {
            let code = match (counts, groups) {
                (Counts::No, _) => "INFORMATION",
                (Counts::Yes, true) => "GROUP",
                (Counts::Yes, false) => "DETAIL",
            };
            top.status_reason_code = Some(code.into());
            additions.push(Addition {
                term: Term::BtX(8),
                value: code.to_owned(),
                reason: "CII has lines and sub-lines in a row; it tells by this code which of them add up",
            });
        }
        let below = codes.map(|counts| if groups { counts } else { Counts::No });
        out.push(top);
        flatten(&line.sub_lines, Some(line), below, out, additions);
    }
}

/// Each line below the one it points to, wherever that stands.
fn nested(lines: &[Line]) -> Vec<Line> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (n, line) in lines.iter().enumerate() {
        if let Some(id) = &line.id {
            places.entry(id.value.as_str()).or_insert(n);
        }
    }
    let parent = |n: usize| {
        let line: &Line = &lines[n];
        line.parent_line_id.as_ref().and_then(|id| places.get(id.value.as_str()).copied())
    };
    // Lines that lead round in a circle, or too deep, stay at the top.
    let depth = |n: usize| {
        let depth = std::iter::successors(Some(n), |&n| parent(n)).take(MAX_LINE_DEPTH + 1).count() - 1;
        if depth < MAX_LINE_DEPTH { depth } else { 0 }
    };
    let depths: Vec<usize> = (0..lines.len()).map(depth).collect();
    // The deepest first, so that each line is complete when its parent takes it.
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by_key(|&n| Reverse(depths[n]));
    let mut out: Vec<Line> = lines.to_vec();
    for n in order {
        if let Some(parent) = parent(n).filter(|_| depths[n] > 0) {
            let mut line = std::mem::take(&mut out[n]);
            line.parent_line_id = None;
            out[parent].sub_lines.push(line);
        }
    }
    out.into_iter().zip(depths).filter(|(_, depth)| *depth == 0).map(|(line, _)| line).collect()
}
