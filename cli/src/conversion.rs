//! From a document to what goes out, and what that costs: what `convert` and `render` have in common.

use facture::convert::{Addition, Conversion, Loss, Target, convert, convert_invoice};
use facture::digest::{self, Digest};
use facture::xml::{Document, Limits};
use facture::{Error, ErrorKind, Invoice, bind};

use crate::input::{self, Kind};

/// What goes out, and what it cost.
#[derive(Default)]
pub(crate) struct Output {
    pub(crate) content: Vec<u8>,
    pub(crate) losses: Vec<Loss>,
    pub(crate) additions: Vec<Addition>,
    /// There was a StandardBusinessDocument around the invoice.
    pub(crate) enveloped: bool,
    /// What the source says, and what the output says.
    pub(crate) digests: Option<[Digest; 2]>,
}

/// Converts to the other syntax, or rewrites in the same.
pub(crate) fn to_syntax(bytes: Vec<u8>, target: Target) -> Result<Output, Error> {
    let bytes = input::unpacked(bytes)?;
    match Kind::of(&bytes) {
        Kind::Json => from_json(&input::json(&bytes)?, target),
        Kind::Xml | Kind::Pdf => from_xml(&bytes, target),
    }
}

fn from_xml(bytes: &[u8], target: Target) -> Result<Output, Error> {
    let document = Document::parse(bytes, &Limits::default())?;
    let source = bind::read(&document)?;
    let enveloped = source.enveloped;
    Ok(Output { enveloped, ..output(&source.invoice, convert(&document, target)?)? })
}

/// The JSON form holds the whole model, so nothing is lost on the way there.
pub(crate) fn to_json(bytes: Vec<u8>) -> Result<Output, Error> {
    let invoice = input::invoice(bytes)?;
    let text = serde_json::to_string_pretty(&invoice);
    let mut text = text.map_err(|error| Error::new(ErrorKind::Json, error.to_string()))?;
    text.push('\n');
    let written = input::json(text.as_bytes())?;
    Ok(Output { content: text.into(), digests: Some(digests(&invoice, &written)), ..Output::default() })
}

fn from_json(invoice: &Invoice, target: Target) -> Result<Output, Error> {
    output(invoice, convert_invoice(invoice, target)?)
}

fn output(source: &Invoice, conversion: Conversion) -> Result<Output, Error> {
    let Conversion { text, losses, additions, .. } = conversion;
    let written = input::xml(text.as_bytes())?.invoice;
    let digests = Some(digests(source, &written));
    Ok(Output { content: text.into(), losses, additions, digests, ..Output::default() })
}

fn digests(source: &Invoice, written: &Invoice) -> [Digest; 2] {
    [source, written].map(digest::semantic)
}
