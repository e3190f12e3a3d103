//! Tests that need a small disk, or a process of their own.

#[allow(dead_code, reason = "the contract uses the rest")]
#[path = "contract/support.rs"]
mod support;

use std::future::IntoFuture;
use std::path::Path;
use std::time::{Duration, Instant};

use http::StatusCode;
use plain_webhooks_inbox::{Delivery, Filter, Inbox, State};
use sqlx::{Connection as _, SqliteConnection};
use support::{deliver, event, idle, request, send};

#[tokio::test]
async fn while_the_disk_is_full_deliveries_are_answered_503() {
    let disk = std::env::var("PLAIN_WEBHOOKS_SMALL_DISK").expect(
        "PLAIN_WEBHOOKS_SMALL_DISK is not set: run `.ci/inbox`, which creates a small disk",
    );
    let disk = Path::new(&disk);
    let other = disk.join("other files");
    std::fs::write(&other, vec![0; 2 << 20]).unwrap();
    let inbox = Inbox::open(&format!("sqlite:{}", disk.join("inbox.db").display()))
        .await
        .unwrap();

    let mut kept = Vec::new();
    let rejected = loop {
        let event = event(1, kept.len().try_into().unwrap());
        match send(&inbox, request(&event)).await {
            StatusCode::NO_CONTENT => kept.push(event),
            status => break (event, status),
        }
    };
    assert_eq!(rejected.1, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!kept.is_empty());
    // The inbox can still be read.
    inbox.check().await.unwrap();
    assert_eq!(
        inbox.stats().await.unwrap().waiting,
        u64::try_from(kept.len()).unwrap()
    );
    // A worker that cannot store outcomes keeps trying.
    let worker = tokio::spawn(inbox.work(async |_: Delivery| {}).into_future());
    tokio::time::sleep(Duration::from_millis(200)).await;

    std::fs::remove_file(other).unwrap();
    deliver(&inbox, &[rejected.0]).await;
    idle(&inbox).await;
    let done = inbox
        .list(&Filter::all().state(State::Done), 10_000)
        .await
        .unwrap();
    assert_eq!(done.len(), kept.len() + 1);
    worker.abort();
}

#[tokio::test]
async fn a_hundred_thousand_waiting_events_take_no_memory_and_delay_nothing() {
    for threads in [1, 10_000] {
        let directory = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", directory.path().join("inbox.db").display());
        let inbox = Inbox::open(&url).await.unwrap();
        fill(&inbox, &url, threads).await;
        assert_eq!(inbox.stats().await.unwrap().waiting, 100_001);

        let handled = support::Log::default();
        let worker = inbox.work({
            let handled = handled.clone();
            move |_: Delivery| {
                let handled = handled.clone();
                async move { handled.add(()) }
            }
        });
        let worker = tokio::spawn(worker.into_future());
        let mut slowest = Duration::ZERO;
        while handled.all().len() < 500 {
            let started = Instant::now();
            deliver(&inbox, &[event(2, 0)]).await;
            slowest = slowest.max(started.elapsed());
        }
        worker.abort();
        let memory = peak_memory();
        println!(
            "{threads} threads: the slowest answer took {slowest:?}, the process {} MB",
            memory >> 20
        );
        assert!(slowest < Duration::from_secs(1), "{slowest:?}");
        assert!(memory < 100 << 20, "{memory}");
    }
}

/// Adds 100,000 copies of an event, spread over this many threads.
async fn fill(inbox: &Inbox, url: &str, threads: u32) {
    deliver(inbox, &[event(1, 0)]).await;
    let mut connection = SqliteConnection::connect(url).await.unwrap();
    let sql = format!(
        "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000) \
         INSERT INTO plain_inbox_events (id, state, lane, event_type, happened_at, received_at, delivery_attempt, \
         signature, body) SELECT 'copy_' || n, 'waiting', 'thread_' || (n % {threads}), event_type, happened_at + n, \
         received_at, 1, signature, body FROM plain_inbox_events, numbers"
    );
    sqlx::query(&sql).execute(&mut connection).await.unwrap();
    let sql = "INSERT INTO plain_inbox_lanes (key, due_at, held) SELECT DISTINCT lane, 0, 0 FROM plain_inbox_events \
         WHERE id LIKE 'copy%'";
    sqlx::query(sql).execute(&mut connection).await.unwrap();
}

/// Returns the peak memory use of this process, in bytes.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    let kilobytes: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kilobytes << 10
}
