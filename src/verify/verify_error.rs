//! Why a request was rejected.

use std::fmt;

use http::StatusCode;

use super::reason::Reason;
use super::{Signature, VerifyErrorKind};
use crate::{DecodeError, Envelope, EventId};

/// An error that occurred while verifying a request.
///
/// The message is for your log: it says what is known about the cause. It contains no part of a secret or of a
/// signature. The only values of the body in it are workspace ids and an unexpected event type, which is escaped and cut
/// off after 100 characters. Answer with [`status`](Self::status) and, if you like, [`summary`](Self::summary), which
/// reveal nothing about your service.
///
/// ```
/// use plain_webhooks::{Event, SigningSecret, Verifier};
///
/// let verifier = Verifier::new(SigningSecret::new("what Plain's settings page shows")?);
/// let error = verifier.verify::<Event>(Some("0".repeat(64)), b"{}").unwrap_err();
/// assert!(error.is_signature_mismatch());
/// assert_eq!(error.status(), http::StatusCode::UNAUTHORIZED);
/// # Ok::<(), plain_webhooks::InvalidSecretError>(())
/// ```
#[derive(Clone)]
pub struct VerifyError(Box<Inner>);

#[derive(Clone)]
struct Inner {
    reason: Reason,
    /// `None` if the body is not known to be signed by Plain.
    signed: Option<Signed>,
}

/// What is known about a body that Plain has signed.
#[derive(Clone)]
struct Signed {
    signature: Signature,
    /// `None` if it cannot be decoded.
    envelope: Option<Envelope<()>>,
}

impl VerifyError {
    /// Returns the kind of the error, for metrics and to match.
    #[must_use]
    pub fn kind(&self) -> VerifyErrorKind {
        self.0.reason.kind()
    }

    /// Returns whether the request has no signature. Plain signs requests once the workspace has a signing secret.
    #[must_use]
    pub fn is_missing_signature(&self) -> bool {
        self.kind() == VerifyErrorKind::MissingSignature
    }

    /// Returns whether the signature does not have the form of Plain's signatures, or there is more than one.
    #[must_use]
    pub fn is_malformed_signature(&self) -> bool {
        self.kind() == VerifyErrorKind::MalformedSignature
    }

    /// Returns whether none of the verifier's secrets gives this signature for this body, or no secret is known
    /// for its workspace.
    #[must_use]
    pub fn is_signature_mismatch(&self) -> bool {
        self.kind() == VerifyErrorKind::SignatureMismatch
    }

    /// Returns whether the body is signed with the secret of one workspace, but names another one. See
    /// [`Verifier::for_workspace`](crate::Verifier::for_workspace).
    #[must_use]
    pub fn is_workspace_mismatch(&self) -> bool {
        self.kind() == VerifyErrorKind::WorkspaceMismatch
    }

