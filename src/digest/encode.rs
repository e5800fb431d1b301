//! The text that the semantic digest hashes. `docs/semantic-digest.md` specifies it.

// Small steps done for each value, called from one place: together they take half of the time that they take
// as calls.
#![allow(clippy::inline_always)]

use std::ops::Range;

use crate::Invoice;
use crate::term::Term::{self, Bg, BgDex, Bt};
use crate::value::Part;

use super::facts::{Field, GroupFacts};
use super::lines::Lines;
use super::walk::{Listener, Said, Walker};

/// Hands on all that is said, in the order of the norm, with BG-2 or without, a piece at a time. Says whether
/// the document holds more than that.
pub(super) fn encode(invoice: &Invoice, profile: bool, sink: &mut dyn FnMut(&[u8])) -> bool {
    let mut walker = Walker::of(invoice);
    let mut text = Text::new(PIECE + 1024, (!profile).then_some(Bg(2)));
    walker.invoice(&mut text);
    text.end_run();
    let mut open = 0;
    for placed in Lines::of(invoice).placed {
        close_lines(&mut open, placed.depth, &mut text.out);
        mark(b"", line_term(placed.depth), &mut text.out);
        walker.line(&placed, &mut text);
        text.end_run();
        open += 1;
        if text.out.len() >= PIECE {
            sink(&text.out);
            text.out.clear();
        }
    }
    close_lines(&mut open, 0, &mut text.out);
    sink(&text.out);
    walker.partial
}

/// Pieces are handed on when they reach this length.
const PIECE: usize = 4 << 10;

fn close_lines(open: &mut usize, down_to: usize, out: &mut Vec<u8>) {
    while *open > down_to {
        *open -= 1;
        mark(b"/", line_term(*open), out);
    }
}

fn line_term(depth: usize) -> Term {
    if depth == 0 { Bg(25) } else { BgDex(1) }
}

/// Writes down what it is told. Values of one term and groups of one kind are a run, and are sorted when it
/// ends.
struct Text {
    out: Vec<u8>,
    /// The groups that began and have not ended, around them what began before.
    levels: Vec<Level>,
    /// Where the values or groups of each level's run start; nothing while it has but one.
    starts: Vec<usize>,
    sorted: Vec<u8>,
    /// A group to leave out.
    without: Option<Term>,
}

struct Level {
    group: Term,
    /// Where its content starts in the text.
    content: usize,
    /// Of which term its latest values or groups are.
    run: Option<Term>,
    /// Where the latest of them starts in the text.
    latest: usize,
    /// Where they start in [`Text::starts`].
    first: usize,
}

impl Text {
    fn new(capacity: usize, without: Option<Term>) -> Self {
        let mut text = Self {
            out: Vec::with_capacity(capacity),
            levels: Vec::with_capacity(5),
            starts: Vec::new(),
            sorted: Vec::new(),
            without,
        };
        text.enter(Term::Invoice);
        text
    }

    fn enter(&mut self, group: Term) {
        let content = self.out.len();
        self.levels.push(Level { group, content, run: None, latest: content, first: self.starts.len() });
    }

    /// A value or group of this term starts here.
    #[inline(always)]
    fn item(&mut self, term: Term) {
        let Some(level) = self.levels.last_mut() else { return };
        let here = self.out.len();
        if level.run == Some(term) {
            if self.starts.len() == level.first {
                self.starts.push(level.latest);
            }
            self.starts.push(here);
        } else if self.starts.len() > level.first {
            self.end_run();
        }
        if let Some(level) = self.levels.last_mut() {
            (level.run, level.latest) = (Some(term), here);
        }
    }

    /// Sorts the latest values or groups by their bytes; notes stay in their order.
    fn end_run(&mut self) {
        let Some(level) = self.levels.last_mut() else { return };
        let (run, first) = (level.run.take(), level.first);
        if self.starts.len() > first {
            if run != Some(Bg(1)) {
                self.sort(first);
            }
            self.starts.truncate(first);
        }
    }

    fn sort(&mut self, first: usize) {
        let starts = &self.starts[first..];
        let ends = starts[1..].iter().copied().chain([self.out.len()]);
        let mut items: Vec<Range<usize>> = starts.iter().zip(ends).map(|(&start, end)| start..end).collect();
        let text = |item: &Range<usize>| &self.out[item.clone()];
        if items.is_sorted_by_key(text) {
            return;
        }
        items.sort_unstable_by(|a, b| text(a).cmp(text(b)));
        self.sorted.clear();
        for item in &items {
            self.sorted.extend_from_slice(text(item));
        }
        self.out.truncate(starts[0]);
        self.out.extend_from_slice(&self.sorted);
    }
}

