//! `facture extract`

use std::process::ExitCode;

use facture::pdf;

use crate::args::{self, Argument, Arguments};
use crate::failure::Failure;
use crate::input::Source;
use crate::output;

pub(crate) const HELP: &str = "\
Take the invoice out of a PDF (Factur-X, ZUGFeRD), byte for byte.

Usage: facture extract IN.pdf [-o OUT.xml]

  IN.pdf            the PDF; - for standard input

Options:
  -o FILE           write there instead of to standard output
";

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut file, mut out) = (None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(operand) => args::set_once(&mut file, operand)?,
            Argument::Option(option) => match &*option {
                "-o" | "--output" => out = Some(arguments.value()?),
                _ => return Err(args::unknown(&option)),
            },
        }
    }
    let source = Source::named(&args::single(file, "the PDF")?);
    let invoice = pdf::extract(&source.read()?).map_err(|error| source.failure(error))?;
    output::write(out.as_deref(), invoice)?;
    Ok(ExitCode::SUCCESS)
}
