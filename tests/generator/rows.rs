//! The tables of places: where each syntax spells each business term.

use std::collections::HashMap;
use std::fmt::Write as _;

use facture::syntax::{Name, Namespace, TypeId, Versions};

use super::{Table, constant, name};

/// One element of a path: `cac:AllowanceCharge*[cbc:ChargeIndicator=false]`.
#[derive(Clone, PartialEq, Eq)]
struct Step {
    name: String,
    repeats: bool,
    when: Option<String>,
}

impl Step {
    fn key(&self) -> String {
        match &self.when {
            Some(when) => format!("{}[{when}]", self.name),
            None => self.name.clone(),
        }
    }
}

/// A place while the tree is built.
struct Place {
    step: Step,
    path: String,
    kind: String,
    term: Option<String>,
    hook: String,
    attributes: Vec<(String, String)>,
    children: Vec<usize>,
    parent: usize,
    of: Option<TypeId>,
}

/// Parents of groups and terms, from terms.tsv.
pub(crate) struct Terms(HashMap<String, String>);

impl Terms {
    pub(crate) fn read() -> Self {
        Self(
            Table::read("terms.tsv")
                .rows()
                .map(|r| (r.cell("id").to_owned(), r.cell("parent").to_owned()))
                .collect(),
        )
    }

    /// The groups around a term, innermost first.
    fn around(&self, term: &str) -> Vec<String> {
        let mut chain = Vec::new();
        let mut at = self.0.get(term).unwrap_or_else(|| panic!("terms.tsv does not know {term}"));
        while at != "INVOICE" {
            chain.push(at.clone());
            at = &self.0[at];
        }
        chain
    }
}

/// The Rust text of one table.
pub(crate) fn table(file: &str, root: &str, document: &str, terms: &Terms) -> String {
    let mut tree = Tree::new(root);
    for row in Table::read(file).rows() {
        if row.cell("document") == "-" || row.cell("document") == document {
            tree.add(row.cell("path"), row.cell("term"), row.cell("note"));
        }
    }
    tree.write(file, terms)
}

struct Tree {
    places: Vec<Place>,
}

impl Tree {
    fn new(root: &str) -> Self {
        let (namespace, local) = name(root).expect("a root element");
        let root_name = Name::lookup(namespace, local.as_bytes());
        let path = if namespace == Namespace::Rsm { format!("/{root}") } else { format!("/{local}") };
        let step = Step { name: root.to_owned(), repeats: false, when: None };
        let place = Place {
            step,
            path,
            kind: "Container".into(),
            term: None,
            hook: "None".into(),
            attributes: Vec::new(),
            children: Vec::new(),
            parent: 0,
            of: TypeId::of_global(root_name),
        };
        Self { places: vec![place] }
    }

    fn add(&mut self, path: &str, term: &str, note: &str) {
        let (path, attribute) = match path.rsplit_once('@') {
            Some((path, attribute)) if !attribute.contains(']') => (path, Some(attribute)),
            _ => (path, None),
        };
        let mut at = 0;
        for step in steps(path) {
            at = self.child(at, &step);
        }
        if let Some(attribute) = attribute {
            self.places[at].attributes.push((format!("@{attribute}"), says(term)));
            return;
        }
        let place = &mut self.places[at];
        if let Some(hook) = note.strip_prefix("hook ") {
            place.hook = hook.split('-').map(capital).collect();
        } else if matches!(note, "alternative" | "further") {
            place.hook = capital(note);
        }
        place.kind = match (term, note) {
            (_, "recurse") => "Recurse".into(),
            (_, "part") => {
                let (term, part) = part(term).unwrap_or_else(|| panic!("{term} is no part"));
                place.term = Some(term.clone());
                format!("Part({}, {part})", term_text(&term))
            }
            (constant, _) if constant.starts_with('=') => format!("Constant({:?})", &constant[1..]),
            (group, _) if group.starts_with("BG-") => format!("Group({})", term_text(group)),
            (term, _) => format!("Leaf({})", term_text(term)),
        };
        if term.starts_with('B') && place.term.is_none() {
            place.term = Some(term.to_owned());
        }
    }

