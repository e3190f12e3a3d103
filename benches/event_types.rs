//! Measures whether the number of event types matters. `benches/event-types` runs this with more of them.

use plain_webhooks::{ChatSentEvent, Event, SigningSecret, Verifier, testing};
use plain_webhooks_benches::payloads;
use plain_webhooks_benches::rounds::{Contender, compare};
use serde_json::Value;

fn main() {
    let (body, reversed, other) = (
        payloads::documented(),
        payloads::tags_last(),
        of_another_type(),
    );
    let secret = || SigningSecret::new("a signing secret").unwrap();
    let verifier = Verifier::new(secret()).without_replay_protection();
    let undecodable = String::from_utf8(body.clone())
        .unwrap()
        .replace("\"Peter\"", "7");
    let signature = testing::sign(&secret(), undecodable.as_bytes());
    let hmac = Verifier::new(SigningSecret::new("another").unwrap());
    compare(
        "Decode the documented event",
        body.len(),
        vec![
            Contender::new("`ChatSentEvent`", || {
                ChatSentEvent::from_unverified_slice(&body).unwrap()
            }),
            Contender::new("`Event`", || Event::from_unverified_slice(&body).unwrap()),
            Contender::new("`Event`, both tags last", || {
                Event::from_unverified_slice(&reversed).unwrap()
            }),
            Contender::new("`ChatSentEvent` of an event of another type", || {
                ChatSentEvent::from_unverified_slice(&other).unwrap_err()
            }),
        ],
    );
    compare(
        "A signed body that cannot be decoded",
        undecodable.len(),
        vec![
            Contender::new("`serde_json::Value`", || {
                serde_json::from_str::<Value>(&undecodable).unwrap()
            }),
            Contender::new("`verify`", || {
                let result = verifier.verify::<Event>(Some(&signature), undecodable.as_bytes());
                result.unwrap_err()
            }),
            Contender::new("its signature alone", || {
                let result = hmac.verify::<Event>(Some(&signature), undecodable.as_bytes());
                result.unwrap_err()
            }),
        ],
    );
}

/// An event of an unknown type, as long as the documented event.
fn of_another_type() -> Vec<u8> {
    let body = String::from_utf8(payloads::documented()).unwrap();
    body.replace("thread.chat_sent", "thread.chat_lost")
        .into_bytes()
}
