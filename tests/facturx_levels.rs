//! What a level of Factur-X has a place for is what schemas/facturx-levels.tsv says.
//!
//! `FACTURE_REWRITE=1 cargo test --all-features --test facturx_levels` writes the checked-in table anew.
#![cfg(feature = "pdf-extract")]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use facture::Term;
use facture::pdf::Level;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn least() -> BTreeMap<Term, Level> {
    let text = fs::read_to_string(root().join("schemas/facturx-levels.tsv")).unwrap();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next(), Some("term\tleast"));
    let mut least = BTreeMap::new();
    for line in lines {
        let (term, level) = line.split_once('\t').unwrap();
        let before = least.insert(term.parse().unwrap(), Level::from_xmp(level).unwrap());
        assert_eq!(before, None, "{term} has two rows");
    }
    least
}

#[test]
fn the_table_is_what_the_facts_say() {
    let mut text = String::from(
        "//! Generated from schemas/facturx-levels.tsv by tests/facturx_levels.rs; change the facts, not this file.\n\n\
         use super::Level::{self, Basic, BasicWl, En16931, Extended, Minimum};\nuse crate::Term::{self, Bt, BtX};\n\n\
         /// The least level that has a place for a term.\npub(super) static LEAST: &[(Term, Level)] = &[\n",
    );
    for (term, level) in least() {
        writeln!(text, "    ({term:?}, {level:?}),").unwrap();
    }
    text.push_str("];\n");
    let path = root().join("src/pdf/level/table.rs");
    if std::env::var_os("FACTURE_REWRITE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap();
    assert!(
        there == text,
        "src/pdf/level/table.rs drifted: FACTURE_REWRITE=1 cargo test --all-features --test facturx_levels writes it anew"
    );
}

#[test]
fn every_term_of_the_norm_has_a_level() {
    let least = least();
    for term in Term::all().filter(|term| matches!(term, Term::Bt(_) | Term::BtX(_))) {
        assert!(least.contains_key(&term), "{term} has no level");
        assert!(Level::Extended.has(term), "{term}");
        assert_eq!(Level::XRechnung.has(term), Level::En16931.has(term), "{term}");
    }
    assert!(Level::Minimum.has(Term::Bt(115)) && !Level::Minimum.has(Term::Bt(84)));
    assert!(Level::BasicWl.has(Term::Bt(84)) && !Level::BasicWl.has(Term::Bt(131)));
}
