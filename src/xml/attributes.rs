//! The attributes of a start tag, read strictly.

use crate::{Error, ErrorKind};

/// One `name="value"` with offsets into the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Raw {
    pub(super) name: (usize, usize),
    pub(super) value: (usize, usize),
    /// The value holds a reference or white space to normalise.
    pub(super) decode: bool,
}

/// Cuts attributes off a text, one by one, up to the end of the tag. Errors carry the offset in that text.
pub(super) struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    /// Starts after the element's name.
    pub(super) fn new(text: &'a str, at: usize) -> Self {
        Self { text: text.as_bytes(), at }
    }

    /// Where it has come to; past the last attribute, that is the end of the text, `>` or `/>`.
    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// The next attribute, `None` at the end of the tag.
    pub(super) fn next(&mut self) -> Result<Option<Raw>, (Error, usize)> {
        let before = self.at;
        self.skip_space();
        if matches!(self.text[self.at..], [] | [b'>', ..] | [b'/', b'>', ..]) {
            return Ok(None);
        }
        if self.at == before {
            return Err(self.fault("white space is missing between attributes"));
        }
        let start = self.at;
        while !matches!(
            self.text.get(self.at),
            None | Some(b'=' | b' ' | b'\t' | b'\n' | b'\r' | b'>' | b'/')
        ) {
            self.at += 1;
        }
        let name = (start, self.at);
        self.skip_space();
        if self.text.get(self.at) != Some(&b'=') || name.0 == name.1 {
            return Err(self.fault("an attribute needs the form name=\"value\""));
        }
        self.at += 1;
        self.skip_space();
        let Some(&quote @ (b'"' | b'\'')) = self.text.get(self.at) else {
            return Err(self.fault("an attribute's value needs quotes"));
        };
        self.at += 1;
        let start = self.at;
        let mut decode = false;
        loop {
            match self.text.get(self.at) {
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
        while matches!(self.text.get(self.at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn fault(&self, message: &str) -> (Error, usize) {
        (Error::new(ErrorKind::Malformed, message), self.at)
    }
}
