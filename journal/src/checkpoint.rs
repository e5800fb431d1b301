//! Tree heads, and heads with signatures: the C2SP checkpoint and signed note.
//!
//! Source: <https://c2sp.org/tlog-checkpoint> and <https://c2sp.org/signed-note>. Logs of other make use the
//! same text, so their tools verify ours.

use std::fmt::Write as _;

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    error::{Error, ErrorKind, Result},
    hash::Hash,
    seal::{Seal, Verifier},
};

/// The longest origin or key name, in bytes.
pub const MAX_NAME: usize = 255;
/// The longest checkpoint text, in bytes. A qualified seal or a time stamp takes a few kilobytes.
pub const MAX_CHECKPOINT: usize = 1 << 20;

/// What a log commits to: its name, its size and the root of its tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeHead {
    /// The name of the log, unique in the world by convention: a URL without scheme such as
    /// `example.com/invoices`.
    pub origin: String,
    /// The number of entries.
    pub size: u64,
    /// The root of the Merkle tree of the entries.
    pub root: Hash,
}

/// One signature line of a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name of the key.
    pub key_name: String,
    /// With the name, identifies the key and the kind of signature.
    pub key_id: [u8; 4],
    /// The signature, seal or time-stamp token itself.
    pub value: Vec<u8>,
}

/// A tree head with the signatures over its text, none for an unsigned head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The head that is signed.
    pub head: TreeHead,
    /// The signatures, in the order they were made.
    pub signatures: Vec<Signature>,
}

/// Checks a log's or key's name: 1 to 255 bytes, no white space, control character or plus sign.
pub(crate) fn check_name(name: &str) -> Result<()> {
    let allowed = |c: char| !c.is_whitespace() && !c.is_control() && c != '+';
    if name.is_empty() || name.len() > MAX_NAME || !name.chars().all(allowed) {
        return Err(Error::malformed(format!("not a name for a log or key: {name:?}")));
    }
    Ok(())
}

impl TreeHead {
    /// The text that seals sign: origin, size and root in base 64, each on a line that ends in a line feed.
    pub fn to_text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root.to_base64())
    }

    fn parse(text: &str) -> Result<Self> {
        let mut lines = text.strip_suffix('\n').unwrap_or_default().split('\n');
        let (Some(origin), Some(size), Some(root), None) =
            (lines.next(), lines.next(), lines.next(), lines.next())
        else {
            return Err(Error::malformed("a head is three lines: origin, size and root"));
        };
        check_name(origin)?;
        Ok(Self { origin: origin.to_owned(), size: parse_decimal(size)?, root: Hash::from_base64(root)? })
    }
}

impl Checkpoint {
    /// A head without signatures.
    pub fn unsigned(head: TreeHead) -> Self {
        Self { head, signatures: Vec::new() }
    }

    /// Adds the signature of a seal over the head.
    ///
    /// # Errors
    /// `Seal` when the seal fails, `Malformed` when its name is not one.
    pub fn seal(&mut self, seal: &dyn Seal) -> Result<()> {
        check_name(seal.key_name())?;
        let value = seal.seal(self.head.to_text().as_bytes())?;
        let signature = Signature { key_name: seal.key_name().to_owned(), key_id: seal.key_id(), value };
        self.signatures.push(signature);
        Ok(())
    }

    /// Checks the signatures of the keys known to the caller and returns the names of those that are good.
    /// Signatures of other keys are passed over, as the signed note asks.
    ///
    /// # Errors
    /// `Mismatch` when a known key's signature is wrong.
    pub fn verify_signatures(&self, keys: &[&dyn Verifier]) -> Result<Vec<String>> {
        let text = self.head.to_text();
        let mut good = Vec::new();
        for signature in &self.signatures {
            let known = |key: &&&dyn Verifier| {
                key.key_name() == signature.key_name && key.key_id() == signature.key_id
            };
            let Some(key) = keys.iter().find(known) else { continue };
            if !key.verify(text.as_bytes(), &signature.value) {
                let (name, size) = (&signature.key_name, self.head.size);
                return Err(Error::mismatch(format!("wrong signature of {name} on the head of size {size}")));
            }
            good.push(signature.key_name.clone());
        }
        Ok(good)
    }

    /// Writes the checkpoint: the head's three lines and, when signed, an empty line and a line for each
    /// signature.
    pub fn to_text(&self) -> String {
        let mut text = self.head.to_text();
        if !self.signatures.is_empty() {
            text.push('\n');
        }
        for signature in &self.signatures {
            let bytes = [&signature.key_id[..], &signature.value].concat();
            // Writing to a string cannot fail.
            let _ = writeln!(text, "\u{2014} {} {}", signature.key_name, STANDARD.encode(bytes));
        }
        text
    }

    /// Reads a checkpoint, signed or not. Extension lines are refused: this crate writes none.
    ///
    /// # Errors
    /// `Malformed` when the text is not a checkpoint, `Limit` when it is over [`MAX_CHECKPOINT`].
    pub fn parse(text: &str) -> Result<Self> {
        if text.len() > MAX_CHECKPOINT {
            return Err(Error::new(ErrorKind::Limit, format!("a head is at most {MAX_CHECKPOINT} bytes")));
        }
        let Some((head, signatures)) = text.split_once("\n\n") else {
            return Ok(Self::unsigned(TreeHead::parse(text)?));
        };
        let head = TreeHead::parse(&format!("{head}\n"))?;
        let lines = signatures.strip_suffix('\n').unwrap_or_default();
        let signatures = lines.split('\n').map(parse_signature).collect::<Result<_>>()?;
        Ok(Self { head, signatures })
    }
}

fn parse_signature(line: &str) -> Result<Signature> {
    let malformed = || Error::malformed("a signature line is a dash, a key name and base 64");
    let (key_name, value) =
        line.strip_prefix("\u{2014} ").and_then(|rest| rest.split_once(' ')).ok_or_else(malformed)?;
    check_name(key_name)?;
    let bytes = STANDARD.decode(value).map_err(|_| malformed())?;
    let (key_id, value) = bytes.split_first_chunk::<4>().ok_or_else(malformed)?;
    Ok(Signature { key_name: key_name.to_owned(), key_id: *key_id, value: value.to_vec() })
}

/// A decimal without sign or leading zeroes.
pub(crate) fn parse_decimal(text: &str) -> Result<u64> {
    let value = text.parse::<u64>().ok().filter(|value| value.to_string() == text);
    value.ok_or_else(|| Error::malformed(format!("not a plain decimal: {text:?}")))
}
