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
    #[serde(skip_serializing_if = "is_zero")]
    left_out: usize,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    unavailable: &'a [&'static str],
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
/// `valid` and `findings`; also `left_out` where there were more findings than fit ([`Report::left_out`]) and `unavailable` where the document calls for rule sets that this library does not
/// have ([`Report::unavailable`]).
pub fn json(report: &Report, file: &str) -> String {
    written(&Line {
        file,
        syntax: report.document_type.as_str(),
        profile: report.profile.as_deref(),
        rule_sets: &report.rule_sets,
        valid: report.valid,
        findings: &report.findings,
        left_out: report.left_out,
        unavailable: &report.unavailable,
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

#[allow(clippy::trivially_copy_pass_by_ref)] // As serde asks.
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// Texts, numbers and lists of them can always be written.
fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
