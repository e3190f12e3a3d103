//! The reasons to reject a request, and their messages.

use std::fmt;
use std::time::Duration;

use http::HeaderName;
use jiff::SignedDuration;

use super::VerifyErrorKind;
use super::mismatch::Mismatch;
use crate::{DecodeError, WorkspaceId};

#[derive(Clone)]
pub(crate) enum Reason {
    MissingSignature,
    /// There are this many signature headers.
    SeveralSignatures(usize),
    /// The signature header has this many bytes.
    SignatureLength(usize),
    /// The signature header has other characters than digits.
    SignatureDigits,
    SignatureMismatch(Mismatch),
    /// The verifier has no secret for the workspace in the request's header; `None` if that is not an id.
    UnknownWorkspace(Option<WorkspaceId>),
    WorkspaceMismatch {
        expected: WorkspaceId,
        found: WorkspaceId,
    },
    Stale {
        age: SignedDuration,
        tolerance: Duration,
    },
    HeaderMismatch(HeaderName),
    OtherEventType(String),
    Undecodable(DecodeError),
    /// The limit; `None` if it is that of another layer.
    TooLarge(Option<usize>),
    Overloaded,
    #[cfg(feature = "http-body")]
    TimedOut,
    #[cfg(feature = "http-body")]
    Unreadable,
}

impl Reason {
    pub(super) fn kind(&self) -> VerifyErrorKind {
        match self {
            Self::MissingSignature => VerifyErrorKind::MissingSignature,
            Self::SeveralSignatures(_) | Self::SignatureLength(_) | Self::SignatureDigits => {
                VerifyErrorKind::MalformedSignature
            }
            Self::SignatureMismatch(_) | Self::UnknownWorkspace(_) => {
                VerifyErrorKind::SignatureMismatch
            }
            Self::WorkspaceMismatch { .. } => VerifyErrorKind::WorkspaceMismatch,
            Self::Stale { .. } => VerifyErrorKind::Stale,
            Self::HeaderMismatch(_) => VerifyErrorKind::HeaderMismatch,
            Self::OtherEventType(_) => VerifyErrorKind::OtherEventType,
            Self::Undecodable(_) => VerifyErrorKind::Undecodable,
            Self::TooLarge(_) => VerifyErrorKind::TooLarge,
            Self::Overloaded => VerifyErrorKind::Overloaded,
            #[cfg(feature = "http-body")]
            Self::TimedOut => VerifyErrorKind::TimedOut,
            #[cfg(feature = "http-body")]
            Self::Unreadable => VerifyErrorKind::Unreadable,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingSignature => formatter.write_str(
                "missing header `Plain-Request-Signature`: \
                 Plain signs requests once the workspace has a signing secret",
            ),
            Self::SeveralSignatures(count) => write!(
                formatter,
                "malformed `Plain-Request-Signature`: there are {count}, and Plain sends one"
            ),
            Self::SignatureLength(bytes) => write!(
                formatter,
                "malformed `Plain-Request-Signature`: \
                 expected 64 lower-case hexadecimal digits, found {bytes} bytes"
            ),
            Self::SignatureDigits => formatter.write_str(
                "malformed `Plain-Request-Signature`: \
                 expected 64 lower-case hexadecimal digits, found other characters",
            ),
            Self::SignatureMismatch(mismatch) => {
                write!(formatter, "signature mismatch: {mismatch}")
            }
            Self::UnknownWorkspace(Some(named)) => write!(
                formatter,
                "signature mismatch: there is no signing secret for the workspace {named}"
            ),
            Self::UnknownWorkspace(None) => formatter.write_str(
                "signature mismatch: the header `plain-workspace-id` is not the id of a workspace",
            ),
            Self::WorkspaceMismatch { expected, found } => write!(
                formatter,
                "the event is of the workspace {found}, \
                 and signed with the secret of the workspace {expected}"
            ),
            Self::Stale { age, tolerance } => {
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
            Self::HeaderMismatch(name) => {
                write!(formatter, "the header `{name}` contradicts the signed body")
            }
            Self::OtherEventType(event_type) => {
                let start: String = event_type.chars().take(100).collect();
                write!(formatter, "the event has another type: {start:?}")
            }
            Self::Undecodable(error) => {
                write!(formatter, "could not decode the signed body: {error}")
            }
            Self::TooLarge(Some(limit)) => {
                write!(formatter, "the body is larger than {limit} bytes")
            }
            Self::TooLarge(None) => formatter.write_str("the body is too large"),
            Self::Overloaded => formatter
                .write_str("too many bodies are being read: there is no memory left for this one"),
            #[cfg(feature = "http-body")]
            Self::TimedOut => formatter.write_str("the body did not arrive in time"),
            #[cfg(feature = "http-body")]
            Self::Unreadable => formatter.write_str("the body could not be read to its end"),
        }
    }
}
