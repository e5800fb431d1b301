//! What a document says beyond the terms: content, or nothing but spelling.

use crate::Invoice;
use crate::bind::vat_point_code_in_cii;
use crate::model::{Content, Extra, Group};
use crate::syntax::Namespace;
use crate::term::Term;
use crate::value::{Decimal, Value, trim};

use super::spell::{self, Spelt};

/// The terms that version 1 covers. One that the model learns later is beyond it.
pub(super) fn is_covered(term: Term) -> bool {
    match term {
        Term::Bt(number) => number <= 165,
        Term::Bg(number) => number <= 32,
        Term::BtX(number) => matches!(number, 7 | 8 | 304),
        Term::BgDex(number) => number == 1,
        _ => false,
    }
}

/// Whether what a group keeps beside its terms says something.
pub(super) fn says_something(
    extra: &Extra,
    group: &dyn Group,
    invoice: &Invoice,
    currency: &Spelt<'_>,
) -> bool {
    match &extra.content {
        Content::Spelling(_) | Content::Missing(_) => false,
        Content::Text(text) => !trim(text).is_empty(),
        Content::Attribute { name, value } => {
            let of_schema = name.strip_prefix('{').is_some_and(|n| n.starts_with(Namespace::Xsi.uri()));
            // CII names no currency on most amounts; where a document does, it is the invoice's own.
            let of_the_invoice = name == "currencyID" && spell::text(value) == *currency;
            !(of_schema || of_the_invoice)
        }
        Content::Element(piece) => {
            let of_syntax = piece == "<cbc:UBLVersionID>2.1</cbc:UBLVersionID>";
            !(of_syntax || is_shell(piece) || is_repeated(piece, &extra.within, group, invoice))
        }
    }
}

/// CII says some terms twice; the second time says nothing new where it says the same.
fn is_repeated(piece: &str, within: &str, group: &dyn Group, invoice: &Invoice) -> bool {
    if within.ends_with("/ram:GrossPriceProductTradePrice") {
        let Some((unit, quantity)) = simple_element(piece, "ram:BasisQuantity") else { return false };
        let price = group.group(Term::Bg(29), 0);
        let said = |term| price.and_then(|price| price.value(term, 0));
        let same_quantity = match said(Term::Bt(149)) {
            Some(Value::Decimal(base)) => spell::decimal(base) == spell::decimal(&Decimal::written(quantity)),
            _ => spell::decimal(&Decimal::written(quantity)) == Spelt::Given("1"),
        };
        let same_unit = match (unit.strip_prefix(" unitCode=\""), said(Term::Bt(150))) {
            (Some(unit), Some(Value::Code(code))) => unit.strip_suffix('"') == Some(code),
            (Some(_), _) => false,
            (None, _) => unit.is_empty(),
        };
        return same_quantity && same_unit;
    }
    if within.ends_with("/ram:ApplicableTradeTax[ram:TypeCode=VAT]") {
        let code = invoice.vat_point_date_code.as_deref();
        let repeated = simple_element(piece, "ram:DueDateTypeCode").map(|(_, code)| code);
        return repeated.is_some() && code.is_some_and(|c| vat_point_code_in_cii(c).or(Some(c)) == repeated);
    }
    false
}

/// The attributes and the text of a piece that is one element of that name without children.
fn simple_element<'p>(piece: &'p str, name: &str) -> Option<(&'p str, &'p str)> {
    let (attributes, text) = piece.strip_prefix('<')?.strip_prefix(name)?.split_once('>')?;
    let text = text.strip_suffix('>')?.strip_suffix(name)?.strip_suffix("</")?;
    Some((attributes, text))
}

/// Elements without attributes and without text but white space, however many.
fn is_shell(piece: &str) -> bool {
    piece.split('<').skip(1).all(|tag| match tag.split_once('>') {
        Some((name, text)) => !name.contains('=') && trim(text).is_empty(),
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_elements_are_shells() {
        assert!(is_shell("<ram:ApplicableHeaderTradeDelivery/>"));
        assert!(is_shell("<cac:Party><cac:Contact>\n </cac:Contact><cbc:ID/></cac:Party>"));
        assert!(!is_shell("<cbc:ID>1</cbc:ID>"));
        assert!(!is_shell("<cac:Party><cbc:ID schemeID=\">\"/></cac:Party>"));
        assert!(!is_shell("<cac:Party><cbc:ID/>1</cac:Party>"));
    }
}
