//! Events of any type: decoding, and what the envelope tells.

use jiff::{SignedDuration, Timestamp};

use crate::json::{FromJson, read};
use crate::{ChatSentEvent, DecodeError, Event, EventId, OtherEvent, WebhookMetadata, WorkspaceId};
use serde_core::de::DeserializeSeed;

/// Decodes the whole body.
fn decode<'de, T: FromJson<'de>>(body: &'de [u8]) -> Result<T, DecodeError> {
    // Once, here, rather than string by string.
    let body = std::str::from_utf8(body).map_err(|error| DecodeError::from_utf8(error, body))?;
    let mut deserializer = serde_json::Deserializer::from_str(body);
    read(|seed| seed.deserialize(&mut deserializer))
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error: serde_json::Error| DecodeError::from_json(&error, body))
}

impl ChatSentEvent {
    /// Decodes the body of a request that brings a `thread.chat_sent` event.
    ///
    /// This does not check the signature of the request: the body may come from anyone.
    ///
    /// # Errors
    ///
    /// If the body is not JSON, or not as the schema describes the event. Use [`Event::from_slice`]
    /// for a webhook target that gets other types of events too.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let body = &std::fs::read("schema/examples/chat_sent.json")?;
    /// use plain_webhooks::ChatSentEvent;
    ///
    /// let event = ChatSentEvent::from_slice(body)?;
    /// assert_eq!(event.text(), Some("You are welcome!"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_slice(body: &[u8]) -> Result<Self, DecodeError> {
        decode(body)
    }
}

impl Event {
    /// Decodes the body of a request that brings an event of any type.
    ///
    /// This does not check the signature of the request: the body may come from anyone.
    ///
    /// # Errors
    ///
    /// If the body is not JSON, or if what the schema describes of it is not so: the envelope, and
    /// the payload of a type that the schema describes.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let body = &std::fs::read("schema/examples/chat_sent.json")?;
    /// use plain_webhooks::Event;
    ///
    /// match Event::from_slice(body)? {
    ///     Event::ChatSent(event) => println!("{} wrote", event.sender()),
    ///     Event::Other(event) => println!("{}: {:?}", event.type_, event.payload),
    ///     _ => {}
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_slice(body: &[u8]) -> Result<Self, DecodeError> {
        // The type may stand behind the payload. Rather than to hold the payload back until it
        // comes, try the type that is most likely; another one is noticed at its first property
        // that differs.
        let error = match ChatSentEvent::from_slice(body) {
            Ok(event) => return Ok(Self::ChatSent(Box::new(event))),
            Err(error) if error.is_syntax() => return Err(error),
            Err(error) => error,
        };
        match decode(body) {
            // The first error knows the line, this one only that the payload was wrong.
            Err(later) if later.path() == error.path() => Err(error),
            result => result,
        }
    }

    /// The type of the event, such as `thread.chat_sent`.
    #[must_use]
    pub fn event_type(&self) -> &str {
        self.tag()
    }
}

/// What every envelope has.
struct Envelope<'a> {
    id: EventId,
    timestamp: Timestamp,
    workspace_id: WorkspaceId,
    metadata: &'a WebhookMetadata,
}

impl Event {
    fn envelope(&self) -> Envelope<'_> {
        match self {
            Self::ChatSent(event) => event.envelope(),
            Self::Other(event) => event.envelope(),
        }
    }
}

/// The same questions for an event of one type and for one of any.
macro_rules! envelope_methods {
    ($($type:ident)*) => {$(
        impl $type {
            /// The id of the event, which stays the same over all delivery attempts.
            ///
            /// Plain delivers at least once: a receiver that has handled this key before can answer
            /// 2xx and do nothing.
            #[must_use]
            pub fn idempotency_key(&self) -> EventId {
                self.envelope().id
            }

            /// The workspace in which the event happened.
            #[must_use]
            pub fn workspace_id(&self) -> WorkspaceId {
                self.envelope().workspace_id
            }

            /// When the event happened.
            #[must_use]
            pub fn occurred_at(&self) -> Timestamp {
                self.envelope().timestamp
            }

            /// What is told about this attempt to deliver the event.
            #[must_use]
            pub fn delivery(&self) -> &WebhookMetadata {
                self.envelope().metadata
            }

            /// The number of this delivery attempt, from 1.
            #[must_use]
            pub fn attempt_number(&self) -> u32 {
                self.delivery().webhook_delivery_attempt_number.get()
            }

            /// Whether the event was sent before: this is not the first attempt to deliver it.
            #[must_use]
            pub fn is_retry(&self) -> bool {
                self.attempt_number() > 1
            }

            /// The time from the event to this delivery attempt. Retries go on for about 5 days.
            #[must_use]
            pub fn delivery_delay(&self) -> SignedDuration {
                let attempted_at = self.delivery().webhook_delivery_attempt_timestamp;
                attempted_at.duration_since(self.occurred_at())
            }
        }
    )*};
}
envelope_methods! { ChatSentEvent OtherEvent Event }

macro_rules! envelopes {
    ($($type:ident)*) => {$(
        impl $type {
            fn envelope(&self) -> Envelope<'_> {
                Envelope {
                    id: self.id,
                    timestamp: self.timestamp,
                    workspace_id: self.workspace_id,
                    metadata: &self.webhook_metadata,
                }
            }
        }
    )*};
}
envelopes! { ChatSentEvent OtherEvent }
