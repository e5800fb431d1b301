//! The languages this library speaks.

use std::fmt;
use std::str::FromStr;

/// The language of labels, messages, dates and numbers. What an invoice itself says is never translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// `2 November 2026`, `1,234.56`.
    #[default]
    English,
    /// `2 novembre 2026`, `1 234,56`.
    French,
}

impl Language {
    /// The code of ISO 639-1: `en`, `fr`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The one of two texts, English and French, that is in this language.
    pub(crate) fn of<T>(self, [english, french]: [T; 2]) -> T {
        match self {
            Self::English => english,
            Self::French => french,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no language that this library speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language that there is; there are en and fr")]
pub struct NotALanguage;

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        match text {
            "en" => Ok(Self::English),
            "fr" => Ok(Self::French),
            _ => Err(NotALanguage),
        }
    }
}
