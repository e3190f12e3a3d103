//! Changes of whole types.

use super::{copy, edit, report, reports, schema, undo};

/// Adds a property `mood` of a new type, which contains another new type.
fn mood() -> plain_webhooks_test_support::scratch::Scratch {
    let scratch = copy(&[(
        "parcel.json",
        "    \"note\": {",
        "    \"mood\": { \"description\": \"How.\", \"$ref\": \"mood.json\" },\n    \"note\": {",
    )]);
    scratch.write(
        "mood.json",
        r##"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Mood",
  "description": "How.",
  "type": "object",
  "required": ["level"],
  "properties": {
    "level": { "description": "How.", "$ref": "#/definitions/MoodLevel" },
    "before": { "description": "How before.", "$ref": "mood.json" },
    "self": { "description": "Whether.", "type": "boolean", "default": false },
    "type": { "description": "Any.", "type": "array", "items": { "type": "object" }, "default": [] },
    "word": { "description": "In a word.", "type": "string", "default": "" }
  },
  "definitions": {
    "MoodLevel": {
      "description": "How.",
      "anyOf": [
        { "const": 1, "title": "Glad", "description": "Glad." },
        { "type": "number", "description": "Another one." }
      ]
    }
  }
}
"##,
    );
    scratch
}

#[test]
fn a_type_added() {
    reports(
        &schema(),
        mood().path(),
        r#"compatible: schema/parcel.json: `Parcel::mood` is new
  + mood: Option<Box<Mood>>, // "mood", may be absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`

compatible: schema/mood.json: `Mood` is new
  + pub struct Mood {
  +     level: MoodLevel, // "level", required
  +     before: Option<Box<Mood>>, // "before", may be absent
  +     self_: bool, // "self", false if absent
  +     type_: Vec<serde_json::Map<String, serde_json::Value>>, // "type", empty if absent
  +     word: String, // "word", "" if absent
  + }
  why: no code names it yet

compatible: schema/mood.json#/definitions/MoodLevel: `MoodLevel` is new
  + pub enum MoodLevel { // of numbers
  +     Glad, // 1
  +     Other(serde_json::Number),
  + }
  why: no code names it yet"#,
    );
}

#[test]
fn a_type_removed() {
    reports(
        mood().path(),
        &schema(),
        r#"breaking: schema/mood.json: `Mood` was removed
  - pub struct Mood { .. }
  why: code that names the type no longer compiles
  help: keep it and a reference to it; mark it as `deprecated` if it is no longer used

breaking: schema/mood.json#/definitions/MoodLevel: `MoodLevel` was removed
  - pub enum MoodLevel { .. } // of numbers
  why: code that names the type no longer compiles
  help: keep it and a reference to it; mark it as `deprecated` if it is no longer used

breaking: schema/parcel.json: `Parcel::mood` was removed
  - mood: Option<Box<Mood>>, // "mood", may be absent
  why: code that reads the field no longer compiles
  help: keep it; if Plain no longer sends it, remove it from `required`"#,
    );
}

#[test]
fn a_type_renamed() {
    edit(
        &[(
            "status.json",
            "\"title\": \"Status\"",
            "\"title\": \"Progress\"",
        )],
        "breaking: schema/status.json: `Status` was removed, perhaps renamed to `Progress`
  - pub enum Status { .. }
  + pub enum Progress { .. }
  why: code that names the type no longer compiles
  help: keep the name: `title`, or the key in `definitions`",
    );
    edit(
        &[(
            "events/parcel.sent.json",
            "\"title\": \"ParcelSent\"",
            "\"title\": \"ParcelPosted\"",
        )],
        r#"breaking: schema/events/parcel.sent.json: `ParcelSent` was removed, perhaps renamed to `ParcelPosted`
  - pub struct ParcelSent { .. }
  + pub struct ParcelPosted { .. }
  why: code that names the type no longer compiles
  help: keep the name: `title`, or the key in `definitions`

breaking: schema/events/parcel.sent.json: `ParcelSentEvent` was removed, perhaps renamed to `ParcelPostedEvent`
  - pub type ParcelSentEvent = Envelope<ParcelPosted>;
  + pub type ParcelPostedEvent = Envelope<ParcelPosted>;
  why: code that names the type no longer compiles
  help: keep the name: `title`, or the key in `definitions`

breaking: schema/payload.json: `Payload::ParcelSent` was removed, perhaps renamed to `ParcelPosted`
  - ParcelSent(Box<ParcelPosted>), // "parcel.sent"
  + ParcelPosted(Box<ParcelPosted>), // "parcel.sent"
  why: code that names the variant no longer compiles
  help: keep the old one; add a new value as another variant

breaking: schema/payload.json#/definitions/EventType: `EventType::ParcelSent` was removed, perhaps renamed to `ParcelPosted`
  - ParcelSent, // "parcel.sent"
  + ParcelPosted, // "parcel.sent"
  why: code that names the variant no longer compiles
  help: keep the old one; add a new value as another variant"#,
    );
}

