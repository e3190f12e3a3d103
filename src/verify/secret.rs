//! The key that Plain signs with.

use std::fmt;

use hmac::KeyInit;
use zeroize::Zeroizing;

use super::signature::Signing;

/// The signing secret of a Plain workspace, as its settings page shows it.
///
/// It cannot be printed, compared or encoded. What is kept of it is wiped from memory when it is dropped;
/// the stack on which it was read is not.
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
    /// With the key already in it; the text itself is not kept. In a box, since what is moved leaves a
    /// copy behind that nobody wipes.
    keyed: Box<Signing>,
    is_quoted: bool,
}

impl SigningSecret {
    /// Takes the text of the secret, and wipes it.
    ///
    /// # Errors
    ///
    /// If the text is empty, with which anyone could sign; and if it begins or ends with white space
    /// or a control character, such as the line break at the end of a file, with which no signature
    /// would ever match.
    ///
    /// A text in quotes is accepted, but see [`is_quoted`](Self::is_quoted).
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidSecretError> {
        let text = Zeroizing::new(text.into());
        if text.is_empty() {
            return Err(InvalidSecretError(Invalid::Empty));
        }
        if text.starts_with(is_blank) || text.ends_with(is_blank) {
            return Err(InvalidSecretError(Invalid::SurroundingSpace));
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

    /// Takes the secret from an environment variable.
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
    /// variable, and unlike the one of [`std::env::VarError`] it never shows the value.
    pub fn from_env(name: &str) -> Result<Self, InvalidSecretError> {
        let text = std::env::var(name).map_err(|_| Invalid::NotSet);
        text.and_then(|text| Self::new(text).map_err(|error| error.0))
            .map_err(|invalid| {
                InvalidSecretError(Invalid::InVariable(name.to_owned(), Box::new(invalid)))
            })
    }

    /// Returns whether the text is wrapped in quotes, as some tools leave it that read a file of environment variables
    /// (`docker run --env-file` for one). Then it is most likely not the secret that Plain signs with.
    ///
    /// With the feature `axum` such a secret is logged as a warning when it is made, and the error of a signature that
    /// does not match always says so.
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

    /// The start of a signature, to be given the body.
    pub(super) fn signing(&self) -> Signing {
        Signing::clone(&self.keyed)
    }
}

/// Whether it comes from a file rather than from the settings page. To HMAC, a key of nothing but NUL
/// is as good as none.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control() || character == '\u{feff}'
}

/// Whether the text begins and ends with quotes that belong together.
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

/// A text that cannot be a signing secret. The message does not show the text.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidSecretError(Invalid);

#[derive(Clone, PartialEq, Eq)]
enum Invalid {
    Empty,
    SurroundingSpace,
    NotSet,
    InVariable(String, Box<Invalid>),
}

impl fmt::Display for InvalidSecretError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("the signing secret is empty"),
            Self::SurroundingSpace => formatter.write_str(
                "the signing secret begins or ends with white space or a control character; \
                 trim it, for example of the line break at the end of a file",
            ),
            Self::NotSet => formatter.write_str("the variable is not set, or is not UTF-8"),
            Self::InVariable(name, invalid) => write!(formatter, "{name}: {invalid}"),
        }
    }
}

/// As it reads where `main` returns the error.
impl fmt::Debug for InvalidSecretError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "InvalidSecretError({:?})", self.to_string())
    }
}

impl std::error::Error for InvalidSecretError {}

#[cfg(test)]
mod tests;
