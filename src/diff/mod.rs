//! What two invoices say differently, by business term: whatever their syntaxes and spellings.

mod pair;
mod report;

use crate::Invoice;
use crate::digest::facts::{Facts, LineFacts};
use crate::digest::tree::{Field, GroupFacts};
use crate::term::Term::{self, Bg, Bt};
use crate::value::{Part, Span};

pub use report::report;

use self::pair::{Pair, pair};

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where, by terms: `BG-25[3]/BT-131`, `BG-4/BT-29-1`. Positions count in the invoice on the left, or on
    /// the right where only that one says it.
    pub path: String,
    /// The term that the path ends in.
    pub term: Term,
    /// In what way they differ.
    pub change: Change,
    /// What the left invoice says; `None` where it says nothing.
    pub left: Option<Said>,
    /// What the right invoice says; `None` where it says nothing.
    pub right: Option<Said>,
}

/// In what way two invoices differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// The values differ, or one invoice has none.
    Value,
    /// The same notes or lines come in another order: from this one on, which stands at those positions.
    Order,
    /// The same line stands below another line.
    Level,
}

/// One side of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The value, as the semantic digest spells it: a number without idle zeros, a date as `2026-11-23`, an
    /// attachment as the hash of its bytes.
    pub text: String,
    /// The bytes of the document that it was read from; empty for an invoice made in code.
    pub span: Span,
}

/// Compares two invoices. No difference comes back exactly where their semantic digests agree
/// ([`Digest::agrees_with`](crate::digest::Digest::agrees_with)).
///
/// Lines are matched by their identifier (BT-126), then by position; other groups by what they say, then by
/// what tells them apart (category and rate of a VAT breakdown, account of a credit transfer ...), then by
/// position.
///
/// ```
/// use facture::{Invoice, diff::diff};
///
/// let (mut a, mut b) = (Invoice::default(), Invoice::default());
/// a.totals.amount_due = Some(10.into());
/// b.totals.amount_due = Some("12.50".parse::<facture::value::Decimal>()?.into());
/// let differences = diff(&a, &b);
/// assert_eq!(differences[0].path, "BG-22/BT-115");
/// assert_eq!(differences[0].right.as_ref().unwrap().text, "12.5");
/// # Ok::<(), facture::value::NotADecimal>(())
/// ```
pub fn diff(left: &Invoice, right: &Invoice) -> Vec<Difference> {
    let (left, right) = (Facts::of(left), Facts::of(right));
    let mut found = Vec::new();
    group(Some(&left.root), Some(&right.root), "", &mut found);
    lines(&left, &right, &mut found);
    found
}

/// Compares two groups; one that is missing says nothing. No more than four deep.
fn group(
    left: Option<&GroupFacts<'_>>,
    right: Option<&GroupFacts<'_>>,
    path: &str,
    found: &mut Vec<Difference>,
) {
    let values = [left, right].map(|group| group.map_or(&[][..], |group| &group.fields[..]));
    for (left, right) in by_term(values[0], values[1], |field| field.term) {
        fields(left, right, path, found);
    }
    let groups = [left, right].map(|group| group.map_or(&[][..], |group| &group.groups[..]));
    for (left, right) in by_term(groups[0], groups[1], |group| group.term) {
        same_groups(left, right, path, found);
    }
}

/// What both sides say of each term. The terms of a group are few.
fn by_term<'s, T>(left: &'s [T], right: &'s [T], term: fn(&T) -> Term) -> Vec<(&'s [T], &'s [T])> {
    let runs = |items: &'s [T]| items.chunk_by(move |a, b| term(a) == term(b));
    let mut both: Vec<(&[T], &[T])> = runs(left).map(|run| (run, &[][..])).collect();
    for run in runs(right) {
        let of_term =
            |(left, _): &&mut (&[T], _)| left.first().is_some_and(|item| term(item) == term(&run[0]));
        match both.iter_mut().find(of_term) {
            Some(place) => place.1 = run,
            None => both.push((&[], run)),
        }
    }
    both
}

