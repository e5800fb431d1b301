//! What the rule sets of this build say about a document.

use facture::bind::{self, invoice_root};
use facture::rules::schema;
use facture::syntax::Versions;
use facture::xml::{Document, Limits};
use facture::{Error, Severity, Term};
use serde_json::{Value, json};

/// The rule sets of the contract.
pub(crate) const RULE_SETS: [&str; 6] = ["schema", "en16931", "peppol", "xrechnung", "facturx", "france"];
/// Those that this build has.
const PRESENT: [&str; 1] = ["schema"];

/// Which rule sets to run.
#[derive(Clone)]
pub(crate) enum Selection {
    /// What the document calls for.
    Auto,
    /// These alone.
    Only(Vec<String>),
}

/// The verdict on one document.
pub(crate) struct Report {
    syntax: String,
    profile: Option<String>,
    rule_sets: Vec<(&'static str, String)>,
    pub(crate) findings: Vec<Finding>,
}

/// One rule at one place.
pub(crate) struct Finding {
    pub(crate) rule: String,
    pub(crate) severity: Severity,
    pub(crate) set: &'static str,
    pub(crate) terms: Vec<Term>,
    pub(crate) path: String,
    pub(crate) term_path: Option<String>,
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) message: String,
}

impl Selection {
    /// Reads a list of names as the command line has it.
    pub(crate) fn parse(list: &str) -> Result<Self, String> {
        if list == "auto" {
            return Ok(Self::Auto);
        }
        let names: Vec<_> = list.split(',').map(|name| name.trim().to_owned()).collect();
        for name in &names {
            if !RULE_SETS.contains(&&**name) {
                return Err(format!(
                    "there is no rule set {name:?}; there are auto, {}",
                    RULE_SETS.join(", ")
                ));
            }
            if !PRESENT.contains(&&**name) {
                return Err(format!("the rule set {name} is not in this build"));
            }
        }
        Ok(Self::Only(names))
    }

    fn has(&self, set: &str) -> bool {
        match self {
            Self::Auto => PRESENT.contains(&set),
            Self::Only(names) => names.iter().any(|name| name == set),
        }
    }
}

/// Checks a document.
pub(crate) fn check(bytes: &[u8], selection: &Selection) -> Result<Report, Error> {
    let document = Document::parse(bytes, &Limits::default())?;
    let (root, document_type) = invoice_root(&document)?;
    let reading = bind::read(&document)?;
    let mut report = Report {
        syntax: document_type.to_string(),
        profile: reading.invoice.process.specification_id.map(|id| id.value.to_string()),
        rule_sets: Vec::new(),
        findings: Vec::new(),
    };
    if selection.has("schema") {
        let version = if document_type == facture::DocumentType::Cii { "D16B, D22B" } else { "2.1" };
        report.rule_sets.push(("schema", version.to_owned()));
        let violations = schema::check(&document, root, Versions::ALL);
        report.findings.extend(violations.iter().map(|violation| {
            let place = document.place(violation.offset);
            let path = document.path(violation.node);
            Finding {
                rule: violation.rule().to_owned(),
                severity: Severity::Fatal,
                set: "schema",
                terms: Vec::new(),
                path: violation.attribute(&document).map_or(path.clone(), |name| format!("{path}/@{name}")),
                term_path: None,
                line: place.line,
                column: place.column,
                message: violation.message(&document),
            }
        }));
    }
    Ok(report)
}

impl Report {
    /// No rule that must hold is broken.
    pub(crate) fn is_valid(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != Severity::Fatal)
    }

    /// The rule sets that were run, with their versions.
    pub(crate) fn sets(&self) -> String {
        let sets: Vec<_> = self.rule_sets.iter().map(|(name, version)| format!("{name} {version}")).collect();
        sets.join(", ")
    }

    /// The object of the contract, with the findings from a severity on.
    pub(crate) fn json(&self, file: &str, least: Severity) -> Value {
        let sets: Vec<_> =
            self.rule_sets.iter().map(|(name, version)| json!({"name": name, "version": version})).collect();
        let findings = self.findings.iter().filter(|finding| finding.severity >= least);
        json!({
            "file": file,
            "syntax": self.syntax,
            "profile": self.profile,
            "rule_sets": sets,
            "valid": self.is_valid(),
            "findings": findings.map(Finding::json).collect::<Vec<_>>(),
        })
    }
}

impl Finding {
    fn json(&self) -> Value {
        json!({
            "rule": self.rule,
            "severity": self.severity.as_str(),
            "set": self.set,
            "terms": self.terms,
            "path": self.path,
            "term_path": self.term_path,
            "line": self.line,
            "column": self.column,
            "message": self.message,
        })
    }
}
