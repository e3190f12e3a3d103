//! Compares the time of encoding with types written by hand: `cargo bench -p plain-webhooks-benches --bench encode`.

use plain_webhooks::ChatSentEvent;
use plain_webhooks_benches::rounds::{Contender, compare};
use plain_webhooks_benches::{handwritten, payloads};
use serde_json::{Value, from_slice, to_vec};

fn main() {
    encode("Encode the documented event", &payloads::documented());
    encode("Encode a large event", &payloads::large());
}

/// The other contenders are compared with the first.
fn encode(title: &str, body: &[u8]) {
    let by_hand: handwritten::ChatSentEvent = from_slice(body).unwrap();
    let event = ChatSentEvent::from_unverified_slice(body).unwrap();
    let value: Value = from_slice(body).unwrap();
    compare(
        title,
        body.len(),
        vec![
            Contender::new("written by hand", || to_vec(&by_hand).unwrap()),
            Contender::new("this crate", || event.to_vec()),
            Contender::new("this crate, by serde_json", || to_vec(&event).unwrap()),
            Contender::new("`serde_json::Value`", || to_vec(&value).unwrap()),
        ],
    );
}
