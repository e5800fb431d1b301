//! Through an invoice, in the order of the norm: what it says, in one spelling, told to whoever listens.

#![allow(clippy::inline_always)] // As in `encode`.

use crate::Invoice;
use crate::model::{PaymentInstructions, Visit, Visitor};
use crate::term::Term::{self, Bg, Bt, BtX};
use crate::value::{Amount, BinaryObject, Code, Date, Decimal, Identifier, Text, Value};

use super::beyond;
use super::lines::Placed;
use super::listener::{Listener, Said, is_alone};
use super::payment::one_account_each;
use super::spell::{self, Spelt};
use super::tree::Tree;

/// Groups that can come several times.
fn is_numbered(group: Term) -> bool {
    matches!(group, Bg(1 | 3 | 16 | 17 | 20 | 21 | 23 | 24 | 27 | 28 | 32))
}

pub(super) struct Walker<'a, L> {
    invoice: &'a Invoice,
    /// BT-5.
    currency: Spelt<'a>,
    /// BT-6.
    vat_currency: Spelt<'a>,
    /// The identifier of the line around the one that is walked.
    around: Option<Spelt<'a>>,
    /// Nothing was said of the group that began last.
    silent: bool,
    pub(super) to: L,
    /// What was told so far was not all that the document says.
    pub(super) partial: bool,
}

impl<'a, L: Listener<'a>> Walker<'a, L> {
    pub(super) fn of(invoice: &'a Invoice, to: L) -> Self {
        let code = |code: &'a Option<Code>| spell::text(code.as_deref().unwrap_or_default());
        Self {
            invoice,
            currency: code(&invoice.currency_code),
            vat_currency: code(&invoice.vat_accounting_currency_code),
            around: None,
            silent: true,
            to,
            partial: false,
        }
    }

    /// The invoice without its lines.
    pub(super) fn invoice(&mut self) {
        self.content(self.invoice);
    }

    /// What a line says, without the lines below it.
    pub(super) fn line(&mut self, placed: &Placed<'a>) {
        self.around = placed.under.and_then(|line| line.id.as_deref()).map(spell::text);
        self.content(placed.line);
    }

    /// What a group and those in it say, lines apart. No more than four deep.
    fn content(&mut self, group: &'a impl Visit) {
        self.silent = true;
        group.visit(self);
        let more = |extra| beyond::says_something(extra, group, self.invoice, &self.currency);
        self.partial = self.partial || group.extras().iter().any(more);
    }

    /// A group within another one, the `n`-th of its kind.
    fn inner(&mut self, n: usize, group: &'a impl Visit) {
        let term = group.id();
        self.to.open(term, if is_numbered(term) { n as u32 + 1 } else { 0 });
        self.content(group);
        self.to.close();
    }

    /// All payment instructions at once.
    fn payment(&mut self) {
        if let [only] = self.invoice.payment.as_slice()
            && says_nothing_twice(only)
        {
            return self.inner(0, only);
        }
        let mut walker = Walker::of(self.invoice, Tree::of(Term::Invoice, 0));
        for (n, instructions) in self.invoice.payment.iter().enumerate() {
            walker.inner(n, instructions);
        }
        self.partial |= walker.partial;
        for group in one_account_each(walker.to.grown().groups) {
            group.tell(&mut self.to);
        }
    }

    #[inline(never)]
    fn text(&mut self, number: u16, text: &'a str, value: Value<'a>) {
        self.said(Bt(number), spell::text(text), value, true);
    }

    #[inline(never)]
    fn identifier(&mut self, number: u16, identifier: &'a Identifier) {
        let value = Value::Identifier(identifier);
        self.said(Bt(number), spell::text(identifier), value, is_alone(value));
    }

    #[inline(never)]
    fn decimal(&mut self, number: u16, decimal: &'a Decimal) {
        let text = spell::decimal(decimal);
        if !(number == 149 && text.as_bytes() == b"1") {
            self.said(Bt(number), text, Value::Decimal(decimal), true);
        }
    }

    #[inline(never)]
    fn amount(&mut self, number: u16, amount: &'a Amount) {
        let (text, alone) = (spell::decimal(amount), self.is_in_currency(number, amount));
        if !(matches!(number, 107 | 108 | 113 | 114) && alone && text.as_bytes() == b"0") {
            self.said(Bt(number), text, Value::Amount(amount), alone);
        }
    }

    /// Whether an amount names no currency but its own.
    #[inline(always)]
    fn is_in_currency(&self, number: u16, amount: &Amount) -> bool {
        let Some(named) = amount.currency.as_deref() else { return true };
        let expected = if number == 111 { &self.vat_currency } else { &self.currency };
        named.as_bytes() == expected.as_bytes() || {
            let named = spell::text(named);
            named.as_bytes().is_empty() || named == *expected
        }
    }

    #[inline(never)]
    fn date(&mut self, number: u16, date: &'a Date) {
        let value = Value::Date(date);
        self.said(Bt(number), spell::date(date), value, is_alone(value));
    }

    #[inline(never)]
    fn file(&mut self, number: u16, file: &'a BinaryObject) {
        let value = Value::Binary(file);
        self.said(Bt(number), spell::file(file), value, is_alone(value));
    }

    /// The text of a note. Where it has no subject code (BT-21) of its own, UBL writes that in front, `#AAI#`; a text
    /// that starts so is read alike in both syntaxes.
    fn note(&mut self, text: &'a Text) {
        let (spelt, value) = (spell::text(text), Value::Text(text));
        let Some((code, rest)) = subject_in_front(&spelt).filter(|_| self.silent) else {
            return self.said(Bt(22), spelt, value, true);
        };
        self.said(Bt(21), spell::text(code), value, true);
        self.said(Bt(22), spell::text(rest), value, true);
    }

    /// The identifier of the parent line. If that is the line right around, its place says so.
    fn parent(&mut self, parent: &'a Identifier) {
        let (text, alone) = (spell::text(parent), is_alone(Value::Identifier(parent)));
        if alone && self.around.as_ref() == Some(&text) {
            self.silent = false;
            return;
        }
        self.said(BtX(304), text, Value::Identifier(parent), alone);
    }

    /// A value that says something, or nothing.
    #[inline(always)]
    #[allow(clippy::needless_pass_by_value)] // By reference it would have to be in memory.
    fn said(&mut self, term: Term, text: Spelt<'_>, value: Value<'a>, alone: bool) {
        let text = text.as_bytes();
        if !(alone && text.is_empty()) {
            self.to.say(Said { term, text, value, alone });
            self.silent = false;
        }
    }
}

