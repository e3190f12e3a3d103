//! The checks that a request has to pass.

use std::sync::Arc;
use std::time::Duration;

use hmac::Mac;
use http::HeaderMap;
use jiff::Timestamp;

use super::keys::{Key, Signer};
use super::memory::{Held, Used};
use super::signature::Signature;
use super::{BodyVerifier, Reason, SigningSecret, Verified, VerifyError};
use crate::WorkspaceId;
use crate::event::WebhookEvent;
use crate::headers::DeliveryHeaders;

mod admission;

/// Checks the signature and age of requests, and returns [`Verified`] events.
///
/// A request is accepted if its signature matches the raw body, the signed time of the attempt is within 5 minutes of
/// now, and the body is an event of the expected type. Nothing is decoded before the signature is checked.
/// Remember the `id` of each event: within the 5 minutes a request can be replayed, and Plain itself can deliver an
/// event twice.
///
/// ```
/// use plain_webhooks::{ChatSentEvent, SigningSecret, Verifier, VerifyError};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::new(SigningSecret::new("what the settings page shows")?);
///
/// let handle = |headers: &http::HeaderMap, body: &[u8]| -> Result<(), VerifyError> {
///     let event = verifier.verify_request::<ChatSentEvent>(headers, body)?;
///     println!("{:?}", event.payload.chat.text);
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
/// A clone is cheap, and shares the secrets and the memory budget. Create one verifier in a process, and clone it.
#[derive(Clone, Debug)]
pub struct Verifier(Arc<Settings>);

#[derive(Clone, Debug)]
struct Settings {
    /// At least one.
    keys: Vec<Key>,
    /// `None` accepts deliveries of any age.
    tolerance: Option<Duration>,
    body_limit: usize,
    memory_budget: usize,
    /// Shared by all clones of a verifier, even with other settings.
    used: Used,
    body_timeout: Duration,
    checks_headers: bool,
    /// `None` for the system's clock.
    now: Option<Timestamp>,
}

impl Verifier {
    /// How far the time of a delivery attempt may be from now, either way: 300 s, as in Plain's own
    /// SDK. Every retry has its own time, so retries are not rejected.
    pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

    /// The largest body in bytes: 2 MiB, as in axum.
    ///
    /// [Threats and limits](crate::_documentation::security) explains why.
    pub const DEFAULT_BODY_LIMIT: usize = 2 * 1024 * 1024;

    /// The memory for all bodies that are not yet verified, in bytes: 32 MiB, which is 16 of the largest bodies, or
    /// thousands of usual ones.
    pub const DEFAULT_MEMORY_BUDGET: usize = 32 * 1024 * 1024;

    /// How long a body may take to arrive: 10 s. Plain's bodies are small and arrive within milliseconds.
    pub const DEFAULT_BODY_TIMEOUT: Duration = Duration::from_secs(10);

    /// Creates a verifier that accepts events signed with this secret.
    #[must_use]
    pub fn new(secret: SigningSecret) -> Self {
        Self::with_key(secret, Signer::AnyWorkspace)
    }

    /// Creates a verifier that accepts events of this workspace, signed with this secret.
    ///
    /// Use this if a service receives events of several workspaces, each with its own signing secret. Add the others
    /// with [`with_workspace`](Self::with_workspace).
    ///
    /// ```
    /// use plain_webhooks::{Event, SigningSecret, Verifier, WorkspaceId, testing};
    ///
    /// let [acme, initech] = [1, 2].map(WorkspaceId::from_u128);
    /// let verifier = Verifier::for_workspace(acme, SigningSecret::new("the secret of Acme")?)
    ///     .with_workspace(initech, SigningSecret::new("the secret of Initech")?);
    ///
    /// // An event of Acme, signed with the secret of Initech.
    /// let mut event = testing::chat_sent_event();
    /// event.workspace_id = acme;
    /// let body = event.to_vec();
    /// let forged = testing::sign(&SigningSecret::new("the secret of Initech")?, &body);
    /// let error = verifier.verify::<Event>(Some(forged), &body).unwrap_err();
    /// assert!(error.is_workspace_mismatch());
    /// # Ok::<(), plain_webhooks::InvalidSecretError>(())
    /// ```
    #[must_use]
    pub fn for_workspace(workspace_id: WorkspaceId, secret: SigningSecret) -> Self {
        Self::with_key(secret, Signer::Workspace(workspace_id))
    }

