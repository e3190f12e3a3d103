//! Tests that every way to verify gives the same answer.

mod support;

use std::convert::Infallible;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Bytes;
use axum::routing::post;
use futures_util::stream;
use http::{HeaderName, HeaderValue, Request};
use http_body::Frame;
use http_body_util::StreamBody;
use jiff::{SignedDuration, Timestamp};
use plain_webhooks::{
    BodyVerifier, ChatSentEvent, Envelope, Event, EventPayload, RawEvent, Rejection, Verified,
    Verifier, VerifyError, WebhookEvent, headers, testing,
};
use serde_json::{Value, json};

use support::web::{self, Answer};
use support::{
    HEADER_MISMATCH, MISSING_SIGNATURE, NOT_JSON, SECRET, SIGNATURE_MISMATCH, secret, sign,
};

type Delivery = Request<Vec<u8>>;

/// Returns the status and the message of the error, or 200 and the event.
fn answer<E: WebhookEvent>(result: Result<Verified<E>, VerifyError>) -> Answer {
    match result {
        Ok(event) => (200, format!("{event:?}")),
        Err(error) => (error.status().as_u16(), error.to_string()),
    }
}

/// The attempt time of all deliveries.
fn attempted_at() -> Timestamp {
    "2023-11-02T15:33:11.760Z".parse().unwrap()
}

fn delivery_of(mut event: Envelope<impl EventPayload>) -> Delivery {
    event.webhook_metadata.webhook_delivery_attempt_timestamp = attempted_at();
    testing::signed_request(&secret(SECRET), "/", &event)
}

fn delivery() -> Delivery {
    delivery_of(support::chat_sent_event())
}

/// Edits the documented event, and signs it. The other headers are those of the original event.
fn edited(edit: impl FnOnce(&mut Value)) -> Delivery {
    let mut request = delivery();
    let mut document = serde_json::from_slice(request.body()).unwrap();
    edit(&mut document);
    sign(&mut request, document.to_string());
    request
}

fn with_header(mut request: Delivery, name: HeaderName, value: &'static str) -> Delivery {
    request
        .headers_mut()
        .insert(name, HeaderValue::from_static(value));
    request
}

fn with_body(mut request: Delivery, body: &str) -> Delivery {
    *request.body_mut() = body.into();
    request
}

fn undecodable() -> Delivery {
    edited(|document| document["payload"]["chat"]["id"] = json!(7))
}

fn other_type() -> Delivery {
    delivery_of(testing::other_event("thread.created"))
}

/// Starts a server with extractors of three types.
async fn serve(verifier: Verifier) -> SocketAddr {
    async fn handler<E: WebhookEvent>(event: Verified<E>) -> String {
        assert!(event.body().is_some());
        format!("{event:?}")
    }
    let app = Router::new()
        .route("/chat_sent", post(handler::<ChatSentEvent>))
        .route("/any", post(handler::<Event>))
        .route("/raw", post(handler::<RawEvent>))
        .with_state(verifier);
    web::serve(app).await
}

async fn send(address: SocketAddr, path: &str, request: &Delivery) -> Answer {
    let mut request = request.clone();
    *request.uri_mut() = path.parse().unwrap();
    web::send(address, request).await
}

fn in_parts<E: WebhookEvent>(
    verifying: Result<BodyVerifier<'_>, VerifyError>,
    body: &[u8],
    size: usize,
) -> Answer {
    let result = || -> Result<Verified<E>, Rejection> {
        let mut verifying = verifying?;
        for part in body.chunks(size) {
            verifying.update(part)?;
        }
        verifying.finish()
    };
    answer(result().map_err(Rejection::into))
}

