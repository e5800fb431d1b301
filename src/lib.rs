//! Electronic invoices of EN 16931: read, write, validate, convert and hash them.
#![forbid(unsafe_code)]

mod error;
#[cfg(feature = "pdf-extract")]
pub mod pdf;

pub use error::{Error, ErrorKind};