    /// Returns whether the delivery was attempted too long ago, or too far ahead: it may be a replay, or one of the two
    /// clocks is wrong.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.kind() == VerifyErrorKind::Stale
    }

    /// Returns whether a header contradicts the signed body.
    #[must_use]
    pub fn is_header_mismatch(&self) -> bool {
        self.kind() == VerifyErrorKind::HeaderMismatch
    }

    /// Returns whether the delivery is valid, but its event has another type than expected.
    #[must_use]
    pub fn is_other_event_type(&self) -> bool {
        self.kind() == VerifyErrorKind::OtherEventType
    }

    /// Returns the type of the event, such as `thread.created`, if it is not the expected one.
    #[must_use]
    pub fn other_event_type(&self) -> Option<&str> {
        match &self.0.reason {
            Reason::OtherEventType(event_type) => Some(event_type),
            _ => None,
        }
    }

    /// Returns whether the signature is right, but the body does not follow the schema.
    #[must_use]
    pub fn is_undecodable(&self) -> bool {
        self.kind() == VerifyErrorKind::Undecodable
    }

    /// Returns why the body could not be decoded, if that is the error.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.0.reason {
            Reason::Undecodable(error) => Some(error),
            _ => None,
        }
    }

    /// Returns whether the body is larger than the verifier's limit, or that of another layer.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.kind() == VerifyErrorKind::TooLarge
    }

    /// Returns whether the bodies that are being read leave no memory for this one. See
    /// [`Verifier::with_memory_budget`](crate::Verifier::with_memory_budget).
    #[must_use]
    pub fn is_overloaded(&self) -> bool {
        self.kind() == VerifyErrorKind::Overloaded
    }

    /// Returns whether the body did not arrive in time. Only code that reads bodies returns this: the extractor for
    /// axum and `verify_body`.
    #[must_use]
    pub fn is_timed_out(&self) -> bool {
        self.kind() == VerifyErrorKind::TimedOut
    }

    /// Returns whether the body could not be read to its end. Only code that reads bodies returns this: the extractor
    /// for axum and `verify_body`.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        self.kind() == VerifyErrorKind::Unreadable
    }

    /// Returns the status to answer with.
    ///
    /// | | |
    /// |---|---|
    /// | 401 Unauthorized | no signature, a wrong one, that of another workspace, or a stale delivery |
    /// | 400 Bad Request | the body cannot be decoded or read, or contradicts the headers |
    /// | 408 Request Timeout | the body did not arrive in time |
    /// | 413 Content Too Large | the body is too large |
    /// | 503 Service Unavailable | too many bodies are being read |
    /// | 204 No Content | the event has another type than expected |
    ///
    /// Plain treats any 2xx as delivered, and otherwise sends the event again for about 5 days. That would not help if the
    /// event has another type, so the status is 204.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.kind().status()
    }

    /// Returns the message without details of your service, for answers to strangers. It does not say why a signature
    /// does not match.
    ///
    /// The extractor for axum answers with this.
    #[must_use]
    pub fn summary(&self) -> String {
        let summary = match self.kind() {
            VerifyErrorKind::MalformedSignature => {
                "malformed `Plain-Request-Signature`: \
                 expected one header of 64 lower-case hexadecimal digits"
            }
            VerifyErrorKind::SignatureMismatch => {
                "signature mismatch: \
                 check the signing secret and that nothing changed the body"
            }
            VerifyErrorKind::WorkspaceMismatch => "the event is of another workspace",
            _ => return self.to_string(),
        };
        summary.to_owned()
    }

    /// Returns whether the signature is right, but another check failed; `false` for a workspace mismatch.
    #[must_use]
    pub fn is_of_signed_body(&self) -> bool {
        // Not a workspace mismatch: there, one workspace has signed in the name of another.
        matches!(
            self.kind(),
            VerifyErrorKind::Stale
                | VerifyErrorKind::HeaderMismatch
                | VerifyErrorKind::OtherEventType
                | VerifyErrorKind::Undecodable
        )
    }

    /// Returns the signature of the body, if it is right. To verify the stored body later, pass it to
    /// [`Verifier::verify`](crate::Verifier::verify).
    #[must_use]
    pub fn signature(&self) -> Option<Signature> {
        self.0.signed.as_ref().map(|signed| signed.signature)
    }

    /// Returns the event without its payload, if the signature is right and the envelope can be decoded.
    ///
    /// ```
    /// use plain_webhooks::{ChatReceivedEvent, SigningSecret, Verifier, testing};
    ///
    /// let secret = SigningSecret::new("secret")?;
    /// let event = testing::chat_sent_event();
    /// let body = event.to_vec();
    /// let signature = testing::sign(&secret, &body);
    ///
    /// let error = Verifier::new(secret)
    ///     .verify::<ChatReceivedEvent>(Some(signature), &body)
    ///     .unwrap_err();
    /// assert!(error.is_other_event_type());
    /// let envelope = error.envelope().unwrap();
    /// assert_eq!(envelope.id, event.id);
    /// assert_eq!(envelope.attempt_number(), 1);
    /// # Ok::<(), plain_webhooks::InvalidSecretError>(())
    /// ```
    #[must_use]
    pub fn envelope(&self) -> Option<&Envelope<()>> {
        self.0.signed.as_ref()?.envelope.as_ref()
    }

    /// Returns the id of the event, if the signature is right and the envelope can be decoded. Unlike the id in the
    /// headers, it is signed.
    #[must_use]
    pub fn event_id(&self) -> Option<EventId> {
        self.envelope().map(|envelope| envelope.id)
    }

    /// Adds what is known about the signed body.
    #[cold]
    pub(super) fn of_signed_body(
        mut self,
        signature: Signature,
        envelope: Option<Envelope<()>>,
    ) -> Self {
        if self.is_of_signed_body() {
            self.0.signed = Some(Signed {
                signature,
                envelope,
            });
        }
        self
    }
}

impl From<Reason> for VerifyError {
    #[cold]
    fn from(reason: Reason) -> Self {
        let signed = None;
        Self(Box::new(Inner { reason, signed }))
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.reason.fmt(formatter)
    }
}

impl fmt::Debug for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "VerifyError({:?})", self.to_string())
    }
}

impl std::error::Error for VerifyError {}
