//! What must hold for any invoice: every change of a term changes the semantic digest, no change of spelling
//! does, and comparison finds a difference exactly where the digests differ.
#![allow(clippy::unwrap_used)]

mod aloud;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use facture::convert::{Target, convert};
use facture::diff::diff;
use facture::digest;
use facture::model::{Group, Put};
use facture::value::{BinaryObject, Decimal, Part, Raw, Syntax, Value};
use facture::xml::{Document, Limits, NodeId};
use facture::{DataType, DocumentType, Invoice, Term, bind};

/// Numbers that look random and are the same each time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }
}

fn fixtures() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let folders = ["valid/ubl", "valid/ubl-creditnote", "valid/cii", "digest"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(root.join(folder)).unwrap());
    let mut files: Vec<PathBuf> = files.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|e| e == "xml"));
    files.sort();
    files
}

/// Every invoice of the corpus that is XML; none, loudly, where there is no corpus.
fn corpus() -> Vec<PathBuf> {
    let root = std::env::var_os("FACTURE_CORPUS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"), PathBuf::from);
    let Ok(manifest) = fs::read_to_string(root.join("MANIFEST.tsv")) else {
        aloud::skipped(format_args!("no corpus at {}: only our own invoices are looked at", root.display()));
        return Vec::new();
    };
    let invoice = |syntax: &str| syntax.starts_with("ubl") || syntax == "cii";
    let rows = manifest.lines().skip(1).map(|row| row.split('\t').collect::<Vec<_>>());
    rows.filter(|row| invoice(row[1])).map(|row| root.join(row[0])).collect()
}

