//! References: supporting documents (BG-24), the invoiced object (BT-18), preceding invoices (BG-3).

use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::names::{attr, cac, cbc, cn};
use crate::xml::NodeId;

use super::{Facts, codes, has_attribute, is_of_document};

/// The type code that makes a document reference one to the invoiced object.
const INVOICED_OBJECT: &str = "130";
/// The type code that makes it, in a credit note, one to the project.
const PROJECT: &str = "50";

/// What the references of a document say together.
#[derive(Default)]
pub(super) struct InvoicedObjects {
    /// Identifiers of invoiced objects on document level.
    ids: usize,
    second_id: Option<NodeId>,
    /// A supporting document whose identifier has a scheme.
    with_scheme: Option<NodeId>,
    /// An invoiced object with an attachment, and one with a description.
    with_attachment: Option<NodeId>,
    with_description: Option<NodeId>,
}

/// A document reference: the first of each of its parts, and what its type codes say.
#[derive(Default)]
struct Reference {
    id: Option<NodeId>,
    id_with_scheme: Option<NodeId>,
    code: Option<NodeId>,
    attachment: Option<NodeId>,
    description: Option<NodeId>,
    is_invoiced_object: bool,
    is_project: bool,
    is_something_else: bool,
}

impl Reference {
    fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let document = c.document;
        let mut read = Self::default();
        for child in document.children(node) {
            match document.name(child) {
                cbc::ID => {
                    read.id.get_or_insert(child);
                    if has_attribute(c, child, attr::SCHEME_ID) {
                        read.id_with_scheme.get_or_insert(child);
                    }
                }
                cbc::DOCUMENT_TYPE_CODE => {
                    read.code.get_or_insert(child);
                    let code = c.text(child);
                    read.is_invoiced_object |= code == INVOICED_OBJECT;
                    read.is_project |= code == PROJECT;
                    read.is_something_else |= code != INVOICED_OBJECT;
                }
                cac::ATTACHMENT => _ = read.attachment.get_or_insert(child),
                cbc::DOCUMENT_DESCRIPTION => _ = read.description.get_or_insert(child),
                _ => {}
            }
        }
        read
    }
}

/// A `cac:AdditionalDocumentReference`.
pub(super) fn additional(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let read = Reference::read(c, node);
    c.require(read.id.is_some_and(|id| c.is_full(id)), "BR-52", node, &[cbc::ID]);
    let in_credit_note = c.document.name(c.root) == cn::CREDIT_NOTE;
    let is_either = read.is_invoiced_object || in_credit_note && read.is_project;
    if let Some(culprit) = read.code.or(read.id_with_scheme).filter(|_| !is_either) {
        c.hit("UBL-SR-43", node, Culprit::Node(culprit), Found::Nothing);
    }
    if read.is_invoiced_object {
        invoiced_object(c, node);
    }
    facts.references.see(c, node, &read);
}

impl InvoicedObjects {
    fn see(&mut self, c: &Checker<'_>, node: NodeId, read: &Reference) {
        if read.code.is_none() || read.is_something_else {
            self.with_scheme = self.with_scheme.or(read.id_with_scheme);
        }
        if !read.is_invoiced_object {
            return;
        }
        self.with_attachment = self.with_attachment.or(read.attachment);
        self.with_description = self.with_description.or(read.description);
        if is_of_document(c, node) {
            for id in c.document.children_named(node, cbc::ID) {
                self.ids += 1;
                if self.ids == 2 {
                    self.second_id = Some(id);
                }
            }
        }
    }
}

/// A `cac:DocumentReference`, such as that of a line (BT-128).
pub(super) fn document(c: &mut Checker<'_>, node: NodeId) {
    let document = c.document;
    let mut codes = document.children_named(node, cbc::DOCUMENT_TYPE_CODE);
    if codes.any(|code| c.text(code) == INVOICED_OBJECT) {
        invoiced_object(c, node);
    }
}

fn invoiced_object(c: &mut Checker<'_>, node: NodeId) {
    let document = c.document;
    for id in document.children_named(node, cbc::ID) {
        codes::invoiced_object_scheme(c, id);
    }
}

/// A `cac:BillingReference`.
pub(super) fn preceding_invoice(c: &mut Checker<'_>, node: NodeId) {
    let way = &[cac::INVOICE_DOCUMENT_REFERENCE, cbc::ID];
    c.require(c.has(node, way), "BR-55", node, way);
}

/// What the references of a document say together.
pub(super) fn check(c: &mut Checker<'_>, objects: &InvoicedObjects) {
    if let Some(second) = objects.second_id {
        c.hit("UBL-SR-04", c.root, Culprit::Node(second), Found::Count(objects.ids));
    }
    if let Some(id) = objects.with_scheme {
        c.hit("UBL-CR-665", c.root, Culprit::Attribute(id, attr::SCHEME_ID), Found::Nothing);
    }
    for (rule, part) in [("UBL-CR-666", objects.with_attachment), ("UBL-CR-673", objects.with_description)] {
        if let Some(part) = part {
            c.hit(rule, c.root, Culprit::Node(part), Found::Nothing);
        }
    }
}
