//! Allowances and charges, on the document and on a line.

use super::{Extra, group::group};
use crate::{
    term::Term,
    value::{Amount, Code, Decimal, Text},
};

/// An allowance or a charge on the whole document: BG-20 or BG-21, as the parameter says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentAllowanceCharge<const BG: u16> {
    /// BT-92, BT-99 Amount
    ///
    /// Without VAT. Positive: the group says whether it is taken off or added.
    pub amount: Option<Amount>,
    /// BT-93, BT-100 Base amount
    pub base_amount: Option<Amount>,
    /// BT-94, BT-101 Percentage
    pub percentage: Option<Decimal>,
    /// BT-95, BT-102 VAT category code
    pub vat_category_code: Option<Code>,
    /// BT-96, BT-103 VAT rate
    pub vat_rate: Option<Decimal>,
    /// BT-97, BT-104 Reason
    pub reason: Option<Text>,
    /// BT-98, BT-105 Reason code
    ///
    /// A code of UNTDID 5189 for an allowance, of UNTDID 7161 for a charge.
    pub reason_code: Option<Code>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

/// BG-20 Document level allowances
pub type DocumentAllowance = DocumentAllowanceCharge<20>;

group! {
    DocumentAllowance: Term::Bg(20);
    Bt(92) => amount,
    Bt(93) => base_amount,
    Bt(94) => percentage,
    Bt(95) => vat_category_code,
    Bt(96) => vat_rate,
    Bt(97) => reason,
    Bt(98) => reason_code;
}

/// BG-21 Document level charges
pub type DocumentCharge = DocumentAllowanceCharge<21>;

group! {
    DocumentCharge: Term::Bg(21);
    Bt(99) => amount,
    Bt(100) => base_amount,
    Bt(101) => percentage,
    Bt(102) => vat_category_code,
    Bt(103) => vat_rate,
    Bt(104) => reason,
    Bt(105) => reason_code;
}

/// An allowance or a charge on one line: BG-27 or BG-28, as the parameter says. It has the VAT of its line.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LineAllowanceCharge<const BG: u16> {
    /// BT-136, BT-141 Amount
    ///
    /// Without VAT. Positive: the group says whether it is taken off or added.
    pub amount: Option<Amount>,
    /// BT-137, BT-142 Base amount
    pub base_amount: Option<Amount>,
    /// BT-138, BT-143 Percentage
    pub percentage: Option<Decimal>,
    /// BT-139, BT-144 Reason
    pub reason: Option<Text>,
    /// BT-140, BT-145 Reason code
    ///
    /// A code of UNTDID 5189 for an allowance, of UNTDID 7161 for a charge.
    pub reason_code: Option<Code>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

/// BG-27 Invoice line allowances
pub type LineAllowance = LineAllowanceCharge<27>;

group! {
    LineAllowance: Term::Bg(27);
    Bt(136) => amount,
    Bt(137) => base_amount,
    Bt(138) => percentage,
    Bt(139) => reason,
    Bt(140) => reason_code;
}

/// BG-28 Invoice line charges
pub type LineCharge = LineAllowanceCharge<28>;

group! {
    LineCharge: Term::Bg(28);
    Bt(141) => amount,
    Bt(142) => base_amount,
    Bt(143) => percentage,
    Bt(144) => reason,
    Bt(145) => reason_code;
}
