//! Tables written from schemas/rules by `cargo test --test generated`.

pub(super) mod registry;
