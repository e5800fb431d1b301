//! How far a long run is, on standard error where a person looks at it.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// Fewer documents are done before anybody wonders.
const MANY: usize = 20;
/// How often the line changes.
const STEP: Duration = Duration::from_millis(100);

/// A line that counts documents.
pub(crate) struct Progress {
    total: usize,
    shown: Option<Instant>,
    visible: bool,
}

impl Progress {
    /// Counts up to a total. Silent where standard error is no terminal, or where results go to the same one.
    pub(crate) fn of(total: usize) -> Self {
        let visible = total >= MANY && io::stderr().is_terminal() && !io::stdout().is_terminal();
        Self { total, shown: None, visible }
    }

    /// So many are done.
    pub(crate) fn at(&mut self, done: usize) {
        if !self.visible || self.shown.is_some_and(|shown| shown.elapsed() < STEP) {
            return;
        }
        self.shown = Some(Instant::now());
        let percent = done * 100 / self.total.max(1);
        eprint!("\r{done} of {} documents, {percent} %\u{1b}[K", self.total);
        // It is only a nicety: nothing depends on it.
        let _ = io::stderr().flush();
    }

    /// Takes the line away.
    pub(crate) fn end(&self) {
        if self.shown.is_some() {
            eprint!("\r\u{1b}[K");
        }
    }
}
