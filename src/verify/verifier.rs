//! What a request has to be like to be let in.

use std::sync::Arc;
use std::time::Duration;

use hmac::Mac;
use http::HeaderMap;
use jiff::Timestamp;

use super::signature::{Signature, Signing, any_matches};
use super::{BodyVerifier, SigningSecret, Verified, VerifyError};
use crate::event::INSIDE;
use crate::headers::DeliveryHeaders;
use crate::json::read;
use crate::{Event, WebhookEvent, WebhookMetadata};

/// Tells Plain's deliveries from requests that anyone could have sent.
///
/// A delivery is let in if its signature is right for the body, byte by byte; if the body is the event
/// that was asked for; and if it was attempted within 5 minutes of now, by the time in the signed body.
/// Nothing of the body is decoded before its signature is known to be right. (Within the 5 minutes, a
/// request can be replayed: remember the event's `idempotency_key`, as for Plain's own retries.)
///
/// ```
/// use plain_webhooks::{ChatSentEvent, SigningSecret, Verifier, VerifyError};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::new(SigningSecret::new("what the settings page shows")?);
///
/// let handle = |headers: &http::HeaderMap, body: &[u8]| -> Result<(), VerifyError> {
///     let event = verifier.verify_request::<ChatSentEvent>(headers, body)?;
///     println!("{} wrote {:?}", event.sender(), event.text());
///     Ok(())
/// };
/// # let secret = SigningSecret::new("what the settings page shows")?;
/// # let event = plain_webhooks::testing::chat_sent_event();
/// # let request = plain_webhooks::testing::signed_request::<Vec<u8>>(&secret, "/", &event);
/// # handle(request.headers(), request.body())?;
/// # Ok(())
/// # }
/// ```
///
/// A clone is cheap and shares the secrets.
#[derive(Clone, Debug)]
pub struct Verifier(Arc<Settings>);

#[derive(Clone, Debug)]
struct Settings {
    /// One at least.
    secrets: Vec<SigningSecret>,
    /// `None` lets in deliveries of any time.
    tolerance: Option<Duration>,
    body_limit: usize,
    checks_headers: bool,
}

impl Verifier {
    /// How far the time of a delivery attempt may be from now, either way: 300 s, as in Plain's own
    /// SDK. Every retry is an attempt of its own, so this does not refuse retries.
    pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

    /// The largest body in bytes: 2 MiB, as in axum. A chat message of 10,000 characters takes 10 to
    /// 50 kB.
    pub const DEFAULT_BODY_LIMIT: usize = 2 * 1024 * 1024;

    /// Lets in what is signed with this secret.
    #[must_use]
    pub fn new(secret: SigningSecret) -> Self {
        Self(Arc::new(Settings {
            secrets: vec![secret],
            tolerance: Some(Self::DEFAULT_TOLERANCE),
            body_limit: Self::DEFAULT_BODY_LIMIT,
            checks_headers: true,
        }))
    }

    /// Lets in what is signed with this secret, too.
    ///
    /// A new secret takes the place of the old one for all webhook targets at once. With both, what
    /// was signed with the old one and is still under way is not lost.
    #[must_use]
    pub fn with_additional_secret(mut self, secret: SigningSecret) -> Self {
        self.settings().secrets.push(secret);
        self
    }

    /// Lets in deliveries that were attempted up to this long ago, or ahead. A delivery of exactly
    /// this age is let in.
    #[must_use]
    pub fn with_tolerance(mut self, tolerance: Duration) -> Self {
        self.settings().tolerance = Some(tolerance);
        self
    }

    /// Lets in deliveries of any age. Whoever once got hold of a delivery can then send it again.
    ///
    /// This is for deliveries that are kept and verified later.
    #[must_use]
    pub fn without_replay_protection(mut self) -> Self {
        self.settings().tolerance = None;
        self
    }

