//! For tests of code that handles deliveries: example events, and requests as Plain sends them.
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
//! To test rejections, make requests that are not valid:
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
//! There are functions for some parts of an event, such as [`customer_actor`]. Create other parts from JSON, as later
//! versions may add fields:
//!
//! ```
//! # use plain_webhooks::testing;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut event = testing::chat_sent_event();
//! event.payload.chat.created_by = serde_json::from_value(serde_json::json!({
//!     "actorType": "system",
//!     "system": "autoresponder",
//! }))?;
//! # assert!(event.payload.chat.created_by.to_string().contains("autoresponder"));
//! # Ok(())
//! # }
//! ```
#![expect(
    clippy::expect_used,
    reason = "a test that asks for something impossible should fail"
)]

use std::sync::atomic::{AtomicU64, Ordering};

use http::{Request, header};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::event::{EventPayload, WebhookEvent};
use crate::json::{FromJson, read};
use crate::*;

/// Returns a complete, realistic event of this type, with a new id and current times.
///
/// All of its fields can be set. Those that you do not set stay the same in later versions of this crate, except for the ids
/// and times of the envelope.
///
/// ```
/// use plain_webhooks::{EmailReceivedEvent, testing};
///
/// let event = testing::event::<EmailReceivedEvent>();
/// assert_eq!(event.payload.email.subject.as_deref(), Some("Unable to tail logs"));
/// assert_ne!(event.id, testing::event::<EmailReceivedEvent>().id);
/// ```
#[must_use]
pub fn event<E: WebhookEvent>() -> E
where
    E::Payload: Example,
{
    let event: Envelope<E::Payload> = read(E::Payload::EXAMPLE).expect("the example is valid");
    E::from(delivered_now(event))
}

/// Returns the example of the event type with this name, as JSON, with the example's own times; `None` if this crate does
/// not know the type. [`EVENT_TYPES`] lists the known types.
///
/// ```
/// use plain_webhooks::{Event, testing};
///
/// for event_type in testing::EVENT_TYPES {
///     let example = testing::example(event_type).unwrap();
///     let event = Event::from_unverified_slice(example.as_bytes())?;
///     assert_eq!(event.type_.as_str(), *event_type);
/// }
/// assert_eq!(testing::example("thread.something_new"), None);
/// # Ok::<(), plain_webhooks::DecodeError>(())
/// ```
#[must_use]
pub fn example(event_type: &str) -> Option<&'static str> {
    let index = EVENT_TYPES.iter().position(|it| *it == event_type)?;
    EXAMPLES.get(index).copied()
}

/// Returns the event from Plain's documentation, as `event::<ChatSentEvent>()` does.
#[must_use]
pub fn chat_sent_event() -> ChatSentEvent {
    event()
}

/// A payload with an example event. The payload of each event type has one.
pub trait Example: EventPayload {
    /// The event as JSON.
    #[doc(hidden)]
    const EXAMPLE: &'static str;
}

macro_rules! schema_types {
    ($event:ident $root:literal; [$($alias:ident $payload:ident $tag:literal,)*] $($types:tt)*) => {$(
        impl Example for $payload {
            const EXAMPLE: &'static str =
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/examples/", $tag, ".json"));
        }
    )*

        /// The event types that this crate knows.
        pub const EVENT_TYPES: &[&str] = &[$($tag),*];

        /// The examples, in the same order.
        const EXAMPLES: &[&str] = &[$($payload::EXAMPLE),*];
    };
}
include!(generated!("type_list.rs"));

/// Decodes an example event, with a new id and the current time.
fn delivered_now<P>(mut event: Envelope<P>) -> Envelope<P> {
    static MADE: AtomicU64 = AtomicU64::new(0);
    // In milliseconds, as Plain's.
    let milliseconds = Timestamp::now().as_millisecond();
    let now = Timestamp::from_millisecond(milliseconds).expect("the current time is a timestamp");
    let made = MADE.fetch_add(1, Ordering::Relaxed);
    let ulid = |kind: u128| {
        u128::try_from(milliseconds).unwrap_or_default() << 80 | kind << 64 | u128::from(made)
    };
    event.id = EventId::from_u128(ulid(1));
    event.timestamp = now;
    event.webhook_metadata.webhook_delivery_attempt_id = DeliveryAttemptId::from_u128(ulid(2));
    event.webhook_metadata.webhook_delivery_attempt_timestamp = now;
    event
}

