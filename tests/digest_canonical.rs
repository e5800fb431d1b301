//! Canonical XML: what the two recommendations ask, point by point, and byte for byte what libxml2 makes of the
//! corpus.
#![allow(clippy::unwrap_used)]

mod aloud;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use facture::ErrorKind;
use facture::digest;
use facture::xml::{CanonicalForm, Document, Limits};

#[track_caller]
fn both(text: &str, inclusive: &str, exclusive: &str) {
    let document = Document::parse(text.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(document.canonical(CanonicalForm::Inclusive).unwrap(), inclusive);
    assert_eq!(document.canonical(CanonicalForm::Exclusive).unwrap(), exclusive);
}

#[track_caller]
fn same(text: &str, canonical: &str) {
    both(text, canonical, canonical);
}

/// Canonical XML 1.0, 3.1: processing instructions and comments, within and without the root element.
#[test]
fn instructions_stay_and_comments_go() {
    same(
        "<?xml version=\"1.0\"?>\n\n<?look   at this ?>\n<!-- before -->\n<a>Hello<!-- in\n -->, world</a  >\n<?end?>\n<!-- after -->\n",
        "<?look at this ?>\n<a>Hello, world</a>\n<?end?>",
    );
    same("<a><?x?><?y  ?><?z a  b?><!----></a>", "<a><?x?><?y?><?z a  b?></a>");
}

/// 3.2: all white space in content stays, none in tags does.
#[test]
fn white_space_in_content_stays() {
    same("<a\n>\n <b  >  </b>\r\n\tx <b\t/>\n</a >", "<a>\n <b>  </b>\n\tx <b></b>\n</a>");
}

/// 3.3: start and end tags: order of attributes, superfluous declarations, empty elements.
#[test]
fn tags_have_one_spelling() {
    same("<a z = '1' y=\"2\"><b/></a>", "<a y=\"2\" z=\"1\"><b></b></a>");
    both(
        "<a xmlns:w='urn:w' xmlns='urn:d' xmlns:v='urn:v'><b w:k='1' v:k='2' k='3' xml:lang='fr'><c xmlns='' xmlns:v='urn:v'><d xmlns='' v:e='4'/></c></b></a>",
        "<a xmlns=\"urn:d\" xmlns:v=\"urn:v\" xmlns:w=\"urn:w\"><b k=\"3\" xml:lang=\"fr\" v:k=\"2\" w:k=\"1\"><c xmlns=\"\"><d v:e=\"4\"></d></c></b></a>",
        "<a xmlns=\"urn:d\"><b xmlns:v=\"urn:v\" xmlns:w=\"urn:w\" k=\"3\" xml:lang=\"fr\" v:k=\"2\" w:k=\"1\"><c xmlns=\"\"><d v:e=\"4\"></d></c></b></a>",
    );
}

/// 3.4: character references, CDATA sections, and the characters that are written as references.
#[test]
fn characters_have_one_spelling() {
    same(
        "<a>&#65;&lt;&gt;>&amp;\"'&#13;&#10;<![CDATA[<&>]]\r\n]]>\r\n\r.</a>",
        "<a>A&lt;&gt;&gt;&amp;\"'&#xD;\n&lt;&amp;&gt;]]\n\n\n.</a>",
    );
    same(
        "<a k='&lt;>&amp;\"&apos;&#9;&#10;&#13; \t\r\n.'/>",
        "<a k=\"&lt;>&amp;&quot;'&#x9;&#xA;&#xD;   .\"></a>",
    );
}

/// 3.6: UTF-8 whatever the encoding, without a byte order mark.
#[test]
fn the_encoding_is_utf8() {
    let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xA9</a>";
    let marked = "\u{FEFF}<a>\u{A9}</a>".as_bytes().to_vec();
    let wide: Vec<u8> = "\u{FEFF}<a>\u{A9}</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let expected =
        digest::canonical(&Document::parse("<a>©</a>".as_bytes(), &Limits::default()).unwrap()).unwrap();
    for bytes in [&latin[..], &marked, &wide] {
        let document = Document::parse(bytes, &Limits::default()).unwrap();
        assert_eq!(document.canonical(CanonicalForm::Inclusive).unwrap(), "<a>©</a>");
        assert_eq!(digest::canonical(&document).unwrap(), expected);
    }
}

/// Exclusive canonicalisation: a declaration stands where its prefix is used, again where that was closed.
#[test]
fn declarations_stand_where_they_are_used() {
    both(
        "<p:a xmlns:p='urn:p' xmlns:q='urn:q'><q:b/><q:b><q:c p:k='1'/></q:b><r xmlns='urn:r' xmlns:q='urn:q2'><q:s/><t xmlns='urn:r'/></r></p:a>",
        "<p:a xmlns:p=\"urn:p\" xmlns:q=\"urn:q\"><q:b></q:b><q:b><q:c p:k=\"1\"></q:c></q:b><r xmlns=\"urn:r\" xmlns:q=\"urn:q2\"><q:s></q:s><t></t></r></p:a>",
        "<p:a xmlns:p=\"urn:p\"><q:b xmlns:q=\"urn:q\"></q:b><q:b xmlns:q=\"urn:q\"><q:c p:k=\"1\"></q:c></q:b><r xmlns=\"urn:r\"><q:s xmlns:q=\"urn:q2\"></q:s><t></t></r></p:a>",
    );
}

#[test]
fn a_relative_namespace_name_has_no_canonical_form() {
    let document = Document::parse(b"<a>\n<b xmlns:p='rel/x'/></a>", &Limits::default()).unwrap();
    for form in [CanonicalForm::Inclusive, CanonicalForm::Exclusive] {
        let error = document.canonical(form).unwrap_err();
        assert_eq!((error.kind(), error.place()), (ErrorKind::Malformed, Some((2, 1))));
    }
}

#[test]
fn long_texts_come_in_pieces_and_whole() {
    let text = format!("<a k='{0}'>{0}&amp;{0}</a>", "0123456789".repeat(5_000));
    let document = Document::parse(text.as_bytes(), &Limits::default()).unwrap();
    let (mut joined, mut pieces) = (String::new(), 0);
    let mut join = |piece: &str| {
        joined.push_str(piece);
        pieces += 1;
    };
    document.canonical_pieces(CanonicalForm::Inclusive, &mut join).unwrap();
    assert_eq!(joined, document.canonical(CanonicalForm::Inclusive).unwrap());
    assert_eq!(joined, text.replace('\'', "\""));
    assert!(pieces > 1);
}

fn corpus() -> Option<PathBuf> {
    let root = std::env::var_os("FACTURE_CORPUS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"), PathBuf::from);
    root.join("MANIFEST.tsv").exists().then_some(root)
}

