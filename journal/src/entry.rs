//! What the journal records, and the bytes that are hashed. The form is specified in docs/journal.md.

use std::collections::BTreeMap;

use crate::{
    error::{Error, ErrorKind, Result},
    time::Timestamp,
    wire::{Reader, put_bytes, put_u32},
};

/// The version of the entry's form, its first byte.
pub const ENTRY_VERSION: u8 = 1;
/// The longest entry, in bytes. An entry holds digests and names, never documents.
pub const MAX_ENTRY: usize = 1 << 20;

/// Something that happened to an invoice, not yet numbered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When it happened, as the caller says.
    pub time: Timestamp,
    /// What happened.
    pub event: Event,
    /// What it happened to.
    pub digests: Vec<Digest>,
    /// Anything else: invoice number, file name, message identifier. Not interpreted.
    pub metadata: BTreeMap<String, String>,
}

/// A record with its place in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The place, from 0.
    pub sequence: u64,
    /// What is recorded there.
    pub record: Record,
}

/// What happened to an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A document came in.
    Received {
        /// From whom or over which channel; empty when unknown.
        from: String,
    },
    /// A document was validated.
    Validated {
        /// The rule sets that were applied.
        rule_sets: Vec<RuleSet>,
        /// What they found.
        verdict: Verdict,
    },
    /// A document was written in another form; the digests name both.
    Converted {
        /// The form before, such as `ubl-invoice`.
        from: String,
        /// The form after, such as `cii`.
        to: String,
    },
    /// A document went out.
    Sent {
        /// To whom or over which channel; empty when unknown.
        to: String,
    },
    /// The life-cycle status of the invoice changed.
    Status {
        /// The code of the new status, in the code list that the platform uses.
        code: String,
    },
}

/// A rule set and its version, such as `en16931` and `1.3.16`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSet {
    /// The name of the set.
    pub name: String,
    /// The version that was applied.
    pub version: String,
}

/// The outcome of a validation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// No fatal finding.
    Valid,
    /// At least one fatal finding.
    Invalid,
    /// The document could not be read.
    Unreadable,
}

/// A digest of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// What was hashed and how, such as `sha256` for the plain SHA-256 of the bytes or `semantic:v1:sha256`.
    pub kind: String,
    /// The value in bytes.
    pub value: Vec<u8>,
}

impl Digest {
    /// The kind of the plain SHA-256 of a file's bytes.
    pub const SHA256: &str = "sha256";

    /// A digest of a kind.
    pub fn new(kind: impl Into<String>, value: impl Into<Vec<u8>>) -> Self {
        Self { kind: kind.into(), value: value.into() }
    }

    /// The plain SHA-256 of these bytes, as `sha256sum` prints it.
    pub fn sha256(bytes: &[u8]) -> Self {
        Self::new(Self::SHA256, *crate::Hash::plain(bytes).as_bytes())
    }
}

impl Record {
    /// A record without digests and metadata.
    pub fn new(time: Timestamp, event: Event) -> Self {
        Self { time, event, digests: Vec::new(), metadata: BTreeMap::new() }
    }

    /// The same record with one more digest.
    #[must_use]
    pub fn digest(mut self, digest: Digest) -> Self {
        self.digests.push(digest);
        self
    }

    /// The same record with a piece of metadata; a second value for a key takes the place of the first.
    #[must_use]
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.insert(key.into(), value.into());
        self
    }

    /// The bytes of this record as entry `sequence`.
    ///
    /// # Errors
    /// `Limit` when the entry is longer than [`MAX_ENTRY`].
    pub fn encode(&self, sequence: u64) -> Result<Vec<u8>> {
        let mut out = Vec::with_capacity(256);
        out.push(ENTRY_VERSION);
        out.extend_from_slice(&sequence.to_be_bytes());
        put_bytes(&mut out, self.time.as_str().as_bytes())?;
        self.event.encode(&mut out)?;
        put_u32(&mut out, self.digests.len())?;
        for digest in &self.digests {
            put_bytes(&mut out, digest.kind.as_bytes())?;
            put_bytes(&mut out, &digest.value)?;
        }
        put_u32(&mut out, self.metadata.len())?;
        for (key, value) in &self.metadata {
            put_bytes(&mut out, key.as_bytes())?;
            put_bytes(&mut out, value.as_bytes())?;
        }
        check_length(&out)?;
        Ok(out)
    }
}

