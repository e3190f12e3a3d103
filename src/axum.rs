//! The extractor for axum.

use std::future::pending;
use std::time::Duration;

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use tokio::runtime::Handle;
use tokio::time::sleep;

use crate::event::WebhookEvent;
use crate::headers::DeliveryHeaders;
use crate::{Rejection, Verified, Verifier};

/// Extracts a verified event from a request. See [`extractor`](crate::_documentation::extractor).
///
/// `axum::Json<ChatSentEvent>` also compiles as an argument of a handler, but checks no signature.
impl<S, E> FromRequest<S> for Verified<E>
where
    Verifier: FromRef<S>,
    S: Send + Sync,
    E: WebhookEvent,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let (parts, body) = request.into_parts();
        let verifier = Verifier::from_ref(state);
        let deadline = deadline(verifier.body_timeout());
        let result = verifier.verify_body(&parts.headers, body, deadline).await;
        log(&result, DeliveryHeaders::new(&parts.headers));
        result
    }
}

/// Ends after this time. Outside of a tokio runtime, where nothing could end it, it does not end.
async fn deadline(timeout: Duration) {
    match Handle::try_current() {
        Ok(_) => sleep(timeout).await,
        Err(_) => pending().await,
    }
}

/// Ids and what is wrong, and nothing that a customer wrote.
fn log<E>(result: &Result<Verified<E>, Rejection>, headers: DeliveryHeaders<'_>) {
    let event_id = headers.event_id().map(tracing::field::display);
    let attempt = headers.attempt_number();
    match result.as_ref().map_err(Rejection::error) {
        Ok(_) => tracing::debug!(event_id, attempt, "webhook verified"),
        Err(error) if error.is_other_event_type() => {
            tracing::debug!(event_id, attempt, reason = %error, "webhook of another event type");
        }
        Err(error) => {
            let status = error.status().as_u16();
            tracing::warn!(event_id, attempt, status, reason = %error, "webhook rejected");
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        match self.error().status() {
            // It has no body.
            status @ StatusCode::NO_CONTENT => status.into_response(),
            status => (status, self.error().to_string()).into_response(),
        }
    }
}
