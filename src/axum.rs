//! The extractor for axum.

use std::future::pending;
use std::time::Duration;

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use tokio::runtime::Handle;
use tokio::time::sleep;

use crate::event::WebhookEvent;
use crate::{Rejection, Verified, Verifier, VerifyErrorKind};

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
        log(&result);
        result
    }
}

/// Completes after this time. Outside of a tokio runtime there is no timer, so it never completes.
async fn deadline(timeout: Duration) {
    match Handle::try_current() {
        Ok(_) => sleep(timeout).await,
        Err(_) => pending().await,
    }
}

/// Logs the error and, if the body is signed, the event's ids, times and type. Nothing of this was written by a customer.
///
/// The fields of the event are never taken from headers, which anyone can make up.
macro_rules! log {
    ($level:ident, $envelope:expr, $($rest:tt)*) => {{
        let envelope = $envelope;
        let metadata = envelope.map(|envelope| &envelope.webhook_metadata);
        tracing::$level!(
            event_id = envelope.map(|envelope| display(envelope.id)),
            event_type = envelope.map(|envelope| display(envelope.type_.as_str().escape_debug())),
            workspace_id = envelope.map(|envelope| display(envelope.workspace_id)),
            webhook_target_id = metadata.map(|metadata| display(metadata.webhook_target_id)),
            attempt = metadata.map(|metadata| metadata.webhook_delivery_attempt_number),
            delay = envelope.map(|envelope| display(format!("{:#}", envelope.delivery_delay()))),
            $($rest)*
        );
    }};
}

fn log<E: WebhookEvent>(result: &Result<Verified<E>, Rejection>) {
    let error = match result {
        Ok(event) => return log!(debug, Some(event.envelope()), "webhook verified"),
        Err(rejection) => rejection.error(),
    };
    let kind = error.kind().as_str();
    match error.kind() {
        VerifyErrorKind::OtherEventType => {
            log!(debug, error.envelope(), kind, reason = %error, "webhook of another event type");
        }
        _ => {
            let status = error.status().as_u16();
            log!(warn, error.envelope(), kind, status, reason = %error, "webhook rejected");
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        match self.error().status() {
            // It has no body.
            status @ StatusCode::NO_CONTENT => status.into_response(),
            status => (status, self.error().summary()).into_response(),
        }
    }
}
