//! Tests how much of a body `Verifier::verify_body` reads, and for how long.

mod support;

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::{pending, ready};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Bytes;
use http::{HeaderMap, HeaderValue, header};
use http_body::{Body, Frame};
use http_body_util::Full;
use plain_webhooks::{Event, Rejection, Verified, Verifier, headers};
use tokio::time::{Instant, sleep};

use support::{SECRET, delivery, secret};

/// A body of unknown size. After its parts, it sends nothing, or repeats the last part endlessly.
struct Parts {
    parts: VecDeque<Vec<u8>>,
    endless: bool,
}

impl Body for Parts {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.parts.pop_front() {
            Some(part) => {
                if self.endless && self.parts.is_empty() {
                    self.parts.push_back(part.clone());
                }
                Poll::Ready(Some(Ok(Frame::data(part.into()))))
            }
            // The deadline wakes the task.
            None => Poll::Pending,
        }
    }
}

fn silent_after(part: &[u8]) -> Parts {
    let parts = [part.to_vec()].into();
    let endless = false;
    Parts { parts, endless }
}

fn endless(part: &[u8]) -> Parts {
    let parts = [part.to_vec()].into();
    let endless = true;
    Parts { parts, endless }
}

fn verifier() -> Verifier {
    Verifier::new(secret(SECRET)).with_body_limit(1000)
}

/// Headers with a signature that matches none of the bodies here.
fn signed() -> HeaderMap {
    delivery("/").into_parts().0.headers
}

/// Verifies a body without a deadline, and returns the rejection.
async fn read(
    headers: &HeaderMap,
    body: impl Body<Data = Bytes, Error = Infallible>,
) -> (u16, String) {
    let verifier = verifier();
    rejected(verifier.verify_body(headers, body, pending::<()>()).await)
}

#[track_caller]
fn rejected(result: Result<Verified<Event>, Rejection>) -> (u16, String) {
    let rejection = result.expect_err("the body should be rejected");
    assert_eq!(rejection.signed_body(), None);
    let status = rejection.error().status().as_u16();
    (status, rejection.to_string())
}

#[tokio::test(start_paused = true)]
async fn a_body_must_arrive_in_time() {
    let verifier = verifier().with_body_timeout(Duration::from_secs(7));
    let late = (408, "the body did not arrive in time".to_owned());
    for body in [silent_after(b""), silent_after(b"some")] {
        let start = Instant::now();
        let deadline = sleep(verifier.body_timeout());
        let result = verifier.verify_body(&signed(), body, deadline).await;
        assert!(result.as_ref().unwrap_err().error().is_timed_out());
        assert_eq!(rejected(result), late);
        assert_eq!(start.elapsed().as_secs(), 7);
    }
    let result = verifier
        .verify_body(&signed(), endless(b" "), ready(()))
        .await;
    assert_eq!(rejected(result), late);
    assert_eq!(Verifier::DEFAULT_BODY_TIMEOUT.as_secs(), 10);
}

#[tokio::test]
async fn an_announced_size_is_checked_before_the_body_is_read() {
    let too_large = (413, "the body is larger than 1000 bytes".to_owned());
    let announce = |length: &'static str| {
        let mut headers = signed();
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static(length));
        headers
    };
    for length in ["1001", "18446744073709551615"] {
        let found = read(&announce(length), silent_after(b"")).await;
        assert_eq!(found, too_large, "{length}");
    }
    // The size hint of the body.
    let body = Full::new(Bytes::from(vec![b' '; 1001]));
    assert_eq!(read(&signed(), body).await, too_large);
    // The bytes that arrive, if nothing or less was announced.
    for headers in [signed(), announce("1000"), announce("-1")] {
        assert_eq!(read(&headers, endless(b" ")).await, too_large);
    }
}

#[tokio::test]
async fn nothing_is_read_without_exactly_one_signature() {
    let unsigned = HeaderMap::new();
    assert_eq!(read(&unsigned, silent_after(b"")).await.0, 401);
    let mut twice = signed();
    twice.append(headers::SIGNATURE, HeaderValue::from_static("another"));
    assert_eq!(read(&twice, silent_after(b"")).await.0, 401);
}

/// This includes a client that disconnects while the body is read.
#[tokio::test(start_paused = true)]
async fn memory_is_released() {
    let verifier = verifier().with_memory_budget(2000);
    let (held, signed) = ([b' '; 600], signed());
    let read = async |timeout| {
        let body = silent_after(&held);
        let result = verifier.verify_body(&signed, body, sleep(timeout)).await;
        rejected(result).0
    };
    let (short, long) = (Duration::from_secs(1), Duration::from_secs(2));
    // Two bodies hold the memory until they time out, and there is none left for the third.
    assert_eq!(
        tokio::join!(read(long), read(long), read(short)),
        (408, 408, 503)
    );
    assert_eq!(tokio::join!(read(long), read(long)), (408, 408));
    let dropped = tokio::time::timeout(short, async { tokio::join!(read(long), read(long)) });
    assert!(dropped.await.is_err());
    assert_eq!(tokio::join!(read(long), read(long)), (408, 408));
}
