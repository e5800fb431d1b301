//! Electronic invoices of EN 16931: read, write, validate, convert and hash them.
#![forbid(unsafe_code)]

mod error;
pub mod model;
mod term;
pub mod value;

pub use error::{Error, ErrorKind};
pub use model::Invoice;
pub use term::{DataType, NotATerm, Term};
