//! For tests of code that handles deliveries: events to start from, and requests as Plain sends them.
//!
//! ```
//! use plain_webhooks::{ChatSentEvent, SigningSecret, Verifier, testing};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = SigningSecret::new("any text will do")?;
//!
//! let mut event = testing::chat_sent_event();
//! event.payload.chat.text = Some("Is anyone there?".to_owned());
//! let request = testing::signed_request::<Vec<u8>>(&secret, "/webhooks/plain", &event);
//!
//! let verifier = Verifier::new(secret);
//! let verified = verifier.verify_request::<ChatSentEvent>(request.headers(), request.body())?;
//! assert_eq!(verified.payload.chat.text.as_deref(), Some("Is anyone there?"));
//! # Ok(())
//! # }
//! ```
//!
//! To see a request rejected, spoil it:
//!
//! ```
//! # use plain_webhooks::{SigningSecret, testing};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let secret = SigningSecret::new("secret")?;
//! # let mut event = testing::chat_sent_event();
//! // Forged: signed by someone else.
//! let forged = testing::signed_request::<Vec<u8>>(&SigningSecret::new("another")?, "/", &event);
//!
//! // Replayed: attempted some time ago.
//! event.webhook_metadata.webhook_delivery_attempt_timestamp = "2023-11-02T15:33:11.760Z".parse()?;
//! let replayed = testing::signed_request::<Vec<u8>>(&secret, "/", &event);
//!
//! // Of another type.
//! let event = testing::other_event("thread.created");
//! let of_another_type = testing::signed_request::<Vec<u8>>(&secret, "/", &event);
//!
//! // Signed, but not an event.
//! let body = "not an event";
//! let signature = testing::sign(&secret, body.as_bytes());
//! let not_an_event = http::Request::post("/").header("plain-request-signature", signature).body(body)?;
//! # Ok(())
//! # }
//! ```
//!
//! Variants with fields may get more of them in later versions, so they are made from JSON:
//!
//! ```
//! # use plain_webhooks::testing;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut event = testing::chat_sent_event();
//! event.payload.chat.created_by = serde_json::from_value(serde_json::json!({
//!     "actorType": "customer",
//!     "customerId": "c_01HDRC3CJHBWBAAF4K63Z11XZ5",
//! }))?;
//! # assert!(event.payload.chat.created_by.to_string().contains("c_01HDRC3CJHBWBAAF4K63Z11XZ5"));
//! # Ok(())
//! # }
//! ```
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that asks for something impossible should fail"
)]

use http::{HeaderValue, Request, header};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::event::EventPayload;
use crate::{ChatSentEvent, Envelope, Event, Payload, SigningSecret, headers, verify};

const CHAT_SENT: &str = include_str!("../schema/examples/thread.chat_sent.json");

/// Returns the documented event, delivered now for the first time.
///
/// All of its fields can be set. The others stay as they are from one version of this crate to the next.
///
/// # Panics
///
/// Never: the event is part of the crate.
#[must_use]
pub fn chat_sent_event() -> ChatSentEvent {
    let event = ChatSentEvent::from_unverified_slice(CHAT_SENT.as_bytes());
    let mut event = event.expect("the documented event is valid");
    event.webhook_metadata.webhook_delivery_attempt_timestamp = now();
    event
}

/// Returns an event of a type that this crate does not know, delivered now.
///
/// ```
/// use plain_webhooks::{Payload, testing};
///
/// let event = testing::other_event("thread.something_new");
/// assert_eq!(event.type_.as_str(), "thread.something_new");
/// assert!(matches!(event.payload, Payload::Other(_)));
/// ```
///
/// # Panics
///
/// If this crate does know the type.
#[must_use]
pub fn other_event(event_type: &str) -> Event {
    let mut document: Value = serde_json::from_str(CHAT_SENT).expect("it is JSON");
    document["type"] = json!(event_type);
    document["payload"] = json!({ "eventType": event_type });
    let event = Event::from_unverified_slice(document.to_string().as_bytes());
    let mut event = event.expect("this crate knows the event type, which has other properties");
    event.webhook_metadata.webhook_delivery_attempt_timestamp = now();
    assert!(
        matches!(event.payload, Payload::Other(_)),
        "this crate knows the event type"
    );
    event
}

/// In milliseconds, like Plain's.
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
}

/// The signature of a body, as the header `Plain-Request-Signature` has it.
///
/// ```
/// use plain_webhooks::{SigningSecret, testing};
///
/// let secret = SigningSecret::new("key")?;
/// assert_eq!(
///     testing::sign(&secret, b"The quick brown fox jumps over the lazy dog"),
///     "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
/// );
/// # Ok::<(), plain_webhooks::InvalidSecretError>(())
/// ```
#[must_use]
pub fn sign(secret: &SigningSecret, body: &[u8]) -> String {
    verify::sign(secret, body).to_string()
}

/// Returns the request that delivers an event: signed, and with all of Plain's headers.
///
/// The body has the type that the receiver takes. Name it where nothing else does:
/// `signed_request::<Vec<u8>>`, `signed_request::<axum::body::Body>`.
///
/// # Panics
///
/// If `uri` is not valid, or if a text of the event is not a valid header.
#[must_use]
pub fn signed_request<B: From<Vec<u8>>>(
    secret: &SigningSecret,
    uri: &str,
    event: &Envelope<impl EventPayload>,
) -> Request<B> {
    let body = event.to_vec();
    let metadata = &event.webhook_metadata;
    let attempted_at = metadata.webhook_delivery_attempt_timestamp;
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::USER_AGENT, "Plain-Webhooks/1.0".to_owned()),
        (headers::SIGNATURE, sign(secret, &body)),
        (headers::WORKSPACE_ID, event.workspace_id.to_string()),
        (headers::EVENT_TYPE, event.type_.to_string()),
        (headers::EVENT_ID, event.id.to_string()),
        (
            headers::WEBHOOK_TARGET_ID,
            metadata.webhook_target_id.to_string(),
        ),
        (
            headers::DELIVERY_ATTEMPT_ID,
            metadata.webhook_delivery_attempt_id.to_string(),
        ),
        (
            headers::DELIVERY_ATTEMPT_NUMBER,
            metadata.webhook_delivery_attempt_number.to_string(),
        ),
        (
            headers::DELIVERY_ATTEMPT_TIMESTAMP,
            attempted_at.to_string(),
        ),
    ];
    let version = metadata.webhook_target_version.clone();
    let version = version.map(|version| (headers::WEBHOOK_TARGET_VERSION, version));
    let mut request = Request::post(uri)
        .body(B::from(body))
        .expect("the URI is valid");
    for (name, value) in headers.into_iter().chain(version) {
        let value = HeaderValue::try_from(value).expect("the text is a valid header");
        request.headers_mut().insert(name, value);
    }
    request
}
