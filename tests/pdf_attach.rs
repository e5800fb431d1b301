//! Putting an invoice into a PDF that somebody else made.
#![cfg(feature = "pdf-attach")]
#![allow(clippy::unwrap_used, clippy::format_collect)]

mod pdf_support;

use facture::ErrorKind;
use facture::pdf::{Attach, Attached, Conformance, Container, Level, Relationship, attach};
use pdf_support::clock::Clock;
use pdf_support::memory::{self, Counting};
use pdf_support::{Builder, INVOICE, Numbers, bomb};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const EN16931: Option<&str> = Some("urn:cen.eu:en16931:2017");

fn embed(pdf: &[u8]) -> Attached {
    attach(pdf, INVOICE.as_bytes(), &Attach::new(Level::En16931)).unwrap()
}

/// A file that claims to be PDF/A, with these objects from number 20 on.
fn claiming(part: &str, conformance: &str, catalog: &str, objects: &[&str]) -> Vec<u8> {
    let packet = pdf_support::xmp(part, conformance, "", "").replace("urn:factur-x", "urn:nobody");
    let mut pdf = Builder::new(&format!("/Metadata 6 0 R{catalog}"));
    pdf.stream(6, "/Type/Metadata/Subtype/XML", packet);
    for (number, object) in (20..).zip(objects) {
        pdf.object(number, object);
    }
    pdf.bytes()
}

fn reasons(attached: &Attached) -> Vec<&'static str> {
    match &attached.conformance {
        Conformance::NotEstablished(reasons) => reasons.iter().map(|reason| reason.id).collect(),
        _ => Vec::new(),
    }
}

fn has(attached: &Attached, text: &str) -> bool {
    attached.pdf.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_pdf_a_becomes_a_conforming_container() {
    for (part, conformance, level) in
        [("1", "B", "B"), ("1", "A", "A"), ("2", "U", "U"), ("3", "B", "B"), ("1", "a", "A")]
    {
        let attached = embed(&claiming(part, conformance, "", &[]));
        let Conformance::Kept(pdfa) = &attached.conformance else { panic!("{:?}", attached.conformance) };
        assert_eq!((pdfa.part.as_str(), pdfa.conformance.as_str()), ("3", level));
        let container = Container::open(&attached.pdf).unwrap();
        assert!(!container.recovered);
        assert_eq!(container.check(EN16931), []);
        assert_eq!(container.claims.as_ref().unwrap().pdfa.as_ref(), Some(pdfa));
        assert_eq!(container.invoice().unwrap().content.as_deref(), Ok(INVOICE.as_bytes()));
    }
}

#[test]
fn a_file_without_a_claim_gets_none() {
    let attached = embed(&Builder::new("").bytes());
    assert_eq!(reasons(&attached), ["PDFA-CLAIM"]);
    assert!(!has(&attached, "pdfaid:part"));
    let findings = Container::open(&attached.pdf).unwrap().check(EN16931);
    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["PDF-A"]);
}

#[test]
fn what_cannot_be_repaired_is_named_and_the_claim_withdrawn() {
    let page = |resources: &str| format!("<</Type/Pages/Kids[<</Type/Page/MediaBox[0 0 9 9]{resources}>>]>>");
    for (reason, resources) in [
        ("PDFA-FONT", "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"),
        (
            "PDFA-FONT",
            "/Resources<</Font<</F1<</Type/Font/Subtype/TrueType/FontDescriptor<</FontFile2 99 0 R>>>>>>>>",
        ),
        ("PDFA-CMYK", "/Resources<</ColorSpace<</C[/Indexed/DeviceCMYK 1<0011>]>>>>"),
        ("PDFA-ANNOTATION", "/Annots[<</Subtype/Screen/Rect[0 0 0 0]>>]"),
        ("PDFA-APPEARANCE", "/Annots[<</Subtype/Text/Rect[0 0 9 9]>>]"),
        ("PDFA-TRANSFER", "/Resources<</ExtGState<</G<</Type/ExtGState/TR/Identity>>>>>>"),
        ("PDFA-POSTSCRIPT", "/Resources<</XObject<</X<</Subtype/PS>>>>>>"),
    ] {
        let pages = page(resources);
        let whole = claiming("3", "B", "", &[pages.as_str()]);
        let text = String::from_utf8_lossy(&whole).into_owned();
        let broken = text.replace("/Pages 2 0 R", "/Pages 20 0 R");
        let attached = embed(&Builder::raw(&broken));
        assert_eq!(reasons(&attached), [reason], "{resources}");
        assert!(!has(&attached, "pdfaid:part"), "{reason}");
    }
}

