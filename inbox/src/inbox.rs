//! Opens the inbox, and stores deliveries.

use std::sync::Arc;
use std::time::Duration;

use plain_webhooks::{Event, Rejection, Verified};
use tokio::sync::watch;

use crate::keeper::Keeper;
use crate::row::{Lane, Row, thread};
use crate::store::Store;
use crate::time::microseconds;
use crate::{Error, NotKept, metrics};

/// Stores the events that Plain delivers, and hands each to a handler.
///
/// Clones are cheap, and share the same inbox. See the [crate's documentation](crate).
#[derive(Clone)]
pub struct Inbox(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    pub store: Store,
    pub keeper: Keeper,
    pub lane: Lane,
    /// Changes when an event may be ready to be handled.
    pub wake: Arc<watch::Sender<()>>,
    pub wait: Duration,
}

/// Options for opening an [`Inbox`].
///
/// ```no_run
/// use std::time::Duration;
/// use plain_webhooks_inbox::Options;
///
/// # async fn open() -> Result<(), plain_webhooks_inbox::Error> {
/// let inbox = Options::new()
///     .wait_for_order(Duration::from_secs(2))
///     .open("sqlite:inbox.db")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct Options {
    lane: Lane,
    wait: Duration,
    keep_timeout: Duration,
    memory: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            lane: Arc::new(thread),
            wait: Duration::ZERO,
            keep_timeout: Duration::from_secs(5),
            memory: 32 * 1024 * 1024,
        }
    }
}

impl Options {
    /// Returns the default options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the key by which events are ordered: events with the same key are handled one after another. Events
    /// without a key have no order.
    ///
    /// By default, the key is the event's thread, or its customer if it has no thread. The key is stored with the event
    /// when it is received, so a change does not affect events that are waiting.
    ///
    /// ```
    /// use plain_webhooks_inbox::Options;
    ///
    /// let by_customer = Options::new()
    ///     .in_order_by(|event| event.customer_id().map(|id| id.to_string()));
    /// ```
    pub fn in_order_by<F>(mut self, key: F) -> Self
    where
        F: Fn(&Event) -> Option<String> + Send + Sync + 'static,
    {
        self.lane = Arc::new(key);
        self
    }

    /// Sets how long each event waits after it was received, so that an earlier one that arrives late is still handled
    /// first. The default is not to wait.
    pub fn wait_for_order(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// Sets how long storing a delivery may take before it is answered with 503. The default is 5 s.
    pub fn keep_timeout(mut self, timeout: Duration) -> Self {
        self.keep_timeout = timeout;
        self
    }

    /// Sets how many bytes of deliveries may wait to be stored. Further ones are answered with 503. The default is
    /// 32 MiB.
    pub fn memory_budget(mut self, bytes: usize) -> Self {
        self.memory = bytes;
        self
    }

    /// Opens the inbox in the database with this URL, such as `sqlite:inbox.db` or
    /// `postgres://user:password@host/database`.
    ///
    /// Creates a missing SQLite file, and the inbox's tables, whose names start with `plain_inbox_`. Tries again to
    /// decode the events that another version could not decode.
    ///
    /// # Errors
    ///
    /// If the URL is not valid, the database cannot be reached, or it has the tables of a later version.
    pub async fn open(self, url: &str) -> Result<Inbox, Error> {
        let store = Store::open(url).await?;
        let wake = Arc::new(watch::Sender::new(()));
        let keeper = Keeper::start(
            store.clone(),
            wake.clone(),
            microseconds(self.wait),
            self.keep_timeout,
            self.memory,
        );
        let inbox = Inbox(Arc::new(Shared {
            store,
            keeper,
            lane: self.lane,
            wake,
            wait: self.wait,
        }));
        inbox.retry_undecodable_of_other_versions().await?;
        Ok(inbox)
    }
}

/// What [`Inbox::keep`] did with a delivery.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Kept {
    /// It is stored, and will be handled.
    New,
    /// The event was already stored.
    Duplicate,
    /// It is stored, but this version cannot decode it.
    Undecodable,
}

impl Inbox {
    /// Opens the inbox with the default [`Options`].
    ///
    /// # Errors
    ///
    /// As for [`Options::open`].
    pub async fn open(url: &str) -> Result<Self, Error> {
        Options::new().open(url).await
    }

    /// Stores what a verifier returned, and waits until it is on the disk. Only then answer 2xx.
    ///
    /// [`receive`](Self::receive) does this for axum. With another framework, pass the result of
    /// [`Verifier::verify_body`](plain_webhooks::Verifier) or
    /// [`BodyVerifier::finish`](plain_webhooks::BodyVerifier::finish), which include the body as received.
    /// A signed body that cannot be decoded is also stored.
    ///
    /// Once storing has begun, it goes on even if the future is dropped.
    ///
    /// # Errors
    ///
    /// If the verifier rejected the request for any reason except its payload, or the store failed. Answer with
    /// [`NotKept::status`].
    pub async fn keep(
        &self,
        delivery: Result<Verified<Event>, Rejection>,
    ) -> Result<Kept, NotKept> {
        let row = match delivery {
            Ok(verified) => {
                let signature = verified.signature().to_string();
                let (event, body) = verified.into_parts();
                let body = body.unwrap_or_else(|| event.to_vec());
                Row::new(&event, &self.0.lane, signature, body)
            }
            Err(rejection) if rejection.error().is_undecodable() => {
                let Some(signature) = rejection.signature() else {
                    return Err(NotKept::Rejected(rejection));
                };
                let (error, body) = rejection.into_parts();
                let body = body.unwrap_or_default();
                Row::undecodable(signature.to_string(), body, &error.to_string())
            }
            Err(rejection) => {
                metrics::rejected(rejection.error());
                return Err(NotKept::Rejected(rejection));
            }
        };
        let undecodable = row.error.is_some();
        let new = self.0.keeper.keep(row).await;
        metrics::received(&new);
        match new.map_err(NotKept::Store)? {
            true if undecodable => Ok(Kept::Undecodable),
            true => Ok(Kept::New),
            false => Ok(Kept::Duplicate),
        }
    }

    /// Checks that the store can be read, within a second.
    ///
    /// # Errors
    ///
    /// If it cannot.
    pub async fn check(&self) -> Result<(), Error> {
        let limit = Duration::from_secs(1);
        let check = async { self.0.store.read().await?.fetch("SELECT 1", &[]).await };
        let result = tokio::time::timeout(limit, check).await;
        result.map_err(|_| Error::timed_out(limit))?.map(drop)
    }

    /// Closes the connections to the database. Call this last, when nothing else uses the inbox.
    pub async fn close(&self) {
        self.0.store.close().await;
    }
}

impl std::fmt::Debug for Inbox {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Inbox").finish_non_exhaustive()
    }
}