/// Verifies a request in every way, expects the same answer each time, and returns it.
async fn verify<E: WebhookEvent>(
    name: &str,
    verifier: &Verifier,
    path: &str,
    request: &Delivery,
) -> Answer {
    let (headers, body) = (request.headers(), &request.body()[..]);
    let result = verifier.verify_request::<E>(headers, body);
    let sent = match &result {
        // This answer has no body.
        Err(error) if error.is_other_event_type() => (204, String::new()),
        Err(error) => (error.status().as_u16(), error.summary()),
        Ok(event) => (200, format!("{event:?}")),
    };
    let expected = answer(result);
    for size in [1, 7, 1000, 1_000_000] {
        let verifying = verifier.verify_request_in_parts(headers);
        let found = in_parts::<E>(verifying, body, size);
        assert_eq!(found, expected, "{name}, in parts of {size} bytes");
    }

    let never = std::future::pending::<()>;
    for size in [1000, 1_000_000] {
        let parts = body.chunks(size).map(Bytes::copy_from_slice);
        let frames = parts.map(|part| Ok::<_, Infallible>(Frame::data(part)));
        let body = StreamBody::new(stream::iter(frames.collect::<Vec<_>>()));
        let found = verifier.verify_body::<E>(headers, body, never()).await;
        let found = answer(found.map_err(Rejection::into));
        assert_eq!(found, expected, "{name}, read in parts of {size} bytes");
    }

    let address = serve(verifier.clone()).await;
    assert_eq!(
        send(address, path, request).await,
        sent,
        "{name}, extracted"
    );

    // The remaining ways take one signature and no other headers.
    let verifier = verifier.clone().without_header_check();
    let mut signatures = headers.get_all(headers::SIGNATURE).iter();
    let (signature, None) = (signatures.next(), signatures.next()) else {
        return expected;
    };
    let without_headers = answer(verifier.verify_request::<E>(headers, body));
    let found = answer(verifier.verify::<E>(signature, body));
    assert_eq!(found, without_headers, "{name}, by its signature");
    for size in [1, 7, 1000, 1_000_000] {
        let verifying = verifier.verify_in_parts(signature);
        let found = in_parts::<E>(verifying, body, size);
        assert_eq!(
            found, without_headers,
            "{name}, by its signature, in parts of {size} bytes"
        );
    }
    expected
}

