//! What is wrong at a place, and how to say it.

use std::fmt::Write as _;

use crate::syntax::{Base, Facet, Name, Value};
use crate::xml::{Document, NodeId};
use crate::{Language, Severity};

/// A place where a document is not built as its schema says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The element at fault; where something is missing, the one that lacks it.
    pub node: NodeId,
    /// Where the element starts, or its attribute at fault.
    pub offset: u32,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with the structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The element must not stand in its parent.
    Element {
        /// What might come there, in order; nothing where no element may come at all.
        expected: Vec<Name>,
        /// The child that the same local name would stand for, were it in the right namespace.
        meant: Option<Name>,
    },
    /// The element belongs into its parent, but elsewhere among its siblings.
    Order {
        /// The first sibling that it must come before.
        before: Option<NodeId>,
        /// The last sibling that it must come after.
        after: Option<NodeId>,
    },
    /// The element lacks a child.
    Missing {
        /// The child's name; several are alternatives. The unknown name stands for any of another namespace.
        names: Vec<Name>,
    },
    /// The element comes once too often.
    Repeated {
        /// How often it may come.
        max: u8,
    },
    /// The text of the element is not of its type.
    Value {
        /// What it should be.
        value: Value,
        /// What it is; the beginning of long ones.
        text: String,
    },
    /// The text is of its type, but not what that type is there for: a warning, for the schema lets it pass.
    Unusable {
        /// What it is there for.
        meant: Meant,
        /// What it is; the beginning of long ones.
        text: String,
    },
    /// Text stands between the elements.
    Text,
    /// The attribute must not stand there.
    AttributeUnknown,
    /// The element lacks an attribute.
    AttributeMissing {
        /// The attribute's name.
        name: Name,
    },
    /// The value of the attribute is not of its type.
    AttributeValue {
        /// What it should be.
        value: Value,
        /// What it is; the beginning of long ones.
        text: String,
    },
}

/// What a text is there for, where its type admits more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// A day of the calendar as CII writes it in format 102. To the schema it is any text.
    Day,
    /// A number to reckon with. To the schema it may have any number of digits.
    Number,
}

impl Fault {
    /// The element must not stand there, nor any other.
    pub(super) const NO_ELEMENT: Self = Self::Element { expected: Vec::new(), meant: None };
}

