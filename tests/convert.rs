//! What conversion carries in the irregular spots, what it adds, and what it says of the rest.
#![allow(clippy::unwrap_used)]

use facture::convert::{Conversion, Loss, Target, convert, convert_invoice};
use facture::model::{CreditTransfer, Line, PaymentInstructions};
use facture::value::{Decimal, Syntax};
use facture::xml::{Document, Limits};
use facture::{DocumentType, Invoice, Term, bind};

const EXTENDED: &str = "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended";

fn converted(text: &str, target: Target) -> Conversion {
    convert(&Document::parse(text.as_bytes(), &Limits::default()).unwrap(), target).unwrap()
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(format!("fixtures/valid/{name}.xml")).unwrap()
}

fn read(text: &str) -> Invoice {
    facture::read(text.as_bytes()).unwrap()
}

fn rewritten(text: &str, document_type: DocumentType) -> String {
    bind::write(&read(text), document_type)
}

fn line(id: &str, net: &str) -> Line {
    Line { id: Some(id.into()), net_amount: Some(Decimal::written(net).into()), ..Line::default() }
}

/// 10 = 6 + 4, and 5 with something beside it that costs nothing.
fn with_sub_lines(specification: &str) -> Invoice {
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    invoice.process.specification_id = Some(specification.into());
    invoice.lines = vec![
        Line { sub_lines: vec![line("1.1", "6"), line("1.2", "4")], ..line("1", "10") },
        Line { sub_lines: vec![line("2.1", "0")], ..line("2", "5") },
    ];
    invoice.totals.sum_of_line_net_amounts = Some("15".into());
    invoice
}

/// Identifier, parent and status reason of each line.
fn arrangement(invoice: &Invoice) -> Vec<[String; 3]> {
    let text = |value: Option<String>| value.unwrap_or("-".into());
    let row = |line: &Line| {
        [
            text(line.id.as_ref().map(|id| id.value.to_string())),
            text(line.parent_line_id.as_ref().map(|id| id.value.to_string())),
            text(line.status_reason_code.as_ref().map(ToString::to_string)),
        ]
    };
    invoice.lines.iter().map(row).collect()
}

#[test]
fn extended_tells_which_sub_lines_add_up() {
    let cii = convert_invoice(&with_sub_lines(EXTENDED), Target::Cii).unwrap();
    assert_eq!(
        arrangement(&read(&cii.text)),
        [
            ["1", "-", "GROUP"],
            ["1.1", "1", "DETAIL"],
            ["1.2", "1", "DETAIL"],
            ["2", "-", "DETAIL"],
            ["2.1", "2", "INFORMATION"],
        ]
    );
    assert!(cii.losses.is_empty(), "{:?}", cii.losses);
    assert_eq!(cii.additions.iter().filter(|added| added.term == Term::BtX(8)).count(), 5);
}

#[test]
fn sub_lines_come_back_wherever_their_parent_stands() {
    let mut invoice = read(&convert_invoice(&with_sub_lines(EXTENDED), Target::Cii).unwrap().text);
    // The subtotal below what it sums up.
    invoice.lines.rotate_left(1);
    let ubl = convert_invoice(&invoice, Target::Ubl).unwrap();
    let nested = read(&ubl.text);
    let ids =
        |lines: &[Line]| lines.iter().map(|l| l.id.as_ref().unwrap().value.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&nested.lines), ["2", "1"]);
    assert_eq!(ids(&nested.lines[1].sub_lines), ["1.1", "1.2"]);
    assert!(ubl.losses.iter().all(|loss| loss.term == Some(Term::BtX(8))), "{:?}", ubl.losses);
}

#[test]
fn lines_that_point_round_in_a_circle_stay_in_a_row() {
    let mut invoice = with_sub_lines(EXTENDED);
    invoice.lines = vec![line("1", "10"), line("2", "5")];
    invoice.lines[0].parent_line_id = Some("2".into());
    invoice.lines[1].parent_line_id = Some("1".into());
    assert_eq!(read(&convert_invoice(&invoice, Target::Ubl).unwrap().text).lines.len(), 2);
}

#[test]
fn where_every_line_adds_up_sub_lines_are_a_named_loss() {
    let cii = convert_invoice(&with_sub_lines("urn:cen.eu:en16931:2017"), Target::Cii).unwrap();
    assert_eq!(arrangement(&read(&cii.text)), [["1", "-", "-"], ["2", "-", "-"]]);
    let paths: Vec<_> = cii.losses.iter().map(|loss| loss.path.as_str()).collect();
    assert!(paths.contains(&"BG-25[1]/BG-DEX-01[2]/BT-131"), "{paths:?}");
}

