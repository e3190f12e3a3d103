//! The headers that Plain sends.

use std::fmt;
use std::str::FromStr;

use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;

use crate::json::parse_timestamp;
use crate::verify::Reason;
use crate::{DeliveryAttemptId, Envelope, EventId, VerifyError, WebhookTargetId, WorkspaceId};

/// The signature of the body. The other headers are not signed.
pub const SIGNATURE: HeaderName = HeaderName::from_static("plain-request-signature");
/// The workspace in which the event happened.
pub const WORKSPACE_ID: HeaderName = HeaderName::from_static("plain-workspace-id");
/// The type of the event.
pub const EVENT_TYPE: HeaderName = HeaderName::from_static("plain-event-type");
/// The id of the event, the same over all attempts to deliver it.
pub const EVENT_ID: HeaderName = HeaderName::from_static("plain-event-id");
/// The webhook target that the event is delivered to.
pub const WEBHOOK_TARGET_ID: HeaderName = HeaderName::from_static("plain-webhook-target-id");
/// The payload version that the webhook target pins.
pub const WEBHOOK_TARGET_VERSION: HeaderName =
    HeaderName::from_static("plain-webhook-target-version");
/// This attempt to deliver the event.
pub const DELIVERY_ATTEMPT_ID: HeaderName =
    HeaderName::from_static("plain-webhook-delivery-attempt-id");
/// The number of this attempt, from 1.
pub const DELIVERY_ATTEMPT_NUMBER: HeaderName =
    HeaderName::from_static("plain-webhook-delivery-attempt-number");
/// When this attempt was made.
pub const DELIVERY_ATTEMPT_TIMESTAMP: HeaderName =
    HeaderName::from_static("plain-webhook-delivery-attempt-timestamp");

/// The headers of a delivery, for logs and routing before the body is read.
///
/// **They are not authenticated**: anyone can send any header. Only the body, which repeats them, is signed. A method
/// returns `None` if its header is missing or not in the form that Plain sends. The [`Debug`] form shows only
/// these headers.
///
/// ```
/// use plain_webhooks::headers::DeliveryHeaders;
///
/// let mut headers = http::HeaderMap::new();
/// headers.insert("plain-event-type", "thread.chat_sent".parse()?);
/// headers.insert("plain-webhook-delivery-attempt-number", "2".parse()?);
///
/// let delivery = DeliveryHeaders::new(&headers);
/// assert_eq!(delivery.event_type(), Some("thread.chat_sent"));
/// assert_eq!(delivery.attempt_number(), Some(2));
/// assert_eq!(delivery.event_id(), None);
/// # Ok::<(), http::header::InvalidHeaderValue>(())
/// ```
#[derive(Clone, Copy)]
pub struct DeliveryHeaders<'a>(&'a HeaderMap);

impl<'a> DeliveryHeaders<'a> {
    /// Reads the headers of a request.
    #[must_use]
    pub fn new(headers: &'a HeaderMap) -> Self {
        Self(headers)
    }

    /// Returns the workspace in which the event happened.
    #[must_use]
    pub fn workspace_id(self) -> Option<WorkspaceId> {
        self.get(&WORKSPACE_ID)
    }

