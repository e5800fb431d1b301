//! Signed and time-stamped heads.
#![cfg(feature = "sign")]
#![allow(clippy::unwrap_used)]

mod support;

use facture_journal::{
    Checkpoint, Ed25519Key, Ed25519Seal, ErrorKind, Hash, Journal, MemoryStore, Result, Seal,
    TimestampAuthority, Timestamped, Trust, Verifier, verify_export,
};
use support::{ORIGIN, batch};

struct FakeAuthority;

impl TimestampAuthority for FakeAuthority {
    fn name(&self) -> &'static str {
        "tsa.example.com"
    }

    fn token(&self, imprint: &Hash) -> Result<Vec<u8>> {
        Ok(imprint.as_bytes().to_vec())
    }
}

fn seal() -> Ed25519Seal {
    Ed25519Seal::new(ORIGIN, &[7; 32]).unwrap()
}

fn journal() -> Journal<MemoryStore> {
    let mut journal = Journal::open(MemoryStore::new(ORIGIN)).unwrap();
    journal.append_all(&batch(0, 5)).unwrap();
    journal
}

/// The key of the checksum database of Go, whose name and identifier are public.
#[test]
fn key_identifiers_are_those_of_the_signed_note() {
    // sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8
    let key = [
        0xce, 0x33, 0x72, 0xd7, 0x5a, 0xd1, 0xee, 0x5e, 0xcd, 0xaf, 0x87, 0x27, 0x29, 0x3d, 0x4b, 0x11, 0x1d,
        0x87, 0xeb, 0x37, 0x53, 0x1d, 0x7c, 0x86, 0xd4, 0xd3, 0x00, 0x3f, 0x0e, 0xb8, 0x09, 0xfc,
    ];
    let key = Ed25519Key::new("sum.golang.org", &key).unwrap();
    assert_eq!(key.key_id(), [0x03, 0x3d, 0xe0, 0xae]);
}

#[test]
fn signed_heads_verify_and_changed_ones_do_not() {
    let mut journal = journal();
    let (seal, key) = (seal(), seal().public());
    let checkpoint = journal.seal(&[&seal, &Timestamped(&FakeAuthority)]).unwrap();
    assert_eq!(checkpoint.verify_signatures(&[&key]).unwrap(), [ORIGIN]);
    let token = &checkpoint.signatures[1].value;
    assert_eq!(token.as_slice(), Hash::plain(checkpoint.head.to_text().as_bytes()).as_bytes());

    let mut other = checkpoint.clone();
    other.head.size += 1;
    assert_eq!(other.verify_signatures(&[&key]).unwrap_err().kind(), ErrorKind::Mismatch);
    let mut other = checkpoint.clone();
    other.signatures[0].value[5] ^= 1;
    assert_eq!(other.verify_signatures(&[&key]).unwrap_err().kind(), ErrorKind::Mismatch);
    other.signatures[0].value.truncate(63);
    assert_eq!(other.verify_signatures(&[&key]).unwrap_err().kind(), ErrorKind::Mismatch);
    let stranger = Ed25519Seal::new(ORIGIN, &[8; 32]).unwrap().public();
    assert_eq!(checkpoint.verify_signatures(&[&stranger]).unwrap(), [""; 0]);
}

#[test]
fn an_export_says_whose_signatures_it_carries() {
    let mut journal = journal();
    journal.seal(&[&seal(), &Timestamped(&FakeAuthority)]).unwrap();
    journal.append_all(&batch(5, 5)).unwrap();
    let mut export = Vec::new();
    journal.export(&mut export).unwrap();
    let key = seal().public();
    let trust = Trust { keys: &[&key], kept: &[] };
    let verified = verify_export(&mut export.as_slice(), &trust).unwrap();
    assert_eq!(verified.signed.into_iter().collect::<Vec<_>>(), [(ORIGIN.to_owned(), 5)]);
    assert_eq!(verified.unchecked.into_iter().collect::<Vec<_>>(), ["tsa.example.com"]);
    assert_eq!(verified.head, journal.head());
}

#[test]
fn a_log_that_no_longer_extends_its_checkpoint_is_not_signed() {
    use facture_journal::Store;
    let mut store = MemoryStore::new(ORIGIN);
    let foreign =
        Checkpoint::unsigned(facture_journal::TreeHead { root: Hash::plain(b"other"), ..journal().head() });
    store.put_checkpoint(5, &foreign.to_text()).unwrap();
    let mut journal = Journal::open(store).unwrap();
    journal.append_all(&batch(0, 5)).unwrap();
    assert_eq!(journal.seal(&[&seal() as &dyn Seal]).unwrap_err().kind(), ErrorKind::Mismatch);
}
