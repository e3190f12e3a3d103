//! Edits of the schema, each made in a copy of the crate that is then really built: the types follow.

use std::path::Path;
use std::process::Output;

use crate::support::copy::{cargo, copy};
use crate::support::crate_dir;
use crate::support::scratch::Scratch;

/// Uses what the edits below make.
const PROGRAM: &str = r##"//! An outside user.
use plain_webhooks::{Chat, ChatSentEvent, Event, Mood, MoodLevel, Thread, ThreadCreatedEvent, ThreadStatus};

fn renamed(thread: &Thread) -> &[String] {
    &thread.team_addresses
}

fn added(chat: &Chat) -> (Option<bool>, Option<&Mood>) {
    (chat.is_edited, chat.mood.as_ref())
}

fn main() {
    let body = std::fs::read_to_string("schema/examples/chat_sent.json").unwrap();
    let body = body
        .replace("supportEmailAddresses", "teamAddresses")
        .replace("\"TODO\"", "\"ARCHIVED\"")
        .replace("\"text\"", "\"isEdited\": true, \"mood\": { \"level\": \"GLAD\" }, \"text\"");
    let event = ChatSentEvent::from_unverified_slice(body.as_bytes()).unwrap();
    assert_eq!(renamed(event.thread()), ["help@example.com"]);
    assert_eq!(event.thread().status, ThreadStatus::Archived);
    let (is_edited, mood) = added(event.chat());
    assert_eq!(is_edited, Some(true));
    assert_eq!(mood.unwrap().level, MoodLevel::Glad);
    assert!(mood.unwrap().before.is_none());
    assert!(event.chat().extra.is_empty());
    assert_eq!(ThreadCreatedEvent::EVENT_TYPE, "thread.created");
    let body = body.replace("thread.chat_sent", "thread.created");
    let created = ThreadCreatedEvent::from_unverified_slice(body.as_bytes()).unwrap();
    assert_eq!(created.payload.thread, event.payload.thread);
    assert_eq!(created.idempotency_key(), event.idempotency_key());
    let any = Event::from_unverified_slice(body.as_bytes()).unwrap();
    assert_eq!(any.event_type(), "thread.created");
    assert_eq!(any, Event::ThreadCreated(Box::new(created)));
    println!("the types followed");
}
"##;

pub const MOOD: &str = r##"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Mood",
  "description": "How the author of a message felt.",
  "type": "object",
  "required": ["level"],
  "properties": {
    "level": { "description": "In a word.", "$ref": "#/definitions/MoodLevel" },
    "before": { "description": "What it was before.", "$ref": "mood.json" },
    "self": { "description": "A name that Rust has a use for.", "type": "boolean", "default": false }
  },
  "definitions": {
    "MoodLevel": {
      "description": "How good a mood is.",
      "anyOf": [
        { "const": "GLAD", "description": "Good." },
        { "const": "ERR", "description": "A name that Rust has a use for." },
        { "type": "string", "description": "A mood that Plain added later." }
      ]
    }
  }
}"##;

/// What makes the crate.
const CRATE: [&str; 4] = ["build", "docs", "schema", "src"];

fn run(scratch: &Scratch, arguments: &[&str]) -> Output {
    let output = cargo(scratch, arguments).output();
    output.expect("cargo can be run")
}

#[track_caller]
fn succeeds(output: Output) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = output;
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).expect("it is text")
}

#[test]
fn a_property_renamed_another_an_enum_value_a_type_and_an_event_added() {
    let scratch = copy("edits", &CRATE);
    scratch.write("schema/mood.json", MOOD);
    scratch.replace(
        "schema/thread_status.json",
        "\"anyOf\": [",
        r#""anyOf": [
        { "const": "ARCHIVED", "description": "Put away." },"#,
    );
    let thread = crate::support::read("schema/thread.json");
    scratch.write(
        "schema/thread.json",
        &thread.replace("supportEmailAddresses", "teamAddresses"),
    );
    scratch.replace(
        "schema/chat.json",
        "    \"text\": {",
        r#"    "isEdited": { "description": "Whether it was edited.", "type": "boolean" },
    "mood": { "description": "How its author felt.", "$ref": "mood.json" },
    "text": {"#,
    );
    add_event(&scratch);
    scratch.copy(Path::new(&crate_dir().join("examples")), "examples");
    scratch.write("examples/edited.rs", PROGRAM);
    assert_eq!(
        succeeds(run(&scratch, &["run", "--example", "edited"])),
        "the types followed\n"
    );
}

/// The event `thread.created`, which has a thread as its payload.
pub fn add_event(scratch: &Scratch) {
    let chat_sent = crate::support::read("schema/chat_sent.json");
    let chat = r#""chat": { "description": "The message that was sent.", "$ref": "chat.json" },"#;
    assert!(chat_sent.contains(chat));
    let created = chat_sent
        .replace(chat, "")
        .replace(
            r#""eventType", "chat", "thread""#,
            r#""eventType", "thread""#,
        )
        .replace("ChatSent", "ThreadCreated")
        .replace("thread.chat_sent", "thread.created");
    scratch.write("schema/thread_created.json", &created);
    let last = r#"{
      "description": "An event of a type that this schema does not describe.","#;
    let variant = r#"{
      "title": "ThreadCreated",
      "description": "A thread was created.",
      "$ref": "thread_created.json"
    },"#;
    scratch.replace("schema/event.json", last, &format!("{variant} {last}"));
    scratch.replace(
        "schema/other_event.json",
        r#"["thread.chat_sent"]"#,
        r#"["thread.chat_sent", "thread.created"]"#,
    );
}

#[test]
fn a_mistake_ends_the_build_with_its_place() {
    let scratch = copy("mistake", &CRATE);
    scratch.replace(
        "schema/chat.json",
        r#"["string", "null"],
      "default": null"#,
        r#"["string", "null"]"#,
    );
    let Output { status, stderr, .. } = run(&scratch, &["check"]);
    assert!(!status.success());
    let stderr = String::from_utf8(stderr).expect("it is text");
    let line = crate::support::read("schema/chat.json")
        .lines()
        .position(|line| line.starts_with(r#"    "text": {"#))
        .expect("it has a text")
        + 1;
    let expected = format!(
        r#"
  --- stderr
  error: what does it mean when this property is absent?
    --> schema/chat.json:{line}:5
     |
  {line} |     "text": {{
     |     ^^^^^^
     |
     = note: its field is an `Option`, which cannot tell absent from null
     = help: add "default": null, or list the property in `required`
"#
    );
    assert!(stderr.contains(&expected), "{stderr}");
    // What the build script tells cargo would stand above it.
    assert!(!stderr.contains("--- stdout"), "{stderr}");
}
