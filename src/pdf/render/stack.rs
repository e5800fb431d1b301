//! Lines of text below each other, wrapped to a width: a cell, a card, a paragraph.

use super::font::{Fonts, printable};
use super::sheet::{Role, Style};

/// Where the lines stand in their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// Wrapped lines.
pub(super) struct Stack<'f> {
    fonts: &'f Fonts<'f>,
    width: f32,
    side: Side,
    pub(super) lines: Vec<Line>,
    /// What each paragraph is.
    pub(super) paragraphs: Vec<Role>,
}

pub(super) struct Line {
    pub(super) height: f32,
    pub(super) spans: Vec<Span>,
    /// The place in [`Stack::paragraphs`].
    pub(super) paragraph: usize,
}

pub(super) struct Span {
    /// From the left edge of the stack.
    pub(super) x: f32,
    pub(super) style: Style,
    pub(super) text: String,
}

impl<'f> Stack<'f> {
    pub(super) fn new(fonts: &'f Fonts<'f>, width: f32, side: Side) -> Self {
        Self { fonts, width, side, lines: Vec::new(), paragraphs: Vec::new() }
    }

    pub(super) fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }

    /// The width that a text takes on one line.
    pub(super) fn natural(fonts: &Fonts<'_>, style: Style, text: &str) -> f32 {
        let widths = text.lines().map(|line| fonts.width(style.weight, line) * style.size);
        widths.fold(0.0, f32::max)
    }

    /// Adds a paragraph of one style.
    pub(super) fn text(&mut self, style: Style, text: &str) {
        self.text_as(Role::Paragraph, style, text);
    }

    /// Adds a paragraph that is something else, such as a heading.
    pub(super) fn text_as(&mut self, role: Role, style: Style, text: &str) {
        self.paragraphs.push(role);
        self.wrap(style, text, 0.0, 0.0);
    }

    /// Adds a paragraph that begins with a label on the same line.
    pub(super) fn labelled(&mut self, label: (Style, &str), value: (Style, &str)) {
        self.paragraphs.push(Role::Paragraph);
        let (label_style, text) = (label.0, printable(label.1));
        let label_width = self.fonts.width(label_style.weight, &text) * label_style.size;
        if label_width > self.width * 0.7 || self.side == Side::Right {
            self.wrap(label_style, &text, 0.0, 0.0);
            return self.wrap(value.0, value.1, 0.0, 0.0);
        }
        let first = self.lines.len();
        self.wrap(value.0, value.1, label_width, 0.0);
        if let Some(line) = self.lines.get_mut(first) {
            line.spans.insert(0, Span { x: 0.0, style: label_style, text });
        }
    }

    /// Adds a paragraph of two: a label above its value.
    pub(super) fn pair(&mut self, label: (Style, &str), value: (Style, &str)) {
        self.paragraphs.push(Role::Paragraph);
        self.wrap(label.0, label.1, 0.0, 0.0);
        self.wrap(value.0, value.1, 0.0, 0.0);
    }

    /// Adds a paragraph further right.
    pub(super) fn indented(&mut self, style: Style, text: &str, indent: f32) {
        self.paragraphs.push(Role::Paragraph);
        self.wrap(style, text, indent, indent);
    }

    /// Adds space after the last line.
    pub(super) fn gap(&mut self, height: f32) {
        if let Some(line) = self.lines.last_mut() {
            line.height += height;
        }
    }

    /// Breaks a text into lines at spaces, and words that are wider than a line wherever it ends.
    fn wrap(&mut self, style: Style, text: &str, first: f32, rest: f32) {
        let text = printable(text);
        let mut indent = first;
        for part in text.split('\n') {
            let mut line = String::new();
            let mut width = 0.0;
            for word in part.split_inclusive(' ') {
                let bare = self.fonts.width(style.weight, word.trim_end_matches(' ')) * style.size;
                if width + bare > self.width - indent && !line.is_empty() {
                    self.line(style, std::mem::take(&mut line), indent);
                    (width, indent) = (0.0, rest);
                }
                if bare <= self.width - indent {
                    line.push_str(word);
                    width += self.fonts.width(style.weight, word) * style.size;
                    continue;
                }
                for c in word.chars() {
                    let advance = self.fonts.advance(style.weight, c) * style.size;
                    if width + advance > self.width - indent && !line.is_empty() && c != ' ' {
                        self.line(style, std::mem::take(&mut line), indent);
                        (width, indent) = (0.0, rest);
                    }
                    line.push(c);
                    width += advance;
                }
            }
            self.line(style, line, indent);
            indent = rest;
        }
    }

    fn line(&mut self, style: Style, text: String, indent: f32) {
        let shown = self.fonts.width(style.weight, text.trim_end_matches(' ')) * style.size;
        let x = match self.side {
            Side::Left => indent,
            Side::Right => (self.width - shown).max(0.0),
        };
        let spans = if text.is_empty() { Vec::new() } else { vec![Span { x, style, text }] };
        let paragraph = self.paragraphs.len().saturating_sub(1);
        self.lines.push(Line { height: style.line_height(), spans, paragraph });
    }
}
