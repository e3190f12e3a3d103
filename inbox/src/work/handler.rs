//! Calls a handler, and determines the outcome.

use std::fmt::Display;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use plain_webhooks::MachineUserId;
use tokio::time::timeout;

use super::delivery::{Input, Slot};
use super::retry::Retry;
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
        let token = claim.token;
        let started = tokio::time::Instant::now();
        let (outcome, transaction) = self.run(&claim).await;
        metrics::handled(&outcome, started.elapsed());
        report(&claim, &outcome);
        let finished = Finished {
            lane: claim.lane,
            token,
            id: claim.id,
            outcome,
        };
        // Commit the handler's own writes together with the event's state.
        let held = Arc::into_inner(transaction).and_then(|slot| slot.into_inner());
        let Some(mut transaction) = held else {
            return Some(finished);
        };
        if finished.outcome != Outcome::Done {
            return Some(finished);
        }
        let stored = async {
            let lost = transaction
                .finish(std::slice::from_ref(&finished), self.wait)
                .await?;
            if lost.is_empty() {
                return transaction.commit().await;
            }
            // Another worker has claimed the event, so roll back.
            report_lost(&lost);
            Ok(())
        };
        match stored.await {
            Ok(()) => None,
            Err(error) => {
                let outcome = self.failed(claim.tries, error.to_string());
                Some(Finished {
                    outcome,
                    ..finished
                })
            }
        }
    }

    async fn run(&self, claim: &Claim) -> (Outcome, Slot) {
        let transaction = Slot::default();
        if claim.tries > self.retry.max_tries() {
            let tries = self.retry.max_tries();
            let error = format!(
                "the event was not finished in {tries} tries: each time, the process or the lease ended"
            );
            return (Outcome::Parked { error }, transaction);
        }
        if !self.skipped.is_empty()
            && let Ok(event) = decode(&claim.body)
            && self.skipped.iter().any(|&id| event.is_caused_by(id))
        {
            return (Outcome::Done, transaction);
        }
        // The call itself can panic before the first `.await` of the handler.
        let handling = async {
            match (self.call)(claim, &self.store, &transaction) {
                Some(handling) => Some(handling.await),
                None => None,
            }
        };
        let result = timeout(self.timeout, AssertUnwindSafe(handling).catch_unwind()).await;
        let outcome = match result {
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
        };
        (outcome, transaction)
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