fn fields(left: &[Field<'_>], right: &[Field<'_>], path: &str, found: &mut Vec<Difference>) {
    for Pair { left, right, .. } in pair(left, right, &[&|field| Some(field.encoded())]) {
        field(left, right, path, found);
    }
}

fn field(left: Option<&Field<'_>>, right: Option<&Field<'_>>, path: &str, found: &mut Vec<Difference>) {
    let Some(term) = left.or(right).map(|field| field.term) else { return };
    let mut say = |term: Term, name: &str, texts: [Option<&str>; 2]| {
        if texts[0].unwrap_or_default() == texts[1].unwrap_or_default() {
            return;
        }
        let said = |text: Option<&str>, field: Option<&Field<'_>>| {
            let span = field.map(Field::span).unwrap_or_default();
            text.filter(|text| !text.is_empty()).map(|text| Said { text: text.to_owned(), span })
        };
        let (left, right) = (said(texts[0], left), said(texts[1], right));
        found.push(Difference { path: below(path, name), term, change: Change::Value, left, right });
    };
    say(term, &term.to_string(), [left, right].map(|field| field.map(|field| &*field.text)));
    for part in [Part::Scheme, Part::SchemeVersion, Part::Currency, Part::Mime, Part::Filename, Part::Format]
    {
        let texts = [left, right].map(|field| field.and_then(|field| field.part(part)));
        if texts[0] != texts[1] {
            let sub = Term::all().find(|sub| sub.parent() == Some(term) && sub.part() == Some(part));
            let name = sub.map_or_else(|| format!("{term} {}", part_name(part)), |sub| sub.to_string());
            say(sub.unwrap_or(term), &name, [0, 1].map(|side| texts[side].as_deref()));
        }
    }
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Scheme => "scheme",
        Part::SchemeVersion => "scheme version",
        Part::Currency => "currency",
        Part::Mime => "media type",
        Part::Filename => "file name",
        Part::Format => "format",
    }
}

fn same_groups(left: &[GroupFacts<'_>], right: &[GroupFacts<'_>], path: &str, found: &mut Vec<Difference>) {
    let pairs = pair(left, right, &[&|group| Some(group.encoded()), &|group| identity(group)]);
    for Pair { left, right, .. } in &pairs {
        if let Some(one) = left.or(*right) {
            group(*left, *right, &below(path, &numbered(one.term, one.nth)), found);
        }
    }
    if left.first().is_some_and(|group| group.term == Bg(1)) {
        order(&pairs, |note| below(path, &numbered(note.term, note.nth)), Bg(1), found);
    }
}

/// What tells a group apart from others of its kind.
fn identity(group: &GroupFacts<'_>) -> Option<Vec<u8>> {
    let terms: &[Term] = match group.term {
        Bg(3) => &[Bt(25)],
        Bg(16) => return group.groups.first().and_then(identity),
        Bg(17) => &[Bt(84)],
        Bg(18) => &[Bt(87)],
        Bg(19) => &[Bt(91)],
        Bg(20) => &[Bt(95), Bt(96), Bt(97), Bt(98)],
        Bg(21) => &[Bt(102), Bt(103), Bt(104), Bt(105)],
        Bg(23) => &[Bt(118), Bt(119)],
        Bg(24) => &[Bt(122)],
        Bg(27) => &[Bt(139), Bt(140)],
        Bg(28) => &[Bt(144), Bt(145)],
        Bg(32) => &[Bt(160)],
        _ => &[],
    };
    let said = group.fields.iter().filter(|field| terms.contains(&field.term));
    let said: Vec<u8> = said.flat_map(Field::encoded).collect();
    (!said.is_empty()).then_some(said)
}

