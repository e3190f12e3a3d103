//! A body that arrives in parts.

use hmac::Mac;
use http::HeaderMap;

use super::keys::Candidate;
use super::memory::Held;
use super::signature::Signature;
use super::{Reason, Rejection, Verified, Verifier, VerifyError};
use crate::event::WebhookEvent;

/// Collects and verifies a body that arrives in parts.
///
/// The collected body counts towards the verifier's [memory budget](Verifier::with_memory_budget) until it is dropped.
///
/// ```
/// use plain_webhooks::{ChatSentEvent, SigningSecret, Verifier, testing};
///
/// # let secret = SigningSecret::new("secret")?;
/// # let request = testing::signed_request::<Vec<u8>>(&secret, "/", &testing::chat_sent_event());
/// # let (verifier, headers, parts) = (Verifier::new(secret), request.headers(), request.body().chunks(1000));
/// let mut body = verifier.verify_request_in_parts(headers)?;
/// for part in parts {
///     body.update(part)?;
/// }
/// let event = body.finish::<ChatSentEvent>()?;
/// # assert_eq!(event.payload.chat.text.as_deref(), Some("You are welcome!"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct BodyVerifier<'h> {
    verifier: Verifier,
    candidates: Vec<Candidate>,
    signature: Signature,
    headers: Option<&'h HeaderMap>,
    body: Vec<u8>,
    held: Held,
}

impl<'h> BodyVerifier<'h> {
    pub(super) fn new(
        verifier: &Verifier,
        signature: Option<impl AsRef<[u8]>>,
        headers: Option<&'h HeaderMap>,
    ) -> Result<Self, VerifyError> {
        let signature = Signature::parse(signature)?;
        Ok(Self {
            verifier: verifier.clone(),
            candidates: verifier.candidates(headers)?.collect(),
            signature,
            headers,
            body: Vec::new(),
            held: verifier.hold_nothing(),
        })
    }

    /// Adds the next part of the body.
    ///
    /// # Errors
    ///
    /// If the body becomes larger than the verifier's limit or than the memory budget allows. Then the part is not
    /// added.
    pub fn update(&mut self, part: &[u8]) -> Result<(), VerifyError> {
        let bytes = self.body.len().saturating_add(part.len());
        self.verifier.check_size(bytes)?;
        self.reserve(bytes)?;
        for candidate in &mut self.candidates {
            candidate.signing.update(part);
        }
        self.body.extend_from_slice(part);
        Ok(())
    }

    /// Reserves memory for this many bytes in total.
    fn reserve(&mut self, bytes: usize) -> Result<(), VerifyError> {
        let capacity = self.body.capacity();
        if bytes <= capacity {
            return Ok(());
        }
        // Twice as much as before: a body in many small parts is moved a few times only.
        let limit = self.verifier.body_limit().max(bytes);
        let capacity = capacity.saturating_mul(2).clamp(bytes, limit);
        if !self.held.grow_to(capacity) {
            return Err(Reason::Overloaded.into());
        }
        let more = capacity.saturating_sub(self.body.len());
        self.body.reserve_exact(more);
        Ok(())
    }

    /// Verifies the body, and decodes the event.
    ///
    /// # Errors
    ///
    /// As for [`Verifier::verify_request`], or [`Verifier::verify`] without headers.
    pub fn finish<E: WebhookEvent>(self) -> Result<Verified<E>, Rejection> {
        let candidates = self.candidates.into_iter();
        let verifier = &self.verifier;
        match verifier.admit::<E>(candidates, self.signature, self.headers, &self.body) {
            Ok(event) => Ok(event.with_body(self.body)),
            Err(error) => Err(Rejection::with_body(error, self.body)),
        }
    }
}

impl std::fmt::Debug for BodyVerifier<'_> {
    /// Shows the length of the body only.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let bytes = self.body.len();
        formatter
            .debug_struct("BodyVerifier")
            .field("bytes", &bytes)
            .finish_non_exhaustive()
    }
}
