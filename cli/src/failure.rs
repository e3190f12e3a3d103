//! Errors that end the command.

use std::fmt::Display;
use std::io;
use std::process::ExitCode;

use crate::output;

/// An error that ends the command.
#[derive(Debug)]
pub enum Failure {
    Message {
        message: String,
        help: Option<String>,
    },
    /// The reader of standard output, such as `head`, has closed it.
    OutputClosed,
    /// The error has already been printed.
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

    /// Creates an error without a help text.
    pub fn from_message(message: impl Display) -> Self {
        Self::Message {
            message: message.to_string(),
            help: None,
        }
    }

    /// Prints the error, and returns the exit code.
    pub fn report(&self) -> ExitCode {
        match self {
            Self::Message { message, help } => {
                output::error(message, help.as_deref());
                ExitCode::from(2)
            }
            Self::Reported => ExitCode::from(2),
            // The exit code of a process that SIGPIPE has ended.
            Self::OutputClosed => ExitCode::from(141),
            Self::Stopped => ExitCode::from(130),
        }
    }
}

/// Converts an error that occurred while writing to standard output.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::OutputClosed,
            _ => Self::new(
                format_args!("could not write to standard output: {error}"),
                "check the file or device that the output goes to",
            ),
        }
    }
}
