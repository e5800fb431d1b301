//! What a document says of the terms of EN 16931, counted without the model: by the rows alone.

use std::collections::BTreeMap;

use facture::xml::{Document, NodeId};
use facture::{DocumentType, Term, bind};

use crate::leaves::lines_in;

/// Values by term path without positions, `BG-25/BT-131`, and how often each is said.
pub(crate) type Values = BTreeMap<(String, String), usize>;

/// What a document says of the terms of the norm.
#[derive(Default)]
pub(crate) struct Said {
    /// Values of terms.
    pub(crate) norm: Values,
    /// Values of terms inside lines below lines, which are an extension of the norm.
    pub(crate) sub_lines: Values,
}

impl Said {
    pub(crate) fn by(document: &Document<'_>, root: NodeId, document_type: DocumentType) -> Self {
        let mut said = Self::default();
        for element in document.subtree(root).filter(|&element| !document.has_children(element)) {
            let Some(place) = bind::term_path(document, element) else { continue };
            let below = place.contains("/BG-DEX-") || points_to_a_parent(document, element);
            said.add(&place, &document.text_of(element), below, document_type);
            let (group, term) = place.rsplit_once('/').map_or(("", &*place), |(group, term)| (group, term));
            let Ok(term) = term.parse() else { continue };
            for attribute in document.attributes(element) {
                let name = document.attribute_local_name(attribute);
                let Some(sub) = said_by_attribute(term, name) else { continue };
                let place = if group.is_empty() { sub.to_string() } else { format!("{group}/{sub}") };
                let part = document.value_of(attribute);
                said.add(&place, &part, below, document_type);
            }
        }
        said
    }

    fn add(&mut self, place: &str, text: &str, below: bool, document_type: DocumentType) {
        let path = without_positions(place).replace("/BG-DEX-01", "");
        if path == "BG-1" && document_type != DocumentType::Cii {
            // UBL has one text for a note, its subject code in front: `#AAI#text`.
            let parts = text.strip_prefix('#').and_then(|rest| rest.split_once('#'));
            let is_code = |code: &str| code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
            let coded = parts.filter(|(code, _)| is_code(code));
            if let Some((code, _)) = coded {
                self.add(&format!("{place}/BT-21"), code, below, document_type);
            }
            let text = coded.map_or(text, |(_, text)| text);
            return self.add(&format!("{place}/BT-22"), text, below, document_type);
        }
        let term = path.rsplit('/').next().and_then(|term| term.parse::<Term>().ok());
        let Some(term) = term.filter(|term| matches!(term, Term::Bt(_) | Term::Sub(..))) else {
            return;
        };
        if text.trim().is_empty() {
            return;
        }
        // What the norm has once, a syntax may say several times: in each VAT breakdown, for each account.
        let once = !path.split('/').filter_map(|id| id.parse().ok()).any(Term::is_repeatable);
        let key = (path, comparable(term, text, document_type));
        let values = if below { &mut self.sub_lines } else { &mut self.norm };
        let count = values.entry(key).or_default();
        if !once || *count == 0 {
            *count += 1;
        }
    }

    /// All of it.
    pub(crate) fn all(mut self) -> Values {
        for (key, count) in self.sub_lines {
            *self.norm.entry(key).or_default() += count;
        }
        self.norm
    }
}

/// Takes from `there` what `values` has too; returns what it does not have, by term path.
pub(crate) fn missing(values: &Values, there: &mut Values) -> Vec<(String, usize)> {
    let mut missing = Vec::new();
    for (key, &count) in values {
        let mut left = count;
        if let Some(found) = there.get_mut(key) {
            let carried = count.min(*found);
            (*found, left) = (*found - carried, count - carried);
        }
        if left > 0 {
            left -= left.min(in_lines(key, there));
        }
        if left > 0 {
            missing.push((key.0.clone(), left));
        }
    }
    missing
}

/// How often a value is whole lines, but not all, of another of the same term.
fn in_lines((path, value): &(String, String), there: &Values) -> usize {
    let of_the_term = there.keys().filter(|(of, text)| of == path && text != value);
    of_the_term.map(|(_, text)| lines_in(value, text)).sum()
}

/// A value without the spelling of its syntax.
fn comparable(term: Term, text: &str, document_type: DocumentType) -> String {
    let text = text.trim();
    let in_cii = document_type == DocumentType::Cii;
    match (term, text) {
        (Term::Bt(8), "5") if in_cii => "3".to_owned(),
        (Term::Bt(8), "29") if in_cii => "35".to_owned(),
        (Term::Bt(8), "72") if in_cii => "432".to_owned(),
        _ => super::leaves::comparable(text),
    }
}

/// The terms that a syntax may say by an attribute of another's element.
fn said_by_attribute(term: Term, attribute: &str) -> Option<Term> {
    match (term, attribute) {
        (Term::Bt(129), "unitCode") => Some(Term::Bt(130)),
        (Term::Bt(149), "unitCode") => Some(Term::Bt(150)),
        (Term::Bt(81), "name") => Some(Term::Bt(82)),
        (Term::Bt(125), "mimeCode") => Some(Term::Sub(125, 1)),
        (Term::Bt(125), "filename") => Some(Term::Sub(125, 2)),
        (Term::Bt(158), "listID") => Some(Term::Sub(158, 1)),
        (Term::Bt(158), "listVersionID") => Some(Term::Sub(158, 2)),
        (Term::Bt(n @ (18 | 29 | 30 | 34 | 46 | 47 | 49 | 60 | 61 | 71 | 128 | 157)), "schemeID") => {
            Some(Term::Sub(n, 1))
        }
        _ => None,
    }
}

/// How CII says that a line lies below another.
fn points_to_a_parent(document: &Document<'_>, element: NodeId) -> bool {
    let child = |at: NodeId, name: &str| document.children(at).find(|&c| document.local_name(c) == name);
    let line = document
        .ancestors(element)
        .find(|&above| document.local_name(above) == "IncludedSupplyChainTradeLineItem");
    line.and_then(|line| child(line, "AssociatedDocumentLineDocument"))
        .is_some_and(|line| child(line, "ParentLineID").is_some())
}

/// `BG-25/BT-131` of `BG-25[3]/BT-131`.
fn without_positions(path: &str) -> String {
    let mut inside = false;
    let outside = |c: &char| {
        inside = (inside || *c == '[') && *c != ']';
        !inside && *c != ']'
    };
    path.chars().filter(outside).collect()
}
