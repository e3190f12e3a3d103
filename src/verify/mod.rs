//! From a request to an event that Plain has signed: secret, signature, verifier, proof.

mod body;
mod error;
mod secret;
mod signature;
mod verified;
mod verifier;

pub use body::BodyVerifier;
pub use error::VerifyError;
pub use secret::{InvalidSecretError, SigningSecret};
pub(crate) use signature::sign;
pub use verified::Verified;
pub use verifier::Verifier;
