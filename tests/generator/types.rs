//! The table of types.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use super::{Facts, Row, constant, name};

/// The Rust text of the type table.
pub(crate) fn table(facts: &Facts) -> String {
    let numbers = Numbers::of(facts);
    let mut out = String::from(HEAD);
    let _ = writeln!(out, "pub(in crate::syntax) static TYPES: [Type; {}] = [", numbers.order.len());
    for own in &numbers.order {
        let members: Vec<_> = facts.members().filter(|row| row.cell("type") == own).collect();
        let values: Vec<_> = facts.datatypes.rows().filter(|row| row.cell("type") == own).collect();
        match (members.is_empty(), values.is_empty()) {
            (false, true) => structured(&mut out, own, &members, &numbers),
            (true, false) => valued(&mut out, own, &values),
            (true, true) => built_in(&mut out, own),
            (false, false) => panic!("{own} holds elements and a value"),
        }
    }
    out.push_str("];\n\n/// The number of `xsd:anyType`.\n");
    let _ = writeln!(out, "pub(in crate::syntax) const ANY: u16 = {};\n", numbers.number("xsd:anyType"));
    globals(&mut out, facts, &numbers);
    out
}

/// Every type that a fact speaks of must be described.
pub(crate) fn check_references(facts: &Facts) {
    let described: BTreeSet<_> =
        facts.members().chain(facts.datatypes.rows()).map(|row| row.cell("type")).collect();
    for row in facts.members() {
        let of = row.cell("member_type");
        assert!(of == "-" || of.starts_with("xsd:") || described.contains(of), "nothing describes {of}");
    }
}

const HEAD: &str = "\
//! All types, in the order of ubl.tsv, cii.tsv, datatypes.tsv.
//!
//! Written by `cargo test --test generated` from schemas/. Do not edit.

use super::names::modules::*;
use crate::syntax::types::{
    Attribute, Choice, Content, Particle, Type, TypeId, UNBOUNDED, Versions, Wildcard,
};
use crate::syntax::{Base, Facet, Name, Value};

const ALL: Versions = Versions::ALL;
const D16B: Versions = Versions::D16B;
const D22B: Versions = Versions::D22B;

/// An element of any version, outside choices.
const fn e(name: Name, of: u16, min: u8, max: u8) -> Particle {
    Particle { name, of: TypeId(of), min, max, choice: 0, versions: ALL, wildcard: None }
}

/// An element of one version.
const fn v(versions: Versions, name: Name, of: u16, min: u8, max: u8) -> Particle {
    Particle { name, of: TypeId(of), min, max, choice: 0, versions, wildcard: None }
}

/// An alternative of a choice.
const fn c(choice: u8, name: Name, of: u16, min: u8, max: u8) -> Particle {
    Particle { name, of: TypeId(of), min, max, choice, versions: ALL, wildcard: None }
}

/// A wildcard.
const fn w(choice: u8, wildcard: Wildcard, min: u8, max: u8) -> Particle {
    Particle { name: Name::UNKNOWN, of: TypeId(0), min, max, choice, versions: ALL, wildcard: Some(wildcard) }
}

/// An attribute.
const fn a(name: Name, required: bool, versions: Versions, base: Base, facets: &'static [Facet]) -> Attribute {
    Attribute { name, required, versions, value: Value { base, facets } }
}

/// A type as most are: without choices.
const fn t(
    name: &'static str,
    content: Content,
    particles: &'static [Particle],
    attributes: &'static [Attribute],
) -> Type {
    let mut required = particles.len();
    while required > 0 && particles[required - 1].min == 0 {
        required -= 1;
    }
    let (mut asks_attributes, mut attribute) = (false, 0);
    while attribute < attributes.len() {
        asks_attributes |= attributes[attribute].required;
        attribute += 1;
    }
    Type { name, content, particles, required, attributes, asks_attributes, choices: &[] }
}

/// A value of a built-in type.
const fn of(base: Base) -> Content {
    Content::Value(Value { base, facets: &[] })
}

/// All types, by number.
";

/// The number of each type.
struct Numbers {
    order: Vec<String>,
    by_name: HashMap<String, usize>,
}

impl Numbers {
    fn of(facts: &Facts) -> Self {
        let owners = facts.members().chain(facts.datatypes.rows()).map(|row| row.cell("type"));
        let built_in = facts.members().map(|row| row.cell("member_type")).filter(|of| of.starts_with("xsd:"));
        let mut numbers = Self { order: Vec::new(), by_name: HashMap::new() };
        for own in owners.filter(|own| *own != "*").chain(built_in) {
            if !numbers.by_name.contains_key(own) {
                numbers.by_name.insert(own.to_owned(), numbers.order.len());
                numbers.order.push(own.to_owned());
            }
        }
        numbers
    }

    fn number(&self, own: &str) -> usize {
        *self.by_name.get(own).unwrap_or_else(|| panic!("no type {own}"))
    }
}