#[test]
fn a_type_of_another_kind() {
    edit(
        &[(
            "ids.json",
            "\"type\": \"string\",\n      \"pattern\": \"^[A-Za-z]{1,23}_[0-9A-HJKMNP-TV-Z]{26}$\"\n",
            "\"type\": \"object\",\n      \"properties\": { \"number\": { \"description\": \"It.\", \"type\": \"number\" } }\n",
        )],
        "breaking: schema/ids.json#/definitions/UserId: `UserId` is a different kind of type
  - pub struct UserId(Id); // no usual prefix
  + pub struct UserId { .. }
  why: code that uses the type no longer compiles, and documents with the old form are rejected
  help: keep it as it was, and describe the new form as another type",
    );
    edit(
        &[
            ("speed.json", "\"const\": 0", "\"const\": \"0\""),
            ("speed.json", "\"const\": 1", "\"const\": \"1\""),
            ("speed.json", "\"type\": \"number\"", "\"type\": \"string\""),
        ],
        "breaking: schema/speed.json: `Speed` is a different kind of type
  - pub enum Speed { .. } // of numbers
  + pub enum Speed { .. }
  why: code that uses the type no longer compiles, and documents with the old form are rejected
  help: keep it as it was, and describe the new form as another type",
    );
}

#[test]
fn the_usual_prefix_of_an_id() {
    edit(
        &[("ids.json", "\"pa_", "\"parcel_")],
        r#"breaking: schema/ids.json#/definitions/ParcelId: `ParcelId` has a different usual prefix
  - pub struct ParcelId(Id); // usual prefix "pa"
  + pub struct ParcelId(Id); // usual prefix "parcel"
  why: code that uses `PREFIX` or `from_u128` no longer compiles, or makes other ids
  help: keep the prefix of the example: ids with another one are accepted anyway"#,
    );
    let example = ",\n      \"examples\": [\"pa_01GST0W989ZNAW53X6XYHAY87P\"]";
    edit(
        &[("ids.json", example, "")],
        r#"breaking: schema/ids.json#/definitions/ParcelId: `ParcelId` has a different usual prefix
  - pub struct ParcelId(Id); // usual prefix "pa"
  + pub struct ParcelId(Id); // no usual prefix
  why: code that uses `PREFIX` or `from_u128` no longer compiles, or makes other ids
  help: keep the prefix of the example: ids with another one are accepted anyway"#,
    );
    undo(
        &[("ids.json", example, "")],
        r#"compatible: schema/ids.json#/definitions/ParcelId: `ParcelId` has a usual prefix
  - pub struct ParcelId(Id); // no usual prefix
  + pub struct ParcelId(Id); // usual prefix "pa"
  why: ids are read and written as before; `PREFIX` and `from_u128` are new"#,
    );
}

const LOST: &str = r#",
    {
      "if": { "required": ["eventType"], "properties": { "eventType": { "const": "parcel.lost" } } },
      "then": { "$ref": "events/parcel.lost.json" }
    }"#;

