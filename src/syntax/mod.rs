//! What the two syntaxes are made of: names, types, order and cardinality, as tables.
//!
//! The facts stand in `schemas/*.tsv`, one a line; the tables below `generated` are written from them by
//! `cargo test --test generated` and checked in.

#[rustfmt::skip]
mod generated;
mod hash;
mod name;
mod namespace;
mod types;

pub use generated::names::modules as names;
pub use name::Name;
pub use namespace::Namespace;
pub use types::{
    Attribute, Base, Choice, Content, Facet, Particle, Type, TypeId, UNBOUNDED, Value, Versions, Wildcard,
};
