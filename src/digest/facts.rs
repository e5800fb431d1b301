//! What an invoice says, held as a tree: the common ground of the semantic digest and of comparison.

use crate::Invoice;
use crate::term::Term::{self, Bg};
use crate::value::{Part, Span, Value};

use super::lines::Lines;
use super::walk::{Listener, Said, Walker};

/// All that an invoice says.
pub(crate) struct Facts<'a> {
    /// The invoice without its lines.
    pub(crate) root: GroupFacts<'a>,
    /// Its lines, each followed by the lines below it.
    pub(crate) lines: Vec<LineFacts<'a>>,
    /// For each line of the model, in order: the line it is nested in, and which of its lines it is, from 1.
    pub(crate) stand: Vec<(Option<usize>, u32)>,
}

/// A group that says something.
#[derive(Debug, Clone)]
pub(crate) struct GroupFacts<'a> {
    pub(crate) term: Term,
    /// Which of its kind it is in the model, from 1; 0 where there can be but one.
    pub(crate) nth: u32,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) groups: Vec<GroupFacts<'a>>,
}

/// A value that says something.
#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    pub(crate) term: Term,
    pub(crate) text: String,
    value: Value<'a>,
    alone: bool,
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

impl<'a> Field<'a> {
    pub(super) fn said(&self) -> Said<'_, 'a> {
        Said { term: self.term, text: self.text.as_bytes(), value: self.value, alone: self.alone }
    }

    /// What stands beside it.
    pub(crate) fn part(&self, part: Part) -> Option<String> {
        self.said().parts().find(|(name, _)| *name == part).map(|(_, said)| said.into_string())
    }

    /// Where it was read.
    pub(crate) fn span(&self) -> Span {
        self.value.span()
    }
}

impl<'a> GroupFacts<'a> {
    pub(super) fn new(term: Term, nth: u32) -> Self {
        Self { term, nth, fields: Vec::new(), groups: Vec::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.groups.is_empty()
    }

    /// Tells it all again. No more than four deep.
    pub(super) fn tell(&self, to: &mut impl Listener<'a>) {
        to.open(self.term, self.nth);
        self.fields.iter().for_each(|field| to.say(field.said()));
        self.groups.iter().for_each(|group| group.tell(to));
        to.close();
    }
}

/// Keeps what it is told.
pub(super) struct Tree<'a> {
    root: GroupFacts<'a>,
    /// Groups that began and have not ended.
    open: Vec<GroupFacts<'a>>,
}

impl<'a> Tree<'a> {
    /// Of what a group says that has begun already.
    pub(super) fn of(term: Term, nth: u32) -> Self {
        Self { root: GroupFacts::new(term, nth), open: Vec::new() }
    }

    pub(super) fn grown(self) -> GroupFacts<'a> {
        self.root
    }

    fn innermost(&mut self) -> &mut GroupFacts<'a> {
        self.open.last_mut().unwrap_or(&mut self.root)
    }
}

impl<'a> Listener<'a> for Tree<'a> {
    fn open(&mut self, group: Term, nth: u32) {
        self.open.push(GroupFacts::new(group, nth));
    }

    fn say(&mut self, said: Said<'_, 'a>) {
        let Said { term, text, value, alone } = said;
        let text = String::from_utf8_lossy(text).into_owned();
        self.innermost().fields.push(Field { term, text, value, alone });
    }

    fn close(&mut self) {
        if let Some(group) = self.open.pop().filter(|group| !group.is_empty()) {
            self.innermost().groups.push(group);
        }
    }
}
