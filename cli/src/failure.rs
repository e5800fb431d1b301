//! Why a command could not do its work.

use std::fmt;
use std::io;

/// Why a command could not do its work. What is wrong inside an invoice is not a failure but a finding.
pub(crate) enum Failure {
    /// The user asks for help.
    Help,
    /// The command line says something that we do not understand.
    Usage(String),
    /// A document cannot be read or written.
    Document {
        /// The file, as the user named it.
        file: String,
        /// What is wrong with it.
        error: facture::Error,
    },
    /// A file cannot be read or written.
    File {
        /// The file, as the user named it.
        file: String,
        /// What the system says.
        error: io::Error,
    },
    /// Nobody reads our output any more.
    Closed,
}

impl Failure {
    pub(crate) fn output(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::File { file: "standard output".to_owned(), error },
        }
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Help | Self::Closed => Ok(()),
            Self::Usage(message) => f.write_str(message),
            Self::Document { file, error } => write!(f, "{file}: {error}"),
            Self::File { file, error } => write!(f, "{file}: {error}"),
        }
    }
}
