//! The language of messages.

use std::env;

use facture::Language;

use crate::args::Arguments;
use crate::failure::Failure;

/// What the environment asks for, as POSIX has it: the first that is set of `LC_ALL`, `LC_MESSAGES` and `LANG`.
/// English where that is no language of ours.
pub(crate) fn of_environment() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    let locale = set.unwrap_or_default();
    // `fr_FR.UTF-8`, `fr-CA`, `fr`
    let code = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
    code.to_ascii_lowercase().parse().unwrap_or_default()
}

/// The value of `--lang`.
pub(crate) fn chosen(arguments: &mut Arguments, option: &str) -> Result<Language, Failure> {
    arguments
        .choice(option, &[Language::English, Language::French, Language::German].map(|it| (it.as_str(), it)))
}
