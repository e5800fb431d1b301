//! Comparison names what differs by business term, and nothing else.
#![allow(clippy::unwrap_used)]

use facture::diff::{Change, Difference, diff, report};
use facture::model::{CreditTransfer, Line, Note, PaymentInstructions, VatBreakdown};
use facture::value::{Decimal, Identifier};
use facture::xml::{Document, Limits};
use facture::{Invoice, Term, bind};

fn line(id: &str, net: &str) -> Line {
    Line { id: Some(id.into()), net_amount: Some(Decimal::written(net).into()), ..Line::default() }
}

fn with_lines(lines: Vec<Line>) -> Invoice {
    Invoice { lines, ..Invoice::default() }
}

/// Path, left, right.
fn told(differences: &[Difference]) -> Vec<(&str, Option<&str>, Option<&str>)> {
    differences
        .iter()
        .map(|d| (&*d.path, d.left.as_ref().map(|s| &*s.text), d.right.as_ref().map(|s| &*s.text)))
        .collect()
}

#[test]
fn lines_are_matched_by_their_identifier() {
    let a = with_lines(vec![line("1", "10"), line("2", "20"), line("3", "30")]);
    let b = with_lines(vec![line("1", "10.0"), line("3", "31")]);
    assert_eq!(
        told(&diff(&a, &b)),
        [
            ("BG-25[2]/BT-126", Some("2"), None),
            ("BG-25[2]/BT-131", Some("20"), None),
            ("BG-25[3]/BT-131", Some("30"), Some("31")),
        ]
    );
    assert_eq!(told(&diff(&b, &a))[0], ("BG-25[2]/BT-131", Some("31"), Some("30")));
    assert_eq!(told(&diff(&b, &a))[2], ("BG-25[2]/BT-131", None, Some("20")));
}

#[test]
fn lines_without_a_match_are_matched_by_position() {
    let a = with_lines(vec![line("1", "10"), line("2", "20")]);
    let b = with_lines(vec![line("1", "10"), line("9", "20")]);
    assert_eq!(told(&diff(&a, &b)), [("BG-25[2]/BT-126", Some("2"), Some("9"))]);
}

#[test]
fn another_order_of_lines_is_one_difference() {
    let a = with_lines(vec![line("1", "10"), line("2", "20"), line("3", "30")]);
    let b = with_lines(vec![line("2", "20"), line("3", "30"), line("1", "10")]);
    let differences = diff(&a, &b);
    assert_eq!(told(&differences), [("BG-25[1]", Some("1"), Some("3"))]);
    assert_eq!(differences[0].change, Change::Order);
    assert!(
        report(&differences, None, None).starts_with("BG-25[1] comes at another position\n  - 1\n  + 3\n")
    );
}

#[test]
fn a_line_below_another_line_is_a_difference_of_level() {
    let mut nested = line("1", "10");
    nested.sub_lines = vec![line("2", "20")];
    let a = with_lines(vec![nested]);
    let b = with_lines(vec![line("1", "10"), line("2", "20")]);
    let differences = diff(&a, &b);
    assert_eq!(told(&differences), [("BG-25[1]/BG-DEX-01[1]", Some("BG-25[1]"), None)]);
    assert_eq!((differences[0].change, differences[0].term), (Change::Level, Term::Bg(25)));
    let mut pointing = b.clone();
    pointing.lines[1].parent_line_id = Some("1".into());
    assert_eq!(diff(&a, &pointing), []);
}

#[test]
fn a_line_that_says_nothing_is_a_line() {
    let (a, b) = (with_lines(vec![line("1", "10")]), with_lines(vec![line("1", "10"), Line::default()]));
    assert_eq!(told(&diff(&a, &b)), [("BG-25[2]", None, Some(""))]);
}

