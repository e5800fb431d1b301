//! The parts of the page, each built from its groups of the model.

use super::format::{Style, clean};
use super::page::{Align, Body, Card, Column, Fact, Row, Section, Table};
use crate::model::{Address, Content, Extra, Group, Line, PaymentInstructions};
use crate::value::{Code, Decimal};
use crate::{Invoice, Term};

use Term::{Bg, Bt, BtX};

/// When it was issued, when it is due, what it is and in which currency.
pub(super) fn summary(invoice: &Invoice, style: Style<'_>) -> Section {
    let mut facts = Fact::of(invoice, &[Bt(2), Bt(9), Bt(3), Bt(5), Bt(7), Bt(8), Bt(6)], style);
    if let Some(period) = invoice.delivery.as_ref().and_then(|delivery| delivery.period.as_ref()) {
        let days = style.period(period.start_date.as_ref(), period.end_date.as_ref());
        facts.push(Fact::new(style.language.term(Bg(14)), days));
    }
    section("summary", style.language.word("details"), Body::Facts(facts))
}

/// Seller, buyer and whoever else takes part.
pub(super) fn parties(invoice: &Invoice, style: Style<'_>) -> Section {
    let mut cards = Vec::new();
    let mut card = |group: &dyn Group, name: Term, lines: Vec<String>, contact: Option<&dyn Group>| {
        let mut facts = Fact::rest(group, &[name], style);
        facts.extend(contact.into_iter().flat_map(|contact| Fact::rest(contact, &[], style)));
        let name = group.value(name, 0).map(Style::plain).unwrap_or_default();
        // The delivery may hold but the invoicing period, which stands in the summary.
        if !(name.is_empty() && lines.is_empty() && facts.is_empty()) {
            cards.push(Card { heading: style.language.term(group.id()), name, lines, facts });
        }
    };
    let (seller, buyer) = (&invoice.seller, &invoice.buyer);
    card(
        seller,
        Bt(27),
        address(seller.address.as_ref(), style),
        seller.contact.as_ref().map(|c| c as &dyn Group),
    );
    card(
        buyer,
        Bt(44),
        address(buyer.address.as_ref(), style),
        buyer.contact.as_ref().map(|c| c as &dyn Group),
    );
    if let Some(payee) = &invoice.payee {
        card(payee, Bt(59), Vec::new(), None);
    }
    if let Some(representative) = &invoice.tax_representative {
        card(representative, Bt(62), address(representative.address.as_ref(), style), None);
    }
    if let Some(delivery) = &invoice.delivery {
        card(delivery, Bt(70), address(delivery.address.as_ref(), style), None);
    }
    section("parties", "", Body::Cards(cards))
}

/// An address as on an envelope.
fn address<const BG: u16>(address: Option<&Address<BG>>, style: Style<'_>) -> Vec<String> {
    let Some(address) = address else { return Vec::new() };
    let place: Vec<_> =
        [&address.post_code, &address.city].into_iter().flatten().map(|text| clean(text)).collect();
    let street = [&address.line_1, &address.line_2, &address.line_3].into_iter().flatten();
    let mut lines: Vec<_> = street.map(|line| clean(line).into_owned()).collect();
    lines.push(place.join(" "));
    lines.extend(address.country_subdivision.as_ref().map(|region| clean(region).into_owned()));
    lines.extend(address.country_code.as_ref().map(|code| style.country(code)));
    lines.retain(|line| !line.is_empty());
    lines
}

/// Orders, contracts and other papers that the invoice names.
pub(super) fn references(invoice: &Invoice, style: Style<'_>) -> Section {
    let terms = [10, 13, 14, 12, 11, 16, 15, 17, 18, 19].map(Bt);
    let mut facts = Fact::of(invoice, &terms, style);
    for preceding in &invoice.preceding_invoices {
        let reference = preceding.reference.as_ref().map(|reference| style.identifier(reference));
        let date = preceding.issue_date.as_ref().map(|date| style.date(date));
        facts.push(Fact::new(style.language.term(Bg(3)), joined(", ", [reference, date])));
    }
    section("references", style.language.word("references"), Body::Facts(facts))
}

