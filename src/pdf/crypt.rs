//! Files encrypted with an empty user password (ISO 32000-1, 7.6; ISO 32000-2, 7.6.4).
//!
//! Such a file opens in every viewer without a question, and some invoice programs make them to forbid editing.

use aes::cipher::block_padding::NoPadding;
use aes::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use md5::Md5;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::object::{Dict, Object};

/// What a short password is filled up with (Algorithm 2). An empty one is all of it.
const PADDING: [u8; 32] = [
    0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e,
    0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
];

/// Why an encrypted file stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// It asks for a password.
    Password,
    /// It uses a handler or an algorithm that this library does not read.
    Unsupported,
}

/// How strings or streams are encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cipher {
    Identity,
    Rc4,
    Aes128,
    Aes256,
}

/// The opened encryption of a file.
#[derive(Debug)]
pub(crate) struct Crypt {
    key: Vec<u8>,
    strings: Cipher,
    streams: Cipher,
    embedded: Cipher,
}

/// What is to be decrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    Stream,
    EmbeddedFile,
}

impl Crypt {
    /// Opens an encryption dictionary, whose values are all direct, with the empty user password.
    pub(crate) fn open(dict: &Dict, file_id: &[u8]) -> Result<Self, Closed> {
        if !dict.is("Filter", "Standard") {
            return Err(Closed::Unsupported);
        }
        let integer = |key| dict.value(key).and_then(Object::as_integer);
        let bytes = |key| dict.value(key).and_then(Object::as_string).ok_or(Closed::Unsupported);
        let (version, revision) = (integer("V").unwrap_or(0), integer("R").unwrap_or(0));
        let key_bits = match version {
            1 => 40,
            2 => integer("Length").unwrap_or(40),
            4 => 128,
            5 => 256,
            _ => return Err(Closed::Unsupported),
        };
        let key_len = usize::try_from(key_bits / 8).ok().filter(|len| (5..=32).contains(len));
        let key_len = key_len.ok_or(Closed::Unsupported)?;
        let key = match revision {
            2..=4 => {
                let metadata = dict.value("EncryptMetadata") != Some(&Object::Bool(false));
                let permissions = integer("P").unwrap_or(0);
                let key = file_key(bytes("O")?, permissions, file_id, revision, key_len, metadata);
                opens(&key, bytes("U")?, file_id, revision).then_some(key).ok_or(Closed::Password)?
            }
            5 | 6 => modern_key(bytes("U")?, bytes("UE")?, revision)?,
            _ => return Err(Closed::Unsupported),
        };
        let cipher = |key: &str| filter_cipher(dict, key);
        let (strings, streams) = match version {
            1 | 2 => (Cipher::Rc4, Cipher::Rc4),
            _ => (cipher("StrF")?, cipher("StmF")?),
        };
        let embedded = if dict.has("EFF") { cipher("EFF")? } else { streams };
        Ok(Self { key, strings, streams, embedded })
    }

    /// Decrypts a string or the bytes of a stream of object `id`.
    pub(crate) fn decrypt(&self, kind: Kind, id: (u32, u16), data: &[u8]) -> Vec<u8> {
        let cipher = match kind {
            Kind::String => self.strings,
            Kind::Stream => self.streams,
            Kind::EmbeddedFile => self.embedded,
        };
        match cipher {
            Cipher::Identity => data.to_vec(),
            Cipher::Rc4 => rc4(&self.object_key(id, b""), data),
            Cipher::Aes128 => {
                let key = self.object_key(id, b"sAlT");
                aes_cbc(data, |iv, body| {
                    cbc::Decryptor::<aes::Aes128>::new_from_slices(&key, iv)
                        .ok()?
                        .decrypt_padded::<NoPadding>(body)
                        .ok()
                        .map(<[u8]>::len)
                })
            }
            Cipher::Aes256 => aes_cbc(data, |iv, body| {
                cbc::Decryptor::<aes::Aes256>::new_from_slices(&self.key, iv)
                    .ok()?
                    .decrypt_padded::<NoPadding>(body)
                    .ok()
                    .map(<[u8]>::len)
            }),
        }
    }

    /// The key of one object (Algorithm 1).
    fn object_key(&self, (number, generation): (u32, u16), salt: &[u8]) -> Vec<u8> {
        let mut hash = Md5::new();
        hash.update(&self.key);
        hash.update(&number.to_le_bytes()[..3]);
        hash.update(generation.to_le_bytes());
        hash.update(salt);
        hash.finalize()[..(self.key.len() + 5).min(16)].to_vec()
    }
}

/// The cipher that `/StmF`, `/StrF` or `/EFF` names.
fn filter_cipher(dict: &Dict, key: &str) -> Result<Cipher, Closed> {
    let Some(name) = dict.value(key).and_then(Object::as_name) else { return Ok(Cipher::Identity) };
    if name == b"Identity" {
        return Ok(Cipher::Identity);
    }
    let filters = dict.value("CF").and_then(Object::as_dict).ok_or(Closed::Unsupported)?;
    let filter = filters.iter().find(|(key, _)| *key.0 == *name).and_then(|(_, value)| value.as_dict());
    match filter.and_then(|filter| filter.value("CFM")).and_then(Object::as_name) {
        Some(b"None") => Ok(Cipher::Identity),
        Some(b"V2") => Ok(Cipher::Rc4),
        Some(b"AESV2") => Ok(Cipher::Aes128),
        Some(b"AESV3") => Ok(Cipher::Aes256),
        _ => Err(Closed::Unsupported),
    }
}

