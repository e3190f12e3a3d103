//! Turns a request into an event that Plain has signed: secret, signature, verifier, proof.

mod body;
mod error;
mod keys;
mod kind;
mod memory;
mod mismatch;
mod partial;
#[cfg(feature = "http-body")]
mod reading;
mod rejection;
mod secret;
mod signature;
mod verified;
mod verifier;

pub use body::BodyVerifier;
pub(crate) use error::Malformed;
pub use error::VerifyError;
pub use kind::VerifyErrorKind;
pub use rejection::Rejection;
pub use secret::{InvalidSecretError, SigningSecret};
pub use signature::Signature;
pub(crate) use signature::sign;
pub use verified::Verified;
pub use verifier::Verifier;
