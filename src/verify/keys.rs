//! The secrets of a verifier, each for one workspace or for any.

use super::signature::{Signature, Signing, matches};
use super::{Reason, SigningSecret, VerifyError};
use crate::WorkspaceId;

#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) secret: SigningSecret,
    pub(super) signer: Signer,
}

/// The workspaces whose events a secret signs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Signer {
    AnyWorkspace,
    Workspace(WorkspaceId),
}

/// A secret that may have signed a body, with the hash of the part received so far.
pub(super) struct Candidate {
    pub(super) signing: Signing,
    pub(super) signer: Signer,
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
