//! What a document is made of: elements, by number, with their attributes.

use std::num::NonZeroU32;

use crate::syntax::{Name, Namespace};

/// An element's number in document order; the root is the first. An `Option` of it takes no more room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(NonZeroU32);

impl NodeId {
    /// The root element.
    pub const ROOT: Self = Self(NonZeroU32::MIN);

    /// The element's place in document order, from 0.
    #[inline]
    pub fn index(self) -> usize {
        self.slot() - 1
    }

    /// The element of a number, from 1.
    #[inline]
    pub(crate) fn new(number: u32) -> Option<Self> {
        NonZeroU32::new(number).map(Self)
    }

    /// The number, from 1.
    #[inline]
    pub(crate) fn number(self) -> u32 {
        self.0.get()
    }

    /// The number after this one: of its first child, if it has one.
    #[inline]
    pub(super) fn after(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// Where the document keeps the element: before the root stands the document itself.
    #[inline]
    pub(super) fn slot(self) -> usize {
        self.0.get() as usize
    }
}

/// One element. Offsets are bytes of the document's text.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// The element's name where the tables know it.
    pub name: Name,
    /// The namespace: a [`Namespace`], or past those an index into the document's own.
    pub(super) namespace: u16,
    pub(super) name_len: u16,
    pub(super) prefix: u8,
    pub(super) flags: u8,
    /// Its attributes end where those of the next node start.
    pub(super) first_attribute: u32,
    pub(crate) parent: Option<NodeId>,
    /// One past the last descendant.
    pub(crate) end: NodeId,
    /// Offset of the `<` of the start tag.
    pub(super) start: u32,
    pub(super) content: (u32, u32),
}

impl Node {
    /// The document itself, which stands before the root and is around it.
    pub(super) const DOCUMENT: Self = Self {
        name: Name::UNKNOWN,
        namespace: 0,
        name_len: 0,
        prefix: 0,
        flags: CHILDREN,
        first_attribute: 0,
        parent: None,
        end: NodeId::ROOT,
        start: 0,
        content: (0, 0),
    };

    /// The namespace, `Unknown` where the tables do not know it.
    pub(super) fn namespace(&self) -> Namespace {
        Namespace::from_index(self.namespace)
    }

    /// Whether it has attributes, namespace declarations aside.
    #[inline]
    pub fn has_attributes(&self) -> bool {
        self.flags & ATTRIBUTES != 0
    }
}

/// Content is not one plain run of characters: references, CDATA, comments or carriage returns.
pub(super) const DECODE: u8 = 1;
/// Has child elements.
pub(super) const CHILDREN: u8 = 2;
/// Has text beside white space.
pub(super) const TEXT: u8 = 4;
/// Has attributes.
pub(super) const ATTRIBUTES: u8 = 8;

/// One attribute; namespace declarations are not among them.
#[derive(Debug, Clone, Copy)]
pub struct Attribute {
    /// The attribute's name where the tables know it.
    pub name: Name,
    pub(super) namespace: u16,
    pub(super) decode: bool,
    pub(super) prefix: u8,
    pub(super) name_len: u16,
    pub(super) start: u32,
    pub(super) value: (u32, u32),
}

impl Attribute {
    /// Bytes from the first of the name to the closing quote.
    pub fn length(&self) -> u32 {
        self.value.1 + 1 - self.start
    }
}

/// Child elements in document order.
#[derive(Debug, Clone)]
pub struct Children<'d> {
    /// Up to the last descendant of the element.
    pub(super) nodes: &'d [Node],
    pub(super) next: NodeId,
}

impl<'d> Children<'d> {
    /// Each with its name.
    #[inline]
    pub(crate) fn by_name(mut self) -> impl Iterator<Item = (Name, NodeId)> + use<'d> {
        std::iter::from_fn(move || self.step().map(|(child, node)| (node.name, child)))
    }

    #[inline]
    fn step(&mut self) -> Option<(NodeId, &'d Node)> {
        let (child, node) = (self.next, self.nodes.get(self.next.slot())?);
        self.next = node.end;
        Some((child, node))
    }
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    #[inline]
    fn next(&mut self) -> Option<NodeId> {
        self.step().map(|(child, _)| child)
    }
}
