//! The extractor for axum, behind a real server and asked by a real client.

use std::cell::RefCell;
use std::fmt::{Debug, Write};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Once;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::extract::{FromRef, FromRequest, State};
use axum::response::IntoResponse;
use axum::routing::post;
use axum::{BoxError, Router};
use futures_util::stream::{self, Stream};
use http::{HeaderValue, Request, StatusCode};
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use plain_webhooks::{
    ChatSentEvent, Event, PlainWebhook, PlainWebhookRejection, SigningSecret, Verifier, headers,
    testing,
};
use tokio::net::TcpListener;
use tracing::field::Field;
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};

fn secret() -> SigningSecret {
    SigningSecret::new("secret").expect("it is a secret")
}

#[derive(Clone, FromRef)]
struct AppState {
    verifier: Verifier,
    greeting: &'static str,
}

async fn chat_sent(event: PlainWebhook<ChatSentEvent>) -> String {
    format!("{:?} in {} bytes", event.text(), event.body().len())
}

async fn any(State(greeting): State<&'static str>, event: PlainWebhook<Event>) -> String {
    format!("{greeting} {}", event.into_event().event_type())
}

async fn kept(event: Result<PlainWebhook<ChatSentEvent>, PlainWebhookRejection>) -> String {
    match event {
        Ok(_) => "event".to_owned(),
        Err(rejection) => format!(
            "{rejection:?}, kept {:?}",
            rejection.signed_body().map(Bytes::len)
        ),
    }
}

/// Listens on a port of this machine until the test ends.
async fn serve(verifier: Verifier) -> SocketAddr {
    Log::start();
    let app = Router::new()
        .route("/chat_sent", post(chat_sent))
        .route("/any", post(any))
        .route("/kept", post(kept))
        .with_state(AppState {
            verifier,
            greeting: "hello",
        });
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let address = listener.local_addr().expect("it listens");
    tokio::spawn(async { axum::serve(listener, app).await });
    address
}

/// The text of an answer, from the client or from the extractor.
async fn whole<B: http_body::Body<Error: Debug>>(body: B) -> String {
    let body = body.collect().await.expect("it has a body").to_bytes();
    String::from_utf8(body.to_vec()).expect("it is text")
}

async fn send(address: SocketAddr, mut request: Request<Full<Bytes>>) -> (StatusCode, String) {
    let path = request.uri().path().to_owned();
    *request.uri_mut() = format!("http://{address}{path}").parse().expect("a URI");
    let client = Client::builder(TokioExecutor::new()).build_http();
    let response = client.request(request).await.expect("there is an answer");
    let status = response.status();
    (status, whole(response.into_body()).await)
}

/// What the server answers to the documented event, delivered now, after `edit`.
async fn answer(path: &str, edit: impl FnOnce(&mut Request<Full<Bytes>>)) -> (u16, String) {
    let address = serve(Verifier::new(secret())).await;
    let mut request = testing::signed_request(&secret(), path, &testing::chat_sent_event());
    edit(&mut request);
    let (status, body) = send(address, request).await;
    (status.as_u16(), body)
}

fn signed(request: &mut Request<Full<Bytes>>, body: &'static str) {
    let signature = testing::sign(&secret(), body.as_bytes());
    let signature = HeaderValue::try_from(signature).expect("it is text");
    request.headers_mut().insert(headers::SIGNATURE, signature);
    *request.body_mut() = Full::from(body);
}

fn text(status: u16, text: &str) -> (u16, String) {
    (status, text.to_owned())
}

#[tokio::test]
async fn a_verified_event_reaches_the_handler() {
    let length = testing::chat_sent_event().to_vec().len();
    let expected = format!("Some(\"You are welcome!\") in {length} bytes");
    assert_eq!(answer("/chat_sent", |_| ()).await, (200, expected));
    assert_eq!(
        answer("/any", |_| ()).await,
        text(200, "hello thread.chat_sent")
    );
    assert_eq!(answer("/kept", |_| ()).await, text(200, "event"));
}

