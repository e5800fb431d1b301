//! The text that the semantic digest hashes. `docs/semantic-digest.md` specifies it.

// Small steps done for each value, called from one place: together they take half of the time that they take
// as calls.
#![allow(clippy::inline_always)]

use std::ops::Range;

use crate::Invoice;
use crate::term::Term::{self, Bg, BgDex, Bt};
use crate::value::Part;

use super::lines::Lines;
use super::listener::{Listener, Said};
use super::short::Short;
use super::tree::{Field, GroupFacts};
use super::walk::Walker;

/// Hands on all that is said, in the order of the norm, with BG-2 or without, a piece at a time. Says whether
/// the document holds more than that.
pub(super) fn encode(invoice: &Invoice, profile: bool, sink: &mut dyn FnMut(&[u8])) -> bool {
    let text = Text::new(PIECE + 1024, (!profile).then_some(Bg(2)));
    let mut walker = Walker::of(invoice, text);
    walker.invoice();
    walker.to.end_run();
    let mut open = 0;
    for placed in Lines::of(invoice).placed {
        close_lines(&mut open, placed.depth, &mut walker.to.out);
        begin(line_term(placed.depth), &mut walker.to.out);
        walker.line(&placed);
        walker.to.end_run();
        open += 1;
        if walker.to.out.len() >= PIECE {
            sink(&walker.to.out);
            walker.to.out.clear();
        }
    }
    close_lines(&mut open, 0, &mut walker.to.out);
    sink(&walker.to.out);
    walker.partial
}

/// Pieces are handed on when they reach this length.
const PIECE: usize = 4 << 10;

fn close_lines(open: &mut usize, down_to: usize, out: &mut Vec<u8>) {
    while *open > down_to {
        *open -= 1;
        end(line_term(*open), out);
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
        let here = self.out.len();
        let Some(level) = self.levels.last_mut() else { return };
        let (run, first) = (level.run.replace(term), level.first);
        let latest = std::mem::replace(&mut level.latest, here);
        if run == Some(term) {
            if self.starts.len() == first {
                self.starts.push(latest);
            }
            self.starts.push(here);
        } else if self.starts.len() > first {
            self.sort(run, first);
        }
    }

    /// The latest values or groups are all of their run.
    fn end_run(&mut self) {
        let Some(level) = self.levels.last_mut() else { return };
        let (run, first) = (level.run.take(), level.first);
        if self.starts.len() > first {
            self.sort(run, first);
        }
    }

    /// Sorts the values or groups of a run by their bytes; notes stay in their order.
    #[inline(never)]
    fn sort(&mut self, run: Option<Term>, first: usize) {
        let starts: Vec<usize> = self.starts.drain(first..).collect();
        if run == Some(Bg(1)) {
            return;
        }
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
        begin(group, &mut self.out);
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
            return end(level.group, &mut self.out);
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

/// `BG-4`
#[inline(always)]
fn begin(group: Term, out: &mut Vec<u8>) {
    match group {
        Bg(number @ ..40) => BEGIN[usize::from(number)].push(out),
        _ => out.extend_from_slice(format!("{group}\n").as_bytes()),
    }
}

/// `/BG-4`
#[inline(always)]
fn end(group: Term, out: &mut Vec<u8>) {
    match group {
        Bg(number @ ..40) => END[usize::from(number)].push(out),
        _ => out.extend_from_slice(format!("/{group}\n").as_bytes()),
    }
}

/// `BT-29 14:12345678901234` and what stands beside, `BT-29@scheme 4:0009`.
#[inline(always)]
fn value(value: Said<'_, '_>, out: &mut Vec<u8>) {
    name(value.term, out);
    text(value.text, out);
    if !value.alone {
        beside(value, out);
    }
}

#[inline(never)]
fn beside(value: Said<'_, '_>, out: &mut Vec<u8>) {
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
fn name(term: Term, out: &mut Vec<u8>) {
    match term {
        Bt(number @ ..200) => BT[usize::from(number)].push(out),
        _ => out.extend_from_slice(term.to_string().as_bytes()),
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

static BT: [Short; 200] = numbered(b"BT-", b"");
static LENGTHS: [Short; 200] = numbered(b" ", b":");
static BEGIN: [Short; 40] = numbered(b"BG-", b"\n");
static END: [Short; 40] = numbered(b"/BG-", b"\n");

/// The numbers from 0 on, each with what stands before and behind it.
const fn numbered<const N: usize>(before: &[u8], behind: &[u8]) -> [Short; N] {
    let mut all = [Short::of(before); N];
    let mut number = 0;
    while number < N {
        all[number] = all[number].then(Short::number(number as u32)).then(Short::of(behind));
        number += 1;
    }
    all
}
