use super::*;

/// `Hmac` consists of hash states, but does not implement the trait itself.
#[test]
fn the_key_is_wiped_when_it_is_dropped() {
    fn wiped<T: zeroize::ZeroizeOnDrop>() {}
    wiped::<sha2::Sha256>();
}

#[test]
fn a_variable_is_named_and_its_value_is_not_shown() {
    let error = SigningSecret::from_env("NO_SUCH_VARIABLE")
        .map(drop)
        .unwrap_err();
    let message = "NO_SUCH_VARIABLE: the variable is not set, or is not UTF-8";
    assert_eq!(error.to_string(), message);
    assert_eq!(
        format!("{error:?}"),
        format!("InvalidSecretError({message:?})")
    );
    assert!(SigningSecret::from_env("CARGO_PKG_NAME").is_ok());
}

#[test]
fn a_text_that_no_signature_would_match_is_rejected() {
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

#[test]
fn quotes_around_a_secret_are_detected() {
    let is_quoted = |text: &str| SigningSecret::new(text).unwrap().is_quoted();
    for text in [
        "\"secret\"",
        "'secret'",
        "`secret`",
        "“secret”",
        "‘secret’",
        "\"\"",
    ] {
        assert!(is_quoted(text), "{text}");
    }
    for text in ["secret", "\"secret", "secret'", "\"secret'", "a\"b\"", "\""] {
        assert!(!is_quoted(text), "{text}");
    }
}
