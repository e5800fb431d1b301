//! What the rules of EN 16931 are called, weigh and say.

use std::fmt::Write as _;

use super::{Row, Table};

/// The Rust text of the registry.
pub(crate) fn table() -> String {
    let mut out = String::from(
        "//! Every rule of EN 16931, with its texts.\n\
         //!\n\
         //! Written by `cargo test --test generated` from schemas/rules. Do not edit.\n\n\
         use crate::Severity::{Fatal, Warning};\n\
         use crate::rules::en16931::VERSION;\n\
         use crate::rules::rule::{Rule, Shape, Texts};\n\
         use crate::term::Term::{Bg, Bt, Sub};\n\n\
         const SET: (&str, &str) = (\"en16931\", VERSION);\n\n",
    );
    let templates = Table::read("rules/templates.tsv");
    for shape in templates.rows().filter(|row| row.cell("shape") != "code") {
        let _ = writeln!(
            out,
            "static {}: Shape = Shape {{\n    title: {},\n    message: {},\n    why: {},\n}};\n",
            constant(shape.cell("shape")),
            both(shape, "title"),
            both(shape, "message"),
            both(shape, "why"),
        );
    }
    let by_code = templates.rows().find(|row| row.cell("shape") == "code");
    let why = by_code.map_or_else(String::new, |row| both(row, "why"));
    let _ =
        writeln!(out, "/// Why the syntax rules that are written by hand.\nconst USE: [&str; 2] = {why};\n");
    let (business, syntax) = (Table::read("rules/en16931.tsv"), Table::read("rules/syntax.tsv"));
    let mut ids: Vec<&str> = Vec::new();
    let mut rules = String::new();
    for row in business.rows() {
        ids.push(row.cell("id"));
        let _ = writeln!(rules, "    {},", business_rule(row));
    }
    for row in syntax.rows() {
        ids.push(row.cell("id"));
        let _ = writeln!(rules, "    {},", syntax_rule(row));
    }
    let _ = writeln!(
        out,
        "/// In the order of the facts.\npub(in crate::rules) static RULES: [Rule; {}] = [\n{rules}];\n",
        ids.len()
    );
    let mut order: Vec<usize> = (0..ids.len()).collect();
    order.sort_by_key(|&number| ids[number]);
    let order: Vec<_> = order.iter().map(ToString::to_string).collect();
    let _ = writeln!(
        out,
        "/// Numbers of the rules by id.\npub(in crate::rules) static BY_ID: [u16; {}] = [",
        ids.len()
    );
    for row in order.chunks(24) {
        let _ = writeln!(out, "    {},", row.join(", "));
    }
    out.push_str("];\n");
    out
}

fn business_rule(row: Row<'_>) -> String {
    let severities = format!("[{}, {}]", severity(row.cell("ubl")), severity(row.cell("cii")));
    let terms: Vec<_> = row.cell("terms").split(',').map(term).collect();
    format!(
        "Rule::new({:?}, SET, {severities}, &[{}], Texts::Own {{ title: {}, why: {}, hint: {} }}, {:?})",
        row.cell("id"),
        terms.join(", "),
        both(row, "title"),
        both(row, "why"),
        both(row, "hint"),
        row.cell("breaks"),
    )
}

fn syntax_rule(row: Row<'_>) -> String {
    let here = severity(row.cell("severity"));
    let severities = match row.cell("syntax") {
        "ubl" => format!("[{here}, None]"),
        _ => format!("[None, {here}]"),
    };
    let texts = match row.cell("shape") {
        "code" => format!("Texts::Own {{ title: {}, why: USE, hint: [\"\", \"\"] }}", both(row, "title")),
        shape => format!(
            "Texts::Shaped {{ shape: &{}, operand: {:?}, parent: {:?} }}",
            constant(shape),
            row.cell("operands").replace("//", ""),
            parent(row.cell("context")),
        ),
    };
    format!("Rule::new({:?}, SET, {severities}, &[], {texts}, \"\")", row.cell("id"))
}

/// A context as a person names it: the element itself, without the way to it or its condition.
fn parent(context: &str) -> String {
    let short = |way: &str| match way.split_once("[local name ends in ") {
        Some((of, ending)) => {
            let end = ending.split([']', ';', ',']).next().unwrap_or(ending);
            format!("{}{end}", of.trim_start_matches('/'))
        }
        None => way.split('[').next().unwrap_or(way).rsplit('/').next().unwrap_or(way).to_owned(),
    };
    context.split(" | ").map(short).collect::<Vec<_>>().join(" | ")
}

fn both(row: Row<'_>, column: &str) -> String {
    format!("[{:?}, {:?}]", row.cell(&format!("{column}_en")), row.cell(&format!("{column}_fr")))
}

fn severity(cell: &str) -> &'static str {
    match cell {
        "fatal" => "Some(Fatal)",
        "warning" => "Some(Warning)",
        "-" => "None",
        other => panic!("no severity: {other}"),
    }
}

fn term(text: &str) -> String {
    let parts: Vec<&str> = text.split('-').collect();
    match parts[..] {
        ["BG", number] => format!("Bg({number})"),
        ["BT", number] => format!("Bt({number})"),
        ["BT", number, sub] => format!("Sub({number}, {sub})"),
        _ => panic!("no term: {text}"),
    }
}

fn constant(shape: &str) -> String {
    shape.replace('-', "_").to_uppercase()
}
