//! What a PDF costs: to lay an invoice out, to attach it to a file of 100 KB, to take it out again.
//!
//! benches/pdf_rivals.py measures the same with factur-x of PyPI, on the files that `FACTURE_RIVALS=FOLDER` keeps.

mod documents;

use std::hint::black_box;
use std::path::Path;
use std::{env, fs};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use facture::pdf::{Attach, Conformance, Level, Render, attach, extract, lay_out, render};
use facture::{DocumentType, bind};

/// Lines that make a file of about 100 KB.
const LINES: usize = 40;

/// The file without its claim to be PDF/A: the name of the claim's namespace is changed for one as long.
fn silent(pdf: &[u8]) -> Vec<u8> {
    let mut silent = pdf.to_vec();
    let claim = b"www.aiim.org/pdfa/ns/id";
    for at in memchr::memmem::find_iter(pdf, claim) {
        silent[at..at + 8].copy_from_slice(b"nowhere.");
    }
    silent
}

fn pdf(criterion: &mut Criterion) {
    let invoice = documents::invoice(5);
    let options = Render::default();
    criterion.bench_function("render/one-page", |bencher| {
        bencher.iter(|| render(black_box(&invoice), &options).expect("a PDF"));
    });
    criterion.bench_function("render/200-lines", |bencher| {
        let invoice = documents::invoice(200);
        bencher.iter(|| render(black_box(&invoice), &options).expect("a PDF"));
    });

    let pages = lay_out(&documents::invoice(LINES), &options).expect("pages");
    let silent = silent(&pages);
    let xml = bind::write(&invoice, DocumentType::Cii);
    let how = Attach::new(Level::En16931);
    let attached = attach(&pages, xml.as_bytes(), &how).expect("a PDF");
    assert!(matches!(attached.conformance, Conformance::Kept(_)));
    let established = attach(&silent, xml.as_bytes(), &how).expect("a PDF");
    assert!(matches!(established.conformance, Conformance::Established(_)), "{:?}", established.conformance);
    if let Some(folder) = env::var_os("FACTURE_RIVALS") {
        let keep = |name, bytes: &[u8]| fs::write(Path::new(&folder).join(name), bytes).expect("a folder");
        keep("pages.pdf", &pages);
        keep("invoice.xml", xml.as_bytes());
        keep("attached.pdf", &attached.pdf);
    }
    let mut group = criterion.benchmark_group("attach");
    for (name, pdf) in [("pdf-a", &pages), ("no-claim", &silent)] {
        group.throughput(Throughput::Bytes(pdf.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| attach(black_box(pdf), xml.as_bytes(), &how).expect("a PDF"));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("extract");
    group.throughput(Throughput::Bytes(attached.pdf.len() as u64));
    group.bench_function("facturx", |bencher| {
        bencher.iter(|| extract(black_box(&attached.pdf)).expect("an invoice"));
    });
    group.finish();
}

criterion_group!(benches, pdf);
criterion_main!(benches);
