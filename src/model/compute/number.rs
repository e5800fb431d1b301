//! Inputs of a computation, and what is wrong with them.

use std::fmt;

use rust_decimal::Decimal as Number;

use crate::{term::Term, value::Decimal};

/// Why amounts could not be worked out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{term_path} {problem}")]
pub struct CannotCompute {
    term_path: String,
    problem: String,
}

impl CannotCompute {
    /// Where the trouble is: `BG-25[3]/BT-146`.
    pub fn term_path(&self) -> &str {
        &self.term_path
    }
}

/// A place in the invoice: a term of a group, which may be repeated and lie in another.
#[derive(Clone, Copy)]
pub(super) struct At {
    group: Place,
    inner: Option<Place>,
    term: Term,
}

type Place = (Term, Option<usize>);

impl At {
    /// A term of a group that there is once.
    pub(super) fn new(group: Term, term: Term) -> Self {
        Self { group: (group, None), inner: None, term }
    }

    /// A term of the group at that place, counted from 0.
    pub(super) fn nth(group: Term, place: usize, term: Term) -> Self {
        Self { group: (group, Some(place)), inner: None, term }
    }

    /// A term of a group inside this one.
    pub(super) fn within(self, group: Term, place: usize, term: Term) -> Self {
        Self { inner: Some((group, Some(place))), term, ..self }
    }

    /// Another term of the same group.
    pub(super) fn term(self, term: Term) -> Self {
        Self { term, ..self }
    }

    pub(super) fn missing(self) -> CannotCompute {
        self.because("is missing")
    }

    pub(super) fn zero(self) -> CannotCompute {
        self.because("is zero")
    }

    fn because(self, problem: impl Into<String>) -> CannotCompute {
        CannotCompute { term_path: self.to_string(), problem: problem.into() }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (group, place) in [Some(self.group), self.inner].into_iter().flatten() {
            match place {
                Some(place) => write!(f, "{group}[{}]/", place + 1)?,
                None => write!(f, "{group}/")?,
            }
        }
        write!(f, "{}", self.term)
    }
}

/// The number of a value, if there is a value.
pub(super) fn number(value: Option<&Decimal>, at: At) -> Result<Option<Number>, CannotCompute> {
    let Some(value) = value else { return Ok(None) };
    match value.value() {
        Some(number) => Ok(Some(number)),
        None => Err(at.because(format!("is not a number that fits: {:?}", value.as_written()))),
    }
}

pub(super) fn too_large(at: At) -> CannotCompute {
    at.because("comes out too large")
}
