//! Pieces of a document as text of their own, with canonical prefixes, so that they can travel with the model.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::syntax::Namespace;
use crate::value::Syntax;
use crate::xml::{Document, Limits, NodeId, Paths};

/// An element and all it holds, as XML that stands wherever the usual prefixes of the syntax are bound.
pub(super) fn of(document: &Document<'_>, root: NodeId, syntax: Syntax) -> String {
    let mut out = String::with_capacity(document.raw_content(root).len() + 64);
    // Elements still open, with the namespace each declared as default and the prefix it bound, if any.
    let mut open: Vec<Open<'_>> = Vec::new();
    // Behind the last tag.
    let mut from = 0;
    for id in document.subtree(root) {
        while let Some(last) = open.pop_if(|o| o.end <= id) {
            from = close(document, &mut out, &last, from);
        }
        if let Some(around) = open.last() {
            beside_children(document, around.id, from, document.offset(id), &mut out);
        }
        let (prefix, declaration) = spelling(document, id, syntax, &open);
        let name = match prefix {
            "" => Cow::Borrowed(document.local_name(id)),
            prefix => Cow::Owned(format!("{prefix}:{}", document.local_name(id))),
        };
        let _ = write!(out, "<{name}");
        if let Some(uri) = declaration {
            let colon = if prefix.is_empty() { "" } else { ":" };
            let _ = write!(out, " xmlns{colon}{prefix}=\"{}\"", attribute_text(uri));
        }
        attributes(document, id, &mut out);
        let end = document.node(id).end;
        let uri = document.namespace_uri(id);
        let this = Open { id, end, name, prefix, uri, binds: declaration.is_some() };
        if document.has_children(id) {
            out.push('>');
            open.push(this);
            from = document.span(id).start;
            continue;
        }
        from = document.after(id);
        let text = document.text_of(id);
        if text.is_empty() {
            out.push_str("/>");
        } else {
            let _ = write!(out, ">{}</{}>", element_text(&text), this.name);
        }
    }
    while let Some(last) = open.pop() {
        from = close(document, &mut out, &last, from);
    }
    out
}

struct Open<'d> {
    id: NodeId,
    end: NodeId,
    name: Cow<'d, str>,
    prefix: &'static str,
    uri: &'d str,
    binds: bool,
}

/// Writes an end tag, and the text before it. Returns the offset behind it.
fn close(document: &Document<'_>, out: &mut String, open: &Open<'_>, from: u32) -> u32 {
    beside_children(document, open.id, from, document.span(open.id).end, out);
    let _ = write!(out, "</{}>", open.name);
    document.after(open.id)
}

/// Writes the text between two tags within an element that has children, if there is any.
fn beside_children(document: &Document<'_>, around: NodeId, from: u32, to: u32, out: &mut String) {
    if document.has_text(around) {
        out.push_str(&element_text(&document.text_between(from, to)));
    }
}

/// The prefix of an element, and its namespace where that has to be declared on it.
fn spelling<'d>(
    document: &'d Document<'_>,
    id: NodeId,
    syntax: Syntax,
    open: &[Open<'_>],
) -> (&'static str, Option<&'d str>) {
    let namespace = document.namespace(id);
    if usual(namespace, syntax) {
        return (namespace.prefix(), None);
    }
    let prefix = if namespace == Namespace::Unknown { "" } else { namespace.prefix() };
    let uri = document.namespace_uri(id);
    let around = open.iter().rev().find(|o| o.binds && o.prefix == prefix);
    (prefix, around.is_none_or(|o| o.uri != uri).then_some(uri))
}

/// Bound on every root element that is written in a syntax.
pub(super) fn usual(namespace: Namespace, syntax: Syntax) -> bool {
    use Namespace::{Cac, Cbc, Qdt, Ram, Rsm, Udt};
    match syntax {
        Syntax::Ubl => matches!(namespace, Cac | Cbc),
        Syntax::Cii => matches!(namespace, Ram | Rsm | Qdt | Udt),
    }
}

fn attributes(document: &Document<'_>, id: NodeId, out: &mut String) {
    for (number, attribute) in document.attributes(id).iter().enumerate() {
        let local = document.attribute_local_name(attribute);
        let value = document.value_of(attribute);
        let uri = document.attribute_namespace_uri(attribute);
        match document.attribute_namespace(attribute) {
            Namespace::None => {
                let _ = write!(out, " {local}=\"{}\"", attribute_text(&value));
            }
            Namespace::Xml => {
                let _ = write!(out, " xml:{local}=\"{}\"", attribute_text(&value));
            }
            _ => {
                let (uri, value) = (attribute_text(uri), attribute_text(&value));
                let _ = write!(out, " xmlns:a{number}=\"{uri}\" a{number}:{local}=\"{value}\"");
            }
        }
    }
}

/// An element of nothing but text.
pub(crate) fn element(name: &str, attribute: Option<(&str, &str)>, text: &str) -> String {
    let mut out = format!("<{name}");
    if let Some((attribute, value)) = attribute {
        let _ = write!(out, " {attribute}=\"{}\"", attribute_text(value));
    }
    if text.is_empty() {
        out.push_str("/>");
    } else {
        let _ = write!(out, ">{}</{name}>", element_text(text));
    }
    out
}

/// Text for an element's content.
pub(super) fn element_text(text: &str) -> Cow<'_, str> {
    if memchr::memchr3(b'<', b'>', b'&', text.as_bytes()).is_none() && !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    Cow::Owned(escaped.replace('\r', "&#13;"))
}

/// Text for an attribute's value in double quotes.
pub(super) fn attribute_text(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|b| matches!(b, b'<' | b'&' | b'"' | b'\t' | b'\n' | b'\r')) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => {
                let _ = write!(out, "&#{};", c as u32);
            }
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Path and value of each attribute and each text in a piece, for lists of losses.
pub(crate) fn leaves_of(within: &str, piece: &str) -> Vec<(String, String)> {
    let wrapped = format!("<x{DECLARATIONS}>{piece}</x>");
    let Ok(document) = Document::parse(wrapped.as_bytes(), &Limits::unbounded()) else { return Vec::new() };
    let mut leaves = Vec::new();
    let mut paths = Paths::new(&document);
    for id in document.ids().skip(1) {
        let text = match (document.has_children(id), document.has_text(id)) {
            (true, false) => None,
            (true, true) => Some(document.text_beside_children(id)),
            (false, _) => Some(document.text_of(id).into_owned()),
        };
        if text.is_none() && document.attributes(id).is_empty() {
            continue;
        }
        let path = paths.of(id);
        let path = format!("{within}{}", path.strip_prefix("/x").unwrap_or(&path));
        for attribute in document.attributes(id) {
            let name = document.attribute_local_name(attribute);
            leaves.push((format!("{path}/@{name}"), document.value_of(attribute).into_owned()));
        }
        leaves.extend(text.map(|text| (path, text)));
    }
    leaves
}

const DECLARATIONS: &str = " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\" \
    xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\" \
    xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\" \
    xmlns:ram=\"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100\" \
    xmlns:qdt=\"urn:un:unece:uncefact:data:standard:QualifiedDataType:100\" \
    xmlns:udt=\"urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100\"";

/// The element names of a row's path, without their conditions.
pub(crate) fn steps(path: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    path.split('/').skip(1).filter_map(move |step| {
        let shown = depth == 0;
        depth += step.matches('[').count();
        depth -= step.matches(']').count().min(depth);
        shown.then(|| step.split('[').next().unwrap_or(step))
    })
}
