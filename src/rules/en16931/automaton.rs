//! The tables of the regular syntax rules: an automaton over the names from the root to an element.

use crate::syntax::{Name, Namespace};
use crate::xml::{Document, Node, NodeId};

/// The rules of a syntax.
pub(super) struct Automaton {
    /// Symbols by name; 0 for one that no rule speaks of.
    pub(super) symbols: &'static [u16; Name::COUNT],
    /// Symbols of names by their ending, for names that are in neither syntax.
    pub(super) classes: &'static [Class],
    pub(super) states: &'static [State],
    /// Where the walk stands before the root.
    pub(super) start: Step,
    pub(super) cells: &'static [Cell],
    /// Where a symbol leads to if no cell says another place.
    pub(super) anywhere: &'static [Step],
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

    /// Before the root.
    pub(super) const fn start(states: &[State]) -> Self {
        Self::to(DOCUMENT, states)
    }

    /// The step that leads to a state.
    const fn to(state: u16, states: &[State]) -> Self {
        let State { base, actions, if_attributes } = states[state as usize];
        assert!((base as u32) < Self::BASES, "bases have fourteen bits");
        let acts = if actions.is_empty() { 0 } else { Self::ACTS };
        let acts_if_attributes = if if_attributes.is_empty() { 0 } else { Self::ACTS_IF_ATTRIBUTES };
        Self((state as u32) << 16 | acts_if_attributes | acts | base as u32)
    }

    /// The same for many.
    pub(super) const fn all<const N: usize>(to: &[u16; N], states: &[State]) -> [Self; N] {
        let mut steps = [Self(0); N];
        let mut at = 0;
        while at < N {
            steps[at] = Self::to(to[at], states);
            at += 1;
        }
        steps
    }

    fn state(self) -> usize {
        (self.0 >> 16) as usize
    }

    fn base(self) -> usize {
        (self.0 % Self::BASES) as usize
    }

    fn acts_on(self, node: &Node) -> bool {
        self.0 & Self::ACTS != 0 || self.0 & Self::ACTS_IF_ATTRIBUTES != 0 && node.has_attributes()
    }
}

/// An edge from one state to another.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    /// The state whose cell it is; every state has the cells from its base on, and shares them.
    from: u16,
    to: Step,
}

impl Cell {
    /// Cells of edges from state to state.
    pub(super) const fn all<const N: usize>(edges: &[(u16, u16); N], states: &[State]) -> [Self; N] {
        let mut cells = [Self { from: 0, to: Step(0) }; N];
        let mut at = 0;
        while at < N {
            let (from, to) = edges[at];
            cells[at] = Self { from, to: Step::to(to, states) };
            at += 1;
        }
        cells
    }
}

/// How deep the light walk goes: deeper than any sound invoice.
const DEPTH: usize = 32;

/// An element whose end the walk has not come to.
#[derive(Clone, Copy)]
struct Open {
    /// One past its last descendant.
    end: u32,
    step: Step,
    /// What came of that which is counted for it: a bit for each slot.
    seen: u32,
    /// The number of its kind, if it is a context.
    kind: u32,
}

impl Open {
    /// No kind has this number.
    const NO_CONTEXT: u32 = u32::MAX;

    fn new(end: u32, step: Step) -> Self {
        Self { end, step, seen: 0, kind: Self::NO_CONTEXT }
    }
}

/// The elements further around, the outermost first. The first one stands for what is around the root.
struct Outer {
    open: [Open; DEPTH],
    depth: usize,
}

impl Outer {
    #[inline]
    fn push(&mut self, open: Open) {
        self.open[self.depth] = open;
        self.depth += 1;
    }

    #[inline]
    fn pop(&mut self) -> Open {
        self.depth -= 1;
        self.open[self.depth]
    }
}

/// Where an element stands.
struct Place<'w> {
    /// The element itself, or the one around it if it is a leaf.
    around: Open,
    outer: &'w mut Outer,
    is_leaf: bool,
}

impl Place<'_> {
    /// The element so many steps up.
    #[inline]
    fn context(&mut self, up: u8) -> Option<&mut Open> {
        let Outer { open, depth } = &mut *self.outer;
        if up == WHOLE {
            return if *depth > 1 { open.get_mut(1) } else { Some(&mut self.around) };
        }
        match usize::from(up).checked_sub(usize::from(self.is_leaf))? {
            0 => Some(&mut self.around),
            from_around => open.get_mut(depth.checked_sub(from_around)?),
        }
    }
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
    pub(super) counted: &'static [Counted],
    /// What must come: a bit for each slot.
    pub(super) musts: u32,
    /// What may come often.
    many: u32,
}

