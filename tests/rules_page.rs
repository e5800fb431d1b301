//! The page of business rules, docs/rules.md, says what the registry says.
//!
//! `FACTURE_REWRITE=1 cargo test --test rules_page` writes it anew.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use facture::rules::{self, Rule};
use facture::value::Syntax;
use facture::{Language, Severity};

const HEAD: &str = "# Business rules\n\nWritten by `FACTURE_REWRITE=1 cargo test --test rules_page` from schemas/rules. Do not edit.\n\n\
    Each edit makes a valid invoice break the rule: `PATH = VALUE` sets a term, `PATH absent` removes it, `PATH + VALUE`\n\
    adds one. `[base X]` stands in front where the invoice is one of VAT category X throughout, `[only ubl]` or\n\
    `[only cii]` where only that syntax has the rule. Rules about a syntax alone are listed by `facture rules`.\n";

fn entry(page: &mut String, rule: &Rule) {
    let severity = |syntax| rule.severity(syntax).map_or("-", Severity::as_str);
    let terms: Vec<_> = rule.terms().iter().map(ToString::to_string).collect();
    let (ubl, cii) = (severity(Syntax::Ubl), severity(Syntax::Cii));
    // Writing to a string does not fail.
    let _ = writeln!(page, "\n## {}\n\nUBL {ubl}, CII {cii}. {}.\n", rule.id(), terms.join(", "));
    let _ = writeln!(page, "**{}** {}", rule.title(Language::English), rule.why(Language::English));
    if let Some(hint) = rule.hint(Language::English) {
        let _ = writeln!(page, "{hint}");
    }
    let ways = rule.breaks().map_or("No edit breaks it.".to_owned(), |breaks| {
        let ways: Vec<_> = breaks.split(" | ").map(|way| format!("`{way}`")).collect();
        format!("Broken by {}.", ways.join(" or "))
    });
    let _ = writeln!(page, "\n{ways}");
}

#[test]
fn the_page_holds_every_business_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let facts = fs::read_to_string(root.join("schemas/rules/en16931.tsv")).expect("the facts");
    let rows = facts.lines().filter(|line| !line.starts_with('#')).count() - 1;
    let mut page = HEAD.to_owned();
    let business = rules::all().filter(|rule| rule.set() == "en16931" && !rule.terms().is_empty());
    business.for_each(|rule| entry(&mut page, rule));
    assert_eq!(page.matches("\n## ").count(), rows, "rules on the page");
    let path = root.join("docs/rules.md");
    if env::var_os("FACTURE_REWRITE").is_some() {
        fs::write(&path, &page).expect("docs/rules.md");
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == page, "docs/rules.md drifted: FACTURE_REWRITE=1 cargo test --test rules_page");
}
