//! Puts stacks on pages, from the top to the bottom, and begins a new page where the room ends.

use super::font::Fonts;
use super::sheet::{Area, Entry, Mark, Node, NodeId, PAGE_HEIGHT, PAGE_WIDTH, Piece, Role, Sheet, Style};
use super::stack::Stack;

pub(super) const LEFT: f32 = 48.0;
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * LEFT;
const TOP: f32 = 44.0;
/// Where the text ends and the margin with the page number begins.
const BOTTOM: f32 = PAGE_HEIGHT - 60.0;
/// The base line of the page number.
pub(super) const FOOT: f32 = PAGE_HEIGHT - 36.0;

/// A stack and its place beside others.
pub(super) struct Placed<'f> {
    pub(super) x: f32,
    pub(super) stack: Stack<'f>,
    pub(super) owner: Option<NodeId>,
}

/// What a table says at the foot of a page and again at the head of the next.
pub(super) struct Running<'f> {
    /// Column headings for the next page.
    pub(super) head: Vec<Placed<'f>>,
    pub(super) head_colour: super::sheet::Colour,
    /// Words and sum, with their style, for the foot of the page and the head of the next.
    pub(super) carried: Option<(Style, [(String, String); 2])>,
}

/// The pages so far.
pub(super) struct Flow<'f> {
    pub(super) fonts: &'f Fonts<'f>,
    pub(super) sheet: Sheet,
    /// Where the next thing goes on the last page.
    pub(super) y: f32,
    /// The table that is being set.
    pub(super) running: Option<Running<'f>>,
}

impl<'f> Flow<'f> {
    pub(super) fn new(fonts: &'f Fonts<'f>) -> Self {
        let sheet = Sheet { pages: vec![Vec::new()], ..Sheet::default() };
        Self { fonts, sheet, y: TOP, running: None }
    }

    pub(super) fn page(&self) -> usize {
        self.sheet.pages.len().saturating_sub(1)
    }

    pub(super) fn node(&mut self, role: Role, parent: Option<NodeId>) -> NodeId {
        self.sheet.nodes.push(Node { role, parent });
        self.sheet.nodes.len() - 1
    }

    pub(super) fn put(&mut self, owner: Option<NodeId>, mark: Mark) {
        if let Some(page) = self.sheet.pages.last_mut() {
            page.push(Piece { owner, mark });
        }
    }

    /// Remembers a heading that begins here.
    pub(super) fn entry(&mut self, heading: &str) {
        let entry = Entry { heading: heading.to_owned(), page: self.page(), y: self.y };
        self.sheet.outline.push(entry);
    }

    /// What is left of the page.
    fn room(&self) -> f32 {
        let carried = self.running.as_ref().and_then(|running| running.carried.as_ref());
        BOTTOM - self.y - carried.map_or(0.0, |(style, _)| style.line_height() + 4.0)
    }

    /// Begins a new page unless so much room is left, or the page is fresh.
    pub(super) fn ensure(&mut self, height: f32) {
        if height > self.room() && self.y > TOP {
            self.break_page();
        }
    }

    /// The same for what may go on on the next page: only if it is short enough to be worth it.
    pub(super) fn ensure_row(&mut self, height: f32) {
        if height < (BOTTOM - TOP) * 0.5 {
            self.ensure(height);
        }
    }

    /// Begins a new page, with the head of the table that goes on there.
    pub(super) fn break_page(&mut self) {
        let running = self.running.take();
        let carried = running.as_ref().and_then(|running| running.carried.clone());
        if let Some((style, [foot, _])) = &carried {
            self.carry(*style, foot);
        }
        self.sheet.pages.push(Vec::new());
        self.y = TOP;
        if let Some(running) = &running {
            self.head(&running.head, running.head_colour);
        }
        if let Some((style, [_, head])) = &carried {
            self.carry(*style, head);
        }
        self.running = running;
    }

