//! What an invoice says, in one spelling: the common ground of the semantic digest and of comparison.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::Invoice;
use crate::model::Group;
use crate::term::Term::{self, Bg, BgDex, Bt, BtX};
use crate::value::{Code, Part, Span, Value};

use super::lines::{Lines, Placed};
use super::{beyond, spell};

/// All that an invoice says.
pub(crate) struct Facts<'a> {
    /// The invoice without its lines.
    pub(crate) root: GroupFacts<'a>,
    /// Its lines, each followed by the lines below it.
    pub(crate) lines: Vec<LineFacts<'a>>,
    /// For each line of the model, in order: the line it is nested in, and which of its lines it is, from 1.
    pub(crate) stand: Vec<(Option<usize>, u32)>,
}

/// A group that says something.
#[derive(Debug, Clone)]
pub(crate) struct GroupFacts<'a> {
    pub(crate) term: Term,
    /// Which of its kind it is in the model, from 1; 0 where there can be but one.
    pub(crate) nth: u32,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) groups: Vec<GroupFacts<'a>>,
}

/// A value that says something.
#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    pub(crate) term: Term,
    pub(crate) text: Cow<'a, str>,
    /// What stands beside it, in the order of the digest.
    pub(crate) parts: Vec<(Part, Cow<'a, str>)>,
    pub(crate) span: Span,
}

/// A line that says something, or nothing.
pub(crate) struct LineFacts<'a> {
    pub(crate) facts: GroupFacts<'a>,
    /// How many lines are around it.
    pub(crate) depth: usize,
    /// Its place in [`Facts::stand`].
    pub(crate) at: usize,
}

/// Groups that can come several times.
fn is_numbered(group: Term) -> bool {
    matches!(group, Bg(1 | 3 | 16 | 17 | 20 | 21 | 23 | 24 | 27 | 28 | 32))
}

impl<'a> Facts<'a> {
    pub(crate) fn of(invoice: &'a Invoice) -> Self {
        let mut collector = Collector::of(invoice);
        let root = collector.root();
        let Lines { placed, stand } = Lines::of(invoice);
        let lines = placed.iter().map(|placed| collector.line(placed)).collect();
        Self { root, lines, stand }
    }
}

/// Collects what an invoice says, a piece at a time.
pub(super) struct Collector<'a> {
    invoice: &'a Invoice,
    /// BT-5.
    currency: Cow<'a, str>,
    /// BT-6.
    vat_currency: Cow<'a, str>,
    /// What was collected so far was not all that the document says.
    pub(super) partial: bool,
}

impl<'a> Collector<'a> {
    pub(super) fn of(invoice: &'a Invoice) -> Self {
        let code = |code: &'a Option<Code>| code.as_ref().map_or(Cow::Borrowed(""), |code| spell::text(code));
        Self {
            invoice,
            currency: code(&invoice.currency_code),
            vat_currency: code(&invoice.vat_accounting_currency_code),
            partial: false,
        }
    }