impl Entry {
    /// The bytes of the entry, which [`Hash::leaf`](crate::Hash::leaf) hashes.
    ///
    /// # Errors
    /// `Limit` when the entry is longer than [`MAX_ENTRY`].
    pub fn encode(&self) -> Result<Vec<u8>> {
        self.record.encode(self.sequence)
    }

    /// Reads an entry. There is one encoding of each entry, and this reads no other.
    ///
    /// # Errors
    /// `Malformed` when the bytes are not exactly one entry of a known version, `Limit` when they are more
    /// than [`MAX_ENTRY`].
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        check_length(bytes)?;
        let mut reader = Reader::new(bytes);
        let version = reader.u8()?;
        if version != ENTRY_VERSION {
            return Err(Error::malformed(format!("an entry of unknown version {version}")));
        }
        let sequence = reader.u64()?;
        let time = reader.text()?.parse()?;
        let event = Event::decode(&mut reader)?;
        let mut digests = Vec::new();
        for _ in 0..reader.u32()? {
            digests.push(Digest::new(reader.text()?, reader.bytes()?));
        }
        let mut metadata = BTreeMap::new();
        for _ in 0..reader.u32()? {
            let (key, value) = (reader.text()?, reader.text()?);
            if metadata.last_key_value().is_some_and(|(last, _): (&String, _)| last.as_str() >= key) {
                return Err(Error::malformed("metadata keys are not in ascending order"));
            }
            metadata.insert(key.to_owned(), value.to_owned());
        }
        reader.finish()?;
        Ok(Self { sequence, record: Record { time, event, digests, metadata } })
    }
}

fn check_length(entry: &[u8]) -> Result<()> {
    if entry.len() > MAX_ENTRY {
        return Err(Error::new(ErrorKind::Limit, format!("an entry is at most {MAX_ENTRY} bytes")));
    }
    Ok(())
}

impl Event {
    /// The name of the event, as the command line and reports write it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Received { .. } => "received",
            Self::Validated { .. } => "validated",
            Self::Converted { .. } => "converted",
            Self::Sent { .. } => "sent",
            Self::Status { .. } => "status",
        }
    }

    fn encode(&self, out: &mut Vec<u8>) -> Result<()> {
        match self {
            Self::Received { from } => {
                out.push(1);
                put_bytes(out, from.as_bytes())
            }
            Self::Validated { rule_sets, verdict } => {
                out.push(2);
                put_u32(out, rule_sets.len())?;
                for set in rule_sets {
                    put_bytes(out, set.name.as_bytes())?;
                    put_bytes(out, set.version.as_bytes())?;
                }
                out.push(verdict.code());
                Ok(())
            }
            Self::Converted { from, to } => {
                out.push(3);
                put_bytes(out, from.as_bytes())?;
                put_bytes(out, to.as_bytes())
            }
            Self::Sent { to } => {
                out.push(4);
                put_bytes(out, to.as_bytes())
            }
            Self::Status { code } => {
                out.push(5);
                put_bytes(out, code.as_bytes())
            }
        }
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
        Ok(match reader.u8()? {
            1 => Self::Received { from: reader.text()?.to_owned() },
            2 => {
                let mut rule_sets = Vec::new();
                for _ in 0..reader.u32()? {
                    let (name, version) = (reader.text()?.to_owned(), reader.text()?.to_owned());
                    rule_sets.push(RuleSet { name, version });
                }
                Self::Validated { rule_sets, verdict: Verdict::from_code(reader.u8()?)? }
            }
            3 => Self::Converted { from: reader.text()?.to_owned(), to: reader.text()?.to_owned() },
            4 => Self::Sent { to: reader.text()?.to_owned() },
            5 => Self::Status { code: reader.text()?.to_owned() },
            other => return Err(Error::malformed(format!("an event of unknown code {other}"))),
        })
    }
}

impl Verdict {
    fn code(self) -> u8 {
        match self {
            Self::Valid => 1,
            Self::Invalid => 2,
            Self::Unreadable => 3,
        }
    }

    fn from_code(code: u8) -> Result<Self> {
        match code {
            1 => Ok(Self::Valid),
            2 => Ok(Self::Invalid),
            3 => Ok(Self::Unreadable),
            other => Err(Error::malformed(format!("a verdict of unknown code {other}"))),
        }
    }
}
