//! What events of all types have in common.

use std::borrow::Borrow;

use jiff::SignedDuration;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{
    BySerde, FromJson, ToJson, VariantOf, deserialize, read, serialize_text, to_text,
};
use crate::{DecodeError, Envelope, Payload, RawPayload};

/// The content of an [`Envelope`]: any [`Payload`], that of one event type, such as [`ChatSent`](crate::ChatSent), or a
/// [`RawPayload`].
pub trait EventPayload: Sealed {}

/// Keeps the trait to the types of this crate.
pub trait Sealed: for<'de> FromJson<'de> + ToJson {
    /// The event type, for the payload of one type.
    const EVENT_TYPE: Option<&'static str>;
    /// Whether the payload is kept as text.
    const IS_RAW: bool = false;
}

impl<P: Sealed> EventPayload for P {}

impl Sealed for Payload {
    const EVENT_TYPE: Option<&'static str> = None;
}

impl Sealed for RawPayload {
    const EVENT_TYPE: Option<&'static str> = None;
    const IS_RAW: bool = true;
}

impl<P> Sealed for P
where
    P: VariantOf<Payload> + for<'de> FromJson<'de> + ToJson,
{
    const EVENT_TYPE: Option<&'static str> = Some(P::TAG_VALUE);
}

/// An event that a [`Verifier`](crate::Verifier) can return: [`Event`](crate::Event), one of a single type, such
/// as [`ChatSentEvent`](crate::ChatSentEvent), or [`RawEvent`](crate::RawEvent).
pub trait WebhookEvent: SealedEvent {}

/// Keeps the trait to the types of this crate.
pub trait SealedEvent: From<Envelope<Self::Payload>> + Borrow<Envelope<Self::Payload>> {
    type Payload: EventPayload;

    fn envelope(&self) -> &Envelope<Self::Payload> {
        self.borrow()
    }
}

impl<P: EventPayload> WebhookEvent for Envelope<P> {}
impl<P: EventPayload> SealedEvent for Envelope<P> {
    type Payload = P;
}

impl<'de, P: EventPayload> Deserialize<'de> for Envelope<P> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer, |text| read(text))
    }
}

impl<P: EventPayload> Serialize for Envelope<P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Decode a raw payload before encoding it: its text could have duplicate properties.
        if P::IS_RAW {
            return self.write(BySerde(serializer));
        }
        serialize_text(serializer, self)
            .unwrap_or_else(|serializer| self.write(BySerde(serializer)))
    }
}

/// [`from_unverified_slice`](Self::from_unverified_slice) and serde decode events without checking a signature. So
/// `axum::Json<ChatSentEvent>` compiles as an argument of a handler, but accepts events from anyone. Take a
/// [`Verified`](crate::Verified) event instead.
impl<P: EventPayload> Envelope<P> {
    /// Decodes the body of a request.
    ///
    /// This does not check the signature, so the body may come from anyone. A [`Verifier`](crate::Verifier) checks it.
    ///
    /// # Errors
    ///
    /// If the body is not valid JSON, or does not follow the schema of the envelope and of the payload.
    /// [`Event`](crate::Event) accepts any event type; one such as [`ChatSentEvent`](crate::ChatSentEvent), only its own.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let body = &std::fs::read("schema/examples/thread.chat_sent.json")?;
    /// use plain_webhooks::{ChatSentEvent, Event, Payload};
    ///
    /// let event = Event::from_unverified_slice(body)?;
    /// match &event.payload {
    ///     Payload::ChatSent(payload) => println!("{:?}", payload.chat.text),
    ///     // An event type that this crate does not know, or that a later version knows.
    ///     _ => println!("{}", event.type_),
    /// }
    ///
    /// let event = ChatSentEvent::from_unverified_slice(body)?;
    /// assert_eq!(event.payload.chat.text.as_deref(), Some("You are welcome!"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_unverified_slice(body: &[u8]) -> Result<Self, DecodeError> {
        // UTF-8 is checked once, here, rather than string by string.
        let text =
            std::str::from_utf8(body).map_err(|error| DecodeError::from_utf8(error, body))?;
        read(text).map_err(|failure| DecodeError::new(&failure, text))
    }

    /// Encodes the event as JSON, faster than serde_json.
    ///
    /// The result is the decoded JSON value, with the schema's defaults filled in. The text equals that of serde_json,
    /// except that the payload of a [`RawEvent`](crate::RawEvent) is written as received.
    #[must_use]
    pub fn to_vec(&self) -> Vec<u8> {
        to_text(self)
    }
}

impl<P> Envelope<P> {
    /// Returns the number of this delivery attempt, from 1.
    #[must_use]
    pub fn attempt_number(&self) -> u32 {
        self.webhook_metadata.webhook_delivery_attempt_number
    }

    /// Returns whether Plain has tried to deliver the event before.
    #[must_use]
    pub fn is_retry(&self) -> bool {
        self.attempt_number() > 1
    }

    /// Returns the time from the event to this delivery attempt. Retries go on for about 5 days.
    ///
    /// `as_secs()` returns it as a number; `{:#}` formats it for people: `42s 929ms`.
    #[must_use]
    pub fn delivery_delay(&self) -> SignedDuration {
        let attempted_at = self.webhook_metadata.webhook_delivery_attempt_timestamp;
        attempted_at.duration_since(self.timestamp)
    }

    /// Converts the payload.
    #[must_use]
    pub fn map_payload<Q>(self, convert: impl FnOnce(P) -> Q) -> Envelope<Q> {
        let (envelope, payload) = self.replace_payload(());
        envelope.replace_payload(convert(payload)).0
    }
}

impl Envelope<Payload> {
    /// Narrows the event to one type, or returns it unchanged if it has another type.
    ///
    /// ```
    /// # let event: plain_webhooks::Event = plain_webhooks::testing::chat_sent_event().map_payload(Into::into);
    /// use plain_webhooks::ChatSentEvent;
    ///
    /// match event.narrow::<ChatSentEvent>() {
    ///     Ok(event) => println!("{:?}", event.payload.chat.text),
    ///     Err(event) => println!("{}", event.type_),
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// The event itself, if it has another type.
    #[expect(clippy::result_large_err, reason = "the error is the event itself")]
    pub fn narrow<E: WebhookEvent>(self) -> Result<E, Self>
    where
        E::Payload: VariantOf<Payload>,
    {
        let (envelope, payload) = self.replace_payload(());
        match E::Payload::from_union(payload) {
            Ok(payload) => Ok(E::from(envelope.replace_payload(payload).0)),
            Err(payload) => Err(envelope.replace_payload(payload).0),
        }
    }
}
