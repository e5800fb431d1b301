//! What EN 16931 lets a document use of its syntax: the regular rules (`must not be there`, `at most once`, `must be
//! there`) as an automaton over the names from the root to an element.

use super::generated::{automaton_cii, automaton_ubl};
use super::names::{cn, inv, rsm};
use super::{Name, Namespace};

/// The rules of a syntax.
pub(crate) struct Automaton {
    /// Symbols by name; 0 for one that no rule speaks of.
    pub(super) symbols: &'static [u16; Name::COUNT],
    /// Symbols of names by their ending, for names that are in neither syntax.
    pub(super) classes: &'static [Class],
    pub(super) states: &'static [State],
    /// Where a walk stands before the root.
    pub(super) start: Step,
    pub(super) cells: &'static [Cell],
    /// Where a symbol leads to if no cell says another place.
    pub(super) anywhere: &'static [Step],
    pub(super) rules: &'static [Rule],
    pub(super) kinds: &'static [Kind],
    /// Attributes that no element may have, with their rules.
    pub(super) attributes: &'static [(Name, u16)],
    /// The same as a set that may hold others too.
    pub(super) attribute_set: NameSet,
}

/// Where a walk stands: what the way to an element means to the rules.
#[derive(Clone, Copy)]
pub(crate) struct State {
    /// The cell of symbol 0.
    pub(super) base: u16,
    pub(crate) actions: &'static [Action],
    /// Those that have nothing to do where the element has no attributes.
    pub(crate) if_attributes: &'static [Action],
}

/// What a state means for an element. `up` says how many elements above it the context is.
#[derive(Clone, Copy)]
pub(crate) enum Action {
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
pub(crate) const WHOLE: u8 = u8::MAX;

/// A rule: its id, and the way from its context to what it speaks of.
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) way: &'static [Name],
}

/// A kind of context: what is counted below it.
pub(crate) struct Kind {
    pub(crate) counted: &'static [Counted],
    /// What must come: a bit for each slot.
    pub(crate) musts: u32,
    /// What may come often.
    pub(crate) many: u32,
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
pub(crate) struct Counted {
    pub(crate) rule: u16,
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) only: Only,
}

/// Contexts with a condition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Only {
    /// No condition.
    Any,
    /// Allowances.
    Allowance,
    /// Charges.
    Charge,
}

/// A state as a walk carries it, with what nearly every walk asks of it, in one number: from the low end the state
/// (16 bits), its base (16), what it is counted for (8) and as (8), its kind (8), what else there is to do (8).
#[derive(Clone, Copy)]
pub(crate) struct Step(u64);

impl Step {
    const NO_CONTEXT: u8 = u8::MAX;
    /// It is counted, or has other actions.
    const ACTS: u8 = 1;
    /// It has actions where the element has attributes.
    const IF_ATTRIBUTES: u8 = 2;
    /// It has actions other than that it is counted for one context.
    const MORE: u8 = 4;

    /// Where no rule has anything to say, nor further down.
    pub(crate) const NOWHERE: Self = Self((Self::NO_CONTEXT as u64) << 48);

    /// Before the root.
    pub(super) const fn start(states: &[State]) -> Self {
        Self::to(DOCUMENT, states)
    }

    /// The step that leads to a state.
    const fn to(state: u16, states: &[State]) -> Self {
        let State { base, actions, if_attributes } = states[state as usize];
        let (mut counted, mut slot_of_it, mut of_kind, mut rest) = (0, 0, Self::NO_CONTEXT, 0);
        let mut at = 0;
        while at < actions.len() {
            match actions[at] {
                Action::Enter(kind) => of_kind = kind,
                Action::Count { slot, up } if up > 0 && up < WHOLE && counted == 0 => {
                    (counted, slot_of_it) = (up, slot);
                }
                _ => rest = Self::ACTS | Self::MORE,
            }
            at += 1;
        }
        if rest != 0 {
            counted = 0;
        } else if counted != 0 {
            rest = Self::ACTS;
        }
        if !if_attributes.is_empty() {
            rest |= Self::IF_ATTRIBUTES;
        }
        let high = u32::from_le_bytes([counted, slot_of_it, of_kind, rest]);
        Self((high as u64) << 32 | (base as u64) << 16 | state as u64)
    }

    /// The same for many.
    pub(super) const fn all<const N: usize>(to: &[u16; N], states: &[State]) -> [Self; N] {
        let mut steps = [Self::NOWHERE; N];
        let mut at = 0;
        while at < N {
            steps[at] = Self::to(to[at], states);
            at += 1;
        }
        steps
    }

    /// The number of the state.
    #[inline]
    pub(crate) fn state(self) -> u16 {
        self.0 as u16
    }

    #[inline]
    fn base(self) -> u16 {
        (self.0 >> 16) as u16
    }

