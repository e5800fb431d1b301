//! That a test skips is said aloud.

use std::fmt::Display;
use std::io::{self, Write};

/// Says why a test does nothing. The harness keeps back what is printed, but not what is written.
pub(crate) fn skipped(why: impl Display) {
    let _ = writeln!(io::stderr(), "SKIPPED: {why}");
}
