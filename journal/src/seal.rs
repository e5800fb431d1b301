//! What may stand behind a head: a signature, an electronic seal, a time stamp. The library holds no keys.

use crate::{
    error::{Error, Result},
    hash::Hash,
};

/// Something that signs heads: a key, a hardware module, a trust service.
pub trait Seal {
    /// The name of the key; by convention the log's own key has the log's origin as its name.
    fn key_name(&self) -> &str;

    /// The four bytes that tell kinds and keys of one name apart; see [`key_id`].
    fn key_id(&self) -> [u8; 4];

    /// Signs the text of a head ([`TreeHead::to_text`](crate::TreeHead::to_text)).
    ///
    /// # Errors
    /// `Seal`, when the signature could not be made.
    fn seal(&self, text: &[u8]) -> Result<Vec<u8>>;
}

/// Something that checks what a [`Seal`] made.
pub trait Verifier {
    /// The name of the key.
    fn key_name(&self) -> &str;

    /// The identifier of the key, as the seal gives it.
    fn key_id(&self) -> [u8; 4];

    /// Whether `signature` is this key's over `text`.
    fn verify(&self, text: &[u8], signature: &[u8]) -> bool;
}

/// A time-stamping authority of RFC 3161. The caller's own HTTP client stands behind it.
pub trait TimestampAuthority {
    /// The name under which its tokens appear in heads, such as `tsa.example.com`.
    fn name(&self) -> &str;

    /// Returns the DER `TimeStampToken` whose `messageImprint` is this SHA-256.
    ///
    /// # Errors
    /// `Seal`, when no token could be had.
    fn token(&self, imprint: &Hash) -> Result<Vec<u8>>;
}

/// The identifier of a key in a signed note: the first four bytes of
/// `SHA-256(name || 0x0A || kind || key)`, where `kind` is `0x01` for Ed25519.
pub fn key_id(name: &str, kind: u8, key: &[u8]) -> [u8; 4] {
    let hash = Hash::plain(&[name.as_bytes(), &[b'\n', kind], key].concat());
    let [a, b, c, d, ..] = *hash.as_bytes();
    [a, b, c, d]
}

/// The kind of signature lines without an assigned number; a longer name of the kind stands for the key.
const OTHER_KIND: u8 = 0xff;

/// A time stamp as a signature line of a head: the token over the SHA-256 of the head's text.
pub struct Timestamped<'a>(pub &'a dyn TimestampAuthority);

impl Seal for Timestamped<'_> {
    fn key_name(&self) -> &str {
        self.0.name()
    }

    fn key_id(&self) -> [u8; 4] {
        key_id(self.0.name(), OTHER_KIND, b"rfc3161")
    }

    fn seal(&self, text: &[u8]) -> Result<Vec<u8>> {
        let token = self.0.token(&Hash::plain(text))?;
        if token.is_empty() {
            return Err(Error::new(crate::ErrorKind::Seal, "the time-stamp authority gave no token"));
        }
        Ok(token)
    }
}
