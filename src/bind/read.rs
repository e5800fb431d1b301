//! The walker that reads: a document and its rows become an invoice.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::model::{Group, Invoice, MAX_LINE_DEPTH, Put};
use crate::syntax::names::{attr, cac, cbc, ram, rsm, sbdh};
use crate::term::Term;
use crate::value::{Part, Raw, Span, Syntax};
use crate::xml::{Document, NodeId, Place};
use crate::{Error, ErrorKind};

use super::find::currency;
use super::row::{Hook, Kind, Owner, Row, Rows, Says};
use super::{DocumentType, hooks};

/// An invoice as read, and what it was read from.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The invoice.
    pub invoice: Invoice,
    /// What kind of document it is.
    pub document_type: DocumentType,
    /// It was wrapped in a StandardBusinessDocument, which was taken off.
    pub enveloped: bool,
}

/// Lines below a line: BG-25 once more, an extension of XRechnung.
pub(super) const SUB_LINES: Term = Term::BgDex(1);

/// The element that is the invoice: the root, or what a StandardBusinessDocument wraps.
///
/// # Errors
/// [`ErrorKind::Root`] names the element that stands there instead.
pub fn invoice_root(document: &Document<'_>) -> Result<(NodeId, DocumentType), Error> {
    let root = NodeId::ROOT;
    if let Some(found) = DocumentType::of_root(document.name(root)) {
        return Ok((root, found));
    }
    if document.name(root) == sbdh::STANDARD_BUSINESS_DOCUMENT {
        let wrapped =
            document.children(root).find_map(|c| Some((c, DocumentType::of_root(document.name(c))?)));
        return wrapped.ok_or_else(|| {
            let inside = document
                .children(root)
                .find(|&c| document.name(c) != sbdh::STANDARD_BUSINESS_DOCUMENT_HEADER);
            not_an_invoice(document, inside.unwrap_or(root), "the StandardBusinessDocument wraps ")
        });
    }
    Err(not_an_invoice(document, root, "the root element is "))
}

fn not_an_invoice(document: &Document<'_>, seen: NodeId, lead: &str) -> Error {
    let (local, uri) = (document.local_name(seen), document.namespace_uri(seen));
    let of = if uri.is_empty() { " without namespace".to_owned() } else { format!(" of {uri}") };
    let Place { line, column } = document.place(document.offset(seen));
    let message =
        format!("{lead}<{local}>{of}; expected a UBL Invoice or CreditNote, or a CII CrossIndustryInvoice");
    Error::new(ErrorKind::Root, message).at(line, column)
}

/// Reads the invoice out of a document. What is wrong with its content is kept as written, for rules to judge.
///
/// # Errors
/// [`ErrorKind::Root`] where the document is no invoice.
pub fn read(document: &Document<'_>) -> Result<Reading, Error> {
    let (root, document_type) = invoice_root(document)?;
    let mut reader = Reader::new(document, root, document_type);
    let mut invoice = Invoice::default();
    invoice.lines.reserve_exact(reader.lines());
    reader.element(root, &reader.rows[0], &mut invoice, "");
    hooks::finish(reader, &mut invoice);
    Ok(Reading { invoice, document_type, enveloped: root != NodeId::ROOT })
}

/// Reads what stands in children of the root element into an invoice that has what came before them.
pub(crate) fn read_more(
    document: &Document<'_>,
    root: NodeId,
    document_type: DocumentType,
    children: &[NodeId],
    invoice: &mut Invoice,
) {
    let mut reader = Reader::new(document, root, document_type);
    let top = &reader.rows[0];
    let rows = top.below(reader.rows);
    for &child in children {
        match reader.row_for(child, document.name(child), rows, &mut 0).map(|number| &rows[number]) {
            Some(row) if row.kind == Kind::Container => drop(reader.element(child, row, invoice, "")),
            _ => reader.keep(child, top, invoice, ""),
        }
    }
}

