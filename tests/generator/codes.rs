//! The code lists.

use std::fmt::Write as _;

use super::{Row, Table};

/// A list: its constant, its file, what it is, and the columns that say whether UBL and CII have a code.
type List = (&'static str, &'static str, &'static str, [&'static str; 2]);

const BOTH: [&str; 2] = ["ubl", "cii"];

const LISTS: [List; 19] = [
    ("ALLOWANCE_REASON", "untdid-5189", "UNTDID 5189, reasons of allowances: BT-98 and BT-140.", BOTH),
    ("CHARGE_REASON", "untdid-7161", "UNTDID 7161, reasons of charges: BT-105 and BT-145.", BOTH),
    ("COUNTRY", "iso-3166-1", "ISO 3166-1, countries by two letters: BT-40 and others.", BOTH),
    (
        "CREDIT_NOTE_TYPE",
        "untdid-1001",
        "The part of [`DOCUMENT_TYPE`] for UBL's CreditNote.",
        ["ubl_creditnote", "-"],
    ),
    ("CURRENCY", "iso-4217", "ISO 4217, currencies: BT-5, BT-6 and every amount.", BOTH),
    (
        "DOCUMENT_TYPE",
        "untdid-1001",
        "UNTDID 1001, kinds of invoices: BT-3. UBL has either part of it.",
        ["ubl_invoice|ubl_creditnote", "cii"],
    ),
    ("EAS", "eas", "EAS, schemes of electronic addresses: BT-34 and BT-49.", BOTH),
    ("ICD", "iso-6523", "ISO 6523 ICD, schemes of identifiers: BT-29 and others.", BOTH),
    ("INVOICE_TYPE", "untdid-1001", "The part of [`DOCUMENT_TYPE`] for UBL's Invoice.", ["ubl_invoice", "-"]),
    ("ITEM_CLASSIFICATION", "untdid-7143", "UNTDID 7143, schemes of item classifications: BT-158.", BOTH),
    ("MIME", "mime", "Media types of attachments: BT-125.", BOTH),
    ("NOTE_SUBJECT", "untdid-4451", "UNTDID 4451, subjects of notes: BT-21.", BOTH),
    ("PAYMENT_MEANS", "untdid-4461", "UNTDID 4461, means of payment: BT-81.", BOTH),
    (
        "REFERENCE_QUALIFIER",
        "untdid-1153",
        "UNTDID 1153, schemes of invoiced objects: BT-18 and BT-128.",
        BOTH,
    ),
    ("UNIT", "rec20-21", "UN/ECE Recommendations 20 and 21, units of measure: BT-130 and BT-150.", BOTH),
    ("VAT_CATEGORY", "untdid-5305", "UNTDID 5305, VAT categories: BT-118, BT-151 and others.", BOTH),
    ("VATEX", "vatex", "VATEX, reasons of VAT exemptions: BT-121.", BOTH),
    ("VAT_POINT", "untdid-2005", "UNTDID 2005, when VAT falls due, as the norm and UBL say it: BT-8.", BOTH),
    ("VAT_POINT_IN_CII", "untdid-2475", "UNTDID 2475, when VAT falls due, as CII says it: BT-8.", BOTH),
];

/// The Rust text of all lists.
pub(crate) fn table() -> String {
    let mut out = String::from(
        "//! The codes of every list.\n\
         //!\n\
         //! Written by `cargo test --test generated` from schemas/codes. Do not edit.\n\n\
         use super::{CII, Code, CodeList, UBL, index};\n\n\
         const BOTH: u8 = UBL | CII;\n\n",
    );
    let names: Vec<_> = LISTS.iter().map(|list| format!("&{}", list.0)).collect();
    let _ = writeln!(
        out,
        "/// Every list.\npub static ALL: [&CodeList; {}] = [{}];",
        names.len(),
        names.join(", ")
    );
    for list in LISTS {
        one(&mut out, list);
    }
    out
}

fn one(out: &mut String, (constant, file, about, columns): List) {
    let facts = Table::read(&format!("codes/{file}.tsv"));
    let rows: Vec<_> = facts.rows().filter_map(|row| Some((row, syntaxes(row, columns)?))).collect();
    let slots = (rows.len() * 2).next_power_of_two();
    let codes = format!("{constant}_CODES");
    let _ = writeln!(
        out,
        "\n/// {about}\n\
         pub static {constant}: CodeList = CodeList {{ id: {file:?}, codes: &{codes}, slots: &const {{ index::<{slots}>(&{codes}) }} }};\n\
         static {codes}: [Code; {}] = [",
        rows.len()
    );
    for (row, syntaxes) in rows {
        let _ = writeln!(out, "    Code::new({syntaxes}, {:?}, {:?}),", row.cell("code"), row.cell("name"));
    }
    out.push_str("];\n");
}

fn syntaxes(row: Row<'_>, columns: [&str; 2]) -> Option<&'static str> {
    let there = |columns: &str| columns.split('|').any(|column| column != "-" && row.cell(column) == "y");
    match columns.map(there) {
        [true, true] => Some("BOTH"),
        [true, false] => Some("UBL"),
        [false, true] => Some("CII"),
        [false, false] => None,
    }
}
