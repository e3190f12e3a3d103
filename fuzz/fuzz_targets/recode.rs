//! Encoding a decoded event and decoding it again gives the same event and the same text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{Event, Payload, RawEvent};

fuzz_target!(|body: &[u8]| {
    if let Ok(raw) = RawEvent::from_unverified_slice(body)
        // Encoding also rejects duplicate properties.
        && let Ok(encoded) = serde_json::to_vec(&raw)
    {
        let again = RawEvent::from_unverified_slice(&encoded).expect("encoded events are valid");
        assert_eq!(again.decode::<Payload>().ok(), raw.decode::<Payload>().ok());
    }
    if let Ok(event) = Event::from_unverified_slice(body) {
        let encoded = serde_json::to_vec(&event).expect("every event can be encoded");
        assert_eq!(event.to_vec(), encoded);
        let again = Event::from_unverified_slice(&encoded).expect("encoded events are valid");
        assert_eq!(again, event);
        assert_eq!(
            serde_json::to_vec(&again).expect("every event can be encoded"),
            encoded
        );
        let value = serde_json::to_value(&event).expect("every event can be encoded");
        let from_value: Event = serde_json::from_value(value).expect("encoded events are valid");
        assert_eq!(from_value, event);
    }
});
