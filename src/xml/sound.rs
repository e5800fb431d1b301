//! Whether an invoice keeps within what EN 16931 lets it use of its syntax, told while it is read.
//!
//! Of most invoices none of the regular rules has anything to say, and to know that takes next to nothing while the
//! elements around a tag are at hand. Of the others the rules tell what is wrong and where, on a walk of their own.

use crate::syntax::Name;
use crate::syntax::automaton::{Action, Automaton, NameSet, Step, WHOLE};

use super::node::Attribute;
use super::parse::{Open, Parser};

/// What is known so far.
pub(super) struct Soundness {
    /// That of the invoice, once its root element was reached.
    automaton: Option<&'static Automaton>,
    /// How many elements are around that.
    depth: usize,
    /// No rule may have something to say of the elements read.
    so_far: bool,
    attributes: NameSet,
}

impl Soundness {
    pub(super) fn new() -> Self {
        Self { automaton: None, depth: 0, so_far: true, attributes: NameSet::default() }
    }

    /// Takes note of an attribute.
    #[inline]
    pub(super) fn attribute(&mut self, name: Name) {
        self.attributes.insert(name);
    }

    /// Takes note of the end of an element, with what came of that which is counted for it.
    #[inline]
    pub(super) fn leave(&mut self, step: Step, seen: u32) {
        if let Some(kind) = step.kind()
            && let Some(automaton) = self.automaton
        {
            self.so_far &= automaton.kind(kind).musts & !seen == 0;
        }
    }

    /// Whether there is an invoice of which no rule has anything to say, once all is read.
    pub(super) fn at_the_end(&self, attributes: &[Attribute]) -> bool {
        let Some(automaton) = self.automaton.filter(|_| self.so_far) else { return false };
        let is_refused = |it: &Attribute| automaton.attributes().iter().any(|(name, _)| *name == it.name);
        !self.attributes.meets(automaton.attribute_set()) || !attributes.iter().any(is_refused)
    }
}

impl Parser<'_, '_> {
    /// Takes note of an element that begins, whose node is the last one: what the way to it means to the rules.
    #[inline]
    pub(super) fn step_into(&mut self, name: Name, around: Step, has_attributes: bool) -> Step {
        let step = match self.soundness.automaton {
            Some(automaton) if name.is_known() => automaton.next(around, automaton.symbol(name)),
            Some(automaton) => self.step_into_unknown(automaton, around),
            None => self.step_around_invoice(name),
        };
        if step.acts(has_attributes) {
            self.act(step, has_attributes);
        }
        step
    }

    #[cold]
    fn step_into_unknown(&self, automaton: &Automaton, around: Step) -> Step {
        let Some(node) = self.nodes.last() else { return around };
        let local = &self.name_of(node)[usize::from(node.prefix)..];
        automaton.next(around, automaton.symbol_by_ending(node.namespace(), local))
    }

    /// The invoice is the root or one step below it.
    #[cold]
    fn step_around_invoice(&mut self, name: Name) -> Step {
        let Some(automaton) = Automaton::of_root(name).filter(|_| self.open.len() <= 1) else {
            return Step::NOWHERE;
        };
        (self.soundness.automaton, self.soundness.depth) = (Some(automaton), self.open.len());
        // What stands beside it in an envelope is judged as if it were another invoice.
        self.open.iter_mut().for_each(|envelope| envelope.step = automaton.start());
        automaton.next(automaton.start(), automaton.symbol(name))
    }

    /// Does what a step asks for.
    #[inline(never)]
    fn act(&mut self, step: Step, has_attributes: bool) {
        let Some(automaton) = self.soundness.automaton else { return };
        if step.up() > 0 {
            self.count(automaton, step.slot(), step.up());
        }
        if step.asks_more(has_attributes) {
            self.act_more(automaton, step);
        }
    }

