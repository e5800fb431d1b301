//! Time grows as the document does: with many lines, VAT rates, allowances, and findings.
//!
//! `cargo test --release --test linear -- --nocapture` prints what a line costs from 10 lines to 100,000.

use std::time::Instant;

use facture::model::{Buyer, DocumentAllowance, Line, PaymentInstructions, Rounding, Seller};
use facture::xml::{Document, Limits};
use facture::{DocumentType, Invoice, RuleSet, Validation, bind};

/// What a document has much of beside its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Nothing.
    Plain,
    /// Fifty VAT rates.
    Rates,
    /// A thousand allowances, or fewer where the lines are.
    Allowances,
    /// Each line breaks rules.
    Invalid,
    /// The same, and the text has no line breaks.
    InvalidInOneLine,
}

const KINDS: [Kind; 5] = [Kind::Plain, Kind::Rates, Kind::Allowances, Kind::Invalid, Kind::InvalidInOneLine];

impl Kind {
    fn is_invalid(self) -> bool {
        matches!(self, Self::Invalid | Self::InvalidInOneLine)
    }
}

fn invoice(kind: Kind, lines: usize) -> Invoice {
    let mut invoice = Invoice::new("F-2026-1", "2026-11-23", "EUR");
    invoice.payment_due_date = Some("2026-12-23".into());
    invoice.seller = Seller::new("Tuilerie des Dombes", "FR");
    invoice.seller.vat_id = Some("FR00123456789".into());
    invoice.buyer = Buyer::new("Couverture Morel", "FR");
    invoice.payment.push(PaymentInstructions::credit_transfer("FR0012345678901234567890123"));
    for number in 0..lines {
        let rate = match kind {
            Kind::Rates => format!("{}.5", number % 50),
            _ => "20".to_owned(),
        };
        let unit = if kind.is_invalid() { "tile" } else { "C62" };
        invoice.lines.push(Line::new(format!("Tile {number}"), "2", unit, "3.10").vat("S", &*rate));
    }
    if kind == Kind::Allowances {
        for number in 0..lines.min(1_000) {
            invoice
                .allowances
                .push(DocumentAllowance::new("0.01", format!("Breakage {number}")).vat("S", 20));
        }
    }
    invoice.compute(Rounding::PerCategory).expect("made of numbers");
    invoice
}

fn document(kind: Kind, lines: usize, document_type: DocumentType) -> Vec<u8> {
    let text = bind::write(&invoice(kind, lines), document_type);
    match kind {
        Kind::InvalidInOneLine => text.replace('\n', "").into_bytes(),
        _ => text.into_bytes(),
    }
}

/// A document, and what it costs for each of its lines.
struct Measured {
    kind: Kind,
    lines: usize,
    bytes: Vec<u8>,
}

impl Measured {
    fn new(kind: Kind, lines: usize, document_type: DocumentType) -> Self {
        Self { kind, lines, bytes: document(kind, lines, document_type) }
    }

    /// The time for each line of the rules alone, and of all from bytes to findings, over so many lines at least.
    #[allow(clippy::cast_precision_loss)] // No document has that many lines.
    fn cost(&self, lines: usize) -> [f64; 2] {
        let parsed = Document::parse(&self.bytes, &Limits::default()).expect("well-formed");
        let rules = Validation::new().rule_sets([RuleSet::En16931]);
        let everything = Validation::new();
        let nanoseconds = |run: &dyn Fn() -> usize| {
            let times = lines.div_ceil(self.lines);
            let start = Instant::now();
            for _ in 0..times {
                let findings = run();
                assert_eq!(
                    findings >= self.lines,
                    self.kind.is_invalid(),
                    "{:?}: {findings} findings",
                    self.kind
                );
            }
            start.elapsed().as_secs_f64() * 1e9 / (times * self.lines) as f64
        };
        [
            nanoseconds(&|| rules.check_document(&parsed).expect("an invoice").findings.len()),
            nanoseconds(&|| everything.check(&self.bytes).expect("an invoice").findings.len()),
        ]
    }
}

fn shortest(runs: impl Iterator<Item = [f64; 2]>) -> [f64; 2] {
    runs.fold([f64::INFINITY; 2], |best, run| [best[0].min(run[0]), best[1].min(run[1])])
}

/// What grows with the square of the lines would cost ten times as much for each, and fifty times with optimisation.
/// The bound leaves room for a busy machine.
const FEW: usize = if cfg!(debug_assertions) { 200 } else { 1_000 };
const MANY: usize = if cfg!(debug_assertions) { 2_000 } else { 50_000 };

#[test]
fn a_line_costs_the_same_in_any_document() {
    for document_type in [DocumentType::UblInvoice, DocumentType::Cii] {
        for kind in KINDS {
            let [few, many] = [FEW, MANY].map(|lines| Measured::new(kind, lines, document_type));
            // One after the other, so that whatever else the machine does falls on both.
            let runs: Vec<_> = (0..2).map(|_| (few.cost(MANY), many.cost(MANY))).collect();
            let few = shortest(runs.iter().map(|run| run.0));
            let many = shortest(runs.iter().map(|run| run.1));
            for (step, few, many) in [("validate", few[0], many[0]), ("check", few[1], many[1])] {
                let found = format!(
                    "{document_type:?} {kind:?} {step}: {few:.0} ns a line of {FEW}, {many:.0} ns of {MANY}"
                );
                println!("{found}");
                assert!(many / few < 5.0, "{found}");
            }
        }
    }
}

/// Prints a table. It is long work without optimisation, and nobody looks.
#[cfg(not(debug_assertions))]
#[test]
fn what_a_line_costs() {
    println!("nanoseconds a line, rules alone / from bytes to findings");
    for document_type in [DocumentType::UblInvoice, DocumentType::Cii] {
        for kind in KINDS {
            let costs = [10, 100, 1_000, 10_000, 100_000].map(|lines| {
                let document = Measured::new(kind, lines, document_type);
                let [validate, check] = shortest((0..3).map(|_| document.cost(20_000)));
                format!("{lines}: {validate:.0} / {check:.0}")
            });
            println!("{document_type:?} {kind:?}: {}", costs.join(", "));
        }
    }
}
