//! Why the command could not be run.

use std::fmt::Display;
use std::io;
use std::process::ExitCode;

use crate::output;

/// A sentence about what is wrong, and one with a way out.
#[derive(Debug)]
pub enum Failure {
    Message {
        message: String,
        help: Option<String>,
    },
    /// The reader of standard output has gone away, for example `head`.
    NobodyReads,
    /// It was printed where it happened.
    Reported,
    /// The user pressed Ctrl-C.
    Stopped,
}

impl Failure {
    pub fn new(message: impl Display, help: impl Display) -> Self {
        Self::Message {
            message: message.to_string(),
            help: Some(help.to_string()),
        }
    }

    /// For messages that have the way out in them.
    pub fn from_message(message: impl Display) -> Self {
        Self::Message {
            message: message.to_string(),
            help: None,
        }
    }

    /// Prints it, and returns the exit code.
    pub fn report(&self) -> ExitCode {
        match self {
            Self::Message { message, help } => {
                output::error(message, help.as_deref());
                ExitCode::from(2)
            }
            Self::Reported => ExitCode::from(2),
            // As if SIGPIPE had ended the command.
            Self::NobodyReads => ExitCode::from(141),
            Self::Stopped => ExitCode::from(130),
        }
    }
}

/// An error that occurred while writing to standard output.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::NobodyReads,
            _ => Self::new(
                format_args!("could not write to standard output: {error}"),
                "write to another place",
            ),
        }
    }
}
