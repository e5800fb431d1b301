//! From hits to findings: weights, words and places.

use crate::bind::{TermPaths, TermPlace};
use crate::finding::{Finding, Severity};
use crate::syntax::Name;
use crate::term::Term;
use crate::xml::{Document, Lines, NodeId, Paths};
use crate::{DocumentType, Language};

use super::checker::{Culprit, Hit};
use super::message::message;
use super::schema::{Fault, Violation};

/// Collects the findings on a document, if there are any.
pub(crate) struct Findings<'d, 'a> {
    document: &'d Document<'a>,
    document_type: DocumentType,
    language: Language,
    places: Places<'d, 'a>,
    /// With the offsets they are sorted by.
    placed: Vec<(u32, Finding)>,
    most: usize,
    left_out: usize,
    /// One of those left out is fatal.
    left_out_fatal: bool,
}

/// What there is to say of a document.
pub(crate) struct Verdict {
    /// No finding is fatal.
    pub(crate) valid: bool,
    /// In document order.
    pub(crate) findings: Vec<Finding>,
    /// How many more there were.
    pub(crate) left_out: usize,
}

impl Verdict {
    /// Of a document without findings.
    pub(crate) const SOUND: Self = Self { valid: true, findings: Vec::new(), left_out: 0 };
}

/// Everything that says where an element is.
struct Places<'d, 'a> {
    lines: Lines,
    paths: Paths<'d, 'a>,
    terms: TermPaths<'d, 'a>,
}

/// A finding without its place.
struct Said {
    rule: &'static str,
    set: &'static str,
    severity: Severity,
    terms: &'static [Term],
    context: NodeId,
    message: String,
    hint: Option<&'static str>,
}

impl<'d, 'a> Findings<'d, 'a> {
    pub(crate) fn new(
        document: &'d Document<'a>,
        root: NodeId,
        document_type: DocumentType,
        language: Language,
        most: usize,
    ) -> Self {
        Self {
            document,
            document_type,
            language,
            places: Places {
                lines: document.lines(),
                paths: Paths::new(document),
                terms: TermPaths::new(document, root, document_type),
            },
            placed: Vec::new(),
            most,
            left_out: 0,
            left_out_fatal: false,
        }
    }

    /// The findings of a set of rules.
    #[cold]
    pub(crate) fn add_hits(&mut self, set: &'static str, hits: Vec<Hit>) {
        for hit in hits {
            let Some(rule) = super::find(hit.rule) else {
                debug_assert!(false, "{} is not in the registry", hit.rule);
                continue;
            };
            let severity = rule.severity(self.document_type.syntax()).unwrap_or(Severity::Fatal);
            let said = Said {
                rule: hit.rule,
                set,
                severity,
                terms: rule.terms(),
                context: hit.context,
                message: message(self.document, rule, &hit, self.language),
                hint: rule.hint(self.language),
            };
            self.place(said, hit.at);
        }
    }

    /// The findings of a set that judges structure.
    #[cold]
    pub(crate) fn add_violations(&mut self, set: &'static str, violations: Vec<Violation>) {
        for violation in violations {
            let at = self.culprit(&violation);
            let rule = super::find(violation.rule());
            let said = Said {
                rule: violation.rule(),
                set,
                severity: violation.severity(),
                terms: &[],
                context: violation.node,
                message: violation.message_in(self.document, self.language),
                hint: rule.and_then(|rule| rule.hint(self.language)),
            };
            self.place_at(said, at, violation.offset);
        }
    }

    /// All findings of this weight or more, and what all of them amount to.
    #[cold]
    pub(crate) fn verdict(mut self, least: Severity) -> Verdict {
        self.placed.sort_by_key(|(offset, _)| *offset);
        let mut findings: Vec<_> = self.placed.into_iter().map(|(_, finding)| finding).collect();
        let valid = !self.left_out_fatal && findings.iter().all(|finding| finding.severity < Severity::Fatal);
        findings.retain(|finding| finding.severity >= least);
        Verdict { valid, findings, left_out: self.left_out }
    }

    fn culprit(&self, violation: &Violation) -> Culprit {
        match violation.fault {
            Fault::AttributeMissing { name } => Culprit::MissingAttribute(violation.node, name),
            Fault::AttributeUnknown | Fault::AttributeValue { .. } => {
                let attributes = self.document.attributes(violation.node);
                let at = |a: &&crate::xml::Attribute| self.document.attribute_offset(a) == violation.offset;
                let name = attributes.iter().find(at).map_or(Name::UNKNOWN, |attribute| attribute.name);
                Culprit::Attribute(violation.node, name)
            }
            _ => Culprit::Node(violation.node),
        }
    }

    fn place(&mut self, said: Said, at: Culprit) {
        let document = self.document;
        let offset = match at {
            Culprit::Attribute(node, name) => {
                let attribute = document.attributes(node).iter().find(|a| a.name == name);
                attribute.map_or(document.offset(node), |a| document.attribute_offset(a))
            }
            Culprit::Node(node) | Culprit::Missing(node, _) | Culprit::MissingAttribute(node, _) => {
                document.offset(node)
            }
        };
        self.place_at(said, at, offset);
    }

    fn place_at(&mut self, said: Said, at: Culprit, offset: u32) {
        if self.placed.len() >= self.most {
            self.left_out += 1;
            self.left_out_fatal |= said.severity == Severity::Fatal;
            return;
        }
        let document = self.document;
        let places = &mut self.places;
        let (path, term_place) = places.of(at);
        let place = places.lines.place(document.text(), offset);
        let terms = match said.terms {
            [] => term_place.subject().into_iter().collect(),
            terms => terms.to_vec(),
        };
        let finding = Finding {
            rule: said.rule,
            severity: said.severity,
            set: said.set,
            terms,
            path,
            term_path: term_place.text(),
            context: places.paths.of(said.context),
            line: place.line,
            column: place.column,
            message: said.message,
            hint: said.hint,
        };
        self.placed.push((offset, finding));
    }
}

impl Places<'_, '_> {
    /// The path and the terms of a culprit.
    fn of(&mut self, at: Culprit) -> (String, TermPlace) {
        match at {
            Culprit::Node(node) => (self.paths.of(node), self.terms.of(node)),
            Culprit::Missing(node, way) => (self.paths.of(node), self.terms.of_missing(node, way)),
            Culprit::MissingAttribute(node, name) => {
                (self.paths.of(node), self.terms.of_attribute(node, name))
            }
            Culprit::Attribute(node, name) => {
                let path = self.paths.of(node);
                let path = if name.is_known() { format!("{path}/@{}", name.local()) } else { path };
                (path, self.terms.of_attribute(node, name))
            }
        }
    }
}
