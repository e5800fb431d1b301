//! What an invoice costs, step by step. `limit` is what no reader built on quick-xml can go below.

mod documents;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use facture::convert::{Target, convert};
use facture::xml::{CanonicalForm, Document, Limits};
use facture::{DocumentType, Invoice, RuleSet, Validation, bind, digest};
use quick_xml::Reader;
use quick_xml::events::Event;

/// Name, bytes and number of lines of each document.
fn inputs() -> Vec<(&'static str, Vec<u8>, usize)> {
    vec![
        ("ubl-10k", documents::rich_document(4, DocumentType::UblInvoice), 4),
        ("cii-10k", documents::rich_document(2, DocumentType::Cii), 2),
        ("ubl-1000-lines", documents::rich_document(1_000, DocumentType::UblInvoice), 1_000),
        ("ubl-10000-lines-15M", documents::rich_document(10_000, DocumentType::UblInvoice), 10_000),
        // Base64 makes 20 MiB of 15.
        ("ubl-attachment-20M", documents::with_attachment(15 << 20), 3),
    ]
}

fn bare_events(bytes: &[u8]) -> usize {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).expect("UTF-8"));
    let mut events = 0;
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => return events,
            event => {
                black_box(&event);
                events += 1;
            }
        }
    }
}

fn parse(bytes: &[u8]) -> Document<'_> {
    Document::parse(bytes, &Limits::default()).expect("well-formed")
}

/// The same invoice by way of CII.
fn round(invoice: &Invoice) -> Invoice {
    let text = bind::write(invoice, DocumentType::Cii);
    bind::read(&parse(text.as_bytes())).expect("an invoice").invoice
}

fn hot_path(criterion: &mut Criterion) {
    let inputs = inputs();
    let mut each = |group: &str, step: &dyn Fn(&[u8], usize)| {
        let mut group = criterion.benchmark_group(group);
        for (name, bytes, lines) in &inputs {
            group.throughput(Throughput::Bytes(bytes.len() as u64));
            if bytes.len() > 1 << 20 {
                group.sample_size(10);
            }
            group.bench_with_input(BenchmarkId::from_parameter(name), bytes, |bencher, bytes| {
                bencher.iter(|| step(bytes, *lines));
            });
        }
        group.finish();
    };
    each("limit/quick-xml", &|bytes, _| assert!(bare_events(bytes) > 0));
    each("limit/utf-8", &|bytes, _| assert!(std::str::from_utf8(black_box(bytes)).is_ok()));
    each("parse", &|bytes, lines| {
        let document = parse(bytes);
        let reading = bind::read(&document).expect("an invoice");
        assert_eq!(reading.invoice.lines.len(), lines);
    });

    let everything = Validation::new();
    each("check", &|bytes, _| assert!(everything.check(bytes).expect("an invoice").valid));

    let documents: Vec<_> =
        inputs.iter().map(|(name, bytes, _)| (*name, bytes.len(), parse(bytes))).collect();
    let rules = Validation::new().rule_sets([RuleSet::En16931]);
    let mut group = criterion.benchmark_group("validate");
    for (name, length, document) in &documents {
        group.throughput(Throughput::Bytes(*length as u64)).sample_size(10);
        group.bench_function(*name, |bencher| {
            bencher.iter(|| assert!(rules.check_document(document).expect("an invoice").valid));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("write");
    for (name, length, document) in &documents {
        let reading = bind::read(document).expect("an invoice");
        group.throughput(Throughput::Bytes(*length as u64)).sample_size(10);
        group.bench_function(*name, |bencher| {
            bencher.iter(|| assert_eq!(bind::write(&reading.invoice, reading.document_type).len(), *length));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("convert");
    for (name, length, document) in &documents {
        let target = if name.starts_with("cii") { Target::Ubl } else { Target::Cii };
        group.throughput(Throughput::Bytes(*length as u64)).sample_size(10);
        group.bench_function(*name, |bencher| {
            bencher.iter(|| assert!(convert(document, target).expect("an invoice").losses.is_empty()));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("digest");
    for (name, length, document) in &documents {
        let invoice = bind::read(document).expect("an invoice").invoice;
        let canonical = document.canonical(CanonicalForm::Inclusive).expect("a canonical form");
        let of_document = digest::canonical(&parse(canonical.as_bytes())).expect("a digest");
        let of_invoice = digest::semantic(&round(&invoice));
        group.throughput(Throughput::Bytes(*length as u64)).sample_size(10);
        let bytes = document.text().as_bytes();
        group.bench_function(format!("canonical from bytes/{name}"), |bencher| {
            bencher.iter(|| black_box(digest::canonical(&parse(bytes)).expect("a digest")));
        });
        group.bench_function(format!("canonical/{name}"), |bencher| {
            bencher.iter(|| assert_eq!(digest::canonical(document).expect("a digest"), of_document));
        });
        group.bench_function(format!("semantic/{name}"), |bencher| {
            bencher.iter(|| assert!(digest::semantic(&invoice).agrees_with(&of_invoice)));
        });
    }
    group.finish();
}

criterion_group!(benches, hot_path);
criterion_main!(benches);
