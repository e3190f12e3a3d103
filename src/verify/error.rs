//! Why a request was rejected.

use std::fmt;
use std::time::Duration;

use http::{HeaderName, StatusCode};

use jiff::SignedDuration;

use crate::DecodeError;

/// An error that occurred while verifying a request.
///
/// The message can be logged and sent. It has no part of a secret or of a signature, and of the body only what is no
/// customer's: the event type, if it is not the expected one. That is escaped, and cut off after 100 characters.
/// [`status`](Self::status) is the status to answer with.
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
pub struct VerifyError(Box<Kind>);

#[derive(Debug)]
enum Kind {
    MissingSignature,
    MalformedSignature,
    SignatureMismatch,
    Stale {
        age: SignedDuration,
        tolerance: Duration,
    },
    HeaderMismatch(HeaderName),
    OtherEventType {
        event_type: String,
    },
    Undecodable(DecodeError),
    TooLarge {
        /// `None` for a limit that another layer of the service has.
        limit: Option<usize>,
    },
    Overloaded,
    #[cfg_attr(
        not(feature = "http-body"),
        expect(dead_code, reason = "only reading.rs reads")
    )]
    TimedOut,
    #[cfg_attr(
        not(feature = "http-body"),
        expect(dead_code, reason = "only reading.rs reads")
    )]
    Unreadable,
}

impl VerifyError {
    /// Returns whether the request has no signature. Plain signs once the workspace has a signing secret.
    #[must_use]
    pub fn is_missing_signature(&self) -> bool {
        matches!(*self.0, Kind::MissingSignature)
    }

    /// Returns whether the signature does not have the form of Plain's signatures, or there is more than one.
    #[must_use]
    pub fn is_malformed_signature(&self) -> bool {
        matches!(*self.0, Kind::MalformedSignature)
    }

    /// Returns whether none of the verifier's secrets gives this signature for this body.
    #[must_use]
    pub fn is_signature_mismatch(&self) -> bool {
        matches!(*self.0, Kind::SignatureMismatch)
    }

