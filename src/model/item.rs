//! What a line sells, at which price and VAT.

use super::{Extra, group::group};
use crate::{
    term::Term,
    value::{Amount, Code, Decimal, Identifier, Text},
};

/// BG-29 Price details
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PriceDetails {
    /// BT-146 Item net price
    ///
    /// For the base quantity, after the discount, without VAT.
    pub net_price: Option<Amount>,
    /// BT-147 Item price discount
    pub discount: Option<Amount>,
    /// BT-148 Item gross price
    pub gross_price: Option<Amount>,
    /// BT-149 Item price base quantity
    ///
    /// How many units the price is for; one when absent.
    pub base_quantity: Option<Decimal>,
    /// BT-150 Item price base quantity unit of measure code
    pub base_quantity_unit_code: Option<Code>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    PriceDetails: Term::Bg(29);
    Bt(146) => net_price,
    Bt(147) => discount,
    Bt(148) => gross_price,
    Bt(149) => base_quantity,
    Bt(150) => base_quantity_unit_code;
}

/// BG-30 Line VAT information
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LineVat {
    /// BT-151 Invoiced item VAT category code
    pub category_code: Option<Code>,
    /// BT-152 Invoiced item VAT rate
    pub rate: Option<Decimal>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    LineVat: Term::Bg(30);
    Bt(151) => category_code, Bt(152) => rate;
}

/// BG-31 Item information
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Item {
    /// BT-153 Item name
    pub name: Option<Text>,
    /// BT-154 Item description
    pub description: Option<Text>,
    /// BT-155 Item Seller's identifier
    pub seller_id: Option<Identifier>,
    /// BT-156 Item Buyer's identifier
    pub buyer_id: Option<Identifier>,
    /// BT-157 Item standard identifier
    pub standard_id: Option<Identifier>,
    /// BT-158 Item classification identifier
    pub classification_ids: Vec<Identifier>,
    /// BT-159 Item country of origin
    pub country_of_origin: Option<Code>,
    /// BG-32 Item attributes
    pub attributes: Vec<ItemAttribute>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Item: Term::Bg(31);
    Bt(153) => name,
    Bt(154) => description,
    Bt(155) => seller_id,
    Bt(156) => buyer_id,
    Bt(157) => standard_id,
    Bt(158) => classification_ids,
    Bt(159) => country_of_origin;
    Bg(32) => attributes
}

/// BG-32 Item attributes
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemAttribute {
    /// BT-160 Item attribute name
    pub name: Option<Text>,
    /// BT-161 Item attribute value
    pub value: Option<Text>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    ItemAttribute: Term::Bg(32);
    Bt(160) => name, Bt(161) => value;
}
