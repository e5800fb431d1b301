//! What the rules of both syntaxes ask of an element: what is around it, what it says, and how it is blamed.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::judged::{Judged, Unjudged};
use crate::rules::numbers::{self, Exact, Number, double};
use crate::rules::text::trimmed_bytes;
use crate::syntax::Name;
use crate::xml::{Document, NodeId};

use super::children::later_ones;

/// The name of the element around this one.
pub(super) fn parent_name(document: &Document<'_>, node: NodeId) -> Name {
    document.parent(node).map_or(Name::UNKNOWN, |parent| document.name(parent))
}

/// Whether the elements around this one are those of `way`, the nearest last.
pub(super) fn is_below(document: &Document<'_>, node: NodeId, way: &[Name]) -> bool {
    let mut at = node;
    for name in way.iter().rev() {
        match document.parent(at) {
            Some(parent) if document.name(parent) == *name => at = parent,
            _ => return false,
        }
    }
    true
}

/// Whether an element is there and holds more than white space.
#[inline(never)] // It is asked for in many places.
pub(super) fn full(c: &Checker<'_>, node: Option<NodeId>) -> bool {
    node.is_some_and(|node| c.is_full(node))
}

/// An amount, read once.
#[derive(Clone, Copy)]
pub(super) struct Amount {
    pub(super) node: NodeId,
    pub(super) number: Number,
}

impl Amount {
    pub(super) fn read(c: &Checker<'_>, node: NodeId) -> Self {
        Self { node, number: read_number(c, node) }
    }

    /// Reads an amount of which the first counts. It is put where it belongs: it is too much to be moved around.
    #[inline(never)]
    pub(super) fn read_first(first: &mut Option<Self>, c: &Checker<'_>, node: NodeId) {
        if first.is_some() {
            return;
        }
        match short_number(c, node) {
            Some(number) => *first = Some(Self { node, number }),
            None => Self::read_long(first, c, node),
        }
    }

    #[inline(never)]
    fn read_long(amount: &mut Option<Self>, c: &Checker<'_>, node: NodeId) {
        *amount = Some(Self { node, number: long_number(c, node) });
    }

    /// The number as it is added up without a cast.
    #[inline]
    pub(super) fn double(&self, c: &Checker<'_>) -> Judged<f64> {
        self.number.as_double().map_or_else(|| self.double_in_its_text(c), Ok)
    }

    #[cold]
    fn double_in_its_text(&self, c: &Checker<'_>) -> Judged<f64> {
        double(&c.text(self.node)).map_err(|_| Unjudged::at(self.node))
    }
}

/// All that rules ask about the number in an element.
#[inline]
pub(super) fn read_number(c: &Checker<'_>, node: NodeId) -> Number {
    short_number(c, node).unwrap_or_else(|| long_number(c, node))
}

/// Whether the number in an element is not below zero.
#[inline]
pub(super) fn is_not_negative(c: &Checker<'_>, node: NodeId) -> Judged<bool> {
    // A sign would be read the long way.
    match short_number(c, node) {
        Some(_) => Ok(true),
        None => long_is_not_negative(c, node),
    }
}

#[inline(never)]
fn long_is_not_negative(c: &Checker<'_>, node: NodeId) -> Judged<bool> {
    c.read_value(node, numbers::is_not_negative)
}

#[inline]
fn short_number(c: &Checker<'_>, node: NodeId) -> Option<Number> {
    c.document.plain_short(node).and_then(Number::read_short)
}

#[inline(never)]
fn long_number(c: &Checker<'_>, node: NodeId) -> Number {
    let number = c.read(node, Number::read);
    if number.exact.is_err() { number.at(node) } else { number }
}

/// Whether a number passes, or any later one of its name: how the stylesheets compare several at once. It takes them in
/// turn, so one that cannot be read leaves no verdict unless another has passed before.
pub(super) fn any(c: &Checker<'_>, first: &Amount, passes: impl Fn(&Amount) -> Judged<bool>) -> Judged<bool> {
    match passes(first) {
        Ok(false) => any_later(c, first, passes),
        verdict => verdict,
    }
}

#[cold]
fn any_later(c: &Checker<'_>, first: &Amount, passes: impl Fn(&Amount) -> Judged<bool>) -> Judged<bool> {
    let mut verdicts = later_ones(c, first.node).map(|other| passes(&Amount::read(c, other)));
    verdicts.find(|verdict| *verdict != Ok(false)).unwrap_or(Ok(false))
}

/// The number of an amount, if there is one.
#[inline]
pub(super) fn number(amount: Option<&Amount>) -> Judged<Option<Exact>> {
    amount.map(|amount| amount.number.exact).transpose()
}

/// Requires that an amount (if there is one) has at most two decimals; `context` is where the rule speaks.
#[inline]
pub(super) fn two_decimals(
    c: &mut Checker<'_>,
    rule: &'static str,
    context: NodeId,
    amount: Option<&Amount>,
) {
    if let Some(amount) = amount
        && amount.number.has_more_than_two_decimals()
    {
        blame(c, rule, context, amount.node, quote(c, amount.node));
    }
}

/// The truth value in an element that is there: the lexical space of `xs:boolean`.
pub(super) fn boolean(c: &Checker<'_>, node: NodeId) -> Judged<bool> {
    c.read_value(node, |text| match trimmed_bytes(text) {
        b"true" | b"1" => Ok(true),
        b"false" | b"0" => Ok(false),
        _ => Err(Unjudged::NOWHERE),
    })
}

/// Records a hit at an element inside the context.
#[cold]
pub(super) fn blame(c: &mut Checker<'_>, rule: &'static str, context: NodeId, culprit: NodeId, found: Found) {
    c.hit(rule, context, Culprit::Node(culprit), found);
}

/// The text of an element, for a message.
#[cold]
pub(super) fn quote(c: &Checker<'_>, node: NodeId) -> Found {
    Found::Text(c.text(node).into())
}

/// Whether an element has an attribute; an empty one counts.
#[inline]
pub(super) fn has_attribute(c: &Checker<'_>, node: NodeId, name: Name) -> bool {
    c.document.find_attribute(node, name).is_some()
}
