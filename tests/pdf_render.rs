//! An invoice laid out as a PDF of its own.
//!
//! `FACTURE_RENDERED=DIR` keeps the files that the tests make, for `tests/verapdf.sh` and for the eye.
#![cfg(feature = "pdf-render")]
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::{env, fs};

use facture::bind;
use facture::model::{Line, Rounding};
use facture::pdf::{Colour, Container, Level, Render, Rendered, UserFont, extract, lay_out, render};
use facture::show::Language;
use facture::value::{Amount, Decimal};
use facture::xml::{Document, Limits};
use facture::{Invoice, Term};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixture(name: &str) -> Invoice {
    let bytes = fs::read(root().join("fixtures/valid").join(name)).unwrap();
    bind::read(&Document::parse(&bytes, &Limits::default()).unwrap()).unwrap().invoice
}

/// Renders, keeps the file where that is asked for, and checks what holds of every one.
fn rendered(name: &str, invoice: &Invoice, options: &Render) -> Rendered {
    let rendered = render(invoice, options).unwrap();
    if let Some(folder) = env::var_os("FACTURE_RENDERED") {
        fs::create_dir_all(&folder).unwrap();
        fs::write(Path::new(&folder).join(format!("{name}.pdf").replace('/', "-")), &rendered.pdf).unwrap();
        fs::write(Path::new(&folder).join(format!("{name}.xml").replace('/', "-")), &rendered.xml).unwrap();
    }
    assert_eq!(extract(&rendered.pdf).unwrap(), rendered.xml.as_bytes(), "{name}");
    let container = Container::open(&rendered.pdf).unwrap();
    assert!(!container.recovered && !container.encrypted, "{name}");
    assert_eq!(container.claimed_level(), Some(options.level), "{name}");
    let claims = container.claims.as_ref().unwrap();
    let pdfa = claims.pdfa.as_ref().unwrap();
    assert_eq!((&*pdfa.part, &*pdfa.conformance), ("3", "A"), "{name}");
    assert_eq!(claims.pdfua.as_deref(), Some("1"), "{name}");
    let specification = options.level.specification();
    assert_eq!(container.check(Some(specification), Language::English), [], "{name}");
    assert_eq!(
        render(invoice, options).unwrap().pdf,
        rendered.pdf,
        "{name} comes out differently the second time"
    );
    rendered
}

fn in_language(language: Language) -> Render {
    Render { language, ..Render::default() }
}

fn pages(pdf: &[u8]) -> usize {
    pdf.windows(11).filter(|window| window.starts_with(b"/Type/Page") && window[10] != b's').count()
}

/// With an account whose number is zeros but for the check digits, so that there is something to scan.
fn payable(name: &str) -> Invoice {
    let mut invoice = fixture(name);
    let payment = &mut invoice.payment[0];
    payment.means_type_code = Some("58".into());
    payment.credit_transfers[0].account_id = Some("DE36000000000000000000".into());
    invoice
}

/// As many lines as asked for, each with a net amount of its number.
fn long(lines: u32) -> Invoice {
    let mut invoice = payable("ubl/french.xml");
    let line = invoice.lines[0].clone();
    invoice.lines.clear();
    for number in 1..=lines {
        let mut line = line.clone();
        line.id = Some(number.to_string().as_str().into());
        line.quantity = Some(Decimal::written(&number.to_string()));
        line.price.net_price = Some(Amount::from(Decimal::written("1.00")));
        invoice.lines.push(line);
    }
    invoice.compute(Rounding::PerCategory).unwrap();
    invoice
}

#[test]
fn every_fixture_in_every_language() {
    for language in [Language::English, Language::French, Language::German] {
        for name in ["standard", "minimal", "french", "german", "AE", "K", "O", "L"] {
            for folder in ["ubl", "ubl-creditnote"] {
                let invoice = fixture(&format!("{folder}/{name}.xml"));
                rendered(&format!("{folder}-{name}-{language}"), &invoice, &in_language(language));
            }
        }
    }
}

