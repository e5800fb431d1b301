//! The inside of a start tag, read strictly.

use crate::{Error, ErrorKind};

/// One `name="value"` with offsets into the text of the tag.
#[derive(Debug, Clone, Copy)]
pub(super) struct Raw {
    pub(super) name: (usize, usize),
    pub(super) value: (usize, usize),
    /// The value holds a reference or white space to normalise.
    pub(super) decode: bool,
}

/// Cuts attributes off a tag's text, one by one. Errors carry the offset in that text.
pub(super) struct Scanner<'a> {
    tag: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    /// Starts after the element's name.
    pub(super) fn new(tag: &'a str, name_len: usize) -> Self {
        Self { tag: tag.as_bytes(), at: name_len }
    }

    /// The next attribute, `None` at the end of the tag.
    pub(super) fn next(&mut self) -> Result<Option<Raw>, (Error, usize)> {
        let before = self.at;
        self.skip_space();
        if self.at == self.tag.len() {
            return Ok(None);
        }
        if self.at == before {
            return Err(self.fault("white space is missing between attributes"));
        }
        let start = self.at;
        while self.at < self.tag.len() && !matches!(self.tag[self.at], b'=' | b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
        let name = (start, self.at);
        self.skip_space();
        if self.tag.get(self.at) != Some(&b'=') || name.0 == name.1 {
            return Err(self.fault("an attribute needs the form name=\"value\""));
        }
        self.at += 1;
        self.skip_space();
        let Some(&quote @ (b'"' | b'\'')) = self.tag.get(self.at) else {
            return Err(self.fault("an attribute's value needs quotes"));
        };
        self.at += 1;
        let start = self.at;
        let mut decode = false;
        loop {
            match self.tag.get(self.at) {
                Some(&byte) if byte == quote => break,
                Some(b'<') => return Err(self.fault("a “<” in an attribute's value must be written &lt;")),
                Some(b'&' | b'\t' | b'\n' | b'\r') => decode = true,
                Some(_) => {}
                None => return Err(self.fault("an attribute's value is not closed")),
            }
            self.at += 1;
        }
        let value = (start, self.at);
        self.at += 1;
        Ok(Some(Raw { name, value, decode }))
    }

    fn skip_space(&mut self) {
        while matches!(self.tag.get(self.at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn fault(&self, message: &str) -> (Error, usize) {
        (Error::new(ErrorKind::Malformed, message), self.at)
    }
}

/// True for a name as XML 1.0 (fifth edition) wants it, colons apart.
pub(super) fn is_nc_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(starts_name) && characters.all(continues_name)
}

fn starts_name(c: char) -> bool {
    matches!(c, 'A'..='Z' | '_' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

fn continues_name(c: char) -> bool {
    starts_name(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}
