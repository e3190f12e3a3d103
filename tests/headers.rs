//! Reading the headers of a request, and comparing them with the signed body.

use http::{HeaderMap, HeaderValue, Request};
use jiff::SignedDuration;
use plain_webhooks::headers::{self, DeliveryHeaders};
use plain_webhooks::{ChatSentEvent, Event, SigningSecret, Verifier, VerifyError, testing};

fn secret() -> SigningSecret {
    SigningSecret::new("secret").expect("the secret is valid")
}

fn request() -> Request<Vec<u8>> {
    testing::signed_request(&secret(), "/", &testing::chat_sent_event())
}

fn verify(request: &Request<Vec<u8>>) -> Result<(), VerifyError> {
    let verified =
        Verifier::new(secret()).verify_request::<Event>(request.headers(), request.body());
    verified.map(drop)
}

const REPEATED: [(&str, &str); 8] = [
    ("plain-workspace-id", "w_01GST0W989ZNAW53X6XYHAY87Q"),
    ("plain-event-type", "thread.chat_sent "),
    ("plain-event-id", "pEv_01he8am6gzvs1s3609pfgr30fe"),
    ("plain-webhook-target-id", ""),
    ("plain-webhook-target-version", "2024-09-19"),
    (
        "plain-webhook-delivery-attempt-id",
        "whAttempt_01HE8ANGEGVQVTCY3DD30CZ8G5",
    ),
    ("plain-webhook-delivery-attempt-number", "2"),
    (
        "plain-webhook-delivery-attempt-timestamp",
        "2023-11-02T15:33:11.761Z",
    ),
];

#[test]
fn headers_that_agree_with_the_body_are_accepted() {
    let request = request();
    assert!(verify(&request).is_ok());
    for (name, _) in REPEATED {
        assert!(request.headers().contains_key(name), "{name}");
    }
    assert_eq!(request.headers().len(), 3 + REPEATED.len());
}

#[test]
fn a_proxy_may_drop_headers() {
    let mut request = request();
    for (name, _) in REPEATED {
        request.headers_mut().remove(name);
    }
    assert!(verify(&request).is_ok());
}

#[test]
fn a_header_that_contradicts_the_body_is_named() {
    for (name, other) in REPEATED {
        let contradicts = |request: &Request<Vec<u8>>| {
            let error = verify(request).expect_err("the request is rejected");
            let message = format!("the header `{name}` contradicts the signed body");
            assert_eq!(error.to_string(), message);
            assert_eq!(error.status(), 400);
            assert!(error.is_header_mismatch());
            let verifier = Verifier::new(secret()).without_header_check();
            assert!(
                verifier
                    .verify_request::<Event>(request.headers(), request.body())
                    .is_ok()
            );
        };
        let mut changed = request();
        changed
            .headers_mut()
            .insert(name, HeaderValue::from_static(other));
        contradicts(&changed);
        let mut twice = request();
        twice
            .headers_mut()
            .append(name, HeaderValue::from_static(other));
        contradicts(&twice);
        let mut not_text = request();
        let bytes = HeaderValue::from_bytes(b"\xff").expect("the value is allowed");
        not_text.headers_mut().insert(name, bytes);
        contradicts(&not_text);
    }
}

/// Even for a body in parts, and for an event of another type than expected.
#[test]
fn headers_are_always_checked() {
    let event = testing::other_event("thread.created");
    let mut request: Request<Vec<u8>> = testing::signed_request(&secret(), "/", &event);
    let verifier = Verifier::new(secret());
    let verify = |request: &Request<Vec<u8>>| {
        let (headers, body) = (request.headers(), request.body());
        let whole = verifier
            .verify_request::<ChatSentEvent>(headers, body)
            .unwrap_err();
        let mut parts = verifier.verify_request_in_parts(headers).unwrap();
        parts.update(body).unwrap();
        let in_parts = parts.finish::<ChatSentEvent>().unwrap_err();
        assert_eq!(whole.to_string(), in_parts.to_string());
        whole
    };
    assert!(verify(&request).is_other_event_type());
    let chat_sent = HeaderValue::from_static("thread.chat_sent");
    request.headers_mut().insert(headers::EVENT_TYPE, chat_sent);
    assert!(verify(&request).is_header_mismatch());
}

#[test]
fn two_signatures_are_rejected() {
    let mut request = request();
    let signature = request.headers()[headers::SIGNATURE].clone();
    request.headers_mut().append(headers::SIGNATURE, signature);
    assert_eq!(
        verify(&request).unwrap_err().to_string(),
        "malformed `Plain-Request-Signature`: there are 2, and Plain sends one"
    );
    request.headers_mut().remove(headers::SIGNATURE);
    assert!(verify(&request).unwrap_err().is_missing_signature());
}

#[test]
fn the_timestamp_of_a_header_is_compared_as_a_time() {
    let mut request = request();
    let event = ChatSentEvent::from_unverified_slice(request.body()).expect("the event is valid");
    let attempted_at = event.webhook_metadata.webhook_delivery_attempt_timestamp;
    let mut with = |text: String| {
        let value = HeaderValue::try_from(text).expect("the value is valid");
        request
            .headers_mut()
            .insert(headers::DELIVERY_ATTEMPT_TIMESTAMP, value);
        verify(&request).is_ok()
    };
    assert!(with(format!("{attempted_at:.6}")));
    assert!(!with(format!(
        "{:.3}",
        attempted_at + SignedDuration::from_millis(1)
    )));
}

#[test]
fn headers_are_read_without_a_body() {
    let event = testing::chat_sent_event();
    let request = testing::signed_request::<Vec<u8>>(&secret(), "/", &event);
    let delivery = DeliveryHeaders::new(request.headers());
    assert_eq!(delivery.workspace_id(), Some(event.workspace_id));
    assert_eq!(delivery.event_type(), Some("thread.chat_sent"));
    assert_eq!(delivery.event_id(), Some(event.id));
    let metadata = &event.webhook_metadata;
    assert_eq!(
        delivery.webhook_target_id(),
        Some(metadata.webhook_target_id)
    );
    assert_eq!(delivery.webhook_target_version(), Some("2024-09-18"));
    assert_eq!(
        delivery.attempt_id(),
        Some(metadata.webhook_delivery_attempt_id)
    );
    assert_eq!(delivery.attempt_number(), Some(1));
    let of_body = ChatSentEvent::from_unverified_slice(request.body()).expect("the event is valid");
    let attempted_at = of_body.webhook_metadata.webhook_delivery_attempt_timestamp;
    assert_eq!(delivery.attempted_at(), Some(attempted_at));
}

#[test]
fn headers_of_another_form_are_not_read() {
    let mut headers = HeaderMap::new();
    headers.insert("authorization", HeaderValue::from_static("Basic c2VjcmV0"));
    headers.insert(
        "plain-event-id",
        HeaderValue::from_static("pEv_01he8am6gzvs1s3609pfgr30fe"),
    );
    for number in ["-1", "+2", "007", " 1", "4294967296"] {
        let number = HeaderValue::from_static(number);
        headers.insert("plain-webhook-delivery-attempt-number", number);
        assert_eq!(DeliveryHeaders::new(&headers).attempt_number(), None);
    }
    assert_eq!(
        format!("{:?}", DeliveryHeaders::new(&headers)),
        "DeliveryHeaders { workspace_id: None, event_type: None, event_id: None, \
         webhook_target_id: None, webhook_target_version: None, attempt_id: None, \
         attempt_number: None, attempted_at: None }"
    );
}
