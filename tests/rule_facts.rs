//! The facts and texts under `schemas/rules` and `schemas/codes` are complete and well formed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rows of a table: comments dropped, one map from column name to cell for each row.
type Rows = Vec<BTreeMap<String, String>>;

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn table(path: &Path) -> Rows {
    let text = read(path);
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let header: Vec<&str> = lines.next().expect("a header").split('\t').collect();
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), header.len(), "{}: {line}", path.display());
            header.iter().zip(cells).map(|(h, c)| ((*h).to_owned(), c.to_owned())).collect()
        })
        .collect()
}

fn rules(file: &str) -> Rows {
    table(&schemas().join("rules").join(file))
}

fn assert_unique(keys: impl IntoIterator<Item = String>) {
    let mut seen = BTreeSet::new();
    for key in keys {
        assert!(seen.insert(key.clone()), "{key} twice");
    }
}

/// `BT-29`, `BT-29-1` or `BG-25`.
fn is_term(text: &str) -> bool {
    let Some(number) = text.strip_prefix("BT-").or_else(|| text.strip_prefix("BG-")) else {
        return false;
    };
    number.split('-').count() <= 2
        && number.split('-').all(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

/// A term, or groups and a term with or without positions: `BG-25[2]/BT-131`.
fn is_path(text: &str) -> bool {
    text.split('/').all(|step| match step.split_once('[') {
        None => is_term(step),
        Some((term, index)) => {
            is_term(term) && index.strip_suffix(']').is_some_and(|n| n.parse::<u32>().is_ok_and(|n| n > 0))
        }
    })
}

fn is_edit(text: &str) -> bool {
    if let Some(path) = text.strip_suffix(" absent") {
        return is_path(path);
    }
    let (path, value) = text.split_once(" = ").or_else(|| text.split_once(" + ")).unwrap_or_default();
    is_path(path) && !value.is_empty() && value == value.trim()
}

/// One way to break a rule, without `[base X]` and `[only X]` in front.
fn edits(way: &str) -> Vec<&str> {
    let mut rest = way;
    while let Some((front, behind)) = rest.strip_prefix('[').and_then(|inner| inner.split_once("] ")) {
        let known = match front.split_once(' ') {
            Some(("base", base)) => "S Z E AE K G O L M B".split(' ').any(|b| b == base),
            Some(("only", syntax)) => syntax == "ubl" || syntax == "cii",
            _ => false,
        };
        assert!(known, "{way}");
        rest = behind;
    }
    rest.split("; ").collect()
}

#[test]
fn every_rule_of_the_artefacts_has_its_row() {
    let business = rules("en16931.tsv");
    let syntax = rules("syntax.tsv");
    assert_unique(business.iter().map(|r| r["id"].clone()));
    assert_unique(syntax.iter().map(|r| r["id"].clone()));
    // Asserts in the published stylesheets: 979 in UBL, 806 in CII, none of them twice.
    for (name, asserts) in [("ubl", 979), ("cii", 806)] {
        let count = business.iter().filter(|r| r[name] != "-").count()
            + syntax.iter().filter(|r| r["syntax"] == name).count();
        assert_eq!(count, asserts, "{name}");
    }
    for rule in &business {
        for name in ["ubl", "cii"] {
            assert!(["fatal", "warning", "-"].contains(&rule[name].as_str()), "{rule:?}");
        }
    }
}

#[test]
fn business_rules_say_what_and_why_in_both_languages() {
    for rule in rules("en16931.tsv") {
        let id = &rule["id"];
        for column in ["title", "why"] {
            let (english, french) = (&rule[&format!("{column}_en")], &rule[&format!("{column}_fr")]);
            assert!(english.ends_with('.') && french.ends_with('.'), "{id}: {english} {french}");
            assert_ne!(english, french, "{id}");
        }
        assert_eq!(rule["hint_en"].is_empty(), rule["hint_fr"].is_empty(), "{id}");
        let named = |text: &str| -> BTreeSet<String> {
            let word = |w: &str| w.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned();
            text.split_whitespace().map(word).filter(|w| is_term(w)).collect()
        };
        assert_eq!(
            named(&rule["title_en"]),
            named(&rule["title_fr"]),
            "{id}: the two titles name other terms"
        );
        assert!(rule["terms"].split(',').all(is_term), "{id}");
        for text in rule.values() {
            assert!(!text.contains('\u{2014}') && !text.contains("  "), "{id}: {text}");
        }
    }
}

#[test]
fn business_rules_have_edits_that_break_them() {
    for rule in rules("en16931.tsv") {
        let id = rule["id"].as_str();
        if rule["breaks"] == "-" {
            // Reason and reason code saying the same: no artefact can test it.
            assert!(["BR-CO-05", "BR-CO-06", "BR-CO-07", "BR-CO-08"].contains(&id), "{id} has no edit");
            continue;
        }
        for way in rule["breaks"].split(" | ") {
            for edit in edits(way) {
                assert!(is_edit(edit), "{id}: {edit}");
            }
        }
    }
}

#[test]
fn vat_families_read_as_one_hand() {
    let name = |title: &str| {
        let start = title.find("VAT category ").or_else(|| title.find("catégorie de TVA ")).unwrap_or(0);
        let end = title[start..].find(')').map_or(start, |n| start + n + 1);
        format!("{}X{}", &title[..start], &title[end..])
    };
    let rows: BTreeMap<String, _> = rules("en16931.tsv").into_iter().map(|r| (r["id"].clone(), r)).collect();
    let alike = [
        (["Z", "E", "AE", "IC", "G"].as_slice(), ["01", "05", "06", "07", "08", "09"].as_slice()),
        (&["S", "AF", "AG"], &["01", "02", "03", "04", "08", "09", "10"]),
        (&["S", "Z", "E", "AF", "AG"], &["02", "03", "04"]),
        (&["E", "AE", "IC", "G", "O"], &["10"]),
        (&["S", "Z", "AF", "AG"], &["10"]),
    ];
    for (families, numbers) in alike {
        for number in numbers {
            for column in ["title_en", "title_fr"] {
                let titles: BTreeSet<String> =
                    families.iter().map(|f| name(&rows[&format!("BR-{f}-{number}")][column])).collect();
                assert_eq!(titles.len(), 1, "{titles:#?}");
            }
        }
    }
}

#[test]
fn syntax_rules_have_a_known_shape() {
    let templates: BTreeMap<String, _> =
        rules("templates.tsv").into_iter().map(|t| (t["shape"].clone(), t)).collect();
    for rule in rules("syntax.tsv") {
        let id = &rule["id"];
        let by_hand = rule["shape"] == "code";
        assert!(templates.contains_key(&rule["shape"]), "{id}");
        assert!(["fatal", "warning"].contains(&rule["severity"].as_str()), "{id}");
        assert!(!rule["context"].is_empty(), "{id}");
        assert_eq!(rule["operands"].is_empty(), by_hand, "{id}");
        for column in ["statement", "title_en", "title_fr"] {
            assert_eq!(rule[column].is_empty(), !by_hand, "{id}: {column}");
        }
        for path in rule["operands"].split(" | ").filter(|_| !by_hand) {
            let attribute = path.trim_start_matches("//").starts_with('@');
            assert_eq!(attribute, rule["shape"].starts_with("attribute"), "{id}: {path}");
        }
    }
    for template in templates.values() {
        assert!(template.values().all(|text| !text.is_empty()), "{template:?}");
    }
}

#[test]
fn notes_hold_every_business_rule() {
    let notes = read(&schemas().join("rules/NOTES.md"));
    let named: BTreeSet<&str> = notes.split_whitespace().collect();
    for rule in rules("en16931.tsv") {
        assert!(named.contains(rule["id"].as_str()), "{} is not in NOTES.md", rule["id"]);
    }
}

#[test]
fn code_lists_are_clean_and_listed() {
    let directory = schemas().join("codes");
    let readme = read(&directory.join("README.md"));
    let mut files = 0;
    for entry in fs::read_dir(&directory).expect("schemas/codes") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|e| e != "tsv") {
            continue;
        }
        files += 1;
        let file = path.file_name().and_then(|n| n.to_str()).expect("a name");
        assert!(readme.contains(&format!("| {file} |")), "{file} is not in the README");
        let codes = table(&path);
        assert_unique(codes.iter().map(|c| c["code"].clone()));
        for row in codes {
            let code = &row["code"];
            assert!(!code.is_empty() && !code.contains(char::is_whitespace), "{file}: {code:?}");
            let mut marks = row.iter().filter(|(column, _)| *column != "code" && *column != "name");
            assert!(marks.clone().all(|(_, m)| m == "y" || m == "-"), "{file}: {code}");
            assert!(marks.any(|(_, m)| m == "y"), "{file}: {code} is in no artefact");
        }
    }
    assert_eq!(files, readme.matches(".tsv |").count(), "the README lists other files than there are");
}
