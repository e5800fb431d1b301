//! Verifying a bundle.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use zip::{ZipArchive, result::ZipError};

use super::{
    DIGESTS, ENTRIES, Files, HEAD, MAX_FILES, MAX_UNPACKED, ORIGINAL, PROOF_SUFFIX, REPORT, SUMS, VIEW,
    check_file_name, digests, sums,
};
use crate::{
    checkpoint::Checkpoint,
    checkpoint::parse_decimal,
    entry::Entry,
    error::{Error, ErrorKind, Result},
    hash::Hash,
    proof::InclusionProof,
    seal::Verifier,
};

/// What a bundle was found to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The head that everything is proved against.
    pub checkpoint: Checkpoint,
    /// The keys whose signatures on the head were checked. Empty: nothing here shows who wrote the log, or
    /// when.
    pub signed: Vec<String>,
    /// The entries, by ascending sequence.
    pub entries: Vec<Entry>,
    /// The documents: original, report, view.
    pub documents: Vec<Held>,
}

/// A document of a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its name in the bundle, such as `original/invoice.xml`.
    pub name: String,
    /// Its SHA-256.
    pub sha256: Hash,
    /// The entries that name this SHA-256. Empty: the journal does not vouch for this document.
    pub entries: Vec<u64>,
}

/// Verifies a bundle: every checksum, every entry's proof against the head, and that an entry names the
/// original's SHA-256.
///
/// # Errors
/// `Malformed` when it is not a bundle; `Limit` when it is too large; `Mismatch` when a checksum, a proof, a
/// signature of one of `keys` or the tie between original and entry is wrong.
pub fn verify_bundle(bytes: &[u8], keys: &[&dyn Verifier]) -> Result<Evidence> {
    let files = unpack(bytes)?;
    let file =
        |name: &str| files.get(name).ok_or_else(|| Error::malformed(format!("a bundle without {name}")));
    if *file(SUMS)? != sums(&files).into_bytes() {
        return Err(Error::mismatch("SHA256SUMS does not fit the files"));
    }
    let checkpoint = Checkpoint::parse(text(file(HEAD)?)?)?;
    let signed = checkpoint.verify_signatures(keys)?;
    let mut entries = BTreeMap::new();
    let mut documents = Vec::new();
    for (name, bytes) in &files {
        match place(name)? {
            Place::Entry(sequence) => {
                let proof = file(&format!("{name}{PROOF_SUFFIX}"))?;
                entries.insert(sequence, verify_entry(sequence, bytes, text(proof)?, &checkpoint)?);
            }
            Place::Proof(entry) => file(entry).map(|_| ())?,
            Place::Document => documents.push((name, Hash::plain(bytes))),
            Place::Index => {}
        }
    }
    if *file(DIGESTS)? != digests(entries.values()).into_bytes() {
        return Err(Error::mismatch("digests.txt does not fit the entries"));
    }
    let entries: Vec<Entry> = entries.into_values().collect();
    let documents =
        documents.into_iter().map(|(name, sha256)| held(name, sha256, &entries)).collect::<Vec<_>>();
    let mut originals = documents.iter().filter(|held| held.name.starts_with(ORIGINAL));
    match (originals.next(), originals.next()) {
        (Some(original), None) if original.entries.is_empty() => {
            Err(Error::mismatch("no entry names the SHA-256 of the original"))
        }
        (Some(_), None) => Ok(Evidence { checkpoint, signed, entries, documents }),
        _ => Err(Error::malformed("a bundle holds exactly one original")),
    }
}

fn held(name: &str, sha256: Hash, entries: &[Entry]) -> Held {
    let named = |entry: &&Entry| entry.record.digests.iter().any(|digest| digest.value == sha256.as_bytes());
    let entries = entries.iter().filter(named).map(|entry| entry.sequence).collect();
    Held { name: name.to_owned(), sha256, entries }
}

fn verify_entry(sequence: u64, bytes: &[u8], proof: &str, checkpoint: &Checkpoint) -> Result<Entry> {
    let entry = Entry::decode(bytes)?;
    let proof = InclusionProof::parse(proof)?;
    if entry.sequence != sequence || proof.index != sequence || proof.checkpoint != *checkpoint {
        return Err(Error::mismatch(format!(
            "entry {sequence}, its proof and the head do not belong together"
        )));
    }
    proof.verify(bytes)?;
    Ok(entry)
}

enum Place<'a> {
    Document,
    Entry(u64),
    /// The proof of the entry of this name.
    Proof(&'a str),
    Index,
}

/// What a file of this name is; a bundle holds nothing else.
fn place(name: &str) -> Result<Place<'_>> {
    if [SUMS, HEAD, DIGESTS].contains(&name) {
        return Ok(Place::Index);
    }
    if let Some(entry) = name.strip_suffix(PROOF_SUFFIX).filter(|entry| entry.starts_with(ENTRIES)) {
        return Ok(Place::Proof(entry));
    }
    if let Some(sequence) = name.strip_prefix(ENTRIES) {
        return Ok(Place::Entry(parse_decimal(sequence)?));
    }
    let document = [ORIGINAL, REPORT, VIEW].iter().find_map(|folder| name.strip_prefix(folder));
    let document = document.ok_or_else(|| Error::malformed(format!("no part of a bundle: {name:?}")))?;
    check_file_name(document)?;
    Ok(Place::Document)
}

fn text(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|_| Error::malformed("a text of the bundle is not UTF-8"))
}

fn unpack(bytes: &[u8]) -> Result<Files> {
    let failed = |error: ZipError| Error::malformed("not a bundle").caused_by(error);
    let limit = |what: &str| Error::new(ErrorKind::Limit, format!("a bundle holds at most {what}"));
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(failed)?;
    if zip.has_duplicate_names() {
        return Err(Error::malformed("two files of one name"));
    }
    if zip.len() > MAX_FILES {
        return Err(limit(&format!("{MAX_FILES} files")));
    }
    let mut files = Files::new();
    let mut left = MAX_UNPACKED;
    for index in 0..zip.len() {
        let file = zip.by_index(index).map_err(failed)?;
        let name = file.name().map_err(failed)?.into_owned();
        let mut content = Vec::new();
        // The sizes that the archive states are not believed.
        let damaged =
            |error: std::io::Error| Error::malformed("a file of the bundle is damaged").caused_by(error);
        file.take(left + 1).read_to_end(&mut content).map_err(damaged)?;
        left =
            left.checked_sub(content.len() as u64).ok_or_else(|| limit(&format!("{MAX_UNPACKED} bytes")))?;
        if files.insert(name, content).is_some() {
            return Err(Error::malformed("two files of one name"));
        }
    }
    Ok(files)
}
