//! PDFs made to harm: none may panic, hang, or take much memory.
#![cfg(feature = "pdf-extract")]
#![allow(clippy::unwrap_used, clippy::format_collect)]

mod pdf_support;

use std::time::Duration;

use facture::pdf::{Container, Limits, extract};
use facture::{ErrorKind, Language};
use pdf_support::clock::Clock;
use pdf_support::memory::{self, Counting};
use pdf_support::{Builder, INVOICE, Numbers, bomb, deflate};

/// A second in a release build; without optimisation everything takes longer.
const PATIENCE: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 1 });

/// The most memory that opening a file may take.
const MEMORY: usize = 100 << 20;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Opens a file, and holds the time and the memory it takes against [`PATIENCE`] and [`MEMORY`].
fn open(what: &str, pdf: &[u8]) -> Result<Container, facture::Error> {
    let start = Clock::now();
    let (opened, peak) = memory::peak(|| Container::open(pdf));
    let spent = start.elapsed();
    assert!(peak < MEMORY, "{what}: {peak} bytes");
    assert!(spent < PATIENCE, "{what}: {spent:?}");
    opened
}

#[test]
fn trees_without_end_are_walked_once() {
    let mut pdf = Builder::new("/Names<</EmbeddedFiles 7 0 R>>/AF 9 0 R");
    pdf.object(7, "<</Kids[8 0 R 7 0 R 8 0 R]>>").object(8, "<</Kids[7 0 R 8 0 R]/Names[(a)4 0 R]>>");
    pdf.object(9, "10 0 R").object(10, "9 0 R");
    pdf.specification(4, "factur-x.xml", 5).stream(5, "", INVOICE);
    assert_eq!(open("cycles", &pdf.bytes()).unwrap().attachments.len(), 1);
}

#[test]
fn a_tree_that_fans_out_is_walked_once() {
    // Each of 64 nodes names the next one a hundred times: 100^64 ways down.
    let mut pdf = Builder::new("/Names<</EmbeddedFiles 100 0 R>>");
    for node in 100..164 {
        pdf.object(node, format!("<</Kids[{}]>>", format!("{} 0 R ", node + 1).repeat(100)));
    }
    assert!(open("fan", &pdf.bytes()).unwrap().invoice().is_none());
}

#[test]
fn lengths_that_wait_for_one_another_are_not_followed() {
    let mut pdf = Builder::new("/AF[4 0 R]");
    pdf.specification(4, "factur-x.xml", 100);
    for stream in 100..20_000 {
        pdf.object(stream, format!("<</Length {} 0 R>>\nstream\n{INVOICE}\nendstream", stream + 1));
    }
    assert_eq!(
        open("lengths", &pdf.bytes()).unwrap().invoice().unwrap().content.as_deref(),
        Ok(INVOICE.as_bytes())
    );
}

#[test]
fn deep_nesting_is_refused() {
    for (start, end) in [("[", "]"), ("<</A", ">>"), ("[<</A", ">>]"), ("(", ")"), ("<<", "")] {
        let deep = start.repeat(100_000) + &end.repeat(100_000);
        let mut pdf = Builder::new("/AF 7 0 R/Names 7 0 R/Metadata 7 0 R");
        pdf.object(7, &deep);
        let _ = open(start, &pdf.bytes());
        let _ = open(start, format!("%PDF-1.7\ntrailer{deep}").as_bytes());
        let _ = open(start, format!("%PDF-1.7\n{}", format!("trailer{start}").repeat(50_000)).as_bytes());
    }
}

#[test]
fn bombs_do_not_go_off() {
    let two_gigabytes = bomb(2048);
    assert!(two_gigabytes.len() < 4 << 20);

    let mut attachment = Builder::new("/AF[4 0 R]");
    attachment.specification(4, "factur-x.xml", 5).stream(5, "/Filter/FlateDecode", &two_gigabytes);
    let container = open("attachment", &attachment.bytes()).unwrap();
    let content = &container.invoice().unwrap().content;
    assert_eq!(content.as_ref().unwrap_err().kind(), ErrorKind::Limit);

    let mut chained = Builder::new("/AF[4 0 R]");
    let again = deflate(&two_gigabytes);
    chained.specification(4, "factur-x.xml", 5).stream(5, "/Filter[/FlateDecode/FlateDecode]", &again);
    assert!(open("chained", &chained.bytes()).unwrap().invoice().unwrap().content.is_err());

    let mut objects = Builder::new("/AF[4 0 R]").bytes();
    let start = objects.len();
    for number in 100..120 {
        objects.extend(stream(number, "/Type/ObjStm/N 9999999/First 0", &two_gigabytes[..1 << 18]));
    }
    objects.extend(format!("trailer\n<</Root 110 0 R>>\nstartxref\n{start}\n").as_bytes());
    let _ = open("object streams", &objects);

    let mut table = b"%PDF-1.7\n".to_vec();
    table.extend(stream(1, "/Type/XRef/W[1 2 1]/Root 2 0 R", &two_gigabytes));
    table.extend(b"startxref\n9\n");
    assert!(open("cross-reference stream", &table).is_err());

    let metadata = Builder::new("/Metadata 5 0 R").stream(5, "/Filter/FlateDecode", &two_gigabytes).bytes();
    assert!(open("metadata", &metadata).unwrap().claims.is_none());

    let mut many = Builder::new(&format!(
        "/AF[{}]",
        (0..900).map(|at| format!("{} 0 R ", 1000 + 2 * at)).collect::<String>()
    ));
    let small = bomb(40);
    for at in 0..900 {
        many.specification(1000 + 2 * at, "a.bin", 1001 + 2 * at).stream(
            1001 + 2 * at,
            "/Filter/FlateDecode",
            &small,
        );
    }
    many.specification(4, "factur-x.xml", 5).stream(5, "", INVOICE);
    let _ = open("many", &many.bytes());
}

