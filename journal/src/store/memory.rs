//! A store that forgets, for tests.

use std::ops::Range;

use super::{Row, Store, Visit};
use crate::error::{Error, ErrorKind, Result};

/// A log in memory. Nothing outlives the process; meant for tests and for trying things out.
#[derive(Debug, Clone)]
pub struct MemoryStore {
    origin: String,
    rows: Vec<Row>,
    checkpoints: Vec<(u64, String)>,
}

impl MemoryStore {
    /// An empty log of this name.
    pub fn new(origin: impl Into<String>) -> Self {
        Self { origin: origin.into(), rows: Vec::new(), checkpoints: Vec::new() }
    }

    fn row(&self, sequence: u64) -> Result<&Row> {
        let row = usize::try_from(sequence).ok().and_then(|index| self.rows.get(index));
        row.ok_or_else(|| Error::missing(format!("no entry {sequence}")))
    }
}

impl Store for MemoryStore {
    fn origin(&self) -> Result<String> {
        Ok(self.origin.clone())
    }

    fn size(&self) -> Result<u64> {
        Ok(self.rows.len() as u64)
    }

    fn append(&mut self, at: u64, rows: &[Row]) -> Result<()> {
        if at != self.rows.len() as u64 {
            return Err(Error::new(ErrorKind::Conflict, "another writer was first"));
        }
        self.rows.extend_from_slice(rows);
        Ok(())
    }

    fn entry(&self, sequence: u64) -> Result<Vec<u8>> {
        self.row(sequence).map(|row| row.entry.clone())
    }

    fn hashes(&self, sequence: u64) -> Result<Vec<u8>> {
        self.row(sequence).map(|row| row.hashes.clone())
    }

    fn scan(&self, range: Range<u64>, visit: &mut Visit<'_>) -> Result<()> {
        for sequence in range.start..range.end.min(self.rows.len() as u64) {
            let row = self.row(sequence)?;
            visit(sequence, &row.entry, &row.hashes)?;
        }
        Ok(())
    }

    fn put_checkpoint(&mut self, size: u64, text: &str) -> Result<()> {
        let place = self.checkpoints.partition_point(|(other, _)| *other <= size);
        self.checkpoints.insert(place, (size, text.to_owned()));
        Ok(())
    }

    fn checkpoints(&self) -> Result<Vec<String>> {
        Ok(self.checkpoints.iter().map(|(_, text)| text.clone()).collect())
    }
}
