//! Rules, one module a family or set, and what there is to know about each.
//!
//! Rules look at the document itself, not at the model: the official artefacts judge elements, and so a verdict is
//! comparable place by place, whatever the model made of a doubtful document.

pub(crate) mod checker;
mod dates;
pub mod en16931;
pub(crate) mod findings;
mod judged;
pub(crate) mod message;
mod numbers;
pub(crate) mod pdf;
mod rule;
pub mod schema;
mod text;

pub use checker::Arithmetic;
pub use rule::Rule;

/// Every rule of every set.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    schema::rules().iter().chain(en16931::registry::all()).chain(&pdf::RULES)
}

/// The rule of an id, exactly as written: `BR-CO-15`.
pub fn find(id: &str) -> Option<&'static Rule> {
    let others = || schema::rules().iter().chain(&pdf::RULES).find(|rule| rule.id() == id);
    en16931::registry::find(id).or_else(others)
}
