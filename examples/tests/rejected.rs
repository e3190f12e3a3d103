//! Tests that a real server logs each row of the table "Rejected deliveries" in docs/receiving.md.

mod support;

use std::io::Write as _;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request as Incoming;
use axum::middleware::{Next, from_fn};
use axum::routing::post;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderName, HeaderValue, Request, header};
use http_body_util::{BodyExt as _, Limited};
use jiff::{SignedDuration, Timestamp};
use plain_webhooks::{
    ChatSentEvent, SigningSecret, Verified, Verifier, WorkspaceId, headers, testing,
};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use support::{SECRET, delivery, log, secret, sign, web};

/// Returns the first column of the table.
fn documented() -> Vec<String> {
    let guide = include_str!("../../docs/receiving.md");
    let (_, section) = guide.split_once("\n## Rejected deliveries\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| "));
    let messages = rows.map(|row| row.split(" | ").next().unwrap().to_owned());
    // Skip the head of the table.
    messages.skip(1).collect()
}

async fn chat_sent(_: Verified<ChatSentEvent>) {}

fn app(verifier: Verifier) -> Router {
    Router::new()
        .route("/", post(chat_sent))
        .with_state(verifier)
}

fn verifier() -> Verifier {
    Verifier::new(secret(SECRET))
}

/// Returns the logged reason for rejecting the request.
async fn reason(app: Router, request: Request<Vec<u8>>) -> String {
    web::send(web::serve(app).await, request).await;
    logged()
}

fn logged() -> String {
    let log = log::take();
    let (_, reason) = log.split_once(" reason=").unwrap();
    reason.trim_end().to_owned()
}

/// Adds a layer that changes the body, but not the headers, before the extractor.
fn behind(change: fn(Bytes) -> Vec<u8>) -> Router {
    app(verifier()).layer(from_fn(move |request: Incoming, next: Next| async move {
        let (parts, body) = request.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        let request = Incoming::from_parts(parts, change(body).into());
        next.run(request).await
    }))
}

/// Decodes and encodes the body, as JSON middleware does.
fn parsed_and_written_again(body: Bytes) -> Vec<u8> {
    let value: Value = serde_json::from_slice(&body).unwrap();
    value.to_string().into()
}

/// Returns the reason for rejecting a delivery after an edit.
async fn edited(verifier: Verifier, edit: impl FnOnce(&mut Request<Vec<u8>>)) -> String {
    let mut request = delivery("/");
    edit(&mut request);
    reason(app(verifier), request).await
}

fn with(name: HeaderName, value: &'static str) -> impl FnOnce(&mut Request<Vec<u8>>) {
    move |request| {
        let value = HeaderValue::from_static(value);
        request.headers_mut().insert(name, value);
    }
}

/// Returns the reason for rejecting an event of a workspace that is signed with this secret.
async fn of_workspace(workspace: u128, signed_with: &str) -> String {
    let verifier = Verifier::for_workspace(WorkspaceId::from_u128(1), secret("the first"))
        .with_workspace(WorkspaceId::from_u128(2), secret("the second"));
    let mut event = testing::chat_sent_event();
    event.workspace_id = WorkspaceId::from_u128(workspace);
    let mut request = testing::signed_request(&secret(signed_with), "/", &event);
    if workspace == 1 {
        // Without this header, all secrets are tried.
        request.headers_mut().remove(headers::WORKSPACE_ID);
    }
    reason(app(verifier), request).await
}

/// Returns the reason for rejecting the documented event when it is this many hours old.
async fn aged(hours: i64) -> String {
    let event = support::chat_sent_event();
    let attempted_at = event.webhook_metadata.webhook_delivery_attempt_timestamp;
    let now: Timestamp = attempted_at + SignedDuration::from_hours(hours);
    let request = testing::signed_request(&secret(SECRET), "/", &event);
    reason(app(verifier().at(now)), request).await
}

/// Returns the head of a delivery.
fn head(rest: &str) -> String {
    let zeros = "0".repeat(64);
    format!(
        "POST / HTTP/1.1\r\nhost: localhost\r\nplain-request-signature: {zeros}\r\n{rest}\r\n\r\n"
    )
}

