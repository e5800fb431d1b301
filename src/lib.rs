//! Electronic invoices of EN 16931: read, write, validate, convert and hash them.
//!
//! ```
//! use facture::convert::{Target, convert_invoice};
//! use facture::{DocumentType, bind, digest};
//!
//! let bytes = include_bytes!("../fixtures/valid/ubl/standard.xml");
//!
//! // Judge it.
//! let report = facture::validate(bytes)?;
//! assert!(report.valid, "{}", facture::report::text(&report, "standard.xml"));
//!
//! // Read it: fields have the names of the norm.
//! let invoice = facture::read(bytes)?;
//! assert!(invoice.totals.amount_due.is_some());
//!
//! // Write it, or convert it with a list of what is lost.
//! let ubl = bind::write(&invoice, DocumentType::UblInvoice);
//! let cii = convert_invoice(&invoice, Target::Cii)?;
//! assert!(cii.losses.is_empty());
//!
//! // What it says is the same in either syntax.
//! for text in [&ubl, &cii.text] {
//!     let copy = facture::read(text.as_bytes())?;
//!     assert!(digest::semantic(&copy).agrees_with(&digest::semantic(&invoice)));
//! }
//! # Ok::<(), facture::Error>(())
//! ```
#![forbid(unsafe_code)]

pub mod batch;
pub mod bind;
pub mod codes;
pub mod convert;
pub mod diff;
pub mod digest;
mod error;
mod finding;
mod language;
pub mod model;
#[cfg(feature = "pdf-extract")]
pub mod pdf;
pub mod profile;
pub mod report;
pub mod rules;
pub mod show;
pub mod syntax;
mod term;
mod validate;
pub mod value;
pub mod xml;

pub use bind::DocumentType;
pub use error::{Error, ErrorKind};
pub use finding::{Finding, Severity};
pub use language::{Language, NotALanguage};
pub use model::Invoice;
pub use rules::Arithmetic;
pub use term::{DataType, NotATerm, Term};
pub use validate::{NotARuleSet, Report, RuleSet, UsedRuleSet, Validation, validate};

/// Reads an invoice: UBL Invoice, UBL `CreditNote` or CII, also in a StandardBusinessDocument.
///
/// The short way; [`bind::read`] says more of the document, and takes one that was parsed with other [limits](xml::Limits). For
/// the invoice in a PDF, `pdf::extract` comes before; the JSON form is read by `serde_json`.
///
/// ```
/// let invoice = facture::read(include_bytes!("../fixtures/valid/cii/french.xml"))?;
/// assert_eq!(invoice.totals.amount_due.unwrap().to_string(), "4809.88");
/// # Ok::<(), facture::Error>(())
/// ```
///
/// # Errors
/// Where there is no invoice: not XML, over a limit, another root element. What is wrong inside an invoice is kept as written.
pub fn read(bytes: &[u8]) -> Result<Invoice, Error> {
    Ok(bind::read(&xml::Document::parse(bytes, &xml::Limits::default())?)?.invoice)
}

/// The example of the README compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
