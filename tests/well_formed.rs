//! What is XML and what is not, with the place where a document stops being it.

use std::fs;

use facture::ErrorKind;
use facture::xml::{Document, Limits, NodeId};
use quick_xml::Reader;
use quick_xml::events::Event;

/// The root's text, all that is below it included.
fn text(document: &str) -> String {
    let parsed = Document::parse(document.as_bytes(), &Limits::default());
    let parsed = parsed.unwrap_or_else(|error| panic!("{document}: {error}"));
    parsed.text_of(NodeId::ROOT).into_owned()
}

#[test]
fn what_is_well_formed_is_read() {
    for (document, expected) in [
        ("<a/>", ""),
        ("<a></a>", ""),
        ("<a\t/>", ""),
        ("<a></a \r\n>", ""),
        ("\n<!-- - --><?x?><a/><?x y?>\n<!---->", ""),
        ("<?xml version='1.0'?><a/>", ""),
        ("<?xml version=\"1.0\" encoding='UTF-8' standalone='no' ?>\n<a/>", ""),
        ("<?xml-model href=\"x\"?><a/>", ""),
        ("<a> 1 &lt; 2 &amp;&#x26;&#38; &quot;&apos; > ]] </a>", " 1 < 2 &&& \"' > ]] "),
        ("<a>x<![CDATA[<b>&amp;]]]]><![CDATA[>]]>y</a>", "x<b>&amp;]]>y"),
        ("<a>1<!-- > <b> -->2<!--> -->3<?x ?>4</a>", "1234"),
        ("<a>1\r\n2\r3&#13;4</a>", "1\n2\n3\r4"),
        ("<a>1<b c='>' d=\"/>'\">2</b>3</a>", "123"),
        ("<a xmlns:p='u' p:b='' b=''/>", ""),
        ("<a xml:lang='de' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>", ""),
        ("<é xmlns:ö='u'><ö:Ü-·.1/></é>", ""),
    ] {
        assert_eq!(text(document), expected, "{document}");
    }
}

#[test]
fn elements_are_those_that_the_reader_of_quick_xml_sees() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/valid");
    let mut read = 0;
    for kind in fs::read_dir(folder).expect("the fixtures") {
        for file in fs::read_dir(kind.expect("an entry").path()).expect("a folder") {
            let text = fs::read_to_string(file.expect("an entry").path()).expect("UTF-8");
            let document = Document::parse(text.as_bytes(), &Limits::default()).expect("well-formed");
            let ours: Vec<_> =
                document.ids().map(|id| (document.written_name(id), document.offset(id))).collect();
            assert_eq!(ours, seen_by_quick_xml(&text));
            read += 1;
        }
    }
    assert!(read > 30, "only {read} fixtures");
}

/// The name of each element as written, and where its tag starts.
fn seen_by_quick_xml(text: &str) -> Vec<(&str, u32)> {
    let mut reader = Reader::from_str(text);
    let mut seen = Vec::new();
    loop {
        let start = u32::try_from(reader.buffer_position()).expect("a short document");
        match reader.read_event().expect("well-formed") {
            Event::Start(tag) | Event::Empty(tag) => {
                let name = tag.name().as_ref().len();
                seen.push((&text[start as usize + 1..][..name], start));
            }
            Event::Eof => return seen,
            _ => {}
        }
    }
}

#[test]
fn declarations_hold_for_their_element_and_below() {
    let text =
        "<a xmlns='1' xmlns:p='2'><p:b xmlns='' xmlns:p='3'><c/><p:c/></p:b><b/><p:b xmlns='4'/><b/></a>";
    let document = Document::parse(text.as_bytes(), &Limits::default()).expect("well-formed");
    let namespaces: Vec<_> = document.ids().map(|id| document.namespace_uri(id)).collect();
    assert_eq!(namespaces, ["1", "3", "", "3", "1", "2", "1"]);
}

