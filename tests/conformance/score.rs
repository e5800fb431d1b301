//! The score of each rule set, kept beside this file.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fmt, fs};

/// How many documents get exactly the official verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Score {
    pub(crate) documents: usize,
    pub(crate) agree: usize,
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { documents, agree } = self;
        write!(f, "{agree} of {documents} documents get the official verdict")
    }
}

/// Fails where a score is lower than the one on record.
pub(crate) fn hold(scores: &BTreeMap<String, Score>) {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/scores.tsv");
    let recorded = fs::read_to_string(&file).unwrap_or_default();
    let mut text = String::from("set\tdocuments\tagree\n");
    for (set, Score { documents, agree }) in scores {
        let line = recorded.lines().find(|line| line.split('\t').next() == Some(set));
        let before: usize =
            line.and_then(|line| line.split('\t').nth(2)).and_then(|n| n.parse().ok()).unwrap_or(0);
        assert!(*agree >= before, "{set}: only {agree} documents agree; {before} did before");
        let _ = writeln!(text, "{set}\t{documents}\t{agree}");
    }
    if env::var_os("FACTURE_REWRITE").is_some() {
        fs::write(&file, text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    } else if text != recorded {
        eprintln!("The score rose: FACTURE_REWRITE=1 cargo test --test conformance puts it on record.");
    }
}
