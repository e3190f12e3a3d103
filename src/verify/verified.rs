//! The proof that an event is from Plain.

use std::fmt;
use std::ops::Deref;

use crate::WebhookEvent;
use crate::event::INSIDE;

/// An event that Plain has signed, delivered just now.
///
/// Only a [`Verifier`](crate::Verifier) makes this, so a function that takes a `Verified<ChatSentEvent>`
/// cannot be given an event that someone made up. It can be used like the event itself, but its [`Debug`]
/// form has only the type and the id of the event: what a customer wrote does not belong into logs.
///
/// ```
/// use plain_webhooks::{ChatSentEvent, Verified};
///
/// fn handle(event: &Verified<ChatSentEvent>) {
///     println!("{} wrote {:?}", event.sender(), event.text());
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct Verified<E>(E);

impl<E> Verified<E> {
    /// For `verifier.rs` only, once signature and time are right.
    pub(super) fn new(event: E) -> Self {
        Self(event)
    }

    /// The event alone.
    #[must_use]
    pub fn into_event(self) -> E {
        self.0
    }
}

impl<E> Deref for Verified<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.0
    }
}

impl<E: WebhookEvent> fmt::Debug for Verified<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let envelope = self.0.envelope(INSIDE);
        write!(
            formatter,
            "Verified({} {})",
            envelope.event_type, envelope.id
        )
    }
}
