//! Values that are nothing but characters: text and codes.

use std::{fmt, ops::Deref};

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use super::{Leaf, Origin, Part, Raw, Span, Value};

/// Declares a type of characters that remembers its origin.
macro_rules! characters {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name {
            value: CompactString,
            #[serde(skip)]
            origin: Origin,
        }

        impl $name {
            /// The characters as written, white space included.
            pub fn as_str(&self) -> &str {
                &self.value
            }

            /// The bytes of the source it was read from; empty when it was made in code.
            pub fn span(&self) -> Span {
                self.origin.0
            }
        }

        impl Leaf for $name {
            fn read(raw: &Raw<'_>) -> Self {
                Self { value: CompactString::from(&*raw.text), origin: Origin(raw.span) }
            }

            fn part_mut(&mut self, _: Part) -> Option<&mut Option<CompactString>> {
                None
            }

            fn value(&self) -> Value<'_> {
                Value::$name(self)
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.value
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.value
            }
        }

        impl From<CompactString> for $name {
            fn from(value: CompactString) -> Self {
                Self { value, origin: Origin::default() }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                CompactString::from(value).into()
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                CompactString::from(value).into()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.value == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.value == *other
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.value, f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.value)
            }
        }
    };
}

characters! {
    /// Words for people to read. EN 16931-1, 6.5.9.
    Text
}

characters! {
    /// An entry of a code list; which list, the business term says. EN 16931-1, 6.5.5.
    ///
    /// Kept as written: whether the list knows the code is for a rule to say.
    Code
}
