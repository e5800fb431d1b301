//! Canonical XML: one spelling for all documents that differ only in how they are spelt.
//!
//! [Canonical XML 1.0](https://www.w3.org/TR/2001/REC-xml-c14n-20010315) and
//! [Exclusive XML Canonicalization 1.0](https://www.w3.org/TR/2002/REC-xml-exc-c14n-20020718), both without
//! comments, over a whole document. The node index says where elements start and end; what stands in the gaps
//! between their tags is character data, references, CDATA sections, comments and processing instructions.

mod output;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::syntax::Namespace;
use crate::{Error, ErrorKind};

use super::attributes::Scanner;
use super::document::Document;
use super::node::{Attribute, Node};
use super::{NodeId, place, text};

use output::{Output, in_text};

/// The two ways to treat namespace declarations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CanonicalForm {
    /// Canonical XML 1.0: every declaration stays where it stands.
    Inclusive,
    /// Exclusive XML Canonicalization 1.0: a declaration stands where its prefix is used.
    Exclusive,
}

impl Document<'_> {
    /// The document in canonical form, without comments, in UTF-8.
    ///
    /// ```
    /// use facture::xml::{CanonicalForm, Document, Limits};
    ///
    /// let document = Document::parse(b"<a  y='2' x='1'><!-- b --><c/></a>", &Limits::default())?;
    /// assert_eq!(document.canonical(CanonicalForm::Inclusive)?, r#"<a x="1" y="2"><c></c></a>"#);
    /// # Ok::<(), facture::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Malformed`] where a namespace name is a relative reference: such a document has no
    /// canonical form (Canonical XML 1.0, 1.3).
    pub fn canonical(&self, form: CanonicalForm) -> Result<String, Error> {
        let mut out = String::with_capacity(self.text.len() + 256);
        self.canonical_pieces(form, &mut |piece| out.push_str(piece))?;
        Ok(out)
    }

    /// The canonical form piece by piece, for a hash or a file. What is in canonical form already is handed on as it
    /// stands in the text, so there are few pieces, and long ones.
    ///
    /// # Errors
    /// As for [`canonical`](Self::canonical).
    pub fn canonical_pieces(&self, form: CanonicalForm, sink: &mut dyn FnMut(&str)) -> Result<(), Error> {
        let mut writer = Writer {
            document: self,
            form,
            out: Output::new(self.text(), sink),
            rendered: BTreeMap::new(),
            shadowed: Vec::new(),
        };
        writer.document()?;
        writer.out.finish();
        Ok(())
    }
}

struct Writer<'d, 's> {
    document: &'d Document<'d>,
    form: CanonicalForm,
    out: Output<'d, 's>,
    /// What each prefix stands for by the declarations written so far, the elements closed again left out.
    rendered: BTreeMap<&'d str, Cow<'d, str>>,
    /// What a prefix stood for before an open element declared it anew.
    shadowed: Vec<(&'d str, Option<Cow<'d, str>>)>,
}

/// An element whose end tag is still to be written.
struct Open {
    node: NodeId,
    /// How many declarations were shadowed before it.
    shadowed: usize,
}