#[test]
fn groups_are_matched_by_what_tells_them_apart() {
    let breakdown = |rate: &str, tax: &str| VatBreakdown {
        category_code: Some("S".into()),
        rate: Some(Decimal::written(rate)),
        tax_amount: Some(Decimal::written(tax).into()),
        ..VatBreakdown::default()
    };
    let a =
        Invoice { vat_breakdown: vec![breakdown("5.5", "1"), breakdown("20", "2")], ..Invoice::default() };
    let b =
        Invoice { vat_breakdown: vec![breakdown("20.0", "3"), breakdown("5.50", "1")], ..Invoice::default() };
    assert_eq!(told(&diff(&a, &b)), [("BG-23[2]/BT-117", Some("2"), Some("3"))]);
}

#[test]
fn notes_keep_their_order() {
    let notes = |texts: &[&str]| Invoice {
        notes: texts.iter().map(|text| Note { text: Some((*text).into()), ..Note::default() }).collect(),
        ..Invoice::default()
    };
    assert_eq!(diff(&notes(&["a", "b"]), &notes(&["a", " b "])), []);
    let swapped = diff(&notes(&["a", "b"]), &notes(&["b", "a"]));
    assert_eq!(told(&swapped), [("BG-1[1]", Some("1"), Some("2"))]);
    assert_eq!(
        told(&diff(&notes(&["a"]), &notes(&["a", "#AAI#b"]))),
        [("BG-1[2]/BT-21", None, Some("AAI")), ("BG-1[2]/BT-22", None, Some("b")),]
    );
}

#[test]
fn what_stands_beside_a_value_has_a_path_of_its_own() {
    let mut a = Invoice::default();
    a.seller.ids = vec![Identifier::with_scheme("1", "0088")];
    a.totals.amount_due = Some(Decimal::written("1").into());
    let mut b = a.clone();
    b.seller.ids[0].set_scheme(None, None);
    b.totals.amount_due.as_mut().unwrap().currency = Some("SEK".into());
    let differences = diff(&a, &b);
    assert_eq!(
        told(&differences),
        [("BG-4/BT-29-1", Some("0088"), None), ("BG-22/BT-115 currency", None, Some("SEK")),]
    );
    assert_eq!(differences[0].term, Term::Sub(29, 1));
}

#[test]
fn accounts_are_matched_whatever_instructions_they_stand_in() {
    let pay = |ids: &[&str]| PaymentInstructions {
        means_type_code: Some("30".into()),
        credit_transfers: ids
            .iter()
            .map(|id| CreditTransfer { account_id: Some((*id).into()), ..CreditTransfer::default() })
            .collect(),
        ..PaymentInstructions::default()
    };
    let a = Invoice { payment: vec![pay(&["1", "2"])], ..Invoice::default() };
    let b = Invoice { payment: vec![pay(&["2"]), pay(&["1"])], ..Invoice::default() };
    assert_eq!(diff(&a, &b), []);
    let c = Invoice { payment: vec![pay(&["2"]), pay(&["3"])], ..Invoice::default() };
    assert_eq!(told(&diff(&a, &c)), [("BG-16[1]/BG-17[1]/BT-84", Some("1"), Some("3"))]);
}

#[test]
fn values_have_their_places() {
    let root = r#"xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2""#;
    let texts = ["1", "\n  2"].map(|id| format!("<Invoice {root}>\n<cbc:ID>{id}</cbc:ID></Invoice>"));
    let [a, b] = [0, 1].map(|n| Document::parse(texts[n].as_bytes(), &Limits::default()).unwrap());
    let differences = diff(&bind::read(&a).unwrap().invoice, &bind::read(&b).unwrap().invoice);
    assert_eq!(
        report(&differences, Some(&a), Some(&b)),
        "BT-1 Invoice number\n  - 1  (line 2, column 9)\n  + 2  (line 2, column 9)\n"
    );
    assert_eq!(differences[0].to_string(), "BT-1 Invoice number\n  - 1\n  + 2\n");
}

#[test]
fn many_lines_take_little_time() {
    let lines = |net: &str| (0..20_000).map(|n| line(&n.to_string(), net)).collect();
    assert_eq!(diff(&with_lines(lines("1")), &with_lines(lines("2"))).len(), 20_000);
}