#[test]
fn the_creditor_is_read_from_the_seller_where_the_payee_does_not_say_it() {
    let text = fixture("ubl/standard");
    let at_the_payee = "<cac:PartyIdentification>\n      <cbc:ID schemeID=\"SEPA\">SE00ZZZ5590002221</cbc:ID>\n    </cac:PartyIdentification>";
    let start = text.find("SE00ZZZ5590002221").unwrap();
    let element = text[..start].rfind("<cac:PartyIdentification>").unwrap()
        ..start
            + text[start..].find("</cac:PartyIdentification>").unwrap()
            + "</cac:PartyIdentification>".len();
    let mut text = text.replace(&text[element], "");
    let seller = text.find("<cac:AccountingSupplierParty>").unwrap();
    let name = seller + text[seller..].find("<cac:PartyName>").unwrap();
    text.insert_str(name, at_the_payee);
    let invoice = read(&text);
    assert!(invoice.payee.is_some());
    let debit = invoice.payment[0].direct_debit.as_ref().unwrap();
    assert_eq!(debit.bank_assigned_creditor_id.as_ref().unwrap().value, "SE00ZZZ5590002221");
    let again = rewritten(&text, DocumentType::UblInvoice);
    assert!(again.find("SE00ZZZ5590002221").unwrap() < again.find("<cac:AccountingCustomerParty>").unwrap());
    assert!(converted(&text, Target::Cii).text.contains("<ram:CreditorReferenceID>SE00ZZZ5590002221<"));
}

#[test]
fn ubl_says_the_means_of_payment_in_words_once_for_all_accounts() {
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    let account = |id: &str| CreditTransfer { account_id: Some(id.into()), ..CreditTransfer::default() };
    invoice.payment.push(PaymentInstructions {
        means_type_code: Some("58".into()),
        means_text: Some("SEPA".into()),
        credit_transfers: vec![account("A"), account("B"), account("C")],
        ..PaymentInstructions::default()
    });
    let once = bind::write(&invoice, DocumentType::UblInvoice);
    assert_eq!(once.matches("name=\"SEPA\"").count(), 1);
    assert_eq!(once.matches("<cac:PaymentMeans>").count(), 3);
    assert!(read(&once).payment == invoice.payment);
    // Where each account says it, a rewrite keeps that, and CII reads the same.
    let each = once.replace("<cbc:PaymentMeansCode>", "<cbc:PaymentMeansCode name=\"SEPA\">");
    assert_eq!(rewritten(&each, DocumentType::UblInvoice), each);
    assert!(read(&converted(&each, Target::Cii).text).payment == invoice.payment);
    // Where some do, they are payment instructions of their own.
    let some = each.replacen(" name=\"SEPA\"", "", 1);
    assert_eq!(read(&some).payment.len(), 2);
    assert_eq!(rewritten(&some, DocumentType::UblInvoice), some);
}

#[test]
fn the_due_date_of_later_payment_terms_is_the_due_date() {
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    invoice.payment_terms = Some("2 % within 10 days".into());
    let cii = bind::write(&invoice, DocumentType::Cii).replace(
        "</ram:SpecifiedTradePaymentTerms>",
        "</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>\
         <udt:DateTimeString format=\"102\">20261223</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>",
    );
    let ubl = converted(&cii, Target::Ubl);
    assert_eq!(read(&ubl.text).payment_due_date, Some("2026-12-23".into()));
    assert!(ubl.losses.is_empty(), "{:?}", ubl.losses);
}

#[test]
fn a_due_date_has_a_place_in_every_credit_note() {
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    invoice.type_code = Some("381".into());
    invoice.payment_due_date = Some("2026-12-23".into());
    let ubl = convert_invoice(&invoice, Target::Ubl).unwrap();
    assert_eq!(ubl.document_type, DocumentType::UblCreditNote);
    assert_eq!(read(&ubl.text).payment_due_date, Some("2026-12-23".into()));
    assert_eq!(ubl.additions.iter().map(|added| added.term).collect::<Vec<_>>(), [Term::Bt(81)]);
}

#[test]
fn what_cannot_be_said_is_left_out_for_a_reason() {
    let lost = |conversion: &Conversion, term| {
        let of = |loss: &&Loss| loss.term == Some(term);
        conversion.losses.iter().find(of).map(|loss| (loss.value.clone(), loss.reason.clone()))
    };
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    invoice.vat_accounting_currency_code = Some("EUR".into());
    let cii = convert_invoice(&invoice, Target::Cii).unwrap();
    let (value, reason) = lost(&cii, Term::Bt(6)).unwrap();
    assert!(value == "EUR" && reason.contains("BR-53"), "{reason}");

    let cii = fixture("cii/standard");
    let start = cii.find("<ram:DueDateDateTime>").unwrap();
    let day = start + cii[start..].find("\">").unwrap() + 2;
    let cii = format!("{}20260231{}", &cii[..day], &cii[day + 8..]);
    let (value, reason) = lost(&converted(&cii, Target::Ubl), Term::Bt(9)).unwrap();
    assert!(value == "20260231" && reason.contains("calendar"), "{reason}");
}

