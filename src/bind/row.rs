//! Rows: where a syntax spells each business term.

use crate::syntax::{Name, TypeId};
use crate::term::Term;
use crate::value::Part;

/// One place of a syntax, as `schemas/*-terms.tsv` gives it.
#[derive(Debug)]
pub(crate) struct Row {
    /// The element.
    pub(crate) name: Name,
    /// Its path from the root with canonical prefixes and conditions: the key of what is kept beside the terms.
    pub(crate) path: &'static str,
    /// Rows of the elements below, in schema order: where they start and how many they are.
    pub(crate) children: (u16, u16),
    /// What stands there.
    pub(crate) kind: Kind,
    /// The groups between the one around this place and the one that owns the term.
    pub(crate) owner: Owner,
    /// Read so only where all of these hold.
    pub(crate) when: &'static [When],
    /// What its attributes say.
    pub(crate) attributes: &'static [AttributeRow],
    /// It comes once for each value or group.
    pub(crate) repeats: bool,
    /// Nothing but constants below: written along with its neighbours, never for its own sake.
    pub(crate) constant_only: bool,
    /// The schema wants the element wherever the one above it is.
    pub(crate) required: bool,
    /// Below it are elements that are written even where nothing is said: constants, or wanted by the schema.
    pub(crate) expects: bool,
    /// The irregular spots.
    pub(crate) hook: Hook,
    /// The schema type of the element, for the order of its children.
    pub(crate) of: TypeId,
}

/// What an element stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It only holds others.
    Container,
    /// Each occurrence is one of a group.
    Group(Term),
    /// Its text is a term's value.
    Leaf(Term),
    /// Its text is a part of the value of a term, such as a scheme.
    Part(Term, Part),
    /// The syntax wants this text.
    Constant(&'static str),
    /// The rows of that number again, one level deeper.
    Recurse(u16),
}

/// How to come from the group around a place to the one that owns its term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// Down through these groups.
    Below(&'static [Term]),
    /// From the invoice itself down through these: the syntax says once a line what the norm says once.
    Root(&'static [Term]),
}

/// A condition on the content of an element.
#[derive(Debug)]
pub(crate) struct When {
    /// The way from the element to the child looked at.
    pub(crate) path: &'static [Name],
    /// Its attribute, if not its text.
    pub(crate) attribute: Option<Name>,
    /// What must hold.
    pub(crate) test: Test,
}

/// What a condition asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Test {
    /// This text, upper or lower case, outer white space apart.
    Is(&'static str),
    /// The invoice currency (BT-5), or none given.
    InvoiceCurrency,
    /// The accounting currency (BT-6).
    VatCurrency,
    /// Anything.
    Any,
}

/// What an attribute says.
#[derive(Debug)]
pub(crate) struct AttributeRow {
    pub(crate) name: Name,
    pub(crate) says: Says,
}

/// The meaning of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// A part of the element's own value.
    Part(Part),
    /// A term of its own.
    Term(Term),
    /// Always this.
    Constant(&'static str),
}

/// The irregular spots, a counted dozen. See `hooks.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hook {
    /// Regular.
    None,
    /// UBL: a note says its subject code within its text, `#AAI#...`.
    Note,
    /// UBL and CII name the moment VAT falls due by different code lists.
    VatPointCode,
    /// Both syntaxes repeat the payment instructions for each account.
    Payment,
    /// CII: what belongs to the payment instructions stands beside them.
    PaymentHeader,
    /// UBL: the creditor's identifier stands with the seller, or with the payee where there is one.
    Creditor,
    /// CII: an identifier with a scheme is another element than one without; this is the one with.
    Scheme,
    /// The one without.
    NoScheme,
    /// CII: read where the place before it is absent.
    Alternative,
    /// UBL: a place for a value beyond the one that the norm has; kept beside the terms, and written by conversion alone.
    Further,
}

/// The rows of one syntax; the first is the root element.
pub(crate) type Rows = &'static [Row];

impl Row {
    /// The rows below.
    pub(crate) fn below(&self, rows: Rows) -> Rows {
        let row = match self.kind {
            Kind::Recurse(to) => &rows[to as usize],
            _ => self,
        };
        let (first, count) = row.children;
        &rows[first as usize..first as usize + count as usize]
    }
}
