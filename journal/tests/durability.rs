//! Full disks, torn write-ahead logs, several writers.
#![allow(clippy::unwrap_used)]

#[path = "../../tests/aloud/mod.rs"]
mod aloud;
mod support;

use std::{path::Path, process::Command};

use facture_journal::{ErrorKind, GroupCommit, Journal, MemoryStore, SqliteStore, Trust};
use support::{ORIGIN, Random, Scratch, batch, no_batch_is_torn, open};

/// Appends until the store says it is full. Returns the batches acknowledged before.
fn fill(journal: &mut Journal<SqliteStore>) -> u64 {
    for acknowledged in 0.. {
        let before = journal.head();
        match journal.append_all(&batch(journal.size(), 50)) {
            Ok(appended) => assert_eq!(appended.head.size, before.size + 50),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Full, "{error}");
                assert_eq!(journal.head(), before, "a refused append changed the log");
                return acknowledged;
            }
        }
    }
    unreachable!("the disk is never full");
}

#[test]
fn a_full_store_loses_nothing() {
    let scratch = Scratch::new("full-store");
    let path = scratch.join("journal");
    let mut store = SqliteStore::open_or_create(&path, ORIGIN).unwrap();
    store.limit_bytes(1 << 20).unwrap();
    let mut journal = Journal::open(store).unwrap();
    assert!(fill(&mut journal) > 10);
    let head = journal.head();
    assert_eq!(journal.append_all(&batch(journal.size(), 50)).unwrap_err().kind(), ErrorKind::Full);
    drop(journal);
    let mut journal = open(&path);
    assert_eq!(journal.verify(&Trust::default()).unwrap().head, head);
    journal.append_all(&batch(journal.size(), 50)).unwrap();
    no_batch_is_torn(&journal);
}

/// A small file system of its own. `None`, said aloud, where this user may not mount one.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(path: &'a Path) -> Option<Self> {
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(path).output();
        match mount {
            Ok(output) if output.status.success() => Some(Self(path)),
            other => {
                aloud::skipped(format_args!(
                    "no small file system could be mounted, so the full disk is not tested: {other:?}"
                ));
                None
            }
        }
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(self.0).status().ok();
    }
}

#[test]
fn a_full_disk_loses_nothing() {
    let scratch = Scratch::new("full-disk");
    let Some(disk) = SmallDisk::mount(scratch.path()) else { return };
    let path = scratch.join("journal");
    std::fs::write(scratch.join("ballast"), vec![1; 1 << 20]).unwrap();
    let mut journal = open(&path);
    assert!(fill(&mut journal) > 3);
    let head = journal.head();
    assert_eq!(journal.verify(&Trust::default()).unwrap().head, head);
    // The same journal goes on once there is room.
    std::fs::remove_file(scratch.join("ballast")).unwrap();
    journal.append_all(&batch(journal.size(), 50)).unwrap();
    fill(&mut journal);
    let head = journal.head();
    // As after a kill on a full disk: opened anew, without a clean end.
    std::mem::forget(journal);
    let journal = open(&path);
    assert_eq!(journal.verify(&Trust::default()).unwrap().head, head);
    no_batch_is_torn(&journal);
    drop(journal);
    drop(disk);
}

/// A power cut: what the disk holds of the write-ahead log ends, or turns to noise, at any byte.
#[test]
fn a_torn_write_ahead_log_ends_at_a_whole_batch() {
    let scratch = Scratch::new("torn");
    let path = scratch.join("journal");
    let wal = scratch.join("journal-wal");
    open(&path).append_all(&batch(0, 10)).unwrap();
    let mut journal = open(&path);
    let mut acknowledged = vec![(0, journal.head())];
    for count in [1, 30, 2, 100, 1, 17] {
        journal.append_all(&batch(journal.size(), count)).unwrap();
        acknowledged.push((std::fs::metadata(&wal).unwrap().len(), journal.head()));
    }
    let (database, log) = (std::fs::read(&path).unwrap(), std::fs::read(&wal).unwrap());
    drop(journal);
    let mut random = Random::seeded();
    let mut recovered = std::collections::BTreeSet::new();
    for round in 0..400 {
        let cut = usize::try_from(random.below(log.len() as u64 + 1)).unwrap();
        let mut torn = log[..cut].to_vec();
        if round % 2 == 1 {
            torn.resize_with(log.len(), || u8::try_from(random.below(256)).unwrap());
        }
        let copy = scratch.join("copy");
        std::fs::write(&copy, &database).unwrap();
        std::fs::write(scratch.join("copy-wal"), &torn).unwrap();
        std::fs::remove_file(scratch.join("copy-shm")).ok();
        let journal = open(&copy);
        let verified = journal.verify(&Trust::default()).unwrap();
        let promised = acknowledged.iter().rfind(|(length, _)| *length <= cut as u64).unwrap();
        assert_eq!(verified.head, promised.1, "cut at {cut} of {}", log.len());
        no_batch_is_torn(&journal);
        recovered.insert(verified.head.size);
    }
    assert!(recovered.len() > 4, "the cuts met {recovered:?} only");
}

#[test]
fn several_writers_share_a_file() {
    let scratch = Scratch::new("writers");
    let path = scratch.join("journal");
    drop(open(&path));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let mut journal = open(&path);
                for _ in 0..20 {
                    // The batch's own start is not known before: another writer may be first.
                    journal.append_all(&batch(0, 3)).unwrap();
                }
            });
        }
    });
    let journal = open(&path);
    assert_eq!(journal.verify(&Trust::default()).unwrap().head.size, 180);
}

#[test]
fn a_group_gives_each_caller_its_own_sequence() {
    let (group, thread) = GroupCommit::start(Journal::open(MemoryStore::new(ORIGIN)).unwrap());
    let mut sequences = std::thread::scope(|scope| {
        let callers: Vec<_> = (0..4)
            .map(|_| {
                let group = group.clone();
                scope.spawn(move || {
                    let append = |_| group.append(batch(0, 1).remove(0)).unwrap().sequences.start;
                    (0..100).map(append).collect::<Vec<_>>()
                })
            })
            .collect();
        callers.into_iter().flat_map(|caller| caller.join().unwrap()).collect::<Vec<_>>()
    });
    let too_long = batch(0, 1).remove(0).metadata("long", "x".repeat(2 << 20));
    assert_eq!(group.append(too_long).unwrap_err().kind(), ErrorKind::Limit);
    drop(group);
    sequences.sort_unstable();
    assert_eq!(sequences, (0..400).collect::<Vec<_>>());
    assert_eq!(thread.join().unwrap().verify(&Trust::default()).unwrap().head.size, 400);
}
