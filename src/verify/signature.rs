//! HMAC-SHA256 over the raw body, written as 64 lower-case hexadecimal digits.
//!
//! This is the only file that calculates or compares signatures.

use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::{SigningSecret, VerifyError};

/// The signature that a request claims to have.
#[derive(Clone, Copy)]
pub(super) struct Signature([u8; 32]);

impl Signature {
    /// Reads the value of the header, strictly: one form only, so that one request has one signature.
    pub(super) fn parse(header: Option<impl AsRef<[u8]>>) -> Result<Self, VerifyError> {
        let header = header.as_ref().map_or(&[][..], AsRef::as_ref);
        if header.is_empty() {
            return Err(VerifyError::missing_signature());
        }
        let (pairs, &[]) = header.as_chunks::<2>() else {
            return Err(VerifyError::malformed_signature());
        };
        let mut bytes = [0; 32];
        if pairs.len() != bytes.len() {
            return Err(VerifyError::malformed_signature());
        }
        for (byte, &[high, low]) in bytes.iter_mut().zip(pairs) {
            match (digit(high), digit(low)) {
                (Some(high), Some(low)) => *byte = high << 4 | low,
                _ => return Err(VerifyError::malformed_signature()),
            }
        }
        Ok(Self(bytes))
    }
}

#[expect(
    clippy::arithmetic_side_effects,
    reason = "each arm calculates within its range"
)]
fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}

/// The signature of a body, or of the part that has come until now.
pub(super) type Signing = Hmac<Sha256>;

/// Whether any of these is the signature.
///
/// How long this takes tells neither which one, nor how much of it is right: all are compared, each
/// in constant time.
pub(super) fn any_matches(signings: impl Iterator<Item = Signing>, signature: Signature) -> bool {
    let mut any = false;
    for signing in signings {
        any |= signing.verify(&signature.0.into()).is_ok();
    }
    any
}

/// The signature of the body, as Plain sends it.
pub(crate) fn sign(secret: &SigningSecret, body: &[u8]) -> String {
    let mut mac = secret.signing();
    mac.update(body);
    let mut text = String::with_capacity(64);
    for byte in mac.finalize().into_bytes() {
        for half in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(half.into(), 16));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Time cannot be tested on a busy machine, what the code does can.
    #[test]
    fn the_comparison_has_no_way_out_before_its_end() {
        let source = include_str!("signature.rs");
        let from = source
            .find("pub(super) fn any_matches(")
            .expect("it is there");
        let comparison = &source[from..];
        let comparison = &comparison[..comparison.find("\n}\n").expect("it ends")];
        let calls = |what: &str| comparison.matches(what).count();
        assert_eq!(calls("any |= signing.verify("), 1, "{comparison}");
        for way_out in [
            "if ", "match ", "return", "break", "?", "&&", "||", "==", "!=", "any(",
        ] {
            assert_eq!(calls(way_out), 0, "`{way_out}` in {comparison}");
        }
        let rest = source.split("mod tests").next().expect("it is there");
        assert_eq!(
            rest.matches("==").count(),
            0,
            "a comparison beside that one"
        );
        // It is given all signings, and what it says is the only thing that counts.
        let verifier = include_str!("verifier.rs");
        let calls = [
            "if !any_matches(signings, signature) {",
            "any_matches(",
            ".any(",
            ".next()",
        ];
        assert_eq!(
            calls.map(|call| verifier.matches(call).count()),
            [1, 1, 0, 0]
        );
    }

    #[test]
    fn a_signature_has_one_form() {
        let right = "0123456789abcdef".repeat(4);
        assert_eq!(
            Signature::parse(Some(&right))
                .map(|it| it.0[..8].to_vec())
                .ok(),
            Some(vec![0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef])
        );
        let refused = |header: &str| Signature::parse(Some(header)).map(drop).unwrap_err();
        assert!(refused("").is_missing_signature());
        for wrong in [
            right.to_uppercase(),
            right.replace('f', "g"),
            right[1..].to_owned(),
            right[2..].to_owned(),
            format!("{right}00"),
            format!(" {}", &right[1..]),
            format!("0x{}", &right[2..]),
            format!("sha256={right}"),
            format!("{right}\n"),
            "é".repeat(32),
        ] {
            assert!(refused(&wrong).is_malformed_signature(), "{wrong:?}");
        }
    }
}
