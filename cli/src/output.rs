//! Standard output and standard error.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, IsTerminal, Write};

use facture::Severity;

use crate::failure::Failure;

/// Writes to standard output.
pub(crate) fn print(text: impl AsRef<[u8]>) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_ref()).and_then(|()| out.flush()).map_err(Failure::output)
}

/// Writes to a file, or to standard output where none is named.
pub(crate) fn write(to: Option<&OsStr>, text: impl AsRef<[u8]>) -> Result<(), Failure> {
    match to {
        Some(path) if path != "-" => fs::write(path, text)
            .map_err(|error| Failure::File { file: path.to_string_lossy().into_owned(), error }),
        _ => print(text),
    }
}

/// Says on standard error what went wrong.
pub(crate) fn complain(failure: &Failure) {
    eprintln!("{} {failure}", Paint::for_errors().bold_red("facture:"));
}

/// Colours, on a terminal only and never where `NO_COLOR` is set (<https://no-color.org>).
#[derive(Clone, Copy)]
pub(crate) struct Paint(bool);

impl Paint {
    pub(crate) fn for_output() -> Self {
        Self(wanted(io::stdout().is_terminal()))
    }

    pub(crate) fn for_errors() -> Self {
        Self(wanted(io::stderr().is_terminal()))
    }

    pub(crate) fn bold_red(self, text: &str) -> String {
        self.paint("1;31", text)
    }

    pub(crate) fn green(self, text: &str) -> String {
        self.paint("32", text)
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.paint("1", text)
    }

    pub(crate) fn severity(self, severity: Severity) -> String {
        let style = match severity {
            Severity::Fatal => "31",
            Severity::Warning => "33",
            Severity::Information => "36",
        };
        self.paint(style, severity.as_str())
    }

    fn paint(self, style: &str, text: &str) -> String {
        if self.0 { format!("\u{1b}[{style}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

fn wanted(terminal: bool) -> bool {
    terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
