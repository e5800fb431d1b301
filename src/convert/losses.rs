//! What a conversion could not carry.

use std::collections::VecDeque;

use serde::Serialize;

use crate::bind::{DocumentType, is_required_place, leaves_of, place_of, steps};
use crate::model::{Content, Extra, Group, Invoice};
use crate::term::Term;
use crate::value::{Part, Syntax, Value};
use crate::xml::{Document, NodeId, Paths};

/// A value of the source that the target does not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// Where it stood, by local names: `/Invoice/UBLVersionID`.
    pub path: String,
    /// The value as it was written.
    pub value: String,
    /// Why it could not be carried.
    pub reason: String,
}

/// The losses of a conversion: what the source said beside the terms, and the terms that did not come back.
pub(super) fn between(
    document: &Document<'_>,
    from: DocumentType,
    source: &Invoice,
    target: &Invoice,
    to: DocumentType,
) -> Vec<Loss> {
    let mut search = Search {
        document,
        from,
        to,
        invoice: source,
        losses: Vec::new(),
        offsets: Offsets::of(document),
        paths: Paths::new(document),
    };
    if from != to {
        search.group(source, Some(target));
    }
    search.losses
}

/// What a value can say beside its characters, in words and as the usual attribute.
const PARTS: [(Part, &str, &str); 6] = [
    (Part::Scheme, "the identification scheme", "schemeID"),
    (Part::SchemeVersion, "the scheme's version", "listVersionID"),
    (Part::Mime, "the media type", "mimeCode"),
    (Part::Filename, "the file name", "filename"),
    (Part::Currency, "a currency of its own", "currencyID"),
    (Part::Format, "the format", "format"),
];

struct Search<'d, 'a> {
    document: &'d Document<'a>,
    from: DocumentType,
    to: DocumentType,
    invoice: &'d Invoice,
    losses: Vec<Loss>,
    offsets: Offsets,
    paths: Paths<'d, 'a>,
}

impl Search<'_, '_> {
    fn group(&mut self, source: &dyn Group, target: Option<&dyn Group>) {
        for &term in source.terms() {
            self.term(source, target, term);
        }
        for &group in source.groups() {
            for n in 0..source.has(group) {
                let Some(one) = source.group(group, n) else { continue };
                self.group(one, target.and_then(|t| t.group(group, n)));
            }
        }
        for extra in source.extras() {
            self.extra(extra, source);
        }
    }

    /// A value is carried when the target has it too, at whatever number.
    fn term(&mut self, source: &dyn Group, target: Option<&dyn Group>, term: Term) {
        // Values keep their order, so the first one left is nearly always the one.
        let mut there: VecDeque<Value<'_>> = VecDeque::new();
        if let Some(target) = target {
            there.extend((0..target.count(term)).filter_map(|n| target.value(term, n)));
        }
        for n in 0..source.count(term) {
            let Some(value) = source.value(term, n) else { continue };
            let text = value.as_written(Syntax::Ubl);
            let Some(found) = there.iter().position(|v| v.as_written(Syntax::Ubl) == text) else {
                let reason = match target {
                    Some(_) => format!("{} has no place for {} here", name(self.to), described(term)),
                    None => format!(
                        "{} has no place for the group that {} belongs to",
                        name(self.to),
                        described(term)
                    ),
                };
                self.lost(term, value, &text, reason);
                continue;
            };
            if let Some(found) = there.remove(found) {
                self.parts(term, value, found);
            }
        }
    }

    /// What a carried value said beside its characters.
    fn parts(&mut self, term: Term, source: Value<'_>, target: Value<'_>) {
        for (part, what, attribute) in PARTS {
            let Some(said) = source.part(part) else { continue };
            let missing = part == Part::Format && said.is_empty();
            let implied = missing || part == Part::Currency && self.implied(term, said);
            if implied || target.part(part) == Some(said) {
                continue;
            }
            let reason = format!("{} has no place for {what} on {}", name(self.to), described(term));
            self.part(term, source, attribute, said, reason);
        }
    }

    fn part(&mut self, term: Term, source: Value<'_>, attribute: &str, said: &str, reason: String) {
        let path = format!("{}/@{attribute}", self.path(term, source));
        self.losses.push(Loss { path, value: said.to_owned(), reason });
    }

    /// An amount without a currency is in the one the norm gives it.
    fn implied(&self, term: Term, currency: &str) -> bool {
        let code = match term {
            Term::Bt(111) => &self.invoice.vat_accounting_currency_code,
            _ => &self.invoice.currency_code,
        };
        code.as_ref().is_some_and(|code| code.as_str() == currency)
    }

