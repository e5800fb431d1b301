//! What the user typed.

use std::ffi::OsString;

use facture::show::Language;
use lexopt::{Arg, Parser, ValueExt};

use crate::failure::Failure;

/// What `--lang` takes.
pub(crate) const LANGUAGES: [(&str, Language); 3] =
    [("en", Language::English), ("fr", Language::French), ("de", Language::German)];

/// The arguments not yet taken.
pub(crate) struct Arguments(Parser);

/// One argument.
pub(crate) enum Argument {
    /// An option, with its dashes: `--format`, `-o`.
    Option(String),
    /// Anything else: a path, or `-`.
    Operand(OsString),
}

impl Arguments {
    pub(crate) fn from_env() -> Self {
        Self(Parser::from_env())
    }

    /// The next word or option as text, or nothing at the end.
    pub(crate) fn command(&mut self) -> Result<Option<String>, Failure> {
        Ok(match self.next()? {
            Some(Argument::Option(name)) => Some(name),
            Some(Argument::Operand(name)) => Some(name.to_string_lossy().into_owned()),
            None => None,
        })
    }

    /// The next argument of a command. `--help` ends it.
    pub(crate) fn next(&mut self) -> Result<Option<Argument>, Failure> {
        Ok(match self.0.next()? {
            Some(Arg::Long(name)) => Some(Argument::Option(format!("--{name}"))),
            Some(Arg::Short(name)) => Some(Argument::Option(format!("-{name}"))),
            Some(Arg::Value(value)) => Some(Argument::Operand(value)),
            None => None,
        })
    }

    /// All that is left, for a command that reads its arguments itself.
    pub(crate) fn rest(&mut self) -> Result<Vec<OsString>, Failure> {
        Ok(self.0.raw_args()?.collect())
    }

    /// The value of the option just read.
    pub(crate) fn value(&mut self) -> Result<OsString, Failure> {
        Ok(self.0.value()?)
    }

    /// The value of the option just read, as text.
    pub(crate) fn text(&mut self) -> Result<String, Failure> {
        Ok(self.0.value()?.string()?)
    }

    /// The value of the option just read: one of a few words.
    pub(crate) fn choice<T: Copy>(&mut self, option: &str, choices: &[(&str, T)]) -> Result<T, Failure> {
        let text = self.text()?;
        let found = choices.iter().find(|(word, _)| *word == text).map(|(_, choice)| *choice);
        found.ok_or_else(|| {
            let words: Vec<_> = choices.iter().map(|(word, _)| *word).collect();
            Failure::Usage(format!("{option} takes {}, not {text:?}", words.join(", ")))
        })
    }
}

/// What to do with an option that the command does not have.
pub(crate) fn unknown(option: &str) -> Failure {
    match option {
        "--help" | "-h" => Failure::Help,
        _ => Failure::Usage(format!("there is no option {option} here; --help lists them")),
    }
}

/// The only operand of a command.
pub(crate) fn single(operand: Option<OsString>, what: &str) -> Result<OsString, Failure> {
    operand.ok_or_else(|| Failure::Usage(format!("{what} is missing")))
}

/// Takes an operand, of which there may be one.
pub(crate) fn set_once(place: &mut Option<OsString>, operand: OsString) -> Result<(), Failure> {
    match place {
        None => {
            *place = Some(operand);
            Ok(())
        }
        Some(_) => {
            Err(Failure::Usage(format!("one file at a time: {} is too many", operand.to_string_lossy())))
        }
    }
}
