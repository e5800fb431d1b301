//! What a conversion could not carry.

use std::collections::{HashSet, VecDeque};
use std::fmt::Write as _;

use serde::Serialize;

use crate::bind::{self, DocumentType, is_required_place, leaves_of, place_of, steps, sub_term};
use crate::model::{Content, Extra, Group, Invoice};
use crate::term::Term;
use crate::value::{Part, Syntax, Value};

use super::complete::Refused;
use super::further::{self, Sign, Signs};
use super::places::{Leaf, Places, Source};

/// A value of the source that the target does not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// Where it stood: by local names in a document, `/Invoice/UBLVersionID`; by terms in an invoice that was made in code,
    /// `BG-25[3]/BT-133`.
    pub path: String,
    /// The value as it was written.
    pub value: String,
    /// The term that it is a value of, or part of one; none for what is beyond the terms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// Why it could not be carried.
    pub reason: String,
}

/// What is compared: an invoice, the document it was read from if there is one, and what it became.
pub(super) struct Comparison<'c, 'a> {
    pub(super) source: &'c Invoice,
    pub(super) from: DocumentType,
    pub(super) document: Option<Source<'c, 'a>>,
    pub(super) target: &'c Invoice,
    pub(super) to: DocumentType,
    /// What was taken out on purpose.
    pub(super) refused: &'c [Refused],
    /// Where further values went.
    pub(super) signs: &'c Signs,
}

impl Comparison<'_, '_> {
    /// The losses: what the source said beside the terms, and the terms that did not come back.
    pub(super) fn losses(self) -> Vec<Loss> {
        let (source, target) = (self.source, self.target);
        let beside = if self.signs.is_empty() { HashSet::new() } else { target.extras().iter().collect() };
        let mut search = Search { of: self, beside, way: String::new(), losses: Vec::new() };
        search.group(source, Some(target));
        search.losses
    }
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

struct Search<'c, 'a> {
    of: Comparison<'c, 'a>,
    /// What the target keeps beside the terms, at its top, where it is asked for.
    beside: HashSet<&'c Extra>,
    /// The groups around, `BG-25[3]/`.
    way: String,
    losses: Vec<Loss>,
}

impl<'c, 'a> Search<'c, 'a> {
    fn group(&mut self, source: &dyn Group, target: Option<&dyn Group>) {
        for &term in source.terms() {
            self.term(source, target, term);
        }
        for &group in source.groups() {
            for n in 0..source.has(group) {
                let Some(one) = source.group(group, n) else { continue };
                let outside = self.way.len();
                let _ = write!(self.way, "{group}");
                if group.is_repeatable() {
                    let _ = write!(self.way, "[{}]", n + 1);
                }
                self.way.push('/');
                self.group(one, target.and_then(|t| t.group(group, n)));
                self.way.truncate(outside);
            }
        }
        // Without a document, what was kept must have come back as it was.
        let back: HashSet<&Extra> = match (&self.of.document, target) {
            (None, Some(target)) => target.extras().iter().collect(),
            _ => HashSet::new(),
        };
        for extra in source.extras().iter().filter(|extra| !back.contains(extra)) {
            self.extra(extra, source, target);
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
            let found = there.iter().position(|v| {
                let there = v.as_written(Syntax::Ubl);
                there == text || further::leads(term, &text, &there)
            });
            match found.and_then(|found| there.remove(found)) {
                Some(found) => self.parts(term, value, found),
                None if self.said_for_all(term, &text) => {}
                None => {
                    let reason = self.why(term, target.is_some());
                    self.lost(term, value, &text, &reason);
                }
            }
        }
    }

    /// CII says once for all payment instructions what UBL says in each.
    fn said_for_all(&self, term: Term, text: &str) -> bool {
        let way: &[Term] = match term {
            Term::Bt(83) => &[Term::Bg(16)],
            Term::Bt(89 | 90) => &[Term::Bg(16), Term::Bg(19)],
            _ => return false,
        };
        let target: &dyn Group = self.of.target;
        let owner = way.iter().try_fold(target, |at, &step| at.group(step, 0));
        let said = owner.and_then(|owner| owner.value(term, 0));
        self.of.to == DocumentType::Cii && said.is_some_and(|said| said.as_written(Syntax::Ubl) == text)
    }

