//! The page as plain text.

use super::Language;
use super::page::{Align, Body, Card, Fact, Page, Row, Table};

/// How wide the page is, in characters.
const WIDTH: usize = 80;
/// The space between two columns.
const GAP: usize = 2;
/// What the wide column of a table has at least.
const LEAST_WIDE: usize = 24;
/// How many steps below each other sub lines are indented.
const MOST_STEPS: usize = 4;
/// A sum that is wider stands out of its column.
const SUM: usize = 30;
/// A label that is wider has its value on the next line.
const LABEL: usize = 34;

pub(super) fn render(page: &Page) -> String {
    let mut out = Lines::default();
    out.push(&spread(&page.title, &page.sender));
    out.push(&"\u{2550}".repeat(WIDTH));
    for (at, section) in page.sections.iter().enumerate() {
        out.push("");
        if at > 0 && !section.heading.is_empty() {
            out.push(&section.heading);
            out.push(&"\u{2500}".repeat(WIDTH));
        }
        match &section.body {
            Body::Facts(facts) => facts_in(facts, WIDTH).iter().for_each(|line| out.push(line)),
            Body::Sums(facts) => sums(facts, &mut out),
            Body::Cards(cards) => pairs(cards, page.language, &mut out),
            Body::Table(rows) => table(rows, page.language, &mut out),
        }
    }
    out.0
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    fn push(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }
}

/// Two texts at both ends of a line, or on two lines where one is too short.
fn spread(left: &str, right: &str) -> String {
    let free = WIDTH.saturating_sub(width(left) + width(right));
    if free < GAP { format!("{left}\n{right}") } else { format!("{left}{}{right}", " ".repeat(free)) }
}

/// Facts with aligned values.
fn facts_in(facts: &[Fact], room: usize) -> Vec<String> {
    let limit = LABEL.min(room / 2);
    let labels = facts.iter().map(|fact| width(&fact.label)).filter(|&label| label <= limit);
    let indent = labels.max().map_or(0, |label| if label == 0 { 0 } else { label + GAP });
    let mut lines = Vec::new();
    for fact in facts {
        let label = width(&fact.label);
        if label == 0 {
            lines.extend(wrap(&fact.value, room));
            continue;
        }
        let mut head = fact.label.clone();
        let indent = if label > limit { GAP } else { indent };
        if label > limit {
            lines.extend(wrap(&head, room));
            head = String::new();
        }
        for value in wrap(&fact.value, room.saturating_sub(indent)) {
            lines.push(format!("{}{value}", padded(&head, indent)));
            head = String::new();
        }
    }
    lines
}

/// Sums at the right margin, the last one below a rule.
fn sums(facts: &[Fact], out: &mut Lines) {
    let label = facts.iter().map(|fact| width(&fact.label)).max().unwrap_or(0);
    let value = facts.iter().map(|fact| width(&fact.value)).max().unwrap_or(0).min(SUM);
    let margin = " ".repeat(WIDTH.saturating_sub(label + 2 * GAP + value));
    for (at, fact) in facts.iter().enumerate() {
        if at > 0 && at + 1 == facts.len() {
            out.push(&format!("{margin}{}", "\u{2500}".repeat(label + 2 * GAP + value)));
        }
        let (label, space) = (padded(&fact.label, label + 2 * GAP), value.saturating_sub(width(&fact.value)));
        out.push(&format!("{margin}{label}{}{}", " ".repeat(space), fact.value));
    }
}

/// Cards, two side by side.
fn pairs(cards: &[Card], language: Language, out: &mut Lines) {
    let room = (WIDTH - 2 * GAP) / 2;
    for (at, pair) in cards.chunks(2).enumerate() {
        if at > 0 {
            out.push("");
        }
        let sides: Vec<_> = pair.iter().map(|side| card(side, language, room)).collect();
        let blank = String::new();
        for row in 0..sides.iter().map(Vec::len).max().unwrap_or(0) {
            let cell = |side: usize| sides.get(side).and_then(|lines| lines.get(row)).unwrap_or(&blank);
            out.push(&format!("{}{}", padded(cell(0), room + 2 * GAP), cell(1)));
        }
    }
}

