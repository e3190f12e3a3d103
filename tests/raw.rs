//! Payloads that are kept as text.

use plain_webhooks::{
    ChatSent, ChatSentEvent, Event, Payload, RawEvent, SigningSecret, Verifier, testing,
};
use plain_webhooks_test_support::documented;

fn raw(body: &str) -> RawEvent {
    RawEvent::from_unverified_slice(body.as_bytes()).expect("the envelope is valid")
}

#[test]
fn a_raw_event_decodes_like_the_body() {
    let body = documented();
    let raw = raw(&body);
    let event = Event::from_unverified_slice(body.as_bytes()).expect("it is valid");
    assert_eq!(raw.decode::<Payload>().expect("it is valid"), event);
    let payload: ChatSent = raw.payload.decode().expect("it is valid");
    assert_eq!(Payload::from(payload), event.payload);
    assert_eq!(raw.type_, event.type_);
    assert!(body.contains(raw.payload.as_str()) && raw.payload.as_str().starts_with('{'));
}

#[test]
fn encoding_keeps_the_payload_byte_for_byte() {
    let body = documented().replace(
        "\"You are welcome!\"",
        "\"\\u0059ou\", \"a\": 1, \"a\": 2.50",
    );
    let raw = raw(&body);
    let encoded = String::from_utf8(raw.to_vec()).expect("it is text");
    assert!(encoded.contains(raw.payload.as_str()));
    assert_eq!(
        RawEvent::from_unverified_slice(encoded.as_bytes()).expect("it is valid"),
        raw
    );
    // Through serde it is the same value, where there is one.
    let value = serde_json::to_value(self::raw(&documented())).expect("it can be encoded");
    let event: Event = serde_json::from_value(value).expect("it is valid");
    assert_eq!(
        event,
        Event::from_unverified_slice(documented().as_bytes()).expect("it is valid")
    );
}

#[test]
fn errors_have_the_place_in_the_whole_document() {
    for body in [documented(), documented().replace('\n', " ")] {
        let body = body.replace("\"Peter\"", "7");
        let expected = Event::from_unverified_slice(body.as_bytes()).expect_err("it is rejected");
        let error = raw(&body).decode::<Payload>().expect_err("it is rejected");
        assert_eq!(error.to_string(), expected.to_string());
        assert_eq!(error.path(), "payload.thread.customer.shortName");
        let error = raw(&body)
            .payload
            .decode::<ChatSent>()
            .expect_err("it is rejected");
        assert_eq!(error.to_string(), expected.to_string());
    }
}

#[test]
fn what_is_signed_is_verified_whatever_its_payload_is() {
    let secret = || SigningSecret::new("secret").expect("it is a secret");
    let verifier = Verifier::new(secret()).without_replay_protection();
    for payload in [
        "{}",
        "[1, {}]",
        "null",
        r#"{"eventType": "thread.chat_sent"}"#,
        r#"{"a":1,"a":2}"#,
    ] {
        let event = testing::chat_sent_event().map_payload(|_| ());
        let (event, ()) = event.replace_payload(raw(&documented()).payload);
        let body = String::from_utf8(event.to_vec()).expect("it is text");
        let body = body.replace(event.payload.as_str(), payload);
        let signature = Some(testing::sign(&secret(), body.as_bytes()));
        let verified = verifier.verify::<RawEvent>(signature.clone(), body.as_bytes());
        assert_eq!(verified.expect("it is signed").payload.as_str(), payload);
        let typed = verifier.verify::<ChatSentEvent>(signature, body.as_bytes());
        assert!(typed.expect_err("it is not such an event").is_undecodable());
    }
}
