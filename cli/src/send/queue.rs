//! Hands out jobs: new events at the requested rate, and retries when they are due.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use super::case::Case;
use super::template::Identity;

/// An event to deliver, and its progress.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    pub case: Case,
    /// The index of its template.
    pub template: usize,
    pub identity: Identity,
    /// The index of the current delivery of the case.
    pub step: u32,
    /// How many attempts of this step have failed.
    pub failed: u32,
}

pub struct Queue<M> {
    state: Mutex<State>,
    /// Wakes idle workers, as there may be a job for them.
    changed: Notify,
    /// Creates the job with the given number.
    make: M,
    /// The total number of new jobs.
    count: u64,
    /// New jobs per second.
    rate: Option<f64>,
    started: Instant,
}

#[derive(Default)]
struct State {
    /// How many new jobs have been handed out.
    made: u64,
    retries: BinaryHeap<Reverse<Due>>,
    /// How many jobs are being worked on.
    running: usize,
}

struct Due(Instant, Job);

enum Next {
    Job(Job),
    At(Instant),
    /// A running job may be requeued, so wait for it.
    Later,
    Never,
}

impl<M: Fn(u64) -> Job> Queue<M> {
    pub fn new(count: u64, rate: Option<f64>, make: M) -> Self {
        Self {
            state: Mutex::default(),
            changed: Notify::new(),
            make,
            count,
            rate,
            started: Instant::now(),
        }
    }

    /// Waits for the next job; `None` once all are done.
    pub async fn next(&self) -> Option<Job> {
        loop {
            let changed = self.changed.notified();
            match self.look() {
                Next::Job(job) => return Some(job),
                Next::Never => return None,
                Next::Later => changed.await,
                Next::At(due) => tokio::select! {
                    () = sleep_until(due) => {}
                    () = changed => {}
                },
            }
        }
    }

    fn look(&self) -> Next {
        let mut state = self.lock();
        let due = state.retries.peek().map(|Reverse(Due(due, _))| *due);
        let new_at = (state.made < self.count).then(|| self.new_at(state.made));
        let Some(first) = due.into_iter().chain(new_at).min() else {
            return if state.running == 0 {
                Next::Never
            } else {
                Next::Later
            };
        };
        // Without a rate, new jobs are due at once: do not read the clock.
        if first > self.started && first > Instant::now() {
            return Next::At(first);
        }
        state.running += 1;
        if due == Some(first)
            && let Some(Reverse(Due(_, job))) = state.retries.pop()
        {
            return Next::Job(job);
        }
        let number = state.made;
        state.made += 1;
        drop(state);
        Next::Job((self.make)(number))
    }

    fn new_at(&self, number: u64) -> Instant {
        #[expect(
            clippy::cast_precision_loss,
            reason = "a rounded number is precise enough"
        )]
        let after = self
            .rate
            .map(|rate| Duration::try_from_secs_f64(number as f64 / rate));
        match after {
            None => self.started,
            Some(after) => self.started + after.unwrap_or(Duration::from_secs(u32::MAX.into())),
        }
    }

    /// Hands out a running job again after `wait`.
    pub fn requeue(&self, job: Job, wait: Duration) {
        let mut state = self.lock();
        state.retries.push(Reverse(Due(Instant::now() + wait, job)));
        state.running -= 1;
        self.changed.notify_waiters();
    }

    /// Marks a running job as done.
    pub fn done(&self) {
        let mut state = self.lock();
        state.running -= 1;
        if state.running == 0 {
            self.changed.notify_waiters();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ord for Due {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Due {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Due {}
