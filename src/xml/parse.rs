//! From text to nodes: one pass over quick-xml's events.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::errors::{Error as XmlError, IllFormedError};
use quick_xml::events::{BytesStart, Event};

use crate::syntax::{Name, Namespace};
use crate::{Error, ErrorKind};

use super::attributes::{Scanner, is_nc_name};
use super::document::{Attribute, CHILDREN, DECODE, Document, Node, OWN, TEXT};
use super::limits::Limits;
use super::{encoding, place, text};

/// An element, namespace or attribute as read; the offset says where the reading failed.
type At<T> = Result<T, (Error, usize)>;

impl<'a> Document<'a> {
    /// Reads a document. Every byte is looked at: what is not well-formed is an error with its place.
    ///
    /// # Errors
    /// [`ErrorKind::Malformed`], [`ErrorKind::Encoding`], [`ErrorKind::Doctype`] (document type declarations
    /// are refused, and with them external and recursive entities) and [`ErrorKind::Limit`].
    pub fn parse(bytes: &'a [u8], limits: &Limits) -> Result<Self, Error> {
        if bytes.len() > limits.bytes.min(u32::MAX as usize) {
            return Err(Limits::exceeded("bytes", limits.bytes.min(u32::MAX as usize)));
        }
        let (text, encoding) = encoding::decode(bytes)?;
        if text.len() >= u32::MAX as usize {
            return Err(Limits::exceeded("bytes of text", u32::MAX as usize));
        }
        let parsed = Parser::new(&text, limits).run();
        let (nodes, attributes, namespaces) = parsed.map_err(|(error, offset)| {
            let at = place::of(&text, offset);
            error.at(at.line, at.column)
        })?;
        Ok(Self { text, encoding, nodes, attributes, namespaces })
    }
}

/// What a document is made of.
type Parts = (Vec<Node>, Vec<Attribute>, Vec<Box<str>>);

/// An element whose end tag has not come yet.
struct Open {
    node: u32,
    /// How many namespace bindings were in force before it.
    bindings: u32,
}

/// `prefix` stands for a namespace.
struct Binding<'t> {
    /// The first eight bytes of the prefix: nearly always all of them.
    start: u64,
    prefix: &'t str,
    namespace: u16,
}

/// Up to eight bytes as a number, shorter ones filled up with zeros.
fn start_of(prefix: &str) -> u64 {
    prefix.bytes().take(8).fold(0, |start, byte| start << 8 | u64::from(byte))
}

struct Parser<'t, 'l> {
    text: &'t str,
    limits: &'l Limits,
    nodes: Vec<Node>,
    attributes: Vec<Attribute>,
    namespaces: Vec<Box<str>>,
    bindings: Vec<Binding<'t>>,
    open: Vec<Open>,
    /// Any `\r` makes line ends worth normalising.
    carriage_returns: bool,
    /// `]]>` stands somewhere, so each text has to be looked at.
    section_ends: bool,
}

impl<'t, 'l> Parser<'t, 'l> {
    fn new(text: &'t str, limits: &'l Limits) -> Self {
        let bytes = text.as_bytes();
        // Invoices have an element every 40 to 60 bytes; attachments have none for megabytes.
        let guess = (text.len() / 40).min(1 << 16);
        Self {
            text,
            limits,
            nodes: Vec::with_capacity(guess),
            attributes: Vec::with_capacity(guess / 4),
            namespaces: Vec::new(),
            bindings: Vec::with_capacity(8),
            open: Vec::with_capacity(16),
            carriage_returns: memchr::memchr(b'\r', bytes).is_some(),
            section_ends: memchr::memmem::find(bytes, b"]]>").is_some(),
        }
    }