#[tokio::test]
async fn a_request_that_plain_did_not_sign_is_unauthorized() {
    let missing = "the request has no `Plain-Request-Signature`; \
                   Plain signs once the workspace has a signing secret";
    let without = |request: &mut Request<_>| drop(request.headers_mut().remove(headers::SIGNATURE));
    assert_eq!(answer("/chat_sent", without).await, text(401, missing));
    let mismatch = "`Plain-Request-Signature` does not fit the body: \
                    the secret is another one, or the body is not as it was sent";
    let changed = |request: &mut Request<_>| *request.body_mut() = Full::from("{}");
    assert_eq!(answer("/any", changed).await, text(401, mismatch));
    let kept = format!("PlainWebhookRejection(VerifyError({mismatch:?})), kept None");
    assert_eq!(answer("/kept", changed).await, (200, kept));
}

#[tokio::test]
async fn a_replay_is_unauthorized() {
    let mut event = testing::chat_sent_event();
    event.webhook_metadata.webhook_delivery_attempt_timestamp =
        "2023-11-02T15:33:11.760Z".parse().unwrap();
    let address = serve(Verifier::new(secret())).await;
    let request = || testing::signed_request(&secret(), "/chat_sent", &event);
    let (status, body) = send(address, request()).await;
    assert_eq!(status, 401);
    assert!(body.starts_with("the delivery was attempted "), "{body}");
    let address = serve(Verifier::new(secret()).without_replay_protection()).await;
    assert_eq!(send(address, request()).await.0, 200);
}

#[tokio::test]
async fn what_is_no_event_is_a_bad_request() {
    let no_json = "the signed body is no such event: expected value (line 1, column 1)";
    assert_eq!(
        answer("/any", |request| signed(request, "Hello")).await,
        text(400, no_json)
    );
    let kept = format!("PlainWebhookRejection(VerifyError({no_json:?})), kept Some(5)");
    assert_eq!(
        answer("/kept", |request| signed(request, "Hello")).await,
        (200, kept)
    );
    let contradiction = |request: &mut Request<_>| {
        let other = HeaderValue::from_static("thread.created");
        request.headers_mut().insert(headers::EVENT_TYPE, other);
    };
    let message = "the header `plain-event-type` says something else than the signed body";
    assert_eq!(
        answer("/chat_sent", contradiction).await,
        text(400, message)
    );
}

#[tokio::test]
async fn an_event_of_another_type_counts_as_delivered() {
    let event = testing::other_event("thread.created");
    let address = serve(Verifier::new(secret())).await;
    let request = |path| testing::signed_request(&secret(), path, &event);
    assert_eq!(
        send(address, request("/chat_sent")).await,
        (StatusCode::NO_CONTENT, String::new())
    );
    let (status, body) = send(address, request("/any")).await;
    assert_eq!((status.as_u16(), body), text(200, "hello thread.created"));
}

#[tokio::test]
async fn a_large_body_is_refused() {
    let limit = testing::chat_sent_event().to_vec().len();
    let request = || testing::signed_request(&secret(), "/kept", &testing::chat_sent_event());
    let address = serve(Verifier::new(secret()).with_body_limit(limit)).await;
    assert_eq!(
        send(address, request()).await,
        (StatusCode::OK, "event".to_owned())
    );
    let address = serve(Verifier::new(secret()).with_body_limit(limit - 1)).await;
    let message = format!("the body is larger than {} bytes", limit - 1);
    let told = format!("PlainWebhookRejection(VerifyError({message:?})), kept None");
    assert_eq!(send(address, request()).await, (StatusCode::OK, told));
    let request = testing::signed_request(&secret(), "/chat_sent", &testing::chat_sent_event());
    assert_eq!(
        send(address, request).await,
        (StatusCode::PAYLOAD_TOO_LARGE, message)
    );
}

/// What the extractor answers to this body, below a limit of 8 bytes.
async fn call(body: Body) -> (u16, String) {
    Log::start();
    let request = testing::signed_request::<Vec<u8>>(&secret(), "/", &testing::chat_sent_event());
    let request = Request::from_parts(request.into_parts().0, body);
    let verifier = Verifier::new(secret()).with_body_limit(8);
    let result = PlainWebhook::<ChatSentEvent>::from_request(request, &verifier).await;
    let response = result.expect_err("it is refused").into_response();
    let status = response.status().as_u16();
    (status, whole(response.into_body()).await)
}