fn card(card: &Card, language: Language, room: usize) -> Vec<String> {
    let mut lines = vec![format!("[{}]", card.heading)];
    let names = [&card.name].into_iter().filter(|name| !name.is_empty());
    lines.extend(names.chain(&card.lines).flat_map(|line| wrap(line, room)));
    lines.extend(card.facts.iter().flat_map(|fact| wrap(&sentence(fact, language), room)));
    lines
}

/// `Label: value`, or the value alone.
fn sentence(fact: &Fact, language: Language) -> String {
    let Fact { label, value } = fact;
    if label.is_empty() { value.clone() } else { format!("{label}{}{value}", language.colon()) }
}

fn table(table: &Table, language: Language, out: &mut Lines) {
    let widths = widths(table);
    let wide = table.columns.iter().position(|column| column.align == Align::Wide).unwrap_or(0);
    let start: usize = widths[..wide].iter().map(|width| width + GAP).sum();
    let heading = table.columns.iter().map(|column| column.heading.clone()).collect();
    let heading = Row { depth: 0, cells: heading, details: Vec::new() };
    for row in std::iter::once(&heading).chain(&table.rows) {
        let indent = GAP * row.depth.min(MOST_STEPS);
        table_row(row, indent, table, &widths, out);
        let margin = " ".repeat(start + indent + GAP);
        let details =
            row.details.iter().flat_map(|fact| wrap(&sentence(fact, language), WIDTH - margin.len()));
        details.for_each(|line| out.push(&format!("{margin}{line}")));
    }
}

/// How wide the columns are: as their widest cell, and the wide column what is left. It has room at least for a few
/// words; the others make way, the widest of them first.
fn widths(table: &Table) -> Vec<usize> {
    let columns = table.columns.iter().enumerate();
    let mut widths: Vec<_> = columns
        .map(|(at, column)| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| width(cell));
            cells.max().unwrap_or(0).max(width(&column.heading)).min(WIDTH)
        })
        .collect();
    let Some(wide) = table.columns.iter().position(|column| column.align == Align::Wide) else {
        return widths;
    };
    widths[wide] = 0;
    let room = WIDTH - GAP * (widths.len() - 1);
    while widths.iter().sum::<usize>() + LEAST_WIDE > room {
        let Some(widest) = widths.iter_mut().max() else { break };
        *widest -= 1;
    }
    widths[wide] = room - widths.iter().sum::<usize>();
    widths
}

/// The cells of a row beside each other, each within its column.
fn table_row(row: &Row, indent: usize, table: &Table, widths: &[usize], out: &mut Lines) {
    let columns = || table.columns.iter().zip(widths);
    let cells: Vec<_> = columns()
        .zip(&row.cells)
        .map(|((column, &room), cell)| match column.align {
            Align::Wide => wrap(cell, room - indent),
            // Rather a number apart from its unit than a number in pieces.
            Align::Left | Align::Right if width(cell) > room => wrap(&cell.replace('\u{a0}', " "), room),
            Align::Left | Align::Right => vec![cell.clone()],
        })
        .collect();
    for at in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
        let mut line = String::new();
        for ((column, &room), cell) in columns().zip(&cells) {
            let text = cell.get(at).map(String::as_str).unwrap_or_default();
            match column.align {
                Align::Wide => line.push_str(&padded(&format!("{}{text}", " ".repeat(indent)), room)),
                Align::Left => line.push_str(&padded(text, room)),
                Align::Right => line.extend([&*" ".repeat(room.saturating_sub(width(text))), text]),
            }
            line.push_str(&" ".repeat(GAP));
        }
        out.push(&line);
    }
}

/// The number of characters. Wide characters of East Asian scripts count as one.
fn width(text: &str) -> usize {
    text.chars().count()
}

fn padded(text: &str, room: usize) -> String {
    format!("{text}{}", " ".repeat(room.saturating_sub(width(text))))
}

/// Breaks a text into lines at white space, and a word that is too long wherever it must.
fn wrap(text: &str, room: usize) -> Vec<String> {
    let room = room.max(1);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let (mut line, mut used) = (String::new(), 0);
        for word in paragraph.split([' ', '\t', '\r']).filter(|word| !word.is_empty()) {
            let long = width(word);
            if used > 0 && used + 1 + long <= room {
                line.push(' ');
                used += 1;
            } else if used > 0 {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            for c in word.chars() {
                if used == room {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push(c);
                used += 1;
            }
        }
        lines.push(line);
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}
