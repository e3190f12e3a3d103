//! Receives chat messages with axum.
//!
//! ```sh
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin axum
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin axum -- 0.0.0.0:8080
//! ```

use std::error::Error;

use axum::Router;
use axum::routing::post;
use plain_webhooks::{ChatSentEvent, SigningSecret, Verified, Verifier};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let verifier = Verifier::new(SigningSecret::from_env("PLAIN_SIGNING_SECRET")?);
    let address = std::env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:3000");

    let app = Router::new()
        .route("/webhooks/plain", post(chat_sent))
        .with_state(verifier);
    let listener = TcpListener::bind(address).await?;
    println!(
        "listening on http://{}/webhooks/plain",
        listener.local_addr()?
    );
    axum::serve(listener, app).await?;
    Ok(())
}

/// Runs only for events that Plain has signed. All other requests are answered before this, and logged to
/// `tracing`; add `tracing-subscriber` to see the log.
async fn chat_sent(event: Verified<ChatSentEvent>) {
    // Plain delivers at least once. If handling an event twice would do harm, store the id in the same transaction
    // as your own work, and do nothing if it is already there.
    println!(
        "{} wrote, event {}",
        event.payload.chat.created_by, event.id
    );
}