#[test]
fn long_invoices_take_more_pages() {
    let one = rendered("one-page", &fixture("ubl/minimal.xml"), &in_language(Language::French));
    let many = rendered("lines-200", &long(200), &in_language(Language::French));
    assert_eq!(pages(&one.pdf), 1);
    assert!(pages(&many.pdf) > 4, "{} pages", pages(&many.pdf));
}

#[test]
fn names_that_no_font_can_show_break_nothing() {
    let mut invoice = payable("ubl/german.xml");
    invoice.seller.name = Some("\u{4f60}\u{597d} \u{1f600} Ωμέγα Жук Łódź \u{e000}\u{feff} e\u{301}".into());
    invoice.buyer.name =
        Some("Donaudampfschifffahrtsgesellschaftskapitänswitwenrente".repeat(8).as_str().into());
    invoice.number = Some("N".repeat(120).as_str().into());
    invoice.lines[0].item.name = Some("very long words ".repeat(700).as_str().into());
    invoice.lines[0].net_amount = Some(Amount::from(Decimal::written(&"9".repeat(60))));
    invoice.notes[0].text = Some("one line\nanother\r\n\n\tthe last".into());
    rendered("names", &invoice, &in_language(Language::German));
    invoice.seller.name = Some("\u{7}\u{fffe}".into());
    assert!(lay_out(&invoice, &Render::default()).is_ok(), "the pages show a mark in their place");
    let error = render(&invoice, &Render::default()).unwrap_err();
    assert!(error.message().starts_with("the XML cannot be written"), "{error}");
    let nothing = Invoice::default();
    rendered("nothing", &nothing, &in_language(Language::English));
}

#[test]
fn four_rates_of_vat() {
    let mut invoice = payable("ubl/french.xml");
    let line = invoice.lines[0].clone();
    for (number, rate) in (4..).zip(["10", "2.1"]) {
        let mut line = Line { id: Some(number.to_string().as_str().into()), ..line.clone() };
        line.vat.rate = Some(Decimal::written(rate));
        invoice.lines.push(line);
    }
    invoice.compute(Rounding::PerCategory).unwrap();
    assert_eq!(invoice.vat_breakdown.len(), 4);
    rendered("rates", &invoice, &in_language(Language::French));
}

/// A PNG of one colour; the encoder is the smallest there is: stored blocks.
fn png(width: u32, height: u32) -> Vec<u8> {
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |crc, &byte| {
            (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
        })
    }
    fn chunk(out: &mut Vec<u8>, kind: &[u8], data: &[u8]) {
        out.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let body = [kind, data].concat();
        out.extend(&body);
        out.extend(crc(&body).to_be_bytes());
    }
    let row = [vec![0], [0x1f, 0x4e, 0x79].repeat(width as usize)].concat();
    let pixels = row.repeat(height as usize);
    let length = u16::try_from(pixels.len()).unwrap();
    let (a, b) = pixels.iter().fold((1_u32, 0), |(a, b), &byte| {
        let a = (a + u32::from(byte)) % 65521;
        (a, (b + a) % 65521)
    });
    let mut data = vec![0x78, 0x01, 1];
    data.extend(length.to_le_bytes());
    data.extend((!length).to_le_bytes());
    data.extend(&pixels);
    data.extend((b << 16 | a).to_be_bytes());
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    chunk(&mut out, b"IHDR", &header);
    chunk(&mut out, b"IDAT", &data);
    chunk(&mut out, b"IEND", &[]);
    out
}

