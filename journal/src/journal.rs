//! The log itself.

use std::ops::Range;

use crate::{
    audit::{Audit, Trust, Verified},
    checkpoint::{Checkpoint, TreeHead},
    entry::{Entry, Record},
    error::{Error, ErrorKind, Result},
    hash::Hash,
    proof::{ConsistencyProof, InclusionProof},
    seal::Seal,
    store::{Row, Store},
    tree::{self, Frontier, Node, Nodes},
};

/// An append-only log over a store.
#[derive(Debug)]
pub struct Journal<S> {
    store: S,
    origin: String,
    frontier: Frontier,
}

/// What an append promises: these entries are in the log, and outlive what its store does
/// ([`Durability`](crate::Durability)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// The numbers that the records got.
    pub sequences: Range<u64>,
    /// The head of the log with them.
    pub head: TreeHead,
}

struct Stored<'a, S>(&'a S);

impl<S: Store> Nodes for Stored<'_, S> {
    fn node(&self, node: Node) -> Result<Hash> {
        let sequence = node.completed_by();
        let hashes = self.0.hashes(sequence)?;
        let (hashes, _) = hashes.as_chunks::<{ Hash::LEN }>();
        let hash = hashes.get(node.level as usize);
        hash.map(|bytes| Hash::from_bytes(*bytes))
            .ok_or_else(|| Error::mismatch(format!("the stored hashes of entry {sequence} are damaged")))
    }
}

impl<S: Store> Journal<S> {
    /// Opens the log of a store. Reads O(log n) hashes.
    ///
    /// # Errors
    /// `Store`, `Missing` or `Mismatch` when the store fails or is damaged.
    pub fn open(store: S) -> Result<Self> {
        let origin = store.origin()?;
        let frontier = Frontier::load(store.size()?, &Stored(&store))?;
        Ok(Self { store, origin, frontier })
    }

    /// The number of entries, as far as this journal has seen.
    pub fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// The head of the log, as far as this journal has seen.
    pub fn head(&self) -> TreeHead {
        TreeHead { origin: self.origin.clone(), size: self.size(), root: self.frontier.root() }
    }

    /// Catches up with what other processes appended.
    ///
    /// # Errors
    /// As [`Journal::open`].
    pub fn refresh(&mut self) -> Result<()> {
        self.frontier = Frontier::load(self.store.size()?, &Stored(&self.store))?;
        Ok(())
    }

    /// Appends one record.
    ///
    /// # Errors
    /// As [`Journal::append_all`].
    pub fn append(&mut self, record: &Record) -> Result<Appended> {
        self.append_all(std::slice::from_ref(record))
    }

    /// Appends records as one unit with one sync at most: all of them are in the log when this returns, or none.
    ///
    /// # Errors
    /// `Limit` when a record is too long, `Full` when there is no room, `Store` when the store fails. Nothing
    /// is acknowledged then, and the journal can be used on.
    pub fn append_all(&mut self, records: &[Record]) -> Result<Appended> {
        loop {
            let start = self.size();
            let mut frontier = self.frontier.clone();
            let rows = rows(records, &mut frontier)?;
            match self.store.append(start, &rows) {
                Ok(()) => {
                    self.frontier = frontier;
                    return Ok(Appended { sequences: start..self.size(), head: self.head() });
                }
                // Each lost race is an append of another writer, so someone always gets on.
                Err(error) if error.kind() == ErrorKind::Conflict => self.refresh()?,
                Err(error) => {
                    // A failed commit may still have reached the disk. What is there decides.
                    self.refresh().ok();
                    return Err(error);
                }
            }
        }
    }

    /// An entry by its number.
    ///
    /// # Errors
    /// `Missing` when there is none; `Malformed` when it is damaged.
    pub fn entry(&self, sequence: u64) -> Result<Entry> {
        Entry::decode(&self.entry_bytes(sequence)?)
    }

    /// The exact bytes of an entry, which an inclusion proof is about.
    ///
    /// # Errors
    /// `Missing` when there is none.
    pub fn entry_bytes(&self, sequence: u64) -> Result<Vec<u8>> {
        self.store.entry(sequence)
    }

    /// The head the log had when it had `size` entries.
    ///
    /// # Errors
    /// `Missing` when the log is shorter.
    pub fn head_at(&self, size: u64) -> Result<TreeHead> {
        if size > self.size() {
            return Err(Error::missing(format!("the log has {} entries, not {size}", self.size())));
        }
        Ok(TreeHead { origin: self.origin.clone(), size, root: tree::root(size, &Stored(&self.store))? })
    }

