//! The elements below an element, each with its name.

use crate::rules::checker::Checker;
use crate::syntax::Name;
use crate::xml::NodeId;

/// The children of an element.
#[inline]
pub(super) fn children<'d>(c: &Checker<'d>, group: NodeId) -> impl Iterator<Item = (Name, NodeId)> + use<'d> {
    c.document.children_by_name(group)
}

/// The first child with a name.
#[inline(never)] // It is asked for in many places.
pub(super) fn child(c: &Checker<'_>, group: NodeId, name: Name) -> Option<NodeId> {
    c.document.child(group, name)
}

/// All later children of the same parent and the same name.
pub(super) fn later_ones<'d>(c: &Checker<'d>, node: NodeId) -> impl Iterator<Item = NodeId> + use<'d> {
    let name = c.document.name(node);
    let later = c.document.later_siblings(node).by_name();
    later.filter(move |(other, _)| *other == name).map(|(_, sibling)| sibling)
}

/// The first element two steps down.
pub(super) fn grandchild(c: &Checker<'_>, group: NodeId, [name, further]: [Name; 2]) -> Option<NodeId> {
    let mut named = children(c, group).filter(|(of_child, _)| *of_child == name);
    named.find_map(|(_, between)| child(c, between, further))
}
