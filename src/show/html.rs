//! The page as HTML that stands alone.

use std::fmt::Write;

use super::page::{Align, Body, Card, Fact, Page, Row, Section, Table};

const STYLE: &str = include_str!("style.css");

/// Nothing is loaded and nothing runs, whatever the invoice says.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

pub(super) fn render(page: &Page) -> String {
    let mut out = String::with_capacity(16 * 1024);
    let title = Escaped(&page.title);
    // Writing to a string does not fail.
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header><p class=\"sender\">{}</p><h1>{title}</h1></header>\n<main>\n",
        page.language,
        Escaped(&page.sender),
    );
    for section in &page.sections {
        write_section(&mut out, section);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn write_section(out: &mut String, section: &Section) {
    let _ = writeln!(out, "<section class=\"{}\">", section.kind);
    if !section.heading.is_empty() {
        let _ = writeln!(out, "<h2>{}</h2>", Escaped(&section.heading));
    }
    match &section.body {
        Body::Facts(facts) => write_facts(out, facts),
        Body::Sums(facts) => write_sums(out, facts),
        Body::Cards(cards) => {
            out.push_str("<div class=\"cards\">\n");
            for card in cards {
                write_card(out, card);
            }
            out.push_str("</div>\n");
        }
        Body::Table(table) => write_table(out, table),
    }
    out.push_str("</section>\n");
}

fn write_facts(out: &mut String, facts: &[Fact]) {
    out.push_str("<dl>\n");
    for Fact { label, value } in facts {
        let alone = if label.is_empty() { " class=\"alone\"" } else { "" };
        let _ = writeln!(out, "<div{alone}><dt>{}</dt><dd>{}</dd></div>", Escaped(label), Escaped(value));
    }
    out.push_str("</dl>\n");
}

fn write_sums(out: &mut String, facts: &[Fact]) {
    out.push_str("<table>\n");
    for Fact { label, value } in facts {
        let _ = writeln!(out, "<tr><th>{}</th><td>{}</td></tr>", Escaped(label), Escaped(value));
    }
    out.push_str("</table>\n");
}

fn write_card(out: &mut String, card: &Card) {
    let _ = writeln!(out, "<div class=\"card\">\n<h3>{}</h3>", Escaped(&card.heading));
    if !card.name.is_empty() {
        let _ = writeln!(out, "<p class=\"name\">{}</p>", Escaped(&card.name));
    }
    if !card.lines.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", Escaped(&card.lines.join("\n")));
    }
    if !card.facts.is_empty() {
        write_facts(out, &card.facts);
    }
    out.push_str("</div>\n");
}

fn write_table(out: &mut String, table: &Table) {
    let class = |align: Align| match align {
        Align::Left => "left",
        Align::Right => "right",
        Align::Wide => "wide",
    };
    out.push_str("<table>\n<thead><tr>");
    for column in &table.columns {
        let _ = write!(out, "<th class=\"{}\">{}</th>", class(column.align), Escaped(&column.heading));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (column, cell) in table.columns.iter().zip(&row.cells) {
            let _ = write!(out, "<td class=\"{}\">", class(column.align));
            if column.align == Align::Wide {
                write_wide(out, cell, row);
            } else {
                let _ = write!(out, "{}", Escaped(cell));
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

/// The cell that has the details below it.
fn write_wide(out: &mut String, cell: &str, row: &Row) {
    let indent = row.depth.min(8);
    let _ = write!(out, "<div class=\"depth{indent}\"><span class=\"item\">{}</span>", Escaped(cell));
    for Fact { label, value } in &row.details {
        if label.is_empty() {
            let _ = write!(out, "<span class=\"detail words\">{}</span>", Escaped(value));
        } else {
            let _ = write!(out, "<span class=\"detail\"><i>{}</i> {}</span>", Escaped(label), Escaped(value));
        }
    }
    out.push_str("</div>");
}

/// Text with the characters that mean something to HTML replaced.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            let entity = match rest.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "&#39;",
            };
            f.write_str(&rest[..at])?;
            f.write_str(entity)?;
            rest = &rest[at + 1..];
        }
        f.write_str(rest)
    }
}
