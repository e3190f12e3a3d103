//! An id is the one spelling of a number, or it is refused.
#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{ChatId, EventId, LinearIssueId, ThreadDiscussionId};

fn check<T: FromStr + Display + Debug + PartialEq>(text: &str) {
    if let Ok(id) = text.parse::<T>() {
        assert_eq!(id.to_string(), text);
        assert_eq!(id.to_string().parse().ok(), Some(id));
    }
}

fuzz_target!(|text: &str| {
    check::<EventId>(text);
    check::<ChatId>(text);
    check::<ThreadDiscussionId>(text);
    check::<LinearIssueId>(text);
    // The same text with a prefix, so that the fuzzer gets to the digits soon.
    check::<ChatId>(&format!("ch_{text}"));
    if let Ok(id) = format!("ch_{text}").parse::<ChatId>() {
        assert_eq!(ChatId::from_u128(id.to_u128()), id);
        let _ = id.created_at();
    }
});
