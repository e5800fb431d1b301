//! From one syntax to the other, with every value that could not be carried named.

mod complete;
mod lines;
mod losses;

use serde::Serialize;

use crate::bind::{self, DocumentType};
use crate::model::Invoice;
use crate::xml::{Document, Limits};
use crate::{Error, ErrorKind};

#[cfg(feature = "pdf-extract")]
pub(crate) use lines::arranged;
pub use losses::Loss;

/// What to convert to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// UBL 2.1: an Invoice, or a CreditNote where the type code (BT-3) is one of a credit note.
    Ubl,
    /// UN/CEFACT CII.
    Cii,
}

/// A document in the other syntax, and what that cost.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Conversion {
    /// What kind of document the text is.
    pub document_type: DocumentType,
    /// The document, UTF-8.
    pub text: String,
    /// Each value of the source that the target does not say.
    pub losses: Vec<Loss>,
    /// Each value that the target's schema demands and the source left unsaid.
    pub additions: Vec<Addition>,
}

/// A value that was not in the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Addition {
    /// The term it is the value of.
    pub term: crate::Term,
    /// The value.
    pub value: String,
    /// Why it had to be there, and where it comes from.
    pub reason: &'static str,
}

/// Converts a document.
///
/// Values go over as they were written; nothing is computed, rounded or corrected. The result is read back and
/// compared with the source: what is not there again is on the list of [losses](Conversion::losses), with the
/// place it had. A document already in the target syntax is rewritten and loses nothing.
///
/// ```
/// use facture::convert::{Target, convert};
/// use facture::xml::{Document, Limits};
/// # let bytes = br#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
/// #  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:UBLVersionID>2.1</cbc:UBLVersionID><cbc:ID>F-1</cbc:ID></Invoice>"#;
/// let document = Document::parse(bytes, &Limits::default())?;
/// let conversion = convert(&document, Target::Cii)?;
/// assert!(conversion.text.contains("<ram:ID>F-1</ram:ID>"));
/// assert_eq!(conversion.losses[0].path, "/Invoice/UBLVersionID");
/// # Ok::<(), facture::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::Root`] where the document is no invoice.
pub fn convert(document: &Document<'_>, target: Target) -> Result<Conversion, Error> {
    let reading = bind::read(document)?;
    let from = reading.document_type;
    let to = match (target, from) {
        (Target::Cii, _) => DocumentType::Cii,
        (Target::Ubl, DocumentType::UblInvoice | DocumentType::UblCreditNote) => from,
        (Target::Ubl, DocumentType::Cii) => ubl_type(&reading.invoice),
    };
    let source = lines::arranged(reading.invoice, to.syntax());
    let mut invoice = source.clone();
    let additions = if from == to { Vec::new() } else { complete::complete(&mut invoice, to) };
    let text = bind::write(&invoice, to);
    let written = Document::parse(text.as_bytes(), &Limits::unbounded())
        .and_then(|document| bind::read(&document))
        .map_err(|error| {
            Error::new(ErrorKind::Write, format!("what was written cannot be read back: {error}"))
        })?;
    let losses = losses::between(document, from, &source, &written.invoice, to);
    Ok(Conversion { document_type: to, text, losses, additions })
}

/// The UBL document that says what a type code (BT-3) means.
pub fn ubl_type(invoice: &Invoice) -> DocumentType {
    /// The codes of UNTDID 1001 that EN 16931 gives to credit notes alone.
    const CREDIT_NOTES: [&str; 11] =
        ["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"];
    match &invoice.type_code {
        Some(code) if CREDIT_NOTES.contains(&code.as_str().trim()) => DocumentType::UblCreditNote,
        _ => DocumentType::UblInvoice,
    }
}