#[test]
fn an_event_type_added_and_removed() {
    let without = copy(&[("payload.json", LOST, "")]);
    std::fs::remove_file(without.path().join("events/parcel.lost.json")).unwrap();
    reports(
        without.path(),
        &schema(),
        r#"compatible: schema/payload.json: `Payload::ParcelLost` is new
  + ParcelLost(Box<ParcelLost>), // "parcel.lost"
  why: matches have a wildcard arm; some values that were `Other` are this variant now

compatible: schema/payload.json#/definitions/EventType: `EventType::ParcelLost` is new
  + ParcelLost, // "parcel.lost"
  why: matches have a wildcard arm; some values that were `Other` are this variant now

compatible: schema/events/parcel.lost.json: `ParcelLost` is new
  + pub struct ParcelLost {
  +     const "eventType" = "parcel.lost";
  +     parcel: Parcel, // "parcel", required
  + }
  why: no code names it yet

compatible: schema/events/parcel.lost.json: `ParcelLostEvent` is new
  + pub type ParcelLostEvent = Envelope<ParcelLost>;
  why: no code names it yet"#,
    );
    reports(
        &schema(),
        without.path(),
        r#"breaking: schema/events/parcel.lost.json: `ParcelLost` was removed
  - pub struct ParcelLost { .. }
  why: code that names the type no longer compiles
  help: keep it and a reference to it; mark it as `deprecated` if it is no longer used

breaking: schema/events/parcel.lost.json: `ParcelLostEvent` was removed
  - pub type ParcelLostEvent = Envelope<ParcelLost>;
  why: code that names the alias no longer compiles
  help: keep the type among the payloads of the envelope

breaking: schema/payload.json: `Payload::ParcelLost` was removed
  - ParcelLost(Box<ParcelLost>), // "parcel.lost"
  why: code that names the variant no longer compiles; its values are `Other` now
  help: keep it; mark it as `deprecated` if Plain no longer sends it

breaking: schema/payload.json#/definitions/EventType: `EventType::ParcelLost` was removed
  - ParcelLost, // "parcel.lost"
  why: code that names the variant no longer compiles; its values are `Other` now
  help: keep it; mark it as `deprecated` if Plain no longer sends it"#,
    );
}

#[test]
fn an_event_type_that_is_a_part_of_another() {
    edit(
        &[
            ("payload.json", LOST, ""),
            (
                "events/parcel.sent.json",
                "    \"parcel\": {",
                "    \"before\": { \"description\": \"It.\", \"$ref\": \"parcel.lost.json\" },\n    \"parcel\": {",
            ),
        ],
        r#"breaking: schema/events/parcel.lost.json: `ParcelLostEvent` was removed
  - pub type ParcelLostEvent = Envelope<ParcelLost>;
  why: code that names the alias no longer compiles
  help: keep the type among the payloads of the envelope

breaking: schema/payload.json: `Payload::ParcelLost` was removed
  - ParcelLost(Box<ParcelLost>), // "parcel.lost"
  why: code that names the variant no longer compiles; its values are `Other` now
  help: keep it; mark it as `deprecated` if Plain no longer sends it

breaking: schema/payload.json#/definitions/EventType: `EventType::ParcelLost` was removed
  - ParcelLost, // "parcel.lost"
  why: code that names the variant no longer compiles; its values are `Other` now
  help: keep it; mark it as `deprecated` if Plain no longer sends it

compatible: schema/events/parcel.sent.json: `ParcelSent::before` is new
  + before: Option<ParcelLost>, // "before", may be absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`"#,
    );
}

#[test]
fn a_payload_of_another_type() {
    let scratch = copy(&[
        (
            "event.json",
            "\"$ref\": \"payload.json\"",
            "\"$ref\": \"news.json\"",
        ),
        (
            "event.json",
            "    \"id\": {",
            "    \"before\": { \"description\": \"It.\", \"$ref\": \"payload.json\" },\n    \"id\": {",
        ),
    ]);
    let payload = std::fs::read_to_string(scratch.path().join("payload.json")).unwrap();
    let (union, _) = payload.split_once(",\n  \"definitions\"").unwrap();
    let union = union.replace("\"title\": \"Payload\"", "\"title\": \"News\"");
    let union = union.replace(
        "\"$ref\": \"#/definitions/EventType\"",
        "\"type\": \"string\"",
    );
    scratch.write("news.json", &(union + "\n}\n"));
    reports(
        &schema(),
        scratch.path(),
        r#"breaking: schema/news.json: `Event` has a different payload
  - pub type Event = Envelope<Payload>;
  + pub type Event = Envelope<News>;
  why: code that uses the payload no longer compiles
  help: keep the old payload, and give the new one another name

compatible: schema/event.json: `Envelope::before` is new
  + before: Option<Payload>, // "before", may be absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`

compatible: schema/news.json: `News` is new
  + pub enum News { // by "eventType", which may be absent
  +     ParcelSent(Box<ParcelSent>), // "parcel.sent"
  +     ParcelLost(Box<ParcelLost>), // "parcel.lost"
  +     Other(Properties),
  + }
  why: no code names it yet"#,
    );
}

