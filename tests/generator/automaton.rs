//! The regular syntax rules of EN 16931 as an automaton over the names on the way to an element.
//!
//! Contexts and operands are ways of names, from the root or from anywhere. Walking them side by side gives a
//! deterministic automaton, as for searching many words at once: its state says all that the way to an element
//! means to any rule.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use facture::syntax::Namespace;

use super::{Table, constant, name};

type Name = (Namespace, String);

/// A set of names by the end of their local part: written `//ram:*[local name ends in ID]`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Class {
    /// The namespace, if only one will do.
    namespace: Option<Namespace>,
    ending: String,
    except: Option<Name>,
}

impl Class {
    fn parse(text: &str) -> Self {
        let (of, rest) = text.split_once(":*[local name ends in ").unwrap_or_else(|| {
            ("", text.strip_prefix("*[local name ends in ").unwrap_or_else(|| panic!("no class: {text}")))
        });
        let rest = rest.strip_suffix(']').unwrap_or_else(|| panic!("no class: {text}"));
        let (ending, except) = rest.split_once("; not ").map_or((rest, None), |(e, not)| (e, name(not)));
        let namespace = Namespace::ALL.iter().copied().find(|n| n.key() == of && !of.is_empty());
        Self { namespace, ending: ending.to_owned(), except }
    }

    fn holds(&self, (namespace, local): &Name) -> bool {
        self.namespace.is_none_or(|only| only == *namespace)
            && local.ends_with(&self.ending)
            && self.except.as_ref().is_none_or(|(n, l)| (n, l) != (namespace, local))
    }
}

/// One step of a way.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Step {
    Name(Name),
    Class(Class),
}

/// A way of names; one that is not anchored may start anywhere.
#[derive(Clone, Debug)]
struct Way {
    anchored: bool,
    steps: Vec<Step>,
    /// The attribute at the end of the way.
    attribute: Option<String>,
}

impl Way {
    fn parse(text: &str) -> Self {
        let anchored = text.starts_with('/') && !text.starts_with("//");
        let (mut steps, mut attribute) = (Vec::new(), None);
        for step in text.trim_start_matches('/').split('/') {
            match step {
                "Invoice" => steps.push(Step::Name((Namespace::UblInvoice, step.to_owned()))),
                "CreditNote" => steps.push(Step::Name((Namespace::UblCreditNote, step.to_owned()))),
                _ if step.starts_with('@') => attribute = Some(step.to_owned()),
                _ if step.contains('*') => steps.push(Step::Class(Class::parse(step))),
                _ => steps.push(Step::Name(name(step).unwrap_or_else(|| panic!("{text}: {step}")))),
            }
        }
        Self { anchored, steps, attribute }
    }
}

struct Context {
    text: String,
    ways: Vec<Way>,
    /// `Allowance` or `Charge`, where only those count.
    only: &'static str,
    rules: Vec<usize>,
}

struct Rule {
    id: String,
    shape: String,
    operands: Vec<Way>,
    /// `//` in front of the operands: they are looked for in the whole document.
    everywhere: bool,
}

/// How far along its ways the walk has come at an element.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Position {
    /// Context, which of its ways, steps taken.
    Context(usize, usize, usize),
    /// Rule, which of its operands, steps taken from its context.
    Operand(usize, usize, usize),
}

/// A state: ways begun, and what is to do at the element.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
struct State {
    begun: BTreeSet<Position>,
    actions: Vec<String>,
}

/// One of the two syntaxes' rules.
struct Machine {
    contexts: Vec<Context>,
    rules: Vec<Rule>,
    /// Attributes that no element may have, with their rules.
    attributes: Vec<(String, usize)>,
    /// Every symbol: a name that a way names, or a class that other names belong to.
    symbols: Vec<Step>,
    classes: Vec<Class>,
    /// Contexts below which something is counted; those that differ in their condition alone count together.
    kinds: Vec<Vec<usize>>,
}

