//! The XMP packet of a Factur-X file, written from what the document says of itself
//! (ISO 19005-3, 6.6; Factur-X 1.0, 6.2).

use std::fmt::Write as _;

use super::super::object::{Dict, Object};
use super::super::text;
use super::super::xmp::{Claims, Property};
use super::document::Document;
use super::{Attach, Conformance};

const DC: &str = "http://purl.org/dc/elements/1.1/";
const PDF: &str = "http://ns.adobe.com/pdf/1.3/";
const XMP: &str = "http://ns.adobe.com/xap/1.0/";
const FACTURX: &str = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

/// A schema that PDF/A does not know and that a packet has to describe.
struct Schema {
    name: &'static str,
    namespace: &'static str,
    prefix: &'static str,
    /// Name, value type, description.
    properties: &'static [(&'static str, &'static str, &'static str)],
}

const FACTURX_SCHEMA: Schema = Schema {
    name: "Factur-X PDFA Extension Schema",
    namespace: FACTURX,
    prefix: "fx",
    properties: &[
        ("DocumentFileName", "Text", "The name of the embedded XML document"),
        ("DocumentType", "Text", "The type of the hybrid document in capital letters, e.g. INVOICE or ORDER"),
        ("Version", "Text", "The actual version of the standard applying to the embedded XML document"),
        ("ConformanceLevel", "Text", "The conformance level of the embedded XML document"),
    ],
};

const PDFUA_SCHEMA: Schema = Schema {
    name: "PDF/UA identification schema",
    namespace: "http://www.aiim.org/pdfua/ns/id/",
    prefix: "pdfuaid",
    properties: &[("part", "Integer", "The part of ISO 14289 that the file conforms to")],
};

/// What a document says of itself: from its information dictionary, else from the packet it had.
struct About<'a> {
    document: &'a Document,
    info: Dict,
    properties: &'a [Property],
}

impl About<'_> {
    fn text(&self, key: &str, namespace: &str, name: &str) -> Option<String> {
        let info = self.document.get(&self.info, key).as_string().map(text::decode);
        let known =
            self.properties.iter().find(|property| property.namespace == namespace && property.name == name);
        info.or_else(|| known.map(|property| property.value.clone()))
            .map(|text| text.trim_end_matches('\0').to_owned())
            .filter(|text| !text.trim().is_empty())
    }

    fn date(&self, key: &str, name: &str) -> Option<String> {
        let info = self.document.get(&self.info, key).as_string().map(text::decode);
        let known =
            || self.properties.iter().find(|property| property.namespace == XMP && property.name == name);
        let known = || known().map(|property| property.value.clone()).filter(|date| is_iso_date(date));
        info.and_then(|date| iso_date(&date)).or_else(known)
    }
}

