use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue};

use super::{LOOKED_AT, Mismatch};

const EVENT: &str = r#"{"timestamp":"2023-11-02T15:32:28.831Z","text":"one \" two: {\t}"}"#;
const UNEXPLAINED: &str =
    "the signing secret is wrong, or the body was parsed and written again on the way";

fn message(headers: &[(HeaderName, &str)], body: impl AsRef<[u8]>) -> String {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(name, HeaderValue::from_str(value).unwrap());
    }
    Mismatch::new(Some(&map), body.as_ref(), false).to_string()
}

#[test]
fn the_form_of_the_body_is_named() {
    let cases: [(&[u8], &str); 9] = [
        (
            b"",
            "the body is empty: something read it before it was verified",
        ),
        (
            b"\x1f\x8b\x08\0",
            "the body is compressed with gzip: verify the decompressed body, as Plain signs the JSON",
        ),
        (
            b"\xef\xbb\xbf{}",
            "the body starts with a byte order mark, which Plain does not send: something on the way added it",
        ),
        (
            b"\xff\xfe{\0}\0",
            "the body starts with a byte order mark, which Plain does not send: something on the way added it",
        ),
        (
            b"eyJ0aW1lc3RhbXAiOiIyMDIz",
            "the body looks like base64: decode it before it is verified",
        ),
        (
            br#""{\"timestamp\"""#,
            "the body was wrapped in a JSON string: verify the original body",
        ),
        (
            br#"{"a":1, "b":2}"#,
            "the body has white space outside of its strings, so it was probably parsed and written again on the way; \
             otherwise the signing secret is wrong",
        ),
        (
            br#"{"id":"pEv_01HE8AM6GZVS1S3609PFGR30FE","payload":{}}"#,
            "the properties of the body look sorted, so it was probably parsed and written again on the way; \
             otherwise the signing secret is wrong",
        ),
        (br#"{"id":"pEv","type":"a"}"#, UNEXPLAINED),
    ];
    for (body, expected) in cases {
        assert_eq!(message(&[], body), expected, "{}", body.escape_ascii());
    }
}

#[test]
fn a_body_like_those_of_plain_is_not_the_reason() {
    assert_eq!(message(&[], EVENT), UNEXPLAINED);
    assert_eq!(message(&[(CONTENT_LENGTH, "66")], EVENT), UNEXPLAINED);
    assert_eq!(message(&[(CONTENT_LENGTH, "a")], EVENT), UNEXPLAINED);
    assert_eq!(
        message(&[(CONTENT_ENCODING, "identity")], EVENT),
        UNEXPLAINED
    );
    assert_eq!(
        Mismatch::new(None, EVENT.as_bytes(), false).to_string(),
        UNEXPLAINED
    );
    // A body that is not an object is not from Plain.
    assert_eq!(message(&[], "Hello world"), UNEXPLAINED);
}

#[test]
fn headers_that_do_not_fit_the_body_are_named() {
    assert_eq!(
        message(&[(CONTENT_LENGTH, "2358")], EVENT),
        "something changed the body on the way: it has 66 bytes, and `Content-Length` is 2358"
    );
    assert_eq!(
        message(&[(CONTENT_ENCODING, "br"), (CONTENT_LENGTH, "40")], EVENT),
        "there is a `Content-Encoding`: verify the decompressed body, as Plain signs the JSON; \
         otherwise the signing secret is wrong"
    );
    // The reason appears only once.
    assert_eq!(
        message(&[(CONTENT_LENGTH, "2358")], ""),
        "the body is empty: something read it before it was verified"
    );
    assert_eq!(
        message(
            &[(CONTENT_ENCODING, "gzip"), (CONTENT_LENGTH, "9")],
            b"\x1f\x8b"
        ),
        "the body is compressed with gzip: verify the decompressed body, as Plain signs the JSON"
    );
}

#[test]
fn all_reasons_are_named() {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_LENGTH, HeaderValue::from_static("1"));
    assert_eq!(
        Mismatch::new(Some(&headers), b"{\n}", true).to_string(),
        "the body has white space outside of its strings, so it was probably parsed and written again on the way; \
         something changed the body on the way: it has 3 bytes, and `Content-Length` is 1; \
         the signing secret is wrapped in quotes: remove them"
    );
}

#[test]
fn only_the_start_of_a_body_is_inspected() {
    let body = |bytes: usize| format!("{{\"{}\" :1}}", "a".repeat(bytes - 3));
    assert_ne!(message(&[], body(LOOKED_AT - 1)), UNEXPLAINED);
    assert_eq!(message(&[], body(LOOKED_AT)), UNEXPLAINED);
    let body = format!("{{\"id\":\"{}\",\"payload\":1}}", "a".repeat(LOOKED_AT));
    assert_eq!(message(&[], body), UNEXPLAINED);
}
