//! Tests the extractor for axum, with a real server and a real client.

mod support;

use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::extract::{FromRef, FromRequest, State};
use axum::response::IntoResponse;
use axum::routing::post;
use axum::{BoxError, Router};
use futures_util::stream::{self, Stream};
use http::Request;
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt, Full, Limited};
use jiff::SignedDuration;
use plain_webhooks::{ChatSentEvent, Event, Rejection, Verified, Verifier, headers, testing};

use support::log;
use support::web::{self, Answer, collect, send};
use support::{
    MISSING_SIGNATURE, NOT_JSON, SECRET, SIGNATURE_MISMATCH_SUMMARY, SPACED, delivery, secret, sign,
};

fn text(status: u16, text: &str) -> Answer {
    (status, text.to_owned())
}

fn verifier() -> Verifier {
    Verifier::new(secret(SECRET))
}

#[derive(Clone, FromRef)]
struct AppState {
    verifier: Verifier,
    greeting: &'static str,
}

async fn chat_sent(event: Verified<ChatSentEvent>) -> String {
    let bytes = event.body().map(<[u8]>::len);
    format!("{:?} in {bytes:?} bytes", event.payload.chat.text)
}

async fn any(State(greeting): State<&'static str>, event: Verified<Event>) -> String {
    format!("{greeting} {}", event.into_event().type_)
}

async fn kept(event: Result<Verified<ChatSentEvent>, Rejection>) -> String {
    match event {
        Ok(event) => format!("{event:?}"),
        Err(rejection) => {
            let body = rejection.signed_body().map(String::from_utf8_lossy);
            format!("{rejection:?}, kept {body:?}")
        }
    }
}

/// Serves on a free port until the test ends.
async fn serve(verifier: Verifier) -> SocketAddr {
    log::start();
    let app = Router::new()
        .route("/chat_sent", post(chat_sent))
        .route("/any", post(any))
        .route("/kept", post(kept))
        .with_state(AppState {
            verifier,
            greeting: "hello",
        });
    web::serve(app).await
}

/// Delivers the documented event after an edit of the request, and returns the answer.
async fn answer(path: &str, edit: impl FnOnce(&mut Request<Vec<u8>>)) -> Answer {
    let mut request = delivery(path);
    edit(&mut request);
    send(serve(verifier()).await, request).await
}

#[tokio::test]
async fn a_verified_event_reaches_the_handler() {
    let bytes = delivery("/").body().len();
    let expected = format!("Some(\"You are welcome!\") in Some({bytes}) bytes");
    assert_eq!(answer("/chat_sent", |_| ()).await, (200, expected));
    let expected = text(200, "hello thread.chat_sent");
    assert_eq!(answer("/any", |_| ()).await, expected);
    let verified = "Verified(thread.chat_sent pEv_01HE8AM6GZVS1S3609PFGR30FE)";
    assert_eq!(answer("/kept", |_| ()).await, text(200, verified));
}

#[tokio::test]
async fn a_handler_can_get_the_rejection() {
    let unsigned =
        |request: &mut Request<_>| drop(request.headers_mut().remove(headers::SIGNATURE));
    let expected = format!("Rejection(VerifyError({MISSING_SIGNATURE:?})), kept None");
    assert_eq!(answer("/kept", unsigned).await, (200, expected));

    let expected = format!("Rejection(VerifyError({SPACED:?})), kept None");
    let changed = |request: &mut Request<Vec<u8>>| request.body_mut().push(b' ');
    assert_eq!(answer("/kept", changed).await, (200, expected));

    let expected = format!("Rejection(VerifyError({NOT_JSON:?})), kept Some(\"Hello\")");
    let signed = |request: &mut Request<_>| sign(request, "Hello");
    assert_eq!(answer("/kept", signed).await, (200, expected));
}

#[tokio::test]
async fn the_verifier_in_the_state_is_used() {
    let mut event = testing::chat_sent_event();
    event.webhook_metadata.webhook_delivery_attempt_timestamp -= SignedDuration::from_hours(1);
    let request = || testing::signed_request(&secret(SECRET), "/any", &event);
    assert_eq!(send(serve(verifier()).await, request()).await.0, 401);
    let of_any_age = verifier().without_replay_protection();
    let expected = text(200, "hello thread.chat_sent");
    assert_eq!(send(serve(of_any_age).await, request()).await, expected);

    let bytes = request().body().len();
    let message = format!("the body is larger than {} bytes", bytes - 1);
    let small = verifier().with_body_limit(bytes - 1);
    assert_eq!(send(serve(small).await, request()).await, (413, message));
}

