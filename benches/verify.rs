//! Compares verifying with HMAC and decoding alone: `cargo bench -p plain-webhooks-benches --bench verify`.

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use plain_webhooks::{ChatSentEvent, SigningSecret, Verifier, headers, testing};
use plain_webhooks_benches::payloads;
use plain_webhooks_benches::rounds::{Contender, compare};
use sha2::Sha256;

const SECRET: &str = "a signing secret";

fn main() {
    verify(
        "Verify and decode the documented event",
        &payloads::documented(),
    );
    verify("Verify and decode a large event", &payloads::large());
}

/// The other contenders are compared with the first.
fn verify(title: &str, body: &[u8]) {
    let keyed = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    let expected = keyed.clone().chain_update(body).finalize().into_bytes();

    let secret = |text| SigningSecret::new(text).unwrap();
    let signature = testing::sign(&secret(SECRET), body);
    let headers = headers_of(body, &signature);
    let one = Verifier::new(secret(SECRET)).without_replay_protection();
    let two = one.clone().with_additional_secret(secret("the one before"));
    let decode = || ChatSentEvent::from_unverified_slice(body).unwrap();

    compare(
        title,
        body.len(),
        vec![
            Contender::new("HMAC and decode alone", || {
                keyed.clone().chain_update(body).verify(&expected).unwrap();
                decode()
            }),
            Contender::new("decode alone", decode),
            Contender::new("`verify`", || {
                one.verify::<ChatSentEvent>(Some(&signature), body).unwrap()
            }),
            Contender::new("`verify_request`", || {
                one.verify_request::<ChatSentEvent>(&headers, body).unwrap()
            }),
            Contender::new("`verify` with two secrets", || {
                two.verify::<ChatSentEvent>(Some(&signature), body).unwrap()
            }),
        ],
    );
}

/// Returns the headers that Plain sends with this body.
fn headers_of(body: &[u8], signature: &str) -> HeaderMap {
    let secret = SigningSecret::new(SECRET).unwrap();
    let event = ChatSentEvent::from_unverified_slice(body).unwrap();
    let request = testing::signed_request::<Vec<u8>>(&secret, "/", &event);
    let mut headers = request.headers().clone();
    // The request encodes the event with its defaults, and so has another signature.
    headers.insert(headers::SIGNATURE, signature.parse().unwrap());
    headers
}
