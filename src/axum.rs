//! The extractor for axum.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use http_body_util::{BodyExt, LengthLimitError};

use crate::headers::DeliveryHeaders;
use crate::{BodyVerifier, Verified, Verifier, VerifyError, WebhookEvent};

/// Extracts a verified event from a request, in axum 0.8. Feature `axum`.
///
/// The handler runs only for events that Plain has signed; all other requests are answered before it
/// (see [`PlainWebhookRejection`]) and logged to `tracing`: as warnings, or, for a type of event that the
/// handler does not take, as debug messages. It reads the body, so it is a handler's last argument.
///
/// The [`Verifier`] is in the router's state; without one, the handler does not compile. Its limit to the
/// size of the body counts, not axum's `DefaultBodyLimit`. How long a request may take is for the service
/// to say, as for any other.
///
/// ```
/// use axum::{Router, routing::post};
/// use plain_webhooks::{ChatSentEvent, PlainWebhook, SigningSecret, Verifier};
///
/// async fn chat_sent(event: PlainWebhook<ChatSentEvent>) {
///     println!("{} wrote {:?}", event.sender(), event.text());
/// }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::new(SigningSecret::new("what the settings page shows")?);
/// let app: Router = Router::new().route("/webhooks/plain", post(chat_sent)).with_state(verifier);
/// # Ok(())
/// # }
/// ```
///
/// Without a verifier, or with a state that has none, it does not compile. Where the error is about a
/// `Router<Verifier>`, `with_state` was forgotten; where it only says that `Handler` is not satisfied,
/// `#[axum::debug_handler]` makes it say why.
///
/// ```compile_fail,E0277
/// # use axum::{Router, routing::post};
/// # use plain_webhooks::{ChatSentEvent, PlainWebhook};
/// async fn chat_sent(event: PlainWebhook<ChatSentEvent>) {}
///
/// let app: Router = Router::new().route("/webhooks/plain", post(chat_sent)).with_state(());
/// ```
///
/// A state of your own says where its verifier is (with axum's feature `macros`):
///
/// ```
/// use axum::extract::FromRef;
/// use plain_webhooks::Verifier;
///
/// #[derive(Clone, FromRef)]
/// struct AppState {
///     verifier: Verifier,
/// }
/// ```
///
/// # Other types of events
///
/// An event that is in order, but of another type than the handler takes, is answered 204 and thereby
/// counts as delivered: Plain would send it again for 5 days otherwise. To do something else, take
/// `PlainWebhook<Event>`, which is all types of events, or the rejection:
///
/// ```
/// use axum::http::StatusCode;
/// use plain_webhooks::{ChatSentEvent, PlainWebhook, PlainWebhookRejection};
///
/// async fn chat_sent(
///     event: Result<PlainWebhook<ChatSentEvent>, PlainWebhookRejection>,
/// ) -> Result<(), PlainWebhookRejection> {
///     match event {
///         Ok(event) => println!("{} wrote", event.sender()),
///         Err(rejection) => {
///             if rejection.error().is_undecodable() {
///                 // Keep it, to look into it before Plain gives up.
///                 println!("undecodable: {:?} bytes", rejection.signed_body().map(|body| body.len()));
///             }
///             return Err(rejection);
///         }
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct PlainWebhook<E> {
    event: Verified<E>,
    body: Bytes,
}

impl<E> PlainWebhook<E> {
    /// The event alone.
    #[must_use]
    pub fn into_event(self) -> E {
        self.event.into_event()
    }

    /// The event, with the proof that it is from Plain.
    #[must_use]
    pub fn into_verified(self) -> Verified<E> {
        self.event
    }

    /// The body as it came, for those who keep it.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl<E> Deref for PlainWebhook<E> {
    type Target = Verified<E>;

    fn deref(&self) -> &Verified<E> {
        &self.event
    }
}

impl<E: WebhookEvent> fmt::Debug for PlainWebhook<E> {
    /// The type and the id of the event: what a customer wrote does not belong into logs.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("PlainWebhook")
            .field(&self.event)
            .finish()
    }
}

impl<S, E> FromRequest<S> for PlainWebhook<E>
where
    Verifier: FromRef<S>,
    S: Send + Sync,
    E: WebhookEvent,
{
    type Rejection = PlainWebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
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
) -> Result<PlainWebhook<E>, PlainWebhookRejection> {
    let unread = |error| PlainWebhookRejection { error, body: None };
    let signature = DeliveryHeaders::new(headers).signature().map_err(unread)?;
    let mut verifying = verifier.verify_in_parts(signature).map_err(unread)?;
    // Where the request says how large it is, before anything is read.
    let at_least = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    verifier.check_size(at_least).map_err(unread)?;
    read(body, &mut verifying).await.map_err(unread)?;
    let result = verifying.finish_request(headers);
    let body = Bytes::from(verifying.into_body());
    match result {
        Ok(event) => Ok(PlainWebhook { event, body }),
        Err(error) => {
            let body = error.is_of_signed_body().then_some(body);
            Err(PlainWebhookRejection { error, body })
        }
    }
}

async fn read(mut body: Body, verifying: &mut BodyVerifier) -> Result<(), VerifyError> {
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
fn log<E>(result: &Result<PlainWebhook<E>, PlainWebhookRejection>, headers: DeliveryHeaders<'_>) {
    let event_id = headers.event_id().map(tracing::field::display);
    let attempt = headers.attempt_number();
    match result {
        Ok(_) => tracing::debug!(event_id, attempt, "webhook verified"),
        Err(rejection) if rejection.error.is_other_event_type() => {
            tracing::debug!(event_id, attempt, reason = %rejection.error, "webhook not asked for");
        }
        Err(rejection) => {
            let status = rejection.error.status().as_u16();
            tracing::warn!(event_id, attempt, status, reason = %rejection.error, "webhook refused");
        }
    }
}

/// Why a handler did not run; the answer to a request that is not a delivery of the event that it
/// takes.
///
/// Its status is [`VerifyError::status`], its body the error's message.
pub struct PlainWebhookRejection {
    error: VerifyError,
    body: Option<Bytes>,
}

impl PlainWebhookRejection {
    /// What was wrong.
    #[must_use]
    pub fn error(&self) -> &VerifyError {
        &self.error
    }

    /// The body as it came, if its signature is right. One that cannot be decoded can be kept and
    /// looked into; where its time could not be read either, it may be a replay.
    #[must_use]
    pub fn signed_body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }
}

impl IntoResponse for PlainWebhookRejection {
    fn into_response(self) -> Response {
        match self.error.status() {
            // Has no body.
            status @ StatusCode::NO_CONTENT => status.into_response(),
            status => (status, self.error.to_string()).into_response(),
        }
    }
}

impl fmt::Debug for PlainWebhookRejection {
    /// Without the body.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("PlainWebhookRejection")
            .field(&self.error)
            .finish()
    }
}

impl fmt::Display for PlainWebhookRejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, formatter)
    }
}

impl Error for PlainWebhookRejection {}