/// The Rust text for a syntax.
pub(crate) fn table(syntax: &str, names: &[Name]) -> String {
    let machine = Machine::read(syntax, names);
    let (states, edges) = machine.states();
    let mut body = String::new();
    machine.write(&mut body, names, &states, &edges);
    // Only what the tables name.
    let says = |word: &str| body.contains(&format!(" {word}")) || body.contains(&format!("[{word}"));
    let list = |words: Vec<&'static str>| words.join(", ");
    let modules = Namespace::ALL.iter().map(|n| n.key()).filter(|key| !key.is_empty());
    let modules = list(modules.filter(|key| says(&format!("{key}::"))).collect());
    let actions = ["Absent", "AbsentAttribute", "Count", "CountAttribute", "Enter", "RequiredAttribute"];
    let actions =
        list(actions.into_iter().filter(|a| says(&format!("{a} {{")) || says(&format!("{a}("))).collect());
    let names = if body.contains("Some(Namespace::") { "{Name, Namespace}" } else { "Name" };
    format!(
        "//! The regular syntax rules as an automaton.\n\
         //!\n\
         //! Written by `cargo test --test generated` from schemas/rules/syntax.tsv. Do not edit.\n\n\
         use crate::syntax::automaton::Action::{{{actions}}};\n\
         use crate::syntax::automaton::{{Automaton, Cell, Class, Counted, Kind, NameSet, Only, Rule, State, Step, WHOLE}};\n\
         use crate::syntax::names::{{{modules}}};\n\
         use crate::syntax::{names};\n\n{body}"
    )
}

impl Machine {
    fn read(syntax: &str, names: &[Name]) -> Self {
        let (mut contexts, mut rules, mut attributes) = (Vec::<Context>::new(), Vec::new(), Vec::new());
        let table = Table::read("rules/syntax.tsv");
        for row in table.rows().filter(|row| row.cell("syntax") == syntax && row.cell("shape") != "code") {
            let (id, text, operands) = (row.cell("id"), row.cell("context"), row.cell("operands"));
            let shape = row.cell("shape");
            let number = rules.len();
            let everywhere = operands.starts_with("//");
            rules.push(Rule {
                id: id.to_owned(),
                shape: shape.to_owned(),
                operands: operands.split(" | ").map(Way::parse).collect(),
                everywhere,
            });
            if everywhere && shape == "attribute-absent" {
                attributes.push((operands.trim_start_matches('/').to_owned(), number));
                continue;
            }
            match contexts.iter_mut().find(|context| context.text == text) {
                Some(context) => context.rules.push(number),
                None => contexts.push(Context::parse(text, number)),
            }
        }
        let (symbols, classes, kinds) = (Vec::new(), Vec::new(), Vec::new());
        let mut machine = Self { contexts, rules, attributes, symbols, classes, kinds };
        machine.find_symbols(names);
        machine.kinds = machine.find_kinds();
        machine
    }

    fn find_symbols(&mut self, names: &[Name]) {
        let ways =
            self.contexts.iter().flat_map(|c| &c.ways).chain(self.rules.iter().flat_map(|r| &r.operands));
        let steps: BTreeSet<_> = ways.flat_map(|way| way.steps.iter().cloned()).collect();
        for step in &steps {
            match step {
                Step::Name(name) => assert!(names.contains(name), "schemas/names.tsv lacks {name:?}"),
                Step::Class(class) => self.classes.push(class.clone()),
            }
        }
        self.symbols = steps.into_iter().collect();
    }

    /// The symbol of a name, from 1; 0 for one that no way speaks of.
    fn symbol(&self, name: &Name) -> usize {
        let named = self.symbols.iter().position(|s| matches!(s, Step::Name(n) if n == name));
        let classed = || self.symbols.iter().position(|s| matches!(s, Step::Class(c) if c.holds(name)));
        named.or_else(classed).map_or(0, |at| at + 1)
    }

    fn matches(&self, step: &Step, symbol: usize) -> bool {
        match (step, &self.symbols[symbol - 1]) {
            (a, b) if a == b => true,
            (Step::Class(class), Step::Name(name)) => class.holds(name),
            _ => false,
        }
    }

    /// The states, and for each the symbols that lead somewhere else than they would lead from anywhere.
    fn states(&self) -> (Vec<State>, Vec<BTreeMap<usize, usize>>) {
        let mut states = vec![State::default()];
        let mut number = BTreeMap::from([(State::default(), 0)]);
        // State 0 is "anywhere"; the second, made by hand, is the document around the root.
        let document: BTreeSet<Position> = self.anchors().collect();
        states.push(State { begun: document, actions: Vec::new() });
        let mut edges: Vec<BTreeMap<usize, usize>> = Vec::new();
        let mut at = 0;
        while at < states.len() {
            let mut out = BTreeMap::new();
            for symbol in self.leading_on(at, &states[at]) {
                let next = self.step(&states[at], symbol);
                let to = *number.entry(next.clone()).or_insert_with(|| {
                    states.push(next);
                    states.len() - 1
                });
                if at == 0 || to != edges[0].get(&symbol).copied().unwrap_or(0) {
                    out.insert(symbol, to);
                }
            }
            edges.push(out);
            at += 1;
        }
        (states, edges)
    }

