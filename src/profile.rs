//! What a document says it follows.

/// The rule sets beyond `schema` and `en16931` that a specification identifier (BT-24) calls for, by their
/// names, whether or not this library has them: `peppol`, `xrechnung`, `facturx`, `france`.
///
/// ```
/// use facture::profile;
///
/// let peppol = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
/// assert_eq!(profile::called_for(peppol).collect::<Vec<_>>(), ["peppol"]);
/// assert_eq!(profile::called_for("urn:cen.eu:en16931:2017").count(), 0);
/// ```
pub fn called_for(specification: &str) -> impl Iterator<Item = &'static str> {
    let specification = specification.to_ascii_lowercase();
    let mut names: Vec<_> =
        MARKS.iter().filter(|(mark, _)| specification.contains(mark)).map(|(_, name)| *name).collect();
    names.dedup();
    names.into_iter()
}

/// What stands in the identifiers of those who publish rules, in lower case, and the rule set of each.
const MARKS: [(&str, &str); 7] = [
    ("urn:fdc:peppol.eu:", "peppol"),
    ("xeinkauf.de:kosit:", "xrechnung"),
    ("xoev-de:kosit:", "xrechnung"),
    ("factur-x.eu:", "facturx"),
    ("zugferd.de:", "facturx"),
    ("ferd:crossindustrydocument:", "facturx"),
    ("cpro.gouv.fr:", "france"),
];
