//! Judges the PDF around an invoice: names, relationships, metadata (Factur-X 1.0, 6; ISO 19005-3, 6.6 and 6.8).

use super::xmp::FacturX;
use super::{Attachment, Container, INVOICE_NAMES, Level, ORDER_NAME, Relationship};
use crate::rules;
use crate::{Finding, Language, RuleSet, Severity};

/// The findings so far, each said in English and in French, of which one is kept.
struct Report {
    language: Language,
    findings: Vec<Finding>,
}

impl Report {
    fn add<T: Into<String>>(&mut self, severity: Severity, rule: &'static str, said: [T; 2]) {
        let known = rules::find(rule);
        self.findings.push(Finding {
            rule,
            severity,
            set: RuleSet::Pdf.as_str(),
            terms: known.map(|rule| rule.terms().to_vec()).unwrap_or_default(),
            path: String::new(),
            term_path: None,
            context: String::new(),
            line: 0,
            column: 0,
            message: self.language.of(said).into(),
            hint: known.and_then(|rule| rule.hint(self.language)),
        });
    }

    fn fatal<T: Into<String>>(&mut self, rule: &'static str, said: [T; 2]) {
        self.add(Severity::Fatal, rule, said);
    }

    fn warning<T: Into<String>>(&mut self, rule: &'static str, said: [T; 2]) {
        self.add(Severity::Warning, rule, said);
    }
}

impl Container {
    /// Judges name, relationship, media type and metadata of the invoice's container: the rule set `pdf`.
    ///
    /// `specification` is BT-24 of the attached invoice, where it could be read: the level that the PDF claims is
    /// held against it.
    pub fn check(&self, specification: Option<&str>, language: Language) -> Vec<Finding> {
        let mut report = Report { language, findings: Vec::new() };
        let level = specification.and_then(Level::from_specification);
        if self.encrypted {
            report.fatal(
                "PDF-ENCRYPTED",
                [
                    "The file is encrypted, which PDF/A forbids.",
                    "Le fichier est chiffré, ce que PDF/A interdit.",
                ],
            );
        }
        if self.recovered {
            report.warning(
                "PDF-XREF",
                [
                    "The cross-reference is broken; the objects had to be searched for.",
                    "La table des références est abîmée ; il a fallu chercher les objets.",
                ],
            );
        }
        match self.invoice() {
            None => report.fatal(
                "PDF-INVOICE",
                ["No attached file is an invoice.", "Aucun fichier joint n'est une facture."],
            ),
            Some(invoice) => {
                check_attachment(invoice, level, &mut report);
                let others = self
                    .attachments
                    .iter()
                    .filter(|file| is_invoice_name(&file.name) && file.name != ORDER_NAME);
                if others.count() > 1 {
                    report.warning(
                        "PDF-INVOICE",
                        [
                            "More than one attached file has the name of an invoice.",
                            "Plusieurs fichiers joints portent le nom d'une facture.",
                        ],
                    );
                }
            }
        }
        self.check_conformance(&mut report);
        self.check_metadata(specification, level, &mut report);
        report.findings
    }

    fn check_conformance(&self, report: &mut Report) {
        match self.claims.as_ref().map(|claims| claims.pdfa.as_ref()) {
            None => report.fatal(
                "PDF-XMP",
                ["The file has no XMP metadata.", "Le fichier n'a pas de métadonnées XMP."],
            ),
            Some(None) => report.fatal(
                "PDF-A",
                ["The file does not claim to be PDF/A.", "Le fichier ne déclare pas être un PDF/A."],
            ),
            Some(Some(pdfa)) if pdfa.part != "3" => {
                let (part, conformance) = (&pdfa.part, &pdfa.conformance);
                report.fatal(
                    "PDF-A",
                    [
                        format!(
                            "The file claims PDF/A-{part}{conformance}; only PDF/A-3 may carry an XML invoice."
                        ),
                        format!(
                            "Le fichier déclare PDF/A-{part}{conformance} ; seul PDF/A-3 peut porter une facture XML."
                        ),
                    ],
                );
            }
            Some(Some(pdfa)) if !matches!(pdfa.conformance.as_str(), "A" | "B" | "U") => {
                let conformance = &pdfa.conformance;
                report.fatal(
                    "PDF-A",
                    [
                        format!("PDF/A-3 has no conformance level \"{conformance}\"."),
                        format!("PDF/A-3 n'a pas de niveau de conformité « {conformance} »."),
                    ],
                );
            }
            Some(Some(_)) => {}
        }
    }