#[test]
fn a_logo_a_colour_and_a_font_of_ones_own() {
    let options = Render {
        logo: Some(png(120, 40)),
        accent: Colour::new(0xff, 0xd5, 0x00),
        font: Some(UserFont {
            regular: notosans::ITALIC_TTF.to_vec(),
            bold: Some(notosans::BOLD_ITALIC_TTF.to_vec()),
        }),
        ..in_language(Language::English)
    };
    let invoice = payable("ubl/standard.xml");
    let with_logo = rendered("own", &invoice, &options);
    let without = render(&invoice, &Render { logo: None, ..options.clone() }).unwrap();
    let images = |pdf: &[u8]| pdf.windows(14).filter(|window| window == b"/Subtype/Image").count();
    assert_eq!((images(&with_logo.pdf), images(&without.pdf)), (1, 0));
    let error = render(&invoice, &Render { logo: Some(b"GIF89a".to_vec()), ..options.clone() }).unwrap_err();
    assert!(error.message().contains("PNG"), "{error}");
    let font = Some(UserFont { regular: b"no font".to_vec(), bold: None });
    let error = render(&invoice, &Render { font, ..options }).unwrap_err();
    assert!(error.message().contains("font"), "{error}");
}

#[test]
fn a_euro_credit_transfer_to_an_iban_has_a_code_to_scan() {
    let with = |change: &dyn Fn(&mut Invoice)| {
        let mut invoice = payable("ubl/french.xml");
        change(&mut invoice);
        let pdf = render(&invoice, &in_language(Language::English)).unwrap().pdf;
        memchr::memmem::find(&pdf, b"Scan to pay").is_some()
    };
    assert!(with(&|_| {}));
    assert!(!with(&|invoice| invoice.currency_code = Some("SEK".into())));
    assert!(!with(&|invoice| invoice.payment[0].means_type_code = Some("59".into())));
    assert!(!with(&|invoice| invoice.totals.amount_due = Some(Amount::from(Decimal::written("0.00")))));
    assert!(!with(&|invoice| {
        invoice.payment[0].credit_transfers[0].account_id = Some("DE00000000000000000000".into());
    }));
}

const LEVELS: [Level; 6] =
    [Level::Minimum, Level::BasicWl, Level::Basic, Level::En16931, Level::Extended, Level::XRechnung];

#[test]
fn every_level_says_what_it_can_and_names_the_rest() {
    let invoice = fixture("cii/standard.xml");
    let mut said = Vec::new();
    for level in LEVELS {
        let rendered =
            rendered(&format!("level-{level:?}"), &invoice, &Render { level, ..Render::default() });
        let document = Document::parse(rendered.xml.as_bytes(), &Limits::default()).unwrap();
        let back = bind::read(&document).unwrap().invoice;
        assert_eq!(back.process.specification_id.as_ref().unwrap().as_str(), level.specification());
        let (_, again) = level.reduce(&back);
        // The schema wants the delivery, even where it says nothing.
        let again: Vec<_> = again.iter().filter(|left_out| left_out.term != Term::Invoice).collect();
        assert!(again.is_empty(), "what was written at {level:?} is not of that level: {again:?}");
        said.push(rendered.left_out.len());
    }
    for level in &LEVELS[..5] {
        let name = format!("level-french-{level:?}");
        rendered(
            &name,
            &fixture("cii/french.xml"),
            &Render { level: *level, ..in_language(Language::French) },
        );
    }
    let xrechnung = Render { level: Level::XRechnung, ..in_language(Language::German) };
    rendered("level-german-XRechnung", &fixture("cii/german.xml"), &xrechnung);
    assert!(said[0] > said[1] && said[1] > said[2] && said[2] > said[3], "{said:?}");
    assert_eq!(said[3..], [0, 0, 0]);
    let (_, left_out) = Level::Basic.reduce(&invoice);
    let description = left_out.iter().find(|left_out| left_out.term == Term::Bt(154)).unwrap();
    assert_eq!(description.path, "BG-25[1]/BG-31/BT-154");
    let spoken = invoice.lines[0].item.description.as_ref().unwrap();
    assert_eq!(description.value, spoken.as_str());
}
