//! The rule set `schema`: structure, as the official XML Schemas have it.
//!
//! The verdict is that of the XSDs of UBL 2.1 and CII; unlike a schema validator it goes on after the first
//! fault, and one misplaced element is one finding and no cascade. The facts are in [`crate::syntax`].
//!
//! Known limits, all below `ext:ExtensionContent`: three content models of XML Signature (see
//! `schemas/SOURCES.md`), `xsi:type` on elements that no schema declares, and the prefix of any `xsi:type`.

mod attributes;
mod children;
mod fault;
mod french;
mod rules;

use std::collections::HashSet;

use crate::rules::message::excerpt;
use crate::syntax::names::{attr, qdt, udt};
use crate::syntax::{Base, Content, Name, Namespace, TypeId, Value, Versions};
use crate::value::{Date, Decimal, Syntax};
use crate::xml::{Document, NodeId};

pub use fault::{Fault, Meant, Violation};

/// The rules of this set.
pub(super) fn rules() -> &'static [super::Rule] {
    &rules::RULES
}

/// Every place where a document is not built as its schema says, in document order.
///
/// `root` is the invoice's own element (not that of an envelope around it); `versions` says by which version
/// of CII to judge, and does not matter for UBL. No fatal violation means that the XSD calls the document valid.
pub fn check(document: &Document<'_>, root: NodeId, versions: Versions) -> Vec<Violation> {
    let mut checker = Checker {
        document,
        versions,
        root,
        syntax: document.namespace(root),
        types: vec![None; document.subtree(root).count()],
        places: Vec::new(),
        counts: Vec::new(),
        identifiers: HashSet::new(),
        violations: Vec::new(),
    };
    match checker.declared(document.name(root)) {
        Some(of) => {
            checker.expect(root, Some(of));
            document.subtree(root).for_each(|node| checker.element(node));
        }
        None => checker.report(root, Fault::NO_ELEMENT),
    }
    checker.violations.sort_by_key(|violation| violation.offset);
    checker.violations
}

/// The state of a check.
struct Checker<'d> {
    document: &'d Document<'d>,
    versions: Versions,
    root: NodeId,
    /// The namespace of the root: what other documents' roots are is not known to its schema.
    syntax: Namespace,
    /// The type each element should have, from the root on; nothing where it is not judged.
    types: Vec<Option<TypeId>>,
    /// Where the children of the element in hand belong. Kept to save allocations, as is `counts`.
    places: Vec<children::Placed>,
    counts: Vec<u32>,
    /// The `xsd:ID` values so far: each may come once.
    identifiers: HashSet<String>,
    violations: Vec<Violation>,
}

impl Checker<'_> {
    /// Judges one element; its parent was judged before and said what type it should have.
    fn element(&mut self, node: NodeId) {
        let Some(of) = self.types[node.index() - self.root.index()] else { return };
        let of = of.definition();
        self.attributes(node, of);
        match of.content {
            Content::Value(value) => self.value(node, value),
            Content::Elements | Content::Mixed => self.children(node, of),
            Content::Empty => self.nothing(node),
            Content::Any => self.anything(node),
        }
        if matches!(of.content, Content::Elements) && self.document.has_text(node) {
            self.report(node, Fault::Text);
        }
    }

    fn value(&mut self, node: NodeId, value: Value) {
        if self.document.has_children(node) {
            let child = self.document.children(node).next().unwrap_or(node);
            self.report(child, Fault::NO_ELEMENT);
            return;
        }
        let meant = match value.base {
            Base::Decimal => Some(Meant::Number),
            _ if DAYS.contains(&self.document.name(node)) => Some(Meant::Day),
            _ => None,
        };
        if value.admits_all() && meant.is_none() {
            return;
        }
        let text = self.document.text_of(node);
        if !value.admits(&text) {
            let text = excerpt(&text);
            self.report(node, Fault::Value { value, text });
        } else if let Some(meant) = meant.filter(|&meant| !self.is_usable(node, meant, &text)) {
            let text = excerpt(&text);
            self.report(node, Fault::Unusable { meant, text });
        }
    }

    /// Whether a text of the right type is also good for what it is there for.
    fn is_usable(&self, node: NodeId, meant: Meant, text: &str) -> bool {
        match meant {
            Meant::Number => is_to_reckon_with(text),
            // Other formats are a month, a week or a moment.
            Meant::Day if self.document.attribute(node, attr::FORMAT).is_none_or(|f| f != "102") => true,
            Meant::Day => Date::written(text, Syntax::Cii, None).day().is_some(),
        }
    }

    fn nothing(&mut self, node: NodeId) {
        if let Some(child) = self.document.children(node).next() {
            self.report(child, Fault::NO_ELEMENT);
        } else if !self.document.text_of(node).is_empty() {
            self.report(node, Fault::Text);
        }
    }

    /// Content of any kind: elements that the schema declares are judged, the others looked through.
    fn anything(&mut self, node: NodeId) {
        for child in self.document.children(node) {
            let of = self.declared(self.document.name(child)).unwrap_or(TypeId::ANY);
            self.expect(child, Some(of));
        }
    }

    /// The type that the document's schema declares for an element of any place.
    fn declared(&self, name: Name) -> Option<TypeId> {
        match name.namespace() {
            root @ (Namespace::UblInvoice | Namespace::UblCreditNote | Namespace::Rsm)
                if root != self.syntax =>
            {
                None
            }
            _ => TypeId::of_global(name),
        }
    }

    fn expect(&mut self, node: NodeId, of: Option<TypeId>) {
        self.types[node.index() - self.root.index()] = of;
    }

    fn report(&mut self, node: NodeId, fault: Fault) {
        let offset = self.document.offset(node);
        self.violations.push(Violation { node, offset, fault });
    }
}

/// The elements of CII that write a day as a text.
const DAYS: [Name; 3] = [udt::DATE_TIME_STRING, udt::DATE_STRING, qdt::DATE_TIME_STRING];

/// Amounts are held exactly, up to some 28 digits.
fn is_to_reckon_with(text: &str) -> bool {
    const SURELY: usize = 28;
    text.len() <= SURELY || Decimal::written(text).value().is_some()
}

#[cfg(test)]
mod tests;
