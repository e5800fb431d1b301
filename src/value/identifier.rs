//! Identifiers and document references.

use std::{fmt, ops::Deref};

use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Origin, Part, Raw, Span, Value, string_or_object};

/// What tells one thing from another, with the scheme that issued it where one is named.
/// EN 16931-1, 6.5.6 (identifier) and 6.5.7 (document reference).
///
/// ```
/// use facture::value::Identifier;
///
/// let mut siren = Identifier::from("552100554");
/// siren.set_scheme(Some("0002"), None);
/// assert_eq!(siren, Identifier::with_scheme("552100554", "0002"));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Identifier {
    /// The identifier itself.
    pub value: CompactString,
    /// `None` where neither part of it is named. Boxed: most identifiers have none, and an invoice is full of them.
    scheme: Option<Box<Scheme>>,
    origin: Origin,
}

#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Scheme {
    id: Option<CompactString>,
    version: Option<CompactString>,
}

impl Identifier {
    /// An identifier with its scheme.
    pub fn with_scheme(value: impl Into<CompactString>, scheme: impl Into<CompactString>) -> Self {
        Self { scheme: boxed(Some(scheme.into()), None), ..Self::from(value.into()) }
    }

    /// The identifier without its scheme.
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// The scheme that issued it, most often a code of ISO/IEC 6523 or EAS.
    pub fn scheme(&self) -> Option<&str> {
        self.scheme.as_ref()?.id.as_deref()
    }

    /// The version of that scheme; only item classifications (BT-158-2) have one.
    pub fn scheme_version(&self) -> Option<&str> {
        self.scheme.as_ref()?.version.as_deref()
    }

    /// Names another scheme, or none.
    pub fn set_scheme(&mut self, scheme: Option<&str>, version: Option<&str>) {
        self.scheme = boxed(scheme.map(CompactString::from), version.map(CompactString::from));
    }

    /// The bytes of the source it was read from; empty when it was made in code.
    pub fn span(&self) -> Span {
        self.origin.0
    }
}

fn boxed(id: Option<CompactString>, version: Option<CompactString>) -> Option<Box<Scheme>> {
    (id.is_some() || version.is_some()).then(|| Box::new(Scheme { id, version }))
}

impl Leaf for Identifier {
    fn read(raw: &Raw<'_>) -> Self {
        Self {
            value: CompactString::from(&*raw.text),
            scheme: boxed(raw.owned_part(Part::Scheme), raw.owned_part(Part::SchemeVersion)),
            origin: Origin(raw.span),
        }
    }

    fn part_mut(&mut self, part: Part) -> Option<&mut Option<CompactString>> {
        match part {
            Part::Scheme => Some(&mut self.scheme.get_or_insert_default().id),
            Part::SchemeVersion => Some(&mut self.scheme.get_or_insert_default().version),
            _ => None,
        }
    }

    fn value(&self) -> Value<'_> {
        Value::Identifier(self)
    }
}

impl Deref for Identifier {
    type Target = str;

    fn deref(&self) -> &str {
        &self.value
    }
}

impl AsRef<str> for Identifier {
    fn as_ref(&self) -> &str {
        &self.value
    }
}

impl From<CompactString> for Identifier {
    fn from(value: CompactString) -> Self {
        Self { value, ..Self::default() }
    }
}

impl From<&str> for Identifier {
    fn from(value: &str) -> Self {
        CompactString::from(value).into()
    }
}

impl From<String> for Identifier {
    fn from(value: String) -> Self {
        CompactString::from(value).into()
    }
}

/// Equal when the characters are and no scheme is named.
impl PartialEq<&str> for Identifier {
    fn eq(&self, other: &&str) -> bool {
        self.value == *other && self.scheme.is_none()
    }
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.value)?;
        self.scheme().iter().try_for_each(|scheme| write!(f, " of {scheme:?}"))?;
        self.scheme_version().iter().try_for_each(|version| write!(f, " version {version:?}"))
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}

/// The JSON form of an identifier that names its scheme.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    value: CompactString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scheme: Option<CompactString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scheme_version: Option<CompactString>,
}

impl Serialize for Identifier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { value, scheme, .. } = self.clone();
        match scheme {
            None => serializer.serialize_str(&value),
            Some(scheme) => {
                Form { value, scheme: scheme.id, scheme_version: scheme.version }.serialize(serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Identifier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string_or_object(
            deserializer,
            "an identifier: a string, or an object with value and scheme",
            |text: &str| Self::from(text),
            |Form { value, scheme, scheme_version }| Self {
                scheme: boxed(scheme, scheme_version),
                ..Self::from(value)
            },
        )
    }
}
