//! Reads the facts of schemas/ and writes Rust tables.

pub(crate) mod automaton;
pub(crate) mod codes;
pub(crate) mod names;
pub(crate) mod registry;
pub(crate) mod rows;
pub(crate) mod types;

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use facture::syntax::Namespace;

/// A file of tab-separated facts.
pub(crate) struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Reads `schemas/<file>`.
    pub(crate) fn read(file: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas").join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let facts = text.lines().filter(|line| !line.starts_with('#'));
        let mut lines = facts.map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
        let header = lines.next().unwrap_or_else(|| panic!("{file} is empty"));
        let rows: Vec<_> = lines.collect();
        for row in &rows {
            assert_eq!(row.len(), header.len(), "{file}: {row:?} has too many or too few columns");
        }
        Self { header, rows }
    }

    /// The rows, in order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { header: &self.header, cells })
    }
}

/// A row of a [`Table`].
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    header: &'a [String],
    cells: &'a [String],
}

impl<'a> Row<'a> {
    /// The cell of a column; `-` where the table has no such column.
    pub(crate) fn cell(self, column: &str) -> &'a str {
        self.header.iter().position(|name| name == column).map_or("-", |at| &self.cells[at])
    }
}

/// All facts about structure.
pub(crate) struct Facts {
    pub(crate) ubl: Table,
    pub(crate) cii: Table,
    pub(crate) datatypes: Table,
    pub(crate) others: Table,
}

impl Facts {
    pub(crate) fn read() -> Self {
        Self {
            ubl: Table::read("ubl.tsv"),
            cii: Table::read("cii.tsv"),
            datatypes: Table::read("datatypes.tsv"),
            others: Table::read("names.tsv"),
        }
    }

    /// The rows about members of types that hold elements.
    pub(crate) fn members(&self) -> impl Iterator<Item = Row<'_>> {
        self.ubl.rows().chain(self.cii.rows())
    }

    /// Every name of an element or attribute, by namespace and then by letter. The first is the unknown name.
    pub(crate) fn names(&self) -> Vec<(Namespace, String)> {
        let members = self.members().chain(self.datatypes.rows()).map(|row| row.cell("member"));
        let others = self.others.rows().map(|row| row.cell("name"));
        let mut names: BTreeSet<_> = members.chain(others).filter_map(name).collect();
        names.insert((Namespace::Unknown, String::new()));
        names.into_iter().collect()
    }
}

/// `cbc:ID` or `@schemeID` as a name; nothing for `.`, `text()` and wildcards.
pub(crate) fn name(member: &str) -> Option<(Namespace, String)> {
    if let Some(attribute) = member.strip_prefix('@') {
        return Some((Namespace::None, attribute.to_owned()));
    }
    let (key, local) = member.split_once(':')?;
    if key == "any" {
        return None;
    }
    let known = Namespace::ALL.iter().find(|namespace| namespace.key() == key);
    Some((*known.unwrap_or_else(|| panic!("no namespace has the key of {member}")), local.to_owned()))
}

/// `cbc:ID` as the path of its constant, `cbc::ID`.
pub(crate) fn constant(member: &str) -> String {
    let (namespace, local) = name(member).unwrap_or_else(|| panic!("{member} is not a name"));
    format!("{}::{}", namespace.key(), names::shout(&local))
}

/// Checks that a file holds a text, or writes it there if `FACTURE_REWRITE` is set.
pub(crate) fn hold(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("FACTURE_REWRITE").is_some() {
        fs::write(&path, text).unwrap_or_else(|error| panic!("{file}: {error}"));
        return;
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    if let Some((line, (old, new))) = there.lines().zip(text.lines()).enumerate().find(|(_, (a, b))| a != b) {
        panic!("{file} drifted from schemas/ at line {}:\n  there: {old}\n  facts: {new}\n{HINT}", line + 1);
    }
    assert!(there == text, "{file} drifted from schemas/: {} bytes, not {}\n{HINT}", there.len(), text.len());
}

const HINT: &str = "FACTURE_REWRITE=1 cargo test --test generated writes it anew";
