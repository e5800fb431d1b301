//! The laid-out document as a PDF: PDF/A-3a and PDF/UA-1, by way of krilla.

use std::num::NonZeroU16;

use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node as TagNode, SpanTag, TableHeaderScope, Tag,
    TagGroup, TagKind, TagTree,
};

use super::epc::Modules;
use super::font::Fonts;
use super::sheet::{Area, Colour, Mark, PAGE_HEIGHT, PAGE_WIDTH, Piece, Role, Sheet};
use crate::{Error, ErrorKind};

/// What is said of the document, and what its pieces refer to.
pub(super) struct Particulars<'a> {
    pub(super) title: &'a str,
    pub(super) author: &'a str,
    pub(super) language: &'static str,
    /// Year, month, day.
    pub(super) date: (u16, u8, u8),
    pub(super) logo: Option<Image>,
    pub(super) code: Option<&'a Modules>,
}

/// Writes the document.
pub(super) fn draw(
    sheet: &Sheet,
    fonts: &Fonts<'_>,
    particulars: &Particulars<'_>,
) -> Result<Vec<u8>, Error> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| failed(&format!("{error:?}")))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    document.set_metadata(metadata(particulars));
    document.set_outline(outline(sheet));
    let mut leaves: Vec<Vec<Identifier>> = sheet.nodes.iter().map(|_| Vec::new()).collect();
    let size = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).ok_or_else(|| failed("no page size"))?;
    for pieces in &sheet.pages {
        let mut page = document.start_page_with(size.clone());
        let mut surface = page.surface();
        let mut pen = Pen { surface: &mut surface, fonts, particulars };
        for group in pieces.chunk_by(|one, next| one.owner == next.owner) {
            let owner = group.first().and_then(|piece| piece.owner);
            let identifier = pen.group(owner.is_some(), group);
            if let Some(leaves) = owner.and_then(|owner| leaves.get_mut(owner)) {
                leaves.push(identifier);
            }
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tags(sheet, leaves, particulars.language));
    document.finish().map_err(|error| refusal(&error))
}

fn failed(message: &str) -> Error {
    Error::new(ErrorKind::Write, format!("the PDF cannot be written: {message}"))
}

fn refusal(error: &KrillaError) -> Error {
    match error {
        KrillaError::Validation(errors) => {
            let errors: Vec<_> = errors.iter().map(|(error, _)| format!("{error:?}")).collect();
            failed(&errors.join("; "))
        }
        other => failed(&other.to_string()),
    }
}

fn metadata(particulars: &Particulars<'_>) -> Metadata {
    let (year, month, day) = particulars.date;
    let date = DateTime::new(year).month(month).day(day).hour(0).minute(0).second(0).utc_offset_hour(0);
    let metadata = Metadata::new()
        .title(particulars.title.to_owned())
        .language(particulars.language.to_owned())
        .creator("facture".to_owned())
        .producer("facture".to_owned())
        .creation_date(date);
    if particulars.author.is_empty() {
        metadata
    } else {
        metadata.authors(vec![particulars.author.to_owned()])
    }
}

/// The title, and below it the headings.
fn outline(sheet: &Sheet) -> Outline {
    let mut outline = Outline::new();
    let mut nodes = sheet.outline.iter().map(|entry| {
        OutlineNode::new(entry.heading.clone(), XyzDestination::new(entry.page, Point::from_xy(0.0, entry.y)))
    });
    if let Some(mut title) = nodes.next() {
        nodes.for_each(|node| title.push_child(node));
        outline.push_child(title);
    }
    outline
}

