//! Tests of `schema drift`. The published schemas are generated from ours, so they contain no text of Plain's.

mod narrower;
mod paste;
mod published;

use paste::Copy;
use plain_webhooks_codegen::Finding;
use published::Published;
use serde_json::{Value, json};

#[test]
fn an_equivalent_published_schema_has_no_findings() {
    let drift = Copy::new().drift(&Published::new().text());
    assert_eq!(drift.to_string(), "");
}

/// Edits the published schema, and expects one finding: its message, and its location in both schemas. Pastes the
/// suggested edits, and expects no finding afterwards.
#[track_caller]
fn finds(edit: impl FnOnce(&mut Published), expected: [&str; 3]) -> Finding {
    let mut published = Published::new();
    edit(&mut published);
    let text = published.text();
    let copy = Copy::new();
    let drift = copy.drift(&text);
    let [finding] = &drift.findings[..] else {
        panic!("expected one finding, but:\n{drift}");
    };
    let [message, theirs, ours] = expected;
    assert_eq!(finding.message, message);
    let theirs = theirs.split_once('/').map_or_else(
        || published.place(theirs),
        |(name, below)| format!("{}/{below}", published.place(name)),
    );
    assert_eq!(finding.theirs, theirs);
    // Another test checks the line, so an edit of the schema breaks that test only.
    let (file, _) = finding.ours.rsplit_once(':').unwrap();
    assert_eq!(file, ours);
    copy.paste(finding);
    let left: Vec<String> = copy
        .drift(&text)
        .findings
        .iter()
        .map(|it| it.message.clone())
        .collect();
    assert_eq!(left, Vec::<String>::new());
    finding.clone()
}

