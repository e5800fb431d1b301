//! What a document says beyond the terms: content, or nothing but spelling.

use crate::model::{Content, Extra};
use crate::syntax::Namespace;
use crate::term::Term;

use super::spell;

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

/// Whether what no term holds says something all the same.
pub(super) fn says_something(extra: &Extra, currency: &str) -> bool {
    match &extra.content {
        Content::Spelling(_) | Content::Missing(_) => false,
        Content::Text(text) => !spell::text(text).is_empty(),
        Content::Attribute { name, value } => {
            let of_schema = name.strip_prefix('{').is_some_and(|n| n.starts_with(Namespace::Xsi.uri()));
            // CII names no currency on most amounts; where a document does, it is the invoice's own.
            let of_the_invoice = name == "currencyID" && spell::text(value) == currency;
            !(of_schema || of_the_invoice)
        }
        Content::Element(piece) => !(is_shell(piece) || piece == "<cbc:UBLVersionID>2.1</cbc:UBLVersionID>"),
    }
}

/// Elements without attributes and without text but white space, however many.
fn is_shell(piece: &str) -> bool {
    piece.split('<').skip(1).all(|tag| match tag.split_once('>') {
        Some((name, text)) => !name.contains('=') && spell::text(text).is_empty(),
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
