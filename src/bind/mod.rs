//! Between documents and the model: the rows that say where each syntax spells each term, the walker that
//! reads by them and the walker that writes by them.

mod find;
mod fragment;
#[rustfmt::skip]
#[allow(unused_imports, clippy::wildcard_imports)] // One head serves every table.
mod generated;
mod hooks;
mod keep;
mod kept;
mod read;
mod row;
mod term_path;
mod write;

use std::fmt;

use crate::syntax::names::{cn, inv, rsm};
use crate::syntax::{Name, Namespace};
use crate::term::Term;
use crate::value::Syntax;

pub use read::{Reading, invoice_root, read};
pub use term_path::term_path;
pub use write::write;

pub(crate) use fragment::{element, leaves_of, steps};
pub(crate) use read::read_more;
pub(crate) use row::Rows;
pub(crate) use term_path::{TermPaths, TermPlace, sub_term};

/// Whether a path by local names is an element that the schema wants and that only holds others.
pub(crate) fn is_required_place(path: &str, document_type: DocumentType) -> bool {
    let local = |name| str::rsplit_once(name, ':').map_or(name, |(_, local)| local);
    let is_it = |row: &row::Row| steps(row.path).map(local).eq(path.split('/').skip(1));
    document_type.rows().iter().any(|row| row.required && is_it(row))
}

/// The code by which CII says when VAT falls due (BT-8), which the norm says by another list.
pub(crate) fn vat_point_code_in_cii(code: &str) -> Option<&'static str> {
    hooks::vat_point_code(code, Syntax::Ubl, Syntax::Cii)
}

/// The path of the root element, as content beside the terms has it.
pub(crate) fn root_path(document_type: DocumentType) -> &'static str {
    document_type.rows()[0].path
}

/// Where a document type spells a term, by local names; the first place where there are several.
pub(crate) fn place_of(term: Term, document_type: DocumentType) -> Option<String> {
    let rows = document_type.rows();
    let text = |path: &str, attribute: &str| {
        let names = steps(path).map(|step| step.rsplit_once(':').map_or(step, |(_, local)| local));
        names.fold(String::new(), |path, name| path + "/" + name) + attribute
    };
    rows.iter().find_map(|row| match row.kind {
        row::Kind::Leaf(of) if of == term && row.hook != row::Hook::Further => Some(text(row.path, "")),
        _ => row.attributes.iter().find_map(|a| match a.says {
            row::Says::Term(of) if of == term => Some(text(row.path, &format!("/@{}", a.name.local()))),
            _ => None,
        }),
    })
}

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
