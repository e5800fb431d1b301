//! Every rule of EN 16931 fires on the edits that are said to break it.
//!
//! The registry gives each rule edits of a valid invoice ([`Rule::breaks`](facture::rules::Rule::breaks)). They are
//! done through the model: the base is read, edited by its terms, written again and judged.
#![allow(clippy::unwrap_used)]

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

use facture::model::{Content, Extra, Group, Put};
use facture::rules::Rule;
use facture::value::{Part, Raw, Syntax};
use facture::xml::{Document, Limits};
use facture::{DataType, DocumentType, Invoice, RuleSet, Term, Validation, bind, rules};

#[test]
fn every_rule_fires_on_the_edits_that_break_it() {
    let mut bases = Bases::default();
    let (mut tried, mut silent) = (0, Vec::new());
    for rule in rules::all().filter(|rule| rule.breaks().is_some()) {
        for way in rule.breaks().into_iter().flat_map(|breaks| breaks.split(" | ")).map(Way::parse) {
            for document_type in DocumentType::ALL {
                if !way.concerns(rule, document_type) {
                    continue;
                }
                tried += 1;
                let mut invoice = bases.read(document_type, way.base);
                for edit in &way.edits {
                    edit.apply(&mut invoice, document_type);
                }
                let text = bind::write(&invoice, document_type);
                if !fired(&text).contains(&rule.id()) {
                    silent.push(format!("{} in {document_type}: {:?}", rule.id(), way.edits));
                }
            }
        }
    }
    assert!(tried > 600, "only {tried} edits were tried");
    assert!(silent.is_empty(), "{} of {tried} do not fire:\n{}", silent.len(), silent.join("\n"));
}

#[test]
fn the_bases_are_valid_and_stay_so_through_the_model() {
    let mut bases = Bases::default();
    for document_type in DocumentType::ALL {
        for base in ["standard", "S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B"] {
            let text = bind::write(&bases.read(document_type, base), document_type);
            assert_eq!(fired(&text), [""; 0], "{document_type}/{base}");
        }
    }
}

fn fired(text: &str) -> Vec<&'static str> {
    let report = Validation::new().rule_sets([RuleSet::En16931]).check(text.as_bytes()).unwrap();
    report.findings.iter().map(|finding| finding.rule).collect()
}

/// The valid invoices, read once.
#[derive(Default)]
struct Bases(HashMap<(DocumentType, String), Invoice>);

impl Bases {
    fn read(&mut self, document_type: DocumentType, base: &str) -> Invoice {
        let read = || {
            let folder = match document_type {
                DocumentType::UblInvoice => "ubl",
                DocumentType::UblCreditNote => "ubl-creditnote",
                DocumentType::Cii => "cii",
            };
            let file = format!("fixtures/valid/{folder}/{base}.xml");
            let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).unwrap();
            let document = Document::parse(&bytes, &Limits::default()).unwrap();
            bind::read(&document).unwrap().invoice
        };
        self.0.entry((document_type, base.to_owned())).or_insert_with(read).clone()
    }
}

/// One way to break a rule: `[only ubl] [base Z] BT-31 absent; BT-32 absent`.
struct Way {
    base: &'static str,
    only: Option<Syntax>,
    edits: Vec<Edit>,
}

impl Way {
    fn parse(text: &'static str) -> Self {
        let (mut base, mut only, mut rest) = ("standard", None, text);
        while let Some((mark, behind)) = rest.strip_prefix('[').and_then(|inner| inner.split_once("] ")) {
            match mark.split_once(' ').unwrap() {
                ("base", of) => base = of,
                ("only", "ubl") => only = Some(Syntax::Ubl),
                ("only", "cii") => only = Some(Syntax::Cii),
                _ => panic!("{text}"),
            }
            rest = behind;
        }
        Self { base, only, edits: rest.split("; ").map(Edit::parse).collect() }
    }

