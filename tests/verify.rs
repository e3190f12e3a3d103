//! Which requests a verifier accepts, and what its errors say about the others.

use std::time::Duration;

use http::HeaderMap;
use jiff::{SignedDuration, Timestamp, ToSpan};
use plain_webhooks::{
    ChatReceivedEvent, ChatSentEvent, DecodeError, Event, SigningSecret, Verified, Verifier,
    VerifyError, VerifyErrorKind, WebhookEvent, WorkspaceId, headers, testing,
};

use plain_webhooks_test_support::documented;

const SECRET: &str = "a signing secret";

/// The output of `openssl dgst -sha256 -hmac "a signing secret" schema/examples/thread.chat_sent.json`.
const SIGNATURE: &str = "e075dfa434a3e8ce2079d226a1d91c595bda1c9ec28b38890fb87dea8ce0aaeb";

fn secret(text: &str) -> SigningSecret {
    SigningSecret::new(text).expect("the secret is valid")
}

fn verifier() -> Verifier {
    Verifier::new(secret(SECRET))
}

fn sign(body: impl AsRef<[u8]>) -> String {
    testing::sign(&secret(SECRET), body.as_ref())
}

/// When the documented event was delivered.
fn on_time() -> Timestamp {
    "2023-11-02T15:33:11.760Z"
        .parse()
        .expect("the timestamp is valid")
}

fn verify<E: WebhookEvent>(body: &[u8], signature: &str) -> Result<Verified<E>, VerifyError> {
    verifier().at(on_time()).verify(Some(signature), body)
}

/// Checks the message and the status of the error.
#[track_caller]
fn rejected<E: WebhookEvent + std::fmt::Debug>(
    result: Result<Verified<E>, VerifyError>,
    is_expected: fn(&VerifyError) -> bool,
    status: u16,
    message: &str,
) {
    let error = result.expect_err("the request is rejected");
    assert_eq!(error.to_string(), message);
    assert_eq!(format!("{error:?}"), format!("VerifyError({message:?})"));
    assert!(
        std::error::Error::source(&error).is_none(),
        "the message is complete without a source"
    );
    assert_eq!(error.status().as_u16(), status);
    assert!(is_expected(&error));
    let answers = [
        error.is_missing_signature(),
        error.is_malformed_signature(),
        error.is_signature_mismatch(),
        error.is_workspace_mismatch(),
        error.is_stale(),
        error.is_header_mismatch(),
        error.is_other_event_type(),
        error.is_undecodable(),
        error.is_too_large(),
        error.is_overloaded(),
        error.is_timed_out(),
        error.is_unreadable(),
    ];
    let yes = answers.into_iter().filter(|answer| *answer).count();
    assert_eq!(yes, 1, "exactly one method returns true");
    let clone = error.clone();
    assert_eq!(clone.to_string(), message);
    assert_eq!(clone.kind(), error.kind());
    let is_of_signed_body = ![401, 408, 413, 503].contains(&status) || error.is_stale();
    assert_eq!(error.is_of_signed_body(), is_of_signed_body);
}

const MISSING: &str = "missing header `Plain-Request-Signature`: \
                       Plain signs requests once the workspace has a signing secret";
const MISMATCH: &str = "signature mismatch: the signing secret is wrong, \
                        or the body was parsed and written again on the way";
/// The file with the documented event is indented.
const SPACED: &str = "signature mismatch: the body has white space outside of its strings, \
                      so it was probably parsed and written again on the way; \
                      otherwise the signing secret is wrong";
const EMPTY: &str = "signature mismatch: \
                     the body is empty: something read it before it was verified";

#[test]
fn a_body_that_plain_signed_is_accepted() {
    let body = documented();
    let event: Verified<ChatSentEvent> =
        verify(body.as_bytes(), SIGNATURE).expect("the body is signed");
    assert_eq!(event.payload.chat.text.as_deref(), Some("You are welcome!"));
    let expected =
        ChatSentEvent::from_unverified_slice(body.as_bytes()).expect("the event is valid");
    assert_eq!(event.into_event(), expected);
    let event: Verified<Event> = verify(body.as_bytes(), SIGNATURE).expect("the body is signed");
    assert_eq!(event.type_.as_str(), "thread.chat_sent");
    assert_eq!(sign(body), SIGNATURE);
}