/// Returns the answer of the extractor to this body, with a limit of 8 bytes.
async fn extract(body: Body) -> Answer {
    log::start();
    let (parts, _) = delivery("/").into_parts();
    let request = Request::from_parts(parts, body);
    let verifier = verifier().with_body_limit(8);
    let result = Verified::<ChatSentEvent>::from_request(request, &verifier).await;
    let response = result.unwrap_err().into_response();
    let status = response.status().as_u16();
    (status, collect(response.into_body()).await)
}

/// A body of unknown length.
fn in_parts<E: Into<BoxError> + 'static>(
    parts: impl Stream<Item = Result<&'static str, E>> + Send + 'static,
) -> Body {
    Body::from_stream(parts)
}

#[tokio::test]
async fn a_body_that_arrives_in_parts_is_read_to_its_end() {
    let broken_off = in_parts(stream::iter([Ok("12345"), Err("reset")]));
    let message = "the body could not be read to its end";
    assert_eq!(extract(broken_off).await, text(400, message));
    let whole = in_parts(stream::iter([Ok::<_, BoxError>("1234"), Ok("5678")]));
    assert_eq!(extract(whole).await, text(401, SIGNATURE_MISMATCH_SUMMARY));
}

/// A body that announces its length, and panics if it is read.
struct Unread;

impl http_body::Body for Unread {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        panic!("the body should not be read")
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(9)
    }
}

#[tokio::test]
async fn no_more_than_the_limit_is_read() {
    let too_large = text(413, "the body is larger than 8 bytes");
    let endless = in_parts(stream::repeat_with(|| Ok::<_, BoxError>("12345")));
    assert_eq!(extract(endless).await, too_large);
    assert_eq!(extract(Body::new(Unread)).await, too_large);
}

#[tokio::test]
async fn nothing_is_read_without_a_signature() {
    let request = Request::new(Body::new(Unread));
    let result = Verified::<ChatSentEvent>::from_request(request, &verifier()).await;
    assert!(result.unwrap_err().error().is_missing_signature());
}

#[tokio::test]
async fn the_limit_of_another_layer_is_answered_413() {
    #[derive(Debug)]
    struct Wrapped(BoxError);
    impl std::fmt::Display for Wrapped {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("wrapped")
        }
    }
    impl std::error::Error for Wrapped {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&*self.0)
        }
    }

    let body = Full::new(Bytes::from_static(b"12345"));
    let limited = Body::new(Limited::new(body, 4).map_err(|error| Box::new(Wrapped(error))));
    assert_eq!(extract(limited).await, text(413, "the body is too large"));
}

#[tokio::test]
async fn the_log_contains_ids_and_reasons_but_nothing_personal() {
    let address = serve(verifier()).await;
    send(address, delivery("/chat_sent")).await;
    let mut undecodable = delivery("/chat_sent");
    sign(&mut undecodable, "Peter wrote");
    send(address, undecodable).await;
    let mut other_type = testing::other_event("thread.created");
    other_type.id = support::chat_sent_event().id;
    let other_type = testing::signed_request(&secret(SECRET), "/chat_sent", &other_type);
    send(address, other_type).await;
    send(address, Request::post("/any").body("Peter".into()).unwrap()).await;
    // Only signed values are logged, so the log of an unsigned request has none of these.
    let delivery = |event_type| {
        format!(
            "event_id=pEv_01HE8AM6GZVS1S3609PFGR30FE event_type={event_type} \
             workspace_id=w_01GST0W989ZNAW53X6XYHAY87P webhook_target_id=whTarget_01HD4400VTDJQ646V6RY37SR7K \
             attempt=1 delay=0s"
        )
    };
    let expected = [
        format!(
            "DEBUG message=webhook verified {}\n",
            delivery("thread.chat_sent")
        ),
        format!(
            "WARN message=webhook rejected kind=\"undecodable\" status=400 reason={NOT_JSON}\n"
        ),
        format!(
            "DEBUG message=webhook of another event type {} kind=\"other_event_type\" \
             reason=the event has another type: \"thread.created\"\n",
            delivery("thread.created")
        ),
        format!(
            "WARN message=webhook rejected kind=\"missing_signature\" status=401 \
             reason={MISSING_SIGNATURE}\n"
        ),
    ];
    assert_eq!(log::take(), expected.concat());
}
