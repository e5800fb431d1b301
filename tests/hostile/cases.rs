//! The documents, one a row.

use facture::xml::Limits;

/// A document made to harm.
pub(crate) struct Case {
    /// What is sent, as the page says it.
    pub(crate) name: &'static str,
    pub(crate) make: fn() -> Vec<u8>,
    /// Limits other than the default ones, so that passing them does not take hundreds of megabytes.
    pub(crate) tighten: fn(&mut Limits),
    /// What comes of it.
    pub(crate) outcome: &'static str,
}

const fn case(name: &'static str, make: fn() -> Vec<u8>, outcome: &'static str) -> Case {
    Case { name, make, tighten: |_| {}, outcome }
}

/// How often things are repeated: a million times, fewer where nothing is optimised.
const MANY: usize = if cfg!(debug_assertions) { 50_000 } else { 1_000_000 };

const UBL: &str = include_str!("../../fixtures/valid/ubl/minimal.xml");
const CII: &str = include_str!("../../fixtures/valid/cii/minimal.xml");

/// The invoice with something put before its first line, in the place of notes or anywhere else.
fn ubl(before: &str, more: &str) -> Vec<u8> {
    put(UBL, before, more)
}

fn put(text: &str, before: &str, more: &str) -> Vec<u8> {
    let at = text.find(before).unwrap_or_else(|| panic!("no {before} in the fixture"));
    [&text[..at], more, &text[at..]].concat().into_bytes()
}

fn nested(open: &str, depth: usize, inside: &str, close: &str) -> String {
    [&*open.repeat(depth), inside, &close.repeat(depth)].concat()
}

fn element(content: &str) -> Vec<u8> {
    format!("<a>{content}</a>").into_bytes()
}

/// An extension, where any element may stand.
fn extension(content: &str) -> Vec<u8> {
    let around = format!(
        "<ext:UBLExtensions xmlns:ext=\"urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2\"><ext:UBLExtension><ext:ExtensionContent>{content}</ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>"
    );
    ubl("<cbc:CustomizationID", &around)
}

fn utf16(units: impl IntoIterator<Item = u16>) -> Vec<u8> {
    [0xFEFF].into_iter().chain(units).flat_map(u16::to_le_bytes).collect()
}

