//! A body that comes in parts.

use hmac::Mac;
use http::HeaderMap;
use jiff::Timestamp;

use super::signature::{Signature, Signing};
use super::{Verified, Verifier, VerifyError};
use crate::WebhookEvent;

/// Collects and verifies a body that comes in parts.
///
/// ```
/// use plain_webhooks::{ChatSentEvent, SigningSecret, Verifier, testing};
///
/// # let secret = SigningSecret::new("secret")?;
/// # let whole = testing::chat_sent_event().to_vec();
/// # let signature = testing::sign(&secret, &whole);
/// # let (verifier, parts) = (Verifier::new(secret), whole.chunks(1000));
/// let mut body = verifier.verify_in_parts(Some(signature))?;
/// for part in parts {
///     body.update(part)?;
/// }
/// let event = body.finish::<ChatSentEvent>()?;
/// # assert_eq!(event.text(), Some("You are welcome!"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct BodyVerifier {
    verifier: Verifier,
    /// One a secret.
    signings: Vec<Signing>,
    signature: Signature,
    body: Vec<u8>,
}

impl BodyVerifier {
    pub(super) fn new(verifier: &Verifier, signature: Signature) -> Self {
        Self {
            verifier: verifier.clone(),
            signings: verifier.signings().collect(),
            signature,
            body: Vec::new(),
        }
    }

    /// Takes the next part.
    ///
    /// # Errors
    ///
    /// If the body becomes larger than the verifier's limit. The part is not taken then.
    pub fn update(&mut self, part: &[u8]) -> Result<(), VerifyError> {
        self.verifier
            .check_size(self.body.len().saturating_add(part.len()))?;
        for signing in &mut self.signings {
            signing.update(part);
        }
        self.body.extend_from_slice(part);
        Ok(())
    }

    /// Verifies what came, and decodes the event.
    ///
    /// # Errors
    ///
    /// As for [`Verifier::verify`].
    pub fn finish<E: WebhookEvent>(&self) -> Result<Verified<E>, VerifyError> {
        self.finish_at(Timestamp::now())
    }

    /// As [`finish`](Self::finish), at another time than now.
    ///
    /// # Errors
    ///
    /// As for [`Verifier::verify`].
    pub fn finish_at<E: WebhookEvent>(&self, now: Timestamp) -> Result<Verified<E>, VerifyError> {
        self.admit(None, now)
    }

    /// Verifies what came, and that the request's headers say the same, and decodes the event.
    ///
    /// # Errors
    ///
    /// As for [`Verifier::verify_request`].
    pub fn finish_request<E: WebhookEvent>(
        &self,
        headers: &HeaderMap,
    ) -> Result<Verified<E>, VerifyError> {
        self.finish_request_at(headers, Timestamp::now())
    }

    /// As [`finish_request`](Self::finish_request), at another time than now.
    ///
    /// # Errors
    ///
    /// As for [`Verifier::verify_request`].
    pub fn finish_request_at<E: WebhookEvent>(
        &self,
        headers: &HeaderMap,
        now: Timestamp,
    ) -> Result<Verified<E>, VerifyError> {
        self.admit(Some(headers), now)
    }

    fn admit<E: WebhookEvent>(
        &self,
        headers: Option<&HeaderMap>,
        now: Timestamp,
    ) -> Result<Verified<E>, VerifyError> {
        let signings = self.signings.iter().cloned();
        self.verifier
            .admit(signings, self.signature, &self.body, headers, now)
    }

    /// What came until now. It is from Plain if [`finish`](Self::finish) says so.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }
}

impl std::fmt::Debug for BodyVerifier {
    /// Without the body.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let bytes = self.body.len();
        formatter
            .debug_struct("BodyVerifier")
            .field("bytes", &bytes)
            .finish_non_exhaustive()
    }
}
