//! Changes of properties, constants and enum values.

use super::{edit, undo};

#[test]
fn a_property_added() {
    edit(
        &[(
            "parcel.json",
            "    \"sentAt\": {",
            r#"    "lostAt": {
      "description": "When it was lost.",
      "anyOf": [{ "$ref": "timestamp.json" }, { "type": "null" }],
      "default": null
    },
    "sentAt": {"#,
        )],
        r#"compatible: schema/parcel.json: `Parcel::lost_at` is new
  + lost_at: Option<jiff::Timestamp>, // "lostAt", null if absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`"#,
    );
    edit(
        &[(
            "sender.json",
            r#""properties": { "model": {"#,
            r#""properties": {
          "type": { "description": "Any.", "type": "object" },
          "model": {"#,
        )],
        r#"compatible: schema/sender.json: `Sender::Robot::type_` is new
  + type_: Option<serde_json::Map<String, serde_json::Value>>, // "type", may be absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`"#,
    );
    edit(
        &[
            (
                "sender.json",
                r#""required": ["model"]"#,
                r#""required": ["model", "part"]"#,
            ),
            (
                "sender.json",
                r#""properties": { "model": {"#,
                r#""properties": { "part": { "description": "Which.", "type": "string" }, "model": {"#,
            ),
        ],
        r#"breaking: schema/sender.json: `Sender::Robot::part` is new and required
  + part: String, // "part", required
  why: documents without it are rejected: those that are stored, and those of older payload versions
  help: remove it from `required`, with or without a default"#,
    );
}

#[test]
fn a_property_removed() {
    undo(
        &[(
            "parcel.json",
            "    \"sentAt\": {",
            r#"    "isFragile": { "description": "Whether.", "type": "boolean", "default": true },
    "sentAt": {"#,
        )],
        r#"breaking: schema/parcel.json: `Parcel::is_fragile` was removed
  - is_fragile: bool, // "isFragile", true if absent
  why: code that reads the field no longer compiles
  help: keep it; if Plain no longer sends it, remove it from `required`"#,
    );
    edit(
        &[
            ("parcel.json", "\"sentAt\", \"weight\", ", "\"sentAt\", "),
            ("parcel.json", "\"weight\": {", "\"mass\": {"),
        ],
        r#"breaking: schema/parcel.json: `Parcel::weight` was removed
  - weight: serde_json::Number, // "weight", required
  why: code that reads the field no longer compiles
  help: keep it; if Plain no longer sends it, remove it from `required`

compatible: schema/parcel.json: `Parcel::mass` is new
  + mass: Option<serde_json::Number>, // "mass", may be absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`"#,
    );
}

#[test]
fn a_property_renamed() {
    edit(
        &[("parcel.json", "\"note\": {", "\"words\": {")],
        r#"breaking: schema/parcel.json: `Parcel::note` was removed, perhaps renamed to `words`
  - note: Option<String>, // "note", null if absent
  + words: Option<String>, // "words", null if absent
  why: code that reads the field no longer compiles, and existing documents have the old name
  help: also keep the old property, and remove both from `required`"#,
    );
    edit(
        &[
            ("sender.json", "[\"userId\"]", "[\"user_id\"]"),
            ("sender.json", "\"userId\": {", "\"user_id\": {"),
        ],
        r#"breaking: schema/sender.json: `Sender::User::user_id` has a different name in JSON
  - user_id: UserId, // "userId", required
  + user_id: UserId, // "user_id", required
  why: existing documents have the old name, and the new one is written
  help: keep the name of the property"#,
    );
}

#[test]
fn a_property_of_another_type() {
    edit(
        &[(
            "parcel.json",
            "matter.\", \"type\": [\"string\", \"null\"]",
            "matter.\", \"type\": \"string\"",
        )],
        r#"breaking: schema/parcel.json: `Parcel::floor` has a different type
  - floor: Option<String>, // "floor", required
  + floor: String, // "floor", required
  why: code that uses the field no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another property"#,
    );
    edit(
        &[(
            "parcel.json",
            "\"items\": { \"type\": \"string\" }",
            "\"items\": { \"type\": \"number\" }",
        )],
        r#"breaking: schema/parcel.json: `Parcel::labels` has a different type
  - labels: Vec<String>, // "labels", required
  + labels: Vec<serde_json::Number>, // "labels", required
  why: code that uses the field no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another property"#,
    );
    edit(
        &[("parcel.json", "4294967295", "18446744073709551615")],
        r#"breaking: schema/parcel.json: `Parcel::attempts` has a different type
  - attempts: u32, // "attempts", 3 if absent
  + attempts: u64, // "attempts", 3 if absent
  why: code that uses the field no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another property"#,
    );
    edit(
        &[(
            "parcel.json",
            "if there is none.\", \"type\": \"number\"",
            "if there is none.\", \"type\": \"object\"",
        )],
        r#"breaking: schema/parcel.json: `Parcel::insurance` has a different type
  - insurance: Option<serde_json::Number>, // "insurance", may be absent
  + insurance: Option<serde_json::Map<String, serde_json::Value>>, // "insurance", may be absent
  why: code that uses the field no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another property"#,
    );
}

#[test]
fn a_property_that_becomes_required() {
    edit(
        &[
            (
                "parcel.json",
                "\"floor\", \"sender\"]",
                "\"floor\", \"sender\", \"note\"]",
            ),
            (
                "parcel.json",
                "[\"string\", \"null\"], \"default\": null",
                "[\"string\", \"null\"]",
            ),
        ],
        r#"breaking: schema/parcel.json: `Parcel::note` has become required
  - note: Option<String>, // "note", null if absent
  + note: Option<String>, // "note", required
  why: documents without it are rejected: those that are stored, and those of older payload versions
  help: remove it from `required`, and keep its default"#,
    );
    edit(
        &[
            (
                "parcel.json",
                "\"floor\", \"sender\"]",
                "\"floor\", \"sender\", \"attempts\"]",
            ),
            (
                "parcel.json",
                "4294967295,\n      \"default\": 3",
                "4294967295",
            ),
        ],
        r#"breaking: schema/parcel.json: `Parcel::attempts` has become required
  - attempts: u32, // "attempts", 3 if absent
  + attempts: u32, // "attempts", required
  why: documents without it are rejected: those that are stored, and those of older payload versions
  help: remove it from `required`, and keep its default"#,
    );
}

#[test]
fn a_property_that_may_be_absent() {
    edit(
        &[
            ("parcel.json", "\"labels\", \"floor\", ", "\"labels\", "),
            (
                "parcel.json",
                "matter.\", \"type\": [\"string\", \"null\"]",
                "matter.\", \"type\": [\"string\", \"null\"], \"default\": null",
            ),
        ],
        r#"compatible: schema/parcel.json: `Parcel::floor` may be absent
  - floor: Option<String>, // "floor", required
  + floor: Option<String>, // "floor", null if absent
  why: all existing documents have it; if it is absent, the default is written"#,
    );
    edit(
        &[
            ("parcel.json", "\"weight\", \"labels\"", "\"labels\""),
            (
                "parcel.json",
                "In grams.\", \"type\": \"number\"",
                "In grams.\", \"type\": \"number\", \"default\": 5",
            ),
        ],
        r#"compatible: schema/parcel.json: `Parcel::weight` may be absent
  - weight: serde_json::Number, // "weight", required
  + weight: serde_json::Number, // "weight", 5 if absent
  why: all existing documents have it; if it is absent, the default is written"#,
    );
    edit(
        &[("parcel.json", "\"weight\", \"labels\"", "\"labels\"")],
        r#"breaking: schema/parcel.json: `Parcel::weight` has a different type
  - weight: serde_json::Number, // "weight", required
  + weight: Option<serde_json::Number>, // "weight", may be absent
  why: code that uses the field no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another property"#,
    );
}

#[test]
fn null() {
    edit(
        &[
            ("parcel.json", "\"labels\", \"floor\", ", "\"labels\", "),
            (
                "parcel.json",
                "matter.\", \"type\": [\"string\", \"null\"]",
                "matter.\", \"type\": \"string\"",
            ),
        ],
        r#"breaking: schema/parcel.json: `Parcel::floor` can no longer be null
  - floor: Option<String>, // "floor", required
  + floor: Option<String>, // "floor", may be absent
  why: documents with null are rejected, including those written for an absent property
  help: accept null as before"#,
    );
    edit(
        &[(
            "parcel.json",
            "[\"string\", \"null\"], \"default\": null",
            "\"string\"",
        )],
        r#"breaking: schema/parcel.json: `Parcel::note` can no longer be null
  - note: Option<String>, // "note", null if absent
  + note: Option<String>, // "note", may be absent
  why: documents with null are rejected, including those written for an absent property
  help: accept null as before"#,
    );
    edit(
        &[(
            "parcel.json",
            "if there is none.\", \"type\": \"number\"",
            "if there is none.\", \"type\": [\"number\", \"null\"], \"default\": null",
        )],
        r#"breaking: schema/parcel.json: `Parcel::insurance` is written as null where it was absent
  - insurance: Option<serde_json::Number>, // "insurance", may be absent
  + insurance: Option<serde_json::Number>, // "insurance", null if absent
  why: the released version rejects null there
  help: leave it out of `required` without a default, as before"#,
    );
}

#[test]
fn another_default() {
    edit(
        &[("parcel.json", "\"default\": 3", "\"default\": 5")],
        r#"breaking: schema/parcel.json: `Parcel::attempts` has a different default
  - attempts: u32, // "attempts", 3 if absent
  + attempts: u32, // "attempts", 5 if absent
  why: documents without it are decoded and written with a different value
  help: keep the default"#,
    );
    edit(
        &[(
            "parcel.json",
            "\"default\": \"OPEN\"",
            "\"default\": \"LATE\"",
        )],
        r#"breaking: schema/parcel.json: `Parcel::status` has a different default
  - status: Status, // "status", "OPEN" if absent
  + status: Status, // "status", "LATE" if absent
  why: documents without it are decoded and written with a different value
  help: keep the default"#,
    );
}

#[test]
fn a_constant() {
    edit(
        &[("parcel.json", "\"const\": \"parcel\"", "\"const\": \"box\"")],
        r#"breaking: schema/parcel.json: `Parcel` has a constant with a different value
  - const "kind" = "parcel";
  + const "kind" = "box";
  why: documents with the old value are rejected
  help: keep the value, and describe the new one with a type of its own"#,
    );
    let kind = r#"    "kind": { "description": "Always the same.", "const": "parcel" },"#;
    let edits = [
        ("parcel.json", "\"id\", \"kind\", ", "\"id\", "),
        ("parcel.json", kind, ""),
    ];
    edit(
        &edits,
        r#"compatible: schema/parcel.json: `Parcel` no longer has a constant
  - const "kind" = "parcel";
  why: any value is accepted, and kept in `extra`"#,
    );
    undo(
        &edits,
        r#"breaking: schema/parcel.json: `Parcel` has a new constant
  + const "kind" = "parcel";
  why: documents without it, or with another value, are rejected
  help: describe it as a string that may be absent"#,
    );
}

#[test]
fn an_enum_value() {
    let done = "    { \"const\": \"DONE\", \"description\": \"Nothing is left to do.\" },\n";
    edit(
        &[("status.json", done, "")],
        r#"breaking: schema/status.json: `Status::Done` was removed
  - Done, // "DONE"
  why: code that names the variant no longer compiles; its values are `Other` now
  help: keep it; mark it as `deprecated` if Plain no longer sends it"#,
    );
    undo(
        &[("status.json", done, "")],
        r#"compatible: schema/status.json: `Status::Done` is new
  + Done, // "DONE"
  why: matches have a wildcard arm; some values that were `Other` are this variant now"#,
    );
    edit(
        &[("status.json", "\"DONE\"", "\"CLOSED\"")],
        r#"breaking: schema/status.json: `Status::Done` was removed, perhaps renamed to `Closed`
  - Done, // "DONE"
  + Closed, // "CLOSED"
  why: code that names the variant no longer compiles
  help: keep the old one; add a new value as another variant"#,
    );
    edit(
        &[("status.json", "\"DONE\"", "\"done\"")],
        r#"breaking: schema/status.json: `Status::Done` has a different value in JSON
  - Done, // "DONE"
  + Done, // "done"
  why: documents with the old value are `Other` now, and a different value is written
  help: keep it, and add the new one as another variant"#,
    );
    edit(
        &[("speed.json", "\"const\": 1", "\"const\": 2")],
        "breaking: schema/speed.json: `Speed::Fast` has a different value in JSON
  - Fast, // 1
  + Fast, // 2
  why: documents with the old value are `Other` now, and a different value is written
  help: keep it, and add the new one as another variant",
    );
    edit(
        &[(
            "speed.json",
            "    { \"const\": 1",
            "    { \"const\": 2, \"title\": \"Faster\", \"description\": \"Faster.\" },\n    { \"const\": 1",
        )],
        "compatible: schema/speed.json: `Speed::Faster` is new
  + Faster, // 2
  why: matches have a wildcard arm; some values that were `Other` are this variant now",
    );
    edit(
        &[("speed.json", "\"title\": \"Fast\"", "\"title\": \"Quick\"")],
        "breaking: schema/speed.json: `Speed::Fast` was removed, perhaps renamed to `Quick`
  - Fast, // 1
  + Quick, // 1
  why: code that names the variant no longer compiles
  help: keep the old one; add a new value as another variant",
    );
}
