//! A shown invoice says everything that is in it, and cannot be made to do anything else.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use facture::model::{Content, Extra, Group, Invoice, Line, Note};
use facture::show::{self, Language};
use facture::value::{Part, Syntax, Value};
use facture::xml::{Document, Limits};
use facture::{Term, bind};

fn fixture(name: &str) -> Invoice {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/valid").join(name);
    let bytes = fs::read(path).unwrap();
    let document = Document::parse(&bytes, &Limits::default()).unwrap();
    bind::read(&document).unwrap().invoice
}

/// The texts that a page must have for a value, whatever its layout.
fn said(term: Term, value: Value<'_>) -> Vec<String> {
    let written = value.as_written(Syntax::Ubl).into_owned();
    match value {
        // Units and the type of document are shown by their names.
        Value::Code(_) if matches!(term, Term::Bt(130 | 150)) => Vec::new(),
        Value::Date(date) => {
            let text = date.to_string();
            vec![text[..4].to_owned(), format!("{} ", text[8..].trim_start_matches('0'))]
        }
        // With the thousands apart; one and no unit goes without saying as the base of a price.
        Value::Decimal(_) if term == Term::Bt(149) && written == "1" => Vec::new(),
        Value::Decimal(_) | Value::Amount(_) => {
            let (whole, fraction) =
                written.trim_start_matches('-').split_once('.').map_or((&*written, ""), |both| both);
            vec![
                whole[whole.len().saturating_sub(3)..].to_owned()
                    + if fraction.is_empty() { "" } else { "." }
                    + fraction,
            ]
        }
        Value::Binary(_) => {
            vec![value.part(Part::Filename).unwrap().to_owned(), value.part(Part::Mime).unwrap().to_owned()]
        }
        Value::Text(_) | Value::Identifier(_) | Value::Code(_) => vec![written],
    }
}

fn check_all_said(group: &dyn Group, page: &str) {
    for &term in group.terms() {
        for value in (0..group.count(term)).map(|n| group.value(term, n).unwrap()) {
            for text in said(term, value) {
                let squeezed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
                assert!(page.contains(&squeezed), "{term} is not shown: {text}");
            }
        }
    }
    for &id in group.groups() {
        (0..group.has(id)).for_each(|n| check_all_said(group.group(id, n).unwrap(), page));
    }
}

/// Without white space, so that line breaks and groups of digits do not matter.
fn squeezed(page: &str) -> String {
    page.chars().filter(|c| !c.is_whitespace()).collect()
}

fn unescaped(page: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(page.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

#[test]
fn every_value_is_shown() {
    for name in
        ["ubl/standard.xml", "cii/standard.xml", "ubl/german.xml", "ubl-creditnote/french.xml", "cii/O.xml"]
    {
        let invoice = fixture(name);
        // Cells of one row stand side by side in the text; one line for each fact in the page.
        check_all_said(&invoice, &squeezed(&unescaped(&show::html(&invoice, Language::English))));
    }
}

#[test]
fn the_text_has_what_the_page_has() {
    let invoice = fixture("ubl/standard.xml");
    let text = squeezed(&show::text(&invoice, Language::English));
    for fact in [
        "AnalyticalbalanceB3",
        "1,080.00",
        "3,802.00EUR",
        "SE00500000000583982574",
        "2December2026",
        "METER-0093",
    ] {
        assert!(text.contains(fact), "{fact}");
    }
}

#[test]
fn the_text_is_aligned() {
    for name in ["ubl/standard.xml", "ubl/french.xml", "cii/german.xml"] {
        let text = show::text(&fixture(name), Language::French);
        for line in text.lines() {
            assert!(line.chars().count() <= 80 || !line.contains(' '), "{name}: {line}");
            assert_eq!(line, line.trim_end(), "{name}");
        }
    }
}

#[test]
fn languages_write_numbers_and_dates_their_way() {
    let invoice = fixture("ubl/standard.xml");
    let english = show::text(&invoice, Language::English);
    assert!(
        english.contains("Total with VAT")
            && english.contains("4,802.40")
            && english.contains("2\u{a0}November\u{a0}2026")
    );
    let french = show::text(&invoice, Language::French);
    assert!(
        french.contains("Total TTC")
            && french.contains("4\u{202f}802,40")
            && french.contains("2\u{a0}novembre\u{a0}2026")
    );
}

#[test]
fn what_is_not_said_is_not_shown() {
    let text = show::text(&Invoice::default(), Language::English);
    assert_eq!(text.lines().next(), Some("Invoice"));
    assert_eq!(text.lines().count(), 2, "{text}");
}

#[test]
fn malformed_values_are_shown_as_written() {
    let mut invoice = fixture("ubl/minimal.xml");
    invoice.totals.amount_due = Some(facture::value::Decimal::written("12 pounds").into());
    invoice.issue_date = Some(facture::value::Date::written("yesterday", Syntax::Ubl, None));
    let text = show::text(&invoice, Language::English);
    assert!(text.contains("12 pounds") && text.contains("yesterday"));
}

#[test]
fn no_text_escapes_from_the_page() {
    let hostile = "<script>alert('1')</script>\"&amp;";
    let mut invoice = fixture("ubl/minimal.xml");
    invoice.number = Some(hostile.into());
    invoice.seller.name = Some(hostile.into());
    invoice.lines[0].item.name = Some(hostile.into());
    invoice.notes.push(Note { text: Some(hostile.into()), ..Note::default() });
    invoice.extras.push(Extra::new(Syntax::Ubl, "/Invoice", Content::Element("<x:y onload=\"1\"/>".into())));
    let page = show::html(&invoice, Language::English);
    assert!(!page.contains("<script") && !page.contains("<x:y"));
    assert_eq!(page.matches("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;amp;").count(), 6);
}

#[test]
fn a_page_loads_nothing() {
    let page = show::html(&fixture("ubl/standard.xml"), Language::French);
    for loader in ["<script", "<img", "<link", "<iframe", "src=", "href=", "url(", "@import"] {
        assert!(!page.contains(loader), "{loader}");
    }
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let mut invoice = fixture("ubl/minimal.xml");
    invoice.seller.name = Some("\u{9b}31mRed\u{1b}[2J\u{202e}gnorw".into());
    let text = show::text(&invoice, Language::English);
    assert!(text.contains("\u{fffd}31mRed\u{fffd}[2J\u{fffd}gnorw"));
    assert!(!text.chars().any(|c| c.is_control() && c != '\n'));
}

#[test]
fn sub_lines_stand_below_their_line() {
    let mut invoice = fixture("ubl/minimal.xml");
    let mut sub = invoice.lines[0].clone();
    sub.item.name = Some("Bracket".into());
    invoice.lines[0].sub_lines = vec![Line { sub_lines: vec![sub.clone()], ..sub }];
    let text = show::text(&invoice, Language::English);
    let indents: Vec<_> =
        text.lines().filter_map(|line| line.find("Bracket").or(line.find("Oak shelf"))).collect();
    assert_eq!(indents, [indents[0], indents[0] + 2, indents[0] + 4]);
}
