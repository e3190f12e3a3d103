//! Tests which events are handled, and in which order.

use std::future::pending;
use std::time::{Duration, Instant};

use plain_webhooks::{ChatSentEvent, Event, MachineUserId, testing};
use plain_webhooks_inbox::{Options, State};
use tokio::time::{sleep, timeout};

use super::support::*;
use super::worker::*;

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

pub async fn events_of_a_thread_are_handled_in_order<D: Database>(database: &D) {
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
