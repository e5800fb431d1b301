//! The irregular spots of both syntaxes, by name. Everything else follows the rows.

use std::borrow::Cow;

use crate::model::{Content, Extra, Group, Invoice, PaymentInstructions, Put};
use crate::syntax::names::attr;
use crate::term::Term;
use crate::value::{Raw, Syntax, Value};
use crate::xml::NodeId;

use super::kept::Kept;
use super::read::{Reader, within};
use super::row::{Hook, Kind, Owner, Row, Rows};
use super::write::Writer;

/// How many values a repeated place has so far: the first term in it counts.
pub(super) fn values_of(row: &Row, rows: Rows, group: &dyn Group) -> usize {
    let Some((owner, term)) = first_term(row, rows) else { return 0 };
    let Owner::Below(way) = owner else { return 0 };
    let mut at = group;
    for &step in way {
        let Some(next) = at.has(step).checked_sub(1).and_then(|last| at.group(step, last)) else { return 0 };
        at = next;
    }
    at.count(term)
}

fn first_term(row: &Row, rows: Rows) -> Option<(Owner, Term)> {
    match row.kind {
        Kind::Leaf(term) => Some((row.owner, term)),
        _ => row.below(rows).iter().find_map(|below| first_term(below, rows)),
    }
}

// --- notes ------------------------------------------------------------------------------------------------------

/// UBL has one text for a note; its subject code (BT-21) goes in front as `#AAI#` (EN 16931-3-2, BG-1).
pub(super) fn read_note(
    reader: &Reader<'_, '_>,
    at: NodeId,
    above: &Row,
    row: &'static Row,
    group: &mut dyn Group,
) {
    let document = reader.document;
    if document.has_children(at) {
        return reader.keep(at, above, group, "");
    }
    let Some(note) = group.add(Term::Bg(1)) else { return };
    let text = document.text_of(at);
    let raw = |text: &str| Raw {
        text: Cow::Owned(text.to_owned()),
        span: document.span(at),
        parts: &[],
        syntax: Syntax::Ubl,
    };
    let (code, rest) = match subject_code(&text) {
        Some((code, rest)) => (Some(code), rest),
        None => (None, &*text),
    };
    if let Some(code) = code {
        let _ = note.put(Term::Bt(21), &raw(code));
    }
    let _ = note.put(Term::Bt(22), &raw(rest));
    for attribute in document.attributes(at) {
        reader.keep_attribute(attribute, row, note, "");
    }
}

/// `#AAI#text` as `AAI` and `text`. Codes of UNTDID 4451 are three capitals.
fn subject_code(text: &str) -> Option<(&str, &str)> {
    let (code, rest) = text.strip_prefix('#')?.split_once('#')?;
    (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then_some((code, rest))
}

pub(super) fn write_note(writer: &mut Writer<'_>, row: &'static Row, note: &dyn Group) -> usize {
    let written = |term| note.value(term, 0).map(|v| v.as_written(Syntax::Ubl).into_owned());
    let text = written(Term::Bt(22)).unwrap_or_default();
    let text = match written(Term::Bt(21)) {
        Some(code) => format!("#{code}#{text}"),
        None => text,
    };
    let kept = Kept::of(note, Syntax::Ubl);
    writer.element_with(row, &text, &kept)
}

// --- values that are read their own way -------------------------------------------------------------------------

pub(super) fn read_leaf(
    reader: &mut Reader<'_, '_>,
    row: &'static Row,
    term: Term,
    at: NodeId,
    raw: &Raw<'_>,
    group: &mut dyn Group,
) -> Put {
    let put = |group: &mut dyn Group, raw: &Raw<'_>| match row.owner {
        Owner::Below(way) => within(group, way).map_or(Put::Unknown, |owner| owner.put(term, raw)),
        Owner::Root(_) => Put::Unknown,
    };
    match row.hook {
        Hook::VatPointCode => match (reader.syntax, vat_point_code(&raw.text, Syntax::Cii, Syntax::Ubl)) {
            (Syntax::Ubl, _) => put(group, raw),
            // The code that UBL would use: written back it would change.
            (Syntax::Cii, None) if vat_point_code(&raw.text, Syntax::Ubl, Syntax::Cii).is_some() => {
                Put::Occupied
            }
            (Syntax::Cii, code) => {
                let text = code.map_or(raw.text.clone(), Cow::Borrowed);
                reader.once_for_the_invoice(term, &Raw { text, ..raw.clone() })
            }
        },
        Hook::Scheme if reader.document.attribute(at, attr::SCHEME_ID).is_none() => Put::Occupied,
        Hook::PaymentHeader => reader.once_for_the_invoice(term, raw),
        Hook::Creditor if is_payee(row.path) || !reader.payee_says_creditor() => {
            // Whether this is the usual place is known in the end.
            group.extras_mut().push(Extra::new(reader.syntax, row.path, Content::Spelling(term)));
            reader.once_for_the_invoice(term, raw)
        }
        Hook::Creditor | Hook::Further => Put::Occupied,
        Hook::Alternative => {
            let Owner::Below(way) = row.owner else { return Put::Unknown };
            let taken = within(group, way).map_or(Put::Unknown, |owner| owner.put(term, raw));
            if taken == Put::Done {
                let spelt = Content::Spelling(term);
                group.extras_mut().push(Extra::new(reader.syntax, row.path.to_owned(), spelt));
            }
            taken
        }
        _ => put(group, raw),
    }
}

