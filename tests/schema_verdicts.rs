//! The rule set `schema` against the verdicts of the official XSDs on the corpus.
//!
//! The corpus lies beside the workspace (`../shared/corpus`, or where `FACTURE_CORPUS` says). Without it there
//! is nothing to compare with, and the test says so.

mod aloud;

use std::path::PathBuf;
use std::{env, fs};

use facture::Severity;
use facture::rules::schema;
use facture::syntax::Versions;
use facture::xml::{Document, Limits, NodeId};
use serde_json::Value;

#[test]
fn every_verdict_of_the_corpus_is_that_of_the_xsd() {
    let Some(corpus) = corpus() else { return };
    let verdicts = fs::read_to_string(corpus.join("VERDICTS.jsonl")).expect("the corpus has its verdicts");
    let (mut compared, mut wrong) = (0, Vec::new());
    for line in verdicts.lines() {
        let line: Value = serde_json::from_str(line).expect("each line is JSON");
        let Some(path) = line["path"].as_str() else { continue };
        for (xsd, verdict) in line["xsd"].as_object().into_iter().flatten() {
            let versions = match xsd.as_str() {
                "ubl-invoice" | "ubl-creditnote" => Versions::ALL,
                "cii-d16b" => Versions::D16B,
                "cii-d22b" => Versions::D22B,
                _ => continue,
            };
            compared += 1;
            let bytes = fs::read(corpus.join(path)).expect("the corpus is complete");
            match Document::parse(&bytes, &Limits::default()) {
                Ok(document) => {
                    let found = schema::check(&document, NodeId::ROOT, versions);
                    let fatal = found.iter().filter(|violation| violation.severity() == Severity::Fatal);
                    let messages: Vec<_> = fatal.map(|violation| violation.message(&document)).collect();
                    if messages.is_empty() != (*verdict == Value::Bool(true)) {
                        wrong.push(format!("{path}: {xsd} says {verdict}, we say {messages:?}"));
                    }
                }
                Err(error) => wrong.push(format!("{path}: {error}")),
            }
        }
    }
    assert!(compared > 7_000, "only {compared} verdicts to compare with");
    assert!(wrong.is_empty(), "{} of {compared} verdicts differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn corpus() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let corpus = env::var_os("FACTURE_CORPUS").map_or_else(beside, PathBuf::from);
    if corpus.join("VERDICTS.jsonl").is_file() {
        return Some(corpus);
    }
    aloud::skipped(format_args!("no corpus at {} (FACTURE_CORPUS says where)", corpus.display()));
    None
}
