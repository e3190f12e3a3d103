//! The proof that an event is from Plain.

use std::fmt;
use std::ops::Deref;

use super::Signature;
use crate::event::WebhookEvent;
use crate::json::VariantOf;
use crate::{Event, Payload};

/// An event that Plain has signed and delivered just now.
///
/// Only a [`Verifier`](crate::Verifier) creates one, so nobody can pass a made-up event to a function that takes a
/// `Verified<ChatSentEvent>`. It can be used like the event itself, but its [`Debug`] form has only the type and
/// the id of the event: customers' text does not belong in logs.
///
/// With the feature `axum` it is an extractor; see [`extractor`](crate::_documentation::extractor). In a handler, take
/// this and not `axum::Json<ChatSentEvent>`, which also compiles, but accepts events from anyone.
///
/// ```
/// use plain_webhooks::{ChatSentEvent, Verified};
///
/// fn handle(event: &Verified<ChatSentEvent>) {
///     let chat = &event.payload.chat;
///     println!("{} wrote {:?}", chat.created_by, chat.text);
/// }
/// ```
#[derive(Clone)]
pub struct Verified<E> {
    event: E,
    proof: Proof,
}

#[derive(Clone)]
struct Proof {
    signature: Signature,
    body: Option<Vec<u8>>,
}

impl<E> Verified<E> {
    /// Only for the verifier, after all checks.
    pub(super) fn new(event: E, signature: Signature) -> Self {
        let body = None;
        let proof = Proof { signature, body };
        Self { event, proof }
    }

    /// Adds the body that was verified.
    pub(super) fn with_body(mut self, body: Vec<u8>) -> Self {
        self.proof.body = Some(body);
        self
    }

    /// Returns the event without the proof.
    #[must_use]
    pub fn into_event(self) -> E {
        self.event
    }

    /// Returns the signature of the body.
    #[must_use]
    pub fn signature(&self) -> Signature {
        self.proof.signature
    }

    /// Returns the body as received, or `None` if the verifier only borrowed it.
    ///
    /// The extractor and [`BodyVerifier`](crate::BodyVerifier) own the body and hand it over.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.proof.body.as_deref()
    }

    /// Returns the event without the proof, and the body as received, if there is one.
    #[must_use]
    pub fn into_parts(self) -> (E, Option<Vec<u8>>) {
        (self.event, self.proof.body)
    }
}

impl Verified<Event> {
    /// Narrows the event to one type, or returns it unchanged if it has another type.
    ///
    /// ```
    /// use plain_webhooks::{ChatSentEvent, Event, Verified};
    ///
    /// fn handle(event: Verified<Event>) {
    ///     match event.narrow::<ChatSentEvent>() {
    ///         Ok(event) => println!("{:?}", event.payload.chat.text),
    ///         Err(event) => println!("{}", event.type_),
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// The event itself, if it has another type.
    #[expect(clippy::result_large_err, reason = "the error is the event itself")]
    pub fn narrow<E: WebhookEvent>(self) -> Result<Verified<E>, Self>
    where
        E::Payload: VariantOf<Payload>,
    {
        let Self { event, proof } = self;
        match event.narrow() {
            Ok(event) => Ok(Verified { event, proof }),
            Err(event) => Err(Self { event, proof }),
        }
    }
}

impl<E> Deref for Verified<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.event
    }
}

impl<E: WebhookEvent> fmt::Debug for Verified<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let envelope = self.event.envelope();
        let event_type = envelope.type_.as_str().escape_debug();
        write!(formatter, "Verified({event_type} {})", envelope.id)
    }
}
