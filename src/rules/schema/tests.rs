use super::check;
use crate::syntax::Versions;
use crate::xml::{Document, Limits, NodeId};

/// A credit note that is as short as UBL allows.
const UBL: &str = r#"<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
  xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><own xmlns="urn:own"/></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
  <cbc:ID>1</cbc:ID>
  <cbc:IssueDate>2026-11-23</cbc:IssueDate>
  <cbc:Note>first</cbc:Note>
  <cbc:Note languageID="en">second</cbc:Note>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty/>
  <cac:AccountingCustomerParty/>
  <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">1.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
  <cac:CreditNoteLine><cbc:ID>1</cbc:ID></cac:CreditNoteLine>
</CreditNote>"#;

/// Part of a CII invoice; what EN 16931 wants besides is no matter of structure.
const CII: &str = r#"<r:CrossIndustryInvoice xmlns:r="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
  xmlns:a="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
  xmlns:u="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <r:ExchangedDocumentContext/>
  <r:ExchangedDocument>
    <a:ID>1</a:ID>
    <a:TypeCode listAgencyID="6">380</a:TypeCode>
    <a:IssueDateTime><u:DateTimeString format="102">20261123</u:DateTimeString></a:IssueDateTime>
  </r:ExchangedDocument>
  <r:SupplyChainTradeTransaction>
    <a:ApplicableHeaderTradeAgreement/>
    <a:ApplicableHeaderTradeDelivery/>
    <a:ApplicableHeaderTradeSettlement>
      <a:SpecifiedTradeSettlementHeaderMonetarySummation/>
    </a:ApplicableHeaderTradeSettlement>
  </r:SupplyChainTradeTransaction>
</r:CrossIndustryInvoice>"#;

/// What is found in a document after an edit, as `rule: message`.
fn found(base: &str, from: &str, to: &str, versions: Versions) -> Vec<String> {
    assert!(from.is_empty() || base.matches(from).count() == 1, "the edit must hit one place: {from}");
    let text = base.replacen(from, to, 1);
    let document = Document::parse(text.as_bytes(), &Limits::default()).expect("well-formed");
    let violations = check(&document, NodeId::ROOT, versions);
    violations
        .iter()
        .map(|violation| format!("{}: {}", violation.rule(), violation.message(&document)))
        .collect()
}

fn ubl(from: &str, to: &str) -> Vec<String> {
    found(UBL, from, to, Versions::ALL)
}

fn cii(from: &str, to: &str) -> Vec<String> {
    found(CII, from, to, Versions::D22B)
}

#[test]
fn valid_documents_have_no_violations() {
    assert_eq!(ubl("<cbc:ID>1</cbc:ID>\n", "<cbc:ID>1</cbc:ID>\n"), [""; 0]);
    assert_eq!(cii("<a:ID>1</a:ID>", "<a:ID>1</a:ID>"), [""; 0]);
}

#[test]
fn an_unknown_element_is_named_with_what_was_expected() {
    assert_eq!(
        ubl("<cbc:IssueDate>", "<cbc:Foo/><cbc:IssueDate>"),
        [
            "SCHEMA-ELEMENT: CreditNote has no place for cbc:Foo here. Expected: cbc:CopyIndicator, cbc:UUID or cbc:IssueDate."
        ]
    );
    assert_eq!(
        cii("<a:TypeCode listAgencyID", "<a:TypeCod/><a:TypeCode listAgencyID").len(),
        1,
        "what comes after an unknown element is judged as if it were not there"
    );
}

#[test]
fn the_right_name_in_the_wrong_namespace_is_pointed_out() {
    let found = ubl("<cbc:IssueDate>2026-11-23</cbc:IssueDate>", "<cac:IssueDate>2026-11-23</cac:IssueDate>");
    assert_eq!(
        found,
        [
            "SCHEMA-MISSING: CreditNote lacks cbc:IssueDate.",
            "SCHEMA-ELEMENT: CreditNote has no cac:IssueDate; for cbc:IssueDate it must be in the namespace \
             urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2.",
        ]
    );
}