    /// The symbols that may lead from a state to another than they lead to from anywhere.
    fn leading_on(&self, number: usize, state: &State) -> Vec<usize> {
        let all = 1..=self.symbols.len();
        if number == 0 {
            return all.collect();
        }
        let steps: BTreeSet<_> =
            state.begun.iter().filter_map(|&position| self.next_step(position)).collect();
        all.filter(|&symbol| steps.iter().any(|step| self.matches(step, symbol))).collect()
    }

    fn next_step(&self, position: Position) -> Option<&Step> {
        match position {
            Position::Context(context, way, taken) => self.contexts[context].ways[way].steps.get(taken),
            Position::Operand(rule, operand, taken) => self.rules[rule].operands[operand].steps.get(taken),
        }
    }

    fn anchors(&self) -> impl Iterator<Item = Position> {
        self.contexts.iter().enumerate().flat_map(|(number, context)| {
            let ways = context.ways.iter().enumerate().filter(|(_, way)| way.anchored);
            ways.map(move |(way, _)| Position::Context(number, way, 0))
        })
    }

    /// What may begin anywhere.
    fn beginnings(&self) -> impl Iterator<Item = Position> {
        let contexts = self.contexts.iter().enumerate().flat_map(|(number, context)| {
            let ways = context.ways.iter().enumerate().filter(|(_, way)| !way.anchored);
            ways.map(move |(way, _)| Position::Context(number, way, 0))
        });
        let rules = self.rules.iter().enumerate().filter(|(_, rule)| rule.everywhere);
        contexts.chain(rules.flat_map(|(number, rule)| {
            (0..rule.operands.len()).map(move |operand| Position::Operand(number, operand, 0))
        }))
    }

    fn step(&self, from: &State, symbol: usize) -> State {
        let mut state = State::default();
        let mut here = BTreeSet::new();
        for position in from.begun.iter().copied().chain(self.beginnings()) {
            let (way, taken, next) = match position {
                Position::Context(c, w, n) => (&self.contexts[c].ways[w], n, Position::Context(c, w, n + 1)),
                Position::Operand(r, o, n) => (&self.rules[r].operands[o], n, Position::Operand(r, o, n + 1)),
            };
            if way.steps.get(taken).is_none_or(|step| !self.matches(step, symbol)) {
                continue;
            }
            match (next, taken + 1 == way.steps.len()) {
                (_, false) => drop(state.begun.insert(next)),
                (Position::Context(context, ..), true) => drop(here.insert(context)),
                (Position::Operand(rule, ..), true) => {
                    state.actions.push(self.reached(rule, way));
                }
            }
        }
        // In one pattern the first context that matches is the only one; conditions exclude each other.
        let first = here.first().copied();
        for context in here.into_iter().filter(|&c| Some(c) == first || !self.contexts[c].only.is_empty()) {
            self.enter(context, first == Some(context), &mut state);
        }
        state.actions.sort();
        state
    }

    /// At an element that is a context: what begins there.
    fn enter(&self, context: usize, first: bool, state: &mut State) {
        let rules = &self.contexts[context].rules;
        if let Some(kind) = self.kinds.iter().position(|kind| kind.contains(&context)).filter(|_| first) {
            // Before anything else, so that what is counted at the element itself finds its context.
            state.actions.push(format!(" Enter({kind})"));
        }
        for &number in rules {
            let rule = &self.rules[number];
            for (operand, way) in rule.operands.iter().enumerate().filter(|_| !rule.everywhere) {
                if way.steps.is_empty() {
                    state.actions.push(self.reached(number, way));
                } else {
                    state.begun.insert(Position::Operand(number, operand, 0));
                }
            }
        }
    }

    /// The action at the end of an operand.
    fn reached(&self, number: usize, way: &Way) -> String {
        let rule = &self.rules[number];
        let up = if rule.everywhere { "WHOLE".to_owned() } else { way.steps.len().to_string() };
        let attribute = way.attribute.as_deref().map(constant);
        match (rule.shape.as_str(), attribute) {
            ("absent", None) => format!("Absent {{ rule: {number}, up: {up} }}"),
            ("absent" | "attribute-absent", Some(attribute)) => {
                format!("AbsentAttribute {{ rule: {number}, up: {up}, name: {attribute} }}")
            }
            ("attribute-required", Some(attribute)) => {
                format!("RequiredAttribute {{ rule: {number}, name: {attribute} }}")
            }
            (_, None) => format!("Count {{ slot: {}, up: {up} }}", self.slot(number)),
            (_, Some(attribute)) => {
                format!("CountAttribute {{ slot: {}, up: {up}, name: {attribute} }}", self.slot(number))
            }
        }
    }

