//! The paved path of validation, for an invoice inside a PDF.

use super::{Container, Finding, Severity, limits};
use crate::term::Term;
use crate::{Error, Report, RuleSet, UsedRuleSet, Validation};

/// What [`Container::check`] judges by.
const VERSION: &str = "Factur-X 1.0";

/// Judges the invoice inside a PDF, and the PDF around it (rule set [`RuleSet::Pdf`]).
///
/// The places of findings on the invoice are places in its XML. Findings on the PDF have none, come first, and
/// are in English whatever the language of the others.
///
/// # Errors
/// As for [`Container::open`] and [`Validation::check`]; also
/// [`ErrorKind::Pdf`](crate::ErrorKind::Pdf) where there is no invoice in the PDF.
pub fn validate(validation: &Validation, pdf: &[u8]) -> Result<Report, Error> {
    let container = Container::open(pdf)?;
    let invoice = container.invoice().ok_or_else(|| limits::broken("the PDF has no invoice attached"))?;
    let mut report = validation.check(invoice.content.as_ref().map_err(Clone::clone)?)?;
    if validation.has(RuleSet::Pdf) {
        let findings = container.check(report.profile.as_deref()).into_iter().map(reported).collect();
        validation.put_first(UsedRuleSet { name: RuleSet::Pdf, version: VERSION }, findings, &mut report);
    }
    Ok(report)
}

fn reported(finding: Finding) -> crate::Finding {
    crate::Finding {
        rule: finding.rule,
        severity: match finding.severity {
            Severity::Information => crate::Severity::Information,
            Severity::Warning => crate::Severity::Warning,
            Severity::Fatal => crate::Severity::Fatal,
        },
        set: RuleSet::Pdf.as_str(),
        terms: if finding.rule == "PDF-LEVEL" { vec![Term::Bt(24)] } else { Vec::new() },
        path: String::new(),
        term_path: None,
        context: String::new(),
        line: 0,
        column: 0,
        message: finding.message,
        hint: None,
    }
}
