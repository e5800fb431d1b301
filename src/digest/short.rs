//! Up to sixteen ASCII characters, put together in a register: names, lengths, numbers, days. They are half of what
//! is hashed.

// As in `encode`.
#![allow(clippy::inline_always)]

#[derive(Debug, Clone, Copy)]
#[repr(align(8))] // It is moved about in whole words.
pub(super) struct Short {
    /// Nothing but zeros behind the last character.
    bytes: [u8; 16],
    length: u8,
}

impl Short {
    pub(super) const fn of(text: &[u8]) -> Self {
        let mut short = Self { bytes: [0; 16], length: 0 };
        while (short.length as usize) < text.len() {
            short.bytes[short.length as usize] = text[short.length as usize];
            short.length += 1;
        }
        short
    }

    /// A number of at most eight digits.
    #[inline(always)]
    pub(super) const fn number(number: u32) -> Self {
        debug_assert!(number < 100_000_000);
        let (mut word, mut length, mut rest) = (0, 0, number);
        loop {
            word = word << 8 | (b'0' as u64 + rest as u64 % 10);
            (length, rest) = (length + 1, rest / 10);
            if rest == 0 {
                return Self::word(word, length);
            }
        }
    }

    /// The last digits of a number, at most eight.
    #[inline(always)]
    pub(super) const fn digits(number: u32, length: u32) -> Self {
        debug_assert!(length <= 8);
        let (mut word, mut put, mut rest) = (0, 0, number);
        while put < length {
            word = word << 8 | (b'0' as u64 + rest as u64 % 10);
            (put, rest) = (put + 1, rest / 10);
        }
        Self::word(word, length as u8)
    }

    const fn word(word: u64, length: u8) -> Self {
        Self { bytes: (word as u128).to_le_bytes(), length }
    }

    /// Both, one after the other: no more than sixteen characters.
    #[inline(always)]
    pub(super) const fn then(self, more: Self) -> Self {
        debug_assert!(self.length < 16 && self.length + more.length <= 16);
        let word = u128::from_le_bytes(self.bytes) | u128::from_le_bytes(more.bytes) << (8 * self.length);
        Self { bytes: word.to_le_bytes(), length: self.length + more.length }
    }

    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// Copying all sixteen bytes and taking some back is quicker than copying a number of them.
    #[inline]
    pub(super) fn push(self, out: &mut Vec<u8>) {
        let end = out.len() + usize::from(self.length);
        out.extend_from_slice(&self.bytes);
        out.truncate(end);
    }
}
