//! Sub-lines: UBL nests them, CII points from each to its parent.

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::model::{Invoice, Line, MAX_LINE_DEPTH};
use crate::value::Syntax;

/// The invoice with its sub-lines as the target has them.
///
/// Both syntaxes add up the lines that stand at the top (BT-106), so the arrangement is only changed where the
/// sum stays what the seller wrote; where it would not, the lines stay as they are and the loss is named.
pub(crate) fn arranged(mut invoice: Invoice, to: Syntax) -> Invoice {
    let lines = match to {
        Syntax::Cii if invoice.lines.iter().any(|line| !line.sub_lines.is_empty()) => flat(&invoice.lines),
        Syntax::Ubl if invoice.lines.iter().any(|line| line.parent_line_id.is_some()) => {
            nested(&invoice.lines)
        }
        _ => return invoice,
    };
    let total = invoice.totals.sum_of_line_net_amounts.as_ref().and_then(|a| a.value.value());
    if total.is_some() && total == sum(&lines) {
        invoice.lines = lines;
    }
    invoice
}

fn sum(lines: &[Line]) -> Option<Decimal> {
    lines.iter().map(|line| line.net_amount.as_ref().and_then(|a| a.value.value())).sum()
}

/// Every line at the top, each after its parent. Lines nest no deeper than [`MAX_LINE_DEPTH`].
fn flat(lines: &[Line]) -> Vec<Line> {
    let mut out = Vec::new();
    for line in lines {
        let top = Line { sub_lines: Vec::new(), ..line.clone() };
        let children = flat(&line.sub_lines).into_iter().map(|mut child| {
            child.parent_line_id = child.parent_line_id.or_else(|| line.id.clone());
            child
        });
        out.push(top);
        out.extend(children);
    }
    out
}

/// Each line below the one it points to, if that one came before.
fn nested(lines: &[Line]) -> Vec<Line> {
    let mut place: HashMap<&str, usize> = HashMap::new();
    let mut parents: Vec<Option<usize>> = Vec::new();
    let mut depths: Vec<usize> = Vec::new();
    for (n, line) in lines.iter().enumerate() {
        let parent = line.parent_line_id.as_ref().and_then(|id| place.get(id.value.as_str()).copied());
        let parent = parent.filter(|&p| depths[p] + 1 < MAX_LINE_DEPTH);
        depths.push(parent.map_or(0, |p| depths[p] + 1));
        parents.push(parent);
        if let Some(id) = &line.id {
            place.entry(id.value.as_str()).or_insert(n);
        }
    }
    // From the last to the first, so that each line is complete when its parent takes it.
    let mut out: Vec<Line> = lines.to_vec();
    for (n, parent) in parents.iter().enumerate().rev() {
        if let Some(parent) = *parent {
            let mut line = std::mem::take(&mut out[n]);
            line.parent_line_id = None;
            out[parent].sub_lines.push(line);
        }
    }
    let mut top = Vec::new();
    for (mut line, parent) in out.into_iter().zip(&parents) {
        if parent.is_none() {
            in_order(&mut line);
            top.push(line);
        }
    }
    top
}

/// Children were taken from the last to the first.
fn in_order(line: &mut Line) {
    line.sub_lines.reverse();
    line.sub_lines.iter_mut().for_each(in_order);
}
