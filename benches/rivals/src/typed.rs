//! A struct for serde, as one writes it who needs the main facts of an invoice.

use quick_xml::de::from_str;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)] // Filling them is the point.
struct Ubl {
    #[serde(rename = "ID")]
    id: String,
    issue_date: String,
    due_date: Option<String>,
    invoice_type_code: String,
    document_currency_code: String,
    buyer_reference: Option<String>,
    accounting_supplier_party: Around,
    accounting_customer_party: Around,
    tax_total: Vec<TaxTotal>,
    legal_monetary_total: Totals,
    invoice_line: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Around {
    party: Party,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Party {
    postal_address: Address,
    party_legal_entity: Entity,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Address {
    street_name: Option<String>,
    city_name: Option<String>,
    postal_zone: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Entity {
    registration_name: String,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Amount {
    #[serde(rename = "@currencyID")]
    currency: String,
    #[serde(rename = "$text")]
    value: String,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Quantity {
    #[serde(rename = "@unitCode")]
    unit: String,
    #[serde(rename = "$text")]
    value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct TaxTotal {
    tax_amount: Amount,
    tax_subtotal: Vec<TaxSubtotal>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct TaxSubtotal {
    taxable_amount: Amount,
    tax_amount: Amount,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Totals {
    line_extension_amount: Amount,
    tax_exclusive_amount: Amount,
    tax_inclusive_amount: Amount,
    payable_amount: Amount,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Line {
    #[serde(rename = "ID")]
    id: String,
    note: Option<String>,
    invoiced_quantity: Quantity,
    line_extension_amount: Amount,
    item: Item,
    price: Price,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Item {
    description: Option<String>,
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Price {
    price_amount: Amount,
}

/// Reads a UBL invoice and counts its lines.
pub(crate) fn lines(text: &str) -> usize {
    from_str::<Ubl>(text).expect("a UBL invoice").invoice_line.len()
}
