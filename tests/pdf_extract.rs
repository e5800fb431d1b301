//! Finding the invoice in a PDF, and judging the PDF around it.
#![cfg(feature = "pdf-extract")]
#![allow(clippy::unwrap_used, clippy::format_collect)]

mod pdf_support;

use facture::pdf::{Container, Level, Relationship, Route, extract};
use facture::{ErrorKind, Language, Severity};
use pdf_support::{Builder, INVOICE, xmp};

fn rules(pdf: &[u8], specification: Option<&str>) -> Vec<&'static str> {
    Container::open(pdf)
        .unwrap()
        .check(specification, Language::English)
        .iter()
        .map(|finding| finding.rule)
        .collect()
}

const EN16931: Option<&str> = Some("urn:cen.eu:en16931:2017");

#[test]
fn a_conforming_file_is_read_and_has_no_findings() {
    let pdf = Builder::facturx().bytes();
    assert_eq!(extract(&pdf).unwrap(), INVOICE.as_bytes());
    let container = Container::open(&pdf).unwrap();
    let [invoice] = container.attachments.as_slice() else { panic!("{:?}", container.attachments) };
    assert_eq!(invoice.name, "factur-x.xml");
    assert_eq!(invoice.relationship, Some(Relationship::Alternative));
    assert_eq!(invoice.mime.as_deref(), Some("text/xml"));
    assert!(invoice.places.associated && invoice.places.named);
    assert_eq!(container.claimed_level(), Some(Level::En16931));
    assert!(!container.recovered && !container.encrypted);
    assert_eq!(container.check(EN16931, Language::English), []);
}

#[test]
fn object_streams_and_cross_reference_streams_are_read() {
    let container = Container::open(&Builder::facturx().packed()).unwrap();
    assert!(!container.recovered);
    assert_eq!(container.invoice().unwrap().content.as_deref(), Ok(INVOICE.as_bytes()));
    assert_eq!(container.check(EN16931, Language::English), []);
}

#[test]
fn each_route_leads_to_the_invoice() {
    for (catalog, route) in [
        ("/AF[4 0 R]", Route::Associated),
        ("/AF 4 0 R", Route::Associated),
        ("/Names<</EmbeddedFiles 7 0 R>>", Route::Named),
        ("", Route::Scanned),
    ] {
        let mut pdf = Builder::new(catalog);
        pdf.specification(4, "factur-x.xml", 5).stream(5, "", INVOICE);
        pdf.object(7, "<</Kids[8 0 R 9 0 R]>>").object(8, "<</Names[]>>");
        pdf.object(9, "<</Kids[<</Names[(a)4 0 R]>>]>>");
        for bytes in [pdf.bytes(), pdf.packed()] {
            let container = Container::open(&bytes).unwrap();
            assert_eq!(container.attachments.len(), 1, "{catalog}");
            let invoice = container.invoice().expect(catalog);
            assert_eq!(invoice.places.route(), route, "{catalog}");
            assert_eq!(invoice.content.as_deref(), Ok(INVOICE.as_bytes()), "{catalog}");
        }
    }
}

#[test]
fn an_annotation_deep_inside_an_object_is_found() {
    let mut pdf = Builder::new("");
    pdf.object(7, "<</Annots[[<</FS<</F(factur-x.xml)/EF<</F 5 0 R>>>>>>]]>>").stream(5, "", INVOICE);
    assert_eq!(extract(&pdf.bytes()).unwrap(), INVOICE.as_bytes());
}

#[test]
fn all_attachments_are_listed_and_the_named_one_is_chosen() {
    let names = ["terms.pdf", "zugferd-invoice.xml", "other.xml", "FACTUR-X.xml"];
    let mut pdf = Builder::new("/AF[10 0 R 11 0 R 12 0 R 13 0 R]");
    for (at, name) in (0..).zip(names) {
        pdf.specification(10 + at, name, 20 + at).stream(20 + at, "", name);
    }
    let container = Container::open(&pdf.bytes()).unwrap();
    assert_eq!(container.attachments.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), names);
    assert_eq!(container.invoice().unwrap().name, "FACTUR-X.xml");
}

#[test]
fn the_metadata_decides_between_several_invoices() {
    let mut pdf = Builder::new("/AF[4 0 R 7 0 R]/Metadata 6 0 R");
    pdf.specification(4, "factur-x.xml", 5).stream(5, "", INVOICE);
    pdf.specification(7, "xrechnung.xml", 8).stream(8, "", "<order/>");
    pdf.stream(6, "", xmp("3", "B", "EN 16931", "xrechnung.xml"));
    let container = Container::open(&pdf.bytes()).unwrap();
    assert_eq!(container.invoice().unwrap().name, "xrechnung.xml");
    assert!(container.check(None, Language::English).iter().any(|finding| finding.rule == "PDF-INVOICE"));
}

#[test]
fn an_invoice_under_another_name_is_found_by_its_content() {
    let mut pdf = Builder::new("/AF[4 0 R]");
    pdf.specification(4, "rechnung.dat", 5).stream(5, "", INVOICE);
    assert_eq!(extract(&pdf.bytes()).unwrap(), INVOICE.as_bytes());
    assert!(rules(&pdf.bytes(), None).contains(&"PDF-NAME"));
}

