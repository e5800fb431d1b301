//! What the two syntaxes are made of: names, types, order and cardinality, as tables; and what EN 16931 lets a document
//! use of them, as an automaton.
//!
//! The facts stand in `schemas/*.tsv`, one a line; the tables below `generated` are written from them by
//! `cargo test --test generated` and checked in.

pub(crate) mod automaton;
#[rustfmt::skip]
mod generated;
mod hash;
mod moment;
mod name;
mod namespace;
mod types;
mod uri;
mod value;

pub use generated::names::modules as names;
pub use name::Name;
pub use namespace::Namespace;
pub use types::{Attribute, Choice, Content, Particle, Type, TypeId, UNBOUNDED, Versions, Wildcard};
pub use value::{Base, Facet, Value};