    /// Counts something for the element that is so many steps up, or for the invoice.
    #[inline]
    fn count(&mut self, automaton: &Automaton, slot: u8, up: u8) {
        let at = match up {
            WHOLE => Some(self.soundness.depth),
            up => self.open.len().checked_sub(usize::from(up)),
        };
        let context = at.and_then(|at| self.open.get_mut(at));
        let Some(Open { step, seen, .. }) = context else { return self.soundness.so_far = false };
        let bit = 1 << slot;
        if *seen & bit != 0 {
            let may_come_often = step.kind().is_some_and(|kind| automaton.kind(kind).many & bit != 0);
            self.soundness.so_far &= may_come_often;
        }
        *seen |= bit;
    }

    #[inline(never)]
    fn act_more(&mut self, automaton: &'static Automaton, step: Step) {
        let state = automaton.state(step.state());
        let first = self.nodes.last().map_or(0, |node| node.first_attribute as usize);
        let has = |parser: &Self, name| parser.attributes[first..].iter().any(|it| it.name == name);
        let counts_here = step.up() > 0;
        for action in state.actions.iter().chain(state.if_attributes) {
            match *action {
                Action::Enter(_) => {}
                Action::Count { .. } if counts_here => {}
                Action::Count { slot, up } => self.count(automaton, slot, up),
                Action::CountAttribute { slot, up, name } => {
                    if has(self, name) {
                        self.count(automaton, slot, up);
                    }
                }
                Action::Absent { .. } => self.soundness.so_far = false,
                Action::AbsentAttribute { name, .. } => self.soundness.so_far &= !has(self, name),
                Action::RequiredAttribute { name, .. } => self.soundness.so_far &= has(self, name),
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::xml::{Document, Limits};

    const UBL: &str = include_str!("../../fixtures/valid/ubl/standard.xml");
    const CII: &str = include_str!("../../fixtures/valid/cii/standard.xml");

    fn is_sound(text: &str) -> bool {
        Document::parse(text.as_bytes(), &Limits::default()).unwrap().is_sound()
    }

    /// Another text in place of one that stands there.
    fn with(text: &str, from: &str, to: &str) -> String {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    }

    fn enveloped(before: &str, invoice: &str) -> String {
        let invoice = invoice.split_once("?>").map_or(invoice, |(_, invoice)| invoice);
        let namespace = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
        format!(
            "<s:StandardBusinessDocument xmlns:s='{namespace}'>{before}{invoice}</s:StandardBusinessDocument>"
        )
    }

    #[test]
    fn what_breaks_no_rule_is_sound() {
        for text in [UBL, CII] {
            assert!(is_sound(text));
            assert!(is_sound(&enveloped("<s:StandardBusinessDocumentHeader/>", text)));
        }
        assert!(!is_sound("<a><b/></a>"), "there is no invoice");
    }

    #[test]
    fn what_a_rule_speaks_of_is_not() {
        let twice =
            |text: &str, tag: &str| with(text, &format!("<{tag}>"), &format!("<{tag}>1</{tag}><{tag}>"));
        let unwanted = "<cbc:UUID>1</cbc:UUID><cbc:IssueDate>";
        for text in [
            with(UBL, "<cbc:IssueDate>", unwanted),
            twice(UBL, "cbc:DocumentDescription"),
            with(UBL, "currencyID=", "languageID=\"fr\" currencyID="),
            with(CII, "<ram:TypeCode>", "<ram:Name>1</ram:Name><ram:TypeCode>"),
            twice(CII, "ram:Content"),
        ] {
            assert!(!is_sound(&text), "{text}");
            assert!(!is_sound(&enveloped("", &text)), "{text}");
        }
    }

    #[test]
    fn an_invoice_within_the_header_does_not_speak_for_the_one_that_is_meant() {
        let inner = "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>";
        let header = format!("<s:StandardBusinessDocumentHeader>{inner}</s:StandardBusinessDocumentHeader>");
        let faulty = with(CII, "<ram:TypeCode>", "<ram:Name>1</ram:Name><ram:TypeCode>");
        assert!(!is_sound(&enveloped(&header, &faulty)));
        assert!(is_sound(&enveloped(&header, CII)));
    }
}
