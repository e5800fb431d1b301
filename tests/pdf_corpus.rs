//! The PDFs of the corpus: each yields its attachments byte for byte, and takes one again.
#![cfg(feature = "pdf-extract")]
#![allow(clippy::unwrap_used)]

mod aloud;

use std::path::{Path, PathBuf};

use facture::pdf::Container;

/// Every PDF of the corpus; none, said loudly, where there is no corpus.
fn pdfs() -> Vec<PathBuf> {
    let root = std::env::var_os("FACTURE_CORPUS").map_or_else(|| "../shared/corpus".into(), PathBuf::from);
    let mut pdfs = Vec::new();
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) {
                pdfs.push(path);
            }
        }
    }
    if pdfs.is_empty() {
        aloud::skipped(format_args!("there is no corpus at {} (set FACTURE_CORPUS)", root.display()));
    }
    pdfs.sort();
    pdfs
}

/// The attachments that lie beside a PDF, as `NAME.pdf.ATTACHMENT.xml`.
fn beside(pdf: &Path) -> Vec<(String, Vec<u8>)> {
    let prefix = format!("{}.", pdf.file_name().unwrap().to_string_lossy());
    let files = std::fs::read_dir(pdf.parent().unwrap()).unwrap().flatten();
    files
        .filter_map(|file| {
            let name = file.file_name().to_string_lossy().strip_prefix(&prefix)?.to_owned();
            Some((name, std::fs::read(file.path()).unwrap()))
        })
        .collect()
}

#[test]
fn every_attachment_is_found_byte_for_byte() {
    let mut compared = 0;
    let pdfs = pdfs();
    for path in &pdfs {
        let container = Container::open(&std::fs::read(path).unwrap()).unwrap();
        for (name, bytes) in beside(path) {
            let same =
                |file: &facture::pdf::Attachment| file.name == name && file.content.as_ref() == Ok(&bytes);
            assert!(container.attachments.iter().any(same), "{}: {name}", path.display());
            assert!(container.invoice().is_some(), "{}", path.display());
            compared += 1;
        }
    }
    eprintln!("{compared} attachments of {} PDFs are the same", pdfs.len());
    assert!(pdfs.is_empty() || compared > 0, "the corpus has attachments to compare");
}

#[cfg(feature = "pdf-attach")]
#[test]
fn every_pdf_takes_an_invoice() {
    use facture::ErrorKind;
    use facture::pdf::{Attach, Conformance, Level, attach};

    let (mut kept, mut not) = (0, 0);
    for path in pdfs() {
        let pdf = std::fs::read(&path).unwrap();
        let attached = match attach(&pdf, b"<invoice/>", &Attach::new(Level::En16931)) {
            Ok(attached) => attached,
            Err(error) => {
                // The corpus has one file that lost its pages.
                assert_eq!(error.kind(), ErrorKind::Pdf, "{}: {error}", path.display());
                continue;
            }
        };
        let container = Container::open(&attached.pdf).unwrap();
        assert!(!container.recovered, "{}", path.display());
        assert_eq!(container.invoice().unwrap().content.as_deref(), Ok(b"<invoice/>".as_slice()));
        let claims = container.claims.unwrap().pdfa.is_some();
        assert_eq!(
            claims,
            !matches!(attached.conformance, Conformance::NotEstablished(_)),
            "{}",
            path.display()
        );
        if claims { kept += 1 } else { not += 1 }
    }
    eprintln!("{kept} keep their PDF/A claim, {not} are not established");
}
