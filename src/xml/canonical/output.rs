//! What the canonical form is written to: stretches of the document's own text, and what had to be spelt anew.

/// So much is held back until it is handed on.
const PIECE: usize = 4 << 10;
/// From this length on a stretch of the text is handed on by itself.
const STRETCH: usize = 512;

/// What was written and is still to be handed on: first what is held, then a stretch of the document's text.
pub(super) struct Output<'d, 's> {
    text: &'d str,
    stretch: (usize, usize),
    held: String,
    sink: &'s mut dyn FnMut(&str),
}

impl<'d, 's> Output<'d, 's> {
    pub(super) fn new(text: &'d str, sink: &'s mut dyn FnMut(&str)) -> Self {
        Self { text, stretch: (0, 0), held: String::with_capacity(PIECE), sink }
    }

    /// Writes a part of the text as it is.
    pub(super) fn copy(&mut self, from: usize, to: usize) {
        if self.stretch.1 != from {
            self.settle();
            self.stretch.0 = from;
        }
        self.stretch.1 = to;
    }

    /// Writes anything else.
    pub(super) fn push(&mut self, text: &str) {
        self.settle();
        self.hold(text);
    }

    fn settle(&mut self) {
        let (from, to) = self.stretch;
        if from < to {
            self.hold(&self.text[from..to]);
            self.stretch.0 = to;
        }
    }

    fn hold(&mut self, text: &str) {
        if text.len() >= STRETCH || self.held.len() + text.len() > PIECE {
            if !self.held.is_empty() {
                (self.sink)(&self.held);
                self.held.clear();
            }
            if text.len() >= STRETCH {
                return (self.sink)(text);
            }
        }
        self.held.push_str(text);
    }

    pub(super) fn finish(&mut self) {
        self.settle();
        if !self.held.is_empty() {
            (self.sink)(&self.held);
        }
    }

    /// The value of an attribute.
    pub(super) fn attribute(&mut self, value: &str) {
        if is_plain_in_attribute(value) {
            return self.push(value);
        }
        self.escaped(value, in_attribute);
    }

    /// Text with some of its ASCII characters replaced.
    pub(super) fn escaped(&mut self, text: &str, replacement: impl Fn(u8) -> Option<&'static str>) {
        let mut from = 0;
        for (at, &byte) in text.as_bytes().iter().enumerate() {
            if let Some(replacement) = replacement(byte) {
                self.push(&text[from..at]);
                self.push(replacement);
                from = at + 1;
            }
        }
        self.push(&text[from..]);
    }
}

pub(super) fn in_text(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'\r' => Some("&#xD;"),
        _ => None,
    }
}

fn in_attribute(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'"' => Some("&quot;"),
        b'\t' => Some("&#x9;"),
        b'\n' => Some("&#xA;"),
        b'\r' => Some("&#xD;"),
        _ => None,
    }
}

/// Whether all characters of a text stand for themselves.
pub(super) fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| PLAIN[usize::from(byte)])
}

static PLAIN: [bool; 256] = {
    let mut plain = [true; 256];
    (plain[b'<' as usize], plain[b'>' as usize]) = (false, false);
    (plain[b'&' as usize], plain[b'\r' as usize]) = (false, false);
    plain
};

/// The same for an attribute. Most are namespace names, so sixteen bytes at a time, which the compiler tests at once;
/// the last sixteen may have been seen in part.
fn is_plain_in_attribute(value: &str) -> bool {
    // XML has no control characters but tab, line feed and carriage return. All four are tested, always: no branches.
    #[allow(clippy::needless_bitwise_bool)]
    let is_special = |byte: u8| (byte < b' ') | (byte == b'<') | (byte == b'&') | (byte == b'"');
    let is_plain = |chunk: &[u8; 16]| !chunk.iter().fold(false, |any, &byte| any | is_special(byte));
    match value.as_bytes().last_chunk() {
        Some(last) => value.as_bytes().as_chunks().0.iter().all(is_plain) && is_plain(last),
        None => !value.bytes().any(is_special),
    }
}
