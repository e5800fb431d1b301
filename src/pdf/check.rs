//! Judges the PDF around an invoice: names, relationships, metadata (Factur-X 1.0, 6; ISO 19005-3, 6.6 and 6.8).

use super::{Attachment, Container, INVOICE_NAMES, Level, ORDER_NAME, Relationship};

/// How bad a [`Finding`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Information,
    /// Receivers may stumble over it.
    Warning,
    /// The file is not what it should be.
    Fatal,
}

/// Something wrong with the PDF around an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The stable id of the rule, such as `PDF-LEVEL`.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, with the values at fault.
    pub message: String,
}

/// The findings so far.
struct Report(Vec<Finding>);

impl Report {
    fn add(&mut self, severity: Severity, rule: &'static str, message: impl Into<String>) {
        self.0.push(Finding { rule, severity, message: message.into() });
    }

    fn fatal(&mut self, rule: &'static str, message: impl Into<String>) {
        self.add(Severity::Fatal, rule, message);
    }

    fn warning(&mut self, rule: &'static str, message: impl Into<String>) {
        self.add(Severity::Warning, rule, message);
    }
}

impl Container {
    /// Judges name, relationship, media type and metadata of the invoice's container.
    ///
    /// `specification` is BT-24 of the attached invoice, where it could be read: the level that the PDF claims is
    /// held against it.
    pub fn check(&self, specification: Option<&str>) -> Vec<Finding> {
        let mut report = Report(Vec::new());
        let level = specification.and_then(Level::from_specification);
        if self.encrypted {
            report.fatal("PDF-ENCRYPTED", "The file is encrypted, which PDF/A forbids.");
        }
        if self.recovered {
            report.warning("PDF-XREF", "The cross-reference is broken; the objects had to be searched for.");
        }
        match self.invoice() {
            None => report.fatal("PDF-INVOICE", "No attached file is an invoice."),
            Some(invoice) => {
                check_attachment(invoice, level, &mut report);
                let others = self
                    .attachments
                    .iter()
                    .filter(|file| is_invoice_name(&file.name) && file.name != ORDER_NAME);
                if others.count() > 1 {
                    report.warning("PDF-INVOICE", "More than one attached file has the name of an invoice.");
                }
            }
        }
        self.check_conformance(&mut report);
        self.check_metadata(specification, level, &mut report);
        report.0
    }

    fn check_conformance(&self, report: &mut Report) {
        match self.claims.as_ref().map(|claims| claims.pdfa.as_ref()) {
            None => report.fatal("PDF-XMP", "The file has no XMP metadata."),
            Some(None) => report.fatal("PDF-A", "The file does not claim to be PDF/A."),
            Some(Some(pdfa)) if pdfa.part != "3" => {
                let (part, conformance) = (&pdfa.part, &pdfa.conformance);
                report.fatal(
                    "PDF-A",
                    format!(
                        "The file claims PDF/A-{part}{conformance}; only PDF/A-3 may carry an XML invoice."
                    ),
                );
            }
            Some(Some(pdfa)) if !matches!(pdfa.conformance.as_str(), "A" | "B" | "U") => {
                let conformance = &pdfa.conformance;
                report.fatal("PDF-A", format!("PDF/A-3 has no conformance level \"{conformance}\"."));
            }
            Some(Some(_)) => {}
        }
    }

