//! Digests agree with the specification (docs/semantic-digest.md), with each other across syntaxes, and with
//! nothing else.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use facture::digest::{self, Digest, Kind};
use facture::model::{
    CreditTransfer, DirectDebit, Group, Line, Note, PaymentInstructions, SupportingDocument,
};
use facture::value::{BinaryObject, Date, Decimal, Identifier, Syntax};
use facture::xml::{Document, Limits};
use facture::{Invoice, Term, bind};

fn fixtures(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(folder)
}

fn read(path: &Path) -> Invoice {
    let bytes = fs::read(path).unwrap();
    let document = Document::parse(&bytes, &Limits::default()).unwrap();
    bind::read(&document).unwrap().invoice
}

#[test]
fn vectors_are_met() {
    let vectors = fs::read_to_string(fixtures("digest/vectors.tsv")).unwrap();
    let mut seen = 0;
    for (file, expected) in vectors.lines().filter_map(|line| line.split_once('\t')) {
        let bytes = fs::read(fixtures("digest").join(file)).unwrap();
        let document = Document::parse(&bytes, &Limits::default()).unwrap();
        let invoice = bind::read(&document).unwrap().invoice;
        let expected: Digest = expected.parse().unwrap();
        let found = match expected.kind() {
            Kind::Bytes => digest::bytes(&bytes),
            Kind::Canonical => digest::canonical(&document).unwrap(),
            Kind::CanonicalExclusive => digest::canonical_exclusive(&document).unwrap(),
            Kind::Semantic => digest::semantic(&invoice),
            Kind::SemanticWithoutProfile => digest::semantic_without_profile(&invoice),
        };
        assert_eq!(found, expected, "{file}");
        let text = fs::read_to_string(
            fixtures("digest").join(file.split_once('.').unwrap().0).with_extension("txt"),
        );
        assert_eq!(digest::semantic_text(&invoice), text.unwrap(), "{file}");
        seen += 1;
    }
    assert_eq!(seen, 4 * 5);
}

/// The table of the specification that gives the order.
#[test]
fn the_model_has_the_order_of_the_specification() {
    fn visit(group: &mut dyn Group, rows: &mut BTreeMap<String, (String, String)>) {
        let name = match group.id() {
            Term::Invoice => "the invoice".to_owned(),
            Term::Bg(25) => "BG-25, BG-DEX-01".to_owned(),
            id => id.to_string(),
        };
        let list = |terms: &[Term]| {
            let numbers = terms.iter().map(|term| term.to_string()[3..].to_owned());
            numbers.collect::<Vec<_>>().join(" ")
        };
        rows.insert(name, (list(group.terms()), list(group.groups())));
        for &sub in group.groups() {
            if sub != Term::BgDex(1) {
                visit(group.add(sub).unwrap(), rows);
            }
        }
    }
    let mut model = BTreeMap::new();
    visit(&mut Invoice::default(), &mut model);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/semantic-digest.md");
    let text = fs::read_to_string(path).unwrap();
    let table = text.lines().skip_while(|line| !line.starts_with("| in |")).skip(2);
    let rows = table.map_while(|line| {
        let mut cells = line.strip_prefix('|')?.split('|').map(|cell| cell.trim().to_owned());
        Some((cells.next()?, (cells.next()?, cells.next()?)))
    });
    assert_eq!(rows.collect::<BTreeMap<_, _>>(), model);
}

#[test]
fn the_same_invoice_in_two_syntaxes_has_one_digest() {
    for entry in fs::read_dir(fixtures("valid/ubl")).unwrap() {
        let name = entry.unwrap().file_name();
        let [ubl, cii] =
            ["valid/ubl", "valid/cii"].map(|folder| digest::semantic(&read(&fixtures(folder).join(&name))));
        assert_eq!(ubl, cii, "{name:?}");
        assert!(!ubl.is_partial(), "{name:?}");
    }
}

