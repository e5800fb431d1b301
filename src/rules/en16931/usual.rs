//! Codes that stood in their list: nearly always the next ones too.

/// The last code of a kind that stood in its list, if it is of this length.
pub(super) struct Usual<const LENGTH: usize>([u8; LENGTH]);

impl<const LENGTH: usize> Default for Usual<LENGTH> {
    /// What no text is.
    fn default() -> Self {
        Self([0; LENGTH])
    }
}

impl<const LENGTH: usize> Usual<LENGTH> {
    #[inline]
    pub(super) fn is(&self, code: &[u8]) -> bool {
        code == self.0
    }

    pub(super) fn remember(&mut self, code: &[u8]) {
        if let Ok(code) = code.try_into() {
            self.0 = code;
        }
    }
}
