//! Up to sixteen ASCII characters, put together in a register: names, lengths, numbers, days. They are half of what
//! is hashed.

#[derive(Debug, Clone, Copy)]
pub(super) struct Short {
    /// Nothing but zeros behind the last character.
    bytes: [u8; 16],
    length: u8,
}

impl Short {
    pub(super) const EMPTY: Self = Self { bytes: [0; 16], length: 0 };

    pub(super) const fn of(text: &[u8]) -> Self {
        let (mut short, mut from_end) = (Self::EMPTY, text.len());
        while from_end > 0 {
            from_end -= 1;
            short = short.behind(text[from_end]);
        }
        short
    }

    pub(super) const fn number(number: u64) -> Self {
        Self::EMPTY.behind_number(number)
    }

    /// The same behind a number.
    pub(super) const fn behind_number(self, number: u64) -> Self {
        let (mut short, mut rest) = (self, number);
        loop {
            short = short.behind(b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                return short;
            }
        }
    }

    /// The same behind one more character.
    pub(super) const fn behind(self, character: u8) -> Self {
        let word = u128::from_le_bytes(self.bytes) << 8 | character as u128;
        Self { bytes: word.to_le_bytes(), length: self.length + 1 }
    }

    /// Both, one after the other: no more than sixteen characters.
    pub(super) const fn then(self, more: Self) -> Self {
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
