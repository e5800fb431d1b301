//! The JSON form of values: a string where a string says it all, an object where it does not.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
};

/// Reads `"text"` through `from_text` and `{...}` (as an `O`) through `from_object`.
pub(crate) fn string_or_object<'de, D, O, T>(
    deserializer: D,
    expecting: &'static str,
    from_text: impl FnOnce(&str) -> T,
    from_object: impl FnOnce(O) -> T,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    O: Deserialize<'de>,
{
    struct StringOrObject<O, F, G>(&'static str, F, G, PhantomData<O>);

    impl<'de, O, T, F, G> Visitor<'de> for StringOrObject<O, F, G>
    where
        O: Deserialize<'de>,
        F: FnOnce(&str) -> T,
        G: FnOnce(O) -> T,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            Ok((self.1)(text))
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            O::deserialize(MapAccessDeserializer::new(map)).map(self.2)
        }
    }

    deserializer.deserialize_any(StringOrObject(expecting, from_text, from_object, PhantomData))
}
