//! References to other documents: attachments, tenders, invoiced objects, preceding invoices.

use crate::rules::checker::{Checker, Found};
use crate::rules::text::trimmed_bytes;
use crate::syntax::names::ram;
use crate::xml::NodeId;

use super::{Facts, blame, children};

/// What a `ram:AdditionalReferencedDocument` is, by its type codes. There should be one.
#[derive(Clone, Copy, Default)]
struct Kinds {
    tender: bool,
    invoiced_object: bool,
    supporting: bool,
    /// The same by the first code alone, white space around it aside, as some rules ask.
    is_padded_object: bool,
    is_padded_supporting: bool,
}

impl Kinds {
    const TENDER: &[u8] = b"50";
    const INVOICED_OBJECT: &[u8] = b"130";
    const SUPPORTING: &[u8] = b"916";

    fn of(c: &Checker<'_>, reference: NodeId) -> Self {
        let (mut kinds, mut is_first) = (Self::default(), true);
        for (_, code) in children(c, reference).filter(|(name, _)| *name == ram::TYPE_CODE) {
            c.read(code, |code| kinds.see(code, is_first));
            is_first = false;
        }
        kinds
    }

    fn see(&mut self, code: &[u8], is_first: bool) {
        self.tender |= code == Self::TENDER;
        self.invoiced_object |= code == Self::INVOICED_OBJECT;
        self.supporting |= code == Self::SUPPORTING;
        if is_first {
            let code = trimmed_bytes(code);
            self.is_padded_object = code == Self::INVOICED_OBJECT;
            self.is_padded_supporting = code == Self::SUPPORTING;
        }
    }

    fn any(self) -> bool {
        self.tender || self.invoiced_object || self.supporting
    }
}

/// A group whose name ends in `ReferencedDocument`.
pub(super) fn document(c: &mut Checker<'_>, facts: &Facts<'_>, node: NodeId) {
    let name = c.document.name(node);
    let is_additional = name == ram::ADDITIONAL_REFERENCED_DOCUMENT;
    let is_preceding = name == ram::INVOICE_REFERENCED_DOCUMENT;
    if is_additional {
        c.require(c.full(node, &[ram::ISSUER_ASSIGNED_ID]), "BR-52", node, &[ram::ISSUER_ASSIGNED_ID]);
    }
    if is_preceding && facts.header.settles_with(c, node) {
        c.require(c.full(node, &[ram::ISSUER_ASSIGNED_ID]), "BR-55", node, &[ram::ISSUER_ASSIGNED_ID]);
    }
    let kinds = if is_additional { Kinds::of(c, node) } else { Kinds::default() };
    let before = c.hits.len();
    for (name, child) in children(c, node) {
        let (rule, fits) = match name {
            ram::URI_ID => ("CII-DT-015", kinds.supporting),
            ram::TYPE_CODE => ("CII-DT-018", kinds.any()),
            ram::NAME => ("CII-DT-021", kinds.supporting),
            ram::ATTACHMENT_BINARY_OBJECT => ("CII-DT-022", kinds.supporting),
            ram::REFERENCE_TYPE_CODE => ("CII-DT-024", kinds.invoiced_object),
            ram::FORMATTED_ISSUE_DATE_TIME => ("CII-DT-027", is_preceding),
            _ => continue,
        };
        // Once is enough.
        if !fits && c.hits[before..].iter().all(|hit| hit.rule != rule) {
            blame(c, rule, node, child, Found::Nothing);
        }
    }
}

/// Additional references of the document: one tender, one invoiced object, one name and attachment of those in support.
pub(super) fn of_agreement(c: &mut Checker<'_>, agreement: NodeId) {
    let [mut tenders, mut objects, mut names, mut attachments] = [AtMostOne::default(); 4];
    for reference in c.document.children_named(agreement, ram::ADDITIONAL_REFERENCED_DOCUMENT) {
        let kinds = Kinds::of(c, reference);
        tenders.see(reference, kinds.tender);
        objects.see(reference, kinds.invoiced_object);
        for (name, child) in children(c, reference).filter(|_| kinds.is_padded_supporting) {
            names.see(child, name == ram::NAME);
            attachments.see(child, name == ram::ATTACHMENT_BINARY_OBJECT);
        }
    }
    tenders.check(c, "CII-SR-457", agreement);
    objects.check(c, "CII-SR-458", agreement);
    names.check(c, "CII-SR-475", agreement);
    attachments.check(c, "CII-SR-476", agreement);
}

/// CII-SR-474: a line has at most one invoiced object (BT-128).
pub(super) fn of_line(c: &mut Checker<'_>, settlement: NodeId) {
    let mut objects = AtMostOne::default();
    for reference in c.document.children_named(settlement, ram::ADDITIONAL_REFERENCED_DOCUMENT) {
        objects.see(reference, Kinds::of(c, reference).is_padded_object);
    }
    objects.check(c, "CII-SR-474", settlement);
}

/// How many there are, and the second of them.
#[derive(Clone, Copy, Default)]
struct AtMostOne {
    count: usize,
    second: Option<NodeId>,
}

impl AtMostOne {
    fn see(&mut self, node: NodeId, counts: bool) {
        self.count += usize::from(counts);
        if counts && self.count == 2 {
            self.second = Some(node);
        }
    }

    fn check(&self, c: &mut Checker<'_>, rule: &'static str, context: NodeId) {
        if let Some(second) = self.second {
            blame(c, rule, context, second, Found::Count(self.count));
        }
    }
}
