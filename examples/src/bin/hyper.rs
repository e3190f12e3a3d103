//! Receives chat messages with hyper, without a framework.
//!
//! ```sh
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin hyper
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-examples --bin hyper -- 0.0.0.0:8080
//! ```

use std::convert::Infallible;
use std::error::Error;
use std::time::Duration;

use http_body_util::{BodyExt as _, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use plain_webhooks::{ChatSentEvent, SigningSecret, Verified, Verifier, VerifyError};
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
            // The connection was lost, or too many are open. Neither is a reason to end the server.
            Err(error) => {
                eprintln!("could not accept a connection: {error}");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

async fn serve(stream: TcpStream, verifier: Verifier) {
    let service = service_fn(async |request| Ok::<_, Infallible>(answer(&verifier, request).await));
    let connection = http1::Builder::new()
        // Ends connections that send no request for 30 seconds.
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    if let Err(error) = connection.await {
        eprintln!("connection lost: {error}");
    }
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
            Err(status) => status,
        }
    };
    response
}

/// Reads and verifies the body part by part: nothing without a signature, and no more than the verifier's limit.
async fn receive(
    verifier: &Verifier,
    request: Request<Incoming>,
) -> Result<Verified<ChatSentEvent>, StatusCode> {
    let rejected = |error: VerifyError| {
        eprintln!("rejected: {error}");
        error.status()
    };
    let (parts, mut body) = request.into_parts();
    let verifying = verifier.verify_request_in_parts(&parts.headers);
    let mut verifying = verifying.map_err(rejected)?;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| StatusCode::BAD_REQUEST)?;
        if let Some(part) = frame.data_ref() {
            verifying.update(part).map_err(rejected)?;
        }
    }
    verifying
        .finish()
        .map_err(|rejection| rejected(rejection.into()))
}

/// Runs only for events that Plain has signed.
fn chat_sent(event: &Verified<ChatSentEvent>) {
    // Plain delivers at least once. If handling an event twice would do harm, store the id in the same transaction
    // as your own work, and do nothing if it is already there.
    println!(
        "{} wrote, event {}",
        event.payload.chat.created_by, event.id
    );
}
