//! Our verdicts against those of the official artefacts, document by document.
//!
//! The corpus lies beside the workspace (`../shared/corpus`, or where `FACTURE_CORPUS` says). `FACTURE_MUTANTS`
//! names one more folder of documents with a `VERDICTS.jsonl`. The score is kept in `scores.tsv` and may only rise;
//! `FACTURE_REWRITE=1` writes a better one.

#[path = "../aloud/mod.rs"]
mod aloud;
mod corpus;
mod score;

use std::collections::BTreeMap;

use corpus::{Corpus, Judged, Verdict};
use facture::{Finding, RuleSet, Validation};
use score::Score;

/// The rule sets that are compared, by their name in the corpus.
const SETS: [(&str, RuleSet); 2] = [("en16931-ubl", RuleSet::En16931), ("en16931-cii", RuleSet::En16931)];

#[test]
fn verdicts_are_the_official_ones() {
    let Some(corpus) = Corpus::find() else { return };
    let mut scores = BTreeMap::new();
    for (name, set) in SETS {
        let score = compare(&corpus.judged(name), name, set);
        eprintln!("{name}: {score}");
        scores.insert(name.to_owned(), score);
    }
    score::hold(&scores);
}

#[test]
fn mutants_get_the_official_verdict() {
    let Some(mutants) = Corpus::of_mutants() else { return };
    let mut wrong = 0;
    for (name, set) in SETS {
        let score = compare(&mutants.judged(name), name, set);
        eprintln!("{name}: {score}");
        wrong += score.documents - score.agree;
    }
    assert_eq!(wrong, 0, "{wrong} verdicts on mutants differ");
}

#[test]
fn findings_stand_where_the_official_ones_do() {
    let Some(corpus) = Corpus::find() else { return };
    let locations = corpus.locations();
    let (mut compared, mut agree, mut shown) = (0, 0, 0);
    for (name, set) in SETS {
        for document in corpus.judged(name) {
            let Some(official) = locations.get(&(document.path.clone(), name.to_owned())) else { continue };
            let findings = findings(&document.bytes, set);
            let mut ours: Vec<_> =
                findings.iter().map(|f| (f.rule.to_owned(), corpus::full(&f.context))).collect();
            ours.sort();
            // Where the verdict itself differs, the other test says so.
            let rules =
                |list: &[(String, String)]| list.iter().map(|(rule, _)| rule.clone()).collect::<Vec<_>>();
            if rules(&ours) != rules(official) {
                continue;
            }
            compared += 1;
            agree += usize::from(ours == *official);
            if ours != *official && shown < 20 {
                shown += 1;
                let other = ours.iter().zip(official).find(|(a, b)| a != b);
                eprintln!("{}: (ours, official) {other:?}", document.path);
            }
        }
    }
    eprintln!("contexts: {agree} of {compared} documents agree");
    assert_eq!(agree, compared, "contexts differ");
}

