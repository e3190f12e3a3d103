//! The extractor for axum.

use std::error::Error;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use http_body_util::{BodyExt, LengthLimitError};

use crate::event::WebhookEvent;
use crate::headers::DeliveryHeaders;
use crate::verify::BodyVerifier;
use crate::{Rejection, Verified, Verifier, VerifyError};

/// Extracts a verified event from a request. See [`extractor`](crate::_documentation::extractor).
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
        let result = receive(&verifier, &parts.headers, body).await;
        log(&result, DeliveryHeaders::new(&parts.headers));
        result
    }
}

async fn receive<E: WebhookEvent>(
    verifier: &Verifier,
    headers: &HeaderMap,
    body: Body,
) -> Result<Verified<E>, Rejection> {
    let mut verifying = verifier.verify_request_in_parts(headers)?;
    // Where the request says how large it is, before anything is read.
    let at_least = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    verifier.check_size(at_least)?;
    read(body, &mut verifying).await?;
    verifying.finish()
}

async fn read(mut body: Body, verifying: &mut BodyVerifier<'_>) -> Result<(), VerifyError> {
    while let Some(frame) = body.frame().await {
        match frame {
            // Into one piece of memory: thousands of small parts would take a multiple of the limit.
            Ok(frame) => frame
                .data_ref()
                .map_or(Ok(()), |part| verifying.update(part))?,
            // A layer of the service may have a limit of its own.
            Err(error) if is_limit(&error) => return Err(VerifyError::too_large(None)),
            Err(_) => return Err(VerifyError::unreadable()),
        }
    }
    Ok(())
}

fn is_limit(error: &(dyn Error + 'static)) -> bool {
    error.is::<LengthLimitError>() || error.source().is_some_and(is_limit)
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
