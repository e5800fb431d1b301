//! Documents made to harm: each is read, judged, converted and brought into canonical form within bounds of time and memory
//! that its size sets, and `docs/hostile.md` says what comes of it.
//!
//! `FACTURE_REWRITE=1 cargo test --test hostile` writes the table of that page anew.
#![allow(clippy::unwrap_used, clippy::format_collect, clippy::format_push_string)]

#[path = "hostile/cases.rs"]
mod cases;
#[path = "pdf_support/clock.rs"]
#[allow(unreachable_pub)]
mod clock;
#[path = "pdf_support/memory.rs"]
#[allow(unreachable_pub, clippy::cast_possible_wrap, clippy::cast_sign_loss)]
mod memory;

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use facture::convert::{Target, convert};
use facture::xml::{CanonicalForm, Document, Limits};
use facture::{Error, ErrorKind, Validation, bind, digest, report};

use cases::{CASES, Case};
use clock::Clock;

#[global_allocator]
static ALLOCATOR: memory::Counting = memory::Counting;

/// What may be spent on a document before anybody calls it an attack.
struct Bounds {
    time: Duration,
    memory: usize,
}

impl Bounds {
    /// A quarter of a second and 64 MiB; for each byte 200 nanoseconds and 8 bytes; for each mark (`<` or `&`) 25
    /// microseconds and 9,000 bytes: of all elements an empty line costs most, for it becomes a line of four models on
    /// the way through a conversion. Without optimisation everything takes longer.
    fn of(bytes: &[u8]) -> Self {
        let marks = bytes.iter().filter(|byte| matches!(byte, b'<' | b'&')).count();
        let nanoseconds = 250_000_000 + 200 * bytes.len() as u64 + 25_000 * marks as u64;
        let slower = if cfg!(debug_assertions) { 20 } else { 1 };
        Self {
            time: Duration::from_nanos(slower * nanoseconds),
            memory: (64 << 20) + 8 * bytes.len() + 9_000 * marks,
        }
    }
}

/// Reads a document and does with it all that there is to do.
fn everything(bytes: &[u8], limits: &Limits) -> Result<String, Error> {
    let document = Document::parse(bytes, limits)?;
    for form in [CanonicalForm::Inclusive, CanonicalForm::Exclusive] {
        let mut length = 0;
        document.canonical_pieces(form, &mut |piece| length += piece.len())?;
    }
    let reading = bind::read(&document)?;
    drop(bind::write(&reading.invoice, reading.document_type));
    digest::semantic(&reading.invoice);
    for target in [Target::Ubl, Target::Cii] {
        convert(&document, target)?;
    }
    let judged = Validation::new().limits(limits.clone()).check(bytes)?;
    assert!(report::json(&judged, "hostile.xml").len() > 100);
    Ok(if judged.valid { "read, valid" } else { "read, invalid" }.to_owned())
}

fn within_bounds(name: &str, bytes: &[u8], limits: &Limits) -> Result<String, Error> {
    let start = Clock::now();
    let (outcome, peak) = memory::peak(|| everything(bytes, limits));
    let spent = start.elapsed();
    let bounds = Bounds::of(bytes);
    if env::var_os("FACTURE_VERBOSE").is_some() {
        eprintln!(
            "{name}: {} bytes, {spent:?} of {:?}, {peak} bytes held of {}",
            bytes.len(),
            bounds.time,
            bounds.memory
        );
    }
    assert!(spent < bounds.time, "{name}: {spent:?} for {} bytes", bytes.len());
    assert!(peak < bounds.memory, "{name}: {peak} bytes held for {}", bytes.len());
    if let Err(error) = &outcome {
        assert!(!error.message().is_empty());
        let whole = matches!(error.kind(), ErrorKind::Root) || error.message().ends_with(" bytes");
        assert!(whole || error.place().is_some(), "{name}: {error} has no place");
    }
    outcome
}

fn outcome(case: &Case) -> String {
    let mut limits = Limits::default();
    (case.tighten)(&mut limits);
    match within_bounds(case.name, &(case.make)(), &limits) {
        Ok(outcome) => outcome,
        Err(error) => format!("refused: {}", error.kind().as_str()),
    }
}

