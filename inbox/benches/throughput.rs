//! Measures how many deliveries per second become durable, and how many events per second are handled.
//!
//! ```sh
//! .ci/inbox bench
//! ```

#[path = "../tests/support/mod.rs"]
#[allow(dead_code, reason = "the crash test uses the rest")]
mod support;

use std::time::{Duration, Instant};

use axum::Router;
use plain_webhooks::{ChatReceivedEvent, Verifier, testing};
use plain_webhooks_inbox::Inbox;
use sqlx::{Connection as _, QueryBuilder, SqliteConnection};
use support::effects::{self, Effects};
use support::processes::{self, Processes};
use support::sender::{events, secret};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// The number of concurrent deliveries.
const CONCURRENCY: usize = 64;

/// The number of events of a measurement.
const EVENTS: usize = 10_000;

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(|argument| &**argument).collect();
    runtime.block_on(async {
        if processes::run_role(&arguments).await {
            return;
        }
        if !arguments.contains(&"postgres") {
            for _ in 0..3 {
                sqlite().await;
            }
        }
        if let Ok(server) = std::env::var("PLAIN_WEBHOOKS_POSTGRES") {
            effects::use_server(server);
            for _ in 0..2 {
                for number in [1, 2] {
                    postgres(number).await;
                }
            }
        }
    });
}

fn per_second(started: Instant) -> f64 {
    let events = f64::from(u32::try_from(EVENTS).unwrap());
    events / started.elapsed().as_secs_f64()
}

async fn sqlite() {
    let inbox = sqlite_inbox().await;
    println!("SQLite: {inbox:.0} durable deliveries per second");
    for (rows, how) in [
        (1, "row by row"),
        (CONCURRENCY, "all rows of a commit at once"),
    ] {
        let bare = sqlite_bare_loop(rows).await;
        println!(
            "    a bare loop of group commits, {how}: {bare:.0}; {:.2} of it",
            inbox / bare
        );
    }
}

/// Encodes and signs the requests in advance.
fn requests(events: &[ChatReceivedEvent]) -> Vec<Vec<u8>> {
    let request = |event: &ChatReceivedEvent| {
        let request = testing::signed_request::<Vec<u8>>(&secret(), "/", event);
        let body = request.body();
        let mut bytes = format!(
            "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n",
            body.len()
        );
        for (name, value) in request.headers() {
            bytes.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
        }
        [bytes.as_bytes(), b"\r\n", body].concat()
    };
    events.iter().map(request).collect()
}

/// Sends each request once, over [`CONCURRENCY`] connections. A minimal client, because it shares the processors with
/// the inbox.
async fn send(receivers: &[String], requests: Vec<Vec<u8>>) {
    let mut shares: Vec<Vec<Vec<u8>>> = (0..CONCURRENCY).map(|_| Vec::new()).collect();
    for (n, request) in requests.into_iter().enumerate() {
        shares[n % CONCURRENCY].push(request);
    }
    let senders = shares.into_iter().enumerate().map(|(n, share)| {
        let receiver = receivers[n % receivers.len()].clone();
        tokio::spawn(async move {
            let mut connection = TcpStream::connect(receiver).await.unwrap();
            connection.set_nodelay(true).unwrap();
            let mut answer = [0; 1024];
            for request in share {
                connection.write_all(&request).await.unwrap();
                let length = connection.read(&mut answer).await.unwrap();
                assert!(
                    answer[..length].starts_with(b"HTTP/1.1 204"),
                    "{}",
                    String::from_utf8_lossy(&answer[..length])
                );
            }
        })
    });
    for sender in senders.collect::<Vec<_>>() {
        sender.await.unwrap();
    }
}

/// Measures deliveries over HTTP, which are answered once they are on the disk.
async fn sqlite_inbox() -> f64 {
    let directory = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", directory.path().join("inbox.db").display());
    let inbox = Inbox::open(&url).await.unwrap();
    let app = Router::new().route("/", inbox.receive(Verifier::new(secret())));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    let requests = requests(&events(EVENTS, 1000));
    let started = Instant::now();
    send(&[address], requests).await;
    let rate = per_second(started);
    server.abort();
    assert_eq!(
        inbox.stats().await.unwrap().waiting,
        u64::try_from(EVENTS).unwrap()
    );
    rate
}

/// Measures a loop that only inserts the same rows, [`CONCURRENCY`] per commit: no HTTP, no signatures, no decoding.
async fn sqlite_bare_loop(in_statement: usize) -> f64 {
    let directory = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", directory.path().join("inbox.db").display());
    // This creates the tables.
    Inbox::open(&url).await.unwrap().close().await;
    let events = events(EVENTS, 1000);
    let bodies: Vec<Vec<u8>> = events.iter().map(ChatReceivedEvent::to_vec).collect();
    let mut connection = SqliteConnection::connect(&url).await.unwrap();
    sqlx::query("PRAGMA synchronous = FULL")
        .execute(&mut connection)
        .await
        .unwrap();
    let started = Instant::now();
    let rows: Vec<_> = events.iter().zip(&bodies).collect();
    for group in rows.chunks(CONCURRENCY) {
        let mut transaction = connection.begin().await.unwrap();
        for rows in group.chunks(in_statement) {
            let mut query = QueryBuilder::new(
                "INSERT INTO plain_inbox_events (id, state, lane, event_type, thread_id, customer_id, happened_at, \
                 received_at, delivery_attempt, signature, body) ",
            );
            query.push_values(rows, |mut values, (event, body)| {
                let thread = event.payload.thread.id.to_string();
                let time = event.timestamp.as_microsecond();
                values
                    .push_bind(event.id.to_string())
                    .push_bind("waiting")
                    .push_bind(thread.clone())
                    .push_bind("thread.chat_received")
                    .push_bind(thread)
                    .push_bind(event.payload.thread.customer.id.to_string())
                    .push_bind(time)
                    .push_bind(time)
                    .push_bind(1)
                    .push_bind("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
                    .push_bind(&***body);
            });
            query.push(" ON CONFLICT DO NOTHING");
            query.build().execute(&mut *transaction).await.unwrap();
            let mut query = QueryBuilder::new("INSERT INTO plain_inbox_lanes (key, due_at, held) ");
            query.push_values(rows, |mut values, (event, _)| {
                let thread = event.payload.thread.id.to_string();
                values.push_bind(thread).push_bind(0).push_bind(0);
            });
            query.push(" ON CONFLICT DO NOTHING");
            query.build().execute(&mut *transaction).await.unwrap();
        }
        transaction.commit().await.unwrap();
    }
    per_second(started)
}

/// Measures from the first delivery to the last effect, with `number` receivers and `number` workers.
async fn postgres(number: usize) {
    let effects = Effects::create("postgres").await;
    let processes = Processes::start(&effects.url, number).await;
    let requests = requests(&events(EVENTS, 1000));
    let started = Instant::now();
    send(&processes.addresses(), requests).await;
    let received = per_second(started);
    while effects.count().await < EVENTS {
        sleep(Duration::from_millis(20)).await;
    }
    let handled = per_second(started);
    // Wait for events that would be handled twice.
    sleep(Duration::from_secs(1)).await;
    let found = effects.count().await;
    processes.stop().await;
    effects.remove().await;
    println!(
        "Postgres, {number} receivers and {number} workers: {received:.0} durable deliveries per second; received and \
         handled: {handled:.0} events per second; {} events handled twice",
        found - EVENTS
    );
}
