//! `facture convert`

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use facture::convert::{Addition, Conversion, Loss, Target, convert, ubl_type};
use facture::digest::{self, Digest};
use facture::model::Group;
use facture::pdf::Render;
use facture::value::Syntax;
use facture::xml::{Document, Limits};
use facture::{DocumentType, Error, ErrorKind, Invoice, bind};

use crate::args::{self, Argument, Arguments, LANGUAGES};
use crate::facturx::{self, LEVELS};
use crate::failure::Failure;
use crate::input::{self, Kind, Source};
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
  --losses FILE     list losses there, a JSON object a line with path, value and reason;
                    without it they go to standard error as text

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

/// What goes out, and what it cost.
#[derive(Default)]
pub(crate) struct Output {
    pub(crate) content: Vec<u8>,
    pub(crate) losses: Vec<Loss>,
    pub(crate) additions: Vec<Addition>,
    /// What the source says, and what the output says.
    pub(crate) digests: Option<[Digest; 2]>,
}

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
    match losses_to {
        Some(path) => output::write(Some(&path), &lines_of(&output.losses)?)?,
        None => output.losses.iter().for_each(|Loss { path, value, reason }| {
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
    output::write(out.as_deref(), &output.content)?;
    Ok(ExitCode::SUCCESS)
}

/// Converts to the other syntax, or rewrites in the same.
pub(crate) fn to_syntax(bytes: Vec<u8>, target: Target) -> Result<Output, Error> {
    let bytes = input::unpacked(bytes)?;
    match Kind::of(&bytes) {
        Kind::Json => from_json(&input::json(&bytes)?, target),
        Kind::Xml | Kind::Pdf => from_xml(&bytes, target),
    }
}

fn from_xml(bytes: &[u8], target: Target) -> Result<Output, Error> {
    let document = Document::parse(bytes, &Limits::default())?;
    let source = bind::read(&document)?.invoice;
    let Conversion { text, losses, additions, .. } = convert(&document, target)?;
    let written = input::xml(text.as_bytes())?.invoice;
    Ok(Output { content: text.into(), losses, additions, digests: Some(digests(&source, &written)) })
}

/// The JSON form holds the whole model, so nothing is lost on the way there.
fn to_json(bytes: Vec<u8>) -> Result<Output, Error> {
    let invoice = input::invoice(bytes)?;
    let text = serde_json::to_string_pretty(&invoice);
    let mut text = text.map_err(|error| Error::new(ErrorKind::Json, error.to_string()))?;
    text.push('\n');
    let written = input::json(text.as_bytes())?;
    Ok(Output { content: text.into(), digests: Some(digests(&invoice, &written)), ..Output::default() })
}

/// An invoice that came from a document goes back to its syntax first, and from there like any document: what it holds
/// beyond the terms is then accounted for as usual.
fn from_json(invoice: &Invoice, target: Target) -> Result<Output, Error> {
    let origin = match (document_syntax(invoice), target) {
        (Some(Syntax::Cii), _) | (None, Target::Cii) => DocumentType::Cii,
        (Some(Syntax::Ubl), _) | (None, Target::Ubl) => ubl_type(invoice),
    };
    let text = bind::write(invoice, origin);
    let written = input::xml(text.as_bytes())?.invoice;
    let mut unsaid = Vec::new();
    compare(invoice, Some(&written), "", origin, &mut unsaid);
    let mut output = from_xml(text.as_bytes(), target)?;
    output.losses.splice(0..0, unsaid);
    if let Some([source, _]) = &mut output.digests {
        *source = digest::semantic(invoice);
    }
    Ok(output)
}

fn digests(source: &Invoice, written: &Invoice) -> [Digest; 2] {
    [source, written].map(digest::semantic)
}

/// The syntax that an invoice's further content is written in.
fn document_syntax(invoice: &Invoice) -> Option<Syntax> {
    let mut open: Vec<&dyn Group> = vec![invoice];
    while let Some(group) = open.pop() {
        if let Some(extra) = group.extras().first() {
            return Some(extra.syntax);
        }
        open.extend(
            group.groups().iter().flat_map(|&id| (0..group.has(id)).filter_map(move |n| group.group(id, n))),
        );
    }
    None
}

/// Lists the values of a group that were not read back. The model nests no deeper than JSON may (128).
fn compare(
    source: &dyn Group,
    written: Option<&dyn Group>,
    way: &str,
    to: DocumentType,
    losses: &mut Vec<Loss>,
) {
    for &term in source.terms() {
        for n in 0..source.count(term) {
            let value = source.value(term, n);
            if value == written.and_then(|written| written.value(term, n)) {
                continue;
            }
            losses.extend(value.map(|value| Loss {
                path: format!("{way}{term}"),
                value: value.as_written(to.syntax()).into_owned(),
                reason: format!("a {to} has no place for it"),
            }));
        }
    }
    for &id in source.groups() {
        for (n, group) in (0..source.has(id)).filter_map(|n| Some((n, source.group(id, n)?))) {
            let below = format!("{way}{id}[{}]/", n + 1);
            compare(group, written.and_then(|written| written.group(id, n)), &below, to, losses);
        }
    }
}

fn lines_of(losses: &[Loss]) -> Result<String, Failure> {
    let mut text = String::new();
    for loss in losses {
        text.push_str(&serde_json::to_string(loss).map_err(|error| Failure::output(error.into()))?);
        text.push('\n');
    }
    Ok(text)
}