    fn child(&mut self, parent: usize, step: &Step) -> usize {
        let known = self.places[parent].children.iter().copied().find(|&c| self.places[c].step == *step);
        if let Some(known) = known {
            return known;
        }
        let (namespace, local) = name(&step.name).unwrap_or_else(|| panic!("{} is not a name", step.name));
        let element = Name::lookup(namespace, local.as_bytes());
        assert!(element.is_known(), "{} is in neither syntax", step.name);
        let of = self.places[parent].of.and_then(|of| of.definition().child(element, Versions::ALL));
        assert!(of.is_some(), "{} has no place for {}", self.places[parent].path, step.name);
        let path = format!("{}/{}", self.places[parent].path, step.key());
        let at = self.places.len();
        self.places.push(Place {
            step: step.clone(),
            path,
            kind: "Container".into(),
            term: None,
            hook: "None".into(),
            attributes: Vec::new(),
            children: Vec::new(),
            parent,
            of,
        });
        self.places[parent].children.push(at);
        if let Some(when) = &step.when {
            self.constant_of(at, when);
        }
        at
    }

    /// A condition on a constant is also what is written there.
    fn constant_of(&mut self, at: usize, when: &str) {
        let (path, value) = when.split_once(['=', '~']).expect("a condition has a value");
        if value.starts_with('$') {
            return;
        }
        let (path, attribute) = path.split_once('@').map_or((path, None), |(p, a)| (p, Some(a)));
        let mut child = at;
        for step in steps(path) {
            child = self.child(child, &step);
        }
        match attribute {
            Some(attribute) => {
                self.places[child]
                    .attributes
                    .push((format!("@{attribute}"), format!("Says::Constant({value:?})")));
            }
            None => self.places[child].kind = format!("Constant({value:?})"),
        }
    }

    /// Breadth first, so that children stand together; in schema order, unconditional rows of a name last.
    fn order(&self) -> Vec<usize> {
        let mut order = vec![0];
        let mut next = 0;
        while next < order.len() {
            let place = &self.places[order[next]];
            let definition = place.of.expect("every place has a type").definition();
            let mut children = place.children.clone();
            children.sort_by_key(|&c| {
                let step = &self.places[c].step;
                let (namespace, local) = name(&step.name).expect("a name");
                let any = step.when.as_deref().is_none_or(|w| w.contains('~'));
                (definition.position(Name::lookup(namespace, local.as_bytes())), any)
            });
            order.extend(children);
            next += 1;
        }
        order
    }

    fn enclosing(&self, mut at: usize) -> Option<String> {
        while at != 0 {
            at = self.places[at].parent;
            if self.places[at].kind.starts_with("Group") {
                return self.places[at].term.clone();
            }
        }
        None
    }

    fn owner(&self, at: usize, terms: &Terms, sub: Option<&str>) -> String {
        let Some(term) = sub.map(str::to_owned).or_else(|| self.places[at].term.clone()) else {
            return "Below(&[])".into();
        };
        let chain = terms.around(&term);
        let enclosing = match (sub, self.places[at].kind.starts_with("Group")) {
            (Some(_), true) => self.places[at].term.clone(),
            _ => self.enclosing(at),
        };
        let texts =
            |groups: &[String]| groups.iter().rev().map(|g| term_text(g)).collect::<Vec<_>>().join(", ");
        match enclosing {
            None => format!("Below(&[{}])", texts(&chain)),
            Some(group) => match chain.iter().position(|g| *g == group) {
                Some(depth) => format!("Below(&[{}])", texts(&chain[..depth])),
                None => format!("Root(&[{}])", texts(&chain)),
            },
        }
    }

    fn constant_only(&self, at: usize) -> bool {
        let place = &self.places[at];
        place.kind.starts_with("Constant")
            || place.kind == "Container"
                && !place.children.is_empty()
                && place.children.iter().all(|&c| self.constant_only(c))
    }

    /// Whether the schema wants an element that only holds others.
    fn required(&self, at: usize) -> bool {
        let place = &self.places[at];
        if at == 0 || place.kind != "Container" || place.step.when.is_some() {
            return false;
        }
        let above = self.places[place.parent].of.expect("every place has a type").definition();
        let (namespace, local) = name(&place.step.name).expect("a name");
        let position = above.position(Name::lookup(namespace, local.as_bytes())).expect("a position");
        above.particles[position].min > 0
    }

