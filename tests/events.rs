//! Events of any type, and errors as a receiver sees them.

use plain_webhooks::{ChatSent, ChatSentEvent, Event, EventType, Payload};
use serde_json::{Value, json};

use plain_webhooks_test_support::documented;
use plain_webhooks_test_support::validator::Schema;

fn edited(edit: impl FnOnce(&mut Value)) -> String {
    let mut document = serde_json::from_str(&documented()).expect("the event is JSON");
    edit(&mut document);
    document.to_string()
}

/// Checks that decoding as one event type and as any type fails with `message`.
#[track_caller]
fn rejected(body: impl AsRef<[u8]>, message: &str) {
    let error =
        ChatSentEvent::from_unverified_slice(body.as_ref()).expect_err("the body is rejected");
    assert_eq!(error.to_string(), message);
    let error = Event::from_unverified_slice(body.as_ref()).expect_err("the body is rejected");
    assert_eq!(error.to_string(), message);
}

#[test]
fn an_event_of_another_type_keeps_its_payload() {
    let body = edited(|document| {
        document["type"] = json!("thread.created");
        document["payload"] = json!({"eventType": "thread.created", "n": [1, 2.0, null]});
    });
    let event = Event::from_unverified_slice(body.as_bytes()).expect("the event is valid");
    assert_eq!(event.type_.as_str(), "thread.created");
    assert_eq!(event.payload.tag(), Some("thread.created"));
    let Payload::Other(payload) = &event.payload else {
        panic!("{event:?}")
    };
    assert_eq!(payload["n"], json!([1, 2.0, null]));
    let expected: Value = serde_json::from_str(&body).expect("the event is JSON");
    let encoded: Value = serde_json::from_slice(&event.to_vec()).expect("the event is JSON");
    assert_eq!(encoded, expected);
}

#[test]
fn the_payload_has_its_own_event_type() {
    let body = edited(|document| document["type"] = json!("thread.chat_received"));
    let event = Event::from_unverified_slice(body.as_bytes()).expect("the event is valid");
    assert_eq!(event.type_, EventType::from("thread.chat_received"));
    assert_eq!(event.payload.tag(), Some("thread.chat_sent"));
    let encoded: Value = serde_json::from_slice(&event.to_vec()).expect("the event is JSON");
    assert_eq!(encoded["type"], "thread.chat_received");

    let body = edited(|document| {
        let payload = document["payload"].as_object_mut().expect("an object");
        payload.remove("eventType");
    });
    let event = Event::from_unverified_slice(body.as_bytes()).expect("the event is valid");
    assert_eq!(
        (event.type_, event.payload.tag()),
        (EventType::ChatSent, None)
    );
}

#[test]
fn an_event_narrows_to_its_type() {
    let event = Event::from_unverified_slice(documented().as_bytes()).expect("the event is valid");
    let expected = ChatSentEvent::from_unverified_slice(documented().as_bytes());
    let narrowed = event
        .narrow::<ChatSentEvent>()
        .expect("the event has this type");
    assert_eq!(narrowed, expected.expect("the event is valid"));

    let other = edited(|document| document["payload"] = json!({"eventType": "x"}));
    let other = Event::from_unverified_slice(other.as_bytes()).expect("the event is valid");
    assert_eq!(other.clone().narrow::<ChatSentEvent>(), Err(other));
}

#[test]
fn a_payload_is_converted() {
    let event =
        ChatSentEvent::from_unverified_slice(documented().as_bytes()).expect("the event is valid");
    let payload: ChatSent = event.payload.clone();
    let any: Event = event.map_payload(Payload::from);
    assert_eq!(any.payload, Payload::ChatSent(Box::new(payload)));
}

/// Unversioned targets, unusual prefixes, incomplete assignees and unknown values.
#[test]
fn everything_that_plain_may_send_is_accepted() {
    type Edit = fn(&mut Value);
    let edits: [(&str, Edit); 6] = [
        ("a target without a version", |document| {
            let metadata = document["webhookMetadata"]
                .as_object_mut()
                .expect("an object");
            metadata.remove("webhookTargetVersion");
        }),
        ("an id with another prefix", |document| {
            document["id"] = json!("ev_01HE8AM6GZVS1S3609PFGR30FE");
            document["payload"]["chat"]["id"] = json!("CHAT_Z1HE8AM6GZVS1S3609PFGR30FE");
        }),
        ("an assignee with only the id of a user", |document| {
            document["payload"]["thread"]["assignee"] =
                json!({"id": "u_01H1V4NA10RMHWFBXB6A1ZBYRA"});
        }),
        ("an assignee that lacks properties of a user", |document| {
            document["payload"]["thread"]["assignee"] =
                json!({"id": "u_01H1V4NA10RMHWFBXB6A1ZBYRA", "email": "a@example.com"});
        }),
        ("placeholders", |document| {
            document["payload"]["thread"]["assignee"] = json!({"type": "UNKNOWN"});
            document["payload"]["thread"]["status"] = json!("UNKNOWN_THREAD_STATUS");
            document["payload"]["chat"]["createdBy"] = json!({"actorType": "UNKNOWN"});
        }),
        ("a priority without a name", |document| {
            document["payload"]["thread"]["priority"] = json!(1.5);
        }),
    ];
    for (what, edit) in edits {
        let body = edited(edit);
        let event = Event::from_unverified_slice(body.as_bytes()).expect(what);
        let document: Value = serde_json::from_str(&body).expect("the event is JSON");
        let encoded: Value = serde_json::from_slice(&event.to_vec()).expect("the event is JSON");
        assert_eq!(
            encoded,
            Schema::of("event.json").normalized(&document),
            "{what}"
        );
    }
}