#[test]
fn an_envelope_without_a_payload() {
    edit(
        &[(
            "event.json",
            "[\"id\", \"payload\", \"type\"]",
            "[\"id\", \"type\"]",
        )],
        r#"breaking: schema/payload.json: `Event` was removed
  - pub type Event = Envelope<Payload>;
  why: code that names the alias no longer compiles
  help: keep the type among the payloads of the envelope

breaking: schema/events/parcel.sent.json: `ParcelSentEvent` was removed
  - pub type ParcelSentEvent = Envelope<ParcelSent>;
  why: code that names the alias no longer compiles
  help: keep the type among the payloads of the envelope

breaking: schema/events/parcel.lost.json: `ParcelLostEvent` was removed
  - pub type ParcelLostEvent = Envelope<ParcelLost>;
  why: code that names the alias no longer compiles
  help: keep the type among the payloads of the envelope

breaking: schema/event.json: `Envelope::payload` has a different type
  - payload: P, // "payload", required
  + payload: Option<Payload>, // "payload", may be absent
  why: code that uses the field no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another property"#,
    );
}

/// The field of an unchanged property gets a `Box`.
#[test]
fn a_type_that_contains_itself() {
    edit(
        &[
            (
                "receiver.json",
                "\"kind\": { \"description\"",
                "\"by\": { \"description\": \"It.\", \"$ref\": \"sender.json\" },\n        \"kind\": { \"description\"",
            ),
            (
                "sender.json",
                "\"userId\": {",
                "\"parcel\": { \"description\": \"It.\", \"$ref\": \"parcel.json\" }, \"userId\": {",
            ),
        ],
        r#"breaking: schema/parcel.json: `Parcel::sender` has a different type
  - sender: Sender, // "sender", required
  + sender: Box<Sender>, // "sender", required
  why: code that uses the field no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another property

compatible: schema/sender.json: `Sender::User::parcel` is new
  + parcel: Option<Parcel>, // "parcel", may be absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`

compatible: schema/receiver.json#/definitions/Company: `Company::by` is new
  + by: Option<Sender>, // "by", may be absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`"#,
    );
}

#[test]
fn a_deprecation() {
    let edits = [
        (
            "status.json",
            "\"title\": \"Status\",",
            "\"title\": \"Status\", \"deprecated\": true,",
        ),
        (
            "status.json",
            "{ \"const\": \"DONE\",",
            "{ \"const\": \"DONE\", \"deprecated\": true,",
        ),
        (
            "parcel.json",
            "\"note\": {",
            "\"note\": { \"deprecated\": true,",
        ),
        (
            "sender.json",
            "\"model\": {",
            "\"model\": { \"deprecated\": true,",
        ),
    ];
    edit(
        &edits,
        "compatible: schema/parcel.json: `Parcel::note` is deprecated
  + #[deprecated]
  why: code that uses it compiles with a warning

compatible: schema/status.json: `Status` is deprecated
  + #[deprecated]
  why: code that uses it compiles with a warning

compatible: schema/status.json: `Status::Done` is deprecated
  + #[deprecated]
  why: code that uses it compiles with a warning

compatible: schema/sender.json: `Sender::Robot::model` is deprecated
  + #[deprecated]
  why: code that uses it compiles with a warning",
    );
    undo(
        &edits[..1],
        "compatible: schema/status.json: `Status` is no longer deprecated
  - #[deprecated]
  why: code that uses it compiles without a warning",
    );
}

#[test]
fn descriptions() {
    let edits = [
        (
            "status.json",
            "\"title\": \"Status\",\n  \"description\": \"What",
            "\"title\": \"Status\",\n  \"description\": \"Which",
        ),
        ("status.json", "Nothing is left to do.", "Nothing remains."),
        (
            "status.json",
            "A status that has no name.",
            "Any other one.",
        ),
        ("parcel.json", "In grams.", "In ounces."),
        ("sender.json", "A machine.", "A robot."),
        ("sender.json", "Which kind.", "Which robot."),
        ("receiver.json", "Any other receiver.", "Others."),
    ];
    let report = report(&schema(), "0.1.0", copy(&edits).path(), "0.1.0").to_string();
    assert_eq!(
        report,
        "Since 0.1.0: 0 breaking, 0 compatible, 7 in descriptions alone."
    );
}
