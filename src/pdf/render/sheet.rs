//! A laid-out document: what stands where on which page, and what it means. Plain data, no PDF yet.

use super::font::Weight;

/// Width of A4 in points (1/72 inch).
pub(super) const PAGE_WIDTH: f32 = 595.28;
/// Height of A4 in points.
pub(super) const PAGE_HEIGHT: f32 = 841.89;

/// A colour of sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// A colour from its parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The colour mixed with white; 0 gives white, 255 the colour itself.
    pub(super) fn tint(self, share: u8) -> Self {
        let mix = |part: u8| {
            let white = u16::from(u8::MAX - part) * u16::from(u8::MAX - share) / u16::from(u8::MAX);
            part.saturating_add(u8::try_from(white).unwrap_or(u8::MAX))
        };
        Self::new(mix(self.red), mix(self.green), mix(self.blue))
    }
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) colour: Colour,
}

impl Style {
    /// From the top of a line to the top of the next.
    pub(super) fn line_height(self) -> f32 {
        self.size * 1.32
    }

    /// From the top of a line to its base line.
    pub(super) fn ascent(self) -> f32 {
        self.size * 1.03
    }
}

/// A node of the structure that a screen reader follows (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
    Section,
    /// Level and text.
    Heading(u16, String),
    Paragraph,
    Division,
    Table,
    TableHead,
    TableBody,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    /// With the words that stand for it.
    Figure(String),
}

/// The place of a node in [`Sheet::nodes`].
pub(super) type NodeId = usize;

/// A node below another one, or at the top.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) role: Role,
    pub(super) parent: Option<NodeId>,
}

/// Something on a page. What has no owner is decoration.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) owner: Option<NodeId>,
    pub(super) mark: Mark,
}

/// Distances are in points from the upper left corner of the page.
#[derive(Debug)]
pub(super) enum Mark {
    Text { x: f32, baseline: f32, style: Style, text: String },
    Fill { area: Area, colour: Colour },
    Logo(Area),
    Code(Area),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// Where a heading is.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) heading: String,
    pub(super) page: usize,
    pub(super) y: f32,
}

/// The whole document.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) pages: Vec<Vec<Piece>>,
    /// Parents stand before their children, children in reading order.
    pub(super) nodes: Vec<Node>,
    pub(super) outline: Vec<Entry>,
}
