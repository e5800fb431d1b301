//! The whole log in one file that verifies by itself. The form is specified in docs/journal.md.

use std::io::{ErrorKind as IoKind, Read, Write};

use crate::{
    audit::{Audit, Trust, Verified},
    checkpoint::{Checkpoint, MAX_CHECKPOINT},
    entry::MAX_ENTRY,
    error::{Error, ErrorKind, Result},
    journal::Journal,
    store::Store,
};

/// The first line of an export.
pub const MAGIC: &[u8] = b"facture-journal-export/v1\n";

impl<S: Store> Journal<S> {
    /// Writes the log up to its present head: the kept checkpoints, that head, and every entry.
    ///
    /// # Errors
    /// `Io` when writing fails, `Store` when the store fails, `Mismatch` when an entry is missing.
    pub fn export(&self, out: &mut impl Write) -> Result<()> {
        let head = self.head();
        let size = head.size;
        let mut checkpoints = self.checkpoints()?;
        checkpoints.retain(|checkpoint| checkpoint.head.size <= size);
        if checkpoints.last().is_none_or(|last| last.head != head) {
            checkpoints.push(Checkpoint::unsigned(head));
        }
        out.write_all(MAGIC)?;
        out.write_all(&length(checkpoints.len())?)?;
        for checkpoint in checkpoints {
            write_block(out, checkpoint.to_text().as_bytes())?;
        }
        let mut next = 0;
        self.store().scan(0..size, &mut |sequence, entry, _| {
            if sequence != next {
                return Err(Error::mismatch(format!("entry {next} is missing")));
            }
            next += 1;
            write_block(out, entry)
        })?;
        if next != size {
            return Err(Error::mismatch(format!("entry {next} is missing")));
        }
        Ok(out.flush()?)
    }
}

/// Verifies an export from first to last byte, with nothing but the export and what the caller trusts.
/// Memory grows with the checkpoints, not with the entries.
///
/// # Errors
/// `Malformed` when it is not an export or is cut short; `Limit` when a part is too long; `Mismatch` when an
/// entry or a head is wrong.
pub fn verify_export(input: &mut impl Read, trust: &Trust<'_>) -> Result<Verified> {
    let mut magic = [0; MAGIC.len()];
    input.read_exact(&mut magic)?;
    if magic != MAGIC {
        return Err(Error::malformed("not a journal export of a known version"));
    }
    let mut count = [0; 4];
    input.read_exact(&mut count)?;
    let mut block = Vec::new();
    let mut checkpoints: Vec<Checkpoint> = Vec::new();
    for _ in 0..u32::from_be_bytes(count) {
        if !read_block(input, &mut block, MAX_CHECKPOINT)? {
            return Err(Error::malformed("cut short among the heads"));
        }
        let text = std::str::from_utf8(&block).map_err(|_| Error::malformed("a head is not UTF-8"))?;
        let checkpoint = Checkpoint::parse(text)?;
        if checkpoints.last().is_some_and(|last| last.head.size > checkpoint.head.size) {
            return Err(Error::malformed("the heads are not by ascending size"));
        }
        checkpoints.push(checkpoint);
    }
    let Some(last) = checkpoints.last() else {
        return Err(Error::malformed("an export without a head"));
    };
    let size = last.head.size;
    let mut audit = Audit::new(&last.head.origin, &checkpoints, trust)?;
    while read_block(input, &mut block, MAX_ENTRY)? {
        audit.entry(&block, |_| ())?;
    }
    let verified = audit.finish()?;
    if verified.head.size != size {
        return Err(Error::mismatch(format!(
            "the last head is of {size} entries, not {}",
            verified.head.size
        )));
    }
    Ok(verified)
}

fn length(length: usize) -> Result<[u8; 4]> {
    let length = u32::try_from(length).map_err(|_| Error::new(ErrorKind::Limit, "more than 2^32 - 1"))?;
    Ok(length.to_be_bytes())
}

fn write_block(out: &mut impl Write, block: &[u8]) -> Result<()> {
    out.write_all(&length(block.len())?)?;
    Ok(out.write_all(block)?)
}

/// Reads the next block, of at most `limit` bytes; `false` at the end of the input.
fn read_block(input: &mut impl Read, block: &mut Vec<u8>, limit: usize) -> Result<bool> {
    let mut length = [0; 4];
    let mut filled = 0;
    while filled < length.len() {
        match input.read(&mut length[filled..]) {
            Ok(0) if filled == 0 => return Ok(false),
            Ok(0) => return Err(Error::malformed("cut short within a length")),
            Ok(read) => filled += read,
            Err(error) if error.kind() == IoKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    let length = u32::from_be_bytes(length) as usize;
    if length > limit {
        return Err(Error::new(
            ErrorKind::Limit,
            format!("a block of {length} bytes, at most {limit} are allowed"),
        ));
    }
    block.clear();
    block.resize(length, 0);
    input.read_exact(block)?;
    Ok(true)
}
