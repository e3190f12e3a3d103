//! Uses the crate as a dependant would, and prints what worked.
//!
//! The argument is the path of the documented event in the package.

use std::error::Error;

use plain_webhooks::{ChatSentEvent, Event, Payload, SigningSecret, ThreadPriority, Verifier, testing};
use serde_json::{Value, json};

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    let path = std::env::args_os()
        .nth(1)
        .ok_or("usage: dependant EVENT_FILE")?;
    let body = std::fs::read(path)?;
    let mut worked = Vec::new();

    decodes_and_encodes(&body)?;
    worked.push("decoded and encoded");
    verifies()?;
    worked.push("verified");
    #[cfg(feature = "all")]
    {
        extractor::extracts()?;
        worked.push("extracted");
        others::are_converted()?;
        worked.push("converted");
    }
    #[cfg(feature = "unified")]
    {
        unified::digits_and_order_are_kept(&body)?;
        worked.push("kept digits and order");
    }

    println!("{}", worked.join(", "));
    Ok(())
}

/// Decodes and encodes in all ways, also through serde_json.
fn decodes_and_encodes(body: &[u8]) -> Outcome {
    let value: Value = serde_json::from_slice(body)?;

    let event = ChatSentEvent::from_unverified_slice(body)?;
    assert_eq!(event.payload.chat.text.as_deref(), Some("You are welcome!"));
    assert_eq!(
        event.payload.thread.id.to_string(),
        "th_01HDRC3CRY6ESPZJ7FZCTRQWYH"
    );
    assert_eq!(event.payload.thread.priority, ThreadPriority::Normal);
    let encoded: Value = serde_json::from_slice(&event.to_vec())?;
    assert!(is_kept(&value, &encoded), "{encoded}");
    assert_eq!(serde_json::to_value(&event)?, encoded);
    assert_eq!(
        serde_json::from_value::<ChatSentEvent>(encoded.clone())?,
        event
    );
    assert_eq!(serde_json::from_slice::<ChatSentEvent>(body)?, event);
    assert_eq!(
        serde_json::from_value::<ChatSentEvent>(value.clone())?,
        event
    );

    let any: Event = serde_json::from_value(value.clone())?;
    assert_eq!(any, event.map_payload(Payload::from));
    assert_eq!(serde_json::to_value(&any)?, encoded);

    let error = ChatSentEvent::from_unverified_slice(b"{}").expect_err("an empty object is not an event");
    assert!(error.to_string().contains("missing"), "{error}");
    Ok(())
}

/// Whether `after` is `before` with defaults filled in.
fn is_kept(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let default = |value: &Value| {
                *value == Value::Null || *value == json!([]) || *value == json!(false)
            };
            before.keys().all(|name| after.contains_key(name))
                && after.iter().all(|(name, value)| match before.get(name) {
                    Some(before) => is_kept(before, value),
                    None => default(value),
                })
        }
        _ => before == after,
    }
}

fn verifies() -> Outcome {
    let (verifier, request, forged) = requests::<Vec<u8>>()?;
    let event = verifier.verify_request::<ChatSentEvent>(request.headers(), request.body())?;
    assert_eq!(event.payload.chat.text.as_deref(), Some("Is anyone there?"));
    let rejected = verifier.verify_request::<ChatSentEvent>(forged.headers(), forged.body());
    let error = rejected.expect_err("the request is forged");
    assert_eq!(error.status(), http::StatusCode::UNAUTHORIZED);
    Ok(())
}

/// Returns a verifier, a request that it accepts, and one that it rejects.
fn requests<B: From<Vec<u8>>>()
-> Result<(Verifier, http::Request<B>, http::Request<B>), Box<dyn Error>> {
    let secret = SigningSecret::new("the secret of a dependant")?;
    let other_secret = SigningSecret::new("the secret of someone else")?;
    let mut event = testing::chat_sent_event();
    event.payload.chat.text = Some("Is anyone there?".to_owned());
    let request = testing::signed_request(&secret, "/", &event);
    let forged = testing::signed_request(&other_secret, "/", &event);
    Ok((Verifier::new(secret), request, forged))
}

#[cfg(feature = "all")]
mod extractor {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use axum_core::body::Body;
    use axum_core::extract::FromRequest;
    use axum_core::response::IntoResponse;
    use plain_webhooks::{ChatSentEvent, Verified};

