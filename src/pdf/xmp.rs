//! What the XMP packet of a PDF claims (ISO 16684-1; ISO 19005-3, 6.6; Factur-X 1.0, 6.2).

use quick_xml::NsReader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};

/// Largest packet read, in bytes.
pub(super) const LARGEST: usize = 512 << 10;
/// Events read from a packet. A rich one has a few hundred.
const EVENTS: usize = 5000;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const PDFA: &str = "http://www.aiim.org/pdfa/ns/id/";
const PDFUA: &str = "http://www.aiim.org/pdfua/ns/id/";
/// How the namespaces of Factur-X, Order-X and ZUGFeRD 2 and 1 begin.
const FACTURX: [&str; 3] = [
    "urn:factur-x:pdfa:CrossIndustryDocument:",
    "urn:zugferd:pdfa:CrossIndustryDocument:",
    "urn:ferd:pdfa:CrossIndustryDocument:",
];

/// What a PDF says of itself in its XMP packet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Claims {
    /// The PDF/A part and conformance level it claims.
    pub pdfa: Option<PdfA>,
    /// The PDF/UA part it claims (`pdfuaid:part`).
    pub pdfua: Option<String>,
    /// The properties of Factur-X, or of what it is called elsewhere.
    pub facturx: Option<FacturX>,
}

/// A claim of PDF/A conformance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PdfA {
    /// `pdfaid:part`: 1 to 4.
    pub part: String,
    /// `pdfaid:conformance`: A, B or U. Empty for part 4.
    pub conformance: String,
}

/// The Factur-X properties of an XMP packet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FacturX {
    /// The namespace they are in, which differs between Factur-X, ZUGFeRD and Order-X.
    pub namespace: String,
    /// `fx:DocumentType`: `INVOICE`.
    pub document_type: String,
    /// `fx:DocumentFileName`: the attachment that is the invoice.
    pub file_name: String,
    /// `fx:Version` of the schema: `1.0`.
    pub version: String,
    /// `fx:ConformanceLevel`: see [`Level`](super::Level).
    pub level: String,
}

/// A property of a packet with one of its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Property {
    pub(super) namespace: String,
    pub(super) name: String,
    pub(super) value: String,
}

impl Claims {
    /// Reads the claims among the properties of a packet. The first of several counts.
    pub(super) fn from_properties(properties: &[Property]) -> Self {
        let mut claims = Self::default();
        for property in properties {
            let facturx = FACTURX.iter().any(|prefix| property.namespace.starts_with(prefix));
            let field = match (property.namespace.as_str(), property.name.as_str()) {
                (PDFA, "part") => &mut claims.pdfa.get_or_insert_default().part,
                (PDFA, "conformance") => &mut claims.pdfa.get_or_insert_default().conformance,
                (PDFUA, "part") => claims.pdfua.get_or_insert_default(),
                (_, name) if facturx => {
                    let facturx = claims.facturx.get_or_insert_default();
                    if facturx.namespace.is_empty() {
                        facturx.namespace.clone_from(&property.namespace);
                    }
                    match name {
                        "DocumentType" => &mut facturx.document_type,
                        "DocumentFileName" => &mut facturx.file_name,
                        "Version" => &mut facturx.version,
                        "ConformanceLevel" => &mut facturx.level,
                        _ => continue,
                    }
                }
                _ => continue,
            };
            if field.is_empty() {
                property.value.trim().clone_into(field);
            }
        }
        claims
    }
}

/// The packet as text: UTF-8, or UTF-16 where a byte order mark says so.
fn text(packet: &[u8]) -> String {
    match encoding_rs::Encoding::for_bom(packet) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(&packet[mark..]).0.into_owned(),
        None => String::from_utf8_lossy(packet).into_owned(),
    }
}

/// All properties of a packet that have text, in order. A broken packet gives those before the break.
pub(super) fn properties(packet: &[u8]) -> Vec<Property> {
    let text = text(&packet[..packet.len().min(LARGEST)]);
    let mut reader = NsReader::from_str(&text);
    let mut properties = Vec::new();
    // Names of the elements that are open; those of RDF itself stand for no property.
    let mut open: Vec<Option<(String, String)>> = Vec::new();
    let mut value = String::new();
    for _ in 0..EVENTS {
        let Ok((namespace, event)) = reader.read_resolved_event() else { break };
        match event {
            Event::Start(_) | Event::Empty(_) => value.clear(),
            _ => {}
        }
        match event {
            Event::Start(start) => {
                open.push(name(&namespace, start.local_name().as_ref()));
                attributes(&mut reader, &start, &mut properties);
            }
            Event::Empty(start) => attributes(&mut reader, &start, &mut properties),
            Event::Text(text) => value.push_str(&text.xml10_content()),
            Event::CData(text) => value.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => value.extend(character(&reference)),
            Event::End(_) => {
                if !value.trim().is_empty()
                    && let Some((namespace, name)) = open.iter().rev().flatten().next().cloned()
                {
                    properties.push(Property { namespace, name, value: value.trim().to_owned() });
                }
                value.clear();
                open.pop();
            }
            Event::Eof => break,
            _ => {}
        }
    }
    properties
}

fn name(namespace: &ResolveResult<'_>, local: &str) -> Option<(String, String)> {
    match namespace {
        ResolveResult::Bound(Namespace(RDF | "adobe:ns:meta/")) => None,
        ResolveResult::Bound(Namespace(namespace)) => Some(((*namespace).to_owned(), local.to_owned())),
        _ => None,
    }
}

/// Simple properties may be spelled as attributes.
fn attributes(reader: &mut NsReader<&[u8]>, start: &BytesStart<'_>, properties: &mut Vec<Property>) {
    for attribute in start.attributes().with_checks(false).flatten() {
        let (namespace, local) = reader.resolver_mut().resolve_attribute(attribute.key);
        if attribute.key.as_namespace_binding().is_none()
            && let Some((namespace, name)) = name(&namespace, local.as_ref())
            && let Ok(value) = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0)
        {
            properties.push(Property { namespace, name, value: value.trim().to_owned() });
        }
    }
}

fn character(reference: &BytesRef<'_>) -> Option<char> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Some(character),
        _ => resolve_predefined_entity(reference.as_ref())?.chars().next(),
    }
}