/// UBL says when VAT falls due by UNTDID 2005, as the norm does (BT-8); CII by UNTDID 2475.
pub(super) fn vat_point_code(code: &str, from: Syntax, to: Syntax) -> Option<&'static str> {
    const CODES: [(&str, &str); 3] = [("3", "5"), ("35", "29"), ("432", "72")];
    let side =
        |pair: &(&'static str, &'static str), syntax| if syntax == Syntax::Ubl { pair.0 } else { pair.1 };
    CODES.iter().find(|pair| side(pair, from) == code).map(|pair| side(pair, to))
}

/// The creditor's identifier (BT-90) stands with the payee where there is one, else with the seller.
fn is_payee(path: &str) -> bool {
    path.contains("/cac:PayeeParty/")
}

/// False where a place is silent although its term has a value.
pub(super) fn speaks(writer: &Writer<'_>, row: &Row, term: Term, kept: &Kept<'_>) -> bool {
    if row.hook != Hook::Creditor {
        return true;
    }
    let usual = is_payee(row.path) == writer.invoice.payee.is_some();
    if kept.spelt_elsewhere(term) { !usual } else { usual }
}

/// What to write for a value at a row, if anything.
pub(super) fn text_of<'v>(
    writer: &Writer<'_>,
    row: &'static Row,
    term: Term,
    value: Value<'v>,
    kept: &Kept<'_>,
) -> Option<Cow<'v, str>> {
    let text = value.as_written(writer.syntax);
    match row.hook {
        Hook::VatPointCode if writer.syntax == Syntax::Cii => {
            match vat_point_code(&text, Syntax::Ubl, Syntax::Cii) {
                Some(code) => Some(Cow::Borrowed(code)),
                // The code of CII's list for something else: written, it would say what was not meant.
                None if vat_point_code(&text, Syntax::Cii, Syntax::Ubl).is_some() => None,
                None => Some(text),
            }
        }
        Hook::Scheme => has_scheme(value).then_some(text),
        Hook::NoScheme => (!has_scheme(value)).then_some(text),
        Hook::Alternative => kept.spelt(row.path, term).then_some(text),
        Hook::Further => None,
        Hook::Creditor => Some(text),
        _ => (!kept.spelt_elsewhere(term)).then_some(text),
    }
}

fn has_scheme(value: Value<'_>) -> bool {
    matches!(value, Value::Identifier(id) if id.scheme().is_some())
}

// --- payment ----------------------------------------------------------------------------------------------------

