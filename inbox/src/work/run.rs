//! The loop of a worker: claims events, runs their handlers, and stores the outcomes.

use std::collections::HashMap;
use std::pin::pin;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep, sleep_until};

use super::Worker;
use super::handler::{Handling, report_lost};
use crate::Error;
use crate::store::{Claim, Finished, Outcome};
use crate::time::microseconds;

/// The longest pause after the store failed.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

struct Running {
    handling: Handling,
    lease: i64,
    concurrency: usize,
    poll: Duration,
    /// Each task handles an event, and returns the outcome unless it has already been stored.
    tasks: JoinSet<Option<Finished>>,
    /// The outcome of each task if it is cancelled.
    if_cancelled: HashMap<Id, Finished>,
    /// Outcomes to be stored.
    finished: Vec<Finished>,
    /// How many times in a row the store has failed.
    failures: u32,
}

pub(super) async fn run(worker: Worker) -> Result<(), Error> {
    let shared = &*worker.inbox.0;
    let store = &shared.store;
    let mut running = Running {
        handling: Handling {
            store: store.clone(),
            call: worker.call,
            skipped: worker.skipped.into(),
            retry: worker.retry,
            timeout: worker.timeout,
            wait: microseconds(shared.wait),
        },
        lease: microseconds(worker.lease),
        concurrency: worker.concurrency,
        poll: worker.poll,
        tasks: JoinSet::new(),
        if_cancelled: HashMap::new(),
        finished: Vec::new(),
        failures: 0,
    };
    let mut wake = shared.wake.subscribe();
    let mut listening = pin!(store.listen(|| shared.wake.send_replace(())).fuse());
    let mut renewal = interval(worker.lease / 3);
    renewal.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut stop = worker.stop;
    // Set once the worker is told to stop: when the handlers are cancelled.
    let mut deadline = None;

    loop {
        let stopping = deadline.is_some();
        let settled = running.settle(stopping).await;
        if stopping && running.tasks.is_empty() {
            return settled.map(drop);
        }
        let pause = settled.unwrap_or_else(|_| running.pause());
        let has_room = running.tasks.len() < running.concurrency;
        tokio::select! {
            () = &mut stop, if !stopping => deadline = Some(Instant::now() + worker.grace),
            () = sleep_until(deadline.unwrap_or_else(Instant::now)), if stopping => running.cancel().await,
            Some(joined) = running.tasks.join_next_with_id() => running.joined(joined),
            _ = wake.changed(), if !stopping && has_room && running.failures == 0 => {}
            _ = renewal.tick() => running.renew().await,
            () = &mut listening => {}
            () = sleep(pause) => {}
        }
    }
}

impl Running {
    /// Stores outcomes, and starts handlers for other events. Returns how long until the next event may be due.
    async fn settle(&mut self, stopping: bool) -> Result<Duration, Error> {
        let room = self.concurrency.saturating_sub(self.tasks.len());
        let wanted = if stopping { 0 } else { room };
        if wanted == 0 && self.finished.is_empty() {
            return Ok(self.poll);
        }
        let handling = &self.handling;
        let held = self.tokens();
        let settled =
            handling
                .store
                .settle(&self.finished, wanted, &held, self.lease, handling.wait);
        match settled.await {
            Ok(settled) => {
                self.failures = 0;
                self.finished.clear();
                report_lost(&settled.lost);
                for claim in settled.claims {
                    self.begin(claim);
                }
                let next = settled.next.map_or(self.poll, |next| next.min(self.poll));
                Ok(next)
            }
            Err(error) => {
                self.failures = self.failures.saturating_add(1);
                tracing::error!(%error, "the worker could not use the store: it will try again");
                Err(error)
            }
        }
    }

    fn begin(&mut self, claim: Claim) {
        let released = Finished::new(&claim, Outcome::Released);
        let task = self.tasks.spawn(self.handling.clone().handle(claim));
        self.if_cancelled.insert(task.id(), released);
    }

    /// Collects the outcomes of this task and of all others that have ended.
    fn joined(&mut self, joined: Result<(Id, Option<Finished>), JoinError>) {
        let mut next = Some(joined);
        while let Some(joined) = next {
            let id = joined.as_ref().map_or_else(JoinError::id, |(id, _)| *id);
            let released = self.if_cancelled.remove(&id);
            self.finished
                .extend(joined.map_or(released, |(_, finished)| finished));
            next = self.tasks.try_join_next_with_id();
        }
    }

    /// Returns the tokens of the events in progress.
    fn tokens(&self) -> Vec<i64> {
        let events = self.if_cancelled.values();
        let mut tokens: Vec<i64> = events.map(|event| event.token).collect();
        tokens.sort_unstable();
        tokens.dedup();
        tokens
    }

    async fn renew(&mut self) {
        let tokens = self.tokens();
        if let Err(error) = self.handling.store.renew(&tokens, self.lease).await {
            tracing::warn!(%error, "the worker could not renew its leases");
        }
    }

    /// Cancels all handlers, and releases their events.
    async fn cancel(&mut self) {
        tracing::warn!(
            events = self.tasks.len(),
            "handlers did not finish in time and were cancelled"
        );
        self.tasks.abort_all();
        while let Some(joined) = self.tasks.join_next_with_id().await {
            self.joined(joined);
        }
    }

    fn pause(&self) -> Duration {
        let doublings = self.failures.min(10);
        Duration::from_millis(50)
            .saturating_mul(1 << doublings)
            .min(LONGEST_PAUSE)
    }
}