    /// Returns whether the delivery was attempted too long ago, or too far ahead: it may be a replay, or one of the two
    /// clocks is wrong.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        matches!(*self.0, Kind::Stale { .. })
    }

    /// Returns whether a header contradicts the signed body.
    #[must_use]
    pub fn is_header_mismatch(&self) -> bool {
        matches!(*self.0, Kind::HeaderMismatch(_))
    }

    /// Returns whether the delivery is valid, but its event has another type than expected.
    #[must_use]
    pub fn is_other_event_type(&self) -> bool {
        self.other_event_type().is_some()
    }

    /// Returns the type of the event, such as `thread.created`, if it is not the expected one.
    #[must_use]
    pub fn other_event_type(&self) -> Option<&str> {
        match &*self.0 {
            Kind::OtherEventType { event_type } => Some(event_type),
            _ => None,
        }
    }

    /// Returns whether the signature is right, but the body does not follow the schema.
    #[must_use]
    pub fn is_undecodable(&self) -> bool {
        self.decode_error().is_some()
    }

    /// Returns what is wrong with the body, if its signature is right.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &*self.0 {
            Kind::Undecodable(error) => Some(error),
            _ => None,
        }
    }

    /// Returns whether the body is larger than the verifier's limit.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(*self.0, Kind::TooLarge { .. })
    }

    /// Returns whether the bodies that are being read leave no memory for this one. See
    /// [`Verifier::with_memory_budget`](crate::Verifier::with_memory_budget).
    #[must_use]
    pub fn is_overloaded(&self) -> bool {
        matches!(*self.0, Kind::Overloaded)
    }

    /// Returns whether the body did not arrive in time. Only code that reads bodies returns this: the extractor for
    /// axum and `verify_body`.
    #[must_use]
    pub fn is_timed_out(&self) -> bool {
        matches!(*self.0, Kind::TimedOut)
    }

    /// Returns whether the body could not be read to its end. Only code that reads bodies returns this: the extractor
    /// for axum and `verify_body`.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        matches!(*self.0, Kind::Unreadable)
    }

    /// Returns the status to answer with.
    ///
    /// | | |
    /// |---|---|
    /// | 401 Unauthorized | no signature, a wrong one, or a stale delivery |
    /// | 400 Bad Request | the body cannot be decoded or read, or contradicts the headers |
    /// | 408 Request Timeout | the body did not arrive in time |
    /// | 413 Content Too Large | the body is too large |
    /// | 503 Service Unavailable | too many bodies are being read |
    /// | 204 No Content | the event has another type than expected |
    ///
    /// Plain takes any 2xx as delivered, and otherwise sends the event again for about 5 days. An event of another type
    /// would be no better then, so it counts as delivered.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match *self.0 {
            Kind::MissingSignature
            | Kind::MalformedSignature
            | Kind::SignatureMismatch
            | Kind::Stale { .. } => StatusCode::UNAUTHORIZED,
            Kind::HeaderMismatch(_) | Kind::Undecodable(_) | Kind::Unreadable => {
                StatusCode::BAD_REQUEST
            }
            Kind::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Kind::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
            Kind::TimedOut => StatusCode::REQUEST_TIMEOUT,
            Kind::OtherEventType { .. } => StatusCode::NO_CONTENT,
        }
    }

    /// Returns whether the signature is right, and something else is wrong.
    #[must_use]
    pub fn is_of_signed_body(&self) -> bool {
        match *self.0 {
            Kind::Stale { .. }
            | Kind::HeaderMismatch(_)
            | Kind::OtherEventType { .. }
            | Kind::Undecodable(_) => true,
            Kind::MissingSignature
            | Kind::MalformedSignature
            | Kind::SignatureMismatch
            | Kind::TooLarge { .. }
            | Kind::Overloaded
            | Kind::TimedOut
            | Kind::Unreadable => false,
        }
    }

    #[cold]
    fn new(kind: Kind) -> Self {
        Self(Box::new(kind))
    }

    pub(super) fn missing_signature() -> Self {
        Self::new(Kind::MissingSignature)
    }

    pub(crate) fn malformed_signature() -> Self {
        Self::new(Kind::MalformedSignature)
    }

    pub(super) fn signature_mismatch() -> Self {
        Self::new(Kind::SignatureMismatch)
    }

    pub(super) fn stale(age: SignedDuration, tolerance: Duration) -> Self {
        Self::new(Kind::Stale { age, tolerance })
    }

    pub(crate) fn header_mismatch(name: HeaderName) -> Self {
        Self::new(Kind::HeaderMismatch(name))
    }

    pub(super) fn of_other_event_type(event_type: String) -> Self {
        Self::new(Kind::OtherEventType { event_type })
    }

    pub(super) fn undecodable(error: DecodeError) -> Self {
        Self::new(Kind::Undecodable(error))
    }

    pub(crate) fn too_large(limit: Option<usize>) -> Self {
        Self::new(Kind::TooLarge { limit })
    }

    pub(super) fn overloaded() -> Self {
        Self::new(Kind::Overloaded)
    }

    #[cfg(feature = "http-body")]
    pub(super) fn timed_out() -> Self {
        Self::new(Kind::TimedOut)
    }

    #[cfg(feature = "http-body")]
    pub(super) fn unreadable() -> Self {
        Self::new(Kind::Unreadable)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::MissingSignature => formatter.write_str(
                "missing header `Plain-Request-Signature`: \
                 Plain signs requests once the workspace has a signing secret",
            ),
            Kind::MalformedSignature => formatter.write_str(
                "malformed `Plain-Request-Signature`: expected one header of 64 lower-case hexadecimal digits",
            ),
            Kind::SignatureMismatch => formatter.write_str(
                "signature mismatch: \
                 check the signing secret and that nothing changed the body",
            ),
            Kind::Stale { age, tolerance } => {
                let when = if age.is_negative() { "ahead" } else { "ago" };
                // In whole seconds, and not one that would be tolerated.
                let part = i64::from(age.subsec_nanos() != 0);
                let seconds = age.as_secs().saturating_abs().saturating_add(part);
                write!(
                    formatter,
                    "the delivery was attempted {:#} {when}, and the tolerance is {:#}: \
                     it is a replay, or a clock is wrong",
                    SignedDuration::from_secs(seconds),
                    SignedDuration::try_from(*tolerance).unwrap_or(SignedDuration::MAX),
                )
            }
            Kind::HeaderMismatch(name) => write!(
                formatter,
                "the header `{name}` contradicts the signed body"
            ),
            Kind::OtherEventType { event_type } => {
                let start: String = event_type.chars().take(100).collect();
                write!(formatter, "the event has another type: {start:?}")
            }
            Kind::Undecodable(error) => {
                write!(formatter, "could not decode the signed body: {error}")
            }
            Kind::TooLarge { limit: Some(limit) } => {
                write!(formatter, "the body is larger than {limit} bytes")
            }
            Kind::TooLarge { limit: None } => formatter.write_str("the body is too large"),
            Kind::Overloaded => formatter.write_str(
                "too many bodies are being read: there is no memory left for this one",
            ),
            Kind::TimedOut => formatter.write_str("the body did not arrive in time"),
            Kind::Unreadable => formatter.write_str("the body could not be read to its end"),
        }
    }
}

impl fmt::Debug for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "VerifyError({:?})", self.to_string())
    }
}

impl std::error::Error for VerifyError {}