    /// Returns the type of the event, such as `thread.chat_sent`.
    #[must_use]
    pub fn event_type(self) -> Option<&'a str> {
        self.text(&EVENT_TYPE)
    }

    /// Returns the id of the event, the same for all attempts to deliver it.
    #[must_use]
    pub fn event_id(self) -> Option<EventId> {
        self.get(&EVENT_ID)
    }

    /// Returns the webhook target that the event is delivered to.
    #[must_use]
    pub fn webhook_target_id(self) -> Option<WebhookTargetId> {
        self.get(&WEBHOOK_TARGET_ID)
    }

    /// Returns the payload version that the webhook target pins, such as `2024-09-18`; `None` for `unversioned`.
    #[must_use]
    pub fn webhook_target_version(self) -> Option<&'a str> {
        self.text(&WEBHOOK_TARGET_VERSION)
    }

    /// Returns the id of this delivery attempt.
    #[must_use]
    pub fn attempt_id(self) -> Option<DeliveryAttemptId> {
        self.get(&DELIVERY_ATTEMPT_ID)
    }

    /// Returns the number of this attempt, from 1.
    #[must_use]
    pub fn attempt_number(self) -> Option<u32> {
        attempt_number(self.0.get(&DELIVERY_ATTEMPT_NUMBER)?)
    }

    /// Returns when this attempt was made.
    #[must_use]
    pub fn attempted_at(self) -> Option<Timestamp> {
        parse_timestamp(self.0.get(&DELIVERY_ATTEMPT_TIMESTAMP)?.as_bytes())
    }

    /// Checks that the headers that are present agree with the event. [`Verifier::verify_request`] does this.
    ///
    /// Do not trust the headers before this check.
    ///
    /// [`Verifier::verify_request`]: crate::Verifier::verify_request
    ///
    /// # Errors
    ///
    /// If one disagrees; see [`VerifyError::is_header_mismatch`]. The message names the header.
    pub fn check<P>(self, event: &Envelope<P>) -> Result<(), VerifyError> {
        let metadata = &event.webhook_metadata;
        let version = metadata.webhook_target_version.as_deref();
        let attempt_id = &metadata.webhook_delivery_attempt_id;
        let number = Some(metadata.webhook_delivery_attempt_number);
        let time = Some(metadata.webhook_delivery_attempt_timestamp);
        // Checks all values: if a header is sent twice, both must be right.
        for (name, value) in self.0 {
            let bytes = value.as_bytes();
            let agrees = match name {
                name if name == WORKSPACE_ID => is(value, &event.workspace_id),
                name if name == EVENT_TYPE => value == event.type_.as_str(),
                name if name == EVENT_ID => is(value, &event.id),
                name if name == WEBHOOK_TARGET_ID => is(value, &metadata.webhook_target_id),
                name if name == WEBHOOK_TARGET_VERSION => version.is_some_and(|it| value == it),
                name if name == DELIVERY_ATTEMPT_ID => is(value, attempt_id),
                name if name == DELIVERY_ATTEMPT_NUMBER => attempt_number(value) == number,
                name if name == DELIVERY_ATTEMPT_TIMESTAMP => parse_timestamp(bytes) == time,
                _ => true,
            };
            if !agrees {
                return Err(Reason::HeaderMismatch(name.clone()).into());
            }
        }
        Ok(())
    }

    /// Returns the value of the signature's header, which must not appear twice.
    pub(crate) fn signature(self) -> Result<Option<&'a HeaderValue>, VerifyError> {
        let mut signatures = self.0.get_all(SIGNATURE).iter();
        match (signatures.next(), signatures.count()) {
            (signature, 0) => Ok(signature),
            (_, others) => Err(Reason::SeveralSignatures(others.saturating_add(1)).into()),
        }
    }

    fn text(self, name: &HeaderName) -> Option<&'a str> {
        self.0.get(name)?.to_str().ok()
    }

    fn get<T: FromStr>(self, name: &HeaderName) -> Option<T> {
        self.text(name)?.parse().ok()
    }
}

/// Parses the form that Plain sends: digits, without leading zeros.
fn attempt_number(value: &HeaderValue) -> Option<u32> {
    let text = value.to_str().ok()?;
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

fn is<T: FromStr + PartialEq>(value: &HeaderValue, signed: &T) -> bool {
    let value = value.to_str().ok().and_then(|text| text.parse().ok());
    value.as_ref() == Some(signed)
}

impl fmt::Debug for DeliveryHeaders<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DeliveryHeaders")
            .field("workspace_id", &self.workspace_id())
            .field("event_type", &self.event_type())
            .field("event_id", &self.event_id())
            .field("webhook_target_id", &self.webhook_target_id())
            .field("webhook_target_version", &self.webhook_target_version())
            .field("attempt_id", &self.attempt_id())
            .field("attempt_number", &self.attempt_number())
            .field("attempted_at", &self.attempted_at())
            .finish()
    }
}
