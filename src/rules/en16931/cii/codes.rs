//! Code rules (BR-CL): each code is in its list.

use crate::codes::{
    ALLOWANCE_REASON, CHARGE_REASON, COUNTRY, CURRENCY, CodeList, DOCUMENT_TYPE, EAS, ICD,
    ITEM_CLASSIFICATION, MIME, NOTE_SUBJECT, PAYMENT_MEANS, REFERENCE_QUALIFIER, UNIT, VAT_CATEGORY,
    VAT_POINT_IN_CII, VATEX,
};
use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::in_list::{attribute_in, text_in};
use crate::rules::en16931::usual::Usual;
use crate::rules::text::trimmed;
use crate::syntax::Name;
use crate::syntax::names::{attr, ram};
use crate::value::Syntax;
use crate::xml::{Attribute, NodeId};

use super::{Kind, blame, children, parent_name, quote};

/// Requires the text of an element to be a code of a list. Says whether it is.
fn text(c: &mut Checker<'_>, rule: &'static str, node: NodeId, list: &CodeList) -> bool {
    text_in(c, rule, node, (Syntax::Cii, list))
}

/// The same for an attribute, if it is there. Says whether it is there and such a code.
fn attribute(c: &mut Checker<'_>, rule: &'static str, node: NodeId, name: Name, list: &CodeList) -> bool {
    attribute_in(c, rule, (node, name), (Syntax::Cii, list))
}

/// The codes that are asked for most.
#[derive(Default)]
pub(super) struct Codes {
    country: Usual<2>,
    unit: Usual<3>,
}

impl Codes {
    /// BR-CL-14: the country of an address.
    pub(super) fn country(&mut self, c: &mut Checker<'_>, node: NodeId) {
        if !c.read(node, |code| self.country.is(code)) {
            self.other_country(c, node);
        }
    }

    #[inline(never)]
    fn other_country(&mut self, c: &mut Checker<'_>, node: NodeId) {
        if text(c, "BR-CL-14", node, &COUNTRY) {
            c.read(node, |code| self.country.remember(code));
        }
    }

    /// BR-CL-23: the unit of a quantity.
    pub(super) fn unit(&mut self, c: &mut Checker<'_>, node: NodeId, unit: &Attribute) {
        let unit = c.document.raw_value_of(unit);
        if !self.unit.is(unit) && attribute(c, "BR-CL-23", node, attr::UNIT_CODE, &UNIT) {
            self.unit.remember(unit);
        }
    }
}

/// The type of the document (BT-3).
pub(super) fn document_type(c: &mut Checker<'_>, document: NodeId) {
    for (_, code) in children(c, document).filter(|(name, _)| *name == ram::TYPE_CODE) {
        text(c, "BR-CL-01", code, &DOCUMENT_TYPE);
    }
}

pub(super) fn payment_means(c: &mut Checker<'_>, code: NodeId) {
    text(c, "BR-CL-16", code, &PAYMENT_MEANS);
}

pub(super) fn tax_currency_of_amount(c: &mut Checker<'_>, node: NodeId) {
    attribute(c, "BR-CL-03", node, attr::CURRENCY_ID, &CURRENCY);
}

pub(super) fn currency(c: &mut Checker<'_>, node: NodeId) {
    let rule = if c.document.name(node) == ram::INVOICE_CURRENCY_CODE { "BR-CL-04" } else { "BR-CL-05" };
    text(c, rule, node, &CURRENCY);
}

pub(super) fn tax_point(c: &mut Checker<'_>, node: NodeId) {
    text(c, "BR-CL-06", node, &VAT_POINT_IN_CII);
}

pub(super) fn reference_type(c: &mut Checker<'_>, node: NodeId) {
    text(c, "BR-CL-07", node, &REFERENCE_QUALIFIER);
}

pub(super) fn note_subject(c: &mut Checker<'_>, node: NodeId) {
    text(c, "BR-CL-08", node, &NOTE_SUBJECT);
}

