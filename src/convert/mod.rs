//! From one syntax to the other, with every value that could not be carried named.

mod complete;
mod further;
mod gather;
mod lines;
mod losses;
mod places;

use serde::Serialize;

use crate::bind::{self, DocumentType};
use crate::model::{Group, Invoice};
use crate::term::Term;
use crate::value::Syntax;
use crate::xml::{Document, Limits, NodeId};
use crate::{Error, ErrorKind};

use further::Signs;
use losses::Comparison;
use places::Source;

pub(crate) use lines::{Arrangement, arranged};
pub use losses::Loss;

/// What to convert to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// UBL 2.1: an Invoice, or a CreditNote where the type code (BT-3) is one of a credit note.
    Ubl,
    /// UN/CEFACT CII.
    Cii,
}

impl Target {
    /// The document type to write: for UBL, the one there was, else the one that the type code asks for.
    fn document_type(self, from: Option<DocumentType>, invoice: &Invoice) -> DocumentType {
        match (self, from) {
            (Self::Cii, _) => DocumentType::Cii,
            (Self::Ubl, Some(ubl @ (DocumentType::UblInvoice | DocumentType::UblCreditNote))) => ubl,
            (Self::Ubl, _) => ubl_type(invoice),
        }
    }
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
    /// Each value that the source does not say as it stands: one that the target's schema demands, and a text that several
    /// texts became the lines of.
    pub additions: Vec<Addition>,
}

/// A value that was not in the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Addition {
    /// The term it is the value of.
    pub term: Term,
    /// The value.
    pub value: String,
    /// Why it had to be there, and where it comes from.
    pub reason: &'static str,
}

/// Converts a document.
///
/// Values go over as they were written; nothing is computed, rounded or corrected. The result is read back and
/// compared with the source: what is not there again is on the list of [losses](Conversion::losses), with the
/// place it had. Where the norm has one text and the document several, each is a line of it. A document already in the target syntax is rewritten and loses nothing.
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
    let (root, from) = bind::invoice_root(document)?;
    let mut invoice = bind::read(document)?.invoice;
    let to = target.document_type(Some(from), &invoice);
    if from == to {
        let text = bind::write(&invoice, to);
        return Ok(Conversion { document_type: to, text, losses: Vec::new(), additions: Vec::new() });
    }
    match from {
        DocumentType::Cii => gather::due_date(&mut invoice, document, root),
        _ => gather::vat_breakdown(&mut invoice, document, root, from),
    }
    carried(invoice, from, Some((document, root)), to)
}

/// Writes an invoice that no document says yet: one made in code, or changed since it was read, or read from JSON.
///
/// What the target's schema demands and the invoice leaves unsaid is added and named, as with [`convert`], and what the target has
/// no place for is lost and named, by its terms. [`bind::write`] is the plain way: it adds nothing and compares nothing.
///
/// What an invoice keeps beside the terms ([`Extra`](crate::model::Extra)) belongs to the syntax it was read from: such an invoice
/// goes by way of a document of that syntax.
///
/// ```
/// use facture::Invoice;
/// use facture::convert::{Target, convert_invoice};
///
/// let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
/// invoice.buyer_reference = Some("Abt. 7".into());
/// let conversion = convert_invoice(&invoice, Target::Ubl)?;
/// assert!(conversion.text.contains("<cbc:BuyerReference>Abt. 7</cbc:BuyerReference>"));
/// assert!(conversion.losses.is_empty());
/// # Ok::<(), facture::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::Write`] where a value holds characters that no XML document may.
pub fn convert_invoice(invoice: &Invoice, target: Target) -> Result<Conversion, Error> {
    let Some(syntax) = syntax_of_extras(invoice) else {
        let to = target.document_type(None, invoice);
        return carried(invoice.clone(), to, None, to);
    };
    let from = match syntax {
        Syntax::Ubl => ubl_type(invoice),
        Syntax::Cii => DocumentType::Cii,
    };
    let text = bind::write(invoice, from);
    let (mut unsaid, document) = (Vec::new(), parsed(&text)?);
    let read = bind::read(&document)?.invoice;
    let comparison = Comparison {
        source: invoice,
        from,
        document: None,
        target: &read,
        to: from,
        refused: &[],
        signs: &Signs::new(),
    };
    unsaid.extend(comparison.losses());
    let mut conversion = convert(&document, target)?;
    conversion.losses.splice(0..0, unsaid);
    Ok(conversion)
}

/// Writes an invoice in the target syntax, reads it back and compares.
fn carried(
    invoice: Invoice,
    from: DocumentType,
    document: Option<(&Document<'_>, NodeId)>,
    to: DocumentType,
) -> Result<Conversion, Error> {
    let arrangement = Arrangement::of(to, &invoice);
    let (source, mut additions) = arranged(invoice, arrangement);
    let mut invoice = source.clone();
    let mut document = document.map(|(document, root)| Source::new(document, root, from));
    let (signs, lines) =
        document.as_mut().map(|document| further::take_in(&mut invoice, document, to)).unwrap_or_default();
    additions.extend(lines);
    let (completed, refused) = complete::complete(&mut invoice, to);
    additions.extend(completed);
    let text = bind::write(&invoice, to);
    let written = bind::read(&parsed(&text)?)?.invoice;
    let comparison = Comparison {
        source: &source,
        from,
        document,
        target: &written,
        to,
        refused: &refused,
        signs: &signs,
    };
    let losses = comparison.losses();
    Ok(Conversion { document_type: to, text, losses, additions })
}

/// What was written, as a document again.
fn parsed(text: &str) -> Result<Document<'_>, Error> {
    Document::parse(text.as_bytes(), &Limits::unbounded()).map_err(|error| {
        Error::new(ErrorKind::Write, format!("what was written cannot be read back: {error}"))
    })
}

/// The syntax of what an invoice keeps beside the terms. Groups nest as deep as lines do.
fn syntax_of_extras(group: &dyn Group) -> Option<Syntax> {
    let inner = || {
        let all = |&id: &Term| (0..group.has(id)).filter_map(move |n| group.group(id, n));
        group.groups().iter().flat_map(all).find_map(syntax_of_extras)
    };
    group.extras().first().map(|extra| extra.syntax).or_else(inner)
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
