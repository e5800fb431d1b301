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
use facture::{DocumentType, RuleSet, Validation, bind};
use quick_xml::Reader;
use quick_xml::events::Event;

/// What is measured, made ready for one document.
type Work<'t> = Box<dyn Fn() + 't>;

/// Something done with a document of so many lines.
struct Step {
    group: &'static str,
    name: &'static str,
    prepare: for<'t> fn(&'t str, usize) -> Work<'t>,
}

const STEPS: &[Step] = &[
    Step { group: "bare events", name: "quick-xml 0.42", prepare: events },
    Step { group: "read", name: "facture", prepare: facture_read },
    Step { group: "read", name: "en16931-formats 0.8", prepare: en16931_read },
    Step { group: "read", name: "core-invoice-formats 2.0", prepare: core_invoice_read },
    Step { group: "read", name: "roxmltree 0.21 (tree alone)", prepare: roxmltree_read },
    Step { group: "read", name: "quick-xml with serde (30 fields)", prepare: serde_read },
    Step { group: "rules alone", name: "facture", prepare: facture_rules },
    Step { group: "bytes to findings", name: "facture", prepare: facture_check },
    Step { group: "bytes to findings", name: "en16931-formats 0.8", prepare: en16931_check },
    Step { group: "bytes to findings", name: "core-invoice-formats 2.0", prepare: core_invoice_check },
];

fn events(text: &str, _: usize) -> Work<'_> {
    Box::new(move || {
        let mut reader = Reader::from_str(text);
        while black_box(reader.read_event().expect("well-formed")) != Event::Eof {}
    })
}

fn facture_read(text: &str, lines: usize) -> Work<'_> {
    Box::new(move || {
        let document = Document::parse(text.as_bytes(), &Limits::default()).expect("well-formed");
        assert_eq!(bind::read(&document).expect("an invoice").invoice.lines.len(), lines);
    })
}

fn en16931_read(text: &str, lines: usize) -> Work<'_> {
    Box::new(move || {
        assert_eq!(en16931_formats::read(text.as_bytes()).expect("an invoice").invoice.lines.len(), lines);
    })
}

fn core_invoice_read(text: &str, lines: usize) -> Work<'_> {
    Box::new(move || assert_eq!(core_invoice_formats::read(text).expect("an invoice").lines.len(), lines))
}

fn roxmltree_read(text: &str, lines: usize) -> Work<'_> {
    Box::new(move || {
        let document = roxmltree::Document::parse(text).expect("well-formed");
        assert!(document.root_element().children().count() >= lines.min(3));
    })
}

fn serde_read(text: &str, lines: usize) -> Work<'_> {
    Box::new(move || assert_eq!(typed::lines(text), lines))
}

fn facture_rules(text: &str, _: usize) -> Work<'_> {
    let document = Document::parse(text.as_bytes(), &Limits::default()).expect("well-formed");
    let rules = Validation::new().rule_sets([RuleSet::En16931]);
    Box::new(move || assert!(rules.check_document(&document).expect("an invoice").valid))
}

fn facture_check(text: &str, _: usize) -> Work<'_> {
    let everything = Validation::new();
    Box::new(move || assert!(everything.check(text.as_bytes()).expect("an invoice").valid))
}

fn en16931_check(text: &str, _: usize) -> Work<'_> {
    let policy = Policy::default();
    Box::new(move || {
        let received = en16931_formats::receive(text.as_bytes(), &policy);
        assert_eq!(received.recommendation, Recommendation::Accept, "{:?}", received.reasons);
    })
}

fn core_invoice_check(text: &str, _: usize) -> Work<'_> {
    Box::new(move || assert!(core_invoice_formats::validate_xml(text, None).expect("an invoice").ok()))
}

/// The best time of each step, measured in turns; none where a document is refused.
fn measure(text: &str, lines: usize) -> Vec<Option<Duration>> {
    // A refusal need not be told at length.
    std::panic::set_hook(Box::new(|_| {}));
    let able = |step: &Step| {
        let tried = || {
            let work = (step.prepare)(text, lines);
            work();
            work
        };
        std::panic::catch_unwind(tried).ok()
    };
    let steps: Vec<_> = STEPS.iter().map(able).collect();
    let _ = std::panic::take_hook();
    let rounds = if text.len() < 1 << 20 { 400 } else { 12 };
    let times = u32::try_from((64 << 10) / text.len() + 1).expect("few");
    let mut best = vec![None; steps.len()];
    for _ in 0..rounds {
        for (best, step) in best.iter_mut().zip(&steps) {
            let Some(step) = step else { continue };
            let start = Instant::now();
            (0..times).for_each(|_| step());
            let spent = start.elapsed() / times;
            *best = Some(best.map_or(spent, |best: Duration| best.min(spent)));
        }
    }
    best
}

fn main() {
    let inputs = [
        ("UBL 10 KB", documents::rich_document(4, DocumentType::UblInvoice), 4),
        ("CII 10 KB", documents::rich_document(2, DocumentType::Cii), 2),
        ("UBL 1.5 MB", documents::rich_document(1_000, DocumentType::UblInvoice), 1_000),
        ("UBL 15 MB", documents::rich_document(10_000, DocumentType::UblInvoice), 10_000),
    ];
    let columns: Vec<(usize, Vec<Option<Duration>>)> = inputs
        .iter()
        .map(|(_, bytes, lines)| (bytes.len(), measure(std::str::from_utf8(bytes).expect("UTF-8"), *lines)))
        .collect();
    print!("| MB/s | |");
    inputs.iter().for_each(|(name, ..)| print!(" {name} |"));
    println!("\n| --- | --- |{}", " ---: |".repeat(inputs.len()));
    for (at, step) in STEPS.iter().enumerate() {
        print!("| {} | {} |", step.group, step.name);
        let ours = STEPS.iter().position(|other| other.group == step.group && other.name == "facture");
        for (length, times) in &columns {
            let Some(time) = times[at] else {
                print!(" refused |");
                continue;
            };
            let speed = *length as f64 / time.as_secs_f64() / 1e6;
            match ours.and_then(|ours| times[ours]) {
                Some(ours) if step.name != "facture" => {
                    print!(" {speed:.0} ({:.1} x less) |", time.as_secs_f64() / ours.as_secs_f64());
                }
                _ => print!(" {speed:.0} |"),
            }
        }
        println!();
    }
}
