//! What is told of an invoice, and to whom.

#![allow(clippy::inline_always)] // As in `encode`.

use crate::term::Term;
use crate::value::{Part, Value};

use super::spell::{self, Spelt};

/// A value that says something.
#[derive(Clone, Copy)]
pub(super) struct Said<'s, 'a> {
    pub(super) term: Term,
    /// UTF-8.
    pub(super) text: &'s [u8],
    pub(super) value: Value<'a>,
    /// Nothing stands beside it.
    pub(super) alone: bool,
}

impl<'a> Said<'_, 'a> {
    /// What stands beside it, in the order of the digest.
    pub(super) fn parts(self) -> impl Iterator<Item = (Part, Spelt<'a>)> + use<'a> {
        let parts = if self.alone { &[] } else { parts_of(self.value) };
        parts.iter().filter_map(move |&part| Some((part, said_beside(self.value, part)?)))
    }
}

/// What can stand beside a value, in the order of the digest.
fn parts_of(value: Value<'_>) -> &'static [Part] {
    match value {
        Value::Text(_) | Value::Code(_) | Value::Decimal(_) => &[],
        Value::Identifier(_) => &[Part::Scheme, Part::SchemeVersion],
        Value::Amount(_) => &[Part::Currency],
        Value::Date(_) => &[Part::Format],
        Value::Binary(_) => &[Part::Mime, Part::Filename],
    }
}

/// Nothing stands beside a value.
#[inline(always)]
pub(super) fn is_alone(value: Value<'_>) -> bool {
    let is_silent = |part| said_beside(value, part).is_none();
    match value {
        // The usual ones, spared the loop.
        Value::Identifier(_) => is_silent(Part::Scheme) && is_silent(Part::SchemeVersion),
        Value::Date(_) => is_silent(Part::Format),
        _ => parts_of(value).iter().all(|&part| is_silent(part)),
    }
}

#[inline(always)]
fn said_beside(value: Value<'_>, part: Part) -> Option<Spelt<'_>> {
    let said = spell::text(value.part(part)?);
    (!said.as_bytes().is_empty()).then_some(said)
}

/// Is told what an invoice says. Groups may turn out to say nothing.
pub(super) trait Listener<'a> {
    /// A group begins. `nth` is which of its kind it is in the model, from 1; 0 where there can be but one.
    fn open(&mut self, group: Term, nth: u32);

    /// A value of the group that began last.
    fn say(&mut self, said: Said<'_, 'a>);

    /// The group that began last ends.
    fn close(&mut self);
}
