//! `facture embed`

use std::process::ExitCode;

use facture::DocumentType;
use facture::pdf::{Attach, Conformance, Level, attach};

use crate::args::{self, Argument, Arguments};
use crate::failure::Failure;
use crate::input::{self, Kind, Source};
use crate::output;

pub(crate) const HELP: &str = "\
Put an invoice into a PDF, as Factur-X asks. Standard error says whether the PDF is PDF/A-3, and if not, why.

Usage: facture embed IN.pdf INVOICE.xml -o OUT.pdf

  IN.pdf            the invoice as people read it
  INVOICE.xml       the invoice as programs read it: CII of a level of Factur-X (BT-24)

Options:
  -o FILE           write there; - for standard output
";

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut pdf, mut xml, mut out) = (None, None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(operand) if pdf.is_none() => pdf = Some(operand),
            Argument::Operand(operand) => args::set_once(&mut xml, operand)?,
            Argument::Option(option) => match &*option {
                "-o" | "--output" => out = Some(arguments.value()?),
                _ => return Err(args::unknown(&option)),
            },
        }
    }
    let pdf = Source::named(&args::single(pdf, "the PDF")?);
    let xml = Source::named(&args::single(xml, "the invoice")?);
    let out = args::single(out, "-o OUT.pdf")?;
    let (pages, invoice) = (pdf.read()?, xml.read()?);
    if Kind::of(&invoice) == Kind::Pdf {
        let name = xml.name();
        return Err(Failure::Usage(format!("{name} is a PDF: the PDF comes first, the invoice second")));
    }
    let reading = input::xml(&invoice).map_err(|error| xml.failure(error))?;
    if reading.document_type != DocumentType::Cii {
        return Err(Failure::Usage(format!(
            "{} is a {}, and Factur-X carries CII: facture convert --to cii makes one of it",
            xml.name(),
            reading.document_type
        )));
    }
    let specification = reading.invoice.process.specification_id.unwrap_or_default();
    let level = Level::from_specification(&specification).ok_or_else(|| {
        Failure::Usage(format!(
            "{}: no level of Factur-X goes by the name {:?} (BT-24)",
            xml.name(),
            &*specification
        ))
    })?;
    let attached = attach(&pages, &invoice, &Attach::new(level)).map_err(|error| pdf.failure(error))?;
    output::write(Some(&out), attached.pdf)?;
    match attached.conformance {
        Conformance::NotEstablished(reasons) => {
            eprintln!("{}: the invoice is attached, but this is not known to be PDF/A-3:", pdf.name());
            for reason in reasons {
                eprintln!("  {}: {}", reason.id, reason.message);
            }
        }
        Conformance::Established(_) => {
            eprintln!("{}: the invoice is attached, and this was found to be PDF/A-3", pdf.name());
        }
        _ => eprintln!("{}: the invoice is attached, PDF/A-3", pdf.name()),
    }
    Ok(ExitCode::SUCCESS)
}