/// The document with something more behind the first occurrence of a text.
fn with(document: &str, behind: &str, more: &str) -> String {
    let at = document.find(behind).unwrap() + behind.len();
    format!("{}{more}{}", &document[..at], &document[at..])
}

fn added(conversion: &Conversion) -> Vec<(Term, &str)> {
    conversion.additions.iter().map(|added| (added.term, added.value.as_str())).collect()
}

fn lost(conversion: &Conversion) -> Vec<(Option<Term>, &str)> {
    conversion.losses.iter().map(|loss| (loss.term, loss.value.as_str())).collect()
}

#[test]
fn what_the_norm_has_once_names_its_term_when_it_is_said_twice() {
    let ubl = converted(
        &with(
            &fixture("cii/minimal"),
            "<ram:ApplicableHeaderTradeAgreement>",
            "<ram:BuyerReference>A</ram:BuyerReference><ram:BuyerReference>B</ram:BuyerReference>",
        ),
        Target::Ubl,
    );
    assert_eq!(lost(&ubl), [(Some(Term::Bt(10)), "B")]);
    assert!(ubl.losses[0].reason.contains("the norm has one"), "{}", ubl.losses[0].reason);
}

#[test]
fn a_further_buyer_identifier_is_an_account_of_the_buyer() {
    let numbers = "<ram:ID>C-7</ram:ID><ram:GlobalID schemeID=\"0088\">4304171000002</ram:GlobalID>";
    let cii = with(&fixture("cii/minimal"), "<ram:BuyerTradeParty>", numbers);
    let ubl = converted(&cii, Target::Ubl);
    assert!(ubl.losses.is_empty() && ubl.additions.is_empty(), "{:?}", ubl.losses);
    let account = "<cbc:AdditionalAccountID schemeID=\"0088\">4304171000002</cbc:AdditionalAccountID>";
    assert!(ubl.text.contains(account), "{}", ubl.text);
    assert_eq!(read(&ubl.text).buyer.id, read(&cii).buyer.id);
    let back = converted(&ubl.text, Target::Cii);
    assert!(back.losses.is_empty() && read(&back.text) == read(&cii), "{:?}", back.losses);
    // A scheme that UBL does not look up there and CII does.
    let other = converted(&ubl.text.replace("\"0088\"", "\"house\""), Target::Cii);
    assert_eq!(lost(&other), [(Some(Term::Sub(46, 1)), "house"), (Some(Term::Bt(46)), "4304171000002")]);
    // Alone it is no buyer identifier.
    let alone = with(&fixture("ubl/minimal"), "<cac:AccountingCustomerParty>", account);
    let alone = converted(&alone, Target::Cii);
    assert!(read(&alone.text).buyer.id.is_none() && alone.losses.len() == 2, "{:?}", alone.losses);
}

#[test]
fn a_scheme_goes_over_from_where_cii_has_none() {
    let cii =
        with(&fixture("cii/minimal"), "<ram:BuyerTradeParty>", "<ram:ID schemeID=\"XR03\">109</ram:ID>");
    let ubl = converted(&cii, Target::Ubl);
    assert!(ubl.text.contains("<cbc:ID schemeID=\"XR03\">109</cbc:ID>") && ubl.losses.is_empty());
    assert_eq!(added(&ubl), [(Term::Sub(46, 1), "XR03")]);
}

