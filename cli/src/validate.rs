//! `facture validate`

use std::fmt::Write;
use std::num::NonZero;
use std::process::ExitCode;

use facture::batch::Batch;
use facture::{Error, ErrorKind, Report, RuleSet, Severity, Validation, pdf, report};

use crate::UNREADABLE;
use crate::args::{Argument, Arguments, unknown};
use crate::failure::Failure;
use crate::input::{self, Kind, Source};
use crate::language;
use crate::output::{self, Paint};
use crate::progress::Progress;

pub(crate) const HELP: &str = "\
Check invoices against rule sets.

Usage: facture validate PATH... [OPTIONS]

  PATH                  a file, a folder with all XML and PDF files below it, or - for standard input

Options:
  --rules LIST          auto (default), or some of schema, schema-d16b, en16931, pdf, separated by commas;
                        auto is schema, en16931, and of a PDF the PDF too. What else BT-24 calls for and
                        this build does not have is named
  --format FORMAT       text (default), json (an object a line for each document) or svrl (one document)
  --min-severity LEAST  say nothing below fatal, warning or information (default)
  --lang LANGUAGE       en or fr: the language of messages; without it that of the environment
  --jobs COUNT          so many documents at a time; without it as many as there are cores

Exit status: 0 all valid, 1 some invalid, 2 some unreadable.
";

/// Rule sets that have a name but are not in this build.
pub(crate) const ABSENT: [&str; 4] = ["peppol", "xrechnung", "facturx", "france"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Json,
    Svrl,
}

/// How the documents so far have done.
#[derive(Default)]
struct Tally {
    valid: usize,
    invalid: usize,
    unreadable: usize,
}

/// The verdict on a document.
type Verdict = Result<Report, Error>;

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut paths, mut format) = (Vec::new(), Format::Text);
    let mut validation = Validation::new().language(language::of_environment());
    let mut batch = Batch::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(path) => paths.push(path),
            Argument::Option(option) => match &*option {
                "--rules" => {
                    if let Some(sets) = rule_sets(&arguments.text()?)? {
                        validation = validation.rule_sets(sets);
                    }
                }
                "--format" => {
                    let formats = [("text", Format::Text), ("json", Format::Json), ("svrl", Format::Svrl)];
                    format = arguments.choice(&option, &formats)?;
                }
                "--min-severity" => {
                    let all = [Severity::Fatal, Severity::Warning, Severity::Information];
                    let all = all.map(|severity| (severity.as_str(), severity));
                    validation = validation.min_severity(arguments.choice(&option, &all)?);
                }
                "--jobs" => batch = batch.workers(jobs(&arguments.text()?)?),
                "--lang" => validation = validation.language(language::chosen(&mut arguments, &option)?),
                _ => return Err(unknown(&option)),
            },
        }
    }
    if paths.is_empty() {
        return Err(Failure::Usage("name a file, a folder, or - for standard input".to_owned()));
    }
    let sources = input::expand(&paths)?;
    if format == Format::Svrl && sources.len() != 1 {
        let count = sources.len();
        return Err(Failure::Usage(format!("--format svrl takes one document, and there are {count}")));
    }
    judge(sources, validation, format, &batch)
}

/// How many documents at a time.
fn jobs(count: &str) -> Result<NonZero<usize>, Failure> {
    count.parse().map_err(|_| Failure::Usage(format!("--jobs takes a number from 1, not {count:?}")))
}

fn judge(
    sources: Vec<Source>,
    validation: Validation,
    format: Format,
    batch: &Batch,
) -> Result<ExitCode, Failure> {
    let count = sources.len();
    let mut tally = Tally::default();
    let mut progress = Progress::of(count);
    let paint = Paint::for_output();
    let work = move |source: Source| {
        let verdict = verdict(&source, &validation);
        (shown(&source.name(), &verdict, format, paint), verdict.map(|report| report.valid).ok())
    };
    let taken = batch.map(sources, work).try_for_each(|(text, valid)| {
        tally.count(valid);
        progress.at(tally.total());
        output::print(&text)
    });
    progress.end();
    taken?;
    if count > 1 && format == Format::Text {
        output::print(tally.summary())?;
    }
    Ok(tally.status())
}

/// The rule sets of a list, or nothing for those that each document calls for.
pub(crate) fn rule_sets(list: &str) -> Result<Option<Vec<RuleSet>>, Failure> {
    if list == "auto" {
        return Ok(None);
    }
    list.split(',').map(|name| rule_set(name.trim())).collect::<Result<_, _>>().map(Some)
}

/// The rule set of a name.
pub(crate) fn rule_set(name: &str) -> Result<RuleSet, Failure> {
    name.parse().map_err(|_| {
        let present = RuleSet::ALL.map(RuleSet::as_str).join(", ");
        Failure::Usage(if ABSENT.contains(&name) {
            format!("the rule set {name} is not in this build, which has {present}")
        } else {
            format!("there is no rule set {name:?}; there are {present}")
        })
    })
}

fn verdict(source: &Source, validation: &Validation) -> Verdict {
    let bytes = source.bytes().map_err(|error| Error::new(ErrorKind::Io, error.to_string()))?;
    match Kind::of(&bytes) {
        Kind::Pdf => pdf::validate(validation, &bytes),
        Kind::Xml | Kind::Json => validation.check(&bytes),
    }
}

fn shown(file: &str, verdict: &Verdict, format: Format, paint: Paint) -> String {
    match (format, verdict) {
        (Format::Text, _) => as_text(file, verdict, paint),
        (Format::Json, Ok(report)) => report::json(report, file) + "\n",
        (Format::Json, Err(error)) => report::json_of_error(error, file) + "\n",
        (Format::Svrl, Ok(report)) => {
            for line in absences(report) {
                eprintln!("{file}: {line}");
            }
            report::svrl(report, file)
        }
        // SVRL has no words for a document that is none.
        (Format::Svrl, Err(error)) => {
            eprintln!("{file}: unreadable: {error}");
            String::new()
        }
    }
}

/// The findings, and a line for the document.
fn as_text(file: &str, verdict: &Verdict, paint: Paint) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    match verdict {
        Err(error) => {
            let place = error.place().map_or(String::new(), |(line, column)| format!("{line}:{column}:"));
            let _ = writeln!(text, "{file}:{place} {}: {}", paint.bold_red("unreadable"), error.message());
        }
        Ok(report) => {
            text = report::text(report, file);
            for line in absences(report) {
                let _ = writeln!(text, "{file}: {} {line}", Severity::Information.as_str());
            }
            let sets: Vec<_> =
                report.rule_sets.iter().map(|set| format!("{} {}", set.name, set.version)).collect();
            let valid = if report.valid { paint.green("valid") } else { paint.bold_red("invalid") };
            let _ = writeln!(text, "{file}: {valid} ({})", sets.join(", "));
        }
    }
    text
}

/// What a document calls for and did not get.
fn absences(report: &Report) -> Vec<String> {
    let said = |name| format!("BT-24 calls for the rule set {name}, which is not in this build");
    report.unavailable.iter().map(said).collect()
}

impl Tally {
    /// Counts a document: valid, invalid, or nothing where it could not be read.
    fn count(&mut self, valid: Option<bool>) {
        match valid {
            Some(true) => self.valid += 1,
            Some(false) => self.invalid += 1,
            None => self.unreadable += 1,
        }
    }

    fn total(&self) -> usize {
        self.valid + self.invalid + self.unreadable
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
