//! Tables: as wide as their content asks, over as many pages as they need.

use rust_decimal::Decimal;

use super::flow::{Flow, LEFT, Placed, Running, WIDTH, tallest};
use super::look::Look;
use super::sheet::{NodeId, Role, Style};
use super::stack::{Side, Stack};
use crate::Invoice;
use crate::show::Language;
use crate::show::format::Style as Words;
use crate::show::page::{Align, Row, Table};

/// Space at either side of a cell.
const PADDING: f32 = 4.0;
/// No column but the wide one is wider.
const WIDEST: f32 = 92.0;
/// What the wide column gets at least.
const WIDE: f32 = 130.0;

/// The sum of the net amounts (BT-131) before each line and sub line, in the order of the rows. Sub lines are part of
/// the line they stand below. Empty where an amount cannot be read.
pub(super) fn carried(invoice: &Invoice, language: Language) -> Vec<String> {
    let words = Words { language, currency: invoice.currency_code.as_deref() };
    let mut sums = Vec::new();
    let mut sum = Decimal::ZERO;
    for line in &invoice.lines {
        let mut rows = 0;
        let mut open = vec![line];
        while let Some(line) = open.pop() {
            rows += 1;
            open.extend(&line.sub_lines);
        }
        let before = words.number(&sum.into());
        sums.push(before);
        let Some(after) = line.net_amount.as_ref().and_then(|amount| sum.checked_add(amount.value()?)) else {
            return Vec::new();
        };
        sum = after;
        let after = words.number(&sum.into());
        sums.extend(std::iter::repeat_n(after, rows - 1));
    }
    sums
}

/// Sets a table. `sums` says what is to be carried to the next page before each row; empty where nothing is.
pub(super) fn set(
    flow: &mut Flow<'_>,
    (look, language): (Look, Language),
    table: &Table,
    sums: &[String],
    owner: NodeId,
) {
    let words = ["carried", "brought"].map(|word| language.word(word).to_owned());
    let widths = widths(flow, look, table);
    let node = flow.node(Role::Table, Some(owner));
    let head = flow.node(Role::TableHead, Some(node));
    let row = flow.node(Role::Row, Some(head));
    let mut cells = headings(flow, look, table, &widths);
    for cell in &mut cells {
        cell.owner = Some(flow.node(Role::ColumnHeader, Some(row)));
    }
    flow.ensure(tallest(&cells) + 40.0);
    flow.head(&cells, look.accent);
    let repeated = headings(flow, look, table, &widths);
    flow.running = Some(Running { head: repeated, head_colour: look.accent, carried: None });
    let body = flow.node(Role::TableBody, Some(node));
    for (at, row) in table.rows.iter().enumerate() {
        if let (Some(running), Some(sum), true) = (&mut flow.running, sums.get(at), at > 0) {
            running.carried = Some((Look::STRONG, words.clone().map(|word| (word, sum.clone()))));
        }
        set_row(flow, language, table, row, &widths, body);
    }
    flow.running = None;
}

fn headings<'f>(flow: &Flow<'f>, look: Look, table: &Table, widths: &[f32]) -> Vec<Placed<'f>> {
    let mut x = LEFT;
    let columns = table.columns.iter().zip(widths);
    let cell = |(column, width): (&crate::show::page::Column, &f32)| {
        let mut stack = Stack::new(flow.fonts, width - 2.0 * PADDING, side(column.align));
        stack.text(look.column(), &column.heading);
        let placed = Placed { x: x + PADDING, stack, owner: None };
        x += width;
        placed
    };
    columns.map(cell).collect()
}

fn set_row(flow: &mut Flow<'_>, language: Language, table: &Table, row: &Row, widths: &[f32], body: NodeId) {
    let node = flow.node(Role::Row, Some(body));
    let mut cells = Vec::new();
    let mut x = LEFT;
    for ((column, text), width) in table.columns.iter().zip(&row.cells).zip(widths) {
        let owner = flow.node(Role::Cell, Some(node));
        let mut stack = Stack::new(flow.fonts, width - 2.0 * PADDING, side(column.align));
        // A cell without content would not be part of the structure, and the row a column short.
        let details = column.align == Align::Wide && !row.details.is_empty();
        let text = if text.is_empty() && !details { "\u{a0}" } else { text };
        if column.align == Align::Wide {
            // One look for all rows, whether a row has details or not.
            let detailed = table.rows.iter().any(|row| !row.details.is_empty());
            wide(&mut stack, language, if detailed { Look::STRONG } else { Look::BODY }, text, row);
        } else {
            stack.text(Look::BODY, text);
        }
        cells.push(Placed { x: x + PADDING, stack, owner: Some(owner) });
        x += width;
    }
    flow.ensure_row(tallest(&cells) + 7.0);
    flow.y += 3.0;
    flow.beside(&cells);
    flow.y += 3.0;
    flow.fill(0.5, Look::RULE);
    flow.y += 0.5;
}

/// The cell that has the details below it.
fn wide(stack: &mut Stack<'_>, language: Language, style: Style, text: &str, row: &Row) {
    let indent = f32::from(u16::try_from(row.depth.min(8)).unwrap_or(8)) * 10.0;
    if !text.is_empty() {
        stack.indented(style, text, indent);
    }
    for fact in &row.details {
        if fact.label.is_empty() {
            stack.indented(Look::DETAIL, &fact.value, indent);
        } else {
            stack.indented(Look::DETAIL, &[&fact.label, language.colon(), &fact.value].concat(), indent);
        }
    }
}

fn side(align: Align) -> Side {
    match align {
        Align::Right => Side::Right,
        Align::Left | Align::Wide => Side::Left,
    }
}

/// The widths of the columns, which add up to the width of the text.
fn widths(flow: &Flow<'_>, look: Look, table: &Table) -> Vec<f32> {
    let natural = |at: usize, heading: &str| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
        let cells = cells.map(|cell| Stack::natural(flow.fonts, Look::BODY, cell));
        let words = heading.split(' ').map(|word| Stack::natural(flow.fonts, look.column(), word));
        // Half a point, since sums of widths are not exact.
        cells.chain(words).fold(0.0, f32::max).min(WIDEST) + 2.0 * PADDING + 0.5
    };
    let narrow: Vec<_> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| if column.align == Align::Wide { 0.0 } else { natural(at, &column.heading) })
        .collect();
    let sum: f32 = narrow.iter().sum();
    let scale = if sum > WIDTH - WIDE { (WIDTH - WIDE) / sum } else { 1.0 };
    let rest = WIDTH - sum * scale;
    let wide = table.columns.iter().filter(|column| column.align == Align::Wide).count().max(1);
    let share = rest / f32::from(u16::try_from(wide).unwrap_or(1));
    narrow.iter().map(|&width| if width == 0.0 { share } else { width * scale }).collect()
}
