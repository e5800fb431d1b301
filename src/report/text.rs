//! A report for a terminal.

use std::fmt::Write as _;

use crate::validate::Report;

/// One line for each finding, as compilers write them, and its hint on the next:
/// `file:line:column: severity rule message`. Findings on the PDF around a document have no line and column.
pub fn text(report: &Report, file: &str) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        let (severity, rule, message) = (finding.severity.as_str(), finding.rule, &finding.message);
        // Writing to a string does not fail.
        let _ = match (finding.line, finding.column) {
            (0, _) => writeln!(out, "{file}: {severity} {rule} {message}"),
            (line, column) => writeln!(out, "{file}:{line}:{column}: {severity} {rule} {message}"),
        };
        if let Some(hint) = finding.hint {
            let _ = writeln!(out, "    {hint}");
        }
    }
    if report.left_out > 0 {
        let _ = writeln!(out, "{file}: information and {} findings more", report.left_out);
    }
    out
}
