//! Written by `cargo test --test generated` from schemas/. Do not edit the files beside this one.
#![allow(clippy::wildcard_imports, clippy::enum_glob_use, reason = "tables read better without paths")]

pub(super) mod automaton_cii;
pub(super) mod automaton_ubl;
pub(super) mod names;
pub(super) mod types;
