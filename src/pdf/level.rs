//! The levels that Factur-X cuts EN 16931 into, and how BT-24 and the XMP packet name them.

mod reduce;
#[rustfmt::skip]
mod table;

pub use reduce::LeftOut;

/// A level of Factur-X / ZUGFeRD (Factur-X 1.0, 6.2: `fx:ConformanceLevel`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Header and totals: less than an invoice.
    Minimum,
    /// No lines.
    BasicWl,
    /// With lines.
    Basic,
    /// ZUGFeRD 1's name for what became EN 16931.
    Comfort,
    /// All of EN 16931.
    En16931,
    /// More than EN 16931.
    Extended,
    /// A German XRechnung.
    XRechnung,
}

impl Level {
    /// Every level, from the least to the most.
    pub const ALL: [Self; 7] = [
        Self::Minimum,
        Self::BasicWl,
        Self::Basic,
        Self::Comfort,
        Self::En16931,
        Self::Extended,
        Self::XRechnung,
    ];

    /// The value of `fx:ConformanceLevel`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Minimum => "MINIMUM",
            Self::BasicWl => "BASIC WL",
            Self::Basic => "BASIC",
            Self::Comfort => "COMFORT",
            Self::En16931 => "EN 16931",
            Self::Extended => "EXTENDED",
            Self::XRechnung => "XRECHNUNG",
        }
    }

    /// The level that an XMP packet names. Spaces, hyphens and case do not count: `EN16931` is common.
    pub fn from_xmp(value: &str) -> Option<Self> {
        let letters = |text: &str| -> String {
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|letter| letter.to_ascii_uppercase())
                .collect()
        };
        let wanted = letters(value);
        Self::ALL.into_iter().find(|level| letters(level.as_str()) == wanted)
    }

    /// The level that a specification identifier (BT-24) stands for.
    pub fn from_specification(identifier: &str) -> Option<Self> {
        let identifier = identifier.trim().to_ascii_lowercase();
        // The last part of a chain of identifiers names what the others only underlie; both separators occur.
        let last = identifier.rsplit(['#']).next().unwrap_or_default();
        let last = last.strip_prefix("urn:cen.eu:en16931:2017:compliant:").unwrap_or(last);
        let last = last.strip_prefix("urn:cen.eu:en16931:2017:conformant:").unwrap_or(last);
        let last = last.strip_prefix("urn:").unwrap_or(last);
        if last.starts_with("xoev-de:kosit:") || last.starts_with("xeinkauf.de:kosit:") {
            return Some(Self::XRechnung);
        }
        let level = [
            "factur-x.eu:1p0:",
            "zugferd.de:2p0:",
            "zugferd.de:1p0:",
            "ferd:crossindustrydocument:invoice:1p0:",
        ]
        .iter()
        .find_map(|prefix| last.strip_prefix(prefix));
        match level {
            Some("minimum") => Some(Self::Minimum),
            Some("basicwl") => Some(Self::BasicWl),
            Some("basic") => Some(Self::Basic),
            Some("comfort") => Some(Self::Comfort),
            Some("en16931") => Some(Self::En16931),
            Some("extended") => Some(Self::Extended),
            _ if last == "cen.eu:en16931:2017" => Some(Self::En16931),
            // A specification that extends EN 16931, such as the French one for the public platform.
            _ if identifier.contains("#conformant#") => Some(Self::Extended),
            // One that narrows it.
            _ if identifier.contains("#compliant#") => Some(Self::En16931),
            _ => None,
        }
    }
}
