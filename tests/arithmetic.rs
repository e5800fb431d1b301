//! Where the artefacts reckon in binary floating point, and what exact numbers say there.

use facture::{Arithmetic, RuleSet, Validation};

/// A UBL invoice of one line, and of a breakdown that says another amount.
fn ubl(net: &str, taxable: &str) -> String {
    format!(
        r#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cac:TaxTotal><cac:TaxSubtotal>
    <cbc:TaxableAmount currencyID="EUR">{taxable}</cbc:TaxableAmount>
    <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>
  </cac:TaxSubtotal></cac:TaxTotal>
  <cac:InvoiceLine>
    <cbc:LineExtensionAmount currencyID="EUR">{net}</cbc:LineExtensionAmount>
    <cac:Item><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>
  </cac:InvoiceLine>
</Invoice>"#
    )
}

/// A CII invoice of one line, and of a total that says another amount.
fn cii(net: &str, total: &str) -> String {
    format!(
        r#"<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
    xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100">
  <rsm:SupplyChainTradeTransaction>
    <ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedLineTradeSettlement>
      <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>{net}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>
    </ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
    <ram:ApplicableHeaderTradeSettlement>
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>{total}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>"#
    )
}

fn fires(document: &str, rule: &str, arithmetic: Arithmetic) -> bool {
    let validation = Validation::new().rule_sets([RuleSet::En16931]).arithmetic(arithmetic);
    let report = validation.check(document.as_bytes()).expect("an invoice");
    report.findings.iter().any(|finding| finding.rule == rule)
}

#[test]
fn a_difference_of_one_is_too_much_unless_the_last_bit_says_otherwise() {
    for (net, taxable, official, exact) in [
        ("99.10", "100.10", false, true),
        ("1.70", "0.70", true, true),
        ("100.00", "100.99", false, false),
        ("100.00", "102.00", true, true),
    ] {
        let document = ubl(net, taxable);
        assert_eq!(fires(&document, "BR-S-08", Arithmetic::Official), official, "{net} {taxable}");
        assert_eq!(fires(&document, "BR-S-08", Arithmetic::Exact), exact, "{net} {taxable}");
    }
}

#[test]
fn halves_of_cents_round_up_unless_they_are_doubles() {
    for (net, total, official, exact) in
        [("1.005", "1.01", true, false), ("1.005", "1.00", false, true), ("1.00", "1.00", false, false)]
    {
        let document = cii(net, total);
        assert_eq!(fires(&document, "BR-CO-10", Arithmetic::Official), official, "{net} {total}");
        assert_eq!(fires(&document, "BR-CO-10", Arithmetic::Exact), exact, "{net} {total}");
    }
}
