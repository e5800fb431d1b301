//! What all code rules (BR-CL) ask: that a value stands in its list, as the artefact of a syntax has it.

use crate::codes::CodeList;
use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::text::trimmed_bytes;
use crate::syntax::Name;
use crate::value::Syntax;
use crate::xml::NodeId;

use super::element::quote;

/// Whether a value, white space around it aside, stands in a list. No code is empty or has white space in it.
#[inline]
pub(super) fn is_in((syntax, list): (Syntax, &CodeList), value: &[u8]) -> bool {
    list.has_bytes(syntax, trimmed_bytes(value))
}

/// The element's text stands in a list. Says whether it does.
#[inline]
pub(super) fn text_in(
    c: &mut Checker<'_>,
    rule: &'static str,
    node: NodeId,
    list: (Syntax, &CodeList),
) -> bool {
    let holds = c.read(node, |text| is_in(list, text));
    if !holds {
        refuse_text(c, rule, node);
    }
    holds
}

/// The element's attribute, if it is there, stands in a list. Says whether it is there and does.
#[inline]
pub(super) fn attribute_in(
    c: &mut Checker<'_>,
    rule: &'static str,
    (node, name): (NodeId, Name),
    list: (Syntax, &CodeList),
) -> bool {
    let holds = c.read_attribute(node, name, |value| is_in(list, value));
    if holds == Some(false) {
        refuse_attribute(c, rule, node, name);
    }
    holds == Some(true)
}

#[cold]
fn refuse_text(c: &mut Checker<'_>, rule: &'static str, node: NodeId) {
    c.hit(rule, node, Culprit::Node(node), quote(c, node));
}

#[cold]
fn refuse_attribute(c: &mut Checker<'_>, rule: &'static str, node: NodeId, name: Name) {
    let value = c.attribute(node, name).unwrap_or_default();
    c.hit(rule, node, Culprit::Attribute(node, name), Found::Text(value.into()));
}
