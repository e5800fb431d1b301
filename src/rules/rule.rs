//! What there is to know about a rule without running it.

use std::borrow::Cow;

use crate::term::Term;
use crate::value::Syntax;
use crate::{Language, Severity};

/// A rule: its id, its weight, the terms it speaks of, and what it asks and why in our own words.
///
/// ```
/// use facture::value::Syntax;
/// use facture::{Language, Severity, rules};
///
/// let rule = rules::find("BR-CO-10").unwrap();
/// assert_eq!(rule.severity(Syntax::Ubl), Some(Severity::Fatal));
/// assert_eq!(rule.terms()[0].to_string(), "BT-106");
/// assert!(rule.title(Language::French).starts_with("La somme des montants nets"));
/// ```
#[derive(Debug)]
pub struct Rule {
    id: &'static str,
    set: &'static str,
    version: &'static str,
    ubl: Option<Severity>,
    cii: Option<Severity>,
    terms: &'static [Term],
    texts: Texts,
    breaks: &'static str,
}

/// A text in English and in French.
pub(crate) type Both = [&'static str; 2];

#[derive(Debug)]
pub(crate) enum Texts {
    /// Written for this rule. An empty hint is none.
    Own { title: Both, why: Both, hint: Both },
    /// The same for all rules of a shape, with names filled in.
    Shaped { shape: &'static Shape, operand: &'static str, parent: &'static str },
}

/// A kind of rule that many are of: texts with `{path}`, `{parent}`, `{name}` and `{count}` in them.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) title: Both,
    pub(crate) message: Both,
    pub(crate) why: Both,
}

impl Rule {
    pub(crate) const fn new(
        id: &'static str,
        (set, version): (&'static str, &'static str),
        [ubl, cii]: [Option<Severity>; 2],
        terms: &'static [Term],
        texts: Texts,
        breaks: &'static str,
    ) -> Self {
        Self { id, set, version, ubl, cii, terms, texts, breaks }
    }

    /// The id: `BR-CO-10`. It never changes its meaning.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The rule set: `en16931`.
    pub fn set(&self) -> &'static str {
        self.set
    }

    /// The version of the rule set.
    pub fn version(&self) -> &'static str {
        self.version
    }

    /// How much it weighs in a syntax; `None` where the official artefact of that syntax has no such rule.
    pub fn severity(&self, syntax: Syntax) -> Option<Severity> {
        match syntax {
            Syntax::Ubl => self.ubl,
            Syntax::Cii => self.cii,
        }
    }

    /// The terms it speaks of, the one to blame first. Empty for rules about a syntax.
    pub fn terms(&self) -> &'static [Term] {
        self.terms
    }

    /// What must hold, in one sentence.
    pub fn title(&self, language: Language) -> Cow<'static, str> {
        match &self.texts {
            Texts::Own { title, .. } => Cow::Borrowed(language.of(*title)),
            Texts::Shaped { shape, operand, parent } => {
                Cow::Owned(fill(language.of(shape.title), language, operand, parent, 0))
            }
        }
    }

    /// Why it must hold.
    pub fn why(&self, language: Language) -> &'static str {
        match &self.texts {
            Texts::Own { why, .. } => language.of(*why),
            Texts::Shaped { shape, .. } => language.of(shape.why),
        }
    }

    /// The usual cause and its remedy, where there is one.
    pub fn hint(&self, language: Language) -> Option<&'static str> {
        match &self.texts {
            Texts::Own { hint, .. } => Some(language.of(*hint)).filter(|hint| !hint.is_empty()),
            Texts::Shaped { .. } => None,
        }
    }

    /// Edits of a valid invoice that break the rule, in the notation of `schemas/rules/en16931.tsv`:
    /// `BT-106 = 99.00`, `BG-25[2]/BT-131 absent`. Several ways to break it are separated by ` | `.
    pub fn breaks(&self) -> Option<&'static str> {
        Some(self.breaks).filter(|breaks| !matches!(*breaks, "" | "-"))
    }

    /// What to say where the rule is broken, if that is not the title.
    pub(crate) fn shaped_message(&self, language: Language, count: usize) -> Option<String> {
        match &self.texts {
            Texts::Own { .. } => None,
            Texts::Shaped { shape, operand, parent } => {
                Some(fill(language.of(shape.message), language, operand, parent, count))
            }
        }
    }
}

/// Fills in the names. Alternatives read as such.
fn fill(text: &str, language: Language, operand: &str, parent: &str, count: usize) -> String {
    let or = language.of([" or ", " ou "]);
    let name = operand.rsplit('@').next().unwrap_or(operand);
    text.replace("{path}", &operand.replace(" | ", or))
        .replace("{name}", name)
        .replace("{parent}", &parent.replace(" | ", or))
        .replace("{count}", &count.to_string())
}
