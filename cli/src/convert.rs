//! `facture convert`

use std::collections::HashMap;
use std::process::ExitCode;

use facture::convert::{Addition, Conversion, Loss, Target, convert, convert_invoice};
use facture::digest::{self, Digest};
use facture::xml::{Document, Limits};
use facture::{Error, ErrorKind, Invoice, Term, bind};

use crate::args::{self, Argument, Arguments};
use crate::failure::Failure;
use crate::input::{self, Kind, Source};
use crate::output;

pub(crate) const HELP: &str = "\
Write an invoice in the other syntax, or as JSON. Whatever could not be carried over is listed.

Usage: facture convert IN --to ubl|cii|json [OPTIONS]

  IN                UBL, CII, PDF with one inside, or the JSON form; - for standard input

Options:
  --to SYNTAX       ubl: Invoice or CreditNote, as the type code says; cii; json: the JSON form of the model
  -o FILE           write there instead of to standard output
  --strict          write nothing and exit with 1 when anything would be lost, or when the semantic digests of
                    source and output differ; both are on standard error
  --losses FILE     list losses there, a JSON object a line with path, value, reason and, where the value is
                    one of a business term, the term; without it they go to standard error as text
";

#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Ubl,
    Cii,
    Json,
}

/// What goes out, and what it cost.
#[derive(Default)]
struct Output {
    text: String,
    losses: Vec<Loss>,
    additions: Vec<Addition>,
    /// There was a StandardBusinessDocument around the invoice.
    enveloped: bool,
    /// What the source says, and what the output says.
    digests: Option<[Digest; 2]>,
}

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut file, mut to, mut out, mut losses_to, mut strict) = (None, None, None, None, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(operand) => args::set_once(&mut file, operand)?,
            Argument::Option(option) => match &*option {
                "--to" => {
                    to = Some(
                        arguments
                            .choice(&option, &[("ubl", To::Ubl), ("cii", To::Cii), ("json", To::Json)])?,
                    );
                }
                "-o" | "--output" => out = Some(arguments.value()?),
                "--losses" => losses_to = Some(arguments.value()?),
                "--strict" => strict = true,
                _ => return Err(args::unknown(&option)),
            },
        }
    }
    let source = Source::named(&args::single(file, "the invoice to convert")?);
    let to = to.ok_or_else(|| Failure::Usage("--to ubl, --to cii or --to json is missing".to_owned()))?;
    let output = converted(source.read()?, to).map_err(|error| source.failure(error))?;
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
    output::write(out.as_deref(), &output.text)?;
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

fn converted(bytes: Vec<u8>, to: To) -> Result<Output, Error> {
    let bytes = input::unpacked(bytes)?;
    let target = match to {
        To::Json => return to_json(bytes),
        To::Ubl => Target::Ubl,
        To::Cii => Target::Cii,
    };
    match Kind::of(&bytes) {
        Kind::Json => from_json(&input::json(&bytes)?, target),
        Kind::Xml | Kind::Pdf => from_xml(&bytes, target),
    }
}

fn from_xml(bytes: &[u8], target: Target) -> Result<Output, Error> {
    let document = Document::parse(bytes, &Limits::default())?;
    let source = bind::read(&document)?;
    let enveloped = source.enveloped;
    Ok(Output { enveloped, ..output(&source.invoice, convert(&document, target)?)? })
}

/// The JSON form holds the whole model, so nothing is lost on the way there.
fn to_json(bytes: Vec<u8>) -> Result<Output, Error> {
    let invoice = input::invoice(bytes)?;
    let text = serde_json::to_string_pretty(&invoice);
    let mut text = text.map_err(|error| Error::new(ErrorKind::Json, error.to_string()))?;
    text.push('\n');
    let written = input::json(text.as_bytes())?;
    Ok(Output { text, digests: Some(digests(&invoice, &written)), ..Output::default() })
}

fn from_json(invoice: &Invoice, target: Target) -> Result<Output, Error> {
    output(invoice, convert_invoice(invoice, target)?)
}

fn output(source: &Invoice, conversion: Conversion) -> Result<Output, Error> {
    let Conversion { text, losses, additions, .. } = conversion;
    let written = input::xml(text.as_bytes())?.invoice;
    Ok(Output { text, losses, additions, digests: Some(digests(source, &written)), ..Output::default() })
}

fn digests(source: &Invoice, written: &Invoice) -> [Digest; 2] {
    [source, written].map(digest::semantic)
}

fn lines_of(losses: &[Loss]) -> Result<String, Failure> {
    let mut text = String::new();
    for loss in losses {
        text.push_str(&serde_json::to_string(loss).map_err(|error| Failure::output(error.into()))?);
        text.push('\n');
    }
    Ok(text)
}
