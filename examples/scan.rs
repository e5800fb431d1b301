use std::time::Instant;
use facture::xml::{Document, Limits};
fn main() {
    let root = std::path::PathBuf::from("/work/shared/corpus");
    let manifest = std::fs::read_to_string(root.join("MANIFEST.tsv")).unwrap();
    let (mut ok, mut bad) = (0, 0);
    for row in manifest.lines().skip(1) {
        let c: Vec<_> = row.split('\t').collect();
        if c[1] == "pdf" { continue; }
        let Ok(bytes) = std::fs::read(root.join(c[0])) else { println!("? {}", c[0]); continue };
        match Document::parse(&bytes, &Limits::default()) {
            Ok(_) if c[1] != "malformed" => ok += 1,
            Err(e) if c[1] == "malformed" => { bad += 1; println!("{}: {e}", c[0]); }
            Ok(_) => println!("ACCEPTED {}", c[0]),
            Err(e) => println!("REFUSED {}: {e}", c[0]),
        }
    }
    println!("{ok} read, {bad} refused");
    let bytes = std::fs::read(root.join("en16931-examples/bis/BIS_Billing_30-DataIT.xml")).unwrap();
    for _ in 0..3 {
    let n = 20000;
    let t = Instant::now();
    let mut events = 0usize;
    for _ in 0..n {
        let text = std::str::from_utf8(&bytes).unwrap();
        let mut r = quick_xml::Reader::from_str(text);
        loop { match r.read_event().unwrap() { quick_xml::events::Event::Eof => break, e => { std::hint::black_box(&e); events += 1; } } }
    }
    let bare = t.elapsed();
    let t = Instant::now();
    let mut nodes = 0;
    for _ in 0..n { nodes += Document::parse(&bytes, &Limits::default()).unwrap().nodes().len(); }
    let ours = t.elapsed();
    println!("bare {:.1} us, index {:.1} us, {} events {} nodes, {} bytes", bare.as_secs_f64()*1e6/n as f64, ours.as_secs_f64()*1e6/n as f64, events/n, nodes/n, bytes.len());
    }
}
