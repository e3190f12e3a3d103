//! The arguments of a handler.

use std::ops::DerefMut;

use jiff::Timestamp;
use plain_webhooks::{Envelope, Event, EventPayload};
use tokio::sync::MappedMutexGuard;

use super::slot::Slot;
use crate::Error;
use crate::row::decode;
use crate::store::{Claim, Store, Transaction};
use crate::time::timestamp;

/// An event to be handled, with what the inbox knows about it, and a transaction for the handler's own writes.
///
/// A handler that needs only the event can take an [`Event`] instead.
pub struct Delivery {
    event: Event,
    tries: u32,
    idempotency_key: String,
    claimed_at: Timestamp,
    store: Store,
    transaction: Slot,
}

impl Delivery {
    /// Returns the event.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Returns the number of this try to handle the event, starting at 1.
    #[must_use]
    pub fn tries(&self) -> u32 {
        self.tries
    }

    /// Returns a key for effects outside of the inbox's database, such as a request to another service. It is the same
    /// for every try to handle the event, also after [`retry`](crate::Inbox::retry), and changes with each
    /// [`replay`](crate::Inbox::replay).
    #[must_use]
    pub fn idempotency_key(&self) -> &str {
        &self.idempotency_key
    }

    /// Returns when the worker took the event, by the clock of the store.
    #[must_use]
    pub fn claimed_at(&self) -> Timestamp {
        self.claimed_at
    }

    /// Begins a transaction in the inbox's SQLite database, or returns the one already begun.
    ///
    /// If the handler succeeds, the worker commits the transaction with the event's state `done`; otherwise, it rolls it
    /// back. So each write is made exactly once. SQLite has one writer at a time: no delivery can be stored while the
    /// transaction is open. Begin it late, and do not wait for anything else in it.
    ///
    /// ```no_run
    /// use plain_webhooks_inbox::{Delivery, Inbox};
    ///
    /// # async fn work(inbox: Inbox) -> Result<(), Box<dyn std::error::Error>> {
    /// inbox
    ///     .work(async |delivery: Delivery| {
    ///         let mut transaction = delivery.sqlite_transaction().await?;
    ///         sqlx::query("INSERT INTO messages (event_id, text) VALUES ($1, $2)")
    ///             .bind(delivery.event().id.to_string())
    ///             .bind(delivery.event().message().and_then(|message| message.text))
    ///             .execute(&mut *transaction)
    ///             .await?;
    ///         Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the inbox is not in SQLite, the handler has already returned, or the store fails.
    #[cfg(feature = "sqlite")]
    pub async fn sqlite_transaction(
        &self,
    ) -> Result<impl DerefMut<Target = sqlx::SqliteConnection> + Send + '_, Error> {
        let transaction = self.transaction.begin(&self.store).await?;
        MappedMutexGuard::try_map(transaction, Transaction::sqlite)
            .map_err(|_| Error::other_store("SQLite"))
    }

    /// Begins a transaction in the inbox's Postgres database, or returns the one already begun.
    ///
    /// If the handler succeeds, the worker commits the transaction with the event's state `done`; otherwise, it rolls it
    /// back. So each write is made exactly once. A process has up to 16 of these transactions at a time; further handlers
    /// wait up to 30 seconds for one. Use it with sqlx 0.8, as in the example of `sqlite_transaction`.
    ///
    /// # Errors
    ///
    /// If the inbox is not in Postgres, the handler has already returned, or the store fails.
    #[cfg(feature = "postgres")]
    pub async fn postgres_transaction(
        &self,
    ) -> Result<impl DerefMut<Target = sqlx::PgConnection> + Send + '_, Error> {
        let transaction = self.transaction.begin(&self.store).await?;
        MappedMutexGuard::try_map(transaction, Transaction::postgres)
            .map_err(|_| Error::other_store("Postgres"))
    }
}

impl std::fmt::Debug for Delivery {
    /// Shows nothing that a customer wrote.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut debug = formatter.debug_struct("Delivery");
        debug
            .field("id", &self.event.id)
            .field("tries", &self.tries);
        debug.finish_non_exhaustive()
    }
}

/// What a handler can take: an [`Event`], an event of one type, such as
/// [`ChatSentEvent`](plain_webhooks::ChatSentEvent), or a [`Delivery`].
///
/// A handler for one event type skips all other events: they become done at once.
pub trait Input: Sealed {}

pub trait Sealed: Sized {
    /// Returns `None` if the event has another type or cannot be decoded.
    fn new(claim: &Claim, store: &Store, transaction: &Slot) -> Option<Self>;
}

impl<P: EventPayload> Input for Envelope<P> {}
impl<P: EventPayload> Sealed for Envelope<P> {
    fn new(claim: &Claim, _: &Store, _: &Slot) -> Option<Self> {
        Self::from_unverified_slice(&claim.body).ok()
    }
}

impl Input for Delivery {}
impl Sealed for Delivery {
    fn new(claim: &Claim, store: &Store, transaction: &Slot) -> Option<Self> {
        let event = decode(&claim.body).ok()?;
        let idempotency_key = match claim.replays {
            0 => claim.id.clone(),
            replays => format!("{}-replay-{replays}", claim.id),
        };
        Some(Self {
            event,
            tries: claim.tries,
            idempotency_key,
            claimed_at: timestamp(claim.claimed_at),
            store: store.clone(),
            transaction: transaction.clone(),
        })
    }
}
