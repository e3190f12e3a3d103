//! Receives chat messages with axum.
//!
//! ```sh
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin axum
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin axum -- 0.0.0.0:8080
//! ```

use std::error::Error;
use std::future::ready;
use std::io::IsTerminal as _;

use axum::Router;
use axum::routing::post;
use hyper_util::service::TowerToHyperService;
use plain_webhooks::{ChatSentEvent, SigningSecret, Verified, Verifier};
use plain_webhooks_examples::server::{Limits, print_line, serve};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    show_rejections();
    let limits = Limits::from_env()?;
    let verifier = Verifier::new(SigningSecret::from_env("PLAIN_SIGNING_SECRET")?)
        .with_body_timeout(limits.body);
    let address = std::env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:3000");

    let app = Router::new()
        .route("/webhooks/plain", post(chat_sent))
        .with_state(verifier);
    let listener = TcpListener::bind(address).await?;
    print_line(format_args!(
        "listening on http://{}/webhooks/plain",
        listener.local_addr()?
    ));
    // `axum::serve` is shorter, but limits neither the time of a client nor the number of clients.
    let service = TowerToHyperService::new(app);
    serve(listener, limits, |stream| ready(Ok(stream)), service).await?;
    Ok(())
}

/// Prints the log of the extractor to standard error: why requests are rejected.
fn show_rejections() {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        // These errors are reported with `eprintln!`, which panics if standard error is closed.
        .log_internal_errors(false)
        .init();
}

/// Runs only for events that Plain has signed. All other requests are answered before this.
async fn chat_sent(event: Verified<ChatSentEvent>) {
    // Plain delivers at least once. If handling an event twice would do harm, store the id in the same transaction
    // as your own work, and do nothing if it is already there.
    print_line(format_args!(
        "{} wrote, event {}",
        event.payload.chat.created_by, event.id
    ));
}
