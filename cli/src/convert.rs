//! `facture convert`

use std::process::ExitCode;

use facture::convert::{Addition, Conversion, Loss, Target, convert, convert_invoice};
use facture::digest::{self, Digest};
use facture::xml::{Document, Limits};
use facture::{Error, ErrorKind, Invoice, bind};

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
  --losses FILE     list losses there, a JSON object a line with path, value and reason;
                    without it they go to standard error as text
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
    match losses_to {
        Some(path) => output::write(Some(&path), &lines_of(&output.losses)?)?,
        None => output.losses.iter().for_each(|Loss { path, value, reason, .. }| {
            eprintln!("lost: {path} = {value:?}: {reason}");
        }),
    }
    for Addition { term, value, reason, .. } in &output.additions {
        eprintln!("added: {term} = {value:?}: {reason}");
    }
    let agrees = output.digests.is_none_or(|[of_source, of_output]| {
        eprintln!("{}  {}", of_source.short(), source.name());
        let name = out.as_ref().map_or("output".into(), |out| out.to_string_lossy());
        eprintln!("{}  {name}", of_output.short());
        of_source.agrees_with(&of_output)
    });
    if strict && !output.losses.is_empty() {
        eprintln!("{}: not converted, {} values would be lost", source.name(), output.losses.len());
        return Ok(ExitCode::FAILURE);
    }
    if strict && !agrees {
        eprintln!("{}: not converted, the output would say something else", source.name());
        return Ok(ExitCode::FAILURE);
    }
    output::write(out.as_deref(), &output.text)?;
    Ok(ExitCode::SUCCESS)
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
    let source = bind::read(&document)?.invoice;
    output(&source, convert(&document, target)?)
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
    Ok(Output { text, losses, additions, digests: Some(digests(source, &written)) })
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
