//! Factur-X, ZUGFeRD and Order-X: an invoice as XML inside the PDF that people read.
//!
//! [`Container::open`] finds every attached file and tells which is the invoice; [`Container::check`] judges the
//! PDF around it. Bytes in, bytes out: what the XML says is for the rest of the library.
//!
//! The reader is small, lazy and of our own making because of what it must withstand: an invoice arrives from
//! strangers. Every byte that is inflated or parsed is paid for from [`Limits`], so neither a decompression
//! bomb (in an attachment, an object stream or a cross-reference stream) nor a graph without end costs
//! more than a fixed amount, and nothing recurses to a depth that the file decides.

#[cfg(feature = "pdf-attach")]
mod attach;
mod attachment;
mod check;
mod crypt;
mod file;
mod filter;
mod level;
mod limits;
mod object;
mod parse;
#[cfg(feature = "pdf-render")]
mod render;
mod text;
mod validate;
mod xmp;
mod xref;

#[cfg(feature = "pdf-attach")]
pub use attach::{Attach, Attached, Conformance, Reason, attach};
pub use attachment::{Attachment, Places, Relationship, Route};
pub use level::{LeftOut, Level};
pub use limits::Limits;
#[cfg(feature = "pdf-render")]
pub use render::{Colour, Render, Rendered, UserFont, lay_out, render};
pub use validate::validate;
pub use xmp::{Claims, FacturX, PdfA};

use attachment::Finder;
use file::File;
use object::Object;

use crate::Error;

/// The names an invoice (or an order) goes by, as their specifications give them, the likeliest first.
///
/// | name | of |
/// | --- | --- |
/// | `factur-x.xml` | Factur-X 1.0 and ZUGFeRD 2.1 and later |
/// | `xrechnung.xml` | the XRECHNUNG level of the same |
/// | `zugferd-invoice.xml` | ZUGFeRD 2.0 |
/// | `ZUGFeRD-invoice.xml` | ZUGFeRD 1.0 |
/// | `order-x.xml` | Order-X 1.0 |
pub const INVOICE_NAMES: [&str; 5] =
    ["factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml", "ZUGFeRD-invoice.xml", "order-x.xml"];

/// The one of [`INVOICE_NAMES`] that is an order.
const ORDER_NAME: &str = INVOICE_NAMES[4];

/// A PDF with what is attached to it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Container {
    /// Every attached file, in the order of the document.
    pub attachments: Vec<Attachment>,
    /// What the XMP packet claims; `None` where there is none.
    pub claims: Option<Claims>,
    /// Whether the file is encrypted. It opens without a password all the same.
    pub encrypted: bool,
    /// Whether the cross-reference was broken, and the objects had to be searched for.
    pub recovered: bool,
    invoice: Option<usize>,
}

/// The XML invoice inside a PDF.
///
/// # Errors
/// [`ErrorKind::Pdf`](crate::ErrorKind::Pdf) if the bytes are no PDF that can be read, or hold no invoice;
/// [`ErrorKind::Limit`](crate::ErrorKind::Limit) if reading it would cost more than the default [`Limits`].
pub fn extract(pdf: &[u8]) -> Result<Vec<u8>, Error> {
    let mut container = Container::open(pdf)?;
    match container.invoice {
        Some(at) => container.attachments.swap_remove(at).content,
        None => Err(limits::broken("the PDF has no invoice attached")),
    }
}

impl Container {
    /// Reads a PDF's attachments and claims, within the default [`Limits`].
    ///
    /// # Errors
    /// [`ErrorKind::Pdf`](crate::ErrorKind::Pdf) if the bytes are no PDF that can be read or if it asks for a
    /// password; [`ErrorKind::Limit`](crate::ErrorKind::Limit) if reading it would cost too much. A PDF
    /// without attachments is no error.
    pub fn open(pdf: &[u8]) -> Result<Self, Error> {
        Self::open_within(pdf, Limits::default())
    }

    /// Reads a PDF's attachments and claims.
    ///
    /// # Errors
    /// As [`Container::open`].
    pub fn open_within(pdf: &[u8], limits: Limits) -> Result<Self, Error> {
        let mut file = File::open(pdf, limits)?;
        let mut attachments = attachments(&mut file, false);
        if choose(&attachments, None).is_none() && !file.recovered {
            // What the catalog does not lead to may still be there.
            attachments = self::attachments(&mut file, true);
        }
        let claims = claims(&mut file);
        let invoice = choose(&attachments, claims.as_ref());
        if invoice.is_none() && file.exhausted() {
            return Err(limits::over("the PDF asks for more work than the limits allow"));
        }
        Ok(Self { attachments, claims, encrypted: file.encrypted(), recovered: file.recovered, invoice })
    }

    /// The attachment that is the invoice.
    ///
    /// One with a name of [`INVOICE_NAMES`] (of several, the one that the XMP packet names, else the first in that order),
    /// else one that begins like an invoice whatever its name.
    pub fn invoice(&self) -> Option<&Attachment> {
        self.attachments.get(self.invoice?)
    }

    /// The level that the XMP packet claims.
    pub fn claimed_level(&self) -> Option<Level> {
        Level::from_xmp(&self.claims.as_ref()?.facturx.as_ref()?.level)
    }
}

fn attachments(file: &mut File<'_>, scan: bool) -> Vec<Attachment> {
    let mut finder = Finder::default();
    finder.follow(file);
    if scan || file.recovered {
        finder.scan(file);
    }
    finder.read(file, rank)
}

/// The place of a name in [`INVOICE_NAMES`]; other XML files come next, the rest last.
fn rank(name: &str) -> usize {
    let known = INVOICE_NAMES.iter().position(|known| known.eq_ignore_ascii_case(name));
    let xml = || {
        name.len() >= 4
            && name.is_char_boundary(name.len() - 4)
            && name[name.len() - 4..].eq_ignore_ascii_case(".xml")
    };
    known.unwrap_or_else(|| INVOICE_NAMES.len() + usize::from(!xml()))
}

/// Which attachment is the invoice.
fn choose(attachments: &[Attachment], claims: Option<&Claims>) -> Option<usize> {
    let claimed = claims.and_then(|claims| claims.facturx.as_ref()).map(|facturx| facturx.file_name.as_str());
    let known = attachments.iter().enumerate().filter(|(_, file)| rank(&file.name) < INVOICE_NAMES.len());
    let known = known.min_by_key(|(_, file)| (claimed != Some(&file.name), rank(&file.name)));
    let other = || {
        attachments.iter().position(|file| file.content.as_ref().is_ok_and(|xml| begins_like_an_invoice(xml)))
    };
    known.map(|(at, _)| at).or_else(other)
}

/// Whether one of the root elements we read comes early.
fn begins_like_an_invoice(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    let has = |word: &[u8]| memchr::memmem::find(head, word).is_some();
    has(b"CrossIndustryInvoice")
        || has(b"CrossIndustryDocument")
        || has(b"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2")
        || has(b"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2")
}

/// Reads the XMP packet of the catalog.
fn claims(file: &mut File<'_>) -> Option<Claims> {
    let catalog = file.catalog()?;
    let Object::Stream(stream) = file.get(&catalog, "Metadata") else { return None };
    let packet = file.decode(&stream, Some(xmp::LARGEST)).ok()?.bytes;
    Some(Claims::from_properties(&xmp::properties(&packet)))
}
