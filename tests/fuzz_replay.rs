//! What the fuzz targets hold for any bytes, held for the fixtures and for every input that once broke something.
//!
//! `fuzz/regressions/TARGET/` keeps those inputs, as small as they could be made. With a corpus, its documents are tried too.

#[path = "../fuzz/invariants.rs"]
mod invariants;

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

/// All files below a folder, by name.
fn below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

/// Tries a target on its regressions, the fixtures and the corpus, and names every file that breaks it.
fn replay(target: &str, holds: fn(&[u8])) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus =
        std::env::var_os("FACTURE_CORPUS").map_or_else(|| here.join("../shared/corpus"), PathBuf::from);
    let known = below(&here.join("fuzz/regressions").join(target));
    let fixtures = below(&here.join("fixtures"));
    assert!(fixtures.len() > 50, "only {} fixtures", fixtures.len());
    let mut tried = 0;
    let mut broken = Vec::new();
    // Without optimisation a sample has to do.
    let step = if cfg!(debug_assertions) { 20 } else { 1 };
    for path in known.into_iter().chain(fixtures).chain(below(&corpus).into_iter().step_by(step)) {
        let bytes = fs::read(&path).expect("a file");
        let is_pdf = bytes.starts_with(b"%PDF");
        if is_pdf != (target == "pdf") {
            continue;
        }
        tried += 1;
        if catch_unwind(|| holds(&bytes)).is_err() {
            broken.push(path);
        }
    }
    eprintln!("{target}: {tried} files");
    assert!(broken.is_empty(), "{target} does not hold for {broken:#?}");
}

#[test]
fn read() {
    replay("read", invariants::read);
}

#[test]
fn rewrite() {
    replay("rewrite", invariants::rewrite);
}

#[test]
fn validate() {
    replay("validate", invariants::validate);
}

#[test]
fn convert() {
    replay("convert", invariants::convert);
}

#[test]
fn canonical() {
    replay("canonical", invariants::canonical);
}

#[cfg(feature = "pdf-attach")]
#[test]
fn pdf() {
    replay("pdf", invariants::pdf);
}