#[test]
fn structure_is_judged_as_the_xsds_judge_it() {
    let Some(corpus) = Corpus::find() else { return };
    let (mut compared, mut wrong) = (0, Vec::new());
    for (path, verdicts) in corpus.structure() {
        let bytes = corpus.read(&path);
        compared += 1;
        let report = Validation::new().rule_sets([RuleSet::Schema]).check(&bytes);
        let valid = report.as_ref().is_ok_and(|report| report.valid);
        if valid != verdicts {
            wrong.push(format!("{path}: the XSDs say {verdicts}, we {report:?}"));
        }
    }
    assert!(compared > 3_000, "only {compared} documents to compare with");
    assert!(wrong.is_empty(), "{} of {compared} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// Where the processor works a value out before it comes to the rule that asks for it, it names a neighbour of that rule, one that
/// asks for no such value. Whether `rule` is one that asks then: at BR-12 for the sums of the document, at BR-CL-19 for anything,
/// at rules 03 and 04 of a VAT category whether something is an allowance or a charge (in UBL BR-AE-03 speaks for all of them), or
/// for the tax of the same category. It has to blame the value that the processor quotes.
fn asks_at(named: &str, rule: &str) -> bool {
    let of_category = named.strip_suffix("-03").or_else(|| named.strip_suffix("-04"));
    match (named, of_category) {
        ("BR-12", _) => ["BR-CO-10", "BR-CO-11", "BR-CO-12"].contains(&rule),
        ("BR-CL-19", _) => true,
        (_, Some(category)) if category != "BR" => {
            ["BR-CO-11", "BR-AE-03"].contains(&rule) || rule.strip_suffix("-09") == Some(category)
        }
        _ => false,
    }
}

/// What stands between the first quotes, white space aside.
fn quoted(text: &str, open: char, close: char) -> Option<String> {
    let value = text.split_once(open)?.1.split_once(close)?.0;
    Some(value.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn where_the_artefacts_stop_the_rule_says_that_it_cannot_judge() {
    let mut silent = Vec::new();
    let corpora: Vec<_> = [Corpus::find(), Corpus::of_mutants()].into_iter().flatten().collect();
    for (corpus, (name, set)) in corpora.iter().flat_map(|corpus| SETS.map(|set| (corpus, set))) {
        let stopped = corpus.stopped(name);
        eprintln!("{name}: {} documents stop at a value", stopped.len());
        for (path, rule, why) in stopped {
            let value = quoted(&why, '"', '"');
            let says_so = |finding: &Finding| {
                let asks = asks_at(&rule, finding.rule);
                finding.rule == rule || asks && quoted(&finding.message, '“', '”') == value
            };
            if !findings(&corpus.read(&path), set).iter().any(says_so) {
                silent.push(format!("{name}, {path}: {rule}"));
            }
        }
    }
    assert!(silent.is_empty(), "{} say nothing:\n{}", silent.len(), silent.join("\n"));
}

#[test]
fn where_the_artefacts_stop_at_two_values_the_document_is_not_valid() {
    let mut valid = Vec::new();
    for corpus in [Corpus::find(), Corpus::of_mutants()].into_iter().flatten() {
        for path in SETS.iter().flat_map(|(name, _)| corpus.stopped_at_two(name)) {
            if Validation::new().check(&corpus.read(&path)).is_ok_and(|report| report.valid) {
                valid.push(path);
            }
        }
    }
    assert!(valid.is_empty(), "{} are called valid:\n{}", valid.len(), valid.join("\n"));
}

#[test]
fn unit_tests_of_the_artefacts_come_out_as_asserted() {
    let Some(corpus) = Corpus::find() else { return };
    let (mut compared, mut wrong) = (0, Vec::new());
    for case in corpus.asserted() {
        let Some(rule) = facture::rules::find(&case.rule) else { continue };
        compared += 1;
        let findings = findings(&corpus.read(&case.path), RuleSet::En16931);
        let fired = findings.iter().filter(|f| f.rule == rule.id()).count();
        let met = match case.kind.as_str() {
            "success" => fired == 0,
            "error" | "warning" => fired > 0 && case.count.is_none_or(|count| count == fired),
            other => panic!("{}: what is {other}?", case.path),
        };
        if !met {
            wrong.push(format!("{}: {} {}, {fired} times", case.path, case.kind, case.rule));
        }
    }
    eprintln!("asserted: {} of {compared} met", compared - wrong.len());
    assert!(compared > 1_000, "only {compared} assertions");
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn findings(bytes: &[u8], set: RuleSet) -> Vec<Finding> {
    let report = Validation::new().rule_sets([set]).check(bytes);
    report.map(|report| report.findings).unwrap_or_default()
}

/// Compares all documents that a rule set has an official verdict on, and shows what differs most.
fn compare(documents: &[Judged], name: &str, set: RuleSet) -> Score {
    let mut score = Score { documents: documents.len(), agree: 0 };
    // By rule: how many documents where we find too much, too little, and one of them.
    let mut differences: BTreeMap<String, (usize, usize, String)> = BTreeMap::new();
    for document in documents {
        let mut ours = Verdict::new();
        for finding in findings(&document.bytes, set) {
            ours.entry(finding.rule.to_owned()).or_insert((finding.severity.as_str().to_owned(), 0)).1 += 1;
        }
        score.agree += usize::from(ours == document.verdict);
        let rules = ours.keys().chain(document.verdict.keys().filter(|rule| !ours.contains_key(*rule)));
        for rule in rules {
            let (here, there) = (ours.get(rule), document.verdict.get(rule));
            if here != there {
                let path = format!("{}: ours {here:?}, official {there:?}", document.path);
                let entry = differences.entry(rule.clone()).or_insert((0, 0, path));
                if here.map(|(_, n)| n) > there.map(|(_, n)| n) { entry.0 += 1 } else { entry.1 += 1 }
            }
        }
    }
    for (rule, (more, less, path)) in differences {
        eprintln!("{name} {rule}: too much in {more}, too little in {less}; {path}");
    }
    score
}