#[test]
fn a_request_without_a_signature_is_rejected() {
    let body = documented();
    let result = verifier().verify::<Event>(None::<&str>, body.as_bytes());
    rejected(result, VerifyError::is_missing_signature, 401, MISSING);
    let result = verify::<Event>(body.as_bytes(), "");
    rejected(result, VerifyError::is_missing_signature, 401, MISSING);
}

#[test]
fn a_signature_of_another_form_is_rejected() {
    for (signature, found) in [
        (&*SIGNATURE.to_uppercase(), "other characters"),
        (&SIGNATURE[1..], "63 bytes"),
        (&format!("sha256={SIGNATURE}"), "71 bytes"),
        (&format!("{SIGNATURE} "), "65 bytes"),
        (&SIGNATURE.replacen("e0", "é", 1), "other characters"),
    ] {
        let message = format!(
            "malformed `Plain-Request-Signature`: \
             expected 64 lower-case hexadecimal digits, found {found}"
        );
        let result = verify::<Event>(documented().as_bytes(), signature);
        rejected(result, VerifyError::is_malformed_signature, 401, &message);
    }
}

#[test]
fn a_wrong_signature_is_rejected() {
    let body = documented();
    let of_another_secret = testing::sign(&secret("another secret"), body.as_bytes());
    let result = verify::<Event>(body.as_bytes(), &of_another_secret);
    rejected(result, VerifyError::is_signature_mismatch, 401, SPACED);
    let result = verify::<Event>(b"", SIGNATURE);
    rejected(result, VerifyError::is_signature_mismatch, 401, EMPTY);
    // Before anything is decoded.
    let result = verify::<Event>(b"not JSON", SIGNATURE);
    rejected(result, VerifyError::is_signature_mismatch, 401, MISMATCH);
}

#[test]
fn a_signed_body_that_is_not_an_event_is_a_bad_request() {
    #[track_caller]
    fn undecodable(body: &[u8], message: &str) {
        let result = verify::<Event>(body, &sign(body));
        let message = format!("could not decode the signed body: {message}");
        rejected(result, VerifyError::is_undecodable, 400, &message);
        let result = verify::<ChatSentEvent>(body, &sign(body));
        rejected(result, VerifyError::is_undecodable, 400, &message);
    }
    undecodable(b"", "EOF while parsing a value (line 1, column 0)");
    undecodable(b"not JSON", "expected ident (line 1, column 2)");
    undecodable(b"\xff", "expected UTF-8 (line 1, column 1)");
    undecodable(
        b"[]",
        "expected an object, found an array (line 1, column 2)",
    );
    undecodable(
        b"{}",
        "timestamp: missing required property (line 1, column 2)",
    );
    let body = documented().replace("thread.chat_sent", "thread.chat_sent\\n");
    let error = verify::<ChatSentEvent>(body.as_bytes(), &sign(&body)).expect_err("no such event");
    assert_eq!(error.other_event_type(), Some("thread.chat_sent\n"));
    // The message repeats nothing that the customer wrote.
    let body = documented().replace("\"Peter\"", "[\"Peter\"]");
    let error =
        verify::<Event>(body.as_bytes(), &sign(&body)).expect_err("the request is rejected");
    assert_eq!(
        error.to_string(),
        "could not decode the signed body: payload.thread.customer.shortName: \
         expected a string, found an array (line 34, column 30)"
    );
    let path = error.decode_error().map(DecodeError::path);
    assert_eq!(path, Some("payload.thread.customer.shortName"));
    assert_eq!(error.other_event_type(), None);
}

#[test]
fn an_event_of_another_type_is_named() {
    let event = testing::other_event("thread.created");
    let body = event.to_vec();
    let verified = verifier().verify::<Event>(Some(sign(&body)), &body);
    assert_eq!(verified.expect("the body is signed").into_event(), event);
    rejected(
        verifier().verify::<ChatSentEvent>(Some(sign(&body)), &body),
        VerifyError::is_other_event_type,
        204,
        "the event has another type: \"thread.created\"",
    );
    // The time is also checked.
    let error = verify::<ChatSentEvent>(&body, &sign(&body)).expect_err("the request is rejected");
    assert!(error.is_stale() && error.other_event_type().is_none());
}

