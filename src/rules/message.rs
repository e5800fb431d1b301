//! What a report says about a place where a rule is broken.

use crate::Language;
use crate::xml::Document;

use super::checker::{Culprit, Found, Hit};
use super::rule::{Both, Rule};

/// What was found, by kind. `{}` stands for what differs; English and French.
mod clauses {
    use super::Both;

    pub(super) const TEXT: Both = ["Found: “{}”.", "Trouvé : « {} »."];
    pub(super) const INSTEAD: Both = ["Found {}; {} is expected.", "Trouvé : {} ; attendu : {}."];
    pub(super) const COUNT: Both = ["There are {}.", "Nombre trouvé : {}."];
    pub(super) const NONE: Both = ["There is none.", "Il n'y en a pas."];
    pub(super) const UNREADABLE: Both = [
        "It cannot be judged: “{}” is not a number, date or true/false value that can be worked with.",
        "Impossible d'en juger : « {} » n'est ni un nombre, ni une date, ni un vrai/faux utilisable.",
    ];
    pub(super) const NO_ROOM: Both = [
        "It cannot be judged: the numbers have too many digits.",
        "Impossible d'en juger : les nombres ont trop de chiffres.",
    ];
    pub(super) const MISSING: Both = ["{} is missing.", "{} est absent."];
    pub(super) const ATTRIBUTE: Both = ["The attribute {} is missing.", "L'attribut {} est absent."];
}

/// The rule's title and what was found; for the regular rules of a syntax a sentence that says both.
pub(crate) fn message(document: &Document<'_>, rule: &Rule, hit: &Hit, language: Language) -> String {
    let count = match hit.found {
        Found::Count(count) => count,
        _ => 0,
    };
    if let Some(message) = rule.shaped_message(language, count) {
        return message;
    }
    let title = rule.title(language);
    match clause(document, hit, language) {
        Some(clause) => format!("{title} {clause}"),
        None => title.into_owned(),
    }
}

fn clause(document: &Document<'_>, hit: &Hit, language: Language) -> Option<String> {
    Some(match (&hit.found, hit.at) {
        (Found::Text(text), _) => language.of(clauses::TEXT).replacen("{}", &excerpt(text), 1),
        (Found::Instead(found, expected), _) => language
            .of(clauses::INSTEAD)
            .replacen("{}", &found.to_string(), 1)
            .replacen("{}", &expected.to_string(), 1),
        (Found::Count(0), _) => language.of(clauses::NONE).to_owned(),
        (Found::Count(count), _) => language.of(clauses::COUNT).replacen("{}", &count.to_string(), 1),
        (Found::Unreadable, Culprit::Node(node)) if !document.has_children(node) => {
            let text = document.text_of(node);
            language.of(clauses::UNREADABLE).replacen("{}", &excerpt(&text), 1)
        }
        (Found::Unreadable, _) => language.of(clauses::NO_ROOM).to_owned(),
        (Found::Nothing, Culprit::Missing(_, way)) if !way.is_empty() => {
            let way: Vec<_> = way.iter().map(ToString::to_string).collect();
            language.of(clauses::MISSING).replacen("{}", &way.join("/"), 1)
        }
        (Found::Nothing, Culprit::MissingAttribute(_, name)) => {
            language.of(clauses::ATTRIBUTE).replacen("{}", name.local(), 1)
        }
        (Found::Nothing, Culprit::Attribute(node, name)) => {
            let value = document.attribute(node, name)?;
            language.of(clauses::TEXT).replacen("{}", &excerpt(&value), 1)
        }
        (Found::Nothing, Culprit::Node(node)) if !document.has_children(node) => {
            let text = document.text_of(node);
            language.of(clauses::TEXT).replacen("{}", &excerpt(&text), 1)
        }
        (Found::Nothing, _) => return None,
    })
}

/// The beginning of a text, short enough for a message, on one line and without control characters.
pub(crate) fn excerpt(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut letters = text.chars();
    let mut shown: String =
        letters.by_ref().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if letters.next().is_some() {
        shown.push_str("...");
    }
    shown
}
