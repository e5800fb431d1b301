//! Reading beside the bare quick-xml loop, from small to large, and what it takes of memory.
//!
//! `cargo bench --bench reading`, with the names of some documents for these alone. Times are the shortest of many
//! rounds, both in turn, so that a busy machine disturbs neither more than the other.

mod counting;
mod documents;

use std::hint::black_box;
use std::time::{Duration, Instant};

use facture::model::{DocumentAllowance, ItemAttribute, LinePeriod, Rounding};
use facture::value::Identifier;
use facture::xml::{Document, Limits};
use facture::{DocumentType, Invoice, bind};
use quick_xml::Reader;
use quick_xml::events::Event;

fn bare_events(bytes: &[u8]) {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).expect("UTF-8"));
    while black_box(reader.read_event().expect("well-formed")) != Event::Eof {}
}

fn parse(bytes: &[u8]) -> Document<'_> {
    Document::parse(bytes, &Limits::default()).expect("well-formed")
}

fn read(bytes: &[u8]) {
    black_box(bind::read(&parse(bytes)).expect("an invoice"));
}

fn time(of: impl Fn()) -> Duration {
    let start = Instant::now();
    of();
    start.elapsed()
}

/// Shortest times of the bare loop, of the document alone and of the whole reading.
fn shortest(bytes: &[u8]) -> [Duration; 3] {
    let rounds = (300_000_000 / bytes.len()).clamp(9, 10_000);
    let mut shortest = [Duration::MAX; 3];
    for _ in 0..rounds {
        let times =
            [time(|| bare_events(bytes)), time(|| drop(black_box(parse(bytes)))), time(|| read(bytes))];
        shortest = std::array::from_fn(|n| shortest[n].min(times[n]));
    }
    shortest
}

fn written(mut invoice: Invoice) -> Vec<u8> {
    invoice.compute(Rounding::PerCategory).expect("made of numbers");
    bind::write(&invoice, DocumentType::UblInvoice).into_bytes()
}

fn with_vat_rates(lines: usize, rates: usize) -> Vec<u8> {
    let mut invoice = documents::invoice(lines);
    for (number, line) in invoice.lines.iter_mut().enumerate() {
        line.vat.rate = Some(format!("{}", 1 + number % rates).as_str().into());
    }
    written(invoice)
}

fn with_allowances(lines: usize, allowances: usize) -> Vec<u8> {
    let mut invoice = documents::invoice(lines);
    for _ in 0..allowances {
        invoice.allowances.push(DocumentAllowance::new("0.01", "Loyalty").vat("S", 20));
    }
    written(invoice)
}

/// Lines that say about all that lines say in practice.
fn with_long_lines(lines: usize, document_type: DocumentType) -> Vec<u8> {
    let mut invoice = documents::invoice(lines);
    for (number, line) in invoice.lines.iter_mut().enumerate() {
        line.note = Some("Delivered in two parts, the second on the following day".into());
        line.purchase_order_line_reference = Some((number + 1).to_string().into());
        line.period = Some(LinePeriod {
            start_date: Some("2026-11-01".into()),
            end_date: Some("2026-11-30".into()),
            ..LinePeriod::default()
        });
        line.item.standard_id = Some(Identifier::with_scheme("4000000000006", "0160"));
        line.item.country_of_origin = Some("FR".into());
        for (name, value) in [("Moisture", "12 %"), ("Grade", "A")] {
            let attribute = ItemAttribute {
                name: Some(name.into()),
                value: Some(value.into()),
                ..ItemAttribute::default()
            };
            line.item.attributes.push(attribute);
        }
    }
    bind::write(&invoice, document_type).into_bytes()
}

fn main() {
    let ubl = |lines| documents::document(lines, DocumentType::UblInvoice);
    let cii = |lines| documents::document(lines, DocumentType::Cii);
    let inputs: [(&str, Vec<u8>, u32); 12] = [
        ("ubl-10k", ubl(4), 4),
        ("cii-10k", cii(4), 4),
        ("ubl-10-lines", ubl(10), 10),
        ("ubl-100-lines", ubl(100), 100),
        ("ubl-1000-lines", ubl(1_000), 1_000),
        ("ubl-10000-lines", ubl(10_000), 10_000),
        ("ubl-100000-lines", ubl(100_000), 100_000),
        ("cii-10000-lines", cii(10_000), 10_000),
        ("ubl-15M", with_long_lines(10_000, DocumentType::UblInvoice), 10_000),
        ("cii-22M", with_long_lines(10_000, DocumentType::Cii), 10_000),
        ("ubl-50-vat-rates", with_vat_rates(1_000, 50), 1_000),
        ("ubl-1000-allowances", with_allowances(1_000, 1_000), 1_000),
    ];
    println!(
        "document                 KiB   limit  parse   read MiB/s  read/limit  ns/line  memory/document"
    );
    let asked: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    for (name, bytes, lines) in &inputs {
        if !asked.is_empty() && !asked.iter().any(|a| a == name) {
            continue;
        }
        let [limit, parsed, reading] = shortest(bytes);
        let size = f64::from(bytes.len() as u32);
        let speed = |time: Duration| size / f64::from(1 << 20) / time.as_secs_f64();
        let (_, most) = counting::cost(|| read(bytes));
        let memory = (size + f64::from(most as u32)) / size;
        println!(
            "{name:20} {:>7} {:>7.0} {:>6.0} {:>12.0} {:>11.2} {:>8} {memory:>16.2}",
            bytes.len() >> 10,
            speed(limit),
            speed(parsed),
            speed(reading),
            limit.as_secs_f64() / reading.as_secs_f64(),
            reading.as_nanos() / u128::from(*lines),
        );
    }
}
