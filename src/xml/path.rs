//! Paths of many elements: positions among siblings are found once for each parent.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{Document, NodeId};

/// A path of this many bytes leads nowhere but to a document made to fill memories with paths.
const LONGEST: usize = 1_000;

/// Writes paths as [`Document::path`] does, at a cost that many elements share.
pub(crate) struct Paths<'d, 'a> {
    document: &'d Document<'a>,
    /// By element: its position among siblings of its name, 0 for the only one. Filled parent by parent.
    positions: Vec<u32>,
    /// Whose children have their positions.
    counted: Vec<bool>,
}

impl<'d, 'a> Paths<'d, 'a> {
    pub(crate) fn new(document: &'d Document<'a>) -> Self {
        let nodes = document.nodes().len();
        Self { document, positions: vec![0; nodes], counted: vec![false; nodes] }
    }

    /// The element's path by local names, with a position where siblings share its name. Of one longer than [`LONGEST`]
    /// the end is given, behind `/...`.
    pub(crate) fn of(&mut self, id: NodeId) -> String {
        let mut length = 0;
        let mut path = String::new();
        let mut steps: Vec<NodeId> = Vec::new();
        for step in self.document.ancestors(id) {
            length += self.document.local_name(step).len() + 1;
            if length > LONGEST {
                path.push_str("/...");
                break;
            }
            steps.push(step);
        }
        for step in steps.into_iter().rev() {
            path.push('/');
            path.push_str(self.document.local_name(step));
            match self.position(step) {
                0 => {}
                position => drop(write!(path, "[{position}]")),
            }
        }
        path
    }

    fn position(&mut self, id: NodeId) -> u32 {
        if let Some(parent) = self.document.parent(id)
            && !std::mem::replace(&mut self.counted[parent.index()], true)
        {
            self.count_children(parent);
        }
        self.positions[id.index()]
    }

    fn count_children(&mut self, parent: NodeId) {
        let document = self.document;
        // By name: how many so far, and the first.
        let mut seen: HashMap<(&str, &str), (u32, NodeId)> = HashMap::new();
        for child in document.children(parent) {
            let name = (document.namespace_uri(child), document.local_name(child));
            let (count, first) = seen.entry(name).or_insert((0, child));
            *count += 1;
            if *count > 1 {
                self.positions[first.index()] = 1;
                self.positions[child.index()] = *count;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::Limits;

    #[test]
    fn paths_are_those_of_the_document() {
        let text = b"<a xmlns:p='q'><b/><c><d/><d/></c><b><e/></b><p:b/><b/></a>";
        let document = Document::parse(text, &Limits::default()).expect("well-formed");
        let mut paths = Paths::new(&document);
        for id in document.ids() {
            assert_eq!(paths.of(id), document.path(id));
        }
    }

    #[test]
    fn of_long_paths_the_end_is_given() {
        let name = "n".repeat(400);
        let text = format!("<a><{name}><{name}><{name}><b/></{name}></{name}></{name}></a>");
        let document = Document::parse(text.as_bytes(), &Limits::default()).expect("well-formed");
        let last = document.ids().last().expect("an element");
        assert_eq!(Paths::new(&document).of(last), format!("/.../{name}/{name}/b"));
    }
}
