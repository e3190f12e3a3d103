//! What errors say.

use std::fmt;

use jiff::SignedDuration;

use super::{Malformed, Reason, VerifyError};
use crate::VerifyErrorKind;

impl VerifyError {
    /// Returns the message without what is known about your service: to answer strangers, who should not learn how
    /// the verifier is set up. For a signature that does not match, it has no cause.
    ///
    /// The extractor for axum answers with this.
    #[must_use]
    pub fn summary(&self) -> String {
        match self.kind() {
            VerifyErrorKind::MalformedSignature => {
                "malformed `Plain-Request-Signature`: expected one header of 64 lower-case hexadecimal digits"
                    .to_owned()
            }
            VerifyErrorKind::SignatureMismatch => {
                "signature mismatch: check the signing secret and that nothing changed the body".to_owned()
            }
            VerifyErrorKind::WorkspaceMismatch => "the event is of another workspace".to_owned(),
            _ => self.to_string(),
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.reason {
            Reason::MissingSignature => formatter.write_str(
                "missing header `Plain-Request-Signature`: \
                 Plain signs requests once the workspace has a signing secret",
            ),
            Reason::MalformedSignature(malformed) => {
                write!(
                    formatter,
                    "malformed `Plain-Request-Signature`: {malformed}"
                )
            }
            Reason::SignatureMismatch(mismatch) => {
                write!(formatter, "signature mismatch: {mismatch}")
            }
            Reason::UnknownWorkspace(Some(named)) => write!(
                formatter,
                "signature mismatch: there is no signing secret for the workspace {named}"
            ),
            Reason::UnknownWorkspace(None) => formatter.write_str(
                "signature mismatch: the header `plain-workspace-id` is not the id of a workspace",
            ),
            Reason::WorkspaceMismatch { expected, found } => write!(
                formatter,
                "the event is of the workspace {found}, \
                 and signed with the secret of the workspace {expected}"
            ),
            Reason::Stale { age, tolerance } => {
                let (when, cause) = match age.is_negative() {
                    true => ("ahead", "the clock of this machine is slow"),
                    false => (
                        "ago",
                        "it is a replay, or the clock of this machine is fast",
                    ),
                };
                // In whole seconds, and not one that would be tolerated.
                let part = i64::from(age.subsec_nanos() != 0);
                let seconds = age.as_secs().saturating_abs().saturating_add(part);
                write!(
                    formatter,
                    "the delivery was attempted {:#} {when}, and the tolerance is {:#}: \
                     {cause}",
                    SignedDuration::from_secs(seconds),
                    SignedDuration::try_from(*tolerance).unwrap_or(SignedDuration::MAX),
                )
            }
            Reason::HeaderMismatch(name) => {
                write!(formatter, "the header `{name}` contradicts the signed body")
            }
            Reason::OtherEventType { event_type } => {
                let start: String = event_type.chars().take(100).collect();
                write!(formatter, "the event has another type: {start:?}")
            }
            Reason::Undecodable(error) => {
                write!(formatter, "could not decode the signed body: {error}")
            }
            Reason::TooLarge { limit: Some(limit) } => {
                write!(formatter, "the body is larger than {limit} bytes")
            }
            Reason::TooLarge { limit: None } => formatter.write_str("the body is too large"),
            Reason::Overloaded => formatter
                .write_str("too many bodies are being read: there is no memory left for this one"),
            Reason::TimedOut => formatter.write_str("the body did not arrive in time"),
            Reason::Unreadable => formatter.write_str("the body could not be read to its end"),
        }
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected = "64 lower-case hexadecimal digits";
        match self {
            Self::Several(count) => write!(formatter, "there are {count}, and Plain sends one"),
            Self::Length(bytes) => write!(formatter, "expected {expected}, found {bytes} bytes"),
            Self::Digits => write!(formatter, "expected {expected}, found other characters"),
        }
    }
}