pub(super) fn notes(invoice: &Invoice, style: Style<'_>) -> Section {
    let notes = invoice.notes.iter().map(|note| {
        let subject = note.subject_code.as_ref().map(|code| style.code(Bt(21), code));
        let text = note.text.as_ref().map(|text| clean(text).into_owned());
        Fact::new(subject.unwrap_or_default(), text.unwrap_or_default())
    });
    section("notes", style.language.term(Bg(1)), Body::Facts(notes.collect()))
}

pub(super) fn lines(invoice: &Invoice, style: Style<'_>) -> Section {
    let columns = columns(
        style,
        &[
            (Bt(126), Align::Left),
            (Bt(153), Align::Wide),
            (Bt(129), Align::Right),
            (Bt(146), Align::Right),
            (Bt(152), Align::Right),
            (Bt(131), Align::Right),
        ],
    );
    let mut rows = Vec::new();
    let mut open: Vec<_> = invoice.lines.iter().rev().map(|line| (0, line)).collect();
    while let Some((depth, line)) = open.pop() {
        rows.push(line_row(line, depth, style));
        open.extend(line.sub_lines.iter().rev().map(|line| (depth + 1, line)));
    }
    let heading = match style.currency {
        Some(currency) => {
            let (lines, amounts) = (style.language.term(Bg(25)), style.language.word("amounts-in"));
            format!("{lines} \u{2013} {amounts} {}", clean(currency))
        }
        None => style.language.term(Bg(25)),
    };
    section("lines", heading, Body::Table(Table { columns, rows }))
}

fn line_row(line: &Line, depth: usize, style: Style<'_>) -> Row {
    let price = &line.price;
    let amount = price.net_price.as_ref().map(|amount| style.amount(amount));
    let base = style.quantity(price.base_quantity.as_ref(), price.base_quantity_unit_code.as_ref());
    let for_one = price.base_quantity.as_ref().is_some_and(|base| base.as_written() == "1")
        && price.base_quantity_unit_code.as_ref().is_none_or(|unit| Some(unit) == line.unit_code.as_ref());
    let base = (!base.is_empty() && !for_one).then_some(base);
    let cells = vec![
        line.id.as_ref().map(|id| style.identifier(id)).unwrap_or_default(),
        line.item.name.as_ref().map(|name| clean(name).into_owned()).unwrap_or_default(),
        style.quantity(line.quantity.as_ref(), line.unit_code.as_ref()),
        joined("\u{a0}/\u{a0}", [amount, base]),
        vat_of(line.vat.category_code.as_ref(), line.vat.rate.as_ref(), style),
        line.net_amount.as_ref().map(|amount| style.amount(amount)).unwrap_or_default(),
    ];
    Row { depth, cells, details: line_details(line, style) }
}

/// Everything a line says beside its row of figures.
fn line_details(line: &Line, style: Style<'_>) -> Vec<Fact> {
    let language = style.language;
    let item = &line.item;
    let words = [&item.description, &line.note].into_iter().flatten();
    let mut details: Vec<_> = words.map(|text| Fact::new("", clean(text))).collect();
    details.extend(Fact::of(&line.price, &[Bt(148), Bt(147)], style));
    for (groups, sign) in [(Bg(27), "\u{2212}"), (Bg(28), "+")] {
        for group in (0..line.has(groups)).filter_map(|n| line.group(groups, n)) {
            let (reason, sums) = adjustment(group, style);
            let amount =
                group.terms().first().and_then(|&term| Some(style.value(term, group.value(term, 0)?)));
            let amount = amount.map(|amount| format!("{sign}{amount}"));
            details.push(Fact::new(language.term(groups), joined(", ", [amount, reason, sums])));
        }
    }
    if let Some(period) = &line.period {
        let days = style.period(period.start_date.as_ref(), period.end_date.as_ref());
        details.push(Fact::new(language.term(Bg(26)), days));
    }
    details.extend(Fact::of(line, &[Bt(132), Bt(128), Bt(133), BtX(304), BtX(7), BtX(8)], style));
    details.extend(Fact::rest(item, &[Bt(153), Bt(154)], style));
    for attribute in &item.attributes {
        let text = |value: &Option<_>| value.as_deref().map(|text: &str| clean(text).into_owned());
        let name = text(&attribute.name).unwrap_or_else(|| language.term(Bg(32)));
        details.push(Fact::new(name, text(&attribute.value).unwrap_or_default()));
    }
    details
}

