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
    pub(super) counted: &'static [Counted],
    /// Something of it must come.
    pub(super) asks: bool,
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
    pub(super) fn due(&self, document: &Document<'_>, root: NodeId) -> Vec<(NodeId, u16)> {
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
