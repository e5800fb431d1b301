//! From text to nodes: one pass, strict.

use std::borrow::Cow;

use crate::syntax::{Name, Namespace};
use crate::{Error, ErrorKind};

use super::attributes::Scanner;
use super::document::{Attribute, CHILDREN, DECODE, Document, Node, TEXT};
use super::limits::Limits;
use super::scope::Scope;
use super::text::{self, is_nc_name, is_space};
use super::{encoding, place};

/// What was read; or what is wrong, and the offset where.
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
    /// The mark of the namespace scope before it.
    scope: u32,
}

struct Parser<'t, 'l> {
    text: &'t str,
    bytes: &'t [u8],
    /// How far the text is read.
    at: usize,
    limits: &'l Limits,
    nodes: Vec<Node>,
    attributes: Vec<Attribute>,
    scope: Scope<'t>,
    open: Vec<Open>,
    /// Any `\r` makes line ends worth normalising.
    carriage_returns: bool,
    /// Any `]` makes `]]>` worth looking for.
    brackets: bool,
}

impl<'t, 'l> Parser<'t, 'l> {
    fn new(text: &'t str, limits: &'l Limits) -> Self {
        // Hardly an invoice has more elements than one every 48 bytes; the first few say more about the rest.
        let guess = (text.len() / 48).min(1 << 12);
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            limits,
            nodes: Vec::with_capacity(guess),
            attributes: Vec::with_capacity(guess / 4),
            scope: Scope::new(),
            open: Vec::with_capacity(16),
            carriage_returns: false,
            brackets: false,
        }
    }

    fn run(mut self) -> At<Parts> {
        self.look_at_characters()?;
        if let Some([b'<', b'?', b'x', b'm', b'l', after]) = self.bytes.first_chunk()
            && is_space(*after)
        {
            self.xml_declaration()?;
        }
        loop {
            // White space between elements says nothing. What a value holds is taken from the text.
            while self.bytes.get(self.at).is_some_and(|&byte| is_space(byte)) {
                self.at += 1;
            }
            match &self.bytes[self.at..] {
                [b'<', b'/', ..] => self.end_tag()?,
                [b'<', b'?', ..] => self.instruction()?,
                [b'<', b'!', b'-', b'-', ..] => self.comment()?,
                [b'<', b'!', b'[', b'C', b'D', b'A', b'T', b'A', b'[', ..] => self.section()?,
                [b'<', b'!', ..] => return Err(self.declaration()),
                [b'<', ..] => self.start_tag()?,
                [b'&', ..] => self.reference()?,
                [_, ..] => self.characters()?,
                [] => return self.finish(),
            }
        }
    }

    fn finish(self) -> At<Parts> {
        if let Some(open) = self.open.last() {
            let node = &self.nodes[open.node as usize];
            let opened = place::of(self.text, node.start as usize);
            let message = format!(
                "the document ends while <{}> of line {}, column {} is still open",
                self.name_of(node),
                opened.line,
                opened.column
            );
            return Err(malformed(message, self.at));
        }
        if self.nodes.is_empty() {
            return Err(malformed("there is no element in it", self.at));
        }
        Ok((self.nodes, self.attributes, self.scope.into_namespaces()))
    }

    /// Looks at the whole text at once: XML 1.0 production `Char`, and what can be left out later.
    fn look_at_characters(&mut self) -> At<()> {
        const DOUBTFUL: u8 = 1;
        const RETURN: u8 = 2;
        const BRACKET: u8 = 4;
        // Arithmetic without an early exit lets the compiler use vector instructions.
        let seen = self.bytes.iter().fold(0, |seen, &b| {
            let control = (b < 0x20) & (b != b'\t') & (b != b'\n') & (b != b'\r');
            // U+FFFE and U+FFFF start with this byte.
            let doubtful = control | (b == 0xEF);
            seen | u8::from(doubtful) * DOUBTFUL
                | u8::from(b == b'\r') * RETURN
                | u8::from(b == b']') * BRACKET
        });
        self.carriage_returns = seen & RETURN != 0;
        self.brackets = seen & BRACKET != 0;
        if seen & DOUBTFUL != 0
            && let Some((at, c)) = self.text.char_indices().find(|&(_, c)| !text::allowed(c))
        {
            return Err(malformed(format!("the character U+{:04X} is not allowed in XML", c as u32), at));
        }
        Ok(())
    }

    fn start_tag(&mut self) -> At<()> {
        let start = self.at;
        if self.open.is_empty() && !self.nodes.is_empty() {
            return Err(malformed("a second root element: a document has one", start));
        }
        if self.nodes.len() >= self.limits.elements {
            return Err((Limits::exceeded("elements", self.limits.elements), start));
        }
        let id = self.nodes.len() as u32;
        let first_attribute = self.attributes.len() as u32;
        let scope = self.scope.mark();
        let name = self.name(start + 1)?;
        if name.len == 0 {
            return Err(malformed("a lone “<” must be written &lt;", start));
        }
        self.at += 1 + name.len;
        if self.bytes.get(self.at) != Some(&b'>') {
            self.attributes(id)?;
        }
        let empty = match &self.bytes[self.at..] {
            [b'>', ..] => false,
            [b'/', b'>', ..] => true,
            _ => return Err(malformed("the document ends inside a tag", start)),
        };
        self.at += if empty { 2 } else { 1 };
        let namespace = self.namespace(name.prefix_of(&self.text[start + 1..]), start + 1)?;
        let known = self.known(name, namespace, start + 1)?;
        self.make_room();
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
            name_len: name.len as u16,
            prefix: name.prefix as u8,
            flags: 0,
            first_attribute,
            parent,
            end: id + 1,
            start: start as u32,
            content: (self.at as u32, self.at as u32),
        });
        if empty {
            self.scope.leave(scope);
            return Ok(());
        }
        self.open.push(Open { node: id, scope });
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

    fn end_tag(&mut self) -> At<()> {
        let start = self.at;
        let Some(open) = self.open.last() else {
            return Err(malformed(format!("</{}> closes nothing", self.written_from(start + 2)), start));
        };
        let end = self.nodes.len() as u32;
        let node = &mut self.nodes[open.node as usize];
        let name = &self.bytes[node.start as usize + 1..][..node.name_len as usize];
        self.at += "</".len();
        let same = self.bytes[self.at..].starts_with(name);
        if same {
            self.at += name.len();
            while self.bytes.get(self.at).is_some_and(|&byte| is_space(byte)) {
                self.at += 1;
            }
        }
        if !same || self.bytes.get(self.at) != Some(&b'>') {
            let expected = self.name_of(&self.nodes[open.node as usize]);
            let found = self.written_from(start + 2);
            return Err(malformed(format!("</{found}> stands where </{expected}> was expected"), start));
        }
        self.at += 1;
        node.end = end;
        node.content.1 = start as u32;
        self.scope.leave(open.scope);
        let content = node.content.0 as usize..start;
        if node.flags & CHILDREN == 0 {
            if content.len() > self.limits.text {
                return Err((Limits::exceeded("bytes of text in one element", self.limits.text), start));
            }
            if self.carriage_returns && memchr::memchr(b'\r', &self.bytes[content]).is_some() {
                node.flags |= DECODE;
            }
        }
        self.open.pop();
        Ok(())
    }

    /// Text with more than white space in it, up to the next markup or reference.
    fn characters(&mut self) -> At<()> {
        let start = self.at;
        let rest = &self.bytes[start..];
        let piece = &rest[..memchr::memchr2(b'<', b'&', rest).unwrap_or(rest.len())];
        if self.brackets
            && let Some(at) = memchr::memmem::find(piece, b"]]>")
        {
            return Err(malformed("“]]>” must be written ]]&gt; in text", start + at));
        }
        self.inside()?.flags |= TEXT;
        self.at += piece.len();
        Ok(())
    }

    fn reference(&mut self) -> At<()> {
        let start = self.at;
        let rest = &self.bytes[start + 1..];
        let end = memchr::memchr3(b';', b'&', b'<', rest).filter(|&end| rest[end] == b';');
        let Some(end) = end else { return Err(malformed("a lone “&” must be written &amp;", start)) };
        let reference = &self.text[start + 1..][..end];
        let Some(meant) = text::resolve(reference) else {
            return Err(malformed(format!("the reference &{reference}; is not defined"), start));
        };
        let blank = meant.bytes().all(is_space);
        self.inside()?.flags |= DECODE | if blank { 0 } else { TEXT };
        self.at += end + "&;".len();
        Ok(())
    }

    fn section(&mut self) -> At<()> {
        let content = self.at + "<![CDATA[".len();
        let end = self.find("]]>", content, "a CDATA section")?;
        let blank = self.bytes[content..end].iter().all(|&byte| is_space(byte));
        self.inside()?.flags |= DECODE | if blank { 0 } else { TEXT };
        self.at = end + "]]>".len();
        Ok(())
    }

    fn comment(&mut self) -> At<()> {
        let end = self.find("--", self.at + "<!--".len(), "a comment")?;
        self.at = end + "-->".len();
        if self.bytes.get(end + 2) != Some(&b'>') {
            return Err(malformed("“--” may not stand inside a comment", end));
        }
        self.mark_decode();
        Ok(())
    }

    fn instruction(&mut self) -> At<()> {
        let start = self.at;
        let end = self.find("?>", start + "<?".len(), "a processing instruction")?;
        let target =
            self.text[start + "<?".len()..end].split([' ', '\t', '\n', '\r']).next().unwrap_or_default();
        if target == "xml" {
            return Err(malformed("an XML declaration may only open the document", start));
        }
        if target.eq_ignore_ascii_case("xml") || !is_nc_name(target) {
            let message = "a processing instruction has a name that XML does not allow";
            return Err(malformed(message, start));
        }
        self.at = end + "?>".len();
        self.mark_decode();
        Ok(())
    }

    /// XML 1.0 production `XMLDecl`.
    fn xml_declaration(&mut self) -> At<()> {
        let end = self.find("?>", 0, "the XML declaration")?;
        let mut expected = ["version", "encoding", "standalone"].iter();
        let mut scanner = Scanner::new(&self.text[..end], "<?xml".len());
        while let Some(raw) = scanner.next()? {
            let first = expected.len() == 3;
            let (name, value) = (&self.text[raw.name.0..raw.name.1], &self.text[raw.value.0..raw.value.1]);
            let fits = match name {
                "version" => value
                    .strip_prefix("1.")
                    .is_some_and(|minor| !minor.is_empty() && minor.bytes().all(|b| b.is_ascii_digit())),
                "encoding" => {
                    value.starts_with(|c: char| c.is_ascii_alphabetic())
                        && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
                }
                "standalone" => matches!(value, "yes" | "no"),
                _ => false,
            };
            if !fits || !expected.any(|e| *e == name) || (first && name != "version") {
                return Err(malformed(
                    "the XML declaration does not have the form that XML wants",
                    raw.name.0,
                ));
            }
        }
        if expected.len() == 3 {
            return Err(malformed("the XML declaration names no version", 0));
        }
        self.at = end + "?>".len();
        Ok(())
    }

    /// `<!` that opens neither a comment nor a CDATA section.
    fn declaration(&self) -> (Error, usize) {
        let name = self.bytes[self.at + "<!".len()..].first_chunk::<7>();
        if name.is_some_and(|name| name.eq_ignore_ascii_case(b"DOCTYPE")) {
            let message = "document type declarations are refused: they can pull in other files";
            return (Error::new(ErrorKind::Doctype, message), self.at);
        }
        malformed("“<!” opens neither a comment nor a CDATA section", self.at)
    }

    /// Where an end mark stands.
    fn find(&self, mark: &str, from: usize, of: &str) -> At<usize> {
        let found = memchr::memmem::find(&self.bytes[from..], mark.as_bytes());
        found.map(|at| from + at).ok_or_else(|| malformed(format!("the document ends inside {of}"), self.at))
    }

    /// The element around the place reached, which is character data.
    fn inside(&mut self) -> At<&mut Node> {
        match self.open.last() {
            Some(open) => Ok(&mut self.nodes[open.node as usize]),
            None => Err(malformed("text stands outside the root element", self.at)),
        }
    }

    fn mark_decode(&mut self) {
        if let Some(open) = self.open.last() {
            self.nodes[open.node as usize].flags |= DECODE;
        }
    }

    /// Reads a tag's attributes and namespace declarations.
    fn attributes(&mut self, element: u32) -> At<()> {
        let first = self.attributes.len();
        let tag = self.at;
        let mut scanner = Scanner::new(self.text, tag);
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
        self.at = scanner.offset();
        // Only now are all declarations of this tag in force.
        for index in first..self.attributes.len() {
            let attribute = &self.attributes[index];
            let at = attribute.start as usize;
            let written = Written { len: attribute.name_len as usize, prefix: attribute.prefix as usize };
            // Without a prefix it has none, whatever the default namespace is.
            let namespace = match written.prefix {
                0 => Namespace::None.index(),
                _ => self.namespace(written.prefix_of(&self.text[at..]), at)?,
            };
            let known = self.known(written, namespace, at)?;
            let attribute = &mut self.attributes[index];
            (attribute.name, attribute.namespace) = (known, namespace);
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

    fn declare(&mut self, prefix: &'t str, value: &str, decode: bool, by: u32, at: usize) -> At<()> {
        let uri = if decode { Cow::Owned(text::attribute(value)) } else { Cow::Borrowed(value) };
        if !prefix.is_empty() && (uri.is_empty() || prefix == "xmlns" || !is_nc_name(prefix)) {
            return Err(malformed(format!("the prefix “{prefix}” cannot be bound to “{uri}”"), at));
        }
        if (prefix == "xml") != (uri == Namespace::Xml.uri()) {
            return Err(malformed("the prefix “xml” and its namespace belong together", at));
        }
        match self.scope.declare(prefix, uri, by) {
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
                b':' if written.prefix == 0 => written.prefix = written.len + 1,
                _ => {}
            }
            written.len += 1;
        }
        if written.len > self.limits.name {
            return Err((Limits::exceeded("bytes in a name", self.limits.name), at));
        }
        if written.prefix > usize::from(u8::MAX) {
            return Err((Limits::exceeded("bytes in a prefix", usize::from(u8::MAX) - 1), at));
        }
        Ok(written)
    }

    /// The namespace that a prefix stands for at an offset.
    fn namespace(&self, prefix: &str, at: usize) -> At<u16> {
        let found = self.scope.resolve(prefix);
        found.ok_or_else(|| malformed(format!("the prefix “{prefix}” is not bound to a namespace"), at))
    }

    /// The name that is written at an offset, once its namespace is known.
    fn known(&self, written: Written, namespace: u16, at: usize) -> At<Name> {
        let name = &self.text[at..at + written.len];
        let local = &name[written.prefix..];
        let known = Name::lookup(Namespace::from_index(namespace), local.as_bytes());
        if known == Name::UNKNOWN
            && !(is_nc_name(local) && (written.prefix == 0 || is_nc_name(written.prefix_of(name))))
        {
            return Err(malformed(format!("“{name}” is not a name that XML allows"), at));
        }
        Ok(known)
    }

    /// The name of an element as written.
    fn name_of(&self, node: &Node) -> &'t str {
        &self.text[node.start as usize + 1..][..node.name_len as usize]
    }

    /// What stands in the tag at an offset, for a message.
    fn written_from(&self, at: usize) -> &'t str {
        let rest = &self.text[at..];
        let end = rest.find(['>', '<']).unwrap_or(rest.len());
        &rest[..rest.floor_char_boundary(end.min(100))]
    }
}

/// The extent of a name in the text.
#[derive(Clone, Copy)]
struct Written {
    len: usize,
    /// Bytes of the prefix with its colon.
    prefix: usize,
}

impl Written {
    fn prefix_of(self, name: &str) -> &str {
        &name[..self.prefix.saturating_sub(1)]
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

fn malformed(message: impl Into<String>, at: usize) -> (Error, usize) {
    (Error::new(ErrorKind::Malformed, message), at)
}
