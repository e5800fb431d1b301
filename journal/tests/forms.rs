//! The written forms: entries, times, heads, proofs. What is written reads back, and nothing else is read.
#![allow(clippy::unwrap_used)]

mod support;

use facture_journal::{
    Checkpoint, ConsistencyProof, Digest, Entry, ErrorKind, Event, Hash, InclusionProof, Journal,
    MemoryStore, Record, RuleSet, Signature, Timestamp, TreeHead, Verdict, key_id,
};
use support::batch;

fn events() -> Vec<Event> {
    let set = |name: &str, version: &str| RuleSet { name: name.into(), version: version.into() };
    let validated = |verdict| Event::Validated {
        rule_sets: vec![set("en16931", "1.3.16"), set("peppol", "3.0.20")],
        verdict,
    };
    vec![
        Event::Received { from: String::new() },
        Event::Received { from: "Société Générale".into() },
        validated(Verdict::Valid),
        validated(Verdict::Invalid),
        Event::Validated { rule_sets: Vec::new(), verdict: Verdict::Unreadable },
        Event::Converted { from: "ubl-invoice".into(), to: "cii".into() },
        Event::Sent { to: "0009:12345678900011".into() },
        Event::Status { code: "205".into() },
    ]
}

fn entry(sequence: u64, event: Event) -> Entry {
    let record = Record::new("2026-02-28T12:00:00.5Z".parse().unwrap(), event)
        .digest(Digest::sha256(b"<Invoice/>"))
        .digest(Digest::new("empty", []))
        .metadata("number", "F-1")
        .metadata("file", "");
    Entry { sequence, record }
}

#[test]
fn entries_read_back() {
    for (sequence, event) in (0..).zip(events()) {
        for sequence in [sequence, u64::MAX] {
            let entry = entry(sequence, event.clone());
            assert_eq!(Entry::decode(&entry.encode().unwrap()).unwrap(), entry);
        }
    }
}

/// Each change of a byte is refused or is another entry with exactly these bytes: no entry has two forms.
#[test]
fn entries_have_one_form() {
    for event in events() {
        let bytes = entry(7, event).encode().unwrap();
        for place in 0..bytes.len() {
            Entry::decode(&bytes[..place]).unwrap_err();
            let mut changed = bytes.clone();
            for value in 0..=u8::MAX {
                changed[place] = value;
                if let Ok(entry) = Entry::decode(&changed) {
                    assert_eq!(entry.encode().unwrap(), changed);
                }
            }
        }
        Entry::decode(&[&bytes[..], &[0]].concat()).unwrap_err();
    }
}

#[test]
fn long_entries_are_refused() {
    let record = entry(0, events().remove(0)).record.metadata("long", "x".repeat(1 << 20));
    assert_eq!(record.encode(0).unwrap_err().kind(), ErrorKind::Limit);
}

#[test]
fn times_are_utc_and_on_the_calendar() {
    let good = [
        "2026-02-28T23:59:59Z",
        "2024-02-29T00:00:00.123456789Z",
        "2000-02-29T00:00:00.0Z",
        "2016-12-31T23:59:60Z",
    ];
    for text in good {
        assert_eq!(text.parse::<Timestamp>().unwrap().as_str(), text);
    }
    let bad = [
        "",
        "2026-02-28",
        "2026-02-28T23:59:59",
        "2026-02-28t23:59:59z",
        "2026-02-28 23:59:59Z",
        "2026-02-28T23:59:59+00:00",
        "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-01-00T00:00:00Z",
        "2026-01-01T24:00:00Z",
        "2026-01-01T00:60:00Z",
        "2026-01-01T00:00:60Z",
        "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00.1234567890Z",
        "2026-01-01T00:00:00,5Z",
        "+026-01-01T00:00:00Z",
        "2026-01-01T00:00:00ZZ",
        "２026-01-01T00:00:00Z",
    ];
    for text in bad {
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
    }
    let unix = [
        (0, "1970-01-01T00:00:00.000Z"),
        (951_782_400, "2000-02-29T00:00:00.000Z"),
        (1_704_067_199, "2023-12-31T23:59:59.000Z"),
        (4_107_542_400, "2100-03-01T00:00:00.000Z"),
        (12_622_780_800, "2370-01-01T00:00:00.000Z"),
        (253_402_300_799, "9999-12-31T23:59:59.000Z"),
        (u64::MAX, "9999-12-31T23:59:59.000Z"),
    ];
    for (seconds, text) in unix {
        assert_eq!(Timestamp::from_unix(seconds, 0).as_str(), text);
        text.parse::<Timestamp>().unwrap();
    }
}

