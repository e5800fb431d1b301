//! Holds the checked-in tables to the facts in schemas/.
//!
//! `cargo test --test generated` fails where a table says something else than the facts;
//! `FACTURE_REWRITE=1 cargo test --test generated` writes the tables anew.

mod generator;

use generator::{Facts, automaton, codes, names, registry, rows, types};

#[test]
fn tables_follow_the_facts() {
    let facts = Facts::read();
    types::check_references(&facts);
    let tables = [
        ("src/syntax/generated/names.rs", names::table(&facts.names())),
        ("src/syntax/generated/types.rs", types::table(&facts)),
    ];
    for (file, text) in tables {
        generator::hold(file, &text);
    }
}

#[test]
fn places_follow_the_facts() {
    let terms = rows::Terms::read();
    for (file, root, document, to) in [
        ("ubl-terms.tsv", "inv:Invoice", "invoice", "ubl_invoice"),
        ("ubl-terms.tsv", "cn:CreditNote", "creditnote", "ubl_credit_note"),
        ("cii-terms.tsv", "rsm:CrossIndustryInvoice", "-", "cii"),
    ] {
        generator::hold(&format!("src/bind/generated/{to}.rs"), &rows::table(file, root, document, &terms));
    }
}

#[test]
fn codes_follow_the_facts() {
    generator::hold("src/codes/generated.rs", &codes::table());
}

#[test]
fn syntax_rules_follow_the_facts() {
    let names = Facts::read().names();
    for syntax in ["ubl", "cii"] {
        let table = automaton::table(syntax, &names);
        generator::hold(&format!("src/syntax/generated/automaton_{syntax}.rs"), &table);
    }
    generator::hold("src/rules/en16931/generated/registry.rs", &registry::table());
}
