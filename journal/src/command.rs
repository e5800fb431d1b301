//! The command line: `facture journal append|head|prove|export|bundle|verify` and `facture verify-bundle`.
//!
//! The functions here take the arguments behind the verb and return the exit status: 0 done and good, 1 it
//! does not verify, 2 wrong usage or a file that cannot be read.

mod append;
mod verify;

use std::{
    ffi::OsString,
    io::Write,
    path::{Path, PathBuf},
};

use lexopt::{
    Arg, Parser, ValueExt,
    prelude::{Long, Short, Value},
};

use crate::{
    bundle::{Contents, Document, write_bundle},
    checkpoint::Checkpoint,
    error::{Error, ErrorKind, Result},
    journal::Journal,
    paved,
    seal::Seal,
    store::SqliteStore,
};

/// The help text of `facture journal`.
pub const USAGE: &str = "\
facture journal append LOG EVENT [--origin NAME] [--time T] [--file FILE]... [--digest DIGEST]... [--meta KEY=VALUE]...
    EVENT: received [--from WHO]
           validated --rule-set NAME=VERSION... --verdict valid|invalid|unreadable
           converted --from SYNTAX --to SYNTAX
           sent [--to WHO]
           status --code CODE
    --origin makes the journal if LOG is not there; --file adds the SHA-256 of a file, --digest any other:
    KIND=HEX, or what `facture digest --record` prints. Prints the sequence and the head.
facture journal head LOG [--key NAME=PRIVATE.pem]
    Prints the head; with a key, signs it and keeps it in the journal.
facture journal prove LOG SEQUENCE [--entry OUT]
    Prints the inclusion proof, and writes the bytes of the entry to OUT.
facture journal prove LOG --since SIZE
    Prints the proof that the journal extends the one of that size.
facture journal export LOG -o OUT
    Writes the whole log to a file that verifies by itself.
facture journal bundle LOG SEQUENCE... --original FILE [--report FILE] [--view FILE] -o OUT.zip
    Packs an evidence bundle.
facture journal verify FILE [--head KEPT]... [--key NAME=PUBLIC.pem]...
    FILE: a journal, an export or an evidence bundle. KEPT: a head that was kept elsewhere, which the log must extend.
facture journal verify ENTRY --proof PROOF [--key NAME=PUBLIC.pem]...
facture journal verify OLD-HEAD --proof PROOF [--key NAME=PUBLIC.pem]...
    Checks a proof that `prove` printed, about an entry's bytes or an earlier head.
Exit status: 0 good, 1 it does not verify, 2 wrong usage or unreadable.
";

/// Runs `facture journal ARGS`. Results go to `out`, errors to `err`.
pub fn run<I>(args: I, out: &mut dyn Write, err: &mut dyn Write) -> u8
where
    I: IntoIterator<Item: Into<OsString>>,
{
    let mut parser = Parser::from_args(args);
    report(dispatch(&mut parser, out), err)
}

/// Runs `facture verify-bundle ARGS`: the same as `facture journal verify ARGS`.
pub fn run_verify_bundle<I>(args: I, out: &mut dyn Write, err: &mut dyn Write) -> u8
where
    I: IntoIterator<Item: Into<OsString>>,
{
    report(verify::run(&mut Parser::from_args(args), out), err)
}

fn report(outcome: Result<()>, err: &mut dyn Write) -> u8 {
    let Err(error) = outcome else { return 0 };
    // There is nowhere left to report that reporting failed.
    let _ = writeln!(err, "facture journal: {error}");
    if error.kind() == ErrorKind::Mismatch { 1 } else { 2 }
}

fn dispatch(parser: &mut Parser, out: &mut dyn Write) -> Result<()> {
    let verb = match parser.next()? {
        Some(Value(verb)) => verb.string()?,
        Some(Long("help") | Short('h')) => "help".to_owned(),
        _ => return Err(usage("a verb is missing: append, head, prove, export, bundle or verify")),
    };
    match verb.as_str() {
        "append" => append::run(parser, out),
        "head" => head(parser, out),
        "prove" => prove(parser, out),
        "export" => export(parser),
        "bundle" => bundle(parser),
        "verify" => verify::run(parser, out),
        "help" => Ok(out.write_all(USAGE.as_bytes())?),
        other => Err(usage(format!("no such verb: {other}"))),
    }
}

fn head(parser: &mut Parser, out: &mut dyn Write) -> Result<()> {
    let (mut log, mut seals) = (None, Vec::new());
    while let Some(arg) = parser.next()? {
        match arg {
            Long("key") => seals.push(read_seal(&parser.value()?.string()?)?),
            Value(path) if log.is_none() => log = Some(PathBuf::from(path)),
            other => return Err(unexpected(other)),
        }
    }
    let seals: Vec<&dyn Seal> = seals.iter().map(AsRef::as_ref).collect();
    let checkpoint = paved::head(required(log, "LOG")?, &seals)?;
    Ok(out.write_all(checkpoint.to_text().as_bytes())?)
}

