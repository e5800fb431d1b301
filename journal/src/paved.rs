//! The paved path: one function a verb, on files.

use std::{
    fs::File,
    io::{BufReader, BufWriter, Read, Seek},
    path::Path,
};

use crate::{
    audit::{Trust, Verified},
    checkpoint::Checkpoint,
    entry::Record,
    error::Result,
    export::{MAGIC, verify_export},
    journal::{Appended, Journal},
    proof::InclusionProof,
    seal::Seal,
    store::SqliteStore,
};

/// Appends records to the journal file, as one unit. With `origin`, a file that is not there is made, for the
/// log of that name.
///
/// # Errors
/// As [`SqliteStore::open_or_create`], [`SqliteStore::open`] and [`Journal::append_all`].
pub fn append(path: impl AsRef<Path>, origin: Option<&str>, records: &[Record]) -> Result<Appended> {
    let store = match origin {
        Some(origin) => SqliteStore::open_or_create(path, origin)?,
        None => SqliteStore::open(path)?,
    };
    let mut journal = Journal::open(store)?;
    journal.append_all(records)
}

/// Verifies a journal file or an export, whichever the file is.
///
/// # Errors
/// As [`Journal::verify`] and [`verify_export`].
pub fn verify(path: impl AsRef<Path>, trust: &Trust<'_>) -> Result<Verified> {
    let path = path.as_ref();
    let mut file = File::open(path)?;
    let mut start = Vec::new();
    file.by_ref().take(MAGIC.len() as u64).read_to_end(&mut start)?;
    if start == MAGIC {
        file.rewind()?;
        return verify_export(&mut BufReader::new(file), trust);
    }
    drop(file);
    Journal::open(SqliteStore::open_read_only(path)?)?.verify(trust)
}

/// Proves that an entry is in the journal file, against its last signed checkpoint that covers the entry,
/// else against the bare present head. Also returns the bytes of the entry.
///
/// # Errors
/// As [`Journal::prove_inclusion`].
pub fn prove(path: impl AsRef<Path>, sequence: u64) -> Result<(Vec<u8>, InclusionProof)> {
    let journal = Journal::open(SqliteStore::open_read_only(path)?)?;
    let checkpoint = journal.checkpoint_over(sequence)?;
    Ok((journal.entry_bytes(sequence)?, journal.prove_inclusion(sequence, checkpoint)?))
}

/// The present head of the journal file. With seals, it is signed and the checkpoint kept in the file.
///
/// # Errors
/// As [`Journal::seal`].
pub fn head(path: impl AsRef<Path>, seals: &[&dyn Seal]) -> Result<Checkpoint> {
    if seals.is_empty() {
        let journal = Journal::open(SqliteStore::open_read_only(path)?)?;
        return Ok(Checkpoint::unsigned(journal.head()));
    }
    Journal::open(SqliteStore::open(path)?)?.seal(seals)
}

/// Writes the journal file's log to `out`, a new file that verifies by itself.
///
/// # Errors
/// As [`Journal::export`]; `Io` when `out` exists.
pub fn export(path: impl AsRef<Path>, out: impl AsRef<Path>) -> Result<()> {
    let journal = Journal::open(SqliteStore::open_read_only(path)?)?;
    let file = File::create_new(out)?;
    let mut writer = BufWriter::new(file);
    journal.export(&mut writer)?;
    let file = writer.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    Ok(file.sync_all()?)
}
