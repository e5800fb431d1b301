//! Where the values of a source stand.

use crate::bind::{DocumentType, TermPaths};
use crate::model::Extra;
use crate::term::Term;
use crate::value::{Span, Syntax};
use crate::xml::{Attribute, Document, NodeId, Paths};

/// The places of a document, found when first asked for: most conversions never ask.
pub(super) struct Source<'d, 'a> {
    pub(super) document: &'d Document<'a>,
    root: NodeId,
    document_type: DocumentType,
    places: Option<Places<'d, 'a>>,
}

impl<'d, 'a> Source<'d, 'a> {
    pub(super) fn new(document: &'d Document<'a>, root: NodeId, document_type: DocumentType) -> Self {
        Self { document, root, document_type, places: None }
    }

    pub(super) fn syntax(&self) -> Syntax {
        self.document_type.syntax()
    }

    pub(super) fn places(&mut self) -> &mut Places<'d, 'a> {
        self.places.get_or_insert_with(|| Places::of(self.document, self.root, self.document_type))
    }
}

/// Elements of a document by their bytes, with paths and terms.
pub(super) struct Places<'d, 'a> {
    document: &'d Document<'a>,
    /// Offset of the content, its end, and the element, by offset.
    contents: Vec<(u32, u32, NodeId)>,
    /// Offset of the tag, and the element, by offset.
    tags: Vec<(u32, NodeId)>,
    paths: Paths<'d, 'a>,
    terms: TermPaths<'d, 'a>,
}

/// A value beside the terms.
pub(super) struct Leaf {
    pub(super) path: String,
    pub(super) value: String,
    /// The term it would have been.
    pub(super) term: Option<Term>,
    /// The element that says it, by its text or an attribute, if it came from the document.
    pub(super) element: Option<NodeId>,
}

impl<'d, 'a> Places<'d, 'a> {
    fn of(document: &'d Document<'a>, root: NodeId, document_type: DocumentType) -> Self {
        let contents = document.ids().map(|id| {
            let span = document.span(id);
            (span.start, span.end, id)
        });
        Self {
            document,
            contents: contents.collect(),
            tags: document.ids().map(|id| (document.offset(id), id)).collect(),
            paths: Paths::new(document),
            terms: TermPaths::new(document, root, document_type),
        }
    }

    /// The path of the element that holds just these bytes.
    pub(super) fn path_of_content(&mut self, span: Span) -> Option<String> {
        let found = self.contents.binary_search_by_key(&span.start, |(start, _, _)| *start).ok()?;
        let (_, end, id) = self.contents[found];
        (span.start > 0 && end == span.end).then(|| self.paths.of(id))
    }

    /// The values of terms that a kept element holds.
    pub(super) fn values(&mut self, extra: &Extra) -> Vec<(NodeId, Term)> {
        let document = self.document;
        let elements = self.element_at(extra.span()).into_iter().flat_map(|root| document.subtree(root));
        let leaves = elements.filter(|&id| !document.has_children(id));
        leaves.filter_map(|id| Some((id, self.terms.of(id).term?))).collect()
    }

    /// What a kept element holds: each attribute and each text. None where it did not come from the document.
    pub(super) fn leaves(&mut self, extra: &Extra) -> Option<Vec<Leaf>> {
        let span = extra.span();
        let root = self.element_at(span)?;
        let document = self.document;
        let mut leaves = Vec::new();
        for id in document.subtree(root) {
            for attribute in document.attributes(id) {
                leaves.push(self.attribute_leaf(id, attribute));
            }
            let text = match (document.has_children(id), document.has_text(id)) {
                (true, false) => continue,
                (true, true) => document.text_beside_children(id),
                (false, _) => document.text_of(id).into_owned(),
            };
            let term = self.terms.of(id).term;
            leaves.push(Leaf { path: self.paths.of(id), value: text, term, element: Some(id) });
        }
        Some(leaves)
    }

    /// A kept attribute.
    pub(super) fn attribute(&mut self, extra: &Extra) -> Option<Leaf> {
        let start = extra.span().start;
        let before = self.tags.partition_point(|(offset, _)| *offset <= start);
        let (_, id) = *self.tags.get(before.checked_sub(1)?)?;
        let document = self.document;
        let attribute = document.attributes(id).iter().find(|a| document.attribute_offset(a) == start)?;
        Some(self.attribute_leaf(id, attribute))
    }

    fn attribute_leaf(&mut self, id: NodeId, attribute: &Attribute) -> Leaf {
        let path = format!("{}/@{}", self.paths.of(id), self.document.attribute_local_name(attribute));
        let term = self.terms.of_attribute(id, attribute.name).term;
        Leaf { path, value: self.document.value_of(attribute).into_owned(), term, element: Some(id) }
    }

    fn element_at(&self, span: Span) -> Option<NodeId> {
        let found = self.tags.binary_search_by_key(&span.start, |(start, _)| *start).ok()?;
        (!span.is_empty()).then(|| self.tags[found].1)
    }
}
