//! Where the log is kept.

mod memory;
mod sqlite;

use std::ops::Range;

pub use memory::MemoryStore;
pub use sqlite::{Durability, SqliteStore};

use crate::error::Result;

/// An entry as a store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The bytes of the entry.
    pub entry: Vec<u8>,
    /// The hashes of the nodes that the entry completes, 32 bytes each, the leaf first.
    pub hashes: Vec<u8>,
}

/// A place that keeps rows numbered from 0, and never changes one.
pub trait Store {
    /// The name of the log.
    ///
    /// # Errors
    /// `Store`, when the store fails.
    fn origin(&self) -> Result<String>;

    /// The number of rows.
    ///
    /// # Errors
    /// `Store`, when the store fails.
    fn size(&self) -> Result<u64>;

    /// Appends all of `rows` or none, the first as number `at`. When it returns `Ok` they outlive what the store
    /// promises: a kill at least, a power cut unless it was told otherwise.
    ///
    /// # Errors
    /// `Conflict` when `at` is not the number of rows; `Full` when there is no room; `Store` when the store
    /// fails.
    fn append(&mut self, at: u64, rows: &[Row]) -> Result<()>;

    /// The entry of a row.
    ///
    /// # Errors
    /// `Missing` when there is none; `Store` when the store fails.
    fn entry(&self, sequence: u64) -> Result<Vec<u8>>;

    /// The hashes of a row.
    ///
    /// # Errors
    /// `Missing` when there is none; `Store` when the store fails.
    fn hashes(&self, sequence: u64) -> Result<Vec<u8>>;

    /// Hands rows to `visit` in order: number, entry, hashes. Rows that are missing are left out.
    ///
    /// # Errors
    /// What `visit` returns; `Store` when the store fails.
    fn scan(&self, range: Range<u64>, visit: &mut Visit<'_>) -> Result<()>;

    /// Keeps a checkpoint of this size.
    ///
    /// # Errors
    /// `Full` when there is no room; `Store` when the store fails.
    fn put_checkpoint(&mut self, size: u64, text: &str) -> Result<()>;

    /// The kept checkpoints by ascending size, those of one size in the order they came.
    ///
    /// # Errors
    /// `Store`, when the store fails.
    fn checkpoints(&self) -> Result<Vec<String>>;
}

/// What [`Store::scan`] calls for each row: number, entry, hashes.
pub type Visit<'a> = dyn FnMut(u64, &[u8], &[u8]) -> Result<()> + 'a;
