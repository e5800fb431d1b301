//! A small invoice of our own, edited one way or another: which rules speak then.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use super::check;
use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::names::attr;
use crate::xml::{Document, Limits, NodeId};

const INVOICE: &str = r#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>2026-7</cbc:ID>
<cbc:IssueDate>2026-11-23</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty><cac:Party>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>FR32123456789</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>Moulins du Nord</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>Backhaus Weber</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:AccountingCustomerParty>
<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator>
<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode><cbc:Amount currencyID="EUR">10.00</cbc:Amount>
<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:AllowanceCharge>
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">38.00</cbc:TaxAmount>
<cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">190.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">38.00</cbc:TaxAmount>
<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20.0</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>
</cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">200.00</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="EUR">190.00</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="EUR">228.00</cbc:TaxInclusiveAmount>
<cbc:AllowanceTotalAmount currencyID="EUR">10.00</cbc:AllowanceTotalAmount>
<cbc:PayableAmount currencyID="EUR">228.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">2</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="EUR">200.00</cbc:LineExtensionAmount>
<cac:Item><cbc:Name>Flour</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent>
<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="EUR">100.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</Invoice>"#;

/// The ids of the rules that speak, sorted, each as often as it does.
fn rules(xml: &str) -> Vec<&'static str> {
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    let mut checker = Checker::new(&document, NodeId::ROOT);
    check(&mut checker);
    let mut rules: Vec<_> = checker.hits.iter().map(|hit| hit.rule).collect();
    rules.sort_unstable();
    rules
}

/// The invoice with something replaced, every time it occurs.
fn with(old: &str, new: &str) -> String {
    assert!(INVOICE.contains(old), "{old}");
    INVOICE.replace(old, new)
}

#[test]
fn an_indicator_that_cannot_be_read_leaves_the_sums_without_verdict() {
    let document = with("<cbc:ChargeIndicator>false<", "<cbc:ChargeIndicator>no<");
    assert_eq!(rules(&document), ["BR-AE-03", "BR-CO-11", "BR-CO-12", "BR-S-08"]);
}

#[test]
fn a_valid_invoice_is_silent() {
    assert_eq!(rules(INVOICE), Vec::<&str>::new());
}

#[test]
fn our_valid_fixtures_are_silent() {
    for kind in ["ubl", "ubl-creditnote"] {
        let folder = format!("{}/fixtures/valid/{kind}", env!("CARGO_MANIFEST_DIR"));
        let mut seen = 0;
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(
                rules(&std::fs::read_to_string(&path).unwrap()),
                Vec::<&str>::new(),
                "{}",
                path.display()
            );
            seen += 1;
        }
        assert!(seen > 0, "{folder} is empty");
    }
}

#[test]
fn rules_speak_where_they_should() {
    for (old, new, expected) in [
        ("<cbc:ID>2026-7</cbc:ID>", "<cbc:ID> </cbc:ID>", &["BR-02"][..]),
        (">FR32123456789<", ">12345<", &["BR-CO-09"]),
        ("unitCode=\"C62\"", "", &["BR-23"]),
        ("unitCode=\"C62\"", "unitCode=\" C62 \"", &[]),
        ("<cbc:PriceAmount currencyID=\"EUR\">100", "<cbc:PriceAmount currencyID=\"EUR\">-100", &["BR-27"]),
        ("<cbc:PayableAmount currencyID=\"EUR\">228.00", "<cbc:PayableAmount currencyID=\"EUR\">228.0", &[]),
        (
            "<cbc:PayableAmount currencyID=\"EUR\">228.00",
            "<cbc:PayableAmount currencyID=\"EUR\">228.000",
            &["BR-DEC-18", "UBL-DT-01"],
        ),
        (
            "<cbc:PayableAmount currencyID=\"EUR\">228",
            "<cbc:PayableAmount currencyID=\"EUR\">229",
            &["BR-CO-16"],
        ),
        ("<cbc:DocumentCurrencyCode>EUR", "<cbc:DocumentCurrencyCode> EUR", &["BR-CO-15"]),
        ("<cbc:ChargeIndicator>false", "<cbc:ChargeIndicator> 0 ", &[]),
        ("<cbc:DocumentCurrencyCode>", "<cbc:Note>#A A#</cbc:Note><cbc:DocumentCurrencyCode>", &[]),
        ("<cbc:DocumentCurrencyCode>", "<cbc:Note>#xyz#</cbc:Note><cbc:DocumentCurrencyCode>", &["BR-CL-08"]),
        ("<cac:TaxScheme><cbc:ID>VAT", "<cac:TaxScheme><cbc:ID> vat ", &[]),
    ] {
        let xml = with(old, new);
        assert_eq!(rules(&xml), expected, "{old} -> {new}");
    }
}