#[test]
fn the_page_says_what_comes_of_each() {
    let mut table = String::from("| what is sent | what comes of it |\n| --- | --- |\n");
    let mut wrong = Vec::new();
    for case in CASES {
        let outcome = outcome(case);
        if outcome != case.outcome {
            wrong.push(format!("{}: {outcome}, not {}", case.name, case.outcome));
        }
        writeln!(table, "| {} | {} |", case.name, case.outcome).unwrap();
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hostile.md");
    let text = fs::read_to_string(&page).unwrap();
    let (before, rest) = text.split_once("<!-- cases -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- end -->\n").unwrap();
    let fresh = format!("{before}<!-- cases -->\n{table}<!-- end -->\n{after}");
    if env::var_os("FACTURE_REWRITE").is_some() {
        fs::write(&page, &fresh).unwrap();
    }
    assert!(text == fresh || env::var_os("FACTURE_REWRITE").is_some(), "docs/hostile.md says something else");
}

#[test]
fn a_document_cut_off_anywhere_is_refused_with_the_place() {
    for whole in [
        &include_bytes!("../fixtures/valid/ubl/minimal.xml")[..],
        include_bytes!("../fixtures/valid/cii/minimal.xml"),
    ] {
        let end = whole.trim_ascii_end().len();
        for length in 0..end {
            let error = Document::parse(&whole[..length], &Limits::default()).map(drop).unwrap_err();
            assert!([ErrorKind::Malformed, ErrorKind::Encoding].contains(&error.kind()), "{length}: {error}");
            assert!(error.place().is_some(), "{length}: {error}");
        }
        assert!(Document::parse(&whole[..end], &Limits::default()).is_ok());
    }
}

#[test]
fn every_value_may_be_absurd() {
    let long = if cfg!(debug_assertions) { 20_000 } else { 500_000 };
    let absurd = [
        "1e999999999".to_owned(),
        "-".to_owned(),
        "INF".to_owned(),
        "79228162514264337593543950336".to_owned(),
        format!("-{}.{}", "9".repeat(28), "9".repeat(28)),
        "9".repeat(long),
        format!("0.{}1", "0".repeat(long)),
        "2026-02-31".to_owned(),
        "-2147483648-12-31".to_owned(),
        "x".repeat(long),
        "&#x1F469;&#x200D;".repeat(long / 20),
        "\u{202E}\u{FEFF}\u{0301}".repeat(long / 8),
    ];
    for whole in [
        include_str!("../fixtures/valid/ubl/french.xml"),
        include_str!("../fixtures/valid/ubl-creditnote/minimal.xml"),
        include_str!("../fixtures/valid/cii/french.xml"),
    ] {
        let document = Document::parse(whole.as_bytes(), &Limits::default()).unwrap();
        for leaf in document.ids().filter(|id| !document.has_children(*id)) {
            let span = document.span(leaf);
            for value in &absurd {
                let bytes = [&whole[..span.start as usize], value, &whole[span.end as usize..]].concat();
                let outcome = within_bounds(&document.path(leaf), bytes.as_bytes(), &Limits::default());
                assert!(outcome.is_ok(), "{}: {outcome:?}", document.path(leaf));
            }
        }
    }
}

#[test]
fn every_element_may_be_repeated_and_missing() {
    let times = if cfg!(debug_assertions) { 200 } else { 4_000 };
    for whole in [
        include_str!("../fixtures/valid/ubl/french.xml"),
        include_str!("../fixtures/valid/ubl-creditnote/minimal.xml"),
        include_str!("../fixtures/valid/cii/french.xml"),
    ] {
        let document = Document::parse(whole.as_bytes(), &Limits::default()).unwrap();
        for element in document.ids().skip(1) {
            let (start, end) = (document.offset(element) as usize, document.after(element) as usize);
            let once = &whole[start..end];
            let shown = once.len().min(200_000 / times.min(1_000));
            if shown < once.len() {
                // Large groups are repeated by way of what is in them.
                continue;
            }
            for repeated in [once.repeat(times), String::new()] {
                let bytes = [&whole[..start], &repeated, &whole[end..]].concat();
                let outcome = within_bounds(&document.path(element), bytes.as_bytes(), &Limits::default());
                assert!(outcome.is_ok(), "{}: {outcome:?}", document.path(element));
            }
        }
    }
}