#[test]
fn one_misplaced_element_is_one_finding() {
    let early = UBL.replacen("  <cac:AccountingCustomerParty/>\n", "", 1);
    let early = early.replacen(
        "  <cbc:ID>1</cbc:ID>\n",
        "  <cac:AccountingCustomerParty/>\n  <cbc:ID>1</cbc:ID>\n",
        1,
    );
    assert_eq!(
        found(&early, "", "", Versions::ALL),
        ["SCHEMA-ORDER: cac:AccountingCustomerParty must come after cac:AccountingSupplierParty."]
    );
    let late = UBL.replacen("  <cbc:IssueDate>2026-11-23</cbc:IssueDate>\n", "", 1);
    let late = late.replacen("</CreditNote>", "<cbc:IssueDate>2026-11-23</cbc:IssueDate></CreditNote>", 1);
    assert_eq!(
        found(&late, "", "", Versions::ALL),
        ["SCHEMA-ORDER: cbc:IssueDate must come before cbc:Note."]
    );
}

#[test]
fn a_missing_child_is_reported_at_its_parent() {
    assert_eq!(
        ubl("<cbc:PayableAmount currencyID=\"EUR\">1.00</cbc:PayableAmount>", ""),
        ["SCHEMA-MISSING: cac:LegalMonetaryTotal lacks cbc:PayableAmount."]
    );
    assert_eq!(
        cii("<u:DateTimeString format=\"102\">20261123</u:DateTimeString>", ""),
        ["SCHEMA-MISSING: ram:IssueDateTime lacks udt:DateTimeString or udt:DateTime."]
    );
}

#[test]
fn a_repeated_child_is_reported_once_wherever_it_stands() {
    let expected = ["SCHEMA-REPEATED: cbc:IssueDate may come only once in CreditNote."];
    let again = "<cbc:IssueDate>2026-11-24</cbc:IssueDate>";
    assert_eq!(ubl("<cbc:Note>", &format!("{again}<cbc:Note>")), expected);
    assert_eq!(ubl("</CreditNote>", &format!("{again}</CreditNote>")), expected);
}

#[test]
fn a_choice_is_made_once() {
    assert_eq!(
        cii("</u:DateTimeString>", "</u:DateTimeString><u:DateTime>2026-11-23T00:00:00</u:DateTime>"),
        ["SCHEMA-REPEATED: udt:DateTime may come only once in ram:IssueDateTime."]
    );
}

#[test]
fn a_value_of_the_wrong_type_is_quoted() {
    assert_eq!(
        ubl(">1.00<", ">1,00<"),
        ["SCHEMA-TYPE: cbc:PayableAmount must be a decimal number such as 12.50, not “1,00”."]
    );
    assert_eq!(
        ubl(">2026-11-23<", "> 2026-11-23<"),
        ["SCHEMA-TYPE: cbc:IssueDate must be a date such as 2026-11-23, not “ 2026-11-23”."]
    );
    assert_eq!(
        ubl(">EUR</cbc:Doc", "><cbc:ID/></cbc:Doc"),
        ["SCHEMA-ELEMENT: cbc:DocumentCurrencyCode has no place for cbc:ID here."]
    );
}

#[test]
fn attributes_are_known_complete_and_well_typed() {
    assert_eq!(
        ubl(" currencyID=\"EUR\"", ""),
        ["SCHEMA-ATTRIBUTE: cbc:PayableAmount lacks the attribute currencyID."]
    );
    assert_eq!(
        ubl("<cbc:DocumentCurrencyCode>", "<cbc:DocumentCurrencyCode schemeID = '1'>"),
        ["SCHEMA-ATTRIBUTE: cbc:DocumentCurrencyCode has no attribute schemeID."]
    );
    assert_eq!(
        ubl("languageID=\"en\"", "languageID=\"e_n\""),
        [
            "SCHEMA-ATTRIBUTE: The attribute languageID of cbc:Note must be a language such as en or de-AT, not “e_n”."
        ]
    );
}

#[test]
fn schema_locations_are_welcome_and_nil_is_not() {
    assert_eq!(ubl("<CreditNote ", "<CreditNote xsi:schemaLocation='a b' "), [""; 0]);
    assert_eq!(
        ubl("<cbc:Note>", "<cbc:Note xsi:nil='false'>"),
        ["SCHEMA-ATTRIBUTE: cbc:Note has no attribute xsi:nil."]
    );
    assert_eq!(ubl("<cbc:Note>", "<cbc:Note xsi:type='cbc:NoteType'>"), [""; 0]);
    assert_eq!(ubl("<cbc:Note>", "<cbc:Note xsi:type='cbc:NameType'>").len(), 1);
}

