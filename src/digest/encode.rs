//! The text that the semantic digest hashes. `docs/semantic-digest.md` specifies it.

use crate::Invoice;
use crate::term::Term::{self, Bg, BgDex, Bt, BtX};
use crate::value::Part;

use super::facts::{Collector, Field, GroupFacts};
use super::lines::Lines;

/// Hands on all that is said, in the order of the norm, with BG-2 or without, a piece at a time. Says whether
/// the document holds more than that.
pub(super) fn encode(invoice: &Invoice, profile: bool, sink: &mut dyn FnMut(&str)) -> bool {
    let mut collector = Collector::of(invoice);
    let root = collector.root();
    let mut out = String::with_capacity(PIECE + 1024);
    fields(&root.fields, &mut out);
    for groups in root.groups.chunk_by(|a, b| a.term == b.term) {
        if profile || groups[0].term != Bg(2) {
            same_groups(groups, &mut out);
        }
    }
    let mut open = 0;
    for placed in Lines::of(invoice).placed {
        close_lines(&mut open, placed.depth, &mut out);
        mark("", line_term(placed.depth), &mut out);
        content(&collector.line(&placed).facts, &mut out);
        open += 1;
        if out.len() >= PIECE {
            sink(&out);
            out.clear();
        }
    }
    close_lines(&mut open, 0, &mut out);
    sink(&out);
    collector.partial
}

/// Pieces are handed on when they reach this length.
const PIECE: usize = 4 << 10;

fn close_lines(open: &mut usize, down_to: usize, out: &mut String) {
    while *open > down_to {
        *open -= 1;
        mark("/", line_term(*open), out);
    }
}

fn line_term(depth: usize) -> Term {
    if depth == 0 { Bg(25) } else { BgDex(1) }
}

fn content(group: &GroupFacts<'_>, out: &mut String) {
    fields(&group.fields, out);
    for groups in group.groups.chunk_by(|a, b| a.term == b.term) {
        same_groups(groups, out);
    }
}

/// Groups of one kind: notes in their order, others sorted by what they say. No more than four deep.
fn same_groups(groups: &[GroupFacts<'_>], out: &mut String) {
    if groups[0].term == Bg(1) {
        for note in groups {
            group(note, out);
        }
    } else {
        sorted(groups, group, out);
    }
}

fn group(group: &GroupFacts<'_>, out: &mut String) {
    mark("", group.term, out);
    content(group, out);
    mark("/", group.term, out);
}

impl GroupFacts<'_> {
    /// All it says, to be compared.
    pub(crate) fn encoded(&self) -> String {
        let mut out = String::new();
        group(self, &mut out);
        out
    }
}

impl Field<'_> {
    /// All it says, to be compared.
    pub(crate) fn encoded(&self) -> String {
        let mut out = String::new();
        field(self, &mut out);
        out
    }
}

fn fields(fields: &[Field<'_>], out: &mut String) {
    for values in fields.chunk_by(|a, b| a.term == b.term) {
        sorted(values, field, out);
    }
}

/// Writes items in the order of their bytes.
fn sorted<T>(items: &[T], write: impl Fn(&T, &mut String), out: &mut String) {
    if let [item] = items {
        return write(item, out);
    }
    let mut written: Vec<String> = items
        .iter()
        .map(|item| {
            let mut out = String::new();
            write(item, &mut out);
            out
        })
        .collect();
    written.sort_unstable();
    out.extend(written);
}

/// `BT-29 14:12345678901234` and what stands beside, `BT-29@scheme 4:0009`.
fn field(field: &Field<'_>, out: &mut String) {
    name(field.term, out);
    text(&field.text, out);
    for (part, said) in &field.parts {
        name(field.term, out);
        out.push_str(match part {
            Part::Scheme => "@scheme",
            Part::SchemeVersion => "@version",
            Part::Currency => "@currency",
            Part::Mime => "@mime",
            Part::Filename => "@filename",
            Part::Format => "@format",
        });
        text(said, out);
    }
}

fn text(text: &str, out: &mut String) {
    out.push(' ');
    digits(text.len(), out);
    out.push(':');
    out.push_str(text);
    out.push('\n');
}

fn mark(before: &str, term: Term, out: &mut String) {
    out.push_str(before);
    name(term, out);
    out.push('\n');
}

/// A term's name without the detour over `fmt`, which would take half of the time.
fn name(term: Term, out: &mut String) {
    let (lead, number) = match term {
        Bt(number) => ("BT-", number),
        Bg(number) => ("BG-", number),
        BtX(number) => ("BT-X-", number),
        other => return out.push_str(&other.to_string()),
    };
    out.push_str(lead);
    digits(number.into(), out);
}

/// At most twenty deep, as deep as a number has digits.
fn digits(number: usize, out: &mut String) {
    if number >= 10 {
        digits(number / 10, out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}
