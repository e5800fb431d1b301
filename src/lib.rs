//! Electronic invoices of EN 16931: read, write, validate, convert and hash them.
#![forbid(unsafe_code)]

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
