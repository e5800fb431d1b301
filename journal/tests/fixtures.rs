//! The test vectors of docs/journal.md, and the programs in the documentation.
//!
//! `FACTURE_REWRITE=1 cargo test -p facture-journal --test fixtures` writes the vectors anew.
#![cfg(feature = "sign")]
#![allow(clippy::unwrap_used)]

#[path = "../../tests/aloud/mod.rs"]
mod aloud;
mod support;

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use facture_journal::{
    Checkpoint, ConsistencyProof, Digest, Ed25519Key, Ed25519Seal, Entry, Event, Hash, InclusionProof,
    Journal, MemoryStore, Record, RuleSet, Trust, Verdict, bundle, verify, verify_bundle,
};
use support::Scratch;

const ORIGIN: &str = "example.com/invoices";
const INVOICE: &[u8] = b"<Invoice/>";
const REPORT: &[u8] = b"{\"valid\":true}\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn fixture(name: &str) -> PathBuf {
    root().join("fixtures/journal").join(name)
}

fn seal() -> Ed25519Seal {
    let seed: Vec<u8> = (0..32).collect();
    Ed25519Seal::new(ORIGIN, &seed.try_into().unwrap()).unwrap()
}

fn records() -> Vec<Record> {
    let at = |second: u32| format!("2026-09-01T08:00:{second:02}Z").parse().unwrap();
    let set = |name: &str, version: &str| RuleSet { name: name.into(), version: version.into() };
    let rule_sets = vec![set("en16931", "1.3.16"), set("france", "1.2.0")];
    let cii = Digest::sha256(b"<CrossIndustryInvoice/>");
    vec![
        Record::new(at(0), Event::Received { from: "0009:12345678900011".into() })
            .digest(Digest::sha256(INVOICE))
            .metadata("file", "invoice.xml"),
        Record::new(at(1), Event::Validated { rule_sets, verdict: Verdict::Valid })
            .digest(Digest::sha256(INVOICE))
            .digest(Digest::sha256(REPORT)),
        Record::new(at(2), Event::Validated { rule_sets: Vec::new(), verdict: Verdict::Unreadable }),
        Record::new(
            "2026-09-01T08:00:03.25Z".parse().unwrap(),
            Event::Converted { from: "ubl-invoice".into(), to: "cii".into() },
        )
        .digest(Digest::sha256(INVOICE))
        .digest(cii.clone())
        .metadata("Émetteur", "Société «A»")
        .metadata("from", "")
        .metadata("number", "F-2026-1"),
        Record::new(at(4), Event::Sent { to: "0225:552100554".into() }).digest(cii),
        Record::new(at(5), Event::Status { code: "200".into() }),
        Record::new(at(6), Event::Received { from: String::new() }).digest(Digest::new("empty", [])),
    ]
}

fn journal() -> (Journal<MemoryStore>, Checkpoint) {
    let mut journal = Journal::open(MemoryStore::new(ORIGIN)).unwrap();
    journal.append_all(&records()[..3]).unwrap();
    journal.seal(&[]).unwrap();
    journal.append_all(&records()[3..]).unwrap();
    let checkpoint = journal.seal(&[&seal()]).unwrap();
    (journal, checkpoint)
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        write!(text, "{byte:02x}").unwrap();
    }
    text
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn hold(name: &str, bytes: &[u8]) {
    let path = fixture(name);
    if std::env::var_os("FACTURE_REWRITE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
    }
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "{} is not what is written today", path.display());
}

fn evidence() -> Vec<u8> {
    let (journal, checkpoint) = journal();
    let document = |name, bytes| bundle::Document { name, bytes };
    let contents = bundle::Contents {
        original: document("invoice.xml", INVOICE),
        report: Some(document("report.json", REPORT)),
        view: Some(document("invoice.txt", b"An invoice.\n")),
    };
    bundle::write_bundle(&journal, &[1, 0, 3], &checkpoint, &contents).unwrap()
}

#[test]
fn the_vectors_are_what_is_written() {
    let (journal, checkpoint) = journal();
    let (mut entries, mut roots) = (String::new(), String::new());
    for sequence in 0..7 {
        let entry = journal.entry_bytes(sequence).unwrap();
        writeln!(entries, "{sequence}\t{}\t{}", hex(&entry), Hash::leaf(&entry)).unwrap();
    }
    for size in 0..=7 {
        writeln!(roots, "{size}\t{}", journal.head_at(size).unwrap().root).unwrap();
    }
    hold("entries.tsv", entries.as_bytes());
    hold("roots.tsv", roots.as_bytes());
    hold("head.txt", checkpoint.to_text().as_bytes());
    hold("entry-4.tlog-proof", journal.prove_inclusion(4, checkpoint.clone()).unwrap().to_text().as_bytes());
    hold("from-3.txt", journal.prove_consistency(3, checkpoint).unwrap().to_text().as_bytes());
    let mut export = Vec::new();
    journal.export(&mut export).unwrap();
    hold("log.export", &export);
    if std::env::var_os("FACTURE_REWRITE").is_some() {
        std::fs::write(fixture("evidence.zip"), evidence()).unwrap();
    }
}

