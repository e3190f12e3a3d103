//! Lists, counts, retries, replays and deletes events.

use std::time::Duration;

use jiff::ToSpan;
use plain_webhooks::ChatReceivedEvent;
use plain_webhooks_inbox::{Delivery, Filter, Inbox, Retry, State, Worker};

use super::support::*;

/// Returns a worker that logs each idempotency key, and fails if `fails` is true.
fn logging(inbox: &Inbox, log: &Log<String>, fails: bool) -> Worker {
    let log = log.clone();
    let handler = move |delivery: Delivery| {
        log.add(delivery.idempotency_key().to_owned());
        async move { if fails { Err("no service") } else { Ok(()) } }
    };
    inbox.work(handler).retry(Retry::default().tries(1))
}

/// Handles all waiting events.
async fn work(inbox: &Inbox, log: &Log<String>, fails: bool) {
    let worker = logging(inbox, log, fails);
    let waiting = inbox.clone();
    worker
        .until(async move { idle(&waiting).await })
        .await
        .unwrap();
}

fn id(event: &ChatReceivedEvent) -> String {
    event.id.to_string()
}

pub async fn a_parked_event_is_retried_with_the_same_key<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let log = Log::default();
    work(&inbox, &log, true).await;
    assert_eq!(state(&inbox, &event).await, State::Parked);
    assert_eq!(inbox.retry(&Filter::id(event.id)).await.unwrap(), 1);
    work(&inbox, &log, false).await;
    assert_eq!(log.all(), [id(&event), id(&event)]);
    assert_eq!(state(&inbox, &event).await, State::Done);
    // Events that are done are not retried.
    assert_eq!(inbox.retry(&Filter::all()).await.unwrap(), 0);
}

pub async fn events_are_replayed_by_id_type_and_time<D: Database>(database: &D) {
    let inbox = database.open().await;
    let events = [event(1, 0), event(1, 1), event(2, 2)];
    deliver(&inbox, &events).await;
    work(&inbox, &Log::default(), false).await;
    let replayed = async |filter: Filter| {
        let number = inbox.replay(&filter).await.unwrap();
        let log = Log::default();
        work(&inbox, &log, false).await;
        let mut keys = log.all();
        keys.sort_unstable();
        assert_eq!(u64::try_from(keys.len()).unwrap(), number);
        keys
    };
    let key = |event, replay| format!("{}-replay-{replay}", id(event));
    assert_eq!(
        replayed(Filter::id(events[0].id)).await,
        [key(&events[0], 1)]
    );
    let from = events[1].timestamp;
    let in_time = Filter::all().from(from).to(from + 1.second());
    assert_eq!(replayed(in_time).await, [key(&events[1], 1)]);
    let of_type = Filter::all().event_type("thread.chat_received");
    let mut expected = [key(&events[0], 2), key(&events[1], 2), key(&events[2], 1)];
    expected.sort_unstable();
    assert_eq!(replayed(of_type).await, expected);
    assert_eq!(
        replayed(Filter::all().event_type("thread.chat_sent")).await,
        [""; 0]
    );
}

pub async fn old_events_are_pruned<D: Database>(database: &D) {
    let inbox = database.open().await;
    let events = [event(1, 0), event(2, 0), event(3, 0)];
    deliver(&inbox, &events[..2]).await;
    work(&inbox, &Log::default(), false).await;
    deliver(&inbox, &events[2..]).await;
    let week = Inbox::SHORTEST_AGE;
    let error = inbox
        .prune(week - Duration::from_secs(1))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "events must be kept for at least 7 days, so that Plain's retries are recognized as duplicates"
    );
    // Make one of the two done events old, and the waiting event.
    let old = format!(
        "UPDATE plain_inbox_events SET received_at = received_at - 700000000000, \
         finished_at = finished_at - 700000000000 WHERE id <> '{}'",
        events[0].id
    );
    database.execute(&old).await;
    assert_eq!(inbox.prune(week).await.unwrap(), 1);
    assert_eq!(inbox.get(events[1].id).await.unwrap(), None);
    assert_eq!(state(&inbox, &events[2]).await, State::Waiting);
}

