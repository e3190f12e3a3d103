//! The exact number of allocations in decoding and encoding. A separate binary, because its allocator counts.
//!
//! These numbers may change, but only on purpose.

#[path = "../benches/support/handwritten.rs"]
mod handwritten;

use allocation_counter::measure;
use plain_webhooks::{ChatSentEvent, Event, SigningSecret, Verifier, testing};
use serde_json::{Map, Value};

#[track_caller]
fn allocates<T>(expected: u64, work: impl FnOnce() -> T) -> T {
    let mut result = None;
    let allocations = measure(|| result = Some(work()));
    assert_eq!(allocations.count_total, expected, "allocations");
    result.expect("`measure` calls the closure")
}

const DOCUMENTED: &[u8] = include_bytes!("../schema/examples/thread.chat_sent.json");

/// Returns the documented event with the properties of all objects in reverse order and tags last.
fn reversed() -> Vec<u8> {
    fn write(value: &Value, text: &mut String) {
        match value {
            Value::Object(object) => {
                text.push('{');
                for (index, (name, value)) in tags_last(object).into_iter().enumerate() {
                    text.push_str(if index == 0 { "\"" } else { ",\"" });
                    text.push_str(name);
                    text.push_str("\":");
                    write(value, text);
                }
                text.push('}');
            }
            // None of the arrays holds an object.
            other => text.push_str(&other.to_string()),
        }
    }
    // Independent of the map's order. The tags of the event are `type`, `eventType` and `actorType`.
    fn tags_last(object: &Map<String, Value>) -> Vec<(&String, &Value)> {
        let mut properties: Vec<_> = object.iter().collect();
        properties.sort_by(|(a, _), (b, _)| b.cmp(a));
        properties.sort_by_key(|(name, _)| name.to_lowercase().ends_with("type"));
        properties
    }
    let mut text = String::new();
    write(&serde_json::from_slice(DOCUMENTED).unwrap(), &mut text);
    text.into_bytes()
}

/// Ten texts, and the array of addresses, which contains one of them.
#[test]
fn decoding_allocates_the_texts() {
    let event = allocates(11, || ChatSentEvent::from_unverified_slice(DOCUMENTED)).unwrap();
    assert_eq!(event.payload.chat.text.as_deref(), Some("You are welcome!"));
}

#[test]
fn types_written_by_hand_allocate_more() {
    allocates(46, || {
        serde_json::from_slice::<handwritten::ChatSentEvent>(DOCUMENTED).unwrap()
    });
}

/// The event is boxed.
#[test]
fn an_event_of_any_type_allocates_once_more() {
    allocates(12, || Event::from_unverified_slice(DOCUMENTED)).unwrap();
}

/// The properties before an actor's tag are skipped, and read after it.
#[test]
fn a_tag_may_come_last_at_no_cost() {
    let reversed = reversed();
    let event = allocates(11, || ChatSentEvent::from_unverified_slice(&reversed)).unwrap();
    assert_eq!(
        Ok(event),
        ChatSentEvent::from_unverified_slice(DOCUMENTED).map_err(|_| ())
    );
}

#[test]
fn encoding_allocates_the_text() {
    let event = ChatSentEvent::from_unverified_slice(DOCUMENTED).unwrap();
    allocates(1, || event.to_vec());
    // Through serde_json it is copied. The memory for the copy is kept for the next event of the thread.
    let mut body = Vec::with_capacity(2 * DOCUMENTED.len());
    allocates(1, || serde_json::to_writer(&mut body, &event)).unwrap();
    allocates(0, || serde_json::to_writer(&mut body, &event)).unwrap();
    assert_eq!(body, event.to_vec().repeat(2));
}

/// The body is not decoded before its signature is known to be right, so only the error is allocated.
#[test]
fn a_wrong_signature_allocates_its_error() {
    let secret = |text| SigningSecret::new(text).unwrap();
    let verifier = Verifier::new(secret("a")).with_additional_secret(secret("b"));
    let signature = testing::sign(&secret("c"), DOCUMENTED);
    let verify = || verifier.verify::<ChatSentEvent>(Some(&signature), DOCUMENTED);
    assert!(allocates(1, verify).unwrap_err().is_signature_mismatch());
}

#[test]
fn verifying_allocates_no_more_than_decoding() {
    let secret = SigningSecret::new("a").unwrap();
    let signature = testing::sign(&secret, DOCUMENTED);
    let verifier = Verifier::new(secret).without_replay_protection();
    let verify = || verifier.verify::<ChatSentEvent>(Some(&signature), DOCUMENTED);
    allocates(11, verify).unwrap();
}
