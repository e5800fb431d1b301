//! Packing a bundle.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    DIGESTS, ENTRIES, Files, HEAD, ORIGINAL, PROOF_SUFFIX, REPORT, SUMS, VIEW, check_file_name, digests,
    sums, verify_bundle,
};
use crate::{
    checkpoint::Checkpoint,
    error::{Error, ErrorKind, Result},
    journal::Journal,
    store::Store,
};

/// A file that goes into a bundle.
#[derive(Debug, Clone, Copy)]
pub struct Document<'a> {
    /// Its name, without folders.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// The documents of a bundle.
#[derive(Debug, Clone, Copy)]
pub struct Contents<'a> {
    /// The invoice as it was received or sent.
    pub original: Document<'a>,
    /// The validation report.
    pub report: Option<Document<'a>>,
    /// The invoice as a person reads it.
    pub view: Option<Document<'a>>,
}

/// Packs the documents with the given entries of the journal, each with its proof against `checkpoint`.
///
/// The same input gives the same bytes.
///
/// # Errors
/// `Mismatch` when no entry names the SHA-256 of the original, or the checkpoint is not of this journal;
/// `Missing` when an entry is not in it; `Malformed` for a file name that is not one; `Limit` when the whole
/// is too large.
pub fn write_bundle<S: Store>(
    journal: &Journal<S>,
    sequences: &[u64],
    checkpoint: &Checkpoint,
    contents: &Contents<'_>,
) -> Result<Vec<u8>> {
    let mut files = Files::new();
    let documents = [(ORIGINAL, Some(contents.original)), (REPORT, contents.report), (VIEW, contents.view)];
    for (folder, document) in documents {
        if let Some(Document { name, bytes }) = document {
            check_file_name(name)?;
            files.insert(format!("{folder}{name}"), bytes.to_vec());
        }
    }
    let mut sequences = sequences.to_vec();
    sequences.sort_unstable();
    sequences.dedup();
    let mut entries = Vec::new();
    for sequence in sequences {
        let proof = journal.prove_inclusion(sequence, checkpoint.clone())?;
        entries.push(journal.entry(sequence)?);
        files.insert(format!("{ENTRIES}{sequence}"), journal.entry_bytes(sequence)?);
        files.insert(format!("{ENTRIES}{sequence}{PROOF_SUFFIX}"), proof.to_text().into_bytes());
    }
    files.insert(DIGESTS.to_owned(), digests(&entries).into_bytes());
    files.insert(HEAD.to_owned(), checkpoint.to_text().into_bytes());
    files.insert(SUMS.to_owned(), sums(&files).into_bytes());
    let bundle = pack(&files)?;
    // Never hand out a bundle that its reader would refuse.
    verify_bundle(&bundle, &[])?;
    Ok(bundle)
}

fn pack(files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let failed =
        |error: ZipError| Error::new(ErrorKind::Io, "the bundle could not be packed").caused_by(error);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options).map_err(failed)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish().map_err(failed)?.into_inner())
}
