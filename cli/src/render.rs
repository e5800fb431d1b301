//! `facture render`

use std::process::ExitCode;

use facture::convert::{Addition, Loss};
use facture::pdf::{Colour, Render, UserFont};

use crate::args::{self, Argument, Arguments, LANGUAGES};
use crate::facturx::{self, LEVELS};
use crate::failure::Failure;
use crate::input::Source;
use crate::output;

pub(crate) const HELP: &str = "\
Lay an invoice out as a PDF to send: PDF/A-3 and PDF/UA, with its XML inside (Factur-X).
Standard error lists what CII or the level has no place for; the pages say it all the same.

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
    options.font = match (font, bold) {
        (Some(regular), bold) => Some(UserFont { regular, bold }),
        (None, Some(_)) => return Err(Failure::Usage("--bold-font goes with --font alone".to_owned())),
        (None, None) => None,
    };
    let rendered = facturx::made(source.read()?, level, &options).map_err(|error| source.failure(error))?;
    output::write(Some(&out), rendered.content)?;
    for Loss { path, value, reason, .. } in rendered.losses {
        eprintln!("{}: not in the XML: {path} = {value:?}: {reason}", source.name());
    }
    for Addition { term, value, reason, .. } in rendered.additions {
        eprintln!("{}: added to the XML: {term} = {value:?}: {reason}", source.name());
    }
    Ok(ExitCode::SUCCESS)
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
