//! The labels of a shown invoice are what schemas/labels.tsv says, and no term goes without.
//!
//! `FACTURE_REWRITE=1 cargo test --test labels` writes the checked-in table anew.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use facture::Term;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn labels() -> BTreeMap<String, [String; 3]> {
    let text = fs::read_to_string(root().join("schemas/labels.tsv")).unwrap();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next(), Some("id\ten\tfr\tde"));
    let mut labels = BTreeMap::new();
    for line in lines {
        let [id, words @ ..]: [&str; 4] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        assert!(words.iter().all(|word| !word.trim().is_empty()), "{line}");
        let before = labels.insert(id.to_owned(), words.map(str::to_owned));
        assert_eq!(before, None, "{id} has two rows");
    }
    labels
}

#[test]
fn every_term_has_a_label_and_every_label_a_term() {
    let labels = labels();
    for term in Term::all() {
        assert!(labels.contains_key(&term.to_string()), "{term} has no label");
    }
    for id in labels.keys() {
        let term = id.split_once('=').map_or(&**id, |(list, _)| list);
        let known = term.parse().is_ok_and(|term: Term| term.name().is_some());
        assert!(
            known || ["scheme", "country", "month", "word"].contains(&term),
            "{id} is no label of anything"
        );
    }
    assert!((1..=12).all(|month| labels.contains_key(&format!("month={month}"))));
}

#[test]
fn the_table_is_what_the_facts_say() {
    let mut text = String::from(
        "//! Generated from schemas/labels.tsv by tests/labels.rs; change the facts, not this file.\n\n\
         /// Every label, by its id, in English, French and German.\npub(super) static LABELS: &[(&str, [&str; 3])] = &[\n",
    );
    for (id, [english, french, german]) in labels() {
        writeln!(text, "    ({id:?}, [{english:?}, {french:?}, {german:?}]),").unwrap();
    }
    text.push_str("];\n");
    let path = root().join("src/show/table.rs");
    if std::env::var_os("FACTURE_REWRITE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap();
    assert!(
        there == text,
        "src/show/table.rs drifted: FACTURE_REWRITE=1 cargo test --test labels writes it anew"
    );
}
