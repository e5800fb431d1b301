//! From the bytes of an invoice to the SHA-256 of its canonical form, by this library and by others. Each first
//! has to come to the same canonical form, or there is nothing to compare.

#[path = "../../documents.rs"]
mod documents;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use facture::DocumentType;
use facture::xml::{CanonicalForm, Document, Limits};
use sha2::{Digest, Sha256};
use xml_sec::c14n::{C14nAlgorithm, C14nMode as XmlSecMode, canonicalize_xml};

fn facture(bytes: &[u8], form: CanonicalForm) -> [u8; 32] {
    let mut hash = Sha256::new();
    let document = Document::parse(bytes, &Limits::default()).expect("well-formed");
    document.canonical_pieces(form, &mut |piece| hash.update(piece)).expect("a canonical form");
    hash.finalize().into()
}

fn xml_sec(bytes: &[u8], form: CanonicalForm) -> [u8; 32] {
    let mode = match form {
        CanonicalForm::Inclusive => XmlSecMode::Inclusive1_0,
        CanonicalForm::Exclusive => XmlSecMode::Exclusive1_0,
    };
    let canonical = canonicalize_xml(bytes, &C14nAlgorithm::new(mode, false)).expect("a canonical form");
    Sha256::digest(canonical).into()
}

fn bergshamra(bytes: &[u8], form: CanonicalForm) -> [u8; 32] {
    let mode = match form {
        CanonicalForm::Inclusive => bergshamra_c14n::C14nMode::Inclusive,
        CanonicalForm::Exclusive => bergshamra_c14n::C14nMode::Exclusive,
    };
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    let canonical = bergshamra_c14n::canonicalize::<&str>(text, mode, None, &[]).expect("a canonical form");
    Sha256::digest(canonical).into()
}

type Rival = fn(&[u8], CanonicalForm) -> [u8; 32];

fn c14n(criterion: &mut Criterion) {
    let rivals: [(&str, Rival); 3] = [("facture", facture), ("xml-sec", xml_sec), ("bergshamra", bergshamra)];
    let inputs = [
        ("ubl", documents::document(6, DocumentType::UblInvoice)),
        ("cii", documents::document(5, DocumentType::Cii)),
    ];
    for form in [CanonicalForm::Inclusive, CanonicalForm::Exclusive] {
        let mut group = criterion.benchmark_group(format!("{form:?}"));
        for (name, bytes) in &inputs {
            eprintln!("{name}: {} bytes", bytes.len());
            group.throughput(Throughput::Bytes(bytes.len() as u64));
            let ours = facture(bytes, form);
            for (rival, digest) in rivals {
                assert_eq!(digest(bytes, form), ours, "{rival} has another canonical form of {name}");
                group.bench_function(BenchmarkId::new(rival, name), |bencher| {
                    bencher.iter(|| black_box(digest(black_box(bytes), form)));
                });
            }
        }
        group.finish();
    }
}

criterion_group!(benches, c14n);
criterion_main!(benches);
