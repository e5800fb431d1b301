//! The paved path of validation: a document, the rule sets to judge it by, and a report.

use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;
use serde::{Serialize, Serializer};

use crate::bind::invoice_root;
use crate::profile::called_for;
use crate::rules::checker::{Arithmetic, Checker};
use crate::rules::findings::{Findings, Verdict};
use crate::rules::{en16931, schema};
use crate::syntax::names::{cbc, ram, rsm};
use crate::syntax::{Name, Versions};
use crate::value::Syntax;
use crate::xml::{Document, Limits, NodeId};
use crate::{DocumentType, Error, Finding, Language, Severity};

/// What to judge by, and how to say it.
///
/// ```
/// use facture::{Language, RuleSet, Validation};
///
/// let validation = Validation::new().rule_sets([RuleSet::En16931]).language(Language::French);
/// let report = validation.check(include_bytes!("../fixtures/valid/ubl/standard.xml"))?;
/// assert!(report.valid);
/// # Ok::<(), facture::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Validation {
    /// `None` says: those that the document calls for.
    rule_sets: Option<Vec<RuleSet>>,
    language: Language,
    min_severity: Severity,
    arithmetic: Arithmetic,
    limits: Limits,
    most_findings: usize,
}

impl Default for Validation {
    fn default() -> Self {
        Self::new()
    }
}

impl Validation {
    /// By the rule sets that the document calls for, in English, every finding reported.
    pub fn new() -> Self {
        Self {
            rule_sets: None,
            language: Language::English,
            min_severity: Severity::Information,
            arithmetic: Arithmetic::Official,
            limits: Limits::default(),
            most_findings: 100_000,
        }
    }

    /// By these rule sets and no other, whatever the document says of itself.
    #[must_use]
    pub fn rule_sets(mut self, sets: impl IntoIterator<Item = RuleSet>) -> Self {
        self.rule_sets = Some(sets.into_iter().collect());
        self
    }

    /// The language of messages and hints.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Leaves lighter findings out of the report. The verdict does not depend on it.
    #[must_use]
    pub fn min_severity(mut self, least: Severity) -> Self {
        self.min_severity = least;
        self
    }

    /// How to judge where the official artefacts are known to be wrong.
    #[must_use]
    pub fn arithmetic(mut self, arithmetic: Arithmetic) -> Self {
        self.arithmetic = arithmetic;
        self
    }

    /// How large and deep a document may be.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// How many findings a report may hold; the others are only counted ([`Report::left_out`]). Default 100,000: who
    /// reads them all has other worries, and a document made of nothing but mistakes is not to fill the memory.
    #[must_use]
    pub fn most_findings(mut self, most: usize) -> Self {
        self.most_findings = most;
        self
    }

    /// Judges a document: UBL Invoice, UBL CreditNote or CII, also one in a StandardBusinessDocument.
    ///
    /// # Errors
    /// Where there is no such document: not XML, over a limit, another root element. What is wrong inside an
    /// invoice is a finding.
    pub fn check(&self, bytes: &[u8]) -> Result<Report, Error> {
        self.check_document(&Document::parse(bytes, &self.limits)?)
    }

    /// Judges a document that was parsed before.
    ///
    /// # Errors
    /// [`ErrorKind::Root`](crate::ErrorKind::Root) where the document is no invoice.
    pub fn check_document(&self, document: &Document<'_>) -> Result<Report, Error> {
        let (root, document_type) = invoice_root(document)?;
        let sets = self.rule_sets.as_deref().unwrap_or(&CALLED_FOR);
        // A sound document has none.
        let mut findings = None;
        let about = || Findings::new(document, root, document_type, self.language, self.most_findings);
        let mut used = Vec::with_capacity(sets.len());
        for &set in sets {
            let version = match set {
                RuleSet::Schema | RuleSet::SchemaD16b => {
                    let newer = set == RuleSet::Schema;
                    let (violations, version) =
                        judge_structure(document, root, document_type.syntax(), newer);
                    if !violations.is_empty() {
                        findings.get_or_insert_with(about).add_violations(set.as_str(), violations);
                    }
                    version
                }
                // There is no PDF around a document that comes alone.
                RuleSet::Pdf => continue,
                RuleSet::En16931 => {
                    let mut checker = Checker::new(document, root).with(self.arithmetic);
                    en16931::check(&mut checker, document_type);
                    if !checker.hits.is_empty() {
                        findings.get_or_insert_with(about).add_hits(set.as_str(), checker.hits);
                    }
                    en16931::VERSION
                }
            };
            used.push(UsedRuleSet { name: set, version });
        }
        let Verdict { valid, findings, left_out } =
            findings.map_or(Verdict::SOUND, |findings| findings.verdict(self.min_severity));
        let profile = profile(document, root, document_type.syntax());
        let unavailable = match (&self.rule_sets, &profile) {
            (None, Some(profile)) => {
                called_for(profile).filter(|name| name.parse::<RuleSet>().is_err()).collect()
            }
            _ => Vec::new(),
        };
        Ok(Report { document_type, profile, rule_sets: used, valid, findings, left_out, unavailable })
    }

