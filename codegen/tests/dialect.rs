//! `schema/dialect.schema.json`, which editors use to check the schema files.
//!
//! The build rejects everything that an editor marks, and more: only the build compares one place with another.
//! `mistakes/*.txt` shows what an editor marks for each mistake.

use plain_webhooks_test_support::dialect::marks;
use plain_webhooks_test_support::read_json;
use plain_webhooks_test_support::schema_files::own;

#[test]
fn the_dialect_is_draft_07() {
    let dialect = read_json("schema/dialect.schema.json");
    jsonschema::draft7::meta::validate(&dialect).expect("the dialect is valid draft-07");
}

#[test]
fn the_schema_files_follow_the_dialect() {
    for (file, schema) in own() {
        assert_eq!(marks(schema), [""; 0], "{file}");
    }
}

#[test]
fn the_small_schema_follows_the_dialect() {
    for file in [
        "actor.json",
        "assignee.json",
        "chat.json",
        "event.json",
        "events/chat_sent.json",
        "ids.json",
        "payload.json",
        "priority.json",
        "status.json",
        "timestamp.json",
    ] {
        let schema = read_json(format!("codegen/tests/mistakes/schema/{file}"));
        assert_eq!(marks(&schema), [""; 0], "{file}");
    }
}

#[test]
fn editors_know_the_dialect() {
    for (settings, pointer) in [
        (".vscode/settings.json", "/json.schemas/0"),
        (
            ".zed/settings.json",
            "/lsp/json-language-server/settings/json/schemas/0",
        ),
    ] {
        let settings = read_json(settings);
        let entry = settings
            .pointer(pointer)
            .expect("the settings name a schema");
        assert_eq!(entry["url"], "./schema/dialect.schema.json");
        let files = [
            "/schema/*.json",
            "/schema/events/*.json",
            "!/schema/dialect.schema.json",
        ];
        assert_eq!(entry["fileMatch"], serde_json::json!(files));
    }
}
