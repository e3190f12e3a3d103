//! Workers that are stopped or dropped.

use std::future::IntoFuture;
use std::sync::Arc;
use std::time::{Duration, Instant};

use plain_webhooks::Event;
use plain_webhooks_inbox::{Delivery, Inbox, State};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use super::support::*;
use super::worker::*;

/// Runs a worker whose handler takes `length`, and stops it once the handler has begun. Returns how long it ran.
async fn stopped(inbox: &Inbox, length: Duration, grace: Duration) -> Duration {
    let (stop, stopping) = oneshot::channel::<()>();
    let stop = Arc::new(std::sync::Mutex::new(Some(stop)));
    let handler = move |_: Event| {
        drop(stop.lock().unwrap().take());
        sleep(length)
    };
    let worker = inbox.work(handler).concurrency(1).grace(grace);
    let started = Instant::now();
    worker.until(async { drop(stopping.await) }).await.unwrap();
    started.elapsed()
}

pub async fn a_stopped_worker_finishes_the_events_in_progress<D: Database>(database: &D) {
    let inbox = database.open().await;
    let events = [event(1, 0), event(1, 1)];
    deliver(&inbox, &events).await;
    stopped(&inbox, Duration::from_millis(50), Duration::from_secs(20)).await;
    assert_eq!(state(&inbox, &events[0]).await, State::Done);
    assert_eq!(state(&inbox, &events[1]).await, State::Waiting);
    assert_eq!(inbox.stats().await.unwrap().working, 0);
}

pub async fn a_stopped_worker_releases_events_that_take_too_long<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let took = stopped(&inbox, Duration::from_secs(600), Duration::from_millis(10)).await;
    assert!(took < Duration::from_secs(10), "{took:?}");
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!((entry.state, entry.tries), (State::Waiting, 0));
    // The event can be handled again at once, without waiting for the lease to end.
    let log = Log::default();
    let _worker = Running::start(logging(&inbox, &log));
    idle(&inbox).await;
    assert_eq!(log.all(), [(1, 0)]);
}

pub async fn dropping_a_worker_at_any_moment_leaves_the_store_usable<D: Database>(database: &D) {
    let inbox = database.open().await;
    for round in 0..100 {
        deliver(&inbox, &[event(round.into(), 0)]).await;
        let worker = inbox.work(async |_: Delivery| {});
        let worker = timeout(
            Duration::from_micros(round * 97 % 8000),
            worker.into_future(),
        );
        assert!(worker.await.is_err(), "a worker does not end by itself");
    }
}
