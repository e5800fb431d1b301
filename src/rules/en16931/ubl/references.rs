//! References: supporting documents (BG-24), the invoiced object (BT-18), preceding invoices (BG-3).

use crate::rules::checker::{Checker, Culprit, Found, blank};
use crate::syntax::names::{attr, cac, cbc, cn};
use crate::xml::NodeId;

use super::{Facts, codes, is_of_document};

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

/// A `cac:AdditionalDocumentReference`.
pub(super) fn additional(c: &mut Checker<'_>, facts: &mut Facts<'_>, node: NodeId) {
    let document = c.document;
    let (mut id, mut scheme, mut code, mut attachment, mut description) = (None, None, None, None, None);
    let (mut is_object, mut is_project, mut is_another) = (false, false, false);
    for child in document.children(node) {
        match document.name(child) {
            cbc::ID => {
                id.get_or_insert(child);
                if document.attributes(child).iter().any(|a| a.name == attr::SCHEME_ID) {
                    scheme.get_or_insert(child);
                }
            }
            cbc::DOCUMENT_TYPE_CODE => {
                code.get_or_insert(child);
                let text = c.text(child);
                is_object |= text == INVOICED_OBJECT;
                is_project |= text == PROJECT;
                is_another |= text != INVOICED_OBJECT;
            }
            cac::ATTACHMENT => _ = attachment.get_or_insert(child),
            cbc::DOCUMENT_DESCRIPTION => _ = description.get_or_insert(child),
            _ => {}
        }
    }
    c.require(id.is_some_and(|id| !blank(&c.text(id))), "BR-52", node, &[cbc::ID]);
    let in_credit_note = document.name(c.root) == cn::CREDIT_NOTE;
    if !is_object
        && !(in_credit_note && is_project)
        && let Some(culprit) = code.or(scheme)
    {
        c.hit("UBL-SR-43", node, Culprit::Node(culprit), Found::Nothing);
    }
    let objects = &mut facts.references;
    if code.is_none() || is_another {
        objects.with_scheme = objects.with_scheme.or(scheme);
    }
    if is_object {
        objects.with_attachment = objects.with_attachment.or(attachment);
        objects.with_description = objects.with_description.or(description);
        if is_of_document(c, node) {
            for id in document.children_named(node, cbc::ID) {
                objects.ids += 1;
                if objects.ids == 2 {
                    objects.second_id = Some(id);
                }
            }
        }
        invoiced_object(c, node);
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