/// Settles what could only be known once the whole document was read.
pub(super) fn finish(reader: Reader<'_, '_>, invoice: &mut Invoice) {
    let syntax = reader.syntax;
    let due_date_inside = reader.for_the_invoice.iter().any(|(term, _)| *term == Term::Bt(9));
    if !due_date_inside {
        settle_empty_payment(invoice, syntax, reader.rows);
    }
    merge_payment(invoice, syntax, reader.rows);
    let has_payee = invoice.payee.is_some();
    let usual = |extra: &Extra| {
        extra.content == Content::Spelling(Term::Bt(90)) && is_payee(&extra.within) == has_payee
    };
    invoice.extras.retain(|extra| !usual(extra));
    for (term, once) in reader.for_the_invoice {
        let way: &[Term] = match term {
            Term::Bt(83) => &[Term::Bg(16)],
            Term::Bt(89 | 90) => &[Term::Bg(16), Term::Bg(19)],
            _ => &[],
        };
        if let Some(owner) = first_within(invoice, way) {
            // A term that was read here was not yet there.
            let _ = owner.put(term, &once.raw());
        }
    }
}

/// Down through groups, to the first occurrence of each or a fresh one: the syntax says it once, before or
/// after all of them.
fn first_within<'g>(invoice: &'g mut Invoice, way: &[Term]) -> Option<&'g mut dyn Group> {
    let mut at: &mut dyn Group = invoice;
    for &step in way {
        at = if at.has(step) > 0 { at.group_mut(step, 0)? } else { at.add(step)? };
    }
    Some(at)
}

/// Payment instructions that say nothing: the element itself is all there is to write again.
fn settle_empty_payment(invoice: &mut Invoice, syntax: Syntax, rows: Rows) {
    let Some(row) = rows.iter().find(|row| row.hook == Hook::Payment) else { return };
    let within = row.path.rsplit_once('/').map_or("", |(above, _)| above);
    let before = invoice.payment.len();
    invoice.payment.retain(|payment| *payment != PaymentInstructions::default());
    for _ in invoice.payment.len()..before {
        invoice.extras.push(Extra::new(syntax, within, Content::Element(format!("<{}/>", row.name))));
    }
}

/// The norm has one BG-16 with several accounts, both syntaxes repeat the element for each account: those
/// that differ in nothing but the account become one. In UBL the first of them says the means of payment in
/// words (BT-82) for all, as rule UBL-SR-46 wants it; where each says it, that is kept.
fn merge_payment(invoice: &mut Invoice, syntax: Syntax, rows: Rows) {
    let mut merged: Vec<PaymentInstructions> = Vec::with_capacity(invoice.payment.len());
    // Whether each account of the last group says the words: not known before its second.
    let mut on_each = None;
    for payment in std::mem::take(&mut invoice.payment) {
        let again = payment.means_text.is_some();
        match merged.last_mut() {
            Some(last) if same_but_account(last, &payment, syntax) && on_each.is_none_or(|e| e == again) => {
                if syntax == Syntax::Ubl && again && on_each.is_none() {
                    last.extras.extend(words_on_each(rows));
                }
                on_each = Some(again);
                last.credit_transfers.extend(payment.credit_transfers);
            }
            _ => {
                on_each = None;
                merged.push(payment);
            }
        }
    }
    invoice.payment = merged;
}

fn same_but_account(a: &PaymentInstructions, b: &PaymentInstructions, syntax: Syntax) -> bool {
    let plain = |p: &PaymentInstructions| {
        p.card.is_none() && p.direct_debit.is_none() && !p.credit_transfers.is_empty()
    };
    let first_speaks_for_all = syntax == Syntax::Ubl && b.means_text.is_none();
    plain(a)
        && plain(b)
        && b.extras.is_empty()
        && (&a.means_type_code, &a.remittance_information) == (&b.means_type_code, &b.remittance_information)
        && (a.means_text == b.means_text || first_speaks_for_all)
}

/// The mark for a means of payment in words (BT-82) that UBL says with each account.
fn words_on_each(rows: Rows) -> Option<Extra> {
    let row = rows.iter().find(|row| row.kind == Kind::Leaf(Term::Bt(81)))?;
    Some(Extra::new(Syntax::Ubl, row.path, Content::Spelling(Term::Bt(82))))
}