    fn counts(&self, rule: usize) -> bool {
        ["atmost1", "exactly1", "required"].contains(&self.rules[rule].shape.as_str())
    }

    fn find_kinds(&self) -> Vec<Vec<usize>> {
        let mut kinds: Vec<Vec<usize>> = Vec::new();
        let counting =
            (0..self.contexts.len()).filter(|&c| self.contexts[c].rules.iter().any(|&r| self.counts(r)));
        for context in counting {
            let base = |c: usize| self.contexts[c].text.split('[').next().map(str::to_owned);
            let conditional = !self.contexts[context].only.is_empty();
            let alike = |kind: &&mut Vec<usize>| conditional && base(kind[0]) == base(context);
            match kinds.iter_mut().find(alike) {
                Some(kind) => kind.push(context),
                None => kinds.push(vec![context]),
            }
        }
        kinds
    }

    /// The counted rules of a kind of context, in the order of their slots.
    fn counted(&self, kind: &[usize]) -> Vec<(usize, usize)> {
        let rules = kind.iter().flat_map(|&c| self.contexts[c].rules.iter().map(move |&r| (c, r)));
        rules.filter(|&(_, rule)| self.counts(rule)).collect()
    }

    fn slot(&self, rule: usize) -> usize {
        let kinds = &self.kinds;
        let place = |kind: &Vec<usize>| self.counted(kind).iter().position(|&(_, r)| r == rule);
        kinds.iter().find_map(place).unwrap_or_else(|| panic!("{} is not counted", self.rules[rule].id))
    }
}

impl Context {
    fn parse(text: &str, rule: usize) -> Self {
        let (plain, only) = match text.split_once("[cbc:ChargeIndicator = ") {
            Some((plain, "false()]")) => (plain, "Allowance"),
            Some((plain, "true()]")) => (plain, "Charge"),
            _ => (text, ""),
        };
        Self {
            text: text.to_owned(),
            ways: plain.split(" | ").map(Way::parse).collect(),
            only,
            rules: vec![rule],
        }
    }
}

impl Machine {
    fn write(&self, out: &mut String, names: &[Name], states: &[State], edges: &[BTreeMap<usize, usize>]) {
        let (bases, cells) = pack(edges);
        out.push_str(
            "pub(in crate::syntax) static AUTOMATON: Automaton = Automaton {\n    \
             symbols: &SYMBOLS, classes: &CLASSES, states: &STATES, start: Step::start(&STATES),\n    \
             cells: &Cell::all(&EDGES, &STATES), anywhere: &Step::all(&ANYWHERE, &STATES),\n    \
             rules: &RULES, kinds: &KINDS, attributes: &ATTRIBUTES, attribute_set: NameSet::of(&ATTRIBUTES),\n};\n\n",
        );
        let symbols = names.iter().map(|name| if name.1.is_empty() { 0 } else { self.symbol(name) });
        numbers(out, "Symbols by name.", "SYMBOLS", symbols);
        let anywhere = (0..=self.symbols.len()).map(|symbol| edges[0].get(&symbol).copied().unwrap_or(0));
        numbers(out, "Where a symbol leads from anywhere.", "ANYWHERE", anywhere);
        self.write_classes(out);
        let _ = writeln!(out, "static STATES: [State; {}] = [", states.len());
        for (state, base) in states.iter().zip(bases) {
            let actions = state.actions.iter().map(|a| a.trim());
            let on_attributes = ["AbsentAttribute", "CountAttribute"];
            let (given, actions): (Vec<_>, Vec<_>) =
                actions.partition(|action| on_attributes.iter().any(|start| action.starts_with(start)));
            let (actions, given) = (actions.join(", "), given.join(", "));
            let _ = writeln!(
                out,
                "    State {{ base: {base}, actions: &[{actions}], if_attributes: &[{given}] }},"
            );
        }
        let _ = writeln!(out, "];\n\n/// Edges from state to state, in their cells.");
        let _ = writeln!(out, "static EDGES: [(u16, u16); {}] = [", cells.len());
        for row in cells.chunks(12) {
            let row: Vec<_> = row.iter().map(|(from, to)| format!("({from}, {to})")).collect();
            let _ = writeln!(out, "    {},", row.join(", "));
        }
        out.push_str("];\n\n");
        self.write_rules(out);
    }

