//! What the tests of the store share: scratch folders, random numbers, and batches that show tearing.

// Each test uses its own part of this.
#![allow(dead_code)]

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use facture_journal::{Digest, Event, Hash, Journal, Record, SqliteStore, Store, Timestamp};

pub(crate) const ORIGIN: &str = "test/journal";

/// A folder that is removed when the test is over.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        std::fs::remove_dir_all(&path).ok();
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// Random numbers (xorshift64*), from FACTURE_SEED where that is set.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn seeded() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
        let seed = std::env::var("FACTURE_SEED").ok().map_or(u64::from(now), |seed| seed.parse().unwrap());
        eprintln!("FACTURE_SEED={seed}");
        Self(seed | 1)
    }

    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % end
    }
}

/// `count` records that say to which batch they belong: the batch's first sequence and its length.
pub(crate) fn batch(start: u64, count: u64) -> Vec<Record> {
    let record = |at: u64| {
        Record::new(Timestamp::from_unix(start + at, 0), Event::Received { from: "buyer".into() })
            .digest(Digest::sha256(&(start + at).to_be_bytes()))
            .metadata("start", start.to_string())
            .metadata("count", count.to_string())
    };
    (0..count).map(record).collect()
}

/// Holds that every batch in the log is whole.
pub(crate) fn no_batch_is_torn<S: Store>(journal: &Journal<S>) {
    let mut sequence = 0;
    while sequence < journal.size() {
        let record = journal.entry(sequence).unwrap().record;
        let number = |key: &str| record.metadata[key].parse::<u64>().unwrap();
        assert_eq!(number("start"), sequence, "a batch begins in the middle");
        sequence += number("count");
    }
    assert_eq!(sequence, journal.size(), "the last batch is torn");
}

pub(crate) fn open(path: &Path) -> Journal<SqliteStore> {
    Journal::open(SqliteStore::open_or_create(path, ORIGIN).unwrap()).unwrap()
}

/// The files of a zip.
pub(crate) fn unpack(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(file.name().unwrap().into_owned(), bytes);
    }
    files
}

/// A zip of these files.
pub(crate) fn pack(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A bundle with its files changed, the sums left as they were.
pub(crate) fn repack(bundle: &[u8], change: impl Fn(&str, Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let changed = |(name, bytes): (String, Vec<u8>)| {
        let bytes = change(&name, bytes);
        (name, bytes)
    };
    pack(&unpack(bundle).into_iter().map(changed).collect())
}

/// A bundle with `SHA256SUMS` made anew, as a forger would.
pub(crate) fn with_fitting_sums(bundle: &[u8]) -> Vec<u8> {
    let mut files = unpack(bundle);
    files.remove("SHA256SUMS");
    let mut sums = String::new();
    for (name, bytes) in &files {
        sums.extend([Hash::plain(bytes).to_string().as_str(), "  ", name, "\n"]);
    }
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    pack(&files)
}
