//! The table of business terms is what schemas/terms.tsv says, and the model follows it.
//!
//! `FACTURE_REWRITE=1 cargo test --test terms` writes the checked-in table anew.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeMap, fmt::Write, fs, path::PathBuf};

use facture::Term;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

struct Fact {
    term: Term,
    name: String,
    parent: Option<Term>,
    min: u8,
    many: bool,
    data_type: String,
    part: Option<String>,
}

fn facts() -> Vec<Fact> {
    let text = fs::read_to_string(root().join("schemas/terms.tsv")).unwrap();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next(), Some("id\tname\tparent\tcardinality\ttype\tpart"));
    lines
        .map(|line| {
            let [id, name, parent, cardinality, data_type, part] =
                line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            let (min, max) = cardinality.split_once("..").unwrap();
            assert!(matches!((min, max), ("0" | "1", "1" | "n")), "{line}");
            Fact {
                term: id.parse().unwrap(),
                name: name.into(),
                parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
                min: min.parse().unwrap(),
                many: max == "n",
                data_type: data_type.into(),
                part: (!part.is_empty()).then(|| camel(part)),
            }
        })
        .collect()
}

fn camel(snake: &str) -> String {
    snake.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

#[test]
fn the_table_is_what_the_facts_say() {
    let facts = facts();
    let mut text = String::from(
        "//! Generated from schemas/terms.tsv by tests/terms.rs; change the facts, not this file.\n\n\
         use super::{DataType, Row, Term};\nuse crate::value::Part;\n\n\
         /// Every term, in the order of the norm.\n#[rustfmt::skip]\npub(super) static ROWS: &[Row] = &[\n",
    );
    for fact in &facts {
        writeln!(
            text,
            "    Row {{ term: Term::{:?}, name: {:?}, parent: {}, min: {}, many: {}, data_type: DataType::{}, part: {} }},",
            fact.term,
            fact.name,
            fact.parent.map_or("None".into(), |parent| format!("Some(Term::{parent:?})")),
            fact.min,
            fact.many,
            fact.data_type,
            fact.part.as_ref().map_or("None".into(), |part| format!("Some(Part::{part})")),
        )
        .unwrap();
    }
    text.push_str("];\n\n/// Places in [`ROWS`], sorted by term.\n#[rustfmt::skip]\npub(super) static SORTED: &[u16] = &[\n");
    let sorted: BTreeMap<_, _> = facts.iter().enumerate().map(|(place, fact)| (fact.term, place)).collect();
    assert_eq!(sorted.len(), facts.len(), "an id occurs twice");
    for places in sorted.into_values().collect::<Vec<_>>().chunks(20) {
        let line: Vec<_> = places.iter().map(ToString::to_string).collect();
        writeln!(text, "    {},", line.join(", ")).unwrap();
    }
    text.push_str("];\n");
    let path = root().join("src/term/table.rs");
    if std::env::var_os("FACTURE_REWRITE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == text, "src/term/table.rs has drifted: FACTURE_REWRITE=1");
}

#[test]
fn every_term_of_the_norm_is_there() {
    let known: Vec<_> = Term::all().collect();
    let missing: Vec<_> = (1..=165)
        .filter(|&number| number != 4) // The norm has no BT-4.
        .map(Term::Bt)
        .chain((1..=32).map(Term::Bg))
        .filter(|term| !known.contains(term))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn terms_display_and_parse() {
    for term in Term::all() {
        assert_eq!(term.to_string().parse(), Ok(term));
    }
    for text in ["BT-29-1", "BG-DEX-01", "BT-DEX-003", "BT-X-304", "BG-X-42", "EXT-FR-FE-02", "EXT-FR-FE-163"]
    {
        assert_eq!(text.parse::<Term>().unwrap().to_string(), text);
    }
    for text in ["", "BT", "BT-", "BT-x", "BT-1-", "BT-1-2-3", "BX-1", "BT-99999"] {
        assert!(text.parse::<Term>().is_err(), "{text}");
    }
    assert_eq!(size_of::<Term>(), 4);
}
