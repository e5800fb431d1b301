//! Going through a whole log: every entry, every hash, every head.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    checkpoint::{Checkpoint, TreeHead},
    entry::Entry,
    error::{Error, Result},
    hash::Hash,
    seal::Verifier,
    tree::Frontier,
};

/// What a log was found to be. It is one that verifies: the alternative is an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The head that was computed from the entries.
    pub head: TreeHead,
    /// How many heads, kept with the log or by the caller, were met on the way.
    pub checkpoints: usize,
    /// The keys whose signatures were checked, each with the largest size that it signed.
    pub signed: BTreeMap<String, u64>,
    /// The names of signatures that were not checked, as no key was given for them.
    pub unchecked: BTreeSet<String>,
}

/// What a verification is held against.
#[derive(Default, Clone, Copy)]
pub struct Trust<'a> {
    /// Public keys; without any, signatures are not checked.
    pub keys: &'a [&'a dyn Verifier],
    /// Heads of this log that the caller kept elsewhere. The log must extend each.
    pub kept: &'a [Checkpoint],
}

/// Takes the entries of a log one by one, in order.
pub(crate) struct Audit {
    origin: String,
    frontier: Frontier,
    /// Heads still to be met, the smallest last.
    ahead: Vec<TreeHead>,
    verified: Verified,
}

impl Audit {
    /// An audit of the log `origin` that is to meet all of `checkpoints`, of any order.
    pub(crate) fn new(origin: &str, checkpoints: &[Checkpoint], trust: &Trust<'_>) -> Result<Self> {
        let frontier = Frontier::default();
        let head = TreeHead { origin: origin.to_owned(), size: 0, root: frontier.root() };
        let verified = Verified { head, checkpoints: 0, signed: BTreeMap::new(), unchecked: BTreeSet::new() };
        let mut audit = Self { origin: origin.to_owned(), frontier, ahead: Vec::new(), verified };
        for checkpoint in checkpoints.iter().chain(trust.kept) {
            audit.expect(checkpoint, trust.keys)?;
        }
        audit.ahead.sort_by_key(|head| std::cmp::Reverse(head.size));
        audit.verified.checkpoints = audit.ahead.len();
        audit.meet_heads()?;
        Ok(audit)
    }

    fn expect(&mut self, checkpoint: &Checkpoint, keys: &[&dyn Verifier]) -> Result<()> {
        let head = &checkpoint.head;
        if head.origin != self.origin {
            let (theirs, ours) = (&head.origin, &self.origin);
            return Err(Error::mismatch(format!("a head of {theirs} with the log of {ours}")));
        }
        let good = checkpoint.verify_signatures(keys)?;
        for signature in &checkpoint.signatures {
            let name = signature.key_name.clone();
            if good.contains(&name) {
                let size = self.verified.signed.entry(name).or_default();
                *size = head.size.max(*size);
            } else {
                self.verified.unchecked.insert(name);
            }
        }
        self.ahead.push(head.clone());
        Ok(())
    }

    /// Takes the next entry and hands out the hashes of the nodes it completes, lowest first.
    pub(crate) fn entry(&mut self, bytes: &[u8], completed: impl FnMut(&Hash)) -> Result<()> {
        let expected = self.frontier.size();
        let place = |error: Error| Error::mismatch(format!("entry {expected} is damaged")).caused_by(error);
        let entry = Entry::decode(bytes).map_err(place)?;
        if entry.sequence != expected {
            let found = entry.sequence;
            return Err(Error::mismatch(format!("entry {expected} is missing: {found} is in its place")));
        }
        self.frontier.push(Hash::leaf(bytes), completed);
        self.meet_heads()
    }

    fn meet_heads(&mut self) -> Result<()> {
        let size = self.frontier.size();
        while let Some(head) = self.ahead.pop_if(|head| head.size == size) {
            if head.root != self.frontier.root() {
                return Err(Error::mismatch(format!(
                    "an entry before {size} was changed, added or removed after the head of that size"
                )));
            }
        }
        Ok(())
    }

    /// Ends the log here.
    pub(crate) fn finish(mut self) -> Result<Verified> {
        let size = self.frontier.size();
        if let Some(head) = self.ahead.last() {
            let promised = head.size;
            return Err(Error::mismatch(format!(
                "the log has {size} entries, a head says {promised}: some were removed"
            )));
        }
        self.verified.head = TreeHead { origin: self.origin, size, root: self.frontier.root() };
        Ok(self.verified)
    }
}
