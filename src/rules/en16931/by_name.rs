//! What an element's name calls for, found by one look into a table.

use crate::syntax::Name;
use crate::xml::{Document, NodeId};

/// Checks by the names of the elements that they look at.
pub(super) struct ByName<Check: 'static> {
    checks: [Check; UNKNOWN as usize + 1],
    endings: &'static [(&'static str, Check)],
    /// Of each name, the number of its check.
    numbers: [u8; ROOM],
}

/// Room for all names: a power of two, so that any remainder is in the table.
const ROOM: usize = Name::COUNT.next_power_of_two();

/// The number of names without a check.
const NONE: u8 = 0;
/// The number of the unknown name.
const UNKNOWN: u8 = u8::MAX;

impl<Check: Copy> ByName<Check> {
    /// The compiler fills the table. An ending stands for all local names that end so and are not listed; `unknown` is
    /// the check of names that no table knows.
    pub(super) const fn new(
        unknown: Check,
        listed: &'static [(&'static [Name], Check)],
        endings: &'static [(&'static str, Check)],
    ) -> Self {
        assert!(listed.len() + endings.len() < UNKNOWN as usize, "numbers have no room for so many");
        let (mut numbers, mut checks) = ([NONE; ROOM], [unknown; UNKNOWN as usize + 1]);
        let mut at = 0;
        while at < endings.len() {
            let number = listed.len() + at + 1;
            checks[number] = endings[at].1;
            let mut name = 0;
            while name < Name::COUNT {
                if ends_with(Name::of_index(name).local().as_bytes(), endings[at].0.as_bytes()) {
                    numbers[name] = number as u8;
                }
                name += 1;
            }
            at += 1;
        }
        at = 0;
        while at < listed.len() {
            checks[at + 1] = listed[at].1;
            let mut name = 0;
            while name < listed[at].0.len() {
                numbers[listed[at].0[name].index()] = at as u8 + 1;
                name += 1;
            }
            at += 1;
        }
        numbers[Name::UNKNOWN.index()] = UNKNOWN;
        Self { checks, endings, numbers }
    }

    /// Runs the check of each element from the root of an invoice on that has one, in document order.
    #[inline]
    pub(super) fn each(&self, document: &Document<'_>, root: NodeId, mut run: impl FnMut(Check, NodeId)) {
        for (number, node) in (root.number()..).zip(document.nodes_of(root)) {
            let check = self.numbers[node.name.index() % ROOM];
            if check != NONE
                && let Some(node) = NodeId::new(number)
            {
                run(self.checks[usize::from(check)], node);
            }
        }
    }

    /// The check of a name by its ending.
    #[cold]
    pub(super) fn find_by_ending(&self, local: &str) -> Option<Check> {
        self.endings.iter().find(|(ending, _)| local.ends_with(ending)).map(|(_, check)| *check)
    }
}

const fn ends_with(text: &[u8], ending: &[u8]) -> bool {
    let mut at = 1;
    while at <= ending.len() {
        if at > text.len() || text[text.len() - at] != ending[ending.len() - at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::ByName;
    use crate::syntax::Name;
    use crate::syntax::names::{cbc, ram};

    static NUMBERS: ByName<u8> =
        ByName::new(0, &[(&[cbc::AMOUNT, cbc::ID], 1), (&[ram::ID], 2)], &[("Amount", 3)]);

    #[test]
    fn each_name_has_its_check() {
        let of = |name: Name| NUMBERS.checks[usize::from(NUMBERS.numbers[name.index()])];
        for (name, number) in
            [(cbc::AMOUNT, 1), (cbc::ID, 1), (ram::ID, 2), (cbc::NAME, 0), (cbc::TAX_AMOUNT, 3)]
        {
            assert_eq!(of(name), number, "{name}");
        }
        assert_eq!(NUMBERS.find_by_ending("MyAmount"), Some(3));
        assert_eq!(NUMBERS.find_by_ending("Amounts"), None);
    }
}