    fn check_metadata(&self, specification: Option<&str>, level: Option<Level>, report: &mut Report) {
        let Some(claims) = &self.claims else { return };
        let Some(facturx) = &claims.facturx else {
            return report.fatal("PDF-XMP", "The XMP metadata has no Factur-X properties.");
        };
        let order = self.invoice().is_some_and(|invoice| invoice.name == ORDER_NAME);
        let wanted = if order { "ORDER" } else { "INVOICE" };
        // Order-X also has ORDER_RESPONSE and ORDER_CHANGE.
        if facturx.document_type != wanted && !(order && facturx.document_type.starts_with("ORDER_")) {
            let value = &facturx.document_type;
            report.fatal("PDF-XMP-TYPE", format!("The XMP DocumentType is \"{value}\", not {wanted}."));
        }
        if facturx.version.is_empty() {
            report.fatal("PDF-XMP-VERSION", "The XMP metadata has no Factur-X version.");
        }
        if let Some(invoice) = self.invoice()
            && invoice.name != facturx.file_name
        {
            let (said, is) = (&facturx.file_name, &invoice.name);
            report.fatal(
                "PDF-XMP-NAME",
                format!("The XMP metadata names \"{said}\", the attachment is \"{is}\"."),
            );
        }
        let claimed = Level::from_xmp(&facturx.level);
        match (claimed, level) {
            (None, _) => {
                let value = &facturx.level;
                report.fatal(
                    "PDF-LEVEL",
                    format!("The XMP ConformanceLevel \"{value}\" is not a level of Factur-X."),
                );
            }
            (Some(claimed), Some(level)) if claimed != level => report.fatal(
                "PDF-LEVEL",
                format!(
                    "The XMP metadata claims the level {}, but BT-24 \"{}\" is {}.",
                    claimed.as_str(),
                    specification.unwrap_or_default(),
                    level.as_str()
                ),
            ),
            _ => {}
        }
    }
}

fn check_attachment(invoice: &Attachment, level: Option<Level>, report: &mut Report) {
    let name = invoice.name.as_str();
    match name {
        _ if !is_invoice_name(name) => {
            report.fatal(
                "PDF-NAME",
                format!("The invoice is attached as \"{name}\"; it must be factur-x.xml."),
            );
        }
        "factur-x.xml" if level == Some(Level::XRechnung) => {
            report.warning("PDF-NAME", "An XRechnung is attached as xrechnung.xml, not factur-x.xml.");
        }
        "xrechnung.xml" if level.is_some_and(|level| level != Level::XRechnung) => {
            report.warning("PDF-NAME", "An invoice that is no XRechnung is attached as xrechnung.xml.");
        }
        "zugferd-invoice.xml" | "ZUGFeRD-invoice.xml" => report.add(
            Severity::Information,
            "PDF-NAME",
            format!("The name \"{name}\" is of an older ZUGFeRD; since version 2.1 it is factur-x.xml."),
        ),
        _ => {}
    }
    match (&invoice.relationship, level) {
        (None, _) => report.fatal("PDF-RELATIONSHIP", "The attached invoice has no AFRelationship."),
        (Some(Relationship::Data), _) => {}
        (Some(other), Some(Level::Minimum | Level::BasicWl)) => {
            let other = other.as_str();
            report.fatal(
                "PDF-RELATIONSHIP",
                format!("At the levels MINIMUM and BASIC WL the AFRelationship is Data, not {other}."),
            );
        }
        (Some(Relationship::Alternative | Relationship::Source), _) => {}
        (Some(other), _) => report.fatal(
            "PDF-RELATIONSHIP",
            format!("The AFRelationship {} is none of Alternative, Data and Source.", other.as_str()),
        ),
    }
    if !invoice.places.associated {
        report.fatal("PDF-AF", "The document catalog does not list the invoice as an associated file (AF).");
    }
    if !invoice.places.named {
        report.fatal("PDF-EMBEDDED", "The invoice is missing from the tree of embedded files.");
    }
    if !invoice.named_twice {
        report.fatal("PDF-FILESPEC", "The file specification does not have both F and UF.");
    }
    match invoice.mime.as_deref() {
        Some("text/xml") => {}
        None => report.fatal("PDF-MIME", "The attached invoice has no media type (Subtype)."),
        Some(other) => {
            report.warning("PDF-MIME", format!("The media type of the invoice is {other}, not text/xml."));
        }
    }
    if let Err(error) = &invoice.content {
        report.fatal("PDF-CONTENT", format!("The attached invoice cannot be read: {error}."));
    } else if invoice.damaged {
        report.fatal("PDF-CONTENT", "The compressed data of the attached invoice is damaged.");
    }
}

fn is_invoice_name(name: &str) -> bool {
    INVOICE_NAMES.contains(&name)
}