    fn write_classes(&self, out: &mut String) {
        let _ = writeln!(out, "static CLASSES: [Class; {}] = [", self.classes.len());
        for class in &self.classes {
            let symbol = self.symbols.iter().position(|s| *s == Step::Class(class.clone()));
            let namespace = class.namespace.map_or("None".to_owned(), |n| format!("Some(Namespace::{n:?})"));
            let _ = writeln!(
                out,
                "    Class {{ namespace: {namespace}, ending: {:?}, symbol: {} }},",
                class.ending,
                symbol.map_or(0, |at| at + 1)
            );
        }
        out.push_str("];\n\n");
    }

    fn write_rules(&self, out: &mut String) {
        let _ = writeln!(out, "static RULES: [Rule; {}] = [", self.rules.len());
        for rule in &self.rules {
            let names = rule.operands[0].steps.iter().map(|step| match step {
                Step::Name((namespace, local)) => path_of(*namespace, local),
                Step::Class(_) => panic!("{}: an operand by class", rule.id),
            });
            let way: Vec<_> = names.collect();
            let _ = writeln!(out, "    Rule {{ id: {:?}, way: &[{}] }},", rule.id, way.join(", "));
        }
        let kinds = &self.kinds;
        let _ = writeln!(out, "];\n\nstatic KINDS: [Kind; {}] = [", kinds.len());
        for kind in kinds {
            let counted = self.counted(kind).into_iter().map(|(context, rule)| {
                let (min, max) = match self.rules[rule].shape.as_str() {
                    "atmost1" => (0, "1"),
                    "exactly1" => (1, "1"),
                    _ => (1, "u32::MAX"),
                };
                let only = self.contexts[context].only;
                let only = if only.is_empty() { "Any" } else { only };
                format!("Counted {{ rule: {rule}, min: {min}, max: {max}, only: Only::{only} }}")
            });
            let counted: Vec<_> = counted.collect();
            let _ = writeln!(out, "    Kind::of(&[{}]),", counted.join(", "));
        }
        let _ = writeln!(
            out,
            "];\n\n/// Attributes that no element may have.\nstatic ATTRIBUTES: [(Name, u16); {}] = [",
            self.attributes.len()
        );
        for (attribute, rule) in &self.attributes {
            let _ = writeln!(out, "    ({}, {rule}),", constant(attribute));
        }
        out.push_str("];\n");
    }
}

fn path_of(namespace: Namespace, local: &str) -> String {
    constant(&format!("{}:{local}", namespace.key()))
}

fn numbers(out: &mut String, about: &str, constant: &str, numbers: impl Iterator<Item = usize>) {
    let numbers: Vec<_> = numbers.map(|n| n.to_string()).collect();
    let _ = writeln!(out, "/// {about}\nstatic {constant}: [u16; {}] = [", numbers.len());
    for row in numbers.chunks(24) {
        let _ = writeln!(out, "    {},", row.join(", "));
    }
    out.push_str("];\n\n");
}

/// Marks a cell that no state has.
const NO_STATE: usize = u16::MAX as usize;

/// Lays all edges into one row of cells: the edge of a state by a symbol is in the cell of its base plus the
/// symbol, marked with the state. Where another state's mark stands, there is no edge.
fn pack(edges: &[BTreeMap<usize, usize>]) -> (Vec<usize>, Vec<(usize, usize)>) {
    let mut bases = vec![0; edges.len()];
    let mut cells: Vec<Option<(usize, usize)>> = Vec::new();
    let mut order: Vec<usize> = (1..edges.len()).filter(|&state| !edges[state].is_empty()).collect();
    order.sort_by_key(|&state| std::cmp::Reverse(edges[state].len()));
    for state in order {
        let free =
            |base: &usize| edges[state].keys().all(|s| cells.get(base + s).is_none_or(Option::is_none));
        // Past the last cell everything is free.
        let base = (0..=cells.len()).find(free).unwrap_or(cells.len());
        bases[state] = base;
        for (&symbol, &to) in &edges[state] {
            if cells.len() <= base + symbol {
                cells.resize(base + symbol + 1, None);
            }
            cells[base + symbol] = Some((state, to));
        }
    }
    (bases, cells.into_iter().map(|cell| cell.unwrap_or((NO_STATE, 0))).collect())
}
