//! `facture journal` and `facture verify-bundle`

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use facture_journal::command;

use crate::args::Arguments;
use crate::failure::Failure;

pub(crate) const HELP: &str = command::USAGE;

pub(crate) fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    mounted(arguments, |rest, out, err| command::run(rest, out, err))
}

pub(crate) fn run_verify_bundle(arguments: Arguments) -> Result<ExitCode, Failure> {
    mounted(arguments, |rest, out, err| command::run_verify_bundle(rest, out, err))
}

/// The journal reads its arguments itself.
fn mounted(
    mut arguments: Arguments,
    run: impl FnOnce(Vec<OsString>, &mut dyn Write, &mut dyn Write) -> u8,
) -> Result<ExitCode, Failure> {
    let rest = arguments.rest()?;
    if rest.is_empty() || rest.iter().any(|argument| argument == "--help" || argument == "-h") {
        return Err(Failure::Help);
    }
    Ok(ExitCode::from(run(rest, &mut io::stdout().lock(), &mut io::stderr().lock())))
}
