//! The evidence bundle: one zip that shows what a document was, what was found in it, and that the journal
//! says so.
//!
//! Every check can be made by hand with `sha256sum`; docs/evidence-bundle.md goes through it step by step.

mod read;
mod write;

pub use read::{Evidence, Held, verify_bundle};
pub use write::{Contents, Document, write_bundle};

/// The most bytes that the files of a bundle may unpack to.
pub const MAX_UNPACKED: u64 = 256 << 20;
/// The most files in a bundle.
pub const MAX_FILES: usize = 1024;

const ORIGINAL: &str = "original/";
const REPORT: &str = "report/";
const VIEW: &str = "view/";
const ENTRIES: &str = "entries/";
const PROOF_SUFFIX: &str = ".tlog-proof";
const HEAD: &str = "head.txt";
const DIGESTS: &str = "digests.txt";
const SUMS: &str = "SHA256SUMS";

use std::{collections::BTreeMap, fmt::Write as _};

use crate::{
    entry::Entry,
    error::{Error, Result},
    hash::Hash,
};

/// The files of a bundle by name, in the order in which they are packed.
type Files = BTreeMap<String, Vec<u8>>;

/// A file name that is one on every system and that `sha256sum` prints as it is.
fn check_file_name(name: &str) -> Result<()> {
    let odd = |c: char| c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    if name.is_empty() || name.len() > 200 || name.starts_with('.') || name.contains(odd) {
        return Err(Error::malformed(format!("not a file name for a bundle: {name:?}")));
    }
    Ok(())
}

/// The text of `SHA256SUMS`: what `sha256sum` prints for every other file.
fn sums(files: &Files) -> String {
    let mut text = String::new();
    for (name, bytes) in files.iter().filter(|(name, _)| *name != SUMS) {
        let _ = writeln!(text, "{}  {name}", Hash::plain(bytes));
    }
    text
}

/// The text of `digests.txt`: the digests of the entries, a line each: sequence, kind and hex.
fn digests<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> String {
    let mut text = String::new();
    for entry in entries {
        for digest in &entry.record.digests {
            let _ = write!(text, "{} {} ", entry.sequence, digest.kind.escape_default());
            for byte in &digest.value {
                let _ = write!(text, "{byte:02x}");
            }
            text.push('\n');
        }
    }
    text
}
