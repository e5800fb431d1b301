//! Lines below lines: UBL nests them, CII points from each to its parent. Here they are nested.

use std::collections::HashMap;

use crate::Invoice;
use crate::model::Line;

use super::spell::{self, Spelt};

/// A line in its place.
pub(super) struct Placed<'a> {
    pub(super) line: &'a Line,
    /// How many lines are around it.
    pub(super) depth: usize,
    /// The line right around it.
    pub(super) under: Option<&'a Line>,
    /// Where it stands in the model: a number in [`Lines::stand`].
    pub(super) at: usize,
}

/// The lines of an invoice, each followed by the lines below it.
pub(super) struct Lines<'a> {
    pub(super) placed: Vec<Placed<'a>>,
    /// For each line of the model, in order: the line it is nested in, and which of its lines it is, from 1.
    pub(super) stand: Vec<(Option<usize>, u32)>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(invoice: &'a Invoice) -> Self {
        let is_alone = |line: &Line| line.sub_lines.is_empty() && line.parent_line_id.is_none();
        if invoice.lines.iter().all(is_alone) {
            return Self::in_a_row(&invoice.lines);
        }
        let (lines, stand) = in_model_order(invoice);
        let mut parents: Vec<Option<usize>> = stand.iter().map(|(owner, _)| *owner).collect();
        if invoice.lines.iter().any(|line| !id(line.parent_line_id.as_deref()).as_bytes().is_empty()) {
            follow_pointers(&lines, &stand, &mut parents);
        }
        Self { placed: in_tree_order(&lines, &parents), stand }
    }

    /// As most invoices have them: none below another one.
    fn in_a_row(lines: &'a [Line]) -> Self {
        let placed = lines.iter().enumerate().map(|(at, line)| Placed { line, depth: 0, under: None, at });
        Self { placed: placed.collect(), stand: (1..).take(lines.len()).map(|nth| (None, nth)).collect() }
    }
}

/// Every line, each followed by those nested in it, and where they stand.
fn in_model_order(invoice: &Invoice) -> (Vec<&Line>, Vec<(Option<usize>, u32)>) {
    let mut lines = Vec::with_capacity(invoice.lines.len());
    let mut stand = Vec::with_capacity(invoice.lines.len());
    let mut open = vec![(None, (1..).zip(invoice.lines.iter()))];
    while let Some((owner, rest)) = open.last_mut() {
        let Some((nth, line)) = rest.next() else {
            open.pop();
            continue;
        };
        stand.push((*owner, nth));
        if !line.sub_lines.is_empty() {
            open.push((Some(lines.len()), (1..).zip(line.sub_lines.iter())));
        }
        lines.push(line);
    }
    (lines, stand)
}

fn id(text: Option<&str>) -> Spelt<'_> {
    spell::text(text.unwrap_or_default())
}

/// The lines of the invoice itself that name the identifier of another one go below it, the first where
/// several have it. Those that would end up below themselves stay where they are.
fn follow_pointers(lines: &[&Line], stand: &[(Option<usize>, u32)], parents: &mut [Option<usize>]) {
    let own = || stand.iter().enumerate().filter(|(_, (owner, _))| owner.is_none()).map(|(n, _)| n);
    let mut first: HashMap<Spelt<'_>, usize> = HashMap::new();
    for n in own() {
        first.entry(id(lines[n].id.as_deref())).or_insert(n);
    }
    for n in own() {
        let parent = id(lines[n].parent_line_id.as_deref());
        if !parent.as_bytes().is_empty() {
            parents[n] = first.get(&parent).copied();
        }
    }
    let mut settled = vec![Way::New; parents.len()];
    for n in own() {
        let mut at = Some(n);
        while let Some(here) = at.filter(|&here| settled[here] == Way::New) {
            settled[here] = Way::Walked;
            at = parents[here];
        }
        // Back on the way that was just walked: that part of it is a ring, which is dissolved.
        while let Some(here) = at.filter(|&here| settled[here] == Way::Walked) {
            settled[here] = Way::Known;
            at = parents[here].take();
        }
        let mut at = Some(n);
        while let Some(here) = at.filter(|&here| settled[here] == Way::Walked) {
            settled[here] = Way::Known;
            at = parents[here];
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    New,
    Walked,
    Known,
}

/// Each line followed by those below it. Lines below the same one stay in order.
fn in_tree_order<'a>(lines: &[&'a Line], parents: &[Option<usize>]) -> Vec<Placed<'a>> {
    let mut first_below: Vec<Option<usize>> = vec![None; lines.len()];
    let mut next: Vec<Option<usize>> = vec![None; lines.len()];
    let mut first = None;
    for n in (0..lines.len()).rev() {
        let before = match parents[n] {
            Some(parent) => &mut first_below[parent],
            None => &mut first,
        };
        next[n] = before.replace(n);
    }
    let mut placed = Vec::with_capacity(lines.len());
    let mut open = vec![first];
    while let Some(at) = open.last_mut() {
        let Some(n) = *at else {
            open.pop();
            continue;
        };
        *at = next[n];
        let under = parents[n].map(|parent| lines[parent]);
        placed.push(Placed { line: lines[n], depth: open.len() - 1, under, at: n });
        open.push(first_below[n]);
    }
    placed
}
