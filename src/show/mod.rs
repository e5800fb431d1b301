//! The invoice as a person reads it: on a terminal, or on a page to print and file.
//!
//! Everything the invoice says is shown, and nothing that it does not say. Amounts are grouped and dates spelled out
//! where they can be read; what cannot is shown as written. Labels come from `schemas/labels.tsv`.
//!
//! ```
//! use facture::Invoice;
//! use facture::show::{self, Language};
//!
//! let invoice = Invoice { number: Some("2026-001".into()), ..Invoice::default() };
//! assert!(show::text(&invoice, Language::English).contains("2026-001"));
//! assert!(show::html(&invoice, Language::French).starts_with("<!DOCTYPE html>"));
//! ```

mod arrange;
pub(crate) mod format;
mod html;
mod labels;
pub(crate) mod page;
mod sections;
#[rustfmt::skip]
mod table;
mod text;

use crate::Invoice;

pub use crate::language::{Language, NotALanguage};

/// The invoice for a terminal: plain text, 80 columns wide, amounts aligned.
///
/// Control characters and marks that turn the direction of writing are replaced, so that no invoice can play tricks
/// with the terminal.
pub fn text(invoice: &Invoice, language: Language) -> String {
    text::render(&page::Page::of(invoice, language))
}

/// The invoice as one HTML page of A4 format that stands alone: no script, no font, no image, no address is loaded.
pub fn html(invoice: &Invoice, language: Language) -> String {
    html::render(&page::Page::of(invoice, language))
}
