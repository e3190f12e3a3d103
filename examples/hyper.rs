//! Receives chat messages with hyper, without a framework.
//!
//! ```sh
//! PLAIN_SIGNING_SECRET=... cargo run --example hyper
//! PLAIN_SIGNING_SECRET=... cargo run --example hyper -- 0.0.0.0:8080
//! ```

use std::convert::Infallible;
use std::error::Error;
use std::time::Duration;

use http_body_util::{BodyExt as _, Empty, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use plain_webhooks::{ChatSentEvent, SigningSecret, Verified, Verifier};
use tokio::net::{TcpListener, TcpStream};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret = std::env::var("PLAIN_SIGNING_SECRET")
        .map_err(|error| format!("PLAIN_SIGNING_SECRET: {error}"))?;
    let verifier = Verifier::new(SigningSecret::new(secret)?);
    let address = std::env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:3000");

    let listener = TcpListener::bind(address).await?;
    println!(
        "listening on http://{}/webhooks/plain",
        listener.local_addr()?
    );
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(serve(stream, verifier.clone()))),
            // One connection that was lost, or too many at once: no reason to end.
            Err(error) => {
                eprintln!("no connection: {error}");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

async fn serve(stream: TcpStream, verifier: Verifier) {
    let service = service_fn(async |request| {
        let mut response = Response::new(Empty::<Bytes>::new());
        *response.status_mut() = answer(&verifier, request).await;
        Ok::<_, Infallible>(response)
    });
    let connection = http1::Builder::new()
        // Ends connections that send no request for 30 seconds.
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    if let Err(error) = connection.await {
        eprintln!("connection lost: {error}");
    }
}

async fn answer(verifier: &Verifier, request: Request<Incoming>) -> StatusCode {
    if request.uri().path() != "/webhooks/plain" {
        return StatusCode::NOT_FOUND;
    }
    if request.method() != Method::POST {
        return StatusCode::METHOD_NOT_ALLOWED;
    }
    let (parts, body) = request.into_parts();
    // Anyone can send a body of any size: no more is read than the verifier would take.
    let body = match Limited::new(body, verifier.body_limit()).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => return StatusCode::PAYLOAD_TOO_LARGE,
        Err(_) => return StatusCode::BAD_REQUEST,
    };
    match verifier.verify_request(&parts.headers, &body) {
        Ok(event) => {
            chat_sent(&event);
            StatusCode::NO_CONTENT
        }
        Err(error) => {
            eprintln!("not taken: {error}");
            error.status()
        }
    }
}

/// Runs only for events that Plain has signed.
fn chat_sent(event: &Verified<ChatSentEvent>) {
    // Plain delivers at least once. Where it matters, keep this key with what you do, in one
    // transaction, and do nothing if it is there already.
    let key = event.idempotency_key();
    println!("{} wrote, event {key}", event.sender());
}
