//! Retries, parked events and the transaction of a handler.

use std::future::pending;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use plain_webhooks::Event;
use plain_webhooks_inbox::{Delivery, Inbox, Retry, State, Worker};

use super::support::*;
use super::worker::*;

/// Retries almost at once.
fn eager(tries: u32) -> Retry {
    let delay = Duration::from_millis(2);
    Retry::default().first(delay).longest(delay).tries(tries)
}

/// Returns a worker that logs each call, and fails `times` times for events at second 0.
fn failing(inbox: &Inbox, log: &Log<i64>, times: u32) -> Worker {
    let (log, failed) = (log.clone(), Arc::new(AtomicU32::new(0)));
    inbox.work(move |event: Event| {
        let (log, failed) = (log.clone(), failed.clone());
        async move {
            log.add(seconds(&event));
            match seconds(&event) == 0 && failed.fetch_add(1, Ordering::Relaxed) < times {
                true => Err("no \0 service"),
                false => Ok(()),
            }
        }
    })
}

pub async fn a_failed_event_is_retried_before_the_next_of_its_thread<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver(&inbox, &[event(1, 0), event(1, 1)]).await;
    let log = Log::default();
    let _worker = Running::start(failing(&inbox, &log, 2).retry(eager(10)));
    idle(&inbox).await;
    assert_eq!(log.all(), [0, 0, 0, 1]);
}

pub async fn an_event_that_fails_too_often_is_parked_and_the_next_one_handled<D: Database>(
    database: &D,
) {
    let inbox = database.open().await;
    let events = [event(1, 0), event(1, 1)];
    deliver(&inbox, &events).await;
    let log = Log::default();
    let _worker = Running::start(failing(&inbox, &log, 100).retry(eager(3)));
    idle(&inbox).await;
    assert_eq!(log.all(), [0, 0, 0, 1]);
    let entry = inbox.get(events[0].id).await.unwrap().unwrap();
    assert_eq!(entry.state, State::Parked);
    assert_eq!(entry.tries, 3);
    assert_eq!(entry.error.as_deref(), Some("no \u{fffd} service"));
    assert_eq!(state(&inbox, &events[1]).await, State::Done);
}

pub async fn a_panic_is_a_failure<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let handler = async |event: Event| {
        assert!(event.is_retry(), "expected a retry");
    };
    let _worker = Running::start(inbox.work(handler).retry(eager(2)));
    assert_eq!(
        error_of(&inbox, &event).await,
        "the handler panicked: expected a retry"
    );
}

pub async fn a_timeout_is_a_failure<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let handler = async |_: Event| pending::<()>().await;
    let worker = inbox
        .work(handler)
        .retry(eager(2))
        .timeout(Duration::from_millis(5));
    let _worker = Running::start(worker);
    assert_eq!(
        error_of(&inbox, &event).await,
        "the handler took longer than 5ms"
    );
}

pub async fn writes_of_a_failed_handler_are_rolled_back<D: Database>(database: &D) {
    let inbox = database.open().await;
    database.create_effects().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let handler = async |delivery: Delivery| {
        D::effect(&delivery).await?;
        Err::<(), _>("and then it failed".to_owned())
    };
    let _worker = Running::start(inbox.work(handler).retry(eager(3)));
    assert_eq!(error_of(&inbox, &event).await, "and then it failed");
    assert_eq!(database.number("SELECT count(*) FROM effects").await, 0);
}

pub async fn a_handler_that_is_cancelled_in_its_transaction_leaves_no_writes<D: Database>(
    database: &D,
) {
    let inbox = database.open().await;
    database.create_effects().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let handler = async |delivery: Delivery| {
        D::effect(&delivery).await.unwrap();
        pending::<()>().await;
    };
    let worker = inbox
        .work(handler)
        .retry(eager(3))
        .timeout(Duration::from_millis(50));
    let _worker = Running::start(worker);
    assert_eq!(
        error_of(&inbox, &event).await,
        "the handler took longer than 50ms"
    );
    assert_eq!(database.number("SELECT count(*) FROM effects").await, 0);
}

pub async fn writes_are_committed_once_with_the_event<D: Database>(database: &D) {
    let inbox = database.open().await;
    database.create_effects().await;
    let events: Vec<_> = (0..10).map(|n| event(n % 3, n as i64)).collect();
    deliver(&inbox, &events).await;
    let handler = async |delivery: Delivery| {
        D::effect(&delivery).await?;
        match delivery.tries() {
            1 => Err("not the first time".to_owned()),
            _ => Ok(()),
        }
    };
    let _worker = Running::start(inbox.work(handler).retry(eager(3)));
    idle(&inbox).await;
    assert_eq!(database.number("SELECT count(*) FROM effects").await, 10);
    assert_eq!(
        database
            .number("SELECT count(DISTINCT id) FROM effects")
            .await,
        10
    );
    assert_eq!(
        database
            .number("SELECT count(*) FROM plain_inbox_lanes")
            .await,
        0
    );
}

pub async fn writes_are_committed_even_if_a_task_keeps_the_delivery<D: Database>(database: &D) {
    let inbox = database.open().await;
    database.create_effects().await;
    deliver(&inbox, &[event(1, 0)]).await;
    let kept = Arc::new(Mutex::new(None));
    let worker = inbox.work({
        let kept = kept.clone();
        move |delivery: Delivery| {
            let kept = kept.clone();
            async move {
                D::effect(&delivery).await?;
                *kept.lock().unwrap() = Some(delivery);
                Ok::<_, String>(())
            }
        }
    });
    let _worker = Running::start(worker);
    idle(&inbox).await;
    assert_eq!(database.number("SELECT count(*) FROM effects").await, 1);
    let kept = kept.lock().unwrap().take().unwrap();
    assert_eq!(
        D::effect(&kept).await.unwrap_err(),
        "the handler has returned: its transaction has ended"
    );
}
