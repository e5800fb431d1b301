//! What an invoice says, held as a tree: the common ground of the semantic digest and of comparison.

use crate::Invoice;
use crate::term::Term::{self, Bg};

use super::lines::Lines;
use super::tree::{GroupFacts, Tree};
use super::walk::Walker;

/// All that an invoice says.
pub(crate) struct Facts<'a> {
    /// The invoice without its lines.
    pub(crate) root: GroupFacts<'a>,
    /// Its lines, each followed by the lines below it.
    pub(crate) lines: Vec<LineFacts<'a>>,
    /// For each line of the model, in order: the line it is nested in, and which of its lines it is, from 1.
    pub(crate) stand: Vec<(Option<usize>, u32)>,
}

/// A line that says something, or nothing.
pub(crate) struct LineFacts<'a> {
    pub(crate) facts: GroupFacts<'a>,
    /// How many lines are around it.
    pub(crate) depth: usize,
    /// Its place in [`Facts::stand`].
    pub(crate) at: usize,
}

impl<'a> Facts<'a> {
    pub(crate) fn of(invoice: &'a Invoice) -> Self {
        let mut walker = Walker::of(invoice, Tree::of(Term::Invoice, 0));
        walker.invoice();
        let root = std::mem::replace(&mut walker.to, Tree::of(Bg(25), 0)).grown();
        let Lines { placed, stand } = Lines::of(invoice);
        let lines = placed.iter().map(|placed| {
            walker.line(placed);
            let facts = std::mem::replace(&mut walker.to, Tree::of(Bg(25), 0)).grown();
            LineFacts { facts, depth: placed.depth, at: placed.at }
        });
        Self { root, lines: lines.collect(), stand }
    }
}
