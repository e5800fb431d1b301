//! Bytes to values (ISO 32000-1, 7.2 and 7.3).
//!
//! One loop over tokens with a stack of open containers; nothing recurses. Reading is lenient the way viewers are:
//! a container that is cut off keeps what it has, an unknown word counts as null.

use super::limits::{Allowance, VALUE};
use super::object::{Dict, Name, Object, Ref};

/// Containers that may be open at once.
const DEPTH: usize = 128;

/// A place in a run of PDF syntax.
#[derive(Debug, Clone)]
pub(crate) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

enum Token<'a> {
    Value(Object),
    ArrayStart,
    ArrayEnd,
    DictStart,
    DictEnd,
    Word(&'a [u8]),
}

enum Open {
    Array(Vec<Object>),
    /// The entries so far, and a key that waits for its value.
    Dict(Dict, Option<Name>),
}

impl Open {
    fn add(&mut self, value: Object) {
        match self {
            Self::Array(items) => items.push(value),
            Self::Dict(dict, key) => match (key.take(), value) {
                (Some(key), value) => dict.insert(key, value),
                (None, Object::Name(name)) => *key = Some(name),
                (None, _) => {}
            },
        }
    }

    fn close(self) -> Object {
        match self {
            Self::Array(items) => Object::array(items),
            Self::Dict(dict, _) => Object::Dict(dict),
        }
    }
}

