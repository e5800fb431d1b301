//! What is on the page, before it is laid out.

use super::Language;
use super::format::Style;
use crate::Term;
use crate::model::Group;

/// An invoice arranged for reading.
pub(crate) struct Page {
    pub(crate) language: Language,
    /// `Invoice TR-2026-1187`
    pub(crate) title: String,
    /// Who sends it.
    pub(crate) sender: String,
    pub(crate) sections: Vec<Section>,
}

/// One part of the page.
pub(crate) struct Section {
    /// What it is, for the style sheet.
    pub(crate) kind: &'static str,
    pub(crate) heading: String,
    pub(crate) body: Body,
}

pub(crate) enum Body {
    /// One fact under the other.
    Facts(Vec<Fact>),
    /// Sums, the last one the one that counts.
    Sums(Vec<Fact>),
    /// Small boxes side by side.
    Cards(Vec<Card>),
    Table(Table),
}

/// A label and what the invoice says; some facts speak for themselves and have no label.
#[derive(Clone)]
pub(crate) struct Fact {
    pub(crate) label: String,
    pub(crate) value: String,
}

/// A party, an account.
pub(crate) struct Card {
    pub(crate) heading: String,
    /// The name, in bold.
    pub(crate) name: String,
    /// Lines without labels: the address.
    pub(crate) lines: Vec<String>,
    pub(crate) facts: Vec<Fact>,
}

pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
}

pub(crate) struct Column {
    pub(crate) heading: String,
    pub(crate) align: Align,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    /// As wide as its content.
    Left,
    /// Numbers.
    Right,
    /// Takes what width is left; details stand below.
    Wide,
}

pub(crate) struct Row {
    /// How deep below another row.
    pub(crate) depth: usize,
    pub(crate) cells: Vec<String>,
    pub(crate) details: Vec<Fact>,
}

impl Section {
    pub(super) fn is_empty(&self) -> bool {
        match &self.body {
            Body::Facts(facts) | Body::Sums(facts) => facts.is_empty(),
            Body::Cards(cards) => cards.is_empty(),
            Body::Table(table) => table.rows.is_empty(),
        }
    }
}

impl Fact {
    pub(crate) fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }

    /// Every value of the given terms of a group, in that order.
    pub(crate) fn of(group: &dyn Group, terms: &[Term], style: Style<'_>) -> Vec<Self> {
        let mut facts = Vec::new();
        for &term in terms {
            let values = (0..group.count(term)).filter_map(|n| group.value(term, n));
            facts.extend(values.map(|value| Self::new(style.language.term(term), style.value(term, value))));
        }
        facts
    }

    /// Every value of a group, in the order of the norm, but those that are shown elsewhere.
    pub(crate) fn rest(group: &dyn Group, shown: &[Term], style: Style<'_>) -> Vec<Self> {
        let terms: Vec<_> = group.terms().iter().copied().filter(|term| !shown.contains(term)).collect();
        Self::of(group, &terms, style)
    }
}
