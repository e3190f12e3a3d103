//! The secrets of a verifier, each for one workspace or for any.

use hmac::Mac;
use http::HeaderMap;

use super::signature::{Signature, Signing, matches};
use super::{Reason, SigningSecret, VerifyError};
use crate::WorkspaceId;
use crate::headers::{DeliveryHeaders, WORKSPACE_ID};

/// The secrets of a verifier: at least one.
#[derive(Clone, Debug)]
pub(super) struct Keys(Vec<Key>);

#[derive(Clone, Debug)]
struct Key {
    secret: SigningSecret,
    signer: Signer,
}

/// The workspaces whose events a secret signs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Signer {
    AnyWorkspace,
    Workspace(WorkspaceId),
}

/// A secret that may have signed a body, with the hash of what has arrived of the body.
pub(super) struct Candidate {
    signing: Signing,
    signer: Signer,
}

impl Keys {
    pub(super) fn new(secret: SigningSecret, signer: Signer) -> Self {
        Self(vec![Key { secret, signer }])
    }

    pub(super) fn push(&mut self, secret: SigningSecret, signer: Signer) {
        self.0.push(Key { secret, signer });
    }

    /// Returns the signer of the secret that was added last.
    pub(super) fn last_signer(&self) -> Signer {
        self.0.last().map_or(Signer::AnyWorkspace, |key| key.signer)
    }

    /// Returns whether any secret is wrapped in quotes.
    pub(super) fn any_is_quoted(&self) -> bool {
        self.0.iter().any(|key| key.secret.is_quoted())
    }

    /// Returns the secrets that may have signed a request with these headers.
    ///
    /// The header only saves work: the workspace in the signed body is checked later.
    pub(super) fn candidates(
        &self,
        headers: Option<&HeaderMap>,
    ) -> Result<impl Iterator<Item = Candidate>, VerifyError> {
        let named = headers
            .filter(|headers| headers.contains_key(WORKSPACE_ID))
            .map(|headers| DeliveryHeaders::new(headers).workspace_id());
        let may_sign = move |key: &&Key| match (key.signer, named) {
            (Signer::AnyWorkspace, _) | (_, None) => true,
            (Signer::Workspace(id), Some(named)) => Some(id) == named,
        };
        if !self.0.iter().any(|key| may_sign(&key)) {
            return Err(Reason::UnknownWorkspace(named.flatten()).into());
        }
        Ok(self.0.iter().filter(may_sign).map(|key| Candidate {
            signing: key.secret.signing(),
            signer: key.signer,
        }))
    }
}

impl Candidate {
    pub(super) fn update(&mut self, part: &[u8]) {
        self.signing.update(part);
    }

    pub(super) fn chain_update(mut self, part: &[u8]) -> Self {
        self.update(part);
        self
    }
}

/// Returns the signer whose secret gives this signature.
///
/// The time that this takes does not reveal which secret that is, or how much of a wrong signature is right: all secrets
/// are compared, each in constant time.
pub(super) fn find_signer(
    candidates: impl Iterator<Item = Candidate>,
    signature: Signature,
) -> Option<Signer> {
    let mut found = None;
    for Candidate { signing, signer } in candidates {
        if matches(signing, signature) {
            found = found.or(Some(signer));
        }
    }
    found
}

impl Signer {
    /// Checks that the signed body is of the workspace whose secret signed it.
    pub(super) fn check(self, found: WorkspaceId) -> Result<(), VerifyError> {
        match self {
            Self::Workspace(expected) if expected != found => {
                Err(Reason::WorkspaceMismatch { expected, found }.into())
            }
            _ => Ok(()),
        }
    }
}
