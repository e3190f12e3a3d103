//! Workers that end or hang, and the leases of their events.

use std::future::pending;
use std::sync::Arc;
use std::time::{Duration, Instant};

use plain_webhooks::Event;
use plain_webhooks_inbox::{Delivery, Inbox, Retry};
use tokio::time::sleep;

use super::support::*;
use super::worker::*;

/// Starts a worker whose handler never finishes, and waits until the handler runs.
async fn stuck(inbox: &Inbox, lease: Duration) -> Running {
    let started = Log::default();
    let worker = inbox.work({
        let started = started.clone();
        move |_: Event| {
            started.add(());
            pending::<()>()
        }
    });
    let running = Running::start(worker.lease(lease));
    until(async || !started.all().is_empty()).await;
    running
}

pub async fn an_event_whose_process_ended_is_handled_again_after_its_lease<D: Database>(
    database: &D,
) {
    let inbox = database.open().await;
    deliver(&inbox, &[event(1, 0), event(1, 1)]).await;
    let lease = Duration::from_millis(300);
    let started = Instant::now();
    stuck(&inbox, lease).await.kill().await;
    let log = Log::default();
    let _worker = Running::start(logging(&inbox, &log).poll_interval(Duration::from_millis(10)));
    idle(&inbox).await;
    assert_eq!(log.all(), [(1, 0), (1, 1)]);
    assert!(started.elapsed() >= lease, "{:?}", started.elapsed());
}

pub async fn an_event_that_crashes_its_process_each_time_is_parked<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let lease = Duration::from_millis(300);
    for _ in 0..2 {
        stuck(&inbox, lease).await.kill().await;
    }
    let log = Log::default();
    let worker = logging(&inbox, &log).poll_interval(Duration::from_millis(10));
    let _worker = Running::start(worker.retry(Retry::default().tries(2)));
    let expected =
        "the event was not finished in 2 tries: each time, the process or the lease ended";
    assert_eq!(error_of(&inbox, &event).await, expected);
    assert_eq!(log.all(), []);
}

pub async fn a_lease_is_renewed_while_the_handler_runs<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver(&inbox, &[event(1, 0)]).await;
    let _stuck = stuck(&inbox, Duration::from_millis(300)).await;
    let log = Log::default();
    let _worker = Running::start(logging(&inbox, &log).poll_interval(Duration::from_millis(10)));
    sleep(Duration::from_millis(900)).await;
    assert_eq!(log.all(), []);
}

pub async fn a_worker_whose_lease_ended_changes_nothing<D: Database>(database: &D) {
    let inbox = database.open().await;
    database.create_effects().await;
    deliver(&inbox, &[event(1, 0)]).await;
    // The first handler waits until the second one is done, and then writes.
    let done = Arc::new(tokio::sync::Notify::new());
    let slow = {
        let done = done.clone();
        move |delivery: Delivery| {
            let done = done.clone();
            async move {
                done.notified().await;
                D::effect(&delivery).await
            }
        }
    };
    let slow = Running::start(inbox.work(slow).lease(Duration::from_secs(60)));
    until(async || inbox.stats().await.unwrap().working == 1).await;
    database
        .execute("UPDATE plain_inbox_lanes SET due_at = 0")
        .await;
    let quick = async |delivery: Delivery| D::effect(&delivery).await;
    let quick = Running::start(inbox.work(quick).poll_interval(Duration::from_millis(10)));
    idle(&inbox).await;
    done.notify_one();
    // Wait until the first handler has tried to write.
    sleep(Duration::from_millis(300)).await;
    drop((slow, quick));
    assert_eq!(database.number("SELECT count(*) FROM effects").await, 1);
    assert_eq!(
        database
            .number("SELECT tries FROM plain_inbox_events")
            .await,
        2
    );
}

pub async fn a_clock_that_was_set_back_delays_nothing<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver(&inbox, &[event(1, 0), event(2, 0)]).await;
    stuck(&inbox, Duration::from_millis(300)).await.kill().await;
    // As if the clock had been a day ahead until now.
    database
        .execute("UPDATE plain_inbox_lanes SET due_at = due_at + 86400000000")
        .await;
    let log = Log::default();
    let worker = logging(&inbox, &log).poll_interval(Duration::from_millis(10));
    let _worker = Running::start(worker.lease(Duration::from_millis(300)));
    idle(&inbox).await;
    assert_eq!(log.all().len(), 2);
}
