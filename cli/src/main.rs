//! The command line of facture.

mod args;
mod conversion;
mod convert;
mod diff;
mod digest;
mod embed;
mod explain;
mod extract;
mod facturx;
mod failure;
mod input;
mod journal;
mod language;
mod output;
mod progress;
mod render;
mod show;
mod validate;

use std::fmt::Write;
use std::process::ExitCode;

use args::Arguments;
use failure::Failure;

/// A command: its name, what it is for, its help, and what it does.
struct Command {
    name: &'static str,
    summary: &'static str,
    help: &'static str,
    run: fn(Arguments) -> Result<ExitCode, Failure>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "validate",
        summary: "Check invoices against rule sets",
        help: validate::HELP,
        run: validate::run,
    },
    Command {
        name: "convert",
        summary: "Write an invoice in the other syntax, as JSON, or as a Factur-X PDF",
        help: convert::HELP,
        run: convert::run,
    },
    Command {
        name: "show",
        summary: "Show an invoice as a person reads it",
        help: show::HELP,
        run: show::run,
    },
    Command {
        name: "explain",
        summary: "Say what a rule asks, why, and what breaks it",
        help: explain::HELP,
        run: explain::run,
    },
    Command { name: "rules", summary: "List the rules", help: explain::RULES_HELP, run: explain::run_rules },
    Command {
        name: "diff",
        summary: "Say what two invoices say differently",
        help: diff::HELP,
        run: diff::run,
    },
    Command {
        name: "digest",
        summary: "Print what identifies an invoice",
        help: digest::HELP,
        run: digest::run,
    },
    Command {
        name: "extract",
        summary: "Take the invoice out of a PDF",
        help: extract::HELP,
        run: extract::run,
    },
    Command { name: "embed", summary: "Put an invoice into a PDF", help: embed::HELP, run: embed::run },
    Command {
        name: "render",
        summary: "Lay an invoice out as a PDF, with its XML inside",
        help: render::HELP,
        run: render::run,
    },
    Command {
        name: "journal",
        summary: "Keep a tamper-evident journal",
        help: journal::HELP,
        run: journal::run,
    },
    Command {
        name: "verify-bundle",
        summary: "Verify an evidence bundle of a journal",
        help: journal::HELP,
        run: journal::run_verify_bundle,
    },
];

/// The exit status where something is unreadable, or the command line is wrong.
const UNREADABLE: u8 = 2;

fn main() -> ExitCode {
    match run(Arguments::from_env()) {
        Ok(status) => status,
        // Whoever reads our output has had enough.
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(failure) => {
            output::complain(&failure);
            ExitCode::from(UNREADABLE)
        }
    }
}

fn run(mut arguments: Arguments) -> Result<ExitCode, Failure> {
    let Some(name) = arguments.command()? else {
        output::print(overview())?;
        return Ok(ExitCode::SUCCESS);
    };
    if matches!(&*name, "--version" | "-V") {
        output::print(concat!("facture ", env!("CARGO_PKG_VERSION"), "\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    if matches!(&*name, "--help" | "-h" | "help") {
        let text = match arguments.command()? {
            Some(topic) => find(&topic)?.help.to_owned(),
            None => overview(),
        };
        output::print(&text)?;
        return Ok(ExitCode::SUCCESS);
    }
    let command = find(&name)?;
    match (command.run)(arguments) {
        Err(Failure::Help) => {
            output::print(command.help)?;
            Ok(ExitCode::SUCCESS)
        }
        done => done,
    }
}

fn find(name: &str) -> Result<&'static Command, Failure> {
    let known = COMMANDS.iter().find(|command| command.name == name);
    known.ok_or_else(|| Failure::Usage(format!("there is no command {name:?}; facture --help lists them")))
}

fn overview() -> String {
    let mut text = String::from(
        "Electronic invoices of EN 16931: UBL, CII, Factur-X.\n\nUsage: facture COMMAND [OPTIONS] ...\n\nCommands:\n",
    );
    for command in COMMANDS {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {:<14}{}", command.name, command.summary);
    }
    text.push_str("\nfacture COMMAND --help says more. A file named - is standard input.\n");
    text
}
