//! Notes, the process, and other documents that the invoice names.

use super::{Extra, group::group};
use crate::{
    term::Term,
    value::{BinaryObject, Code, Date, Identifier, Text},
};

/// BG-1 Invoice note
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Note {
    /// BT-21 Invoice note subject code
    ///
    /// A code of UNTDID 4451. UBL writes it into the note: `#AAB#text`.
    pub subject_code: Option<Code>,
    /// BT-22 Invoice note
    pub text: Option<Text>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Note: Term::Bg(1);
    Bt(21) => subject_code, Bt(22) => text;
}

/// BG-2 Process control
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Process {
    /// BT-23 Business process type
    pub business_process_type: Option<Text>,
    /// BT-24 Specification identifier
    pub specification_id: Option<Identifier>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    Process: Term::Bg(2);
    Bt(23) => business_process_type, Bt(24) => specification_id;
}

/// BG-3 Preceding Invoice reference
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrecedingInvoice {
    /// BT-25 Preceding Invoice reference
    pub reference: Option<Identifier>,
    /// BT-26 Preceding Invoice issue date
    pub issue_date: Option<Date>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    PrecedingInvoice: Term::Bg(3);
    Bt(25) => reference, Bt(26) => issue_date;
}

/// BG-24 Additional supporting documents
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportingDocument {
    /// BT-122 Supporting document reference
    pub reference: Option<Identifier>,
    /// BT-123 Supporting document description
    pub description: Option<Text>,
    /// BT-124 External document location
    ///
    /// A URL.
    pub external_location: Option<Text>,
    /// BT-125 Attached document
    pub attachment: Option<BinaryObject>,
    /// What the document said here that no term holds.
    pub extras: Vec<Extra>,
}

group! {
    SupportingDocument: Term::Bg(24);
    Bt(122) => reference, Bt(123) => description, Bt(124) => external_location, Bt(125) => attachment;
}
