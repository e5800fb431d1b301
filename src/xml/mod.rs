//! XML as a flat index of nodes over the original text.
//!
//! [`Document::parse`] goes over the text once and makes one vector of its elements in document order, each
//! knowing its name, its parent, its end and where it stands. Nothing is copied, so everything a document says is
//! still there for the layers above: typed reading, rules, places, rewriting.

mod attributes;
mod canonical;
mod document;
mod encoding;
mod limits;
mod node;
mod parse;
mod path;
mod place;
mod scope;
mod sound;
mod tag;
mod text;

pub use canonical::CanonicalForm;
pub use document::Document;
pub use encoding::Encoding;
pub use limits::Limits;
pub use node::{Attribute, Children, Node, NodeId};
pub(crate) use path::Paths;
pub(crate) use place::Lines;
pub use place::Place;