/// The packet: title, author and dates as they were, the claims, and the properties of Factur-X.
pub(super) fn packet(
    document: &Document,
    properties: &[Property],
    claims: &Claims,
    options: &Attach<'_>,
    conformance: &Conformance,
) -> String {
    let info = document.info.and_then(|info| document.dict(info)).cloned().unwrap_or_default();
    let about = About { document, info, properties };
    let mut body = String::new();
    described(&mut body, "dc", DC, |body| {
        if let Some(title) = about.text("Title", DC, "title") {
            list(body, "dc:title", "Alt", &title);
        }
        if let Some(author) = about.text("Author", DC, "creator") {
            list(body, "dc:creator", "Seq", &author);
        }
        if let Some(subject) = about.text("Subject", DC, "description") {
            list(body, "dc:description", "Alt", &subject);
        }
    });
    described(&mut body, "pdf", PDF, |body| {
        simple(body, "pdf:Keywords", about.text("Keywords", PDF, "Keywords"));
        simple(body, "pdf:Producer", about.text("Producer", PDF, "Producer"));
    });
    described(&mut body, "xmp", XMP, |body| {
        simple(body, "xmp:CreatorTool", about.text("Creator", XMP, "CreatorTool"));
        simple(body, "xmp:CreateDate", about.date("CreationDate", "CreateDate"));
        simple(body, "xmp:ModifyDate", about.date("ModDate", "ModifyDate"));
    });
    if let Conformance::Kept(pdfa) | Conformance::Established(pdfa) = conformance {
        described(&mut body, "pdfaid", "http://www.aiim.org/pdfa/ns/id/", |body| {
            simple(body, "pdfaid:part", Some(pdfa.part.clone()));
            simple(body, "pdfaid:conformance", Some(pdfa.conformance.clone()));
        });
    }
    let mut schemas = vec![FACTURX_SCHEMA];
    if let Some(part) = &claims.pdfua {
        described(&mut body, "pdfuaid", PDFUA_SCHEMA.namespace, |body| {
            simple(body, "pdfuaid:part", Some(part.clone()));
        });
        schemas.push(PDFUA_SCHEMA);
    }
    extension(&mut body, &schemas);
    described(&mut body, "fx", FACTURX, |body| {
        for (name, value) in [
            ("fx:DocumentType", "INVOICE"),
            ("fx:DocumentFileName", options.name),
            ("fx:Version", options.version),
            ("fx:ConformanceLevel", options.level.as_str()),
        ] {
            simple(body, name, Some(value.to_owned()));
        }
    });
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n{body}</rdf:RDF>\n</x:xmpmeta>\n\
         <?xpacket end=\"w\"?>"
    )
}

/// One `rdf:Description` for the properties of one schema; none where there are no properties.
fn described(body: &mut String, prefix: &str, namespace: &str, write: impl FnOnce(&mut String)) {
    let mut inner = String::new();
    write(&mut inner);
    if !inner.is_empty() {
        let _ = writeln!(
            body,
            "<rdf:Description rdf:about=\"\" xmlns:{prefix}=\"{namespace}\">\n{inner}</rdf:Description>"
        );
    }
}

fn simple(body: &mut String, name: &str, value: Option<String>) {
    if let Some(value) = value {
        let _ = writeln!(body, "<{name}>{}</{name}>", escaped(&value));
    }
}

fn list(body: &mut String, name: &str, kind: &str, value: &str) {
    let language = if kind == "Alt" { " xml:lang=\"x-default\"" } else { "" };
    let value = escaped(value);
    let _ = writeln!(body, "<{name}><rdf:{kind}><rdf:li{language}>{value}</rdf:li></rdf:{kind}></{name}>");
}

/// Describes schemas of our own (ISO 19005-3, 6.6.2.3).
fn extension(body: &mut String, schemas: &[Schema]) {
    body.push_str(
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
         xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
         xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n<pdfaExtension:schemas><rdf:Bag>\n",
    );
    for schema in schemas {
        body.push_str("<rdf:li rdf:parseType=\"Resource\">\n");
        simple(body, "pdfaSchema:schema", Some(schema.name.to_owned()));
        simple(body, "pdfaSchema:namespaceURI", Some(schema.namespace.to_owned()));
        simple(body, "pdfaSchema:prefix", Some(schema.prefix.to_owned()));
        body.push_str("<pdfaSchema:property><rdf:Seq>\n");
        for (name, value_type, description) in schema.properties {
            body.push_str("<rdf:li rdf:parseType=\"Resource\">\n");
            simple(body, "pdfaProperty:name", Some((*name).to_owned()));
            simple(body, "pdfaProperty:valueType", Some((*value_type).to_owned()));
            simple(body, "pdfaProperty:category", Some("external".to_owned()));
            simple(body, "pdfaProperty:description", Some((*description).to_owned()));
            body.push_str("</rdf:li>\n");
        }
        body.push_str("</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n");
    }
    body.push_str("</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n");
}

/// Text as XML character data; what XML 1.0 cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' | '\n' | '\r' => out.push(character),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(character),
        }
    }
    out
}

