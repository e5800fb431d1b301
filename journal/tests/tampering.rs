//! What verification finds when someone changes the file, and what it cannot find.
#![allow(clippy::unwrap_used)]

mod support;

use facture_journal::{
    Checkpoint, ErrorKind, Journal, MemoryStore, Record, SqliteStore, Timestamp, Trust, verify, verify_export,
};
use rusqlite::Connection;
use support::{ORIGIN, Scratch, batch, open};

/// A journal of ten entries, changed behind its back by this SQL.
fn tampered(name: &str, sql: &str, trust: &Trust<'_>) -> facture_journal::Result<facture_journal::Verified> {
    let scratch = Scratch::new(name);
    let path = scratch.join("journal");
    let mut journal = open(&path);
    journal.append_all(&batch(0, 5)).unwrap();
    journal.seal(&[]).unwrap();
    journal.append_all(&batch(5, 5)).unwrap();
    drop(journal);
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch("DROP TRIGGER entries_stay; DROP TRIGGER entries_hold;").unwrap();
    connection.execute_batch(sql).unwrap();
    drop(connection);
    verify(&path, trust)
}

fn kept() -> Checkpoint {
    let mut journal = Journal::open(MemoryStore::new(ORIGIN)).unwrap();
    journal.append_all(&batch(0, 5)).unwrap();
    journal.append_all(&batch(5, 5)).unwrap();
    Checkpoint::unsigned(journal.head())
}

#[test]
fn changes_of_the_file_are_found() {
    assert_eq!(tampered("untouched", "", &Trust::default()).unwrap().head, kept().head);
    let flip =
        "UPDATE entries SET entry = CAST(substr(entry, 1, 40) || X'58' || substr(entry, 42) AS BLOB) WHERE";
    let changes = [
        ("first", format!("{flip} sequence = 0")),
        ("last", format!("{flip} sequence = 9")),
        ("hash", "UPDATE entries SET hashes = zeroblob(64) WHERE sequence = 3".to_owned()),
        ("short", "UPDATE entries SET hashes = X'00' WHERE sequence = 9".to_owned()),
        ("middle", "DELETE FROM entries WHERE sequence = 4".to_owned()),
        ("start", "DELETE FROM entries WHERE sequence = 0".to_owned()),
        ("below-head", "DELETE FROM entries WHERE sequence >= 4".to_owned()),
        ("all", "DELETE FROM entries".to_owned()),
        (
            "order",
            "UPDATE entries SET sequence = -1 - sequence; UPDATE entries SET sequence = sequence + 10"
                .to_owned(),
        ),
        ("origin", "UPDATE log SET origin = 'other/journal'".to_owned()),
    ];
    for (name, sql) in changes {
        let error = tampered(name, &sql, &Trust::default()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Mismatch | ErrorKind::Missing), "{name}: {error:?}");
    }
}

#[test]
fn what_was_cut_off_is_found_with_a_kept_head_only() {
    let cut = "DELETE FROM entries WHERE sequence = 9";
    assert_eq!(tampered("cut", cut, &Trust::default()).unwrap().head.size, 9);
    let trust = Trust { keys: &[], kept: &[kept()] };
    assert_eq!(tampered("cut-kept", cut, &trust).unwrap_err().kind(), ErrorKind::Mismatch);
    assert_eq!(tampered("kept", "", &trust).unwrap().head.size, 10);
}

/// The limit that the documentation states: an unsigned log that is rewritten from the start verifies.
#[test]
fn a_rewritten_log_is_found_with_a_kept_head_only() {
    let scratch = Scratch::new("rewritten");
    let path = scratch.join("journal");
    let backdated =
        batch(0, 10).into_iter().map(|record| Record { time: Timestamp::from_unix(0, 0), ..record });
    open(&path).append_all(&backdated.collect::<Vec<_>>()).unwrap();
    assert_eq!(verify(&path, &Trust::default()).unwrap().head.size, 10);
    let trust = Trust { keys: &[], kept: &[kept()] };
    assert_eq!(verify(&path, &trust).unwrap_err().kind(), ErrorKind::Mismatch);
}

#[test]
fn entries_cannot_be_changed_by_mistake() {
    let scratch = Scratch::new("triggers");
    let path = scratch.join("journal");
    open(&path).append_all(&batch(0, 3)).unwrap();
    let connection = Connection::open(&path).unwrap();
    connection.execute("DELETE FROM entries", []).unwrap_err();
    connection.execute("UPDATE entries SET sequence = 7 WHERE sequence = 2", []).unwrap_err();
}

#[test]
fn other_files_are_refused() {
    let scratch = Scratch::new("other-files");
    let path = scratch.join("file");
    let store_kind = || SqliteStore::open(&path).map(drop).unwrap_err().kind();
    assert_eq!(store_kind(), ErrorKind::Store);
    assert!(!path.exists(), "opening made a file");
    std::fs::write(&path, "not a database, but long enough to be looked at as if it were one").unwrap();
    assert_eq!(store_kind(), ErrorKind::Store);
    std::fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE other (x)").unwrap();
    assert_eq!(store_kind(), ErrorKind::Store);
    assert_eq!(SqliteStore::open_or_create(&path, ORIGIN).unwrap_err().kind(), ErrorKind::Store);
    open(&scratch.join("journal"));
    let other = SqliteStore::open_or_create(scratch.join("journal"), "test/other");
    assert_eq!(other.unwrap_err().kind(), ErrorKind::Mismatch);
}

#[test]
fn every_changed_byte_of_an_export_is_found() {
    let mut journal = Journal::open(MemoryStore::new(ORIGIN)).unwrap();
    journal.append_all(&batch(0, 3)).unwrap();
    journal.seal(&[]).unwrap();
    journal.append_all(&batch(3, 4)).unwrap();
    let kept = [Checkpoint::unsigned(journal.head())];
    let trust = Trust { keys: &[], kept: &kept };
    let mut export = Vec::new();
    journal.export(&mut export).unwrap();
    let verified = verify_export(&mut export.as_slice(), &trust).unwrap();
    assert_eq!((verified.head, verified.checkpoints), (journal.head(), 3));
    for place in 0..export.len() {
        let mut changed = export.clone();
        for bit in [0x01, 0x20, 0x80] {
            changed[place] = export[place] ^ bit;
            let refused = verify_export(&mut changed.as_slice(), &trust);
            assert!(refused.is_err(), "byte {place} changed by {bit:#x}");
        }
        verify_export(&mut &export[..place], &trust).unwrap_err();
    }
    export.push(0);
    verify_export(&mut export.as_slice(), &trust).unwrap_err();
}