    fn why(&self, term: Term, has_group: bool) -> String {
        let to = name(self.of.to);
        match self.of.refused.iter().find(|(refused, _)| *refused == term) {
            Some((_, reason)) => (*reason).to_owned(),
            None if has_group => format!("{to} has no place for {} here", described(term)),
            None => format!("{to} has no place for the group that {} belongs to", described(term)),
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
            let reason = format!("{} has no place for {what} on {}", name(self.of.to), described(term));
            self.part(term, part, source, attribute, said, reason);
        }
    }

    fn part(
        &mut self,
        term: Term,
        part: Part,
        source: Value<'_>,
        attribute: &str,
        said: &str,
        reason: String,
    ) {
        let path = format!("{}/@{attribute}", self.path(term, source));
        let term = sub_term(term, part).or(Some(term));
        self.losses.push(Loss { path, value: said.to_owned(), term, reason });
    }

    /// An amount without a currency is in the one the norm gives it.
    fn implied(&self, term: Term, currency: &str) -> bool {
        let code = match term {
            Term::Bt(111) => &self.of.source.vat_accounting_currency_code,
            _ => &self.of.source.currency_code,
        };
        code.as_ref().is_some_and(|code| code.as_str() == currency)
    }

    fn lost(&mut self, term: Term, value: Value<'_>, text: &str, reason: &str) {
        let path = self.path(term, value);
        let written = value.as_written(self.of.from.syntax());
        let written = if written.is_empty() { text.to_owned() } else { written.into_owned() };
        for (part, _, attribute) in PARTS {
            if let Some(said) =
                value.part(part).filter(|said| part != Part::Currency || !self.implied(term, said))
            {
                self.part(term, part, value, attribute, said, reason.to_owned());
            }
        }
        self.losses.push(Loss { path, value: written, term: Some(term), reason: reason.to_owned() });
    }

    fn places(&mut self) -> Option<&mut Places<'c, 'a>> {
        self.of.document.as_mut().map(Source::places)
    }

    /// The place of a value: from its bytes, else from the rows; for an invoice made in code, by terms.
    fn path(&mut self, term: Term, value: Value<'_>) -> String {
        let Some(places) = self.places() else { return format!("{}{term}", self.way) };
        let found = places.path_of_content(value.span());
        found.or_else(|| place_of(term, self.of.from)).unwrap_or_else(|| term.to_string())
    }

    // --- beside the terms ---------------------------------------------------------------------------------------

    fn extra(&mut self, extra: &Extra, owner: &dyn Group, target: Option<&dyn Group>) {
        if extra.syntax != self.of.from.syntax() && self.of.document.is_some() {
            return;
        }
        match &extra.content {
            Content::Element(piece) => {
                let leaves = self.places().and_then(|places| places.leaves(extra));
                let leaves = leaves.unwrap_or_else(|| {
                    let leaves = leaves_of(&plain(&extra.within), piece).into_iter();
                    leaves.map(|(path, value)| Leaf { path, value, term: None, element: None }).collect()
                });
                for leaf in leaves {
                    self.extra_leaf(leaf, owner, target);
                }
            }
            Content::Attribute { name: attribute, value } => {
                if attribute == "currencyID" && self.implied(Term::Invoice, value) {
                    return;
                }
                let local = attribute.rsplit_once('}').map_or(attribute.as_str(), |(_, local)| local);
                let leaf = self.places().and_then(|places| places.attribute(extra));
                let leaf = leaf.unwrap_or_else(|| {
                    let path = format!("{}/@{local}", plain(&extra.within));
                    Leaf { path, value: value.clone(), term: None, element: None }
                });
                if self.went_further(&leaf, target) {
                    return;
                }
                let to = name(self.of.to);
                let reason = format!("the attribute says nothing of EN 16931, so {to} has no place for it");
                self.losses.push(Loss { path: leaf.path, value: leaf.value, term: None, reason });
            }
            Content::Text(text) => {
                let reason = "text stands where only elements belong".to_owned();
                let path = plain(&extra.within);
                self.losses.push(Loss { path, value: text.clone(), term: None, reason });
            }
            Content::Spelling(_) | Content::Missing(_) => {}
        }
    }

