//! From text to nodes: one pass, strict.
//!
//! Where a tag, a comment or an instruction ends is found by quick-xml's own parsers. Its `Reader` above them is not
//! used: it tests each piece for UTF-8 again, which the whole text has passed, and lets pass what is not well-formed.

use quick_xml::parser::{CommentParser, Parser as _, PiParser};

use crate::syntax::automaton::Step;
use crate::{Error, ErrorKind};

use super::attributes::Scanner;
use super::document::Document;
use super::limits::Limits;
use super::node::{Attribute, CHILDREN, DECODE, Node, NodeId, TEXT};
use super::scope::Scope;
use super::sound::Soundness;
use super::text::{self, is_nc_name, is_space};
use super::{encoding, place};

/// What was read; or what is wrong, and the offset where.
pub(super) type At<T> = Result<T, (Error, usize)>;

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
        let Parts { nodes, attributes, namespaces, sound } = parsed.map_err(|(error, offset)| {
            let at = place::of(&text, offset);
            error.at(at.line, at.column)
        })?;
        Ok(Self { text, encoding, nodes, attributes, namespaces, sound })
    }
}

/// What a document is made of.
struct Parts {
    nodes: Vec<Node>,
    attributes: Vec<Attribute>,
    namespaces: Vec<Box<str>>,
    sound: bool,
}

/// An element whose end tag has not come yet.
pub(super) struct Open {
    pub(super) node: NodeId,
    /// The mark of the namespace scope before it.
    pub(super) scope: u32,
    /// What the way to it means to the rules.
    pub(super) step: Step,
    /// What came of that which is counted for it: a bit for each slot.
    pub(super) seen: u32,
}

/// Reads a text from front to end.
pub(super) struct Parser<'t, 'l> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    /// How far the text is read.
    pub(super) at: usize,
    pub(super) limits: &'l Limits,
    pub(super) nodes: Vec<Node>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) scope: Scope<'t>,
    pub(super) open: Vec<Open>,
    pub(super) soundness: Soundness,
    /// Any `\r` makes line ends worth normalising.
    carriage_returns: bool,
    /// Any `]` makes `]]>` worth looking for.
    brackets: bool,
}