/// A `ram:GlobalID`: of an item, of a delivery location, or of another party.
pub(super) fn global_identifier(c: &mut Checker<'_>, node: NodeId) {
    let document = c.document;
    let mut around = document.ancestors(node).skip(1).map(|n| document.name(n));
    let nearest = [around.next(), around.next()].map(Option::unwrap_or_default);
    let is_of_item_or_place = nearest.into_iter().chain(around).any(is_item_or_place);
    let rule = match nearest {
        _ if !is_of_item_or_place => "BR-CL-10",
        [ram::SPECIFIED_TRADE_PRODUCT, _] => "BR-CL-21",
        [ram::SHIP_TO_TRADE_PARTY, ram::APPLICABLE_HEADER_TRADE_DELIVERY] => "BR-CL-26",
        _ => return,
    };
    attribute(c, rule, node, attr::SCHEME_ID, &ICD);
}

fn is_item_or_place(name: Name) -> bool {
    matches!(name, ram::SPECIFIED_TRADE_PRODUCT | ram::SHIP_TO_TRADE_PARTY)
}

/// A `ram:ID`: a registration with a scheme, or the country an item comes from.
pub(super) fn identifier(c: &mut Checker<'_>, node: NodeId, parent: Name) {
    let document = c.document;
    let of_tax = |n| document.name(n) == ram::SPECIFIED_TAX_REGISTRATION;
    match document.find_attribute(node, attr::SCHEME_ID) {
        Some(_) if !document.ancestors(node).any(of_tax) => {
            attribute(c, "BR-CL-11", node, attr::SCHEME_ID, &ICD);
        }
        _ if parent == ram::ORIGIN_TRADE_COUNTRY => _ = text(c, "BR-CL-15", node, &COUNTRY),
        _ => {}
    }
}

pub(super) fn item_classification(c: &mut Checker<'_>, node: NodeId) {
    attribute(c, "BR-CL-13", node, attr::LIST_ID, &ITEM_CLASSIFICATION);
}

pub(super) fn vat_category(c: &mut Checker<'_>, node: NodeId) {
    match parent_name(c.document, node) {
        ram::CATEGORY_TRADE_TAX => _ = text(c, "BR-CL-17", node, &VAT_CATEGORY),
        ram::APPLICABLE_TRADE_TAX => _ = text(c, "BR-CL-18", node, &VAT_CATEGORY),
        _ => {}
    }
}

pub(super) fn allowance_or_charge_reason(c: &mut Checker<'_>, node: NodeId, kind: Option<Kind>) {
    match kind {
        Some(Kind::Allowance) => _ = text(c, "BR-CL-19", node, &ALLOWANCE_REASON),
        Some(Kind::Charge) => _ = text(c, "BR-CL-20", node, &CHARGE_REASON),
        None => {}
    }
}

/// The one list whose codes may be written in small letters.
pub(super) fn exemption_reason(c: &mut Checker<'_>, node: NodeId) {
    let code = c.text(node);
    let code = trimmed(&code);
    if !VATEX.has(Syntax::Cii, code) && !VATEX.has(Syntax::Cii, &code.to_uppercase()) {
        blame(c, "BR-CL-22", node, node, quote(c, node));
    }
}

/// The one list that takes no white space.
pub(super) fn attachment(c: &mut Checker<'_>, node: NodeId) {
    if let Some(value) = c.attribute(node, attr::MIME_CODE)
        && !MIME.has(Syntax::Cii, &value)
    {
        c.hit("BR-CL-24", node, Culprit::Attribute(node, attr::MIME_CODE), Found::Text(value.into()));
    }
}

pub(super) fn electronic_address(c: &mut Checker<'_>, node: NodeId) {
    if parent_name(c.document, node) == ram::URI_UNIVERSAL_COMMUNICATION {
        attribute(c, "BR-CL-25", node, attr::SCHEME_ID, &EAS);
    }
}

/// Whether a VAT identifier begins with the code of a country, or with Greece's own `EL`.
pub(super) fn begins_with_a_country(id: &[u8]) -> bool {
    id.get(..2).is_some_and(|prefix| prefix == b"EL" || COUNTRY.has_bytes(Syntax::Cii, prefix))
}
