//! Electronic invoices of EN 16931: read, write, validate, convert and hash them.
#![forbid(unsafe_code)]

pub mod bind;
pub mod codes;
pub mod convert;
pub mod diff;
pub mod digest;
mod error;
mod finding;
pub mod model;
#[cfg(feature = "pdf-extract")]
pub mod pdf;
pub mod rules;
pub mod show;
pub mod syntax;
mod term;
pub mod value;
pub mod xml;

pub use bind::DocumentType;
pub use error::{Error, ErrorKind};
pub use finding::{Finding, Severity};
pub use model::Invoice;
pub use term::{DataType, NotATerm, Term};

/// The example of the README compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
