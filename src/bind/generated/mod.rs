//! Tables of places, one for each document type.

pub(super) mod cii;
pub(super) mod ubl_credit_note;
pub(super) mod ubl_invoice;
