//! The paved path of validation, for an invoice inside a PDF.

use super::{Container, limits};
use crate::rules::pdf::VERSION;
use crate::{Error, Report, RuleSet, UsedRuleSet, Validation};

/// Judges the invoice inside a PDF, and the PDF around it (rule set [`RuleSet::Pdf`]).
///
/// The places of findings on the invoice are places in its XML. Findings on the PDF have none and come first.
///
/// # Errors
/// As for [`Container::open`] and [`Validation::check`]; also
/// [`ErrorKind::Pdf`](crate::ErrorKind::Pdf) where there is no invoice in the PDF.
pub fn validate(validation: &Validation, pdf: &[u8]) -> Result<Report, Error> {
    let container = Container::open(pdf)?;
    let invoice = container.invoice().ok_or_else(|| limits::broken("the PDF has no invoice attached"))?;
    let mut report = validation.check(invoice.content.as_ref().map_err(Clone::clone)?)?;
    if validation.has(RuleSet::Pdf) {
        let findings = container.check(report.profile.as_deref(), validation.spoken());
        validation.put_first(UsedRuleSet { name: RuleSet::Pdf, version: VERSION }, findings, &mut report);
    }
    Ok(report)
}
