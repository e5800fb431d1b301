//! How many of the values that belong to a term of EN 16931 the other syntax says again, under the same term.

use std::collections::BTreeMap;

use facture::xml::NodeId;
use facture::{DocumentType, bind};

use crate::terms::{Said, Values, missing};
use crate::{each_conversion, parse};

#[derive(Default)]
struct Count {
    values: usize,
    lost: usize,
    /// How many by what is missing: document type and term.
    classes: BTreeMap<String, usize>,
}

impl Count {
    fn add(&mut self, said: &Values, there: &mut Values, from: DocumentType) {
        self.values += said.values().sum::<usize>();
        for (path, count) in missing(said, there) {
            self.lost += count;
            *self.classes.entry(format!("{from}, {path}")).or_default() += count;
        }
    }

    /// In thousandths of a percent.
    fn carried(&self) -> usize {
        (self.values - self.lost) * 100_000 / self.values.max(1)
    }
}

fn percent(thousandths: usize) -> String {
    format!("{}.{:03} %", thousandths / 1000, thousandths % 1000)
}

/// Plainly counted: each value that a row binds to a term. The norm has one value of many terms where some documents have more,
/// and its dates are days: what cannot go over for that reason is lost like all else. Where the norm has one text and a document
/// several, each is a line of the text in the target: a value is carried as the whole of the target's value of the same term, or
/// as whole lines of it.
#[test]
fn of_the_values_of_terms_999_in_1000_are_carried() {
    let (mut norm, mut below) = (Count::default(), Count::default());
    each_conversion(|_, document, conversion| {
        let (root, from) = bind::invoice_root(document).expect("an invoice");
        let written = parse(conversion.text.as_bytes());
        let mut there = Said::by(&written, NodeId::ROOT, conversion.document_type).all();
        let said = Said::by(document, root, from);
        norm.add(&said.norm, &mut there, from);
        below.add(&said.sub_lines, &mut there, from);
    });
    if norm.values == 0 {
        return;
    }
    for (class, count) in &norm.classes {
        eprintln!("{count} {class}");
    }
    eprintln!("values of terms: {} carried, {} of {} lost", percent(norm.carried()), norm.lost, norm.values);
    eprintln!("values of terms in sub-lines, an extension: {} of {} lost", below.lost, below.values);
    assert!(norm.carried() >= 99_900);
}
