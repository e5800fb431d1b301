//! `facture convert`

use std::collections::HashMap;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

use facture::Term;
use facture::convert::{Addition, Loss, Target};
use facture::pdf::Render;

use crate::args::{self, Argument, Arguments, LANGUAGES};
use crate::conversion::{to_json, to_syntax};
use crate::facturx::{self, LEVELS};
use crate::failure::Failure;
use crate::input::Source;
use crate::output;

pub(crate) const HELP: &str = "\
Write an invoice in the other syntax, as JSON, or as a Factur-X PDF. Whatever could not be carried over is listed.

Usage: facture convert IN --to ubl|cii|json|facturx [OPTIONS]

  IN                UBL, CII, PDF with one inside, or the JSON form; - for standard input

Options:
  --to SYNTAX       ubl: Invoice or CreditNote, as the type code says; cii; json: the JSON form of the model;
                    facturx: a PDF to read, with CII inside (facture render has more to choose)
  -o FILE           write there instead of to standard output
  --strict          write nothing and exit with 1 when anything would be lost, or when the semantic digests of
                    source and output differ; both are on standard error
  --losses FILE     list losses there, a JSON object a line with path, value, reason and, where the value is
                    one of a business term, the term; without it they go to standard error as text

With --to facturx:
  --level LEVEL     minimum, basicwl, basic, en16931, extended or xrechnung: how much the XML says;
                    without it the one that BT-24 names, else en16931
  --lang LANGUAGE   en (default), fr or de: labels, dates and numbers on the pages
";

#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Ubl,
    Cii,
    Json,
    Facturx,
}

const TARGETS: [(&str, To); 4] =
    [("ubl", To::Ubl), ("cii", To::Cii), ("json", To::Json), ("facturx", To::Facturx)];

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut file, mut to, mut out, mut losses_to, mut strict) = (None, None, None, None, false);
    let (mut level, mut language) = (None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(operand) => args::set_once(&mut file, operand)?,
            Argument::Option(option) => match &*option {
                "--to" => to = Some(arguments.choice(&option, &TARGETS)?),
                "--level" => level = Some(arguments.choice(&option, &LEVELS)?),
                "--lang" => language = Some(arguments.choice(&option, &LANGUAGES)?),
                "-o" | "--output" => out = Some(arguments.value()?),
                "--losses" => losses_to = Some(arguments.value()?),
                "--strict" => strict = true,
                _ => return Err(args::unknown(&option)),
            },
        }
    }
    let source = Source::named(&args::single(file, "the invoice to convert")?);
    let to = to.ok_or_else(|| {
        Failure::Usage("--to ubl, --to cii, --to json or --to facturx is missing".to_owned())
    })?;
    if to == To::Facturx {
        if out.is_none() && io::stdout().is_terminal() {
            return Err(Failure::Usage("a PDF is nothing for a terminal: -o OUT.pdf is missing".to_owned()));
        }
    } else if level.is_some() || language.is_some() {
        return Err(Failure::Usage("--level and --lang go with --to facturx alone".to_owned()));
    }
    let bytes = source.read()?;
    let output = match to {
        To::Ubl => to_syntax(bytes, Target::Ubl),
        To::Cii => to_syntax(bytes, Target::Cii),
        To::Json => to_json(bytes),
        To::Facturx => {
            let options = Render { language: language.unwrap_or_default(), ..Render::default() };
            facturx::made(bytes, level, &options)
        }
    };
    let output = output.map_err(|error| source.failure(error))?;
    if output.enveloped {
        eprintln!("unwrapped: the StandardBusinessDocument around the invoice is left out");
    }
    match losses_to {
        Some(path) => output::write(Some(&path), &lines_of(&output.losses)?)?,
        None => output.losses.iter().for_each(|Loss { path, value, reason, .. }| {
            eprintln!("lost: {path} = {}: {reason}", shown(value));
        }),
    }
    report_additions(&output.additions);
    let agrees = output.digests.is_none_or(|[of_source, of_output]| {
        eprintln!("{}  {}", of_source.short(), source.name());
        let name = out.as_ref().map_or("output".into(), |out| out.to_string_lossy());
        eprintln!("{}  {name}", of_output.short());
        of_source.agrees_with(&of_output)
    });
    if strict && !output.losses.is_empty() {
        eprintln!("{}: not converted, {} would be lost", source.name(), counted(&output.losses));
        return Ok(ExitCode::FAILURE);
    }
    if strict && !agrees {
        let what = if output.additions.is_empty() { "something else" } else { "more: see what is added" };
        eprintln!("{}: not converted, the output would say {what}", source.name());
        return Ok(ExitCode::FAILURE);
    }
    output::write(out.as_deref(), &output.content)?;
    Ok(ExitCode::SUCCESS)
}

/// What had to be added, each kind once.
fn report_additions(additions: &[Addition]) {
    let mut places: HashMap<(Term, &str), usize> = HashMap::new();
    let mut kinds: Vec<(&Addition, usize)> = Vec::new();
    for addition in additions {
        let place = *places.entry((addition.term, &addition.value)).or_insert(kinds.len());
        match kinds.get_mut(place) {
            Some((_, count)) => *count += 1,
            None => kinds.push((addition, 1)),
        }
    }
    for (Addition { term, value, reason, .. }, count) in kinds {
        let times = if count > 1 { format!(", {count} times") } else { String::new() };
        eprintln!("added: {term} = {value:?}{times}: {reason}");
    }
}

/// A value in quotes, no longer than a line: attachments are values too.
fn shown(value: &str) -> String {
    match value.char_indices().nth(100) {
        Some((end, _)) => format!("{:?}... ({} characters)", &value[..end], value.chars().count()),
        None => format!("{value:?}"),
    }
}

/// `85 values, 1 of a business term`.
fn counted(losses: &[Loss]) -> String {
    let of_terms = losses.iter().filter(|loss| loss.term.is_some()).count();
    let values = if losses.len() == 1 { "value" } else { "values" };
    format!("{} {values}, {of_terms} of business terms,", losses.len())
}

fn lines_of(losses: &[Loss]) -> Result<String, Failure> {
    let mut text = String::new();
    for loss in losses {
        text.push_str(&serde_json::to_string(loss).map_err(|error| Failure::output(error.into()))?);
        text.push('\n');
    }
    Ok(text)
}
