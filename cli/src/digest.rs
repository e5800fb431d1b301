//! `facture digest`

use std::process::ExitCode;

use facture::Error;
use facture::digest::{self, Digest, Kind};
use facture::pdf::Container;
use facture::xml::{Document, Limits};

use crate::args::{Argument, Arguments, unknown};
use crate::failure::Failure;
use crate::input;
use crate::{UNREADABLE, output};

pub(crate) const HELP: &str = "\
Print what identifies an invoice, a line for each file: KIND:VERSION:HEX  FILE

Usage: facture digest IN... [--kind KIND] [--record]

  IN                UBL, CII, PDF with one inside, or the JSON form; - for standard input

Options:
  --kind KIND       bytes: the file as it is, as sha256sum prints; of a PDF also the invoice inside, as FILE:NAME
                    canonical: the canonical XML, whatever its quotes and attribute order
                    canonical-exclusive: the same, namespaces in scope left out
                    semantic (default): what the invoice says, whatever its syntax
                    semantic-without-profile: the same without process control (BG-2)
  --record          the form to keep, with the hash function: facture:KIND:VERSION:sha256:HEX  FILE

Version v1+partial: the document says something that no business term holds, and the digest does not cover it.
";

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut paths, mut kind, mut record) = (Vec::new(), Kind::Semantic, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(path) => paths.push(path),
            Argument::Option(option) => match &*option {
                "--kind" => kind = arguments.choice(&option, &Kind::ALL.map(|kind| (kind.as_str(), kind)))?,
                "--record" => record = true,
                _ => return Err(unknown(&option)),
            },
        }
    }
    if paths.is_empty() {
        return Err(Failure::Usage("name a file, a folder, or - for standard input".to_owned()));
    }
    let mut status = ExitCode::SUCCESS;
    for source in input::expand(&paths)? {
        let name = source.name();
        let done = source.read().and_then(|bytes| made(bytes, kind).map_err(|error| source.failure(error)));
        match done {
            Ok((digest, inside)) => {
                let form = |digest: Digest| if record { digest.to_string() } else { digest.short() };
                output::print(format!("{}  {name}\n", form(digest)))?;
                if let Some(Inside { digest, name: attachment }) = inside {
                    // The name is the PDF's own, and may hold anything.
                    output::print(format!("{}  {name}:{}\n", form(digest), attachment.escape_debug()))?;
                }
            }
            Err(failure) => {
                output::complain(&failure);
                status = ExitCode::from(UNREADABLE);
            }
        }
    }
    Ok(status)
}

/// The invoice inside a PDF whose own bytes were asked for.
struct Inside {
    digest: Digest,
    name: String,
}

fn made(bytes: Vec<u8>, kind: Kind) -> Result<(Digest, Option<Inside>), Error> {
    let limits = Limits::default();
    let digest = match kind {
        Kind::Bytes => return Ok((digest::bytes(&bytes), inside(&bytes))),
        Kind::Canonical => digest::canonical(&Document::parse(&input::unpacked(bytes)?, &limits)?)?,
        Kind::CanonicalExclusive => {
            digest::canonical_exclusive(&Document::parse(&input::unpacked(bytes)?, &limits)?)?
        }
        Kind::Semantic => digest::semantic(&input::invoice(bytes)?),
        Kind::SemanticWithoutProfile => digest::semantic_without_profile(&input::invoice(bytes)?),
    };
    Ok((digest, None))
}

/// A PDF that cannot be read has its bytes all the same.
fn inside(bytes: &[u8]) -> Option<Inside> {
    if input::Kind::of(bytes) != input::Kind::Pdf {
        return None;
    }
    let container = Container::open(bytes).ok()?;
    let invoice = container.invoice()?;
    let content = invoice.content.as_ref().ok()?;
    Some(Inside { digest: digest::bytes(content), name: invoice.name.clone() })
}
