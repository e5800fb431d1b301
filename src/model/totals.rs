//! What it comes to.

use super::{Extra, group::group};
use crate::{
    term::Term,
    value::{Amount, Code, Decimal, Text},
};

/// BG-22 Document totals
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Totals {
    /// BT-106 Sum of Invoice line net amount
    pub sum_of_line_net_amounts: Option<Amount>,
    /// BT-107 Sum of allowances on document level
    pub sum_of_allowances: Option<Amount>,
    /// BT-108 Sum of charges on document level
    pub sum_of_charges: Option<Amount>,
    /// BT-109 Invoice total amount without VAT
    pub amount_without_vat: Option<Amount>,
    /// BT-110 Invoice total VAT amount
    pub vat_amount: Option<Amount>,
    /// BT-111 Invoice total VAT amount in accounting currency
    ///
    /// In the currency of BT-6.
    pub vat_amount_in_accounting_currency: Option<Amount>,
    /// BT-112 Invoice total amount with VAT
    pub amount_with_vat: Option<Amount>,
    /// BT-113 Paid amount
    pub paid_amount: Option<Amount>,
    /// BT-114 Rounding amount
    ///
    /// Added to what is due, to make it a round sum.
    pub rounding_amount: Option<Amount>,
    /// BT-115 Amount due for payment
    pub amount_due: Option<Amount>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Totals: Term::Bg(22);
    Bt(106) => sum_of_line_net_amounts,
    Bt(107) => sum_of_allowances,
    Bt(108) => sum_of_charges,
    Bt(109) => amount_without_vat,
    Bt(110) => vat_amount,
    Bt(111) => vat_amount_in_accounting_currency,
    Bt(112) => amount_with_vat,
    Bt(113) => paid_amount,
    Bt(114) => rounding_amount,
    Bt(115) => amount_due;
}

/// BG-23 VAT breakdown
///
/// One for each VAT category and rate.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VatBreakdown {
    /// BT-116 VAT category taxable amount
    pub taxable_amount: Option<Amount>,
    /// BT-117 VAT category tax amount
    pub tax_amount: Option<Amount>,
    /// BT-118 VAT category code
    pub category_code: Option<Code>,
    /// BT-119 VAT category rate
    pub rate: Option<Decimal>,
    /// BT-120 VAT exemption reason text
    pub exemption_reason_text: Option<Text>,
    /// BT-121 VAT exemption reason code
    pub exemption_reason_code: Option<Code>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    VatBreakdown: Term::Bg(23);
    Bt(116) => taxable_amount,
    Bt(117) => tax_amount,
    Bt(118) => category_code,
    Bt(119) => rate,
    Bt(120) => exemption_reason_text,
    Bt(121) => exemption_reason_code;
}
