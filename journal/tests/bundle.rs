//! Evidence bundles, good and forged.
#![allow(clippy::unwrap_used)]

mod support;

use facture_journal::{
    Checkpoint, Digest, ErrorKind, Event, Journal, MemoryStore, Record, Timestamp,
    bundle::{Contents, Document, write_bundle},
    verify_bundle,
};
use support::{repack, unpack};

const INVOICE: Document<'_> = Document { name: "invoice é.xml", bytes: b"<Invoice/>" };

fn journal() -> Journal<MemoryStore> {
    let mut journal = Journal::open(MemoryStore::new("test/log")).unwrap();
    let record = |number: u64, bytes: &[u8]| {
        let event = Event::Received { from: String::new() };
        Record::new(Timestamp::from_unix(number, 0), event).digest(Digest::sha256(bytes))
    };
    journal.append_all(&[record(0, b"other"), record(1, INVOICE.bytes), record(2, b"more")]).unwrap();
    journal
}

fn contents() -> Contents<'static> {
    let report = Document { name: "report.json", bytes: b"{}" };
    Contents { original: INVOICE, report: Some(report), view: None }
}

fn bundle() -> Vec<u8> {
    let journal = journal();
    write_bundle(&journal, &[1], &Checkpoint::unsigned(journal.head()), &contents()).unwrap()
}

#[test]
fn a_bundle_verifies_and_is_the_same_each_time() {
    let evidence = verify_bundle(&bundle(), &[]).unwrap();
    assert_eq!(evidence.checkpoint.head, journal().head());
    assert_eq!(evidence.entries, [journal().entry(1).unwrap()]);
    let documents: Vec<_> =
        evidence.documents.iter().map(|held| (held.name.as_str(), held.entries.clone())).collect();
    assert_eq!(documents, [("original/invoice é.xml", vec![1]), ("report/report.json", vec![])]);
    assert_eq!(bundle(), bundle());
}

#[test]
fn an_original_that_no_entry_names_is_refused() {
    let journal = journal();
    let checkpoint = Checkpoint::unsigned(journal.head());
    let kind =
        |sequences: &[u64]| write_bundle(&journal, sequences, &checkpoint, &contents()).unwrap_err().kind();
    assert_eq!(kind(&[0, 2]), ErrorKind::Mismatch);
    assert_eq!(kind(&[]), ErrorKind::Mismatch);
    assert_eq!(kind(&[1, 3]), ErrorKind::Missing);
}

#[test]
fn odd_file_names_are_refused() {
    let journal = journal();
    let checkpoint = Checkpoint::unsigned(journal.head());
    for name in ["", ".", "..", ".hidden", "a/b", "a\\b", "C:x", "line\nfeed"] {
        let contents = Contents { original: Document { name, ..INVOICE }, report: None, view: None };
        let error = write_bundle(&journal, &[1], &checkpoint, &contents).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Malformed, "{name:?}");
    }
}

/// Each file changed, and the sums made to fit again: only the proofs can tell.
#[test]
fn forgeries_with_fitting_sums_are_refused() {
    for (forged, _) in unpack(&bundle()) {
        // The report is named by no entry, so nothing stands against its forgery; `Held::entries` says so.
        if forged == "SHA256SUMS" || forged.starts_with("report/") {
            continue;
        }
        for place in 0..unpack(&bundle())[&forged].len() {
            let changed = repack(&bundle(), |name, mut bytes| {
                if name == forged {
                    bytes[place] ^= 2;
                }
                bytes
            });
            assert!(
                verify_bundle(&support::with_fitting_sums(&changed), &[]).is_err(),
                "{forged}, byte {place}"
            );
        }
    }
}

#[test]
fn files_without_fitting_sums_are_refused() {
    let changed =
        repack(&bundle(), |name, bytes| if name.starts_with("report/") { b"{ }".to_vec() } else { bytes });
    assert_eq!(verify_bundle(&changed, &[]).unwrap_err().kind(), ErrorKind::Mismatch);
    verify_bundle(&support::with_fitting_sums(&changed), &[]).unwrap();
}

#[test]
fn more_or_fewer_files_are_refused() {
    for name in [
        "extra.txt",
        "original/second.xml",
        "original/../x",
        "entries/2",
        "entries/01",
        "entries/9.tlog-proof",
    ] {
        let mut files = unpack(&bundle());
        files.insert(name.to_owned(), b"x".to_vec());
        let larger = support::with_fitting_sums(&support::pack(&files));
        assert_eq!(verify_bundle(&larger, &[]).unwrap_err().kind(), ErrorKind::Malformed, "{name}");
    }
    for name in unpack(&bundle()).into_keys().filter(|name| !name.starts_with("report/")) {
        let mut files = unpack(&bundle());
        files.remove(&name);
        assert!(verify_bundle(&support::pack(&files), &[]).is_err(), "{name}");
        let fitting = support::with_fitting_sums(&support::pack(&files));
        assert!(name == "SHA256SUMS" || verify_bundle(&fitting, &[]).is_err(), "{name}");
    }
}

#[test]
fn what_is_no_bundle_is_refused() {
    let bundle = bundle();
    for length in 0..bundle.len() {
        assert!(verify_bundle(&bundle[..length], &[]).is_err(), "cut at {length}");
    }
    let bomb = support::pack(&[("original/zeros".to_owned(), vec![0; 257 << 20])].into());
    assert!(bomb.len() < 1 << 20);
    assert_eq!(verify_bundle(&bomb, &[]).unwrap_err().kind(), ErrorKind::Limit);
}
