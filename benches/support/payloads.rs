//! Events of several sizes, made from the documented one. They have no white space, as Plain sends them.

use serde_json::{Value, json};

const DOCUMENTED: &str = include_str!("../../schema/examples/thread.chat_sent.json");
const ULID: &str = "01HE8AM6GZPZ3Q3RBEVE5TZ80X";
const TIME: &str = "2023-11-02T15:32:28.831Z";

/// `schema/examples/thread.chat_sent.json` with its order of properties, about 2 kB.
pub fn documented() -> Vec<u8> {
    minified(DOCUMENTED)
}

/// Removes white space from JSON.
pub fn minified(json: &str) -> Vec<u8> {
    let (mut is_in_string, mut is_escaped) = (false, false);
    let kept = json.chars().filter(|&character| {
        is_in_string ^= character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        is_in_string || !character.is_whitespace()
    });
    kept.collect::<String>().into_bytes()
}

/// The documented event with its two tags, `type` and `eventType`, last in their objects.
pub fn tags_last() -> Vec<u8> {
    let text = String::from_utf8(documented()).expect("JSON is UTF-8");
    // The envelope's `type` is last already.
    let tag = "\"eventType\":\"thread.chat_sent\",";
    let without = text.replacen(tag, "", 1);
    let end = without
        .find("},\"id\":\"pEv_")
        .expect("the payload ends before the id");
    let tag = tag.trim_end_matches(',');
    format!("{},{tag}{}", &without[..end], &without[end..]).into_bytes()
}

/// An event with all optional parts and long arrays, about 150 kB.
pub fn large() -> Vec<u8> {
    let mut event = event();
    let payload = &mut event["payload"];
    payload["chat"]["attachments"] = (0..200).map(attachment).collect();
    payload["chat"]["text"] = "It still says \"timed out\", even after a restart.\n"
        .repeat(100)
        .into();
    let thread = &mut payload["thread"];
    thread["customer"]["customerGroupMemberships"] = (0..20).map(membership).collect();
    thread["labels"] = (0..50).map(label).collect();
    thread["assignee"] = user();
    thread["assignedAt"] = TIME.into();
    body(&event)
}

/// An event with longer arrays than the large one, about 2 MB.
pub fn huge() -> Vec<u8> {
    let mut event = event();
    let payload = &mut event["payload"];
    payload["chat"]["attachments"] = (0..3000).map(attachment).collect();
    payload["thread"]["labels"] = (0..1250).map(label).collect();
    body(&event)
}

fn event() -> Value {
    serde_json::from_str(DOCUMENTED).expect("the example is JSON")
}

fn body(event: &Value) -> Vec<u8> {
    serde_json::to_vec(event).expect("a JSON value can be encoded")
}

/// Adds the properties that nearly all of Plain's objects have.
fn object(prefix: &str, mut properties: Value) -> Value {
    let user = json!({ "actorType": "user", "userId": format!("u_{ULID}") });
    for (name, value) in [
        ("id", format!("{prefix}_{ULID}").into()),
        ("createdAt", TIME.into()),
        ("createdBy", user.clone()),
        ("updatedAt", TIME.into()),
        ("updatedBy", user),
    ] {
        properties[name] = value;
    }
    properties
}

fn attachment(number: u32) -> Value {
    object(
        "att",
        json!({
            "fileName": format!("screenshot {number}.png"),
            "fileSizeBytes": 1000 * number,
            "fileMimeType": "image/png",
            "fileExtension": "png",
        }),
    )
}

fn label(number: u32) -> Value {
    let label_type = object(
        "lt",
        json!({
            "name": format!("Label {number}"),
            "icon": "bug",
            "isArchived": false,
            "archivedAt": null,
            "archivedBy": null,
            "externalId": null,
            "isExcludedFromAi": false,
        }),
    );
    object("l", json!({ "labelType": label_type }))
}

fn membership(number: u32) -> Value {
    let group = object(
        "cg",
        json!({
            "workspaceId": format!("w_{ULID}"),
            "name": format!("Group {number}"),
            "key": format!("group-{number}"),
            "color": "#00ff00",
        }),
    );
    let mut membership = object(
        "",
        json!({
            "customerId": format!("c_{ULID}"),
            "customerGroupId": format!("cg_{ULID}"),
            "workspaceId": format!("w_{ULID}"),
            "customerGroup": group,
        }),
    );
    membership
        .as_object_mut()
        .expect("a membership is an object")
        .remove("id");
    membership
}

fn user() -> Value {
    object(
        "u",
        json!({
            "email": "ann@example.com",
            "fullName": "Ann Ng",
            "publicName": "Ann",
            "status": "ONLINE",
            "statusChangedAt": TIME,
            "deletedAt": null,
            "deletedBy": null,
        }),
    )
}
