//! Helpers: databases, events and deliveries.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use http::{Request, StatusCode};
use jiff::{Timestamp, ToSpan};
use plain_webhooks::{ChatReceivedEvent, Event, SigningSecret, ThreadId, Verifier, testing};
use plain_webhooks_inbox::{Inbox, State};
use tower::ServiceExt;

/// A database for one test.
pub trait Database: Sized + Sync {
    async fn create() -> Self;
    fn url(&self) -> String;
    /// Returns SQL for the bytes of a text.
    fn bytes(text: &str) -> String;
    /// Runs a statement on the database, without the inbox.
    async fn execute(&self, sql: &str) -> u64;
    /// Returns the number that a query selects.
    async fn number(&self, sql: &str) -> i64;
    /// Adds a row to the table `effects`, in the handler's transaction.
    fn effect(
        delivery: &plain_webhooks_inbox::Delivery,
    ) -> impl Future<Output = Result<(), String>> + Send;
    async fn remove(self);

    /// Creates the table for [`effect`](Self::effect).
    async fn create_effects(&self) {
        self.execute("CREATE TABLE effects (id TEXT NOT NULL)")
            .await;
    }

    async fn open(&self) -> Inbox {
        Inbox::open(&self.url()).await.unwrap()
    }
}

pub fn secret() -> SigningSecret {
    SigningSecret::new("secret").unwrap()
}

pub fn verifier() -> Verifier {
    Verifier::new(secret())
}

/// Returns an event of a thread that happened this many seconds after a fixed time.
pub fn event(thread: u128, seconds: i64) -> ChatReceivedEvent {
    let mut event = testing::event::<ChatReceivedEvent>();
    event.payload.thread.id = ThreadId::from_u128(thread);
    let start: Timestamp = "2023-11-02T15:00:00Z".parse().unwrap();
    event.timestamp = start + seconds.seconds();
    event
}

pub fn request(event: &ChatReceivedEvent) -> Request<Body> {
    testing::signed_request(&secret(), "/", event)
}

/// Sends a request to the inbox's route.
pub async fn send(inbox: &Inbox, request: Request<Body>) -> StatusCode {
    let app: Router = Router::new().route("/", inbox.receive(verifier()));
    app.oneshot(request).await.unwrap().status()
}

/// Delivers events one after another.
pub async fn deliver(inbox: &Inbox, events: &[ChatReceivedEvent]) {
    for event in events {
        assert_eq!(send(inbox, request(event)).await, StatusCode::NO_CONTENT);
    }
}

/// A log that handlers write to.
#[derive(Clone)]
pub struct Log<T>(Arc<Mutex<Vec<T>>>);

impl<T> Default for Log<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T: Clone> Log<T> {
    pub fn add(&self, entry: T) {
        self.lock().push(entry);
    }

    pub fn all(&self) -> Vec<T> {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<T>> {
        self.0.lock().unwrap()
    }
}

/// Returns the seconds that were passed to [`event`].
pub fn seconds(event: &Event) -> i64 {
    let start: Timestamp = "2023-11-02T15:00:00Z".parse().unwrap();
    event.timestamp.duration_since(start).as_secs()
}

/// How long a test waits before it fails.
const LIMIT: Duration = Duration::from_secs(20);

/// Waits until no event is waiting.
pub async fn idle(inbox: &Inbox) {
    let wait = async {
        while inbox.stats().await.unwrap().waiting > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let result = tokio::time::timeout(LIMIT, wait).await;
    result.expect("all events should have been handled within 20 s");
}

/// Waits until a condition is true.
pub async fn until(condition: impl AsyncFn() -> bool) {
    let wait = async {
        while !condition().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let result = tokio::time::timeout(LIMIT, wait).await;
    result.expect("the condition should have become true within 20 s");
}

pub async fn state(inbox: &Inbox, event: &ChatReceivedEvent) -> State {
    inbox.get(event.id).await.unwrap().unwrap().state
}