impl Violation {
    /// The id of the rule that is broken.
    pub fn rule(&self) -> &'static str {
        match self.fault {
            Fault::Element { .. } => "SCHEMA-ELEMENT",
            Fault::Order { .. } => "SCHEMA-ORDER",
            Fault::Missing { .. } => "SCHEMA-MISSING",
            Fault::Repeated { .. } => "SCHEMA-REPEATED",
            Fault::Value { .. } => "SCHEMA-TYPE",
            Fault::Unusable { meant: Meant::Day, .. } => "SCHEMA-DAY",
            Fault::Unusable { meant: Meant::Number, .. } => "SCHEMA-DIGITS",
            Fault::Text => "SCHEMA-TEXT",
            Fault::AttributeUnknown | Fault::AttributeMissing { .. } | Fault::AttributeValue { .. } => {
                "SCHEMA-ATTRIBUTE"
            }
        }
    }

    /// How much it weighs: what the official schema refuses is fatal, the rest is a warning.
    pub fn severity(&self) -> Severity {
        match self.fault {
            Fault::Unusable { .. } => Severity::Warning,
            _ => Severity::Fatal,
        }
    }

    /// What is wrong and what would be right, as a sentence in a language.
    pub fn message_in(&self, document: &Document<'_>, language: Language) -> String {
        match language {
            Language::English | Language::German => self.message(document),
            Language::French => self.french(document),
        }
    }

    /// What is wrong and what would be right, as a sentence.
    pub fn message(&self, document: &Document<'_>) -> String {
        let this = name(document, self.node);
        let parent = document.parent(self.node).map_or_else(String::new, |parent| name(document, parent));
        let attribute = self.attribute(document).unwrap_or_default();
        match &self.fault {
            Fault::Element { .. } if parent.is_empty() => {
                format!(
                    "The document element must be Invoice, CreditNote or rsm:CrossIndustryInvoice, not {this}."
                )
            }
            Fault::Element { meant: Some(meant), .. } => {
                let namespace = meant.namespace().uri();
                format!("{parent} has no {this}; for {meant} it must be in the namespace {namespace}.")
            }
            Fault::Element { expected, .. } if expected.is_empty() => {
                format!("{parent} has no place for {this} here.")
            }
            Fault::Element { expected, .. } => {
                format!("{parent} has no place for {this} here. Expected: {}.", alternatives(expected))
            }
            Fault::Order { before: Some(before), .. } => {
                format!("{this} must come before {}.", name(document, *before))
            }
            Fault::Order { after: Some(after), .. } => {
                format!("{this} must come after {}.", name(document, *after))
            }
            Fault::Order { .. } => format!("{this} stands in the wrong place of {parent}."),
            Fault::Missing { names } => format!("{this} lacks {}.", alternatives(names)),
            Fault::Repeated { max: 1 } => format!("{this} may come only once in {parent}."),
            Fault::Repeated { max } => format!("{this} may come at most {max} times in {parent}."),
            Fault::Value { value, text } => format!("{this} must be {}, not “{text}”.", words(*value)),
            Fault::Unusable { meant: Meant::Day, text } => {
                format!("{this} must be a day of the calendar such as 20261123, not “{text}”.")
            }
            Fault::Unusable { meant: Meant::Number, text } => {
                format!(
                    "{this} has more digits than can be reckoned with: “{text}”. 28 are enough for any amount."
                )
            }
            Fault::Text => format!("{this} must not hold text of its own."),
            Fault::AttributeUnknown => format!("{this} has no attribute {attribute}."),
            Fault::AttributeMissing { .. } => format!("{this} lacks the attribute {attribute}."),
            Fault::AttributeValue { value, text } => {
                format!("The attribute {attribute} of {this} must be {}, not “{text}”.", words(*value))
            }
        }
    }

    /// The attribute at fault, as it is written; its local name where it is missing.
    pub fn attribute<'d>(&self, document: &'d Document<'_>) -> Option<&'d str> {
        match self.fault {
            Fault::AttributeUnknown | Fault::AttributeValue { .. } => {
                let rest = &document.text()[self.offset as usize..];
                rest.split(|letter: char| letter == '=' || letter.is_ascii_whitespace()).next()
            }
            Fault::AttributeMissing { name } => Some(name.local()),
            _ => None,
        }
    }
}

/// The name of an element, with the usual prefix where it is known and as it is written where not.
pub(super) fn name(document: &Document<'_>, node: NodeId) -> String {
    match document.name(node) {
        Name::UNKNOWN => document.written_name(node).to_owned(),
        known => known.to_string(),
    }
}

/// The names of what could stand at a place, in English.
fn alternatives(names: &[Name]) -> String {
    listed(names, [" or ", " or one of ", " more", "an element of another namespace"])
}

/// The names of what could stand at a place: all of a few, the first of many.
pub(super) fn listed(names: &[Name], [or, or_one_of, more, other]: [&str; 4]) -> String {
    const LISTED: usize = 8;
    let word = |name: &Name| if name.is_known() { name.to_string() } else { other.to_owned() };
    let words: Vec<String> = names.iter().take(LISTED).map(word).collect();
    match (names.len().saturating_sub(LISTED), words.split_last()) {
        (0, Some((last, []))) => last.clone(),
        (0, Some((last, before))) => format!("{}{or}{last}", before.join(", ")),
        (rest, _) => format!("{}{or_one_of}{rest}{more}", words.join(", ")),
    }
}

fn words(value: Value) -> String {
    let base = match value.base {
        Base::AnyUri => "a URI",
        Base::Base64Binary => "base64",
        Base::Boolean => "true or false",
        Base::Date => "a date such as 2026-11-23",
        Base::DateTime => "a date and time such as 2026-11-23T18:30:00",
        Base::Decimal => "a decimal number such as 12.50",
        Base::Id => "an identifier that is unique in the document",
        Base::Integer => "a whole number",
        Base::Language => "a language such as en or de-AT",
        Base::NormalizedString | Base::String | Base::Token => "a text",
        Base::Time => "a time such as 18:30:00",
    };
    let mut out = base.to_owned();
    for facet in value.facets {
        let _ = match facet {
            Facet::MinLength(least) => write!(out, " of at least {least} characters"),
            Facet::MaxLength(most) => write!(out, " of at most {most} characters"),
            Facet::OneOf(values) => write!(out, ", one of {}", values.join(", ")),
            Facet::Fixed(value) => write!(out, " that reads “{value}”"),
        };
    }
    out
}
