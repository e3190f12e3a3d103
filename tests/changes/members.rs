//! Changes of properties, enum values and variants.

use super::{edit, edit_rust};
use crate::support::property;

#[test]
fn a_property_added() {
    edit(
        "chat.json",
        &[(
            "\"properties\": {",
            r#""properties": {
            "addedByATest": {
                "description": "When.",
                "anyOf": [{ "$ref": "timestamp.json" }, { "type": "null" }],
                "default": null
            },"#,
        )],
        r#"compatible: schema/chat.json: `Chat::added_by_a_test` is new
  + added_by_a_test: Option<jiff::Timestamp>, // "addedByATest", null if absent
  why: code need not know it, and documents may be without it; its value leaves `extra`"#,
    );
    edit(
        "actor.json",
        &[
            (
                r#""required": ["actorType", "system"]"#,
                r#""required": ["actorType", "system", "part"]"#,
            ),
            (
                "\"system\": {",
                r#""part": { "description": "Which.", "type": "string" }, "system": {"#,
            ),
        ],
        r#"breaking: schema/actor.json: `Actor::System::part` is new and required
  + part: String, // "part", required
  why: documents without it are refused: those that are stored, and those of older payload versions
  help: take it out of `required`; give it a default, or none"#,
    );
}

#[test]
fn a_property_removed_or_renamed() {
    edit(
        "chat.json",
        &[("\"text\": {", "\"words\": {")],
        r#"breaking: schema/chat.json: `Chat::text` is gone, perhaps renamed to `words`
  - text: Option<String>, // "text", null if absent
  + words: Option<String>, // "words", null if absent
  why: code that reads the field no longer compiles, and documents have the old name in JSON
  help: keep the old property too, neither of the two in `required`"#,
    );
    edit(
        "machine_user.json",
        &[("\"publicName\"", "\"public_name\"")],
        r#"breaking: schema/machine_user.json: `MachineUser::public_name` has another name in JSON
  - public_name: String, // "publicName", required
  + public_name: String, // "public_name", required
  why: documents have the old name, and what is written has the new one
  help: keep the name of the property"#,
    );
    edit(
        "webhook_metadata.json",
        &[
            ("    \"webhookTargetVersion\",\n", ""),
            ("\"webhookTargetVersion\"", "\"pinned\""),
        ],
        r#"breaking: schema/webhook_metadata.json: `WebhookMetadata::webhook_target_version` is gone
  - webhook_target_version: String, // "webhookTargetVersion", required
  why: code that reads the field no longer compiles
  help: keep it; if Plain no longer sends it, take it out of `required`

compatible: schema/webhook_metadata.json: `WebhookMetadata::pinned` is new
  + pinned: Option<String>, // "pinned", may be absent
  why: code need not know it, and documents may be without it; its value leaves `extra`"#,
    );
}

#[test]
fn a_property_of_another_type() {
    let text = property("chat.json", "text");
    edit(
        "chat.json",
        &[(
            &text,
            &text.replace(
                "[\"string\", \"null\"],\n      \"default\": null",
                "\"string\"",
            ),
        )],
        r#"breaking: schema/chat.json: `Chat::text` can no longer be null
  - text: Option<String>, // "text", null if absent
  + text: Option<String>, // "text", may be absent
  why: documents with null are refused, also those that were written for an absent property
  help: let it be null as before"#,
    );
    edit(
        "attachment.json",
        &[("[\"string\", \"null\"]", "\"string\"")],
        r#"breaking: schema/attachment.json: `Attachment::file_extension` has another type
  - file_extension: Option<String>, // "fileExtension", required
  + file_extension: String, // "fileExtension", required
  why: code that uses the field no longer compiles, and documents may be refused
  help: keep it as it was, and describe what is new as another property"#,
    );
    edit(
        "thread.json",
        &[(
            "\"items\": { \"type\": \"string\" }",
            "\"items\": { \"type\": \"number\" }",
        )],
        r#"breaking: schema/thread.json: `Thread::support_email_addresses` has another type
  - support_email_addresses: Vec<String>, // "supportEmailAddresses", required
  + support_email_addresses: Vec<serde_json::Number>, // "supportEmailAddresses", required
  why: code that uses the field no longer compiles, and documents may be refused
  help: keep it as it was, and describe what is new as another property"#,
    );
}

