use std::future::{IntoFuture, pending};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use plain_webhooks::{ChatReceivedEvent, ChatSentEvent, Event, MachineUserId, testing};
use plain_webhooks_inbox::{Delivery, Inbox, Options, Retry, State, Worker};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use super::support::*;

/// Tries again at once.
fn eager(tries: u32) -> Retry {
    let delay = Duration::from_millis(2);
    Retry::default().first(delay).longest(delay).tries(tries)
}

/// A worker that ends with this value.
struct Running(tokio::task::JoinHandle<()>);

impl Running {
    fn start(worker: Worker) -> Self {
        Self(tokio::spawn(async move { worker.await.unwrap() }))
    }

    /// As a process that is killed.
    async fn kill(mut self) {
        self.0.abort();
        let _ = (&mut self.0).await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A worker that writes down each event.
fn logging(inbox: &Inbox, log: &Log<(u128, i64)>) -> Worker {
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

pub async fn each_event_is_handled_once<D: Database>(database: &D) {
    let inbox = database.open().await;
    let log = Log::default();
    let _worker = Running::start(logging(&inbox, &log));
    let events: Vec<_> = (0..20).map(|thread| event(thread, 0)).collect();
    deliver(&inbox, &events).await;
    deliver(&inbox, &events).await;
    idle(&inbox).await;
    let mut handled = log.all();
    handled.sort_unstable();
    assert_eq!(
        handled,
        (0..20).map(|thread| (thread, 0)).collect::<Vec<_>>()
    );
    assert_eq!(state(&inbox, &events[0]).await, State::Done);
}

pub async fn events_of_a_thread_are_handled_in_the_order_in_which_they_happened<D: Database>(
    database: &D,
) {
    let inbox = database.open().await;
    for seconds in [3, 1, 4, 2, 0] {
        deliver(&inbox, &[event(1, seconds), event(2, seconds)]).await;
    }
    let log = Log::default();
    let _worker = Running::start(logging(&inbox, &log));
    idle(&inbox).await;
    for thread in [1, 2] {
        let all = log.all().into_iter().filter(|entry| entry.0 == thread);
        assert_eq!(
            all.map(|entry| entry.1).collect::<Vec<_>>(),
            [0, 1, 2, 3, 4]
        );
    }
}

pub async fn threads_do_not_wait_for_each_other<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver(&inbox, &[event(1, 0), event(2, 0), event(2, 1)]).await;
    let log = Log::default();
    let _worker = Running::start(inbox.work({
        let log = log.clone();
        move |event: Event| {
            let log = log.clone();
            async move {
                let thread = event.thread_id().unwrap().to_u128().unwrap();
                if thread == 1 {
                    pending::<()>().await;
                }
                log.add((thread, seconds(&event)));
            }
        }
    }));
    until(async || log.all().len() == 2).await;
    assert_eq!(log.all(), [(2, 0), (2, 1)]);
}

/// A worker whose handler fails for the first event of a thread so many times, and writes down each call.
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

pub async fn a_failed_event_is_handled_again_before_the_next_of_its_thread<D: Database>(
    database: &D,
) {
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

async fn error_of(inbox: &Inbox, event: &ChatReceivedEvent) -> String {
    idle(inbox).await;
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!(entry.state, State::Parked);
    entry.error.unwrap()
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

pub async fn a_handler_that_takes_too_long_has_failed<D: Database>(database: &D) {
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

/// Starts a handler that does not end, and waits until it runs.
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

pub async fn an_event_that_ends_its_process_each_time_is_parked<D: Database>(database: &D) {
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
    let expected = "the event was not finished in 2 tries: the process ended, or its lease did";
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
    // Until it has taken and lost its turn.
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

pub async fn a_clock_that_was_set_back_holds_up_nothing<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver(&inbox, &[event(1, 0), event(2, 0)]).await;
    stuck(&inbox, Duration::from_millis(300)).await.kill().await;
    // All times so far are those of a clock that was a day ahead.
    database
        .execute("UPDATE plain_inbox_lanes SET due_at = due_at + 86400000000")
        .await;
    let log = Log::default();
    let worker = logging(&inbox, &log).poll_interval(Duration::from_millis(10));
    let _worker = Running::start(worker.lease(Duration::from_millis(300)));
    idle(&inbox).await;
    assert_eq!(log.all().len(), 2);
}

/// A worker with a handler of this length, which is told to stop once it has begun.
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

pub async fn a_worker_that_is_stopped_finishes_what_it_has_begun<D: Database>(database: &D) {
    let inbox = database.open().await;
    let events = [event(1, 0), event(1, 1)];
    deliver(&inbox, &events).await;
    stopped(&inbox, Duration::from_millis(50), Duration::from_secs(20)).await;
    assert_eq!(state(&inbox, &events[0]).await, State::Done);
    assert_eq!(state(&inbox, &events[1]).await, State::Waiting);
    assert_eq!(inbox.stats().await.unwrap().working, 0);
}

pub async fn a_worker_that_is_stopped_gives_back_what_takes_too_long<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let took = stopped(&inbox, Duration::from_secs(600), Duration::from_millis(10)).await;
    assert!(took < Duration::from_secs(10), "{took:?}");
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!((entry.state, entry.tries), (State::Waiting, 0));
    // At once, not after the lease.
    let log = Log::default();
    let _worker = Running::start(logging(&inbox, &log));
    idle(&inbox).await;
    assert_eq!(log.all(), [(1, 0)]);
}

pub async fn other_event_types_and_own_events_are_skipped<D: Database>(database: &D) {
    let inbox = database.open().await;
    let me = MachineUserId::from_u128(1);
    let mut mine = testing::chat_sent_event();
    mine.payload.chat.created_by = testing::machine_user_actor(me);
    let theirs = testing::chat_sent_event();
    for event in [&mine, &theirs] {
        let request = testing::signed_request(&secret(), "/", event);
        send(&inbox, request).await;
    }
    deliver(&inbox, &[event(1, 0)]).await;
    let log = Log::default();
    let worker = inbox.work({
        let log = log.clone();
        move |event: ChatSentEvent| {
            let log = log.clone();
            async move { log.add(event.id) }
        }
    });
    let _worker = Running::start(worker.skip_caused_by(me));
    idle(&inbox).await;
    assert_eq!(log.all(), [theirs.id]);
    assert_eq!(
        inbox.get(mine.id).await.unwrap().unwrap().state,
        State::Done
    );
}

pub async fn an_earlier_event_that_arrives_in_time_is_handled_first<D: Database>(database: &D) {
    let wait = Duration::from_millis(300);
    let inbox = Options::new()
        .wait_for_order(wait)
        .open(&database.url())
        .await
        .unwrap();
    let log = Log::default();
    let _worker = Running::start(logging(&inbox, &log));
    let started = Instant::now();
    deliver(&inbox, &[event(1, 2)]).await;
    sleep(Duration::from_millis(50)).await;
    deliver(&inbox, &[event(1, 1), event(1, 3)]).await;
    idle(&inbox).await;
    assert_eq!(log.all(), [(1, 1), (1, 2), (1, 3)]);
    assert!(started.elapsed() >= wait + Duration::from_millis(50));
}

pub async fn two_workers_share_the_events<D: Database>(database: &D) {
    let (one, other) = (database.open().await, database.open().await);
    let log = Log::default();
    let workers = [logging(&one, &log), logging(&other, &log)];
    let _workers = workers.map(Running::start);
    for seconds in 0..10 {
        let events: Vec<_> = (0..5).map(|thread| event(thread, seconds)).collect();
        let receiver = if seconds % 2 == 0 { &one } else { &other };
        deliver(receiver, &events).await;
    }
    timeout(Duration::from_secs(20), idle(&one)).await.unwrap();
    let all = log.all();
    assert_eq!(all.len(), 50);
    for thread in 0..5 {
        let order: Vec<_> = all
            .iter()
            .filter(|entry| entry.0 == thread)
            .map(|entry| entry.1)
            .collect();
        assert_eq!(order, (0..10).collect::<Vec<_>>());
    }
}

pub async fn a_worker_that_is_dropped_at_any_moment_leaves_the_store_usable<D: Database>(
    database: &D,
) {
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
