//! Business terms and groups: the legal names of what an invoice says.

mod table;

use std::{fmt, str::FromStr};

use crate::value::Part;

/// A business term (BT), a business group (BG), or a term of an extension.
///
/// Displays and parses as the norm writes it:
///
/// ```
/// use facture::Term;
///
/// assert_eq!(Term::Bt(131).to_string(), "BT-131");
/// assert_eq!("BT-29-1".parse(), Ok(Term::Sub(29, 1)));
/// assert_eq!(Term::Bt(131).name(), Some("Invoice line net amount"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Term {
    /// The invoice itself, the root of the model. It has no number in the norm.
    Invoice,
    /// A business group of EN 16931-1: `BG-25`.
    Bg(u16),
    /// A business term of EN 16931-1: `BT-131`.
    Bt(u16),
    /// What a business term says beside its value: `BT-29-1`.
    Sub(u16, u8),
    /// A group of Factur-X EXTENDED: `BG-X-42`.
    BgX(u16),
    /// A term of Factur-X EXTENDED: `BT-X-8`.
    BtX(u16),
    /// A group of the XRechnung extension: `BG-DEX-01`.
    BgDex(u16),
    /// A term of the XRechnung extension: `BT-DEX-001`.
    BtDex(u16),
    /// A term of the French extension EXTENDED-CTC-FR: `EXT-FR-FE-163`.
    Fr(u16),
}

/// The data type of a business term. EN 16931-1, clause 6.5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DataType {
    /// A business group: it holds terms, not a value.
    Group,
    /// An amount of money, rounded to the decimals of its currency.
    Amount,
    /// A price for one unit: any number of decimals.
    UnitPriceAmount,
    /// A number of units.
    Quantity,
    /// A rate in hundredths.
    Percentage,
    /// What tells one thing from another.
    Identifier,
    /// An identifier of a document.
    DocumentReference,
    /// An entry of a code list.
    Code,
    /// A calendar day.
    Date,
    /// Words.
    Text,
    /// A file inside the invoice.
    BinaryObject,
}

impl DataType {
    /// Whether a value of this type has such a part.
    pub fn holds(self, part: Part) -> bool {
        match part {
            Part::Scheme | Part::SchemeVersion => matches!(self, Self::Identifier | Self::DocumentReference),
            Part::Currency => matches!(self, Self::Amount | Self::UnitPriceAmount),
            Part::Mime | Part::Filename => self == Self::BinaryObject,
            Part::Format => self == Self::Date,
        }
    }
}

/// What the norm says of a term.
struct Row {
    term: Term,
    name: &'static str,
    parent: Option<Term>,
    min: u8,
    /// Whether it may be repeated.
    many: bool,
    data_type: DataType,
    part: Option<Part>,
}

impl Term {
    /// Every term that the model knows, groups before their terms, in the order of the norm.
    pub fn all() -> impl Iterator<Item = Self> {
        table::ROWS.iter().map(|row| row.term)
    }

    /// The name that the norm gives: `Invoice line net amount`. `None` for a term that the model does
    /// not hold.
    pub fn name(self) -> Option<&'static str> {
        self.row().map(|row| row.name)
    }

    /// The group that holds the term, or the term that a sub-term belongs to.
    pub fn parent(self) -> Option<Self> {
        self.row()?.parent
    }

    /// The data type; that of a value beside for a sub-term.
    pub fn data_type(self) -> Option<DataType> {
        self.row().map(|row| row.data_type)
    }

    /// Which part of its term's value a sub-term is: BT-29-1 is the scheme of BT-29.
    pub fn part(self) -> Option<Part> {
        self.row()?.part
    }

    /// Whether the norm requires the term in its group.
    pub fn is_mandatory(self) -> bool {
        self.row().is_some_and(|row| row.min > 0)
    }

    /// Whether the norm allows the term more than once in its group.
    pub fn is_repeatable(self) -> bool {
        self.row().is_some_and(|row| row.many)
    }

    fn row(self) -> Option<&'static Row> {
        let place = table::SORTED.binary_search_by_key(&self, |&row| table::ROWS[usize::from(row)].term);
        place.ok().map(|place| &table::ROWS[usize::from(table::SORTED[place])])
    }
}

impl serde::Serialize for Term {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Term {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invoice => f.write_str("INVOICE"),
            Self::Bg(number) => write!(f, "BG-{number}"),
            Self::Bt(number) => write!(f, "BT-{number}"),
            Self::Sub(number, sub) => write!(f, "BT-{number}-{sub}"),
            Self::BgX(number) => write!(f, "BG-X-{number}"),
            Self::BtX(number) => write!(f, "BT-X-{number}"),
            Self::BgDex(number) => write!(f, "BG-DEX-{number:02}"),
            Self::BtDex(number) => write!(f, "BT-DEX-{number:03}"),
            Self::Fr(number) => write!(f, "EXT-FR-FE-{number:02}"),
        }
    }
}

/// The text names no business term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a business term such as BT-131, BG-25 or BT-29-1")]
pub struct NotATerm;

impl FromStr for Term {
    type Err = NotATerm;

    /// Any number is taken, known to the norm or not; leading zeros are, too.
    fn from_str(text: &str) -> Result<Self, NotATerm> {
        let number = |digits: &str| digits.parse().map_err(|_| NotATerm);
        if text == "INVOICE" {
            Ok(Self::Invoice)
        } else if let Some(digits) = text.strip_prefix("BG-DEX-") {
            number(digits).map(Self::BgDex)
        } else if let Some(digits) = text.strip_prefix("BT-DEX-") {
            number(digits).map(Self::BtDex)
        } else if let Some(digits) = text.strip_prefix("BG-X-") {
            number(digits).map(Self::BgX)
        } else if let Some(digits) = text.strip_prefix("BT-X-") {
            number(digits).map(Self::BtX)
        } else if let Some(digits) = text.strip_prefix("EXT-FR-FE-") {
            number(digits).map(Self::Fr)
        } else if let Some(digits) = text.strip_prefix("BG-") {
            number(digits).map(Self::Bg)
        } else if let Some(digits) = text.strip_prefix("BT-") {
            match digits.split_once('-') {
                None => number(digits).map(Self::Bt),
                Some((term, sub)) => Ok(Self::Sub(number(term)?, sub.parse().map_err(|_| NotATerm)?)),
            }
        } else {
            Err(NotATerm)
        }
    }
}