    fn extra_leaf(&mut self, leaf: Leaf, owner: &dyn Group, target: Option<&dyn Group>) {
        let further = self.went_further(&leaf, target);
        let Leaf { path, value, term, .. } = leaf;
        let implied = path.ends_with("/@currencyID") && self.implied(Term::Invoice, &value);
        if further
            || implied
            || self.said_elsewhere(&path, &value, owner)
            || self.empty_by_schema(&path, &value)
        {
            return;
        }
        let to = name(self.of.to);
        let reason = match term {
            Some(term) if says(owner, term) => {
                format!("the norm has one {} here, and the document has one before", described(term))
            }
            Some(term) => format!("{to} has no place for {} as it stands here", described(term)),
            None => format!("no term of EN 16931 is written here, so {to} has no place for it"),
        };
        self.losses.push(Loss { path, value, term, reason });
    }

    /// A further value: the target has it where it was put.
    fn went_further(&self, leaf: &Leaf, target: Option<&dyn Group>) -> bool {
        let attribute = leaf.path.rsplit_once("/@").map(|(_, attribute)| attribute);
        match leaf.element.and_then(|element| self.of.signs.get(&element)) {
            Some(Sign::Line(term, at)) => {
                let there = target.and_then(|target| further::holder(target, *term)?.value(*term, 0));
                let text = there.map(|there| there.as_written(self.of.to.syntax()));
                let rest = text.as_ref().and_then(|text| text.get(*at..));
                attribute.is_none() && rest.is_some_and(|rest| rest.starts_with(&leaf.value))
            }
            Some(Sign::Beside(extra)) => {
                matches!(attribute, None | Some("schemeID" | "format")) && self.beside.contains(extra)
            }
            Some(Sign::Scheme(term)) => {
                let owner = target.and_then(|target| further::holder(target, *term));
                let schemes = owner.map(|owner| {
                    (0..owner.count(*term)).filter_map(|n| owner.value(*term, n)?.part(Part::Scheme))
                });
                attribute == Some("schemeID")
                    && schemes.is_some_and(|mut schemes| schemes.any(|scheme| scheme == leaf.value))
            }
            None => false,
        }
    }

    /// A syntax says some things twice: the value went over with the term that it repeats.
    fn said_elsewhere(&self, path: &str, value: &str, owner: &dyn Group) -> bool {
        const REPEATED: [(&str, &[Term], Term); 8] = [
            ("/GrossPriceProductTradePrice/BasisQuantity", &[Term::Bg(29)], Term::Bt(149)),
            ("/GrossPriceProductTradePrice/BasisQuantity/@unitCode", &[Term::Bg(29)], Term::Bt(150)),
            ("/ApplicableTradeTax/DueDateTypeCode", &[], Term::Bt(8)),
            ("/ApplicableTradeTax/TaxPointDate/DateString", &[], Term::Bt(7)),
            ("/ApplicableTradeTax/TaxPointDate/DateString/@format", &[], Term::Bt(7)),
            ("/PaymentTerms/PaymentDueDate", &[], Term::Bt(9)),
            ("/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString", &[], Term::Bt(9)),
            ("/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString/@format", &[], Term::Bt(9)),
        ];
        let Some((_, way, term)) = REPEATED.iter().find(|(end, _, _)| without_positions(path).ends_with(end))
        else {
            return false;
        };
        let owner: &dyn Group = if way.is_empty() { self.of.source } else { owner };
        let owner = way.iter().try_fold(owner, |at, &step| at.group(step, 0));
        let Some(there) = owner.and_then(|owner| owner.value(*term, 0)) else { return false };
        if path.ends_with("/@format") {
            return there.part(Part::Format).unwrap_or("102") == value;
        }
        let said = there.as_written(self.of.from.syntax());
        said == value || bind::vat_point_code_in_cii(&said) == Some(value)
    }

    /// An empty element that the schema wants there: it says nothing.
    fn empty_by_schema(&self, path: &str, value: &str) -> bool {
        value.trim().is_empty() && is_required_place(&without_positions(path), self.of.from)
    }
}

/// Whether a group, or the first of the groups in it, says a term.
fn says(group: &dyn Group, term: Term) -> bool {
    group.count(term) > 0
        || group.groups().iter().any(|&inner| group.group(inner, 0).is_some_and(|inner| says(inner, term)))
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

/// `/Invoice/InvoiceLine/ID` of `/Invoice/InvoiceLine[2]/ID`. No name has a digit.
fn without_positions(path: &str) -> String {
    path.replace(|c: char| c.is_ascii_digit() || matches!(c, '[' | ']'), "")
}

/// A row's path by local names.
fn plain(path: &str) -> String {
    let local = |step: &str| step.rsplit_once(':').map_or(step, |(_, local)| local).to_owned();
    steps(path).fold(String::new(), |path, step| path + "/" + &local(step))
}
