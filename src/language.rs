//! The languages this library speaks.

use std::fmt;
use std::str::FromStr;

/// The language of labels, messages, dates and numbers. What an invoice itself says is never translated.
///
/// Labels are in all three; the words of rules and findings are in English and French, and German gets the English ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// `2 November 2026`, `1,234.56`.
    #[default]
    English,
    /// `2 novembre 2026`, `1 234,56`.
    French,
    /// `2. November 2026`, `1.234,56`.
    German,
}

impl Language {
    /// The code of ISO 639-1: `en`, `fr`, `de`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
        }
    }

    /// The one of two texts, English and French, that is in this language.
    pub(crate) fn of<T>(self, [english, french]: [T; 2]) -> T {
        match self {
            Self::English | Self::German => english,
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
#[error("not a language that there is; there are en, fr and de")]
pub struct NotALanguage;

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        match text {
            "en" => Ok(Self::English),
            "fr" => Ok(Self::French),
            "de" => Ok(Self::German),
            _ => Err(NotALanguage),
        }
    }
}
