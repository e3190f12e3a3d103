//! Receives chat messages with hyper, without a framework.
//!
//! ```sh
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin hyper
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin hyper -- 0.0.0.0:8080
//! ```

use std::error::Error;
use std::future::ready;

use http_body_util::Empty;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use plain_webhooks::{ChatSentEvent, Rejection, SigningSecret, Verified, Verifier};
use plain_webhooks_examples::server::{Limits, complain, say, serve};
use tokio::net::TcpListener;
use tokio::time::sleep;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let limits = Limits::from_env()?;
    let verifier = Verifier::new(SigningSecret::from_env("PLAIN_SIGNING_SECRET")?)
        .with_body_timeout(limits.body);
    let address = std::env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:3000");

    let listener = TcpListener::bind(address).await?;
    say(format_args!(
        "listening on http://{}/webhooks/plain",
        listener.local_addr()?
    ));
    let service = service_fn(move |request| {
        let verifier = verifier.clone();
        async move { Ok(answer(&verifier, request).await) }
    });
    serve(listener, limits, |stream| ready(Ok(stream)), service).await?;
    Ok(())
}

async fn answer(verifier: &Verifier, request: Request<Incoming>) -> Response<Empty<Bytes>> {
    let mut response = Response::new(Empty::new());
    *response.status_mut() = if request.uri().path() != "/webhooks/plain" {
        StatusCode::NOT_FOUND
    } else if request.method() != Method::POST {
        let headers = response.headers_mut();
        headers.insert(ALLOW, HeaderValue::from_static("POST"));
        StatusCode::METHOD_NOT_ALLOWED
    } else {
        match receive(verifier, request).await {
            Ok(event) => {
                chat_sent(&event);
                StatusCode::NO_CONTENT
            }
            Err(rejection) => {
                complain(format_args!("rejected: {rejection}"));
                rejection.error().status()
            }
        }
    };
    response
}

/// Reads nothing without a signature, and no more than the verifier's limits allow.
async fn receive(
    verifier: &Verifier,
    request: Request<Incoming>,
) -> Result<Verified<ChatSentEvent>, Rejection> {
    let (parts, body) = request.into_parts();
    let deadline = sleep(verifier.body_timeout());
    verifier.verify_body(&parts.headers, body, deadline).await
}

/// Runs only for events that Plain has signed.
fn chat_sent(event: &Verified<ChatSentEvent>) {
    // Plain delivers at least once. If handling an event twice would do harm, store the id in the same transaction
    // as your own work, and do nothing if it is already there.
    say(format_args!(
        "{} wrote, event {}",
        event.payload.chat.created_by, event.id
    ));
}
