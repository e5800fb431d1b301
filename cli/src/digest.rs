//! `facture digest`

use std::process::ExitCode;

use facture::Error;
use facture::digest::{self, Digest, Kind};
use facture::xml::{Document, Limits};

use crate::args::{Argument, Arguments, unknown};
use crate::failure::Failure;
use crate::input;
use crate::{UNREADABLE, output};

pub(crate) const HELP: &str = "\
Print what identifies an invoice, a line for each file: KIND:VERSION:HEX  FILE

Usage: facture digest IN... [--kind KIND]

  IN                UBL, CII, PDF with one inside, or the JSON form; - for standard input

Options:
  --kind KIND       bytes: the file as it is, as sha256sum prints
                    canonical: the canonical XML, whatever its quotes and attribute order
                    canonical-exclusive: the same, namespaces in scope left out
                    semantic (default): what the invoice says, whatever its syntax
                    semantic-without-profile: the same without process control (BG-2)

Version v1+partial: the document says something that no business term holds, and the digest does not cover it.
";

pub(crate) fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let (mut paths, mut kind) = (Vec::new(), Kind::Semantic);
    while let Some(argument) = arguments.next()? {
        match argument {
            Argument::Operand(path) => paths.push(path),
            Argument::Option(option) => match &*option {
                "--kind" => kind = arguments.choice(&option, &Kind::ALL.map(|kind| (kind.as_str(), kind)))?,
                _ => return Err(unknown(&option)),
            },
        }
    }
    if paths.is_empty() {
        return Err(Failure::Usage("name a file, a folder, or - for standard input".to_owned()));
    }
    let mut status = ExitCode::SUCCESS;
    for source in input::expand(&paths)? {
        let done = source.read().and_then(|bytes| made(bytes, kind).map_err(|error| source.failure(error)));
        match done {
            Ok(digest) => {
                output::print(format!("{}  {}\n", digest.short(), source.name()))?;
            }
            Err(failure) => {
                output::complain(&failure);
                status = ExitCode::from(UNREADABLE);
            }
        }
    }
    Ok(status)
}

fn made(bytes: Vec<u8>, kind: Kind) -> Result<Digest, Error> {
    let limits = Limits::default();
    match kind {
        Kind::Bytes => Ok(digest::bytes(&bytes)),
        Kind::Canonical => digest::canonical(&Document::parse(&input::unpacked(bytes)?, &limits)?),
        Kind::CanonicalExclusive => {
            digest::canonical_exclusive(&Document::parse(&input::unpacked(bytes)?, &limits)?)
        }
        Kind::Semantic => Ok(digest::semantic(&input::invoice(bytes)?)),
        Kind::SemanticWithoutProfile => Ok(digest::semantic_without_profile(&input::invoice(bytes)?)),
    }
}
