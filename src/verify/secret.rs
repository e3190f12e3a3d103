//! The key that Plain signs with.

use std::fmt;

use hmac::KeyInit;
use zeroize::Zeroizing;

use super::signature::Signing;

/// The signing secret of a Plain workspace, as its settings page shows it.
///
/// It cannot be printed, compared or encoded. It is wiped from memory when it is dropped, except for copies on the
/// stack from when it was created.
///
/// ```
/// use plain_webhooks::SigningSecret;
///
/// let secret = SigningSecret::new("what the settings page shows")?;
/// assert_eq!(format!("{secret:?}"), "SigningSecret(..)");
/// # Ok::<(), plain_webhooks::InvalidSecretError>(())
/// ```
#[derive(Clone)]
pub struct SigningSecret {
    /// The HMAC with its key; the text itself is not kept. It is boxed because moving it would leave a
    /// copy that is never wiped.
    keyed: Box<Signing>,
    is_quoted: bool,
}

impl SigningSecret {
    /// Creates a secret from its text, and wipes the text.
    ///
    /// # Errors
    ///
    /// If the text is empty, since anyone could sign with that. Also if it begins or ends with white
    /// space or a control character, such as the line break at the end of a file, since no signature
    /// would ever match.
    ///
    /// A text in quotes is accepted, but see [`is_quoted`](Self::is_quoted).
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidSecretError> {
        let text = Zeroizing::new(text.into());
        if text.is_empty() {
            return Err(InvalidSecretError("the signing secret is empty".into()));
        }
        if text.starts_with(is_blank) || text.ends_with(is_blank) {
            let message = "the signing secret begins or ends with white space or a control character; \
                           trim it, for example of the line break at the end of a file";
            return Err(InvalidSecretError(message.into()));
        }
        #[expect(clippy::unreachable, reason = "HMAC takes keys of every length")]
        let Ok(keyed) = Signing::new_from_slice(text.as_bytes()) else {
            unreachable!()
        };
        let is_quoted = is_quoted(&text);
        #[cfg(feature = "axum")]
        if is_quoted {
            tracing::warn!(
                "the signing secret is wrapped in quotes: remove them if Plain's settings page does not show them"
            );
        }
        let keyed = Box::new(keyed);
        Ok(Self { keyed, is_quoted })
    }

    /// Reads the secret from an environment variable.
    ///
    /// ```no_run
    /// use plain_webhooks::SigningSecret;
    ///
    /// let secret = SigningSecret::from_env("PLAIN_SIGNING_SECRET")?;
    /// # Ok::<(), plain_webhooks::InvalidSecretError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the variable is not set or not UTF-8, and as for [`new`](Self::new). The message names the
    /// variable. Unlike that of [`std::env::VarError`], it never shows the value.
    pub fn from_env(name: &str) -> Result<Self, InvalidSecretError> {
        let not_set = "the variable is not set, or is not UTF-8";
        let text = std::env::var(name).map_err(|_| InvalidSecretError(not_set.into()));
        text.and_then(Self::new)
            .map_err(|error| InvalidSecretError(format!("{name}: {error}")))
    }

    /// Returns whether the text is wrapped in quotes. Then it is most likely not the secret that Plain signs with: some
    /// tools, such as `docker run --env-file`, keep the quotes around a variable.
    ///
    /// With the feature `axum`, creating such a secret logs a warning. The error of a signature that does not match
    /// always mentions the quotes.
    ///
    /// ```
    /// use plain_webhooks::SigningSecret;
    ///
    /// let secret = SigningSecret::new("\"what the settings page shows\"")?;
    /// assert!(secret.is_quoted());
    /// # Ok::<(), plain_webhooks::InvalidSecretError>(())
    /// ```
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.is_quoted
    }

    /// Starts a signature, to be updated with the body.
    pub(super) fn signing(&self) -> Signing {
        Signing::clone(&self.keyed)
    }
}

/// Returns whether the character comes from a file rather than from the settings page. For HMAC, a key
/// of nothing but NUL characters equals an empty key.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control() || character == '\u{feff}'
}

/// Returns whether the text begins and ends with matching quotes.
fn is_quoted(text: &str) -> bool {
    let mut characters = text.chars();
    matches!(
        (characters.next(), characters.next_back()),
        (Some('"'), Some('"'))
            | (Some('\''), Some('\''))
            | (Some('`'), Some('`'))
            | (Some('\u{201c}'), Some('\u{201d}'))
            | (Some('\u{2018}'), Some('\u{2019}'))
    )
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SigningSecret(..)")
    }
}

/// An error that occurred while creating a [`SigningSecret`]. The message does not show the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidSecretError(String);

impl fmt::Display for InvalidSecretError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for InvalidSecretError {}

#[cfg(test)]
mod tests;
