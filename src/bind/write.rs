//! The walker that writes: an invoice and the rows of a syntax become a document.

use std::collections::HashSet;
use std::fmt::Write as _;

use crate::model::{Content, Group, Invoice};
use crate::syntax::{Name, Namespace};
use crate::term::Term;
use crate::value::{Part, Syntax, Value};

use super::DocumentType;
use super::fragment::{attribute_text, element_text, usual};
use super::hooks;
use super::kept::{Kept, name_of};
use super::read::SUB_LINES;
use super::row::{Hook, Kind, Owner, Row, Rows, Says};

/// Writes an invoice as a document: schema order, canonical prefixes declared once on the root, two spaces a
/// level. The same invoice always gives the same bytes.
///
/// Values are written as they are, nothing is computed or filled in. What was read from the same syntax and no
/// term holds ([`Extra`](crate::model::Extra)) goes back to its place; what the syntax has no place for is left out, and
/// [`convert`](crate::convert) names it.
pub fn write(invoice: &Invoice, to: DocumentType) -> String {
    let rows = to.rows();
    let mut writer = Writer {
        out: String::with_capacity(4096 + invoice.lines.len() * 1024),
        rows,
        syntax: to.syntax(),
        invoice,
        transfer: 0,
        words_on_each: false,
        depth: 0,
        said: HashSet::new(),
    };
    writer.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let name = writer.open(&rows[0]);
    for (n, namespace) in to.declared().iter().enumerate() {
        let prefix = if n == 0 && namespace.prefix().is_empty() {
            String::new()
        } else {
            format!(":{}", namespace.prefix())
        };
        let _ = write!(writer.out, " xmlns{prefix}=\"{}\"", namespace.uri());
    }
    let kept = Kept::of(invoice, to.syntax());
    writer.kept_attributes(&kept, rows[0].path, "");
    writer.content(&rows[0], &name, invoice, "", &kept);
    writer.out.push('\n');
    writer.out
}

pub(super) struct Writer<'i> {
    pub(super) out: String,
    rows: Rows,
    pub(super) syntax: Syntax,
    pub(super) invoice: &'i Invoice,
    /// Which credit transfer of the payment instructions is being written.
    pub(super) transfer: usize,
    /// UBL: the means of payment in words (BT-82) stands with each of them, not just the first.
    words_on_each: bool,
    depth: usize,
    /// Places that say something of the whole invoice and have said it.
    said: HashSet<*const Row>,
}

impl<'i> Writer<'i> {
    /// Writes the start of a start tag on a line of its own. Returns the element's name.
    fn open(&mut self, row: &Row) -> String {
        if self.depth > 0 {
            self.indent();
        }
        let prefix = row.name.namespace().prefix();
        let name = if prefix.is_empty() {
            row.name.local().to_owned()
        } else {
            format!("{prefix}:{}", row.name.local())
        };
        self.out.push('<');
        self.out.push_str(&name);
        name
    }

    fn indent(&mut self) {
        self.out.push('\n');
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }

    /// Closes the start tag, writes what is inside and the end tag. Returns how many values were written.
    fn content(
        &mut self,
        row: &'static Row,
        name: &str,
        group: &dyn Group,
        nth: &str,
        kept: &Kept<'_>,
    ) -> usize {
        let before = self.out.len();
        self.out.push('>');
        self.depth += 1;
        let mut written = self.children(row, group, nth, kept);
        self.depth -= 1;
        let elements = self.out.len() > before + 1;
        let own_text = kept
            .at(row.path, nth)
            .filter_map(|c| if let Content::Text(text) = c { Some(text) } else { None });
        for text in own_text {
            self.out.push_str(&element_text(text));
            written += 1;
        }
        if self.out.len() == before + 1 {
            self.out.truncate(before);
            self.out.push_str("/>");
        } else {
            if elements {
                self.indent();
            }
            let _ = write!(self.out, "</{name}>");
        }
        written
    }

    fn children(&mut self, row: &'static Row, group: &dyn Group, nth: &str, kept: &Kept<'_>) -> usize {
        let order = |name: Name| row.of.definition().position(name).unwrap_or(usize::MAX);
        let mut pieces: Vec<(usize, &str)> = Vec::new();
        for content in kept.at(row.path, nth) {
            if let Content::Element(piece) = content {
                pieces.push((order(name_of(piece)), piece));
            }
        }
        pieces.sort_by_key(|(order, _)| *order);
        let mut written = pieces.len();
        let mut pieces = pieces.into_iter().peekable();
        for child in row.below(self.rows) {
            let here = order(child.name);
            while let Some((_, piece)) = pieces.next_if(|(order, _)| *order < here) {
                self.piece(piece);
            }
            if !(child.constant_only && kept.replaces_at(row.path, nth, child.name)) {
                written += self.place(child, group, nth, kept);
            }
        }
        for (_, piece) in pieces {
            self.piece(piece);
        }
        written
    }

