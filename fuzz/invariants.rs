//! What must hold for any bytes. The fuzz targets try it on what libFuzzer makes up, `tests/fuzz_replay.rs` on the
//! fixtures and on what was found once.

#![allow(dead_code)] // Each target uses one of them.

#[path = "../tests/corpus/leaves.rs"]
mod leaves;

use std::collections::BTreeMap;

use facture::convert::{Target, convert as converted};
#[cfg(feature = "pdf-attach")]
use facture::pdf::{Attach, Container, Level, attach, extract};
use facture::rules::schema;
use facture::syntax::Versions;
use facture::xml::{CanonicalForm, Document, Encoding, Limits, NodeId};
use facture::{DocumentType, ErrorKind, Invoice, Language, Report, RuleSet, Severity, Validation};
use facture::{bind, digest, report};

/// The document, if there is one; else the error says why, and where.
fn parsed(bytes: &[u8]) -> Option<Document<'_>> {
    match Document::parse(bytes, &Limits::default()) {
        Ok(document) => Some(document),
        Err(error) => {
            let kinds = [ErrorKind::Malformed, ErrorKind::Encoding, ErrorKind::Doctype, ErrorKind::Limit];
            assert!(kinds.contains(&error.kind()), "{error}");
            let (line, column) = error.place().expect("a place");
            let lines = bytes.split(|byte| *byte == b'\n').count();
            assert!(line as usize <= lines.max(bytes.len()) && column as usize <= bytes.len() + 1, "{error}");
            None
        }
    }
}

/// What we write ourselves may repeat declarations, and so pass the limits that its source kept.
fn unbounded() -> Limits {
    let mut limits = Limits::default();
    (limits.attributes, limits.bytes, limits.text, limits.elements) =
        (1 << 20, usize::MAX, usize::MAX, usize::MAX);
    limits
}

/// A document is what quick-xml's events say, its elements lie within one another, and roxmltree, which shares no
/// code with us, sees the same; an invoice survives its JSON form.
pub(crate) fn read(bytes: &[u8]) {
    let Some(document) = parsed(bytes) else { return };
    elements_nest(&document);
    same_as_roxmltree(&document);
    match bind::read(&document) {
        Ok(reading) => {
            let json = serde_json::to_string(&reading.invoice).expect("JSON");
            let back: Invoice = serde_json::from_str(&json).expect("the JSON form reads back");
            assert!(back == reading.invoice, "another invoice came back from JSON");
        }
        Err(error) => assert_eq!(error.kind(), ErrorKind::Root, "{error}"),
    }
}