impl<'d> Writer<'d, '_> {
    fn document(&mut self) -> Result<(), Error> {
        let document = self.document;
        let text = document.text();
        let mut open: Vec<Open> = Vec::with_capacity(16);
        let mut at = document.offset(NodeId::ROOT) as usize;
        self.outside(&text[..at], Side::Before);
        for id in document.ids() {
            while let Some(last) = open.pop_if(|o| document.node(o.node).end <= id) {
                at = self.end(&last, at);
            }
            let node = document.node(id);
            self.gap(at, node.start as usize);
            open.push(Open { node: id, shadowed: self.shadowed.len() });
            self.start(id, node)?;
            at = node.content.0 as usize;
        }
        while let Some(last) = open.pop() {
            at = self.end(&last, at);
        }
        self.outside(&text[at..], Side::After);
        Ok(())
    }

    /// The gap before an end tag, and the end tag. Returns the offset behind it.
    fn end(&mut self, open: &Open, at: usize) -> usize {
        let node = self.document.node(open.node);
        let close = node.content.1 as usize;
        self.gap(at, close);
        let after = self.document.after(open.node) as usize;
        if after - close == "</>".len() + node.name_len as usize {
            self.out.copy(close, after);
        } else {
            self.out.push("</");
            self.out.push(self.document.written_name(open.node));
            self.out.push(">");
        }
        for (prefix, before) in self.shadowed.drain(open.shadowed..).rev() {
            match before {
                Some(uri) => self.rendered.insert(prefix, uri),
                None => self.rendered.remove(prefix),
            };
        }
        after
    }

    fn start(&mut self, id: NodeId, node: &Node) -> Result<(), Error> {
        let document = self.document;
        let attributes = document.attributes(id);
        let bare = is_bare(document, node, attributes);
        if bare && (self.form == CanonicalForm::Inclusive || self.all_declared(id)) {
            self.out.copy(node.start as usize, node.content.0 as usize);
            return Ok(());
        }
        self.out.push("<");
        self.out.push(document.written_name(id));
        let declared = if bare { Vec::new() } else { self.declared(id, node)? };
        match self.form {
            CanonicalForm::Inclusive => {
                for (prefix, uri) in declared {
                    self.declare(prefix, uri);
                }
            }
            CanonicalForm::Exclusive => self.declare_used(id),
        }
        match attributes {
            [] => {}
            [one] => self.attribute(one),
            several => self.attributes(several),
        }
        self.out.push(">");
        Ok(())
    }

    /// The namespace declarations of a tag, by prefix.
    fn declared(&self, id: NodeId, node: &Node) -> Result<Vec<(&'d str, Cow<'d, str>)>, Error> {
        let document = self.document;
        let tag = document.start_tag(id);
        let mut declared = Vec::new();
        let mut scanner = Scanner::new(tag, node.name_len as usize);
        // The tag was read once before, so there is no error to expect.
        while let Some(raw) = scanner.next().map_err(|(error, _)| error)? {
            let name = &tag[raw.name.0..raw.name.1];
            let Some(prefix) = name.strip_prefix("xmlns:").or_else(|| (name == "xmlns").then_some("")) else {
                continue;
            };
            let uri = &tag[raw.value.0..raw.value.1];
            let uri = if raw.decode { Cow::Owned(text::attribute(uri)) } else { Cow::Borrowed(uri) };
            if !uri.is_empty() && !has_scheme(&uri) {
                let at = place::of(document.text(), node.start as usize);
                let message =
                    format!("the namespace name “{uri}” is relative, so there is no canonical form");
                return Err(Error::new(ErrorKind::Malformed, message).at(at.line, at.column));
            }
            declared.push((prefix, uri));
        }
        declared.sort_unstable_by_key(|(prefix, _)| *prefix);
        Ok(declared)
    }

    /// Whether an element without prefixed attributes needs no declaration.
    fn all_declared(&self, id: NodeId) -> bool {
        let (prefix, uri) = (self.document.prefix(id), self.document.namespace_uri(id));
        self.is_declared(prefix, uri) && self.document.attributes(id).iter().all(|a| a.prefix == 0)
    }

    fn is_declared(&self, prefix: &str, uri: &str) -> bool {
        let before: &str = self.rendered.get(prefix).map_or("", |before| before);
        // Most often it is the very same.
        std::ptr::eq(before, uri) || before == uri || uri == Namespace::Xml.uri()
    }

    /// Declares the prefixes that an element and its attributes use.
    fn declare_used(&mut self, id: NodeId) {
        let document = self.document;
        let element = (document.prefix(id), document.namespace_uri(id));
        let attributes = document.attributes(id);
        if attributes.iter().all(|a| a.prefix == 0) {
            return self.declare(element.0, Cow::Borrowed(element.1));
        }
        let prefixed = attributes.iter().filter(|a| a.prefix > 0).map(|a| {
            let prefix = &document.attribute_written_name(a)[..a.prefix as usize - 1];
            (prefix, document.attribute_namespace_uri(a))
        });
        let mut used: Vec<_> = prefixed.chain([element]).collect();
        used.sort_unstable();
        for (prefix, uri) in used {
            self.declare(prefix, Cow::Borrowed(uri));
        }
    }

    /// Writes a declaration unless it is already in force.
    fn declare(&mut self, prefix: &'d str, uri: Cow<'d, str>) {
        if self.is_declared(prefix, &uri) {
            return;
        }
        self.out.push(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
        self.out.push(prefix);
        self.value(&uri);
        let before = self.rendered.insert(prefix, uri);
        self.shadowed.push((prefix, before));
    }

    /// Attributes in the order of their namespace names, then of their local names.
    fn attributes(&mut self, attributes: &'d [Attribute]) {
        let document = self.document;
        let key = |a: &&Attribute| (document.attribute_namespace_uri(a), document.attribute_local_name(a));
        let mut sorted: Vec<&Attribute> = attributes.iter().collect();
        sorted.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
        for attribute in sorted {
            self.attribute(attribute);
        }
    }

    fn attribute(&mut self, attribute: &Attribute) {
        self.out.push(" ");
        self.out.push(self.document.attribute_written_name(attribute));
        self.value(&self.document.value_of(attribute));
    }

    fn value(&mut self, value: &str) {
        self.out.push("=\"");
        self.out.attribute(value);
        self.out.push("\"");
    }

    /// What stands between two tags.
    fn gap(&mut self, from: usize, to: usize) {
        let gap = &self.document.text()[from..to];
        if output::is_plain(gap) {
            return self.out.copy(from, to);
        }
        let mut rest = gap;
        while let Some(at) = memchr::memchr2(b'<', b'&', rest.as_bytes()) {
            self.character_data(&rest[..at]);
            rest = &rest[at..];
            if let Some(reference) = rest.strip_prefix('&') {
                let (name, after) = reference.split_once(';').unwrap_or((reference, ""));
                self.out.escaped(&text::resolve(name).unwrap_or_default(), in_text);
                rest = after;
            } else {
                let (markup, after) = Markup::cut(rest);
                match markup {
                    Markup::Section(content) => self.out.escaped(&text::line_ends(content), in_text),
                    Markup::Instruction(content) => self.instruction(content),
                    Markup::Comment => {}
                }
                rest = after;
            }
        }
        self.character_data(rest);
    }

    fn character_data(&mut self, raw: &str) {
        match memchr::memchr2(b'>', b'\r', raw.as_bytes()) {
            None => self.out.push(raw),
            Some(_) => self.out.escaped(&text::line_ends(raw), in_text),
        }
    }

    /// What stands outside the root element: only processing instructions are kept, each on a line of its own.
    fn outside(&mut self, gap: &str, side: Side) {
        let mut rest = gap;
        while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
            let (markup, after) = Markup::cut(&rest[at..]);
            match markup {
                Markup::Instruction(content) if !is_declaration(content) => {
                    if side == Side::After {
                        self.out.push("\n");
                    }
                    self.instruction(content);
                    if side == Side::Before {
                        self.out.push("\n");
                    }
                }
                _ => {}
            }
            rest = after;
        }
    }

    fn instruction(&mut self, content: &str) {
        let (target, data) = content.split_once(is_space).unwrap_or((content, ""));
        let data = data.trim_start_matches(is_space);
        self.out.push("<?");
        self.out.push(target);
        if !data.is_empty() {
            self.out.push(" ");
            self.out.push(&text::line_ends(data));
        }
        self.out.push("?>");
    }
}