    fn check_metadata(&self, specification: Option<&str>, level: Option<Level>, report: &mut Report) {
        let Some(claims) = &self.claims else { return };
        let Some(facturx) = &claims.facturx else {
            return report.fatal(
                "PDF-XMP",
                [
                    "The XMP metadata has no Factur-X properties.",
                    "Les métadonnées XMP n'ont pas les propriétés de Factur-X.",
                ],
            );
        };
        let order = self.invoice().is_some_and(|invoice| invoice.name == ORDER_NAME);
        let wanted = if order { "ORDER" } else { "INVOICE" };
        // Order-X also has ORDER_RESPONSE and ORDER_CHANGE.
        if facturx.document_type != wanted && !(order && facturx.document_type.starts_with("ORDER_")) {
            let value = &facturx.document_type;
            report.fatal(
                "PDF-XMP-TYPE",
                [
                    format!("The XMP DocumentType is \"{value}\", not {wanted}."),
                    format!("Le DocumentType du XMP est « {value} » et non {wanted}."),
                ],
            );
        }
        if facturx.version.is_empty() {
            report.fatal(
                "PDF-XMP-VERSION",
                [
                    "The XMP metadata has no Factur-X version.",
                    "Les métadonnées XMP n'ont pas de version de Factur-X.",
                ],
            );
        }
        if let Some(invoice) = self.invoice()
            && invoice.name != facturx.file_name
        {
            let (said, is) = (&facturx.file_name, &invoice.name);
            report.fatal(
                "PDF-XMP-NAME",
                [
                    format!("The XMP metadata names \"{said}\", the attachment is \"{is}\"."),
                    format!("Les métadonnées XMP nomment « {said} », le fichier joint est « {is} »."),
                ],
            );
        }
        check_level(facturx, specification, level, report);
    }
}

fn check_level(facturx: &FacturX, specification: Option<&str>, level: Option<Level>, report: &mut Report) {
    let value = &facturx.level;
    match (Level::from_xmp(value), level) {
        (None, _) => report.fatal(
            "PDF-LEVEL",
            [
                format!("The XMP ConformanceLevel \"{value}\" is not a level of Factur-X."),
                format!("Le ConformanceLevel « {value} » du XMP n'est pas un niveau de Factur-X."),
            ],
        ),
        (Some(claimed), Some(level)) if claimed != level => {
            let (claimed, level) = (claimed.as_str(), level.as_str());
            let specification = specification.unwrap_or_default();
            report.fatal(
                "PDF-LEVEL",
                [
                    format!("The XMP metadata claims the level {claimed}, but BT-24 \"{specification}\" is {level}."),
                    format!(
                        "Les métadonnées XMP déclarent le niveau {claimed}, mais BT-24 « {specification} » est {level}."
                    ),
                ],
            );
        }
        _ => {}
    }
}

