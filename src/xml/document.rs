//! The parsed document, and how to walk it.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::syntax::{Name, Namespace};
use crate::value::Span;

use super::node::{ATTRIBUTES, Attribute, CHILDREN, Children, DECODE, Node, NodeId, TEXT};
use super::place::{self, Lines, Place};
use super::{Encoding, text};

/// A well-formed XML document over its own text.
///
/// ```
/// use facture::xml::{Document, Limits, NodeId};
///
/// let document = Document::parse(b"<a><b>1 &lt; 2</b></a>", &Limits::default())?;
/// let b = document.children(NodeId::ROOT).next().unwrap();
/// assert_eq!(document.text_of(b), "1 < 2");
/// assert_eq!(document.path(b), "/a/b");
/// # Ok::<(), facture::Error>(())
/// ```
pub struct Document<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) encoding: Encoding,
    /// The document itself, and then all elements.
    pub(super) nodes: Vec<Node>,
    pub(super) attributes: Vec<Attribute>,
    /// Namespace names that the tables do not know, in order of appearance.
    pub(super) namespaces: Vec<Box<str>>,
    pub(super) sound: bool,
}

/// Namespaces from here on are the document's own.
pub(super) const OWN: u16 = 256;

impl Document<'_> {
    /// The whole text as UTF-8, without byte order mark. All offsets count its bytes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The encoding the bytes were in.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Whether it is an invoice of which none of the regular rules of EN 16931 on its syntax has anything to say. Where
    /// this is false one may have.
    pub(crate) fn is_sound(&self) -> bool {
        self.sound
    }

    /// All elements in document order.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes[NodeId::ROOT.slot()..]
    }

    /// One element.
    #[inline]
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.slot()]
    }

    /// All elements' ids in document order.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).filter_map(NodeId::new)
    }

    /// The name, where the tables know it.
    #[inline]
    pub fn name(&self, id: NodeId) -> Name {
        self.node(id).name
    }

    /// The element around this one; the root has none.
    #[inline]
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).parent
    }

    /// Child elements in document order.
    #[inline]
    pub fn children(&self, id: NodeId) -> Children<'_> {
        Children { nodes: &self.nodes[..self.node(id).end.slot()], next: id.after() }
    }

    /// The same, each with its name.
    #[inline]
    pub(crate) fn children_by_name(&self, id: NodeId) -> impl Iterator<Item = (Name, NodeId)> + use<'_> {
        self.children(id).by_name()
    }

    /// The siblings that come after an element.
    pub(crate) fn later_siblings(&self, id: NodeId) -> Children<'_> {
        let around = self.parent(id).unwrap_or(id);
        Children { nodes: &self.nodes[..self.node(around).end.slot()], next: self.node(id).end }
    }

    /// The first child with a name.
    #[inline]
    pub fn child(&self, id: NodeId, name: Name) -> Option<NodeId> {
        self.children_by_name(id).find(|(of_child, _)| *of_child == name).map(|(_, child)| child)
    }

    /// Down a way of names, by the first child of each.
    #[inline(never)]
    pub(crate) fn descend(&self, id: NodeId, way: &[Name]) -> Option<NodeId> {
        way.iter().try_fold(id, |at, name| self.child(at, *name))
    }

    /// All children with a name.
    pub fn children_named(&self, id: NodeId, name: Name) -> impl Iterator<Item = NodeId> {
        self.children(id).filter(move |&c| self.name(c) == name)
    }

    /// Ids of this element and all below it, in document order.
    pub fn subtree(&self, id: NodeId) -> impl Iterator<Item = NodeId> + use<> {
        (id.number()..self.node(id).end.number()).filter_map(NodeId::new)
    }

    /// This element and all below it, in document order.
    #[inline]
    pub(crate) fn nodes_of(&self, id: NodeId) -> &[Node] {
        &self.nodes[id.slot()..self.node(id).end.slot()]
    }

    /// This element, then its parent, up to the root.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), |&n| self.parent(n))
    }

    /// True where the element has child elements.
    #[inline]
    pub fn has_children(&self, id: NodeId) -> bool {
        self.node(id).flags & CHILDREN != 0
    }

    /// True where the element has text of its own beside white space.
    #[inline]
    pub fn has_text(&self, id: NodeId) -> bool {
        self.node(id).flags & TEXT != 0
    }

    /// The element's character data, references resolved. For an element with children: theirs too.
    #[inline]
    pub fn text_of(&self, id: NodeId) -> Cow<'_, str> {
        let node = self.node(id);
        let raw = &self.text[node.content.0 as usize..node.content.1 as usize];
        if node.flags & (DECODE | CHILDREN) == 0 {
            return Cow::Borrowed(raw);
        }
        Cow::Owned(text::content(raw))
    }

    /// The bytes of the element's character data, if it stands in the text just so. Nobody has to see whether characters
    /// begin there.
    #[inline]
    pub(crate) fn plain_bytes(&self, id: NodeId) -> Option<&[u8]> {
        let node = self.node(id);
        (node.flags & (DECODE | CHILDREN) == 0)
            .then(|| &self.text.as_bytes()[node.content.0 as usize..node.content.1 as usize])
    }

    /// The eight bytes that end where the element's character data ends, and how many of them are data: of an element
    /// with no more, if it stands in the text just so.
    #[inline]
    pub(crate) fn plain_short(&self, id: NodeId) -> Option<([u8; 8], usize)> {
        let node = self.node(id);
        let (start, end) = (node.content.0 as usize, node.content.1 as usize);
        let bytes = self.text.as_bytes().get(..end)?.last_chunk()?;
        (node.flags & (DECODE | CHILDREN) == 0 && end - start <= bytes.len()).then_some((*bytes, end - start))
    }

    /// The text that stands between an element's children, without the white space around each piece.
    pub(crate) fn text_beside_children(&self, id: NodeId) -> String {
        let (mut from, end) = self.node(id).content;
        let children = self.children(id).map(|child| (self.offset(child), self.after(child)));
        let mut own = String::new();
        for (start, after) in children.chain([(end, end)]) {
            own.push_str(&self.text_between(from, start));
            from = after;
        }
        own
    }

    /// The text between two tags that follow one another, without the white space around it.
    pub(crate) fn text_between(&self, from: u32, to: u32) -> String {
        text::content(&self.text[from as usize..to as usize]).trim_ascii().to_owned()
    }

    /// The element's content as it stands in the text, markup included.
    pub fn raw_content(&self, id: NodeId) -> &str {
        let (start, end) = self.node(id).content;
        &self.text[start as usize..end as usize]
    }

    /// The qualified name as written, with its prefix.
    pub fn written_name(&self, id: NodeId) -> &str {
        let node = self.node(id);
        let start = node.start as usize + 1;
        &self.text[start..start + node.name_len as usize]
    }

    /// The local part of the name.
    pub fn local_name(&self, id: NodeId) -> &str {
        let node = self.node(id);
        let start = node.start as usize + 1;
        &self.text[start + node.prefix as usize..start + node.name_len as usize]
    }

    /// The prefix as written, without its colon; empty where there is none.
    pub(super) fn prefix(&self, id: NodeId) -> &str {
        let prefix = self.node(id).prefix as usize;
        &self.written_name(id)[..prefix.saturating_sub(1)]
    }

    /// The inside of the start tag: the name as written and all that stands behind it.
    pub(super) fn start_tag(&self, id: NodeId) -> &str {
        let node = self.node(id);
        let close = if self.is_empty_tag(id) { 2 } else { 1 };
        &self.text[node.start as usize + 1..node.content.0 as usize - close]
    }

    /// Written `<a/>`, so there is no end tag.
    fn is_empty_tag(&self, id: NodeId) -> bool {
        let (start, end) = self.node(id).content;
        start == end && self.text.as_bytes()[start as usize - 2] == b'/'
    }

    /// The namespace name (URI) of the element; empty where it has none.
    pub fn namespace_uri(&self, id: NodeId) -> &str {
        self.uri(self.node(id).namespace)
    }

    /// The namespace, `Unknown` where the tables do not know it.
    pub fn namespace(&self, id: NodeId) -> Namespace {
        self.node(id).namespace()
    }

    pub(super) fn uri(&self, namespace: u16) -> &str {
        match namespace.checked_sub(OWN) {
            Some(own) => &self.namespaces[own as usize],
            None => Namespace::from_index(namespace).uri(),
        }
    }

    /// The attributes of an element as written, without namespace declarations.
    #[inline]
    pub fn attributes(&self, id: NodeId) -> &[Attribute] {
        let node = self.node(id);
        if node.flags & ATTRIBUTES == 0 {
            return &[];
        }
        let first = node.first_attribute as usize;
        let end = self.nodes.get(id.slot() + 1).map_or(self.attributes.len(), |n| n.first_attribute as usize);
        &self.attributes[first..end]
    }

    /// The attributes of an element and all below it, as written, without namespace declarations.
    #[inline]
    pub(crate) fn attributes_below(&self, id: NodeId) -> &[Attribute] {
        let after = self.nodes.get(self.node(id).end.slot());
        let end = after.map_or(self.attributes.len(), |node| node.first_attribute as usize);
        &self.attributes[self.node(id).first_attribute as usize..end]
    }

    /// The attribute with a name.
    #[inline]
    pub(crate) fn find_attribute(&self, id: NodeId, name: Name) -> Option<&Attribute> {
        let node = self.node(id);
        let mut number = node.first_attribute as usize;
        // From the content on they are of other elements.
        while let Some(attribute) = self.attributes.get(number)
            && attribute.start < node.content.0
        {
            if attribute.name == name {
                return Some(attribute);
            }
            number += 1;
        }
        None
    }

    /// The value of the attribute with a name.
    #[inline]
    pub fn attribute(&self, id: NodeId, name: Name) -> Option<Cow<'_, str>> {
        self.find_attribute(id, name).map(|attribute| self.value_of(attribute))
    }

    /// An attribute's value, normalised as XML says.
    #[inline]
    pub fn value_of(&self, attribute: &Attribute) -> Cow<'_, str> {
        let raw = &self.text[attribute.value.0 as usize..attribute.value.1 as usize];
        if attribute.decode { Cow::Owned(text::attribute(raw)) } else { Cow::Borrowed(raw) }
    }

    /// An attribute's value as it stands between the quotes.
    #[inline]
    pub(crate) fn raw_value_of(&self, attribute: &Attribute) -> &[u8] {
        &self.text.as_bytes()[attribute.value.0 as usize..attribute.value.1 as usize]
    }

    /// An attribute's value, if it stands in the text just so.
    #[inline]
    pub(crate) fn plain_value_of(&self, attribute: &Attribute) -> Option<&[u8]> {
        (!attribute.decode).then(|| self.raw_value_of(attribute))
    }

    /// An attribute's name as written, with its prefix.
    pub(super) fn attribute_written_name(&self, attribute: &Attribute) -> &str {
        let start = attribute.start as usize;
        &self.text[start..start + attribute.name_len as usize]
    }

    /// An attribute's local name.
    pub fn attribute_local_name(&self, attribute: &Attribute) -> &str {
        let start = attribute.start as usize;
        &self.text[start + attribute.prefix as usize..start + attribute.name_len as usize]
    }

    /// An attribute's namespace name; empty for the usual attribute without prefix.
    pub fn attribute_namespace_uri(&self, attribute: &Attribute) -> &str {
        self.uri(attribute.namespace)
    }

    /// An attribute's namespace, `Unknown` where the tables do not know it.
    pub fn attribute_namespace(&self, attribute: &Attribute) -> Namespace {
        Namespace::from_index(attribute.namespace)
    }

    /// Where an attribute's name starts.
    pub fn attribute_offset(&self, attribute: &Attribute) -> u32 {
        attribute.start
    }

    /// The bytes of an element's content.
    pub fn span(&self, id: NodeId) -> Span {
        let (start, end) = self.node(id).content;
        Span { start, end }
    }

    /// Offset of the `<` that opens an element.
    pub fn offset(&self, id: NodeId) -> u32 {
        self.node(id).start
    }

    /// Offset past the `>` that closes an element.
    pub fn after(&self, id: NodeId) -> u32 {
        let close = self.node(id).content.1 as usize;
        if self.is_empty_tag(id) {
            return close as u32;
        }
        let length = memchr::memchr(b'>', &self.text.as_bytes()[close..]).map_or(0, |at| at + 1);
        (close + length) as u32
    }

    /// Line and column of a byte offset.
    pub fn place(&self, offset: u32) -> Place {
        place::of(&self.text, offset as usize)
    }

    /// A line index, to place many offsets at little cost.
    pub(crate) fn lines(&self) -> Lines {
        Lines::new(&self.text)
    }

    /// The element's path from the root by local names: `/Invoice/InvoiceLine[2]/ID`. A position stands where
    /// the element has siblings of its name.
    pub fn path(&self, id: NodeId) -> String {
        let mut steps: Vec<NodeId> = self.ancestors(id).collect();
        steps.reverse();
        let mut path = String::new();
        for step in steps {
            path.push('/');
            path.push_str(self.local_name(step));
            if let Some(position) = self.position(step) {
                let _ = write!(path, "[{position}]");
            }
        }
        path
    }

    /// The element's position among siblings of its name, from 1; `None` where it is the only one.
    pub fn position(&self, id: NodeId) -> Option<usize> {
        let parent = self.parent(id)?;
        let same = |&c: &NodeId| {
            let (a, b) = (self.node(c), self.node(id));
            a.namespace == b.namespace && self.local_name(c) == self.local_name(id)
        };
        let before = self.children(parent).take_while(|&c| c < id).filter(same).count();
        let more = || self.children(parent).skip_while(|&c| c <= id).any(|c| same(&c));
        (before > 0 || more()).then_some(before + 1)
    }
}

impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("bytes", &self.text.len())
            .field("elements", &self.nodes().len())
            .finish_non_exhaustive()
    }
}