#[test]
fn the_tolerance_of_the_taxable_amount_is_that_of_binary_floating_point() {
    // 190.00 is what is taxed. One more or less is not within one; the tax is right for either.
    let taxable = |amount: &str| {
        with("TaxableAmount currencyID=\"EUR\">190.00", &format!("TaxableAmount currencyID=\"EUR\">{amount}"))
    };
    assert_eq!(rules(&taxable("190.99")), Vec::<&str>::new());
    assert_eq!(rules(&taxable("191.00")), ["BR-S-08"]);
    assert_eq!(rules(&taxable("189.01")), Vec::<&str>::new());
    assert_eq!(rules(&taxable("189.00")), ["BR-S-08"]);
}

#[test]
fn what_needs_a_malformed_number_cannot_judge_and_all_else_does() {
    let xml = with(
        "<cbc:LineExtensionAmount currencyID=\"EUR\">200.00",
        "<cbc:LineExtensionAmount currencyID=\"EUR\">two hundred",
    );
    let xml = xml.replace("<cbc:ID>1</cbc:ID>", "");
    assert_eq!(rules(&xml), ["BR-21", "BR-CO-10", "BR-CO-13", "BR-S-08"]);
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    let mut checker = Checker::new(&document, NodeId::ROOT);
    check(&mut checker);
    let unreadable: Vec<_> = checker.hits.iter().filter(|hit| hit.found == Found::Unreadable).collect();
    assert_eq!(unreadable.len(), 3);
    for hit in unreadable {
        let Culprit::Node(node) = hit.at else { panic!("{:?}", hit.at) };
        assert_eq!(document.text_of(node), "two hundred", "{}", hit.rule);
    }
}

#[test]
fn a_line_that_is_not_summed_is_read_until_one_at_the_rate_is_found() {
    let stray = "<cac:InvoiceLine><cac:Item><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>usual\
         </cbc:Percent></cac:ClassifiedTaxCategory></cac:Item></cac:InvoiceLine>";
    let is_judged = |xml: &str, end: &str| {
        let xml = xml.replace(end, &format!("{stray}{end}"));
        !rules(&xml).contains(&"BR-S-08")
    };
    let alone = with("cac:AllowanceCharge>", "cac:Nothing>");
    let alone = alone.replace("190.00", "200.00");
    assert!(!is_judged(&alone, "</cac:LegalMonetaryTotal>"));
    assert!(is_judged(&alone, "</cac:Price>"));
    // An allowance at the rate will do, too.
    assert!(is_judged(INVOICE, "</cac:LegalMonetaryTotal>"));
    // A line of the document has its part in the sum of its kind, and its rate is read even where the amount is missing.
    assert!(!is_judged(INVOICE, "</Invoice>"));
    assert!(
        rules(&with("</Invoice>", &format!("{}</Invoice>", stray.replace("Invoice", "CreditNote"))))
            .iter()
            .all(|rule| *rule != "BR-S-08")
    );
}

#[test]
fn categories_change_what_is_asked() {
    let exempt = with("<cbc:ID>S</cbc:ID>", "<cbc:ID>E</cbc:ID>");
    let without_tax = exempt.replace(">38.00<", ">0<").replace("228.00", "190.00");
    let rate = ["BR-E-05", "BR-E-06"];
    assert_eq!(rules(&without_tax), [&["BR-CO-17"][..], &rate, &["BR-E-10"]].concat());
    let zero = without_tax.replace("<cbc:Percent>20</cbc:Percent>", "<cbc:Percent>0</cbc:Percent>");
    let zero = zero.replace("<cbc:Percent>20.0</cbc:Percent>", "<cbc:Percent>0</cbc:Percent>");
    assert_eq!(rules(&zero), ["BR-E-10"]);
    let intra_community = zero.replace("<cbc:ID>E</cbc:ID>", "<cbc:ID>K</cbc:ID>");
    let expected = ["BR-IC-02", "BR-IC-03", "BR-IC-10", "BR-IC-11", "BR-IC-12"];
    assert_eq!(rules(&intra_community), expected);
    let not_subject = zero.replace("<cbc:ID>E</cbc:ID>", "<cbc:ID>O</cbc:ID>");
    let expected = ["BR-O-02", "BR-O-03", "BR-O-05", "BR-O-06", "BR-O-10"];
    assert_eq!(rules(&not_subject), expected);
}

