//! `facture validate`

use std::fmt::Write;
use std::process::ExitCode;

use facture::{Error, Severity};
use serde_json::{Value, json};

use crate::UNREADABLE;
use crate::args::{Argument, Arguments, unknown};
use crate::check::{self, Report, Selection};
use crate::failure::Failure;
use crate::input::{self, Source};
use crate::output::{self, Paint};
use crate::progress::Progress;

pub(crate) const HELP: &str = "\
Check invoices against rule sets.

Usage: facture validate PATH... [OPTIONS]

  PATH                  a file, a folder with all XML and PDF files below it, or - for standard input

Options:
  --rules LIST          auto (default), or some of schema, en16931, peppol, xrechnung, facturx, france,
                        separated by commas
  --format FORMAT       text (default), json (an object a line for each document) or svrl
  --min-severity LEAST  say nothing below fatal, warning or information (default)

Exit status: 0 all valid, 1 some invalid, 2 some unreadable.
";

#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
}

/// How the documents so far have done.
#[derive(Default)]
struct Tally {
    valid: usize,
    invalid: usize,
    unreadable: usize,
}

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut paths, mut selection) = (Vec::new(), Selection::Auto);
    let (mut format, mut least) = (Some(Format::Text), Severity::Information);
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(path) => paths.push(path),
            Argument::Option(option) => match &*option {
                "--rules" => selection = Selection::parse(&arguments.text()?).map_err(Failure::Usage)?,
                "--format" => {
                    let formats =
                        [("text", Some(Format::Text)), ("json", Some(Format::Json)), ("svrl", None)];
                    format = arguments.choice(&option, &formats)?;
                }
                "--min-severity" => {
                    let all = [Severity::Fatal, Severity::Warning, Severity::Information];
                    least = arguments.choice(&option, &all.map(|severity| (severity.as_str(), severity)))?;
                }
                _ => return Err(unknown(&option)),
            },
        }
    }
    let format = format.ok_or_else(|| Failure::Usage("--format svrl is not in this build".to_owned()))?;
    if paths.is_empty() {
        return Err(Failure::Usage("name a file, a folder, or - for standard input".to_owned()));
    }
    let sources = input::expand(&paths)?;
    let mut tally = Tally::default();
    let mut progress = Progress::of(sources.len());
    for (done, source) in sources.iter().enumerate() {
        progress.at(done);
        let verdict = judged(source, &selection);
        tally.count(&verdict);
        let shown = match format {
            Format::Json => format!("{}\n", as_json(&source.name(), &verdict, least)),
            Format::Text => as_text(&source.name(), &verdict, least),
        };
        output::print(&shown).inspect_err(|_| progress.end())?;
    }
    progress.end();
    if sources.len() > 1 && matches!(format, Format::Text) {
        output::print(tally.summary())?;
    }
    Ok(tally.status())
}

fn judged(source: &Source, selection: &Selection) -> Result<Report, Error> {
    let bytes = source.bytes().map_err(|error| Error::new(facture::ErrorKind::Io, error.to_string()))?;
    check::check(&input::unpacked(bytes)?, selection)
}

fn as_json(file: &str, verdict: &Result<Report, Error>, least: Severity) -> Value {
    match verdict {
        Ok(report) => report.json(file, least),
        Err(error) => {
            let mut said = json!({"kind": error.kind().as_str(), "message": error.message()});
            if let Some((line, column)) = error.place() {
                said["line"] = line.into();
                said["column"] = column.into();
            }
            json!({"file": file, "error": said})
        }
    }
}

/// A line for each finding, as compilers have them, and a line for the document.
fn as_text(file: &str, verdict: &Result<Report, Error>, least: Severity) -> String {
    let paint = Paint::for_output();
    let mut text = String::new();
    // Writing to a string does not fail.
    match verdict {
        Err(error) => {
            let place = error.place().map_or(String::new(), |(line, column)| format!("{line}:{column}:"));
            let _ = writeln!(text, "{file}:{place} {}: {}", paint.bold_red("unreadable"), error.message());
        }
        Ok(report) => {
            for finding in report.findings.iter().filter(|finding| finding.severity >= least) {
                let (line, column) = (finding.line, finding.column);
                let (severity, rule) = (paint.severity(finding.severity), paint.bold(&finding.rule));
                let _ = writeln!(text, "{file}:{line}:{column}: {severity} {rule}: {}", finding.message);
            }
            let valid = if report.is_valid() { paint.green("valid") } else { paint.bold_red("invalid") };
            let _ = writeln!(text, "{file}: {valid} ({})", report.sets());
        }
    }
    text
}

impl Tally {
    fn count(&mut self, verdict: &Result<Report, Error>) {
        match verdict {
            Ok(report) if report.is_valid() => self.valid += 1,
            Ok(_) => self.invalid += 1,
            Err(_) => self.unreadable += 1,
        }
    }

    fn summary(&self) -> String {
        let Self { valid, invalid, unreadable } = self;
        format!("{valid} valid, {invalid} invalid, {unreadable} unreadable\n")
    }

    fn status(&self) -> ExitCode {
        match self {
            Self { unreadable: 1.., .. } => ExitCode::from(UNREADABLE),
            Self { invalid: 1.., .. } => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        }
    }
}
