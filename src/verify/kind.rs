//! The kinds of errors, for metrics.

use http::StatusCode;

use crate::json::display_as_str;

/// The kind of a [`VerifyError`](crate::VerifyError): a label for metrics, and an enum to match.
///
/// ```
/// use plain_webhooks::{Event, SigningSecret, Verifier, VerifyErrorKind};
///
/// let verifier = Verifier::new(SigningSecret::new("what Plain's settings page shows")?);
/// let error = verifier.verify::<Event>(Some("0".repeat(64)), b"{}").unwrap_err();
/// assert_eq!(error.kind(), VerifyErrorKind::SignatureMismatch);
/// assert_eq!(error.kind().as_str(), "signature_mismatch");
/// # Ok::<(), plain_webhooks::InvalidSecretError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyErrorKind {
    /// The request has no signature. Plain signs requests once the workspace has a signing secret.
    MissingSignature,
    /// The signature does not have the form of Plain's signatures, or there is more than one.
    MalformedSignature,
    /// None of the verifier's secrets gives this signature for this body, or no secret is known for its workspace.
    SignatureMismatch,
    /// The body is signed with the secret of one workspace, but names another one.
    WorkspaceMismatch,
    /// The delivery was attempted too long ago, or too far ahead: it may be a replay, or one of the two clocks is wrong.
    Stale,
    /// A header contradicts the signed body.
    HeaderMismatch,
    /// The delivery is valid, but its event has another type than expected.
    OtherEventType,
    /// The signature is right, but the body does not follow the schema.
    Undecodable,
    /// The body is larger than the verifier's limit, or that of another layer.
    TooLarge,
    /// The bodies that are being read leave no memory for this one.
    Overloaded,
    /// The body did not arrive in time.
    TimedOut,
    /// The body could not be read to its end.
    Unreadable,
}

impl VerifyErrorKind {
    /// Returns the name as a label for metrics, such as `signature_mismatch`. It does not change in later versions.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MissingSignature => "missing_signature",
            Self::MalformedSignature => "malformed_signature",
            Self::SignatureMismatch => "signature_mismatch",
            Self::WorkspaceMismatch => "workspace_mismatch",
            Self::Stale => "stale",
            Self::HeaderMismatch => "header_mismatch",
            Self::OtherEventType => "other_event_type",
            Self::Undecodable => "undecodable",
            Self::TooLarge => "too_large",
            Self::Overloaded => "overloaded",
            Self::TimedOut => "timed_out",
            Self::Unreadable => "unreadable",
        }
    }

    /// Returns the status to answer with; see [`VerifyError::status`](crate::VerifyError::status).
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::MissingSignature
            | Self::MalformedSignature
            | Self::SignatureMismatch
            | Self::WorkspaceMismatch
            | Self::Stale => StatusCode::UNAUTHORIZED,
            Self::HeaderMismatch | Self::Undecodable | Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
            Self::TimedOut => StatusCode::REQUEST_TIMEOUT,
            Self::OtherEventType => StatusCode::NO_CONTENT,
        }
    }
}

display_as_str!(VerifyErrorKind);