/// Opens a connection, and sends this.
async fn connect(address: SocketAddr, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

/// Returns the reason for rejecting this incomplete request.
async fn reason_of_text(verifier: Verifier, text: &str) -> String {
    let mut stream = connect(web::serve(app(verifier)).await, text).await;
    stream.read_u8().await.unwrap();
    logged()
}

/// Returns the reason for rejecting a body while another one holds the memory.
async fn overloaded() -> String {
    let verifier = verifier().with_body_limit(1000).with_memory_budget(2000);
    let address = web::serve(app(verifier)).await;
    let request = head("content-length: 1000") + &" ".repeat(900);
    let held = connect(address, &request).await;
    // Repeat until the first request has taken its memory.
    loop {
        let mut second = connect(address, &request).await;
        let answer = tokio::time::timeout(Duration::from_millis(200), second.read_u8()).await;
        if answer.is_ok() {
            break;
        }
    }
    drop(held);
    logged()
}

/// Returns the reason for rejecting a body above the limit of a layer.
async fn limited_by_a_layer() -> String {
    let limit = |body: Body| Body::new(Limited::new(body, 16).map_err(axum::Error::new));
    let app = app(verifier()).layer(from_fn(move |request: Incoming, next: Next| {
        next.run(request.map(limit))
    }));
    reason(app, delivery("/")).await
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

/// Replaces the signed body, as a proxy might.
fn replaced(body: impl Into<Vec<u8>>) -> impl FnOnce(&mut Request<Vec<u8>>) {
    move |request| *request.body_mut() = body.into()
}

#[tokio::test]
async fn each_message_in_the_guide_is_logged() {
    log::start();
    let quoted = SigningSecret::new(format!("'{SECRET}'")).unwrap();
    log::take();
    let signed = |body: &'static str| move |request: &mut Request<Vec<u8>>| sign(request, body);
    let original = delivery("/").into_body();
    let pretty = serde_json::from_slice::<Value>(&original).unwrap();
    let undecodable = r#"{"payload":{"eventType":"thread.chat_sent","chat":{"id":7}}}"#;
    let rows = [
        edited(verifier(), |request| {
            request.headers_mut().remove(headers::SIGNATURE);
        })
        .await,
        edited(verifier(), |request| {
            let signature = request.headers()[headers::SIGNATURE].clone();
            request.headers_mut().append(headers::SIGNATURE, signature);
        })
        .await,
        edited(verifier(), |request| {
            let signature = &request.headers()[headers::SIGNATURE];
            let text = format!("sha256={}", signature.to_str().unwrap());
            let signature = HeaderValue::try_from(text).unwrap();
            request.headers_mut().insert(headers::SIGNATURE, signature);
        })
        .await,
        edited(Verifier::new(secret("another")), |_| ()).await,
        edited(Verifier::new(quoted), |_| ()).await,
        reason(behind(|_| Vec::new()), delivery("/")).await,
        reason(behind(parsed_and_written_again), delivery("/")).await,
        edited(verifier(), replaced(format!("{pretty:#}"))).await,
        reason(
            behind(|_| b"{\"a\":1}".into()),
            delivery("/").map(|_| vec![b' '; 1024]),
        )
        .await,
        edited(verifier(), replaced(json!("{}").to_string())).await,
        edited(verifier(), replaced("eyJ0aW1lc3RhbXAiOiIyMDIzIn0=")).await,
        edited(verifier(), replaced(gzip(&original))).await,
        edited(verifier(), |request| {
            with(header::CONTENT_ENCODING, "br")(request);
            replaced("\u{b}")(request);
        })
        .await,
        edited(verifier(), replaced("\u{feff}{}")).await,
        of_workspace(3, "the first").await,
        of_workspace(1, "the second").await,
        aged(1).await,
        aged(-1).await,
        edited(verifier(), with(headers::EVENT_TYPE, "thread.created")).await,
        reason(
            app(verifier()),
            testing::signed_request(
                &secret(SECRET),
                "/",
                &testing::other_event("thread.created"),
            ),
        )
        .await,
        edited(verifier(), signed(undecodable)).await,
        edited(verifier().with_body_limit(16), |_| ()).await,
        limited_by_a_layer().await,
        reason_of_text(
            verifier().with_body_timeout(Duration::from_millis(50)),
            &head("content-length: 10"),
        )
        .await,
        reason_of_text(
            verifier(),
            &(head("transfer-encoding: chunked") + "not a chunk\r\n"),
        )
        .await,
        overloaded().await,
    ];
    let documented = documented();
    for (row, documented) in rows.iter().zip(&documented) {
        assert_eq!(row, documented);
    }
    assert_eq!(rows.len(), documented.len());
}