#[test]
fn a_replay_is_reported_before_other_errors() {
    let body = documented().replace("\"Peter\"", "7");
    let later = on_time() + 1.hour();
    let result = verifier()
        .at(later)
        .verify::<Event>(Some(sign(&body)), body.as_bytes());
    assert!(result.expect_err("the delivery is old").is_stale());
    // If the time cannot be read, that is the error.
    let body = body.replace("webhookMetadata", "metadata");
    let result = verifier()
        .at(later)
        .verify::<Event>(Some(sign(&body)), body.as_bytes());
    assert!(
        result
            .expect_err("the body is not an event")
            .is_undecodable()
    );
}

#[test]
fn a_long_event_type_is_cut_off() {
    let event = testing::other_event(&"é".repeat(1000));
    let body = event.to_vec();
    let error = verifier()
        .verify::<ChatSentEvent>(Some(sign(&body)), &body)
        .unwrap_err();
    let message = format!("the event has another type: \"{}\"", "é".repeat(100));
    assert_eq!(error.to_string(), message);
    assert_eq!(
        error.other_event_type().map(|it| it.chars().count()),
        Some(1000)
    );
}

/// Verifies the documented event this many milliseconds after it was delivered.
fn after(verifier: &Verifier, milliseconds: i64) -> Result<Verified<Event>, VerifyError> {
    let now = on_time() + SignedDuration::from_millis(milliseconds);
    verifier
        .clone()
        .at(now)
        .verify(Some(SIGNATURE), documented().as_bytes())
}

#[test]
fn a_delivery_is_accepted_for_five_minutes() {
    let verifier = verifier();
    for milliseconds in [-300_000, -1, 0, 1, 299_999, 300_000] {
        assert!(after(&verifier, milliseconds).is_ok(), "{milliseconds}");
    }
    rejected(
        after(&verifier, 300_001),
        VerifyError::is_stale,
        401,
        "the delivery was attempted 5m 1s ago, and the tolerance is 5m: \
         it is a replay, or the clock of this machine is fast",
    );
    rejected(
        after(&verifier, -300_001),
        VerifyError::is_stale,
        401,
        "the delivery was attempted 5m 1s ahead, and the tolerance is 5m: \
         the clock of this machine is slow",
    );
    // A wrong signature is reported first: anyone who cannot sign learns nothing about the time.
    let later = on_time() + 1.hour();
    let result = verifier.at(later).verify::<Event>(Some(SIGNATURE), b"{}");
    rejected(result, VerifyError::is_signature_mismatch, 401, MISMATCH);
}

#[test]
fn the_tolerance_can_be_set_and_switched_off() {
    let exactly = verifier().with_tolerance(Duration::ZERO);
    assert!(after(&exactly, 0).is_ok());
    assert!(after(&exactly, 1).unwrap_err().is_stale());
    assert!(after(&exactly, -1).unwrap_err().is_stale());
    let of_any_age = verifier().without_replay_protection();
    assert!(after(&of_any_age, 1 << 40).is_ok());
    assert!(after(&verifier().with_tolerance(Duration::MAX), 1 << 40).is_ok());
}

#[test]
fn times_at_the_ends_of_the_range_do_not_overflow() {
    let attempt = "\"2023-11-02T15:33:11.760Z\"";
    let extremes = [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX];
    for written in ["0000-01-01T00:00:00Z", "8999-12-31T23:59:59.999999999Z"] {
        let body = documented().replace(attempt, &format!("\"{written}\""));
        for now in extremes {
            for tolerance in [
                Duration::ZERO,
                Duration::from_secs(i64::MAX as u64),
                Duration::MAX,
            ] {
                let verifier = verifier().with_tolerance(tolerance).at(now);
                let result = verifier.verify::<Event>(Some(sign(&body)), body.as_bytes());
                match result {
                    Ok(_) => assert_ne!(tolerance, Duration::ZERO),
                    Err(error) => assert!(error.is_stale() && !error.to_string().is_empty()),
                }
            }
        }
    }
}