/// Calls `see` with each of the files that can be read.
fn each(files: &[PathBuf], mut see: impl FnMut(&Path, &Document<'_>, &bind::Reading)) {
    for path in files {
        let bytes = fs::read(path).unwrap();
        let Ok(document) = Document::parse(&bytes, &Limits::default()) else { continue };
        let Ok(reading) = bind::read(&document) else { continue };
        see(path, &document, &reading);
    }
}

/// The way down to a value: groups, then the term and which of its values.
type Way = (Vec<(Term, usize)>, Term, usize);

fn ways(group: &dyn Group, down: &mut Vec<(Term, usize)>, all: &mut Vec<Way>) {
    for &term in group.terms() {
        all.extend((0..group.count(term)).map(|n| (down.clone(), term, n)));
    }
    for &sub in group.groups() {
        for n in 0..group.has(sub) {
            down.push((sub, n));
            ways(group.group(sub, n).unwrap(), down, all);
            down.pop();
        }
    }
}

struct Said {
    text: String,
    parts: Vec<(Part, Cow<'static, str>)>,
}

fn said(value: Value<'_>) -> Said {
    let all = [Part::Scheme, Part::SchemeVersion, Part::Currency, Part::Mime, Part::Filename, Part::Format];
    let part = |&part: &Part| Some((part, Cow::Owned(value.part(part)?.to_owned())));
    Said { text: value.as_written(Syntax::Cii).into_owned(), parts: all.iter().filter_map(part).collect() }
}

/// Changes what a value says, if that kind of change is possible.
fn change(said: &mut Said, term: Term, random: &mut Random) -> bool {
    let data_type = term.data_type().unwrap();
    let held: Vec<Part> = [Part::Scheme, Part::SchemeVersion, Part::Mime, Part::Filename, Part::Currency]
        .into_iter()
        .filter(|p| data_type.holds(*p))
        .collect();
    if !held.is_empty() && random.below(4) == 0 {
        let part = held[random.below(held.len())];
        match said.parts.iter_mut().find(|(p, _)| *p == part) {
            Some((_, text)) => *text = Cow::Owned(format!("{}x", text.trim())),
            None => said.parts.push((part, Cow::Borrowed("XTS"))),
        }
        return true;
    }
    let old = said.text.trim().to_owned();
    match data_type {
        DataType::Date => {
            let other = if old == "20240229" { "20240301" } else { "20240229" };
            (said.text, said.parts) = (other.to_owned(), Vec::new());
        }
        DataType::BinaryObject => said.text = BinaryObject::encode(old.as_bytes(), "", "").content,
        DataType::Amount | DataType::UnitPriceAmount | DataType::Quantity | DataType::Percentage
            if Decimal::written(&old).value().is_some() =>
        {
            let point = if old.contains('.') { "" } else { "." };
            let zero = Decimal::written(&old).value().unwrap().is_zero();
            said.text = match random.below(4) {
                0 => format!("{old}{point}001"),
                1 if !zero => old.strip_prefix('-').map_or(format!("-{old}"), str::to_owned),
                2 => format!("1{}", old.trim_start_matches(['-', '+'])),
                _ => format!("{old}{point}0000000000000000000000000000000000000000000001"),
            };
        }
        _ => {
            said.text = match random.below(5) {
                0 => format!("x{old}"),
                1 => format!("{old} x"),
                2 if old.chars().any(char::is_lowercase) => old.to_uppercase().replace('ß', "SS"),
                3 if old.contains(' ') => old.replacen(' ', "  ", 1),
                _ => format!("{old}x"),
            };
        }
    }
    said.text.trim() != old
}

/// Writes all values of a term anew.
fn put_all(group: &mut dyn Group, term: Term, values: &[Said]) {
    group.clear(term);
    for value in values {
        let raw = Raw { parts: &value.parts, ..Raw::new(value.text.as_str(), Syntax::Cii) };
        assert_eq!(group.put(term, &raw), Put::Done);
    }
}

#[test]
fn ten_thousand_changes_of_a_term_change_the_digest() {
    let mut bases: Vec<Invoice> = Vec::new();
    let mut files = fixtures();
    files.extend(corpus().into_iter().step_by(37));
    each(&files, |_, _, reading| bases.push(reading.invoice.clone()));
    let mut random = Random(0x5eed_0ffa_c700);
    let mut by_term: BTreeMap<Term, usize> = BTreeMap::new();
    let mut changes = 0;
    while changes < 10_000 {
        let base = &bases[random.below(bases.len())];
        let mut all = Vec::new();
        ways(base, &mut Vec::new(), &mut all);
        if all.is_empty() {
            continue;
        }
        let (down, term, n) = &all[random.below(all.len())];
        let mut other = base.clone();
        let mut group: &mut dyn Group = &mut other;
        for &(sub, n) in down {
            group = group.group_mut(sub, n).unwrap();
        }
        let mut values: Vec<Said> =
            (0..group.count(*term)).map(|n| said(group.value(*term, n).unwrap())).collect();
        let before = values[*n].text.clone();
        // What equals absence, and what the invoice says more than once, can go without a trace.
        let number = Decimal::written(&before).value();
        let idle = before.trim().is_empty()
            || number.is_some_and(|n| n.is_zero() || n == rust_decimal::Decimal::ONE)
            || matches!(term, Term::Bt(83 | 89 | 90) | Term::BtX(304));
        if random.below(5) == 0 && !idle {
            values.remove(*n);
        } else if !change(&mut values[*n], *term, &mut random) {
            continue;
        }
        let after = values.get(*n).map(|value| value.text.clone());
        put_all(group, *term, &values);
        let context = format!("{down:?} {term}: {before:?} -> {after:?}");
        assert_ne!(digest::semantic(base).hash(), digest::semantic(&other).hash(), "{context}");
        let differences = diff(base, &other);
        let named = |t: &Term| t == term || t.parent() == Some(*term);
        // A line that points elsewhere, or that others point to, comes to stand elsewhere.
        let moves = matches!(term, Term::Bt(126) | Term::BtX(304));
        // A note's code and text can say the same together.
        let note = matches!(term, Term::Bt(21 | 22));
        assert!(
            differences.iter().any(|d| named(&d.term)) || ((moves || note) && !differences.is_empty()),
            "{context}: {differences:?}"
        );
        *by_term.entry(*term).or_default() += 1;
        changes += 1;
    }
    assert!(by_term.len() > 140, "only {} terms were changed", by_term.len());
}

/// The document spelt otherwise: other prefixes, attributes from last to first, white space between elements,
/// single quotes, no comments, UTF-16. `None` for mixed content, where white space counts.
fn respelt(document: &Document<'_>) -> Option<Vec<u8>> {
    let mut uris: Vec<&str> = Vec::new();
    for id in document.ids() {
        let of_attributes = document.attributes(id).iter().map(|a| document.attribute_namespace_uri(a));
        uris.extend(of_attributes.chain([document.namespace_uri(id)]));
    }
    uris.sort_unstable();
    uris.dedup();
    uris.retain(|uri| !uri.is_empty() && *uri != XML);
    let prefix = |uri: &str| match uri {
        "" => String::new(),
        XML => "xml:".to_owned(),
        uri => format!("n{}:", uris.iter().position(|u| *u == uri).unwrap()),
    };
    let mut out = String::from("\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>\n<!-- respelt -->");
    let mut open: Vec<(NodeId, String)> = Vec::new();
    for id in document.ids() {
        if document.has_children(id) && document.has_text(id) {
            return None;
        }
        close(document, &mut open, Some(id), &mut out);
        let name = prefix(document.namespace_uri(id)) + document.local_name(id);
        write!(out, "\n\t <{name}\n").unwrap();
        for attribute in document.attributes(id).iter().rev() {
            let name = prefix(document.attribute_namespace_uri(attribute))
                + document.attribute_local_name(attribute);
            write!(out, " {name} = '{}'", escaped(&document.value_of(attribute))).unwrap();
        }
        if id == NodeId::ROOT {
            uris.iter()
                .enumerate()
                .for_each(|(n, uri)| write!(out, " xmlns:n{n}='{}'", escaped(uri)).unwrap());
        }
        out.push('>');
        if !document.has_children(id) {
            out.push_str(&escaped(&document.text_of(id)));
        }
        open.push((id, name));
    }
    close(document, &mut open, None, &mut out);
    Some(out.encode_utf16().flat_map(u16::to_be_bytes).collect())
}

const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Closes the elements that do not hold the next one.
fn close(document: &Document<'_>, open: &mut Vec<(NodeId, String)>, next: Option<NodeId>, out: &mut String) {
    while let Some((id, name)) =
        open.pop_if(|(id, _)| next.is_none_or(|next| document.parent(next) != Some(*id)))
    {
        let space = if document.has_children(id) { "\n" } else { "" };
        write!(out, "{space}</{name} >").unwrap();
    }
}

fn escaped(text: &str) -> String {
    let references = |c: char| match c {
        '&' | '<' | '>' | '\'' | '\t' | '\n' | '\r' => format!("&#x{:X};", c as u32),
        c => c.to_string(),
    };
    text.chars().map(references).collect()
}

#[test]
fn spelling_changes_no_digest() {
    let mut files = fixtures();
    files.extend(corpus());
    let (mut seen, mut other_bytes) = (0, 0);
    each(&files, |path, document, reading| {
        let Some(bytes) = respelt(document) else { return };
        let again = Document::parse(&bytes, &Limits::default()).unwrap();
        let invoice = bind::read(&again).unwrap().invoice;
        assert_eq!(digest::semantic(&invoice), digest::semantic(&reading.invoice), "{}", path.display());
        seen += 1;
        other_bytes += usize::from(digest::bytes(&bytes) != digest::bytes(document.text().as_bytes()));
    });
    assert_eq!(seen, other_bytes);
    assert!(seen * 20 >= files.len() * 19, "only {seen} of {}", files.len());
}

#[test]
fn rewriting_and_lossless_conversion_change_no_digest() {
    let mut files = fixtures();
    files.extend(corpus());
    let (mut lossless, mut back) = (0, 0);
    each(&files, |path, document, reading| {
        let name = path.display();
        let read = |text: &str| {
            let document = Document::parse(text.as_bytes(), &Limits::default()).unwrap();
            digest::semantic(&bind::read(&document).unwrap().invoice)
        };
        let here = digest::semantic(&reading.invoice);
        assert_eq!(read(&bind::write(&reading.invoice, reading.document_type)), here, "{name} rewritten");
        let (there, home) = match reading.document_type {
            DocumentType::Cii => (Target::Ubl, Target::Cii),
            _ => (Target::Cii, Target::Ubl),
        };
        let conversion = convert(document, there).unwrap();
        if !conversion.losses.is_empty() || !conversion.additions.is_empty() {
            return;
        }
        lossless += 1;
        assert!(read(&conversion.text).agrees_with(&here), "{name} converted");
        let converted = Document::parse(conversion.text.as_bytes(), &Limits::default()).unwrap();
        let returned = convert(&converted, home).unwrap();
        if returned.losses.is_empty() && returned.additions.is_empty() {
            back += 1;
            assert!(read(&returned.text).agrees_with(&here), "{name} there and back");
        }
    });
    eprintln!("{lossless} of {} documents convert without loss, {back} come back so", files.len());
    assert!(back > 30 && (files.len() < 1_000 || back > 1_000));
}

/// Among documents that are nearly alike: mutants of one base stand side by side in the corpus.
#[test]
fn there_is_a_difference_exactly_where_the_digests_differ() {
    let mut invoices: Vec<Invoice> = Vec::new();
    let mut files = fixtures();
    files.extend(corpus());
    each(&files, |_, _, reading| invoices.push(reading.invoice.clone()));
    let (mut alike, mut unlike) = (0, 0);
    for pair in invoices.windows(2) {
        let agree = digest::semantic(&pair[0]).agrees_with(&digest::semantic(&pair[1]));
        let differences = diff(&pair[0], &pair[1]);
        assert_eq!(differences.is_empty(), agree, "{differences:?}");
        *(if agree { &mut alike } else { &mut unlike }) += 1;
        assert!(diff(&pair[0], &pair[0]).is_empty());
    }
    assert!(unlike > 30);
    eprintln!("{alike} pairs say the same, {unlike} do not");
}
