//! Amounts of money.

use std::{fmt, ops::Deref};

use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Decimal, Leaf, Part, Raw, Span, Value, string_or_object};

/// An amount, or a unit price amount. EN 16931-1, 6.5.2 and 6.5.3.
///
/// The norm gives every amount the currency of the invoice (BT-5, for BT-111 it is BT-6); a document
/// may still name one on the amount itself, and that is what `currency` keeps.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Amount {
    /// The number, in units of the currency.
    pub value: Decimal,
    /// The currency named on the amount, a code of ISO 4217.
    pub currency: Option<CompactString>,
}

impl Amount {
    /// The bytes of the source it was read from; empty when it was made in code.
    pub fn span(&self) -> Span {
        self.value.span()
    }
}

impl Leaf for Amount {
    fn read(raw: &Raw<'_>) -> Self {
        Self { value: Decimal::read(raw), currency: raw.owned_part(Part::Currency) }
    }

    fn part_mut(&mut self, part: Part) -> Option<&mut Option<CompactString>> {
        (part == Part::Currency).then_some(&mut self.currency)
    }

    fn value(&self) -> Value<'_> {
        Value::Amount(self)
    }
}

/// An amount reads as its number: `amount.value()`, `amount.as_written()`.
impl Deref for Amount {
    type Target = Decimal;

    fn deref(&self) -> &Decimal {
        &self.value
    }
}

impl<D: Into<Decimal>> From<D> for Amount {
    fn from(value: D) -> Self {
        Self { value: value.into(), currency: None }
    }
}

impl PartialEq<rust_decimal::Decimal> for Amount {
    fn eq(&self, other: &rust_decimal::Decimal) -> bool {
        self.value == *other
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.value)?;
        self.currency.iter().try_for_each(|currency| write!(f, " {currency}"))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// The JSON form of an amount that names its currency.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    value: Decimal,
    currency: CompactString,
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.currency.clone() {
            None => self.value.serialize(serializer),
            Some(currency) => Form { value: self.value.clone(), currency }.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string_or_object(
            deserializer,
            "an amount: a string of digits, or an object with value and currency",
            |text: &str| Self { value: Decimal::written(text), currency: None },
            |Form { value, currency }| Self { value, currency: Some(currency) },
        )
    }
}
