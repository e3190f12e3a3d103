//! Sends deliveries over HTTP concurrently, and repeats each until it is answered 2xx.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Request;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use jiff::{Timestamp, ToSpan};
use plain_webhooks::{ChatReceivedEvent, EventId, SigningSecret, ThreadId, testing};
use tokio::time::{sleep, timeout};

pub fn secret() -> SigningSecret {
    SigningSecret::new("secret").unwrap()
}

/// Returns events of this many threads, in the order in which they happened, a millisecond apart.
pub fn events(number: usize, threads: usize) -> Vec<ChatReceivedEvent> {
    let start = Timestamp::now() - 1.hour();
    let event = |n: usize| {
        let mut event = testing::event::<ChatReceivedEvent>();
        // As in Plain's ids, the first part is the time of the event.
        let time = start + i64::try_from(n).unwrap().milliseconds();
        let id = u128::try_from(time.as_millisecond()).unwrap() << 80 | u128::try_from(n).unwrap();
        event.id = EventId::from_u128(id);
        event.timestamp = time;
        event.payload.thread.id = ThreadId::from_u128(u128::try_from(n % threads).unwrap());
        event
    };
    (0..number).map(event).collect()
}

/// Duplicates one in five events, and shuffles within parts of this length.
pub fn disorder(events: &mut Vec<ChatReceivedEvent>, part: usize) {
    let repeated: Vec<_> = events.iter().step_by(5).cloned().collect();
    for (n, event) in repeated.into_iter().enumerate() {
        let place = (n * 6 + fastrand::usize(..part)).min(events.len());
        events.insert(place, event);
    }
    for part in events.chunks_mut(part) {
        fastrand::shuffle(part);
    }
}

#[derive(Default)]
pub struct Sent {
    /// When each delivery was answered 2xx, in microseconds.
    pub acknowledged: Mutex<Vec<(EventId, i64)>>,
    /// How many deliveries were answered 2xx.
    pub deliveries: AtomicU64,
    /// How many deliveries failed or got another answer.
    pub failures: AtomicU64,
}

/// Delivers each event to a random receiver, with this many concurrent deliveries.
pub async fn send(
    receivers: Vec<String>,
    events: Vec<ChatReceivedEvent>,
    concurrency: usize,
    sent: Arc<Sent>,
) {
    let client = Client::builder(TokioExecutor::new()).build_http();
    let events = Arc::new(Mutex::new(events.into_iter()));
    let senders = (0..concurrency).map(|_| {
        let (receivers, client, events, sent) = (
            receivers.clone(),
            client.clone(),
            events.clone(),
            sent.clone(),
        );
        tokio::spawn(async move {
            loop {
                let Some(mut event) = events.lock().unwrap().next() else {
                    break;
                };
                while !deliver(&client, fastrand::choice(&receivers).unwrap(), &mut event).await {
                    sent.failures.fetch_add(1, Ordering::Relaxed);
                    sleep(Duration::from_millis(100)).await;
                }
                sent.deliveries.fetch_add(1, Ordering::Relaxed);
                let now = Timestamp::now().as_microsecond();
                sent.acknowledged.lock().unwrap().push((event.id, now));
            }
        })
    });
    for sender in senders.collect::<Vec<_>>() {
        sender.await.unwrap();
    }
}

async fn deliver(
    client: &Client<HttpConnector, Full<Bytes>>,
    receiver: &str,
    event: &mut ChatReceivedEvent,
) -> bool {
    let metadata = &mut event.webhook_metadata;
    metadata.webhook_delivery_attempt_timestamp = Timestamp::now();
    let uri = format!("http://{receiver}/");
    let request: Request<Full<Bytes>> =
        testing::signed_request::<Vec<u8>>(&secret(), &uri, event).map(Full::from);
    let answer = timeout(Duration::from_secs(15), client.request(request)).await;
    matches!(answer, Ok(Ok(answer)) if answer.status().is_success())
}