    fn run(mut self) -> At<Parts> {
        self.only_allowed_characters()?;
        let mut reader = Reader::from_str(self.text);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.check_comments = true;
        // White space between elements would be every second event. What a value holds is taken from the text.
        config.trim_text_start = true;
        loop {
            let event =
                reader.read_event().map_err(|e| syntax_error(&e, reader.error_position() as usize))?;
            let end = reader.buffer_position() as usize;
            match event {
                Event::Start(tag) => {
                    let start = end - tag.len() - "<>".len();
                    self.element(&tag, start, end)?;
                    if self.open.len() > self.limits.depth {
                        return Err((Limits::exceeded("nested elements", self.limits.depth), start));
                    }
                }
                Event::Empty(tag) => {
                    self.element(&tag, end - tag.len() - "</>".len(), end)?;
                    self.close(end);
                }
                Event::End(tag) => self.end(&tag)?,
                Event::Text(piece) => self.character_data(&piece)?,
                Event::CData(piece) => {
                    let node = self.inside(self.offset_of(&piece))?;
                    node.flags |= DECODE | if piece.trim_ascii().is_empty() { 0 } else { TEXT };
                }
                Event::GeneralRef(reference) => {
                    let start = self.offset_of(&reference) - 1;
                    let Some(meant) = text::resolve(&reference) else {
                        let message = format!("the reference &{};", &*reference) + " is not defined";
                        return Err(malformed(message, start));
                    };
                    let blank = meant.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'));
                    self.inside(start)?.flags |= DECODE | if blank { 0 } else { TEXT };
                }
                Event::Comment(_) => self.mark_decode(),
                Event::PI(instruction) => {
                    let target = instruction.target();
                    if target.eq_ignore_ascii_case("xml") || !is_nc_name(target) {
                        let message = "a processing instruction has a name that XML does not allow";
                        return Err(malformed(message, self.offset_of(&instruction) - "<?".len()));
                    }
                    self.mark_decode();
                }
                Event::Decl(declaration) => {
                    let start = self.offset_of(&declaration) - "<?".len();
                    if start > 0 {
                        return Err(malformed("an XML declaration may only open the document", start));
                    }
                }
                Event::DocType(_) => {
                    let message = "document type declarations are refused: they can pull in other files";
                    return Err((Error::new(ErrorKind::Doctype, message), end));
                }
                Event::Eof => return self.finish(end),
            }
        }
    }

    /// Where a piece of the text starts in it.
    fn offset_of(&self, piece: &str) -> usize {
        piece.as_ptr() as usize - self.text.as_ptr() as usize
    }

    fn finish(self, at: usize) -> At<Parts> {
        if let Some(open) = self.open.last() {
            let node = &self.nodes[open.node as usize];
            let name = &self.text[node.start as usize + 1..][..node.name_len as usize];
            let opened = place::of(self.text, node.start as usize);
            let message = format!(
                "the document ends while <{name}> of line {}, column {} is still open",
                opened.line, opened.column
            );
            return Err(malformed(message, at));
        }
        if self.nodes.is_empty() {
            return Err(malformed("there is no element in it", at));
        }
        Ok((self.nodes, self.attributes, self.namespaces))
    }

    /// XML 1.0 production `Char`, over the whole text at once.
    fn only_allowed_characters(&self) -> At<()> {
        let control =
            |b: u8| u8::from(b < 0x20) & u8::from(b != b'\t') & u8::from(b != b'\n') & u8::from(b != b'\r');
        // Arithmetic without an early exit lets the compiler use vector instructions.
        let suspicious =
            self.text.as_bytes().iter().fold(0, |any, &b| any | control(b) | u8::from(b == 0xEF));
        if suspicious == 0 {
            return Ok(());
        }
        match self.text.char_indices().find(|&(_, c)| !text::allowed(c)) {
            Some((at, c)) => {
                Err(malformed(format!("the character U+{:04X} is not allowed in XML", c as u32), at))
            }
            None => Ok(()),
        }
    }

