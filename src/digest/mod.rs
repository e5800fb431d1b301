//! Digests: what proves that nothing changed, at three depths.
//!
//! | kind | of what | stays the same when |
//! | --- | --- | --- |
//! | [`bytes`] | the file | nothing at all changes |
//! | [`canonical`], [`canonical_exclusive`] | the XML | it is spelt anew: attribute order, quotes, encoding, comments |
//! | [`semantic`], [`semantic_without_profile`] | what the invoice says | it is written in another syntax |
//!
//! All are SHA-256. `docs/semantic-digest.md` specifies the semantic one so that others can compute it.
//!
//! ```
//! use facture::digest;
//!
//! let digest = digest::bytes(b"abc");
//! assert_eq!(digest.hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
//! assert_eq!(digest.to_string(), format!("facture:bytes:v1:sha256:{}", digest.hex()));
//! ```

mod beyond;
mod encode;
pub(crate) mod facts;
mod lines;
mod listener;
mod payment;
mod record;
mod short;
mod spell;
pub(crate) mod tree;
mod walk;

use sha2::{Digest as _, Sha256};

use crate::xml::{CanonicalForm, Document};
use crate::{Error, Invoice};

pub use record::{Algorithm, Digest, Kind, NotADigest};

/// The digest of bytes as they are: what `sha256sum` prints.
pub fn bytes(bytes: &[u8]) -> Digest {
    Digest::new(Kind::Bytes, Sha256::digest(bytes).into())
}

/// The digest of the inclusive canonical form ([`CanonicalForm::Inclusive`]) of a document.
///
/// # Errors
/// As for [`Document::canonical`].
pub fn canonical(document: &Document<'_>) -> Result<Digest, Error> {
    of_canonical(document, CanonicalForm::Inclusive, Kind::Canonical)
}

/// The digest of the exclusive canonical form ([`CanonicalForm::Exclusive`]) of a document.
///
/// # Errors
/// As for [`Document::canonical`].
pub fn canonical_exclusive(document: &Document<'_>) -> Result<Digest, Error> {
    of_canonical(document, CanonicalForm::Exclusive, Kind::CanonicalExclusive)
}

fn of_canonical(document: &Document<'_>, form: CanonicalForm, kind: Kind) -> Result<Digest, Error> {
    let mut hasher = tagged(kind);
    document.canonical_pieces(form, &mut |piece| hasher.update(piece.as_bytes()))?;
    Ok(Digest::new(kind, hasher.finalize().into()))
}

/// The digest of what an invoice says, whatever its syntax and spelling.
pub fn semantic(invoice: &Invoice) -> Digest {
    of_terms(invoice, Kind::Semantic)
}

/// The same without process control (BG-2): it survives a change of profile.
pub fn semantic_without_profile(invoice: &Invoice) -> Digest {
    of_terms(invoice, Kind::SemanticWithoutProfile)
}

fn of_terms(invoice: &Invoice, kind: Kind) -> Digest {
    let mut hasher = tagged(kind);
    let with_profile = kind == Kind::Semantic;
    let partial = encode::encode(invoice, with_profile, &mut |piece| hasher.update(piece));
    Digest::new(kind, hasher.finalize().into()).flagged(partial)
}

/// The text that [`semantic`] hashes (after its tag), for comparing implementations.
///
/// ```
/// use facture::{Invoice, digest};
///
/// let mut invoice = Invoice::default();
/// invoice.number = Some(" F-1 ".into());
/// invoice.seller.name = Some("Moulin du Gué".into());
/// assert_eq!(digest::semantic_text(&invoice), "BT-1 3:F-1\nBG-4\nBT-27 14:Moulin du Gué\n/BG-4\n");
/// ```
pub fn semantic_text(invoice: &Invoice) -> String {
    let mut text = Vec::new();
    encode::encode(invoice, true, &mut |piece| text.extend_from_slice(piece));
    String::from_utf8_lossy(&text).into_owned()
}

/// A hash that was given the tag of a kind, so that no two kinds ever share one.
fn tagged(kind: Kind) -> Sha256 {
    Sha256::new_with_prefix(kind.tag().as_bytes())
}
