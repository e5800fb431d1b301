//! The rules on the PDF around an invoice (Factur-X 1.0, 6; ISO 19005-3, 6.6 and 6.8). What judges by them is `pdf`.

use super::rule::{Both, Rule, Texts};
use crate::Severity;
use crate::term::Term;

/// What the PDF is judged by.
pub(crate) const VERSION: &str = "Factur-X 1.0";

const RECEIVED: Both = [
    "Programs find the invoice by it; without it they file the PDF as a picture of one.",
    "C'est par là que les logiciels trouvent la facture ; sinon, ils classent le PDF comme une simple image.",
];
const ARCHIVED: Both = [
    "Factur-X is PDF/A-3: the file has to be readable as long as invoices are kept.",
    "Factur-X est un PDF/A-3 : le fichier doit rester lisible aussi longtemps que l'on conserve les factures.",
];
const ROUTED: Both = [
    "Receivers decide by the metadata what the XML is worth before they read it.",
    "Les destinataires jugent par les métadonnées ce que vaut le XML, avant même de le lire.",
];
const REMEDY: Both = [
    "`facture embed` puts the invoice in anew, as Factur-X asks.",
    "`facture embed` joint la facture à neuf, comme le demande Factur-X.",
];
const NONE: Both = ["", ""];

const fn rule(id: &'static str, severity: Severity, title: Both, why: Both, hint: Both) -> Rule {
    Rule::new(id, ("pdf", VERSION), [Some(severity); 2], &[], Texts::Own { title, why, hint }, "")
}

/// All of them. Some weigh less where the fault is a small one; the weight here is the heaviest.
pub(super) static RULES: [Rule; 16] = [
    rule(
        "PDF-ENCRYPTED",
        Severity::Fatal,
        ["The PDF is not encrypted.", "Le PDF n'est pas chiffré."],
        ARCHIVED,
        [
            "Only who encrypted the file can lift that.",
            "Seul celui qui a chiffré le fichier peut le déchiffrer.",
        ],
    ),
    rule(
        "PDF-XREF",
        Severity::Warning,
        ["The cross-reference leads to every object.", "La table des références mène à chaque objet."],
        [
            "Not every program searches a broken file for what it holds.",
            "Tous les logiciels ne cherchent pas dans un fichier abîmé ce qu'il contient.",
        ],
        REMEDY,
    ),
    rule(
        "PDF-INVOICE",
        Severity::Fatal,
        ["One attached file is the invoice.", "Un des fichiers joints, et un seul, est la facture."],
        RECEIVED,
        REMEDY,
    ),
    rule(
        "PDF-NAME",
        Severity::Fatal,
        [
            "The invoice is attached as factur-x.xml; an XRechnung as xrechnung.xml.",
            "La facture est jointe sous le nom factur-x.xml ; une XRechnung sous le nom xrechnung.xml.",
        ],
        RECEIVED,
        REMEDY,
    ),
    rule(
        "PDF-RELATIONSHIP",
        Severity::Fatal,
        [
            "The AFRelationship of the invoice is Data at MINIMUM and BASIC WL, and Alternative, Data or Source at other levels.",
            "L'AFRelationship de la facture est Data pour MINIMUM et BASIC WL, et Alternative, Data ou Source pour les autres niveaux.",
        ],
        [
            "It says whether the XML is the invoice itself or data that goes with the pages.",
            "Elle dit si le XML est la facture elle-même ou des données qui accompagnent les pages.",
        ],
        REMEDY,
    ),
    rule(
        "PDF-AF",
        Severity::Fatal,
        [
            "The document catalog lists the invoice as an associated file (AF).",
            "Le catalogue du document cite la facture parmi les fichiers associés (AF).",
        ],
        RECEIVED,
        REMEDY,
    ),
    rule(
        "PDF-EMBEDDED",
        Severity::Fatal,
        [
            "The invoice is in the tree of embedded files.",
            "La facture figure dans l'arbre des fichiers incorporés.",
        ],
        RECEIVED,
        REMEDY,
    ),
    rule(
        "PDF-FILESPEC",
        Severity::Fatal,
        [
            "The file specification of the invoice has both F and UF.",
            "La spécification de fichier de la facture a F et UF.",
        ],
        RECEIVED,
        REMEDY,
    ),
    rule(
        "PDF-MIME",
        Severity::Fatal,
        [
            "The media type of the invoice (Subtype) is text/xml.",
            "Le type de média de la facture (Subtype) est text/xml.",
        ],
        RECEIVED,
        REMEDY,
    ),
    rule(
        "PDF-CONTENT",
        Severity::Fatal,
        ["The attached invoice can be unpacked.", "La facture jointe peut être décompressée."],
        RECEIVED,
        NONE,
    ),
    rule(
        "PDF-A",
        Severity::Fatal,
        [
            "The XMP metadata claims PDF/A-3, level A, B or U.",
            "Les métadonnées XMP déclarent PDF/A-3, de niveau A, B ou U.",
        ],
        ARCHIVED,
        [
            "`facture embed` makes the claim where it is true, and says what stands in the way where it is not.",
            "`facture embed` fait cette déclaration quand elle est vraie, et dit sinon ce qui s'y oppose.",
        ],
    ),
    rule(
        "PDF-XMP",
        Severity::Fatal,
        [
            "The file has XMP metadata with the properties of Factur-X.",
            "Le fichier a des métadonnées XMP avec les propriétés de Factur-X.",
        ],
        ROUTED,
        REMEDY,
    ),
    rule(
        "PDF-XMP-TYPE",
        Severity::Fatal,
        [
            "The XMP DocumentType is INVOICE, or that of an order.",
            "Le DocumentType du XMP est INVOICE, ou celui d'une commande.",
        ],
        ROUTED,
        REMEDY,
    ),
    rule(
        "PDF-XMP-NAME",
        Severity::Fatal,
        [
            "The XMP DocumentFileName is the name of the attached invoice.",
            "Le DocumentFileName du XMP est le nom de la facture jointe.",
        ],
        ROUTED,
        REMEDY,
    ),
    rule(
        "PDF-XMP-VERSION",
        Severity::Fatal,
        [
            "The XMP metadata gives a version of Factur-X.",
            "Les métadonnées XMP donnent une version de Factur-X.",
        ],
        ROUTED,
        REMEDY,
    ),
    Rule::new(
        "PDF-LEVEL",
        ("pdf", VERSION),
        [Some(Severity::Fatal); 2],
        &[Term::Bt(24)],
        Texts::Own {
            title: [
                "The XMP ConformanceLevel is the level that the invoice gives itself (BT-24).",
                "Le ConformanceLevel du XMP est le niveau que la facture se donne (BT-24).",
            ],
            why: ROUTED,
            hint: REMEDY,
        },
        "",
    ),
];