impl<'t, 'l> Parser<'t, 'l> {
    fn new(text: &'t str, limits: &'l Limits) -> Self {
        // Hardly an invoice has more elements than one every 48 bytes; the first few say more about the rest.
        let guess = 1 + (text.len() / 48).min(1 << 12);
        let mut nodes = Vec::with_capacity(guess);
        nodes.push(Node::DOCUMENT);
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            limits,
            nodes,
            attributes: Vec::with_capacity(guess / 4),
            scope: Scope::new(),
            open: Vec::with_capacity(16),
            soundness: Soundness::new(),
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
            self.skip_space();
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
            let node = &self.nodes[open.node.slot()];
            let opened = place::of(self.text, node.start as usize);
            let message = format!(
                "the document ends while <{}> of line {}, column {} is still open",
                self.name_of(node),
                opened.line,
                opened.column
            );
            return Err(malformed(message, self.at));
        }
        if !self.has_root() {
            return Err(malformed("there is no element in it", self.at));
        }
        let sound = self.soundness.at_the_end(&self.attributes);
        let Self { nodes, attributes, scope, .. } = self;
        Ok(Parts { nodes, attributes, namespaces: scope.into_namespaces(), sound })
    }

    /// Looks at the whole text at once: XML 1.0 production `Char`, and what can be left out later.
    fn look_at_characters(&mut self) -> At<()> {
        const DOUBTFUL: u8 = 1;
        const RETURN: u8 = 2;
        const BRACKET: u8 = 4;
        // Arithmetic without an early exit lets the compiler use vector instructions.
        let seen = self.bytes.iter().fold(0, |seen, &b| {
            let control =
                u8::from(b < 0x20) & u8::from(b != b'\t') & u8::from(b != b'\n') & u8::from(b != b'\r');
            // U+FFFE and U+FFFF start with 0xEF.
            let doubtful = (control | u8::from(b == 0xEF)) * DOUBTFUL;
            seen | doubtful | (u8::from(b == b'\r') * RETURN) | (u8::from(b == b']') * BRACKET)
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

    fn end_tag(&mut self) -> At<()> {
        let start = self.at;
        let found = start + "</".len();
        let Some(&Open { node, scope, step, seen }) = self.open.last() else {
            return Err(malformed(format!("</{}> closes nothing", self.written_from(found)), start));
        };
        let name = self.name_of(&self.nodes[node.slot()]);
        if self.bytes[found..].starts_with(name.as_bytes()) {
            self.at = found + name.len();
            self.skip_space();
        }
        if self.bytes.get(self.at) != Some(&b'>') {
            let found = self.written_from(found);
            return Err(malformed(format!("</{found}> stands where </{name}> was expected"), start));
        }
        self.at += 1;
        self.open.pop();
        self.scope.leave(scope);
        self.soundness.leave(step, seen);
        let end = self.next_id();
        let node = &mut self.nodes[node.slot()];
        node.end = end;
        node.content.1 = start as u32;
        if node.flags & CHILDREN == 0 {
            let content = node.content.0 as usize..start;
            if content.len() > self.limits.text {
                return Err((Limits::exceeded("bytes of text in one element", self.limits.text), start));
            }
            if self.carriage_returns && memchr::memchr(b'\r', &self.bytes[content]).is_some() {
                node.flags |= DECODE;
            }
        }
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
        let end = memchr::memmem::find(&self.bytes[content..], b"]]>");
        let end = content + end.ok_or_else(|| self.ends_inside("a CDATA section"))?;
        let blank = self.bytes[content..end].iter().all(|&byte| is_space(byte));
        self.inside()?.flags |= DECODE | if blank { 0 } else { TEXT };
        self.at = end + "]]>".len();
        Ok(())
    }

    fn comment(&mut self) -> At<()> {
        let content = self.at + "<!--".len();
        let end = CommentParser::default().feed(&self.bytes[content..]);
        let end = content + end.ok_or_else(|| self.ends_inside("a comment"))?;
        // A dash before `-->` is one too many as well.
        let text = &self.bytes[content..end - "->".len()];
        if let Some(at) = memchr::memmem::find(text, b"--") {
            return Err(malformed("“--” may not stand inside a comment", content + at));
        }
        self.at = end;
        self.mark_decode();
        Ok(())
    }

    fn instruction(&mut self) -> At<()> {
        let start = self.at;
        let end = self.instruction_end("a processing instruction")?;
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
        let end = self.instruction_end("the XML declaration")?;
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

    /// Where the `?>` of the instruction reached stands.
    fn instruction_end(&self, what: &str) -> At<usize> {
        let content = self.at + "<?".len();
        let end = PiParser::default().feed(&self.bytes[content..]);
        end.map(|end| content + end - 1).ok_or_else(|| self.ends_inside(what))
    }

    pub(super) fn ends_inside(&self, what: &str) -> (Error, usize) {
        malformed(format!("the document ends inside {what}"), self.at)
    }

    /// The element around the place reached, which is character data.
    fn inside(&mut self) -> At<&mut Node> {
        match self.open.last() {
            Some(open) => Ok(&mut self.nodes[open.node.slot()]),
            None => Err(malformed("text stands outside the root element", self.at)),
        }
    }

    fn mark_decode(&mut self) {
        if let Some(open) = self.open.last() {
            self.nodes[open.node.slot()].flags |= DECODE;
        }
    }

    #[inline]
    fn skip_space(&mut self) {
        if self.bytes.get(self.at) == Some(&b'\n') {
            self.at += 1;
            // Most of it is indentation.
            while self.bytes[self.at..].first_chunk() == Some(b"        ") {
                self.at += 8;
            }
        }
        while self.bytes.get(self.at).is_some_and(|&byte| is_space(byte)) {
            self.at += 1;
        }
    }

    pub(super) fn has_root(&self) -> bool {
        self.nodes.len() > NodeId::ROOT.slot()
    }

    /// The element that starts next.
    pub(super) fn next_id(&self) -> NodeId {
        // The document itself stands before all.
        NodeId::new(self.nodes.len() as u32).unwrap_or(NodeId::ROOT)
    }

    /// The name of an element as written.
    pub(super) fn name_of(&self, node: &Node) -> &'t str {
        &self.text[node.start as usize + 1..][..node.name_len as usize]
    }

    /// What stands in the tag at an offset, for a message.
    fn written_from(&self, at: usize) -> &'t str {
        let rest = &self.text[at..];
        let end = rest.find(['>', '<']).unwrap_or(rest.len());
        &rest[..rest.floor_char_boundary(end.min(100))]
    }
}

pub(super) fn malformed(message: impl Into<String>, at: usize) -> (Error, usize) {
    (Error::new(ErrorKind::Malformed, message), at)
}