    fn concerns(&self, rule: &Rule, document_type: DocumentType) -> bool {
        let syntax = document_type.syntax();
        rule.severity(syntax).is_some() && self.only.is_none_or(|only| only == syntax)
    }
}

/// `BG-25[2]/BT-131 = 9.00`, `BG-25[2]/BT-131 absent`, `BT-29 + 123`.
#[derive(Debug)]
struct Edit {
    term: Term,
    /// The groups down to the one of the term, with the one that is meant where the edit says it.
    way: Vec<(Term, Option<usize>)>,
    change: Change,
}

#[derive(Debug, Clone, Copy)]
enum Change {
    Set(&'static str),
    Add(&'static str),
    Remove,
}

impl Edit {
    fn parse(text: &'static str) -> Self {
        let (path, change) = if let Some(path) = text.strip_suffix(" absent") {
            (path, Change::Remove)
        } else if let Some((path, value)) = text.split_once(" = ") {
            (path, Change::Set(value))
        } else {
            let (path, value) = text.split_once(" + ").unwrap();
            (path, Change::Add(value))
        };
        let mut steps: Vec<(Term, Option<usize>)> = path.split('/').map(step).collect();
        let (term, _) = steps.pop().unwrap();
        let mut way = Vec::new();
        let mut group = term.parent();
        while let Some(outer) = group.filter(|outer| *outer != Term::Invoice) {
            // A part of a value is reached through its term.
            if !matches!(outer, Term::Bt(_)) {
                let named = steps.iter().find(|(named, _)| *named == outer);
                way.insert(0, (outer, named.and_then(|(_, index)| *index)));
            }
            group = outer.parent();
        }
        Self { term, way, change }
    }

    fn apply(&self, invoice: &mut Invoice, document_type: DocumentType) {
        let currency = invoice.value(Term::Bt(5), 0).map(|v| v.as_written(Syntax::Ubl).into_owned());
        let accounting = invoice.value(Term::Bt(6), 0).map(|v| v.as_written(Syntax::Ubl).into_owned());
        let of_amount = if self.term == Term::Bt(111) { accounting } else { currency.clone() };
        self.within(invoice, &self.way, of_amount.as_deref());
        keep_if_empty(invoice, &self.way, document_type);
        if let (Term::Bt(5), Change::Set(new), Some(old)) = (self.term, self.change, currency) {
            rename_currency(invoice, &old, new);
        }
    }

    fn within(&self, group: &mut dyn Group, way: &[(Term, Option<usize>)], currency: Option<&str>) {
        let [(first, index), rest @ ..] = way else { return self.here(group, currency) };
        let makes = !matches!(self.change, Change::Remove);
        let there = group.has(*first);
        match index {
            Some(index) if *index == there + 1 && makes => {
                self.within(group.add(*first).unwrap(), rest, currency);
            }
            Some(index) => self.within(group.group_mut(*first, index - 1).unwrap(), rest, currency),
            None if there == 0 && makes => self.within(group.add(*first).unwrap(), rest, currency),
            None => {
                for n in 0..there {
                    self.within(group.group_mut(*first, n).unwrap(), rest, currency);
                }
            }
        }
    }

    fn here(&self, group: &mut dyn Group, currency: Option<&str>) {
        if let (Some(part), Some(term)) = (self.term.part(), self.term.parent()) {
            return change_values(group, term, |parts| {
                parts.retain(|(there, _)| *there != part);
                if let Change::Set(value) | Change::Add(value) = self.change {
                    parts.push((part, value.to_owned()));
                }
            });
        }
        let before = match self.change {
            Change::Remove => return group.clear(self.term),
            Change::Add(_) => Vec::new(),
            Change::Set(_) => values(group, self.term),
        };
        let (Change::Set(value) | Change::Add(value)) = self.change else { return };
        if matches!(self.change, Change::Set(_)) {
            group.clear(self.term);
        }
        let amount = matches!(self.term.data_type(), Some(DataType::Amount | DataType::UnitPriceAmount));
        let fresh = currency.filter(|_| amount).map(|c| (Part::Currency, c.to_owned()));
        let before =
            if before.is_empty() { vec![(String::new(), fresh.into_iter().collect())] } else { before };
        for (_, parts) in before {
            put(group, self.term, value, &parts);
        }
    }
}

/// `BG-25[2]` as a term and an index.
fn step(text: &str) -> (Term, Option<usize>) {
    match text.split_once('[') {
        Some((term, index)) => (term.parse().unwrap(), Some(index.trim_end_matches(']').parse().unwrap())),
        None => (text.parse().unwrap(), None),
    }
}

type Parts = Vec<(Part, String)>;

fn values(group: &dyn Group, term: Term) -> Vec<(String, Parts)> {
    let all = [Part::Scheme, Part::SchemeVersion, Part::Currency, Part::Mime, Part::Filename];
    let value = |n| group.value(term, n).unwrap();
    let parts = |n| all.iter().filter_map(move |&p| Some((p, value(n).part(p)?.to_owned()))).collect();
    (0..group.count(term)).map(|n| (value(n).as_written(Syntax::Ubl).into_owned(), parts(n))).collect()
}

fn change_values(group: &mut dyn Group, term: Term, change: impl Fn(&mut Parts)) {
    let values = values(group, term);
    group.clear(term);
    for (text, mut parts) in values {
        change(&mut parts);
        put(group, term, &text, &parts);
    }
}

fn put(group: &mut dyn Group, term: Term, text: &str, parts: &Parts) {
    let parts: Vec<_> = parts.iter().map(|(part, text)| (*part, Cow::Borrowed(text.as_str()))).collect();
    let raw = Raw { parts: &parts, ..Raw::new(text, Syntax::Ubl) };
    assert_eq!(group.put(term, &raw), Put::Done, "{term}");
}

/// A period of which nothing is left stays as an empty element: some white space in it keeps it.
fn keep_if_empty(invoice: &mut Invoice, way: &[(Term, Option<usize>)], document_type: DocumentType) {
    let (of_invoice, of_line) = match document_type {
        DocumentType::UblInvoice => {
            ("/Invoice/cac:InvoicePeriod", "/Invoice/cac:InvoiceLine/cac:InvoicePeriod")
        }
        DocumentType::UblCreditNote => {
            ("/CreditNote/cac:InvoicePeriod", "/CreditNote/cac:CreditNoteLine/cac:InvoicePeriod")
        }
        DocumentType::Cii => (
            "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement\
             /ram:BillingSpecifiedPeriod",
            "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem\
             /ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod",
        ),
    };
    let space = |within: &str| Extra::new(document_type.syntax(), within, Content::Text("\n".to_owned()));
    let period = invoice.delivery.as_ref().and_then(|delivery| delivery.period.as_ref());
    match way.last() {
        Some((Term::Bg(14), _)) if period.is_some_and(Group::is_empty) => {
            invoice.extras.push(space(of_invoice));
        }
        Some((Term::Bg(26), _)) => {
            for line in &mut invoice.lines {
                if line.period.as_ref().is_some_and(Group::is_empty) {
                    line.extras.push(space(of_line));
                }
            }
        }
        _ => {}
    }
}

/// Amounts follow the currency of the invoice. Groups are few and shallow.
fn rename_currency(group: &mut dyn Group, old: &str, new: &str) {
    for &term in group.terms() {
        if matches!(term.data_type(), Some(DataType::Amount | DataType::UnitPriceAmount)) {
            change_values(group, term, |parts| {
                for (_, text) in
                    parts.iter_mut().filter(|(part, text)| *part == Part::Currency && text == old)
                {
                    new.clone_into(text);
                }
            });
        }
    }
    for &child in group.groups() {
        for n in 0..group.has(child) {
            rename_currency(group.group_mut(child, n).unwrap(), old, new);
        }
    }
}