#[test]
fn an_error_of_a_signed_body_knows_the_event() {
    let body = documented();
    let id = "pEv_01HE8AM6GZVS1S3609PFGR30FE".parse().ok();
    let later = verifier().at(on_time() + 1.hour());

    let error = later
        .verify::<Event>(Some(SIGNATURE), body.as_bytes())
        .unwrap_err();
    assert_eq!(error.kind(), VerifyErrorKind::Stale);
    assert_eq!(error.event_id(), id);
    assert_eq!(error.signature().unwrap().to_string(), SIGNATURE);
    let envelope = error.envelope().unwrap();
    assert_eq!(envelope.type_.as_str(), "thread.chat_sent");
    assert_eq!(envelope.attempt_number(), 1);

    // Of another type, and with a payload that cannot be decoded.
    let changed = body.replace("\"Peter\"", "7");
    for (error, kind) in [
        (
            verify::<ChatReceivedEvent>(body.as_bytes(), SIGNATURE).unwrap_err(),
            VerifyErrorKind::OtherEventType,
        ),
        (
            verify::<Event>(changed.as_bytes(), &sign(&changed)).unwrap_err(),
            VerifyErrorKind::Undecodable,
        ),
    ] {
        assert_eq!((error.kind(), error.event_id()), (kind, id));
    }

    // Signed, but without an envelope.
    let error = verify::<Event>(b"{}", &sign(b"{}")).unwrap_err();
    assert_eq!(error.signature().unwrap().to_string(), sign(b"{}"));
    assert!(error.envelope().is_none() && error.event_id().is_none());

    // Nothing is known about a body that Plain has not signed.
    let error = verify::<Event>(changed.as_bytes(), SIGNATURE).unwrap_err();
    assert!(error.signature().is_none() && error.event_id().is_none());
}

#[test]
fn a_rejection_knows_the_event_too() {
    let mut parts = verifier().verify_in_parts(Some(SIGNATURE)).unwrap();
    parts.update(documented().as_bytes()).unwrap();
    let rejection = parts.finish::<Event>().unwrap_err();
    let clone = rejection.clone();
    assert_eq!(clone.kind(), VerifyErrorKind::Stale);
    assert_eq!(
        clone.event_id(),
        "pEv_01HE8AM6GZVS1S3609PFGR30FE".parse().ok()
    );
    assert_eq!(clone.signature().unwrap().to_string(), SIGNATURE);
    assert_eq!(clone.signed_body(), rejection.signed_body());
}

#[test]
fn the_kind_of_an_error_is_a_label() {
    for (kind, label) in [
        (VerifyErrorKind::MissingSignature, "missing_signature"),
        (VerifyErrorKind::MalformedSignature, "malformed_signature"),
        (VerifyErrorKind::SignatureMismatch, "signature_mismatch"),
        (VerifyErrorKind::WorkspaceMismatch, "workspace_mismatch"),
        (VerifyErrorKind::Stale, "stale"),
        (VerifyErrorKind::HeaderMismatch, "header_mismatch"),
        (VerifyErrorKind::OtherEventType, "other_event_type"),
        (VerifyErrorKind::Undecodable, "undecodable"),
        (VerifyErrorKind::TooLarge, "too_large"),
        (VerifyErrorKind::Overloaded, "overloaded"),
        (VerifyErrorKind::TimedOut, "timed_out"),
        (VerifyErrorKind::Unreadable, "unreadable"),
    ] {
        assert_eq!(kind.as_str(), label);
        assert_eq!(format!("{kind:>20}"), format!("{label:>20}"));
    }
}

#[test]
fn any_of_several_secrets_is_accepted() {
    let texts = ["first", "second", "third"];
    let verifier = texts
        .iter()
        .skip(1)
        .fold(Verifier::new(secret(texts[0])), |verifier, text| {
            verifier.with_additional_secret(secret(text))
        });
    let body = documented();
    let with = |text: &str| {
        let signature = testing::sign(&secret(text), body.as_bytes());
        verifier
            .clone()
            .at(on_time())
            .verify::<Event>(Some(signature), body.as_bytes())
    };
    for text in texts {
        assert!(with(text).is_ok(), "{text}");
    }
    for text in ["fourth", "First", "firs", "firstsecond"] {
        rejected(with(text), VerifyError::is_signature_mismatch, 401, SPACED);
    }
}

/// The documented event in this workspace, and its signature with this secret.
fn event_of(workspace: WorkspaceId, signed_with: &str) -> (Vec<u8>, String) {
    let mut event = testing::chat_sent_event();
    event.workspace_id = workspace;
    let body = event.to_vec();
    let signature = testing::sign(&secret(signed_with), &body);
    (body, signature)
}

const ACME: WorkspaceId = WorkspaceId::from_u128(1);
const INITECH: WorkspaceId = WorkspaceId::from_u128(2);

fn of_two_workspaces() -> Verifier {
    Verifier::for_workspace(ACME, secret("acme"))
        .with_additional_secret(secret("acme before"))
        .with_workspace(INITECH, secret("initech"))
        .with_additional_secret(secret("initech before"))
}

