//! What is valid stays valid, but for what the official artefacts decide differently.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

use facture::{RuleSet, Severity, Validation};

use crate::each_conversion;

/// The rules that refuse a document.
fn refused_by(bytes: &[u8]) -> BTreeSet<&'static str> {
    let validation = Validation::new().rule_sets([RuleSet::Schema, RuleSet::En16931]);
    let report = validation.check(bytes).expect("an invoice");
    report.findings.iter().filter(|f| f.severity == Severity::Fatal).map(|f| f.rule).collect()
}

/// `schemas/conversion-limits.tsv`: target syntax and rule, and how many documents of the corpus it refuses.
fn ledger() -> BTreeMap<(String, String), usize> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("schemas/conversion-limits.tsv");
    let text = fs::read_to_string(path).expect("the ledger");
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), 6, "{line}");
        assert!(cells.iter().all(|cell| !cell.trim().is_empty()), "{line}");
        ((cells[0].to_owned(), cells[1].to_owned()), cells[2].parse().expect("a count"))
    });
    rows.collect()
}

#[test]
fn what_passes_in_one_syntax_passes_in_the_other() {
    let ledger = ledger();
    let mut refusals: BTreeMap<(String, String), usize> = BTreeMap::new();
    let (mut passing, mut still_passing, mut surprises) = (0, 0, Vec::new());
    let (mut broken, mut broken_targets) = (0, 0);
    each_conversion(|entry, _, conversion| {
        let refused = refused_by(conversion.text.as_bytes());
        let structure = refused.iter().any(|rule| rule.starts_with("SCHEMA-"));
        if !refused_by(&entry.bytes).is_empty() {
            broken += 1;
            broken_targets += usize::from(structure);
            return;
        }
        passing += 1;
        still_passing += usize::from(refused.is_empty());
        for rule in refused {
            let class = (conversion.document_type.syntax().as_str().to_owned(), rule.to_owned());
            if !ledger.contains_key(&class) {
                surprises.push(format!("{}: {rule}", entry.path));
            }
            *refusals.entry(class).or_default() += 1;
        }
    });
    if passing == 0 {
        return;
    }
    eprintln!(
        "{passing} documents pass, {still_passing} still pass in the other syntax, {} are refused for reasons of the ledger",
        passing - still_passing
    );
    eprintln!("{broken} documents do not pass; the schema refuses {broken_targets} of their conversions");
    assert!(surprises.is_empty(), "{surprises:#?}");
    if env::var_os("FACTURE_CORPUS").is_none() {
        let counted = ledger.into_iter().filter(|(_, documents)| *documents > 0).collect();
        assert_eq!(refusals, counted);
    }
}