    /// Lets in bodies of up to so many bytes.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.settings().body_limit = bytes;
        self
    }

    /// Lets in requests with headers that contradict the signed body. Headers are not signed.
    #[must_use]
    pub fn without_header_check(mut self) -> Self {
        self.settings().checks_headers = false;
        self
    }

    /// The largest body that is let in, in bytes.
    #[must_use]
    pub fn body_limit(&self) -> usize {
        self.0.body_limit
    }

    fn settings(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.0)
    }

    /// Verifies a request, and that its headers say what the body says, and decodes the event.
    ///
    /// `E` is one type of event, or [`Event`] for all of them.
    ///
    /// # Errors
    ///
    /// [`VerifyError::status`] lists them, with the status to answer.
    pub fn verify_request<E: WebhookEvent>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Verified<E>, VerifyError> {
        self.verify_request_at(headers, body, Timestamp::now())
    }

    /// As [`verify_request`](Self::verify_request), at another time than now. Tests need no clock then.
    ///
    /// # Errors
    ///
    /// As for [`verify_request`](Self::verify_request).
    pub fn verify_request_at<E: WebhookEvent>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: Timestamp,
    ) -> Result<Verified<E>, VerifyError> {
        let signature = DeliveryHeaders::new(headers).signature()?;
        self.verify_whole(body, signature, Some(headers), now)
    }

    /// Verifies a body against the value of the header `Plain-Request-Signature`, and decodes the
    /// event.
    ///
    /// This is for frameworks whose headers are not those of the crate `http`; otherwise
    /// [`verify_request`](Self::verify_request) is shorter and checks more.
    ///
    /// ```
    /// use plain_webhooks::{Event, SigningSecret, Verifier, testing};
    ///
    /// let secret = SigningSecret::new("secret")?;
    /// let body = testing::chat_sent_event().to_vec();
    /// let signature = testing::sign(&secret, &body);
    ///
    /// let verifier = Verifier::new(secret);
    /// let event = verifier.verify::<Event>(&body, Some(signature))?;
    /// assert_eq!(event.event_type(), "thread.chat_sent");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`verify_request`](Self::verify_request), but for the headers.
    pub fn verify<E: WebhookEvent>(
        &self,
        body: &[u8],
        signature: Option<impl AsRef<[u8]>>,
    ) -> Result<Verified<E>, VerifyError> {
        self.verify_at(body, signature, Timestamp::now())
    }

    /// As [`verify`](Self::verify), at another time than now. Tests need no clock then.
    ///
    /// # Errors
    ///
    /// As for [`verify`](Self::verify).
    pub fn verify_at<E: WebhookEvent>(
        &self,
        body: &[u8],
        signature: Option<impl AsRef<[u8]>>,
        now: Timestamp,
    ) -> Result<Verified<E>, VerifyError> {
        self.verify_whole(body, signature, None, now)
    }

    fn verify_whole<E: WebhookEvent>(
        &self,
        body: &[u8],
        signature: Option<impl AsRef<[u8]>>,
        headers: Option<&HeaderMap>,
        now: Timestamp,
    ) -> Result<Verified<E>, VerifyError> {
        self.check_size(body.len())?;
        let signature = Signature::parse(signature)?;
        let signings = self.signings().map(|signing| signing.chain_update(body));
        self.admit(signings, signature, body, headers, now)
    }

    /// Verifies a body that comes in parts. They are signed as they come, and a request without a
    /// signature can be refused before any comes.
    ///
    /// # Errors
    ///
    /// If the signature is missing or not of the right form.
    pub fn verify_in_parts(
        &self,
        signature: Option<impl AsRef<[u8]>>,
    ) -> Result<BodyVerifier, VerifyError> {
        let signature = Signature::parse(signature)?;
        Ok(BodyVerifier::new(self, signature))
    }

    /// One a secret, to be given the body.
    pub(super) fn signings(&self) -> impl Iterator<Item = Signing> {
        self.0.secrets.iter().map(SigningSecret::signing)
    }

    pub(crate) fn check_size(&self, bytes: usize) -> Result<(), VerifyError> {
        if bytes > self.0.body_limit {
            return Err(VerifyError::too_large(Some(self.0.body_limit)));
        }
        Ok(())
    }

    /// The one way to a `Verified`: first the signature, then the event, which has the time, and which
    /// the headers must not contradict.
    pub(super) fn admit<E: WebhookEvent>(
        &self,
        signings: impl Iterator<Item = Signing>,
        signature: Signature,
        body: &[u8],
        headers: Option<&HeaderMap>,
        now: Timestamp,
    ) -> Result<Verified<E>, VerifyError> {
        if !any_matches(signings, signature) {
            return Err(VerifyError::signature_mismatch());
        }
        let error = match E::decode(body, INSIDE) {
            Ok(event) => {
                self.check(&event, headers, now)?;
                return Ok(Verified::new(event));
            }
            Err(error) => error,
        };
        if let Some(asked_for) = E::ASKED_FOR
            && let Ok(event) = Event::from_unverified_slice(body)
            && event.event_type() != asked_for
        {
            self.check(&event, headers, now)?;
            return Err(VerifyError::of_other_event_type(
                event.event_type().to_owned(),
            ));
        }
        if let Some(attempted_at) = time_of_undecodable(body) {
            self.check_time(attempted_at, now)?;
        }
        Err(VerifyError::undecodable(error))
    }

    fn check(
        &self,
        event: &impl WebhookEvent,
        headers: Option<&HeaderMap>,
        now: Timestamp,
    ) -> Result<(), VerifyError> {
        let metadata = event.envelope(INSIDE).metadata;
        self.check_time(metadata.webhook_delivery_attempt_timestamp, now)?;
        match headers {
            Some(headers) if self.0.checks_headers => DeliveryHeaders::new(headers).check(event),
            _ => Ok(()),
        }
    }

    fn check_time(&self, attempted_at: Timestamp, now: Timestamp) -> Result<(), VerifyError> {
        let age = now.duration_since(attempted_at);
        match self.0.tolerance {
            Some(tolerance) if age.unsigned_abs() > tolerance => {
                Err(VerifyError::stale(age, tolerance))
            }
            _ => Ok(()),
        }
    }
}

/// When the delivery of a signed body was attempted that is no event otherwise, if it says so.
fn time_of_undecodable(body: &[u8]) -> Option<Timestamp> {
    let mut document: serde_json::Value = serde_json::from_slice(body).ok()?;
    let metadata = document.get_mut("webhookMetadata")?.take();
    let metadata: WebhookMetadata = read(&metadata.to_string()).ok()?;
    Some(metadata.webhook_delivery_attempt_timestamp)
}
