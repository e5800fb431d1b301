//! Characters as XML has them: which are allowed, and what they mean once references are resolved, CDATA unwrapped
//! and line ends normalised.

use std::borrow::Cow;

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
    let character = match reference {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return None,
    };
    Some(Cow::Borrowed(character))
}

/// XML 1.0 production `Char`.
pub(super) fn allowed(character: char) -> bool {
    !matches!(character, '\0'..='\x08' | '\x0B' | '\x0C' | '\x0E'..='\x1F' | '\u{FFFE}' | '\u{FFFF}')
}

/// White space as XML knows it.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
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

/// Element content with references, CDATA sections or comments in it, as text. Child elements are skipped
/// over with their markup only: their text stays. The content is known to be well-formed.
pub(super) fn content(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr::memchr2(b'<', b'&', rest.as_bytes()) {
        text.push_str(&line_ends(&rest[..at]));
        rest = &rest[at..];
        rest = if let Some(reference) = rest.strip_prefix('&') {
            let (reference, after) = cut(reference, ";");
            text.push_str(&resolve(reference).unwrap_or_default());
            after
        } else if let Some(section) = rest.strip_prefix("<![CDATA[") {
            let (section, after) = cut(section, "]]>");
            text.push_str(&line_ends(section));
            after
        } else if let Some(comment) = rest.strip_prefix("<!--") {
            cut(comment, "-->").1
        } else if rest.starts_with("<?") {
            cut(rest, "?>").1
        } else {
            &rest[tag_len(rest)..]
        };
    }
    text.push_str(&line_ends(rest));
    text
}

/// What stands before and after an end mark.
fn cut<'t>(text: &'t str, end: &str) -> (&'t str, &'t str) {
    text.split_once(end).unwrap_or((text, ""))
}

/// The length of a tag: a `>` in quotes does not end it.
fn tag_len(text: &str) -> usize {
    let mut quote = None;
    let end = text.bytes().position(|byte| match quote {
        None if matches!(byte, b'"' | b'\'') => {
            quote = Some(byte);
            false
        }
        None => byte == b'>',
        Some(open) => {
            quote = quote.filter(|_| byte != open);
            false
        }
    });
    end.map_or(text.len(), |end| end + 1)
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
        let (reference, after) = cut(&rest[at + 1..], ";");
        text.push_str(&resolve(reference).unwrap_or_default());
        rest = after;
    }
    spaces(rest, &mut text);
    text
}

fn spaces(raw: &str, into: &mut String) {
    into.extend(line_ends(raw).chars().map(|c| if matches!(c, '\t' | '\n') { ' ' } else { c }));
}
