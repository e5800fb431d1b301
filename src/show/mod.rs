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

pub(crate) mod format;
mod html;
mod labels;
pub(crate) mod page;
mod sections;
#[rustfmt::skip]
mod table;
mod text;

use std::fmt;
use std::str::FromStr;

use crate::Invoice;

/// The language of labels, dates and numbers. What the invoice itself says is never translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// `2 November 2026`, `1,234.56`.
    #[default]
    English,
    /// `2 novembre 2026`, `1 234,56`.
    French,
    /// `2. November 2026`, `1.234,56`.
    German,
}

impl Language {
    /// The code of ISO 639-1: `en`, `fr`, `de`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no language that an invoice can be shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language to show an invoice in; there are en, fr and de")]
pub struct NotALanguage;

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        match text {
            "en" => Ok(Self::English),
            "fr" => Ok(Self::French),
            "de" => Ok(Self::German),
            _ => Err(NotALanguage),
        }
    }
}

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
