//! Handles events.

mod delivery;
mod handler;
mod retry;
mod run;
mod slot;

use std::future::{IntoFuture, pending};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use plain_webhooks::MachineUserId;

pub use delivery::{Delivery, Input};
pub use handler::Output;
pub use retry::Retry;

use crate::{Error, Inbox};

/// A worker handles the events of an inbox. Await it to run it; [`until`](Self::until) stops it.
#[must_use = "a worker does nothing unless it is awaited"]
pub struct Worker {
    inbox: Inbox,
    call: handler::Call,
    skipped: Vec<MachineUserId>,
    concurrency: usize,
    lease: Duration,
    retry: Retry,
    timeout: Duration,
    poll: Duration,
    grace: Duration,
    stop: BoxFuture<'static, ()>,
}

impl Inbox {
    /// Returns a worker that calls a handler for each event. Await the worker to run it.
    ///
    /// The handler takes an [`Event`](plain_webhooks::Event), an event of one type, or a [`Delivery`], and returns nothing
    /// or a `Result`. Each call runs in a task of its own. Events of one thread are handled one after another, in the
    /// order in which they happened. Events of different threads are handled at the same time.
    ///
    /// If the handler fails, panics or takes too long, the event is handled again later, and parked after several tries:
    /// see [`Retry`]. The later events of its thread wait until it is done or parked.
    ///
    /// If the handler uses an outside value, clone it for each call:
    ///
    /// ```no_run
    /// use plain_webhooks::Event;
    /// use plain_webhooks_inbox::Inbox;
    ///
    /// # #[derive(Clone)]
    /// # struct Client;
    /// # impl Client { async fn post(&self, event: &Event) -> Result<(), std::io::Error> { Ok(()) } }
    /// async fn relay(inbox: Inbox, client: Client) -> Result<(), plain_webhooks_inbox::Error> {
    ///     let handler = move |event: Event| {
    ///         let client = client.clone();
    ///         async move { client.post(&event).await }
    ///     };
    ///     inbox.work(handler).concurrency(8).await
    /// }
    /// ```
    pub fn work<F, I, Fut>(&self, handler: F) -> Worker
    where
        F: Fn(I) -> Fut + Send + Sync + 'static,
        I: Input,
        Fut: Future<Output: Output> + Send + 'static,
    {
        Worker {
            inbox: self.clone(),
            call: handler::call(handler),
            skipped: Vec::new(),
            concurrency: 16,
            lease: Duration::from_secs(30),
            retry: Retry::default(),
            timeout: Duration::from_secs(300),
            poll: Duration::from_secs(1),
            grace: Duration::from_secs(20),
            stop: pending().boxed(),
        }
    }
}

impl Worker {
    /// Sets how many events are handled at the same time. The default is 16.
    pub fn concurrency(mut self, events: usize) -> Self {
        self.concurrency = events.max(1);
        self
    }

    /// Skips events that this machine user caused: they become done at once. Use it for the machine user of your own
    /// software, so that it does not answer itself.
    pub fn skip_caused_by(mut self, machine_user: MachineUserId) -> Self {
        self.skipped.push(machine_user);
        self
    }

    /// Sets when and how often a failed event is handled again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets how long a handler may take before it counts as failed. The default is 5 minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets how long a lease lasts: if this process ends while it handles an event, another worker takes the event after
    /// this time. While the process runs, it renews the lease. The default is 30 s.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_millis(30));
        self
    }

    /// Sets how often the worker polls the store for events that it was not notified of: those whose delay or lease has
    /// expired, and those that another process has received. The default is 1 s.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.poll = interval.max(Duration::from_millis(1));
        self
    }

    /// Stops the worker when this future completes: it takes no more events, and finishes those it has begun.
    ///
    /// Handlers that take longer than [`grace`](Self::grace) are cancelled, and their events are handled again later.
    pub fn until(mut self, stop: impl Future<Output = ()> + Send + 'static) -> Self {
        self.stop = stop.boxed();
        self
    }

    /// Sets how long handlers may take to finish after the worker is told to stop. The default is 20 s.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }
}

impl IntoFuture for Worker {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Result<(), Error>>;

    fn into_future(self) -> Self::IntoFuture {
        run::run(self).boxed()
    }
}
