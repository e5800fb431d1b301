//! The regular syntax rules: what must not be there, what comes once, what must be there.
//!
//! They are four in five of all rules, and on a sound document nearly all of them have nothing to say. So they
//! are not run one by one: the ways they speak of form an automaton over the names from the root to an element
//! (written from `schemas/rules/syntax.tsv`), and one walk over the document tells all that hit. What comes
//! once is counted in a frame for each element that is a context.

use std::collections::HashSet;

use crate::DocumentType;
use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::names::cbc;
use crate::syntax::{Name, Namespace};
use crate::value::Syntax;
use crate::xml::{Attribute, Document, Node, NodeId};

use super::element::has_attribute;
use super::generated;

/// The rules of a syntax.
pub(super) struct Automaton {
    /// Symbols by name; 0 for one that no rule speaks of.
    pub(super) symbols: &'static [u16; Name::COUNT],
    /// Symbols of names by their ending, for names that are in neither syntax.
    pub(super) classes: &'static [Class],
    pub(super) states: &'static [State],
    /// What a walk needs of each state.
    pub(super) steps: &'static [Step],
    pub(super) cells: &'static [Cell],
    /// The state that a symbol leads to where no cell says another.
    pub(super) anywhere: &'static [u16],
    pub(super) rules: &'static [Rule],
    pub(super) kinds: &'static [Kind],
    /// Attributes that no element may have, with their rules.
    pub(super) attributes: &'static [(Name, u16)],
}

/// Where a walk stands: what the way to an element means to the rules.
#[derive(Clone, Copy)]
pub(super) struct State {
    /// The cell of symbol 0.
    pub(super) base: u16,
    pub(super) actions: &'static [Action],
    /// Those that have nothing to do where the element has no attributes.
    pub(super) if_attributes: &'static [Action],
}

/// A state as a walk carries it, in one number: its own above, its base below, and whether it has actions between.
#[derive(Clone, Copy)]
pub(super) struct Step(u32);

impl Step {
    const BASES: u32 = 1 << 14;
    const ACTS: u32 = 1 << 14;
    const ACTS_IF_ATTRIBUTES: u32 = 1 << 15;

    pub(super) const fn all<const STATES: usize>(states: &[State; STATES]) -> [Self; STATES] {
        let mut steps = [Self(0); STATES];
        let mut state = 0;
        while state < STATES {
            let State { base, actions, if_attributes } = states[state];
            assert!((base as u32) < Self::BASES, "bases have fourteen bits");
            let acts = if actions.is_empty() { 0 } else { Self::ACTS };
            let acts_if_attributes = if if_attributes.is_empty() { 0 } else { Self::ACTS_IF_ATTRIBUTES };
            steps[state] = Self((state as u32) << 16 | acts_if_attributes | acts | base as u32);
            state += 1;
        }
        steps
    }

    fn state(self) -> u16 {
        (self.0 >> 16) as u16
    }

    fn base(self) -> usize {
        (self.0 % Self::BASES) as usize
    }

    fn acts_on(self, node: &Node) -> bool {
        self.0 & Self::ACTS != 0 || self.0 & Self::ACTS_IF_ATTRIBUTES != 0 && node.has_attributes()
    }
}

/// An edge from one state to another.
pub(super) struct Cell {
    /// The state whose cell it is; every state has the cells from its base on, and shares them.
    pub(super) from: u16,
    pub(super) to: u16,
}

/// Names that end alike.
pub(super) struct Class {
    pub(super) namespace: Option<Namespace>,
    pub(super) ending: &'static str,
    pub(super) symbol: u16,
}

/// A rule: its id, and the way from its context to what it speaks of.
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) way: &'static [Name],
}

/// A kind of context: what is counted below it.
pub(super) struct Kind {
    counted: &'static [Counted],
    /// Something of it must come.
    asks: bool,
}

impl Kind {
    pub(super) const fn of(counted: &'static [Counted]) -> Self {
        let (mut asks, mut slot) = (false, 0);
        while slot < counted.len() {
            asks |= counted[slot].min > 0;
            slot += 1;
        }
        Self { counted, asks }
    }
}