fn structured(out: &mut String, own: &str, rows: &[Row<'_>], numbers: &Numbers) {
    let is = |member: &str| rows.iter().any(|row| row.cell("member") == member);
    let mut attributes = Vec::new();
    let mut particles = Vec::new();
    let mut choices: Vec<(&str, &str)> = Vec::new();
    for row in rows {
        let (member, order, group) = (row.cell("member"), row.cell("order"), row.cell("group"));
        if group != "-" && choices.last().is_none_or(|last| last.0 != order) {
            choices.push((order, group));
        }
        if order != "0" {
            particles.push(particle(row, if group == "-" { 0 } else { choices.len() }, numbers));
        } else if name(member).is_some() {
            attributes.push(attribute(member, row.cell("min"), row.cell("member_type"), "-", "-"));
        }
    }
    let content = match (is("text()"), particles.is_empty()) {
        (true, _) => "Content::Mixed",
        (false, true) => "Content::Empty",
        (false, false) => "Content::Elements",
    };
    let choices: Vec<_> = choices.iter().map(|(_, group)| choice(group)).collect();
    write_type(out, own, content, &particles, &attributes, &choices);
}

fn choice(group: &str) -> String {
    let (min, max) = group.split_once("..").unwrap_or_else(|| panic!("{group} is not min..max"));
    format!("Choice {{ min: {min}, max: {} }}", limit(max))
}

fn particle(row: &Row<'_>, choice: usize, numbers: &Numbers) -> String {
    let (member, min, max) = (row.cell("member"), row.cell("min"), limit(row.cell("max")));
    if let Some(wildcard) = member.strip_prefix("any:") {
        let wildcard = match wildcard {
            "other-lax" => "OtherLax",
            "other-strict" => "OtherStrict",
            "any-lax" => "AnyLax",
            "any-strict" => "AnyStrict",
            _ => panic!("{member} is no wildcard"),
        };
        return format!("w({choice}, Wildcard::{wildcard}, {min}, {max}),");
    }
    let of = row.cell("member_type");
    let rest = format!("{}, {}, {min}, {max}), // {of}", constant(member), numbers.number(of));
    match (choice, row.cell("version")) {
        (0, "-") => format!("e({rest}"),
        (0, version) => format!("v({version}, {rest}"),
        (_, "-") => format!("c({choice}, {rest}"),
        (_, version) => panic!("{member}: a choice of {version} alone has no notation yet"),
    }
}

fn valued(out: &mut String, own: &str, rows: &[Row<'_>]) {
    let (content, attributes): (Vec<Row<'_>>, Vec<Row<'_>>) =
        rows.iter().partition(|row| row.cell("member") == ".");
    let [content] = content.as_slice() else { panic!("{own} has no content, or several") };
    let content = match (base(content.cell("base")), facets(content.cell("facets"))) {
        (base, facets) if facets == "&[]" => format!("of({base})"),
        (base, facets) => format!("Content::Value(Value {{ base: {base}, facets: {facets} }})"),
    };
    let attributes: Vec<_> = attributes
        .iter()
        .map(|row| ["member", "min", "base", "facets", "version"].map(|column| row.cell(column)))
        .map(|[member, min, base, facets, version]| attribute(member, min, base, facets, version))
        .collect();
    write_type(out, own, &content, &[], &attributes, &[]);
}

fn built_in(out: &mut String, own: &str) {
    let content = if own == "xsd:anyType" { "Content::Any".to_owned() } else { format!("of({})", base(own)) };
    write_type(out, own, &content, &[], &[], &[]);
}

/// Writes a type; particles bring their commas (a comment follows), attributes and choices don't.
fn write_type(
    out: &mut String,
    own: &str,
    content: &str,
    particles: &[String],
    attributes: &[String],
    choices: &[String],
) {
    let list = |items: &[String], comma: &str| match items {
        [] => "&[]".to_owned(),
        _ => format!("&[\n        {}{comma}\n    ]", items.join(&format!("{comma}\n        "))),
    };
    let (particles, attributes) = (list(particles, ""), list(attributes, ","));
    let common = format!("t(\"{own}\", {content}, {particles}, {attributes})");
    let _ = if choices.is_empty() {
        writeln!(out, "    {common},")
    } else {
        let choices = choices.join(", ");
        writeln!(out, "    Type {{ choices: &[{choices}], ..{common} }},")
    };
}

fn globals(out: &mut String, facts: &Facts, numbers: &Numbers) {
    let types: HashMap<_, _> = facts
        .members()
        .filter(|row| row.cell("type") == "*")
        .map(|row| (name(row.cell("member")), row.cell("member_type")))
        .collect();
    let names = facts.names();
    out.push_str("/// The type of each global element by the number of its name: one more than its number, 0 for none.\n");
    let _ = writeln!(out, "pub(in crate::syntax) static GLOBALS: [u16; {}] = [", names.len());
    let row: Vec<_> = names
        .into_iter()
        .map(|name| types.get(&Some(name)).map_or(0, |of| numbers.number(of) + 1).to_string())
        .collect();
    for row in row.chunks(20) {
        let _ = writeln!(out, "    {},", row.join(", "));
    }
    out.push_str("];\n");
}

fn attribute(member: &str, min: &str, of: &str, narrowed: &str, version: &str) -> String {
    let version = if version == "-" { "ALL" } else { version };
    format!("a({}, {}, {version}, {}, {})", constant(member), min == "1", base(of), facets(narrowed))
}

fn limit(max: &str) -> &str {
    if max == "*" { "UNBOUNDED" } else { max }
}

fn base(of: &str) -> String {
    let local = of.strip_prefix("xsd:").unwrap_or_else(|| panic!("{of} is not built in"));
    let variant = match local {
        "anyURI" => "AnyUri".to_owned(),
        "ID" => "Id".to_owned(),
        _ => local[..1].to_uppercase() + &local[1..],
    };
    format!("Base::{variant}")
}

fn facets(facets: &str) -> String {
    let facets: Vec<_> = facets.split(';').filter(|facet| *facet != "-").map(facet).collect();
    format!("&[{}]", facets.join(", "))
}

fn facet(facet: &str) -> String {
    match facet.split_once('=') {
        Some(("minLength", length)) => format!("Facet::MinLength({length})"),
        Some(("maxLength", length)) => format!("Facet::MaxLength({length})"),
        Some(("fixed", value)) => format!("Facet::Fixed({value:?})"),
        Some(("enum", values)) => format!("Facet::OneOf(&{:?})", values.split('|').collect::<Vec<_>>()),
        _ => panic!("no such facet: {facet}"),
    }
}
