//! How many of the values that belong to a term of EN 16931 the other syntax says again, under the same term.

use std::collections::BTreeMap;

use facture::convert::{Target, convert};
use facture::xml::NodeId;
use facture::{DataType, DocumentType, Term, bind};

use crate::documents::each;
use crate::terms::{Said, Values, missing};
use crate::{is_invoice, parse};

#[derive(Default)]
struct Count {
    values: usize,
    lost: usize,
    /// How many by what is missing: document type, term and why.
    classes: BTreeMap<String, usize>,
}

impl Count {
    fn add(&mut self, said: &Values, there: &mut Values, class: impl Fn(&str, &str) -> String) {
        self.values += said.values().sum::<usize>();
        for (path, value, count) in missing(said, there) {
            self.lost += count;
            *self.classes.entry(class(&path, &value)).or_default() += count;
        }
    }
}

/// Thousandths of a percent.
fn carried(values: usize, lost: usize) -> usize {
    (values - lost) * 100_000 / values.max(1)
}

fn percent(thousandths: usize) -> String {
    format!("{}.{:03} %", thousandths / 1000, thousandths % 1000)
}

const LOST: &str = "lost";
const AGAIN: &str = "the norm has one, and the document has one before";
const NO_DAY: &str = "no calendar has this day";

/// The norm has one value where some documents have more, and its dates are days: what goes beyond is no value of the term,
/// and the rules of the target refuse it (UBL-SR-16 a second Buyer identifier, UBL-SR-05 a second text of payment terms). It is
/// counted apart, and in the second figure.
#[test]
fn of_the_values_of_terms_999_in_1000_are_carried() {
    let (mut norm, mut below) = (Count::default(), Count::default());
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
        norm.add(&said.norm, &mut there, |path, value| {
            let term: Term = path.rsplit('/').next().expect("a term").parse().expect("a term");
            let why = if said.again.contains(&(path.to_owned(), value.to_owned())) {
                AGAIN
            } else if term.data_type() == Some(DataType::Date) && !is_day(value) {
                NO_DAY
            } else {
                LOST
            };
            format!("{why}, {from}, {term}")
        });
        below.add(&said.sub_lines, &mut there, |path, _| format!("{from}, {path}"));
    });
    if norm.values == 0 {
        return;
    }
    for (class, count) in &norm.classes {
        eprintln!("{count} {class}");
    }
    let lost: usize =
        norm.classes.iter().filter(|(class, _)| class.starts_with(LOST)).map(|(_, count)| count).sum();
    let beyond = norm.lost - lost;
    let of_the_norm = carried(norm.values - beyond, lost);
    eprintln!(
        "values of terms: {} carried, {lost} of {} lost; with {beyond} beyond what the norm has, {} carried",
        percent(of_the_norm),
        norm.values - beyond,
        percent(carried(norm.values, norm.lost)),
    );
    eprintln!("values of terms in sub-lines, an extension: {} of {} lost", below.lost, below.values);
    assert!(of_the_norm >= 99_900);
}

/// Whether digits are a day of the calendar.
fn is_day(digits: &str) -> bool {
    let number = |range| digits.get(range).and_then(|part: &str| part.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(4..6), number(6..8)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = [31, 28 + u32::from(leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    digits.len() == 8 && (1..=12).contains(&month) && (1..=days[month as usize - 1]).contains(&day)
}
