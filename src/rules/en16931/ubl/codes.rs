//! Code rules (BR-CL): a value stands in its list.

use crate::codes::{self, CodeList};
use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::in_list;
use crate::rules::en16931::kinds::Kind;
use crate::rules::en16931::usual::Usual;
use crate::rules::text::trimmed;
use crate::syntax::Name;
use crate::syntax::names::{attr, cac, cbc};
use crate::value::Syntax;
use crate::xml::NodeId;

use super::{children, parent_name};

fn is_in(list: &CodeList, value: &[u8]) -> bool {
    in_list::is_in((Syntax::Ubl, list), value)
}

/// Requires the text of an element to be a code of a list. Says whether it is.
fn text_in(c: &mut Checker<'_>, rule: &'static str, node: NodeId, list: &CodeList) -> bool {
    in_list::text_in(c, rule, node, (Syntax::Ubl, list))
}

/// The same for an attribute, if it is there. Says whether it is there and such a code.
fn attribute_in(c: &mut Checker<'_>, rule: &'static str, node: NodeId, name: Name, list: &CodeList) -> bool {
    in_list::attribute_in(c, rule, (node, name), (Syntax::Ubl, list))
}

/// BR-CL-01, each document type with its own list.
pub(super) fn document_type(c: &mut Checker<'_>, node: NodeId) {
    let is_invoice = c.document.name(node) == cbc::INVOICE_TYPE_CODE;
    let list = if is_invoice { &codes::INVOICE_TYPE } else { &codes::CREDIT_NOTE_TYPE };
    text_in(c, "BR-CL-01", node, list);
}

/// Whether a currency is one, white space around it aside.
pub(super) fn is_currency(code: &str) -> bool {
    is_in(&codes::CURRENCY, code.as_bytes())
}

/// BR-CL-04 and BR-CL-05: the currencies of the document and of its accounts.
pub(super) fn currency(c: &mut Checker<'_>, node: NodeId) {
    let is_of_document = c.document.name(node) == cbc::DOCUMENT_CURRENCY_CODE;
    let rule = if is_of_document { "BR-CL-04" } else { "BR-CL-05" };
    text_in(c, rule, node, &codes::CURRENCY);
}

/// BR-CL-06: the code of the day on which VAT is due.
pub(super) fn vat_point(c: &mut Checker<'_>, node: NodeId) {
    if parent_name(c.document, node) == cac::INVOICE_PERIOD {
        text_in(c, "BR-CL-06", node, &codes::VAT_POINT);
    }
}

/// BR-CL-07: the scheme of an invoiced object's identifier.
pub(super) fn invoiced_object_scheme(c: &mut Checker<'_>, id: NodeId) {
    attribute_in(c, "BR-CL-07", id, attr::SCHEME_ID, &codes::REFERENCE_QUALIFIER);
}

/// BR-CL-08: a note of the document may begin with its subject between two `#`; anything of three characters counts.
pub(super) fn note_subject(c: &mut Checker<'_>, node: NodeId) {
    let text = c.text(node);
    let subject = text.split_once('#').and_then(|(_, rest)| Some(rest.split_once('#')?.0));
    let Some(subject) = subject.filter(|subject| subject.chars().count() == 3) else { return };
    if !codes::NOTE_SUBJECT.has(Syntax::Ubl, subject) && !stands_in_a_row(&codes::NOTE_SUBJECT, subject, &[])
    {
        c.hit("BR-CL-08", node, Culprit::Node(node), Found::Text(subject.into()));
    }
}

/// BR-CL-10: the scheme of a party's identifier; SEPA creditors have their own.
pub(super) fn party_identifier(c: &mut Checker<'_>, id: NodeId) {
    let Some(scheme) = c.attribute(id, attr::SCHEME_ID) else { return };
    if is_in(&codes::ICD, scheme.as_bytes()) || trimmed(&scheme) == "SEPA" && is_of_a_creditor(c, id) {
        return;
    }
    c.hit("BR-CL-10", id, Culprit::Attribute(id, attr::SCHEME_ID), Found::Text(scheme.into()));
}

fn is_of_a_creditor(c: &Checker<'_>, id: NodeId) -> bool {
    let mut around = c.document.ancestors(id).map(|node| c.document.name(node));
    around.any(|name| matches!(name, cac::ACCOUNTING_SUPPLIER_PARTY | cac::PAYEE_PARTY))
}

/// BR-CL-11: the scheme of a legal registration.
pub(super) fn legal_registration(c: &mut Checker<'_>, id: NodeId) {
    if parent_name(c.document, id) == cac::PARTY_LEGAL_ENTITY {
        attribute_in(c, "BR-CL-11", id, attr::SCHEME_ID, &codes::ICD);
    }
}

/// BR-CL-13: the list that an item is classified by.
pub(super) fn item_classification(c: &mut Checker<'_>, node: NodeId) {
    if parent_name(c.document, node) == cac::COMMODITY_CLASSIFICATION {
        attribute_in(c, "BR-CL-13", node, attr::LIST_ID, &codes::ITEM_CLASSIFICATION);
    }
}

/// The codes that are asked for most.
#[derive(Default)]
pub(super) struct Codes {
    country: Usual<2>,
    unit: Usual<3>,
}

impl Codes {
    /// BR-CL-14 and BR-CL-15: the country of an address, and where an item comes from.
    pub(super) fn country(&mut self, c: &mut Checker<'_>, node: NodeId) {
        if !c.read(node, |code| self.country.is(code)) {
            self.other_country(c, node);
        }
    }

