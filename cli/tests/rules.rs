//! Rule sets, rules and differences on the command line.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const STANDARD: &str = "fixtures/valid/ubl/standard.xml";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn in_locale(locale: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_facture"));
    command.args(arguments).current_dir(root()).env("LC_ALL", locale).output().unwrap()
}

fn facture(arguments: &[&str]) -> (i32, String, String) {
    let output = in_locale("C", arguments);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// The standard invoice with an edit of its text, in a file of its own.
fn edited(name: &str, from: &str, to: &str) -> String {
    let sound = fs::read_to_string(root().join(STANDARD)).unwrap();
    assert!(sound.contains(from), "{from}");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, sound.replacen(from, to, 1)).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn business_rules_are_judged() {
    let file = edited("no-number.xml", "<cbc:IssueDate>", "<cbc:IssueDate>x");
    let (status, out, _) = facture(&["validate", "--rules", "en16931", "--format", "json", &file]);
    let report: Value = serde_json::from_str(&out).unwrap();
    let clean = facture(&["validate", "--rules", "en16931", STANDARD]);
    assert_eq!(clean.0, 0, "{}", clean.1);
    assert_eq!(report["rule_sets"], serde_json::json!([{"name": "en16931", "version": "1.3.16"}]));
    assert_eq!(status, i32::from(report["valid"] == false));
    let keys = ["\"file\":", "\"syntax\":", "\"profile\":", "\"rule_sets\":", "\"valid\":", "\"findings\":"];
    let places: Vec<_> = keys.iter().map(|key| out.find(key).unwrap()).collect();
    assert!(places.is_sorted(), "{out}");
}

#[test]
fn a_broken_total_is_found_in_text_json_and_svrl() {
    let file = edited(
        "total.xml",
        "<cbc:TaxInclusiveAmount currencyID=\"EUR\">",
        "<cbc:TaxInclusiveAmount currencyID=\"EUR\">9",
    );
    let (status, text, _) = facture(&["validate", &file]);
    assert!(status == 1 && text.contains(": fatal BR-CO-15 "), "{text}");
    let (_, french, _) = facture(&["validate", "--lang", "fr", &file]);
    assert!(french.contains("BR-CO-15") && french != text);
    let by_locale = in_locale("fr_FR.UTF-8", &["validate", &file]);
    assert_eq!(String::from_utf8(by_locale.stdout).unwrap(), french);
    let (status, svrl, _) = facture(&["validate", "--format", "svrl", &file]);
    assert!(status == 1 && svrl.contains("<svrl:failed-assert id=\"BR-CO-15\" flag=\"fatal\""), "{svrl}");
    assert_eq!(facture(&["validate", "--format", "svrl", &file, STANDARD]).0, 2);
}

#[test]
fn absent_rule_sets_are_refused_and_never_silent() {
    for name in ["peppol", "xrechnung", "facturx", "france"] {
        let (status, _, said) = facture(&["validate", "--rules", name, STANDARD]);
        assert!(status == 2 && said.contains("not in this build"), "{said}");
    }
    let peppol = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    let file = edited("peppol.xml", "urn:cen.eu:en16931:2017", peppol);
    let (_, text, _) = facture(&["validate", &file]);
    assert!(text.contains("BT-24 calls for the rule set peppol"), "{text}");
    let (_, json, _) = facture(&["validate", "--format", "json", &file]);
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["unavailable"][0], "peppol");
    assert!(!facture(&["validate", "--rules", "schema", &file]).1.contains("calls for"));
}

#[test]
fn many_documents_come_in_their_order() {
    let (status, out, _) = facture(&["validate", "--format", "json", "fixtures/valid", STANDARD]);
    let named = |line: &str| serde_json::from_str::<Value>(line).unwrap()["file"].as_str().unwrap().into();
    let files: Vec<PathBuf> = out.lines().map(named).collect();
    assert_eq!(status, 0);
    assert!(
        files.len() > 40
            && files[..files.len() - 1].is_sorted()
            && files.last().unwrap() == Path::new(STANDARD)
    );
}

#[test]
fn a_rule_is_explained() {
    let (status, text, _) = facture(&["explain", "br-co-10"]);
    assert!(status == 0 && text.starts_with("BR-CO-10 (en16931 ") && text.contains("Why: "), "{text}");
    assert!(facture(&["explain", "BR-CO-10", "--lang", "fr"]).1.contains("Pourquoi"));
    let rule: Value = serde_json::from_str(&facture(&["explain", "BR-CO-10", "--format", "json"]).1).unwrap();
    assert_eq!((&rule["rule"], &rule["severity"]["ubl"]), (&"BR-CO-10".into(), &"fatal".into()));
    assert!(rule["terms"][0] == "BT-106" && rule["breaks"][0].is_string());
    let (status, text, _) = facture(&["explain", "PDF-A", "--lang", "fr"]);
    assert!(status == 0 && text.contains("déclarent PDF/A-3"), "{text}");
    assert_eq!(facture(&["explain", "BR-NONE"]).0, 2);
}

#[test]
fn rules_are_listed_by_set() {
    let count = |arguments: &[&str]| facture(arguments).1.lines().count();
    let (all, schema) = (count(&["rules"]), count(&["rules", "--set", "schema", "--format", "json"]));
    let (core, pdf) = (count(&["rules", "--set", "en16931"]), count(&["rules", "--set", "pdf"]));
    assert!(schema > 0 && pdf > 0 && all == schema + core + pdf && all > 1000);
    assert_eq!(facture(&["rules", "--set", "peppol"]).0, 2);
}

#[test]
fn invoices_are_compared() {
    assert_eq!(facture(&["diff", STANDARD, "fixtures/valid/cii/standard.xml"]).0, 0);
    let (status, out, _) = facture(&["diff", "fixtures/valid/ubl/S.xml", STANDARD]);
    assert!(status == 1 && out.contains("BT-1 Invoice number"), "{out}");
    assert_eq!(facture(&["diff", STANDARD]).0, 2);
    let more = edited("more.xml", "<cbc:ID>", "<cbc:UUID>4711</cbc:UUID><cbc:ID>");
    let (status, out, err) = facture(&["diff", &more, STANDARD]);
    assert!(status == 0 && out.is_empty(), "{out}");
    assert!(err.starts_with(&more) && err.lines().count() == 1, "what is not compared is said: {err}");
}
