//! What the rules of both syntaxes ask of an element: what is around it, what it says, and how it is blamed.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::numbers::{Exact, Judged, Unjudged};
use crate::rules::text::trimmed;
use crate::syntax::Name;
use crate::xml::{Document, NodeId};

/// Some rules tell elements by how their local names end. The compiler looks at the names that the syntaxes know.
pub(super) struct Endings {
    endings: &'static [&'static str],
    /// Of each name, the number of its ending from 1, or 0.
    known: [u8; Name::COUNT],
}

impl Endings {
    pub(super) const fn of(endings: &'static [&'static str]) -> Self {
        let mut known = [0; Name::COUNT];
        let mut name = 0;
        while name < Name::COUNT {
            let mut number = endings.len();
            while number > 0 {
                if ends_with(Name::of_index(name).local().as_bytes(), endings[number - 1].as_bytes()) {
                    known[name] = number as u8;
                }
                number -= 1;
            }
            name += 1;
        }
        Self { endings, known }
    }

    /// The ending of an element's name.
    #[inline]
    pub(super) fn find(&self, c: &Checker<'_>, node: NodeId) -> Option<&'static str> {
        match c.document.name(node) {
            Name::UNKNOWN => {
                let local = c.document.local_name(node);
                self.endings.iter().find(|ending| local.ends_with(**ending)).copied()
            }
            name => Some(self.endings[usize::from(self.known[name.index()].checked_sub(1)?)]),
        }
    }
}

const fn ends_with(text: &[u8], ending: &[u8]) -> bool {
    let mut at = 1;
    while at <= ending.len() {
        if at > text.len() || text[text.len() - at] != ending[ending.len() - at] {
            return false;
        }
        at += 1;
    }
    true
}

/// The name of the element around this one.
pub(super) fn parent_name(document: &Document<'_>, node: NodeId) -> Name {
    document.parent(node).map_or(Name::UNKNOWN, |parent| document.name(parent))
}

/// Whether the elements around this one are those of `way`, the nearest last.
pub(super) fn is_below(document: &Document<'_>, node: NodeId, way: &[Name]) -> bool {
    let mut around = document.ancestors(node).skip(1).map(|n| document.name(n));
    way.iter().rev().all(|name| around.next() == Some(*name))
}

/// The number in an element that is there.
pub(super) fn decimal(c: &Checker<'_>, node: NodeId) -> Judged<Exact> {
    Exact::parse(&c.text(node))
}

/// The number in an element, if there is one.
pub(super) fn optional(c: &Checker<'_>, node: Option<NodeId>) -> Judged<Option<Exact>> {
    node.map(|node| decimal(c, node)).transpose()
}

/// The truth value in an element that is there: the lexical space of `xs:boolean`.
pub(super) fn boolean(c: &Checker<'_>, node: NodeId) -> Judged<bool> {
    match trimmed(&c.text(node)) {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(Unjudged),
    }
}

/// Records a hit at an element inside the context.
pub(super) fn blame(c: &mut Checker<'_>, rule: &'static str, context: NodeId, culprit: NodeId, found: Found) {
    c.hit(rule, context, Culprit::Node(culprit), found);
}

/// The text of an element, for a message.
pub(super) fn quote(c: &Checker<'_>, node: NodeId) -> Found {
    Found::Text(c.text(node).into())
}

/// Whether an element has an attribute; an empty one counts.
#[inline]
pub(super) fn has_attribute(c: &Checker<'_>, node: NodeId, name: Name) -> bool {
    c.document.attributes(node).iter().any(|attribute| attribute.name == name)
}