/// Reads names on standard input, writes a name and the SHA-256 of both canonical forms.
const LXML: &str = "
import hashlib, sys
from lxml import etree
for name in sys.stdin.read().splitlines():
    try:
        tree = etree.parse(name, etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True))
        if tree.docinfo.doctype: continue
        forms = [etree.tostring(tree, method='c14n', exclusive=e, with_comments=False) for e in (False, True)]
    except (etree.XMLSyntaxError, etree.C14NError): continue
    print(name, *(hashlib.sha256(form).hexdigest() for form in forms), sep='\\t')
";

/// Needs the corpus, and an interpreter with lxml named by `FACTURE_LXML_PYTHON`; `FACTURE_C14N_MORE` may name
/// a folder with more documents.
#[test]
fn libxml2_agrees_on_the_corpus() {
    let (Some(root), Some(python)) = (corpus(), std::env::var_os("FACTURE_LXML_PYTHON")) else {
        aloud::skipped(
            "no corpus, or FACTURE_LXML_PYTHON names no Python with lxml: canonical XML is not compared",
        );
        return;
    };
    let manifest = fs::read_to_string(root.join("MANIFEST.tsv")).unwrap();
    let named = manifest
        .lines()
        .skip(1)
        .filter_map(|row| row.split('\t').next())
        .filter(|p| p.to_lowercase().ends_with(".xml"));
    let mut paths: Vec<PathBuf> = named.map(|path| root.join(path)).collect();
    if let Some(more) = std::env::var_os("FACTURE_C14N_MORE") {
        let more = fs::read_dir(more).unwrap().map(|entry| entry.unwrap().path());
        paths.extend(more.filter(|path| path.extension().is_some_and(|e| e == "xml")));
    }
    let list: Vec<&str> = paths.iter().map(|path| path.to_str().unwrap()).collect();
    let mut child =
        Command::new(python).args(["-c", LXML]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(list.join("\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let mut compared = 0;
    for row in String::from_utf8(output.stdout).unwrap().lines() {
        let cells: Vec<&str> = row.split('\t').collect();
        let bytes = fs::read(cells[0]).unwrap();
        let Ok(document) = Document::parse(&bytes, &Limits::default()) else {
            panic!("{} is read by libxml2 and not by us", cells[0]);
        };
        for (form, expected) in [(CanonicalForm::Inclusive, cells[1]), (CanonicalForm::Exclusive, cells[2])] {
            let canonical = document.canonical(form).unwrap();
            assert_eq!(digest::bytes(canonical.as_bytes()).hex(), expected, "{} {form:?}", cells[0]);
        }
        compared += 1;
    }
    assert!(compared > 5_000, "only {compared} documents");
    eprintln!("{compared} documents have the canonical forms that libxml2 gives them");
}
