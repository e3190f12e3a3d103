//! Decoding arbitrary bytes gives the same result as `serde_json::from_slice`, and the same as decoding a `RawEvent`
//! and then its payload. Errors have a valid position.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{
    ChatSent, ChatSentEvent, DecodeError, Event, Payload, RawEvent, WebhookEvent,
};

/// Checks that an error has a position in the body, and exactly one kind.
fn check<E: WebhookEvent>(decoded: &Result<E, DecodeError>, body: &[u8]) {
    if let Err(error) = decoded {
        let mut lines = body.split(|&byte| byte == b'\n');
        let line = error.line().checked_sub(1).and_then(|line| lines.nth(line));
        let line = line.unwrap_or_else(|| panic!("no such line: {error}"));
        assert!(error.column() <= line.len() + 1, "{error}");
        assert!(error.is_syntax() != error.is_schema());
    }
}

fuzz_target!(|body: &[u8]| {
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
    let raw = RawEvent::from_unverified_slice(body);
    assert_eq!(
        raw.is_ok(),
        serde_json::from_slice::<RawEvent>(body).is_ok()
    );
    check(&of_one_type, body);
    check(&of_any_type, body);
    check(&raw, body);

    // If the payload is first kept as text, decoding it gives the same event or the same error.
    let by_text = |raw: &RawEvent| raw.decode::<Payload>().map_err(|error| error.to_string());
    match (&raw, &of_any_type) {
        (Ok(raw), Ok(event)) => {
            assert_eq!(by_text(raw).as_ref(), Ok(event));
            assert_eq!(
                raw.decode::<ChatSent>().ok(),
                of_one_type.as_ref().ok().cloned()
            );
        }
        (Ok(raw), Err(error)) => assert_eq!(by_text(raw), Err(error.to_string())),
        (Err(error), Ok(_)) => panic!("a payload that decodes is not kept as text: {error}"),
        (Err(_), Err(_)) => {}
    }
    match of_any_type.map(Event::narrow::<ChatSentEvent>) {
        Ok(Ok(event)) => assert_eq!(of_one_type.ok(), Some(event)),
        Ok(Err(event)) => {
            assert!(of_one_type.is_err());
            assert_eq!(Event::from_unverified_slice(body).ok(), Some(event));
        }
        Err(_) => assert!(of_one_type.is_err()),
    }
});
