//! Files, folders and standard input.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use facture::bind::{self, Reading};
use facture::pdf;
use facture::xml::{Document, Limits};
use facture::{Error, ErrorKind, Invoice};

use crate::failure::Failure;

/// Where a document comes from.
pub(crate) enum Source {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

/// What a document is, by its first bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// XML, or anything else that only a parser can refuse.
    Xml,
    /// A PDF, perhaps with an invoice inside.
    Pdf,
    /// An invoice in the JSON form of the model.
    Json,
}

impl Source {
    /// A source as the user names it: `-` is standard input.
    pub(crate) fn named(operand: &OsStr) -> Self {
        if operand == "-" { Self::Stdin } else { Self::File(operand.into()) }
    }

    /// The name for messages.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "-".to_owned(),
            Self::File(path) => path.to_string_lossy().into_owned(),
        }
    }

    /// The bytes, but no more than a document may have and one: whoever parses them says that they are too many.
    pub(crate) fn bytes(&self) -> io::Result<Vec<u8>> {
        let most = Limits::default().bytes.saturating_add(1);
        let within = u64::try_from(most).unwrap_or(u64::MAX);
        let mut bytes = Vec::new();
        match self {
            Self::Stdin => io::stdin().lock().take(within).read_to_end(&mut bytes)?,
            Self::File(path) => {
                let file = File::open(path)?;
                let length = usize::try_from(file.metadata()?.len()).unwrap_or(most);
                // Room for one byte more, so that the end is seen without growing.
                bytes.reserve_exact(length.min(most) + 1);
                file.take(within).read_to_end(&mut bytes)?
            }
        };
        Ok(bytes)
    }

    /// The same, where failing to read ends the command.
    pub(crate) fn read(&self) -> Result<Vec<u8>, Failure> {
        self.bytes().map_err(|error| Failure::File { file: self.name(), error })
    }

    /// An error of this document.
    pub(crate) fn failure(&self, error: Error) -> Failure {
        Failure::Document { file: self.name(), error }
    }
}

impl Kind {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        if text.starts_with(b"%PDF-") {
            Self::Pdf
        } else if text.starts_with(b"{") {
            Self::Json
        } else {
            Self::Xml
        }
    }
}

/// All documents that the operands name: files as they are, folders with all below them, by name.
pub(crate) fn expand(operands: &[OsString]) -> Result<Vec<Source>, Failure> {
    let mut sources = Vec::new();
    if operands.iter().filter(|operand| *operand == "-").count() > 1 {
        return Err(Failure::Usage("standard input (-) can be read once only".to_owned()));
    }
    for operand in operands {
        match Source::named(operand) {
            Source::File(path) if path.is_dir() => {
                let before = sources.len();
                below(&path, &mut sources)?;
                if sources.len() == before {
                    return Err(Failure::Usage(format!("no XML or PDF file in {}", path.display())));
                }
            }
            source => sources.push(source),
        }
    }
    Ok(sources)
}

/// The documents in a folder and its subfolders. Links to folders are not followed: they may lead round in a circle.
fn below(folder: &Path, sources: &mut Vec<Source>) -> Result<(), Failure> {
    // What is still to come, the next one last; with each path whether it is a folder.
    let mut found = vec![(folder.to_owned(), true)];
    while let Some((path, is_folder)) = found.pop() {
        if !is_folder {
            sources.push(Source::File(path));
            continue;
        }
        let before = found.len();
        let failed = |error| Failure::File { file: path.to_string_lossy().into_owned(), error };
        for entry in fs::read_dir(&path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let path = entry.path();
            if kind.is_dir() || is_document(&path) && (kind.is_file() || path.is_file()) {
                found.push((path, kind.is_dir()));
            }
        }
        // In one folder all paths begin alike: compared as texts they are in the order of their names, and sooner.
        found[before..].sort_unstable_by(|(one, _), (other, _)| other.as_os_str().cmp(one.as_os_str()));
    }
    Ok(())
}

fn is_document(path: &Path) -> bool {
    let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    ["xml", "pdf"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// The XML of a document: of a PDF the invoice inside, of anything else itself.
pub(crate) fn unpacked(bytes: Vec<u8>) -> Result<Vec<u8>, Error> {
    if Kind::of(&bytes) == Kind::Pdf { pdf::extract(&bytes) } else { Ok(bytes) }
}

/// The invoice in a document, whatever its form.
pub(crate) fn invoice(bytes: Vec<u8>) -> Result<Invoice, Error> {
    let bytes = unpacked(bytes)?;
    if Kind::of(&bytes) == Kind::Json { json(&bytes) } else { xml(&bytes).map(|reading| reading.invoice) }
}

/// The invoice in an XML document.
pub(crate) fn xml(bytes: &[u8]) -> Result<Reading, Error> {
    bind::read(&Document::parse(bytes, &Limits::default())?)
}

/// The invoice in the JSON form of the model.
pub(crate) fn json(bytes: &[u8]) -> Result<Invoice, Error> {
    serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let message = error.to_string();
        let place = format!(" at line {line} column {column}");
        let message = message.strip_suffix(&place).unwrap_or(&message);
        let at = |number| u32::try_from(number).unwrap_or(u32::MAX);
        Error::new(ErrorKind::Json, message).at(at(line), at(column))
    })
}