/// Whether a tag is in canonical form apart from declarations that the exclusive form may add: it declares nothing,
/// has an end tag, and holds at most one attribute, written as the canonical form writes it.
fn is_bare(document: &Document<'_>, node: &Node, attributes: &[Attribute]) -> bool {
    let text = document.text().as_bytes();
    let name_end = node.start as usize + 1 + node.name_len as usize;
    let behind = match attributes {
        [] => name_end,
        [one] => {
            let value = one.value.0 as usize;
            let spelt = one.start as usize == name_end + 1
                && text[name_end] == b' '
                && value == one.start as usize + one.name_len as usize + "=\"".len()
                && text[value - 1] == b'"'
                && !one.decode;
            if !spelt {
                return false;
            }
            one.value.1 as usize + 1
        }
        _ => return false,
    };
    behind + 1 == node.content.0 as usize && text[behind] == b'>'
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// What can start with `<` and is no tag.
enum Markup<'t> {
    Comment,
    Section(&'t str),
    Instruction(&'t str),
}

impl<'t> Markup<'t> {
    /// Cuts one off the front of a text that was found well-formed.
    fn cut(text: &'t str) -> (Self, &'t str) {
        let until = |open: usize, close: &str| {
            let inside = &text[open.min(text.len())..];
            inside.split_once(close).unwrap_or((inside, ""))
        };
        if text.starts_with("<?") {
            let (content, after) = until(2, "?>");
            (Self::Instruction(content), after)
        } else if text.starts_with("<![CDATA[") {
            let (content, after) = until(9, "]]>");
            (Self::Section(content), after)
        } else {
            (Self::Comment, until(4, "-->").1)
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// The XML declaration looks like a processing instruction.
fn is_declaration(content: &str) -> bool {
    content.strip_prefix("xml").is_some_and(|rest| rest.starts_with(is_space))
}

/// Whether a URI is absolute: it starts with a scheme (RFC 3986, 3.1).
fn has_scheme(uri: &str) -> bool {
    let Some((scheme, _)) = uri.split_once(':') else { return false };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}