#[test]
fn further_texts_are_lines_and_a_further_due_date_stays_one() {
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    invoice.payment_terms = Some("2 % until 3 December".into());
    invoice.payment_due_date = Some("2026-12-03".into());
    let terms = "</ram:SpecifiedTradePaymentTerms>";
    let cii = bind::write(&invoice, DocumentType::Cii);
    let cii = with(
        &cii,
        terms,
        "<ram:SpecifiedTradePaymentTerms><ram:Description>net until 23 December</ram:Description><ram:DueDateDateTime>\
         <udt:DateTimeString format=\"102\">20261223</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>\
         <ram:SpecifiedTradePaymentTerms><ram:Description>2 % until 3 December</ram:Description></ram:SpecifiedTradePaymentTerms>",
    );
    let ubl = converted(&cii, Target::Ubl);
    assert!(ubl.losses.is_empty(), "{:?}", ubl.losses);
    let both = "2 % until 3 December\nnet until 23 December";
    assert_eq!(added(&ubl), [(Term::Bt(20), both)]);
    assert_eq!(read(&ubl.text).payment_terms, Some(both.into()));
    assert_eq!(read(&ubl.text).payment_due_date, Some("2026-12-03".into()));
    let due = "<cbc:PaymentDueDate>2026-12-23</cbc:PaymentDueDate>";
    assert_eq!(ubl.text.matches(due).count(), 1);
    let back = converted(&ubl.text, Target::Cii);
    assert!(back.losses.is_empty() && back.additions.is_empty());
    assert!(back.text.contains(">20261203<") && back.text.contains(">20261223<"));
    assert_eq!(read(&back.text).payment_due_date, Some("2026-12-03".into()));
    // The day that the invoice names already.
    let same = converted(&ubl.text.replace(due, &due.replace("23", "03")), Target::Cii);
    assert!(
        same.losses.is_empty()
            && same.text.matches("<udt:DateTimeString format=\"102\">20261203").count() == 1
    );
}

#[test]
fn vat_breakdowns_below_a_second_total_go_over() {
    let ubl = fixture("ubl/standard");
    let (start, end) = (ubl.find("<cac:TaxTotal>").unwrap(), ubl.find("</cac:TaxTotal>").unwrap());
    let total = ubl[start..end + "</cac:TaxTotal>".len()].to_owned();
    let twice = with(&ubl, &total, &total);
    let cii = converted(&twice, Target::Cii);
    let of_one = read(&converted(&ubl, Target::Cii).text).vat_breakdown;
    assert_eq!(read(&cii.text).vat_breakdown, [of_one.clone(), of_one].concat());
    let amounts = cii.losses.iter().filter(|loss| loss.term == Some(Term::Bt(110)));
    assert_eq!(amounts.count(), 1, "{:?}", cii.losses);
    assert!(cii.losses.iter().all(|loss| loss.path.contains("/TaxTotal[2]/TaxAmount")), "{:?}", cii.losses);
}

#[test]
fn an_invoice_made_in_code_is_completed_and_compared() {
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    let mut line = line("1", "10");
    line.price.net_price = Some("10.00".into());
    line.price.gross_price = Some("12.50".into());
    invoice.lines.push(line);
    let ubl = convert_invoice(&invoice, Target::Ubl).unwrap();
    let added: Vec<_> = ubl.additions.iter().map(|added| (added.term, added.value.as_str())).collect();
    assert_eq!(added, [(Term::Bt(147), "2.50")]);
    assert!(ubl.losses.is_empty());
    let cii = convert_invoice(&invoice, Target::Cii).unwrap();
    assert!(cii.additions.is_empty() && cii.losses.is_empty());
    assert_eq!(cii.document_type.syntax(), Syntax::Cii);
}

#[test]
fn what_an_invoice_keeps_goes_by_way_of_its_syntax() {
    let text = fixture("ubl/minimal");
    let text = text
        .replace("<cbc:CustomizationID>", "<cbc:UBLVersionID>2.1</cbc:UBLVersionID><cbc:CustomizationID>");
    let mut invoice = read(&text);
    let ubl = convert_invoice(&invoice, Target::Ubl).unwrap();
    assert!(ubl.text.contains("<cbc:UBLVersionID>2.1</cbc:UBLVersionID>") && ubl.losses.is_empty());
    let cii = convert_invoice(&invoice, Target::Cii).unwrap();
    assert_eq!(cii.losses.iter().map(|loss| &*loss.path).collect::<Vec<_>>(), ["/Invoice/UBLVersionID"]);
    // As a credit note its place is another: named, not forgotten.
    invoice.type_code = Some("381".into());
    let credit_note = convert_invoice(&invoice, Target::Ubl).unwrap();
    assert_eq!(credit_note.losses.iter().map(|loss| &*loss.value).collect::<Vec<_>>(), ["2.1"]);
}

#[test]
fn a_code_that_means_something_else_in_cii_is_not_written() {
    // 5 is invoice date in CII's list of moments when VAT falls due, and nothing in the one of the norm.
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    invoice.vat_point_date_code = Some("5".into());
    invoice.vat_breakdown.push(facture::model::VatBreakdown::default());
    let cii = convert_invoice(&invoice, Target::Cii).unwrap();
    assert!(!cii.text.contains("DueDateTypeCode"));
    assert_eq!(cii.losses.iter().filter_map(|loss| loss.term).collect::<Vec<_>>(), [Term::Bt(8)]);
}
