//! One step, done once: for counting instructions under callgrind, and allocations by itself.
//!
//! `cargo bench --bench instructions -- STEP` does a step; without one it prints the allocations of each.
//! `tests/instructions.sh` compares both with `benches/instructions.tsv`.

mod counting;
mod documents;

use std::hint::black_box;

use facture::convert::{Target, convert};
use facture::xml::{Document, Limits};
use facture::{DocumentType, RuleSet, Validation, bind, digest};
use quick_xml::Reader;
use quick_xml::events::Event;

/// `limit` is the bare quick-xml loop, `validate` the rules of EN 16931 on a parsed document, `check` bytes to
/// findings with structure and rules.
const STEPS: [&str; 10] = [
    "limit-ubl",
    "limit-cii",
    "parse-ubl",
    "parse-cii",
    "validate-ubl",
    "validate-cii",
    "check-ubl",
    "write-ubl",
    "convert-ubl",
    "semantic-digest",
];

/// Does a step so many times and says how many allocations that took.
fn perform(step: &str, times: usize) -> usize {
    let document_type = if step.ends_with("cii") { DocumentType::Cii } else { DocumentType::UblInvoice };
    let bytes = documents::document(20, document_type);
    let parse = || Document::parse(&bytes, &Limits::default()).expect("well-formed");
    let document = parse();
    let invoice = bind::read(&document).expect("an invoice").invoice;
    let rules = Validation::new().rule_sets([RuleSet::En16931]);
    let everything = Validation::new();
    let (allocations, _) = counting::cost(|| {
        for _ in 0..times {
            match step {
                "limit-ubl" | "limit-cii" => {
                    let mut reader = Reader::from_str(std::str::from_utf8(&bytes).expect("UTF-8"));
                    while black_box(reader.read_event().expect("well-formed")) != Event::Eof {}
                }
                "validate-ubl" | "validate-cii" => {
                    assert!(rules.check_document(&document).expect("an invoice").findings.is_empty());
                }
                "check-ubl" => assert!(everything.check(&bytes).expect("an invoice").findings.is_empty()),
                "parse-ubl" | "parse-cii" => {
                    black_box(bind::read(&parse()).expect("an invoice"));
                }
                "write-ubl" => {
                    black_box(bind::write(&invoice, document_type));
                }
                "convert-ubl" => {
                    black_box(convert(&document, Target::Cii).expect("an invoice"));
                }
                "semantic-digest" => {
                    black_box(digest::semantic(&invoice));
                }
                other => panic!("no step {other}; there are {STEPS:?}"),
            }
        }
    });
    allocations
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    match arguments.as_slice() {
        [step, times] => {
            perform(step, times.parse().expect("a number"));
        }
        _ => STEPS.iter().for_each(|step| println!("{step}\t{}", perform(step, 1))),
    }
}
