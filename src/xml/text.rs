//! Character data as it was meant: references resolved, CDATA unwrapped, line ends normalised.

use std::borrow::Cow;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

/// The character a reference such as `amp` or `#x20AC` stands for.
pub(super) fn resolve(reference: &str) -> Option<Cow<'static, str>> {
    if let Some(number) = reference.strip_prefix('#') {
        let (digits, radix) = number.strip_prefix('x').map_or((number, 10), |hex| (hex, 16));
        // `from_str_radix` takes a sign, XML does not.
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let character = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
        return allowed(character).then(|| Cow::Owned(character.to_string()));
    }
    resolve_predefined_entity(reference).map(Cow::Borrowed)
}

/// XML 1.0 production `Char`.
pub(super) fn allowed(character: char) -> bool {
    !matches!(character, '\0'..='\x08' | '\x0B' | '\x0C' | '\x0E'..='\x1F' | '\u{FFFE}' | '\u{FFFF}')
}

/// Element content with references, CDATA sections or comments in it, as text. Child elements are skipped
/// over with their markup only: their text stays.
pub(super) fn content(raw: &str) -> String {
    let mut reader = quick_xml::Reader::from_str(raw);
    reader.config_mut().check_end_names = false;
    let mut text = String::with_capacity(raw.len());
    loop {
        match reader.read_event() {
            Ok(Event::Text(piece)) => text.push_str(&line_ends(&piece)),
            Ok(Event::CData(piece)) => text.push_str(&line_ends(&piece)),
            Ok(Event::GeneralRef(reference)) => text.push_str(&resolve(&reference).unwrap_or_default()),
            Ok(Event::Eof) | Err(_) => return text,
            Ok(_) => {}
        }
    }
}

/// `\r\n` and lone `\r` become `\n` (XML 1.0, 2.11).
pub(super) fn line_ends(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\r') {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
}

/// An attribute value: white space characters become spaces, references their characters (XML 1.0, 3.3.3).
pub(super) fn attribute(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        spaces(&rest[..at], &mut text);
        let (reference, after) = rest[at + 1..].split_once(';').unwrap_or((&rest[at + 1..], ""));
        text.push_str(&resolve(reference).unwrap_or_default());
        rest = after;
    }
    spaces(rest, &mut text);
    text
}

fn spaces(raw: &str, into: &mut String) {
    into.extend(line_ends(raw).chars().map(|c| if matches!(c, '\t' | '\n') { ' ' } else { c }));
}