/// How often something may come.
pub(super) struct Counted {
    pub(super) rule: u16,
    pub(super) min: u32,
    pub(super) max: u32,
    pub(super) only: Only,
}

/// Contexts with a condition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Only {
    /// No condition.
    Any,
    /// Allowances.
    Allowance,
    /// Charges.
    Charge,
}

/// What a state means for an element. `up` says how many elements above it the context is.
#[derive(Clone, Copy)]
pub(super) enum Action {
    /// The element must not be there.
    Absent { rule: u16, up: u8 },
    /// The attribute must not be there.
    AbsentAttribute { rule: u16, up: u8, name: Name },
    /// The attribute must be there.
    RequiredAttribute { rule: u16, name: Name },
    /// The element is counted for its context.
    Count { slot: u8, up: u8 },
    /// The attribute is counted, if it is there.
    CountAttribute { slot: u8, up: u8, name: Name },
    /// The element is a context of this kind.
    Enter(u8),
}

/// The context is the invoice itself, however far up.
pub(super) const WHOLE: u8 = u8::MAX;

/// The state before the root.
const DOCUMENT: u16 = 1;

/// Finds what breaks the regular syntax rules.
pub(crate) fn check_syntax(c: &mut Checker<'_>, document_type: DocumentType) {
    let before = c.hits.len();
    let (automaton, due) = match document_type.syntax() {
        Syntax::Ubl => (&generated::syntax_ubl::AUTOMATON, due_in_ubl(c)),
        Syntax::Cii => (&generated::syntax_cii::AUTOMATON, due_in_cii(c)),
    };
    let doubtful = Walk::new(automaton).run(c, &due);
    if doubtful {
        let mut seen = HashSet::new();
        let mut at = 0;
        c.hits.retain(|hit| {
            at += 1;
            at <= before || seen.insert((hit.rule, hit.context))
        });
    }
}

#[inline(never)] // A tight loop needs the registers to itself, here and below.
fn due_in_ubl(c: &Checker<'_>) -> Vec<(NodeId, u16)> {
    generated::syntax_ubl::AUTOMATON.due(c.document, c.root)
}

#[inline(never)]
fn due_in_cii(c: &Checker<'_>) -> Vec<(NodeId, u16)> {
    generated::syntax_cii::AUTOMATON.due(c.document, c.root)
}

/// A walk over a document.
struct Walk {
    automaton: &'static Automaton,
    /// Contexts around the element in hand.
    frames: Vec<Frame>,
    /// Where the innermost of them ends.
    frame_end: u32,
    /// The counts of all frames, one after the other.
    counts: Vec<Count>,
    /// The context in which a rule last said that something must not be there; empty until one does.
    said: Vec<Option<NodeId>>,
    /// Contexts of a rule stood inside one another, so it may have said the same twice.
    doubtful: bool,
}

/// A context that things are counted for.
struct Frame {
    context: NodeId,
    /// One past its last descendant.
    end: u32,
    kind: u8,
    first_count: usize,
    /// Something came too often.
    exceeded: bool,
}

#[derive(Clone, Copy)]
struct Count {
    times: u32,
    /// The first one too many.
    second: NodeId,
}

impl Walk {
    fn new(automaton: &'static Automaton) -> Self {
        let (frames, counts) = (Vec::with_capacity(8), Vec::with_capacity(64));
        Self { automaton, frames, frame_end: u32::MAX, counts, said: Vec::new(), doubtful: false }
    }

    /// Whether something may have been said twice.
    fn run(mut self, c: &mut Checker<'_>, due: &[(NodeId, u16)]) -> bool {
        let automaton = self.automaton;
        for &(node, state) in due {
            while self.frame_end <= node.0 {
                self.leave(c);
            }
            let State { actions, if_attributes, .. } = automaton.states[usize::from(state)];
            for action in actions {
                self.act(c, node, *action);
            }
            if c.document.node(node).has_attributes() {
                for action in if_attributes {
                    self.act(c, node, *action);
                }
            }
        }
        while !self.frames.is_empty() {
            self.leave(c);
        }
        self.attributes(c);
        self.doubtful
    }