/// One whose length is not told beforehand.
fn in_parts<E: Into<BoxError> + 'static>(
    parts: impl Stream<Item = Result<&'static str, E>> + Send + 'static,
) -> Body {
    Body::from_stream(parts)
}

#[tokio::test]
async fn a_body_that_comes_in_parts_is_read_to_its_end() {
    let broken_off = call(in_parts(stream::iter([Ok("12345"), Err("reset")]))).await;
    assert_eq!(
        broken_off,
        text(400, "the body could not be read to its end")
    );
    let other = in_parts(stream::iter([Ok::<_, BoxError>("1234"), Ok("5678")]));
    assert_eq!(call(other).await.0, 401);
}

#[tokio::test]
async fn no_more_is_read_than_the_limit() {
    let too_large = text(413, "the body is larger than 8 bytes");
    let endless = in_parts(stream::repeat_with(|| Ok::<_, BoxError>("12345")));
    assert_eq!(call(endless).await, too_large);

    /// One that says how long it is, and is never to be read.
    struct Unread;
    impl http_body::Body for Unread {
        type Data = Bytes;
        type Error = BoxError;

        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
            panic!("it is read")
        }

        fn size_hint(&self) -> SizeHint {
            SizeHint::with_exact(9)
        }
    }
    assert_eq!(call(Body::new(Unread)).await, too_large);

    // Nor is anything read of what has no signature.
    let verifier = Verifier::new(secret());
    let unsigned = Request::new(Body::new(Unread));
    let result = PlainWebhook::<ChatSentEvent>::from_request(unsigned, &verifier).await;
    assert!(
        result
            .expect_err("it is refused")
            .error()
            .is_missing_signature()
    );
}

#[tokio::test]
async fn a_limit_of_another_layer_is_a_limit_too() {
    let whole = Full::new(Bytes::from_static(b"12345"));
    let limited = Body::new(Limited::new(whole, 4).map_err(|error| Box::new(Wrapped(error))));
    assert_eq!(call(limited).await, text(413, "the body is too large"));

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
}

thread_local! {
    /// What this thread logged. A test has one, with its server.
    static LOG: RefCell<String> = const { RefCell::new(String::new()) };
}

struct Log;

impl Log {
    /// Before anything is logged by any test: whether someone listens is remembered for each place.
    fn start() {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            tracing::subscriber::set_global_default(Self).expect("it is the only one")
        });
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("plain_webhooks")
    }

    fn event(&self, event: &tracing::Event<'_>) {
        LOG.with_borrow_mut(|log| {
            write!(log, "{}", event.metadata().level()).expect("it is memory");
            event.record(&mut |field: &Field, value: &dyn Debug| {
                write!(log, " {field}={value:?}").expect("it is memory");
            });
            log.push('\n');
        });
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn the_log_has_ids_and_reasons_and_nothing_personal() {
    answer("/chat_sent", |_| ()).await;
    answer("/chat_sent", |request| {
        signed(request, "{\"name\": \"Peter\"}")
    })
    .await;
    let event = testing::other_event("thread.created");
    let address = serve(Verifier::new(secret())).await;
    send(
        address,
        testing::signed_request(&secret(), "/chat_sent", &event),
    )
    .await;
    send(
        address,
        Request::post("/any").body(Full::from("Peter")).unwrap(),
    )
    .await;
    assert_eq!(
        LOG.take(),
        "DEBUG message=webhook verified event_id=pEv_01HE8AM6GZVS1S3609PFGR30FE attempt=1\n\
         WARN message=webhook refused event_id=pEv_01HE8AM6GZVS1S3609PFGR30FE attempt=1 status=400 \
         reason=the signed body is no such event: type: this required property is missing \
         (line 1, column 17)\n\
         DEBUG message=webhook not asked for event_id=pEv_01HE8AM6GZVS1S3609PFGR30FE attempt=1 \
         reason=the event is of another type: \"thread.created\"\n\
         WARN message=webhook refused status=401 \
         reason=the request has no `Plain-Request-Signature`; \
         Plain signs once the workspace has a signing secret\n"
    );
}
