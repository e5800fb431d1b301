//! Reports for people and for programs.

mod json;
mod svrl;
mod text;

pub use json::{json, json_of_error};
pub use svrl::svrl;
pub use text::text;
