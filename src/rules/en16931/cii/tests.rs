//! A small invoice of our own, edited one way or another: which rules speak then.
#![allow(clippy::unwrap_used)]

use super::check;
use crate::rules::checker::{Checker, Culprit};
use crate::syntax::names::attr;
use crate::xml::{Document, Limits, NodeId};

const INVOICE: &str = include_str!("../../../../fixtures/valid/cii/minimal.xml");

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

/// What rules say to the invoice with something put before the end of a group.
fn added(group: &str, new: &str) -> Vec<&'static str> {
    let end = format!("</ram:{group}>");
    rules(&with(&end, &format!("{new}{end}")))
}

const SILENT: [&str; 0] = [];

#[test]
fn our_valid_fixtures_are_silent() {
    let folder = format!("{}/fixtures/valid/cii", env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let xml = std::fs::read_to_string(&path).unwrap();
        assert_eq!(rules(&xml), SILENT, "{}", path.display());
        seen += 1;
    }
    assert!(seen > 0, "{folder} is empty");
}

#[test]
fn rules_speak_where_they_should() {
    for (old, new, expected) in [
        ("<ram:ID>2026-001</ram:ID>", "<ram:ID>\n</ram:ID>", &["BR-02"][..]),
        (r#"format="102">20261105"#, r#"format="203">20261105"#, &["BR-03"]),
        (">20261105<", "> 20260231 <", &[]),
        (">20261105<", ">2026-11-05<", &["CII-DT-097"]),
        (">FR00100000001<", ">EL123<", &[]),
        (">FR00100000001<", ">F<", &["BR-CO-09"]),
        (r#" unitCode="C62""#, "", &["BR-23"]),
        (r#""C62""#, r#"" C62 ""#, &[]),
        ("<ram:ChargeAmount>80.00", "<ram:ChargeAmount>-80", &["BR-27"]),
        ("<ram:DuePayableAmount>96.00", "<ram:DuePayableAmount>96", &[]),
        ("<ram:DuePayableAmount>96.00", "<ram:DuePayableAmount>96.000", &["BR-DEC-18"]),
        ("<ram:DuePayableAmount>96.00", "<ram:DuePayableAmount>97.00", &["BR-CO-16"]),
        ("<ram:InvoiceCurrencyCode>EUR", "<ram:InvoiceCurrencyCode>EUR ", &["BR-CO-15"]),
        ("<ram:TypeCode>VAT", "<ram:TypeCode>vat", &["CII-DT-037", "CII-DT-037"]),
        ("<ram:ApplicableHeaderTradeDelivery/>", "", &[]),
    ] {
        let xml = with(old, new);
        assert_eq!(rules(&xml), expected, "{old} -> {new}");
    }
}

#[test]
fn what_is_added_is_judged_too() {
    let settlement = |new: &str| added("ApplicableHeaderTradeSettlement", new);
    let means = |code: &str, inside: &str| {
        format!(
            "<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>{code}</ram:TypeCode>{inside}\
             </ram:SpecifiedTradeSettlementPaymentMeans>"
        )
    };
    assert_eq!(settlement(&means("30", "")), ["CII-SR-470"]);
    assert_eq!(settlement(&(means("10", "") + &means("20", ""))), ["CII-SR-467"]);
    let account = |inside: &str| {
        format!("<ram:PayeePartyCreditorFinancialAccount>{inside}</ram:PayeePartyCreditorFinancialAccount>")
    };
    assert_eq!(settlement(&means("58", &account(""))), ["BR-50", "BR-61", "CII-SR-470"]);
    assert_eq!(settlement(&means("58", &account("<ram:IBANID> </ram:IBANID>"))), ["BR-50"]);
    let payee = "<ram:PayeeTradeParty><ram:Name>Garance Menuiserie</ram:Name></ram:PayeeTradeParty>";
    assert_eq!(settlement(payee), ["BR-17"]);
    let period = "<ram:BillingSpecifiedPeriod>\
        <ram:StartDateTime><udt:DateTimeString format=\"102\">20261102</udt:DateTimeString></ram:StartDateTime>\
        <ram:EndDateTime><udt:DateTimeString format=\"102\">20261101</udt:DateTimeString></ram:EndDateTime>\
        </ram:BillingSpecifiedPeriod>";
    assert_eq!(settlement(period), ["BR-29"]);
    let document = "<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>1</ram:IssuerAssignedID>\
        <ram:TypeCode>130</ram:TypeCode><ram:Name>x</ram:Name></ram:AdditionalReferencedDocument>";
    assert_eq!(
        added("ApplicableHeaderTradeAgreement", &document.repeat(2)),
        ["CII-DT-021", "CII-DT-021", "CII-SR-458"]
    );
}

#[test]
fn an_indicator_written_as_a_number_hides_an_allowance_from_some_rules() {
    let allowance = |indicator: &str| {
        let xml = with(
            "<ram:SpecifiedTradePaymentTerms>",
            &format!(
                "<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>{indicator}</udt:Indicator>\
                 </ram:ChargeIndicator><ram:ActualAmount>0.00</ram:ActualAmount></ram:SpecifiedTradeAllowanceCharge>\
                 <ram:SpecifiedTradePaymentTerms>"
            ),
        );
        rules(&xml)
    };
    assert_eq!(allowance("false"), ["BR-32", "BR-33", "BR-CO-11", "BR-CO-21"]);
    assert_eq!(allowance("0"), ["BR-CO-11"]);
    assert_eq!(allowance("1"), ["BR-CO-12"]);
}

#[test]
fn of_several_values_one_that_cannot_be_read_matters_unless_another_comes_first() {
    let total = r#"<ram:TaxTotalAmount currencyID="EUR">16.00</ram:TaxTotalAmount>"#;
    let unreadable = total.replace("16.00", "xx");
    let has_verdict = |totals: &str| !rules(&with(total, totals)).contains(&"BR-DEC-13");
    assert!(has_verdict(&format!("{total}{unreadable}")));
    assert!(!has_verdict(&format!("{unreadable}{total}")));
}

#[test]
fn a_second_value_is_refused_where_a_rule_can_work_with_one_and_the_schema_allows_more() {
    for (part, rule) in [
        ("<ram:BasisAmount>80.00</ram:BasisAmount>", "BR-CO-17"),
        ("<ram:CalculatedAmount>16.00</ram:CalculatedAmount>", "BR-CO-17"),
        ("<ram:Name>Oak shelf</ram:Name>", "BR-25"),
        ("<ram:LineTotalAmount>80.00</ram:LineTotalAmount>", "BR-DEC-23"),
    ] {
        assert!(rules(&with(part, &part.repeat(2))).contains(&rule), "{part}");
        assert!(!rules(INVOICE).contains(&rule));
    }
    let id = "<ram:SpecifiedTaxRegistration><ram:ID schemeID=\"VA\">FR32123456789</ram:ID></ram:SpecifiedTaxRegistration>";
    let represented = |ids: &str| {
        let representative =
            format!("<ram:SellerTaxRepresentativeTradeParty>{ids}</ram:SellerTaxRepresentativeTradeParty>");
        let end = "</ram:ApplicableHeaderTradeAgreement>";
        rules(&with(end, &format!("{representative}{end}")))
    };
    assert!(!represented(id).contains(&"BR-56"));
    assert!(represented(&id.repeat(2)).contains(&"BR-56"));
}

#[test]
fn the_taxable_amount_is_exact_for_standard_rates_and_about_right_for_others() {
    let taxable = |amount: &str| with("<ram:BasisAmount>80.00", &format!("<ram:BasisAmount>{amount}"));
    assert_eq!(rules(&taxable("80")), SILENT);
    assert_eq!(rules(&taxable("80.01")), ["BR-S-08"]);
    let zero = |xml: &str| {
        let xml = xml.replace("Code>S<", "Code>Z<").replace("Percent>20<", "Percent>0<");
        xml.replace(">16.00<", ">0.00<").replace(">96.00<", ">80.00<")
    };
    assert_eq!(rules(&zero(&taxable("80.99"))), SILENT);
    assert_eq!(rules(&zero(&taxable("81.00"))), ["BR-Z-08"]);
}

#[test]
fn categories_change_what_is_asked() {
    let untaxed = |code: &str| {
        let xml = with("Code>S<", &format!("Code>{code}<")).replace("Percent>20<", "Percent>0<");
        rules(&xml.replace(">16.00<", ">0.00<").replace(">96.00<", ">80.00<"))
    };
    assert_eq!(untaxed("Z"), SILENT);
    assert_eq!(untaxed("E"), ["BR-E-10"]);
    assert_eq!(untaxed("AE"), ["BR-AE-02", "BR-AE-10"]);
    assert_eq!(untaxed("K"), ["BR-IC-02", "BR-IC-10", "BR-IC-11", "BR-IC-12"]);
    assert_eq!(untaxed("O"), ["BR-O-02", "BR-O-05", "BR-O-10"]);
    assert_eq!(untaxed("L"), ["BR-AF-05"]);
    assert_eq!(untaxed("M"), SILENT);
    assert_eq!(untaxed("B"), ["BR-B-01"]);
}

#[test]
fn a_breakdown_of_three_categories_hides_the_rules_of_all_breakdowns() {
    let without_amounts = |code: &str| {
        let xml = with("Code>S<", &format!("Code>{code}<"));
        let xml = xml.replace("<ram:CalculatedAmount>16.00</ram:CalculatedAmount>", "");
        rules(&xml.replace("<ram:BasisAmount>80.00</ram:BasisAmount>", ""))
    };
    assert_eq!(without_amounts("S"), ["BR-45", "BR-46", "BR-CO-14", "BR-CO-17", "BR-S-08", "BR-S-09"]);
    assert_eq!(without_amounts("M"), ["BR-CO-14"]);
}

#[test]
fn a_zero_with_a_sign_is_another_number_in_a_double() {
    let price =
        |amount: &str| rules(&with("<ram:ChargeAmount>80.00", &format!("<ram:ChargeAmount>{amount}")));
    assert_eq!(price("-0"), SILENT);
    assert_eq!(price("-0.00"), ["BR-27"]);
}

#[test]
fn what_needs_a_malformed_number_cannot_judge_and_all_else_does() {
    let xml = with("<ram:LineTotalAmount>80.00", "<ram:LineTotalAmount>eighty");
    let expected = ["BR-21", "BR-CO-10", "BR-CO-13", "BR-S-08"];
    assert_eq!(rules(&xml.replace("<ram:LineID>1</ram:LineID>", "")), expected);
}

#[test]
fn units_are_only_given_beside_that_of_the_invoiced_quantity() {
    let basis =
        "<ram:ChargeAmount>80.00</ram:ChargeAmount><ram:BasisQuantity unitCode=\"C62\">1</ram:BasisQuantity>";
    let xml = with("<ram:ChargeAmount>80.00</ram:ChargeAmount>", basis);
    assert_eq!(rules(&xml), SILENT);
    assert_eq!(
        rules(&xml.replace("<ram:BilledQuantity unitCode=\"C62\">", "<ram:BilledQuantity>")),
        ["BR-23", "CII-DT-033"]
    );
}

#[test]
fn the_culprit_is_where_a_person_has_to_look() {
    let xml = with(r#"currencyID="EUR""#, r#"currencyID="EURO""#);
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    let mut checker = Checker::new(&document, NodeId::ROOT);
    check(&mut checker);
    let hit = checker.hits.iter().find(|hit| hit.rule == "BR-CL-03").unwrap();
    assert_eq!(
        document.path(hit.context),
        "/CrossIndustryInvoice/SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/\
         SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount"
    );
    assert_eq!(hit.at, Culprit::Attribute(hit.context, attr::CURRENCY_ID));
}

#[test]
fn a_rule_without_verdict_blames_what_it_asked_for() {
    let xml = with("<ram:CalculatedAmount>16.00", "<ram:CalculatedAmount>zero")
        .replace("<ram:CategoryCode>S<", "<ram:CategoryCode>AE<")
        .replace("<ram:LineTotalAmount>80.00", "<ram:LineTotalAmount>eighty");
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    let mut checker = Checker::new(&document, NodeId::ROOT);
    check(&mut checker);
    let blamed = |rule| {
        let hit = checker.hits.iter().find(|hit| hit.rule == rule).unwrap();
        let Culprit::Node(culprit) = hit.at else { panic!("{hit:?}") };
        document.text_of(culprit)
    };
    assert_eq!((&*blamed("BR-AE-08"), &*blamed("BR-AE-09")), ("eighty", "zero"));
}

#[test]
fn of_several_where_one_should_be_each_counts() {
    let currencies =
        "<ram:TaxCurrencyCode>GBP</ram:TaxCurrencyCode><ram:TaxCurrencyCode>SEK</ram:TaxCurrencyCode>";
    assert_eq!(added("ApplicableHeaderTradeSettlement", currencies), ["BR-53", "BR-DEC-15"]);
    let in_krona = "<ram:TaxTotalAmount currencyID=\"SEK\">1.00</ram:TaxTotalAmount>";
    let xml = with("</ram:TaxTotalAmount>", &format!("</ram:TaxTotalAmount>{in_krona}"));
    assert_eq!(rules(&xml.replace("<ram:ApplicableHeaderTradeDelivery/>", "")), SILENT);
    let end = "</ram:ApplicableHeaderTradeSettlement>";
    assert_eq!(rules(&xml.replace(end, &format!("{currencies}{end}"))), SILENT);

    let breakdown = "<ram:BasisAmount>80.00</ram:BasisAmount>";
    let also_o = "<ram:ExemptionReason>x</ram:ExemptionReason><ram:CategoryCode>O</ram:CategoryCode>";
    assert_eq!(
        rules(&with(breakdown, &format!("{breakdown}{also_o}"))),
        ["BR-O-01", "BR-O-08", "BR-O-09", "BR-O-11", "BR-O-12", "BR-S-10"]
    );

    let seller = |inside: &str| {
        let another = format!("<ram:SellerTradeParty>{inside}</ram:SellerTradeParty><ram:SellerTradeParty>");
        rules(&with("<ram:SellerTradeParty>", &another))
    };
    let address =
        |inside: &str| format!("<ram:URIUniversalCommunication>{inside}</ram:URIUniversalCommunication>");
    assert_eq!(seller(""), ["BR-CO-26"]);
    assert_eq!(seller(&address("<ram:URIID>x</ram:URIID>")), ["BR-62", "BR-CO-26"]);
    let (plain, with_scheme) = ("<ram:URIID>x</ram:URIID>", "<ram:URIID schemeID=\"EM\">y</ram:URIID>");
    assert_eq!(added("SellerTradeParty", &address(&format!("{plain}{with_scheme}"))), SILENT);
    assert_eq!(added("SellerTradeParty", &(address(plain) + &address(with_scheme))), ["BR-62"]);
}

#[test]
fn of_groups_that_stand_twice_each_counts() {
    // The twin comes first, without what a rule asks for.
    for (group, twin) in [
        ("<ram:IssueDateTime>", "<ram:IssueDateTime></ram:IssueDateTime>"),
        (
            "<ram:SpecifiedLineTradeDelivery>",
            "<ram:SpecifiedLineTradeDelivery></ram:SpecifiedLineTradeDelivery>",
        ),
        ("<ram:BilledQuantity ", "<ram:BilledQuantity>1</ram:BilledQuantity>"),
        (
            "<ram:NetPriceProductTradePrice>",
            "<ram:NetPriceProductTradePrice></ram:NetPriceProductTradePrice>",
        ),
        ("<ram:ChargeAmount>", "<ram:ChargeAmount>-1</ram:ChargeAmount>"),
    ] {
        assert_eq!(rules(&with(group, &format!("{twin}{group}"))), SILENT, "{twin}");
    }
    let ids = |first: &str, second: &str| {
        let name = "<ram:Name>Oak shelf</ram:Name>";
        let ids = format!("<ram:GlobalID{first}>1</ram:GlobalID><ram:GlobalID{second}>2</ram:GlobalID>");
        rules(&with(name, &format!("{ids}{name}")))
    };
    assert_eq!(ids("", " schemeID=\"0160\""), SILENT);
    assert_eq!(ids("", ""), ["BR-64", "CII-SR-046"]);
    let totals = "<ram:SpecifiedTradeSettlementHeaderMonetarySummation>";
    let twin = format!(
        "{totals}<ram:TaxBasisTotalAmount>80.00</ram:TaxBasisTotalAmount>{}",
        totals.replace('<', "</")
    );
    let spoken = rules(&with(totals, &format!("{twin}{totals}")));
    assert!(spoken.contains(&"BR-14") && !spoken.contains(&"BR-CO-15"), "{spoken:?}");
}

#[test]
fn periods_are_in_order_where_any_end_follows_any_start() {
    let day = |name: &str, day: &str| {
        format!("<ram:{name}><udt:DateTimeString format=\"102\">{day}</udt:DateTimeString></ram:{name}>")
    };
    let period = |days: &[(&str, &str)]| {
        let days: String = days.iter().map(|(name, date)| day(name, date)).collect();
        added(
            "ApplicableHeaderTradeSettlement",
            &format!("<ram:BillingSpecifiedPeriod>{days}</ram:BillingSpecifiedPeriod>"),
        )
    };
    let (start, end) = (("StartDateTime", "20261102"), ("EndDateTime", "20261101"));
    assert_eq!(period(&[start, end]), ["BR-29"]);
    assert_eq!(period(&[start, end, ("EndDateTime", "20261103")]), SILENT);
    assert_eq!(period(&[start, ("StartDateTime", "20261101"), end]), SILENT);
}

#[test]
fn totals_in_another_place_have_lines_of_their_own() {
    let totals = "<ram:SpecifiedTradeSettlementHeaderMonetarySummation>\
        <ram:LineTotalAmount>80.00</ram:LineTotalAmount><ram:TaxBasisTotalAmount>80.00</ram:TaxBasisTotalAmount>\
        <ram:GrandTotalAmount>80.00</ram:GrandTotalAmount><ram:DuePayableAmount>80.00</ram:DuePayableAmount>\
        </ram:SpecifiedTradeSettlementHeaderMonetarySummation>";
    assert_eq!(added("ApplicableHeaderTradeSettlement", totals), SILENT);
    assert_eq!(added("IssueDateTime", totals), ["BR-CO-10"]);
}