fn elements_nest(document: &Document<'_>) {
    let text = document.text();
    for id in document.ids() {
        let (offset, span, after) = (document.offset(id), document.span(id), document.after(id));
        assert!(offset < span.start && span.start <= span.end && span.end <= after);
        assert!(text[offset as usize + 1..].starts_with(document.written_name(id)));
        assert!(text[..after as usize].ends_with('>'));
        if let Some(parent) = document.parent(id) {
            let around = document.span(parent);
            assert!(parent < id && around.start <= offset && after <= around.end);
        }
    }
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut elements = 0;
    loop {
        match reader.read_event().expect("the text is well-formed") {
            quick_xml::events::Event::Start(_) | quick_xml::events::Event::Empty(_) => elements += 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(elements, document.nodes().len());
}

fn same_as_roxmltree(document: &Document<'_>) {
    let theirs = match roxmltree::Document::parse(document.text()) {
        // Of elements it does not know the prefix that every document has.
        Err(roxmltree::Error::UnknownNamespace(prefix, _)) if prefix == "xml" => return,
        theirs => theirs.expect("roxmltree reads what we read"),
    };
    let mut ids = document.ids();
    for node in theirs.descendants().filter(roxmltree::Node::is_element) {
        let id = ids.next().expect("as many elements");
        assert_eq!(document.offset(id) as usize, node.range().start);
        assert_eq!(document.after(id) as usize, node.range().end);
        assert_eq!(document.local_name(id), node.tag_name().name());
        assert_eq!(document.namespace_uri(id), node.tag_name().namespace().unwrap_or_default());
        let ours: BTreeMap<_, _> = document
            .attributes(id)
            .iter()
            .map(|a| {
                (
                    (document.attribute_namespace_uri(a), document.attribute_local_name(a)),
                    document.value_of(a),
                )
            })
            .collect();
        let theirs: BTreeMap<_, _> = node
            .attributes()
            .map(|a| ((a.namespace().unwrap_or_default(), a.name()), a.value().into()))
            .collect();
        assert_eq!(ours, theirs);
        // A carriage return before a reference it leaves as it is, where XML makes a line feed of it.
        if !document.has_children(id) && !document.raw_content(id).contains("\r&") {
            let text: String = node
                .children()
                .filter_map(|child| if child.is_text() { child.text() } else { None })
                .collect();
            assert_eq!(document.text_of(id), text);
        }
    }
    assert!(ids.next().is_none(), "roxmltree sees fewer elements");
}

/// Written again, an invoice says the same by each term, keeps each value of its document, and is from then on written the
/// same for ever. Its model is the same too, where the schema's order was kept: what stood out of order is put into it.
pub(crate) fn rewrite(bytes: &[u8]) {
    let Some(document) = parsed(bytes) else { return };
    let Ok(reading) = bind::read(&document) else { return };
    let (root, document_type) = bind::invoice_root(&document).expect("it was read");
    let text = bind::write(&reading.invoice, document_type);
    let written = Document::parse(text.as_bytes(), &unbounded()).expect("what was written is XML");
    let again = bind::read(&written).expect("what was written is an invoice");
    assert_eq!(again.document_type, reading.document_type);
    assert_eq!(leaves::leaves(&document, root), leaves::leaves(&written, NodeId::ROOT));
    assert!(digest::semantic(&again.invoice).agrees_with(&digest::semantic(&reading.invoice)));
    assert_eq!(bind::write(&again.invoice, document_type), text);
    if again.invoice != reading.invoice && schema::check(&document, root, Versions::ALL).is_empty() {
        let json = |invoice| serde_json::to_string_pretty(invoice).expect("JSON");
        panic!("another invoice came back:\n{}\n---\n{}", json(&reading.invoice), json(&again.invoice));
    }
}

/// A report holds together, says the same in each of its forms, and does not depend on how the document is spelt or on
/// the language.
pub(crate) fn validate(bytes: &[u8]) {
    let Some(document) = parsed(bytes) else { return };
    let validation = Validation::new();
    let Ok(judged) = validation.check_document(&document) else { return };
    assert_eq!(judged.valid, judged.findings.iter().all(|finding| finding.severity < Severity::Fatal));
    let lines = document.text().matches('\n').count() + 1;
    let mut last = (0, 0);
    for finding in &judged.findings {
        assert!((1..=lines).contains(&(finding.line as usize)) && finding.column > 0);
        assert!(finding.path.starts_with('/') && finding.context.starts_with('/'));
        assert!(!finding.message.is_empty());
        assert!(facture::rules::find(finding.rule).is_some(), "{}", finding.rule);
        assert!((finding.line, finding.column) >= last, "findings are in document order");
        last = (finding.line, finding.column);
    }
    forms_agree(&judged);
    let french = validation.clone().language(Language::French).check_document(&document);
    assert_eq!(places(&french.expect("an invoice")), places(&judged));
    let alone = |set| Validation::new().rule_sets([set]).check_document(&document).expect("an invoice");
    let sum = alone(RuleSet::Schema).findings.len() + alone(RuleSet::En16931).findings.len();
    assert_eq!(sum, judged.findings.len(), "a set does not see the others");
    if let Ok(canonical) = document.canonical(CanonicalForm::Inclusive) {
        let spelt = Document::parse(canonical.as_bytes(), &unbounded()).expect("XML");
        let spelt = validation.check_document(&spelt).expect("an invoice");
        // Attributes have an order of their own there.
        assert_eq!(sorted(places(&spelt)), sorted(places(&judged)));
    }
}

/// The rules of a report and where they fired.
fn places(report: &Report) -> Vec<(&str, &str, &str)> {
    report.findings.iter().map(|finding| (finding.rule, &*finding.path, &*finding.context)).collect()
}

fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort_unstable();
    items
}

fn forms_agree(judged: &Report) {
    let json: serde_json::Value = serde_json::from_str(&report::json(judged, "a \"b\"")).expect("JSON");
    assert_eq!(json["valid"], judged.valid);
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(judged.findings.len()));
    let svrl = report::svrl(judged, "<a> & \"b\"");
    let svrl = roxmltree::Document::parse(&svrl).expect("SVRL is XML");
    let asserts = svrl
        .descendants()
        .filter(|node| node.has_tag_name(("http://purl.oclc.org/dsdl/svrl", "failed-assert")));
    let rules: Vec<_> = asserts.map(|node| node.attribute("id").expect("an id")).collect();
    assert_eq!(rules.len(), judged.findings.len());
    assert!(report::text(judged, "a").lines().count() >= judged.findings.len());
}

