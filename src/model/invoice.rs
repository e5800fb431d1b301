//! The root of the model.

use super::{
    Buyer, Delivery, DocumentAllowance, DocumentCharge, Extra, Line, Note, Payee, PaymentInstructions,
    PrecedingInvoice, Process, Seller, SupportingDocument, TaxRepresentative, Totals, VatBreakdown,
    group::group,
};
use crate::{
    term::Term,
    value::{Code, Date, Identifier, Text},
};

/// An invoice or a credit note: EN 16931-1, clause 6.3.
///
/// Which of the two it is, BT-3 says ([`type_code`](Self::type_code)).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Invoice {
    /// BT-1 Invoice number
    pub number: Option<Identifier>,
    /// BT-2 Invoice issue date
    pub issue_date: Option<Date>,
    /// BT-3 Invoice type code
    ///
    /// A code of UNTDID 1001: `380` invoice, `381` credit note, `384` corrected invoice ...
    pub type_code: Option<Code>,
    /// BT-5 Invoice currency code
    pub currency_code: Option<Code>,
    /// BT-6 VAT accounting currency code
    pub vat_accounting_currency_code: Option<Code>,
    /// BT-7 Value added tax point date
    pub vat_point_date: Option<Date>,
    /// BT-8 Value added tax point date code
    ///
    /// A code of UNTDID 2005 (`3`, `35`, `432`); CII writes the ones of UNTDID 2475 (`5`, `29`, `72`).
    pub vat_point_date_code: Option<Code>,
    /// BT-9 Payment due date
    pub payment_due_date: Option<Date>,
    /// BT-10 Buyer reference
    pub buyer_reference: Option<Text>,
    /// BT-11 Project reference
    pub project_reference: Option<Identifier>,
    /// BT-12 Contract reference
    pub contract_reference: Option<Identifier>,
    /// BT-13 Purchase order reference
    pub purchase_order_reference: Option<Identifier>,
    /// BT-14 Sales order reference
    pub sales_order_reference: Option<Identifier>,
    /// BT-15 Receiving advice reference
    pub receiving_advice_reference: Option<Identifier>,
    /// BT-16 Despatch advice reference
    pub despatch_advice_reference: Option<Identifier>,
    /// BT-17 Tender or lot reference
    pub tender_or_lot_reference: Option<Identifier>,
    /// BT-18 Invoiced object identifier
    pub invoiced_object_id: Option<Identifier>,
    /// BT-19 Buyer accounting reference
    pub buyer_accounting_reference: Option<Text>,
    /// BT-20 Payment terms
    pub payment_terms: Option<Text>,
    /// BG-1 Invoice note
    pub notes: Vec<Note>,
    /// BG-2 Process control
    pub process: Process,
    /// BG-3 Preceding Invoice reference
    pub preceding_invoices: Vec<PrecedingInvoice>,
    /// BG-4 Seller
    pub seller: Seller,
    /// BG-7 Buyer
    pub buyer: Buyer,
    /// BG-10 Payee
    pub payee: Option<Payee>,
    /// BG-11 Seller tax representative party
    pub tax_representative: Option<TaxRepresentative>,
    /// BG-13 Delivery information
    pub delivery: Option<Delivery>,
    /// BG-16 Payment instructions
    ///
    /// At most one in the norm. The syntaxes repeat it for each account, sometimes with different codes.
    pub payment: Vec<PaymentInstructions>,
    /// BG-20 Document level allowances
    pub allowances: Vec<DocumentAllowance>,
    /// BG-21 Document level charges
    pub charges: Vec<DocumentCharge>,
    /// BG-22 Document totals
    pub totals: Totals,
    /// BG-23 VAT breakdown
    pub vat_breakdown: Vec<VatBreakdown>,
    /// BG-24 Additional supporting documents
    pub supporting_documents: Vec<SupportingDocument>,
    /// BG-25 Invoice line
    pub lines: Vec<Line>,
    /// What the document said at its root that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Invoice: Term::Invoice;
    Bt(1) => number,
    Bt(2) => issue_date,
    Bt(3) => type_code,
    Bt(5) => currency_code,
    Bt(6) => vat_accounting_currency_code,
    Bt(7) => vat_point_date,
    Bt(8) => vat_point_date_code,
    Bt(9) => payment_due_date,
    Bt(10) => buyer_reference,
    Bt(11) => project_reference,
    Bt(12) => contract_reference,
    Bt(13) => purchase_order_reference,
    Bt(14) => sales_order_reference,
    Bt(15) => receiving_advice_reference,
    Bt(16) => despatch_advice_reference,
    Bt(17) => tender_or_lot_reference,
    Bt(18) => invoiced_object_id,
    Bt(19) => buyer_accounting_reference,
    Bt(20) => payment_terms;
    Bg(1) => notes,
    Bg(2) => process,
    Bg(3) => preceding_invoices,
    Bg(4) => seller,
    Bg(7) => buyer,
    Bg(10) => payee,
    Bg(11) => tax_representative,
    Bg(13) => delivery,
    Bg(16) => payment,
    Bg(20) => allowances,
    Bg(21) => charges,
    Bg(22) => totals,
    Bg(23) => vat_breakdown,
    Bg(24) => supporting_documents,
    Bg(25) => lines
}
