//! Attached documents.

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use super::{Leaf, Origin, Part, Raw, Span, Value};

/// A file inside the invoice. EN 16931-1, 6.5.11.
///
/// The content stays in base64 as written, line breaks included; [`BinaryObject::decode`] gives its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BinaryObject {
    /// The bytes in base64, as written.
    pub content: String,
    /// The media type: `application/pdf`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mime: Option<CompactString>,
    /// The name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filename: Option<CompactString>,
    #[serde(skip)]
    origin: Origin,
}

impl BinaryObject {
    /// Wraps the bytes of a file.
    pub fn encode(bytes: &[u8], mime: impl Into<CompactString>, filename: impl Into<CompactString>) -> Self {
        Self {
            content: to_base64(bytes),
            mime: Some(mime.into()),
            filename: Some(filename.into()),
            ..Self::default()
        }
    }

    /// The bytes of the file; `None` when the content is not base64. White space is ignored.
    pub fn decode(&self) -> Option<Vec<u8>> {
        from_base64(&self.content)
    }

    /// The bytes of the source it was read from; empty when it was made in code.
    pub fn span(&self) -> Span {
        self.origin.0
    }
}

impl Leaf for BinaryObject {
    fn read(raw: &Raw<'_>) -> Self {
        Self {
            content: raw.text.clone().into_owned(),
            mime: raw.owned_part(Part::Mime),
            filename: raw.owned_part(Part::Filename),
            origin: Origin(raw.span),
        }
    }

    fn part_mut(&mut self, part: Part) -> Option<&mut Option<CompactString>> {
        match part {
            Part::Mime => Some(&mut self.mime),
            Part::Filename => Some(&mut self.filename),
            _ => None,
        }
    }

    fn value(&self) -> Value<'_> {
        Value::Binary(self)
    }
}

/// The alphabet of RFC 4648, section 4.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let mut three = [0; 3];
        three[..chunk.len()].copy_from_slice(chunk);
        let [a, b, c] = three;
        let sextets = [a >> 2, (a & 3) << 4 | b >> 4, (b & 15) << 2 | c >> 6, c & 63];
        for (place, sextet) in sextets.into_iter().enumerate() {
            let symbol = if place <= chunk.len() { ALPHABET[usize::from(sextet)] } else { b'=' };
            text.push(char::from(symbol));
        }
    }
    text
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held, mut symbols, mut padding) = (0_u32, 0_u32, 0_usize, 0_usize);
    for symbol in text.bytes() {
        let sextet = match symbol {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b'=' => {
                padding += 1;
                continue;
            }
            _ if padding > 0 => return None,
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        symbols += 1;
        bits = bits << 6 | u32::from(sextet);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    let whole = (symbols + padding).is_multiple_of(4) && padding <= 2;
    whole.then_some(bytes)
}