/// `D:20240131120000+01'00'` as `2024-01-31T12:00:00+01:00` (ISO 32000-1, 7.9.4). `None` for what is no date.
fn iso_date(date: &str) -> Option<String> {
    let date = date.trim().strip_prefix("D:").unwrap_or(date);
    let len = date.bytes().take_while(u8::is_ascii_digit).count().min(14);
    let (digits, zone) = date.split_at(len);
    if len < 4 || len % 2 == 1 {
        return None;
    }
    let part = |at: usize, default: &'static str| digits.get(at..at + 2).unwrap_or(default);
    let fits =
        |text: &str, from: u8, to: u8| text.parse().is_ok_and(|number: u8| (from..=to).contains(&number));
    let (month, day) = (part(4, "01"), part(6, "01"));
    let (hour, minute, second) = (part(8, "00"), part(10, "00"), part(12, "00"));
    let valid = fits(month, 1, 12)
        && fits(day, 1, 31)
        && fits(hour, 0, 23)
        && fits(minute, 0, 59)
        && fits(second, 0, 59);
    if !valid {
        return None;
    }
    let digits_of_zone: String = zone.chars().filter(char::is_ascii_digit).take(4).collect();
    let zone = match (zone.chars().next(), digits_of_zone.len()) {
        (Some(sign @ ('+' | '-')), 4) => format!("{sign}{}:{}", &digits_of_zone[..2], &digits_of_zone[2..]),
        (Some(sign @ ('+' | '-')), 2) => format!("{sign}{digits_of_zone}:00"),
        // A zone that is not told is written as UTC: XMP leaves no other way to be exact to the second.
        _ => "Z".to_owned(),
    };
    Some(format!("{}-{month}-{day}T{hour}:{minute}:{second}{zone}", &digits[..4]))
}

/// `2024`, `2024-01`, `2024-01-31`, or a day with its time and zone, the seconds as one likes (ISO 16684-1, 8.2.1.2).
fn is_iso_date(date: &str) -> bool {
    let days = ["-01-01", "-01", ""].iter().filter(|rest| date.len() + rest.len() == 10);
    let is_day = |text: &str| chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok();
    let with_seconds = || match (date.get(..16), date.get(16..)) {
        (Some(minutes), Some(zone)) if !zone.starts_with(':') => format!("{minutes}:00{zone}"),
        _ => date.to_owned(),
    };
    days.clone().any(|rest| is_day(&format!("{date}{rest}")))
        || (date.is_ascii()
            && date.as_bytes().get(10) == Some(&b'T')
            && chrono::DateTime::parse_from_rfc3339(&with_seconds()).is_ok())
}

/// The date of the last change, as the embedded file's parameters want it.
pub(super) fn modified(document: &Document) -> Option<Object> {
    let info = document.info.and_then(|info| document.dict(info))?;
    ["ModDate", "CreationDate"]
        .iter()
        .map(|key| document.get(info, key))
        .find(|date| date.as_string().is_some())
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::{is_iso_date, iso_date};

    #[test]
    fn pdf_dates_become_iso_dates() {
        for (pdf, iso) in [
            ("D:20240131120102+01'00'", Some("2024-01-31T12:01:02+01:00")),
            ("D:20240131120102-0530", Some("2024-01-31T12:01:02-05:30")),
            ("D:20240131120102Z", Some("2024-01-31T12:01:02Z")),
            ("20240131", Some("2024-01-31T00:00:00Z")),
            ("D:2024", Some("2024-01-01T00:00:00Z")),
            ("D:20241331", None),
            ("D:202", None),
            ("yesterday", None),
        ] {
            assert_eq!(iso_date(pdf).as_deref(), iso, "{pdf}");
        }
    }

    #[test]
    fn dates_of_a_packet_are_kept_if_they_are_some() {
        for date in ["2024", "2024-02", "2024-02-29", "2024-02-29T12:00Z", "2024-02-29T12:00:01.5+01:00"] {
            assert!(is_iso_date(date), "{date}");
        }
        for date in
            ["", "24", "2024-13", "2023-02-29", "2024-02-29T12:00:00", "2024-02-29TIME12:00:00Z", "é024-02-2"]
        {
            assert!(!is_iso_date(date), "{date}");
        }
    }
}