    /// Opens an element. `content` is where its content starts.
    fn element(&mut self, tag: &BytesStart<'_>, start: usize, content: usize) -> At<()> {
        if self.open.is_empty() && !self.nodes.is_empty() {
            return Err(malformed("a second root element: a document has one", start));
        }
        if self.nodes.len() >= self.limits.elements {
            return Err((Limits::exceeded("elements", self.limits.elements), start));
        }
        let name_len = tag.name().as_ref().len();
        let body = &self.text[start + 1..start + 1 + tag.len()];
        let name = &body[..name_len];
        if name_len > self.limits.name {
            return Err((Limits::exceeded("bytes in a name", self.limits.name), start));
        }
        let bindings = self.bindings.len() as u32;
        let first_attribute = self.attributes.len() as u32;
        if body.len() > name_len {
            self.attributes(body, name_len, start + 1)?;
        }
        let prefix = prefix_len(name);
        let namespace = self.resolve(&name[..prefix.saturating_sub(1)], start)?;
        let local = &name[prefix..];
        let known = Name::lookup(Namespace::from_index(namespace), local.as_bytes());
        if known == Name::UNKNOWN && !(is_nc_name(local) && (prefix == 0 || is_nc_name(&name[..prefix - 1])))
        {
            return Err(malformed(format!("<{name}> is not a name that XML allows"), start));
        }
        let id = self.nodes.len() as u32;
        let parent = match self.open.last() {
            Some(open) => {
                self.nodes[open.node as usize].flags |= CHILDREN;
                open.node
            }
            None => 0,
        };
        self.nodes.push(Node {
            name: known,
            namespace,
            prefix: prefix as u16,
            name_len: name_len as u16,
            flags: 0,
            attributes: (self.attributes.len() as u32 - first_attribute) as u16,
            first_attribute,
            parent,
            end: id + 1,
            start: start as u32,
            content: (content as u32, content as u32),
        });
        self.open.push(Open { node: id, bindings });
        Ok(())
    }

    fn end(&mut self, tag: &str) -> At<()> {
        let start = self.offset_of(tag) - "</".len();
        let Some(open) = self.open.last() else {
            return Err(malformed(format!("</{tag}> closes nothing"), start));
        };
        let node = &self.nodes[open.node as usize];
        let name = &self.text[node.start as usize + 1..][..node.name_len as usize];
        if tag != name {
            let message = format!("</{tag}> stands where </{name}> was expected");
            return Err(malformed(message, start));
        }
        if start - node.content.0 as usize > self.limits.text && node.flags & CHILDREN == 0 {
            return Err((Limits::exceeded("bytes of text in one element", self.limits.text), start));
        }
        self.close(start);
        Ok(())
    }

    /// Closes the innermost element, whose content ends at an offset.
    fn close(&mut self, content_end: usize) {
        let Some(open) = self.open.pop() else { return };
        let end = self.nodes.len() as u32;
        let node = &mut self.nodes[open.node as usize];
        node.end = end;
        node.content.1 = content_end as u32;
        if self.carriage_returns {
            node.flags |= DECODE;
        }
        self.bindings.truncate(open.bindings as usize);
    }

    /// Text with more than white space in it.
    fn character_data(&mut self, piece: &str) -> At<()> {
        let start = self.offset_of(piece);
        if self.section_ends
            && let Some(at) = piece.find("]]>")
        {
            return Err(malformed("“]]>” must be written ]]&gt; in text", start + at));
        }
        self.inside(start)?.flags |= TEXT;
        Ok(())
    }

    /// The element around character data at an offset.
    fn inside(&mut self, at: usize) -> At<&mut Node> {
        match self.open.last() {
            Some(open) => Ok(&mut self.nodes[open.node as usize]),
            None => Err(malformed("text stands outside the root element", at)),
        }
    }

    fn mark_decode(&mut self) {
        if let Some(open) = self.open.last() {
            self.nodes[open.node as usize].flags |= DECODE;
        }
    }

    /// Reads a tag's attributes and namespace declarations; `base` is the tag's offset.
    fn attributes(&mut self, body: &'t str, name_len: usize, base: usize) -> At<()> {
        let first = self.attributes.len();
        let mut scanner = Scanner::new(body, name_len);
        let mut count = 0;
        while let Some(raw) = scanner.next().map_err(|(error, at)| (error, base + at))? {
            count += 1;
            if count > self.limits.attributes {
                return Err((Limits::exceeded("attributes", self.limits.attributes), base));
            }
            let name = &body[raw.name.0..raw.name.1];
            let value = &body[raw.value.0..raw.value.1];
            let at = base + raw.name.0;
            if raw.decode && memchr::memchr(b'&', value.as_bytes()).is_some() {
                references_resolve(value, base + raw.value.0)?;
            }
            if name == "xmlns" {
                self.bind("", value, raw.decode, at)?;
            } else if let Some(prefix) = name.strip_prefix("xmlns:") {
                self.bind(prefix, value, raw.decode, at)?;
            } else {
                if name.len() > self.limits.name {
                    return Err((Limits::exceeded("bytes in a name", self.limits.name), at));
                }
                self.attributes.push(Attribute {
                    name: Name::UNKNOWN,
                    namespace: 0,
                    decode: raw.decode,
                    prefix: prefix_len(name) as u16,
                    name_len: name.len() as u16,
                    start: at as u32,
                    value: ((base + raw.value.0) as u32, (base + raw.value.1) as u32),
                });
            }
        }
        // Only now are all declarations of this tag in force.
        for index in first..self.attributes.len() {
            self.name_attribute(index)?;
        }
        self.no_duplicates(first)
    }