    /// The invoice without its lines.
    pub(super) fn root(&mut self) -> GroupFacts<'a> {
        let mut root = self.group(self.invoice, 0);
        if let Some(first) = root.groups.iter().position(|group| group.term == Bg(16)) {
            let end = first + root.groups[first..].iter().take_while(|group| group.term == Bg(16)).count();
            let payment = root.groups.drain(first..end).collect();
            root.groups.splice(first..first, one_account_each(payment));
        }
        root
    }

    /// A group and those in it, lines apart. No more than four deep.
    fn group(&mut self, group: &'a dyn Group, nth: u32) -> GroupFacts<'a> {
        let mut facts = GroupFacts {
            term: group.id(),
            nth,
            fields: Vec::with_capacity(group.terms().len()),
            groups: Vec::new(),
        };
        for &term in group.terms() {
            let mut n = 0;
            while let Some(value) = group.value(term, n) {
                n += 1;
                if !beyond::is_covered(term) {
                    self.partial = true;
                } else if let Some(field) = self.field(term, value) {
                    facts.fields.push(field);
                }
            }
        }
        for &term in group.groups() {
            if matches!(term, Bg(25) | BgDex(1)) {
                continue;
            }
            for n in 0..group.has(term) {
                if !beyond::is_covered(term) {
                    self.partial = true;
                } else if let Some(sub) = group.group(term, n) {
                    let sub = self.group(sub, if is_numbered(term) { n as u32 + 1 } else { 0 });
                    if !sub.is_empty() {
                        facts.groups.push(sub);
                    }
                }
            }
        }
        if facts.term == Bg(1) {
            facts.split_subject_code();
        }
        self.extras(group);
        facts
    }

    /// A line without the lines below it.
    pub(super) fn line(&mut self, placed: &Placed<'a>) -> LineFacts<'a> {
        let mut facts = self.group(placed.line, 0);
        let around = placed.under.and_then(|line| line.id.as_ref()).map(|id| spell::text(id));
        let said_by_place = |field: &Field<'_>| {
            field.term == BtX(304) && field.parts.is_empty() && Some(&field.text) == around.as_ref()
        };
        facts.fields.retain(|field| !said_by_place(field));
        LineFacts { facts, depth: placed.depth, at: placed.at }
    }

    fn extras(&mut self, group: &dyn Group) {
        let more = |extra| beyond::says_something(extra, group, self.invoice, &self.currency);
        self.partial = self.partial || group.extras().iter().any(more);
    }

    /// A value in its one spelling; `None` where it says no more than its absence.
    fn field(&self, term: Term, value: Value<'a>) -> Option<Field<'a>> {
        let (text, beside): (_, &[Part]) = match value {
            Value::Text(text) => (spell::text(text), &[]),
            Value::Code(code) => (spell::text(code), &[]),
            Value::Identifier(identifier) => (spell::text(identifier), &[Part::Scheme, Part::SchemeVersion]),
            Value::Decimal(decimal) => (spell::decimal(decimal), &[]),
            Value::Amount(amount) => (spell::decimal(amount), &[Part::Currency]),
            Value::Date(date) => (spell::date(date), &[Part::Format]),
            Value::Binary(file) => (spell::file(file), &[Part::Mime, Part::Filename]),
        };
        let expected = match term {
            Bt(111) => &self.vat_currency,
            _ => &self.currency,
        };
        let mut parts = Vec::new();
        for &part in beside {
            let Some(said) = value.part(part).map(spell::text) else { continue };
            if !(said.is_empty() || part == Part::Currency && said == *expected) {
                parts.push((part, said));
            }
        }
        let default = match term {
            Bt(107 | 108 | 113 | 114) => "0",
            Bt(149) => "1",
            _ => "",
        };
        let says_something = !parts.is_empty() || !(text.is_empty() || text == default);
        says_something.then(|| Field { term, text, parts, span: value.span() })
    }
}

impl Field<'_> {
    pub(crate) fn part(&self, part: Part) -> Option<&str> {
        self.parts.iter().find(|(name, _)| *name == part).map(|(_, text)| &**text)
    }
}

impl GroupFacts<'_> {
    fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.groups.is_empty()
    }

    /// UBL writes the subject code (BT-21) of a note in front of its text, `#AAI#`. A text that starts so and
    /// has no code of its own is read alike in both syntaxes.
    fn split_subject_code(&mut self) {
        let [text] = &mut self.fields[..] else { return };
        let Some((code, _)) = text.text.strip_prefix('#').and_then(|rest| rest.split_once('#')) else {
            return;
        };
        if text.term != Bt(22) || code.len() != 3 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
            return;
        }
        let code =
            Field { term: Bt(21), text: Cow::Owned(code.to_owned()), parts: Vec::new(), span: text.span };
        text.text = Cow::Owned(spell::text(&text.text[5..]).into_owned());
        if text.text.is_empty() {
            self.fields.clear();
        }
        self.fields.insert(0, code);
    }
}

/// Payment instructions as both syntaxes spell them, one account, card or debit in each; and apart from them,
/// without a number, what the norm says once whatever the number of accounts: BT-83, BT-89 and BT-90.
fn one_account_each<'a>(payment: Vec<GroupFacts<'a>>) -> Vec<GroupFacts<'a>> {
    let group = |term| GroupFacts { term, nth: 0, fields: Vec::new(), groups: Vec::new() };
    let (mut once, mut debit) = (group(Bg(16)), group(Bg(19)));
    let mut said = HashSet::new();
    let mut split = Vec::new();
    for mut instructions in payment {
        let mut take = |from: &mut GroupFacts<'a>, into: &mut GroupFacts<'a>, terms: [Term; 2]| {
            for field in from.fields.extract_if(.., |field| terms.contains(&field.term)) {
                if said.insert((field.term, field.text.clone(), field.parts.clone())) {
                    into.fields.push(field);
                }
            }
        };
        take(&mut instructions, &mut once, [Bt(83); 2]);
        for sub in instructions.groups.iter_mut().filter(|sub| sub.term == Bg(19)) {
            take(sub, &mut debit, [Bt(89), Bt(90)]);
        }
        let mut groups = std::mem::take(&mut instructions.groups);
        groups.retain(|sub| !sub.is_empty());
        if groups.is_empty() && !instructions.fields.is_empty() {
            split.push(instructions);
            continue;
        }
        for sub in groups {
            split.push(GroupFacts { groups: vec![sub], ..instructions.clone() });
        }
    }
    debit.fields.sort_by_key(|field| field.term);
    once.groups.extend((!debit.is_empty()).then_some(debit));
    split.extend((!once.is_empty()).then_some(once));
    split
}