    fn with_key(secret: SigningSecret, signer: Signer) -> Self {
        Self(Arc::new(Settings {
            keys: vec![Key { secret, signer }],
            tolerance: Some(Self::DEFAULT_TOLERANCE),
            body_limit: Self::DEFAULT_BODY_LIMIT,
            memory_budget: Self::DEFAULT_MEMORY_BUDGET,
            used: Used::default(),
            body_timeout: Self::DEFAULT_BODY_TIMEOUT,
            checks_headers: true,
            now: None,
        }))
    }

    /// Also accepts events signed with this secret, for the same workspace as the secret added last.
    ///
    /// A new secret replaces the old one for all webhook targets at once. Accept both for a few minutes, so that
    /// requests that were signed with the old one are not rejected.
    ///
    /// **Do not add the secret of another workspace like this.** After [`new`](Self::new), each secret is accepted for
    /// any workspace, so anyone with one of the secrets could forge events of all workspaces. Use
    /// [`for_workspace`](Self::for_workspace) and [`with_workspace`](Self::with_workspace).
    #[must_use]
    pub fn with_additional_secret(mut self, secret: SigningSecret) -> Self {
        let keys = &mut self.settings().keys;
        let signer = keys.last().map_or(Signer::AnyWorkspace, |key| key.signer);
        keys.push(Key { secret, signer });
        self
    }

    /// Also accepts events of this workspace, signed with this secret.
    ///
    /// The secret of one workspace is never accepted for another, because the signed body names the workspace. The
    /// header `Plain-Workspace-Id` is not signed, and only saves the work of trying all secrets. Start with
    /// [`for_workspace`](Self::for_workspace), as the secret of [`new`](Self::new) is accepted for any workspace.
    #[must_use]
    pub fn with_workspace(mut self, workspace_id: WorkspaceId, secret: SigningSecret) -> Self {
        let signer = Signer::Workspace(workspace_id);
        self.settings().keys.push(Key { secret, signer });
        self
    }

    /// Sets how far the time of a delivery attempt may be from now, either way.
    #[must_use]
    pub fn with_tolerance(mut self, tolerance: Duration) -> Self {
        self.settings().tolerance = Some(tolerance);
        self
    }

    /// Accepts deliveries of any age. Then anyone with a copy of a delivery can send it again.
    ///
    /// Use this only for deliveries that you stored and verify later.
    #[must_use]
    pub fn without_replay_protection(mut self) -> Self {
        self.settings().tolerance = None;
        self
    }

