//! References to other documents: attachments, tenders, invoiced objects, preceding invoices.

use crate::rules::checker::{Checker, Found};
use crate::rules::text::trimmed;
use crate::syntax::Name;
use crate::syntax::names::ram;
use crate::xml::NodeId;

use super::{SETTLEMENT, blame, children, is_at};

/// The kinds of `ram:AdditionalReferencedDocument`, by their type code.
const TENDER: &str = "50";
const INVOICED_OBJECT: &str = "130";
const SUPPORTING_DOCUMENT: &str = "916";

/// A group whose name ends in `ReferencedDocument`.
pub(super) fn document(c: &mut Checker<'_>, node: NodeId) {
    let document = c.document;
    let name = document.name(node);
    let is_additional = name == ram::ADDITIONAL_REFERENCED_DOCUMENT;
    let is_preceding = name == ram::INVOICE_REFERENCED_DOCUMENT;
    if is_additional {
        c.require(c.full(node, &[ram::ISSUER_ASSIGNED_ID]), "BR-52", node, &[ram::ISSUER_ASSIGNED_ID]);
    }
    if is_preceding && is_at(c, node, &[SETTLEMENT[0], SETTLEMENT[1], name]) {
        c.require(c.full(node, &[ram::ISSUER_ASSIGNED_ID]), "BR-55", node, &[ram::ISSUER_ASSIGNED_ID]);
    }
    let is = |kind| is_additional && has_type(c, node, kind);
    let supporting = is(SUPPORTING_DOCUMENT);
    let object = is(INVOICED_OBJECT);
    let typed = supporting || object || is(TENDER);
    let before = c.hits.len();
    for (name, child) in children(c, node) {
        let (rule, fits) = match name {
            ram::URI_ID => ("CII-DT-015", supporting),
            ram::TYPE_CODE => ("CII-DT-018", typed),
            ram::NAME => ("CII-DT-021", supporting),
            ram::ATTACHMENT_BINARY_OBJECT => ("CII-DT-022", supporting),
            ram::REFERENCE_TYPE_CODE => ("CII-DT-024", object),
            ram::FORMATTED_ISSUE_DATE_TIME => ("CII-DT-027", is_preceding),
            _ => continue,
        };
        // Once is enough.
        if !fits && c.hits[before..].iter().all(|hit| hit.rule != rule) {
            blame(c, rule, node, child, Found::Nothing);
        }
    }
}

fn has_type(c: &Checker<'_>, reference: NodeId, code: &str) -> bool {
    c.document.children_named(reference, ram::TYPE_CODE).any(|found| c.text(found) == code)
}

fn has_padded_type(c: &Checker<'_>, reference: NodeId, code: &str) -> bool {
    c.document.child(reference, ram::TYPE_CODE).is_some_and(|found| trimmed(&c.text(found)) == code)
}

/// Additional references of the document.
pub(super) fn of_agreement(c: &mut Checker<'_>, node: NodeId) {
    for (code, rule) in [(TENDER, "CII-SR-457"), (INVOICED_OBJECT, "CII-SR-458")] {
        let references = c.document.children_named(node, ram::ADDITIONAL_REFERENCED_DOCUMENT);
        AtMostOne::of(references.filter(|reference| has_type(c, *reference, code))).check(c, rule, node);
    }
    supporting(c, node, ram::NAME).check(c, "CII-SR-475", node);
    supporting(c, node, ram::ATTACHMENT_BINARY_OBJECT).check(c, "CII-SR-476", node);
}

/// All elements of a name in the supporting documents.
fn supporting(c: &Checker<'_>, agreement: NodeId, name: Name) -> AtMostOne {
    let references = c.document.children_named(agreement, ram::ADDITIONAL_REFERENCED_DOCUMENT);
    let supporting = references.filter(|reference| has_padded_type(c, *reference, SUPPORTING_DOCUMENT));
    AtMostOne::of(supporting.flat_map(|reference| c.document.children_named(reference, name)))
}

/// CII-SR-474: a line has at most one invoiced object (BT-128).
pub(super) fn of_line(c: &mut Checker<'_>, settlement: NodeId) {
    let references = c.document.children_named(settlement, ram::ADDITIONAL_REFERENCED_DOCUMENT);
    let objects = references.filter(|reference| has_padded_type(c, *reference, INVOICED_OBJECT));
    AtMostOne::of(objects).check(c, "CII-SR-474", settlement);
}

/// How many there are, and the second of them.
struct AtMostOne {
    count: usize,
    second: Option<NodeId>,
}

impl AtMostOne {
    fn of(mut nodes: impl Iterator<Item = NodeId>) -> Self {
        let first = nodes.next();
        let second = nodes.next();
        let count = usize::from(first.is_some()) + usize::from(second.is_some()) + nodes.count();
        Self { count, second }
    }

    fn check(&self, c: &mut Checker<'_>, rule: &'static str, context: NodeId) {
        if let Some(second) = self.second {
            blame(c, rule, context, second, Found::Count(self.count));
        }
    }
}
