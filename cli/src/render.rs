//! `facture render`

use std::process::ExitCode;

use facture::Invoice;
use facture::pdf::{Colour, Level, Render, UserFont, render};

use crate::args::{self, Argument, Arguments, LANGUAGES};
use crate::failure::Failure;
use crate::input::{self, Source};
use crate::output;

pub(crate) const HELP: &str = "\
Lay an invoice out as a PDF to send: PDF/A-3 and PDF/UA, with its XML inside (Factur-X).
Standard error lists what the level has no place for; the pages say it all the same.

Usage: facture render INVOICE -o OUT.pdf [OPTIONS]

  INVOICE           UBL, CII, PDF with one inside, or the JSON form; - for standard input

Options:
  -o FILE           write there; - for standard output
  --lang LANGUAGE   en (default), fr or de: labels, dates and numbers
  --level LEVEL     minimum, basicwl, basic, en16931, extended or xrechnung;
                    without it the one that BT-24 names, else en16931
  --logo FILE       a PNG for the letterhead
  --accent COLOUR   the colour of headings, as six hexadecimal digits
  --font FILE       a TrueType or OpenType font, embedded in part
  --bold-font FILE  its bold face
";

const LEVELS: [(&str, Level); 6] = [
    ("minimum", Level::Minimum),
    ("basicwl", Level::BasicWl),
    ("basic", Level::Basic),
    ("en16931", Level::En16931),
    ("extended", Level::Extended),
    ("xrechnung", Level::XRechnung),
];

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut file, mut out, mut level) = (None, None, None);
    let (mut font, mut bold) = (None, None);
    let mut options = Render::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(operand) => args::set_once(&mut file, operand)?,
            Argument::Option(option) => match &*option {
                "--lang" => options.language = arguments.choice(&option, &LANGUAGES)?,
                "--level" => level = Some(arguments.choice(&option, &LEVELS)?),
                "--logo" => options.logo = Some(Source::named(&arguments.value()?).read()?),
                "--accent" => options.accent = colour(&arguments.text()?)?,
                "--font" => font = Some(Source::named(&arguments.value()?).read()?),
                "--bold-font" => bold = Some(Source::named(&arguments.value()?).read()?),
                "-o" | "--output" => out = Some(arguments.value()?),
                _ => return Err(args::unknown(&option)),
            },
        }
    }
    let source = Source::named(&args::single(file, "the invoice to render")?);
    let out = args::single(out, "-o OUT.pdf")?;
    let invoice = input::invoice(source.read()?).map_err(|error| source.failure(error))?;
    options.level = level.or_else(|| named_level(&invoice)).unwrap_or(options.level);
    options.font = font.map(|regular| UserFont { regular, bold });
    let rendered = render(&invoice, &options).map_err(|error| source.failure(error))?;
    output::write(Some(&out), rendered.pdf)?;
    for left_out in rendered.left_out {
        eprintln!("{}: not in the XML: {left_out}", source.name());
    }
    Ok(ExitCode::SUCCESS)
}

/// The level that the invoice says it has.
fn named_level(invoice: &Invoice) -> Option<Level> {
    let specification = invoice.process.specification_id.as_ref()?;
    LEVELS
        .iter()
        .map(|(_, level)| *level)
        .find(|level| Level::from_specification(specification) == Some(*level))
}

/// `1f4e79`, with or without a `#` before it.
fn colour(text: &str) -> Result<Colour, Failure> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let number = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 6 && digits.is_ascii());
    let [_, red, green, blue] = number
        .ok_or_else(|| Failure::Usage(format!("--accent takes a colour such as 1f4e79, not {text:?}")))?
        .to_be_bytes();
    Ok(Colour::new(red, green, blue))
}
