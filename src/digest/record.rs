//! The record of a digest, and its text forms.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a digest was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The bytes of a file.
    Bytes,
    /// The inclusive canonical form of an XML document.
    Canonical,
    /// The exclusive canonical form of an XML document.
    CanonicalExclusive,
    /// What an invoice says.
    Semantic,
    /// What an invoice says, BT-23 and BT-24 left out.
    SemanticWithoutProfile,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Bytes,
        Self::Canonical,
        Self::CanonicalExclusive,
        Self::Semantic,
        Self::SemanticWithoutProfile,
    ];

    /// The name in text forms: `bytes`, `canonical`, `semantic` ...
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Canonical => "canonical",
            Self::CanonicalExclusive => "canonical-exclusive",
            Self::Semantic => "semantic",
            Self::SemanticWithoutProfile => "semantic-without-profile",
        }
    }

    /// What is hashed in front of the content: the text form without the digits. Bytes have none, so that
    /// `sha256sum` agrees.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Bytes => "",
            Self::Canonical => "facture:canonical:v1:sha256:",
            Self::CanonicalExclusive => "facture:canonical-exclusive:v1:sha256:",
            Self::Semantic => "facture:semantic:v1:sha256:",
            Self::SemanticWithoutProfile => "facture:semantic-without-profile:v1:sha256:",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The hash function of a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// SHA-256 (FIPS 180-4).
    Sha256,
}

/// A digest with its kind.
///
/// Displays and parses as `facture:<kind>:<version>:sha256:<hex>`. The version of a partial digest is
/// `v1+partial`: the document says more than the digest covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest {
    kind: Kind,
    hash: [u8; 32],
    partial: bool,
}

impl Digest {
    pub(super) fn new(kind: Kind, hash: [u8; 32]) -> Self {
        Self { kind, hash, partial: false }
    }

    pub(super) fn flagged(self, partial: bool) -> Self {
        Self { partial, ..self }
    }

    /// What it was made of.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The hash function.
    pub fn algorithm(&self) -> Algorithm {
        Algorithm::Sha256
    }

    /// The hash.
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }

    /// The hash in lower-case hexadecimal digits.
    pub fn hex(&self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
        self.hash.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
    }

    /// Whether the document says something that no business term holds, so that the digest does not cover it.
    /// Only semantic digests can be partial.
    pub fn is_partial(&self) -> bool {
        self.partial
    }

    /// Whether both say the same of the same kind, be they partial or not.
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.kind == other.kind && self.hash == other.hash
    }

    /// The short form `<kind>:<version>:<hex>`, as the command line prints it.
    pub fn short(&self) -> String {
        format!("{}:{}:{}", self.kind, self.version(), self.hex())
    }

    fn version(&self) -> &'static str {
        if self.partial { PARTIAL } else { WHOLE }
    }
}

const WHOLE: &str = "v1";
const PARTIAL: &str = "v1+partial";

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "facture:{}:{}:sha256:{}", self.kind, self.version(), self.hex())
    }
}

/// The text is no digest of a kind, version and algorithm that this library knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a digest such as facture:semantic:v1:sha256:0123... with 64 lower-case hexadecimal digits")]
pub struct NotADigest;

impl FromStr for Digest {
    type Err = NotADigest;

    fn from_str(text: &str) -> Result<Self, NotADigest> {
        let mut fields = text.split(':');
        let mut field = || fields.next().ok_or(NotADigest);
        let (lead, kind, version, algorithm, hex) = (field()?, field()?, field()?, field()?, field()?);
        let kind = Kind::ALL.into_iter().find(|k| k.as_str() == kind).ok_or(NotADigest)?;
        let semantic = matches!(kind, Kind::Semantic | Kind::SemanticWithoutProfile);
        let known = lead == "facture"
            && algorithm == "sha256"
            && (version == WHOLE || version == PARTIAL && semantic)
            && fields.next().is_none();
        if !known {
            return Err(NotADigest);
        }
        Ok(Self { partial: version == PARTIAL, ..Self::new(kind, from_hex(hex).ok_or(NotADigest)?) })
    }
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != 32 || !rest.is_empty() {
        return None;
    }
    let mut hash = [0; 32];
    for (byte, [high, low]) in hash.iter_mut().zip(pairs) {
        *byte = nibble(*high)? << 4 | nibble(*low)?;
    }
    Some(hash)
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
