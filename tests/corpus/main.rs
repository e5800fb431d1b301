//! Other people's documents: read, written again, converted, and turned into JSON and back.
//!
//! The documents are not part of this repository: they are looked for in `../shared/corpus`, or where
//! `FACTURE_CORPUS` says. Without them these tests say so and pass.

#[path = "../aloud/mod.rs"]
mod aloud;
mod carried;
mod documents;
mod leaves;
mod terms;
mod validity;

use facture::bind;
use facture::convert::{Conversion, Target, convert};
use facture::xml::{Document, Limits, NodeId};
use facture::{DocumentType, ErrorKind, Invoice};

use documents::{Entry, each};
use leaves::leaves;

fn parse(bytes: &[u8]) -> Document<'_> {
    Document::parse(bytes, &Limits::default()).expect("well-formed")
}

fn is_invoice(entry: &Entry) -> bool {
    entry.syntax.starts_with("ubl") || entry.syntax == "cii"
}

#[test]
fn every_well_formed_invoice_is_read_and_every_other_document_refused_with_its_place() {
    let mut read = 0;
    each(|entry| match Document::parse(&entry.bytes, &Limits::default()) {
        Ok(document) => {
            assert_ne!(entry.syntax, "malformed", "{} was accepted", entry.path);
            let reading = bind::read(&document);
            if is_invoice(entry) {
                let reading = reading.unwrap_or_else(|e| panic!("{}: {e}", entry.path));
                assert_eq!(reading.document_type.as_str(), entry.syntax, "{}", entry.path);
                read += 1;
            } else {
                assert_eq!(reading.err().map(|e| e.kind()), Some(ErrorKind::Root), "{}", entry.path);
            }
        }
        Err(error) => {
            assert_eq!(entry.syntax, "malformed", "{}: {error}", entry.path);
            assert!(error.place().is_some(), "{}: {error} has no place", entry.path);
        }
    });
    eprintln!("{read} invoices read");
}

#[test]
fn a_rewrite_keeps_every_value() {
    let mut rewritten = 0;
    each(|entry| {
        if !is_invoice(entry) {
            return;
        }
        let document = parse(&entry.bytes);
        let reading = bind::read(&document).expect("an invoice");
        let text = bind::write(&reading.invoice, reading.document_type);
        let again = Document::parse(text.as_bytes(), &Limits::default())
            .unwrap_or_else(|e| panic!("{}: what was written is not XML: {e}", entry.path));
        let (root, _) = bind::invoice_root(&document).expect("an invoice");
        assert_eq!(leaves(&document, root), leaves(&again, NodeId::ROOT), "{}", entry.path);
        rewritten += 1;
    });
    eprintln!("{rewritten} invoices written again, nothing lost, nothing added");
}

#[test]
fn the_json_form_reads_back_equal() {
    let mut same = 0;
    each(|entry| {
        if !is_invoice(entry) {
            return;
        }
        let invoice = bind::read(&parse(&entry.bytes)).expect("an invoice").invoice;
        let json = serde_json::to_string(&invoice).expect("JSON");
        let back: Invoice = serde_json::from_str(&json).unwrap_or_else(|e| panic!("{}: {e}", entry.path));
        assert!(back == invoice, "{}: another invoice came back", entry.path);
        same += 1;
    });
    eprintln!("{same} invoices equal after JSON");
}

/// Calls for each invoice that the XSDs call valid, with what it becomes in the other syntax.
fn each_conversion(mut see: impl FnMut(&Entry, &Document<'_>, &Conversion)) {
    each(|entry| {
        if !(is_invoice(entry) && entry.xsd_valid) {
            return;
        }
        let document = parse(&entry.bytes);
        let (_, from) = bind::invoice_root(&document).expect("an invoice");
        let target = if from == DocumentType::Cii { Target::Ubl } else { Target::Cii };
        let conversion = convert(&document, target).unwrap_or_else(|e| panic!("{}: {e}", entry.path));
        see(entry, &document, &conversion);
    });
}

#[test]
fn a_conversion_accounts_for_every_value() {
    let (mut converted, mut carried, mut lost) = (0, 0, 0);
    each_conversion(|entry, document, conversion| {
        let (root, _) = bind::invoice_root(document).expect("an invoice");
        let written = parse(conversion.text.as_bytes());
        let unaccounted = leaves::unaccounted(document, root, &written, &conversion.losses);
        assert!(unaccounted.is_empty(), "{}: neither carried nor named: {unaccounted:?}", entry.path);
        converted += 1;
        lost += conversion.losses.len();
        carried += leaves(document, root).len() - conversion.losses.len().min(leaves(document, root).len());
    });
    eprintln!("{converted} invoices converted: {carried} values carried, {lost} named as lost");
}