#[test]
fn what_is_not_well_formed_is_an_error_with_its_place() {
    for (document, place, message) in [
        ("", (1, 1), "there is no element in it"),
        ("<!-- -->", (1, 9), "there is no element in it"),
        ("<a>", (1, 4), "the document ends while <a> of line 1, column 1 is still open"),
        ("<a>\n <b></a>", (2, 5), "</a> stands where </b> was expected"),
        ("<a></b>", (1, 4), "</b> stands where </a> was expected"),
        ("<a></aa>", (1, 4), "</aa> stands where </a> was expected"),
        ("<a></ a>", (1, 4), "</ a> stands where </a> was expected"),
        ("<a></a", (1, 4), "</a> stands where </a> was expected"),
        ("</a>", (1, 1), "</a> closes nothing"),
        ("<a/></a>", (1, 5), "</a> closes nothing"),
        ("<a/><b/>", (1, 5), "a second root element"),
        ("<a/>x", (1, 5), "text stands outside the root element"),
        ("x<a/>", (1, 1), "text stands outside the root element"),
        ("&#32;<a/>", (1, 1), "text stands outside the root element"),
        ("<![CDATA[]]><a/>", (1, 1), "text stands outside the root element"),
        ("\u{FEFF}\u{FEFF}<a/>", (1, 1), "text stands outside the root element"),
        ("<a", (1, 1), "the document ends inside a tag"),
        ("<a b='1'", (1, 1), "the document ends inside a tag"),
        ("<a b='1", (1, 1), "the document ends inside a tag"),
        ("<a/ >", (1, 3), "white space is missing between attributes"),
        ("<a / >", (1, 4), "an attribute needs the form"),
        ("<a b>", (1, 5), "an attribute needs the form"),
        ("<a b=1>", (1, 6), "an attribute's value needs quotes"),
        ("<a b='<'/>", (1, 7), "a “<” in an attribute's value"),
        ("<a b='1'c='2'/>", (1, 9), "white space is missing between attributes"),
        ("<a b='1' b='2'/>", (1, 10), "the attribute “b” stands twice"),
        ("<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>", (1, 35), "the attribute “b” stands twice"),
        ("<a b='&'/>", (1, 7), "a lone “&”"),
        ("<a b='&c;'/>", (1, 7), "the reference &c; is not defined"),
        ("<>", (1, 1), "a lone “<” must be written &lt;"),
        ("<a>1 < 2</a>", (1, 6), "a lone “<” must be written &lt;"),
        ("<1/>", (1, 2), "“1” is not a name"),
        ("<a 1=''/>", (1, 4), "“1” is not a name"),
        ("<a:/>", (1, 2), "the prefix “a” is not bound"),
        ("<:a/>", (1, 2), "“:a” is not a name"),
        (
            "<:Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>",
            (1, 2),
            "“:Invoice” is not",
        ),
        ("<a :schemeID='1'/>", (1, 4), "“:schemeID” is not a name"),
        ("<a xmlns:p='u'><p:/></a>", (1, 17), "“p:” is not a name"),
        ("<a xmlns:p='u'><p:b:c/></a>", (1, 17), "“p:b:c” is not a name"),
        ("<a b:c=''/>", (1, 4), "the prefix “b” is not bound"),
        ("<a><b xmlns:p='u'/><p:c/></a>", (1, 21), "the prefix “p” is not bound"),
        ("<a xmlns:p=''/>", (1, 4), "the prefix “p” cannot be bound"),
        ("<a xmlns:xmlns='u'/>", (1, 4), "the prefix “xmlns” cannot be bound"),
        ("<a xmlns:='u'/>", (1, 4), "“xmlns:” names no prefix"),
        ("<a xmlns:xml='u'/>", (1, 4), "the prefix “xml” and its namespace belong together"),
        ("<a xmlns:p='u' xmlns:p='u'/>", (1, 16), "the prefix “p” is declared twice"),
        ("<a xmlns='' xmlns=''/>", (1, 13), "the prefix “” is declared twice"),
        ("<a>&</a>", (1, 4), "a lone “&”"),
        ("<a>& b;&lt;</a>", (1, 4), "the reference & b; is not defined"),
        ("<a>&b;</a>", (1, 4), "the reference &b; is not defined"),
        ("<a>&#0;</a>", (1, 4), "the reference &#0; is not defined"),
        ("<a>&#xD800;</a>", (1, 4), "the reference &#xD800; is not defined"),
        ("<a>&#+1;</a>", (1, 4), "the reference &#+1; is not defined"),
        ("<a>]]></a>", (1, 4), "“]]>” must be written ]]&gt;"),
        ("<a>\u{1}</a>", (1, 4), "the character U+0001 is not allowed"),
        ("<a>\u{FFFF}</a>", (1, 4), "the character U+FFFF is not allowed"),
        ("<a><!-- -- --></a>", (1, 9), "“--” may not stand inside a comment"),
        ("<a><!-- ---></a>", (1, 9), "“--” may not stand inside a comment"),
        ("<a><!--></a>", (1, 4), "the document ends inside a comment"),
        ("<a><![CDATA[ ]]</a>", (1, 4), "the document ends inside a CDATA section"),
        ("<a><?b</a>", (1, 4), "the document ends inside a processing instruction"),
        ("<a><?1?></a>", (1, 4), "a processing instruction has a name"),
        ("<a><??></a>", (1, 4), "a processing instruction has a name"),
        ("<?XML version='1.0'?><a/>", (1, 1), "a processing instruction has a name"),
        (" <?xml version='1.0'?><a/>", (1, 2), "an XML declaration may only open the document"),
        ("<?xml?><a/>", (1, 1), "an XML declaration may only open the document"),
        ("<?xml ?><a/>", (1, 1), "the XML declaration names no version"),
        ("<?xml version='2.0'?><a/>", (1, 7), "the XML declaration does not have the form"),
        ("<?xml version='1.0'>x?><a/>", (1, 20), "white space is missing between attributes"),
        ("<?xml encoding='UTF-8'?><a/>", (1, 7), "the XML declaration does not have the form"),
        (
            "<?xml version='1.0' standalone='maybe'?><a/>",
            (1, 21),
            "the XML declaration does not have the form",
        ),
        ("<a><![cdata[]]></a>", (1, 4), "“<!” opens neither a comment nor a CDATA section"),
        ("<a><!></a>", (1, 4), "“<!” opens neither a comment nor a CDATA section"),
    ] {
        let error = Document::parse(document.as_bytes(), &Limits::default()).expect_err(document);
        assert_eq!((error.kind(), error.place()), (ErrorKind::Malformed, Some(place)), "{document}: {error}");
        assert!(error.to_string().starts_with(message), "{document}: {error}");
    }
}