    fn name_attribute(&mut self, index: usize) -> At<()> {
        let attribute = self.attributes[index];
        let at = attribute.start as usize;
        let name = &self.text[at..at + attribute.name_len as usize];
        let prefix = attribute.prefix as usize;
        let namespace = match prefix {
            0 => Namespace::None.index(),
            _ => self.resolve(&name[..prefix - 1], at)?,
        };
        let local = &name[prefix..];
        let known = Name::lookup(Namespace::from_index(namespace), local.as_bytes());
        if known == Name::UNKNOWN && !(is_nc_name(local) && (prefix == 0 || is_nc_name(&name[..prefix - 1])))
        {
            return Err(malformed(format!("“{name}” is not a name that XML allows"), at));
        }
        let attribute = &mut self.attributes[index];
        (attribute.name, attribute.namespace) = (known, namespace);
        Ok(())
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

    fn bind(&mut self, prefix: &'t str, value: &str, decode: bool, at: usize) -> At<()> {
        let uri = if decode { Cow::Owned(text::attribute(value)) } else { Cow::Borrowed(value) };
        if !prefix.is_empty() && (uri.is_empty() || prefix == "xmlns" || !is_nc_name(prefix)) {
            return Err(malformed(format!("the prefix “{prefix}” cannot be bound to “{uri}”"), at));
        }
        if (prefix == "xml") != (uri == Namespace::Xml.uri()) {
            return Err(malformed("the prefix “xml” and its namespace belong together", at));
        }
        let namespace = match Namespace::of(&uri) {
            Namespace::Unknown => self.own_namespace(&uri, at)?,
            known => known.index(),
        };
        self.bindings.push(Binding { start: start_of(prefix), prefix, namespace });
        Ok(())
    }

    fn own_namespace(&mut self, uri: &str, at: usize) -> At<u16> {
        let index = if let Some(index) = self.namespaces.iter().position(|n| **n == *uri) {
            index
        } else {
            self.namespaces.push(uri.into());
            self.namespaces.len() - 1
        };
        // Also keeps the look-up above from going quadratic.
        if index >= 1_000 {
            return Err((Limits::exceeded("namespaces", 1_000), at));
        }
        Ok(OWN + index as u16)
    }

    fn resolve(&self, prefix: &str, at: usize) -> At<u16> {
        let start = start_of(prefix);
        let is_it = |b: &&Binding<'_>| {
            b.start == start && b.prefix.len() == prefix.len() && (prefix.len() <= 8 || b.prefix == prefix)
        };
        match self.bindings.iter().rev().find(is_it) {
            Some(binding) => Ok(binding.namespace),
            None if prefix.is_empty() => Ok(Namespace::None.index()),
            None if prefix == "xml" => Ok(Namespace::Xml.index()),
            None => Err(malformed(format!("the prefix “{prefix}” is not bound to a namespace"), at)),
        }
    }
}

/// Bytes of the prefix with its colon.
fn prefix_len(name: &str) -> usize {
    // Prefixes are short: a plain loop beats a call.
    name.bytes().position(|b| b == b':').map_or(0, |colon| colon + 1)
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

fn malformed(message: impl Into<String>, at: usize) -> (Error, usize) {
    (Error::new(ErrorKind::Malformed, message), at)
}

/// quick-xml's own complaint in our words.
fn syntax_error(error: &XmlError, at: usize) -> (Error, usize) {
    match error {
        XmlError::IllFormed(IllFormedError::UnmatchedEndTag(name)) => {
            malformed(format!("</{name}> closes nothing"), at)
        }
        XmlError::IllFormed(IllFormedError::UnclosedReference) => {
            malformed("a lone “&” must be written &amp;", at)
        }
        other => malformed(format!("{other}"), at),
    }
}