#[test]
fn text_forms_parse_back_and_nothing_else_does() {
    let invoice = Invoice::default();
    let document = Document::parse(b"<a/>", &Limits::default()).unwrap();
    let mut partial = invoice.clone();
    partial.extras.push(facture::model::Extra::new(
        Syntax::Ubl,
        "/Invoice",
        facture::model::Content::Element("<cbc:UUID>1</cbc:UUID>".into()),
    ));
    let digests = [
        digest::bytes(b""),
        digest::canonical(&document).unwrap(),
        digest::canonical_exclusive(&document).unwrap(),
        digest::semantic(&invoice),
        digest::semantic_without_profile(&invoice),
        digest::semantic(&partial),
    ];
    for digest in digests {
        assert_eq!(digest.to_string().parse(), Ok(digest));
        let json = serde_json::to_string(&digest).unwrap();
        assert_eq!(serde_json::from_str::<Digest>(&json).unwrap(), digest);
        assert!(digest.to_string().ends_with(&digest.hex()));
        assert_eq!(digest.short().rsplit_once(':').unwrap().1, digest.hex());
    }
    assert_eq!(digests[0].hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(digests[0].short(), format!("bytes:v1:{}", digests[0].hex()));
    assert!(digests[5].to_string().starts_with("facture:semantic:v1+partial:sha256:"));
    assert!(digests[5].agrees_with(&digests[3]) && digests[5] != digests[3]);
    assert!(!digests[3].agrees_with(&digests[4]));
    let hex = digests[0].hex();
    for wrong in [
        format!("facture:bytes:v2:sha256:{hex}"),
        format!("facture:bytes:v1+partial:sha256:{hex}"),
        format!("facture:bytes:v1:sha512:{hex}"),
        format!("facture:byte:v1:sha256:{hex}"),
        format!("facture:bytes:v1:sha256:{}", hex.to_uppercase()),
        format!("facture:bytes:v1:sha256:{hex}0"),
        format!("facture:bytes:v1:sha256:{}", &hex[2..]),
        format!("facture:bytes:v1:sha256:{hex}:"),
        hex.clone(),
    ] {
        assert!(wrong.parse::<Digest>().is_err(), "{wrong}");
    }
}

/// The digest stays under the change.
#[track_caller]
fn same(change: impl Fn(&mut Invoice, &mut Invoice)) {
    let (mut a, mut b) = (Invoice::default(), Invoice::default());
    change(&mut a, &mut b);
    assert_eq!(digest::semantic_text(&a), digest::semantic_text(&b));
    assert_eq!(digest::semantic(&a), digest::semantic(&b));
}

/// The digest changes.
#[track_caller]
fn other(change: impl Fn(&mut Invoice, &mut Invoice)) {
    let (mut a, mut b) = (Invoice::default(), Invoice::default());
    change(&mut a, &mut b);
    assert_ne!(digest::semantic(&a), digest::semantic(&b));
}

#[allow(clippy::unnecessary_wraps)] // As the fields want it.
fn amount(text: &str) -> Option<facture::value::Amount> {
    Some(Decimal::written(text).into())
}

#[test]
fn absent_equals_zero_for_four_totals_alone() {
    same(|a, _| a.totals.sum_of_allowances = amount("0.00"));
    same(|a, _| a.totals.sum_of_charges = amount("-0"));
    same(|a, _| a.totals.paid_amount = amount(" 0 "));
    same(|a, _| a.totals.rounding_amount = amount("+.0"));
    other(|a, _| a.totals.vat_amount = amount("0"));
    other(|a, _| a.totals.amount_due = amount("0"));
    other(|a, _| a.totals.paid_amount = amount("0.01"));
    same(|a, b| {
        a.lines = vec![Line::default()];
        b.lines = a.lines.clone();
        a.lines[0].price.base_quantity = Some(Decimal::written("1.0"));
    });
    other(|a, b| {
        a.lines = vec![Line::default()];
        b.lines = a.lines.clone();
        a.lines[0].price.base_quantity = Some(Decimal::written("0"));
    });
}

#[test]
fn absent_equals_empty() {
    same(|a, _| a.number = Some(" \n".into()));
    same(|a, _| a.delivery = Some(facture::model::Delivery::default()));
    same(|a, _| a.notes = vec![Note::default()]);
    same(|a, _| a.supporting_documents = vec![SupportingDocument::default()]);
    other(|a, _| a.number = Some(Identifier::with_scheme("", "0088")));
    other(|a, _| a.lines = vec![Line::default()]);
}

#[test]
fn a_currency_counts_where_it_is_not_the_one_of_the_norm() {
    let with = |currency: &str| {
        let mut amount = amount("1");
        amount.as_mut().unwrap().currency = Some(currency.into());
        amount
    };
    let euro = |invoice: &mut Invoice| {
        invoice.currency_code = Some("EUR".into());
        invoice.vat_accounting_currency_code = Some("SEK".into());
    };
    let both = |a: &mut Invoice, b: &mut Invoice| {
        euro(a);
        euro(b);
    };
    same(|a, b| {
        both(a, b);
        (a.totals.vat_amount, b.totals.vat_amount) = (with(" EUR"), amount("1.0"));
    });
    same(|a, b| {
        both(a, b);
        a.totals.vat_amount_in_accounting_currency = with("SEK");
        b.totals.vat_amount_in_accounting_currency = amount("1");
    });
    other(|a, b| {
        both(a, b);
        (a.totals.vat_amount, b.totals.vat_amount) = (with("SEK"), amount("1"));
    });
    other(|a, b| {
        both(a, b);
        a.totals.vat_amount_in_accounting_currency = with("EUR");
        b.totals.vat_amount_in_accounting_currency = amount("1");
    });
}

#[test]
fn order_matters_for_notes_and_lines_alone() {
    let note = |text: &str| Note { text: Some(text.into()), ..Note::default() };
    other(|a, b| (a.notes, b.notes) = (vec![note("1"), note("2")], vec![note("2"), note("1")]));
    let line = |id: &str| Line { id: Some(id.into()), ..Line::default() };
    other(|a, b| (a.lines, b.lines) = (vec![line("1"), line("2")], vec![line("2"), line("1")]));
    let ids = || vec![Identifier::from("x"), Identifier::with_scheme("x", "0088")];
    same(|a, b| (a.seller.ids, b.seller.ids) = (ids(), ids().into_iter().rev().collect()));
    let breakdown = |rate: &str| facture::model::VatBreakdown {
        rate: Some(Decimal::written(rate)),
        ..Default::default()
    };
    same(|a, b| {
        a.vat_breakdown = vec![breakdown("10"), breakdown("9")];
        b.vat_breakdown = vec![breakdown("9.0"), breakdown("10.0")];
    });
    other(|a, b| {
        a.vat_breakdown = vec![breakdown("9"), breakdown("9")];
        b.vat_breakdown = vec![breakdown("9")];
    });
}

#[test]
fn a_scheme_belongs_to_its_value() {
    other(|a, b| {
        a.seller.ids = vec![Identifier::with_scheme("1", "A"), Identifier::with_scheme("2", "B")];
        b.seller.ids = vec![Identifier::with_scheme("1", "B"), Identifier::with_scheme("2", "A")];
    });
    // Lengths keep a value from passing for the next one.
    other(|a, b| {
        a.buyer_reference = Some("x\nBT-11 1:y".into());
        b.buyer_reference = Some("x".into());
        b.project_reference = Some("y".into());
    });
}

#[test]
fn subject_codes_of_notes_are_alike() {
    let note = |code: Option<&str>, text: &str| {
        vec![Note { subject_code: code.map(Into::into), text: Some(text.into()), ..Note::default() }]
    };
    same(|a, b| (a.notes, b.notes) = (note(Some("AAI"), "x"), note(None, "#AAI#x")));
    same(|a, b| (a.notes, b.notes) = (note(Some("AAI"), ""), note(None, " #AAI# ")));
    other(|a, b| (a.notes, b.notes) = (note(Some("AAI"), "x"), note(None, "#aai#x")));
    other(|a, b| (a.notes, b.notes) = (note(Some("AAI"), "x"), note(Some("AAI"), "#AAI#x")));
}

#[test]
fn attachments_are_their_bytes() {
    let attached = |invoice: &mut Invoice, content: &str| {
        let mut file = BinaryObject::default();
        file.content = content.into();
        invoice.supporting_documents =
            vec![SupportingDocument { attachment: Some(file), ..Default::default() }];
    };
    same(|a, b| {
        attached(a, "YWJj");
        attached(b, "\n YW\tJj ");
    });
    other(|a, b| {
        attached(a, "YWJj");
        attached(b, "YWJk");
    });
    other(|a, b| {
        attached(a, "YWJj*");
        attached(b, "YWJj");
    });
}

#[test]
fn dates_are_days() {
    let date = |text: &str, syntax| Some(Date::written(text, syntax, None));
    same(|a, b| {
        (a.issue_date, b.issue_date) = (date("2026-11-23Z", Syntax::Ubl), date("20261123", Syntax::Cii));
    });
    other(|a, b| {
        (a.issue_date, b.issue_date) = (date("2026-11-23", Syntax::Ubl), date("2026-11-24", Syntax::Ubl));
    });
    other(|a, b| {
        a.issue_date = Some(Date::written("20261123", Syntax::Cii, Some("203")));
        b.issue_date = date("20261123", Syntax::Cii);
    });
}

#[test]
fn payment_is_one_account_each() {
    let account = |id: &str| CreditTransfer { account_id: Some(id.into()), ..CreditTransfer::default() };
    let pay = |reference: Option<&str>, ids: &[&str]| PaymentInstructions {
        means_type_code: Some("30".into()),
        remittance_information: reference.map(Into::into),
        credit_transfers: ids.iter().map(|id| account(id)).collect(),
        ..PaymentInstructions::default()
    };
    same(|a, b| {
        a.payment = vec![pay(Some("r"), &["1", "2"])];
        b.payment = vec![pay(None, &["2"]), pay(Some("r"), &["1"])];
    });
    other(|a, b| (a.payment, b.payment) = (vec![pay(Some("r"), &["1"])], vec![pay(Some("s"), &["1"])]));
    other(|a, b| (a.payment, b.payment) = (vec![pay(None, &["1"])], vec![pay(None, &["1", "1"])]));
    let debit =
        |mandate: &str| DirectDebit { mandate_reference_id: Some(mandate.into()), ..DirectDebit::default() };
    same(|a, b| {
        a.payment = vec![pay(None, &["1"]), pay(None, &[])];
        b.payment = a.payment.clone();
        a.payment[0].direct_debit = Some(debit("m"));
        b.payment[1].direct_debit = Some(debit("m"));
    });
}

fn line(id: &str, parent: Option<&str>) -> Line {
    Line { id: Some(id.into()), parent_line_id: parent.map(Into::into), ..Line::default() }
}

#[test]
fn nested_and_pointing_lines_agree() {
    let nest = |mut line: Line, sub: Vec<Line>| {
        line.sub_lines = sub;
        line
    };
    same(|a, b| {
        a.lines = vec![
            line("2.1.1", Some("2.1")),
            line("1", None),
            line("2.1", Some(" 2")),
            line("2", None),
            line("1.1", Some("1")),
            line("2.2", Some("2")),
        ];
        let deep = nest(line("2.1", None), vec![line("2.1.1", None)]);
        b.lines = vec![
            nest(line("1", None), vec![line("1.1", None)]),
            nest(line("2", None), vec![deep, line("2.2", None)]),
        ];
    });
    // A parent that is not there, oneself, and a ring.
    for lines in [
        vec![line("1", Some("9"))],
        vec![line("1", Some("1"))],
        vec![line("1", Some("2")), line("2", Some("1"))],
        vec![line("1", Some("2")), line("2", Some("3")), line("3", Some("2"))],
    ] {
        let mut invoice = Invoice { lines, ..Invoice::default() };
        let text = digest::semantic_text(&invoice);
        assert_eq!(text.matches("\nBT-126 ").count(), invoice.lines.len(), "{text}");
        assert!(text.contains("BT-X-304 "), "{text}");
        invoice.lines[0].parent_line_id = None;
        assert_ne!(text, digest::semantic_text(&invoice));
    }
    other(|a, b| {
        (a.lines, b.lines) =
            (vec![line("1", None), line("2", Some("1"))], vec![line("1", None), line("2", None)]);
    });
}

#[test]
fn a_long_chain_of_pointing_lines_takes_little_time() {
    let count = 50_000;
    let lines = (0..count).map(|n| line(&n.to_string(), Some(&(n + 1).to_string()))).collect();
    let invoice = Invoice { lines, ..Invoice::default() };
    let text = digest::semantic_text(&invoice);
    assert!(text.starts_with(&format!("BG-25\nBT-126 5:{}\n", count - 1)));
    assert_eq!(text.matches("BG-DEX-01\nBT-126").count(), count - 1);
}

#[test]
fn the_profile_can_be_left_out() {
    let mut invoice = read(&fixtures("valid/ubl/standard.xml"));
    let (whole, without) = (digest::semantic(&invoice), digest::semantic_without_profile(&invoice));
    invoice.process.specification_id = Some("urn:other".into());
    assert_ne!(digest::semantic(&invoice), whole);
    assert_eq!(digest::semantic_without_profile(&invoice), without);
    invoice.number = Some("other".into());
    assert_ne!(digest::semantic_without_profile(&invoice), without);
}

#[test]
fn content_beyond_the_terms_makes_it_partial() {
    let root = r#"xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2""#;
    let partial = |attributes: &str, inside: &str| {
        let text = format!("<Invoice {root} {attributes}>{inside}</Invoice>");
        let document = Document::parse(text.as_bytes(), &Limits::default()).unwrap();
        digest::semantic(&bind::read(&document).unwrap().invoice).is_partial()
    };
    let schema = r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b""#;
    assert!(!partial(
        schema,
        "<cbc:UBLVersionID>2.1</cbc:UBLVersionID><cbc:ID>1</cbc:ID><cac:Signature> </cac:Signature>"
    ));
    assert!(partial("", "<cbc:UBLVersionID>2.0</cbc:UBLVersionID>"));
    assert!(partial("", "<cbc:UUID>1</cbc:UUID>"));
    assert!(partial("", "<cbc:ID>1</cbc:ID><cbc:ID>2</cbc:ID>"));
    assert!(partial("", "<cbc:ID schemeName=\"x\">1</cbc:ID>"));
    assert!(partial("a=\"1\"", ""));
    assert!(partial("", "text"));
    assert!(partial("", "<x xmlns=\"urn:x\">1</x>"));
}