    /// Shows that an entry is in the tree of a checkpoint of this log.
    ///
    /// # Errors
    /// `Missing` when the checkpoint is of a longer log or has no such entry; `Mismatch` when it is of
    /// another log.
    pub fn prove_inclusion(&self, index: u64, checkpoint: Checkpoint) -> Result<InclusionProof> {
        self.recognise(&checkpoint)?;
        let path = tree::inclusion_path(index, checkpoint.head.size, &Stored(&self.store))?;
        Ok(InclusionProof { index, path, checkpoint })
    }

    /// Shows that a checkpoint of this log extends the log as it was with `old_size` entries.
    ///
    /// # Errors
    /// `Missing` when a size is larger than the log; `Mismatch` when the checkpoint is of another log.
    pub fn prove_consistency(&self, old_size: u64, checkpoint: Checkpoint) -> Result<ConsistencyProof> {
        self.recognise(&checkpoint)?;
        let path = tree::consistency_path(old_size, checkpoint.head.size, &Stored(&self.store))?;
        Ok(ConsistencyProof { old_size, path, checkpoint })
    }

    /// Signs the present head and keeps the checkpoint in the store. Without seals it keeps the bare head.
    ///
    /// # Errors
    /// `Mismatch` when the log no longer extends its last checkpoint (nothing is signed then); `Seal` when a
    /// seal fails; `Store` when the store fails.
    pub fn seal(&mut self, seals: &[&dyn Seal]) -> Result<Checkpoint> {
        self.refresh()?;
        if let Some(last) = self.checkpoints()?.last() {
            self.recognise(last)?;
        }
        let mut checkpoint = Checkpoint::unsigned(self.head());
        for seal in seals {
            checkpoint.seal(*seal)?;
        }
        self.store.put_checkpoint(checkpoint.head.size, &checkpoint.to_text())?;
        Ok(checkpoint)
    }

    /// The checkpoints that were kept, by ascending size.
    ///
    /// # Errors
    /// `Store` when the store fails, `Malformed` when a checkpoint is damaged.
    pub fn checkpoints(&self) -> Result<Vec<Checkpoint>> {
        self.store.checkpoints()?.iter().map(|text| Checkpoint::parse(text)).collect()
    }

    /// The last signed checkpoint that covers an entry; if there is none, the bare present head.
    ///
    /// # Errors
    /// As [`Journal::checkpoints`].
    pub fn checkpoint_over(&self, sequence: u64) -> Result<Checkpoint> {
        let covers = |checkpoint: &Checkpoint| {
            !checkpoint.signatures.is_empty()
                && sequence < checkpoint.head.size
                && checkpoint.head.size <= self.size()
        };
        let signed = self.checkpoints()?.into_iter().rfind(covers);
        Ok(signed.unwrap_or_else(|| Checkpoint::unsigned(self.head())))
    }

    /// Computes everything anew: each entry, each stored hash, each checkpoint.
    ///
    /// # Errors
    /// `Mismatch`, with the first entry or head that is wrong; `Store` when the store fails.
    pub fn verify(&self, trust: &Trust<'_>) -> Result<Verified> {
        let mut audit = Audit::new(&self.origin, &self.checkpoints()?, trust)?;
        let size = self.store.size()?;
        let mut completed = Vec::new();
        self.store.scan(0..size, &mut |sequence, entry, stored| {
            completed.clear();
            audit.entry(entry, |hash| completed.extend_from_slice(hash.as_bytes()))?;
            if completed != stored {
                return Err(Error::mismatch(format!("the stored hashes of entry {sequence} are wrong")));
            }
            Ok(())
        })?;
        let verified = audit.finish()?;
        if verified.head.size != size {
            return Err(Error::mismatch(format!("entry {} is missing", verified.head.size)));
        }
        Ok(verified)
    }

    pub(crate) fn store(&self) -> &S {
        &self.store
    }

    /// That a checkpoint is of this log as the log is now.
    fn recognise(&self, checkpoint: &Checkpoint) -> Result<()> {
        let head = &checkpoint.head;
        if *head != self.head_at(head.size)? {
            return Err(Error::mismatch(format!("the head of size {} is not one of this log", head.size)));
        }
        Ok(())
    }
}

/// The records as rows behind `frontier`, which moves on.
fn rows(records: &[Record], frontier: &mut Frontier) -> Result<Vec<Row>> {
    let row = |record: &Record| {
        let entry = record.encode(frontier.size())?;
        let mut hashes = Vec::with_capacity(2 * Hash::LEN);
        frontier.push(Hash::leaf(&entry), |hash| hashes.extend_from_slice(hash.as_bytes()));
        Ok(Row { entry, hashes })
    };
    records.iter().map(row).collect()
}
