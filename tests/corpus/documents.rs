//! The documents and what is known of them.

use std::collections::HashMap;
use std::path::PathBuf;
use std::{env, fs};

/// A document of the corpus.
pub(crate) struct Entry {
    pub(crate) path: String,
    /// `ubl-invoice`, `ubl-creditnote`, `cii`, `malformed` or something that is no invoice.
    pub(crate) syntax: String,
    /// What the official schema says.
    pub(crate) xsd_valid: bool,
    pub(crate) bytes: Vec<u8>,
}

/// Calls for each XML document; says so where there are none.
pub(crate) fn each(mut see: impl FnMut(&Entry)) {
    let root = env::var_os("FACTURE_CORPUS")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"), PathBuf::from);
    let Ok(manifest) = fs::read_to_string(root.join("MANIFEST.tsv")) else {
        crate::aloud::skipped(format_args!(
            "no corpus at {}; FACTURE_CORPUS names another place",
            root.display()
        ));
        return;
    };
    let valid = xsd_verdicts(&fs::read_to_string(root.join("VERDICTS.jsonl")).expect("verdicts"));
    for row in manifest.lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let (path, syntax) = (cells[0], cells[1]);
        if syntax == "pdf" {
            continue;
        }
        let bytes = fs::read(root.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
        let xsd_valid = valid.get(path).copied().unwrap_or(false);
        see(&Entry { path: path.to_owned(), syntax: syntax.to_owned(), xsd_valid, bytes });
    }
}

fn xsd_verdicts(lines: &str) -> HashMap<String, bool> {
    let verdict = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        let valid =
            ["ubl-invoice", "ubl-creditnote", "cii-d22b"].iter().any(|schema| value["xsd"][schema] == true);
        (value["path"].as_str().expect("a path").to_owned(), valid)
    };
    lines.lines().skip(1).map(verdict).collect()
}
