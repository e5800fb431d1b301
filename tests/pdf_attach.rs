//! Putting an invoice into a PDF that somebody else made.
#![cfg(feature = "pdf-attach")]
#![allow(clippy::unwrap_used, clippy::format_collect)]

mod pdf_support;

use facture::pdf::{Attach, Attached, Conformance, Container, Level, Relationship, attach};
use facture::{ErrorKind, Language};
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
    let mut ids: Vec<_> = match &attached.conformance {
        Conformance::NotEstablished(reasons) => reasons.iter().map(|reason| reason.id).collect(),
        _ => Vec::new(),
    };
    ids.dedup();
    ids
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
        assert_eq!(container.check(EN16931, Language::English), []);
        assert_eq!(container.claims.as_ref().unwrap().pdfa.as_ref(), Some(pdfa));
        assert_eq!(container.invoice().unwrap().content.as_deref(), Ok(INVOICE.as_bytes()));
    }
}

/// A file that makes no claim, with this content on its page and these objects from number 20 on.
fn silent(content: &str, resources: &str, objects: &[&str]) -> Vec<u8> {
    let mut pdf = Builder::new("");
    pdf.object(
        3,
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<<{resources}>>>>"),
    );
    pdf.stream(7, "", content);
    for (number, object) in (20..).zip(objects) {
        pdf.object(number, object);
    }
    pdf.bytes()
}

#[test]
fn a_file_without_a_claim_makes_one_where_it_is_true() {
    for pdf in [
        Builder::new("").bytes(),
        silent(
            "q 1 0 0 rg 0 0 9 9 re f Q /G gs /X Do",
            "/ExtGState<</G<</ca .5/BM/Multiply/SMask/None>>>>/XObject<</X 20 0 R>>",
            &["<</Subtype/Form/BBox[0 0 9 9]/Length 17>>\nstream\n0 G 0 0 m 9 9 l S\nendstream"],
        ),
        silent(
            "BI /W 1 /H 1 /BPC 8 /CS /G ID k EI",
            "/ColorSpace<</C[/CalGray<</WhitePoint[1 1 1]>>]>>",
            &[],
        ),
    ] {
        let attached = embed(&pdf);
        let Conformance::Established(pdfa) = &attached.conformance else {
            panic!("{:?}", attached.conformance)
        };
        assert_eq!((pdfa.part.as_str(), pdfa.conformance.as_str()), ("3", "B"));
        let container = Container::open(&attached.pdf).unwrap();
        assert_eq!(container.check(EN16931, Language::English), []);
        // What it says now is taken for true the next time.
        assert!(matches!(embed(&attached.pdf).conformance, Conformance::Kept(_)));
    }
}

#[test]
fn a_file_without_a_claim_gets_none_where_something_is_not_known_to_be_permitted() {
    let long = format!("({})", "x".repeat(32_768));
    let deep = format!("{}{}", "q ".repeat(29), "Q ".repeat(29));
    for (reason, content, resources, object) in [
        ("PDFA-CONTENT", "0 0 9 9 xy", "", "null"),
        ("PDFA-CONTENT", "EX", "", "null"),
        ("PDFA-CONTENT", "0 0 9 re f", "", "null"),
        ("PDFA-CONTENT", "/F 9 TJ", "", "null"),
        ("PDFA-CONTENT", "Q", "", "null"),
        ("PDFA-CONTENT", "q", "", "null"),
        ("PDFA-CONTENT", "<41 4> Tj", "", "null"),
        ("PDFA-CONTENT", "(x) Tj", "", "null"),
        ("PDFA-CONTENT", "BI /W 1 /H 1 /F /LZW ID k EI", "", "null"),
        ("PDFA-CONTENT", "BI /W 1 /H 1 /I true ID k EI", "", "null"),
        ("PDFA-LIMIT", &deep, "", "null"),
        ("PDFA-CONTENT PDFA-LIMIT", "2147483648 w", "", "null"),
        ("PDFA-LIMIT", "", "/X 20 0 R", &long),
        ("PDFA-LIMIT", "", "/X 20 0 R", "[9999999999]"),
        ("PDFA-LIMIT", "", "/X 20 0 R", "/A#ff"),
        ("PDFA-RESOURCE", "/X Do", "", "null"),
        ("PDFA-RESOURCE", "/F 9 Tf", "/Font<</F 20 0 R>>", "null"),
        ("PDFA-RESOURCE", "/C cs", "", "null"),
        ("PDFA-RESOURCE", "/P scn", "/Pattern<<>>", "null"),
        ("PDFA-FONT", "/F 9 Tf", "/Font<</F<</Type/Font/Subtype/Type3>>>>", "null"),
        ("PDFA-FONT", "/F 9 Tf", "/Font<</F 20 0 R>>", "<</Subtype/Type3>>"),
        ("PDFA-FONT-KIND", "", "/Font<</F 20 0 R>>", "<</Type/Font/Subtype/Type3>>"),
        ("PDFA-GRAPHICS", "", "/ExtGState<</G 20 0 R>>", "<</BM/Unheard>>"),
        ("PDFA-GRAPHICS", "", "/ExtGState<</G 20 0 R>>", "<</HT<</HalftoneType 5>>>>"),
        ("PDFA-INTENT", "/Mine ri", "", "null"),
        ("PDFA-INTENT", "", "/ExtGState<</G 20 0 R>>", "<</RI/Mine>>"),
        ("PDFA-SPOT", "", "/ColorSpace<</C 20 0 R>>", "[/Separation/Gold/DeviceRGB<<>>]"),
        (
            "PDFA-PROFILE",
            "",
            "/ColorSpace<</C[/ICCBased 20 0 R]>>",
            "<</N 3/Length 4>>\nstream\nacsp\nendstream",
        ),
        (
            "PDFA-FILTER",
            "",
            "/XObject<</X 20 0 R>>",
            "<</Filter/JPXDecode/Length 4>>\nstream\nxxxx\nendstream",
        ),
        (
            "PDFA-EXTERNAL",
            "",
            "/XObject<</X 20 0 R>>",
            "<</F(x)/Subtype/Image/Length 4>>\nstream\nxxxx\nendstream",
        ),
        ("PDFA-DAMAGED", "", "/X 20 0 R", "<</Filter/FlateDecode/Length 4>>\nstream\nxxxx\nendstream"),
        ("PDFA-ACTION", "", "/X 20 0 R", "<</A<</S/SubmitForm>>>>"),
        ("PDFA-ACTION", "", "/X 20 0 R", "<</A<</S/Named/N/Print>>>>"),
        ("PDFA-ACTION", "", "/X 20 0 R", "<</A<</S/URI/Next<</S/URI>>>>>>"),
    ] {
        let attached = embed(&silent(content, resources, &[object]));
        assert_eq!(reasons(&attached).join(" "), reason, "{content} {resources} {object}");
        assert!(!has(&attached, "pdfaid:part"), "{reason}");
        let findings = Container::open(&attached.pdf).unwrap().check(EN16931, Language::English);
        assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["PDF-A"]);
    }
    for (reason, catalog) in [
        ("PDFA-LAYERS", "/OCProperties<<>>"),
        ("PDFA-FORM", "/AcroForm<</Fields[3 0 R]>>"),
        ("PDFA-COLLECTION", "/Collection<<>>"),
    ] {
        assert_eq!(reasons(&embed(&Builder::new(catalog).bytes())), [reason], "{catalog}");
    }
    let mut intents = Builder::new("/OutputIntents[<</S/GTS_PDFA1/DestOutputProfile 20 0 R>><<>>]");
    intents.stream(20, "/N 3", "acsp");
    assert_eq!(reasons(&embed(&intents.bytes())), ["PDFA-PROFILE"]);
    let mut stamped = Builder::new("");
    stamped.object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 7 0 R>>>>]>>");
    assert_eq!(reasons(&embed(&stamped.bytes())), ["PDFA-ANNOTATION"]);
    let mut small = Builder::new("");
    small.object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 2 2]/Resources<<>>>>");
    assert_eq!(reasons(&embed(&small.bytes())), ["PDFA-PAGES"]);
}

