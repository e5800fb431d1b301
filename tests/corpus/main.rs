//! Other people's documents: read, written again, converted, and turned into JSON and back.
//!
//! The documents are not part of this repository: they are looked for in `../shared/corpus`, or where
//! `FACTURE_CORPUS` says. Without them these tests say so and pass.

mod documents;
mod leaves;
mod terms;
mod validity;

use std::collections::BTreeMap;

use facture::bind;
use facture::convert::{Target, convert};
use facture::xml::{Document, Limits, NodeId};
use facture::{DataType, DocumentType, ErrorKind, Invoice, Term};

use documents::{Entry, each};
use leaves::leaves;
use terms::Said;

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

#[test]
fn a_conversion_accounts_for_every_value() {
    let (mut converted, mut carried, mut lost) = (0, 0, 0);
    each(|entry| {
        if !(is_invoice(entry) && entry.xsd_valid) {
            return;
        }
        let document = parse(&entry.bytes);
        let (root, from) = bind::invoice_root(&document).expect("an invoice");
        let target = if from == DocumentType::Cii { Target::Ubl } else { Target::Cii };
        let conversion = convert(&document, target).unwrap_or_else(|e| panic!("{}: {e}", entry.path));
        let written = parse(conversion.text.as_bytes());
        let unaccounted = leaves::unaccounted(&document, root, &written, &conversion.losses);
        assert!(unaccounted.is_empty(), "{}: neither carried nor named: {unaccounted:?}", entry.path);
        converted += 1;
        lost += conversion.losses.len();
        carried += leaves(&document, root).len() - conversion.losses.len().min(leaves(&document, root).len());
    });
    eprintln!("{converted} invoices converted: {carried} values carried, {lost} named as lost");
}

/// How values of terms fared in all conversions.
#[derive(Default)]
struct Carried {
    said: usize,
    carried: usize,
    /// By what is missing: document type, term and why.
    missing: BTreeMap<String, usize>,
}

impl Carried {
    fn count(&mut self, said: &terms::Values, there: &mut terms::Values, why: impl Fn(&str, &str) -> String) {
        let missing = terms::missing(said, there);
        let count: usize = missing.iter().map(|(_, _, count)| count).sum();
        let values = said.values().sum::<usize>();
        self.said += values;
        self.carried += values - count;
        for (path, value, count) in missing {
            *self.missing.entry(why(&path, &value)).or_default() += count;
        }
    }

    fn percent(&self) -> f64 {
        100.0 * self.carried as f64 / self.said as f64
    }
}

/// The norm has one value where some documents have more, and its dates are days: what goes beyond is no value of the term,
/// and the rules of the target refuse it (UBL-SR-16 a second Buyer identifier, UBL-SR-05 a second text of payment terms).
#[test]
fn of_the_values_of_terms_999_in_1000_are_carried() {
    const AGAIN: &str = "the norm has one, and the document said another before";
    const NO_DAY: &str = "no calendar has this day";
    let (mut norm, mut below) = (Carried::default(), Carried::default());
    each(|entry| {
        if !(is_invoice(entry) && entry.xsd_valid) {
            return;
        }
        let document = parse(&entry.bytes);
        let (root, from) = bind::invoice_root(&document).expect("an invoice");
        let target = if from == DocumentType::Cii { Target::Ubl } else { Target::Cii };
        let conversion = convert(&document, target).unwrap_or_else(|e| panic!("{}: {e}", entry.path));
        let written = parse(conversion.text.as_bytes());
        let mut there = Said::by(&written, NodeId::ROOT, conversion.document_type).all();
        let said = Said::by(&document, root, from);
        let why = |path: &str, value: &str| {
            let term: Term = path.rsplit('/').next().expect("a term").parse().expect("a term");
            let why = if said.again.contains(&(path.to_owned(), value.to_owned())) {
                AGAIN
            } else if term.data_type() == Some(DataType::Date) && !is_day(value) {
                NO_DAY
            } else {
                "lost"
            };
            format!("{why}\t{from}\t{term}")
        };
        norm.count(&said.norm, &mut there, why);
        below.count(&said.sub_lines, &mut there, |path, _| format!("{from}\t{path}"));
    });
    if norm.said == 0 {
        return;
    }
    for (class, count) in &norm.missing {
        eprintln!("{count}\t{class}");
    }
    let beyond: usize =
        norm.missing.iter().filter(|(why, _)| !why.starts_with("lost")).map(|(_, count)| count).sum();
    let within = Carried { said: norm.said - beyond, carried: norm.carried, ..Carried::default() };
    eprintln!(
        "{:.3} % of the values of terms carried: {} of {}; with the {beyond} that the norm has no place for, {:.3} %",
        within.percent(),
        within.carried,
        within.said,
        norm.percent()
    );
    eprintln!("of the values of terms in sub-lines, an extension, {} of {}", below.carried, below.said);
    assert!(within.percent() >= 99.9);
}

fn is_day(digits: &str) -> bool {
    let number = |range| digits.get(range).and_then(|part: &str| part.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(4..6), number(6..8)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = [31, 28 + u32::from(leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    digits.len() == 8 && (1..=12).contains(&month) && (1..=days[month as usize - 1]).contains(&day)
}