#[test]
fn colours_in_content_streams_are_seen() {
    for (content, expected) in [
        ("0 0 0 1 k 0 0 9 9 re f", vec!["PDFA-CMYK"]),
        ("/DeviceCMYK cs 0 0 0 1 sc", vec!["PDFA-CMYK"]),
        ("BI /W 1 /H 1 /BPC 8 /CS /CMYK ID \u{1}\u{2}\u{3}k EI Q", vec!["PDFA-CMYK"]),
        ("1 0 0 rg 0.5 G (1 1 1 1 k) Tj [(k) 3] TJ BI /CS /G ID k k EI", vec![]),
    ] {
        let mut pdf = Builder::new("/Metadata 6 0 R");
        pdf.stream(6, "", pdf_support::xmp("2", "B", "", "")).stream(7, "", content);
        pdf.object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents[7 0 R]>>");
        assert_eq!(reasons(&embed(&pdf.bytes())), expected, "{content}");
    }
}

#[test]
fn what_is_forbidden_and_not_needed_is_taken_out() {
    let attached = embed(&claiming(
        "1",
        "B",
        "/OpenAction 20 0 R/AA<</WC 20 0 R>>/Names<</JavaScript<</Names[(a)20 0 R]>>>>/AcroForm<</NeedAppearances true>>\
         /Outlines<</First 21 0 R>>/X[22 0 R 23 0 R 24 0 R]",
        &[
            "<</S/JavaScript/JS(app.alert\\(1\\))>>",
            "<</Title(one)/A<</S/Launch/F(cmd.exe)>>>>",
            "<</Subtype/Link/Rect[0 0 1 1]/F 2/A<</S/URI/URI(https://example.org/)>>/AA<</E 20 0 R>>>>",
            "<</Type/XObject/Subtype/Image/Interpolate true>>",
            "<</Type/FontDescriptor/CIDSet 25 0 R/CharSet(/A)>>",
        ],
    ));
    for gone in [
        "JavaScript",
        "Launch",
        "/AA",
        "/OpenAction",
        "NeedAppearances",
        "CIDSet",
        "CharSet",
        "/Interpolate true",
    ] {
        assert!(!has(&attached, gone), "{gone}");
    }
    for kept in ["/Title(one)", "/URI(https://example.org/)", "/F 4/"] {
        assert!(has(&attached, kept), "{kept}");
    }
}

#[test]
fn an_older_invoice_is_replaced_and_other_attachments_stay() {
    let mut pdf = Builder::new(
        "/AF[4 0 R]/Names<</EmbeddedFiles<</Names[(zz)7 0 R(ZUGFeRD-invoice.xml)4 0 R(aa)9 0 R]>>>>",
    );
    pdf.specification(4, "ZUGFeRD-invoice.xml", 5).stream(5, "", "<old/>");
    pdf.object(7, "<</F(terms.txt)/EF<</F 8 0 R>>>>").stream(8, "", "terms");
    pdf.specification(9, "photo.jpg", 10).stream(10, "/Subtype/image#2Fjpeg", "photo");
    let container = Container::open(&embed(&pdf.bytes()).pdf).unwrap();
    let names: Vec<_> = container.attachments.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["factur-x.xml", "photo.jpg", "terms.txt"]);
    for file in &container.attachments {
        assert!(file.places.associated && file.places.named && file.named_twice, "{file:?}");
    }
    let terms = &container.attachments[2];
    assert_eq!(terms.relationship, Some(Relationship::Unspecified));
    assert_eq!(terms.mime.as_deref(), Some("application/octet-stream"));
    assert_eq!(terms.content.as_deref(), Ok(b"terms".as_slice()));
}

#[test]
fn an_order_stays_next_to_its_invoice() {
    let mut pdf = Builder::new("/AF[4 0 R]");
    pdf.specification(4, "order-x.xml", 5).stream(5, "/Subtype/text#2Fxml", "<order/>");
    let container = Container::open(&embed(&pdf.bytes()).pdf).unwrap();
    assert_eq!(container.attachments.len(), 2);
    assert_eq!(container.invoice().unwrap().name, "factur-x.xml");
    assert!(container.check(EN16931).iter().all(|finding| finding.rule == "PDF-A"));
}

#[test]
fn the_metadata_says_what_the_document_said() {
    let mut pdf = Builder::new("");
    pdf.trailer = "/Info 8 0 R".to_owned();
    pdf.object(
        8,
        "<</Title<FEFF00C4002600203042>/Author(A <B>)/Producer(P)/CreationDate(D:20240131120102+01'00')>>",
    );
    let attached = embed(&pdf.bytes());
    for said in [
        "<rdf:li xml:lang=\"x-default\">Ä&amp; あ</rdf:li>",
        "<rdf:li>A &lt;B&gt;</rdf:li>",
        "<pdf:Producer>P</pdf:Producer>",
        "<xmp:CreateDate>2024-01-31T12:01:02+01:00</xmp:CreateDate>",
        "<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>",
        "/ModDate(D:20240131120102+01'00')",
    ] {
        assert!(has(&attached, said), "{said}");
    }
}

#[test]
fn a_claim_of_accessibility_is_kept() {
    let packet = pdf_support::xmp("2", "A", "", "").replace(
        "</rdf:RDF>",
        "<rdf:Description xmlns:u=\"http://www.aiim.org/pdfua/ns/id/\" u:part=\"1\"/></rdf:RDF>",
    );
    let attached = embed(&Builder::new("/Metadata 6 0 R").stream(6, "", packet).bytes());
    assert!(has(&attached, "<pdfuaid:part>1</pdfuaid:part>"));
    assert!(has(&attached, "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"));
}

