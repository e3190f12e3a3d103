//! The proof that an event is from Plain.

use std::ops::Deref;

/// An event that Plain has signed, delivered just now.
///
/// Only a [`Verifier`](crate::Verifier) makes this, so a function that takes a `Verified<ChatSentEvent>`
/// cannot be given an event that someone made up. It can be used like the event itself.
///
/// ```
/// use plain_webhooks::{ChatSentEvent, Verified};
///
/// fn handle(event: &Verified<ChatSentEvent>) {
///     println!("{} wrote {:?}", event.sender(), event.text());
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
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
