//! A tamper-evident journal for invoices: what was received, validated, converted and sent, and when.
//!
//! An append-only log whose entries are the leaves of an RFC 6962 Merkle tree. The head of the tree, 32
//! bytes, commits to every entry. Whoever kept a head can later check that nothing before it was changed (a
//! consistency proof), and that an entry was there (an inclusion proof), without the log itself.
//!
//! ```
//! use facture_journal::{Checkpoint, Clock, Digest, Event, Journal, MemoryStore, Record, SystemClock};
//!
//! # fn main() -> facture_journal::Result<()> {
//! let mut journal = Journal::open(MemoryStore::new("example.com/invoices"))?;
//! let received = Event::Received { from: "buyer@example.com".into() };
//! let record = Record::new(SystemClock.now(), received).digest(Digest::sha256(b"<Invoice/>"));
//! let appended = journal.append(&record)?;
//!
//! let proof = journal.prove_inclusion(0, Checkpoint::unsigned(appended.head))?;
//! proof.verify(&journal.entry_bytes(0)?)?;
//! # Ok(())
//! # }
//! ```
//!
//! **What an unsigned log does not prove.** Whoever holds the file can write a new one from the first entry on, with other
//! content and other times, and it will verify. A log proves something only against a head that someone else
//! kept, signed or time-stamped: give heads away ([`Journal::seal`], [`Seal`], [`Timestamped`]). Even then it
//! proves that the entries were in the log before that head, not that they are true. docs/journal.md says
//! more, and specifies every form.
#![forbid(unsafe_code)]

mod audit;
pub mod bundle;
mod checkpoint;
#[cfg(feature = "command")]
pub mod command;
mod entry;
mod error;
mod export;
mod group;
mod hash;
mod journal;
mod paved;
mod proof;
mod seal;
#[cfg(feature = "sign")]
mod sign;
mod store;
mod time;
mod tree;
mod wire;

pub use audit::{Trust, Verified};
pub use bundle::verify_bundle;

pub use checkpoint::{Checkpoint, MAX_CHECKPOINT, MAX_NAME, Signature, TreeHead};
pub use entry::{Digest, ENTRY_VERSION, Entry, Event, MAX_ENTRY, Record, RuleSet, Verdict};
pub use error::{Error, ErrorKind, Result};
pub use export::{MAGIC, verify_export};
pub use group::GroupCommit;
pub use hash::Hash;
pub use journal::{Appended, Journal};
pub use paved::{append, export, head, prove, verify};
pub use proof::{ConsistencyProof, InclusionProof, verify_consistency, verify_inclusion};
pub use seal::{Seal, TimestampAuthority, Timestamped, Verifier, key_id};
#[cfg(feature = "sign")]
pub use sign::{Ed25519Key, Ed25519Seal};
pub use store::{Durability, MemoryStore, Row, SqliteStore, Store, Visit};
pub use time::{Clock, SystemClock, Timestamp};
