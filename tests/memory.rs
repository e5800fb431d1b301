//! What reading takes of memory: the document's bytes, the index of its elements and the invoice together.

#[path = "../benches/counting.rs"]
mod counting;
#[path = "../benches/documents.rs"]
mod documents;

use facture::xml::{Document, Limits};
use facture::{DocumentType, bind};

// One test: others at the same time would be counted along.
#[test]
fn reading_takes_at_most_three_and_a_half_times_the_document() {
    for document_type in DocumentType::ALL {
        let bytes = documents::document(1_000, document_type);
        let (_, most) = counting::cost(|| {
            let document = Document::parse(&bytes, &Limits::default()).expect("well-formed");
            let reading = bind::read(&document).expect("an invoice");
            assert_eq!(reading.invoice.lines.len(), 1_000);
        });
        let times = 1.0 + f64::from(most as u32) / f64::from(bytes.len() as u32);
        eprintln!("{document_type}: {times:.2} times its {} bytes", bytes.len());
        assert!(times <= 3.5, "{document_type}: {times:.2} times the document");
    }
}
