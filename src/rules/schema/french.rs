//! The faults in French. The English is in `fault.rs`.

use std::fmt::Write as _;

use crate::syntax::{Base, Facet, Value};
use crate::xml::Document;

use super::fault::{Fault, Meant, Violation, listed, name};

impl Violation {
    /// What is wrong and what would be right, as a French sentence.
    pub(super) fn french(&self, document: &Document<'_>) -> String {
        let this = name(document, self.node);
        let parent = document.parent(self.node).map_or_else(String::new, |parent| name(document, parent));
        let attribute = self.attribute(document).unwrap_or_default();
        match &self.fault {
            Fault::Element { .. } if parent.is_empty() => {
                format!(
                    "L'élément racine doit être Invoice, CreditNote ou rsm:CrossIndustryInvoice, et non {this}."
                )
            }
            Fault::Element { meant: Some(meant), .. } => {
                let namespace = meant.namespace().uri();
                format!("{parent} n'a pas de {this} ; pour {meant}, l'espace de noms est {namespace}.")
            }
            Fault::Element { expected, .. } if expected.is_empty() => {
                format!("{this} n'a pas sa place ici dans {parent}.")
            }
            Fault::Element { expected, .. } => {
                format!("{this} n'a pas sa place ici dans {parent}. Attendu : {}.", listed(expected, WORDS))
            }
            Fault::Order { before: Some(before), .. } => {
                format!("{this} doit précéder {}.", name(document, *before))
            }
            Fault::Order { after: Some(after), .. } => {
                format!("{this} doit suivre {}.", name(document, *after))
            }
            Fault::Order { .. } => format!("{this} est mal placé dans {parent}."),
            Fault::Missing { names } => format!("Il manque à {this} : {}.", listed(names, WORDS)),
            Fault::Repeated { max: 1 } => format!("{this} ne peut figurer qu'une fois dans {parent}."),
            Fault::Repeated { max } => format!("{this} peut figurer au plus {max} fois dans {parent}."),
            Fault::Value { value, text } => format!("{this} doit être {}, et non « {text} ».", words(*value)),
            Fault::Unusable { meant: Meant::Day, text } => {
                format!("{this} doit être un jour du calendrier tel que 20261123, et non « {text} ».")
            }
            Fault::Unusable { meant: Meant::Number, text } => {
                format!(
                    "{this} a trop de chiffres pour être calculé : « {text} ». 28 suffisent à tout montant."
                )
            }
            Fault::Text => format!("{this} ne doit pas contenir de texte."),
            Fault::AttributeUnknown => format!("{this} n'a pas d'attribut {attribute}."),
            Fault::AttributeMissing { .. } => format!("Il manque à {this} l'attribut {attribute}."),
            Fault::AttributeValue { value, text } => {
                format!("L'attribut {attribute} de {this} doit être {}, et non « {text} ».", words(*value))
            }
        }
    }
}

/// Between two alternatives, before a count of more, after it, and an element of any other namespace.
const WORDS: [&str; 4] = [" ou ", " ou l'un de ", " autres", "un élément d'un autre espace de noms"];

fn words(value: Value) -> String {
    let base = match value.base {
        Base::AnyUri => "un URI",
        Base::Base64Binary => "en base64",
        Base::Boolean => "true ou false",
        Base::Date => "une date telle que 2026-11-23",
        Base::DateTime => "une date et une heure telles que 2026-11-23T18:30:00",
        Base::Decimal => "un nombre décimal tel que 12.50",
        Base::Id => "un identifiant unique dans le document",
        Base::Integer => "un nombre entier",
        Base::Language => "une langue telle que en ou de-AT",
        Base::NormalizedString | Base::String | Base::Token => "un texte",
        Base::Time => "une heure telle que 18:30:00",
    };
    let mut out = base.to_owned();
    for facet in value.facets {
        let _ = match facet {
            Facet::MinLength(least) => write!(out, " d'au moins {least} caractères"),
            Facet::MaxLength(most) => write!(out, " d'au plus {most} caractères"),
            Facet::OneOf(values) => write!(out, ", parmi {}", values.join(", ")),
            Facet::Fixed(value) => write!(out, " qui vaut « {value} »"),
        };
    }
    out
}
