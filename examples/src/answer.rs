//! Answers requests without a framework, for the servers `hyper` and `mtls`.

use http_body_util::Empty;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};
use plain_webhooks::{Rejection, Verified, Verifier, WebhookEvent};
use tokio::time::sleep;

use crate::server::print_error;

/// An answer without a body.
pub type Answer = Response<Empty<Bytes>>;

/// Verifies a delivery, and answers it. `handle` runs only for events that Plain has signed.
pub async fn answer<E: WebhookEvent>(
    verifier: &Verifier,
    request: Request<Incoming>,
    handle: fn(&Verified<E>),
) -> Answer {
    if request.method() != Method::POST {
        let mut answer = with_status(StatusCode::METHOD_NOT_ALLOWED);
        let headers = answer.headers_mut();
        headers.insert(ALLOW, HeaderValue::from_static("POST"));
        return answer;
    }
    with_status(match receive(verifier, request).await {
        Ok(event) => {
            handle(&event);
            StatusCode::NO_CONTENT
        }
        Err(rejection) => {
            print_error(format_args!("rejected, {}: {rejection}", rejection.kind()));
            rejection.error().status()
        }
    })
}

/// Reads and verifies the body. Reads nothing without a signature, and no more than the verifier's limits allow.
async fn receive<E: WebhookEvent>(
    verifier: &Verifier,
    request: Request<Incoming>,
) -> Result<Verified<E>, Rejection> {
    let (parts, body) = request.into_parts();
    let deadline = sleep(verifier.body_timeout());
    verifier.verify_body(&parts.headers, body, deadline).await
}

/// An answer without a body.
pub fn with_status(status: StatusCode) -> Answer {
    let mut answer = Response::new(Empty::new());
    *answer.status_mut() = status;
    answer
}
