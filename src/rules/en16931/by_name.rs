//! What an element's name calls for, found by one look into a table.

use crate::syntax::Name;
use crate::xml::{Document, Node, NodeId};

/// Checks by the names of the elements that they look at.
pub(super) struct ByName<Check: 'static> {
    listed: &'static [(&'static [Name], Check)],
    endings: &'static [(&'static str, Check)],
    /// Of each name, the number of its check from 1: those of the endings come after those listed.
    numbers: [u8; Name::COUNT],
}

/// The number of the unknown name, whose check depends on how it ends.
const BY_ENDING: u8 = u8::MAX;

impl<Check: Copy> ByName<Check> {
    /// The compiler fills the table. An ending stands for all local names that end so and are not listed.
    pub(super) const fn new(
        listed: &'static [(&'static [Name], Check)],
        endings: &'static [(&'static str, Check)],
    ) -> Self {
        assert!(listed.len() + endings.len() < BY_ENDING as usize, "numbers have no room for so many");
        let mut numbers = [0; Name::COUNT];
        let mut check = 0;
        while check < endings.len() {
            let mut name = 0;
            while name < Name::COUNT {
                if ends_with(Name::of_index(name).local().as_bytes(), endings[check].0.as_bytes()) {
                    numbers[name] = (listed.len() + check + 1) as u8;
                }
                name += 1;
            }
            check += 1;
        }
        check = 0;
        while check < listed.len() {
            let mut name = 0;
            while name < listed[check].0.len() {
                numbers[listed[check].0[name].index()] = check as u8 + 1;
                name += 1;
            }
            check += 1;
        }
        numbers[Name::UNKNOWN.index()] = BY_ENDING;
        Self { listed, endings, numbers }
    }

    /// The check of an element.
    #[inline]
    pub(super) fn find(&self, document: &Document<'_>, id: NodeId, node: &Node) -> Option<Check> {
        match self.numbers[node.name.index()] {
            0 => None,
            BY_ENDING => self.find_by_ending(document.local_name(id)),
            number => {
                let number = usize::from(number) - 1;
                match self.listed.get(number) {
                    Some((_, check)) => Some(*check),
                    None => self.endings.get(number - self.listed.len()).map(|(_, check)| *check),
                }
            }
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
        ByName::new(&[(&[cbc::AMOUNT, cbc::ID], 1), (&[ram::ID], 2)], &[("Amount", 3)]);

    #[test]
    fn each_name_has_its_check() {
        let of = |name: Name| match usize::from(NUMBERS.numbers[name.index()]) {
            0 => 0,
            3 => NUMBERS.endings[0].1,
            number => NUMBERS.listed[number - 1].1,
        };
        for (name, number) in
            [(cbc::AMOUNT, 1), (cbc::ID, 1), (ram::ID, 2), (cbc::NAME, 0), (cbc::TAX_AMOUNT, 3)]
        {
            assert_eq!(of(name), number, "{name}");
        }
        assert_eq!(NUMBERS.find_by_ending("MyAmount"), Some(3));
        assert_eq!(NUMBERS.find_by_ending("Amounts"), None);
    }
}
