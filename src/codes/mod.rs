//! Code lists: which codes the official artefacts accept, and what they stand for.
//!
//! The lists are those of CEN's EN 16931 validation artefacts 1.3.16, which do not quite agree between the two
//! syntaxes; membership is asked for one of them. The facts stand in `schemas/codes`, one code a line.
//!
//! ```
//! use facture::codes::{COUNTRY, CURRENCY};
//! use facture::value::Syntax;
//!
//! assert!(CURRENCY.has(Syntax::Ubl, "EUR"));
//! assert!(!CURRENCY.has(Syntax::Ubl, "eur"));
//! assert_eq!(COUNTRY.name("FR"), Some("France"));
//! // South Sudan is missing in the CII artefact.
//! assert!(COUNTRY.has(Syntax::Ubl, "SS") && !COUNTRY.has(Syntax::Cii, "SS"));
//! ```

#[rustfmt::skip]
mod generated;

use crate::value::Syntax;

pub use generated::*;

/// The release of the artefacts that the lists are taken from.
pub const VERSION: &str = "EN 16931 validation artefacts 1.3.16 (2026-04-10)";

/// One code of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// The code.
    pub code: &'static str,
    /// The short English name its publisher gives it; empty where we do not know it.
    pub name: &'static str,
    /// The code as a number.
    key: u64,
    syntaxes: u8,
}

/// A list of codes, in the order of the official artefacts.
#[derive(Debug)]
pub struct CodeList {
    /// The name of its facts, `iso-4217`.
    id: &'static str,
    codes: &'static [Code],
    /// Numbers of codes from 1, by hash; 0 for an empty slot. A code is in the first free slot from its own.
    slots: &'static [u16],
}

const UBL: u8 = 1;
const CII: u8 = 2;

impl Code {
    const fn new(syntaxes: u8, code: &'static str, name: &'static str) -> Self {
        Self { code, name, key: key(code.as_bytes()), syntaxes }
    }

    /// Whether the artefact of a syntax has the code.
    pub fn is_in(&self, syntax: Syntax) -> bool {
        let bit = match syntax {
            Syntax::Ubl => UBL,
            Syntax::Cii => CII,
        };
        self.syntaxes & bit != 0
    }
}

impl CodeList {
    /// The short name: `iso-4217`, `untdid-5305`, `vatex`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Whether the artefact of a syntax accepts a code, exactly as it is written here.
    #[inline]
    pub fn has(&self, syntax: Syntax, code: &str) -> bool {
        self.has_bytes(syntax, code.as_bytes())
    }

    /// The same of a code as bytes.
    #[inline]
    pub(crate) fn has_bytes(&self, syntax: Syntax, code: &[u8]) -> bool {
        self.find_bytes(code).is_some_and(|found| found.is_in(syntax))
    }

    /// What a code stands for; `None` for a code that is in no list or that we have no name of.
    pub fn name(&self, code: &str) -> Option<&'static str> {
        self.find(code).map(|found| found.name).filter(|name| !name.is_empty())
    }

    /// All codes, in the order of the artefacts.
    pub fn codes(&self) -> &'static [Code] {
        self.codes
    }

    /// The entry of a code, of whichever syntax.
    pub fn find(&self, code: &str) -> Option<&'static Code> {
        self.find_bytes(code.as_bytes())
    }

    #[inline]
    fn find_bytes(&self, code: &[u8]) -> Option<&'static Code> {
        let key = key(code);
        let mask = self.slots.len() - 1;
        let mut slot = hash(key) & mask;
        loop {
            // At least half of the slots are empty, so this ends.
            let number = usize::from(self.slots[slot]);
            let found = &self.codes[number.checked_sub(1)?];
            if found.key == key && found.code.len() == code.len() {
                // The key says all of a short text. Of a longer one it does not, but no two codes of a list have the same.
                return (code.len() <= 8 || found.code.as_bytes() == code).then_some(found);
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// A text as a number: up to eight bytes of a length, another number for each.
#[inline]
const fn key(bytes: &[u8]) -> u64 {
    // Most codes.
    match *bytes {
        [a, b] => return (a as u64) << 8 | b as u64,
        [a, b, c] => return (a as u64) << 16 | (b as u64) << 8 | c as u64,
        _ => {}
    }
    let mut key: u64 = 0;
    let mut at = 0;
    while at < bytes.len() {
        key = key.rotate_left(8) ^ bytes[at] as u64;
        at += 1;
    }
    key
}

/// Spreads keys over the slots.
#[inline]
const fn hash(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize
}

/// The slots of a list, filled by the compiler. `SLOTS` is a power of two, at least twice the number of codes.
const fn index<const SLOTS: usize>(codes: &[Code]) -> [u16; SLOTS] {
    assert!(SLOTS.is_power_of_two() && codes.len() * 2 <= SLOTS, "the index is too small");
    let mut slots = [0; SLOTS];
    let mut number = 0;
    while number < codes.len() {
        let mut slot = hash(codes[number].key) & (SLOTS - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (SLOTS - 1);
        }
        number += 1;
        slots[slot] = number as u16;
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_again_and_nothing_else() {
        for list in ALL {
            for code in list.codes() {
                assert_eq!(list.find(code.code), Some(code), "{}", list.id());
                for near in [code.code.to_lowercase(), format!("{} ", code.code), code.code[1..].to_owned()] {
                    let there = list.codes().iter().find(|c| c.code == near);
                    assert_eq!(list.find(&near), there, "{}: {near:?}", list.id());
                }
            }
            assert_eq!(list.find(""), None, "{}", list.id());
        }
    }

    #[test]
    fn codes_hardly_share_slots() {
        for list in ALL {
            let mask = list.slots.len() - 1;
            let away = |(slot, &number): (usize, &u16)| match number {
                0 => 0,
                n => slot.wrapping_sub(hash(list.codes[usize::from(n) - 1].key)) & mask,
            };
            let steps: usize = list.slots.iter().enumerate().map(away).sum();
            assert!(steps < list.codes.len(), "{}: {steps} steps too many", list.id());
        }
    }
}
