//! How to pay.

use super::{Extra, group::group};
use crate::{
    term::Term,
    value::{Code, Identifier, Text},
};

/// BG-16 Payment instructions
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PaymentInstructions {
    /// BT-81 Payment means type code
    ///
    /// A code of UNTDID 4461: `30` credit transfer, `58` SEPA credit transfer, `59` SEPA direct debit ...
    pub means_type_code: Option<Code>,
    /// BT-82 Payment means text
    pub means_text: Option<Text>,
    /// BT-83 Remittance information
    pub remittance_information: Option<Text>,
    /// BG-17 Credit transfer
    pub credit_transfers: Vec<CreditTransfer>,
    /// BG-18 Payment card information
    pub card: Option<PaymentCard>,
    /// BG-19 Direct debit
    pub direct_debit: Option<DirectDebit>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    PaymentInstructions: Term::Bg(16);
    Bt(81) => means_type_code, Bt(82) => means_text, Bt(83) => remittance_information;
    Bg(17) => credit_transfers, Bg(18) => card, Bg(19) => direct_debit
}

/// BG-17 Credit transfer
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreditTransfer {
    /// BT-84 Payment account identifier
    ///
    /// An IBAN, or a national account number.
    pub account_id: Option<Identifier>,
    /// BT-85 Payment account name
    pub account_name: Option<Text>,
    /// BT-86 Payment service provider identifier
    ///
    /// A BIC, or a national clearing code.
    pub service_provider_id: Option<Identifier>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    CreditTransfer: Term::Bg(17);
    Bt(84) => account_id, Bt(85) => account_name, Bt(86) => service_provider_id;
}

/// BG-18 Payment card information
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PaymentCard {
    /// BT-87 Payment card primary account number
    ///
    /// Its last four to six digits only.
    pub primary_account_number: Option<Text>,
    /// BT-88 Payment card holder name
    pub holder_name: Option<Text>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    PaymentCard: Term::Bg(18);
    Bt(87) => primary_account_number, Bt(88) => holder_name;
}

/// BG-19 Direct debit
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DirectDebit {
    /// BT-89 Mandate reference identifier
    pub mandate_reference_id: Option<Identifier>,
    /// BT-90 Bank assigned creditor identifier
    pub bank_assigned_creditor_id: Option<Identifier>,
    /// BT-91 Debited account identifier
    pub debited_account_id: Option<Identifier>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    DirectDebit: Term::Bg(19);
    Bt(89) => mandate_reference_id, Bt(90) => bank_assigned_creditor_id, Bt(91) => debited_account_id;
}