fn declaring(encoding: &str, content: &[u8]) -> Vec<u8> {
    [format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?><a>").as_bytes(), content, b"</a>"].concat()
}

pub(crate) const CASES: &[Case] = &[
    // Limits.
    case("256 MiB and a byte", || vec![b' '; (256 << 20) + 1], "refused: limit"),
    case("elements nested 101 deep", || nested("<a>", 101, "", "</a>").into_bytes(), "refused: limit"),
    case(
        "a hundred thousand start tags and no end tag",
        || "<a>".repeat(100_000).into_bytes(),
        "refused: limit",
    ),
    Case {
        name: "an element more than the limit",
        make: || element(&"<b/>".repeat(1_000)),
        tighten: |limits| limits.elements = 1_000,
        outcome: "refused: limit",
    },
    case(
        "257 attributes on an element",
        || format!("<a{}/>", numbered(257, " k", "=''")).into_bytes(),
        "refused: limit",
    ),
    case("a name of 1,001 bytes", || format!("<{}/>", "n".repeat(1_001)).into_bytes(), "refused: limit"),
    case(
        "an attribute's name of 1,001 bytes",
        || format!("<a {}=''/>", "n".repeat(1_001)).into_bytes(),
        "refused: limit",
    ),
    Case {
        name: "text longer than the limit",
        make: || element(&"x".repeat(1_001)),
        tighten: |limits| limits.text = 1_000,
        outcome: "refused: limit",
    },
    Case {
        name: "an attachment longer than the limit",
        make: || attached(2_000),
        tighten: |limits| limits.text = 1_000,
        outcome: "refused: limit",
    },
    case(
        "a namespace name of 1,001 bytes",
        || format!("<a xmlns='urn:{}'/>", "x".repeat(997)).into_bytes(),
        "refused: limit",
    ),
    case("1,001 namespaces", || element(&numbered(1_001, "<b xmlns='urn:", "'/>")), "refused: limit"),
    case(
        "255 prefixes of its own declared on each of a hundred elements in one another",
        || declarations(100, true, ""),
        "refused: limit",
    ),
    case(
        "255 prefixes declared anew on each of 99 elements in one another, and many elements within",
        || declarations(99, false, &"<p254:b/>".repeat(MANY / 10)),
        "refused: root",
    ),
    // Entities.
    case("a document type declaration", || b"<!DOCTYPE a><a/>".to_vec(), "refused: doctype"),
    case(
        "an external entity",
        || b"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>".to_vec(),
        "refused: doctype",
    ),
    case(
        "a parameter entity",
        || b"<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1/\"> %x;]><a/>".to_vec(),
        "refused: doctype",
    ),
    case("a billion laughs", billion_laughs, "refused: doctype"),
    case("an entity nobody declared", || b"<a>&x;</a>".to_vec(), "refused: malformed"),
    // Form.
    case("nothing", Vec::new, "refused: malformed"),
    case("white space", || b" \n\t".repeat(1_000), "refused: malformed"),
    case("text", || b"invoice".repeat(MANY), "refused: malformed"),
    case("a million `<`", || vec![b'<'; MANY], "refused: limit"),
    case("a comment without end", || [b"<a><!--", &*b"-".repeat(MANY)].concat(), "refused: malformed"),
    case(
        "a CDATA section without end",
        || [b"<a><![CDATA[", &*b"]".repeat(MANY)].concat(),
        "refused: malformed",
    ),
    case("a tag without end", || [b"<a ", &*b"b='c' ".repeat(200)].concat(), "refused: malformed"),
    case("a value without end", || [b"<a b='", &*b"c".repeat(MANY)].concat(), "refused: malformed"),
    case("end tags that close nothing", || b"</a>".repeat(MANY), "refused: malformed"),
    case("two root elements", || b"<a/><a/>".to_vec(), "refused: malformed"),
    case("two attributes of one name", || b"<a b='' b=''/>".to_vec(), "refused: malformed"),
    case("a prefix nobody declared", || b"<p:a/>".to_vec(), "refused: malformed"),
    case("a reference to the character 0", || b"<a>&#0;</a>".to_vec(), "refused: malformed"),
    case("a reference to half a surrogate pair", || b"<a>&#xD800;</a>".to_vec(), "refused: malformed"),
    case(
        "a reference to a character of a million digits",
        || element(&format!("&#{};", "9".repeat(MANY))),
        "refused: malformed",
    ),
    // Characters.
    case("NUL", || b"<a>\0</a>".to_vec(), "refused: malformed"),
    case("NUL after a valid invoice", || [UBL.as_bytes(), b"\0"].concat(), "refused: malformed"),
    case("a control character", || b"<a>\x1B[2J</a>".to_vec(), "refused: malformed"),
    case("U+FFFF", || element("\u{FFFF}"), "refused: malformed"),
    case("a continuation byte alone", || b"<a>\x80</a>".to_vec(), "refused: encoding"),
    case("an overlong `<`", || b"<a>\xC0\xBC</a>".to_vec(), "refused: encoding"),
    case("a surrogate in UTF-8", || b"<a>\xED\xA0\x80</a>".to_vec(), "refused: encoding"),
    case("a character past U+10FFFF", || b"<a>\xF4\x90\x80\x80</a>".to_vec(), "refused: encoding"),
    case(
        "half a surrogate pair in UTF-16",
        || utf16("<a>".encode_utf16().chain([0xD83D]).chain("</a>".encode_utf16())),
        "refused: encoding",
    ),
    case(
        "UTF-16 of an odd length",
        || [utf16("<a/>".encode_utf16()), vec![b'<']].concat(),
        "refused: encoding",
    ),
    case("Latin-1 that calls itself UTF-8", || declaring("UTF-8", b"\xE9"), "refused: encoding"),
    case("an encoding nobody knows", || declaring("EBCDIC-X", b""), "refused: encoding"),
    case("UTF-7", || declaring("UTF-7", b"+ADw-b/+AD4-"), "refused: encoding"),
    case("UTF-32", || "<a/>".chars().flat_map(|c| (c as u32).to_le_bytes()).collect(), "refused: malformed"),
    case("an invoice in UTF-16", || utf16(UBL.replace("UTF-8", "UTF-16").encode_utf16()), "read, valid"),
    // What is XML and no invoice.
    case("a web page", || b"<html><body/></html>".to_vec(), "refused: root"),
    case("an invoice in a namespace of its own", || b"<Invoice xmlns='urn:mine'/>".to_vec(), "refused: root"),
    case("a hundred elements deep", || nested("<a>", 100, "", "</a>").into_bytes(), "refused: root"),
    case("a million siblings", || element(&"<b/>".repeat(MANY)), "refused: root"),
    // Invoices with too much of something.
    case(
        "an attachment of 20 MB",
        || attached(if cfg!(debug_assertions) { 2 << 20 } else { 20 << 20 }),
        "read, valid",
    ),
    case("a note of a million letters", || note(&"x".repeat(MANY)), "read, valid"),
    case("a note of a million references", || note(&"&#x20AC;".repeat(MANY)), "read, valid"),
    case(
        "a note of a quarter of a million CDATA sections",
        || note(&"<![CDATA[x]]>".repeat(MANY / 4)),
        "read, valid",
    ),
    case(
        "a note with a quarter of a million comments",
        || note(&"<!--x-->y".repeat(MANY / 4)),
        "read, valid",
    ),
    case(
        "a note with a quarter of a million processing instructions",
        || note(&"<?x y?>z".repeat(MANY / 4)),
        "read, valid",
    ),
    case("a note of a million carriage returns", || note(&"x\r\n".repeat(MANY)), "read, valid"),
    case(
        "a comment of a million spaces",
        || ubl("<cbc:CustomizationID", &format!("<!--{}-->", " ".repeat(MANY))),
        "read, valid",
    ),
    case(
        "a quarter of a million empty notes",
        || ubl("<cbc:DocumentCurrencyCode", &"<cbc:Note/>".repeat(MANY / 4)),
        "read, valid",
    ),
    case(
        "a quarter of a million elements nobody knows",
        || ubl("<cbc:DocumentCurrencyCode", &"<x/>".repeat(MANY / 4)),
        "read, invalid",
    ),
    case(
        "a hundred thousand invoice numbers",
        || ubl("<cbc:IssueDate", &"<cbc:ID>1</cbc:ID>".repeat(MANY / 10)),
        "read, invalid",
    ),
    case(
        "a hundred thousand lines without anything in them",
        || ubl("<cac:InvoiceLine", &"<cac:InvoiceLine/>".repeat(MANY / 10)),
        "read, invalid",
    ),
    case(
        "lines nested in lines, 90 deep",
        || ubl("</cac:InvoiceLine", &nested("<cac:SubInvoiceLine>", 90, "", "</cac:SubInvoiceLine>")),
        "read, invalid",
    ),
    case("twenty thousand lines that each point to the one before", chain_of_lines, "read, invalid"),
    case(
        "attributes that the schema does not know, 256 to an element",
        || {
            let attributes = numbered(255, " k", "=''");
            ubl("<cbc:DocumentCurrencyCode", &format!("<cbc:Note{attributes}/>").repeat(MANY / 5_000))
        },
        "read, invalid",
    ),
    case(
        "twenty thousand findings at the end of very long paths",
        || {
            let (open, close) = (format!("<{}>", "n".repeat(990)), format!("</{}>", "n".repeat(990)));
            extension(&nested(&open, 90, &"<cbc:IssueDate/>".repeat(MANY / 50), &close))
        },
        "read, invalid",
    ),
    case(
        "one namespace declared again on each of a hundred thousand elements",
        || extension(&"<x xmlns=\"urn:x\"/>".repeat(MANY / 10)),
        "read, invalid",
    ),
    case(
        "a hundred thousand digits in each amount",
        || {
            let digits = "9".repeat(if cfg!(debug_assertions) { 10_000 } else { 100_000 });
            UBL.replace("80.00", &digits).into_bytes()
        },
        "read, invalid",
    ),
    case("1e999999999 in each amount", || UBL.replace("80.00", "1e999999999").into_bytes(), "read, invalid"),
];

/// So many times the same, each with its number in the middle.
fn numbered(count: usize, before: &str, after: &str) -> String {
    (0..count).flat_map(|number| [before.to_owned(), number.to_string(), after.to_owned()]).collect()
}

/// Elements in one another that declare 255 prefixes each: the same ones, or each its own.
fn declarations(depth: usize, own: bool, inside: &str) -> Vec<u8> {
    let prefix = |level: usize, n: usize| if own { format!("p{level}-{n}") } else { format!("p{n}") };
    let tag = |level: usize| {
        let declared = (0..255).map(|n| [" xmlns:", &prefix(level, n), "='urn:a'"].concat());
        format!("<a{}>", declared.collect::<String>())
    };
    let open: String = (0..depth).map(tag).collect();
    [&*open, inside, &"</a>".repeat(depth)].concat().into_bytes()
}

fn billion_laughs() -> Vec<u8> {
    let entities = (1..10).fold("<!ENTITY l0 \"ha\">".to_owned(), |before, n| {
        format!("{before}<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))
    });
    format!("<!DOCTYPE a [{entities}]><a>&l9;</a>").into_bytes()
}

fn note(text: &str) -> Vec<u8> {
    ubl("<cbc:DocumentCurrencyCode", &format!("<cbc:Note>{text}</cbc:Note>"))
}

fn attached(bytes: usize) -> Vec<u8> {
    let reference = format!(
        "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"a.pdf\">{}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>",
        "QUFB".repeat(bytes / 4)
    );
    ubl("<cac:AccountingSupplierParty", &reference)
}

/// Each line but the first names the one before as its parent, and the sum of those at the top is kept.
fn chain_of_lines() -> Vec<u8> {
    let start = CII.find("<ram:IncludedSupplyChainTradeLineItem>").expect("a line");
    let close = "</ram:IncludedSupplyChainTradeLineItem>";
    let end = CII.find(close).expect("its end") + close.len();
    let line = &CII[start..end];
    let mut text = CII[..end].to_owned();
    for n in 0..MANY / 50 {
        let id = format!("<ram:LineID>{n}</ram:LineID><ram:ParentLineID>{}</ram:ParentLineID>", n.max(1) - 1);
        let id_end = "</ram:LineID>";
        let from = line.find("<ram:LineID>").expect("an id");
        let to = line.find(id_end).expect("its end") + id_end.len();
        text.push_str(&line[..from]);
        text.push_str(&id);
        text.push_str(&line[to..]);
    }
    (text + &CII[end..]).into_bytes()
}
