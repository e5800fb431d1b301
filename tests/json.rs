//! The JSON form gives back an equal invoice, and is what its schema says.
//!
//! `FACTURE_REWRITE=1 cargo test --test json` writes schemas/invoice.schema.json anew.
#![allow(clippy::unwrap_used)]

mod filled;

use std::{collections::BTreeSet, fmt::Write, fs, path::PathBuf};

use facture::{
    DataType, Invoice, Term,
    model::{Content, Extra, JSON_FORM, Line, MAX_LINE_DEPTH, Note},
    value::{Amount, Date, Identifier, Syntax},
};
use serde_json::{Value, json};

use self::filled::{filled, repeats, visit};

fn parse(json: &Value) -> Result<Invoice, String> {
    serde_json::from_value(json.clone()).map_err(|error| error.to_string())
}

fn there_and_back(invoice: &Invoice) -> Value {
    let text = serde_json::to_string(invoice).unwrap();
    assert_eq!(&serde_json::from_str::<Invoice>(&text).unwrap(), invoice);
    let json = serde_json::from_str(&text).unwrap();
    if let Err(problem) = check(&schema(), &schema(), &json, "") {
        panic!("the schema refuses what was written: {problem}");
    }
    json
}

#[test]
fn everything_comes_back() {
    there_and_back(&filled());
    assert_eq!(there_and_back(&Invoice::default()), json!({ "facture": 1 }));
}

#[test]
fn the_form_is_the_simplest_that_says_it_all() {
    let mut invoice = Invoice::new("F-1", "2026-11-23", "EUR");
    invoice.number = Some(Identifier::with_scheme("F-1", "X"));
    invoice.payment_due_date = Some(Date::written("202612", Syntax::Cii, Some("610")));
    invoice.vat_point_date = Some("2026-11-23+01:00".into());
    invoice.totals.amount_with_vat = Some("12.0".into());
    invoice.totals.amount_due = Some(Amount { value: "12,0".into(), currency: Some("EUR".into()) });
    invoice.notes = vec![Note::new(""), Note::default()];
    invoice.extras = vec![
        Extra::new(Syntax::Ubl, "/Invoice", Content::Element("<cbc:UUID>1</cbc:UUID>".into())),
        Extra::new(
            Syntax::Ubl,
            "/Invoice/cbc:ID",
            Content::Attribute { name: "schemeName".into(), value: "x".into() },
        ),
        Extra::new(Syntax::Cii, "/rsm:CrossIndustryInvoice", Content::Text("stray".into())),
    ];
    assert_eq!(
        there_and_back(&invoice),
        json!({
            "facture": 1,
            "number": { "value": "F-1", "scheme": "X" },
            "issue_date": "2026-11-23",
            "type_code": "380",
            "currency_code": "EUR",
            "vat_point_date": { "written": "2026-11-23+01:00", "syntax": "ubl" },
            "payment_due_date": { "written": "202612", "syntax": "cii", "format": "610" },
            "notes": [{ "text": "" }, {}],
            "process": { "specification_id": "urn:cen.eu:en16931:2017" },
            "totals": { "amount_with_vat": "12.0", "amount_due": { "value": "12,0", "currency": "EUR" } },
            "extras": [
                { "syntax": "ubl", "within": "/Invoice", "content": { "element": "<cbc:UUID>1</cbc:UUID>" } },
                { "syntax": "ubl", "within": "/Invoice/cbc:ID", "content": { "attribute": { "name": "schemeName", "value": "x" } } },
                { "syntax": "cii", "within": "/rsm:CrossIndustryInvoice", "content": { "text": "stray" } },
            ],
        })
    );
}

#[test]
fn the_version_is_asked_for() {
    assert_eq!(JSON_FORM, 1);
    let refused = |json| parse(&json).unwrap_err();
    assert_eq!(refused(json!({})), "missing field `facture`");
    assert_eq!(
        refused(json!({ "facture": 2, "number": "1" })),
        "the invoice is written in form 2, newer than form 1 that this version reads"
    );
    assert_eq!(refused(json!({ "facture": 0 })), "there is no form 0 of a JSON invoice");
    assert!(refused(json!({ "facture": "1" })).contains("invalid type"), "a string is no version");
}