#[test]
fn a_secret_is_accepted_for_one_workspace_only() {
    let verifier = of_two_workspaces();
    for (workspace, text) in [
        (ACME, "acme"),
        (ACME, "acme before"),
        (INITECH, "initech"),
        (INITECH, "initech before"),
    ] {
        let (body, signature) = event_of(workspace, text);
        let event = verifier.verify::<Event>(Some(signature), &body);
        assert_eq!(event.unwrap().workspace_id, workspace, "{text}");
    }
    for (workspace, text) in [
        (ACME, "initech"),
        (ACME, "initech before"),
        (INITECH, "acme"),
        (INITECH, "acme before"),
    ] {
        let (body, signature) = event_of(workspace, text);
        let other = if workspace == ACME { INITECH } else { ACME };
        let message = format!(
            "the event is of the workspace {workspace}, \
             and signed with the secret of the workspace {other}"
        );
        let result = verifier.verify::<Event>(Some(signature), &body);
        rejected(result, VerifyError::is_workspace_mismatch, 401, &message);
    }
    let (body, signature) = event_of(ACME, "neither");
    let result = verifier.verify::<Event>(Some(signature), &body);
    rejected(result, VerifyError::is_signature_mismatch, 401, MISMATCH);
}

#[test]
fn another_workspace_is_reported_before_other_errors() {
    let of_initech = |edit: fn(String) -> String| {
        let body = String::from_utf8(event_of(ACME, "initech").0).unwrap();
        let body = edit(body);
        let signature = testing::sign(&secret("initech"), body.as_bytes());
        let mut parts = of_two_workspaces()
            .verify_in_parts(Some(signature))
            .unwrap();
        parts.update(body.as_bytes()).unwrap();
        parts.finish::<ChatReceivedEvent>().unwrap_err()
    };
    // Of another event type, with a payload and with an envelope that cannot be decoded.
    for edit in [
        |body| body,
        |body: String| body.replace("\"Peter\"", "7"),
        |body: String| body.replace("webhookMetadata", "metadata"),
    ] {
        let rejection = of_initech(edit);
        assert_eq!(rejection.kind(), VerifyErrorKind::WorkspaceMismatch);
        assert_eq!(
            (rejection.signed_body(), rejection.event_id()),
            (None, None)
        );
        assert!(rejection.signature().is_none());
    }
    let rejection = of_initech(|body| body.replace("workspaceId", "workspace"));
    assert_eq!(rejection.kind(), VerifyErrorKind::Undecodable);
}

#[test]
fn the_workspace_in_the_header_is_only_a_hint() {
    let request = |workspace: &str, text| {
        let (body, signature) = event_of(ACME, text);
        let mut headers = HeaderMap::new();
        headers.insert(headers::SIGNATURE, signature.parse().unwrap());
        headers.insert(headers::WORKSPACE_ID, workspace.parse().unwrap());
        (headers, body)
    };
    let verify = |verifier: &Verifier, (headers, body): (HeaderMap, Vec<u8>)| {
        verifier.verify_request::<Event>(&headers, &body)
    };
    let verifier = of_two_workspaces();
    let (acme, initech) = (&*ACME.to_string(), &*INITECH.to_string());
    assert!(verify(&verifier, request(acme, "acme before")).is_ok());
    // It only limits which secrets are tried: an event of another workspace is still rejected.
    let result = verify(&verifier, request(initech, "acme"));
    rejected(result, VerifyError::is_signature_mismatch, 401, MISMATCH);
    let result = verify(&verifier, request(initech, "initech"));
    let message = format!(
        "the event is of the workspace {acme}, and signed with the secret of the workspace {initech}"
    );
    rejected(result, VerifyError::is_workspace_mismatch, 401, &message);

    let third = WorkspaceId::from_u128(3).to_string();
    let unknown =
        format!("signature mismatch: there is no signing secret for the workspace {third}");
    let result = verify(&verifier, request(&third, "acme"));
    rejected(result, VerifyError::is_signature_mismatch, 401, &unknown);
    let result = verify(&verifier, request("acme", "acme"));
    let message =
        "signature mismatch: the header `plain-workspace-id` is not the id of a workspace";
    rejected(result, VerifyError::is_signature_mismatch, 401, message);
    // Before the body is read.
    let (headers, _) = request(&third, "acme");
    let error = verifier.verify_request_in_parts(&headers).map(drop);
    assert_eq!(error.unwrap_err().to_string(), unknown);

    // Without the header check, the header is ignored.
    let verifier = verifier.without_header_check();
    assert!(verify(&verifier, request(&third, "acme")).is_ok());
}

