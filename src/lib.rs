//! Electronic invoices of EN 16931: read, write, validate, convert and hash them.
//!
//! ```
//! use facture::convert::{Target, convert};
//! use facture::xml::{Document, Limits};
//! use facture::{DocumentType, bind, digest};
//!
//! let bytes = include_bytes!("../fixtures/valid/ubl/standard.xml");
//!
//! // Judge it.
//! let report = facture::validate(bytes)?;
//! assert!(report.valid, "{}", facture::report::text(&report, "standard.xml"));
//!
//! // Read it: fields have the names of the norm.
//! let document = Document::parse(bytes, &Limits::default())?;
//! let invoice = bind::read(&document)?.invoice;
//! assert!(invoice.totals.amount_due.is_some());
//!
//! // Write it, or convert it with a list of what is lost.
//! let ubl = bind::write(&invoice, DocumentType::UblInvoice);
//! let cii = convert(&document, Target::Cii)?;
//! assert!(cii.losses.is_empty());
//!
//! // What it says is the same in either syntax.
//! for text in [&ubl, &cii.text] {
//!     let copy = bind::read(&Document::parse(text.as_bytes(), &Limits::default())?)?.invoice;
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

/// The example of the README compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