/// Text in Noto Sans, each glyph as wide as `width` says; code 36 is its A.
#[cfg(feature = "pdf-render")]
fn written(text: &str, width: u32, flags: &str) -> Vec<u8> {
    let mut pdf = Builder::new("");
    pdf.object(
        3,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</Font<</F 20 0 R>>>>>>",
    );
    pdf.stream(7, "", format!("BT /F 9 Tf {text} Tj ET"));
    pdf.object(20, "<</Type/Font/Subtype/Type0/BaseFont/N/Encoding/Identity-H/DescendantFonts[21 0 R]>>");
    pdf.object(
        21,
        format!(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/N/CIDToGIDMap/Identity/FontDescriptor 22 0 R\
        /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[36 36 {width}]{flags}>>"
        ),
    );
    pdf.object(22, "<</Type/FontDescriptor/FontName/N/Flags 4/FontFile2 23 0 R>>");
    pdf.stream(23, "", notosans::REGULAR_TTF);
    pdf.bytes()
}

#[cfg(feature = "pdf-render")]
#[test]
fn shown_glyphs_are_held_against_the_font() {
    assert!(matches!(embed(&written("<0024>", 639, "")).conformance, Conformance::Established(_)));
    for (reason, text, width, flags) in [
        ("PDFA-WIDTH", "<0024>", 650, ""),
        ("PDFA-GLYPH", "<0000>", 639, ""),
        ("PDFA-GLYPH", "<ffff>", 639, ""),
        ("PDFA-CONTENT", "<002400>", 639, ""),
        ("PDFA-FONT-KIND", "<0024>", 639, "/DW/A"),
    ] {
        assert_eq!(reasons(&embed(&written(text, width, flags))), [reason], "{text} {width} {flags}");
    }
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
    assert!(container.check(EN16931, Language::English).iter().all(|finding| finding.rule == "PDF-A"));
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
        assert_eq!(container.check(Some(specification), Language::English), []);
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
    for content in ["(x) Tj ", "q Q ", "/X Do ", "[", "0 "] {
        cases.push(silent(&content.repeat(1_000_000), "", &[]));
    }
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
    let examined = silent(
        "q /G gs 1 0 0 rg [(a) 3 <0024>] TJ /X Do Q BI /W 1 /H 1 ID k EI",
        "/ExtGState<</G<</ca .5>>>>/XObject<</X 20 0 R>>/ColorSpace<</C[/ICCBased 21 0 R]>>",
        &[
            "<</Subtype/Form/Length 9>>\nstream\n0 0 m h f\nendstream",
            "<</N 3/Length 4>>\nstream\nacsp\nendstream",
        ],
    );
    let bases = [Builder::facturx().bytes(), Builder::facturx().packed(), examined];
    let mut numbers = Numbers::from(0x0b5e_55ed);
    let mut written = 0;
    for mutant in 0..2000 {
        let mut pdf = bases[mutant % bases.len()].clone();
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
