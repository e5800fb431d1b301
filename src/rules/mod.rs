//! Rules, one module a family or set.

pub mod schema;
