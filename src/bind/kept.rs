//! What a group keeps beside its terms, as the writer looks for it.

use crate::model::{Content, Extra, Group};
use crate::syntax::{Name, Namespace};
use crate::term::Term;
use crate::value::Syntax;

use super::row::Row;

/// What stands in a group beside its terms, by place.
pub(super) struct Kept<'i> {
    /// Sorted by path; in a path by order of reading.
    pieces: Vec<(&'i str, &'i Content)>,
    /// Terms that were read from a less usual place, and that place.
    spelt: Vec<(&'i str, Term)>,
}

impl<'i> Kept<'i> {
    pub(super) const NOTHING: Kept<'static> = Kept { pieces: Vec::new(), spelt: Vec::new() };

    pub(super) fn of(group: &'i dyn Group, syntax: Syntax) -> Self {
        let here = |e: &&Extra| e.syntax == syntax;
        let mut pieces: Vec<_> =
            group.extras().iter().filter(here).map(|e| (&*e.within, &e.content)).collect();
        pieces.sort_by_key(|(within, _)| *within);
        let spelling = |(within, content): &(&'i str, &'i Content)| match content {
            Content::Spelling(term) => Some((*within, *term)),
            _ => None,
        };
        let spelt = pieces.iter().filter_map(spelling).collect();
        Self { pieces, spelt }
    }

    /// Whether something else stands, or nothing at all, where an element would be written for the schema's sake.
    pub(super) fn replaces_at(&self, path: &str, nth: &str, name: Name) -> bool {
        self.at(path, nth).any(|content| match content {
            Content::Element(piece) => name_of(piece) == name,
            Content::Missing(missing) => *missing == name.to_string(),
            _ => false,
        })
    }

    /// The same for an element that is not repeated.
    pub(super) fn replaces(&self, row: &Row) -> bool {
        row.path.rsplit_once('/').is_some_and(|(above, _)| self.replaces_at(above, "", row.name))
    }

    /// Whether a term is to be written at this less usual place.
    pub(super) fn spelt(&self, path: &str, term: Term) -> bool {
        self.spelt.contains(&(path, term))
    }

    /// Whether a term is to be written at a less usual place.
    pub(super) fn spelt_elsewhere(&self, term: Term) -> bool {
        self.spelt.iter().any(|(_, t)| *t == term)
    }

    /// What is kept at a place; `nth` tells repeated elements apart.
    pub(super) fn at<'k>(&'k self, path: &'k str, nth: &'k str) -> impl Iterator<Item = &'i Content> + 'k {
        let before = |within: &str| match within.get(..path.len()) {
            Some(head) if head == path => within[path.len()..] < *nth,
            _ => within < path,
        };
        let start = self.pieces.partition_point(|(within, _)| before(within));
        let same = move |within: &str| within.strip_prefix(path) == Some(nth);
        self.pieces[start..].iter().take_while(move |(within, _)| same(within)).map(|(_, content)| *content)
    }
}

/// The name of the element a kept piece starts with.
pub(super) fn name_of(piece: &str) -> Name {
    let name = piece[1..].split([' ', '>', '/']).next().unwrap_or_default();
    let Some((prefix, local)) = name.split_once(':') else { return Name::UNKNOWN };
    let namespace = Namespace::ALL.iter().find(|n| n.prefix() == prefix);
    namespace.map_or(Name::UNKNOWN, |&n| Name::lookup(n, local.as_bytes()))
}
