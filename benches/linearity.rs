//! Time for each line of an invoice, from 10 to 100,000 lines: `cargo bench --bench linearity` prints nanoseconds, and
//! fails where a line of the largest document costs much more than one of the thousand-line document.
//!
//! Large documents leave the caches of the processor and want fresh memory of the operating system, whose part in the time is
//! printed below (where `/proc` tells), and what is left without it. So a line is allowed to cost [`GROWTH`] times as much. A
//! step that is not linear costs a hundred times as much.

mod documents;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use facture::convert::{Target, convert};
use facture::model::{DocumentAllowance, Rounding};
use facture::xml::{CanonicalForm, Document, Limits};
use facture::{DocumentType, Invoice, RuleSet, Validation, bind, digest};

const LINES: [usize; 5] = [10, 100, 1_000, 10_000, 100_000];

/// How much more a line may cost at 100,000 lines than at 1,000.
const GROWTH: u32 = 4;

/// A kind of document, made for so many lines.
struct Case {
    name: &'static str,
    make: fn(usize) -> Vec<u8>,
}

const CASES: &[Case] = &[
    Case { name: "plain UBL", make: |lines| documents::document(lines, DocumentType::UblInvoice) },
    Case { name: "plain CII", make: |lines| documents::document(lines, DocumentType::Cii) },
    Case { name: "50 VAT rates", make: |lines| written(&rates(lines)) },
    Case { name: "an allowance a line", make: |lines| written(&allowances(lines)) },
    Case { name: "all lines invalid", make: |lines| written(&invalid(lines)) },
    Case {
        name: "all invalid, CII",
        make: |lines| bind::write(&invalid(lines), DocumentType::Cii).into_bytes(),
    },
    Case { name: "all invalid, one row", make: |lines| one_row(&invalid(lines)) },
    Case { name: "no readable price", make: |lines| written(&unreadable(lines)) },
    Case { name: "all lines lose", make: |lines| losing(lines) },
];

fn written(invoice: &Invoice) -> Vec<u8> {
    bind::write(invoice, DocumentType::UblInvoice).into_bytes()
}

fn rates(lines: usize) -> Invoice {
    let mut invoice = documents::invoice(lines);
    for (number, line) in invoice.lines.iter_mut().enumerate() {
        line.vat.rate = Some(format!("{}", 1 + number % 50).as_str().into());
    }
    invoice.compute(Rounding::PerCategory).expect("made of numbers");
    invoice
}

fn allowances(lines: usize) -> Invoice {
    let mut invoice = documents::invoice(lines);
    for _ in 0..lines {
        invoice.allowances.push(DocumentAllowance::new("0.01", "Bonus").vat("S", 20));
    }
    invoice.compute(Rounding::PerCategory).expect("made of numbers");
    invoice
}

/// Four rules speak of each line.
fn invalid(lines: usize) -> Invoice {
    let mut invoice = documents::invoice(lines);
    for line in &mut invoice.lines {
        line.item.name = None;
        line.unit_code = Some("parcels".into());
        line.net_amount = Some("1.005".into());
        line.vat.category_code = Some("Q".into());
    }
    invoice
}

/// Of each line two rules have no verdict.
fn unreadable(lines: usize) -> Invoice {
    let mut invoice = documents::invoice(lines);
    for line in &mut invoice.lines {
        line.price.net_price = Some("much".into());
        line.vat.rate = Some("usual".into());
    }
    invoice
}

/// No line feed in it, so every finding is in line 1 and far to the right.
fn one_row(invoice: &Invoice) -> Vec<u8> {
    written(invoice).into_iter().filter(|byte| *byte != b'\n').collect()
}

/// Each line says something that the other syntax cannot say.
fn losing(lines: usize) -> Vec<u8> {
    let text = String::from_utf8(documents::document(lines, DocumentType::UblInvoice)).expect("UTF-8");
    text.replace("<cac:Item>", "<cac:Item><cbc:PackQuantity unitCode=\"C62\">4</cbc:PackQuantity>")
        .into_bytes()
}

const STEPS: [&str; 7] = ["parse", "validate", "check", "write", "convert", "semantic", "canonical"];

