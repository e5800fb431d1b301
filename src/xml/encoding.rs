//! From bytes to text: byte order marks, declared encodings, and what their absence means.

use std::borrow::Cow;

use crate::{Error, ErrorKind};

use super::place;

/// The character encoding a document was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8, the default of XML, with or without a byte order mark.
    Utf8,
    /// UTF-16, either byte order.
    Utf16,
    /// A single-byte or other encoding named in the XML declaration, by its WHATWG name.
    Declared(&'static str),
}

/// The document as UTF-8 without byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Error> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, encoding_rs::UTF_16LE),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, encoding_rs::UTF_16BE),
        [b'<', 0, ..] => utf16(bytes, encoding_rs::UTF_16LE),
        [0, b'<', ..] => utf16(bytes, encoding_rs::UTF_16BE),
        _ => match declared(bytes) {
            Some(label) => by_label(bytes, label),
            None => utf8(bytes),
        },
    }
}

/// The `encoding` pseudo-attribute of the XML declaration, if there is one.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    // Another processing instruction may have a name that starts with the same letters.
    if !bytes.strip_prefix(b"<?xml")?.first()?.is_ascii_whitespace() {
        return None;
    }
    let declaration = &bytes[..memchr::memmem::find(&bytes[..bytes.len().min(512)], b"?>")?];
    let at = memchr::memmem::find(declaration, b"encoding")? + b"encoding".len();
    let rest = declaration[at..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (&quote, rest) = rest.split_first()?;
    rest.split(|&b| b == quote).next()
}

fn by_label<'a>(bytes: &'a [u8], label: &[u8]) -> Result<(Cow<'a, str>, Encoding), Error> {
    if label.eq_ignore_ascii_case(b"utf-8") {
        return utf8(bytes);
    }
    // The web reads these two labels as Windows-1252; XML means what ISO says.
    if [&b"iso-8859-1"[..], b"latin1", b"iso_8859-1"].iter().any(|l| label.eq_ignore_ascii_case(l)) {
        return Ok((encoding_rs::mem::decode_latin1(bytes), Encoding::Declared("ISO-8859-1")));
    }
    if [&b"us-ascii"[..], b"ascii"].iter().any(|l| label.eq_ignore_ascii_case(l)) {
        return utf8(bytes);
    }
    let Some(encoding) = encoding_rs::Encoding::for_label(label) else {
        let label = String::from_utf8_lossy(label);
        return Err(Error::new(ErrorKind::Encoding, format!("unknown character encoding “{label}”")).at(1, 1));
    };
    // The declaration itself was just read as ASCII, so the text cannot be UTF-16 whatever it says.
    if encoding == encoding_rs::UTF_16LE || encoding == encoding_rs::UTF_16BE {
        return utf8(bytes);
    }
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok((text, Encoding::Declared(encoding.name()))),
        None => Err(Error::new(
            ErrorKind::Encoding,
            format!("the bytes are not {}, which the XML declaration names", encoding.name()),
        )
        .at(1, 1)),
    }
}

fn utf8(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
        Err(error) => {
            let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let at = place::of(&good, good.len());
            let byte = bytes[error.valid_up_to()];
            Err(Error::new(ErrorKind::Encoding, format!("byte 0x{byte:02X} is not UTF-8 here"))
                .at(at.line, at.column))
        }
    }
}

fn utf16(
    bytes: &[u8],
    encoding: &'static encoding_rs::Encoding,
) -> Result<(Cow<'static, str>, Encoding), Error> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok((Cow::Owned(text.into_owned()), Encoding::Utf16)),
        None => Err(Error::new(
            ErrorKind::Encoding,
            "the bytes are not UTF-16: an odd length or half a surrogate pair",
        )
        .at(1, 1)),
    }
}
