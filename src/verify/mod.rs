//! Turns a request into an event that Plain has signed: secret, signature, verifier, proof.

mod body;
mod keys;
mod kind;
mod memory;
mod mismatch;
mod partial;
#[cfg(feature = "http-body")]
mod reading;
mod reason;
mod rejection;
mod secret;
mod signature;
mod verified;
mod verifier;
mod verify_error;

pub use body::BodyVerifier;
pub use kind::VerifyErrorKind;
pub(crate) use reason::Reason;
pub use rejection::Rejection;
pub use secret::{InvalidSecretError, SigningSecret};
pub use signature::Signature;
pub(crate) use signature::sign;
pub use verified::Verified;
pub use verifier::Verifier;
pub use verify_error::VerifyError;
