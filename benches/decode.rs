//! Compares the time of decoding with other ways to read the same event:
//! `cargo bench -p plain-webhooks-benches --bench decode`.

use plain_webhooks::{ChatSentEvent, Event};
use plain_webhooks_benches::rounds::{Contender, compare};
use plain_webhooks_benches::{handwritten, payloads, typify_alone};
use serde::de::IgnoredAny;
use serde_json::{Value, from_slice};

fn main() {
    all_types("Decode the documented event", &payloads::documented());
    all_types("Decode a large event", &payloads::large());
    sizes();
}

/// The other contenders are compared with the first.
fn all_types(title: &str, body: &[u8]) {
    compare(
        title,
        body.len(),
        vec![
            Contender::new("written by hand", || {
                from_slice::<handwritten::ChatSentEvent>(body).unwrap()
            }),
            Contender::new("this crate", || {
                ChatSentEvent::from_unverified_slice(body).unwrap()
            }),
            Contender::new("this crate, any type", || {
                Event::from_unverified_slice(body).unwrap()
            }),
            Contender::new("this crate, by `serde_json::from_slice`", || {
                from_slice::<ChatSentEvent>(body).unwrap()
            }),
            Contender::new("typify alone", || {
                from_slice::<typify_alone::ChatSentEvent>(body).unwrap()
            }),
            Contender::new("`serde_json::Value`", || from_slice::<Value>(body).unwrap()),
            Contender::new("`IgnoredAny`, a lower bound", || {
                from_slice::<IgnoredAny>(body).unwrap()
            }),
        ],
    );
}

/// Compares the time per byte of a huge event and of the documented one.
fn sizes() {
    let (small, huge) = (payloads::documented(), payloads::huge());
    let medians = compare(
        "Decode the documented event and a huge one with this crate",
        huge.len(),
        vec![
            Contender::new("documented, repeated to the size of the huge one", || {
                for _ in 0..huge.len() / small.len() {
                    std::hint::black_box(ChatSentEvent::from_unverified_slice(&small).unwrap());
                }
            }),
            Contender::new("huge", || {
                ChatSentEvent::from_unverified_slice(&huge).unwrap()
            }),
            Contender::new("huge, types written by hand", || {
                from_slice::<handwritten::ChatSentEvent>(&huge).unwrap()
            }),
        ],
    );
    println!(
        "\nTime per byte, huge to documented: {:.2}",
        medians[1].ratio
    );
}
