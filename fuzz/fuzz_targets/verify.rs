//! What is let in is signed and just as it decodes without; no signature and no body panics.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{ChatSentEvent, Event, SigningSecret, Verifier, testing};

static SECRET: LazyLock<SigningSecret> =
    LazyLock::new(|| SigningSecret::new("a signing secret").expect("it is a secret"));
static VERIFIER: LazyLock<Verifier> =
    LazyLock::new(|| Verifier::new(SECRET.clone()).without_replay_protection());

fuzz_target!(|input: &[u8]| {
    // A signature that someone made up, and a body. None is ever right by chance.
    let (signature, body) = input.split_at(input.len().min(64));
    let error = VERIFIER
        .verify::<Event>(Some(signature), body)
        .expect_err("it is made up");
    assert_eq!(error.status(), 401);

    let body = input;
    let signature = testing::sign(&SECRET, body);
    let decoded = Event::from_unverified_slice(body);
    let mut parts = VERIFIER
        .verify_in_parts(Some(&signature))
        .expect("it is of the right form");
    for part in body.chunks(100) {
        parts.update(part).expect("it is below the limit");
    }
    let in_parts = parts.finish::<Event>();
    match VERIFIER.verify::<Event>(Some(&signature), body) {
        Ok(event) => {
            assert_eq!(in_parts.expect("it is the same body").into_event(), *event);
            assert_eq!(event.into_event(), decoded.expect("it is let in"));
        }
        Err(error) => {
            assert_eq!(
                in_parts.expect_err("it is the same body").to_string(),
                error.to_string()
            );
            let reason = decoded.expect_err("it is refused").to_string();
            assert_eq!(
                error.decode_error().expect("it is signed").to_string(),
                reason
            );
        }
    }
    if let Err(error) = VERIFIER.verify::<ChatSentEvent>(Some(&signature), body) {
        assert!(error.is_undecodable() || error.is_other_event_type());
    }
});