/// What the library refuses, the schema refuses, and the other way round.
#[test]
fn nothing_is_dropped_in_silence() {
    for (json, problem) in [
        (json!({ "facture": 1, "numbr": "1" }), "unknown field `numbr`"),
        (json!({ "facture": 1, "lines": [{ "facture": 1 }] }), "unknown field `facture`"),
        (json!({ "facture": 1, "number": 1 }), "an identifier: a string, or an object"),
        (json!({ "facture": 1, "number": { "value": "1", "schema": "0088" } }), "unknown field `schema`"),
        (json!({ "facture": 1, "totals": { "amount_due": 12.5 } }), "an amount: a string of digits"),
        (json!({ "facture": 1, "totals": { "amount_due": { "currency": "EUR" } } }), "missing field `value`"),
        (json!({ "facture": 1, "issue_date": { "written": "x", "syntax": "edifact" } }), "unknown variant"),
        (json!({ "facture": 1, "seller": [] }), "an object for BG-4"),
        (json!({ "facture": 1, "lines": {} }), "expected a sequence"),
        (
            json!({ "facture": 1, "extras": [{ "syntax": "ubl", "within": "/Invoice" }] }),
            "missing field `content`",
        ),
    ] {
        let error = parse(&json).unwrap_err();
        assert!(error.contains(problem), "{json}: {error}");
        assert!(check(&schema(), &schema(), &json, "").is_err(), "the schema accepts {json}");
    }
    let twice = serde_json::from_str::<Invoice>(r#"{"facture":1,"number":"1","number":"2"}"#);
    assert!(twice.unwrap_err().to_string().contains("duplicate field `number`"));
}

#[test]
fn sub_lines_come_back_as_deep_as_a_reader_nests_them() {
    let mut line = Line { id: Some("1".into()), ..Line::default() };
    line.item.classification_ids.push(Identifier::with_scheme("1", "ZZZ"));
    for _ in 1..MAX_LINE_DEPTH {
        line = Line { sub_lines: vec![line], ..Line::default() };
    }
    there_and_back(&Invoice { lines: vec![line], ..Invoice::default() });
}

#[test]
fn the_schema_is_what_the_model_says() {
    let path = schema_path();
    let text = schema_text();
    if std::env::var_os("FACTURE_REWRITE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap() == text,
        "schemas/invoice.schema.json has drifted: FACTURE_REWRITE=1"
    );
}

fn schema_path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("schemas/invoice.schema.json")
}

fn schema() -> Value {
    serde_json::from_str(&fs::read_to_string(schema_path()).unwrap()).unwrap()
}

/// The data types, which have no table to be written from.
const VALUES: &str = r##"
    "Text": { "type": "string" },
    "Code": { "type": "string" },
    "Decimal": { "description": "The digits as written; a number is not accepted, for it would be rounded.", "type": "string" },
    "Amount": { "oneOf": [
      { "type": "string" },
      { "type": "object", "required": ["value", "currency"], "additionalProperties": false, "properties": {
        "value": { "$ref": "#/$defs/Decimal" }, "currency": { "type": "string" } } }
    ] },
    "Identifier": { "oneOf": [
      { "type": "string" },
      { "type": "object", "required": ["value"], "additionalProperties": false, "properties": {
        "value": { "type": "string" }, "scheme": { "type": "string" }, "scheme_version": { "type": "string" } } }
    ] },
    "Date": { "description": "2026-11-23, or how a document wrote it otherwise.", "oneOf": [
      { "type": "string" },
      { "type": "object", "required": ["written", "syntax"], "additionalProperties": false, "properties": {
        "written": { "type": "string" }, "syntax": { "$ref": "#/$defs/Syntax" }, "format": { "type": "string" } } }
    ] },
    "BinaryObject": { "type": "object", "required": ["content"], "additionalProperties": false, "properties": {
      "content": { "description": "base64", "type": "string" }, "mime": { "type": "string" }, "filename": { "type": "string" } } },
    "Syntax": { "enum": ["ubl", "cii"] },
    "Extra": { "type": "object", "required": ["syntax", "within", "content"], "additionalProperties": false, "properties": {
      "syntax": { "$ref": "#/$defs/Syntax" },
      "within": { "type": "string" },
      "content": { "oneOf": [
        { "type": "object", "required": ["element"], "additionalProperties": false, "properties": { "element": { "type": "string" } } },
        { "type": "object", "required": ["text"], "additionalProperties": false, "properties": { "text": { "type": "string" } } },
        { "type": "object", "required": ["attribute"], "additionalProperties": false, "properties": { "attribute": {
          "type": "object", "required": ["name", "value"], "additionalProperties": false, "properties": {
            "name": { "type": "string" }, "value": { "type": "string" }, "nth": { "type": "integer", "minimum": 0 } } } } }
      ] } } }"##;

