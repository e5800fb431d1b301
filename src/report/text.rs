//! A report for a terminal.

use std::fmt::Write as _;

use crate::validate::Report;

/// One line for each finding, as compilers write them, and its hint on the next:
/// `file:line:column: severity rule message`.
pub fn text(report: &Report, file: &str) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        let (line, column, severity) = (finding.line, finding.column, finding.severity.as_str());
        let _ = writeln!(out, "{file}:{line}:{column}: {severity} {} {}", finding.rule, finding.message);
        if let Some(hint) = finding.hint {
            let _ = writeln!(out, "    {hint}");
        }
    }
    out
}