#[test]
fn the_output_depends_on_the_input_alone() {
    let pdf = Builder::facturx().packed();
    assert_eq!(embed(&pdf).pdf, embed(&pdf).pdf);
    let once = embed(&pdf).pdf;
    assert_eq!(embed(&once).pdf.len(), once.len(), "attaching again adds nothing");
    let mut later = Attach::new(Level::En16931);
    later.modified = Some("D:20250101000000Z");
    let dated = attach(&pdf, INVOICE.as_bytes(), &later).unwrap();
    assert!(has(&dated, "<xmp:ModifyDate>2025-01-01T00:00:00Z</xmp:ModifyDate>"));
    assert_eq!(
        Container::open(&dated.pdf).unwrap().attachments[0].modified,
        Some("D:20250101000000Z".to_owned())
    );
}

#[test]
fn levels_choose_name_and_relationship() {
    for (level, name, relationship, specification) in [
        (Level::Minimum, "factur-x.xml", Relationship::Data, "urn:factur-x.eu:1p0:minimum"),
        (Level::BasicWl, "factur-x.xml", Relationship::Data, "urn:factur-x.eu:1p0:basicwl"),
        (
            Level::Extended,
            "factur-x.xml",
            Relationship::Alternative,
            "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended",
        ),
        (
            Level::XRechnung,
            "xrechnung.xml",
            Relationship::Alternative,
            "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
        ),
    ] {
        let attached = attach(&claiming("3", "B", "", &[]), INVOICE.as_bytes(), &Attach::new(level)).unwrap();
        let container = Container::open(&attached.pdf).unwrap();
        assert_eq!(container.attachments[0].name, name);
        assert_eq!(container.attachments[0].relationship, Some(relationship));
        assert_eq!(container.check(Some(specification)), []);
    }
}

#[test]
fn what_a_change_would_harm_is_refused() {
    let encrypted = include_bytes!("../fixtures/pdf/encrypted-aes-128.pdf");
    let signed = claiming(
        "3",
        "B",
        "/AcroForm<</Fields[20 0 R]>>",
        &["<</FT/Sig/V 21 0 R>>", "<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>"],
    );
    for (what, pdf) in [("encrypted", encrypted.as_slice()), ("signed", &signed)] {
        let error = attach(pdf, b"<x/>", &Attach::new(Level::Basic)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Write);
        assert!(error.message().contains(what), "{error}");
    }
    let error = attach(b"%PDF-1.7\ntrailer<</Root<</Type/Catalog>>>>", b"<x/>", &Attach::new(Level::Basic))
        .unwrap_err();
    assert_eq!(error.message(), "the PDF has no pages");
}

#[test]
fn hostile_files_cost_little() {
    let mut cases = vec![Builder::new("/X 7 0 R").object(7, "[".repeat(1_000_000)).bytes()];
    let mut bombs = Builder::new("/Metadata 7 0 R");
    bombs.stream(7, "/Filter/FlateDecode", bomb(2048));
    bombs.object(3, "<</Type/Page/Parent 2 0 R/Contents[7 0 R 7 0 R]>>");
    cases.push(bombs.bytes());
    for body in ["0 ", "[]", "<<>>", "()", "/A", "1 0 R "] {
        let all: String = (7..40).map(|number| format!("{number} 0 R ")).collect();
        let mut pdf = Builder::new(&format!("/X[{all}]"));
        for number in 7..40 {
            pdf.object(number, format!("[{}]", body.repeat(190_000)));
        }
        cases.push(pdf.bytes());
    }
    let patience = std::time::Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 1 });
    for pdf in cases {
        let start = Clock::now();
        let (_, peak) = memory::peak(|| attach(&pdf, INVOICE.as_bytes(), &Attach::new(Level::Basic)));
        assert!(start.elapsed() < patience, "{:?}", start.elapsed());
        assert!(peak < (100 << 20) + 2 * pdf.len(), "{peak} bytes");
    }
}

#[test]
fn mutants_are_survived() {
    let bases = [Builder::facturx().bytes(), Builder::facturx().packed()];
    let mut numbers = Numbers(0x0b5e_55ed);
    let mut written = 0;
    for mutant in 0..2000 {
        let mut pdf = bases[mutant % 2].clone();
        for _ in 0..=numbers.below(4) {
            let at = numbers.below(pdf.len());
            pdf[at] = numbers.below(256) as u8;
        }
        if let Ok(attached) = attach(&pdf, INVOICE.as_bytes(), &Attach::new(Level::En16931)) {
            let container = Container::open(&attached.pdf).unwrap();
            assert_eq!(container.invoice().unwrap().content.as_deref(), Ok(INVOICE.as_bytes()));
            assert!(!container.recovered, "what is written is whole");
            written += 1;
        }
    }
    assert!(written > 1000, "{written} of 2000");
}
