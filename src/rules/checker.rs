//! What every rule works with: the document, and a list of hits to add to.

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::syntax::Name;
use crate::xml::{Attribute, Document, NodeId};

use super::judged::{Judged, Unjudged};

/// A rule that does not hold at one place.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    /// The rule's id.
    pub(crate) rule: &'static str,
    /// The element the official artefact names: the context of its rule.
    pub(crate) context: NodeId,
    /// Where a person has to look.
    pub(crate) at: Culprit,
    /// What the message says beside the rule's title.
    pub(crate) found: Found,
}

/// Where a person has to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Culprit {
    /// This element.
    Node(NodeId),
    /// This attribute of an element.
    Attribute(NodeId, Name),
    /// Something is missing below this element: the way to it.
    Missing(NodeId, &'static [Name]),
    /// This attribute of an element is missing.
    MissingAttribute(NodeId, Name),
}

/// What was found, for the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// The place says it all.
    Nothing,
    /// This text.
    Text(Box<str>),
    /// This number, where another was expected.
    Instead(Decimal, Decimal),
    /// So many of them.
    Count(usize),
    /// A value that cannot be read, or numbers without room, so that the rule has no verdict.
    Unreadable,
}

/// A document under examination.
pub(crate) struct Checker<'d> {
    pub(crate) document: &'d Document<'d>,
    /// The invoice's own element.
    pub(crate) root: NodeId,
    pub(crate) hits: Vec<Hit>,
    pub(crate) arithmetic: Arithmetic,
}

/// How to judge where the official artefacts are known to be wrong; `schemas/known-defects.tsv` lists the places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Arithmetic {
    /// As the artefacts judge, so that verdicts agree.
    #[default]
    Official,
    /// As the norm reads, with exact numbers.
    Exact,
}

impl<'d> Checker<'d> {
    pub(crate) fn new(document: &'d Document<'d>, root: NodeId) -> Self {
        Self { document, root, hits: Vec::new(), arithmetic: Arithmetic::Official }
    }

    /// The same, judging by another arithmetic.
    pub(crate) fn with(mut self, arithmetic: Arithmetic) -> Self {
        self.arithmetic = arithmetic;
        self
    }

    /// Records a hit. Most documents have none.
    #[cold]
    pub(crate) fn hit(&mut self, rule: &'static str, context: NodeId, at: Culprit, found: Found) {
        self.hits.push(Hit { rule, context, at, found });
    }

    /// Records a hit unless something is there; `way` leads to what is missing.
    pub(crate) fn require(&mut self, there: bool, rule: &'static str, context: NodeId, way: &'static [Name]) {
        if !there {
            self.hit(rule, context, Culprit::Missing(context, way), Found::Nothing);
        }
    }

    /// What a rule found, if it could judge; where it could not, that is recorded.
    #[inline]
    pub(crate) fn judged<T>(&mut self, rule: &'static str, context: NodeId, found: Judged<T>) -> Option<T> {
        found.map_err(|unjudged| self.cannot_judge(rule, context, unjudged)).ok()
    }

    /// Records that a rule has no verdict, and blames the value that it could not read.
    #[cold]
    pub(crate) fn cannot_judge(&mut self, rule: &'static str, context: NodeId, unjudged: Unjudged) {
        let culprit = unjudged.node().unwrap_or(context);
        self.hit(rule, context, Culprit::Node(culprit), Found::Unreadable);
    }

    /// All elements at the end of a way of child names, in document order.
    pub(crate) fn all(&self, from: NodeId, way: &[Name]) -> Vec<NodeId> {
        let mut found = Vec::new();
        self.visit(from, way, &mut |node| found.push(node));
        found
    }

    /// Calls for each element at the end of a way of child names. The way bounds the recursion.
    pub(crate) fn visit(&self, from: NodeId, way: &[Name], each: &mut dyn FnMut(NodeId)) {
        match way {
            [] => each(from),
            [first, rest @ ..] => {
                for child in self.document.children(from) {
                    if self.document.name(child) == *first {
                        self.visit(child, rest, each);
                    }
                }
            }
        }
    }

    /// The first element at the end of a way.
    pub(crate) fn first(&self, from: NodeId, way: &[Name]) -> Option<NodeId> {
        match way {
            [] => Some(from),
            [only] => self.document.child(from, *only),
            [first, rest @ ..] => {
                let mut named = self.document.children_named(from, *first);
                named.find_map(|child| self.first(child, rest))
            }
        }
    }

    /// Whether anything is at the end of a way; an empty element counts.
    pub(crate) fn has(&self, from: NodeId, way: &[Name]) -> bool {
        self.first(from, way).is_some()
    }

    /// Whether the first element at the end of a way holds more than white space.
    pub(crate) fn full(&self, from: NodeId, way: &[Name]) -> bool {
        self.first(from, way).is_some_and(|node| self.is_full(node))
    }

    /// Whether an element holds more than white space.
    #[inline]
    pub(crate) fn is_full(&self, node: NodeId) -> bool {
        self.document.has_text(node) || self.is_full_below(node)
    }

    #[cold]
    fn is_full_below(&self, node: NodeId) -> bool {
        self.document.has_children(node) && !blank(&self.document.text_of(node))
    }

    /// The text of an element.
    #[inline]
    pub(crate) fn text(&self, node: NodeId) -> Cow<'d, str> {
        self.document.text_of(node)
    }

    /// What is read of the bytes of an element's text. Nearly every text stands as it is in the document.
    #[inline]
    pub(crate) fn read<T>(&self, node: NodeId, read: impl FnOnce(&[u8]) -> T) -> T {
        match self.document.plain_bytes(node) {
            Some(text) => read(text),
            None => self.read_decoded(node, read),
        }
    }

    /// The same of a value that may not be readable.
    #[inline]
    pub(crate) fn read_value<T>(&self, node: NodeId, read: impl FnOnce(&[u8]) -> Judged<T>) -> Judged<T> {
        self.read(node, read).map_err(|_| Unjudged::at(node))
    }

    #[cold]
    #[inline(never)]
    fn read_decoded<T>(&self, node: NodeId, read: impl FnOnce(&[u8]) -> T) -> T {
        read(self.document.text_of(node).as_bytes())
    }

    /// What is read of the bytes of an attribute, if it is there.
    #[inline]
    pub(crate) fn read_attribute<T>(
        &self,
        node: NodeId,
        name: Name,
        read: impl FnOnce(&[u8]) -> T,
    ) -> Option<T> {
        let attribute = self.document.find_attribute(node, name)?;
        Some(match self.document.plain_value_of(attribute) {
            Some(value) => read(value),
            None => self.read_decoded_attribute(attribute, read),
        })
    }

    #[cold]
    #[inline(never)]
    fn read_decoded_attribute<T>(&self, attribute: &Attribute, read: impl FnOnce(&[u8]) -> T) -> T {
        read(self.document.value_of(attribute).as_bytes())
    }

    /// The text of an attribute.
    #[inline]
    pub(crate) fn attribute(&self, node: NodeId, name: Name) -> Option<Cow<'d, str>> {
        self.document.attribute(node, name)
    }
}

/// White space as XML has it, and nothing else.
#[inline]
pub(crate) fn blank(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
}
