//! The registry of rules is complete, and reports say what there is to say.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use facture::value::Syntax;
use facture::xml::{Document, Limits};
use facture::{Language, Report, RuleSet, Severity, Validation, bind, report, rules};

const LANGUAGES: [Language; 2] = [Language::English, Language::French];

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn every_rule_is_found_by_its_id_and_says_what_and_why() {
    let mut ids = BTreeSet::new();
    for rule in rules::all() {
        let id = rule.id();
        assert!(ids.insert(id), "{id} twice");
        assert_eq!(rules::find(id).map(rules::Rule::id), Some(id));
        assert!(
            [Syntax::Ubl, Syntax::Cii].iter().any(|&s| rule.severity(s).is_some()),
            "{id} weighs nothing"
        );
        for language in LANGUAGES {
            let (title, why) = (rule.title(language), rule.why(language));
            assert!(title.ends_with('.') && why.ends_with('.'), "{id}: {title} {why}");
            assert!(!title.contains(['{', '}', '|']), "{id}: {title}");
        }
        assert_ne!(rule.title(Language::English), rule.title(Language::French), "{id}");
        assert_eq!(rule.hint(Language::English).is_some(), rule.hint(Language::French).is_some(), "{id}");
    }
    assert_eq!(ids.iter().filter(|id| id.starts_with("BR-")).count(), 223);
    assert!(rules::find("BR-00").is_none() && rules::find("").is_none());
}

#[test]
fn known_defects_are_of_rules_that_there_are() {
    let text = read("schemas/known-defects.tsv");
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    for row in rows {
        let [rule, syntax, kind, option, official, norm] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}");
        };
        let syntax = if syntax == "ubl" { Syntax::Ubl } else { Syntax::Cii };
        assert!(rules::find(rule).is_some_and(|rule| rule.severity(syntax).is_some()), "{row}");
        assert!(["arithmetic", "context", "list"].contains(&kind), "{row}");
        assert_eq!(option == "exact", kind == "arithmetic", "{row}");
        assert!(official.ends_with('.') && norm.ends_with('.'), "{row}");
    }
}

/// The standard invoice with a wrong total, a line without number, and an element that is not used.
fn faulty() -> Report {
    let text = read("fixtures/valid/ubl/standard.xml");
    let text = text.replacen("<cbc:LineExtensionAmount", "<cbc:LineExtensionAmount unit=\"x\"", 1);
    let mut lines = text.match_indices("<cac:InvoiceLine>").map(|(at, tag)| at + tag.len()).skip(1);
    let second = lines.next().expect("two lines");
    let number = second + text[second..].find("<cbc:ID>").expect("a number");
    let after = number + text[number..].find("</cbc:ID>").expect("its end") + "</cbc:ID>".len();
    let text = format!("{}{}{}", &text[..second], "<cbc:UUID>1</cbc:UUID>", &text[after..]);
    Validation::new().check(text.as_bytes()).expect("an invoice")
}

#[test]
fn findings_say_where_they_stand() {
    let report = faulty();
    assert!(!report.valid);
    assert!(report.findings.is_sorted_by_key(|f| (f.line, f.column)), "{:#?}", report.findings);
    let of = |rule: &str| report.findings.iter().find(|f| f.rule == rule).unwrap_or_else(|| panic!("{rule}"));

    let number = of("BR-21");
    assert_eq!(number.path, "/Invoice/InvoiceLine[2]");
    assert_eq!(number.context, "/Invoice/InvoiceLine[2]");
    assert_eq!(number.term_path.as_deref(), Some("BG-25[2]/BT-126"));
    assert_eq!(number.severity, Severity::Fatal);
    assert_eq!(number.message, "Each line (BG-25) has an identifier (BT-126). cbc:ID is missing.");

    let unused = of("UBL-CR-515");
    assert_eq!(unused.path, "/Invoice/InvoiceLine[2]/UUID");
    assert_eq!(unused.context, "/Invoice");
    assert_eq!(unused.severity, Severity::Warning);

    let attribute = of("SCHEMA-ATTRIBUTE");
    assert_eq!(attribute.set, "schema");
    assert_eq!(attribute.path.rsplit('/').next(), Some("LineExtensionAmount"));
}

#[test]
fn reports_read_as_text_json_and_svrl() {
    let report = faulty();
    let text = report::text(&report, "a.xml");
    assert!(text.lines().any(|line| line.starts_with("a.xml:") && line.contains(": fatal BR-21 ")), "{text}");

    let json: serde_json::Value = serde_json::from_str(&report::json(&report, "a.xml")).expect("JSON");
    assert_eq!(json["file"], "a.xml");
    assert_eq!(json["syntax"], "ubl-invoice");
    assert_eq!(json["valid"], false);
    assert_eq!(json["rule_sets"][1]["name"], "en16931");
    assert_eq!(json["rule_sets"][1]["version"], "1.3.16");
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(report.findings.len()));
    for key in ["rule", "severity", "set", "terms", "path", "term_path", "line", "column", "message"] {
        assert!(json["findings"][0].get(key).is_some(), "{key}");
    }

    let svrl = report::svrl(&report, "a & b.xml");
    let document = Document::parse(svrl.as_bytes(), &Limits::default()).expect("well-formed");
    let asserts = document.ids().filter(|&id| document.local_name(id) == "failed-assert").count();
    assert_eq!(asserts, report.findings.len());
    assert!(svrl.contains("location=\"/*:Invoice[1]/*:InvoiceLine[2]\""), "{svrl}");

    let error = Validation::new().check(b"<a>").expect_err("not an invoice");
    let json: serde_json::Value =
        serde_json::from_str(&report::json_of_error(&error, "a.xml")).expect("JSON");
    assert_eq!(json["error"]["kind"], "malformed");
}

#[test]
fn french_reports_are_french() {
    let bytes = b"<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'><x/></Invoice>";
    let [english, french] = LANGUAGES
        .map(|language| Validation::new().language(language).check(bytes).expect("an invoice").findings);
    assert_eq!(english.len(), french.len());
    for (english, french) in english.iter().zip(&french) {
        assert_eq!(english.rule, french.rule);
        assert_ne!(english.message, french.message);
    }
}

#[test]
fn light_findings_can_be_left_out_without_changing_the_verdict() {
    let text = read("fixtures/valid/ubl/standard.xml").replacen("<cbc:ID>", "<cbc:ID schemeName=\"x\">", 1);
    let validation = Validation::new().rule_sets([RuleSet::En16931]);
    let all = validation.check(text.as_bytes()).expect("an invoice");
    assert!(all.valid && !all.findings.is_empty());
    let fatal = validation.min_severity(Severity::Fatal).check(text.as_bytes()).expect("an invoice");
    assert!(fatal.valid && fatal.findings.is_empty());
}

#[test]
fn the_same_element_has_the_same_terms_however_it_is_asked_for() {
    for file in ["ubl/standard.xml", "ubl-creditnote/standard.xml", "cii/standard.xml"] {
        let text = read(&format!("fixtures/valid/{file}"));
        let document = Document::parse(text.as_bytes(), &Limits::default()).expect("well-formed");
        let paths: BTreeSet<_> = document.ids().filter_map(|id| bind::term_path(&document, id)).collect();
        for path in ["BT-1", "BG-4/BG-5/BT-40", "BG-22/BT-112", "BG-25[2]/BT-131", "BG-25[1]/BG-30/BT-151"] {
            assert!(paths.contains(path), "{file}: no {path} in {paths:#?}");
        }
    }
}