/// The schema as the model and the table of terms have it.
fn schema_text() -> String {
    let mut text = String::from(
        "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \
         \"title\": \"Invoice of EN 16931 as JSON\",\n  \"$ref\": \"#/$defs/INVOICE\",\n  \"$defs\": {",
    );
    text.push_str(VALUES);
    let mut seen = BTreeSet::new();
    visit(&filled(), &mut |group| {
        if !seen.insert(group.id()) {
            return;
        }
        let root = group.id() == Term::Invoice;
        let required = if root { "\"required\": [\"facture\"], " } else { "" };
        let title = group.id().name().unwrap();
        write!(
            text,
            ",\n    \"{}\": {{ \"title\": \"{title}\", \"type\": \"object\", {required}\"additionalProperties\": false, \"properties\": {{",
            group.id()
        )
        .unwrap();
        if root {
            write!(text, "\n      \"facture\": {{ \"const\": {JSON_FORM} }},").unwrap();
        }
        for &term in group.terms().iter().chain(group.groups()) {
            let reference = format!("{{ \"$ref\": \"#/$defs/{}\" }}", definition(term));
            let shape = if repeats(term) {
                format!("\"type\": \"array\", \"items\": {reference}")
            } else {
                reference[2..reference.len() - 2].into()
            };
            let (field, name) = (group.field(term).unwrap(), term.name().unwrap());
            write!(text, "\n      \"{field}\": {{ \"title\": \"{term} {name}\", {shape} }},").unwrap();
        }
        text.push_str("\n      \"extras\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/Extra\" } }\n    } }");
    });
    text.push_str("\n  }\n}\n");
    text
}

fn definition(term: Term) -> String {
    match term.data_type().unwrap() {
        DataType::Group if term == filled::SUB_LINE => Term::Bg(25).to_string(),
        DataType::Group => term.to_string(),
        DataType::Amount | DataType::UnitPriceAmount => "Amount".into(),
        DataType::Quantity | DataType::Percentage => "Decimal".into(),
        DataType::Identifier | DataType::DocumentReference => "Identifier".into(),
        other => format!("{other:?}"),
    }
}

/// Checks a value against the keywords of JSON Schema that the schema uses, and stops on any other.
fn check(root: &Value, schema: &Value, value: &Value, path: &str) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{path}: {what}"));
    for (keyword, wanted) in schema.as_object().unwrap() {
        match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" => {}
            "$ref" => {
                let pointer = wanted.as_str().unwrap().strip_prefix('#').unwrap();
                check(root, root.pointer(pointer).unwrap(), value, path)?;
            }
            "type" => {
                let is = match wanted.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "integer" => value.is_i64() || value.is_u64(),
                    other => panic!("type {other}"),
                };
                if !is {
                    return wrong(&format!("is no {wanted}"));
                }
            }
            "const" | "enum" | "minimum" => {
                let is = match keyword.as_str() {
                    "const" => value == wanted,
                    "enum" => wanted.as_array().unwrap().contains(value),
                    _ => value.as_i64() >= wanted.as_i64(),
                };
                if !is {
                    return wrong(&format!("is not as {keyword} has it"));
                }
            }
            "required" => {
                for name in wanted.as_array().unwrap().iter().map(|name| name.as_str().unwrap()) {
                    if value.is_object() && value.get(name).is_none() {
                        return wrong(&format!("has no {name}"));
                    }
                }
            }
            "properties" => {
                for (name, item) in value.as_object().into_iter().flatten() {
                    if let Some(property) = wanted.get(name) {
                        check(root, property, item, &format!("{path}/{name}"))?;
                    }
                }
            }
            "additionalProperties" => {
                assert_eq!(wanted, &Value::Bool(false));
                for name in value.as_object().into_iter().flatten().map(|(name, _)| name) {
                    if schema["properties"].get(name).is_none() {
                        return wrong(&format!("has an unknown {name}"));
                    }
                }
            }
            "items" => {
                for (n, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, wanted, item, &format!("{path}/{n}"))?;
                }
            }
            "oneOf" => {
                let branches = wanted.as_array().unwrap();
                let fits = branches.iter().filter(|branch| check(root, branch, value, path).is_ok()).count();
                if fits != 1 {
                    return wrong(&format!("fits {fits} of the shapes"));
                }
            }
            other => panic!("the check does not know the keyword {other}"),
        }
    }
    Ok(())
}