impl<'a> Listener<'a> for Text {
    fn open(&mut self, group: Term, _: u32) {
        self.item(group);
        mark(b"", group, &mut self.out);
        self.enter(group);
    }

    #[inline(always)]
    fn say(&mut self, said: Said<'_, 'a>) {
        self.item(said.term);
        value(said, &mut self.out);
    }

    fn close(&mut self) {
        self.end_run();
        let Some(level) = self.levels.pop() else { return };
        if self.out.len() > level.content && self.without != Some(level.group) {
            return mark(b"/", level.group, &mut self.out);
        }
        // As if it had never begun.
        let Some(around) = self.levels.last_mut() else { return };
        self.out.truncate(around.latest);
        if self.starts.len() > around.first {
            self.starts.pop();
        } else {
            around.run = None;
        }
    }
}

impl GroupFacts<'_> {
    /// All it says, to be compared.
    pub(crate) fn encoded(&self) -> Vec<u8> {
        let mut text = Text::new(0, None);
        self.tell(&mut text);
        text.out
    }
}

impl Field<'_> {
    /// All it says, to be compared.
    pub(crate) fn encoded(&self) -> Vec<u8> {
        let mut out = Vec::new();
        value(self.said(), &mut out);
        out
    }
}

/// `BT-29 14:12345678901234` and what stands beside, `BT-29@scheme 4:0009`.
#[inline(always)]
fn value(value: Said<'_, '_>, out: &mut Vec<u8>) {
    name(value.term, out);
    text(value.text, out);
    for (part, said) in value.parts() {
        name(value.term, out);
        out.extend_from_slice(match part {
            Part::Scheme => b"@scheme",
            Part::SchemeVersion => b"@version",
            Part::Currency => b"@currency",
            Part::Mime => b"@mime",
            Part::Filename => b"@filename",
            Part::Format => b"@format",
        });
        text(said.as_bytes(), out);
    }
}

#[inline(always)]
fn text(text: &[u8], out: &mut Vec<u8>) {
    match LENGTHS.get(text.len()) {
        Some(length) => length.push(out),
        None => out.extend_from_slice(format!(" {}:", text.len()).as_bytes()),
    }
    out.extend_from_slice(text);
    out.push(b'\n');
}

fn mark(before: &[u8], term: Term, out: &mut Vec<u8>) {
    out.extend_from_slice(before);
    name(term, out);
    out.push(b'\n');
}

#[inline(always)]
fn name(term: Term, out: &mut Vec<u8>) {
    let short = match term {
        Bt(number) => BT.get(usize::from(number)),
        Bg(number) => BG.get(usize::from(number)),
        _ => None,
    };
    match short {
        Some(short) => short.push(out),
        None => out.extend_from_slice(term.to_string().as_bytes()),
    }
}

/// `BT-131` or ` 14:`. They are half of what is written, so they are spelt in advance.
#[derive(Clone, Copy)]
struct Short {
    bytes: [u8; 8],
    length: usize,
}

static BT: [Short; 200] = Short::all(b"BT-", b"");
static BG: [Short; 200] = Short::all(b"BG-", b"");
static LENGTHS: [Short; 200] = Short::all(b" ", b":");

impl Short {
    /// The numbers from 0 on, each with what stands before and behind it.
    const fn all<const N: usize>(before: &[u8], behind: &[u8]) -> [Self; N] {
        let mut all = [Self { bytes: [0; 8], length: 0 }; N];
        let mut number = 0;
        while number < N {
            let short = &mut all[number];
            short.put(before);
            if number >= 100 {
                short.put(&[b'0' + (number / 100) as u8]);
            }
            if number >= 10 {
                short.put(&[b'0' + (number / 10 % 10) as u8]);
            }
            short.put(&[b'0' + (number % 10) as u8]);
            short.put(behind);
            number += 1;
        }
        all
    }

    const fn put(&mut self, bytes: &[u8]) {
        let mut n = 0;
        while n < bytes.len() {
            self.bytes[self.length] = bytes[n];
            self.length += 1;
            n += 1;
        }
    }

    /// Copying all eight bytes and taking some back is quicker than copying a number of them.
    fn push(&self, out: &mut Vec<u8>) {
        let end = out.len() + self.length;
        out.extend_from_slice(&self.bytes);
        out.truncate(end);
    }
}