/// What a step costs.
#[derive(Default, Clone, Copy)]
struct Cost {
    /// The best of a few runs.
    time: Duration,
    /// Of all processor time, the hundredths that the operating system took.
    kernel: u64,
}

/// The ticks that this process has spent on its own, and in the operating system.
fn ticks() -> Option<[u64; 2]> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name, which may hold anything: the third field and those that follow.
    let mut fields = stat.rsplit_once(')')?.1.split_ascii_whitespace().skip(11);
    Some([fields.next()?.parse().ok()?, fields.next()?.parse().ok()?])
}

/// What each step costs.
fn costs(bytes: &[u8]) -> [Cost; STEPS.len()] {
    let document = Document::parse(bytes, &Limits::default()).expect("well-formed");
    let reading = bind::read(&document).expect("an invoice");
    let target = if reading.document_type == DocumentType::Cii { Target::Ubl } else { Target::Cii };
    let (rules, everything) = (Validation::new().rule_sets([RuleSet::En16931]), Validation::new());
    let best = |step: &dyn Fn()| {
        let runs = (1 << 20) / bytes.len() + 2;
        let run = |_| {
            let start = Instant::now();
            step();
            start.elapsed()
        };
        let before = ticks().unwrap_or_default();
        let time = (0..runs).map(run).min().unwrap_or_default();
        let after = ticks().unwrap_or_default();
        let [own, kernel] = [0, 1].map(|part| after[part] - before[part]);
        Cost { time, kernel: 100 * kernel / (own + kernel).max(1) }
    };
    [
        best(&|| {
            let document = Document::parse(bytes, &Limits::default()).expect("well-formed");
            assert_eq!(
                bind::read(&document).expect("an invoice").invoice.lines.len(),
                reading.invoice.lines.len()
            );
        }),
        best(&|| drop(black_box(rules.check_document(&document).expect("an invoice")))),
        best(&|| drop(black_box(everything.check(bytes).expect("an invoice")))),
        best(&|| drop(black_box(bind::write(&reading.invoice, reading.document_type)))),
        best(&|| drop(black_box(convert(&document, target).expect("an invoice")))),
        best(&|| assert!(!black_box(digest::semantic(&reading.invoice)).hex().is_empty())),
        best(&|| drop(black_box(document.canonical(CanonicalForm::Exclusive).expect("a canonical form")))),
    ]
}

fn main() -> ExitCode {
    let only = std::env::args().skip(1).find(|argument| !argument.starts_with("--"));
    let mut steep = Vec::new();
    for case in CASES.iter().filter(|case| only.as_ref().is_none_or(|only| case.name.contains(&**only))) {
        println!("{} (ns a line)", case.name);
        print!("{:>9}", "lines");
        for step in STEPS {
            print!("{step:>11}");
        }
        println!();
        let mut per_line = [[0; STEPS.len()]; LINES.len()];
        for (row, lines) in per_line.iter_mut().zip(LINES) {
            let count = u32::try_from(lines).expect("few enough");
            let costs = costs(&(case.make)(lines));
            *row = costs.map(|cost| (cost.time / count).as_nanos());
            print!("{lines:>9}");
            for nanoseconds in row.iter() {
                print!("{nanoseconds:>11}");
            }
            println!();
            if lines == LINES[LINES.len() - 1] {
                print!("{:>9}", "kernel");
                for cost in costs {
                    print!("{:>9} %", cost.kernel);
                }
                print!("\n{:>9}", "without");
                for (nanoseconds, cost) in row.iter().zip(costs) {
                    print!("{:>11}", nanoseconds * u128::from(100 - cost.kernel) / 100);
                }
                println!();
            }
        }
        let (thousand, most) = (per_line[2], per_line[4]);
        for (step, (few, many)) in STEPS.iter().zip(thousand.into_iter().zip(most)) {
            if many > few * u128::from(GROWTH) {
                steep.push(format!("{step} of {}: {few} ns a line grow to {many}", case.name));
            }
        }
    }
    for step in &steep {
        println!("not linear: {step}");
    }
    if steep.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