/// `25 %`, `E 0 %`. That a rate is of category S goes without saying; the breakdown says it all the same.
fn vat_of(category: Option<&Code>, rate: Option<&Decimal>, style: Style<'_>) -> String {
    let category = category.filter(|code| rate.is_none() || code.as_str() != "S");
    let category = category.map(|code| clean(code).into_owned());
    joined("\u{a0}", [category, rate.map(|rate| style.percentage(rate))])
}

/// Why an allowance or charge is made, and how it comes about: `5 % of 3,240.00`.
///
/// Its four groups hold amount, base amount, percentage, perhaps VAT, reason and reason code, in that order.
fn adjustment(group: &dyn Group, style: Style<'_>) -> (Option<String>, Option<String>) {
    let term = |at: usize| group.terms().get(at).copied();
    let shown = |term: Option<Term>| Some(style.value(term?, group.value(term?, 0)?));
    let last = group.terms().len().saturating_sub(1);
    let reason = match (shown(term(last.saturating_sub(1))), shown(term(last))) {
        (Some(reason), Some(code)) => Some(format!("{reason} ({code})")),
        (reason, code) => reason.or(code),
    };
    let of = format!(" {} ", style.language.word("of"));
    let sums = joined(&of, [shown(term(2)), shown(term(1))]);
    (reason, (!sums.is_empty()).then_some(sums))
}

/// Allowances and charges on the whole invoice.
pub(super) fn adjustments(invoice: &Invoice, style: Style<'_>) -> Section {
    let language = style.language;
    let mut rows = Vec::new();
    for (groups, sign) in [(Bg(20), "\u{2212}"), (Bg(21), "")] {
        for group in (0..invoice.has(groups)).filter_map(|n| invoice.group(groups, n)) {
            let value = |at: usize| group.terms().get(at).and_then(|&term| group.value(term, 0));
            let (reason, sums) = adjustment(group, style);
            let amount =
                group.terms().first().and_then(|&term| Some(style.value(term, group.value(term, 0)?)));
            let category = value(3).map(Style::plain);
            let rate = group.terms().get(4).and_then(|&term| Some(style.value(term, group.value(term, 0)?)));
            rows.push(Row {
                depth: 0,
                cells: vec![
                    joined(": ", [Some(language.term(groups)), reason]),
                    joined("\u{a0}", [category, rate]),
                    amount.map(|amount| format!("{sign}{amount}")).unwrap_or_default(),
                ],
                details: sums.into_iter().map(|sums| Fact::new("", sums)).collect(),
            });
        }
    }
    let columns = vec![
        Column { heading: language.word("adjustment").to_owned(), align: Align::Wide },
        Column { heading: language.term(Bt(152)), align: Align::Right },
        Column { heading: language.term(Bt(92)), align: Align::Right },
    ];
    section("adjustments", language.word("adjustments"), Body::Table(Table { columns, rows }))
}

pub(super) fn vat(invoice: &Invoice, style: Style<'_>) -> Section {
    let columns = columns(
        style,
        &[(Bt(118), Align::Wide), (Bt(119), Align::Right), (Bt(116), Align::Right), (Bt(117), Align::Right)],
    );
    let rows = invoice.vat_breakdown.iter().map(|vat| Row {
        depth: 0,
        cells: vec![
            vat.category_code.as_ref().map(|code| style.code(Bt(118), code)).unwrap_or_default(),
            vat.rate.as_ref().map(|rate| style.percentage(rate)).unwrap_or_default(),
            vat.taxable_amount.as_ref().map(|amount| style.amount(amount)).unwrap_or_default(),
            vat.tax_amount.as_ref().map(|amount| style.amount(amount)).unwrap_or_default(),
        ],
        details: Fact::of(vat, &[Bt(120), Bt(121)], style),
    });
    section("vat", style.language.term(Bg(23)), Body::Table(Table { columns, rows: rows.collect() }))
}

