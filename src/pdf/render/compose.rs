//! The parts of an invoice, each set in its own way.

use super::epc;
use super::flow::{FOOT, Flow, LEFT, Placed, WIDTH, tallest};
use super::font::{Fonts, printable};
use super::look::Look;
use super::sheet::{Area, Mark, NodeId, Role, Sheet, Style};
use super::stack::{Side, Stack};
use super::table;
use crate::show::page::{Body, Card, Fact, Page, Section};
use crate::{Invoice, Term};

/// The sections in the order in which a reader of a printed invoice expects them.
const ORDER: [&str; 12] = [
    "summary",
    "parties",
    "references",
    "lines",
    "adjustments",
    "vat",
    "totals",
    "payment",
    "notes",
    "documents",
    "process",
    "further",
];
/// The side of the payment code, with the white margin that scanners need.
const CODE: f32 = 92.0;
const GUTTER: f32 = 14.0;

/// What the letterhead and the payment part show beside text.
#[derive(Default)]
pub(super) struct Pictures {
    /// Width and height of the logo, in pixels.
    pub(super) logo: Option<(u32, u32)>,
    pub(super) code: Option<epc::Modules>,
}

/// Arranges the page for paper: what is said already goes, and what is but a fact or two gets no card of its own.
pub(super) fn arrange(page: &mut Page) {
    let mut lone = Vec::new();
    if let Some(Body::Cards(cards)) = body(page, "parties") {
        // A delivery of which the day is known, and nothing else.
        let bare = |card: &Card| card.name.is_empty() && card.lines.is_empty();
        lone = cards.iter().filter(|card| bare(card)).flat_map(|card| card.facts.clone()).collect();
        cards.retain(|card| !bare(card));
    }
    let (title, kind) = (page.title.clone(), page.language.term(Term::Bt(3)));
    if let Some(Body::Facts(facts)) = body(page, "summary") {
        // `Invoice (380)` below `Invoice TR-2026-1187`.
        let said = |fact: &Fact| fact.value.split(" (").next().is_some_and(|word| title.starts_with(word));
        facts.retain(|fact| fact.label != kind || !said(fact));
        facts.append(&mut lone);
    }
}

fn body<'p>(page: &'p mut Page, kind: &str) -> Option<&'p mut Body> {
    page.sections.iter_mut().find(|section| section.kind == kind).map(|section| &mut section.body)
}

/// Lays the page out.
pub(super) fn compose(
    page: &Page,
    invoice: &Invoice,
    fonts: &Fonts<'_>,
    look: Look,
    pictures: &Pictures,
) -> Sheet {
    let mut composer = Composer { flow: Flow::new(fonts), page, look, pictures };
    composer.letterhead();
    let mut sections: Vec<_> = page.sections.iter().collect();
    sections.sort_by_key(|section| ORDER.iter().position(|kind| *kind == section.kind));
    for section in sections {
        composer.section(section, invoice);
    }
    composer.feet();
    composer.flow.sheet
}

struct Composer<'p> {
    flow: Flow<'p>,
    page: &'p Page,
    look: Look,
    pictures: &'p Pictures,
}