    fn piece(&mut self, piece: &str) {
        self.indent();
        self.out.push_str(piece);
    }

    fn place(&mut self, row: &'static Row, group: &dyn Group, nth: &str, kept: &Kept<'_>) -> usize {
        match row.kind {
            Kind::Container if row.repeats => {
                let mut written = 0;
                for n in 0..hooks::values_of(row, self.rows, group) {
                    let nth = if n == 0 { nth.to_owned() } else { format!("[{}]{nth}", n + 1) };
                    written += self.container(row, group, &nth, kept);
                }
                written
            }
            Kind::Container => self.container(row, group, nth, kept),
            Kind::Group(term) => self.groups(row, term, group),
            Kind::Recurse(to) => {
                let lines = (0..group.has(SUB_LINES)).filter_map(|n| group.group(SUB_LINES, n));
                lines.map(|line| self.one_group(row, &self.rows[to as usize], line)).sum()
            }
            Kind::Leaf(term) => self.leaf(row, term, group, nth, kept),
            Kind::Part(term, part) => {
                let owner = self.owner(row, group);
                let text = owner.and_then(|o| o.value(term, 0)).and_then(|v| v.part(part)).map(str::to_owned);
                text.map_or(0, |text| self.element(row, &[], &text))
            }
            Kind::Constant(text) => {
                self.element(row, &[], text);
                0
            }
        }
    }

    fn container(&mut self, row: &'static Row, group: &dyn Group, nth: &str, kept: &Kept<'_>) -> usize {
        let before = self.out.len();
        let name = self.open(row);
        let attributes = self.kept_attributes(kept, row.path, nth);
        let written = attributes + self.content(row, &name, group, nth, kept);
        let demanded = row.constant_only || row.required && !kept.replaces(row);
        if written == 0 && !demanded {
            self.out.truncate(before);
        }
        written
    }

    fn groups(&mut self, row: &'static Row, term: Term, group: &dyn Group) -> usize {
        let Some(owner) = self.owner(row, group) else { return 0 };
        let mut written = 0;
        for n in 0..owner.has(term) {
            let Some(sub) = owner.group(term, n) else { continue };
            written += match row.hook {
                Hook::Note => hooks::write_note(self, row, sub),
                Hook::Payment => self.payment(row, sub),
                _ => self.one_group(row, row, sub),
            };
        }
        written
    }

    /// Writes a group as an element: its name from one row, its content by another (sub-lines are lines).
    fn one_group(&mut self, named: &'static Row, row: &'static Row, group: &dyn Group) -> usize {
        let name = self.open(named);
        let kept = Kept::of(group, self.syntax);
        self.kept_attributes(&kept, row.path, "");
        self.content(row, &name, group, "", &kept);
        1
    }

    /// Payment instructions: an element for each account.
    fn payment(&mut self, row: &'static Row, group: &dyn Group) -> usize {
        let mut written = 0;
        let kept = Kept::of(group, self.syntax);
        self.words_on_each = kept.spelt_elsewhere(Term::Bt(82));
        for transfer in 0..group.has(Term::Bg(17)).max(1) {
            self.transfer = transfer;
            let before = self.out.len();
            let kept = if transfer == 0 { &kept } else { &Kept::NOTHING };
            let name = self.open(row);
            let values = self.kept_attributes(kept, row.path, "") + self.content(row, &name, group, "", kept);
            if values == 0 {
                self.out.truncate(before);
            }
            written += values;
        }
        self.transfer = 0;
        written
    }

