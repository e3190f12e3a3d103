//! A request that was rejected after its body was read.

use std::error::Error;
use std::fmt;

use super::{Signature, VerifyError};

/// A request that is not a valid delivery, with its body if that was signed.
///
/// With the feature `axum` it is a response: with the status of [`VerifyError::status`], and the error's message as
/// its body.
pub struct Rejection {
    error: VerifyError,
    signed: Option<(Vec<u8>, Signature)>,
}

impl Rejection {
    pub(super) fn with_body(error: VerifyError, body: Vec<u8>, signature: Signature) -> Self {
        let signed = error.is_of_signed_body().then_some((body, signature));
        Self { error, signed }
    }

    /// Returns what is wrong.
    #[must_use]
    pub fn error(&self) -> &VerifyError {
        &self.error
    }

    /// Returns the body as received, if its signature is right.
    ///
    /// A body that cannot be decoded can be kept and decoded later. If its time cannot be read either, it may be a
    /// replay.
    #[must_use]
    pub fn signed_body(&self) -> Option<&[u8]> {
        self.signed.as_ref().map(|(body, _)| &**body)
    }

    /// Returns the signature of the body, if it is right.
    #[must_use]
    pub fn signature(&self) -> Option<Signature> {
        self.signed.as_ref().map(|(_, signature)| *signature)
    }

    /// Returns what is wrong, and the body as received, if its signature is right.
    #[must_use]
    pub fn into_parts(self) -> (VerifyError, Option<Vec<u8>>) {
        (self.error, self.signed.map(|(body, _)| body))
    }
}

impl From<VerifyError> for Rejection {
    fn from(error: VerifyError) -> Self {
        let signed = None;
        Self { error, signed }
    }
}

impl From<Rejection> for VerifyError {
    fn from(rejection: Rejection) -> Self {
        rejection.error
    }
}

impl fmt::Debug for Rejection {
    /// Without the body.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = formatter.debug_tuple("Rejection");
        tuple.field(&self.error).finish()
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, formatter)
    }
}

impl Error for Rejection {}
