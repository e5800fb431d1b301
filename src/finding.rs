//! Findings: what a rule has to say about a place in a document.

use serde::Serialize;

use crate::term::Term;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Information,
    /// Allowed, but better otherwise.
    Warning,
    /// The document does not conform.
    Fatal,
}

impl Severity {
    /// `fatal`, `warning` or `information`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Warning => "warning",
            Self::Fatal => "fatal",
        }
    }
}

/// One rule at one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The rule's id, `BR-CO-15`.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The rule set, `en16931`.
    pub set: &'static str,
    /// The terms it speaks of, the one to blame first.
    pub terms: Vec<Term>,
    /// The culprit, or the element in which something is missing: `/Invoice/InvoiceLine[2]/ID`. Empty where
    /// the finding is on the PDF around the document.
    pub path: String,
    /// The same by terms, where the place has one: `BG-25[2]/BT-126`.
    pub term_path: Option<String>,
    /// The element the official artefact names: the context of its rule.
    pub context: String,
    /// Line of the place, from 1; 0 where the finding is on the PDF around the document.
    pub line: u32,
    /// Column of the place in characters, from 1; 0 as for the line.
    pub column: u32,
    /// What was found and what was expected.
    pub message: String,
    /// The usual cause and its remedy, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<&'static str>,
}
