//! How long the crates that could calculate Plain's signatures take for a body of 2 kB.
//!
//! ```text
//! cargo run --release --manifest-path benches/hmac/Cargo.toml -- --bench
//! ```
//!
//! For `sha2` on a processor without SHA instructions, set `RUSTFLAGS='--cfg sha2_backend="soft"'`.

#[path = "../../support/rounds.rs"]
mod rounds;

use hmac::{KeyInit, Mac};
use rounds::{Contender, compare};

const KEY: &[u8] = b"a signing secret";

/// Each keeps its keyed state, signs the body and compares the signature in constant time.
fn main() {
    let body = [b'{'; 2048];

    let keyed = hmac::Hmac::<sha2::Sha256>::new_from_slice(KEY).unwrap();
    let signature: [u8; 32] = keyed
        .clone()
        .chain_update(body)
        .finalize()
        .into_bytes()
        .into();
    let ring_key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, KEY);
    let aws_key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, KEY);
    let graviola_keyed = graviola::hashing::hmac::Hmac::<graviola::hashing::Sha256>::new(KEY);
    let hmac_sha256_keyed = hmac_sha256::HMAC::new(KEY);

    compare(
        "Sign and compare",
        body.len(),
        vec![
            Contender::new("hmac and sha2", || {
                keyed
                    .clone()
                    .chain_update(body)
                    .verify(&signature.into())
                    .unwrap()
            }),
            Contender::new("ring", || {
                ring::hmac::verify(&ring_key, &body, &signature).unwrap()
            }),
            Contender::new("aws-lc-rs", || {
                aws_lc_rs::hmac::verify(&aws_key, &body, &signature).unwrap()
            }),
            Contender::new("graviola", || {
                let mut hmac = graviola_keyed.clone();
                hmac.update(body);
                hmac.verify(&signature).unwrap()
            }),
            Contender::new("hmac-sha256", || {
                let mut hmac = hmac_sha256_keyed.clone();
                hmac.update(body);
                assert!(hmac.finalize_verify(&signature));
            }),
        ],
    );
}