#[track_caller]
fn writes(finding: &Finding, expected: &[(&str, &str)]) {
    let edits = finding
        .edits
        .iter()
        .map(|edit| (edit.to_string(), edit.text.clone()));
    let expected = expected
        .iter()
        .map(|(place, text)| ((*place).to_owned(), (*text).to_owned()));
    assert_eq!(edits.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

fn remove(list: &mut Value, name: &str) {
    list.as_array_mut().unwrap().retain(|it| it != name);
}

#[test]
fn a_new_property() {
    let finding = finds(
        |published| {
            *published.property("Chat", "deliveredAt") = json!({ "anyOf": [{ "type": "string", "format": "date-time" }, { "type": "null" }] });
        },
        [
            "new property `deliveredAt` of `Chat`",
            "Chat/properties/deliveredAt",
            "schema/chat.json",
        ],
    );
    let text = r#""deliveredAt": {
  "description": "TODO: say what it is.",
  "anyOf": [{ "$ref": "timestamp.json" }, { "type": "null" }],
  "default": null
}"#;
    writes(
        &finding,
        &[("in schema/chat.json, write in /properties:", text)],
    );
}

#[test]
fn new_properties_of_every_kind() {
    for (schema, expected) in [
        (json!({ "type": "boolean" }), r#""type": "boolean""#),
        (json!({ "type": "number" }), r#""type": "number""#),
        (
            json!({ "type": ["string", "null"] }),
            r#""type": ["string", "null"],"#,
        ),
        (
            json!({ "type": "integer", "minimum": 1 }),
            r#""maximum": 18446744073709551615"#,
        ),
        (
            json!({ "type": "integer" }),
            r#""minimum": -9223372036854775808"#,
        ),
        (
            json!({ "type": "string", "enum": ["PASS", "FAIL", "UNKNOWN"] }),
            r#""$ref": "email.json#/definitions/EmailAuthenticity""#,
        ),
        (
            json!({ "type": "array", "items": { "type": "string" } }),
            r#""items": { "type": "string" }"#,
        ),
        (
            json!({ "type": "object", "additionalProperties": { "type": "string" } }),
            r#""type": "object""#,
        ),
        (
            json!({ "type": "string", "const": "x" }),
            r#""$ref": "chat_added.json""#,
        ),
        (
            json!({ "type": "object", "properties": { "inner": { "type": "boolean" } }, "required": ["inner"] }),
            r#""$ref": "chat_added.json""#,
        ),
    ] {
        let mut published = Published::new();
        *published.property("Chat", "added") = schema.clone();
        let copy = Copy::new();
        let drift = copy.drift(&published.text());
        let [finding] = &drift.findings[..] else {
            panic!("{schema}: {drift}");
        };
        let text = &finding.edits.last().unwrap().text;
        assert!(text.contains(expected), "{schema}: {text}");
        copy.paste(finding);
        assert_eq!(copy.drift(&published.text()).to_string(), "", "{schema}");
    }
}

#[test]
fn a_new_enum_value() {
    let finding = finds(
        |published| {
            let values = published.of("ThreadStatus")["enum"].as_array_mut();
            values.unwrap().push(json!("PARKED"));
        },
        [
            "new value `PARKED` of `ThreadStatus`",
            "Thread/properties/status",
            "schema/thread_status.json",
        ],
    );
    let text = r#"{ "const": "PARKED", "description": "TODO: say what it is." }"#;
    writes(
        &finding,
        &[(
            "in schema/thread_status.json, insert before the last item of /anyOf:",
            text,
        )],
    );
}

#[test]
fn a_new_tag() {
    let finding = finds(
        |published| {
            let actor = published.reference("Actor");
            let variants = published.of("StatusDetail")["anyOf"].as_array_mut();
            variants.unwrap().push(json!({
                "type": "object",
                "properties": { "type": { "type": "string", "const": "HANDED_OVER" }, "handedOverTo": actor },
                "required": ["type", "handedOverTo"],
            }));
        },
        [
            "new variant `HANDED_OVER` of `StatusDetail`",
            "StatusDetail/anyOf/12",
            "schema/status_detail.json",
        ],
    );
    let text = r#"{
  "if": { "required": ["type"], "properties": { "type": { "const": "HANDED_OVER" } } },
  "then": {
    "description": "TODO: say what it is.",
    "required": ["handedOverTo"],
    "properties": {
      "handedOverTo": { "description": "TODO: say what it is.", "$ref": "actor.json" }
    }
  }
}"#;
    writes(
        &finding,
        &[("in schema/status_detail.json, add to /allOf:", text)],
    );
}

#[test]
fn a_new_event_type() {
    let finding = finds(
        |published| {
            let (thread, attachment) = (
                published.reference("Thread"),
                published.reference("Attachment"),
            );
            let time = json!({ "type": "string", "format": "date-time" });
            let event = json!({
                "type": "object",
                "properties": {
                    "eventType": { "type": "string", "const": "thread.thread_escalated" },
                    "thread": thread,
                    "escalation": {
                        "type": "object",
                        "properties": {
                            "level": { "type": "string", "enum": ["HIGH", "HIGHEST", "UNKNOWN_LEVEL"] },
                            "reason": { "type": ["string", "null"] },
                            "escalatedAt": time,
                            "files": { "type": "array", "items": attachment },
                            "threadId": { "type": "string", "pattern": "^[a-zA-Z]+_[0-9A-HJKMNP-TV-Z]{26}$", "maxLength": 50 },
                        },
                        "required": ["level", "escalatedAt", "files"],
                    },
                },
                "required": ["eventType", "thread", "escalation"],
            });
            let payload = published.of("Payload")["anyOf"].as_array_mut();
            payload.unwrap().push(event);
        },
        [
            "new variant `thread.thread_escalated` of `Payload`",
            "Payload/anyOf/41",
            "schema/payload.json",
        ],
    );
    let level = r#"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "ThreadEscalatedEscalationLevel",
  "description": "TODO: say what it is.",
  "anyOf": [
    { "const": "HIGH", "description": "TODO: say what it is." },
    { "const": "HIGHEST", "description": "TODO: say what it is." },
    { "type": "string", "description": "A value added later." }
  ]
}"#;
    let payload = r#"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "ThreadEscalated",
  "description": "TODO: say what it is.",
  "type": "object",
  "required": ["eventType", "escalation", "thread"],
  "properties": {
    "eventType": { "description": "Always the same.", "const": "thread.thread_escalated" },
    "escalation": {
      "description": "TODO: say what it is.",
      "$ref": "../thread_escalated_escalation.json"
    },
    "thread": { "description": "TODO: say what it is.", "$ref": "../thread.json" }
  }
}"#;
    assert_eq!(finding.edits.len(), 4);
    assert_eq!(finding.edits[0].file, "events/thread.thread_escalated.json");
    assert_eq!(finding.edits[0].text, payload);
    assert_eq!(finding.edits[1].file, "thread_escalated_escalation.json");
    assert_eq!(
        finding.edits[2].file,
        "thread_escalated_escalation_level.json"
    );
    assert_eq!(finding.edits[2].text, level);
    let listed = r#"{
  "if": {
    "required": ["eventType"],
    "properties": { "eventType": { "const": "thread.thread_escalated" } }
  },
  "then": { "$ref": "events/thread.thread_escalated.json" }
}"#;
    assert_eq!(finding.edits[3].text, listed);
}
