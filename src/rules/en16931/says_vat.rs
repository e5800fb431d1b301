//! How well a tax says that it is VAT.

use crate::rules::text::{of_bytes, trimmed, upper_is};

/// How well a text says `VAT`: not all rules ask for the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SaysVat {
    #[default]
    No,
    /// In letters of any case, with white space around them: `normalize-space(upper-case(.)) = 'VAT'`.
    Padded,
    /// In letters of any case.
    Loosely,
    Exactly,
}

impl SaysVat {
    #[inline]
    pub(super) fn of(text: &[u8]) -> Self {
        if text == b"VAT" { Self::Exactly } else { Self::of_other(text) }
    }

    #[cold]
    fn of_other(text: &[u8]) -> Self {
        match of_bytes(text) {
            text if upper_is(text, "VAT") => Self::Loosely,
            text if upper_is(trimmed(text), "VAT") => Self::Padded,
            _ => Self::No,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SaysVat;

    #[test]
    fn case_and_white_space_are_told_apart() {
        for (text, says) in [
            ("VAT", SaysVat::Exactly),
            ("vAt", SaysVat::Loosely),
            (" vAt\n", SaysVat::Padded),
            ("V AT", SaysVat::No),
            ("VÄT", SaysVat::No),
            ("", SaysVat::No),
        ] {
            assert_eq!(SaysVat::of(text.as_bytes()), says, "{text:?}");
        }
    }
}
