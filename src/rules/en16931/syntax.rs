//! The regular syntax rules: what must not be there, what comes once, what must be there.
//!
//! They are four in five of all rules, and on a sound document nearly all of them have nothing to say. So they
//! are not run one by one: the ways they speak of form an automaton over the names from the root to an element
//! (written from `schemas/rules/syntax.tsv`), and one walk over the document tells all that hit. What comes
//! once is counted in a frame for each element that is a context.

use std::collections::HashSet;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::automaton::{self, Action, Automaton, Only, State, Step, WHOLE};
use crate::syntax::names::cbc;
use crate::xml::{Document, NodeId};

use super::element::{boolean, has_attribute};
use super::kinds::{Kind, Kinds};

/// Finds what breaks the regular syntax rules.
pub(crate) fn check_syntax(c: &mut Checker<'_>) {
    let Some(automaton) = Automaton::of_root(c.document.name(c.root)) else { return };
    if c.document.is_sound() {
        debug_assert!(!has_hits(c, automaton), "the reader passes what a rule does not");
    } else {
        find_hits(c, automaton);
    }
}

fn has_hits(c: &Checker<'_>, automaton: &'static Automaton) -> bool {
    let mut again = Checker::new(c.document, c.root);
    find_hits(&mut again, automaton);
    !again.hits.is_empty()
}

#[cold]
fn find_hits(c: &mut Checker<'_>, automaton: &'static Automaton) {
    let before = c.hits.len();
    let due = due(automaton, c.document, c.root);
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

/// All elements that mean something to the rules, with their states.
fn due(automaton: &Automaton, document: &Document<'_>, root: NodeId) -> Vec<(NodeId, u16)> {
    let ids = document.subtree(root);
    let nodes = document.nodes_of(root);
    let mut due = Vec::with_capacity(nodes.len() / 4);
    let mut steps: Vec<Step> = Vec::with_capacity(nodes.len());
    for (id, node) in ids.zip(nodes) {
        // What is around the root was not walked over.
        let around = node.parent.and_then(|parent| steps.get(parent.index().wrapping_sub(root.index())));
        let around = around.copied().unwrap_or(automaton.start());
        let symbol = if node.name.is_known() {
            automaton.symbol(node.name)
        } else {
            automaton.symbol_by_ending(document.namespace(id), document.local_name(id))
        };
        let step = automaton.next(around, symbol);
        steps.push(step);
        if step.kind().is_some() || step.acts(node.has_attributes()) {
            due.push((id, step.state()));
        }
    }
    due
}

/// A walk over a document.
struct Walk {
    automaton: &'static Automaton,
    /// Contexts around the element in hand.
    frames: Vec<Frame>,
    /// Where the innermost of them ends.
    frame_end: Option<NodeId>,
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
    end: NodeId,
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
        Self { automaton, frames, frame_end: None, counts, said: Vec::new(), doubtful: false }
    }

    /// Whether something may have been said twice.
    fn run(mut self, c: &mut Checker<'_>, due: &[(NodeId, u16)]) -> bool {
        let automaton = self.automaton;
        for &(node, state) in due {
            while self.frame_end.is_some_and(|end| end <= node) {
                self.leave(c);
            }
            let State { actions, if_attributes, .. } = *automaton.state(state);
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
                    let rule = self.automaton.rules()[usize::from(rule)].id;
                    c.hit(rule, node, Culprit::MissingAttribute(node, name), Found::Nothing);
                }
            }
        }
    }

    /// A rule speaks once for each context.
    fn must_not_be(&mut self, c: &mut Checker<'_>, rule: u16, context: NodeId, culprit: Culprit) {
        self.said.resize(self.automaton.rules().len(), None);
        let said = self.said[usize::from(rule)].replace(context);
        if said == Some(context) {
            return;
        }
        // Back from a context inside this one: this one may have spoken before.
        self.doubtful |= said.is_some_and(|inner| inner > context);
        c.hit(self.automaton.rules()[usize::from(rule)].id, context, culprit, Found::Nothing);
    }

    fn enter(&mut self, c: &Checker<'_>, node: NodeId, kind: u8) {
        let first_count = self.counts.len();
        let counted = self.automaton.kind(usize::from(kind)).counted.len();
        self.counts.resize(first_count + counted, Count { times: 0, second: node });
        let end = c.document.node(node).end;
        self.frames.push(Frame { context: node, end, kind, first_count, exceeded: false });
        self.frame_end = Some(end);
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
            count.times > self.automaton.kind(usize::from(frame.kind)).counted[usize::from(slot)].max;
    }

    /// Past the last descendant of a context: now the counts are known.
    fn leave(&mut self, c: &mut Checker<'_>) {
        let Some(frame) = self.frames.pop() else { return };
        self.frame_end = self.frames.last().map(|frame| frame.end);
        let kind = self.automaton.kind(usize::from(frame.kind));
        if frame.exceeded || kind.musts != 0 {
            self.judge(c, &frame, kind);
        }
        self.counts.truncate(frame.first_count);
    }

    fn judge(&self, c: &mut Checker<'_>, frame: &Frame, kind: &automaton::Kind) {
        for (counted, count) in kind.counted.iter().zip(&self.counts[frame.first_count..]) {
            if (counted.min..=counted.max).contains(&count.times) || !counted.only.holds(c, frame.context) {
                continue;
            }
            let rule = &self.automaton.rules()[usize::from(counted.rule)];
            let culprit = match count.times {
                0 => Culprit::Missing(frame.context, rule.way),
                _ => Culprit::Node(count.second),
            };
            c.hit(rule.id, frame.context, culprit, Found::Count(count.times as usize));
        }
    }

    /// Attributes that no element may have: one hit a rule, at the first.
    fn attributes(&mut self, c: &mut Checker<'_>) {
        let (document, forbidden) = (c.document, self.automaton.attributes());
        if forbidden.is_empty() {
            return;
        }
        for node in document.subtree(c.root) {
            for attribute in document.attributes(node) {
                if let Some((name, rule)) = forbidden.iter().find(|(name, _)| *name == attribute.name) {
                    self.must_not_be(c, *rule, c.root, Culprit::Attribute(node, *name));
                }
            }
        }
    }
}

impl Only {
    /// Whether an allowance or charge is of this kind; one that says both is an allowance here.
    fn holds(self, c: &Checker<'_>, context: NodeId) -> bool {
        let wanted = match self {
            Self::Any => return true,
            Self::Allowance => Kind::Allowance,
            Self::Charge => Kind::Charge,
        };
        let mut kinds = Kinds::default();
        for indicator in c.document.children_named(context, cbc::CHARGE_INDICATOR) {
            // What it leaves open other rules say.
            kinds.see(boolean(c, indicator));
        }
        kinds.first() == Some(wanted)
    }
}

/// The element that so many steps lead up to.
fn above(c: &Checker<'_>, node: NodeId, up: u8) -> NodeId {
    if up == WHOLE {
        return c.root;
    }
    (0..up).fold(node, |node, _| c.document.parent(node).unwrap_or(node))
}