#[test]
fn a_property_present_in_another_way() {
    let text = property("chat.json", "text");
    edit(
        "chat.json",
        &[
            (
                "    \"createdAt\",\n",
                "    \"createdAt\",\n    \"text\",\n",
            ),
            (&text, &text.replace(",\n      \"default\": null", "")),
        ],
        r#"breaking: schema/chat.json: `Chat::text` has become required
  - text: Option<String>, // "text", null if absent
  + text: Option<String>, // "text", required
  why: documents without it are refused: those that are stored, and those of older payload versions
  help: take it out of `required`, and keep its default"#,
    );
    let optional = "\"afterSeconds\" => after_seconds: optional";
    edit_rust(
        optional,
        "\"afterSeconds\" => after_seconds: required",
        r#"breaking: schema/status_detail.json: `StatusDetail::DoneAutomaticallySet::after_seconds` has become required
  - after_seconds: Option<serde_json::Number>, // "afterSeconds", may be absent
  + after_seconds: Option<serde_json::Number>, // "afterSeconds", required
  why: documents without it are refused: those that are stored, and those of older payload versions
  help: take it out of `required`, and keep its default"#,
    );
    edit_rust(
        optional,
        "\"afterSeconds\" => after_seconds: default",
        r#"breaking: schema/status_detail.json: `StatusDetail::DoneAutomaticallySet::after_seconds` is written as null where it was absent
  - after_seconds: Option<serde_json::Number>, // "afterSeconds", may be absent
  + after_seconds: Option<serde_json::Number>, // "afterSeconds", null if absent
  why: the released version refuses null there
  help: leave it out of `required` without a default, as before"#,
    );
    edit_rust(
        "\"text\" => text: default",
        "\"text\" => text: optional",
        r#"breaking: schema/chat.json: `Chat::text` can no longer be null
  - text: Option<String>, // "text", null if absent
  + text: Option<String>, // "text", may be absent
  why: documents with null are refused, also those that were written for an absent property
  help: let it be null as before"#,
    );
    edit_rust(
        "\"assignee\" => assignee: required",
        "\"assignee\" => assignee: optional",
        r#"breaking: schema/thread.json: `Thread::assignee` can no longer be null
  - assignee: Option<Assignee>, // "assignee", required
  + assignee: Option<Assignee>, // "assignee", may be absent
  why: documents with null are refused, also those that were written for an absent property
  help: let it be null as before"#,
    );
    edit_rust(
        "\"assignee\" => assignee: required",
        "\"assignee\" => assignee: default",
        r#"compatible: schema/thread.json: `Thread::assignee` may be absent
  - assignee: Option<Assignee>, // "assignee", required
  + assignee: Option<Assignee>, // "assignee", null if absent
  why: all documents so far have it; where it is absent, the default is written"#,
    );
}

#[test]
fn a_constant() {
    edit_rust(
        "const \"eventType\" = \"thread.chat_sent\";",
        "const \"eventType\" = \"thread.sent\";",
        r#"breaking: schema/chat_sent.json#/definitions/ChatSentPayload: `ChatSentPayload` has another value of a constant
  - const "eventType" = "thread.chat_sent";
  + const "eventType" = "thread.sent";
  why: documents with the old value are refused
  help: keep the value, and describe the new one with a type of its own"#,
    );
    edit_rust(
        "const \"eventType\" = \"thread.chat_sent\";",
        "",
        r#"compatible: schema/chat_sent.json#/definitions/ChatSentPayload: `ChatSentPayload` has a constant less
  - const "eventType" = "thread.chat_sent";
  why: any value is taken, and the one that was is kept in `extra`"#,
    );
    edit_rust(
        "    LinearIssueLink {\n",
        "    LinearIssueLink {\n        const \"kind\" = \"issue\";\n",
        r#"breaking: schema/status_detail.json#/definitions/LinearIssueLink: `LinearIssueLink` has a further constant
  + const "kind" = "issue";
  why: documents without it, or with another value, are refused
  help: describe it as a string that may be absent"#,
    );
}