    /// Accepts bodies of up to this many bytes.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.settings().body_limit = bytes;
        self
    }

    /// Sets how many bytes of memory all bodies together may take before they are verified. Values below twice the
    /// body limit are raised to that.
    ///
    /// Anyone can send a body with a made-up signature, which is only known to be wrong at the end of the body. So
    /// the memory of such bodies is limited for all requests to this verifier and its clones. A request beyond the
    /// budget is rejected with 503, and Plain sends it again.
    ///
    /// A body may grow only if it leaves at least as much memory free as it holds. One body gets up to half of the
    /// budget; while a hundred are read, each gets up to a hundredth. So large bodies from strangers do not keep out
    /// normal events.
    ///
    /// The budget applies where the library holds the body: the extractor, `verify_body` and [`BodyVerifier`]. A
    /// [`Verified`] event or a body that you pass to [`verify_request`](Self::verify_request) does not count.
    ///
    /// ```
    /// use plain_webhooks::{SigningSecret, Verifier};
    ///
    /// let secret = SigningSecret::new("what the settings page shows")?;
    /// let verifier = Verifier::new(secret)
    ///     .with_body_limit(256 * 1024)
    ///     .with_memory_budget(4 * 1024 * 1024);
    ///
    /// let part = [b' '; 256 * 1024];
    /// let mut bodies = Vec::new();
    /// let error = loop {
    ///     let mut body = verifier.verify_in_parts(Some("0".repeat(64)))?;
    ///     if let Err(error) = body.update(&part) {
    ///         break error;
    ///     }
    ///     bodies.push(body);
    /// };
    /// assert!(error.is_overloaded());
    /// assert_eq!(bodies.len(), 15);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_memory_budget(mut self, bytes: usize) -> Self {
        self.settings().memory_budget = bytes;
        self
    }

    /// Sets how long a body may take to arrive. The extractor applies this. If you call `verify_body`, make its
    /// deadline from [`body_timeout`](Self::body_timeout). The other methods do not read the body themselves.
    #[must_use]
    pub fn with_body_timeout(mut self, timeout: Duration) -> Self {
        self.settings().body_timeout = timeout;
        self
    }

    /// Ignores Plain's headers other than the signature, even if they contradict the signed body. They are not signed.
    #[must_use]
    pub fn without_header_check(mut self) -> Self {
        self.settings().checks_headers = false;
        self
    }

    /// Sets the clock of the verifier to a fixed time, for tests.
    #[must_use]
    pub fn at(mut self, now: Timestamp) -> Self {
        self.settings().now = Some(now);
        self
    }

    /// Returns the largest body that is accepted, in bytes.
    #[must_use]
    pub fn body_limit(&self) -> usize {
        self.0.body_limit
    }

    /// Returns how long a body may take to arrive.
    #[must_use]
    pub fn body_timeout(&self) -> Duration {
        self.0.body_timeout
    }

    /// Returns the memory of a body before any of it has arrived.
    pub(super) fn hold_nothing(&self) -> Held {
        // With less, a body within the limit would never be accepted.
        let least = self.0.body_limit.saturating_mul(2);
        Held::nothing(self.0.used.clone(), self.0.memory_budget.max(least))
    }

    fn settings(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.0)
    }

    /// Verifies a request, and decodes the event.
    ///
    /// `E` is the type of the event: [`Event`](crate::Event) for any type, or one such as
    /// [`ChatSentEvent`](crate::ChatSentEvent).
    ///
    /// # Errors
    ///
    /// If a check fails. [`VerifyError::status`] lists the cases, each with the status to answer.
    pub fn verify_request<E: WebhookEvent>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Verified<E>, VerifyError> {
        let signature = DeliveryHeaders::new(headers).signature()?;
        self.verify_whole(signature, Some(headers), body)
    }

    /// Verifies a body against the value of the header `Plain-Request-Signature`, and decodes the event.
    ///
    /// This is for frameworks whose headers are not those of the crate `http`. Otherwise
    /// [`verify_request`](Self::verify_request) is shorter, and also compares the other headers with the body.
    ///
    /// ```
    /// use plain_webhooks::{Event, SigningSecret, Verifier, testing};
    ///
    /// let secret = SigningSecret::new("secret")?;
    /// let body = testing::chat_sent_event().to_vec();
    /// let signature = testing::sign(&secret, &body);
    ///
    /// let verifier = Verifier::new(secret);
    /// let event = verifier.verify::<Event>(Some(signature), &body)?;
    /// assert_eq!(event.type_.as_str(), "thread.chat_sent");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`verify_request`](Self::verify_request), but the other headers are not checked.
    pub fn verify<E: WebhookEvent>(
        &self,
        signature: Option<impl AsRef<[u8]>>,
        body: &[u8],
    ) -> Result<Verified<E>, VerifyError> {
        self.verify_whole(signature, None, body)
    }

    /// Starts to verify a request whose body arrives in parts. Each part is hashed when it is added.
    ///
    /// # Errors
    ///
    /// If the signature is missing or malformed, or no secret is known for the workspace in the headers.
    pub fn verify_request_in_parts<'h>(
        &self,
        headers: &'h HeaderMap,
    ) -> Result<BodyVerifier<'h>, VerifyError> {
        let signature = DeliveryHeaders::new(headers).signature()?;
        BodyVerifier::new(self, signature, Some(headers))
    }

    /// Starts to verify a body that arrives in parts, against a signature as in [`verify`](Self::verify).
    ///
    /// # Errors
    ///
    /// If the signature is missing or malformed.
    pub fn verify_in_parts(
        &self,
        signature: Option<impl AsRef<[u8]>>,
    ) -> Result<BodyVerifier<'static>, VerifyError> {
        BodyVerifier::new(self, signature, None)
    }

    fn verify_whole<E: WebhookEvent>(
        &self,
        signature: Option<impl AsRef<[u8]>>,
        headers: Option<&HeaderMap>,
        body: &[u8],
    ) -> Result<Verified<E>, VerifyError> {
        let signature = Signature::parse(signature)?;
        let candidates = self.candidates(headers)?;
        self.check_size(body.len())?;
        let candidates = candidates.map(|mut candidate| {
            candidate.signing.update(body);
            candidate
        });
        self.admit(candidates, signature, headers, body)
    }

    pub(crate) fn check_size(&self, bytes: usize) -> Result<(), VerifyError> {
        if bytes > self.0.body_limit {
            return Err(Reason::TooLarge(Some(self.0.body_limit)).into());
        }
        Ok(())
    }
}
