//! Electronic invoices of EN 16931: read, write, validate, convert and hash them.
#![forbid(unsafe_code)]

mod error;
pub mod rules;
pub mod syntax;
#[path = "value_stub.rs"]
pub mod value;
pub mod xml;

pub use error::{Error, ErrorKind};