    /// The group that owns a row's term.
    fn owner<'g>(&self, row: &Row, group: &'g dyn Group) -> Option<&'g dyn Group>
    where
        'i: 'g,
    {
        let (mut at, way): (&'g dyn Group, _) = match row.owner {
            Owner::Below(way) => (group, way),
            Owner::Root(way) => (self.invoice, way),
        };
        for &step in way {
            let nth = if step == Term::Bg(17) { self.transfer } else { 0 };
            if self.transfer > 0 && matches!(step, Term::Bg(18 | 19)) {
                return None;
            }
            at = at.group(step, nth)?;
        }
        Some(at)
    }

    fn leaf(
        &mut self,
        row: &'static Row,
        term: Term,
        group: &dyn Group,
        nth: &str,
        kept: &Kept<'_>,
    ) -> usize {
        if !hooks::speaks(self, row, term, kept) {
            return 0;
        }
        if matches!(row.owner, Owner::Root(_)) && !self.said.insert(row) {
            return 0;
        }
        let Some(owner) = self.owner(row, group) else { return 0 };
        let one = |n| n..n + 1;
        let range = match (row.repeats, which(nth)) {
            (true, _) => 0..owner.count(term),
            (false, Some(n)) => one(n),
            (false, None) => one(0),
        };
        let mut written = 0;
        for n in range {
            let Some(value) = owner.value(term, n) else { continue };
            let nth = if row.repeats && n > 0 { format!("[{}]", n + 1) } else { nth.to_owned() };
            if let Some(text) = hooks::text_of(self, row, term, value, kept) {
                self.value(row, owner, value, &text, &nth, kept);
                written += 1;
            }
        }
        written
    }

    fn value(
        &mut self,
        row: &'static Row,
        owner: &dyn Group,
        value: Value<'_>,
        text: &str,
        nth: &str,
        kept: &Kept<'_>,
    ) {
        let name = self.open(row);
        for attribute in row.attributes {
            let local = attribute.name.local();
            let said: Option<String> = match attribute.says {
                Says::Part(Part::Currency) => self.currency_of(row, value),
                Says::Part(Part::Format) => match value.part(Part::Format) {
                    Some("") => None,
                    format => Some(format.unwrap_or("102").to_owned()),
                },
                Says::Part(part) => value.part(part).map(str::to_owned),
                Says::Term(Term::Bt(82)) if self.transfer > 0 && !self.words_on_each => None,
                Says::Term(term) => owner.value(term, 0).map(|v| v.as_written(self.syntax).into_owned()),
                Says::Constant(constant) => Some(constant.to_owned()),
            };
            let replaced = || {
                kept.at(row.path, nth).any(|content| match content {
                    Content::Attribute { name, .. } => name == local,
                    Content::Missing(name) => name.strip_prefix('@') == Some(local),
                    _ => false,
                })
            };
            if let Some(said) = said
                && !replaced()
            {
                let _ = write!(self.out, " {local}=\"{}\"", attribute_text(&said));
            }
        }
        self.kept_attributes(kept, row.path, nth);
        self.text(&name, text);
    }

    /// The currency an amount names, else the one the norm gives it.
    fn currency_of(&self, row: &Row, value: Value<'_>) -> Option<String> {
        let own = value.part(Part::Currency).map(str::to_owned);
        let of_the_invoice = || {
            let code = match row.kind {
                Kind::Leaf(Term::Bt(111)) => &self.invoice.vat_accounting_currency_code,
                _ => &self.invoice.currency_code,
            };
            code.as_ref().map(std::string::ToString::to_string)
        };
        own.or_else(of_the_invoice)
    }

    /// An element of nothing but text.
    pub(super) fn element(&mut self, row: &'static Row, attributes: &[(&str, &str)], text: &str) -> usize {
        let name = self.open(row);
        for (attribute, value) in attributes {
            let _ = write!(self.out, " {attribute}=\"{}\"", attribute_text(value));
        }
        for attribute in row.attributes {
            if let Says::Constant(constant) = attribute.says {
                let _ = write!(self.out, " {}=\"{constant}\"", attribute.name.local());
            }
        }
        self.text(&name, text);
        1
    }

    /// The same with what stood on the element.
    pub(super) fn element_with(&mut self, row: &'static Row, text: &str, kept: &Kept<'_>) -> usize {
        let name = self.open(row);
        self.kept_attributes(kept, row.path, "");
        self.text(&name, text);
        1
    }

    fn text(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            self.out.push_str("/>");
        } else {
            let _ = write!(self.out, ">{}</{name}>", element_text(text));
        }
    }

    /// Attributes that no row knows, back on their element. Returns how many.
    fn kept_attributes(&mut self, kept: &Kept<'_>, path: &str, nth: &str) -> usize {
        let mut count = 0;
        for content in kept.at(path, nth) {
            let Content::Attribute { name, value } = content else { continue };
            count += 1;
            let value = attribute_text(value);
            let Some((uri, local)) = name.strip_prefix('{').and_then(|n| n.rsplit_once('}')) else {
                let _ = write!(self.out, " {name}=\"{value}\"");
                continue;
            };
            if uri == Namespace::Xml.uri() {
                let _ = write!(self.out, " xml:{local}=\"{value}\"");
                continue;
            }
            let namespace = Namespace::of(uri);
            let prefix = match namespace.prefix() {
                // The root element declares the usual ones, and none is declared twice.
                prefix if prefix.is_empty() || usual(namespace, self.syntax) => format!("a{count}"),
                prefix => format!("{prefix}{}", if count > 1 { count.to_string() } else { String::new() }),
            };
            let _ =
                write!(self.out, " xmlns:{prefix}=\"{}\" {prefix}:{local}=\"{value}\"", attribute_text(uri));
        }
        count
    }
}

/// `[3]...` is the third, counted from 0.
fn which(nth: &str) -> Option<usize> {
    nth.strip_prefix('[')?.split(']').next()?.parse::<usize>().ok().map(|n| n - 1)
}