pub(super) struct Reader<'d, 'a> {
    pub(super) document: &'d Document<'a>,
    pub(super) root: NodeId,
    pub(super) syntax: Syntax,
    pub(super) rows: Rows,
    line_depth: usize,
    /// Room for the parts of the value in hand.
    parts: Vec<(Part, Cow<'d, str>)>,
    pub(super) invoice_currency: Option<Cow<'d, str>>,
    /// Found when first asked for: most invoices have none, and to see that takes a look at every line.
    pub(super) vat_currency: OnceCell<Option<Cow<'d, str>>>,
    payee_says_creditor: OnceCell<bool>,
    /// What the syntax says inside a repeated element and the norm says once for the invoice.
    pub(super) for_the_invoice: Vec<(Term, Once)>,
}

/// A value that is put into the invoice in the end.
pub(super) struct Once {
    text: String,
    span: Span,
    parts: Vec<(Part, Cow<'static, str>)>,
    syntax: Syntax,
}

impl Once {
    pub(super) fn raw(&self) -> Raw<'_> {
        Raw { text: Cow::Borrowed(&self.text), span: self.span, parts: &self.parts, syntax: self.syntax }
    }
}

impl<'d, 'a> Reader<'d, 'a> {
    pub(super) fn new(document: &'d Document<'a>, root: NodeId, document_type: DocumentType) -> Self {
        let syntax = document_type.syntax();
        let invoice_currency = match syntax {
            Syntax::Ubl => cbc::DOCUMENT_CURRENCY_CODE,
            Syntax::Cii => ram::INVOICE_CURRENCY_CODE,
        };
        Self {
            document,
            root,
            syntax,
            line_depth: 0,
            parts: Vec::new(),
            rows: document_type.rows(),
            invoice_currency: currency(document, root, syntax, invoice_currency),
            vat_currency: OnceCell::new(),
            payee_says_creditor: OnceCell::new(),
            for_the_invoice: Vec::new(),
        }
    }

    /// Whether the payee has a creditor identifier (BT-90), in UBL.
    pub(super) fn payee_says_creditor(&self) -> bool {
        let document = self.document;
        let is_creditor = |id: NodeId| {
            let scheme = document.attribute(id, attr::SCHEME_ID);
            scheme.is_some_and(|scheme| scheme.trim_ascii().eq_ignore_ascii_case("SEPA"))
        };
        *self.payee_says_creditor.get_or_init(|| {
            document.child(self.root, cac::PAYEE_PARTY).is_some_and(|payee| {
                let ids = document.children_named(payee, cac::PARTY_IDENTIFICATION);
                ids.filter_map(|id| document.child(id, cbc::ID)).any(is_creditor)
            })
        })
    }

    /// How many lines there are, so that none has to be moved.
    fn lines(&self) -> usize {
        let is_line = |&child: &NodeId| {
            let name = self.document.name(child);
            [cac::INVOICE_LINE, cac::CREDIT_NOTE_LINE, ram::INCLUDED_SUPPLY_CHAIN_TRADE_LINE_ITEM]
                .contains(&name)
        };
        let around = match self.syntax {
            Syntax::Ubl => Some(self.root),
            Syntax::Cii => self.document.child(self.root, rsm::SUPPLY_CHAIN_TRADE_TRANSACTION),
        };
        around.map_or(0, |around| self.document.children(around).filter(is_line).count())
    }

    /// Reads what stands in an element into a group. Returns how many values were taken. Recursion is as deep
    /// as the document, which the reader's depth limit bounds.
    fn element(&mut self, at: NodeId, row: &'static Row, group: &mut dyn Group, nth: &str) -> usize {
        let document = self.document;
        let rows = row.below(self.rows);
        let mut seen = [0_u64; 2];
        let mut doubled = 0_u64;
        let mut taken = 0;
        let mut cursor = 0;
        self.other_attributes(at, row, group, nth);
        for child in document.children(at) {
            let name = document.name(child);
            let found = self.row_for(child, name, rows, &mut cursor);
            let Some(number) = found else {
                self.keep(child, row, group, nth);
                continue;
            };
            let child_row = &rows[number];
            let (word, bit) = (number / 64 % 2, 1 << (number % 64));
            if seen[word] & bit != 0 && !child_row.repeats {
                if child_row.constant_only && doubled & bit == 0 {
                    self.keep_first(at, child_row, row, group, nth);
                    doubled |= bit;
                }
                self.keep(child, row, group, nth);
                continue;
            }
            seen[word] |= bit;
            taken += self.place(child, row, child_row, group, nth);
        }
        if self.rows_of(row).expects {
            self.missing(row, rows, seen, group, nth);
        }
        self.stray_text(at, row, group, nth);
        taken
    }

