//! What an invoice says, kept as a tree.

use crate::term::Term;
use crate::value::{Part, Span, Value};

use super::listener::{Listener, Said};

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