/// A conversion can be read, and each value of the source is in it or named as lost.
pub(crate) fn convert(bytes: &[u8]) {
    let Some(document) = parsed(bytes) else { return };
    let Ok((root, from)) = bind::invoice_root(&document) else { return };
    let source = bind::read(&document).expect("it has a root").invoice;
    let sound = schema::check(&document, root, Versions::ALL).is_empty();
    for target in [Target::Ubl, Target::Cii] {
        let conversion = converted(&document, target).expect("an invoice");
        let written = Document::parse(conversion.text.as_bytes(), &unbounded()).expect("XML");
        let reading = bind::read(&written).expect("an invoice");
        assert_eq!(reading.document_type, conversion.document_type);
        let same = conversion.document_type == from;
        assert_eq!(
            same,
            from == DocumentType::Cii && target == Target::Cii
                || from != DocumentType::Cii && target == Target::Ubl
        );
        if same {
            assert!(conversion.losses.is_empty() && conversion.additions.is_empty());
        }
        for loss in &conversion.losses {
            assert!(loss.path.starts_with('/') || !loss.path.is_empty());
            assert!(!loss.reason.is_empty());
        }
        // What the schema does not allow may say one thing by two elements; the loss list is then by terms.
        if sound && !same {
            let unaccounted = leaves::unaccounted(&document, root, &written, &conversion.losses);
            assert!(unaccounted.is_empty(), "neither carried nor named: {unaccounted:?}");
        }
        if conversion.losses.is_empty() && conversion.additions.is_empty() {
            let digests = [&source, &reading.invoice].map(digest::semantic);
            assert!(digests[0].agrees_with(&digests[1]), "nothing lost, and yet it says something else");
        }
    }
}

/// A canonical form is its own canonical form, and the exclusive one is the same for all that are spelt alike.
pub(crate) fn canonical(bytes: &[u8]) {
    let Some(document) = parsed(bytes) else { return };
    let forms = [CanonicalForm::Inclusive, CanonicalForm::Exclusive];
    let [Ok(inclusive), Ok(exclusive)] = forms.map(|form| document.canonical(form)) else {
        assert!(forms.iter().all(|form| document.canonical(*form).is_err()));
        return;
    };
    let again = |text: &str, form| {
        let document = Document::parse(text.as_bytes(), &unbounded()).expect("a canonical form is XML");
        assert_eq!(document.encoding(), Encoding::Utf8);
        let mut pieces = String::new();
        document.canonical_pieces(form, &mut |piece| pieces.push_str(piece)).expect("a canonical form");
        pieces
    };
    assert_eq!(again(&inclusive, CanonicalForm::Inclusive), inclusive);
    assert_eq!(again(&exclusive, CanonicalForm::Exclusive), exclusive);
    assert_eq!(again(&inclusive, CanonicalForm::Exclusive), exclusive);
    assert_eq!(again(&exclusive, CanonicalForm::Inclusive), exclusive);
    let spelt = Document::parse(inclusive.as_bytes(), &unbounded()).expect("XML");
    let digest = |document| digest::canonical(document).expect("a canonical form");
    assert_eq!(digest(&document), digest(&spelt));
    assert_eq!(leaves::leaves(&document, NodeId::ROOT), leaves::leaves(&spelt, NodeId::ROOT));
    assert_eq!(document.nodes().len(), spelt.nodes().len());
}

/// A PDF gives up the invoice it has, and the one that was put into it.
#[cfg(feature = "pdf-attach")]
pub(crate) fn pdf(bytes: &[u8]) {
    const INVOICE: &[u8] = b"<rsm:CrossIndustryInvoice xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\"/>";
    let known = [ErrorKind::Pdf, ErrorKind::Limit];
    match Container::open(bytes) {
        Ok(container) => {
            let content = container.invoice().map(|invoice| invoice.content.clone());
            match extract(bytes) {
                Ok(xml) => assert_eq!(content, Some(Ok(xml))),
                Err(error) => assert!(known.contains(&error.kind()), "{error}"),
            }
            let decoded: usize =
                container.attachments.iter().filter_map(|a| a.content.as_ref().ok()).map(Vec::len).sum();
            assert!(decoded <= bytes.len() + facture::pdf::Limits::default().decoded);
            for finding in container.check(None, Language::English) {
                assert!(!finding.message.is_empty());
            }
        }
        Err(error) => assert!(known.contains(&error.kind()), "{error}"),
    }
    match attach(bytes, INVOICE, &Attach::new(Level::En16931)) {
        Ok(attached) => {
            assert_eq!(extract(&attached.pdf).as_deref(), Ok(INVOICE));
            // Pages that lead nowhere were there before, and may not be found again.
            if let Ok(again) = attach(&attached.pdf, INVOICE, &Attach::new(Level::En16931)) {
                assert_eq!(extract(&again.pdf).as_deref(), Ok(INVOICE));
            }
        }
        Err(error) => {
            assert!([ErrorKind::Write, ErrorKind::Pdf, ErrorKind::Limit].contains(&error.kind()), "{error}");
        }
    }
}