#[test]
fn text_between_elements_is_reported() {
    assert_eq!(
        ubl("<cac:AccountingSupplierParty/>", "<cac:AccountingSupplierParty>x</cac:AccountingSupplierParty>"),
        ["SCHEMA-TEXT: cac:AccountingSupplierParty must not hold text of its own."]
    );
    assert_eq!(
        ubl(
            "<cac:AccountingSupplierParty/>",
            "<cac:AccountingSupplierParty>&#32;</cac:AccountingSupplierParty>"
        ),
        [""; 0]
    );
}

#[test]
fn extensions_are_judged_where_they_are_known() {
    let own = "<own xmlns=\"urn:own\"/>";
    assert_eq!(ubl(own, "<own xmlns=\"urn:own\" any=\"1\">text<cbc:ID>1</cbc:ID></own>"), [""; 0]);
    assert_eq!(
        ubl(own, "<own xmlns=\"urn:own\"><deep><cbc:IssueDate>now</cbc:IssueDate></deep></own>").len(),
        1
    );
    assert_eq!(ubl(own, ""), ["SCHEMA-MISSING: ext:ExtensionContent lacks an element of another namespace."]);
    assert_eq!(ubl(own, &format!("{own}{own}")).len(), 1);
    let property = |id: &str| {
        format!("<SignatureProperty Id=\"{id}\" Target=\"t\"><o xmlns=\"urn:own\"/></SignatureProperty>")
    };
    let signature = |ids: [&str; 2]| {
        let properties: String = ids.iter().map(|id| property(id)).collect();
        format!(
            "<SignatureProperties xmlns=\"http://www.w3.org/2000/09/xmldsig#\">{properties}</SignatureProperties>"
        )
    };
    assert_eq!(ubl(own, &signature(["a", "b"])), [""; 0]);
    assert_eq!(ubl(own, &signature(["a", "a"])).len(), 1);
}

#[test]
fn d16b_is_stricter_than_d22b() {
    let other = "<a:TypeCode listAgencyID=\"7\">380</a:TypeCode>";
    let own = "<a:TypeCode listAgencyID=\"6\">380</a:TypeCode>";
    assert_eq!(found(CII, own, other, Versions::D22B), [""; 0]);
    assert_eq!(
        found(CII, own, other, Versions::D16B),
        [
            "SCHEMA-ATTRIBUTE: The attribute listAgencyID of ram:TypeCode must be a text that reads “6”, not “7”."
        ]
    );
    assert_eq!(found(CII, "<a:ID>1</a:ID>", "", Versions::D22B), [""; 0]);
    assert_eq!(
        found(CII, "<a:ID>1</a:ID>", "", Versions::D16B),
        ["SCHEMA-MISSING: rsm:ExchangedDocument lacks ram:ID."]
    );
}

#[test]
fn another_root_is_one_finding() {
    assert_eq!(
        found("<Order/>", "", "", Versions::ALL),
        [
            "SCHEMA-ELEMENT: The document element must be Invoice, CreditNote or rsm:CrossIndustryInvoice, not Order."
        ]
    );
}

#[test]
fn a_shuffled_document_of_many_lines_is_judged_in_reasonable_time() {
    let line = "<cac:CreditNoteLine><cbc:ID>1</cbc:ID></cac:CreditNoteLine><cbc:Note/>".repeat(50_000);
    let found = ubl("</CreditNote>", &format!("{line}</CreditNote>"));
    assert_eq!(found.len(), 50_000, "every note after the first line is out of order");
}

#[test]
fn what_the_type_admits_and_nobody_can_use_is_a_warning() {
    let day = |text: &str| cii(">20261123<", &format!(">{text}<"));
    assert_eq!(
        day("20260231"),
        ["SCHEMA-DAY: udt:DateTimeString must be a day of the calendar such as 20261123, not “20260231”."]
    );
    assert_eq!(day("2026-11-23").len(), 1);
    assert!(day(" 20261123 ").is_empty());
    assert!(cii("format=\"102\">20261123", "format=\"610\">202611").is_empty());

    let amount = |text: &str| ubl(">1.00<", &format!(">{text}<"));
    let [digits] = &*amount("123456789012345678901234567890.12") else { panic!("one finding") };
    assert!(digits.starts_with("SCHEMA-DIGITS: cbc:PayableAmount has more digits"), "{digits}");
    assert!(amount("0000000000000000000000000000000001.00").is_empty());
}