fn prove(parser: &mut Parser, out: &mut dyn Write) -> Result<()> {
    let (mut log, mut sequence, mut since, mut entry_out) = (None, None, None, None);
    while let Some(arg) = parser.next()? {
        match arg {
            Long("since") => since = Some(parser.value()?.parse::<u64>()?),
            Long("entry") => entry_out = Some(PathBuf::from(parser.value()?)),
            Value(path) if log.is_none() => log = Some(PathBuf::from(path)),
            Value(number) if sequence.is_none() => sequence = Some(number.parse::<u64>()?),
            other => return Err(unexpected(other)),
        }
    }
    let log = required(log, "LOG")?;
    let text = match (sequence, since) {
        (Some(sequence), None) => {
            let (entry, proof) = paved::prove(log, sequence)?;
            if let Some(path) = entry_out {
                std::fs::write(path, entry)?;
            }
            proof.to_text()
        }
        (None, Some(old_size)) => {
            let journal = Journal::open(SqliteStore::open_read_only(log)?)?;
            journal.prove_consistency(old_size, Checkpoint::unsigned(journal.head()))?.to_text()
        }
        _ => return Err(usage("prove takes either a SEQUENCE or --since SIZE")),
    };
    Ok(out.write_all(text.as_bytes())?)
}

fn export(parser: &mut Parser) -> Result<()> {
    let (mut log, mut target) = (None, None);
    while let Some(arg) = parser.next()? {
        match arg {
            Short('o') | Long("output") => target = Some(PathBuf::from(parser.value()?)),
            Value(path) if log.is_none() => log = Some(PathBuf::from(path)),
            other => return Err(unexpected(other)),
        }
    }
    paved::export(required(log, "LOG")?, required(target, "-o OUT")?)
}

fn bundle(parser: &mut Parser) -> Result<()> {
    let (mut log, mut sequences, mut target) = (None, Vec::new(), None);
    let (mut original, mut report, mut view) = (None, None, None);
    while let Some(arg) = parser.next()? {
        match arg {
            Short('o') | Long("output") => target = Some(PathBuf::from(parser.value()?)),
            Long("original") => original = Some(read_document(parser.value()?)?),
            Long("report") => report = Some(read_document(parser.value()?)?),
            Long("view") => view = Some(read_document(parser.value()?)?),
            Value(path) if log.is_none() => log = Some(PathBuf::from(path)),
            Value(number) => sequences.push(number.parse::<u64>()?),
            other => return Err(unexpected(other)),
        }
    }
    let journal = Journal::open(SqliteStore::open_read_only(required(log, "LOG")?)?)?;
    let original = required(original, "--original FILE")?;
    let contents = Contents {
        original: original.as_document(),
        report: report.as_ref().map(Loaded::as_document),
        view: view.as_ref().map(Loaded::as_document),
    };
    let checkpoint = journal.checkpoint_over(sequences.iter().copied().max().unwrap_or_default())?;
    let packed = write_bundle(&journal, &sequences, &checkpoint, &contents)?;
    Ok(std::fs::write(required(target, "-o OUT")?, packed)?)
}

/// A file that was read, under its own name.
struct Loaded {
    name: String,
    bytes: Vec<u8>,
}

impl Loaded {
    fn as_document(&self) -> Document<'_> {
        Document { name: &self.name, bytes: &self.bytes }
    }
}

fn read_document(path: OsString) -> Result<Loaded> {
    let path = PathBuf::from(path);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Loaded { name, bytes: read(&path)? })
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let failed = |error| Error::new(ErrorKind::Io, path.display().to_string()).caused_by(error);
    std::fs::read(path).map_err(|error: std::io::Error| failed(error))
}

fn read_text(path: &Path) -> Result<String> {
    String::from_utf8(read(path)?).map_err(|_| Error::malformed(format!("{} is not UTF-8", path.display())))
}

#[cfg(feature = "sign")]
fn read_seal(name_and_path: &str) -> Result<Box<dyn Seal>> {
    let (name, path) = pair(name_and_path, "--key NAME=FILE")?;
    Ok(Box::new(crate::Ed25519Seal::from_pem(name, &read_text(Path::new(path))?)?))
}

#[cfg(not(feature = "sign"))]
fn read_seal(_: &str) -> Result<Box<dyn Seal>> {
    Err(usage("this build has no signatures"))
}

/// `LEFT=RIGHT`, split at the first sign.
fn pair<'a>(text: &'a str, what: &str) -> Result<(&'a str, &'a str)> {
    text.split_once('=').ok_or_else(|| usage(format!("expected {what}, not {text:?}")))
}

fn required<T>(value: Option<T>, what: &str) -> Result<T> {
    value.ok_or_else(|| usage(format!("{what} is missing")))
}

fn usage(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Usage, message)
}

fn unexpected(arg: Arg<'_>) -> Error {
    arg.unexpected().into()
}

impl From<lexopt::Error> for Error {
    fn from(error: lexopt::Error) -> Self {
        usage(error.to_string())
    }
}