#[test]
fn the_error_mentions_a_secret_in_quotes() {
    let body = documented().replace('\n', "").replace("  ", "");
    let verifier = Verifier::new(secret("\"a signing secret\""));
    let result = verifier.verify::<Event>(Some(sign(&body)), body.as_bytes());
    let message = "signature mismatch: the body has white space outside of its strings, \
                   so it was probably parsed and written again on the way; \
                   the signing secret is wrapped in quotes: remove them";
    rejected(result, VerifyError::is_signature_mismatch, 401, message);
}

#[test]
fn the_summary_for_strangers_has_no_cause() {
    let summary = |result: Result<Verified<Event>, VerifyError>| result.unwrap_err().summary();
    let verifier = verifier();
    assert_eq!(
        summary(verifier.verify(Some(SIGNATURE), b"")),
        "signature mismatch: check the signing secret and that nothing changed the body"
    );
    assert_eq!(
        summary(verifier.verify(Some("0"), b"")),
        "malformed `Plain-Request-Signature`: expected one header of 64 lower-case hexadecimal digits"
    );
    let (body, signature) = event_of(ACME, "initech");
    assert_eq!(
        summary(of_two_workspaces().verify(Some(signature), &body)),
        "the event is of another workspace"
    );
    assert_eq!(summary(verifier.verify(None::<&str>, b"")), MISSING);
}

#[test]
fn a_flipped_bit_is_detected() {
    let (body, verifier) = (documented().into_bytes(), verifier().at(on_time()));
    // HMAC itself is tested elsewhere. This tests that all of the body is signed.
    for place in (0..body.len()).step_by(97).chain([body.len() - 1]) {
        let mut body = body.clone();
        body[place] ^= 1;
        let error = verifier
            .verify::<Event>(Some(SIGNATURE), &body)
            .unwrap_err();
        assert!(error.is_signature_mismatch(), "byte {place} of the body");
    }
    for bit in 0..SIGNATURE.len() * 8 {
        let mut signature = SIGNATURE.as_bytes().to_vec();
        signature[bit / 8] ^= 1 << (bit % 8);
        let error = verifier
            .verify::<Event>(Some(signature), &body)
            .unwrap_err();
        assert_eq!(error.status(), 401, "bit {bit} of the signature");
        assert!(error.is_signature_mismatch() || error.is_malformed_signature());
    }
}

#[test]
fn a_body_has_a_limit() {
    let body = documented();
    let limited = |bytes| verifier().with_body_limit(bytes);
    assert_eq!(verifier().body_limit(), 2_097_152);
    assert!(after(&limited(body.len()), 0).is_ok());
    let message = format!("the body is larger than {} bytes", body.len() - 1);
    let result = after(&limited(body.len() - 1), 0);
    rejected(result, VerifyError::is_too_large, 413, &message);
    let mut parts = limited(10)
        .verify_in_parts(Some(SIGNATURE))
        .expect("the signature has the right form");
    assert!(parts.update(b"0123456789").is_ok());
    let error = parts.update(b"0").expect_err("the body is too large");
    assert_eq!(error.to_string(), "the body is larger than 10 bytes");
    assert_eq!(format!("{parts:?}"), "BodyVerifier { bytes: 10, .. }");
    let rejection = parts
        .finish::<Event>()
        .expect_err("the signature does not match");
    assert!(rejection.error().is_signature_mismatch());
    assert_eq!(rejection.signed_body(), None);
}

#[test]
fn a_body_may_arrive_in_parts() {
    let body = documented().into_bytes();
    for size in [1, 7, 64, 1000, body.len()] {
        let in_parts = |verifier: &Verifier| {
            let mut parts = verifier.verify_in_parts(Some(SIGNATURE))?;
            for part in body.chunks(size) {
                parts.update(part)?;
            }
            parts.finish::<ChatSentEvent>()
        };
        let event = in_parts(&verifier().at(on_time())).expect("the body is signed");
        assert_eq!(event.body(), Some(&body[..]));
        assert_eq!(event.signature().to_string(), SIGNATURE);
        let rejection = in_parts(&verifier()).expect_err("the delivery is old");
        assert_eq!(rejection.signed_body(), Some(&body[..]));
        let (error, kept) = rejection.into_parts();
        assert!(error.is_stale() && kept.as_deref() == Some(&body));
    }
    let mut incomplete = verifier().verify_in_parts(Some(SIGNATURE)).unwrap();
    incomplete.update(&body[1..]).unwrap();
    let rejection = incomplete.finish::<Event>().unwrap_err();
    assert!(rejection.error().is_signature_mismatch());
    let without = verifier()
        .verify_in_parts(None::<&str>)
        .map(drop)
        .unwrap_err();
    assert_eq!(without.to_string(), MISSING);
    let wrong = verifier()
        .verify_in_parts(Some("wrong"))
        .map(drop)
        .unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "malformed `Plain-Request-Signature`: \
         expected 64 lower-case hexadecimal digits, found 5 bytes"
    );
}