/// The key of a file of revision 2 to 4 (Algorithm 2).
fn file_key(owner: &[u8], permissions: i64, id: &[u8], revision: i64, len: usize, metadata: bool) -> Vec<u8> {
    let mut hash = Md5::new();
    hash.update(PADDING);
    hash.update(&owner[..owner.len().min(32)]);
    // A 32-bit field, which some writers spell without its sign.
    hash.update(&permissions.to_le_bytes()[..4]);
    hash.update(id);
    if revision >= 4 && !metadata {
        hash.update([0xff; 4]);
    }
    let mut digest = hash.finalize();
    let len = len.min(16);
    if revision >= 3 {
        for _ in 0..50 {
            digest = Md5::digest(&digest[..len]);
        }
    }
    digest[..len].to_vec()
}

/// Whether the key is the one of the empty user password (Algorithms 4 and 5).
fn opens(key: &[u8], user: &[u8], id: &[u8], revision: i64) -> bool {
    if revision == 2 {
        return rc4(key, &PADDING) == user;
    }
    let mut hash = Md5::new();
    hash.update(PADDING);
    hash.update(id);
    let mut check = hash.finalize().to_vec();
    for round in 0..20 {
        let round_key: Vec<u8> = key.iter().map(|byte| byte ^ round).collect();
        check = rc4(&round_key, &check);
    }
    user.get(..16) == Some(&check[..])
}

/// The key of a file of revision 5 or 6 (Algorithm 2.A).
fn modern_key(user: &[u8], encrypted: &[u8], revision: i64) -> Result<Vec<u8>, Closed> {
    let (Some(hash), Some(check_salt), Some(key_salt)) = (user.get(..32), user.get(32..40), user.get(40..48))
    else {
        return Err(Closed::Unsupported);
    };
    let digest = |salt| if revision == 5 { Sha256::digest(salt).to_vec() } else { hardened(salt) };
    if digest(check_salt) != hash {
        return Err(Closed::Password);
    }
    let mut key = encrypted.get(..32).ok_or(Closed::Unsupported)?.to_vec();
    cbc::Decryptor::<aes::Aes256>::new_from_slices(&digest(key_salt), &[0; 16])
        .ok()
        .and_then(|cipher| cipher.decrypt_padded::<NoPadding>(&mut key).ok().map(<[u8]>::len))
        .ok_or(Closed::Unsupported)?;
    Ok(key)
}

/// The hash of revision 6 for an empty user password (Algorithm 2.B). It ends after 64 to 320 rounds.
fn hardened(salt: &[u8]) -> Vec<u8> {
    let mut key = Sha256::digest(salt).to_vec();
    for round in 0..320_u32 {
        let mut block = key.repeat(64);
        let len = block.len();
        let (cipher_key, iv) = (&key[..16], &key[16..32]);
        let Ok(cipher) = cbc::Encryptor::<aes::Aes128>::new_from_slices(cipher_key, iv) else { break };
        if cipher.encrypt_padded::<NoPadding>(&mut block, len).is_err() {
            break;
        }
        // The first 16 bytes as one number, modulo 3: 256 is 1 modulo 3, so the sum of the bytes does.
        key = match block[..16].iter().map(|&byte| u32::from(byte)).sum::<u32>() % 3 {
            0 => Sha256::digest(&block).to_vec(),
            1 => Sha384::digest(&block).to_vec(),
            _ => Sha512::digest(&block).to_vec(),
        };
        let last = block.last().copied().map_or(0, u32::from);
        if round >= 63 && last + 32 <= round + 1 {
            break;
        }
    }
    key.truncate(32);
    key
}

/// AES in CBC mode: the first block is the initialisation vector, the last byte tells the padding.
fn aes_cbc(data: &[u8], decrypt: impl FnOnce(&[u8], &mut [u8]) -> Option<usize>) -> Vec<u8> {
    let Some((iv, body)) = data.split_at_checked(16) else { return Vec::new() };
    let mut body = body[..body.len() & !15].to_vec();
    if decrypt(iv, &mut body).is_none() {
        return Vec::new();
    }
    let padding = body.last().map_or(0, |&last| usize::from(last));
    if (1..=16).contains(&padding) {
        body.truncate(body.len().saturating_sub(padding));
    }
    body
}

fn rc4(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut state: [u8; 256] = std::array::from_fn(|at| at as u8);
    let mut j = 0_u8;
    for i in 0..256 {
        j = j.wrapping_add(state[i]).wrapping_add(key[i % key.len()]);
        state.swap(i, usize::from(j));
    }
    let (mut i, mut j) = (0_u8, 0_u8);
    data.iter()
        .map(|byte| {
            i = i.wrapping_add(1);
            j = j.wrapping_add(state[usize::from(i)]);
            state.swap(usize::from(i), usize::from(j));
            byte ^ state[usize::from(state[usize::from(i)].wrapping_add(state[usize::from(j)]))]
        })
        .collect()
}
