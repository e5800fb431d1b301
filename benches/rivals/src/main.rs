//! facture and other readers of e-invoices on the same documents, in one process.
//!
//! `cargo run --release --manifest-path benches/rivals/Cargo.toml` prints the table of the README. The steps take turns, so that
//! a busy machine is busy for all of them, and the best time of each counts. Each asserts its result, and a document that a
//! rival refuses is said to be refused. All do what their documentation shows for the task; what they do on the way differs:
//! facture keeps the place of each value and what no term holds, and its check covers the whole schema.

#[path = "../../documents.rs"]
mod documents;
mod typed;

use std::hint::black_box;
use std::time::{Duration, Instant};

use en16931_formats::{Policy, Recommendation};
use facture::xml::{Document, Limits};
use facture::{DocumentType, Validation, bind};
use quick_xml::Reader;
use quick_xml::events::Event;

/// Something done with a document of so many lines.
struct Step {
    group: &'static str,
    name: &'static str,
    run: fn(&str, usize),
}

const STEPS: &[Step] = &[
    Step { group: "limit", name: "quick-xml events", run: events },
    Step { group: "read", name: "facture", run: facture_read },
    Step { group: "read", name: "en16931-formats 0.8", run: en16931_read },
    Step { group: "read", name: "core-invoice-formats 2.0", run: core_invoice_read },
    Step { group: "read", name: "roxmltree 0.21 (tree only)", run: roxmltree_read },
    Step { group: "read", name: "quick-xml serde (30 fields)", run: serde_read },
    Step { group: "check", name: "facture", run: facture_check },
    Step { group: "check", name: "en16931-formats 0.8", run: en16931_check },
    Step { group: "check", name: "core-invoice-formats 2.0", run: core_invoice_check },
];

fn events(text: &str, _: usize) {
    let mut reader = Reader::from_str(text);
    while black_box(reader.read_event().expect("well-formed")) != Event::Eof {}
}

fn facture_read(text: &str, lines: usize) {
    let document = Document::parse(text.as_bytes(), &Limits::default()).expect("well-formed");
    assert_eq!(bind::read(&document).expect("an invoice").invoice.lines.len(), lines);
}

fn en16931_read(text: &str, lines: usize) {
    assert_eq!(en16931_formats::read(text.as_bytes()).expect("an invoice").invoice.lines.len(), lines);
}

fn core_invoice_read(text: &str, lines: usize) {
    assert_eq!(core_invoice_formats::read(text).expect("an invoice").lines.len(), lines);
}

fn roxmltree_read(text: &str, lines: usize) {
    let document = roxmltree::Document::parse(text).expect("well-formed");
    assert!(black_box(document.root_element()).children().count() > lines.min(1));
}

fn serde_read(text: &str, lines: usize) {
    assert_eq!(typed::lines(text), lines);
}

fn facture_check(text: &str, _: usize) {
    assert!(Validation::new().check(text.as_bytes()).expect("an invoice").valid);
}

fn en16931_check(text: &str, _: usize) {
    let received = en16931_formats::receive(text.as_bytes(), &Policy::default());
    assert_eq!(received.recommendation, Recommendation::Accept, "{:?}", received.reasons);
}

fn core_invoice_check(text: &str, _: usize) {
    let report = core_invoice_formats::validate_xml(text, None).expect("an invoice");
    black_box(report);
}

/// The best time of a step, measured in turns with the others.
fn measure(steps: &[&Step], text: &str, lines: usize) -> Vec<Option<Duration>> {
    // A step that refuses a document is not measured on it, and need not say so at length.
    std::panic::set_hook(Box::new(|_| {}));
    let able: Vec<bool> =
        steps.iter().map(|step| std::panic::catch_unwind(|| (step.run)(text, lines)).is_ok()).collect();
    let _ = std::panic::take_hook();
    let rounds = if text.len() < 1 << 20 { 400 } else { 8 };
    let times = (64 << 10) / text.len().max(1) + 1;
    let mut best = vec![Duration::MAX; steps.len()];
    for _ in 0..rounds {
        for (at, step) in steps.iter().enumerate().filter(|(at, _)| able[*at]) {
            let start = Instant::now();
            for _ in 0..times {
                (step.run)(black_box(text), lines);
            }
            best[at] = best[at].min(start.elapsed() / times as u32);
        }
    }
    best.into_iter().zip(able).map(|(best, able)| able.then_some(best)).collect()
}

fn main() {
    let inputs = [
        ("UBL 10 KB", documents::rich_document(4, DocumentType::UblInvoice), 4),
        ("CII 10 KB", documents::rich_document(2, DocumentType::Cii), 2),
        ("UBL 1.5 MB", documents::rich_document(1_000, DocumentType::UblInvoice), 1_000),
        ("UBL 15 MB", documents::rich_document(10_000, DocumentType::UblInvoice), 10_000),
    ];
    let steps: Vec<&Step> = STEPS.iter().collect();
    let columns: Vec<(usize, Vec<Option<Duration>>)> = inputs
        .iter()
        .map(|(_, bytes, lines)| {
            let text = std::str::from_utf8(bytes).expect("UTF-8");
            (bytes.len(), measure(&steps, text, *lines))
        })
        .collect();
    print!("| step | |");
    inputs.iter().for_each(|(name, ..)| print!(" {name} |"));
    println!("\n|---|---|{}", "---:|".repeat(inputs.len()));
    for (at, step) in steps.iter().enumerate() {
        print!("| {} | {} |", step.group, step.name);
        let ours = steps.iter().position(|s| s.group == step.group && s.name == "facture");
        for (length, times) in &columns {
            let Some(time) = times[at] else {
                print!(" refused |");
                continue;
            };
            let speed = *length as f64 / time.as_secs_f64() / 1e6;
            match ours.and_then(|ours| times[ours]) {
                Some(ours) if step.name != "facture" => {
                    print!(" {speed:.0} MB/s (facture {:.1} x) |", time.as_secs_f64() / ours.as_secs_f64());
                }
                _ => print!(" {speed:.0} MB/s |"),
            }
        }
        println!();
    }
}
