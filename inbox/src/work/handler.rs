//! Calls a handler, and determines the outcome.

use std::fmt::Display;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use plain_webhooks::MachineUserId;
use tokio::time::timeout;

use super::delivery::Input;
use super::retry::Retry;
use super::slot::Slot;
use crate::Error;
use crate::metrics;
use crate::row::{clean, decode};
use crate::store::{Claim, Finished, Outcome, Store};
use crate::time::microseconds;

/// What a handler can return: nothing, or a `Result` whose error can be displayed.
pub trait Output: Send {
    #[doc(hidden)]
    fn into_result(self) -> Result<(), String>;
}

impl Output for () {
    fn into_result(self) -> Result<(), String> {
        Ok(())
    }
}

impl<E: Display + Send> Output for Result<(), E> {
    fn into_result(self) -> Result<(), String> {
        self.map_err(|error| error.to_string())
    }
}

/// Calls the handler. Returns `None` if the handler does not take events of this type, or the event cannot be decoded.
pub(super) type Call = Arc<
    dyn Fn(&Claim, &Store, &Slot) -> Option<BoxFuture<'static, Result<(), String>>> + Send + Sync,
>;

pub(super) fn call<F, I, Fut>(handler: F) -> Call
where
    F: Fn(I) -> Fut + Send + Sync + 'static,
    I: Input,
    Fut: Future<Output: Output> + Send + 'static,
{
    Arc::new(move |claim, store, transaction| {
        let handling = handler(I::new(claim, store, transaction)?);
        Some(async move { handling.await.into_result() }.boxed())
    })
}

/// The settings for handling events.
#[derive(Clone)]
pub(super) struct Handling {
    pub store: Store,
    pub call: Call,
    pub skipped: Arc<[MachineUserId]>,
    pub retry: Retry,
    pub timeout: Duration,
    pub wait: i64,
}

impl Handling {
    /// Handles an event. Returns `None` if the outcome has already been stored.
    pub(super) async fn handle(self, claim: Claim) -> Option<Finished> {
        let started = tokio::time::Instant::now();
        let slot = Slot::default();
        let mut outcome = self.run(&claim, &slot).await;
        let mut is_stored = false;
        if outcome == Outcome::Done {
            match self.commit(&claim, &slot).await {
                Ok(committed) => is_stored = committed,
                Err(error) => outcome = self.failed(claim.tries, error.to_string()),
            }
        } else {
            // Dropping the transaction rolls it back.
            drop(slot.close());
        }
        metrics::handled(&outcome, started.elapsed());
        report(&claim, &outcome);
        (!is_stored).then(|| Finished::new(&claim, outcome))
    }

    /// Commits the handler's writes together with the event's state. Returns `false` if the handler began no transaction.
    async fn commit(&self, claim: &Claim, slot: &Slot) -> Result<bool, Error> {
        let Some(mut transaction) = slot.close()? else {
            return Ok(false);
        };
        let done = Finished::new(claim, Outcome::Done);
        let lost = transaction.finish(&[done], self.wait).await?;
        if lost.is_empty() {
            transaction.commit().await?;
        } else {
            // Another worker has claimed the event, so roll back.
            report_lost(&lost);
        }
        Ok(true)
    }

    async fn run(&self, claim: &Claim, slot: &Slot) -> Outcome {
        if claim.tries > self.retry.max_tries() {
            let tries = self.retry.max_tries();
            let error = format!(
                "the event was not finished in {tries} tries: each time, the process or the lease ended"
            );
            return Outcome::Parked { error };
        }
        if !self.skipped.is_empty()
            && let Ok(event) = decode(&claim.body)
            && self.skipped.iter().any(|&id| event.is_caused_by(id))
        {
            return Outcome::Done;
        }
        // The call itself can panic before the first `.await` of the handler.
        let handling = async {
            match (self.call)(claim, &self.store, slot) {
                Some(handling) => Some(handling.await),
                None => None,
            }
        };
        let result = timeout(self.timeout, AssertUnwindSafe(handling).catch_unwind()).await;
        match result {
            Ok(Ok(Some(Ok(())))) => Outcome::Done,
            Ok(Ok(Some(Err(error)))) => self.failed(claim.tries, error),
            Ok(Ok(None)) => match decode(&claim.body) {
                Ok(_) => Outcome::Done,
                Err(error) => Outcome::Undecodable {
                    error: clean(&error.to_string(), 1000),
                },
            },
            Ok(Err(panic)) => {
                let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
                let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
                let text = text.unwrap_or_default();
                self.failed(claim.tries, format!("the handler panicked: {text}"))
            }
            Err(_) => self.failed(
                claim.tries,
                format!("the handler took longer than {:?}", self.timeout),
            ),
        }
    }

    fn failed(&self, tries: u32, error: String) -> Outcome {
        let error = clean(&error, 1000);
        match self.retry.delay(tries, fastrand::f64()) {
            Some(delay) => Outcome::Again {
                error,
                delay: microseconds(delay).max(1),
            },
            None => Outcome::Parked { error },
        }
    }
}

/// Logs the outcome without the handler's error, which may contain what a customer wrote.
fn report(claim: &Claim, outcome: &Outcome) {
    let (event_id, tries) = (&claim.id, claim.tries);
    match outcome {
        Outcome::Done | Outcome::Released => tracing::debug!(event_id, tries, "event handled"),
        Outcome::Again { delay, .. } => {
            let seconds = delay / 1_000_000;
            tracing::warn!(
                event_id,
                tries,
                seconds,
                "handler failed: the event will be handled again"
            );
        }
        Outcome::Parked { .. } => tracing::error!(
            event_id,
            tries,
            "handler failed too often: the event is parked"
        ),
        Outcome::Undecodable { error } => {
            tracing::error!(
                event_id,
                reason = error,
                "event cannot be decoded by this version"
            );
        }
    }
}

pub(super) fn report_lost(ids: &[String]) {
    for event_id in ids {
        tracing::warn!(
            event_id,
            "the lease ended while the event was handled: the outcome was discarded"
        );
    }
}