fn check_attachment(invoice: &Attachment, level: Option<Level>, report: &mut Report) {
    check_name(&invoice.name, level, report);
    check_relationship(invoice.relationship.as_ref(), level, report);
    if !invoice.places.associated {
        report.fatal(
            "PDF-AF",
            [
                "The document catalog does not list the invoice as an associated file (AF).",
                "Le catalogue du document ne cite pas la facture parmi les fichiers associés (AF).",
            ],
        );
    }
    if !invoice.places.named {
        report.fatal(
            "PDF-EMBEDDED",
            [
                "The invoice is missing from the tree of embedded files.",
                "La facture manque dans l'arbre des fichiers incorporés.",
            ],
        );
    }
    if !invoice.named_twice {
        report.fatal(
            "PDF-FILESPEC",
            [
                "The file specification does not have both F and UF.",
                "La spécification de fichier n'a pas à la fois F et UF.",
            ],
        );
    }
    match invoice.mime.as_deref() {
        Some("text/xml") => {}
        None => report.fatal(
            "PDF-MIME",
            [
                "The attached invoice has no media type (Subtype).",
                "La facture jointe n'a pas de type de média (Subtype).",
            ],
        ),
        Some(other) => report.warning(
            "PDF-MIME",
            [
                format!("The media type of the invoice is {other}, not text/xml."),
                format!("Le type de média de la facture est {other} et non text/xml."),
            ],
        ),
    }
    if let Err(error) = &invoice.content {
        report.fatal(
            "PDF-CONTENT",
            [
                format!("The attached invoice cannot be read: {error}."),
                format!("La facture jointe ne peut être lue : {error}."),
            ],
        );
    } else if invoice.damaged {
        report.fatal(
            "PDF-CONTENT",
            [
                "The compressed data of the attached invoice is damaged.",
                "Les données compressées de la facture jointe sont abîmées.",
            ],
        );
    }
}

fn check_name(name: &str, level: Option<Level>, report: &mut Report) {
    match name {
        _ if !is_invoice_name(name) => report.fatal(
            "PDF-NAME",
            [
                format!("The invoice is attached as \"{name}\"; it must be factur-x.xml."),
                format!("La facture est jointe sous le nom « {name} » ; ce doit être factur-x.xml."),
            ],
        ),
        "factur-x.xml" if level == Some(Level::XRechnung) => report.warning(
            "PDF-NAME",
            [
                "An XRechnung is attached as xrechnung.xml, not factur-x.xml.",
                "Une XRechnung est jointe sous le nom xrechnung.xml et non factur-x.xml.",
            ],
        ),
        "xrechnung.xml" if level.is_some_and(|level| level != Level::XRechnung) => report.warning(
            "PDF-NAME",
            [
                "An invoice that is no XRechnung is attached as xrechnung.xml.",
                "Une facture qui n'est pas une XRechnung est jointe sous le nom xrechnung.xml.",
            ],
        ),
        "zugferd-invoice.xml" | "ZUGFeRD-invoice.xml" => report.add(
            Severity::Information,
            "PDF-NAME",
            [
                format!("The name \"{name}\" is of an older ZUGFeRD; since version 2.1 it is factur-x.xml."),
                format!("Le nom « {name} » est d'un ZUGFeRD plus ancien ; depuis la version 2.1, c'est factur-x.xml."),
            ],
        ),
        _ => {}
    }
}

fn check_relationship(relationship: Option<&Relationship>, level: Option<Level>, report: &mut Report) {
    match (relationship, level) {
        (None, _) => report.fatal(
            "PDF-RELATIONSHIP",
            ["The attached invoice has no AFRelationship.", "La facture jointe n'a pas d'AFRelationship."],
        ),
        (Some(Relationship::Data), _) => {}
        (Some(other), Some(Level::Minimum | Level::BasicWl)) => {
            let other = other.as_str();
            report.fatal(
                "PDF-RELATIONSHIP",
                [
                    format!("At the levels MINIMUM and BASIC WL the AFRelationship is Data, not {other}."),
                    format!("Aux niveaux MINIMUM et BASIC WL, l'AFRelationship est Data et non {other}."),
                ],
            );
        }
        (Some(Relationship::Alternative | Relationship::Source), _) => {}
        (Some(other), _) => {
            let other = other.as_str();
            report.fatal(
                "PDF-RELATIONSHIP",
                [
                    format!("The AFRelationship {other} is none of Alternative, Data and Source."),
                    format!("L'AFRelationship {other} n'est ni Alternative, ni Data, ni Source."),
                ],
            );
        }
    }
}

fn is_invoice_name(name: &str) -> bool {
    INVOICE_NAMES.contains(&name)
}
