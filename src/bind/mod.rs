//! Between documents and the model: the rows that say where each syntax spells each term, the walker that
//! reads by them and the walker that writes by them.

mod fragment;
#[rustfmt::skip]
mod generated;
mod hooks;
mod read;
mod row;
mod write;

use std::fmt;

use crate::syntax::names::{cn, inv, rsm};
use crate::syntax::{Name, Namespace};
use crate::value::Syntax;

pub use read::{Reading, invoice_root, read};
pub use write::write;

pub(crate) use fragment::leaves_of;
pub(crate) use row::Rows;

/// The three document types an invoice can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DocumentType {
    /// UBL 2.1 Invoice.
    UblInvoice,
    /// UBL 2.1 CreditNote.
    UblCreditNote,
    /// UN/CEFACT Cross Industry Invoice, for invoices and credit notes alike.
    Cii,
}

impl DocumentType {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::UblInvoice, Self::UblCreditNote, Self::Cii];

    /// `ubl-invoice`, `ubl-creditnote` or `cii`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UblInvoice => "ubl-invoice",
            Self::UblCreditNote => "ubl-creditnote",
            Self::Cii => "cii",
        }
    }

    /// The syntax it belongs to.
    pub fn syntax(self) -> Syntax {
        match self {
            Self::UblInvoice | Self::UblCreditNote => Syntax::Ubl,
            Self::Cii => Syntax::Cii,
        }
    }

    /// The document type of a root element.
    pub fn of_root(root: Name) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.root() == root)
    }

    /// The root element.
    pub fn root(self) -> Name {
        match self {
            Self::UblInvoice => inv::INVOICE,
            Self::UblCreditNote => cn::CREDIT_NOTE,
            Self::Cii => rsm::CROSS_INDUSTRY_INVOICE,
        }
    }

    pub(crate) fn rows(self) -> Rows {
        match self {
            Self::UblInvoice => &generated::ubl_invoice::ROWS,
            Self::UblCreditNote => &generated::ubl_credit_note::ROWS,
            Self::Cii => &generated::cii::ROWS,
        }
    }

    /// The namespaces declared on the root element, the default one first.
    fn declared(self) -> &'static [Namespace] {
        match self {
            Self::UblInvoice => &[Namespace::UblInvoice, Namespace::Cac, Namespace::Cbc],
            Self::UblCreditNote => &[Namespace::UblCreditNote, Namespace::Cac, Namespace::Cbc],
            Self::Cii => &[Namespace::Rsm, Namespace::Ram, Namespace::Qdt, Namespace::Udt],
        }
    }
}

impl fmt::Display for DocumentType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
