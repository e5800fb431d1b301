//! A report as one line of JSON.

use serde::Serialize;

use crate::validate::{Report, UsedRuleSet};
use crate::{Error, Finding};

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    syntax: &'static str,
    profile: Option<&'a str>,
    rule_sets: &'a [UsedRuleSet],
    valid: bool,
    findings: &'a [Finding],
}

#[derive(Serialize)]
struct Unreadable<'a> {
    file: &'a str,
    error: Problem<'a>,
}

#[derive(Serialize)]
struct Problem<'a> {
    kind: &'static str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
}

/// The report on a document as one JSON object without line breaks: `file`, `syntax`, `profile`, `rule_sets`,
/// `valid` and `findings`.
pub fn json(report: &Report, file: &str) -> String {
    written(&Line {
        file,
        syntax: report.document_type.as_str(),
        profile: report.profile.as_deref(),
        rule_sets: &report.rule_sets,
        valid: report.valid,
        findings: &report.findings,
    })
}

/// What there is to say of a document that could not be read: `file` and `error`.
pub fn json_of_error(error: &Error, file: &str) -> String {
    let place = error.place();
    let error = Problem {
        kind: error.kind().as_str(),
        message: error.message(),
        line: place.map(|(line, _)| line),
        column: place.map(|(_, column)| column),
    };
    written(&Unreadable { file, error })
}

/// Texts, numbers and lists of them can always be written.
fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