impl<'a> Cursor<'a> {
    /// A cursor at `at`, which may lie beyond the end: then there is nothing to read.
    pub(crate) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at: at.min(bytes.len()) }
    }

    pub(crate) fn at(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Skips white space and comments.
    pub(crate) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'%' => {
                    let line = self.rest();
                    self.at += memchr::memchr2(b'\n', b'\r', line).unwrap_or(line.len());
                }
                _ if is_space(byte) => self.at += 1,
                _ => break,
            }
        }
    }

    /// Skips `word` if it comes next.
    pub(crate) fn take(&mut self, word: &[u8]) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// An unsigned number, after white space.
    pub(crate) fn number(&mut self) -> Option<u64> {
        self.skip_space();
        let digits = self.rest().iter().take(20).take_while(|byte| byte.is_ascii_digit()).count();
        let number = std::str::from_utf8(&self.rest()[..digits]).ok()?.parse().ok()?;
        self.at += digits;
        Some(number)
    }

    /// `12 0 obj`: the number and generation of the object that begins here.
    pub(crate) fn object_header(&mut self) -> Option<(u32, u16)> {
        let number = self.number()?.try_into().ok()?;
        let generation = self.number()?.try_into().unwrap_or(u16::MAX);
        self.skip_space();
        self.take(b"obj").then_some((number, generation))
    }

    /// One value, paid for from the allowance. `None` where there is no value, or it costs too much.
    pub(crate) fn value(&mut self, allowance: &mut Allowance) -> Option<Object> {
        allowance.parse(1)?;
        let mut open: Vec<Open> = Vec::new();
        for _ in 0..allowance.limits.values {
            let start = self.at;
            let token = self.token();
            allowance.parse(self.at - start + VALUE)?;
            let value = match token {
                Some(Token::Value(Object::Integer(n))) => self.reference(n).unwrap_or(Object::Integer(n)),
                Some(Token::Value(value)) => value,
                Some(Token::ArrayStart) => {
                    open.push(Open::Array(Vec::new()));
                    if open.len() > DEPTH {
                        return None;
                    }
                    continue;
                }
                Some(Token::DictStart) => {
                    open.push(Open::Dict(Dict::default(), None));
                    if open.len() > DEPTH {
                        return None;
                    }
                    continue;
                }
                Some(Token::ArrayEnd | Token::DictEnd) => match open.pop() {
                    Some(container) => container.close(),
                    None => return None,
                },
                Some(Token::Word(b"true")) => Object::Bool(true),
                Some(Token::Word(b"false")) => Object::Bool(false),
                // The object ends here: close what is still open.
                None | Some(Token::Word(b"endobj" | b"stream" | b"endstream" | b"xref" | b"trailer")) => {
                    self.at = start;
                    let mut value = open.pop()?.close();
                    while let Some(mut outer) = open.pop() {
                        outer.add(value);
                        value = outer.close();
                    }
                    return Some(value);
                }
                Some(Token::Word(_)) => Object::Null,
            };
            match open.last_mut() {
                Some(container) => container.add(value),
                None => return Some(value),
            }
        }
        None
    }

    /// `12` was read: does ` 0 R` follow?
    fn reference(&mut self, number: i64) -> Option<Object> {
        let number = u32::try_from(number).ok()?;
        let mut ahead = self.clone();
        ahead.number()?;
        ahead.skip_space();
        if !ahead.take(b"R") || ahead.peek().is_some_and(is_regular) {
            return None;
        }
        self.at = ahead.at;
        Some(Object::Ref(Ref(number)))
    }

    /// The operator that comes next in a content stream, if no operand does.
    #[cfg(feature = "pdf-attach")]
    pub(crate) fn word(&mut self) -> Option<&'a [u8]> {
        self.skip_space();
        let starts_operand = |byte: u8| matches!(byte, b'+' | b'-' | b'.' | b'0'..=b'9') || !is_regular(byte);
        (!starts_operand(self.peek()?)).then(|| self.run())
    }

    /// Skips numbers and brackets of arrays: operands that a scan of a content stream has no use for. How many bytes they took.
    #[cfg(feature = "pdf-attach")]
    pub(crate) fn skip_numbers(&mut self) -> usize {
        let start = self.at;
        while let Some(byte) = self.peek() {
            match byte {
                b'+' | b'-' | b'.' | b'0'..=b'9' | b'[' | b']' => self.at += 1,
                _ if is_space(byte) => self.at += 1,
                _ => break,
            }
        }
        self.at - start
    }

    fn token(&mut self) -> Option<Token<'a>> {
        self.skip_space();
        let byte = self.peek()?;
        let second = self.bytes.get(self.at + 1).copied();
        let token = match (byte, second) {
            (b'<', Some(b'<')) => {
                self.at += 2;
                Token::DictStart
            }
            (b'>', Some(b'>')) => {
                self.at += 2;
                Token::DictEnd
            }
            (b'[', _) => {
                self.at += 1;
                Token::ArrayStart
            }
            (b']', _) => {
                self.at += 1;
                Token::ArrayEnd
            }
            (b'<', _) => Token::Value(Object::String(self.hex_string())),
            (b'(', _) => Token::Value(Object::String(self.literal_string())),
            (b'/', _) => Token::Value(Object::Name(self.name())),
            (b'+' | b'-' | b'.' | b'0'..=b'9', _) => Token::Value(number(self.run())),
            _ if is_regular(byte) => Token::Word(self.run()),
            // A stray delimiter.
            _ => {
                self.at += 1;
                Token::Word(&[])
            }
        };
        Some(token)
    }

    /// The regular characters from here.
    fn run(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let len = rest.iter().position(|&byte| !is_regular(byte)).unwrap_or(rest.len());
        self.at += len;
        &rest[..len]
    }

    fn name(&mut self) -> Name {
        self.at += 1;
        let run = self.run();
        let mut name = Vec::with_capacity(run.len());
        let mut bytes = run.iter();
        while let Some(&byte) = bytes.next() {
            let escape = match (byte, bytes.as_slice()) {
                (b'#', [high, low, ..]) => hex(*high).zip(hex(*low)),
                _ => None,
            };
            if let Some((high, low)) = escape {
                name.push(high << 4 | low);
                bytes.nth(1);
            } else {
                name.push(byte);
            }
        }
        Name(name.into())
    }

    fn hex_string(&mut self) -> Box<[u8]> {
        self.at += 1;
        let rest = self.rest();
        let len = memchr::memchr(b'>', rest).unwrap_or(rest.len());
        self.at += (len + 1).min(rest.len());
        hex_bytes(&rest[..len]).into()
    }

    fn literal_string(&mut self) -> Box<[u8]> {
        self.at += 1;
        let mut string = Vec::new();
        let mut parentheses = 0_usize;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => parentheses += 1,
                b')' if parentheses == 0 => break,
                b')' => parentheses -= 1,
                b'\\' => {
                    string.extend(self.escape());
                    continue;
                }
                b'\r' => {
                    self.take(b"\n");
                    string.push(b'\n');
                    continue;
                }
                _ => {}
            }
            string.push(byte);
        }
        string.into()
    }

    /// What stands after a reverse solidus; `None` for an escaped line break.
    fn escape(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return None,
            b'\r' => {
                self.take(b"\n");
                return None;
            }
            b'0'..=b'7' => {
                let mut code = u16::from(byte - b'0');
                for _ in 0..2 {
                    if let Some(digit @ b'0'..=b'7') = self.peek() {
                        code = code * 8 + u16::from(digit - b'0');
                        self.at += 1;
                    }
                }
                code as u8
            }
            other => other,
        })
    }
}

/// A run that begins like a number. One that is not a number counts as null.
fn number(run: &[u8]) -> Object {
    let Ok(text) = std::str::from_utf8(run) else { return Object::Null };
    if let Ok(integer) = text.parse() {
        return Object::Integer(integer);
    }
    let digits = text.trim_start_matches(['+', '-']);
    let real = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && digits.bytes().filter(|&byte| byte == b'.').count() <= 1
        && digits != ".";
    if real && text.len() - digits.len() <= 1 { Object::Real(text.into()) } else { Object::Null }
}

pub(crate) fn is_space(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

pub(crate) fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !is_delimiter(byte)
}

pub(crate) fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

/// Pairs of hexadecimal digits; anything else is skipped, a last odd digit counts as the high one.
pub(crate) fn hex_bytes(text: &[u8]) -> Vec<u8> {
    let mut digits = text.iter().filter_map(|&byte| hex(byte));
    let mut bytes = Vec::with_capacity(text.len() / 2);
    while let Some(high) = digits.next() {
        bytes.push(high << 4 | digits.next().unwrap_or(0));
    }
    bytes
}
