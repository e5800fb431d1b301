//! The rules of EN 16931 by id.

use crate::rules::rule::Rule;

use super::generated::registry::{BY_ID, RULES};

/// All of them, business rules first, in the order of the facts.
pub(crate) fn all() -> &'static [Rule] {
    &RULES
}

/// The rule of an id.
pub(crate) fn find(id: &str) -> Option<&'static Rule> {
    let place = BY_ID.binary_search_by_key(&id, |&number| RULES[usize::from(number)].id()).ok()?;
    Some(&RULES[usize::from(BY_ID[place])])
}
