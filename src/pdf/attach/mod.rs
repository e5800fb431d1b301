//! Puts an invoice into a PDF that somebody else made.
//!
//! The file is written anew: what PDF/A-3 forbids and nobody needs (scripts, hidden annotations, compression that is
//! out of favour) is taken out, what is missing (a colour profile, metadata, an identifier) is put in. What could
//! only be guessed at is left alone and named, and the file then makes no claim of being PDF/A.

mod content;
mod document;
mod examine;
mod icc;
mod metadata;
mod repair;
mod survey;
mod write;

use md5::{Digest, Md5};

use super::attachment::tree_of_names;
use super::file::File;
use super::limits::{Limits, broken};
use super::object::{Dict, Object, Ref};
use super::xmp::{self, Claims, PdfA};
use super::{INVOICE_NAMES, Level, ORDER_NAME, Relationship, text};
use crate::{Error, ErrorKind};
use document::Document;

/// How an invoice is attached.
#[derive(Debug, Clone)]
pub struct Attach<'a> {
    /// The level of the invoice, for the metadata.
    pub level: Level,
    /// The name of the attachment.
    pub name: &'a str,
    /// What the invoice is to the pages.
    pub relationship: Relationship,
    /// The description that viewers show.
    pub description: &'a str,
    /// The version of the Factur-X schema, for the metadata.
    pub version: &'a str,
    /// When the file is changed, a PDF date (`D:20240131120000Z`). Without it the file keeps the dates it has: nothing here
    /// looks at the clock.
    pub modified: Option<&'a str>,
    /// What reading the PDF may cost.
    pub limits: Limits,
}

impl Attach<'_> {
    /// The name and relationship that Factur-X 1.0 (6.1) gives an invoice of this level.
    pub fn new(level: Level) -> Self {
        let (name, relationship) = match level {
            Level::Minimum | Level::BasicWl => (INVOICE_NAMES[0], Relationship::Data),
            Level::XRechnung => (INVOICE_NAMES[1], Relationship::Alternative),
            _ => (INVOICE_NAMES[0], Relationship::Alternative),
        };
        Self {
            level,
            name,
            relationship,
            description: "Factur-X invoice",
            version: "1.0",
            modified: None,
            limits: Limits::default(),
        }
    }
}

/// A PDF with the invoice inside.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Attached {
    /// The file.
    pub pdf: Vec<u8>,
    /// Whether it is PDF/A-3, as Factur-X asks.
    pub conformance: Conformance,
}

/// What is known about a file being PDF/A-3.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Conformance {
    /// The file claimed to be PDF/A, and nothing was found that speaks against it. It now claims part 3.
    Kept(PdfA),
    /// The file made no claim. Everything that PDF/A-3b asks was examined and holds, and the file now claims it.
    Established(PdfA),
    /// The invoice is attached, PDF/A is not established: the file makes no claim, for these reasons.
    NotEstablished(Vec<Reason>),
}

/// Why a file cannot be called PDF/A-3.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// A stable id, such as `PDFA-FONT`.
    pub id: &'static str,
    /// What stands in the way, by name.
    pub message: String,
}

