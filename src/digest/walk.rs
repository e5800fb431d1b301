//! Through an invoice, in the order of the norm: what it says, in one spelling, told to whoever listens.

use crate::Invoice;
use crate::model::Group;
use crate::term::Term::{self, Bg, BgDex, Bt, BtX};
use crate::value::{Code, Part, Span, Value};

use super::facts::Tree;
use super::lines::Placed;
use super::payment::one_account_each;
use super::spell::{self, Spelt};
use super::beyond;

/// A value that says something.
#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    pub(crate) term: Term,
    pub(crate) text: Spelt<'a>,
    value: Value<'a>,
    /// Its currency is the one that the norm gives it.
    own_currency: bool,
}

impl<'a> Field<'a> {
    /// What stands beside it, in the order of the digest.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (Part, Spelt<'a>)> + use<'a> {
        let parts: &[Part] = match self.value {
            Value::Identifier(_) => &[Part::Scheme, Part::SchemeVersion],
            Value::Amount(_) if !self.own_currency => &[Part::Currency],
            Value::Binary(_) => &[Part::Mime, Part::Filename],
            Value::Date(_) => &[Part::Format],
            _ => &[],
        };
        let value = self.value;
        let said = move |&part| Some((part, spell::text(value.part(part)?)));
        parts.iter().filter_map(said).filter(|(_, said)| !said.is_empty())
    }

    pub(crate) fn part(&self, part: Part) -> Option<Spelt<'a>> {
        self.parts().find(|(name, _)| *name == part).map(|(_, said)| said)
    }

    /// Where it was read.
    pub(crate) fn span(&self) -> Span {
        self.value.span()
    }

    fn is_alone(&self) -> bool {
        self.parts().next().is_none()
    }
}

/// Is told what an invoice says. Groups may turn out to say nothing.
pub(super) trait Listener<'a> {
    /// A group begins. `nth` is which of its kind it is in the model, from 1; 0 where there can be but one.
    fn open(&mut self, group: Term, nth: u32);

    /// A value of the group that began last.
    fn say(&mut self, field: Field<'a>);

    /// The group that began last ends.
    fn close(&mut self);
}

/// Groups that can come several times.
fn is_numbered(group: Term) -> bool {
    matches!(group, Bg(1 | 3 | 16 | 17 | 20 | 21 | 23 | 24 | 27 | 28 | 32))
}

pub(super) struct Walker<'a> {
    invoice: &'a Invoice,
    /// BT-5.
    currency: Spelt<'a>,
    /// BT-6.
    vat_currency: Spelt<'a>,
    /// What was told so far was not all that the document says.
    pub(super) partial: bool,
}

impl<'a> Walker<'a> {
    pub(super) fn of(invoice: &'a Invoice) -> Self {
        let code = |code: &'a Option<Code>| spell::text(code.as_deref().unwrap_or_default());
        Self {
            invoice,
            currency: code(&invoice.currency_code),
            vat_currency: code(&invoice.vat_accounting_currency_code),
            partial: false,
        }
    }

    /// The invoice without its lines.
    pub(super) fn invoice(&mut self, to: &mut impl Listener<'a>) {
        self.values(self.invoice, None, to);
        for &term in self.invoice.groups() {
            if term == Bg(16) {
                let mut payment = Tree::of(Term::Invoice, 0);
                self.groups(self.invoice, term, &mut payment);
                one_account_each(payment.grown().groups).iter().for_each(|group| group.tell(to));
            } else {
                self.groups(self.invoice, term, to);
            }
        }
        self.extras(self.invoice);
    }

    /// What a line says, without the lines below it.
    pub(super) fn line(&mut self, placed: &Placed<'a>, to: &mut impl Listener<'a>) {
        let around = placed.under.and_then(|line| line.id.as_deref()).map(spell::text);
        self.group(placed.line, around.as_deref(), to);
    }

    /// What a group and those in it say, lines apart. No more than four deep.
    fn group(&mut self, group: &'a dyn Group, around: Option<&str>, to: &mut impl Listener<'a>) {
        self.values(group, around, to);
        for &term in group.groups() {
            self.groups(group, term, to);
        }
        self.extras(group);
    }

    fn groups(&mut self, within: &'a dyn Group, term: Term, to: &mut impl Listener<'a>) {
        if matches!(term, Bg(25) | BgDex(1)) {
            return;
        }
        for n in 0..within.has(term) {
            if !beyond::is_covered(term) {
                self.partial = true;
            } else if let Some(group) = within.group(term, n) {
                to.open(term, if is_numbered(term) { n as u32 + 1 } else { 0 });
                self.group(group, None, to);
                to.close();
            }
        }
    }

    /// `around` is the identifier of the line around this one, if that is what this group is.
    fn values(&mut self, group: &'a dyn Group, around: Option<&str>, to: &mut impl Listener<'a>) {
        let mut first = true;
        group.each_value(&mut |term, value| {
            if !beyond::is_covered(term) {
                self.partial = true;
                return;
            }
            let Some(field) = self.field(term, value) else { return };
            match term {
                Bt(22) if first => match subject_code(&field) {
                    Some((code, text)) => {
                        to.say(code);
                        if !text.text.is_empty() {
                            to.say(text);
                        }
                    }
                    None => to.say(field),
                },
                // Its place says so.
                BtX(304) if field.is_alone() && around == Some(&*field.text) => {}
                _ => to.say(field),
            }
            first = false;
        });
    }

    fn extras(&mut self, group: &dyn Group) {
        let more = |extra| beyond::says_something(extra, group, self.invoice, &self.currency);
        self.partial = self.partial || group.extras().iter().any(more);
    }

    /// A value in its one spelling; `None` where it says no more than its absence.
    fn field(&self, term: Term, value: Value<'a>) -> Option<Field<'a>> {
        let text = match value {
            Value::Text(text) => spell::text(text),
            Value::Code(code) => spell::text(code),
            Value::Identifier(identifier) => spell::text(identifier),
            Value::Decimal(decimal) => spell::decimal(decimal),
            Value::Amount(amount) => spell::decimal(amount),
            Value::Date(date) => spell::date(date),
            Value::Binary(file) => spell::file(file),
        };
        let expected = if term == Bt(111) { &self.vat_currency } else { &self.currency };
        let own_currency = value.part(Part::Currency).is_some_and(|code| spell::text(code) == *expected);
        let default = match term {
            Bt(107 | 108 | 113 | 114) => "0",
            Bt(149) => "1",
            _ => "",
        };
        let silent = text.is_empty() || *text == *default;
        let field = Field { term, text, value, own_currency };
        (!silent || !field.is_alone()).then_some(field)
    }
}

/// UBL writes the subject code (BT-21) of a note in front of its text, `#AAI#`. A text that starts so and has no
/// code of its own is read alike in both syntaxes.
fn subject_code<'a>(note: &Field<'a>) -> Option<(Field<'a>, Field<'a>)> {
    let (code, _) = note.text.strip_prefix('#')?.split_once('#')?;
    if code.len() != 3 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let made = |term, text: &str| Field { text: Spelt::Made(text.into()), term, ..*note };
    Some((made(Bt(21), code), made(Bt(22), &spell::text(&note.text[5..]))))
}
