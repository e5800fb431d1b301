//! Invoice lines.

use super::{Extra, Item, LineAllowance, LineCharge, LinePeriod, LineVat, PriceDetails, group::group};
use crate::{
    term::Term,
    value::{Amount, Code, Decimal, Identifier, Text},
};

/// How deep sub lines may nest, the line of the invoice counted as the first level.
///
/// A reader keeps what lies deeper as an [`Extra`], so that no walk over a document that was read, its
/// `Drop` included, nests deeper than this. The JSON form at this depth stays below the depth (128)
/// that `serde_json` accepts.
pub const MAX_LINE_DEPTH: usize = 32;

/// BG-25 Invoice line
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    /// BT-126 Invoice line identifier
    pub id: Option<Identifier>,
    /// BT-127 Invoice line note
    pub note: Option<Text>,
    /// BT-128 Invoice line object identifier
    pub object_id: Option<Identifier>,
    /// BT-129 Invoiced quantity
    pub quantity: Option<Decimal>,
    /// BT-130 Invoiced quantity unit of measure code
    ///
    /// A code of UN/ECE Recommendation 20 or 21: `C62` one, `HUR` hour, `KGM` kilogram ...
    pub unit_code: Option<Code>,
    /// BT-131 Invoice line net amount
    pub net_amount: Option<Amount>,
    /// BT-132 Referenced purchase order line reference
    pub purchase_order_line_reference: Option<Identifier>,
    /// BT-133 Invoice line Buyer accounting reference
    pub buyer_accounting_reference: Option<Text>,
    /// BT-X-304 Parent line identifier
    ///
    /// How CII makes sub lines: the lines stay in a row, and this one belongs to the line of that
    /// identifier. UBL nests them ([`sub_lines`](Self::sub_lines)).
    pub parent_line_id: Option<Identifier>,
    /// BT-X-7 Line status code
    pub status_code: Option<Code>,
    /// BT-X-8 Line status reason code
    ///
    /// `DETAIL` counts in the totals, `GROUP` sums up its sub lines, `INFORMATION` only informs.
    pub status_reason_code: Option<Code>,
    /// BG-26 Invoice line period
    pub period: Option<LinePeriod>,
    /// BG-27 Invoice line allowances
    pub allowances: Vec<LineAllowance>,
    /// BG-28 Invoice line charges
    pub charges: Vec<LineCharge>,
    /// BG-29 Price details
    pub price: PriceDetails,
    /// BG-30 Line VAT information
    pub vat: LineVat,
    /// BG-31 Item information
    pub item: Item,
    /// BG-DEX-01 Sub Invoice line
    pub sub_lines: Vec<Line>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Line: Term::Bg(25);
    Bt(126) => id,
    Bt(127) => note,
    Bt(128) => object_id,
    Bt(129) => quantity,
    Bt(130) => unit_code,
    Bt(131) => net_amount,
    Bt(132) => purchase_order_line_reference,
    Bt(133) => buyer_accounting_reference,
    BtX(304) => parent_line_id,
    BtX(7) => status_code,
    BtX(8) => status_reason_code;
    Bg(26) => period,
    Bg(27) => allowances,
    Bg(28) => charges,
    Bg(29) => price,
    Bg(30) => vat,
    Bg(31) => item,
    BgDex(1) => sub_lines
}