#[test]
fn names_are_read_in_every_encoding() {
    for (spelled, name) in [
        ("(Rechnung \\(1\\)\\040\\304.xml)", "Rechnung (1) Ä.xml"),
        ("<FEFF00C4002E0078006D006C>", "Ä.xml"),
        ("(\u{feff}Ä.xml)", "Ä.xml"),
        ("(\\200.xml)", "•.xml"),
        ("(a\\\nb)", "ab"),
    ] {
        let mut pdf = Builder::new("/AF[4 0 R]");
        pdf.object(4, format!("<</F(x)/UF{spelled}/EF<</F 5 0 R>>>>")).stream(5, "", INVOICE);
        assert_eq!(Container::open(&pdf.bytes()).unwrap().attachments[0].name, name);
    }
}

#[test]
fn chained_filters_are_undone() {
    let hex: String =
        pdf_support::deflate(INVOICE.as_bytes()).iter().map(|byte| format!("{byte:02X}\n")).collect();
    let mut pdf = Builder::new("/AF[4 0 R]");
    pdf.specification(4, "factur-x.xml", 5).stream(5, "/Filter[/ASCIIHexDecode/FlateDecode]", hex + ">");
    assert_eq!(extract(&pdf.bytes()).unwrap(), INVOICE.as_bytes());
}

#[test]
fn damaged_data_is_said_to_be_damaged() {
    let mut data = pdf_support::deflate(INVOICE.as_bytes());
    data.truncate(data.len() / 2);
    let mut pdf = Builder::new("/AF[4 0 R]");
    pdf.specification(4, "factur-x.xml", 5).stream(5, "/Filter/FlateDecode", data);
    let container = Container::open(&pdf.bytes()).unwrap();
    assert!(container.invoice().unwrap().damaged);
    assert!(rules(&pdf.bytes(), None).contains(&"PDF-CONTENT"));
}

#[test]
fn broken_cross_references_are_searched_around() {
    for whole in [Builder::facturx().bytes(), Builder::facturx().packed()] {
        let text = |from: &str, to: &str| replace(&whole, from.as_bytes(), to.as_bytes());
        for (what, broken) in [
            ("no startxref", text("startxref", "startxxxx")),
            ("an offset that leads elsewhere", text("startxref\n", "startxref\n7")),
            ("shifted objects", text("%PDF-1.7\n", "%PDF-1.7\n%one more comment\n")),
            ("no end", whole[..whole.len() - 40].to_vec()),
        ] {
            let container = Container::open(&broken).expect(what);
            assert!(container.recovered, "{what}");
            assert_eq!(container.invoice().expect(what).content.as_deref(), Ok(INVOICE.as_bytes()), "{what}");
            assert_eq!(rules(&broken, EN16931), ["PDF-XREF"], "{what}");
        }
        let mail = [b"From: a\r\n\r\n".as_slice(), &whole].concat();
        assert!(!Container::open(&mail).unwrap().recovered, "offsets count from the header");
    }
}

#[test]
fn a_wrong_stream_length_is_corrected() {
    let pdf = Builder::facturx().bytes();
    let length = format!("/Length {}/Type/EmbeddedFile", INVOICE.len());
    for wrong in
        ["/Length 999999/Type/EmbeddedFile", "/Length 1/Type/EmbeddedFile", "/Length 8 0 R/Type/EmbeddedFile"]
    {
        let broken = replace(&pdf, length.as_bytes(), wrong.as_bytes());
        // The line feed before `endstream` is not part of the data.
        assert_eq!(extract(&broken).unwrap(), INVOICE.as_bytes(), "{wrong}");
    }
}

#[test]
fn a_deleted_attachment_stays_deleted() {
    let mut pdf = Builder::facturx().bytes();
    let previous = find(&pdf, b"xref\n0");
    let start = pdf.len();
    let catalog = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    let free = "0000000000 00001 f \n";
    let update = format!(
        "{catalog}xref\n1 1\n{start:010} 00000 n \n4 2\n{free}{free}trailer\n\
         <</Size 7/Root 1 0 R/Prev {previous}>>\nstartxref\n{}\n%%EOF\n",
        start + catalog.len()
    );
    pdf.extend(update.as_bytes());
    let container = Container::open(&pdf).unwrap();
    assert!(!container.recovered);
    assert_eq!(container.attachments.len(), 0);
}

