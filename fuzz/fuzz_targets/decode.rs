//! Any bytes are decoded as serde_json alone decodes them, or refused with a place in them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{ChatSentEvent, Event};

fuzz_target!(|body: &[u8]| {
    let lines = body.split(|&byte| byte == b'\n').count();
    let of_one_type = ChatSentEvent::from_unverified_slice(body);
    assert_eq!(
        of_one_type.as_ref().ok(),
        serde_json::from_slice(body).ok().as_ref()
    );
    let of_any_type = Event::from_unverified_slice(body);
    assert_eq!(
        of_any_type.as_ref().ok(),
        serde_json::from_slice(body).ok().as_ref()
    );
    match of_any_type {
        Ok(Event::ChatSent(event)) => assert_eq!(of_one_type.ok(), Some(*event)),
        Ok(_) => assert!(of_one_type.is_err()),
        Err(error) => {
            assert!(of_one_type.is_err());
            assert!(error.line() <= lines, "{error}");
            assert!(error.is_syntax() != error.is_schema());
        }
    }
});
