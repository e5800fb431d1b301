//! What a document says, value by value.

use std::collections::{BTreeMap, HashSet};

use facture::convert::Loss;
use facture::xml::{Document, Limits, NodeId};

/// Each attribute, each element without children, and the text beside children: path by local names, value, and how often.
pub(crate) fn leaves(document: &Document<'_>, root: NodeId) -> BTreeMap<(String, String), usize> {
    let mut found = BTreeMap::new();
    let mut paths: Vec<String> = Vec::new();
    let first = root.index();
    for id in document.subtree(root) {
        let above =
            if id == root { "" } else { &paths[document.parent(id).expect("a parent").index() - first] };
        let path = format!("{above}/{}", document.local_name(id));
        for attribute in document.attributes(id) {
            let key = (
                format!("{path}/@{}", document.attribute_local_name(attribute)),
                document.value_of(attribute).into_owned(),
            );
            *found.entry(key).or_default() += 1;
        }
        if document.has_children(id) && document.has_text(id) {
            *found.entry((format!("{path}/text()"), beside_children(document, id))).or_default() += 1;
        }
        if !document.has_children(id) {
            *found.entry((path.clone(), document.text_of(id).into_owned())).or_default() += 1;
        }
        paths.push(path);
    }
    found
}

/// The text between an element's children, white space around each piece left away.
fn beside_children(document: &Document<'_>, id: NodeId) -> String {
    let span = document.span(id);
    let mut from = span.start as usize;
    let mut text = String::new();
    let bounds = document.children(id).map(|child| (document.offset(child), document.after(child)));
    for (to, after) in bounds.chain([(span.end, span.end)]) {
        let piece = format!("<x>{}</x>", &document.text()[from..to as usize]);
        let piece = Document::parse(piece.as_bytes(), &Limits::default()).expect("text, sections, comments");
        text.push_str(piece.text_of(NodeId::ROOT).trim_ascii());
        from = after as usize;
    }
    text
}

/// Values of the source that are neither in the target nor among the losses.
pub(crate) fn unaccounted(
    source: &Document<'_>,
    root: NodeId,
    target: &Document<'_>,
    losses: &[Loss],
) -> Vec<(String, String)> {
    let said: HashSet<String> =
        leaves(target, NodeId::ROOT).into_keys().map(|(_, value)| comparable(&value)).collect();
    let notes: Vec<String> = said.iter().filter(|value| value.starts_with('#')).cloned().collect();
    let several: Vec<&String> = said.iter().filter(|value| value.contains('\n')).collect();
    let lost: HashSet<String> = losses.iter().map(|loss| comparable(&loss.value)).collect();
    let known = |path: &str, value: &str| {
        let value = comparable(value);
        said.contains(&value)
            || lost.contains(&value)
            || several.iter().any(|text| lines_in(&value, text) > 0)
            || is_spelling(path, &value)
            // A note's subject code and text are one value in UBL and two in CII.
            || path.contains("/IncludedNote/") && notes.iter().any(|note| note.contains(&*value))
            || path.ends_with("/Note") && behind_marks(&value).any(|text| said.contains(text))
    };
    leaves(source, root).into_keys().filter(|(path, value)| !known(path, value)).collect()
}

/// What stands behind each `#` of a note: behind the second one its text, if it begins with a subject code.
fn behind_marks(note: &str) -> impl Iterator<Item = &str> {
    note.match_indices('#').map(|(at, _)| note[at + 1..].trim())
}

/// How often a value is whole lines of a text.
pub(crate) fn lines_in(value: &str, text: &str) -> usize {
    let [wanted, lines] = [value, text].map(|text| text.lines().map(str::trim).collect::<Vec<_>>());
    lines.windows(wanted.len().max(1)).filter(|window| *window == wanted).count()
}

/// A value with the spelling of its syntax taken off: dates with and without hyphens are the same.
pub(crate) fn comparable(value: &str) -> String {
    let value = value.trim();
    let digits: String = value.chars().take(10).filter(|c| *c != '-').collect();
    let is_date = value.as_bytes().get(4) == Some(&b'-')
        && digits.len() == 8
        && digits.bytes().all(|b| b.is_ascii_digit());
    if is_date { digits } else { value.to_owned() }
}

/// What only the syntax says: which kind of thing an element is. The other syntax says it by the element's place.
fn is_spelling(path: &str, value: &str) -> bool {
    let ends = |ends: &[&str]| ends.iter().any(|end| path.ends_with(end));
    match value {
        "" => true,
        "102" => ends(&["/@format"]),
        "VA" | "FC" => ends(&["/SpecifiedTaxRegistration/ID/@schemeID"]),
        "VAT" => ends(&["/TaxScheme/ID", "/TypeCode"]),
        "50" | "130" | "916" => ends(&["/AdditionalReferencedDocument/TypeCode", "/DocumentTypeCode"]),
        "0" | "1" | "true" | "false" => ends(&["/ChargeIndicator", "/Indicator"]),
        "SEPA" => ends(&["/PartyIdentification/ID/@schemeID"]),
        "Project reference" => ends(&["/SpecifiedProcuringProject/Name"]),
        "NA" => ends(&["/CardAccount/NetworkID"]),
        "3" | "35" | "432" | "5" | "29" | "72" => ends(&["/DescriptionCode", "/DueDateTypeCode"]),
        _ => false,
    }
}
