//! scratch
use facture::xml::{Document, Limits, NodeId};
use facture::{
    DocumentType, bind,
    convert::{Target, convert},
};
use std::collections::BTreeMap;
fn leaves(d: &Document, root: NodeId) -> Vec<(String, String)> {
    let mut out = vec![];
    for id in d.subtree(root) {
        for a in d.attributes(id) {
            out.push((format!("{}/@{}", d.path(id), d.attribute_local_name(a)), d.value_of(a).into_owned()));
        }
        if !d.has_children(id) {
            out.push((d.path(id), d.text_of(id).into_owned()));
        }
    }
    out
}
fn strip(p: &str) -> String {
    let mut o = String::new();
    let mut d = 0;
    for c in p.chars() {
        match c {
            '[' => d += 1,
            ']' => d -= 1,
            c if d == 0 => o.push(c),
            _ => {}
        }
    }
    o
}
fn main() {
    let root = std::path::PathBuf::from("/work/shared/corpus");
    let out = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    std::fs::create_dir_all(&out).unwrap();
    let verdicts = std::fs::read_to_string(root.join("VERDICTS.jsonl")).unwrap();
    let only = std::env::args().nth(2);
    let mut reasons: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let (mut n, mut clean, mut total, mut lost, mut unaccounted) = (0, 0, 0usize, 0usize, 0usize);
    let mut un: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut add: BTreeMap<String, usize> = BTreeMap::new();
    let mut names = String::new();
    for line in verdicts.lines().skip(1) {
        let v: serde_json::Value = serde_json::from_str(line).unwrap();
        let path = v["path"].as_str().unwrap();
        let syntax = v["syntax"].as_str().unwrap();
        if !(syntax.starts_with("ubl") || syntax == "cii") {
            continue;
        }
        let x = &v["xsd"];
        let valid = x["ubl-invoice"] == true || x["ubl-creditnote"] == true || x["cii-d22b"] == true;
        if !valid {
            continue;
        }
        if let Some(o) = &only
            && !path.contains(o.as_str())
        {
            continue;
        }
        let bytes = std::fs::read(root.join(path)).unwrap();
        let d = Document::parse(&bytes, &Limits::default()).unwrap();
        let c = match convert(&d, if syntax == "cii" { Target::Ubl } else { Target::Cii }) {
            Ok(c) => c,
            Err(e) => {
                println!("{path}: {e}");
                continue;
            }
        };
        n += 1;
        if c.losses.is_empty() {
            clean += 1;
        }
        for a in &c.additions {
            *add.entry(a.term.to_string()).or_default() += 1;
        }
        for l in &c.losses {
            let e =
                reasons.entry(format!("{} {}", strip(&l.path), l.reason)).or_insert((0, path.to_string()));
            e.0 += 1;
            lost += 1;
        }
        let (at, _) = bind::invoice_root(&d).unwrap();
        let t = Document::parse(c.text.as_bytes(), &Limits::default()).unwrap();
        let mut have: std::collections::BTreeSet<String> =
            leaves(&t, NodeId::ROOT).into_iter().map(|x| x.1).collect();
        let dashless: Vec<String> = have
            .iter()
            .filter(|v| v.len() == 10 && v.as_bytes()[4] == b'-')
            .map(|v| v.replace('-', ""))
            .collect();
        have.extend(dashless);
        let lossset: std::collections::BTreeSet<String> = c.losses.iter().map(|l| l.value.clone()).collect();
        for (p, v) in leaves(&d, at) {
            total += 1;
            if !(have.contains(&v) || have.contains(&v.replace('-', "")) || lossset.contains(&v)) {
                unaccounted += 1;
                let e = un
                    .entry(format!("{} = {}", strip(&p), v.chars().take(40).collect::<String>()))
                    .or_insert((0, path.to_string()));
                e.0 += 1;
            }
        }
        let name = format!("{n:05}.xml");
        names += &format!("{name}\t{path}\n");
        std::fs::write(out.join(&name), &c.text).unwrap();
    }
    std::fs::write(out.join("NAMES.tsv"), names).unwrap();
    println!(
        "{n} converted, {clean} without loss, {total} leaves, {lost} losses, {unaccounted} unaccounted, additions {add:?}"
    );
    let mut r: Vec<_> = un.into_iter().collect();
    r.sort_by_key(|x| std::cmp::Reverse(x.1.0));
    println!("-- unaccounted");
    for (k, (c, p)) in r.iter().take(40) {
        println!("{c} {k} ({p})");
    }
    let mut r: Vec<_> = reasons.into_iter().collect();
    r.sort_by_key(|x| std::cmp::Reverse(x.1.0));
    println!("-- losses");
    for (k, (c, p)) in r.iter().take(60) {
        println!("{c} {k} ({p})");
    }
    let _ = DocumentType::Cii;
}
