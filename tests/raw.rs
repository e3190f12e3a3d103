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
    let event = Event::from_unverified_slice(body.as_bytes()).expect("the event is valid");
    assert_eq!(raw.decode::<Payload>().expect("the event is valid"), event);
    let payload: ChatSent = raw.payload.decode().expect("the event is valid");
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
    let encoded = String::from_utf8(raw.to_vec()).expect("JSON is UTF-8");
    assert!(encoded.contains(raw.payload.as_str()));
    assert_eq!(
        RawEvent::from_unverified_slice(encoded.as_bytes()).expect("the event is valid"),
        raw
    );
    // Through serde, the payload is encoded as the same JSON value.
    let value = serde_json::to_value(self::raw(&documented())).expect("the event can be encoded");
    let event: Event = serde_json::from_value(value).expect("the event is valid");
    assert_eq!(
        event,
        Event::from_unverified_slice(documented().as_bytes()).expect("the event is valid")
    );
}

#[test]
fn errors_have_the_place_in_the_whole_document() {
    for body in [documented(), documented().replace('\n', " ")] {
        let body = body.replace("\"Peter\"", "7");
        let expected =
            Event::from_unverified_slice(body.as_bytes()).expect_err("the event is rejected");
        let error = raw(&body)
            .decode::<Payload>()
            .expect_err("the event is rejected");
        assert_eq!(error.to_string(), expected.to_string());
        assert_eq!(error.path(), "payload.thread.customer.shortName");
        let error = raw(&body)
            .payload
            .decode::<ChatSent>()
            .expect_err("the event is rejected");
        assert_eq!(error.to_string(), expected.to_string());
    }
}

#[test]
fn signed_events_are_accepted_with_any_payload() {
    let secret = || SigningSecret::new("secret").expect("the secret is valid");
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
        let body = String::from_utf8(event.to_vec()).expect("JSON is UTF-8");
        let body = body.replace(event.payload.as_str(), payload);
        let signature = Some(testing::sign(&secret(), body.as_bytes()));
        let verified = verifier.verify::<RawEvent>(signature.clone(), body.as_bytes());
        assert_eq!(
            verified.expect("the body is signed").payload.as_str(),
            payload
        );
        let typed = verifier.verify::<ChatSentEvent>(signature, body.as_bytes());
        assert!(
            typed
                .expect_err("the payload does not follow the schema")
                .is_undecodable()
        );
    }
}
