//! Who sells, buys, is paid and represents, with addresses and contacts.

use super::{Extra, group::group};
use crate::{
    term::Term,
    value::{Code, Identifier, Text},
};

/// BG-4 Seller
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Seller {
    /// BT-27 Seller name
    pub name: Option<Text>,
    /// BT-28 Seller trading name
    pub trading_name: Option<Text>,
    /// BT-29 Seller identifier
    pub ids: Vec<Identifier>,
    /// BT-30 Seller legal registration identifier
    pub legal_registration_id: Option<Identifier>,
    /// BT-31 Seller VAT identifier
    pub vat_id: Option<Identifier>,
    /// BT-32 Seller tax registration identifier
    pub tax_registration_id: Option<Identifier>,
    /// BT-33 Seller additional legal information
    pub additional_legal_information: Option<Text>,
    /// BT-34 Seller electronic address
    pub electronic_address: Option<Identifier>,
    /// BG-5 Seller postal address
    pub address: Option<SellerAddress>,
    /// BG-6 Seller contact
    pub contact: Option<SellerContact>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Seller: Term::Bg(4);
    Bt(27) => name,
    Bt(28) => trading_name,
    Bt(29) => ids,
    Bt(30) => legal_registration_id,
    Bt(31) => vat_id,
    Bt(32) => tax_registration_id,
    Bt(33) => additional_legal_information,
    Bt(34) => electronic_address;
    Bg(5) => address,
    Bg(6) => contact
}

/// BG-7 Buyer
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Buyer {
    /// BT-44 Buyer name
    pub name: Option<Text>,
    /// BT-45 Buyer trading name
    pub trading_name: Option<Text>,
    /// BT-46 Buyer identifier
    pub id: Option<Identifier>,
    /// BT-47 Buyer legal registration identifier
    pub legal_registration_id: Option<Identifier>,
    /// BT-48 Buyer VAT identifier
    pub vat_id: Option<Identifier>,
    /// BT-49 Buyer electronic address
    pub electronic_address: Option<Identifier>,
    /// BG-8 Buyer postal address
    pub address: Option<BuyerAddress>,
    /// BG-9 Buyer contact
    pub contact: Option<BuyerContact>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Buyer: Term::Bg(7);
    Bt(44) => name,
    Bt(45) => trading_name,
    Bt(46) => id,
    Bt(47) => legal_registration_id,
    Bt(48) => vat_id,
    Bt(49) => electronic_address;
    Bg(8) => address,
    Bg(9) => contact
}

/// BG-10 Payee
///
/// Named only when it is not the seller who is paid.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Payee {
    /// BT-59 Payee name
    pub name: Option<Text>,
    /// BT-60 Payee identifier
    pub id: Option<Identifier>,
    /// BT-61 Payee legal registration identifier
    pub legal_registration_id: Option<Identifier>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Payee: Term::Bg(10);
    Bt(59) => name, Bt(60) => id, Bt(61) => legal_registration_id;
}

/// BG-11 Seller tax representative party
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaxRepresentative {
    /// BT-62 Seller tax representative name
    pub name: Option<Text>,
    /// BT-63 Seller tax representative VAT identifier
    pub vat_id: Option<Identifier>,
    /// BG-12 Seller tax representative postal address
    pub address: Option<TaxRepresentativeAddress>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    TaxRepresentative: Term::Bg(11);
    Bt(62) => name, Bt(63) => vat_id;
    Bg(12) => address
}

/// A postal address: BG-5, BG-8, BG-12 or BG-15, as the parameter says.
///
/// The four groups hold the same facts under different numbers. Which one is meant follows from where it
/// is put: `seller.address = Some(Address { city: Some("Lyon".into()), ..Address::default() })`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Address<const BG: u16> {
    /// BT-35, BT-50, BT-64, BT-75 Address line 1
    pub line_1: Option<Text>,
    /// BT-36, BT-51, BT-65, BT-76 Address line 2
    pub line_2: Option<Text>,
    /// BT-162, BT-163, BT-164, BT-165 Address line 3
    pub line_3: Option<Text>,
    /// BT-37, BT-52, BT-66, BT-77 City
    pub city: Option<Text>,
    /// BT-38, BT-53, BT-67, BT-78 Post code
    pub post_code: Option<Text>,
    /// BT-39, BT-54, BT-68, BT-79 Country subdivision
    pub country_subdivision: Option<Text>,
    /// BT-40, BT-55, BT-69, BT-80 Country code
    ///
    /// A code of ISO 3166-1 alpha-2.
    pub country_code: Option<Code>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

/// BG-5 Seller postal address
pub type SellerAddress = Address<5>;

group! {
    SellerAddress: Term::Bg(5);
    Bt(35) => line_1,
    Bt(36) => line_2,
    Bt(162) => line_3,
    Bt(37) => city,
    Bt(38) => post_code,
    Bt(39) => country_subdivision,
    Bt(40) => country_code;
}

/// BG-8 Buyer postal address
pub type BuyerAddress = Address<8>;

group! {
    BuyerAddress: Term::Bg(8);
    Bt(50) => line_1,
    Bt(51) => line_2,
    Bt(163) => line_3,
    Bt(52) => city,
    Bt(53) => post_code,
    Bt(54) => country_subdivision,
    Bt(55) => country_code;
}

/// BG-12 Seller tax representative postal address
pub type TaxRepresentativeAddress = Address<12>;

group! {
    TaxRepresentativeAddress: Term::Bg(12);
    Bt(64) => line_1,
    Bt(65) => line_2,
    Bt(164) => line_3,
    Bt(66) => city,
    Bt(67) => post_code,
    Bt(68) => country_subdivision,
    Bt(69) => country_code;
}

/// BG-15 Deliver to address
pub type DeliverToAddress = Address<15>;

group! {
    DeliverToAddress: Term::Bg(15);
    Bt(75) => line_1,
    Bt(76) => line_2,
    Bt(165) => line_3,
    Bt(77) => city,
    Bt(78) => post_code,
    Bt(79) => country_subdivision,
    Bt(80) => country_code;
}

/// Whom to ask: BG-6 or BG-9, as the parameter says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contact<const BG: u16> {
    /// BT-41, BT-56 Contact point
    ///
    /// A person or a department.
    pub point: Option<Text>,
    /// BT-42, BT-57 Contact telephone number
    pub telephone_number: Option<Text>,
    /// BT-43, BT-58 Contact email address
    pub email_address: Option<Text>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

/// BG-6 Seller contact
pub type SellerContact = Contact<6>;

group! {
    SellerContact: Term::Bg(6);
    Bt(41) => point, Bt(42) => telephone_number, Bt(43) => email_address;
}

/// BG-9 Buyer contact
pub type BuyerContact = Contact<9>;

group! {
    BuyerContact: Term::Bg(9);
    Bt(56) => point, Bt(57) => telephone_number, Bt(58) => email_address;
}
