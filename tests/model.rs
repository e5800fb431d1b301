//! The model is walked by its terms, keeps what it is given, and follows the table of terms.
#![allow(clippy::unwrap_used)]

mod filled;

use std::{collections::BTreeSet, fs, path::PathBuf};

use facture::{
    DataType, Invoice, Term,
    model::{Group, Put},
    value::{Part, Raw, Syntax, Value},
};

use self::filled::{PARTS, SUB_LINE, filled, raw, repeats, sample, visit};

#[test]
fn every_value_comes_back_as_it_was_put() {
    visit(&filled(), &mut |group| {
        for &term in group.terms() {
            let value = group.value(term, 0).unwrap();
            assert_eq!(value.as_written(Syntax::Ubl), sample(term), "{term}");
            let data_type = term.data_type().unwrap();
            for (part, text) in &PARTS {
                assert_eq!(
                    value.part(*part),
                    data_type.holds(*part).then_some(&**text),
                    "{part:?} of {term}"
                );
            }
            let matches = match value {
                Value::Text(_) => data_type == DataType::Text,
                Value::Identifier(_) => {
                    matches!(data_type, DataType::Identifier | DataType::DocumentReference)
                }
                Value::Code(_) => data_type == DataType::Code,
                Value::Decimal(_) => matches!(data_type, DataType::Quantity | DataType::Percentage),
                Value::Amount(_) => matches!(data_type, DataType::Amount | DataType::UnitPriceAmount),
                Value::Date(_) => data_type == DataType::Date,
                Value::Binary(_) => data_type == DataType::BinaryObject,
            };
            assert!(matches, "{term} is a {data_type:?}, the model holds {value:?}");
            assert_eq!(group.value(term, 1).is_some(), repeats(term), "{term} a second time");
        }
    });
}

#[test]
fn a_second_value_is_refused_where_the_norm_has_one() {
    fn refuse(group: &mut dyn Group) {
        for &term in group.terms() {
            let expected = if repeats(term) { Put::Done } else { Put::Occupied };
            assert_eq!(group.put(term, &raw(term)), expected, "{term}");
        }
        assert_eq!(group.put(Term::Bt(4), &raw(Term::Bt(1))), Put::Unknown);
        for &child in group.groups() {
            let before = group.has(child);
            for n in 0..before {
                refuse(group.group_mut(child, n).unwrap());
            }
            if child != SUB_LINE {
                group.add(child).unwrap();
                assert_eq!(group.has(child), before + usize::from(repeats(child)), "{child}");
            }
        }
        assert!(group.add(Term::Bg(99)).is_none());
    }
    refuse(&mut filled());
}

#[test]
fn the_model_holds_the_terms_of_the_table_where_the_table_has_them() {
    let mut model = BTreeSet::new();
    visit(&filled(), &mut |group| {
        let parent = group.id();
        model.extend(group.terms().iter().chain(group.groups()).map(|&term| (term, parent)));
    });
    let table: BTreeSet<_> = Term::all()
        .filter(|term| term.part().is_none())
        .filter_map(|term| Some((term, term.parent()?)))
        .collect();
    assert_eq!(model, table);
}

#[test]
fn terms_stand_in_the_order_of_the_norm() {
    let order: Vec<_> = Term::all().collect();
    let place = |term: &Term| order.iter().position(|other| other == term).unwrap();
    visit(&filled(), &mut |group| {
        assert!(group.terms().is_sorted_by_key(place), "{:?}", group.terms());
        assert!(group.groups().is_sorted_by_key(place), "{:?}", group.groups());
    });
}

#[test]
fn clearing_every_term_empties_the_invoice() {
    let mut invoice = filled();
    assert!(!Group::is_empty(&invoice));
    for &term in invoice.terms().iter().chain(invoice.groups()) {
        invoice.clear(term);
        assert_eq!(invoice.has(term), 0);
        assert!(invoice.value(term, 0).is_none());
    }
    invoice.extras.clear();
    assert!(Group::is_empty(&invoice));
    assert_eq!(invoice, Invoice::default());
}

