//! How many entries a second the journal takes.
#![allow(clippy::unwrap_used)]

use std::{hint::black_box, path::PathBuf, time::Duration};

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use facture_journal::{
    Checkpoint, Digest, Durability, Event, Journal, MemoryStore, Record, RuleSet, SqliteStore, Timestamp,
    Trust, Verdict,
};

const GROUP: u64 = 10_000;

/// A typical entry: two rule sets, three digests, two pieces of metadata; about 330 bytes.
fn record(number: u64) -> Record {
    let set = |name: &str, version: &str| RuleSet { name: name.into(), version: version.into() };
    let rule_sets = vec![set("en16931", "1.3.16"), set("france", "1.2.0")];
    Record::new(Timestamp::from_unix(number, 0), Event::Validated { rule_sets, verdict: Verdict::Valid })
        .digest(Digest::sha256(&number.to_be_bytes()))
        .digest(Digest::new("facture:canonical:v1:sha256", [1; 32]))
        .digest(Digest::new("facture:semantic:v1:sha256", [2; 32]))
        .metadata("invoice", format!("F-{number}"))
        .metadata("file", "invoice.xml")
}

fn records(count: u64) -> Vec<Record> {
    (0..count).map(record).collect()
}

fn scratch(name: &str) -> PathBuf {
    let path =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{name}-{}", std::process::id()));
    for suffix in ["", "-wal", "-shm"] {
        std::fs::remove_file(format!("{}{suffix}", path.display())).ok();
    }
    path
}

fn open(path: &PathBuf) -> Journal<SqliteStore> {
    Journal::open(SqliteStore::open_or_create(path, "bench/journal").unwrap()).unwrap()
}

fn append(criterion: &mut Criterion) {
    let group_of_records = records(GROUP);
    let mut group = criterion.benchmark_group("append");
    group.sample_size(20).measurement_time(Duration::from_secs(4)).warm_up_time(Duration::from_secs(1));
    group.throughput(Throughput::Elements(GROUP));
    group.bench_function("memory", |bencher| {
        let fresh = || Journal::open(MemoryStore::new("bench/journal")).unwrap();
        bencher.iter_batched_ref(
            fresh,
            |journal| black_box(journal.append_all(&group_of_records).unwrap()),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("sqlite in memory", |bencher| {
        let fresh = || Journal::open(SqliteStore::in_memory("bench/journal").unwrap()).unwrap();
        bencher.iter_batched_ref(
            fresh,
            |journal| black_box(journal.append_all(&group_of_records).unwrap()),
            BatchSize::PerIteration,
        );
    });
    for (durability, name) in [(Durability::Written, "no fsync"), (Durability::Synced, "fsync")] {
        for size in [1, 100, 1_000, GROUP] {
            let records = records(size);
            let path = scratch(&format!("{name}-{size}"));
            let mut store = SqliteStore::open_or_create(&path, "bench/journal").unwrap();
            store.set_durability(durability).unwrap();
            let mut journal = Journal::open(store).unwrap();
            group.throughput(Throughput::Elements(size));
            group.bench_function(format!("file, {name}, group of {size}"), |bencher| {
                bencher.iter(|| black_box(journal.append_all(&records).unwrap()));
            });
            drop(journal);
            std::fs::remove_file(path).ok();
        }
    }
    group.finish();
}

fn read(criterion: &mut Criterion) {
    const SIZE: u64 = 100_000;
    let path = scratch("read");
    let mut journal = open(&path);
    journal.append_all(&records(SIZE)).unwrap();
    let checkpoint = Checkpoint::unsigned(journal.head());
    let mut group = criterion.benchmark_group("at 100,000 entries");
    group.sample_size(20).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_secs(1));
    group.bench_function("inclusion proof", |bencher| {
        let mut sequence = 0;
        bencher.iter(|| {
            sequence = (sequence + 7919) % SIZE;
            journal.prove_inclusion(sequence, checkpoint.clone()).unwrap()
        });
    });
    group.throughput(Throughput::Elements(SIZE)).sample_size(10);
    group.bench_function("verify all", |bencher| {
        bencher.iter(|| journal.verify(&Trust::default()).unwrap());
    });
    group.finish();
    drop(journal);
    std::fs::remove_file(path).ok();
}

criterion_group!(benches, append, read);
criterion_main!(benches);