#[test]
fn the_culprit_is_where_a_person_has_to_look() {
    let xml = with("<cbc:TaxableAmount currencyID=\"EUR\">", "<cbc:TaxableAmount currencyID=\"EURO\">");
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    let mut checker = Checker::new(&document, NodeId::ROOT);
    check(&mut checker);
    let [hit] = &checker.hits[..] else { panic!("{:?}", checker.hits) };
    assert_eq!(
        (hit.rule, document.path(hit.context).as_str()),
        ("BR-CL-03", "/Invoice/TaxTotal/TaxSubtotal/TaxableAmount")
    );
    assert_eq!(hit.at, Culprit::Attribute(hit.context, attr::CURRENCY_ID));
}

#[test]
fn the_sums_of_many_lines_at_many_rates_are_kept_apart() {
    let (mut lines, mut breakdowns) = (String::new(), String::new());
    for rate in 1..=50 {
        let category = format!(
            "<cbc:ID>S</cbc:ID><cbc:Percent>{rate}.5</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
        );
        for _ in 0..3 {
            let _ = write!(
                lines,
                "<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode=\"C62\">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID=\"EUR\">{rate}</cbc:LineExtensionAmount><cac:Item><cbc:Name>x</cbc:Name><cac:ClassifiedTaxCategory>{category}</cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID=\"EUR\">1</cbc:PriceAmount></cac:Price></cac:InvoiceLine>"
            );
        }
        let wrong = if rate == 33 { 7 } else { 0 };
        let _ = write!(
            breakdowns,
            "<cac:TaxTotal><cac:TaxSubtotal><cbc:TaxableAmount currencyID=\"EUR\">{}</cbc:TaxableAmount><cac:TaxCategory>{category}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>",
            3 * rate + wrong
        );
    }
    let xml = with("<cac:LegalMonetaryTotal>", &format!("{breakdowns}<cac:LegalMonetaryTotal>"))
        .replace("</Invoice>", &format!("{lines}</Invoice>"));
    assert_eq!(rules(&xml).iter().filter(|rule| **rule == "BR-S-08").count(), 1);
}

#[test]
fn of_groups_that_stand_twice_each_counts() {
    for (group, twin) in [
        ("<cac:AccountingSupplierParty>", "<cac:AccountingSupplierParty></cac:AccountingSupplierParty>"),
        ("<cac:AccountingCustomerParty>", "<cac:AccountingCustomerParty></cac:AccountingCustomerParty>"),
    ] {
        let spoken = rules(&with(group, &format!("{twin}{group}")));
        assert!(spoken.iter().all(|rule| !["BR-06", "BR-07", "BR-08", "BR-10"].contains(rule)), "{spoken:?}");
    }
    // A total without VAT can be worked with, and any total with it may be right.
    let totals = "<cac:LegalMonetaryTotal>";
    let twin = |inside: &str| {
        let twin = format!("{totals}{inside}</cac:LegalMonetaryTotal>{totals}");
        rules(&with(totals, &twin)).contains(&"BR-CO-15")
    };
    assert!(!twin("<cbc:TaxInclusiveAmount currencyID=\"EUR\">1.00</cbc:TaxInclusiveAmount>"));
    assert!(twin("<cbc:TaxExclusiveAmount currencyID=\"EUR\">190.00</cbc:TaxExclusiveAmount>"));
}

#[test]
fn indicators_are_taken_in_turn() {
    let spoken = |indicators: &[&str]| {
        let end = "</cbc:ChargeIndicator>";
        let all =
            format!("<cbc:ChargeIndicator>{}{end}", indicators.join(&format!("{end}<cbc:ChargeIndicator>")));
        rules(&with("<cbc:ChargeIndicator>false</cbc:ChargeIndicator>", &all))
    };
    assert_eq!(spoken(&["false", "false"]), Vec::<&str>::new());
    // As an allowance it is right; as a charge it stands nowhere in the totals.
    assert_eq!(spoken(&["false", "true"]), ["BR-CO-12", "BR-S-08"]);
    // Whether it is a charge as well is not known.
    assert_eq!(spoken(&["false", "no"]), ["BR-AE-03", "BR-CO-11", "BR-CO-12", "BR-S-08"]);
}