pub(super) fn totals(invoice: &Invoice, style: Style<'_>) -> Section {
    let totals = &invoice.totals;
    let mut sums = Fact::of(totals, totals.terms(), style);
    if let (Some(_), Some(sum), Some(currency)) = (&totals.amount_due, sums.last_mut(), style.currency) {
        sum.value = format!("{}\u{a0}{}", sum.value, clean(currency));
    }
    section("totals", style.language.term(Bg(22)), Body::Sums(sums))
}

pub(super) fn payment(invoice: &Invoice, style: Style<'_>) -> Section {
    let language = style.language;
    let mut cards = Vec::new();
    let mut card = |group: &dyn Group| {
        let facts = Fact::rest(group, &[], style);
        if !facts.is_empty() {
            cards.push(Card {
                heading: language.term(group.id()),
                name: String::new(),
                lines: Vec::new(),
                facts,
            });
        }
    };
    for payment in &invoice.payment {
        let PaymentInstructions { credit_transfers, card: plastic, direct_debit, .. } = payment;
        card(payment);
        for transfer in credit_transfers {
            card(transfer);
        }
        if let Some(plastic) = plastic {
            card(plastic);
        }
        if let Some(debit) = direct_debit {
            card(debit);
        }
    }
    if let Some(terms) = &invoice.payment_terms {
        let lines =
            clean(terms).lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        cards.push(Card { heading: language.term(Bt(20)), name: String::new(), lines, facts: Vec::new() });
    }
    section("payment", language.term(Bg(16)), Body::Cards(cards))
}

pub(super) fn documents(invoice: &Invoice, style: Style<'_>) -> Section {
    let columns = columns(style, &[(Bt(122), Align::Left), (Bt(123), Align::Wide)]);
    let rows = invoice.supporting_documents.iter().map(|document| Row {
        depth: 0,
        cells: vec![
            document.reference.as_ref().map(|reference| style.identifier(reference)).unwrap_or_default(),
            document.description.as_ref().map(|text| clean(text).into_owned()).unwrap_or_default(),
        ],
        details: Fact::of(document, &[Bt(125), Bt(124)], style),
    });
    section("documents", style.language.term(Bg(24)), Body::Table(Table { columns, rows: rows.collect() }))
}

pub(super) fn process(invoice: &Invoice, style: Style<'_>) -> Section {
    let facts = Fact::rest(&invoice.process, &[], style);
    section("process", style.language.term(Bg(2)), Body::Facts(facts))
}

/// What no term of the norm holds, wherever it stands.
pub(super) fn further(invoice: &Invoice, style: Style<'_>) -> Section {
    let mut facts = Vec::new();
    let mut open: Vec<&dyn Group> = vec![invoice];
    while let Some(group) = open.pop() {
        facts.extend(group.extras().iter().filter_map(extra));
        for &id in group.groups().iter().rev() {
            open.extend((0..group.has(id)).rev().filter_map(|n| group.group(id, n)));
        }
    }
    section("further", style.language.word("further"), Body::Facts(facts))
}

fn extra(extra: &Extra) -> Option<Fact> {
    let within = &extra.within;
    match &extra.content {
        Content::Element(xml) => Some(Fact::new(clean(within), clean(xml))),
        Content::Attribute { name, value } => {
            Some(Fact::new(clean(&format!("{within}/@{name}")), clean(value)))
        }
        Content::Text(text) => Some(Fact::new(clean(within), clean(text))),
        // How the document was spelt; it says nothing to a reader.
        Content::Spelling(_) | Content::Missing(_) => None,
    }
}

fn section(kind: &'static str, heading: impl Into<String>, body: Body) -> Section {
    Section { kind, heading: heading.into(), body }
}

fn columns(style: Style<'_>, terms: &[(Term, Align)]) -> Vec<Column> {
    let column = |&(term, align)| Column { heading: style.language.term(term), align };
    terms.iter().map(column).collect()
}

/// The parts that are there, with something between them.
fn joined<const N: usize>(between: &str, parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