    /// A line of words and a sum at the right, which is no part of the table.
    fn carry(&mut self, style: Style, (words, sum): &(String, String)) {
        self.y += 2.0;
        let baseline = self.y + style.ascent();
        let width = |text: &str| self.fonts.width(style.weight, text) * style.size;
        let right = LEFT + WIDTH - 4.0;
        let sum_width = width(sum);
        let words_at = right - sum_width - 12.0 - width(words);
        self.put(None, Mark::Text { x: words_at, baseline, style, text: words.clone() });
        self.put(None, Mark::Text { x: right - sum_width, baseline, style, text: sum.clone() });
        self.y += style.line_height() + 2.0;
    }

    /// The head of a table; with owners it is the real one, without it is a repetition.
    pub(super) fn head(&mut self, cells: &[Placed<'f>], colour: super::sheet::Colour) {
        let height = tallest(cells) + 6.0;
        self.fill(height, colour);
        self.y += 3.0;
        let top = self.y;
        for cell in cells {
            self.y = top;
            let mut placing = Placing::new(cell);
            placing.place(self, f32::INFINITY, true);
        }
        self.y = top + height - 3.0;
    }

    /// A stripe over the width of the text.
    pub(super) fn fill(&mut self, height: f32, colour: super::sheet::Colour) {
        let area = Area { x: LEFT, y: self.y, width: WIDTH, height };
        self.put(None, Mark::Fill { area, colour });
    }

    /// Puts stacks beside each other; they are kept on one page if they fit on one, or else go on on the next.
    pub(super) fn beside(&mut self, cells: &[Placed<'f>]) {
        self.ensure_row(tallest(cells));
        let mut placing: Vec<_> = cells.iter().map(Placing::new).collect();
        // On a fresh page at least one line goes, however little room a tall head left it.
        let mut fresh = false;
        loop {
            let top = self.y;
            let end = top + self.room();
            let mut lowest = top;
            let mut done = true;
            for cell in &mut placing {
                self.y = top;
                done &= cell.place(self, end, fresh);
                lowest = lowest.max(self.y);
            }
            self.y = lowest;
            if done {
                return;
            }
            self.break_page();
            fresh = true;
        }
    }

    /// Puts one stack over the width of the text.
    pub(super) fn stack(&mut self, stack: Stack<'f>, owner: NodeId) {
        self.beside(&[Placed { x: LEFT, stack, owner: Some(owner) }]);
    }
}

/// The height of the tallest stack.
pub(super) fn tallest(cells: &[Placed<'_>]) -> f32 {
    cells.iter().map(|cell| cell.stack.height()).fold(0.0, f32::max)
}

/// A stack on its way to the pages.
struct Placing<'p, 'f> {
    cell: &'p Placed<'f>,
    next: usize,
    /// The paragraph that was begun, and its node.
    begun: Option<(usize, NodeId)>,
}

impl<'p, 'f> Placing<'p, 'f> {
    fn new(cell: &'p Placed<'f>) -> Self {
        Self { cell, next: 0, begun: None }
    }

    /// Puts lines at `flow.y` and below, down to `end`; the first one in any case if `forced`. Whether that was all.
    fn place(&mut self, flow: &mut Flow<'f>, end: f32, forced: bool) -> bool {
        let top = flow.y;
        let Placed { x, stack, owner } = self.cell;
        while let Some(line) = stack.lines.get(self.next) {
            if flow.y + line.height > end && !(forced && flow.y <= top) {
                return false;
            }
            let node = owner.map(|owner| self.paragraph(flow, line.paragraph, owner));
            let baseline = flow.y + line.spans.iter().map(|span| span.style.ascent()).fold(0.0, f32::max);
            for span in &line.spans {
                let text = span.text.clone();
                flow.put(node, Mark::Text { x: x + span.x, baseline, style: span.style, text });
            }
            flow.y += line.height;
            self.next += 1;
        }
        true
    }

    fn paragraph(&mut self, flow: &mut Flow<'f>, paragraph: usize, owner: NodeId) -> NodeId {
        match self.begun {
            Some((begun, node)) if begun == paragraph => node,
            _ => {
                let role = self.cell.stack.paragraphs.get(paragraph).cloned().unwrap_or(Role::Paragraph);
                let node = flow.node(role, Some(owner));
                self.begun = Some((paragraph, node));
                node
            }
        }
    }
}