/// The structure. Nodes stand behind their parents, so that a walk from the end finishes each before it is handed up.
fn tags(sheet: &Sheet, mut leaves: Vec<Vec<Identifier>>, language: &str) -> TagTree {
    let mut children: Vec<Vec<TagNode>> = sheet.nodes.iter().map(|_| Vec::new()).collect();
    let mut top = Vec::new();
    for (at, node) in sheet.nodes.iter().enumerate().rev() {
        let mut group = TagGroup::new(tag(&node.role));
        leaves[at].drain(..).for_each(|leaf| group.push(leaf));
        // They came in reverse order.
        children[at].drain(..).rev().for_each(|child| group.push(child));
        if group.children.is_empty() {
            continue;
        }
        match node.parent {
            Some(parent) => children[parent].push(group.into()),
            None => top.push(TagNode::from(group)),
        }
    }
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    top.into_iter().rev().for_each(|node| tree.push(node));
    tree
}

fn tag(role: &Role) -> TagKind {
    match role {
        Role::Section => Tag::Section.into(),
        Role::Heading(level, text) => {
            Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(text.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Division => Tag::Div.into(),
        Role::Table => Tag::Table.into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableBody => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHeader => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHeader => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure(words) => Tag::Figure(Some(words.clone())).into(),
    }
}

/// Draws on one page.
struct Pen<'a, 'p, 's> {
    surface: &'a mut Surface<'s>,
    fonts: &'a Fonts<'p>,
    particulars: &'a Particulars<'a>,
}

impl Pen<'_, '_, '_> {
    /// Draws pieces that belong together.
    fn group(&mut self, tagged: bool, pieces: &[Piece]) -> Identifier {
        let texts = pieces.iter().all(|piece| matches!(piece.mark, Mark::Text { .. }));
        let tag = match (tagged, texts) {
            (true, true) => ContentTag::Span(SpanTag::empty()),
            (true, false) => ContentTag::Other,
            (false, _) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)),
        };
        let identifier = self.surface.start_tagged(tag);
        for piece in pieces {
            self.mark(&piece.mark);
        }
        self.surface.end_tagged();
        identifier
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Text { x, baseline, style, text } => {
                self.surface.set_fill(Some(fill(style.colour)));
                for run in self.fonts.runs(style.weight, text) {
                    let start = Point::from_xy(x + run.offset * style.size, *baseline);
                    self.surface.draw_glyphs(start, &run.glyphs, run.font, text, style.size, false);
                }
            }
            Mark::Fill { area, colour } => {
                let path = Rect::from_xywh(area.x, area.y, area.width, area.height).and_then(|rect| {
                    let mut path = PathBuilder::new();
                    path.push_rect(rect);
                    path.finish()
                });
                self.path(path, *colour);
            }
            Mark::Logo(area) => {
                if let (Some(logo), Some(size)) =
                    (&self.particulars.logo, Size::from_wh(area.width, area.height))
                {
                    self.surface.push_transform(&Transform::from_translate(area.x, area.y));
                    self.surface.draw_image(logo.clone(), size);
                    self.surface.pop();
                }
            }
            Mark::Code(area) => {
                let path = self.particulars.code.and_then(|code| modules(code, *area));
                self.path(path, Colour::new(0, 0, 0));
            }
        }
    }

    fn path(&mut self, path: Option<Path>, colour: Colour) {
        if let Some(path) = path {
            self.surface.set_fill(Some(fill(colour)));
            self.surface.draw_path(&path);
        }
    }
}

fn fill(colour: Colour) -> Fill {
    let paint = rgb::Color::new(colour.red, colour.green, colour.blue).into();
    Fill { paint, opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// The dark modules, those beside each other as one rectangle, within a margin of four light ones (ISO/IEC 18004, 9.1).
fn modules(code: &Modules, area: Area) -> Option<Path> {
    let length = |modules: usize| f32::from(u16::try_from(modules).unwrap_or(u16::MAX));
    let unit = area.width / length(code.side + 8);
    let mut path = PathBuilder::new();
    for (y, row) in code.dark.chunks(code.side.max(1)).enumerate() {
        let mut x = 0;
        for same in row.chunk_by(|one, next| one == next) {
            if same.first() == Some(&true) {
                let left = area.x + unit * length(x + 4);
                let top = area.y + unit * length(y + 4);
                path.push_rect(Rect::from_xywh(left, top, unit * length(same.len()), unit)?);
            }
            x += same.len();
        }
    }
    path.finish()
}
