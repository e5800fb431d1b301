//! URI references (RFC 3986), as loosely as XML Schema's `anyURI` takes them.

/// Whether a text is a URI reference, once the characters that a URI would escape are left out of account.
pub(super) fn is_reference(text: &str) -> bool {
    let (before, fragment) =
        text.split_once('#').map_or((text, None), |(before, after)| (before, Some(after)));
    let (hierarchy, query) =
        before.split_once('?').map_or((before, None), |(before, after)| (before, Some(after)));
    is_run(query.unwrap_or_default(), "/?:@")
        && is_run(fragment.unwrap_or_default(), "/?:@[]")
        && (has_scheme(hierarchy) || is_relative(hierarchy))
}

/// `scheme:` and what may follow it.
fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
            && (is_network_path(rest) || (!rest.starts_with("//") && is_run(rest, "/:@")))
    })
}

/// A path without scheme: its first segment has no colon.
fn is_relative(text: &str) -> bool {
    if text.starts_with("//") {
        return is_network_path(text);
    }
    let (first, rest) = text.split_at(text.find('/').unwrap_or(text.len()));
    is_run(first, "@") && is_run(rest, "/:@")
}

/// `//user@host:port/path`.
fn is_network_path(text: &str) -> bool {
    let Some(text) = text.strip_prefix("//") else { return false };
    let (authority, path) = text.split_at(text.find('/').unwrap_or(text.len()));
    let host = match authority.split_once('@') {
        Some((user, host)) if is_run(user, ":") => host,
        Some(_) => return false,
        None => authority,
    };
    is_host(host) && is_run(path, "/:@")
}

/// A name or an address in brackets, perhaps with a port.
fn is_host(text: &str) -> bool {
    let (fits, after) = if let Some(address) = text.strip_prefix('[') {
        match address.split_once(']') {
            Some((_, after)) => (true, after),
            None => return false,
        }
    } else {
        let (name, after) = text.split_at(text.find(':').unwrap_or(text.len()));
        (is_run(name, ""), after)
    };
    fits && match after.strip_prefix(':') {
        Some(port) => !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()),
        None => after.is_empty(),
    }
}

/// Whether a text is made of plain characters, `%` escapes, and some more characters.
fn is_run(text: &str, more: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b'%' => [bytes.next(), bytes.next()]
                .iter()
                .all(|digit| digit.is_some_and(|digit| digit.is_ascii_hexdigit())),
            _ => is_plain(byte) || more.as_bytes().contains(&byte),
        };
        if !fits {
            return false;
        }
    }
    true
}

/// What needs no escape, and what XML Schema would escape for us: space, controls, everything beyond ASCII.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || byte <= b' '
        || byte >= 0x7F
        || b"-._~!$&'()*+,;=<>\"{}|\\^`".contains(&byte)
}
