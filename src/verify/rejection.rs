//! A request that was rejected after its body was read.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

use super::VerifyError;

/// The error for a rejected request, with its body if the signature is right. It dereferences to the error.
///
/// With the feature `axum` it is a response, with [`VerifyError::status`] and [`VerifyError::summary`].
#[derive(Clone)]
pub struct Rejection {
    error: VerifyError,
    body: Option<Vec<u8>>,
}

impl Rejection {
    pub(super) fn with_body(error: VerifyError, body: Vec<u8>) -> Self {
        let body = error.is_of_signed_body().then_some(body);
        Self { error, body }
    }

    /// Returns the error.
    #[must_use]
    pub fn error(&self) -> &VerifyError {
        &self.error
    }

    /// Returns the body as received, if its signature is right, even if the delivery is stale.
    ///
    /// Store the body if [`is_undecodable`](VerifyError::is_undecodable), and decode it later. If the time of its
    /// attempt could not be read, it may be a replay.
    #[must_use]
    pub fn signed_body(&self) -> Option<&[u8]> {
        self.body.as_deref()
    }

    /// Returns the error, and the body as received, if its signature is right.
    #[must_use]
    pub fn into_parts(self) -> (VerifyError, Option<Vec<u8>>) {
        (self.error, self.body)
    }
}

impl Deref for Rejection {
    type Target = VerifyError;

    fn deref(&self) -> &VerifyError {
        &self.error
    }
}

impl From<VerifyError> for Rejection {
    fn from(error: VerifyError) -> Self {
        let body = None;
        Self { error, body }
    }
}

impl From<Rejection> for VerifyError {
    fn from(rejection: Rejection) -> Self {
        rejection.error
    }
}

impl fmt::Debug for Rejection {
    /// Shows the error only.
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
