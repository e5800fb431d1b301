//! `facture diff`

use std::process::ExitCode;

use facture::xml::{Document, Limits};
use facture::{Error, Invoice, bind};
use facture::{diff, digest};

use crate::args::{Argument, Arguments, unknown};
use crate::failure::Failure;
use crate::input::{self, Kind, Source};
use crate::output;

pub(crate) const HELP: &str = "\
Say what two invoices say differently, by business term, whatever their syntaxes.

Usage: facture diff A B

  A, B              UBL, CII, PDF with one inside, or the JSON form; - for standard input

Prints nothing where the semantic digests agree. A document that says something that no business term holds is named
on standard error: that is not compared.

Exit status: 0 they say the same, 1 they differ, 2 one is unreadable.
";

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let mut files = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(file) => files.push(file),
            Argument::Option(option) => return Err(unknown(&option)),
        }
    }
    let [a, b] = &files[..] else { return Err(Failure::Usage("name two invoices".to_owned())) };
    let (a, b) = (Source::named(a), Source::named(b));
    let text = |source: &Source| input::unpacked(source.read()?).map_err(|error| source.failure(error));
    let (left, right) = (text(&a)?, text(&b)?);
    let (left_document, left) = read(&left).map_err(|error| a.failure(error))?;
    let (right_document, right) = read(&right).map_err(|error| b.failure(error))?;
    for (source, invoice) in [(&a, &left), (&b, &right)] {
        if digest::semantic(invoice).is_partial() {
            eprintln!("{}: says more than the business terms hold, and that is not compared", source.name());
        }
    }
    let differences = diff::diff(&left, &right);
    output::print(diff::report(&differences, left_document.as_ref(), right_document.as_ref()))?;
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// An invoice, and the document that it was read from if that was XML.
fn read(bytes: &[u8]) -> Result<(Option<Document<'_>>, Invoice), Error> {
    if Kind::of(bytes) == Kind::Json {
        return Ok((None, input::json(bytes)?));
    }
    let document = Document::parse(bytes, &Limits::default())?;
    let invoice = bind::read(&document)?.invoice;
    Ok((Some(document), invoice))
}
