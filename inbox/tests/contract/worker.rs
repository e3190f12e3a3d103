//! Workers for the tests.

use plain_webhooks::{ChatReceivedEvent, Event};
use plain_webhooks_inbox::{Inbox, State, Worker};

use super::support::*;

/// A running worker. Dropping it stops the worker.
pub struct Running(tokio::task::JoinHandle<()>);

impl Running {
    pub fn start(worker: Worker) -> Self {
        Self(tokio::spawn(async move { worker.await.unwrap() }))
    }

    /// Stops the worker as if its process was killed.
    pub async fn kill(mut self) {
        self.0.abort();
        let _ = (&mut self.0).await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Returns a worker that logs each event.
pub fn logging(inbox: &Inbox, log: &Log<(u128, i64)>) -> Worker {
    let log = log.clone();
    inbox.work(move |event: Event| {
        let log = log.clone();
        async move {
            log.add((
                event.thread_id().unwrap().to_u128().unwrap(),
                seconds(&event),
            ))
        }
    })
}

pub async fn error_of(inbox: &Inbox, event: &ChatReceivedEvent) -> String {
    idle(inbox).await;
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!(entry.state, State::Parked);
    entry.error.unwrap()
}
