//! Documents of others with the verdicts of the official artefacts.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

/// Rule to severity and how often it fired.
pub(crate) type Verdict = BTreeMap<String, (String, u64)>;

/// A folder of documents.
pub(crate) struct Corpus {
    folder: PathBuf,
    lines: Vec<Value>,
}

/// A document with the official verdict on it.
pub(crate) struct Judged {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) verdict: Verdict,
}

/// What a unit test of the artefacts says must happen.
pub(crate) struct Case {
    pub(crate) path: String,
    pub(crate) kind: String,
    pub(crate) rule: String,
    pub(crate) count: Option<usize>,
}

/// How the processor complains of several values where it can work with one.
const TWO_VALUES: &str = "A sequence of more than one item";

impl Corpus {
    /// The corpus, if it is there.
    pub(crate) fn find() -> Option<Self> {
        let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
        let folder = env::var_os("FACTURE_CORPUS").map_or_else(beside, PathBuf::from);
        let found = Self::open(&folder);
        if found.is_none() {
            crate::aloud::skipped(format_args!(
                "no corpus at {} (FACTURE_CORPUS says where)",
                folder.display()
            ));
        }
        found
    }

    /// The folder that `FACTURE_MUTANTS` names.
    pub(crate) fn of_mutants() -> Option<Self> {
        let Some(folder) = env::var_os("FACTURE_MUTANTS") else {
            crate::aloud::skipped("no mutants (FACTURE_MUTANTS names a folder with VERDICTS.jsonl)");
            return None;
        };
        let found = Self::open(Path::new(&folder));
        assert!(found.is_some(), "{} has no VERDICTS.jsonl", folder.display());
        found
    }

    fn open(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join("VERDICTS.jsonl")).ok()?;
        let lines = text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON"));
        Some(Self { folder: folder.to_owned(), lines: lines.collect() })
    }

    pub(crate) fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Documents that a rule set has a verdict on. Where the stylesheet stopped there is none.
    pub(crate) fn judged(&self, set: &str) -> Vec<Judged> {
        let judged = self.lines.iter().filter_map(|line| {
            let (path, verdict) = (line["path"].as_str()?, line["verdicts"][set].as_object()?);
            let verdict = verdict.iter().map(|(rule, fired)| {
                let severity = fired[0].as_str().expect("a flag").to_owned();
                (rule.clone(), (severity, fired[1].as_u64().expect("a count")))
            });
            Some(Judged { path: path.to_owned(), bytes: self.read(path), verdict: verdict.collect() })
        });
        judged.collect()
    }

    /// Documents where the stylesheet of a rule set stopped at a value that cannot be read, and the rule in which it did.
    pub(crate) fn stopped(&self, set: &str) -> Vec<(String, String, String)> {
        let stopped = self.lines.iter().filter_map(|line| {
            let (path, error) = (line["path"].as_str()?, line["verdicts"][set].as_str()?);
            let (rule, why) = error.strip_prefix("error: FORG0001 in ")?.split_once(':')?;
            (!why.contains(TWO_VALUES)).then(|| (path.to_owned(), rule.to_owned(), why.to_owned()))
        });
        stopped.collect()
    }

    /// Documents where the stylesheet of a rule set stopped at two values where it can work with one.
    pub(crate) fn stopped_at_two(&self, set: &str) -> Vec<String> {
        let stopped = self.lines.iter().filter(|line| {
            line["verdicts"][set].as_str().is_some_and(|verdict| verdict.contains(TWO_VALUES))
        });
        stopped.filter_map(|line| line["path"].as_str().map(str::to_owned)).collect()
    }

    /// Documents and whether some XSD of their syntax calls them valid.
    pub(crate) fn structure(&self) -> Vec<(String, bool)> {
        const SCHEMAS: [&str; 4] = ["ubl-invoice", "ubl-creditnote", "cii-d16b", "cii-d22b"];
        let judged = self.lines.iter().filter_map(|line| {
            let verdicts: Vec<_> = SCHEMAS.iter().filter_map(|schema| line["xsd"].get(schema)).collect();
            let valid = verdicts.iter().any(|verdict| **verdict == Value::Bool(true));
            (!verdicts.is_empty()).then_some((line["path"].as_str()?.to_owned(), valid))
        });
        judged.collect()
    }

    /// By document and rule set: rule and context of each finding, sorted.
    pub(crate) fn locations(&self) -> HashMap<(String, String), Vec<(String, String)>> {
        let text = fs::read_to_string(self.folder.join("LOCATIONS.jsonl")).unwrap_or_default();
        let mut locations = HashMap::new();
        for line in text.lines() {
            let line: Value = serde_json::from_str(line).expect("each line is JSON");
            let (Some(path), Some(set)) = (line["path"].as_str(), line["ruleset"].as_str()) else { continue };
            let findings = line["findings"].as_array().expect("findings").iter().map(|finding| {
                let text = |at: usize| finding[at].as_str().expect("a text").to_owned();
                (text(0), full(&text(1)))
            });
            let mut findings: Vec<_> = findings.collect();
            findings.sort();
            locations.insert((path.to_owned(), set.to_owned()), findings);
        }
        locations
    }

    /// The assertions of the artefacts' own unit tests, without those that the artefacts do not meet themselves.
    pub(crate) fn asserted(&self) -> Vec<Case> {
        let rows = |file: &str| {
            let text = fs::read_to_string(self.folder.join(file)).unwrap_or_default();
            let cells = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
            text.lines().skip(1).map(cells).collect::<Vec<_>>()
        };
        let unmet: HashSet<_> =
            rows("DISAGREEMENTS.tsv").into_iter().map(|row| (row[0].clone(), row[2].clone())).collect();
        let cases = rows("ASSERTED.tsv").into_iter().map(|row| Case {
            path: row[0].clone(),
            kind: row[1].clone(),
            rule: row[2].clone(),
            count: row.get(3).and_then(|count| count.parse().ok()),
        });
        cases.filter(|case| !unmet.contains(&(case.path.clone(), case.rule.clone()))).collect()
    }
}

/// A path by local names with a position on every step: `/Invoice[1]/InvoiceLine[2]`.
pub(crate) fn full(path: &str) -> String {
    let step = |step: &str| {
        let local = step.rsplit_once(':').map_or(step, |(_, local)| local);
        if local.ends_with(']') { local.to_owned() } else { format!("{local}[1]") }
    };
    path.split('/').skip(1).fold(String::new(), |full, s| full + "/" + &step(s))
}