fn lines(left: &Facts<'_>, right: &Facts<'_>, found: &mut Vec<Difference>) {
    let id = |line: &LineFacts<'_>| {
        line.facts.fields.iter().find(|field| field.term == Bt(126)).map(Field::encoded)
    };
    let pairs = pair(&left.lines, &right.lines, &[&id]);
    let path = |line: Option<&LineFacts<'_>>, other: Option<&LineFacts<'_>>| match (line, other) {
        (Some(line), _) => line_path(left, line),
        (None, Some(line)) => line_path(right, line),
        (None, None) => String::new(),
    };
    let above = [parents(&left.lines), parents(&right.lines)];
    let counterpart = counterparts(&pairs, left.lines.len());
    for Pair { left: l, right: r, places } in &pairs {
        let at = path(*l, *r);
        let before = found.len();
        group(l.map(|line| &line.facts), r.map(|line| &line.facts), &at, found);
        let difference =
            |change, left, right| Difference { path: at.clone(), term: Bg(25), change, left, right };
        if let (Some(nl), Some(nr)) = *places {
            let (up, other_up) = (above[0][nl], above[1][nr]);
            if up.map(|n| counterpart[n]) != other_up.map(Some) {
                let below = |facts, lines: &[LineFacts<'_>], n: Option<usize>| {
                    n.map(|n| said(line_path(facts, &lines[n])))
                };
                let sides = (below(left, &left.lines, up), below(right, &right.lines, other_up));
                found.push(difference(Change::Level, sides.0, sides.1));
            }
        } else if found.len() == before {
            // A line that says nothing, on one side only.
            let side = |line: Option<&LineFacts<'_>>| line.map(|_| said(String::new()));
            found.push(difference(Change::Value, side(*l), side(*r)));
        }
    }
    order(&pairs, |line| line_path(left, line), Bg(25), found);
}

fn said(text: String) -> Said {
    Said { text, span: Span::default() }
}

/// For each line, the one right around it.
fn parents(lines: &[LineFacts<'_>]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let above = |(n, line): (usize, &LineFacts<'_>)| {
        open.truncate(line.depth);
        let parent = open.last().copied();
        open.push(n);
        parent
    };
    lines.iter().enumerate().map(above).collect()
}

/// For each line on the left, the one on the right that it was matched with.
fn counterparts<T>(pairs: &[Pair<'_, T>], len: usize) -> Vec<Option<usize>> {
    let mut right = vec![None; len];
    for pair in pairs {
        if let (Some(left), Some(other)) = pair.places {
            right[left] = Some(other);
        }
    }
    right
}

/// Names the first of those that both sides have and that comes at another place among them.
fn order<T>(pairs: &[Pair<'_, T>], path: impl Fn(&T) -> String, term: Term, found: &mut Vec<Difference>) {
    let both = || pairs.iter().filter_map(|pair| Some((pair.left?, pair.places.0?, pair.places.1?)));
    let mut sorted: Vec<usize> = both().map(|(_, _, right)| right).collect();
    sorted.sort_unstable();
    let mut pairs = both().zip(sorted);
    if let Some(((item, left, right), _)) = pairs.find(|((_, _, right), expected)| right != expected) {
        let [left, right] = [left, right].map(|n| Some(said((n + 1).to_string())));
        found.push(Difference { path: path(item), term, change: Change::Order, left, right });
    }
}

/// `BG-25[3]/BG-DEX-01[1]`, as the line stands in the model.
fn line_path(facts: &Facts<'_>, line: &LineFacts<'_>) -> String {
    let mut steps = Vec::new();
    let mut at = Some(line.at);
    while let Some((owner, nth)) = at.map(|n| facts.stand[n]) {
        steps.push(numbered(if owner.is_some() { Term::BgDex(1) } else { Bg(25) }, nth));
        at = owner;
    }
    steps.reverse();
    steps.join("/")
}

fn numbered(term: Term, nth: u32) -> String {
    if nth == 0 { term.to_string() } else { format!("{term}[{nth}]") }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") }
}