#[tokio::test]
async fn every_way_to_verify_gives_the_same_answer() {
    let verifier = Verifier::new(secret(SECRET)).at(attempted_at());
    let bytes = delivery().body().len();
    let small = verifier.clone().with_body_limit(bytes - 1);
    let later = |seconds| {
        let now = attempted_at() + SignedDuration::from_secs(seconds);
        verifier.clone().at(now)
    };
    let unsigned = || {
        let mut request = delivery();
        request.headers_mut().remove(headers::SIGNATURE);
        request
    };
    let signed_twice = || {
        let mut request = delivery();
        let signature = request.headers()[headers::SIGNATURE].clone();
        request.headers_mut().append(headers::SIGNATURE, signature);
        request
    };
    let signed = |body: &[u8]| {
        let mut request = delivery();
        sign(&mut request, body);
        request
    };
    let two_types = || {
        let body = String::from_utf8(delivery().into_body()).unwrap();
        let name = "\"eventType\":";
        signed(
            body.replace(name, &format!("{name}\"thread.created\",{name}"))
                .as_bytes(),
        )
    };
    let without_id = || edited(|document| drop(document.as_object_mut().unwrap().remove("id")));
    let contradicting = |request| with_header(request, headers::EVENT_TYPE, "thread.deleted");
    let wrong = "0000000000000000000000000000000000000000000000000000000000000000";

    const STALE: &str = "the delivery was attempted 5m 1s ago, and the tolerance is 5m: \
                         it is a replay, or the clock of this machine is fast";
    const FUTURE: &str = "the delivery was attempted 5m 1s ahead, and the tolerance is 5m: \
                          the clock of this machine is slow";
    const TOO_SHORT: &str = "malformed `Plain-Request-Signature`: \
                             expected 64 lower-case hexadecimal digits, found 4 bytes";
    const TWO: &str = "malformed `Plain-Request-Signature`: there are 2, and Plain sends one";
    const OTHER_TYPE: &str = "the event has another type: \"thread.created\"";
    const VERIFIED: &str = "Verified(thread.chat_sent pEv_01HE8AM6GZVS1S3609PFGR30FE)";
    let error = |request: &Delivery| {
        let error = ChatSentEvent::from_unverified_slice(request.body()).unwrap_err();
        format!("could not decode the signed body: {error}")
    };
    let no_body = error(&signed(b""));
    let not_utf8 = error(&signed(b"\xff"));
    let no_id = error(&without_id());
    let no_chat_id = error(&undecodable());
    let no_type = error(&edited(|it| it["payload"]["eventType"] = json!(null)));
    let duplicate = error(&two_types());
    let too_large = format!("the body is larger than {} bytes", bytes - 1);

    let malformed = || with_header(delivery(), headers::SIGNATURE, "0123");
    let empty = || with_header(delivery(), headers::SIGNATURE, "");
    let mismatch = || with_header(delivery(), headers::SIGNATURE, wrong);
    #[rustfmt::skip]
    let cases = [
        ("valid", &verifier, delivery(), 200, VERIFIED),
        ("5 minutes old", &later(300), delivery(), 200, VERIFIED),
        ("no signature", &verifier, unsigned(), 401, MISSING_SIGNATURE),
        ("empty signature", &verifier, empty(), 401, MISSING_SIGNATURE),
        ("malformed signature", &verifier, malformed(), 401, TOO_SHORT),
        ("two signatures", &verifier, signed_twice(), 401, TWO),
        ("wrong signature", &verifier, mismatch(), 401, SIGNATURE_MISMATCH),
        ("too large", &small, delivery(), 413, &too_large),
        ("too large, no signature", &small, unsigned(), 401, MISSING_SIGNATURE),
        ("too large, two signatures", &small, signed_twice(), 401, TWO),
        ("too large, wrong signature", &small, mismatch(), 413, &too_large),
        ("stale", &later(301), delivery(), 401, STALE),
        ("in the future", &later(-301), delivery(), 401, FUTURE),
        ("stale, wrong signature", &later(301), mismatch(), 401, SIGNATURE_MISMATCH),
        ("empty body", &verifier, signed(b""), 400, &no_body),
        ("not JSON", &verifier, signed(b"Hello"), 400, NOT_JSON),
        ("not JSON, unsigned", &verifier, with_body(unsigned(), "Hello"), 401, MISSING_SIGNATURE),
        ("not UTF-8", &verifier, signed(b"\xff"), 400, &not_utf8),
        ("broken envelope", &verifier, without_id(), 400, &no_id),
        ("broken envelope, stale", &later(301), without_id(), 401, STALE),
        ("undecodable payload", &verifier, undecodable(), 400, &no_chat_id),
        ("undecodable payload, stale", &later(301), undecodable(), 401, STALE),
        ("undecodable payload, contradicting header", &verifier, contradicting(undecodable()), 400, HEADER_MISMATCH),
        ("contradicting header", &verifier, contradicting(delivery()), 400, HEADER_MISMATCH),
        ("contradicting header, stale", &later(301), contradicting(delivery()), 401, STALE),
        ("other event type", &verifier, other_type(), 204, OTHER_TYPE),
        ("no event type", &verifier, edited(|it| it["payload"]["eventType"] = json!(null)), 400, &no_type),
        ("two event types", &verifier, two_types(), 400, &duplicate),
        ("other event type, stale", &later(301), other_type(), 401, STALE),
        ("other event type, contradicting header", &verifier, contradicting(other_type()), 400, HEADER_MISMATCH),
    ];
    for (name, verifier, request, status, message) in cases {
        let found = verify::<ChatSentEvent>(name, verifier, "/chat_sent", &request).await;
        assert_eq!(found, (status, message.to_owned()), "{name}");
        verify::<Event>(name, verifier, "/any", &request).await;
        verify::<RawEvent>(name, verifier, "/raw", &request).await;
    }
}

#[tokio::test]
async fn any_and_raw_events_accept_more_than_events_of_one_type() {
    let verifier = &Verifier::new(secret(SECRET)).at(attempted_at());
    let status = async |request: &Delivery| {
        let any = verify::<Event>("any type", verifier, "/any", request).await;
        let raw = verify::<RawEvent>("raw", verifier, "/raw", request).await;
        (any.0, raw.0)
    };
    assert_eq!(status(&delivery()).await, (200, 200));
    assert_eq!(status(&other_type()).await, (200, 200));
    assert_eq!(status(&undecodable()).await, (400, 200));
}
