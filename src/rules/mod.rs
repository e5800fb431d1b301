//! Rules, one module a family or set.
//!
//! Rules look at the document itself, not at the model: the official artefacts judge elements, and so a verdict is
//! comparable place by place, whatever the model made of a doubtful document.

pub(crate) mod checker;
mod dates;
pub mod en16931;
mod numbers;
pub mod schema;
mod text;
