//! Start tags: names, attributes and namespace declarations.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::parser::{ElementParser, Parser as _};

use crate::syntax::automaton::Step;
use crate::syntax::{Name, Namespace};

use super::attributes::Scanner;
use super::limits::Limits;
use super::node::{ATTRIBUTES, Attribute, CHILDREN, Node, NodeId};
use super::parse::{At, Open, Parser, malformed};
use super::text::{self, is_nc_name};

/// The extent of a name in the text.
#[derive(Clone, Copy)]
struct Written {
    len: usize,
    /// Bytes of the prefix with its colon.
    prefix: usize,
}

impl<'t> Parser<'t, '_> {
    pub(super) fn start_tag(&mut self) -> At<()> {
        let start = self.at;
        if self.open.is_empty() && self.has_root() {
            return Err(malformed("a second root element: a document has one", start));
        }
        if self.nodes.len() > self.limits.elements {
            return Err((Limits::exceeded("elements", self.limits.elements), start));
        }
        let id = self.next_id();
        let first_attribute = self.attributes.len() as u32;
        let scope = self.scope.mark();
        let name = self.name(start + 1)?;
        if name.len == 0 {
            return Err(malformed("a lone “<” must be written &lt;", start));
        }
        // Most tags are a name and nothing else.
        let inside = start + 1 + name.len;
        let empty = if self.bytes.get(inside) == Some(&b'>') {
            self.at = inside + 1;
            false
        } else {
            let end = ElementParser::default().feed(&self.bytes[inside..]);
            let end = inside + end.ok_or_else(|| self.ends_inside("a tag"))?;
            let empty = self.bytes[inside..end].ends_with(b"/");
            self.attributes(id, inside..end - usize::from(empty))?;
            self.at = end + 1;
            empty
        };
        let namespace = self.namespace(name, start + 1)?;
        let known = self.known(name, namespace, start + 1)?;
        self.make_room();
        let (parent, around) = match self.open.last() {
            Some(open) => {
                self.nodes[open.node.slot()].flags |= CHILDREN;
                (Some(open.node), open.step)
            }
            None => (None, Step::NOWHERE),
        };
        let has_attributes = self.attributes.len() as u32 > first_attribute;
        self.nodes.push(Node {
            name: known,
            namespace,
            name_len: name.len as u16,
            prefix: name.prefix as u8,
            flags: if has_attributes { ATTRIBUTES } else { 0 },
            first_attribute,
            parent,
            // As long as its end tag has not come.
            end: id,
            start: start as u32,
            content: (self.at as u32, self.at as u32),
        });
        let step = self.step_into(known, around, has_attributes);
        if empty {
            self.nodes[id.slot()].end = self.next_id();
            self.soundness.leave(step, 0);
            self.scope.leave(scope);
            return Ok(());
        }
        self.open.push(Open { node: id, scope, step, seen: 0 });
        if self.open.len() > self.limits.depth {
            return Err((Limits::exceeded("nested elements", self.limits.depth), start));
        }
        Ok(())
    }

    /// Grows the vectors to what the text read so far makes one expect of the rest, for a long invoice is alike
    /// throughout. Within bounds: an attachment has no elements for megabytes.
    fn make_room(&mut self) {
        let expected = |so_far: usize| (so_far as u64 * self.bytes.len() as u64 / self.at as u64) as usize;
        if self.nodes.len() == self.nodes.capacity() {
            let more = expected(self.nodes.len()) - self.nodes.len();
            self.nodes.reserve_exact((more + more / 64).clamp(64, 64 + 7 * self.nodes.len()));
        }
        if self.attributes.len() == self.attributes.capacity() {
            let more = expected(self.attributes.len()) - self.attributes.len();
            self.attributes.reserve_exact((more + more / 64).clamp(64, 64 + 7 * self.attributes.len()));
        }
    }

    /// Reads a tag's attributes and namespace declarations.
    fn attributes(&mut self, element: NodeId, inside: Range<usize>) -> At<()> {
        let first = self.attributes.len();
        let tag = inside.start;
        let mut scanner = Scanner::new(&self.text[..inside.end], tag);
        let mut count = 0;
        while let Some(raw) = scanner.next()? {
            count += 1;
            if count > self.limits.attributes {
                return Err((Limits::exceeded("attributes", self.limits.attributes), tag));
            }
            let name = &self.text[raw.name.0..raw.name.1];
            let value = &self.text[raw.value.0..raw.value.1];
            let at = raw.name.0;
            if raw.decode && memchr::memchr(b'&', value.as_bytes()).is_some() {
                references_resolve(value, raw.value.0)?;
            }
            if name == "xmlns" {
                self.declare("", value, raw.decode, element, at)?;
            } else if name == "xmlns:" {
                return Err(malformed("“xmlns:” names no prefix", at));
            } else if let Some(prefix) = name.strip_prefix("xmlns:") {
                self.declare(prefix, value, raw.decode, element, at)?;
            } else {
                let name = self.name(at)?;
                self.attributes.push(Attribute {
                    name: Name::UNKNOWN,
                    namespace: 0,
                    decode: raw.decode,
                    prefix: name.prefix as u8,
                    name_len: name.len as u16,
                    start: at as u32,
                    value: (raw.value.0 as u32, raw.value.1 as u32),
                });
            }
        }
        // Only now are all declarations of this tag in force.
        for index in first..self.attributes.len() {
            let attribute = &self.attributes[index];
            let at = attribute.start as usize;
            let written = Written { len: attribute.name_len as usize, prefix: attribute.prefix as usize };
            // Without a prefix it has none, whatever the default namespace is.
            let namespace = match written.prefix {
                0 => Namespace::None.index(),
                _ => self.namespace(written, at)?,
            };
            let known = self.known(written, namespace, at)?;
            let attribute = &mut self.attributes[index];
            (attribute.name, attribute.namespace) = (known, namespace);
            self.soundness.attribute(known);
        }
        self.no_duplicates(first)
    }

    /// No two attributes of one element have the same name (after namespaces are resolved).
    fn no_duplicates(&self, first: usize) -> At<()> {
        let attributes = &self.attributes[first..];
        if attributes.len() < 2 {
            return Ok(());
        }
        let key = |a: &Attribute| {
            let start = a.start as usize;
            (a.namespace, &self.text[start + a.prefix as usize..start + a.name_len as usize])
        };
        let mut keys: Vec<_> = attributes.iter().map(|a| (key(a), a.start)).collect();
        keys.sort_unstable();
        match keys.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            Some(pair) => {
                Err(malformed(format!("the attribute “{}” stands twice", pair[1].0.1), pair[1].1 as usize))
            }
            None => Ok(()),
        }
    }

    fn declare(&mut self, prefix: &'t str, value: &str, decode: bool, by: NodeId, at: usize) -> At<()> {
        let uri = if decode { Cow::Owned(text::attribute(value)) } else { Cow::Borrowed(value) };
        if !prefix.is_empty() && (uri.is_empty() || prefix == "xmlns" || !is_nc_name(prefix)) {
            return Err(malformed(format!("the prefix “{prefix}” cannot be bound to “{uri}”"), at));
        }
        if (prefix == "xml") != (uri == Namespace::Xml.uri()) {
            return Err(malformed("the prefix “xml” and its namespace belong together", at));
        }
        match self.scope.declare(prefix.as_bytes(), uri, by) {
            Ok(true) => Ok(()),
            Ok(false) => Err(malformed(format!("the prefix “{prefix}” is declared twice"), at)),
            Err(error) => Err((error, at)),
        }
    }

    /// The extent of a name that starts at an offset.
    fn name(&self, at: usize) -> At<Written> {
        let mut written = Written { len: 0, prefix: 0 };
        for &byte in &self.bytes[at..] {
            match byte {
                b' ' | b'>' | b'/' | b'=' | b'\t' | b'\n' | b'\r' => break,
                b':' if written.prefix == 0 && written.len > 0 => written.prefix = written.len + 1,
                _ => {}
            }
            written.len += 1;
        }
        let most = self.limits.name.min(usize::from(u16::MAX));
        if written.len > most {
            return Err((Limits::exceeded("bytes in a name", most), at));
        }
        if written.prefix > usize::from(u8::MAX) {
            return Err((Limits::exceeded("bytes in a prefix", usize::from(u8::MAX) - 1), at));
        }
        Ok(written)
    }

    /// The namespace of a name that is written at an offset, by its prefix.
    fn namespace(&self, written: Written, at: usize) -> At<u16> {
        let prefix = at..at + written.prefix.saturating_sub(1);
        self.scope.resolve(&self.bytes[prefix.clone()]).ok_or_else(|| {
            malformed(format!("the prefix “{}” is not bound to a namespace", &self.text[prefix]), at)
        })
    }

    /// The name that is written at an offset, once its namespace is known.
    fn known(&self, written: Written, namespace: u16, at: usize) -> At<Name> {
        let local = &self.bytes[at + written.prefix..at + written.len];
        let known = Name::lookup(Namespace::from_index(namespace), local);
        if known.is_known() {
            return Ok(known);
        }
        // The prefix is one that was declared.
        let name = &self.text[at..at + written.len];
        if !is_nc_name(&name[written.prefix..]) {
            return Err(malformed(format!("“{name}” is not a name that XML allows"), at));
        }
        Ok(Name::UNKNOWN)
    }
}

fn references_resolve(value: &str, at: usize) -> At<()> {
    let mut rest = value;
    while let Some(ampersand) = rest.find('&') {
        let offset = at + (value.len() - rest.len()) + ampersand;
        let Some((reference, after)) = rest[ampersand + 1..].split_once(';') else {
            return Err(malformed("a lone “&” must be written &amp;", offset));
        };
        if text::resolve(reference).is_none() {
            return Err(malformed(format!("the reference &{reference}; is not defined"), offset));
        }
        rest = after;
    }
    Ok(())
}
