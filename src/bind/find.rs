//! Which row an element belongs to.

use std::borrow::Cow;

use crate::syntax::Name;
use crate::syntax::names::{cbc, ram, rsm};
use crate::value::Syntax;
use crate::xml::{Document, NodeId};

use super::read::Reader;
use super::row::{Row, Rows, Test, When};

impl Reader<'_, '_> {
    /// The row an element belongs to. Documents follow the schema's order, so the search starts where the last
    /// one ended.
    pub(super) fn row_for(&self, child: NodeId, name: Name, rows: Rows, cursor: &mut usize) -> Option<usize> {
        if !name.is_known() {
            return None;
        }
        let start = *cursor;
        let ahead = rows[start..].iter().position(|row| row.name == name).map(|n| start + n);
        let mut first = ahead.or_else(|| rows[..start].iter().position(|row| row.name == name))?;
        // Rows of one name stand together, and an earlier one may have a condition that a later one lacks.
        while first > 0 && rows[first - 1].name == name {
            first -= 1;
        }
        let fits = |row: &Row| row.when.iter().all(|w| self.holds(child, w));
        let found = (first..rows.len()).take_while(|&n| rows[n].name == name).find(|&n| fits(&rows[n]))?;
        *cursor = found;
        Some(found)
    }

    fn holds(&self, at: NodeId, when: &When) -> bool {
        if when.test == Test::Any {
            return true;
        }
        let found = self.document.descend(at, when.path);
        let said = found.and_then(|n| match when.attribute {
            Some(attribute) => self.document.attribute(n, attribute),
            None => Some(self.document.text_of(n)),
        });
        let Some(said) = said else {
            // An amount without currency is in the invoice's own.
            return when.test == Test::InvoiceCurrency && found.is_some();
        };
        match when.test {
            // `0` and `1` are booleans too.
            Test::Is("false") => matches!(said.trim_ascii(), "false" | "0"),
            Test::Is("true") => matches!(said.trim_ascii(), "true" | "1"),
            Test::Is(value) => said.trim_ascii().eq_ignore_ascii_case(value),
            Test::InvoiceCurrency => self.invoice_currency.as_ref().is_none_or(|c| *c == said),
            Test::VatCurrency => self.vat_currency().is_some_and(|c| *c == said),
            Test::Any => true,
        }
    }

    fn vat_currency(&self) -> Option<&str> {
        let vat_currency = match self.syntax {
            Syntax::Ubl => cbc::TAX_CURRENCY_CODE,
            Syntax::Cii => ram::TAX_CURRENCY_CODE,
        };
        let found = || currency(self.document, self.root, self.syntax, vat_currency);
        self.vat_currency.get_or_init(found).as_deref()
    }
}

/// The text of the element that names a currency of the invoice.
pub(super) fn currency<'d>(
    document: &'d Document<'_>,
    root: NodeId,
    syntax: Syntax,
    element: Name,
) -> Option<Cow<'d, str>> {
    let way: &[Name] = match syntax {
        Syntax::Ubl => &[],
        Syntax::Cii => &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_SETTLEMENT],
    };
    let around = document.descend(root, way)?;
    document.child(around, element).map(|n| document.text_of(n))
}
