//! Names of elements and attributes as numbers.

use std::fmt;

use super::generated::names::{NAMES, SLOTS};
use super::{Namespace, hash};

/// The name of an element or attribute of UBL or CII: a namespace and a local name in two bytes.
///
/// The modules of [`names`](super::names) hold a constant for each: `cbc::ID`, `ram::TYPE_CODE`, `attr::SCHEME_ID`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Name(pub(super) u16);

impl Name {
    /// A name that is in neither syntax.
    pub const UNKNOWN: Self = Self(0);

    /// The name of a number: for the generated constants alone.
    pub(super) const fn number(number: u16) -> Self {
        Self(number)
    }

    /// How many names there are, the unknown one included.
    pub const COUNT: usize = NAMES.len();

    /// The name of a number below [`COUNT`](Self::COUNT).
    pub(crate) const fn of_index(index: usize) -> Self {
        assert!(index < Self::COUNT, "there is no such name");
        Self(index as u16)
    }

    /// The name of a local part in a namespace, [`UNKNOWN`](Self::UNKNOWN) where neither syntax has it.
    #[inline]
    pub fn lookup(namespace: Namespace, local: &[u8]) -> Self {
        let mut slot = hash::slot(namespace as u8, local);
        loop {
            // More than half of the slots are empty, so this ends.
            let number = SLOTS[slot % SLOTS.len()];
            if number == 0 {
                return Self::UNKNOWN;
            }
            let (its_namespace, its_local) = NAMES[usize::from(number)];
            if its_namespace == namespace && its_local.as_bytes() == local {
                return Self(number);
            }
            slot += 1;
        }
    }

    /// Whether either syntax has it.
    #[inline]
    pub fn is_known(self) -> bool {
        self != Self::UNKNOWN
    }

    /// The local part, `ID`; empty for the unknown name.
    pub const fn local(self) -> &'static str {
        NAMES[self.0 as usize].1
    }

    /// The namespace.
    pub fn namespace(self) -> Namespace {
        NAMES[usize::from(self.0)].0
    }

    /// Its number, less than [`COUNT`](Self::COUNT): for tables of one's own. It may change between releases.
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.namespace().prefix(), self.local()) {
            (_, "") => f.write_str("(unknown)"),
            ("", local) => f.write_str(local),
            (prefix, local) => write!(f, "{prefix}:{local}"),
        }
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::names::{attr, cac, cbc, inv, ram};

    #[test]
    fn every_name_is_found_again() {
        for (number, &(namespace, local)) in NAMES.iter().enumerate().skip(1) {
            assert_eq!(Name::lookup(namespace, local.as_bytes()).index(), number, "{namespace:?} {local}");
        }
    }

    #[test]
    fn what_is_in_neither_syntax_is_unknown() {
        for local in ["", "I", "Id", "IDD", "InvoiceLines", "TaxCategoryTaxCategoryTaxCategory"] {
            assert_eq!(Name::lookup(Namespace::Cbc, local.as_bytes()), Name::UNKNOWN, "{local}");
        }
        assert_eq!(Name::lookup(Namespace::Unknown, b"ID"), Name::UNKNOWN);
        assert_eq!(Name::lookup(Namespace::Unknown, b""), Name::UNKNOWN);
        assert_eq!(Name::lookup(Namespace::Cac, b"ID"), Name::UNKNOWN);
    }

    #[test]
    fn names_read_as_in_the_documents() {
        assert_eq!(cbc::ID.to_string(), "cbc:ID");
        assert_eq!(cac::PARTY.to_string(), "cac:Party");
        assert_eq!(ram::TYPE_CODE.to_string(), "ram:TypeCode");
        assert_eq!(inv::INVOICE.to_string(), "Invoice");
        assert_eq!(attr::SCHEME_ID.to_string(), "schemeID");
        assert_eq!(cbc::UBL_VERSION_ID.local(), "UBLVersionID");
    }

    #[test]
    fn names_hardly_share_slots() {
        let steps: usize = NAMES[1..].iter().map(|(namespace, local)| steps(*namespace, local)).sum();
        assert!(steps * 10 < NAMES.len() * 13, "{steps} slots are looked at to find {} names", NAMES.len());
    }

    fn steps(namespace: Namespace, local: &str) -> usize {
        let name = Name::lookup(namespace, local.as_bytes());
        let first = hash::slot(namespace as u8, local.as_bytes());
        let reach = SLOTS[first..].iter().chain(&SLOTS).position(|number| *number == name.0);
        reach.map_or(SLOTS.len(), |more| more + 1)
    }
}
