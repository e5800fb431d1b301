//! `facture explain` and `facture rules`

use std::fmt::Write;
use std::process::ExitCode;

use facture::rules::{self, Rule};
use facture::value::Syntax;
use facture::{Language, RuleSet, Severity};
use serde_json::{Value, json};

use crate::args::{Argument, Arguments, unknown};
use crate::failure::Failure;
use crate::{language, output, validate};

pub(crate) const HELP: &str = "\
Say what a rule asks, why, and what breaks it.

Usage: facture explain RULE [OPTIONS]

  RULE              its id: BR-CO-10

Options:
  --format FORMAT   text (default) or json
  --lang LANGUAGE   en or fr; without it that of the environment

Edits that break a rule: PATH = VALUE sets a term, PATH absent removes it, PATH + VALUE adds one; [base X] stands in
front where the invoice is one of VAT category X throughout, [only ubl] where only that syntax has the rule.
";

pub(crate) const RULES_HELP: &str = "\
List the rules, one a line.

Usage: facture rules [OPTIONS]

Options:
  --set NAME        only those of a rule set: schema, en16931 or pdf
  --format FORMAT   text (default) or json, an object a line
  --lang LANGUAGE   en or fr; without it that of the environment
";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Json,
}

const FORMATS: [(&str, Format); 2] = [("text", Format::Text), ("json", Format::Json)];

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut ids, mut format, mut language) = (Vec::new(), Format::Text, language::of_environment());
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(id) => ids.push(id.to_string_lossy().into_owned()),
            Argument::Option(option) => match &*option {
                "--format" => format = arguments.choice(&option, &FORMATS)?,
                "--lang" => language = language::chosen(&mut arguments, &option)?,
                _ => return Err(unknown(&option)),
            },
        }
    }
    let [id] = &ids[..] else { return Err(Failure::Usage("name one rule".to_owned())) };
    let rule = rules::find(id).or_else(|| rules::find(&id.to_ascii_uppercase()));
    let rule =
        rule.ok_or_else(|| Failure::Usage(format!("there is no rule {id:?}; facture rules lists them")))?;
    output::print(match format {
        Format::Text => as_text(rule, language),
        Format::Json => format!("{}\n", as_json(rule, language)),
    })?;
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn run_rules(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut set, mut format, mut language) = (None, Format::Text, language::of_environment());
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(operand) => {
                let operand = operand.to_string_lossy();
                return Err(Failure::Usage(format!("rules takes no {operand:?}; perhaps --set {operand}")));
            }
            Argument::Option(option) => match &*option {
                "--set" => set = Some(validate::rule_set(&arguments.text()?)?),
                "--format" => format = arguments.choice(&option, &FORMATS)?,
                "--lang" => language = language::chosen(&mut arguments, &option)?,
                _ => return Err(unknown(&option)),
            },
        }
    }
    let set = set.map(|set| if set == RuleSet::SchemaD16b { RuleSet::Schema } else { set });
    let mut text = String::new();
    for rule in rules::all().filter(|rule| set.is_none_or(|set| set.as_str() == rule.set())) {
        // Writing to a string does not fail.
        let _ = match format {
            Format::Text => writeln!(text, "{:<18} {}", rule.id(), rule.title(language)),
            Format::Json => writeln!(text, "{}", as_json(rule, language)),
        };
    }
    output::print(text)?;
    Ok(ExitCode::SUCCESS)
}

fn ways(rule: &Rule) -> Vec<&'static str> {
    rule.breaks().map(|breaks| breaks.split(" | ").collect()).unwrap_or_default()
}

fn as_json(rule: &Rule, language: Language) -> Value {
    let severity = |syntax| rule.severity(syntax).map(Severity::as_str);
    json!({
        "rule": rule.id(),
        "set": rule.set(),
        "version": rule.version(),
        "severity": {"ubl": severity(Syntax::Ubl), "cii": severity(Syntax::Cii)},
        "terms": rule.terms(),
        "title": rule.title(language),
        "why": rule.why(language),
        "hint": rule.hint(language),
        "breaks": ways(rule),
    })
}

fn as_text(rule: &Rule, language: Language) -> String {
    let [why, hint, breaks] = match language {
        Language::English | Language::German => ["Why", "Hint", "Broken by"],
        Language::French => ["Pourquoi", "Conseil", "Enfreinte par"],
    };
    let mut text = format!("{} ({} {})\n", rule.id(), rule.set(), rule.version());
    let mut line = |label: &str, words: &str| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {label}: {words}");
    };
    for (name, syntax) in [("UBL", Syntax::Ubl), ("CII", Syntax::Cii)] {
        line(name, rule.severity(syntax).map_or("-", Severity::as_str));
    }
    for term in rule.terms() {
        line(&term.to_string(), term.name().unwrap_or_default());
    }
    let _ = writeln!(text, "\n{}\n\n{why}: {}", rule.title(language), rule.why(language));
    if let Some(words) = rule.hint(language) {
        let _ = writeln!(text, "{hint}: {words}");
    }
    for way in ways(rule) {
        let _ = writeln!(text, "{breaks}: {way}");
    }
    text
}
