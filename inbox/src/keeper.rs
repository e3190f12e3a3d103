//! Group commit: stores all waiting deliveries in one transaction, so that they share one fsync.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot, watch};
use tokio::time::timeout;

use crate::Error;
use crate::row::Row;
use crate::store::Store;

/// The maximum number of deliveries in a transaction.
const GROUP: usize = 256;

/// A unit of the memory budget, in bytes. One permit per byte would be too many: they are counted in `u32`.
const UNIT: usize = 1024;

pub(crate) struct Keeper {
    jobs: mpsc::UnboundedSender<Job>,
    /// Limits the total size of waiting deliveries.
    memory: Arc<Semaphore>,
    limit: Duration,
}

struct Job {
    row: Row,
    /// Receives whether the row is new.
    answer: oneshot::Sender<Result<bool, Error>>,
    _memory: OwnedSemaphorePermit,
}

impl Keeper {
    pub(crate) fn start(
        store: Store,
        wake: Arc<watch::Sender<()>>,
        wait: i64,
        limit: Duration,
        memory: usize,
    ) -> Self {
        let (jobs, waiting) = mpsc::unbounded_channel();
        tokio::spawn(store_groups(store, waiting, wake, wait, limit));
        let memory = Arc::new(Semaphore::new(memory / UNIT));
        Self {
            jobs,
            memory,
            limit,
        }
    }

    /// Stores a row, and returns whether it is new.
    pub(crate) async fn keep(&self, row: Row) -> Result<bool, Error> {
        let units = u32::try_from(row.size().div_ceil(UNIT)).unwrap_or(u32::MAX);
        let Ok(memory) = self.memory.clone().try_acquire_many_owned(units) else {
            return Err(Error::busy());
        };
        let (answer, stored) = oneshot::channel();
        let job = Job {
            row,
            answer,
            _memory: memory,
        };
        self.jobs.send(job).map_err(|_| Error::closed())?;
        match timeout(self.limit, stored).await {
            Ok(result) => result.unwrap_or_else(|_| Err(Error::closed())),
            Err(_) => Err(Error::timed_out(self.limit)),
        }
    }
}

/// Stores waiting deliveries until the inbox is dropped.
async fn store_groups(
    store: Store,
    mut waiting: mpsc::UnboundedReceiver<Job>,
    wake: Arc<watch::Sender<()>>,
    wait: i64,
    limit: Duration,
) {
    let mut jobs = Vec::new();
    while waiting.recv_many(&mut jobs, GROUP).await > 0 {
        // Skip deliveries whose request has timed out or was cancelled: Plain sends them again.
        jobs.retain(|job: &Job| !job.answer.is_closed());
        let mut rows = Vec::with_capacity(jobs.len());
        let mut answers = Vec::with_capacity(jobs.len());
        for Job {
            row,
            answer,
            _memory,
        } in jobs.drain(..)
        {
            answers.push((row.id.clone(), answer, _memory));
            rows.push(row);
        }
        if rows.is_empty() {
            continue;
        }
        let result = timeout(limit, store.keep(&mut rows, wait)).await;
        match result.unwrap_or_else(|_| Err(Error::timed_out(limit))) {
            Ok(mut new) => {
                wake.send_replace(());
                for (id, answer, _memory) in answers {
                    // If the group has an event twice, only its first delivery is new.
                    let _ = answer.send(Ok(new.remove(&id)));
                }
            }
            Err(error) => {
                tracing::error!(deliveries = answers.len(), %error, "could not store deliveries");
                for (_, answer, _memory) in answers {
                    let _ = answer.send(Err(error.clone()));
                }
            }
        }
    }
}
