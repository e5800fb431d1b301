//! What to call a term, a code, a country, a month.

use super::Language;
use super::table::LABELS;
use crate::Term;

impl Language {
    /// The label of a term; the term itself where the table has none.
    pub(crate) fn term(self, term: Term) -> String {
        let id = term.to_string();
        self.find(&id).map_or(id, str::to_owned)
    }

    /// The meaning of a code: of a business term, of `country` or of an identifier `scheme`.
    pub(super) fn meaning(self, list: &str, code: &str) -> Option<&'static str> {
        self.find(&format!("{list}={code}"))
    }

    /// A word of the page itself.
    pub(crate) fn word(self, word: &'static str) -> &'static str {
        self.meaning("word", word).unwrap_or(word)
    }

    /// What stands between a label and its value.
    pub(crate) fn colon(self) -> &'static str {
        match self {
            Self::English | Self::German => ": ",
            Self::French => "\u{a0}: ",
        }
    }

    fn find(self, id: &str) -> Option<&'static str> {
        let (_, [english, french, german]) = LABELS[LABELS.binary_search_by_key(&id, |(id, _)| id).ok()?];
        Some(match self {
            Self::English => english,
            Self::French => french,
            Self::German => german,
        })
    }
}
