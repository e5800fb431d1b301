//! The JSON form of the model: an object for each group, with the fields of its struct that are set.
//!
//! The root says which form it is written in: `{"facture": 1, "number": ...}`.

use serde::de::{Error, MapAccess};

use crate::term::Term;

/// The version of the JSON form that is written, and the newest one that is read.
///
/// It grows when an older reader could no longer read what is written. `schemas/invoice.schema.json`
/// describes the form.
pub const JSON_FORM: u32 = 1;

/// The field of the root that says the version.
pub(super) const VERSION_FIELD: &str = "facture";

/// Reads the version and refuses one that is not ours.
pub(super) fn read_version<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    match map.next_value()? {
        JSON_FORM => Ok(()),
        newer @ JSON_FORM.. => Err(A::Error::custom(format_args!(
            "the invoice is written in form {newer}, newer than form {JSON_FORM} that this version reads"
        ))),
        other => Err(A::Error::custom(format_args!("there is no form {other} of a JSON invoice"))),
    }
}

/// Refuses a root that does not say its version; other groups have none.
pub(super) fn check_version<E: Error>(group: Term, seen: bool) -> Result<(), E> {
    if group == Term::Invoice && !seen { Err(E::missing_field(VERSION_FIELD)) } else { Ok(()) }
}

/// Implements serde for a group; see [`group!`](super::group).
macro_rules! json_form {
    ($type:ty: $id:expr; Values $($field:ident)*; Groups $($group_field:ident)*) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                if $id == Term::Invoice {
                    map.serialize_entry(
                        $crate::model::form::VERSION_FIELD,
                        &$crate::model::form::JSON_FORM,
                    )?;
                }
                $(if !$crate::model::group::Values::unset(&self.$field) {
                    map.serialize_entry(stringify!($field), &self.$field)?;
                })*
                $(if !$crate::model::group::Groups::unset(&self.$group_field) {
                    map.serialize_entry(stringify!($group_field), &self.$group_field)?;
                })*
                if !self.extras.is_empty() {
                    map.serialize_entry("extras", &self.extras)?;
                }
                map.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = $type;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(f, "an object for {}", $id)
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$type, A::Error> {
                        use serde::de::Error;
                        let mut group = <$type>::default();
                        let mut version = false;
                        while let Some(key) = map.next_key::<compact_str::CompactString>()? {
                            match key.as_str() {
                                $(stringify!($field) => {
                                    if !$crate::model::group::Values::unset(&group.$field) {
                                        return Err(A::Error::duplicate_field(stringify!($field)));
                                    }
                                    group.$field = map.next_value()?;
                                })*
                                $(stringify!($group_field) => {
                                    if !$crate::model::group::Groups::unset(&group.$group_field) {
                                        return Err(A::Error::duplicate_field(stringify!($group_field)));
                                    }
                                    group.$group_field = map.next_value()?;
                                })*
                                "extras" => group.extras = map.next_value()?,
                                $crate::model::form::VERSION_FIELD if $id == Term::Invoice => {
                                    $crate::model::form::read_version(&mut map)?;
                                    version = true;
                                }
                                other => {
                                    return Err(A::Error::unknown_field(
                                        other,
                                        &[$(stringify!($field),)* $(stringify!($group_field),)* "extras"],
                                    ));
                                }
                            }
                        }
                        $crate::model::form::check_version($id, version)?;
                        Ok(group)
                    }
                }

                deserializer.deserialize_map(Fields)
            }
        }
    };
}

pub(super) use json_form;
