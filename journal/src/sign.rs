//! Heads signed with Ed25519 (RFC 8032), as the signed note defines it.
//!
//! Keys are read from the PEM files that `openssl genpkey -algorithm ed25519` and `openssl pkey -pubout`
//! write.

use ed25519_dalek::{
    Signer, SigningKey, VerifyingKey,
    pkcs8::{DecodePrivateKey, DecodePublicKey},
};

use crate::{
    checkpoint::check_name,
    error::{Error, ErrorKind, Result},
    seal::{Seal, Verifier, key_id},
};

/// The signature type of Ed25519 in a signed note.
const ED25519: u8 = 0x01;

/// Signs heads with a private key.
pub struct Ed25519Seal {
    name: String,
    key: SigningKey,
}

/// Checks the heads that an [`Ed25519Seal`] signed.
#[derive(Debug, Clone)]
pub struct Ed25519Key {
    name: String,
    key: VerifyingKey,
}

impl Ed25519Seal {
    /// A seal of this name from a 32-byte private key (the seed of RFC 8032).
    ///
    /// # Errors
    /// `Malformed` when the name is not one.
    pub fn new(name: &str, seed: &[u8; 32]) -> Result<Self> {
        check_name(name)?;
        Ok(Self { name: name.to_owned(), key: SigningKey::from_bytes(seed) })
    }

    /// A seal of this name from a PKCS #8 PEM file's text.
    ///
    /// # Errors
    /// `Seal` when the text is not an Ed25519 private key, `Malformed` when the name is not one.
    pub fn from_pem(name: &str, pem: &str) -> Result<Self> {
        let key = SigningKey::from_pkcs8_pem(pem)
            .map_err(|error| Error::new(ErrorKind::Seal, "not an Ed25519 private key").caused_by(error))?;
        Self::new(name, key.as_bytes())
    }

    /// The key that checks this seal.
    pub fn public(&self) -> Ed25519Key {
        Ed25519Key { name: self.name.clone(), key: self.key.verifying_key() }
    }
}

impl Ed25519Key {
    /// The public key of this name from its 32 bytes.
    ///
    /// # Errors
    /// `Seal` when the bytes are not a point, `Malformed` when the name is not one.
    pub fn new(name: &str, bytes: &[u8; 32]) -> Result<Self> {
        check_name(name)?;
        let key = VerifyingKey::from_bytes(bytes)
            .map_err(|error| Error::new(ErrorKind::Seal, "not an Ed25519 public key").caused_by(error))?;
        Ok(Self { name: name.to_owned(), key })
    }

    /// The public key of this name from a PEM file's text.
    ///
    /// # Errors
    /// `Seal` when the text is not an Ed25519 public key, `Malformed` when the name is not one.
    pub fn from_pem(name: &str, pem: &str) -> Result<Self> {
        let key = VerifyingKey::from_public_key_pem(pem)
            .map_err(|error| Error::new(ErrorKind::Seal, "not an Ed25519 public key").caused_by(error))?;
        Self::new(name, key.as_bytes())
    }
}

impl Seal for Ed25519Seal {
    fn key_name(&self) -> &str {
        &self.name
    }

    fn key_id(&self) -> [u8; 4] {
        self.public().key_id()
    }

    fn seal(&self, text: &[u8]) -> Result<Vec<u8>> {
        Ok(self.key.sign(text).to_bytes().to_vec())
    }
}

impl Verifier for Ed25519Key {
    fn key_name(&self) -> &str {
        &self.name
    }

    fn key_id(&self) -> [u8; 4] {
        key_id(&self.name, ED25519, self.key.as_bytes())
    }

    fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        let signature = ed25519_dalek::Signature::from_slice(signature);
        signature.is_ok_and(|signature| self.key.verify_strict(text, &signature).is_ok())
    }
}
