//! An invoice that says everything the model can hold.
#![allow(dead_code, clippy::unwrap_used)] // Each test takes what it needs.

use std::borrow::Cow;

use facture::{
    DataType, Invoice, Term,
    model::{Content, Extra, Group, Put},
    value::{Part, Raw, Syntax},
};

pub(crate) const SUB_LINE: Term = Term::BgDex(1);

/// Characters that the term's data type keeps exactly.
pub(crate) fn sample(term: Term) -> &'static str {
    match term.data_type().unwrap() {
        DataType::Group => unreachable!("{term} holds no value"),
        DataType::Date => "2026-11-23",
        DataType::Amount | DataType::UnitPriceAmount | DataType::Quantity | DataType::Percentage => "10.00",
        DataType::BinaryObject => "AAEC",
        _ => " kept as it is ",
    }
}

pub(crate) const PARTS: [(Part, Cow<'static, str>); 5] = [
    (Part::Scheme, Cow::Borrowed("0088")),
    (Part::SchemeVersion, Cow::Borrowed("2.1")),
    (Part::Currency, Cow::Borrowed("EUR")),
    (Part::Mime, Cow::Borrowed("text/csv")),
    (Part::Filename, Cow::Borrowed("a.csv")),
];

pub(crate) fn raw(term: Term) -> Raw<'static> {
    Raw { parts: &PARTS, ..Raw::new(sample(term), Syntax::Ubl) }
}

/// The model repeats BG-16, as the syntaxes do; otherwise what the norm repeats.
pub(crate) fn repeats(term: Term) -> bool {
    term.is_repeatable() || term == Term::Bg(16)
}

/// Fills every term of the group and of the groups below, sub lines to the given depth.
fn fill(group: &mut dyn Group, sub_lines: usize) {
    for &term in group.terms() {
        assert_eq!(group.put(term, &raw(term)), Put::Done);
        if repeats(term) {
            assert_eq!(group.put(term, &raw(term)), Put::Done);
        }
    }
    for &child in group.groups() {
        for _ in 0..if repeats(child) { 2 } else { 1 } {
            if child != SUB_LINE {
                fill(group.add(child).unwrap(), sub_lines);
            } else if sub_lines > 0 {
                fill(group.add(child).unwrap(), sub_lines - 1);
            }
        }
    }
    group.extras_mut().push(Extra::new(Syntax::Cii, "/a/b", Content::Text("stray".into())));
}

pub(crate) fn filled() -> Invoice {
    let mut invoice = Invoice::default();
    fill(&mut invoice, 1);
    invoice
}

/// Calls `see` with every group of the tree.
pub(crate) fn visit(group: &dyn Group, see: &mut dyn FnMut(&dyn Group)) {
    see(group);
    for &child in group.groups() {
        for n in 0..group.has(child) {
            visit(group.group(child, n).unwrap(), see);
        }
    }
}