#[test]
fn hashes_are_those_of_rfc_6962() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(Hash::empty_root().to_string(), empty);
    // The leaf of no bytes is SHA-256(0x00).
    let leaf = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    assert_eq!(Hash::leaf(b"").to_string(), leaf);
    let hash = Hash::plain(b"abc");
    assert_eq!(Hash::from_base64(&hash.to_base64()).unwrap(), hash);
    for bad in ["", "AAAA", &hash.to_string(), &hash.to_base64().replace('=', "")] {
        Hash::from_base64(bad).unwrap_err();
    }
}

fn signed_checkpoint() -> Checkpoint {
    let head = TreeHead { origin: "example.com/log".into(), size: 12, root: Hash::plain(b"root") };
    let signature =
        Signature { key_name: "example.com/key".into(), key_id: key_id("k", 1, b""), value: vec![1, 2, 3] };
    Checkpoint { head, signatures: vec![signature.clone(), signature] }
}

#[test]
fn heads_read_back_and_nothing_else_is_read() {
    let signed = signed_checkpoint();
    let unsigned = Checkpoint::unsigned(signed.head.clone());
    for checkpoint in [&signed, &unsigned] {
        assert_eq!(Checkpoint::parse(&checkpoint.to_text()).unwrap(), *checkpoint);
    }
    let (signed, unsigned) = (signed.to_text(), unsigned.to_text());
    let bad = [
        String::new(),
        "\n".into(),
        unsigned.replace("12", "012"),
        unsigned.replace("12", "-12"),
        unsigned.replace("12", "12 "),
        unsigned.replace("example.com/log", ""),
        unsigned.replace("example.com", "example com"),
        unsigned.replace("12", "99999999999999999999"),
        unsigned.trim_end().to_owned(),
        unsigned.clone() + "extension\n",
        unsigned.clone() + "\n",
        signed.trim_end().to_owned(),
        signed.replace('\u{2014}', "-"),
        signed.replace("example.com/key ", "example.com/key  "),
        signed.clone() + "\n",
        signed.replace('\n', "\r\n"),
    ];
    for text in bad {
        assert_eq!(Checkpoint::parse(&text).unwrap_err().kind(), ErrorKind::Malformed, "{text:?}");
    }
}

#[test]
fn proofs_read_back_and_nothing_else_is_read() {
    let mut journal = Journal::open(MemoryStore::new("example.com/log")).unwrap();
    journal.append_all(&batch(0, 13)).unwrap();
    let checkpoint = Checkpoint { head: journal.head(), ..signed_checkpoint() };
    for index in 0..13 {
        let proof = journal.prove_inclusion(index, checkpoint.clone()).unwrap();
        assert_eq!(InclusionProof::parse(&proof.to_text()).unwrap(), proof);
        let with_extra = proof.to_text().replace("index", "extra QUJD\nindex");
        assert_eq!(InclusionProof::parse(&with_extra).unwrap(), proof);
        let proof = journal.prove_consistency(index, checkpoint.clone()).unwrap();
        assert_eq!(ConsistencyProof::parse(&proof.to_text()).unwrap(), proof);
    }
    let text = journal.prove_inclusion(3, checkpoint.clone()).unwrap().to_text();
    let line = Hash::plain(b"more").to_base64() + "\n";
    let bad = [
        text.replace("@v1", "@v2"),
        text.replace("index 3", "index 03"),
        text.replace("index 3", "index"),
        text.replacen("\n\n", "\n", 1),
        text.replace("index 3\n", &format!("index 3\n{}", line.repeat(64))),
        text.replace("index 3\n", "index 3\nAAAA\n"),
    ];
    for text in bad {
        assert_eq!(InclusionProof::parse(&text).unwrap_err().kind(), ErrorKind::Malformed, "{text:?}");
    }
    let mut other = checkpoint;
    other.head.root = Hash::plain(b"other");
    assert_eq!(journal.prove_inclusion(3, other).unwrap_err().kind(), ErrorKind::Mismatch);
}
