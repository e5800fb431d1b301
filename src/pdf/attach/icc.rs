//! The colour profile of files that bring none.

use moxcms::{ColorDateTime, ColorProfile};

use super::super::object::{Dict, Object};
use super::document::Document;
use crate::{Error, ErrorKind};

/// An sRGB profile. Its date is fixed, so that the same input gives the same output.
fn srgb() -> Result<Vec<u8>, Error> {
    let mut profile = ColorProfile::new_srgb();
    // The tag is newer than the version of ICC that PDF/A-3 builds on (ISO 19005-3, 6.2.4.2).
    profile.cicp = None;
    profile.creation_date_time =
        ColorDateTime { year: 2024, month: 1, day_of_the_month: 1, hours: 0, minutes: 0, seconds: 0 };
    profile.encode().map_err(|error| Error::new(ErrorKind::Write, format!("no sRGB profile: {error}")))
}

/// The output intent for sRGB (ISO 19005-3, 6.2.3).
pub(super) fn output_intent(document: &mut Document) -> Result<Object, Error> {
    let profile = document.add_stream(Dict::from([("N", Object::Integer(3))]), &srgb()?);
    let intent = Dict::from([
        ("Type", Object::name("OutputIntent")),
        ("S", Object::name("GTS_PDFA1")),
        ("OutputConditionIdentifier", Object::string("sRGB IEC61966-2.1")),
        ("Info", Object::string("sRGB IEC61966-2.1")),
        ("RegistryName", Object::string("http://www.color.org")),
        ("DestOutputProfile", Object::Ref(profile)),
    ]);
    Ok(Object::Ref(document.add(Object::Dict(intent))))
}
