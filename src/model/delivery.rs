//! Where and when.

use super::{DeliverToAddress, Extra, group::group};
use crate::{
    term::Term,
    value::{Date, Identifier, Text},
};

/// BG-13 Delivery information
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Delivery {
    /// BT-70 Deliver to party name
    pub party_name: Option<Text>,
    /// BT-71 Deliver to location identifier
    pub location_id: Option<Identifier>,
    /// BT-72 Actual delivery date
    pub actual_date: Option<Date>,
    /// BG-14 Invoicing period
    pub period: Option<InvoicingPeriod>,
    /// BG-15 Deliver to address
    pub address: Option<DeliverToAddress>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Delivery: Term::Bg(13);
    Bt(70) => party_name, Bt(71) => location_id, Bt(72) => actual_date;
    Bg(14) => period, Bg(15) => address
}

/// A period, both days included: BG-14 or BG-26, as the parameter says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Period<const BG: u16> {
    /// BT-73, BT-134 Start date
    pub start_date: Option<Date>,
    /// BT-74, BT-135 End date
    pub end_date: Option<Date>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

/// BG-14 Invoicing period
pub type InvoicingPeriod = Period<14>;

group! {
    InvoicingPeriod: Term::Bg(14);
    Bt(73) => start_date, Bt(74) => end_date;
}

/// BG-26 Invoice line period
pub type LinePeriod = Period<26>;

group! {
    LinePeriod: Term::Bg(26);
    Bt(134) => start_date, Bt(135) => end_date;
}
