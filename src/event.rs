//! What all events have: decoding a body, and the questions that the envelope answers.

use jiff::Timestamp;

use crate::json::{Failure, ToJson, Writer};
use crate::{DecodeError, EventId, WebhookMetadata, WorkspaceId};

/// An event that a [`Verifier`](crate::Verifier) can let in: [`Event`](crate::Event), or one type of
/// event, such as [`ChatSentEvent`](crate::ChatSentEvent).
pub trait WebhookEvent: Sealed {}

/// Keeps the trait to the types of this crate.
pub trait Sealed: Sized {
    /// `None` for any type of event.
    const ASKED_FOR: Option<&'static str>;

    fn decode(body: &[u8], _: Inside) -> Result<Self, DecodeError>;
    fn encode(&self, _: Inside) -> Vec<u8>;
    fn envelope(&self, _: Inside) -> Envelope<'_>;
}

/// Nobody outside of this crate has one, so nobody can call what asks for it.
#[derive(Clone, Copy)]
pub struct Inside(());

pub(crate) const INSIDE: Inside = Inside(());

/// Decodes the whole body, by a reader of texts.
pub(crate) fn decode<'de, T>(
    body: &'de [u8],
    read: impl FnOnce(&'de str) -> Result<T, Failure>,
) -> Result<T, DecodeError> {
    // The encoding is checked once, here, rather than string by string.
    let text = std::str::from_utf8(body).map_err(|error| DecodeError::from_utf8(error, body))?;
    read(text).map_err(|failure| DecodeError::new(&failure, text))
}

/// Encodes a whole event.
pub(crate) fn encode<T: ToJson>(event: &T) -> Vec<u8> {
    let mut writer = Writer(Vec::with_capacity(4096));
    event.write(&mut writer);
    writer.0
}

/// The properties of every envelope that are asked for here.
pub struct Envelope<'a> {
    pub(crate) id: EventId,
    pub(crate) event_type: &'a str,
    pub(crate) timestamp: Timestamp,
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) metadata: &'a WebhookMetadata,
}

/// The methods of the union of all events and of each event type in it.
macro_rules! events {
    ($union:ident {
        $($tag:literal => $variant:ident($event:ident),)*
        _ => Other($other:ident),
    }) => {
        impl $union {
            /// Decodes the body of a request that brings an event of any type.
            ///
            /// This does not check the signature of the request, so the body may come from anyone. A
            /// [`Verifier`](crate::Verifier) does.
            ///
            /// # Errors
            ///
            /// If the body is not JSON, or if what the schema describes of it is not so: the
            /// envelope, and the payload of a type that the schema describes.
            ///
            /// ```
            /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
            /// # let body = &std::fs::read("schema/examples/chat_sent.json")?;
            /// use plain_webhooks::Event;
            ///
            /// match Event::from_unverified_slice(body)? {
            ///     Event::ChatSent(event) => println!("{} wrote", event.sender()),
            ///     Event::Other(event) => println!("{}: {:?}", event.type_, event.payload),
            ///     // An event type that a later version of this crate knows.
            ///     event => println!("{}", event.event_type()),
            /// }
            /// # Ok(())
            /// # }
            /// ```
            pub fn from_unverified_slice(body: &[u8]) -> Result<Self, $crate::DecodeError> {
                crate::event::decode(body, |text| {
                    // The type may stand behind the payload. Rather than to look for it, each type is
                    // tried; another one is noticed where it first differs.
                    $(match crate::json::read(text) {
                        Ok(event) => return Ok(Self::$variant(Box::new(event))),
                        Err(failure) if failure.is_syntax() => return Err(failure),
                        Err(_) => {}
                    })*
                    crate::json::read(text)
                })
            }

            /// The type of the event, such as `thread.chat_sent`.
            #[must_use]
            pub fn event_type(&self) -> &str {
                self.tag()
            }

            fn envelope(&self) -> crate::event::Envelope<'_> {
                match self {
                    $(Self::$variant(event) => event.envelope(),)*
                    Self::Other(event) => event.envelope(),
                }
            }
        }
        crate::event::webhook_event!($union, None);

        $(
            impl $event {
                /// The type of the event, as the envelope's `type` has it.
                pub const EVENT_TYPE: &'static str = $tag;

                /// Decodes the body of a request that brings an event of this type.
                ///
                /// This does not check the signature of the request, so the body may come from anyone. A
                /// [`Verifier`](crate::Verifier) does.
                ///
                /// # Errors
                ///
                /// If the body is not JSON, or not as the schema describes the event. An event of
                /// another type is an error like any other; [`Event::from_unverified_slice`] tells them apart.
                ///
                /// ```
                /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
                /// # let body = &std::fs::read("schema/examples/chat_sent.json")?;
                /// use plain_webhooks::ChatSentEvent;
                ///
                /// let event = ChatSentEvent::from_unverified_slice(body)?;
                /// assert_eq!(event.text(), Some("You are welcome!"));
                /// # Ok(())
                /// # }
                /// ```
                pub fn from_unverified_slice(body: &[u8]) -> Result<Self, $crate::DecodeError> {
                    crate::event::decode(body, crate::json::read)
                }
            }
            impl From<$event> for $union {
                fn from(event: $event) -> Self {
                    Self::$variant(Box::new(event))
                }
            }
            crate::event::envelope!($event, |_| $tag);
            crate::event::webhook_event!($event, Some($tag));
        )*
        crate::event::envelope!($other, |event| &event.type_);
        crate::event::envelope_questions!($union $($event)* $other);
    };
}
pub(crate) use events;

macro_rules! webhook_event {
    ($event:ident, $asked_for:expr) => {
        impl crate::WebhookEvent for $event {}

        impl crate::event::Sealed for $event {
            const ASKED_FOR: Option<&'static str> = $asked_for;

            fn decode(body: &[u8], _: crate::event::Inside) -> Result<Self, $crate::DecodeError> {
                Self::from_unverified_slice(body)
            }

            fn encode(&self, _: crate::event::Inside) -> Vec<u8> {
                self.to_vec()
            }

            fn envelope(&self, _: crate::event::Inside) -> crate::event::Envelope<'_> {
                self.envelope()
            }
        }
    };
}
pub(crate) use webhook_event;

macro_rules! envelope {
    ($event:ident, |$self:pat_param| $event_type:expr) => {
        impl $event {
            fn envelope(&self) -> crate::event::Envelope<'_> {
                let $self = self;
                crate::event::Envelope {
                    id: self.id,
                    event_type: $event_type,
                    timestamp: self.timestamp,
                    workspace_id: self.workspace_id,
                    metadata: &self.webhook_metadata,
                }
            }
        }
    };
}
pub(crate) use envelope;

/// The same questions for an event of one type and for one of any.
macro_rules! envelope_questions {
    ($($type:ident)*) => {$(
        impl $type {
            /// Encodes the event as JSON, quicker than serde_json and to the same text.
            ///
            /// It is the JSON value that was decoded, with the schema's defaults filled in.
            #[must_use]
            pub fn to_vec(&self) -> Vec<u8> {
                crate::event::encode(self)
            }

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
            pub fn occurred_at(&self) -> ::jiff::Timestamp {
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
            ///
            /// `as_secs()` gives it as a number, `{:#}` prints it for people: `42s 929ms`.
            #[must_use]
            pub fn delivery_delay(&self) -> ::jiff::SignedDuration {
                let attempted_at = self.delivery().webhook_delivery_attempt_timestamp;
                attempted_at.duration_since(self.occurred_at())
            }
        }
    )*};
}
pub(crate) use envelope_questions;
