//! HMAC-SHA256 over the raw body, written as 64 lower-case hexadecimal digits.
//!
//! This is the only file that calculates or compares signatures.

use std::fmt;

use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::{Reason, SigningSecret, VerifyError};

/// The signature of a body: an HMAC-SHA256, displayed as in the header `Plain-Request-Signature`.
#[derive(Clone, Copy)]
pub struct Signature([u8; 32]);

impl Signature {
    /// Parses the value of the header. Only one form is accepted, so that a request has only one valid signature.
    pub(super) fn parse(header: Option<impl AsRef<[u8]>>) -> Result<Self, VerifyError> {
        let header = header.as_ref().map_or(&[][..], AsRef::as_ref);
        if header.is_empty() {
            return Err(Reason::MissingSignature.into());
        }
        let mut bytes = [0; 32];
        let (pairs, rest) = header.as_chunks::<2>();
        if pairs.len() != bytes.len() || !rest.is_empty() {
            return Err(Reason::SignatureLength(header.len()).into());
        }
        for (byte, &[high, low]) in bytes.iter_mut().zip(pairs) {
            match (digit(high), digit(low)) {
                (Some(high), Some(low)) => *byte = high << 4 | low,
                _ => return Err(Reason::SignatureDigits.into()),
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

/// The signature of a body, or of the part received so far.
pub(super) type Signing = Hmac<Sha256>;

/// Returns whether this is the signature. Takes constant time.
pub(super) fn matches(signing: Signing, signature: Signature) -> bool {
    signing.verify(&signature.0.into()).is_ok()
}

/// Signs a body as Plain does.
pub(crate) fn sign(secret: &SigningSecret, body: &[u8]) -> Signature {
    let signing = secret.signing().chain_update(body);
    Signature(signing.finalize().into_bytes().into())
}

impl fmt::Display for Signature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Signature({self})")
    }
}

#[cfg(test)]
mod tests;
