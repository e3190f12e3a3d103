//! Receives chat messages with hyper, without a framework.
//!
//! ```sh
//! PLAIN_SIGNING_SECRET=... cargo run --example hyper
//! PLAIN_SIGNING_SECRET=... cargo run --example hyper -- 0.0.0.0:8080
//! ```

use std::convert::Infallible;
use std::error::Error;
use std::time::Duration;

use http_body_util::{BodyExt as _, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use plain_webhooks::{ChatSentEvent, SigningSecret, Verified, Verifier, VerifyError, headers};
use tokio::net::{TcpListener, TcpStream};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let verifier = Verifier::new(SigningSecret::from_env("PLAIN_SIGNING_SECRET")?);
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
    match verify(verifier, request).await {
        Ok(event) => {
            chat_sent(&event);
            StatusCode::NO_CONTENT
        }
        Err(status) => status,
    }
}

/// Reads the body as it comes in: nothing of it without a signature, and no more than the verifier takes.
async fn verify(
    verifier: &Verifier,
    request: Request<Incoming>,
) -> Result<Verified<ChatSentEvent>, StatusCode> {
    let refused = |error: VerifyError| {
        eprintln!("not taken: {error}");
        error.status()
    };
    let (parts, mut body) = request.into_parts();
    let signature = parts.headers.get(headers::SIGNATURE);
    let mut verifying = verifier.verify_in_parts(signature).map_err(refused)?;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| StatusCode::BAD_REQUEST)?;
        if let Some(part) = frame.data_ref() {
            verifying.update(part).map_err(refused)?;
        }
    }
    verifying.finish_request(&parts.headers).map_err(refused)
}

/// Runs only for events that Plain has signed.
fn chat_sent(event: &Verified<ChatSentEvent>) {
    // Plain delivers at least once. Where it matters, keep this key with what you do, in one
    // transaction, and do nothing if it is there already.
    let key = event.idempotency_key();
    println!("{} wrote, event {key}", event.sender());
}