    fn write(&self, file: &str, terms: &Terms) -> String {
        let order = self.order();
        let number: HashMap<usize, usize> = order.iter().enumerate().map(|(n, &at)| (at, n)).collect();
        let mut out = String::from(HEAD).replace("FILE", file);
        let _ = writeln!(out, "pub(in crate::bind) static ROWS: [Row; {}] = [", order.len());
        for &at in &order {
            let place = &self.places[at];
            let first = place.children.iter().map(|c| number[c]).min().unwrap_or(0);
            let kind = match place.kind.as_str() {
                "Recurse" => format!("Recurse({})", number[&place.parent]),
                kind => kind.to_owned(),
            };
            let attributes: Vec<_> = place
                .attributes
                .iter()
                .map(|(n, says)| format!("AttributeRow {{ name: {}, says: {says} }}", constant(n)))
                .collect();
            let _ = writeln!(
                out,
                "    Row {{ name: {}, path: {:?}, children: ({first}, {}), kind: {kind}, owner: {}, when: &[{}], \
                 attributes: &[{}], repeats: {}, constant_only: {}, required: {}, expects: {}, hook: Hook::{}, of: TypeId::of_number({}) }},",
                constant(&place.step.name),
                place.path,
                place.children.len(),
                self.owner(at, terms, None),
                place.step.when.as_deref().map(condition).unwrap_or_default(),
                attributes.join(", "),
                place.step.repeats,
                self.constant_only(at),
                self.required(at),
                place.children.iter().any(|&c| self.constant_only(c) || self.required(c)),
                place.hook,
                place.of.map_or(0, TypeId::number),
            );
        }
        out.push_str("];\n");
        out
    }
}

const HEAD: &str = "\
//! Where each business term is spelt, from FILE.
//!
//! Written by `cargo test --test generated` from schemas/. Do not edit.

use crate::bind::row::Kind::{Constant, Container, Group, Leaf, Part, Recurse};
use crate::bind::row::Owner::{Below, Root};
use crate::bind::row::{AttributeRow, Hook, Row, Says, Test, When};
use crate::syntax::TypeId;
use crate::syntax::names::*;
use crate::term::Term::{Bg, Bt, BtX};
use crate::value::Part as P;

";

/// The steps of a path; slashes inside brackets do not count.
fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut depth = 0;
    let mut start = 0;
    for (at, c) in path.char_indices().chain([(path.len(), '/')]) {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            '/' if depth == 0 && at > start => {
                steps.push(step(&path[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    steps
}

fn step(text: &str) -> Step {
    let (text, when) = match text.split_once('[') {
        Some((text, when)) => (text, Some(when.trim_end_matches(']').to_owned())),
        None => (text, None),
    };
    Step { name: text.trim_end_matches('*').to_owned(), repeats: text.ends_with('*'), when }
}

fn condition(when: &str) -> String {
    let at = when.find(['=', '~']).expect("a condition has a value");
    let (path, value) = (&when[..at], &when[at + 1..]);
    let (path, attribute) = path.split_once('@').map_or((path, None), |(p, a)| (p, Some(a)));
    let names: Vec<_> = steps(path).iter().map(|s| constant(&s.name)).collect();
    let test = match (&when[at..=at], value) {
        ("~", _) => "Test::Any".to_owned(),
        (_, "$BT-5") => "Test::InvoiceCurrency".to_owned(),
        (_, "$BT-6") => "Test::VatCurrency".to_owned(),
        (_, value) => format!("Test::Is({value:?})"),
    };
    let attribute = attribute.map_or("None".to_owned(), |a| format!("Some({})", constant(&format!("@{a}"))));
    format!("When {{ path: &[{}], attribute: {attribute}, test: {test} }}", names.join(", "))
}

/// `BT-29-1` as the term and the part of its value.
fn part(term: &str) -> Option<(String, &'static str)> {
    let (of, number) = term.rsplit_once('-')?;
    let part = match (of, number) {
        ("BT", _) => return None,
        (_, "0") => "P::Currency",
        ("BT-125", "1") => "P::Mime",
        ("BT-125", "2") => "P::Filename",
        (_, "1") => "P::Scheme",
        (_, "2") => "P::SchemeVersion",
        _ => return None,
    };
    (of != "BT-X").then(|| (of.to_owned(), part))
}

fn says(term: &str) -> String {
    if let Some(value) = term.strip_prefix('=') {
        return if value == "102" {
            "Says::Part(P::Format)".into()
        } else {
            format!("Says::Constant({value:?})")
        };
    }
    match part(term) {
        Some((_, part)) => format!("Says::Part({part})"),
        None => format!("Says::Term({})", term_text(term)),
    }
}

fn term_text(term: &str) -> String {
    let (kind, number) = term.rsplit_once('-').expect("BT-n");
    let kind = match kind {
        "BG" => "Bg",
        "BT" => "Bt",
        "BT-X" => "BtX",
        other => panic!("unknown kind of term {other}"),
    };
    format!("{kind}({number})")
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|c| c.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