    /// CII says some things twice: the value went over with the term that it repeats.
    fn said_elsewhere(&self, path: &str, value: &str, owner: &dyn Group) -> bool {
        const REPEATED: [(&str, &[Term], Term); 5] = [
            ("/GrossPriceProductTradePrice/BasisQuantity", &[Term::Bg(29)], Term::Bt(149)),
            ("/GrossPriceProductTradePrice/BasisQuantity/@unitCode", &[Term::Bg(29)], Term::Bt(150)),
            ("/ApplicableTradeTax/DueDateTypeCode", &[], Term::Bt(8)),
            ("/ApplicableTradeTax/TaxPointDate/DateString", &[], Term::Bt(7)),
            ("/ApplicableTradeTax/TaxPointDate/DateString/@format", &[], Term::Bt(7)),
        ];
        let without_positions = path.replace(|c: char| c.is_ascii_digit() || matches!(c, '[' | ']'), "");
        let Some((_, way, term)) = REPEATED.iter().find(|(end, _, _)| without_positions.ends_with(end))
        else {
            return false;
        };
        let owner: &dyn Group = if way.is_empty() { self.invoice } else { owner };
        let owner = way.iter().try_fold(owner, |at, &step| at.group(step, 0));
        let Some(there) = owner.and_then(|owner| owner.value(*term, 0)) else { return false };
        if path.ends_with("/@format") {
            return there.part(Part::Format).unwrap_or("102") == value;
        }
        let said = there.as_written(self.from.syntax());
        said == value || crate::bind::vat_point_code_in_cii(&said) == Some(value)
    }

    /// An empty element that the schema wants there: it says nothing.
    fn empty_by_schema(&self, path: &str, value: &str) -> bool {
        value.trim().is_empty() && is_required_place(path, self.from)
    }

    fn lost(&mut self, term: Term, value: Value<'_>, text: &str, reason: String) {
        let path = self.path(term, value);
        let written = value.as_written(self.from.syntax());
        let written = if written.is_empty() { text.to_owned() } else { written.into_owned() };
        for (part, _, attribute) in PARTS {
            if let Some(said) =
                value.part(part).filter(|said| part != Part::Currency || !self.implied(term, said))
            {
                self.part(term, value, attribute, said, reason.clone());
            }
        }
        self.losses.push(Loss { path, value: written, reason });
    }

    /// The place of a value: from its bytes, or else from the rows.
    fn path(&mut self, term: Term, value: Value<'_>) -> String {
        let span = value.span();
        if let Some(node) = self.offsets.element_with_content(span.start, span.end) {
            return self.paths.of(node);
        }
        place_of(term, self.from).unwrap_or_else(|| term.to_string())
    }

    fn extra(&mut self, extra: &Extra, owner: &dyn Group) {
        if extra.syntax != self.from.syntax() {
            return;
        }
        let node = self.offsets.element_at(extra.span().start);
        let within = match (node, &extra.content) {
            (Some(node), Content::Element(_)) => self.document.parent(node).map(|p| self.paths.of(p)),
            _ => None,
        };
        let within = within.unwrap_or_else(|| plain(&extra.within));
        let to = name(self.to);
        match &extra.content {
            Content::Element(piece) => {
                let reason = format!("no term of EN 16931 is written here, so {to} has no place for it");
                for (path, value) in leaves_of(&within, piece) {
                    let implied = path.ends_with("/@currencyID") && self.implied(Term::Invoice, &value);
                    if !implied
                        && !self.said_elsewhere(&path, &value, owner)
                        && !self.empty_by_schema(&path, &value)
                    {
                        self.losses.push(Loss { path, value, reason: reason.clone() });
                    }
                }
            }
            Content::Attribute { name: attribute, value } => {
                if attribute == "currencyID" && self.implied(Term::Invoice, value) {
                    return;
                }
                let local = attribute.rsplit_once('}').map_or(attribute.as_str(), |(_, local)| local);
                let reason = format!("the attribute says nothing of EN 16931, so {to} has no place for it");
                self.losses.push(Loss { path: format!("{within}/@{local}"), value: value.clone(), reason });
            }
            Content::Text(text) => {
                let reason = "text stands where only elements belong".to_owned();
                self.losses.push(Loss { path: within, value: text.clone(), reason });
            }
            Content::Spelling(_) | Content::Missing(_) => {}
        }
    }
}

fn name(document_type: DocumentType) -> &'static str {
    match document_type {
        DocumentType::UblInvoice => "a UBL Invoice",
        DocumentType::UblCreditNote => "a UBL CreditNote",
        DocumentType::Cii => "CII",
    }
}

/// `BT-131 (Invoice line net amount)`.
fn described(term: Term) -> String {
    match term.name() {
        Some(name) => format!("{term} ({name})"),
        None => term.to_string(),
    }
}

/// A row's path by local names.
fn plain(path: &str) -> String {
    let local = |step: &str| step.rsplit_once(':').map_or(step, |(_, local)| local).to_owned();
    steps(path).fold(String::new(), |path, step| path + "/" + &local(step))
}

/// Elements by where they stand.
struct Offsets {
    /// Offset of the content, and the element, by offset.
    contents: Vec<(u32, u32, NodeId)>,
    /// Offset of the tag, and the element, by offset.
    tags: Vec<(u32, NodeId)>,
}

impl Offsets {
    fn of(document: &Document<'_>) -> Self {
        let contents = document.ids().map(|id| {
            let span = document.span(id);
            (span.start, span.end, id)
        });
        Self {
            contents: contents.collect(),
            tags: document.ids().map(|id| (document.offset(id), id)).collect(),
        }
    }

    fn element_with_content(&self, start: u32, end: u32) -> Option<NodeId> {
        let found = self.contents.binary_search_by_key(&start, |(start, _, _)| *start).ok()?;
        let (_, its_end, id) = self.contents[found];
        (start > 0 && its_end == end).then_some(id)
    }

    fn element_at(&self, start: u32) -> Option<NodeId> {
        self.tags.binary_search_by_key(&start, |(start, _)| *start).ok().map(|found| self.tags[found].1)
    }
}
