//! A report as Schematron validators write it: SVRL (ISO/IEC 19757-3, annex D).

use std::fmt::Write as _;

use crate::validate::Report;

/// The report in the Schematron Validation Report Language: an `active-pattern` for each rule set, a
/// `failed-assert` for each finding. Locations are XPath 2.0 by local names.
pub fn svrl(report: &Report, file: &str) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let profile = report.profile.as_deref().unwrap_or_default();
    let _ = writeln!(
        out,
        "<svrl:schematron-output xmlns:svrl=\"http://purl.oclc.org/dsdl/svrl\" title=\"{}\">",
        escaped(profile)
    );
    for set in &report.rule_sets {
        let (name, version) = (set.name.as_str(), set.version);
        let _ = writeln!(
            out,
            "  <svrl:active-pattern id=\"{name}\" name=\"{name} {version}\" document=\"{}\"/>",
            escaped(file)
        );
        for finding in report.findings.iter().filter(|finding| finding.set == name) {
            let _ = writeln!(out, "  <svrl:fired-rule context=\"{}\"/>", xpath(&finding.context));
            let _ = writeln!(
                out,
                "  <svrl:failed-assert id=\"{}\" flag=\"{}\" location=\"{}\" test=\"{}\">\n    <svrl:text>{}</svrl:text>\n  </svrl:failed-assert>",
                finding.rule,
                finding.severity.as_str(),
                xpath(&finding.path),
                finding.rule,
                escaped(&finding.message),
            );
        }
    }
    out.push_str("</svrl:schematron-output>\n");
    out
}

/// `/Invoice/InvoiceLine[2]/ID` as `/*:Invoice[1]/*:InvoiceLine[2]/*:ID[1]`.
fn xpath(path: &str) -> String {
    let mut out = String::new();
    for step in path.split('/').skip(1) {
        let _ = match (step.strip_prefix('@'), step.ends_with(']')) {
            (Some(attribute), _) => write!(out, "/@{attribute}"),
            (None, true) => write!(out, "/*:{step}"),
            (None, false) => write!(out, "/*:{step}[1]"),
        };
    }
    escaped(&out)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
