//! The rules of EN 16931 as CEN's validation artefacts 1.3.16 decide them; see `schemas/rules/NOTES.md`.

pub(crate) mod cii;
pub(crate) mod family;
pub(crate) mod ubl;