/// Attaches an invoice (`xml`) to a PDF. The same input gives the same output, byte for byte.
///
/// An invoice that the file had already is replaced; other attachments stay.
///
/// # Errors
/// [`ErrorKind::Pdf`] if the bytes are no PDF that can be read, [`ErrorKind::Limit`] if reading it would cost too much, and
/// [`ErrorKind::Write`] if writing it anew would do harm: a signature would break, or an encryption its owner wanted
/// would be lost.
pub fn attach(pdf: &[u8], xml: &[u8], options: &Attach<'_>) -> Result<Attached, Error> {
    let mut file = File::open(pdf, options.limits)?;
    if file.encrypted() {
        return Err(refused("the PDF is encrypted, which PDF/A forbids; its owner has to lift that"));
    }
    let old_names = tree_of_names(&mut file);
    let mut document = Document::load(&mut file)?;
    if !has_pages(&document) {
        return Err(broken("the PDF has no pages"));
    }
    if is_signed(&document) {
        return Err(refused("the PDF is signed, and any change breaks the signature"));
    }
    let properties = properties(&document, &mut file);
    let claims = Claims::from_properties(&properties);
    repair::repair(&mut document, &mut file);
    if let Some(modified) = options.modified {
        set_modified(&mut document, modified);
    }
    let attached = add_invoice(&mut document, xml, options);
    link(&mut document, attached, old_names, options.name);
    if !has_output_intent(&document) {
        let intent = icc::output_intent(&mut document)?;
        set_in_catalog(&mut document, "OutputIntents", Object::array([intent]));
    }
    let mut reasons = survey::survey(&document, &mut file);
    if file.recovered {
        let message = "The cross-reference was broken; the objects had to be searched for.".to_owned();
        reasons.push(Reason { id: "PDFA-XREF", message });
    }
    let conformance = conclude(&claims, reasons, || examine::examine(&document, &mut file));
    let packet = metadata::packet(&document, &properties, &claims, options, &conformance);
    let dict = Dict::from([("Type", Object::name("Metadata")), ("Subtype", Object::name("XML"))]);
    // Not compressed, so that programs which know nothing of PDF find it.
    let metadata = document.add(document::stream(dict, packet.into_bytes()));
    set_in_catalog(&mut document, "Metadata", Object::Ref(metadata));
    Ok(Attached { pdf: write::write(&document, file.bytes), conformance })
}

fn refused(message: &str) -> Error {
    Error::new(ErrorKind::Write, message)
}

/// What is to be said of the file, given what it claimed and what was found.
fn conclude(claims: &Claims, mut reasons: Vec<Reason>, examine: impl FnOnce() -> Vec<Reason>) -> Conformance {
    let part_3 = |level: String| PdfA { part: "3".to_owned(), conformance: level };
    match &claims.pdfa {
        Some(pdfa) if reasons.is_empty() && matches!(pdfa.part.as_str(), "1" | "2" | "3") => {
            // A level that is misspelled promises no more than the least.
            let level = pdfa.conformance.to_ascii_uppercase();
            let level = if matches!(level.as_str(), "A" | "U") { level } else { "B".to_owned() };
            return Conformance::Kept(part_3(level));
        }
        _ if reasons.is_empty() => reasons = examine(),
        _ => {}
    }
    if reasons.is_empty() {
        Conformance::Established(part_3("B".to_owned()))
    } else {
        Conformance::NotEstablished(reasons)
    }
}

/// Whether the catalog leads to a tree of pages.
fn has_pages(document: &Document) -> bool {
    let catalog = document.catalog();
    let pages = document.get(&catalog, "Pages").as_dict();
    pages.is_some_and(|pages| document.get(pages, "Kids").as_array().is_some_and(|kids| !kids.is_empty()))
}

/// Whether there is a signature that a change would break.
fn is_signed(document: &Document) -> bool {
    document
        .objects
        .values()
        .filter_map(Object::as_dict)
        .any(|dict| dict.has("ByteRange") && dict.has("Contents"))
}

fn properties(document: &Document, file: &mut File<'_>) -> Vec<xmp::Property> {
    let catalog = document.catalog();
    let Object::Stream(stream) = document.get(&catalog, "Metadata") else { return Vec::new() };
    file.decode(stream, Some(xmp::LARGEST)).map(|packet| xmp::properties(&packet.bytes)).unwrap_or_default()
}

fn set_modified(document: &mut Document, modified: &str) {
    let info = match document.info {
        Some(info) => info,
        None => *document.info.insert(Ref(0)),
    };
    let mut dict = document.dict(info).cloned().unwrap_or_default();
    dict.set("ModDate", Object::string(modified));
    if info == Ref(0) {
        document.info = Some(document.add(Object::Dict(dict)));
    } else {
        document.objects.insert(info.0, Object::Dict(dict));
    }
}