#[test]
fn document_type_declarations_are_refused() {
    for document in ["<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!doctype a"] {
        let error = Document::parse(document.as_bytes(), &Limits::default()).expect_err(document);
        assert_eq!((error.kind(), error.place()), (ErrorKind::Doctype, Some((1, 1))), "{document}");
    }
}

#[test]
fn what_costs_too_much_is_an_error() {
    let limits = |change: fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        limits
    };
    let declared = |count: usize| (0..count).fold(String::new(), |all, n| format!("{all}<a xmlns:p{n}='u'>"));
    let named = |count: usize| (0..count).fold(String::new(), |all, n| format!("{all}<b xmlns='u{n}'/>"));
    for (document, limits, message) in [
        ("<a><b><c/></b></a>".to_owned(), limits(|l| l.depth = 1), "more than 1 nested elements"),
        ("<a><b/><c/></a>".to_owned(), limits(|l| l.elements = 2), "more than 2 elements"),
        ("<a b='' c=''/>".to_owned(), limits(|l| l.attributes = 1), "more than 1 attributes"),
        ("<ab/>".to_owned(), limits(|l| l.name = 1), "more than 1 bytes in a name"),
        (format!("<{}:a/>", "p".repeat(255)), Limits::default(), "more than 254 bytes in a prefix"),
        ("<a>bc</a>".to_owned(), limits(|l| l.text = 1), "more than 1 bytes of text in one element"),
        ("<a/>".to_owned(), limits(|l| l.bytes = 3), "more than 3 bytes"),
        (declared(257), limits(|l| l.depth = 300), "more than 256 namespace prefixes"),
        (format!("<a>{}</a>", named(1_001)), Limits::default(), "more than 1000 namespaces"),
    ] {
        let error = Document::parse(document.as_bytes(), &limits).expect_err(&document);
        assert_eq!(error.kind(), ErrorKind::Limit, "{document}: {error}");
        assert!(error.to_string().starts_with(message), "{document}: {error}");
    }
}