    pub fn extracts() -> crate::Outcome {
        let (verifier, request, forged) = crate::requests::<Body>()?;
        let event = finish(Verified::<ChatSentEvent>::from_request(
            request, &verifier,
        ))
        .map_err(|rejection| format!("{rejection:?}"))?;
        assert_eq!(event.payload.chat.text.as_deref(), Some("Is anyone there?"));
        let rejection = finish(Verified::<ChatSentEvent>::from_request(
            forged, &verifier,
        ))
        .expect_err("the request is forged");
        let status = rejection.into_response().status();
        assert_eq!(status, http::StatusCode::UNAUTHORIZED);
        Ok(())
    }

    /// Returns the result of a future that never waits: the bodies are in memory.
    fn finish<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("the future should not wait"),
        }
    }
}

/// Conversions to types of other crates.
#[cfg(feature = "all")]
mod others {
    use plain_webhooks::{ChatSentEvent, ThreadId, ToChrono, ToTime, testing};

    pub fn are_converted() -> crate::Outcome {
        let sent = testing::chat_sent_event().timestamp;
        assert_eq!(sent.to_chrono().timestamp_millis(), sent.as_millisecond());
        assert_eq!(sent.to_time().unix_timestamp_nanos(), sent.as_nanosecond());
        let thread: ThreadId = "th_01HDRC3CRY6ESPZJ7FZCTRQWYH".parse()?;
        assert_eq!(
            thread.created_at().unwrap().to_time().unix_timestamp(),
            1_698_403_824
        );
        let schema = schemars::schema_for!(ChatSentEvent);
        assert_eq!(schema.get("title"), Some(&"ChatSentEvent".into()));
        Ok(())
    }
}

#[cfg(feature = "unified")]
mod unified {
    use plain_webhooks::ChatSentEvent;
    use serde_json::Value;

    /// Numbers that no float can represent, and keys that are not sorted.
    const ADDED: &str =
        r#""zeta":0.10000000000000000000000000000000001,"alpha":[123456789012345678901234567890],"#;

    pub fn digits_and_order_are_kept(body: &[u8]) -> crate::Outcome {
        let body = std::str::from_utf8(body)?;
        // Add them to the event, and to tagged objects.
        let mut added = body.replacen('{', &format!("{{{ADDED}"), 1);
        for tag in [r#""actorType""#, r#""eventType""#] {
            added = added.replacen(tag, &format!("{ADDED}{tag}"), 1);
        }
        let value: Value = serde_json::from_str(&added)?;

        let event = ChatSentEvent::from_unverified_slice(added.as_bytes())?;
        let ways = [
            event.to_vec(),
            serde_json::to_vec(&event)?,
            serde_json::to_vec(&serde_json::from_str::<ChatSentEvent>(&added)?)?,
            serde_json::to_vec(&serde_json::from_value::<ChatSentEvent>(value.clone())?)?,
        ];
        for encoded in ways {
            let encoded = String::from_utf8(encoded)?;
            assert!(crate::is_kept(&value, &serde_json::from_str(&encoded)?));
            assert_eq!(encoded.matches(ADDED.trim_end_matches(',')).count(), 3);
        }
        objects_that_look_like_numbers(body)
    }

    /// serde_json represents numbers as objects of this form, so it takes such objects for numbers. In an event, they must
    /// stay objects.
    fn objects_that_look_like_numbers(body: &str) -> crate::Outcome {
        const NAME: &str = "$serde_json::private::Number";
        for value in ["\"1.10\"", "\"1,\\\"a\\\":2\"", "8675309"] {
            let added = format!("{{\"added\":{{\"{NAME}\":{value}}},");
            let added = body.replacen('{', &added, 1);
            let event = ChatSentEvent::from_unverified_slice(added.as_bytes())?;
            assert!(event.extra.get("added").is_some_and(Value::is_object));
            assert_eq!(serde_json::from_str::<ChatSentEvent>(&added)?, event);
            // A syntax error must not contain the value.
            let broken = added.replacen('}', "}}", 1);
            let error = ChatSentEvent::from_unverified_slice(broken.as_bytes());
            let error = error.expect_err("the body is not valid JSON");
            assert!(
                error.is_syntax() && !error.to_string().contains("8675309"),
                "{error}"
            );
        }
        Ok(())
    }
}