/// Adds the embedded file and its specification (ISO 19005-3, 6.8; ISO 32000-1, 7.11.3 and 7.11.4).
fn add_invoice(document: &mut Document, xml: &[u8], options: &Attach<'_>) -> Ref {
    let mut params =
        Dict::from([("Size", Object::count(xml.len())), ("CheckSum", Object::string(Md5::digest(xml)))]);
    if let Some(modified) = metadata::modified(document) {
        params.set("ModDate", modified);
    }
    let embedded = Dict::from([
        ("Type", Object::name("EmbeddedFile")),
        ("Subtype", Object::name("text/xml")),
        ("Params", Object::Dict(params)),
    ]);
    let embedded = document.add_stream(embedded, xml);
    let name = Object::string(text::encode(options.name));
    let specification = Dict::from([
        ("Type", Object::name("Filespec")),
        ("F", name.clone()),
        ("UF", name),
        ("Desc", Object::string(text::encode(options.description))),
        ("AFRelationship", Object::name(options.relationship.as_str())),
        ("EF", Object::Dict(Dict::from([("F", Object::Ref(embedded)), ("UF", Object::Ref(embedded))]))),
    ]);
    document.add(Object::Dict(specification))
}

/// Names the invoice in `/AF` and in the tree of embedded files, before what was there already.
fn link(document: &mut Document, invoice: Ref, old_names: Vec<(Box<[u8]>, Object)>, name: &str) {
    let catalog = document.catalog();
    let replaced = |document: &Document, value: &Object| {
        let specification = document.resolve(value).as_dict().cloned().unwrap_or_default();
        let old = ["UF", "F"]
            .iter()
            .find_map(|key| document.get(&specification, key).as_string().map(text::decode));
        let is_invoice =
            |old: String| old == name || (old != ORDER_NAME && INVOICE_NAMES.contains(&old.as_str()));
        old.is_none_or(is_invoice) || !specification.has("EF")
    };
    let mut names = vec![(text::encode(name).into(), invoice)];
    for (key, value) in old_names {
        if !replaced(document, &value) {
            names.push((key, document.indirect(value)));
        }
    }
    // A tree of names is sorted (ISO 32000-1, 7.9.6), and each name in it is one of its kind.
    names.sort();
    names.dedup_by(|next, kept| next.0 == kept.0);
    let mut associated = vec![Object::Ref(invoice)];
    let old = document.get(&catalog, "AF").as_array().unwrap_or_default().to_vec();
    for value in old.into_iter().chain(names.iter().map(|(_, reference)| Object::Ref(*reference))) {
        if value == Object::Ref(invoice) || replaced(document, &value) {
            continue;
        }
        let reference = Object::Ref(document.indirect(value));
        if !associated.contains(&reference) {
            associated.push(reference);
        }
    }
    let names: Vec<Object> = names
        .into_iter()
        .flat_map(|(key, reference)| [Object::String(key), Object::Ref(reference)])
        .collect();
    let mut all_names = document.get(&catalog, "Names").as_dict().cloned().unwrap_or_default();
    all_names.set("EmbeddedFiles", Object::Dict(Dict::from([("Names", Object::array(names))])));
    set_in_catalog(document, "Names", Object::Dict(all_names));
    set_in_catalog(document, "AF", Object::array(associated));
}

/// Whether an output intent of PDF/A with a profile is there.
fn has_output_intent(document: &Document) -> bool {
    let catalog = document.catalog();
    let intents = document.get(&catalog, "OutputIntents").as_array().unwrap_or_default();
    intents.iter().filter_map(|intent| document.resolve(intent).as_dict()).any(|intent| {
        intent.is("S", "GTS_PDFA1") && matches!(document.get(intent, "DestOutputProfile"), Object::Stream(_))
    })
}

fn set_in_catalog(document: &mut Document, key: &str, value: Object) {
    if let Some(catalog) = document.dict_mut(document.root) {
        catalog.set(key, value);
    }
}