    /// The row whose content an element of this row has.
    fn rows_of(&self, row: &'static Row) -> &'static Row {
        match row.kind {
            Kind::Recurse(to) => &self.rows[to as usize],
            _ => row,
        }
    }

    /// Reads one element by its row. Returns how many values were taken.
    fn place(
        &mut self,
        at: NodeId,
        above: &'static Row,
        row: &'static Row,
        group: &mut dyn Group,
        nth: &str,
    ) -> usize {
        match row.kind {
            Kind::Container => self.container(at, above, row, group, nth),
            Kind::Group(_) | Kind::Recurse(_) => {
                self.group(at, above, row, group, nth);
                1
            }
            Kind::Leaf(term) => self.leaf(at, above, row, term, group, nth),
            Kind::Part(term, part) => self.part(at, above, row, (term, part), group, nth),
            Kind::Constant(_) => {
                if !self.is_constant(at, row) {
                    self.keep(at, above, group, nth);
                }
                0
            }
        }
    }

    fn container(
        &mut self,
        at: NodeId,
        above: &'static Row,
        row: &'static Row,
        group: &mut dyn Group,
        nth: &str,
    ) -> usize {
        if row.constant_only {
            if !self.is_constant(at, row) {
                self.keep(at, above, group, nth);
            }
            return 0;
        }
        let kept = group.extras().len();
        let inner;
        let nth = if row.repeats {
            // One element for each value: say which, so that what stands beside the value finds back to it.
            inner = format!("{}{nth}", position(hooks::values_of(row, self.rows, group)));
            &inner
        } else {
            nth
        };
        let taken = self.element(at, row, group, nth);
        if taken == 0 {
            // Constants alone would not be written again: keep the whole.
            group.extras_mut().truncate(kept);
            let outer = nth.split_once(']').map_or("", |(_, rest)| rest);
            self.keep(at, above, group, if row.repeats { outer } else { nth });
        }
        taken
    }

    /// Whether an element says just what would be written there anyway.
    pub(super) fn is_constant(&self, at: NodeId, row: &'static Row) -> bool {
        let document = self.document;
        if !document.attributes(at).is_empty() {
            return false;
        }
        if let Kind::Constant(value) = row.kind {
            return !document.has_children(at) && document.text_of(at) == value;
        }
        let below = row.below(self.rows);
        let mut children = document.children(at);
        let same = below.iter().all(|row| {
            children.next().is_some_and(|c| document.name(c) == row.name && self.is_constant(c, row))
        });
        same && children.next().is_none() && !document.has_text(at)
    }

    fn group(
        &mut self,
        at: NodeId,
        above: &'static Row,
        row: &'static Row,
        group: &mut dyn Group,
        nth: &str,
    ) {
        if row.hook == Hook::Note {
            return hooks::read_note(self, at, above, row, group);
        }
        let (term, row) = match row.kind {
            Kind::Group(term) => (term, row),
            Kind::Recurse(to) => (SUB_LINES, &self.rows[to as usize]),
            _ => return,
        };
        let deeper = usize::from(term == SUB_LINES);
        let sub = match row.owner {
            _ if self.line_depth + deeper >= MAX_LINE_DEPTH => None,
            _ if term == SUB_LINES => group.add(term),
            Owner::Below(way) => within(group, way).and_then(|owner| owner.add(term)),
            Owner::Root(_) => None,
        };
        let Some(sub) = sub else { return self.keep(at, above, group, nth) };
        self.line_depth += deeper;
        self.element(at, row, sub, "");
        self.line_depth -= deeper;
    }

    fn leaf(
        &mut self,
        at: NodeId,
        above: &'static Row,
        row: &'static Row,
        term: Term,
        group: &mut dyn Group,
        nth: &str,
    ) -> usize {
        if self.document.has_children(at) {
            self.keep(at, above, group, nth);
            return 0;
        }
        let mut parts = std::mem::take(&mut self.parts);
        self.read_parts(at, row, &mut parts);
        let taken = self.leaf_with_parts(at, above, row, (term, &parts), group, nth);
        parts.clear();
        self.parts = parts;
        taken
    }

    #[inline] // Its only caller.
    fn leaf_with_parts(
        &mut self,
        at: NodeId,
        above: &'static Row,
        row: &'static Row,
        (term, parts): (Term, &[(Part, Cow<'d, str>)]),
        group: &mut dyn Group,
        nth: &str,
    ) -> usize {
        let raw =
            Raw { text: self.document.text_of(at), span: self.document.span(at), parts, syntax: self.syntax };
        let put = match row.hook {
            Hook::None => match row.owner {
                Owner::Below(way) => within(group, way).map_or(Put::Unknown, |owner| owner.put(term, &raw)),
                Owner::Root(_) => self.once_for_the_invoice(term, &raw),
            },
            _ => hooks::read_leaf(self, row, term, at, &raw, group),
        };
        if put != Put::Done {
            self.keep(at, above, group, nth);
            return 0;
        }
        let nth_value =
            if row.repeats { position(hooks::values_of(row, self.rows, group) - 1) } else { nth.to_owned() };
        self.leaf_attributes(at, row, group, &nth_value);
        self.missing_currency(parts, row, group, &nth_value);
        1
    }

    /// The first of equal sayings is the invoice's; a later one stays where it stands.
    pub(super) fn once_for_the_invoice(&mut self, term: Term, raw: &Raw<'_>) -> Put {
        if self.for_the_invoice.iter().any(|(t, _)| *t == term) {
            return Put::Occupied;
        }
        let parts = raw.parts.iter().map(|(part, text)| (*part, Cow::Owned(text.to_string())));
        let (text, parts) = (raw.text.to_string(), parts.collect());
        self.for_the_invoice.push((term, Once { text, span: raw.span, parts, syntax: raw.syntax }));
        Put::Done
    }

    fn part(
        &mut self,
        at: NodeId,
        above: &'static Row,
        row: &'static Row,
        (term, part): (Term, Part),
        group: &mut dyn Group,
        nth: &str,
    ) -> usize {
        let text = self.document.text_of(at);
        let plain = !self.document.has_children(at) && self.document.attributes(at).is_empty();
        let owner = match row.owner {
            Owner::Below(way) if plain => within(group, way),
            _ => None,
        };
        if owner.map_or(Put::Unknown, |owner| owner.put_part(term, part, &text)) == Put::Done {
            return 1;
        }
        self.keep(at, above, group, nth);
        0
    }

    /// The parts of a value that its attributes say.
    fn read_parts(&self, at: NodeId, row: &Row, parts: &mut Vec<(Part, Cow<'d, str>)>) {
        for says in row.attributes {
            let Says::Part(part) = says.says else { continue };
            match (self.document.attribute(at, says.name), part) {
                (Some(value), Part::Format) if value == "102" || value.is_empty() => {}
                (Some(value), part) => parts.push((part, value)),
                (None, Part::Format) => parts.push((part, Cow::Borrowed(""))),
                (None, _) => {}
            }
        }
    }
}

/// Down through groups, to the last occurrence of each or a fresh one.
pub(super) fn within<'g>(group: &'g mut dyn Group, way: &[Term]) -> Option<&'g mut dyn Group> {
    let mut at = group;
    for &step in way {
        let there = at.has(step);
        at = if there > 0 { at.group_mut(step, there - 1)? } else { at.add(step)? };
    }
    Some(at)
}

/// Which of several, as a suffix of a path; the first goes without.
fn position(before: usize) -> String {
    if before == 0 { String::new() } else { format!("[{}]", before + 1) }
}
