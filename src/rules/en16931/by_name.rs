//! What an element's name calls for, found by one look into a table.

use crate::syntax::Name;
use crate::xml::{Document, Node, NodeId};

/// Checks by the names of the elements that they look at.
pub(super) struct ByName<Check: 'static> {
    checks: [Check; BY_ENDING as usize + 1],
    endings: &'static [(&'static str, Check)],
    /// Of each name, the number of its check.
    numbers: [u8; Name::COUNT],
}

/// The number of names without a check.
const NONE: u8 = 0;
/// The number of the unknown name, whose check depends on how it ends.
const BY_ENDING: u8 = u8::MAX;

impl<Check: Copy> ByName<Check> {
    /// The compiler fills the table. An ending stands for all local names that end so and are not listed; `none` is
    /// never found.
    pub(super) const fn new(
        none: Check,
        listed: &'static [(&'static [Name], Check)],
        endings: &'static [(&'static str, Check)],
    ) -> Self {
        assert!(listed.len() + endings.len() < BY_ENDING as usize, "numbers have no room for so many");
        let (mut numbers, mut checks) = ([NONE; Name::COUNT], [none; BY_ENDING as usize + 1]);
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
        numbers[Name::UNKNOWN.index()] = BY_ENDING;
        Self { checks, endings, numbers }
    }

    /// The check of an element.
    #[inline]
    pub(super) fn find(&self, document: &Document<'_>, id: NodeId, node: &Node) -> Option<Check> {
        match self.numbers[node.name.index()] {
            NONE => None,
            BY_ENDING => self.find_by_ending(document.local_name(id)),
            number => Some(self.checks[usize::from(number)]),
        }
    }

    #[cold]
    fn find_by_ending(&self, local: &str) -> Option<Check> {
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
