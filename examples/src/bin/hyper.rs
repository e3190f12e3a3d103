//! Receives chat messages with hyper, without a framework.
//!
//! ```sh
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin hyper
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin hyper -- 0.0.0.0:8080
//! ```

use std::error::Error;
use std::future::ready;

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, StatusCode};
use plain_webhooks::{ChatSentEvent, SigningSecret, Verified, Verifier};
use plain_webhooks_examples::answer::{answer, with_status};
use plain_webhooks_examples::server::{Limits, print_line, serve};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let limits = Limits::from_env()?;
    let verifier = Verifier::new(SigningSecret::from_env("PLAIN_SIGNING_SECRET")?)
        .with_body_timeout(limits.body);
    let address = std::env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:3000");

    let listener = TcpListener::bind(address).await?;
    print_line(format_args!(
        "listening on http://{}/webhooks/plain",
        listener.local_addr()?
    ));
    let service = service_fn(move |request: Request<Incoming>| {
        let verifier = verifier.clone();
        async move {
            Ok(match request.uri().path() {
                "/webhooks/plain" => answer(&verifier, request, chat_sent).await,
                _ => with_status(StatusCode::NOT_FOUND),
            })
        }
    });
    serve(listener, limits, |stream| ready(Ok(stream)), service).await?;
    Ok(())
}

/// Runs only for events that Plain has signed.
fn chat_sent(event: &Verified<ChatSentEvent>) {
    // Plain delivers at least once. If handling an event twice would do harm, store the id in the same transaction
    // as your own work, and do nothing if it is already there.
    print_line(format_args!(
        "{} wrote, event {}",
        event.payload.chat.created_by, event.id
    ));
}
