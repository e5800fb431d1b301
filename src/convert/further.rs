//! What a document says more often than the norm does: where each further value goes.
//!
//! A further text is one more line of the text. For two terms the schema of the target has a place of its own for a further
//! value, which its rules only warn of. Anything else stays behind and is named.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::bind::{DocumentType, element, root_path};
use crate::codes;
use crate::model::{Content, Extra, Group, Invoice, Put};
use crate::syntax::names::attr;
use crate::term::Term;
use crate::value::{Date, Part, Raw, Syntax, Value};
use crate::xml::{Document, NodeId};

use super::Addition;
use super::gather::date;
use super::places::{Leaf, Source};

/// Texts for people to read, which a schema repeats: terms of payment, notes, reasons, descriptions, and the contact point, for
/// which CII has a person and a department.
const TEXTS: [Term; 13] = [
    Term::Bt(20),
    Term::Bt(22),
    Term::Bt(33),
    Term::Bt(41),
    Term::Bt(56),
    Term::Bt(97),
    Term::Bt(104),
    Term::Bt(120),
    Term::Bt(123),
    Term::Bt(127),
    Term::Bt(139),
    Term::Bt(144),
    Term::Bt(154),
];

const UBL_BUYER: &str = "/cac:AccountingCustomerParty";
const CII_BUYER: &str =
    "/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty";
const SETTLEMENT: &str = "/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement";

/// Where a further value went, for the comparison to look there.
#[derive(Debug)]
pub(super) enum Sign {
    /// Into the text of this term, at this byte.
    Line(Term, usize),
    /// Beside the terms of the target.
    Beside(Extra),
    /// Its scheme, to this term.
    Scheme(Term),
}

/// By the element that said it.
pub(super) type Signs = HashMap<NodeId, Sign>;

/// Takes further values into the invoice that is written.
pub(super) fn take_in(
    invoice: &mut Invoice,
    source: &mut Source<'_, '_>,
    to: DocumentType,
) -> (Signs, Vec<Addition>) {
    if !keeps(invoice) {
        return Default::default();
    }
    let mut further =
        Further { source, to, signs: Signs::new(), additions: Vec::new(), candidates: Vec::new() };
    further.group(invoice);
    for (term, at) in std::mem::take(&mut further.candidates) {
        further.value(invoice, term, at);
    }
    (further.signs, further.additions)
}

/// Whether anything stands beside the terms.
fn keeps(group: &dyn Group) -> bool {
    let inside = |inner: Term| (0..group.has(inner)).filter_map(move |n| group.group(inner, n));
    !group.extras().is_empty() || group.groups().iter().copied().flat_map(inside).any(keeps)
}

/// The group that has a term, where there can be only one: this one, or one in it.
pub(super) fn holder(group: &dyn Group, term: Term) -> Option<&dyn Group> {
    if group.terms().contains(&term) {
        return Some(group);
    }
    let once = group.groups().iter().filter(|inner| !inner.is_repeatable());
    once.filter_map(|&inner| group.group(inner, 0)).find_map(|inner| holder(inner, term))
}

fn holder_mut(group: &mut dyn Group, term: Term) -> Option<&mut dyn Group> {
    if group.terms().contains(&term) {
        return Some(group);
    }
    let mut once = group.groups().iter().copied().filter(|inner| !inner.is_repeatable());
    let found =
        once.find(|&inner| group.group(inner, 0).is_some_and(|inner| holder(inner, term).is_some()))?;
    holder_mut(group.group_mut(found, 0)?, term)
}

/// Whether a text is the first line, or the first lines, of a text of the term.
pub(super) fn leads(term: Term, first: &str, text: &str) -> bool {
    let rest = text.strip_prefix(first);
    TEXTS.contains(&term) && rest.is_some_and(|rest| first.ends_with('\n') || rest.starts_with('\n'))
}

struct Further<'p, 'd, 'a> {
    source: &'p mut Source<'d, 'a>,
    to: DocumentType,
    signs: Signs,
    additions: Vec<Addition>,
    /// Further values that are no text.
    candidates: Vec<(Term, NodeId)>,
}