/// Takes a body of zeros with a made-up signature, part by part.
fn hold(
    verifier: &Verifier,
    bytes: usize,
    part: usize,
) -> Result<plain_webhooks::BodyVerifier<'static>, VerifyError> {
    let mut body = verifier.verify_in_parts(Some(SIGNATURE))?;
    for _ in 0..bytes / part {
        body.update(&vec![0; part])?;
    }
    Ok(body)
}

#[test]
fn bodies_that_are_not_verified_share_a_memory_budget() {
    const OVERLOADED: &str = "too many bodies are being read: there is no memory left for this one";
    let verifier = verifier()
        .with_body_limit(1024)
        .with_memory_budget(8 * 1024);
    let fill = |verifier: &Verifier| {
        let mut bodies = Vec::new();
        loop {
            match hold(verifier, 1024, 64) {
                Ok(body) => bodies.push(body),
                Err(error) => return (bodies, error),
            }
        }
    };
    let (bodies, error) = fill(&verifier);
    // One more of the largest would hold more memory than remains free.
    assert_eq!(bodies.len(), 7);
    let result = Err::<Verified<Event>, _>(error);
    rejected(result, VerifyError::is_overloaded, 503, OVERLOADED);

    // A small one still fits. A clone shares the budget, even with another limit; another verifier has its own.
    assert!(hold(&verifier, 512, 64).is_ok());
    let clone = verifier.clone().with_tolerance(Duration::ZERO);
    assert!(hold(&clone, 1024, 64).unwrap_err().is_overloaded());
    let other = Verifier::new(secret("another secret"));
    assert!(hold(&other, 1024, 64).is_ok());

    // A body that the caller holds does not count.
    let result = verifier.verify::<Event>(Some(SIGNATURE), &[0; 1024]);
    rejected(result, VerifyError::is_signature_mismatch, 401, MISMATCH);

    // All memory is released, whether a body is finished or dropped.
    for (index, body) in bodies.into_iter().enumerate() {
        if index % 2 == 0 {
            assert!(body.finish::<Event>().is_err());
        }
    }
    assert_eq!(fill(&verifier).0.len(), 7);
}

#[test]
fn the_largest_body_fits_into_the_smallest_budget() {
    let verifier = verifier().with_body_limit(1_000).with_memory_budget(0);
    for part in [1, 10, 100, 1000] {
        assert!(hold(&verifier, 1_000, part).is_ok(), "{part}");
    }
    let one = hold(&verifier, 1_000, 100).unwrap();
    assert!(hold(&verifier, 1_000, 100).unwrap_err().is_overloaded());
    drop(one);
    assert!(hold(&verifier, 1_000, 100).is_ok());
    assert_eq!(Verifier::DEFAULT_MEMORY_BUDGET, 33_554_432);
}

#[test]
fn a_verified_event_shows_only_its_type_and_id() {
    let event =
        verify::<ChatSentEvent>(documented().as_bytes(), SIGNATURE).expect("the body is signed");
    let shown = "Verified(thread.chat_sent pEv_01HE8AM6GZVS1S3609PFGR30FE)";
    assert_eq!(format!("{event:?}"), shown);
}

#[test]
fn nothing_shows_a_secret() {
    let verifier = verifier().with_additional_secret(secret("another"));
    assert_eq!(
        format!("{verifier:?}"),
        "Verifier(Settings { keys: [Key { secret: SigningSecret(..), signer: AnyWorkspace }, \
         Key { secret: SigningSecret(..), signer: AnyWorkspace }], \
         tolerance: Some(300s), body_limit: 2097152, memory_budget: 33554432, used: 0, body_timeout: 10s, checks_headers: true, now: None })"
    );
}