/// One call for each type of value: term and type are known where a field is visited.
impl<'a, L: Listener<'a>> Visitor<'a> for Walker<'a, L> {
    #[inline(always)]
    fn value(&mut self, term: Term, value: Value<'a>) {
        match (term, value) {
            _ if !beyond::is_covered(term) => self.partial = true,
            (Bt(22), Value::Text(text)) => self.note(text),
            (Bt(number), Value::Text(text)) => self.text(number, text, value),
            (Bt(number), Value::Code(code)) => self.text(number, code, value),
            (Bt(number), Value::Identifier(identifier)) => self.identifier(number, identifier),
            (Bt(number), Value::Decimal(decimal)) => self.decimal(number, decimal),
            (Bt(number), Value::Amount(amount)) => self.amount(number, amount),
            (Bt(number), Value::Date(date)) => self.date(number, date),
            (Bt(number), Value::Binary(file)) => self.file(number, file),
            (BtX(304), Value::Identifier(parent)) => self.parent(parent),
            _ => self.said(term, spelt(value), value, is_alone(value)),
        }
    }

    fn group(&mut self, n: usize, group: &'a impl Visit) {
        match group.id() {
            Bg(16) if n == 0 => self.payment(),
            // These were all walked with the first; lines are walked by themselves.
            Bg(16 | 25) => {}
            term if beyond::is_covered(term) => self.inner(n, group),
            _ => self.partial = true,
        }
    }
}

/// A value in its one spelling.
fn spelt(value: Value<'_>) -> Spelt<'_> {
    match value {
        Value::Text(text) => spell::text(text),
        Value::Code(code) => spell::text(code),
        Value::Identifier(identifier) => spell::text(identifier),
        Value::Decimal(decimal) => spell::decimal(decimal),
        Value::Amount(amount) => spell::decimal(amount),
        Value::Date(date) => spell::date(date),
        Value::Binary(file) => spell::file(file),
    }
}

/// `AAI` and `text` of `#AAI#text`.
fn subject_in_front<'t>(note: &'t Spelt<'_>) -> Option<(&'t str, &'t str)> {
    let (front, rest) = note.as_str().split_at_checked(5)?;
    let code = front.strip_prefix('#')?.strip_suffix('#')?;
    code.bytes().all(|byte| byte.is_ascii_uppercase()).then_some((code, rest))
}

/// Whether payment instructions are as [`one_account_each`] would make them.
fn says_nothing_twice(payment: &PaymentInstructions) -> bool {
    let accounts = payment.credit_transfers.len() + usize::from(payment.card.is_some());
    accounts <= 1 && payment.remittance_information.is_none() && payment.direct_debit.is_none()
}