impl Further<'_, '_, '_> {
    /// Lines nest as deep as the reader lets them.
    fn group(&mut self, group: &mut dyn Group) {
        let mut texts: Vec<(Term, Vec<NodeId>)> = Vec::new();
        let elements = group.extras().iter().filter(|extra| matches!(extra.content, Content::Element(_)));
        for (at, term) in elements.flat_map(|extra| self.source.places().values(extra)) {
            match texts.iter_mut().find(|(of, _)| *of == term) {
                _ if matches!(term, Term::Bt(9 | 46)) => self.candidates.push((term, at)),
                _ if !TEXTS.contains(&term) => {}
                Some((_, further)) => further.push(at),
                None => texts.push((term, vec![at])),
            }
        }
        for (term, further) in texts {
            self.lines(group, term, &further);
        }
        let attributes =
            group.extras().iter().filter(|extra| matches!(extra.content, Content::Attribute { .. }));
        let leaves: Vec<_> = attributes.filter_map(|extra| self.source.places().attribute(extra)).collect();
        for leaf in leaves {
            self.scheme(group, leaf);
        }
        for &inner in group.groups() {
            for n in 0..group.has(inner) {
                if let Some(inner) = group.group_mut(inner, n) {
                    self.group(inner);
                }
            }
        }
    }

    /// Joins further texts to the one there is, each once.
    fn lines(&mut self, group: &mut dyn Group, term: Term, further: &[NodeId]) {
        let Some(owner) = holder_mut(group, term) else { return };
        let Some(first) = owner.value(term, 0) else { return };
        let (span, first) = (first.span(), first.as_written(self.to.syntax()).into_owned());
        let mut text = first.clone();
        let mut lines = HashMap::from([(Cow::Borrowed(&*first), 0)]);
        for &at in further {
            let line = self.source.document.text_of(at);
            if line.trim().is_empty() {
                continue;
            }
            let start = *lines.entry(line).or_insert_with_key(|line| {
                if !text.ends_with('\n') {
                    text.push('\n');
                }
                text.push_str(line);
                text.len() - line.len()
            });
            self.signs.insert(at, Sign::Line(term, start));
        }
        if lines.len() == 1 {
            return;
        }
        owner.clear(term);
        let _ = owner.put(term, &Raw { span, ..Raw::new(text.as_str(), self.to.syntax()) });
        self.additions.push(Addition {
            term,
            value: text,
            reason: "the norm has one text here and the document has several: each is a line of it",
        });
    }

    /// CII has an element for identifiers with a scheme and one for those without, and some documents put a scheme on the latter.
    fn scheme(&mut self, group: &mut dyn Group, leaf: Leaf) {
        let (Some(term @ Term::Bt(number @ (29 | 46 | 60 | 71))), Some(at)) = (leaf.term, leaf.element)
        else {
            return;
        };
        // In UBL that scheme makes another term of it (BT-90).
        if !leaf.path.ends_with("/@schemeID") || leaf.value.trim().is_empty() || leaf.value.trim() == "SEPA" {
            return;
        }
        let Some(owner) = holder_mut(group, term) else { return };
        let last = owner.count(term).checked_sub(1).and_then(|last| owner.value(term, last));
        if last.is_none_or(|last| last.span() != self.source.document.span(at)) {
            return;
        }
        if owner.put_part(term, Part::Scheme, &leaf.value) == Put::Done {
            self.signs.insert(at, Sign::Scheme(term));
            self.additions.push(Addition {
                term: Term::Sub(number, 1),
                value: leaf.value,
                reason: "the document has the scheme on an element for identifiers without one",
            });
        }
    }

    /// Writes a further value in a place of its own, if the target has one.
    fn value(&mut self, invoice: &mut Invoice, term: Term, at: NodeId) {
        let document = self.source.document;
        // Alone it would be read as the value of the term.
        let Some(first) = holder(invoice, term).and_then(|owner| owner.value(term, 0)) else { return };
        let found = match term {
            Term::Bt(9) => self.due_date(first, &date(document, at, self.source.syntax())),
            Term::Bt(46) => self.buyer_identifier(first, document, at),
            _ => None,
        };
        let Some((below, piece)) = found else { return };
        let within = format!("{}{below}", root_path(self.to));
        let extra = Extra::new(self.to.syntax(), within, Content::Element(piece));
        invoice.extras.push(extra.clone());
        self.signs.insert(at, Sign::Beside(extra));
    }

    /// Another day by which to pay: both schemas repeat payment terms.
    fn due_date(&self, first: Value<'_>, date: &Date) -> Option<(&'static str, String)> {
        let day = date.day().map(|_| date.as_written(self.to.syntax()))?;
        if first.as_written(self.to.syntax()) == day {
            return None;
        }
        Some(match self.to.syntax() {
            Syntax::Ubl => {
                let due = element("cbc:PaymentDueDate", None, &day);
                ("", format!("<cac:PaymentTerms>{due}</cac:PaymentTerms>"))
            }
            Syntax::Cii => {
                let due = element("udt:DateTimeString", Some(("format", "102")), &day);
                let due = format!("<ram:DueDateDateTime>{due}</ram:DueDateDateTime>");
                (
                    SETTLEMENT,
                    format!("<ram:SpecifiedTradePaymentTerms>{due}</ram:SpecifiedTradePaymentTerms>"),
                )
            }
        })
    }

    /// Another identifier of the buyer. CII has any number with and without scheme; UBL has one, and account identifiers "assigned
    /// by a third party".
    fn buyer_identifier(
        &self,
        first: Value<'_>,
        document: &Document<'_>,
        at: NodeId,
    ) -> Option<(&'static str, String)> {
        let (scheme, text) = (document.attribute(at, attr::SCHEME_ID), document.text_of(at));
        if text.trim().is_empty() {
            return None;
        }
        let (below, name) = match (self.to.syntax(), &scheme) {
            (Syntax::Ubl, _) => (UBL_BUYER, "cbc:AdditionalAccountID"),
            // UBL looks up no scheme there (BR-CL-10).
            (Syntax::Cii, Some(scheme)) if !codes::ICD.has(Syntax::Cii, scheme) => return None,
            (Syntax::Cii, Some(_)) => (CII_BUYER, "ram:GlobalID"),
            // It would stand first.
            (Syntax::Cii, None) if first.part(Part::Scheme).is_some() => return None,
            (Syntax::Cii, None) => (CII_BUYER, "ram:ID"),
        };
        let scheme = scheme.as_deref().map(|scheme| ("schemeID", scheme));
        Some((below, element(name, scheme, &text)))
    }
}