    fn act(&mut self, c: &mut Checker<'_>, node: NodeId, action: Action) {
        match action {
            Action::Enter(kind) => self.enter(c, node, kind),
            Action::Count { slot, up } => self.count(c, node, slot, up),
            Action::CountAttribute { slot, up, name } => {
                if has_attribute(c, node, name) {
                    self.count(c, node, slot, up);
                }
            }
            Action::Absent { rule, up } => self.must_not_be(c, rule, above(c, node, up), Culprit::Node(node)),
            Action::AbsentAttribute { rule, up, name } => {
                if has_attribute(c, node, name) {
                    self.must_not_be(c, rule, above(c, node, up), Culprit::Attribute(node, name));
                }
            }
            Action::RequiredAttribute { rule, name } => {
                if !has_attribute(c, node, name) {
                    let rule = self.automaton.rules[usize::from(rule)].id;
                    c.hit(rule, node, Culprit::MissingAttribute(node, name), Found::Nothing);
                }
            }
        }
    }

    /// A rule speaks once for each context.
    fn must_not_be(&mut self, c: &mut Checker<'_>, rule: u16, context: NodeId, culprit: Culprit) {
        self.said.resize(self.automaton.rules.len(), None);
        let said = self.said[usize::from(rule)].replace(context);
        if said == Some(context) {
            return;
        }
        // Back from a context inside this one: this one may have spoken before.
        self.doubtful |= said.is_some_and(|inner| inner > context);
        c.hit(self.automaton.rules[usize::from(rule)].id, context, culprit, Found::Nothing);
    }

    fn enter(&mut self, c: &Checker<'_>, node: NodeId, kind: u8) {
        let first_count = self.counts.len();
        let counted = self.automaton.kinds[usize::from(kind)].counted.len();
        self.counts.resize(first_count + counted, Count { times: 0, second: node });
        let end = c.document.node(node).end;
        self.frames.push(Frame { context: node, end, kind, first_count, exceeded: false });
        self.frame_end = end;
    }

    fn count(&mut self, c: &Checker<'_>, node: NodeId, slot: u8, up: u8) {
        let context = above(c, node, up);
        // Nearly always the innermost or the one around it; the depth of the document bounds the search.
        let Some(frame) = self.frames.iter_mut().rev().find(|frame| frame.context == context) else { return };
        let count = &mut self.counts[frame.first_count + usize::from(slot)];
        count.times += 1;
        if count.times == 2 {
            count.second = node;
        }
        frame.exceeded |=
            count.times > self.automaton.kinds[usize::from(frame.kind)].counted[usize::from(slot)].max;
    }

    /// Past the last descendant of a context: now the counts are known.
    fn leave(&mut self, c: &mut Checker<'_>) {
        let Some(frame) = self.frames.pop() else { return };
        self.frame_end = self.frames.last().map_or(u32::MAX, |frame| frame.end);
        let kind = &self.automaton.kinds[usize::from(frame.kind)];
        if frame.exceeded || kind.asks {
            self.judge(c, &frame, kind);
        }
        self.counts.truncate(frame.first_count);
    }

    fn judge(&self, c: &mut Checker<'_>, frame: &Frame, kind: &Kind) {
        for (counted, count) in kind.counted.iter().zip(&self.counts[frame.first_count..]) {
            if (counted.min..=counted.max).contains(&count.times) || !counted.only.holds(c, frame.context) {
                continue;
            }
            let rule = &self.automaton.rules[usize::from(counted.rule)];
            let culprit = match count.times {
                0 => Culprit::Missing(frame.context, rule.way),
                _ => Culprit::Node(count.second),
            };
            c.hit(rule.id, frame.context, culprit, Found::Count(count.times as usize));
        }
    }

