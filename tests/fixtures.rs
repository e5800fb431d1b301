//! Our own invoices in `fixtures/valid`: each in every syntax, saying the same; `standard` says all there is.
//!
//! That the official artefacts find nothing in them is checked by hand whenever they change; `fixtures/README.md`
//! says how.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use facture::model::{Group, Invoice};
use facture::value::{Part, Syntax};
use facture::xml::{Document, Limits};
use facture::{DocumentType, Term, bind};

fn folder(kind: DocumentType) -> PathBuf {
    let name = match kind {
        DocumentType::UblInvoice => "ubl",
        other => other.as_str(),
    };
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/valid").join(name)
}

fn names(kind: DocumentType) -> BTreeSet<String> {
    let files = fs::read_dir(folder(kind)).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

fn read(kind: DocumentType, name: &str) -> Invoice {
    let bytes = fs::read(folder(kind).join(format!("{name}.xml"))).unwrap();
    let document = Document::parse(&bytes, &Limits::default()).unwrap();
    let reading = bind::read(&document).unwrap();
    assert_eq!(reading.document_type, kind, "{name}");
    reading.invoice
}

/// Every value of an invoice by its way down the groups: `INVOICE/BG-25[2]/BT-131`.
fn facts(group: &dyn Group, way: &str, into: &mut BTreeMap<String, String>) {
    for &term in group.terms() {
        for n in 0..group.count(term) {
            let value = group.value(term, n).unwrap();
            into.insert(format!("{way}/{term}[{}]", n + 1), value.as_written(Syntax::Ubl).into_owned());
            for (sub, part) in
                [(1, Part::Scheme), (2, Part::SchemeVersion), (3, Part::Mime), (4, Part::Filename)]
            {
                if let Some(text) = value.part(part) {
                    into.insert(format!("{way}/{term}[{}]-{sub}", n + 1), text.to_owned());
                }
            }
        }
    }
    for &id in group.groups() {
        for n in 0..group.has(id) {
            facts(group.group(id, n).unwrap(), &format!("{way}/{id}[{}]", n + 1), into);
        }
    }
}

fn facts_of(kind: DocumentType, name: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    facts(&read(kind, name), "INVOICE", &mut all);
    all
}

fn differences(a: &BTreeMap<String, String>, b: &BTreeMap<String, String>) -> Vec<String> {
    let ways: BTreeSet<_> = a.keys().chain(b.keys()).collect();
    let differing = ways.into_iter().filter(|way| a.get(*way) != b.get(*way));
    differing.map(|way| format!("{way}: {:?}, {:?}", a.get(way), b.get(way))).collect()
}

#[test]
fn every_fixture_is_there_in_every_syntax() {
    let expected = names(DocumentType::UblInvoice);
    for category in ["S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B"] {
        assert!(expected.contains(category), "category {category}");
    }
    assert_eq!(names(DocumentType::UblCreditNote), expected);
    assert_eq!(names(DocumentType::Cii), expected);
}

#[test]
fn a_fixture_says_the_same_in_every_syntax() {
    for name in names(DocumentType::UblInvoice) {
        let invoice = facts_of(DocumentType::UblInvoice, &name);
        assert_eq!(differences(&invoice, &facts_of(DocumentType::Cii, &name)), [""; 0], "{name} in CII");
        let mut credit_note = facts_of(DocumentType::UblCreditNote, &name);
        assert_eq!(credit_note.insert("INVOICE/BT-3[1]".into(), "380".into()).unwrap(), "381");
        assert_eq!(differences(&invoice, &credit_note), [""; 0], "{name} as a credit note");
    }
}

/// What the `breaks` of schemas/rules/en16931.tsv start from.
#[test]
fn the_bases_have_two_lines_an_allowance_and_a_charge() {
    for name in ["standard", "S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B"] {
        let invoice = read(DocumentType::UblInvoice, name);
        assert!(invoice.lines.len() >= 2, "{name}");
        assert_eq!((invoice.allowances.len(), invoice.charges.len()), (1, 1), "{name}");
    }
}

#[test]
fn the_standard_fixture_says_every_term() {
    let said = facts_of(DocumentType::UblInvoice, "standard");
    let says = |term: Term| {
        said.keys().any(|way| way.split('/').any(|step| step.split('[').next() == Some(&*term.to_string())))
    };
    let silent: Vec<_> =
        Term::all().filter(|term| term.part().is_none() && *term != Term::Invoice && !says(*term)).collect();
    // BT-8 excludes BT-7 (BR-CO-03), category S an exemption reason (BR-S-10); the others belong to extensions.
    assert_eq!(
        silent,
        [
            Term::Bt(8),
            Term::Bt(120),
            Term::Bt(121),
            Term::BtX(304),
            Term::BtX(7),
            Term::BtX(8),
            Term::BgDex(1)
        ]
    );
}