    /// Whether a set is to be run on documents that come with what it judges.
    #[cfg(feature = "pdf-extract")]
    pub(crate) fn has(&self, set: RuleSet) -> bool {
        self.rule_sets.as_ref().is_none_or(|sets| sets.contains(&set))
    }

    /// The language of messages and hints.
    #[cfg(feature = "pdf-extract")]
    pub(crate) fn spoken(&self) -> Language {
        self.language
    }

    /// Puts findings on what is around the document before all others.
    #[cfg(feature = "pdf-extract")]
    pub(crate) fn put_first(&self, used: UsedRuleSet, findings: Vec<Finding>, report: &mut Report) {
        report.rule_sets.insert(0, used);
        report.valid &= findings.iter().all(|finding| finding.severity < Severity::Fatal);
        let heavy = findings.into_iter().filter(|finding| finding.severity >= self.min_severity);
        report.findings.splice(0..0, heavy);
    }
}

/// Judges a document by the rule sets it calls for. [`Validation`] says more precisely what and how.
///
/// # Errors
/// Where there is no document to judge; see [`Validation::check`].
pub fn validate(bytes: &[u8]) -> Result<Report, Error> {
    Validation::new().check(bytes)
}

/// What every document calls for.
const CALLED_FOR: [RuleSet; 2] = [RuleSet::Schema, RuleSet::En16931];

/// By the version of the schema that the document follows, or else by the one that it is nearer to; by the older
/// one in any case where `newer` is false.
fn judge_structure(
    document: &Document<'_>,
    root: NodeId,
    syntax: Syntax,
    newer: bool,
) -> (Vec<schema::Violation>, &'static str) {
    match syntax {
        Syntax::Ubl => (schema::check(document, root, Versions::ALL), "UBL 2.1"),
        Syntax::Cii => {
            let first = schema::check(document, root, Versions::D16B);
            let fatal = |violations: &[schema::Violation]| {
                violations.iter().filter(|violation| violation.severity() == Severity::Fatal).count()
            };
            if fatal(&first) == 0 || !newer {
                return (first, "CII D16B");
            }
            let second = schema::check(document, root, Versions::D22B);
            if fatal(&second) < fatal(&first) { (second, "CII D22B") } else { (first, "CII D16B") }
        }
    }
}

/// The specification identifier (BT-24).
fn profile(document: &Document<'_>, root: NodeId, syntax: Syntax) -> Option<CompactString> {
    let way: &[Name] = match syntax {
        Syntax::Ubl => &[cbc::CUSTOMIZATION_ID],
        Syntax::Cii => {
            &[rsm::EXCHANGED_DOCUMENT_CONTEXT, ram::GUIDELINE_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, ram::ID]
        }
    };
    let place = document.descend(root, way)?;
    Some(CompactString::from(document.text_of(place).trim_ascii())).filter(|text| !text.is_empty())
}

/// The verdict on a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// What kind of document it is.
    pub document_type: DocumentType,
    /// Its specification identifier (BT-24).
    pub profile: Option<CompactString>,
    /// What it was judged by.
    pub rule_sets: Vec<UsedRuleSet>,
    /// No finding is fatal.
    pub valid: bool,
    /// The findings, in document order; those on the PDF around it come first.
    pub findings: Vec<Finding>,
    /// How many findings more there were than [`Validation::most_findings`]. They count for `valid`.
    pub left_out: usize,
    /// The names of rule sets that the document calls for (BT-24) and that this library does not have: nobody
    /// judged by them. Empty where the rule sets were chosen by the caller.
    pub unavailable: Vec<&'static str>,
}

/// A rule set that a document was judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct UsedRuleSet {
    /// Which one.
    pub name: RuleSet,
    /// Its version.
    pub version: &'static str,
}

/// A set of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleSet {
    /// `schema`: structure, as the official XML Schemas have it. Of CII there are two versions in use, D16B and
    /// D22B; a document is judged by the one that it follows.
    Schema,
    /// `schema-d16b`: the same, but CII by version D16B whatever the document follows.
    SchemaD16b,
    /// `en16931`: the European core invoice, as CEN's artefacts judge it.
    En16931,
    /// `pdf`: the PDF around a Factur-X invoice. It says nothing of a document that comes without one; see
    /// `pdf::validate`.
    Pdf,
}

impl RuleSet {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Schema, Self::SchemaD16b, Self::En16931, Self::Pdf];

    /// The name, as in reports: `en16931`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::SchemaD16b => "schema-d16b",
            Self::En16931 => "en16931",
            Self::Pdf => "pdf",
        }
    }
}

impl fmt::Display for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for RuleSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The text names no rule set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a rule set that there is")]
pub struct NotARuleSet;

impl FromStr for RuleSet {
    type Err = NotARuleSet;

    fn from_str(text: &str) -> Result<Self, NotARuleSet> {
        Self::ALL.into_iter().find(|set| set.as_str() == text).ok_or(NotARuleSet)
    }
}