    /// Attributes that no element may have: one hit a rule, at the first.
    fn attributes(&mut self, c: &mut Checker<'_>) {
        let document = c.document;
        let all = self.automaton.attributes;
        let rule_of = |attribute: &Attribute| {
            let forbidden = all.iter().find(|(name, _)| *name == attribute.name);
            forbidden.map(|(_, rule)| *rule)
        };
        // A look at all attributes, which stand in a row, is nearly always enough.
        let bit = |name: Name| 1_u64 << (name.index() % 64);
        let forbidden = all.iter().fold(0, |bits, (name, _)| bits | bit(*name));
        let is_forbidden = |a: &Attribute| forbidden & bit(a.name) != 0 && rule_of(a).is_some();
        if !document.attributes_below(c.root).iter().any(is_forbidden) {
            return;
        }
        for node in document.subtree(c.root) {
            for attribute in document.attributes(node) {
                if let Some(rule) = rule_of(attribute) {
                    self.must_not_be(c, rule, c.root, Culprit::Attribute(node, attribute.name));
                }
            }
        }
    }
}

impl Automaton {
    /// One step of a walk.
    #[inline]
    fn next(&self, around: Step, symbol: u16) -> u16 {
        match self.cells.get(around.base() + usize::from(symbol)) {
            Some(cell) if cell.from == around.state() => cell.to,
            _ => self.anywhere[usize::from(symbol)],
        }
    }

    /// All elements that mean something to the rules, with their states.
    #[inline] // Once for each table, which then is as good as written out.
    fn due(&self, document: &Document<'_>, root: NodeId) -> Vec<(NodeId, u16)> {
        let (first, end) = (root.0, document.node(root).end);
        let nodes = &document.nodes()[first as usize..end as usize];
        let mut due = Vec::with_capacity(nodes.len() / 4);
        let mut steps: Vec<Step> = Vec::with_capacity(nodes.len());
        for (number, node) in (first..).zip(nodes) {
            // What is around the root was not walked over.
            let around = steps.get(node.parent.wrapping_sub(first) as usize);
            let around = *around.unwrap_or(&self.steps[usize::from(DOCUMENT)]);
            let step =
                self.steps[usize::from(self.next(around, self.symbol(document, NodeId(number), node)))];
            steps.push(step);
            if step.acts_on(node) {
                due.push((NodeId(number), step.state()));
            }
        }
        due
    }

    #[inline]
    fn symbol(&self, document: &Document<'_>, id: NodeId, node: &Node) -> u16 {
        match node.name {
            Name::UNKNOWN => self.symbol_by_ending(document.namespace(id), document.local_name(id)),
            known => self.symbols[known.index()],
        }
    }

    /// The symbol of a name that is in neither syntax: some rules speak of all names that end alike.
    #[cold]
    fn symbol_by_ending(&self, namespace: Namespace, local: &str) -> u16 {
        let fits = |class: &&Class| {
            class.namespace.is_none_or(|only| only == namespace) && local.ends_with(class.ending)
        };
        self.classes.iter().find(fits).map_or(0, |class| class.symbol)
    }
}

impl Only {
    /// Whether an allowance or charge is of this kind; one whose indicator is no boolean is of neither.
    fn holds(self, c: &Checker<'_>, context: NodeId) -> bool {
        let wanted: &[&str] = match self {
            Self::Any => return true,
            Self::Allowance => &["false", "0"],
            Self::Charge => &["true", "1"],
        };
        let mut indicators = c.document.children_named(context, cbc::CHARGE_INDICATOR);
        indicators.any(|indicator| {
            let text = c.text(indicator);
            wanted.contains(&text.trim_matches(|letter| matches!(letter, ' ' | '\t' | '\n' | '\r')))
        })
    }
}

/// The element that so many steps lead up to.
fn above(c: &Checker<'_>, node: NodeId, up: u8) -> NodeId {
    if up == WHOLE {
        return c.root;
    }
    (0..up).fold(node, |node, _| c.document.parent(node).unwrap_or(node))
}
