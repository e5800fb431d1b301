//! Where an element stands in the invoice, by the terms of the norm: `BG-25[3]/BT-131`.

use std::fmt::Write as _;

use crate::syntax::Name;
use crate::term::Term;
use crate::value::Part;
use crate::xml::{Document, NodeId};

use super::DocumentType;
use super::read::{Reader, SUB_LINES};
use super::row::{Kind, Owner, Row, Says};

/// Where an element stands, by the terms of the norm: `BG-25[3]/BT-131`. A position stands where a group comes
/// several times. `None` for an element that no term has to do with, and for a document that is no invoice.
pub fn term_path(document: &Document<'_>, element: NodeId) -> Option<String> {
    let (root, document_type) = super::invoice_root(document).ok()?;
    TermPaths::new(document, root, document_type).of(element).text()
}

/// Finds the terms of many elements; what the children of an element are is found once.
pub(crate) struct TermPaths<'d, 'a> {
    reader: Reader<'d, 'a>,
    /// By element: the number of its row, once its parent's children were looked at.
    rows: Vec<Seen>,
    /// By element: which of the groups of its row it is, 0 for the only one.
    positions: Vec<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    NotYet,
    Unknown,
    Row(u16),
}

/// A place among the terms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TermPlace {
    /// Groups from the outermost, with positions; 0 for none.
    groups: Vec<(Term, u32)>,
    /// The term itself; none for a place that only leads to terms.
    pub(crate) term: Option<Term>,
}

impl TermPlace {
    /// `BG-25[3]/BT-131`.
    pub(crate) fn text(&self) -> Option<String> {
        let mut text = String::new();
        for (group, position) in &self.groups {
            let _ = write!(text, "/{group}");
            if *position > 0 {
                let _ = write!(text, "[{position}]");
            }
        }
        if let Some(term) = self.term {
            let _ = write!(text, "/{term}");
        }
        text.strip_prefix('/').map(str::to_owned)
    }

    /// The most particular term: that of the place, or the group around it.
    pub(crate) fn subject(&self) -> Option<Term> {
        self.term.or_else(|| self.groups.last().map(|(group, _)| *group))
    }

    fn enter(&mut self, row: &Row, position: u32) {
        let owner = |place: &mut Self| {
            let way = match row.owner {
                Owner::Below(way) => way,
                Owner::Root(way) => {
                    place.groups.clear();
                    way
                }
            };
            place.groups.extend(way.iter().map(|group| (*group, 0)));
        };
        match row.kind {
            Kind::Container | Kind::Constant(_) => {}
            Kind::Group(term) => {
                owner(self);
                self.groups.push((term, if term.is_repeatable() { position } else { 0 }));
            }
            Kind::Recurse(_) => self.groups.push((SUB_LINES, position)),
            Kind::Leaf(term) => {
                owner(self);
                self.term = Some(term);
            }
            Kind::Part(term, part) => {
                owner(self);
                self.term = sub_term(term, part).or(Some(term));
            }
        }
    }
}

impl<'d, 'a> TermPaths<'d, 'a> {
    pub(crate) fn new(document: &'d Document<'a>, root: NodeId, document_type: DocumentType) -> Self {
        let reader = Reader::new(document, root, document_type);
        let nodes = document.nodes().len();
        let mut rows = vec![Seen::NotYet; nodes];
        rows[root.index()] = Seen::Row(0);
        Self { reader, rows, positions: vec![0; nodes] }
    }

    /// The place of an element; of one that no row knows, the groups around it.
    pub(crate) fn of(&mut self, element: NodeId) -> TermPlace {
        self.walk(element).0
    }

    /// The place of an attribute.
    pub(crate) fn of_attribute(&mut self, element: NodeId, name: Name) -> TermPlace {
        let (mut place, row) = self.walk(element);
        let says = row.and_then(|row| row.attributes.iter().find(|a| a.name == name));
        match (says.map(|a| a.says), place.term) {
            (Some(Says::Term(term)), _) => place.term = Some(term),
            (Some(Says::Part(part)), Some(term)) => place.term = sub_term(term, part).or(Some(term)),
            _ => {}
        }
        place
    }

    /// The place of what is missing below an element.
    pub(crate) fn of_missing(&mut self, element: NodeId, way: &[Name]) -> TermPlace {
        let (mut place, mut row) = self.walk(element);
        for name in way {
            let below = row.and_then(|row| row.below(self.reader.rows).iter().find(|r| r.name == *name));
            if let Some(below) = below {
                place.enter(below, 0);
            }
            row = below;
        }
        place
    }

    fn walk(&mut self, element: NodeId) -> (TermPlace, Option<&'static Row>) {
        let document = self.reader.document;
        let root = self.reader.root;
        // The depth of a document is limited.
        let mut steps: Vec<NodeId> = document.ancestors(element).take_while(|&n| n != root).collect();
        steps.reverse();
        let mut place = TermPlace::default();
        let mut row = &self.reader.rows[0];
        for step in steps {
            if self.rows[step.index()] == Seen::NotYet
                && let Some(parent) = document.parent(step)
            {
                self.look_at_children(parent, row);
            }
            let Seen::Row(number) = self.rows[step.index()] else { return (place, None) };
            row = &self.reader.rows[usize::from(number)];
            place.enter(row, self.positions[step.index()]);
        }
        (place, Some(row))
    }

    fn look_at_children(&mut self, parent: NodeId, row: &'static Row) {
        let below = row.below(self.reader.rows);
        let first_row = match row.kind {
            Kind::Recurse(to) => self.reader.rows[usize::from(to)].children.0,
            _ => row.children.0,
        };
        // By row: how many so far, and the first.
        let mut seen: Vec<Option<(u32, NodeId)>> = vec![None; below.len()];
        let mut cursor = 0;
        for child in self.reader.document.children(parent) {
            let name = self.reader.document.name(child);
            let Some(number) = self.reader.row_for(child, name, below, &mut cursor) else {
                self.rows[child.index()] = Seen::Unknown;
                continue;
            };
            self.rows[child.index()] = Seen::Row(first_row + number as u16);
            let (count, first) = seen[number].get_or_insert((0, child));
            *count += 1;
            if *count > 1 {
                self.positions[first.index()] = 1;
                self.positions[child.index()] = *count;
            }
        }
    }
}

/// The term for a part of another's value: BT-29-1 for the scheme of BT-29.
pub(crate) fn sub_term(term: Term, part: Part) -> Option<Term> {
    Term::all().find(|sub| sub.parent() == Some(term) && sub.part() == Some(part))
}
