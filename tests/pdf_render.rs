//! An invoice laid out as a PDF of its own.
//!
//! `FACTURE_RENDERED=DIR` keeps the files that the tests make, for `tests/verapdf.sh` and for the eye.
#![cfg(feature = "pdf-render")]
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::{env, fs};

use facture::bind;
use facture::pdf::{Colour, Container, Level, Render, Rendered, UserFont, extract, render};
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
        fs::write(Path::new(&folder).join(format!("{name}.pdf")), &rendered.pdf).unwrap();
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
    assert_eq!(container.check(Some(specification)), [], "{name}");
    assert_eq!(render(invoice, options).unwrap().pdf, rendered.pdf, "{name} comes out differently the second time");
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
        line.net_amount = Some(Amount::from(Decimal::written(&format!("{number}.00"))));
        invoice.lines.push(line);
    }
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
    let one = rendered("lines-1", &long(1), &in_language(Language::French));
    let many = rendered("lines-200", &long(200), &in_language(Language::French));
    assert_eq!(pages(&one.pdf), 1);
    assert!(pages(&many.pdf) > 4, "{} pages", pages(&many.pdf));
}
