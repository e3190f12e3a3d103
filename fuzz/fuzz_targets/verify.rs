//! Only signed bodies are accepted, with the same result as decoding alone. No signature and no body causes a panic.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use plain_webhooks::{ChatSentEvent, Event, SigningSecret, Verifier, testing};

static SECRET: LazyLock<SigningSecret> =
    LazyLock::new(|| SigningSecret::new("a signing secret").expect("the secret is valid"));
static VERIFIER: LazyLock<Verifier> =
    LazyLock::new(|| Verifier::new(SECRET.clone()).without_replay_protection());

fuzz_target!(|input: &[u8]| {
    // A made-up signature, and a body. It never matches by chance.
    let (signature, body) = input.split_at(input.len().min(64));
    let error = VERIFIER
        .verify::<Event>(Some(signature), body)
        .expect_err("the signature is made up");
    assert_eq!(error.status(), 401);

    let body = input;
    let signature = testing::sign(&SECRET, body);
    let decoded = Event::from_unverified_slice(body);
    let mut parts = VERIFIER
        .verify_in_parts(Some(&signature))
        .expect("the signature has the right form");
    for part in body.chunks(100) {
        parts.update(part).expect("the body is below the limit");
    }
    let in_parts = parts.finish::<Event>();
    match VERIFIER.verify::<Event>(Some(&signature), body) {
        Ok(event) => {
            assert_eq!(
                in_parts
                    .expect("the same body is valid in parts")
                    .into_event(),
                *event
            );
            assert_eq!(
                event.into_event(),
                decoded.expect("accepted bodies can be decoded")
            );
        }
        Err(error) => {
            assert_eq!(
                in_parts
                    .expect_err("the same body is invalid in parts")
                    .to_string(),
                error.to_string()
            );
            let reason = decoded.expect_err("the body was rejected").to_string();
            assert_eq!(
                error
                    .decode_error()
                    .expect("signed bodies are rejected only if they cannot be decoded")
                    .to_string(),
                reason
            );
        }
    }
    if let Err(error) = VERIFIER.verify::<ChatSentEvent>(Some(&signature), body) {
        assert!(error.is_undecodable() || error.is_other_event_type());
    }
});
