//! Reads a body within limits for its size and time.

use std::error::Error;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use bytes::Buf;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use http_body::Body;
use http_body_util::LengthLimitError;

use super::{Reason, Rejection, Verified, Verifier, VerifyError};
use crate::event::WebhookEvent;

/// How much of a body is read and hashed before other tasks get their turn, in bytes. Without this, many large bodies
/// would keep a small one waiting.
const TURN: usize = 64 * 1024;

type BoxError = Box<dyn Error + Send + Sync>;

impl Verifier {
    /// Reads the body of a request, verifies the request, and decodes the event.
    ///
    /// The body is not read if the request has no signature, or announces a body above the
    /// [limit](Self::with_body_limit). Otherwise it is read up to the limit, and until `deadline` completes. The deadline
    /// is usually a timer of your runtime. The body counts towards the [memory budget](Self::with_memory_budget).
    ///
    /// ```
    /// use http_body::Body;
    /// use plain_webhooks::{ChatSentEvent, Rejection, Verified, Verifier, VerifyError};
    /// use tokio::time::sleep;
    ///
    /// async fn receive<B: Body<Error: std::error::Error + Send + Sync + 'static>>(
    ///     verifier: &Verifier,
    ///     request: http::Request<B>,
    /// ) -> Result<Verified<ChatSentEvent>, Rejection> {
    ///     let (parts, body) = request.into_parts();
    ///     let deadline = sleep(verifier.body_timeout());
    ///     verifier.verify_body(&parts.headers, body, deadline).await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// If a check fails, or the body is incomplete at the deadline. [`VerifyError::status`] lists the cases, each with the
    /// status to answer.
    pub async fn verify_body<E: WebhookEvent>(
        &self,
        headers: &HeaderMap,
        body: impl Body<Error: Into<BoxError>>,
        deadline: impl Future,
    ) -> Result<Verified<E>, Rejection> {
        let mut verifying = self.verify_request_in_parts(headers)?;
        let announced = body.size_hint().lower().max(content_length(headers));
        self.check_size(usize::try_from(announced).unwrap_or(usize::MAX))?;

        let (mut body, mut deadline) = (pin!(body), pin!(deadline));
        let mut in_this_turn = 0_usize;
        loop {
            // Poll the deadline first, so that it also ends a body that never ends.
            let frame = poll_fn(|context| match deadline.as_mut().poll(context) {
                Poll::Ready(_) => Poll::Ready(Err(VerifyError::from(Reason::TimedOut))),
                Poll::Pending => body.as_mut().poll_frame(context).map(Ok),
            });
            let Some(frame) = frame.await? else {
                return verifying.finish();
            };
            let frame = frame.map_err(|error| read_error(&*error.into()))?;
            let Ok(mut data) = frame.into_data() else {
                // Trailers are not signed.
                continue;
            };
            while data.has_remaining() {
                let part = data.chunk();
                verifying.update(part)?;
                let read = part.len();
                data.advance(read);
                in_this_turn = in_this_turn.saturating_add(read);
            }
            if in_this_turn >= TURN {
                in_this_turn = 0;
                yield_now().await;
            }
        }
    }
}

/// Lets other tasks run, in any runtime.
async fn yield_now() {
    let mut yielded = false;
    poll_fn(|context| {
        if yielded {
            return Poll::Ready(());
        }
        yielded = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Returns the length in the headers, since a custom body may not know it. The server has compared it with the body.
fn content_length(headers: &HeaderMap) -> u64 {
    let value = headers.get(CONTENT_LENGTH);
    let text = value.and_then(|value| value.to_str().ok());
    text.and_then(|text| text.parse().ok()).unwrap_or(0)
}

fn read_error(error: &(dyn Error + 'static)) -> VerifyError {
    // Another layer of the service may have a limit of its own.
    let reason = match is_limit(error) {
        true => Reason::TooLarge(None),
        false => Reason::Unreadable,
    };
    reason.into()
}

fn is_limit(error: &(dyn Error + 'static)) -> bool {
    error.is::<LengthLimitError>() || error.source().is_some_and(is_limit)
}