#[test]
fn a_part_completes_the_last_value() {
    let mut invoice = Invoice::default();
    let text = |text| Raw::new(text, Syntax::Cii);
    assert_eq!(invoice.put_part(Term::Bt(18), Part::Scheme, "AAA"), Put::Unknown, "no value to complete");
    assert_eq!(invoice.put(Term::Bt(18), &text("meter")), Put::Done);
    assert_eq!(invoice.put_part(Term::Bt(18), Part::Scheme, "AAA"), Put::Done);
    assert_eq!(invoice.put_part(Term::Bt(18), Part::Scheme, "BBB"), Put::Occupied);
    assert_eq!(invoice.put_part(Term::Bt(18), Part::Mime, "text/csv"), Put::Unknown);
    assert_eq!(invoice.value(Term::Bt(18), 0).unwrap().part(Part::Scheme), Some("AAA"));

    for id in ["1", "2"] {
        assert_eq!(invoice.seller.put(Term::Bt(29), &text(id)), Put::Done);
    }
    assert_eq!(invoice.seller.put_part(Term::Bt(29), Part::Scheme, "0088"), Put::Done);
    let schemes: Vec<_> = invoice.seller.ids.iter().map(|id| id.scheme()).collect();
    assert_eq!(schemes, [None, Some("0088")]);
}

/// The first doc line of each field names its terms as the norm does, and the field is mapped to them.
#[test]
fn fields_are_documented_as_they_are_mapped() {
    let mut documented = BTreeSet::new();
    let mut mapped = BTreeSet::new();
    for entry in fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/model")).unwrap() {
        let path = entry.unwrap().path();
        let Ok(source) = fs::read_to_string(&path) else { continue }; // A folder: it holds no groups.
        if !source.contains("\ngroup! {") {
            continue;
        }
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut named: Vec<Term> = Vec::new();
        for line in source.lines() {
            let line = line.trim();
            if line.starts_with("/// ") && line.contains(" => ") {
                continue; // An example.
            }
            if let Some((terms, name)) = line.strip_prefix("/// ").and_then(term_names) {
                for term in &terms {
                    let norm = term.name().unwrap_or_else(|| panic!("{file}: {line}"));
                    let said = if terms.len() == 1 { norm == name } else { ends_with_words(norm, name) };
                    assert!(said, "{file}: {line}: the norm says {norm:?}");
                }
                named = terms;
            } else if let Some(field) = line.strip_prefix("pub ").and_then(|rest| rest.split_once(':')) {
                documented.extend(named.drain(..).map(|term| (file.clone(), term, field.0.to_owned())));
            } else if line.starts_with("pub ") {
                named.clear();
            } else if line.contains(") => ") {
                for pair in line.split([',', ';']).filter_map(|pair| pair.trim().split_once(" => ")) {
                    if let Some(term) = mapped_term(pair.0) {
                        mapped.insert((file.clone(), term, pair.1.to_owned()));
                    }
                }
            }
        }
    }
    assert!(mapped.len() > 180, "only {} fields found", mapped.len());
    assert_eq!(documented, mapped);
}

/// `BT-35, BT-50 Address line 1` as its terms and its name.
fn term_names(doc: &str) -> Option<(Vec<Term>, &str)> {
    let mut terms = Vec::new();
    let mut rest = doc;
    loop {
        let (word, after) = rest.split_once(' ')?;
        terms.push(word.trim_end_matches(',').parse().ok()?);
        rest = after;
        if !word.ends_with(',') {
            return Some((terms, rest));
        }
    }
}

/// `Bt(131)` as a term.
fn mapped_term(text: &str) -> Option<Term> {
    let (kind, number) = text.strip_suffix(')')?.split_once('(')?;
    let number = number.parse().ok()?;
    match kind {
        "Bg" => Some(Term::Bg(number)),
        "Bt" => Some(Term::Bt(number)),
        "BtX" => Some(Term::BtX(number)),
        "BgDex" => Some(Term::BgDex(number)),
        _ => None,
    }
}

fn ends_with_words(norm: &str, name: &str) -> bool {
    norm.to_lowercase().ends_with(&name.to_lowercase())
}

#[test]
fn groups_stay_small_enough_to_move() {
    assert!(size_of::<facture::model::Line>() <= 1536, "{}", size_of::<facture::model::Line>());
    assert!(size_of::<Invoice>() <= 5120, "{}", size_of::<Invoice>());
}
