//! The key that Plain signs with.

use std::fmt;

use hmac::KeyInit;
use zeroize::Zeroize;

use super::signature::Signing;

/// The signing secret of a Plain workspace, as its settings page shows it.
///
/// It cannot be printed, compared or encoded, and it is wiped from memory when it is dropped.
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
    /// With the key already in it. The text itself is not kept.
    keyed: Signing,
}

impl SigningSecret {
    /// Takes the text of the secret and wipes it.
    ///
    /// ```no_run
    /// use plain_webhooks::SigningSecret;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let secret = SigningSecret::new(std::env::var("PLAIN_SIGNING_SECRET")?)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the text is empty, with which anyone could sign; and if it begins or ends with white space
    /// or a control character, such as the line break at the end of a file, with which no signature
    /// would ever match.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidSecretError> {
        let mut text = text.into();
        let secret = if text.is_empty() {
            Err(InvalidSecretError(Invalid::Empty))
        } else if text.starts_with(is_blank) || text.ends_with(is_blank) {
            Err(InvalidSecretError(Invalid::SurroundingSpace))
        } else {
            Signing::new_from_slice(text.as_bytes())
                .map(|keyed| Self { keyed })
                .map_err(|_| unreachable!("HMAC takes keys of every length"))
        };
        text.zeroize();
        secret
    }

    /// The start of a signature, to be given the body.
    pub(super) fn signing(&self) -> Signing {
        self.keyed.clone()
    }
}

/// Whether it comes from a file rather than from the settings page. To HMAC, a key of nothing but NUL
/// is as good as none.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control() || character == '\u{feff}'
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
}

impl InvalidSecretError {
    /// Whether there was no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0 == Invalid::Empty
    }
}

impl fmt::Display for InvalidSecretError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.0 {
            Invalid::Empty => "the signing secret is empty",
            Invalid::SurroundingSpace => {
                "the signing secret begins or ends with white space or a control character; \
                 trim it, for example of the line break at the end of a file"
            }
        })
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
mod tests {
    use super::*;

    /// `Hmac` consists of states of the hash, and has no such trait itself.
    #[test]
    fn the_key_is_wiped_when_it_is_dropped() {
        fn wiped<T: zeroize::ZeroizeOnDrop>() {}
        wiped::<sha2::Sha256>();
    }

    #[test]
    fn a_text_that_no_signature_would_match_is_refused() {
        let message = |text: &str| {
            SigningSecret::new(text)
                .map(drop)
                .map_err(|e| e.to_string())
        };
        let empty = "the signing secret is empty".to_owned();
        let space = "the signing secret begins or ends with white space or a control character; \
                     trim it, for example of the line break at the end of a file"
            .to_owned();
        assert_eq!(message(""), Err(empty));
        assert_eq!(message("secret\n"), Err(space.clone()));
        assert_eq!(message(" secret"), Err(space.clone()));
        assert_eq!(message("\0"), Err(space.clone()));
        assert_eq!(message("\u{feff}secret"), Err(space.clone()));
        assert_eq!(message("  "), Err(space));
        assert_eq!(message("a secret"), Ok(()));
        assert_eq!(message(&"k".repeat(1000)), Ok(()));
    }
}