#[test]
fn retries_are_recognized_by_their_number() {
    let body = edited(|document| {
        let metadata = &mut document["webhookMetadata"];
        metadata["webhookDeliveryAttemptNumber"] = json!(2);
        metadata["webhookDeliveryAttemptTimestamp"] = json!("2023-11-02T17:33:28.831+02:00");
    });
    let event = Event::from_unverified_slice(body.as_bytes()).expect("the event is valid");
    assert!(event.is_retry());
    assert_eq!(event.delivery_delay(), jiff::SignedDuration::from_secs(60));
}

#[test]
fn errors_name_the_place() {
    rejected(
        edited(|document| document["payload"]["thread"]["customer"]["createdAt"] = json!(7)),
        "payload.thread.customer.createdAt: expected a date-time such as \
         `2023-11-02T15:32:28.831Z`, found a number (line 1, column 641)",
    );
    rejected(
        edited(|document| document["payload"]["chat"]["attachments"] = json!([{}])),
        "payload.chat.attachments[0].id: missing required property (line 1, column 75)",
    );
    rejected(
        edited(|document| {
            drop(
                document["payload"]["chat"]
                    .as_object_mut()
                    .unwrap()
                    .remove("id"),
            )
        }),
        "payload.chat.id: missing required property (line 1, column 396)",
    );
    rejected(
        "[]",
        "expected an object, found an array (line 1, column 2)",
    );
}

#[test]
fn errors_have_a_path_a_line_and_a_kind() {
    let body = edited(|document| document["payload"]["thread"]["customer"]["id"] = json!("c_1"));
    let error =
        ChatSentEvent::from_unverified_slice(body.as_bytes()).expect_err("the body is rejected");
    assert_eq!(error.path(), "payload.thread.customer.id");
    assert_eq!(error.line(), 1);
    assert!(error.is_schema() && !error.is_syntax());
    assert_eq!(
        format!("{error:?}"),
        format!("DecodeError({:?})", error.to_string())
    );
}

#[test]
fn invalid_json_is_a_syntax_error() {
    for (body, message) in [
        (&b""[..], "EOF while parsing a value (line 1, column 0)"),
        (
            b"{\n  \"id\": \"x",
            "id: EOF while parsing a string (line 2, column 10)",
        ),
        (
            b"{\"payload\":\n{,}}",
            "payload: key must be a string (line 2, column 2)",
        ),
        (b"{}{}", "trailing characters (line 1, column 3)"),
        (b"\n\xff{}", "expected UTF-8 (line 2, column 1)"),
        (b"\xef\xbb\xbf{}", "expected value (line 1, column 1)"),
    ] {
        rejected(body, message);
        let error = Event::from_unverified_slice(body).expect_err("the body is rejected");
        assert!(error.is_syntax(), "{error}");
    }
    let nested = format!("{{\"x\":{}1{}}}", "[".repeat(127), "]".repeat(127));
    for (body, message) in [
        (r#"{"x":1e999}"#, "number out of range (line 1, column 10)"),
        (
            r#"{"x":"\ud800"}"#,
            "unexpected end of hex escape (line 1, column 13)",
        ),
        (&nested, "recursion limit exceeded (line 1, column 132)"),
    ] {
        rejected(body, message);
        let error =
            Event::from_unverified_slice(body.as_bytes()).expect_err("the body is rejected");
        assert!(error.is_syntax(), "{error}");
    }
    let mut body = documented().into_bytes();
    body.extend_from_slice(b"\n ]");
    rejected(&body, "trailing characters (line 104, column 2)");
}

/// No message contains a value of the document, even if any value is replaced by another one.
#[test]
fn errors_repeat_no_value_of_the_document() {
    const SECRET: &str = "Grüße von Peter";
    let values = [
        json!(SECRET),
        json!([SECRET]),
        json!({ SECRET: SECRET }),
        json!(8_675_309),
        json!(-8_675_309),
        json!(8_675_309.5),
    ];
    let document: Value = serde_json::from_str(&documented()).expect("the event is JSON");
    let mut paths = Vec::new();
    leaves(&document, String::new(), &mut paths);
    for path in paths {
        for value in &values {
            let mut document = document.clone();
            *document.pointer_mut(&path).expect("the path exists") = value.clone();
            let body = document.to_string();
            let errors = [
                ChatSentEvent::from_unverified_slice(body.as_bytes())
                    .err()
                    .map(|error| error.to_string()),
                Event::from_unverified_slice(body.as_bytes())
                    .err()
                    .map(|error| format!("{error:?}")),
                serde_json::from_value::<Event>(document)
                    .err()
                    .map(|error| error.to_string()),
            ];
            for error in errors.into_iter().flatten() {
                assert!(
                    !error.contains("Peter") && !error.contains("8675309"),
                    "{path}: {error}"
                );
            }
        }
    }
}

fn leaves(value: &Value, path: String, paths: &mut Vec<String>) {
    if let Value::Object(properties) = value {
        for (name, value) in properties {
            leaves(value, format!("{path}/{name}"), paths);
        }
    }
    paths.push(path);
}
