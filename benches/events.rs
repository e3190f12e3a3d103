//! Compares the time of decoding examples of some event types with types written by hand:
//! `cargo bench -p plain-webhooks-benches --bench events`.

use plain_webhooks::Event;
use plain_webhooks_benches::payloads::minified;
use plain_webhooks_benches::rounds::{Contender, compare};
use plain_webhooks_benches::{handwritten, handwritten_events as by_hand};
use serde::de::DeserializeOwned;

fn main() {
    macro_rules! example {
        ($payload:ident $file:literal) => {
            decode::<by_hand::$payload>(
                $file,
                include_str!(concat!("../schema/examples/", $file, ".json")),
            )
        };
    }
    example!(EmailReceived "thread.email_received");
    example!(ThreadStatusTransitioned "thread.thread_status_transitioned");
    example!(TimelineEntryChanged "timeline.timeline_entry_changed");
    example!(SlackMessageUpdated "thread.slack_message_updated");
}

fn decode<P: DeserializeOwned>(event_type: &str, example: &str) {
    let body = minified(example);
    compare(
        &format!("Decode the example of {event_type}"),
        body.len(),
        vec![
            Contender::new("written by hand", || {
                serde_json::from_slice::<handwritten::Event<P>>(&body).unwrap()
            }),
            Contender::new("`Event`", || Event::from_unverified_slice(&body).unwrap()),
        ],
    );
}
