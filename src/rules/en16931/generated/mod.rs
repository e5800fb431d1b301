//! Tables written from schemas/rules by `cargo test --test generated`.

pub(super) mod registry;
pub(super) mod syntax_cii;
pub(super) mod syntax_ubl;