#[test]
fn an_enum_value() {
    edit(
        "thread_status.json",
        &[(
            "\"anyOf\": [",
            r#""anyOf": [{ "const": "ARCHIVED", "description": "Put away." },"#,
        )],
        r#"compatible: schema/thread_status.json: `ThreadStatus::Archived` is new
  + Archived, // "ARCHIVED"
  why: matches have room for it; what was `Other` with this mark is this variant now"#,
    );
    edit(
        "thread_status.json",
        &[(
            "    { \"const\": \"DONE\", \"description\": \"Nothing is left to do.\" },\n",
            "",
        )],
        r#"breaking: schema/thread_status.json: `ThreadStatus::Done` is gone
  - Done, // "DONE"
  why: code that names the variant no longer compiles; what was this variant is `Other` now
  help: keep it; `description` can say that Plain no longer sends it"#,
    );
    edit(
        "thread_status.json",
        &[("\"DONE\"", "\"CLOSED\"")],
        r#"breaking: schema/thread_status.json: `ThreadStatus::Done` is gone, perhaps renamed to `Closed`
  - Done, // "DONE"
  + Closed, // "CLOSED"
  why: code that names the variant no longer compiles
  help: keep the old one; a new value is a variant beside it"#,
    );
    edit(
        "thread_status.json",
        &[("\"DONE\"", "\"done\"")],
        r#"breaking: schema/thread_status.json: `ThreadStatus::Done` stands for something else in JSON
  - Done, // "DONE"
  + Done, // "done"
  why: what documents have is `Other` now, and what is written differs
  help: keep it, and add the new one as another variant"#,
    );
}

#[test]
fn a_variant() {
    edit(
        "actor.json",
        &[
            ("\"system\" }", "\"SYSTEM\" }"),
            ("\"system\", \"UNKNOWN\"]", "\"SYSTEM\", \"UNKNOWN\"]"),
        ],
        r#"breaking: schema/actor.json: `Actor::System` stands for something else in JSON
  - System { // "system"
  -     system: String, // "system", required
  - },
  + System { // "SYSTEM"
  +     system: String, // "system", required
  + },
  why: what documents have is `Other` now, and what is written differs
  help: keep it, and add the new one as another variant"#,
    );
    edit(
        "actor.json",
        &[
            ("\"const\": \"customer\"", "\"const\": \"client\""),
            ("\"customer\", \"system\"", "\"client\", \"system\""),
        ],
        r#"breaking: schema/actor.json: `Actor::Customer` is gone, perhaps renamed to `Client`
  - Customer { // "customer"
  -     customer_id: CustomerId, // "customerId", required
  - },
  + Client { // "client"
  +     customer_id: CustomerId, // "customerId", required
  + },
  why: code that names the variant no longer compiles
  help: keep the old one; a new value is a variant beside it"#,
    );
    edit(
        "actor.json",
        &[("\"actorType\"", "\"kind\"")],
        r#"breaking: schema/actor.json: `Actor` is told apart by something else
  - pub enum Actor { .. } // by "actorType"
  + pub enum Actor { .. } // by "kind"
  why: documents with the old tag are taken for another variant, or refused
  help: keep the tag, and describe the other form as another type"#,
    );
    edit_rust(
        "    ChatSent(Box<ChatSentEvent>)",
        "    ChatSent(Box<OtherEvent>)",
        r#"breaking: schema/event.json: `Event::ChatSent` has another content
  - ChatSent(Box<ChatSentEvent>), // "thread.chat_sent"
  + ChatSent(Box<OtherEvent>), // "thread.chat_sent"
  why: code that matches the variant no longer compiles, and documents may be refused
  help: keep it as it was, and describe the new form as another variant"#,
    );
    edit_rust(
        "\"u_\" => User(User)",
        "\"usr_\" => User(User)",
        r#"breaking: schema/assignee.json: `Assignee::User` stands for something else in JSON
  - User(Box<User>), // "u_"
  + User(Box<User>), // "usr_"
  why: what documents have is `Other` now, and what is written differs
  help: keep it, and add the new one as another variant"#,
    );
}
