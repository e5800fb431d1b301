//! Imports go down only: a module may use those before it in this list, never those after.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// From the bottom to the top. Modules on one line may use each other.
const LAYERS: &[&[&str]] = &[
    &["error", "batch"],
    &["language"],
    &["value", "term"],
    &["codes"],
    &["model"],
    &["syntax"],
    &["xml"],
    &["bind"],
    &["finding", "profile"],
    &["rules"],
    &["validate"],
    &["report"],
    &["convert"],
    &["digest", "diff"],
    &["show"],
    &["pdf"],
];

fn layer(module: &str) -> usize {
    let found = LAYERS.iter().position(|layer| layer.contains(&module));
    found.unwrap_or_else(|| panic!("the module {module} has no layer: give it one in tests/layers.rs"))
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// The modules that a file's `crate::` paths name.
fn used(text: &str) -> Vec<&str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut modules = Vec::new();
    for line in code {
        for (at, _) in line.match_indices("crate::") {
            if line[..at].ends_with('$') {
                continue;
            }
            let rest = &line[at + "crate::".len()..];
            let name =
                rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or_default();
            if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                modules.push(name);
            }
        }
    }
    modules
}

#[test]
fn imports_go_down_only() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&source, &mut all);
    let mut checked = 0;
    let mut upward = Vec::new();
    for path in all {
        let below = path.strip_prefix(&source).expect("below src");
        let module =
            below.components().next().expect("a name").as_os_str().to_string_lossy().replace(".rs", "");
        if module == "lib" {
            continue;
        }
        let text = fs::read_to_string(&path).expect("text");
        for other in used(&text) {
            checked += 1;
            if layer(other) > layer(&module) {
                upward.push(format!("{} uses {other}", below.display()));
            }
        }
    }
    assert!(checked > 100, "only {checked} imports were seen");
    assert!(upward.is_empty(), "imports that go up:\n{}", upward.join("\n"));
}