    /// If the element is counted for one context and nothing else: how many elements up that is, or else 0.
    #[inline]
    pub(crate) fn up(self) -> u8 {
        (self.0 >> 32) as u8
    }

    /// As what it is counted.
    #[inline]
    pub(crate) fn slot(self) -> u8 {
        (self.0 >> 40) as u8
    }

    /// The number of its kind, if the element is a context.
    #[inline]
    pub(crate) fn kind(self) -> Option<usize> {
        let kind = (self.0 >> 48) as u8;
        (kind != Self::NO_CONTEXT).then_some(usize::from(kind))
    }

    #[inline]
    fn if_attributes(has_attributes: bool) -> u8 {
        if has_attributes { Self::IF_ATTRIBUTES } else { 0 }
    }

    /// Whether there is anything to do beside taking note that the element is a context.
    #[inline]
    pub(crate) fn acts(self, has_attributes: bool) -> bool {
        (self.0 >> 56) as u8 & (Self::ACTS | Self::if_attributes(has_attributes)) != 0
    }

    /// Whether there is more to do than to count it for one context.
    pub(crate) fn asks_more(self, has_attributes: bool) -> bool {
        (self.0 >> 56) as u8 & (Self::MORE | Self::if_attributes(has_attributes)) != 0
    }
}

/// An edge from one state to another.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    /// The state whose cell it is; every state has the cells from its base on, and shares them.
    from: u16,
    to: Step,
}

impl Cell {
    /// Cells of edges from state to state.
    pub(super) const fn all<const N: usize>(edges: &[(u16, u16); N], states: &[State]) -> [Self; N] {
        let mut cells = [Self { from: 0, to: Step::NOWHERE }; N];
        let mut at = 0;
        while at < N {
            let (from, to) = edges[at];
            cells[at] = Self { from, to: Step::to(to, states) };
            at += 1;
        }
        cells
    }
}

/// Names that end alike.
pub(crate) struct Class {
    pub(super) namespace: Option<Namespace>,
    pub(super) ending: &'static str,
    pub(super) symbol: u16,
}

/// A set of names of which a few others may seem to be members.
#[derive(Clone, Copy, Default)]
pub(crate) struct NameSet(u64);

impl NameSet {
    pub(super) const fn of(listed: &[(Name, u16)]) -> Self {
        let (mut set, mut at) = (0, 0);
        while at < listed.len() {
            set |= 1 << (listed[at].0.index() % 64);
            at += 1;
        }
        Self(set)
    }

    #[inline]
    pub(crate) fn insert(&mut self, name: Name) {
        self.0 |= 1 << (name.index() % 64);
    }

    #[inline]
    pub(crate) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The state before the root.
const DOCUMENT: u16 = 1;

impl Automaton {
    /// That of the document with a root element; `None` where the root is no invoice.
    pub(crate) fn of_root(root: Name) -> Option<&'static Self> {
        match root {
            inv::INVOICE | cn::CREDIT_NOTE => Some(&automaton_ubl::AUTOMATON),
            rsm::CROSS_INDUSTRY_INVOICE => Some(&automaton_cii::AUTOMATON),
            _ => None,
        }
    }

    /// Before the root.
    #[inline]
    pub(crate) fn start(&self) -> Step {
        self.start
    }

    /// One step of a walk.
    #[inline]
    pub(crate) fn next(&self, around: Step, symbol: u16) -> Step {
        match self.cells.get(usize::from(around.base()) + usize::from(symbol)) {
            Some(cell) if cell.from == around.state() => cell.to,
            _ => self.anywhere[usize::from(symbol)],
        }
    }

    /// The symbol of a name.
    #[inline]
    pub(crate) fn symbol(&self, name: Name) -> u16 {
        self.symbols[name.index()]
    }

    /// The symbol of a name that is in neither syntax: some rules speak of all names that end alike.
    #[cold]
    pub(crate) fn symbol_by_ending(&self, namespace: Namespace, local: &str) -> u16 {
        let fits = |class: &&Class| {
            class.namespace.is_none_or(|only| only == namespace) && local.ends_with(class.ending)
        };
        self.classes.iter().find(fits).map_or(0, |class| class.symbol)
    }

    /// What a state means.
    #[inline]
    pub(crate) fn state(&self, number: u16) -> &'static State {
        &self.states[usize::from(number)]
    }

    /// A kind of context.
    #[inline]
    pub(crate) fn kind(&self, number: usize) -> &'static Kind {
        &self.kinds[number]
    }

    /// All rules, by their numbers.
    pub(crate) fn rules(&self) -> &'static [Rule] {
        self.rules
    }

    /// Attributes that no element may have, with their rules.
    pub(crate) fn attributes(&self) -> &'static [(Name, u16)] {
        self.attributes
    }

    /// The same as a set.
    pub(crate) fn attribute_set(&self) -> NameSet {
        self.attribute_set
    }
}
