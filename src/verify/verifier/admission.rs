//! The checks, in their order.

use http::HeaderMap;
use jiff::Timestamp;

use super::Verifier;
use crate::event::{EventPayload, WebhookEvent};
use crate::headers::{DeliveryHeaders, WORKSPACE_ID};
use crate::json::{Failure, read};
use crate::verify::keys::{Candidate, Key, Signer, find_signer};
use crate::verify::mismatch::Mismatch;
use crate::verify::partial::{EventTypeOnly, attempted_at, workspace};
use crate::verify::{Reason, Signature, Verified, VerifyError};
use crate::{DecodeError, Envelope};

impl Verifier {
    /// Returns the secrets that may have signed a request with these headers, to be updated with the body.
    ///
    /// The header only saves work: the workspace in the signed body is checked later.
    pub(in crate::verify) fn candidates(
        &self,
        headers: Option<&HeaderMap>,
    ) -> Result<impl Iterator<Item = Candidate>, VerifyError> {
        let keys = &self.0.keys;
        let named = headers
            .filter(|headers| self.0.checks_headers && headers.contains_key(WORKSPACE_ID))
            .map(|headers| DeliveryHeaders::new(headers).workspace_id());
        let may_sign = move |key: &&Key| match (key.signer, named) {
            (Signer::AnyWorkspace, _) | (_, None) => true,
            (Signer::Workspace(id), Some(named)) => Some(id) == named,
        };
        if !keys.iter().any(|key| may_sign(&key)) {
            return Err(Reason::UnknownWorkspace(named.flatten()).into());
        }
        Ok(keys.iter().filter(may_sign).map(|key| Candidate {
            signing: key.secret.signing(),
            signer: key.signer,
        }))
    }

    /// Returns a `Verified` event, which nothing else creates. Checks the signature of the raw body, the envelope, its
    /// workspace, its age, the headers, the event type and the payload, in this order of precedence. A valid body is
    /// only read once.
    pub(in crate::verify) fn admit<E: WebhookEvent>(
        &self,
        candidates: impl Iterator<Item = Candidate>,
        signature: Signature,
        headers: Option<&HeaderMap>,
        body: &[u8],
    ) -> Result<Verified<E>, VerifyError> {
        let Some(signer) = find_signer(candidates, signature) else {
            let is_quoted = self.0.keys.iter().any(|key| key.secret.is_quoted());
            let mismatch = Mismatch::new(headers, body, is_quoted);
            return Err(Reason::SignatureMismatch(mismatch).into());
        };
        let text = std::str::from_utf8(body).map_err(|error| {
            VerifyError::from(Reason::Undecodable(DecodeError::from_utf8(error, body)))
                .of_signed_body(signature, None)
        })?;
        match read::<Envelope<E::Payload>>(text) {
            Ok(envelope) => match self.check(signer, &envelope, headers) {
                Ok(()) => Ok(Verified::new(E::from(envelope), signature)),
                Err(error) => {
                    let envelope = envelope.map_payload(drop);
                    Err(error.of_signed_body(signature, Some(envelope)))
                }
            },
            Err(failure) => {
                let (error, envelope) = self.reject::<E::Payload>(signer, text, &failure, headers);
                Err(error.of_signed_body(signature, envelope))
            }
        }
    }

    /// Returns why a signed body that could not be decoded is rejected: the first check that fails. For the checks,
    /// the envelope is read without its payload.
    #[cold]
    fn reject<P: EventPayload>(
        &self,
        signer: Signer,
        text: &str,
        failure: &Failure,
        headers: Option<&HeaderMap>,
    ) -> (VerifyError, Option<Envelope<()>>) {
        let undecodable = || Reason::Undecodable(DecodeError::new(failure, text)).into();
        let Ok(envelope) = read::<Envelope<EventTypeOnly>>(text) else {
            // The workspace and the time may still be readable.
            let checked = workspace(text)
                .map_or(Ok(()), |it| signer.check(it))
                .and_then(|()| attempted_at(text).map_or(Ok(()), |it| self.check_time(it)));
            return (checked.err().unwrap_or_else(undecodable), None);
        };
        let checked = self.check(signer, &envelope, headers);
        let (envelope, event_type) = envelope.replace_payload(());
        let other_event_type = || match (P::EVENT_TYPE, event_type.0) {
            (Some(expected), Some(found)) if expected != found => {
                Reason::OtherEventType(found.into_owned()).into()
            }
            _ => undecodable(),
        };
        let error = checked.err().unwrap_or_else(other_event_type);
        (error, Some(envelope))
    }

    fn check<P>(
        &self,
        signer: Signer,
        envelope: &Envelope<P>,
        headers: Option<&HeaderMap>,
    ) -> Result<(), VerifyError> {
        signer.check(envelope.workspace_id)?;
        self.check_time(envelope.webhook_metadata.webhook_delivery_attempt_timestamp)?;
        match headers {
            Some(headers) if self.0.checks_headers => DeliveryHeaders::new(headers).check(envelope),
            _ => Ok(()),
        }
    }

    fn check_time(&self, attempted_at: Timestamp) -> Result<(), VerifyError> {
        let Some(tolerance) = self.0.tolerance else {
            return Ok(());
        };
        let now = self.0.now.unwrap_or_else(Timestamp::now);
        let age = now.duration_since(attempted_at);
        if age.unsigned_abs() > tolerance {
            return Err(Reason::Stale { age, tolerance }.into());
        }
        Ok(())
    }
}
