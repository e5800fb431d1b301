//! Sizes and colours.

use super::font::Weight;
use super::sheet::{Colour, Style};

const INK: Colour = Colour::new(0x1f, 0x23, 0x28);
const GREY: Colour = Colour::new(0x5b, 0x63, 0x6d);
const WHITE: Colour = Colour::new(0xff, 0xff, 0xff);

/// The looks of one document; all follow from its accent colour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub(super) accent: Colour,
}

impl Look {
    pub(super) const BODY: Style = Style { size: 9.0, weight: Weight::Regular, colour: INK };
    pub(super) const STRONG: Style = Style { weight: Weight::Bold, ..Self::BODY };
    pub(super) const NAME: Style = Style { size: 10.5, ..Self::STRONG };
    /// The name of the sender, where there is no logo.
    pub(super) const SENDER: Style = Style { size: 14.0, ..Self::STRONG };
    /// Facts in the second row, such as the identifiers of a party.
    pub(super) const SMALL: Style = Style { size: 8.0, ..Self::BODY };
    pub(super) const LABEL: Style = Style { size: 7.5, weight: Weight::Regular, colour: GREY };
    /// What stands below an item.
    pub(super) const DETAIL: Style = Self::LABEL;
    /// A thin line.
    pub(super) const RULE: Colour = Colour::new(0xd5, 0xd9, 0xde);

    pub(super) fn title(self) -> Style {
        Style { size: 17.0, weight: Weight::Bold, colour: self.readable() }
    }

    pub(super) fn heading(self) -> Style {
        Style { size: 10.5, weight: Weight::Bold, colour: self.readable() }
    }

    /// The heading of a card.
    pub(super) fn caption(self) -> Style {
        Style { size: 8.0, weight: Weight::Bold, colour: self.readable() }
    }

    /// The head of a table, on the accent colour.
    pub(super) fn column(self) -> Style {
        let colour = if self.is_bright() { INK } else { WHITE };
        Style { size: 8.0, weight: Weight::Bold, colour }
    }

    /// A background.
    pub(super) fn tint(self) -> Colour {
        self.accent.tint(18)
    }

    /// The accent colour where it can be read on white, else ink.
    fn readable(self) -> Colour {
        if self.is_bright() { INK } else { self.accent }
    }

    /// Whether the accent colour is nearer to white than a text on white may be.
    fn is_bright(self) -> bool {
        let Colour { red, green, blue } = self.accent;
        // Weights of ITU-R BT.709, in thousandths.
        213 * u32::from(red) + 715 * u32::from(green) + 72 * u32::from(blue) > 120_000
    }
}