pub async fn a_customer_is_forgotten<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let customer = event.payload.thread.customer.id;
    assert_eq!(
        inbox
            .forget(&Filter::all().customer(customer))
            .await
            .unwrap(),
        1
    );
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!(
        (entry.state, entry.customer_id, entry.thread_id),
        (State::Done, None, None)
    );
    assert_eq!(inbox.body(&id(&event)).await.unwrap(), Some(Vec::new()));
    // A duplicate is not stored again, and nothing is handled.
    deliver(&inbox, std::slice::from_ref(&event)).await;
    assert_eq!(inbox.body(&id(&event)).await.unwrap(), Some(Vec::new()));
    assert_eq!(inbox.replay(&Filter::all()).await.unwrap(), 0);
    let log = Log::default();
    work(&inbox, &log, false).await;
    assert_eq!(log.all(), [""; 0]);
}

pub async fn stats_and_history_count_events<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver(&inbox, &[event(1, 0)]).await;
    work(&inbox, &Log::default(), true).await;
    deliver(&inbox, &[event(1, 1), event(2, 0)]).await;
    database
        .execute("UPDATE plain_inbox_events SET received_at = received_at - 5000000")
        .await;
    let stats = inbox.stats().await.unwrap();
    assert_eq!(
        (
            stats.waiting,
            stats.working,
            stats.parked,
            stats.undecodable
        ),
        (2, 0, 1, 0)
    );
    assert_eq!(stats.oldest_waiting.unwrap().as_secs(), 5);
    let history = inbox.history(60, Duration::from_secs(3600)).await.unwrap();
    assert_eq!(history.len(), 60);
    let last_two = &history[58..];
    assert_eq!(last_two.iter().map(|part| part.received).sum::<u64>(), 3);
    assert_eq!(last_two.iter().map(|part| part.finished).sum::<u64>(), 1);
}

pub async fn an_event_has_an_entry<D: Database>(database: &D) {
    let inbox = database.open().await;
    let mut event = event(1, 0);
    event.webhook_metadata.webhook_delivery_attempt_number = 3;
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!(entry.id, id(&event));
    assert_eq!(entry.event_type, "thread.chat_received");
    assert_eq!(entry.thread_id, Some(event.payload.thread.id.to_string()));
    assert_eq!(
        entry.customer_id,
        Some(event.payload.thread.customer.id.to_string())
    );
    assert_eq!(entry.happened_at, event.timestamp);
    assert!(
        jiff::Timestamp::now()
            .duration_since(entry.received_at)
            .as_secs()
            < 10
    );
    assert_eq!((entry.finished_at, entry.error), (None, None));
    assert_eq!(
        (entry.delivery_attempt, entry.tries, entry.replays),
        (3, 0, 0)
    );
    assert_eq!(
        inbox
            .list(&Filter::all().state(State::Done), 10)
            .await
            .unwrap(),
        []
    );
}

pub async fn events_are_listed_page_by_page<D: Database>(database: &D) {
    let inbox = database.open().await;
    let events: Vec<_> = (0..7).map(|n| event(n, 0)).collect();
    deliver(&inbox, &events).await;
    // Give several events the same time.
    database
        .execute("UPDATE plain_inbox_events SET received_at = received_at / 1000000000000")
        .await;
    let all = inbox.list(&Filter::all(), 100).await.unwrap();
    let mut parts = inbox.list(&Filter::all(), 3).await.unwrap();
    for expected in [6, 7, 7] {
        let last = &parts.last().unwrap().id;
        let older = Filter::all().older_than(last);
        parts.extend(inbox.list(&older, 3).await.unwrap());
        assert_eq!(parts.len(), expected);
    }
    assert_eq!(parts, all);
    let unknown = Filter::all().older_than("pEv_01HE8HNRTTJ2NPGXSP01TGWXMK");
    assert_eq!(inbox.list(&unknown, 3).await.unwrap(), []);
}
