//! Places where our schema rejects values that the published schema allows.

use serde_json::json;

use super::{finds, remove};

#[test]
fn a_property_that_may_be_null() {
    let finding = finds(
        |published| published.property("Thread", "title")["type"] = json!(["string", "null"]),
        [
            "the property `title` of `Thread` may be null",
            "Thread/properties/title",
            "schema/thread.json",
        ],
    );
    let text = &finding.edits[0].text;
    assert!(text.contains("\"type\": [\"string\", \"null\"]"), "{text}");
}

#[test]
fn a_reference_that_may_be_null() {
    finds(
        |published| {
            let customer = published.property("Thread", "customer");
            // References lead to the first place with the type, which is now `anyOf/1`.
            let inner = customer.take();
            *customer = json!({ "anyOf": [{ "type": "null" }, inner] });
        },
        [
            "the property `customer` of `Thread` may be null",
            "Thread/properties/customer",
            "schema/thread.json",
        ],
    );
}

#[test]
fn a_property_that_is_no_longer_required() {
    let finding = finds(
        |published| remove(&mut published.of("Customer")["required"], "fullName"),
        [
            "the property `fullName` of `Customer` may be absent",
            "Customer/properties/fullName",
            "schema/customer.json",
        ],
    );
    let places: Vec<String> = finding.edits.iter().map(ToString::to_string).collect();
    let expected = [
        "in schema/customer.json, write in /properties:",
        "in schema/customer.json, remove from /required:",
    ];
    assert_eq!(places, expected);
    assert_eq!(finding.edits[1].text, r#""fullName""#);
}

#[test]
fn a_removed_property() {
    finds(
        |published| {
            let customer = published.of("Customer");
            remove(&mut customer["required"], "fullName");
            customer["properties"]
                .as_object_mut()
                .unwrap()
                .remove("fullName");
        },
        [
            "the property `fullName` of `Customer` is not in the published schema",
            "Customer",
            "schema/customer.json",
        ],
    );
}

#[test]
fn a_looser_pattern() {
    let finding = finds(
        |published| {
            let id = published.property("Chat", "id");
            *id = json!({ "type": "string", "pattern": "^[a-z]+_[0-9A-Z]{26}$" });
        },
        [
            "the property `id` of `Chat` may be a string such as \"a_0000000000000000000000000I\"",
            "Chat/properties/id",
            "schema/chat.json",
        ],
    );
    assert!(
        finding.edits[0].text.contains(r#""type": "string""#),
        "{finding}"
    );
}

#[test]
fn a_date_time_that_may_be_any_string() {
    finds(
        |published| *published.property("Chat", "createdAt") = json!({ "type": "string" }),
        [
            "the property `createdAt` of `Chat` may be a string such as \"\"",
            "Chat/properties/createdAt",
            "schema/chat.json",
        ],
    );
}

#[test]
fn another_type() {
    for (schema, message) in [
        (
            json!({ "type": "number" }),
            "may be a number outside of our bounds",
        ),
        (
            json!({ "type": "integer", "minimum": -1 }),
            "may be a number outside of our bounds",
        ),
        (json!({ "type": "string" }), "may be a string"),
        (
            json!({ "type": ["string", "number"] }),
            "may be a number outside of our bounds, and may be a string",
        ),
        (json!({}), "may be anything"),
    ] {
        finds(
            |published| *published.property("Attachment", "fileSizeBytes") = schema,
            [
                &format!("the property `fileSizeBytes` of `Attachment` {message}"),
                "Attachment/properties/fileSizeBytes",
                "schema/attachment.json",
            ],
        );
    }
}

#[test]
fn items_of_another_type() {
    finds(
        |published| {
            published.property("Thread", "supportEmailAddresses")["items"]["type"] =
                json!(["string", "null"])
        },
        [
            "the property `supportEmailAddresses` of `Thread` may be null in an array",
            "Thread/properties/supportEmailAddresses",
            "schema/thread.json",
        ],
    );
}
