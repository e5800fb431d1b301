//! The rules of EN 16931 as CEN's validation artefacts 1.3.16 decide them; see `schemas/rules/NOTES.md`.

#[rustfmt::skip]
mod generated;
pub(crate) mod syntax;
