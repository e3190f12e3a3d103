//! An inbox with an event in each state.

use axum::Router;
use axum::body::Body;
use http::{Request, StatusCode};
use plain_webhooks::{ChatReceivedEvent, SigningSecret, ThreadId, Verifier, testing};
use plain_webhooks_inbox::{Delivery, Inbox, Page, Retry, State};
use tempfile::TempDir;
use tower::ServiceExt as _;

/// Untrusted text with markup, the end of an attribute, and a change of text direction.
pub const HOSTILE: &str =
    "</td><script>window.ran = 1</script>\"><img src=x onerror='window.ran = 1'>\u{202e}olleh";

/// [`HOSTILE`] as the page shows it.
pub const SHOWN: &str =
    "</td><script>window.ran = 1</script>\"><img src=x onerror='window.ran = 1'>\\u{202e}olleh";

pub struct Seed {
    pub inbox: Inbox,
    pub page: Page,
    pub waiting: ChatReceivedEvent,
    pub done: ChatReceivedEvent,
    pub parked: ChatReceivedEvent,
    /// The id of the undecodable event.
    pub undecodable: String,
    _directory: TempDir,
}

fn secret() -> SigningSecret {
    SigningSecret::new("secret").unwrap()
}

/// Returns an event of this thread.
pub fn event(thread: u128) -> ChatReceivedEvent {
    let mut event = testing::event::<ChatReceivedEvent>();
    event.payload.thread.id = ThreadId::from_u128(thread);
    event.payload.chat.text = Some(HOSTILE.to_owned());
    event
}

pub async fn deliver(inbox: &Inbox, event: &ChatReceivedEvent) {
    send(inbox, testing::signed_request(&secret(), "/", event)).await;
}

/// Delivers a signed body that has a type and nothing else, and returns the id under which it is stored.
async fn deliver_undecodable(inbox: &Inbox) -> String {
    let body = serde_json::json!({ "type": HOSTILE }).to_string();
    let signature = testing::sign(&secret(), body.as_bytes());
    let id = format!("signed_{signature}");
    let request = Request::post("/").header("plain-request-signature", signature);
    send(inbox, request.body(body.into()).unwrap()).await;
    id
}

async fn send(inbox: &Inbox, request: Request<Body>) {
    let app: Router = Router::new().route("/", inbox.receive(Verifier::new(secret())));
    assert_eq!(
        app.oneshot(request).await.unwrap().status(),
        StatusCode::NO_CONTENT
    );
}

/// Handles all waiting events, with this outcome.
pub async fn work(inbox: &Inbox, outcome: Result<(), &'static str>) {
    let waiting = inbox.clone();
    let idle = async move {
        while waiting.stats().await.unwrap().waiting > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    let worker = inbox.work(move |_: Delivery| async move { outcome });
    worker
        .retry(Retry::default().tries(1))
        .until(idle)
        .await
        .unwrap();
}

impl Seed {
    pub async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let url = format!(
            "sqlite:{}?mode=rwc",
            directory.path().join("inbox.db").display()
        );
        let inbox = Inbox::open(&url).await.unwrap();
        let (waiting, done, parked) = (event(1), event(2), event(3));
        deliver(&inbox, &done).await;
        work(&inbox, Ok(())).await;
        deliver(&inbox, &parked).await;
        work(&inbox, Err(HOSTILE)).await;
        let undecodable = deliver_undecodable(&inbox).await;
        deliver(&inbox, &waiting).await;
        let page = inbox.serve_page(0).await.unwrap();
        Self {
            inbox,
            page,
            waiting,
            done,
            parked,
            undecodable,
            _directory: directory,
        }
    }

    /// Returns the URL of a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}", self.page.url(), path.trim_start_matches('/'))
    }

    pub async fn state(&self, event: &ChatReceivedEvent) -> State {
        self.inbox.get(event.id).await.unwrap().unwrap().state
    }
}
