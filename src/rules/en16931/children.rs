//! The elements below an element, each with its name.

use crate::rules::checker::Checker;
use crate::syntax::Name;
use crate::xml::{Node, NodeId};

/// The children of an element.
#[inline]
pub(super) fn children<'d>(c: &Checker<'d>, group: NodeId) -> impl Iterator<Item = (Name, NodeId)> + use<'d> {
    siblings(&c.document.nodes()[..c.document.node(group).end as usize], group.0 + 1)
}

/// The element of a number and those that follow it, up to the end of the nodes.
#[inline]
fn siblings(nodes: &[Node], mut next: u32) -> impl Iterator<Item = (Name, NodeId)> {
    std::iter::from_fn(move || {
        let (child, node) = (NodeId(next), nodes.get(next as usize)?);
        next = node.end;
        Some((node.name, child))
    })
}

/// The first child with a name.
#[inline]
pub(super) fn child(c: &Checker<'_>, group: NodeId, name: Name) -> Option<NodeId> {
    children(c, group).find(|(of_child, _)| *of_child == name).map(|(_, child)| child)
}

/// All later children of the same parent and the same name.
pub(super) fn later_ones<'d>(c: &Checker<'d>, node: NodeId) -> impl Iterator<Item = NodeId> + use<'d> {
    let document = c.document;
    let name = document.name(node);
    let around = document.parent(node).unwrap_or(node);
    let after = document.node(node).end;
    let siblings = siblings(&document.nodes()[..document.node(around).end as usize], after);
    siblings.filter(move |(other, _)| *other == name).map(|(_, sibling)| sibling)
}

/// The first element two steps down.
pub(super) fn grandchild(c: &Checker<'_>, group: NodeId, [name, further]: [Name; 2]) -> Option<NodeId> {
    let mut named = children(c, group).filter(|(of_child, _)| *of_child == name);
    named.find_map(|(_, between)| child(c, between, further))
}