#[test]
fn the_invoice_is_read_before_what_lies_next_to_it() {
    let mut pdf = Builder::new("/AF[7 0 R 4 0 R]");
    pdf.specification(7, "video.mp4", 8).stream(8, "/Filter/FlateDecode", bomb(100));
    pdf.specification(4, "factur-x.xml", 5).stream(5, "", INVOICE);
    assert_eq!(extract(&pdf.bytes()).unwrap(), INVOICE.as_bytes());
}

#[test]
fn limits_are_the_callers_to_set() {
    let pdf = Builder::facturx().bytes();
    let tight = |limits| Container::open_within(&pdf, limits);
    assert_eq!(tight(Limits { file: 100, ..Limits::default() }).unwrap_err().kind(), ErrorKind::Limit);
    let small = tight(Limits { decoded: INVOICE.len() - 1, ..Limits::default() });
    assert_eq!(small.unwrap().invoice().unwrap().content.as_ref().unwrap_err().kind(), ErrorKind::Limit);
    assert_eq!(tight(Limits { objects: 2, ..Limits::default() }).unwrap_err().kind(), ErrorKind::Limit);
}

#[test]
fn huge_tables_and_arrays_stay_small() {
    let table = format!(
        "%PDF-1.7\nxref\n0 600000\n{}trailer\n<</Root 1 0 R>>\nstartxref\n9\n",
        "0000000009 00000 n \n".repeat(600_000)
    );
    assert!(open("table", table.as_bytes()).is_err());
    let counted = "%PDF-1.7\nxref\n0 99999999999\n1 1 n\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n";
    assert!(open("counted", counted.as_bytes()).is_err());
    for body in ["0 ", "[]", "<<>>", "()", "/A", "1 0 R "] {
        let pdf = Builder::new("/AF 7 0 R").object(7, format!("[{}]", body.repeat(1_000_000))).bytes();
        assert!(open(body, &pdf).unwrap().invoice().is_none());
        let dict = (0..100_000).map(|key| format!("/K{key}{body}")).collect::<String>();
        let _ = open(body, &Builder::new("/Names 7 0 R").object(7, format!("<<{dict}>>")).bytes());
    }
    let headers = format!("%PDF-1.7\n{}", "1 0 obj ".repeat(600_000));
    assert!(open("headers", headers.as_bytes()).is_err());
    let streams = format!("%PDF-1.7\n{}", "1 0 obj<</Type/ObjStm/Length 9>>stream\n".repeat(50_000));
    assert!(open("streams", streams.as_bytes()).is_err());
}

#[test]
fn every_truncation_is_survived() {
    for whole in [Builder::facturx().bytes(), Builder::facturx().packed()] {
        for len in 0..whole.len() {
            let _ = open("truncated", &whole[..len]);
        }
    }
}

#[test]
fn six_thousand_mutants_are_survived() {
    let encrypted = include_bytes!("../fixtures/pdf/encrypted-aes-128.pdf").to_vec();
    let bases = [Builder::facturx().bytes(), Builder::facturx().packed(), encrypted];
    let mut numbers = Numbers::from(0x005e_ed0f_fac7);
    let mut found = 0;
    for mutant in 0..6000 {
        let mut pdf = bases[mutant % bases.len()].clone();
        for _ in 0..=numbers.below(6) {
            mutate(&mut pdf, &mut numbers);
        }
        if let Ok(container) = open("mutant", &pdf) {
            container.check(Some("urn:cen.eu:en16931:2017"), Language::English);
            found += usize::from(container.invoice().is_some());
        }
    }
    // The reader is robust, not merely silent.
    assert!(found > 2000, "{found} of 6000 mutants still yield their invoice");
}

/// One small change: a byte, a run, a number, a word.
fn mutate(pdf: &mut Vec<u8>, numbers: &mut Numbers) {
    const WORDS: [&str; 12] = [
        "endobj",
        "stream",
        "endstream",
        "1 0 R",
        "<<",
        ">>",
        "[",
        "]",
        "/Kids",
        "-1",
        "99999999999999999999",
        "null",
    ];
    if pdf.is_empty() {
        return;
    }
    let at = numbers.below(pdf.len());
    match numbers.below(6) {
        0 => pdf[at] = numbers.below(256) as u8,
        1 => pdf[at] ^= 1 << numbers.below(8),
        2 => {
            let end = (at + numbers.below(40)).min(pdf.len());
            pdf.drain(at..end);
        }
        3 => {
            let run = pdf[at..(at + numbers.below(200)).min(pdf.len())].to_vec();
            let to = numbers.below(pdf.len());
            pdf.splice(to..to, run);
        }
        4 => {
            if let Some(digit) = pdf[at..].iter_mut().find(|byte| byte.is_ascii_digit()) {
                *digit = b'0' + numbers.below(10) as u8;
            }
        }
        _ => {
            pdf.splice(at..at, WORDS[numbers.below(WORDS.len())].bytes());
        }
    }
}

fn stream(number: u32, dict: &str, deflated: &[u8]) -> Vec<u8> {
    let head = format!("{number} 0 obj\n<</Filter/FlateDecode/Length {}{dict}>>\nstream\n", deflated.len());
    [head.as_bytes(), deflated, b"\nendstream\nendobj\n"].concat()
}
