//! The rules of this set: what the official XML Schemas ask, by kind of fault.

use crate::Severity;
use crate::rules::rule::{Both, Rule, Texts};

/// UBL has one version; that of CII is chosen for each document, and its report says which.
const SET: (&str, &str) = ("schema", "UBL 2.1, CII D16B and D22B");

const WHY: Both = [
    "Software that follows the schema refuses the document, or reads it otherwise than it was meant.",
    "Un logiciel qui suit le schéma refuse le document, ou le lit autrement qu'il n'a été pensé.",
];

const fn rule(id: &'static str, title: Both, hint: Both) -> Rule {
    let fatal = [Some(Severity::Fatal); 2];
    Rule::new(id, SET, fatal, &[], Texts::Own { title, why: WHY, hint }, "")
}

/// The schema does not ask it, so it is no more than a warning.
const fn besides(id: &'static str, ubl: Option<Severity>, title: Both, why: Both) -> Rule {
    let warning = [ubl, Some(Severity::Warning)];
    Rule::new(id, SET, warning, &[], Texts::Own { title, why, hint: ["", ""] }, "")
}

/// All of them.
pub(in crate::rules) static RULES: [Rule; 9] = [
    rule(
        "SCHEMA-ELEMENT",
        [
            "Only elements that the schema knows stand in an element.",
            "Un élément ne contient que ceux que le schéma connaît.",
        ],
        [
            "Often the namespace is the wrong one, or a name is misspelt.",
            "Souvent, l'espace de noms n'est pas le bon, ou le nom est mal orthographié.",
        ],
    ),
    rule(
        "SCHEMA-ORDER",
        ["Elements stand in the order of the schema.", "Les éléments se suivent dans l'ordre du schéma."],
        ["", ""],
    ),
    rule(
        "SCHEMA-MISSING",
        ["Elements that the schema requires are there.", "Les éléments que le schéma exige sont présents."],
        ["", ""],
    ),
    rule(
        "SCHEMA-REPEATED",
        [
            "No element comes more often than the schema allows.",
            "Aucun élément ne figure plus souvent que le schéma ne l'admet.",
        ],
        ["", ""],
    ),
    rule(
        "SCHEMA-TYPE",
        [
            "The text of an element is of the type that the schema gives it.",
            "Le texte d'un élément est du type que le schéma lui donne.",
        ],
        ["", ""],
    ),
    rule(
        "SCHEMA-TEXT",
        ["No text stands between elements.", "Aucun texte ne se trouve entre les éléments."],
        ["", ""],
    ),
    rule(
        "SCHEMA-ATTRIBUTE",
        [
            "Attributes are those of the schema, each of its type.",
            "Les attributs sont ceux du schéma, chacun de son type.",
        ],
        ["", ""],
    ),
    besides(
        "SCHEMA-DAY",
        None,
        [
            "A date in format 102 is a day of the calendar, written as eight digits.",
            "Une date au format 102 est un jour du calendrier, écrit en huit chiffres.",
        ],
        [
            "The CII schema takes any text for a date. Software that reckons with it refuses the document or guesses.",
            "Le schéma CII accepte n'importe quel texte comme date. Un logiciel qui calcule avec refuse le document ou devine.",
        ],
    ),
    besides(
        "SCHEMA-DIGITS",
        Some(Severity::Warning),
        [
            "A number has no more digits than can be reckoned with exactly.",
            "Un nombre n'a pas plus de chiffres qu'un calcul exact n'en admet.",
        ],
        [
            "Sums with it cannot be checked here, and other software rounds it or overflows.",
            "Les sommes dont il fait partie ne peuvent être vérifiées ici, et d'autres logiciels l'arrondissent ou débordent.",
        ],
    ),
];