/// Reads the vectors only; nothing here is computed from the records above.
#[test]
fn the_vectors_verify() {
    let key = Ed25519Key::from_pem(ORIGIN, &std::fs::read_to_string(fixture("public.pem")).unwrap()).unwrap();
    let read = |name| std::fs::read_to_string(fixture(name)).unwrap();
    let checkpoint = Checkpoint::parse(&read("head.txt")).unwrap();
    assert_eq!(checkpoint.verify_signatures(&[&key]).unwrap(), [ORIGIN]);
    let roots = read("roots.tsv");
    let root = |size: usize| roots.lines().nth(size).unwrap().split('\t').nth(1).unwrap().to_owned();
    assert_eq!(checkpoint.head.root.to_string(), root(7));
    for (line, sequence) in read("entries.tsv").lines().zip(0..) {
        let [number, entry, leaf] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let entry = unhex(entry);
        assert_eq!(number, sequence.to_string());
        assert_eq!(Hash::leaf(&entry).to_string(), leaf);
        assert_eq!(Entry::decode(&entry).unwrap().sequence, sequence);
        if sequence == 4 {
            InclusionProof::parse(&read("entry-4.tlog-proof")).unwrap().verify(&entry).unwrap();
        }
    }
    let old: [u8; 32] = unhex(&root(3)).try_into().unwrap();
    ConsistencyProof::parse(&read("from-3.txt")).unwrap().verify(Hash::from_bytes(old)).unwrap();
    let trust = Trust { keys: &[&key], kept: std::slice::from_ref(&checkpoint) };
    let verified = verify(fixture("log.export"), &trust).unwrap();
    assert_eq!((verified.head, verified.checkpoints), (checkpoint.head.clone(), 3));

    let evidence = verify_bundle(&std::fs::read(fixture("evidence.zip")).unwrap(), &[&key]).unwrap();
    assert_eq!(
        (evidence.checkpoint, evidence.signed.as_slice()),
        (checkpoint, [ORIGIN.to_owned()].as_slice())
    );
    let named = evidence.documents.iter().map(|held| (held.name.as_str(), held.entries.as_slice()));
    let expected: [(&str, &[u64]); 3] =
        [("original/invoice.xml", &[0, 1, 3]), ("report/report.json", &[1]), ("view/invoice.txt", &[])];
    assert_eq!(named.collect::<Vec<_>>(), expected);
}

/// The code blocks of a language in a page of the documentation.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join("docs").join(page)).unwrap();
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

/// Runs a program; `None`, said aloud, where this machine does not have it.
fn run(command: &mut Command) -> Option<Output> {
    match command.output() {
        Ok(output) => Some(output),
        Err(error) => {
            aloud::skipped(format_args!(
                "{} could not be run, so the documentation was not tested: {error}",
                command.get_program().display()
            ));
            None
        }
    }
}

#[test]
fn the_verifier_in_the_documentation_works() {
    let scratch = Scratch::new("python");
    let program = scratch.join("verify.py");
    std::fs::write(&program, &blocks("journal.md", "python")[0]).unwrap();
    let Some(output) = run(Command::new("python3").arg(&program).arg(fixture("log.export"))) else { return };
    let root = journal().1.head.root;
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("7 {root}\n"), "{output:?}");
    let export = std::fs::read(fixture("log.export")).unwrap();
    let changed = scratch.join("changed.export");
    for place in (300..export.len()).step_by(97) {
        let mut export = export.clone();
        export[place] ^= 4;
        std::fs::write(&changed, export).unwrap();
        let output = run(Command::new("python3").arg(&program).arg(&changed)).unwrap();
        assert!(!output.status.success(), "byte {place}: {output:?}");
    }
}

#[test]
fn the_steps_by_hand_in_the_documentation_work() {
    if run(Command::new("unzip").arg("-v")).is_none()
        || run(Command::new("basenc").arg("--version")).is_none()
    {
        return;
    }
    let scratch = Scratch::new("by-hand");
    let [check, signature] = blocks("evidence-bundle.md", "sh").try_into().unwrap();
    std::fs::write(
        scratch.join("check.sh"),
        check + "openssl version > /dev/null 2>&1 || exit 0\n" + &signature,
    )
    .unwrap();
    std::fs::copy(fixture("public.pem"), scratch.join("public.pem")).unwrap();
    let by_hand = |name: &str, bundle: &[u8]| {
        let folder = scratch.join(name);
        std::fs::create_dir(&folder).unwrap();
        std::fs::create_dir(folder.join("unpacked")).unwrap();
        std::fs::copy(scratch.join("public.pem"), folder.join("unpacked/public.pem")).unwrap();
        std::fs::write(folder.join("evidence.zip"), bundle).unwrap();
        let script = scratch.join("check.sh");
        run(Command::new("sh").arg("-eu").arg(script).arg("evidence.zip").current_dir(folder)).unwrap()
    };
    let output = by_hand("good", &evidence());
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    for line in
        ["named by entry 0 1 3\n", "entry 0 is under the head\n", "entry 1 is under", "entry 3 is under"]
    {
        assert!(text.contains(line), "{text}");
    }
    // A log that says otherwise: the same documents and sums, another head.
    let (mut other, _) = journal();
    other.append(&records()[0]).unwrap();
    let checkpoint = other.seal(&[&seal()]).unwrap();
    let swapped = support::repack(&evidence(), |name, bytes| {
        if name == "head.txt" { checkpoint.to_text().into_bytes() } else { bytes }
    });
    let output = by_hand("other-head", &swapped);
    assert!(!output.status.success(), "{output:?}");
    verify_bundle(&swapped, &[]).unwrap_err();
}