/// Returns a part of an example event, to be changed and put into another one.
fn part<T: for<'de> FromJson<'de>>(example: &str, pointer: &str) -> T {
    let document: Value = serde_json::from_str(example).expect("the example is JSON");
    let part = document.pointer(pointer).expect("the example has the part");
    read(&part.to_string()).expect("the example is valid")
}

/// Returns a customer, Peter Santos.
#[must_use]
pub fn customer() -> Customer {
    part(ChatSent::EXAMPLE, "/payload/thread/customer")
}

/// Returns a thread with that customer.
#[must_use]
pub fn thread() -> Thread {
    part(ChatSent::EXAMPLE, "/payload/thread")
}

/// Returns an actor that is a user.
#[must_use]
pub fn user_actor(user: UserId) -> Actor {
    actor(json!({ "actorType": "user", "userId": user }))
}

/// Returns an actor that is a machine user.
#[must_use]
pub fn machine_user_actor(machine_user: MachineUserId) -> Actor {
    actor(json!({ "actorType": "machineUser", "machineUserId": machine_user }))
}

/// Returns an actor that is a customer.
#[must_use]
pub fn customer_actor(customer: CustomerId) -> Actor {
    actor(json!({ "actorType": "customer", "customerId": customer }))
}

fn actor(json: Value) -> Actor {
    read(&json.to_string()).expect("the JSON is an actor")
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
    assert!(
        !EVENT_TYPES.contains(&event_type),
        "this crate knows the event type"
    );
    let payload = json!({ "eventType": event_type });
    let mut event = event::<ChatSentEvent>()
        .map_payload(|_| read(&payload.to_string()).expect("the JSON is a payload"));
    event.type_ = event_type.into();
    event
}

/// Returns the signature of a body, as in the header `Plain-Request-Signature`.
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
/// The body has the type that the receiver takes. Name it where it cannot be inferred:
/// `signed_request::<Vec<u8>>`, `signed_request::<axum::body::Body>`.
///
/// # Panics
///
/// If `uri` is not valid, or if a string of the event is not a valid header value.
#[must_use]
pub fn signed_request<B: From<Vec<u8>>>(
    secret: &SigningSecret,
    uri: &str,
    event: &Envelope<impl EventPayload>,
) -> Request<B> {
    let body = event.to_vec();
    let metadata = &event.webhook_metadata;
    let attempt_id = metadata.webhook_delivery_attempt_id;
    let attempt_number = metadata.webhook_delivery_attempt_number;
    let attempted_at = metadata.webhook_delivery_attempt_timestamp;
    let target_id = metadata.webhook_target_id;
    let mut request = Request::post(uri)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, "Plain-Webhooks/1.0")
        .header(headers::SIGNATURE, sign(secret, &body))
        .header(headers::WORKSPACE_ID, event.workspace_id.to_string())
        .header(headers::EVENT_TYPE, event.type_.as_str())
        .header(headers::EVENT_ID, event.id.to_string())
        .header(headers::WEBHOOK_TARGET_ID, target_id.to_string())
        .header(headers::DELIVERY_ATTEMPT_ID, attempt_id.to_string())
        .header(headers::DELIVERY_ATTEMPT_NUMBER, attempt_number)
        .header(
            headers::DELIVERY_ATTEMPT_TIMESTAMP,
            attempted_at.to_string(),
        );
    if let Some(version) = &metadata.webhook_target_version {
        request = request.header(headers::WEBHOOK_TARGET_VERSION, version);
    }
    let request = request.body(B::from(body));
    request.expect("the URI and the strings of the event are valid in a request")
}
