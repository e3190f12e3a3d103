//! Changes of whole types.

use super::{TYPES, edit, edit_rust, tells, with_schema};
use crate::edits::MOOD;
use crate::guide::follow;

#[test]
fn a_type_added_and_removed() {
    let with_mood = with_schema(|scratch| {
        scratch.write("schema/mood.json", MOOD);
        scratch.replace(
            "schema/chat.json",
            "    \"text\": {",
            r#"    "mood": { "description": "How.", "$ref": "mood.json" },
    "text": {"#,
        );
    });
    tells(
        TYPES,
        &with_mood,
        r#"compatible: schema/chat.json: `Chat::mood` is new
  + mood: Option<Mood>, // "mood", may be absent
  why: code need not know it, and documents may be without it; its value leaves `extra`

compatible: schema/mood.json: `Mood` is new
  + pub struct Mood {
  +     level: MoodLevel, // "level", required
  +     before: Option<Box<Mood>>, // "before", may be absent
  +     self_: bool, // "self", false if absent
  + }
  why: no code names it yet

compatible: schema/mood.json#/definitions/MoodLevel: `MoodLevel` is new
  + pub enum MoodLevel {
  +     Glad, // "GLAD"
  +     Err, // "ERR"
  +     Other(OtherValue),
  + }
  why: no code names it yet"#,
    );
    tells(
        &with_mood,
        TYPES,
        r#"breaking: schema/chat.json: `Chat::mood` is gone
  - mood: Option<Mood>, // "mood", may be absent
  why: code that reads the field no longer compiles
  help: keep it; if Plain no longer sends it, take it out of `required`

breaking: schema/mood.json: `Mood` is gone
  - pub struct Mood { .. }
  why: code that names the type no longer compiles
  help: keep it, and a reference to it; `description` can say that it is out of use

breaking: schema/mood.json#/definitions/MoodLevel: `MoodLevel` is gone
  - pub enum MoodLevel { .. }
  why: code that names the type no longer compiles
  help: keep it, and a reference to it; `description` can say that it is out of use"#,
    );
}

#[test]
fn a_type_renamed_is_told_once() {
    edit(
        "label.json",
        &[("\"title\": \"Label\"", "\"title\": \"Tag\"")],
        r"breaking: schema/label.json: `Label` is gone, perhaps renamed to `Tag`
  - pub struct Label { .. }
  + pub struct Tag { .. }
  why: code that names the type no longer compiles
  help: keep the name: `title`, or the key in `definitions`",
    );
}

#[test]
fn an_event_added_and_removed() {
    let with_event = with_schema(|scratch| follow("### An event", scratch));
    tells(
        TYPES,
        &with_event,
        r#"compatible: schema/event.json: `Event::ThreadArchived` is new
  + ThreadArchived(Box<ThreadArchivedEvent>), // "thread.archived"
  why: matches have room for it; what was `Other` with this mark is this variant now

compatible: schema/thread_archived.json: `ThreadArchivedEvent` is new
  + pub struct ThreadArchivedEvent {
  +     const "type" = "thread.archived";
  +     timestamp: jiff::Timestamp, // "timestamp", required
  +     workspace_id: WorkspaceId, // "workspaceId", required
  +     payload: ThreadArchivedPayload, // "payload", required
  +     id: EventId, // "id", required
  +     webhook_metadata: WebhookMetadata, // "webhookMetadata", required
  + }
  why: no code names it yet

compatible: schema/thread_archived.json#/definitions/ThreadArchivedPayload: `ThreadArchivedPayload` is new
  + pub struct ThreadArchivedPayload {
  +     const "eventType" = "thread.archived";
  +     thread: Thread, // "thread", required
  + }
  why: no code names it yet"#,
    );
    tells(
        &with_event,
        TYPES,
        r#"breaking: schema/event.json: `Event::ThreadArchived` is gone
  - ThreadArchived(Box<ThreadArchivedEvent>), // "thread.archived"
  why: code that names the variant no longer compiles; what was this variant is `Other` now
  help: keep it; `description` can say that Plain no longer sends it

breaking: schema/thread_archived.json: `ThreadArchivedEvent` is gone
  - pub struct ThreadArchivedEvent { .. }
  why: code that names the type no longer compiles
  help: keep it, and a reference to it; `description` can say that it is out of use

breaking: schema/thread_archived.json#/definitions/ThreadArchivedPayload: `ThreadArchivedPayload` is gone
  - pub struct ThreadArchivedPayload { .. }
  why: code that names the type no longer compiles
  help: keep it, and a reference to it; `description` can say that it is out of use"#,
    );
    edit_rust(
        "        \"thread.chat_sent\" => ChatSent(ChatSentEvent),\n        _ => Other(OtherEvent),\n",
        "        _ => Other(OtherEvent),\n",
        r#"breaking: schema/chat_sent.json: `ChatSentEvent` is no event any more
  - ChatSentEvent::EVENT_TYPE = "thread.chat_sent"
  why: code that decodes it, or asks about its envelope, no longer compiles
  help: keep its variant in event.json"#,
    );
}

#[test]
fn an_id_of_another_form() {
    edit(
        "ids.json",
        &[("^ch_", "^msg_")],
        r#"breaking: schema/ids.json#/definitions/ChatId: `ChatId` has another form
  - pub struct ChatId(Ulid); // "ch"
  + pub struct ChatId(Ulid); // "msg"
  why: ids of the old form are refused, and what is written has another one
  help: keep `pattern`, and describe the other ids as another type"#,
    );
    edit(
        "ids.json",
        &[("^ch_", "^[A-Za-z]{1,31}_")],
        r#"breaking: schema/ids.json#/definitions/ChatId: `ChatId` has another form
  - pub struct ChatId(Ulid); // "ch"
  + pub struct ChatId(AnyPrefix); // any prefix
  why: ids of the old form are refused, and what is written has another one
  help: keep `pattern`, and describe the other ids as another type"#,
    );
}

#[test]
fn a_type_of_another_kind() {
    edit(
        "ids.json",
        &[(
            "\"type\": \"string\",\n      \"pattern\": \"^[A-Za-z]{1,31}_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"",
            r#""type": "object", "properties": { "number": { "description": "It.", "type": "number" } }"#,
        )],
        r"breaking: schema/ids.json#/definitions/ThreadDiscussionId: `ThreadDiscussionId` is another kind of type
  - pub struct ThreadDiscussionId(AnyPrefix); // any prefix
  + pub struct ThreadDiscussionId { .. }
  why: code that uses the type no longer compiles, and documents with the old form are refused
  help: keep it as it was, and describe the new form as another type",
    );
}

#[test]
fn traits() {
    edit_rust(
        "#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub struct ChatId",
        "#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub struct ChatId",
        r"breaking: schema/ids.json#/definitions/ChatId: `ChatId` has lost a trait
  - #[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
  + #[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
  why: code that relies on the trait no longer compiles
  help: derive it in build/finish.rs as before",
    );
    edit_rust(
        "#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub struct Chat {",
        "#[derive(Clone, Debug, PartialEq, Eq)]\n#[non_exhaustive]\npub struct Chat {",
        r"compatible: schema/chat.json: `Chat` has a further trait
  - #[derive(Clone, Debug, PartialEq)]
  + #[derive(Clone, Debug, Eq, PartialEq)]
  why: no code relies on it yet",
    );
}

#[test]
fn types_that_leave_no_room() {
    let closed = TYPES.replace("#[non_exhaustive]\n", "");
    let field = closed.replace("    pub extra: Properties,\n}\nobject! {\n    LinearIssueLink {\n",
        "    pub team: Option<String>,\n    pub extra: Properties,\n}\nobject! {\n    LinearIssueLink {\n        \"team\" => team: default,\n");
    tells(
        &closed,
        &field,
        r#"breaking: schema/status_detail.json#/definitions/LinearIssueLink: `LinearIssueLink::team` is new
  + team: Option<String>, // "team", null if absent
  why: code that lists all fields no longer compiles, as the type is not `#[non_exhaustive]`
  help: wait with it for the next version that may break"#,
    );
    let variant = closed.replace(
        "    /// Nothing is left to do. `DONE`",
        "    Open,\n    /// Nothing is left to do. `DONE`",
    );
    tells(
        &closed,
        &variant,
        r"breaking: schema/thread_status.json: `ThreadStatus::Open` is new
  + Open,
  why: matches without room for it no longer compile, as the enum is not `#[non_exhaustive]`
  help: wait with it for the next version that may break",
    );
    let open = "#[non_exhaustive]\npub struct LinearIssueLink";
    let closed = TYPES.replace(open, "pub struct LinearIssueLink");
    tells(TYPES, &closed, "");
    tells(
        &closed,
        TYPES,
        r"breaking: schema/status_detail.json#/definitions/LinearIssueLink: `LinearIssueLink` can no longer be made or matched in full by dependants
  + #[non_exhaustive]
  why: code that lists all of its members no longer compiles
  help: leave out `#[non_exhaustive]` in build/finish.rs as before",
    );
}
