//! Any bytes are decoded as serde_json alone decodes them, or refused with a place in them; and all at once as they
//! are when the payload is kept as text first.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{
    ChatSent, ChatSentEvent, DecodeError, Event, Payload, RawEvent, WebhookEvent,
};

/// The error has a place in the body, and is of one kind.
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

    // Kept as text first, the payload decodes to the same, or is refused at the same place.
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