impl<'p> Composer<'p> {
    fn left(&self, width: f32) -> Stack<'p> {
        Stack::new(self.flow.fonts, width, Side::Left)
    }

    /// Logo or name at the left, title at the right.
    fn letterhead(&mut self) {
        let look = self.look;
        let top = self.flow.y;
        let owner = self.flow.node(Role::Division, None);
        let mut title = Stack::new(self.flow.fonts, WIDTH * 0.52, Side::Right);
        title.text_as(Role::Heading(1, self.page.title.clone()), look.title(), &self.page.title);
        let title = Placed { x: LEFT + WIDTH * 0.48, stack: title, owner: Some(owner) };
        self.flow.entry(&self.page.title);
        let mut sender = self.left(WIDTH * 0.44);
        if let Some(area) = self.logo() {
            let figure = self.flow.node(Role::Figure(self.page.sender.clone()), Some(owner));
            self.flow.put(Some(figure), Mark::Logo(area));
            self.flow.y = top + area.height;
        } else if !self.page.sender.is_empty() {
            sender.text(Look::SENDER, &self.page.sender);
        }
        let lowest = self.flow.y;
        self.flow.y = top;
        self.flow.beside(&[Placed { x: LEFT, stack: sender, owner: Some(owner) }, title]);
        self.flow.y = self.flow.y.max(lowest) + 8.0;
        self.flow.fill(1.5, look.accent);
        self.flow.y += 12.0;
    }

    /// Where the logo goes: in its own proportions, at most 170 by 54 points.
    fn logo(&self) -> Option<Area> {
        let (width, height) = self.pictures.logo?;
        let [width, height] =
            [width, height].map(|side| f32::from(u16::try_from(side).unwrap_or(u16::MAX)).max(1.0));
        let scale = (170.0 / width).min(54.0 / height);
        Some(Area { x: LEFT, y: self.flow.y, width: width * scale, height: height * scale })
    }

    fn section(&mut self, section: &Section, invoice: &Invoice) {
        let owner = self.flow.node(Role::Section, None);
        match (&section.body, section.kind) {
            (Body::Sums(sums), _) => self.sums(section, sums, owner),
            (Body::Cards(cards), "payment") => self.payment(section, cards, owner),
            (Body::Cards(cards), _) => {
                self.heading(section, owner);
                self.cards(cards, Look::SMALL, if section.heading.is_empty() { 2 } else { 3 }, owner);
            }
            (Body::Table(table), _) => {
                self.heading(section, owner);
                let sums = if section.kind == "lines" {
                    table::carried(invoice, self.page.language)
                } else {
                    Vec::new()
                };
                table::set(&mut self.flow, (self.look, self.page.language), table, &sums, owner);
            }
            (Body::Facts(facts), "notes") => {
                self.heading(section, owner);
                self.notes(facts, owner);
            }
            (Body::Facts(facts), "process") => self.fine_print(facts, owner),
            (Body::Facts(facts), "further") => {
                self.heading(section, owner);
                self.list(facts, owner);
            }
            (Body::Facts(facts), kind) => {
                if kind != "summary" {
                    self.heading(section, owner);
                }
                self.grid(facts, kind == "summary", owner);
            }
        }
        self.flow.y += 11.0;
    }

    fn heading(&mut self, section: &Section, owner: NodeId) {
        if section.heading.is_empty() {
            return;
        }
        self.flow.ensure(64.0);
        self.flow.entry(&section.heading);
        let mut stack = self.left(WIDTH);
        stack.text_as(Role::Heading(2, section.heading.clone()), self.look.heading(), &section.heading);
        self.flow.stack(stack, owner);
        self.flow.y += 3.0;
    }

    /// Labels above values, four beside each other.
    fn grid(&mut self, facts: &[Fact], tinted: bool, owner: NodeId) {
        let inset = if tinted { 8.0 } else { 0.0 };
        let step = (WIDTH - 2.0 * inset + GUTTER) / 4.0;
        for row in facts.chunks(4) {
            let mut cells = Vec::new();
            let mut x = LEFT + inset;
            for fact in row {
                let mut stack = self.left(step - GUTTER);
                stack.pair((Look::LABEL, &fact.label), (Look::BODY, &fact.value));
                cells.push(Placed { x, stack, owner: Some(owner) });
                x += step;
            }
            let height = tallest(&cells) + 10.0;
            if tinted {
                self.flow.ensure(height);
                self.flow.fill(height, self.look.tint());
                self.flow.y += 5.0;
            }
            self.flow.beside(&cells);
            self.flow.y += 5.0;
        }
    }

    /// Cards, two beside each other.
    fn cards(&mut self, cards: &[Card], facts: Style, level: u16, owner: NodeId) {
        let width = (WIDTH - GUTTER) / 2.0;
        for pair in cards.chunks(2) {
            let mut placed = Vec::new();
            let mut x = LEFT;
            for card in pair {
                let owner = self.flow.node(Role::Division, Some(owner));
                placed.push(Placed {
                    x,
                    stack: self.card(card, width, facts, level, ""),
                    owner: Some(owner),
                });
                x += width + GUTTER;
            }
            self.flow.beside(&placed);
            self.flow.y += 8.0;
        }
    }

    fn card(&self, card: &Card, width: f32, facts: Style, level: u16, above: &str) -> Stack<'p> {
        let look = self.look;
        let mut stack = self.left(width);
        // `Payment` below `Payment` says nothing.
        if card.heading != above {
            stack.text_as(Role::Heading(level, card.heading.clone()), look.caption(), &card.heading);
            stack.gap(1.0);
        }
        if !card.name.is_empty() {
            stack.text(Look::NAME, &card.name);
        }
        for line in &card.lines {
            stack.text(Look::BODY, line);
        }
        stack.gap(2.0);
        for fact in &card.facts {
            self.fact(&mut stack, fact, facts);
        }
        stack
    }

    fn fact(&self, stack: &mut Stack<'p>, fact: &Fact, style: Style) {
        if fact.label.is_empty() {
            return stack.text(style, &fact.value);
        }
        let label = format!("{}{}", fact.label, self.page.language.colon());
        stack.labelled((Look::LABEL, &label), (style, &fact.value));
    }

    /// What programs want to know, in small letters.
    fn fine_print(&mut self, facts: &[Fact], owner: NodeId) {
        let colon = self.page.language.colon();
        let said: Vec<_> = facts.iter().map(|fact| [&fact.label, colon, &fact.value].concat()).collect();
        let mut stack = self.left(WIDTH);
        stack.text(Look::DETAIL, &said.join(" \u{b7} "));
        self.flow.stack(stack, owner);
    }

    fn notes(&mut self, notes: &[Fact], owner: NodeId) {
        for note in notes {
            let mut stack = self.left(WIDTH);
            if !note.label.is_empty() {
                stack.text(Look::STRONG, &note.label);
            }
            stack.text(Look::BODY, &note.value);
            stack.gap(4.0);
            self.flow.stack(stack, owner);
        }
    }

    fn list(&mut self, facts: &[Fact], owner: NodeId) {
        for fact in facts {
            let mut stack = self.left(WIDTH);
            stack.pair((Look::LABEL, &fact.label), (Look::DETAIL, &fact.value));
            stack.gap(2.0);
            self.flow.stack(stack, owner);
        }
    }

    /// Sums at the right, the last one the one that counts.
    fn sums(&mut self, section: &Section, sums: &[Fact], owner: NodeId) {
        let look = self.look;
        self.flow.ensure(17.0 * f32::from(u16::try_from(sums.len() + 1).unwrap_or(u16::MAX)).min(20.0));
        let top = self.flow.y;
        self.heading(section, owner);
        self.flow.y = top;
        let grid = self.flow.node(Role::Table, Some(owner));
        let body = self.flow.node(Role::TableBody, Some(grid));
        let split = LEFT + WIDTH * 0.42;
        for (at, sum) in sums.iter().enumerate() {
            let last = at + 1 == sums.len();
            let row = self.flow.node(Role::Row, Some(body));
            let head = self.flow.node(Role::RowHeader, Some(row));
            let mut label = self.left(WIDTH * 0.38);
            label.text(if last { Look::NAME } else { Look::BODY }, &sum.label);
            let cell = self.flow.node(Role::Cell, Some(row));
            let mut amount = Stack::new(self.flow.fonts, WIDTH * 0.2 - 4.0, Side::Right);
            amount.text(if last { Look::NAME } else { Look::BODY }, &sum.value);
            let cells = [
                Placed { x: split + 4.0, stack: label, owner: Some(head) },
                Placed { x: LEFT + WIDTH * 0.8, stack: amount, owner: Some(cell) },
            ];
            let room = if last { 5.0 } else { 2.5 };
            let height = tallest(&cells) + 2.0 * room;
            self.flow.ensure(height);
            let line = Area { x: split, y: self.flow.y, width: LEFT + WIDTH - split, height: 0.5 };
            if last {
                let (band, line) = (Area { height, ..line }, Area { height: 1.5, ..line });
                self.flow.put(None, Mark::Fill { area: band, colour: look.tint() });
                self.flow.put(None, Mark::Fill { area: line, colour: look.accent });
            } else if at > 0 {
                self.flow.put(None, Mark::Fill { area: line, colour: Look::RULE });
            }
            self.flow.y += room;
            self.flow.beside(&cells);
            self.flow.y += room;
        }
    }

    /// How to pay; with the code to scan at the right where there is one.
    fn payment(&mut self, section: &Section, cards: &[Card], owner: NodeId) {
        if self.pictures.code.is_none() {
            self.heading(section, owner);
            return self.cards(cards, Look::BODY, 3, owner);
        }
        self.flow.ensure(CODE + 40.0);
        let (top, page) = (self.flow.y, self.flow.page());
        self.heading(section, owner);
        let words = self.page.language.word("pay-code");
        let area = Area { x: LEFT + WIDTH - CODE, y: top, width: CODE, height: CODE };
        let figure = self.flow.node(Role::Figure(words.to_owned()), Some(owner));
        self.flow.put(Some(figure), Mark::Code(area));
        let mut caption = self.left(CODE);
        caption.text(Look::LABEL, words);
        let middle = area.x + (CODE - Stack::natural(self.flow.fonts, Look::LABEL, words)).max(0.0) / 2.0;
        let below = top + CODE + 2.0 + caption.height();
        let begin = self.flow.y;
        self.flow.y = top + CODE + 2.0;
        self.flow.beside(&[Placed { x: middle, stack: caption, owner: Some(owner) }]);
        self.flow.y = begin;
        for card in cards {
            let owner = self.flow.node(Role::Division, Some(owner));
            let mut stack = self.card(card, WIDTH - CODE - GUTTER, Look::BODY, 3, &section.heading);
            stack.gap(5.0);
            self.flow.stack(stack, owner);
        }
        if self.flow.page() == page {
            self.flow.y = self.flow.y.max(below);
        }
    }

    /// Sender, title and page number below every page.
    fn feet(&mut self) {
        let style = Look::LABEL;
        let fonts = self.flow.fonts;
        let pages = self.flow.sheet.pages.len();
        let width = |text: &str| fonts.width(style.weight, text) * style.size;
        let words = if self.page.sender.is_empty() {
            printable(&self.page.title)
        } else {
            printable(&format!("{} \u{b7} {}", self.page.sender, self.page.title))
        };
        let words = shortened(&words, WIDTH - 80.0, width);
        for at in 0..pages {
            let number = format!("{} {} / {pages}", self.page.language.word("page"), at + 1);
            let x = LEFT + WIDTH - width(&number);
            let page = &mut self.flow.sheet.pages[at];
            let mut put = |x, text| {
                let mark = Mark::Text { x, baseline: FOOT, style, text };
                page.push(super::sheet::Piece { owner: None, mark });
            };
            put(LEFT, words.clone());
            put(x, number);
        }
    }
}

/// The text cut to a width, on one line.
fn shortened(text: &str, longest: f32, width: impl Fn(&str) -> f32) -> String {
    let line = text.replace('\n', " ");
    if width(&line) <= longest {
        return line;
    }
    let mut room = longest - width("\u{2026}");
    let mut kept = String::new();
    for c in line.chars() {
        room -= width(c.encode_utf8(&mut [0; 4]));
        if room < 0.0 {
            break;
        }
        kept.push(c);
    }
    kept.push('\u{2026}');
    kept
}
