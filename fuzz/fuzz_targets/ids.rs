//! Parsing an id and writing it gives the same text, whatever the prefix. Other texts are rejected.
#![no_main]

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{ChatId, EventId, ThreadDiscussionId};

fn check<T: FromStr + Display + Debug + Ord + Hash + Copy>(text: &str) {
    if let Ok(id) = text.parse::<T>() {
        assert_eq!(id.to_string(), text);
        assert!(id.to_string().parse().ok() == Some(id));
    }
}

/// The form that Plain promises: letters, `_` and 26 digits, at most 50 characters in total.
fn is_id(text: &str) -> bool {
    let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'A'..=b'Z') && !b"ILOU".contains(&byte);
    text.len() <= 50
        && text.split_once('_').is_some_and(|(prefix, digits)| {
            !prefix.is_empty()
                && prefix.bytes().all(|byte| byte.is_ascii_alphabetic())
                && digits.len() == 26
                && digits.bytes().all(is_digit)
        })
}

fn check_chat_id(text: &str) {
    let parsed = text.parse::<ChatId>();
    assert_eq!(parsed.is_ok(), is_id(text), "{text}");
    let Ok(id) = parsed else { return };
    let (prefix, digits) = text.split_once('_').expect("an id contains `_`");
    assert_eq!(id.prefix(), prefix);
    assert_eq!(id.has_usual_prefix(), prefix == ChatId::PREFIX);
    match id.to_u128() {
        Some(number) => assert_eq!(ChatId::from_u128(number), id),
        None => assert!(!id.has_usual_prefix() || digits > "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"),
    }
    let _ = id.created_at();
    // Ids of one prefix are in the order of their texts.
    let other = format!("{prefix}_01HD44FHMCDSSWE38N14FSYV6K");
    let other_id: ChatId = other.parse().expect("the id is valid");
    assert_eq!(id.cmp(&other_id), text.cmp(&other));
    assert_eq!(HashSet::from([id, other_id]).len() == 1, text == other);
}

fuzz_target!(|text: &str| {
    check::<EventId>(text);
    check::<ChatId>(text);
    check::<ThreadDiscussionId>(text);
    assert_eq!(text.parse::<ThreadDiscussionId>().is_ok(), is_id(text));
    check_chat_id(text);
    // Also use the text as the digits and as the prefix of an id, so that the fuzzer soon finds valid ids.
    check_chat_id(&format!("ch_{text}"));
    check_chat_id(&format!("{text}_01HD44FHMCDSSWE38N14FSYV6K"));
});