    #[inline(never)]
    fn other_country(&mut self, c: &mut Checker<'_>, node: NodeId) {
        let rule = match parent_name(c.document, node) {
            cac::COUNTRY => "BR-CL-14",
            cac::ORIGIN_COUNTRY => "BR-CL-15",
            _ => return,
        };
        if text_in(c, rule, node, &codes::COUNTRY) {
            c.read(node, |code| self.country.remember(code));
        }
    }

    /// BR-CL-23: the unit of a quantity.
    pub(super) fn unit(&mut self, c: &mut Checker<'_>, node: NodeId) {
        let Some(unit) = c.document.find_attribute(node, attr::UNIT_CODE) else { return };
        let unit = c.document.raw_value_of(unit);
        if !self.unit.is(unit) && attribute_in(c, "BR-CL-23", node, attr::UNIT_CODE, &codes::UNIT) {
            self.unit.remember(unit);
        }
    }
}

/// BR-CL-16: how it is paid.
pub(super) fn payment_means(c: &mut Checker<'_>, node: NodeId) {
    if parent_name(c.document, node) == cac::PAYMENT_MEANS {
        text_in(c, "BR-CL-16", node, &codes::PAYMENT_MEANS);
    }
}

/// BR-CL-17 and BR-CL-18: the VAT category of an allowance, a charge or a breakdown, and of an item.
pub(super) fn vat_category(c: &mut Checker<'_>, category: NodeId, code: NodeId) {
    let is_of_item = c.document.name(category) == cac::CLASSIFIED_TAX_CATEGORY;
    text_in(c, if is_of_item { "BR-CL-18" } else { "BR-CL-17" }, code, &codes::VAT_CATEGORY);
}

/// BR-CL-19 and BR-CL-20: why there is an allowance, or a charge.
pub(super) fn allowance_or_charge_reason(c: &mut Checker<'_>, node: NodeId, kind: Option<Kind>) {
    match kind {
        Some(Kind::Allowance) => _ = text_in(c, "BR-CL-19", node, &codes::ALLOWANCE_REASON),
        Some(Kind::Charge) => _ = text_in(c, "BR-CL-20", node, &codes::CHARGE_REASON),
        None => {}
    }
}

/// BR-CL-21: the scheme of an item's standard identifier.
pub(super) fn item_identifier(c: &mut Checker<'_>, node: NodeId) {
    attribute_in(c, "BR-CL-21", node, attr::SCHEME_ID, &codes::ICD);
}

/// BR-CL-22: why it is exempt from VAT; lower case will do.
pub(super) fn exemption_reason(c: &mut Checker<'_>, node: NodeId) {
    let text = c.text(node);
    if ![&*text, &*text.to_uppercase()].iter().any(|text| is_in(&codes::VATEX, text.as_bytes())) {
        c.hit("BR-CL-22", node, Culprit::Node(node), Found::Text(text.into()));
    }
}

/// BR-CL-24: the media type of an attachment, compared as it stands.
pub(super) fn attachment(c: &mut Checker<'_>, node: NodeId) {
    if let Some(mime) = c.attribute(node, attr::MIME_CODE)
        && !codes::MIME.has(Syntax::Ubl, &mime)
    {
        c.hit("BR-CL-24", node, Culprit::Attribute(node, attr::MIME_CODE), Found::Text(mime.into()));
    }
}

/// BR-CL-25: the scheme of an electronic address.
pub(super) fn electronic_address(c: &mut Checker<'_>, node: NodeId) {
    attribute_in(c, "BR-CL-25", node, attr::SCHEME_ID, &codes::EAS);
}

/// BR-CL-26: the scheme of a place of delivery.
pub(super) fn location(c: &mut Checker<'_>, location: NodeId) {
    for (_, id) in children(c, location).filter(|(name, _)| *name == cbc::ID) {
        attribute_in(c, "BR-CL-26", id, attr::SCHEME_ID, &codes::ICD);
    }
}

/// The prefix of Greek VAT identifiers, which is not the country's code.
const GREECE: &str = "EL";

/// BR-CO-09: whether a VAT identifier begins with a country.
///
/// Officially the first two characters are looked for anywhere in the list written in a row, so that an identifier of
/// one character, or of one and a blank, may pass.
pub(super) fn begins_with_a_country(id: &str) -> bool {
    let prefix = id.char_indices().nth(2).map_or(id, |(end, _)| &id[..end]);
    prefix == GREECE
        || codes::COUNTRY.has(Syntax::Ubl, prefix)
        || stands_in_a_row(&codes::COUNTRY, prefix, &[GREECE])
}

/// Whether a text is found in the codes of a list (and more) put in a row with blanks before, between and after.
fn stands_in_a_row(list: &CodeList, text: &str, more: &[&'static str]) -> bool {
    let of_ubl = list.codes().iter().filter(|code| code.is_in(Syntax::Ubl)).map(|code| code.code);
    let mut codes: Vec<&str> = of_ubl.chain(more.iter().copied()).collect();
    codes.sort_unstable();
    format!(" {} ", codes.join(" ")).contains(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vat_identifiers_begin_with_anything_found_in_the_row_of_countries() {
        for id in ["FR12345678901", "EL123", "XI1", "1A", "", "A", "1", "A ", " D"] {
            assert!(begins_with_a_country(id), "{id:?}");
        }
        for id in ["fr12345678901", "12345", "UK1", "9", "  FR", "é"] {
            assert!(!begins_with_a_country(id), "{id:?}");
        }
    }

    #[test]
    fn note_subjects_are_looked_for_in_a_row_too() {
        assert!(stands_in_a_row(&codes::NOTE_SUBJECT, "A A", &[]));
        assert!(stands_in_a_row(&codes::NOTE_SUBJECT, " AA", &[]));
        assert!(!stands_in_a_row(&codes::NOTE_SUBJECT, "aaa", &[]));
    }
}