impl Kind {
    pub(super) const fn of(counted: &'static [Counted]) -> Self {
        assert!(counted.len() <= u32::BITS as usize, "slots have a bit each");
        let (mut musts, mut many, mut slot) = (0, 0, 0);
        while slot < counted.len() {
            let Counted { min, max, .. } = counted[slot];
            musts |= ((min > 0) as u32) << slot;
            many |= ((max == u32::MAX) as u32) << slot;
            slot += 1;
        }
        Self { counted, musts, many }
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

impl Automaton {
    /// One step of a walk.
    #[inline]
    fn next(&self, around: Step, symbol: u16) -> Step {
        match self.cells.get(around.base() + usize::from(symbol)) {
            Some(cell) if usize::from(cell.from) == around.state() => cell.to,
            _ => self.anywhere[usize::from(symbol)],
        }
    }

    /// Whether no rule has anything to say, told by one light walk that nearly every document passes. Where this is
    /// false a rule may be broken: the elements that are [due](Self::due) tell.
    #[allow(clippy::inline_always)] // Once for each table, which then is as good as written out.
    #[inline(always)]
    pub(super) fn is_sound(&self, document: &Document<'_>, root: NodeId) -> bool {
        let (first, end) = (root.0, document.node(root).end);
        let nodes = &document.nodes()[first as usize..end as usize];
        let mut around = Open::new(end, self.start);
        let mut outer = Outer { open: [around; DEPTH], depth: 0 };
        for (number, node) in (first..).zip(nodes) {
            while around.end <= number {
                if self.misses(around) {
                    return false;
                }
                around = outer.pop();
            }
            let step = self.next(around.step, self.symbol(document, NodeId(number), node));
            let is_leaf = node.end == number + 1;
            if !is_leaf {
                if outer.depth == DEPTH {
                    return false;
                }
                outer.push(around);
                around = Open::new(node.end, step);
            }
            if step.acts_on(node) {
                let mut place = Place { around, outer: &mut outer, is_leaf };
                if !self.is_in_order(document, NodeId(number), step, &mut place) {
                    return false;
                }
                around = place.around;
            }
        }
        let left = &outer.open[..outer.depth];
        !left.iter().chain([&around]).any(|left| self.misses(*left))
    }

    /// Whether no rule has anything to say of an element, so far.
    #[allow(clippy::inline_always)] // Nearly always there is one thing to do.
    #[inline(always)]
    fn is_in_order(&self, document: &Document<'_>, id: NodeId, step: Step, place: &mut Place<'_>) -> bool {
        let State { actions, if_attributes, .. } = &self.states[step.state()];
        match actions {
            [Action::Count { slot, up }] if if_attributes.is_empty() => self.may_come(*slot, *up, place),
            [Action::Enter(kind)] if if_attributes.is_empty() && !place.is_leaf => {
                place.around.kind = u32::from(*kind);
                true
            }
            _ => self.allow_all(document, id, step, place),
        }
    }

    #[inline(never)]
    fn allow_all(&self, document: &Document<'_>, id: NodeId, step: Step, place: &mut Place<'_>) -> bool {
        let State { actions, if_attributes, .. } = &self.states[step.state()];
        let if_attributes = if document.node(id).has_attributes() { if_attributes } else { &[][..] };
        let has = |name| document.attributes(id).iter().any(|attribute| attribute.name == name);
        actions.iter().chain(if_attributes).all(|action| match *action {
            Action::Absent { .. } => false,
            Action::AbsentAttribute { name, .. } => !has(name),
            Action::RequiredAttribute { name, .. } => has(name),
            Action::Count { slot, up } => self.may_come(slot, up, place),
            Action::CountAttribute { slot, up, name } => !has(name) || self.may_come(slot, up, place),
            Action::Enter(kind) if place.is_leaf => self.kinds[usize::from(kind)].musts == 0,
            Action::Enter(kind) => {
                place.around.kind = u32::from(kind);
                true
            }
        })
    }

    /// Counts something for its context.
    #[inline]
    fn may_come(&self, slot: u8, up: u8, place: &mut Place<'_>) -> bool {
        let Some(context) = place.context(up) else { return false };
        let bit = 1 << slot;
        let first = context.seen & bit == 0;
        context.seen |= bit;
        first || self.kinds.get(context.kind as usize).is_some_and(|kind| kind.many & bit != 0)
    }

    /// Whether something that must come for a context did not.
    #[inline]
    fn misses(&self, context: Open) -> bool {
        self.kinds.get(context.kind as usize).is_some_and(|kind| kind.musts & !context.seen != 0)
    }

    /// All elements that mean something to the rules, with their states.
    #[inline] // Once for each table, which then is as good as written out.
    pub(super) fn due(&self, document: &Document<'_>, root: NodeId) -> Vec<(NodeId, u16)> {
        let (first, end) = (root.0, document.node(root).end);
        let nodes = &document.nodes()[first as usize..end as usize];
        let mut due = Vec::with_capacity(nodes.len() / 4);
        let mut steps: Vec<Step> = Vec::with_capacity(nodes.len());
        for (number, node) in (first..).zip(nodes) {
            // What is around the root was not walked over.
            let around = steps.get(node.parent.wrapping_sub(first) as usize);
            let around = around.copied().unwrap_or(self.start);
            let step = self.next(around, self.symbol(document, NodeId(number), node));
            steps.push(step);
            if step.acts_on(node) {
                due.push((NodeId(number), step.state() as u16));
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
