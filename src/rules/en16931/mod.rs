//! The rules of EN 16931 as CEN's validation artefacts 1.3.16 decide them; see `schemas/rules/NOTES.md`.

mod allowance;
mod by_name;
mod by_rate;
mod children;
pub(crate) mod cii;
mod element;
pub(crate) mod family;
mod few;
#[rustfmt::skip]
mod generated;
mod in_list;
mod kinds;
pub(crate) mod registry;
mod says_vat;
pub(crate) mod syntax;
mod taxed_by;
pub(crate) mod ubl;
mod unread_rates;
mod usual;

use super::checker::Checker;
use crate::DocumentType;

/// The version of the official artefacts.
pub const VERSION: &str = "1.3.16";

/// Finds what breaks any rule of the set.
pub(crate) fn check(c: &mut Checker<'_>, document_type: DocumentType) {
    syntax::check_syntax(c);
    match document_type {
        DocumentType::UblInvoice | DocumentType::UblCreditNote => ubl::check(c),
        DocumentType::Cii => cii::check(c),
    }
}