#[test]
fn what_is_not_a_pdf_is_an_error() {
    for bytes in
        [b"".as_slice(), b"<?xml version=\"1.0\"?>", b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"]
    {
        assert_eq!(extract(bytes).unwrap_err().kind(), ErrorKind::Pdf);
    }
    let error = extract(&Builder::new("").bytes()).unwrap_err();
    assert_eq!(error.message(), "the PDF has no invoice attached");
}

#[test]
fn files_with_an_empty_user_password_open() {
    for (name, pdf) in [
        ("RC4, 40 bits", include_bytes!("../fixtures/pdf/encrypted-rc4-40.pdf").as_slice()),
        ("RC4, 128 bits", include_bytes!("../fixtures/pdf/encrypted-rc4-128.pdf")),
        ("AES, 128 bits", include_bytes!("../fixtures/pdf/encrypted-aes-128.pdf")),
        ("AES, 256 bits, revision 5", include_bytes!("../fixtures/pdf/encrypted-aes-256-r5.pdf")),
        ("AES, 256 bits, revision 6", include_bytes!("../fixtures/pdf/encrypted-aes-256-r6.pdf")),
    ] {
        let container = Container::open(pdf).expect(name);
        assert!(container.encrypted && !container.recovered, "{name}");
        let invoice = container.invoice().expect(name);
        assert_eq!(invoice.name, "factur-x.xml", "{name}");
        assert_eq!(invoice.content.as_deref(), Ok(INVOICE.as_bytes()), "{name}");
        assert_eq!(rules(pdf, EN16931), ["PDF-ENCRYPTED"], "{name}");
    }
    let error = extract(include_bytes!("../fixtures/pdf/encrypted-password.pdf")).unwrap_err();
    assert_eq!(error.message(), "the PDF is encrypted and asks for a password");
}

#[test]
fn each_fault_of_the_container_has_its_finding() {
    let edits: [(&str, &str, &str); 14] = [
        ("PDF-NAME", "(factur-x.xml)", "(faktur-x.xml)"),
        ("PDF-RELATIONSHIP", "/AFRelationship/Alternative", ""),
        ("PDF-RELATIONSHIP", "/AFRelationship/Alternative", "/AFRelationship/Supplement"),
        ("PDF-AF", "/AF[4 0 R]", ""),
        ("PDF-EMBEDDED", "/EmbeddedFiles", "/Dests"),
        ("PDF-FILESPEC", "/F(factur-x.xml)", ""),
        ("PDF-MIME", "/Subtype/text#2Fxml", ""),
        ("PDF-MIME", "/Subtype/text#2Fxml", "/Subtype/application#2Fxml"),
        ("PDF-A", "pdfaid:part=\"3\"", "pdfaid:part=\"2\""),
        ("PDF-A", "<pdfaid:conformance>B<", "<pdfaid:conformance>X<"),
        ("PDF-XMP", "urn:factur-x:pdfa", "urn:another:pdfa"),
        ("PDF-XMP-TYPE", ">INVOICE<", ">ORDER<"),
        ("PDF-XMP-VERSION", "<fx:Version>1.0<", "<fx:Version><"),
        ("PDF-LEVEL", "EN 16931", "SUPREME"),
    ];
    let whole = Builder::facturx().bytes();
    for (rule, from, to) in edits {
        // The cross-reference is broken by the edit, which is a finding of its own.
        let broken = replace(&whole, from.as_bytes(), to.as_bytes());
        let found = rules(&broken, EN16931);
        assert!(found.contains(&rule), "{rule}: {from} to {to}: {found:?}");
        let expected = if rule == "PDF-NAME" { 3 } else { 2 };
        assert!(found.len() <= expected, "{rule}: {from} to {to}: {found:?}");
    }
}

#[test]
fn the_level_of_the_metadata_is_held_against_bt_24() {
    let pdf = Builder::facturx().bytes();
    let container = Container::open(&pdf).unwrap();
    assert_eq!(container.check(None, Language::English), []);
    let findings = container.check(Some("urn:factur-x.eu:1p0:minimum"), Language::English);
    let said: Vec<_> = findings.iter().map(|finding| (finding.rule, finding.severity)).collect();
    assert_eq!(said, [("PDF-RELATIONSHIP", Severity::Fatal), ("PDF-LEVEL", Severity::Fatal)]);
}

#[test]
fn specification_identifiers_have_levels() {
    for (identifier, level) in [
        ("urn:factur-x.eu:1p0:minimum", Some(Level::Minimum)),
        ("urn:zugferd.de:2p0:basicwl", Some(Level::BasicWl)),
        ("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic", Some(Level::Basic)),
        ("urn:cen.eu:en16931:2017:compliant:factur-x.eu:1p0:basic", Some(Level::Basic)),
        ("urn:cen.eu:en16931:2017", Some(Level::En16931)),
        ("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", Some(Level::Comfort)),
        ("urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", Some(Level::Extended)),
        ("urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr", Some(Level::Extended)),
        ("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", Some(Level::XRechnung)),
        (
            "urn:cen.eu:en16931:2017#compliant#urn:xoev-de:kosit:standard:xrechnung_2.1",
            Some(Level::XRechnung),
        ),
        ("urn:example", None),
    ] {
        assert_eq!(Level::from_specification(identifier), level, "{identifier}");
    }
    assert!(Level::ALL.into_iter().all(|level| Level::from_xmp(level.as_str()) == Some(level)));
}

fn find(bytes: &[u8], word: &[u8]) -> usize {
    bytes.windows(word.len()).position(|window| window == word).expect("the edit has something to change")
}

fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    find(bytes, from);
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        out.extend(&rest[..at]);
        out.extend(to);
        rest = &rest[at + from.len()..];
    }
    out.extend(rest);
    out
}
