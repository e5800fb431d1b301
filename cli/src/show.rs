//! `facture show`

use std::process::ExitCode;

use facture::show;

use crate::args::{self, Argument, Arguments};
use crate::failure::Failure;
use crate::input::{self, Source};
use crate::{language, output};

pub(crate) const HELP: &str = "\
Show an invoice as a person reads it.

Usage: facture show IN [OPTIONS]

  IN                UBL, CII, PDF with one inside, or the JSON form; - for standard input

Options:
  --format FORMAT   text (default) or html, a page of its own to print and file
  --lang LANGUAGE   en, fr or de: labels, dates and numbers; without it that of the environment
  -o FILE           write there instead of to standard output
";

#[derive(Clone, Copy)]
enum Format {
    Text,
    Html,
}

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut file, mut out) = (None, None);
    let (mut format, mut language) = (Format::Text, language::of_environment());
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(operand) => args::set_once(&mut file, operand)?,
            Argument::Option(option) => match &*option {
                "--format" => {
                    format = arguments.choice(&option, &[("text", Format::Text), ("html", Format::Html)])?;
                }
                "--lang" => language = language::chosen(&mut arguments, &option)?,
                "-o" | "--output" => out = Some(arguments.value()?),
                _ => return Err(args::unknown(&option)),
            },
        }
    }
    let source = Source::named(&args::single(file, "the invoice to show")?);
    let invoice = input::invoice(source.read()?).map_err(|error| source.failure(error))?;
    let page = match format {
        Format::Text => show::text(&invoice, language),
        Format::Html => show::html(&invoice, language),
    };
    output::write(out.as_deref(), &page)?;
    Ok(ExitCode::SUCCESS)
}
