//! Any bytes are decoded, or refused with a place in them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{ChatSentEvent, Event};

fuzz_target!(|body: &[u8]| {
    let lines = body.split(|&byte| byte == b'\n').count();
    let of_one_type = ChatSentEvent::from_slice(body);
    match Event::from_slice(body) {
        Ok(Event::ChatSent(event)) => assert_eq!(of_one_type.ok(), Some(*event)),
        Ok(_) => assert!(of_one_type.is_err()),
        Err(error) => {
            assert!(of_one_type.is_err());
            assert!(error.line() <= lines, "{error}");
            assert!(error.is_syntax() != error.is_schema());
        }
    }
});
