//! scratch
use facture::xml::{Document, Limits, NodeId};
use facture::{DocumentType, bind};
use std::collections::BTreeMap;
fn leaves(d: &Document, root: NodeId) -> BTreeMap<(String, String), i32> {
    let mut out = BTreeMap::new();
    for id in d.subtree(root) {
        let mut p = String::new();
        let mut c: Vec<_> = d.ancestors(id).take_while(|&n| Some(n) != d.parent(root)).collect();
        c.reverse();
        for s in c {
            p += "/";
            p += d.local_name(s);
        }
        for a in d.attributes(id) {
            *out.entry((format!("{p}/@{}", d.attribute_local_name(a)), d.value_of(a).into_owned()))
                .or_default() += 1;
        }
        if !d.has_children(id) {
            *out.entry((p, d.text_of(id).into_owned())).or_default() += 1;
        }
    }
    out
}
fn main() {
    let root = std::path::PathBuf::from("/work/shared/corpus");
    let manifest = std::fs::read_to_string(root.join("MANIFEST.tsv")).unwrap();
    let only = std::env::args().nth(1);
    let (mut ok, mut bad) = (0, 0);
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for row in manifest.lines().skip(1) {
        let c: Vec<_> = row.split('\t').collect();
        if !(c[1].starts_with("ubl") || c[1] == "cii") {
            continue;
        }
        if let Some(o) = &only
            && !c[0].contains(o.as_str())
        {
            continue;
        }
        let bytes = std::fs::read(root.join(c[0])).unwrap();
        let d = Document::parse(&bytes, &Limits::default()).unwrap();
        let r = match bind::read(&d) {
            Ok(r) => r,
            Err(e) => {
                println!("{} {e}", c[0]);
                bad += 1;
                continue;
            }
        };
        let (at, _) = bind::invoice_root(&d).unwrap();
        let text = bind::write(&r.invoice, r.document_type);
        if only.is_some() {
            println!("{text}");
        }
        let d2 = match Document::parse(text.as_bytes(), &Limits::default()) {
            Ok(d) => d,
            Err(e) => {
                println!("{}: REWRITE {e}", c[0]);
                bad += 1;
                continue;
            }
        };
        let (mut a, b) = (leaves(&d, at), leaves(&d2, NodeId::ROOT));
        for (k, n) in b {
            *a.entry(k).or_default() -= n;
        }
        a.retain(|_, n| *n != 0);
        if a.is_empty() {
            ok += 1;
        } else {
            bad += 1;
            for ((p, v), n) in a.iter() {
                let k = format!("{} {p}", if *n > 0 { "LOST" } else { "NEW" });
                let e = kinds.entry(k).or_default();
                *e += 1;
                if *e <= 2 || only.is_some() {
                    println!("{}: {n} {p} {:.60}", c[0], v.chars().take(60).collect::<String>());
                }
            }
        }
    }
    println!("{ok} same, {bad} differ");
    let mut k: Vec<_> = kinds.into_iter().collect();
    k.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    for (k, n) in k.into_iter().take(40) {
        println!("{n} {k}");
    }
    let _ = DocumentType::Cii;
}
