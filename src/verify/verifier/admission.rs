//! The checks, in their order.

use http::HeaderMap;
use jiff::Timestamp;

use super::Verifier;
use crate::event::{EventPayload, WebhookEvent};
use crate::headers::DeliveryHeaders;
use crate::json::{Failure, read};
use crate::verify::keys::{Candidate, Signer, find_signer};
use crate::verify::mismatch::Mismatch;
use crate::verify::partial::{AttemptedAt, EventTypeOnly, OfWorkspace};
use crate::verify::{Reason, Signature, Verified, VerifyError};
use crate::{DecodeError, Envelope};

impl Verifier {
    /// The one way to a `Verified`: the signature over the raw body, the envelope, its workspace, its age, the headers,
    /// the event type, the payload. All of a valid body is read once.
    pub(in crate::verify) fn admit<E: WebhookEvent>(
        &self,
        candidates: impl Iterator<Item = Candidate>,
        signature: Signature,
        headers: Option<&HeaderMap>,
        body: &[u8],
    ) -> Result<Verified<E>, VerifyError> {
        let Some(signer) = find_signer(candidates, signature) else {
            let mismatch = Mismatch::new(headers, body, self.0.keys.any_is_quoted());
            return Err(Reason::SignatureMismatch(mismatch).into());
        };
        let text = std::str::from_utf8(body).map_err(|error| {
            VerifyError::from(Reason::Undecodable(DecodeError::from_utf8(error, body)))
                .of_signed_body(signature, None)
        })?;
        match read::<Envelope<E::Payload>>(text) {
            Ok(envelope) => match self.check(signer, &envelope, headers) {
                Ok(()) => Ok(Verified::new(E::from_envelope(envelope), signature)),
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

    /// Why a signed body is rejected that is not such an event: the first check that fails in the order of the
    /// checks, for which the envelope is read without its payload.
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
            // The workspace and the time may be there all the same.
            let workspace = read::<OfWorkspace>(text).ok().and_then(|it| it.0);
            let attempted_at = read::<AttemptedAt>(text).ok().and_then(|it| it.0);
            let checked = workspace
                .map_or(Ok(()), |it| signer.check(it))
                .and_then(|()| attempted_at.map_or(Ok(()), |it| self.check_time(it)));
            return (checked.err().unwrap_or_else(undecodable), None);
        };
        let checked = self.check(signer, &envelope, headers);
        let (envelope, event_type) = envelope.replace_payload(());
        let error = checked
            .err()
            .unwrap_or_else(|| match (P::EVENT_TYPE, event_type.0) {
                (Some(expected), Some(found)) if expected != found => {
                    Reason::OtherEventType(found.into_owned()).into()
                }
                _ => undecodable(),
            });
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
