//! Mistakes in the schema files: each ends the build with its place and a way out.

use std::fs;

use crate::stages::generate;
use crate::support::crate_dir;
use crate::support::scratch::Scratch;

/// In a copy of `schema/`, `from` in `file` is replaced by `to`; the message is `expected`, in which
/// `<<text>>` stands for the line and the column of the first such text in the file named before it.
#[track_caller]
fn mistake(file: &str, from: &str, to: &str, expected: &str) {
    let name = std::thread::current()
        .name()
        .unwrap_or_default()
        .replace("::", "-");
    let scratch = schema(&name);
    scratch.replace(&format!("schema/{file}"), from, to);
    fails(&scratch, expected);
}

fn schema(test: &str) -> Scratch {
    let scratch = Scratch::new(test);
    scratch.copy(&crate_dir().join("schema"), "schema");
    scratch
}

#[track_caller]
fn fails(scratch: &Scratch, expected: &str) {
    match generate(&scratch.path().join("schema")) {
        Ok(_) => panic!("the mistake is not noticed"),
        Err(failure) => assert_eq!(failure.to_string(), with_places(scratch, expected)),
    }
}

/// Positions are looked up, so that the tests do not depend on what else the files say.
#[track_caller]
fn with_places(scratch: &Scratch, expected: &str) -> String {
    let mut places = String::new();
    let mut rest = expected;
    while let Some((before, after)) = rest.split_once(":<<") {
        let (text, after) = after.split_once(">>").expect("it is closed");
        let file = before.rsplit('\n').next().unwrap_or(before);
        let content = fs::read_to_string(scratch.path().join(file)).expect("the file is there");
        let offset = content
            .find(text)
            .unwrap_or_else(|| panic!("no {text:?} in {file}"));
        let line_start = content[..offset]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let line = content[..offset].matches('\n').count() + 1;
        let column = content[line_start..offset].chars().count() + 1;
        places.push_str(&format!("{before}:{line}:{column}"));
        rest = after;
    }
    places + rest
}

#[test]
fn broken_json() {
    mistake(
        "chat.json",
        r#""A chat message.""#,
        r#""A chat
 message.""#,
        "schema/chat.json:<< message>>: this is not JSON: control character (\\u0000-\\u001F) found while parsing a string\n  help: write plain JSON, without comments and trailing commas",
    );
    mistake(
        "chat.json",
        r#""title": "Chat","#,
        r#""title": "Chat" /* so */,"#,
        "schema/chat.json:<</* so */>>: this is not JSON: Comments are not allowed\n  help: write plain JSON, without comments and trailing commas",
    );
    mistake(
        "chat.json",
        r#""description": "A chat message.","#,
        r#""description": "A chat message.",,"#,
        "schema/chat.json:<<,\n  \"typ>>: this is not JSON: Unexpected token in object\n  help: write plain JSON, without comments and trailing commas",
    );
    mistake(
        "ids.json",
        r#""definitions": {
    "EventId": {"#,
        r#""definitions": {
    "EventId": {,"#,
        "schema/ids.json:<<,\n      >>: this is not JSON: Unexpected token in object\n  help: write plain JSON, without comments and trailing commas",
    );
    mistake(
        "actor.json",
        r#""title": "Actor","#,
        r#""title": 'Actor',"#,
        "schema/actor.json:<<'Actor',>>: this is not JSON: Single-quoted strings are not allowed\n  help: write plain JSON, without comments and trailing commas",
    );
    mistake(
        "actor.json",
        r#""title": "Actor","#,
        r#""title": "Actor", "title": "Agent","#,
        "schema/actor.json:<<\"title\": \"Ag>>: `title` stands twice in this object\n  help: keep one of the two",
    );
}

#[test]
fn keywords() {
    mistake(
        "chat.json",
        r#""A chat message.""#,
        "\"A chat \u{202e} message.\"",
        "schema/chat.json:<<\"A chat >>: the description has a character that cannot be seen\n  help: write plain text",
    );
    mistake(
        "chat.json",
        r#""A chat message.""#,
        r#""A `chat message.""#,
        "schema/chat.json:<<\"A `chat>>: the description has a backtick without its partner\n  help: write `code` between two backticks",
    );
    mistake(
        "chat.json",
        r#""type": "object","#,
        r#""type": "object", "propertys": {},"#,
        "schema/chat.json:<<\"propert>>: `propertys` does not belong here\n  help: did you mean `properties`?",
    );
    mistake(
        "chat.json",
        r#""title": "Chat","#,
        r#""tittle": "Chat","#,
        "schema/chat.json:<<{\n>>: `title` is missing\n  help: name the Rust type, in PascalCase\nschema/chat.json:<<\"tittle\">>: `tittle` does not belong here\n  help: did you mean `title`?",
    );
    mistake(
        "chat.json",
        r#""title": "Chat","#,
        r#""title": "Chat", "minProperties": 1,"#,
        "schema/chat.json:<<\"minProp>>: `minProperties` does not belong here\n  help: leave it out, and tell it in `description`: the types do not hold to it",
    );
    mistake(
        "chat.json",
        r#""title": "Chat","#,
        r#""title": "Chat", "additionalProperties": false,"#,
        "schema/chat.json:<<\"additio>>: `additionalProperties` does not belong here\n  help: leave it out: objects are open, since Plain adds properties",
    );
    mistake(
        "chat.json",
        r#""type": "object","#,
        r#""type": "objekt","#,
        "schema/chat.json:<<\"objekt\">>: `objekt` is no type of its own\n  help: a type is an object, an id, an open enum (`anyOf`) or a union (`oneOf`)",
    );
    mistake(
        "chat.json",
        r#""description": "A chat message.","#,
        "",
        "schema/chat.json:<<{\n>>: `description` is missing\n  help: say what it means; it becomes the Rust documentation",
    );
    mistake(
        "chat.json",
        r#""description": "A chat message.","#,
        r#""description": " ","#,
        "schema/chat.json:<<\" \",\n>>: the description is empty\n  help: say what it means; it becomes the Rust documentation",
    );
    mistake(
        "chat.json",
        r#""title": "Chat","#,
        r#""title": 7,"#,
        "schema/chat.json:<<7,\n>>: `title` is a string\n  help: write a string",
    );
    mistake(
        "chat.json",
        "draft-07/schema#",
        "draft-04/schema#",
        "schema/chat.json:<<\"http://>>: these schemas are written in draft-07\n  help: start the file with \"$schema\": \"http://json-schema.org/draft-07/schema#\"",
    );
    mistake(
        "ids.json",
        r#"  "description": "The identifiers"#,
        r#"  "x-description": "The identifiers"#,
        "schema/ids.json:<<{\n>>: `description` is missing\n  help: say what it means; it becomes the Rust documentation\nschema/ids.json:<<\"x-descr>>: `x-description` does not belong here\n  help: did you mean `description`?",
    );
}

#[test]
fn values() {
    mistake(
        "thread.json",
        r#""items": { "type": "string" }"#,
        r#""items": { "type": "string", "not": { "enum": ["a"] } }"#,
        "schema/thread.json:<<{ \"type\": \"s>>: the types would not hold items to this `not`\n  help: leave it out: only the tag of a union's last variant excludes strings",
    );
    mistake(
        "user.json",
        r#""fullName": {"#,
        r#""nick": { "description": "x", "type": "string", "not": { "enum": ["a"] } }, "fullName": {"#,
        "schema/user.json:<<\"nick\": >>: a string that excludes some has to be required\n  help: list the property in `required`",
    );
    mistake(
        "chat.json",
        r#""type": ["string", "null"],"#,
        r#""type": ["string", "number"],"#,
        "schema/chat.json:<<[\"string>>: several types at once are not used here\n  help: write one type, or [type, \"null\"]",
    );
    mistake(
        "chat.json",
        r#""type": ["string", "null"],
      "default": null"#,
        r#""type": ["string", "null"]"#,
        "schema/chat.json:<<\"text\": >>: what does it mean when this property is absent?\n  help: add \"default\": null, or list the property in `required`",
    );
    mistake(
        "chat.json",
        r#""type": ["string", "null"],"#,
        r#""type": "string","#,
        "schema/chat.json:<<null\n>>: the types have no default for this\n  help: drop the default: the property may be absent, and that is visible",
    );
    mistake(
        "attachment.json",
        r#""maximum": 18446744073709551615"#,
        r#""maximum": 100"#,
        "schema/attachment.json:<<{\n      \"description\": \"S>>: no integer type of Rust has exactly these bounds\n  help: give `minimum` and `maximum` of one: 0 and 18446744073709551615 are those of u64, 1 and 4294967295 those of NonZeroU32",
    );
    mistake(
        "user.json",
        r#""fullName": {"#,
        r#""email2": { "description": "x", "type": "string", "format": "email" }, "fullName": {"#,
        "schema/user.json:<<\"format\">>: `format` does not belong here\n  help: leave it out, and tell it in `description`: the types do not hold to it",
    );
    mistake(
        "thread.json",
        r#""items": { "type": "string" }"#,
        r#""items": { "type": "string", "minLength": 1 }"#,
        "schema/thread.json:<<\"minLeng>>: `minLength` does not belong here\n  help: leave it out, and tell it in `description`: the types do not hold to it",
    );
    mistake(
        "thread.json",
        r#""items": { "$ref": "label.json" }"#,
        r#""contains": { "$ref": "label.json" }"#,
        "schema/thread.json:<<{\n      \"description\": \"L>>: `items` is missing\n  help: say what the array holds: \"items\": { ... }",
    );
    mistake(
        "label.json",
        r#""isArchived": {"#,
        r#""isOld": { "description": "x", "type": "boolean", "default": true }, "isArchived": {"#,
        "schema/label.json:<<true }, >>: the types have another default\n  help: write \"default\": false",
    );
}

#[test]
fn references() {
    mistake(
        "event.json",
        r#""$ref": "chat_sent.json""#,
        r#""$ref": "chats_sent.json""#,
        "schema/event.json:<<\"chats_s>>: no type stands at `chats_sent.json`\n  help: did you mean `chat_sent.json`?",
    );
    mistake(
        "event.json",
        r#""$ref": "chat_sent.json""#,
        r#""$ref": "chat_sned.json""#,
        "schema/event.json:<<\"chat_sn>>: no type stands at `chat_sned.json`\n  help: did you mean `chat_sent.json`?",
    );
    mistake(
        "chat_sent.json",
        r#""$ref": "ids.json#/definitions/EventId""#,
        r#""$ref": "ids.json#/definitions/Event""#,
        "schema/chat_sent.json:<<\"ids.json#/definitions/E>>: no type stands at `ids.json#/definitions/Event`\n  help: did you mean `ids.json#/definitions/EventId`?",
    );
    mistake(
        "chat_sent.json",
        r#""$ref": "ids.json#/definitions/EventId""#,
        r#""$ref": "ids.json#/definitions/EventId", "maxLength": 3"#,
        "schema/chat_sent.json:<<\"maxLeng>>: `maxLength` does not belong here\n  help: leave it out, and tell it in `description`: the types do not hold to it",
    );
    mistake(
        "chat_sent.json",
        r#""$ref": "ids.json#/definitions/EventId""#,
        r#""$ref": "other_event.json#/properties/id""#,
        "schema/chat_sent.json:<<\"other_e>>: no type stands at `other_event.json#/properties/id`\n  help: write `file.json`, `file.json#/definitions/Name` or `#/definitions/Name`",
    );
}

#[test]
fn types() {
    mistake(
        "customer.json",
        r#""title": "Customer""#,
        r#""title": "U8""#,
        "schema/customer.json:<<\"U8\",\n>>: `U8` cannot be the name of a Rust type\n  help: use PascalCase, and no name that Rust's prelude or this crate uses",
    );
    mistake(
        "customer.json",
        r#""title": "Customer""#,
        r#""title": "Key""#,
        "schema/customer.json:<<\"Key\",\n>>: `Key` cannot be the name of a Rust type\n  help: use PascalCase, and no name that Rust's prelude or this crate uses",
    );
    mistake(
        "thread_status.json",
        r#""const": "DONE""#,
        r#""const": "todo""#,
        "schema/thread_status.json:<<\"todo\", >>: `todo` would be the variant `Todo`, as is `TODO`\n  help: names start with a letter, consist of letters, digits, `_`, `-` and `.`, and differ by more than case",
    );
    mistake(
        "thread_status.json",
        r#""const": "DONE""#,
        r#""const": "TODO""#,
        "schema/thread_status.json:<<\"TODO\", \"description\": \"N>>: `TODO` would be the variant `Todo`, as is `TODO`\n  help: names start with a letter, consist of letters, digits, `_`, `-` and `.`, and differ by more than case",
    );
    mistake(
        "thread_status.json",
        r#""const": "DONE""#,
        r#""const": "OTHER""#,
        "schema/thread_status.json:<<\"OTHER\",>>: `OTHER` would be the variant `Other`, as is the variant for other values\n  help: names start with a letter, consist of letters, digits, `_`, `-` and `.`, and differ by more than case",
    );
    mistake(
        "thread_status.json",
        r#""const": "DONE""#,
        r#""const": """#,
        "schema/thread_status.json:<<\"\", \"des>>: no Rust name can be made of ``\n  help: names start with a letter, consist of letters, digits, `_`, `-` and `.`, and differ by more than case",
    );
    mistake(
        "thread_status.json",
        r#"    { "type": "string", "description": "A status that Plain added later." }"#,
        r#"    { "const": "LATER", "description": "A status that Plain added later." }"#,
        "schema/thread_status.json:<<{ \"const\": \"L>>: the enum is closed: its last choice has to be any string\n  help: write { \"const\": ..., \"description\": ... } for each value, and last { \"type\": \"string\", \"description\": ... } for those that Plain adds later",
    );
    mistake(
        "ids.json",
        r#""pattern": "^pEv_[0-7][0-9A-HJKMNP-TV-Z]{25}$""#,
        r#""pattern": "^pEv_.*$""#,
        "schema/ids.json:<<\"^pEv_.*>>: the pattern is not that of an id\n  help: write an id: \"^prefix_[0-7][0-9A-HJKMNP-TV-Z]{25}$\", \"^[A-Za-z]{1,31}_[0-7][0-9A-HJKMNP-TV-Z]{25}$\" or \"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"; a plain string needs no type of its own",
    );
    mistake(
        "timestamp.json",
        r#""format": "date-time""#,
        r#""format": "date""#,
        "schema/timestamp.json:<<\"date\",\n>>: the format is not checked\n  help: write \"date-time\" with the pattern \"^([0-8][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\\\.[0-9]{1,9})?Z|[1-7][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\\\.[0-9]{1,9})?[+-][0-9]{2}:[0-9]{2})$\"",
    );
    mistake(
        "timestamp.json",
        r#""title": "Timestamp""#,
        r#""title": "Instant""#,
        "schema/timestamp.json:<<\"Instant>>: a date-time is a `Timestamp`, not a `Instant`\n  help: refer to timestamp.json",
    );
    mistake(
        "customer.json",
        r#""title": "Customer""#,
        r#""title": "customer""#,
        "schema/customer.json:<<\"custome>>: `customer` cannot be the name of a Rust type\n  help: use PascalCase, and no name that Rust's prelude or this crate uses",
    );
    mistake(
        "customer.json",
        r#""title": "Customer""#,
        r#""title": "Option""#,
        "schema/customer.json:<<\"Option\">>: `Option` cannot be the name of a Rust type\n  help: use PascalCase, and no name that Rust's prelude or this crate uses",
    );
    mistake(
        "customer.json",
        r#""title": "Customer""#,
        r#""title": "Chat""#,
        "schema/customer.json:<<\"Chat\",\n>>: there is another type `Chat`, in chat.json\n  help: give one of the two another name",
    );
}

#[test]
fn objects() {
    mistake(
        "webhook_metadata.json",
        r#""required": ["#,
        r#""required": [
    "nothing","#,
        "schema/webhook_metadata.json:<<[\n>>: `nothing` is required, but is not in `properties`\n  help: describe it there",
    );
    mistake(
        "message_info.json",
        r#""actorId": {"#,
        r#""extra": { "description": "x", "type": "string" }, "actorId": {"#,
        "schema/message_info.json:<<\"extra\":>>: `extra` would be the field `extra`, as is the field for other properties\n  help: names start with a letter, consist of letters, digits, `_`, `-` and `.`, and differ by more than case",
    );
    mistake(
        "message_info.json",
        r#""actorId": {"#,
        r#""actor_type": { "description": "x", "type": "string" }, "actorId": {"#,
        "schema/message_info.json:<<\"actorTy>>: `actorType` would be the field `actor_type`, as is `actor_type`\n  help: names start with a letter, consist of letters, digits, `_`, `-` and `.`, and differ by more than case",
    );
    mistake(
        "chat_sent.json",
        r#""required": ["eventType", "chat", "thread"]"#,
        r#""required": ["chat", "thread"]"#,
        "schema/chat_sent.json:<<\"eventTy>>: a constant property has to be required\n  help: list it in `required`",
    );
    mistake(
        "chat_sent.json",
        r#""thread": { "description": "The thread in which it was sent.", "$ref": "thread.json" }"#,
        r#""thread": { "description": "x", "$ref": "chat_sent.json" }"#,
        "schema/chat_sent.json:<<\"ChatSentP>>: every `ChatSentPayload` needs another `ChatSentPayload` in it, without end\n  help: make one of the properties on the way nullable or optional",
    );
}

#[test]
fn unions() {
    mistake(
        "event.json",
        r#""title": "ChatSent""#,
        r#""title": "Self""#,
        "schema/event.json:<<\"Self\",\n>>: `Self` cannot be the name of a Rust variant\n  help: use PascalCase",
    );
    mistake(
        "actor.json",
        r#""enum": ["user", "machineUser", "customer", "system", "UNKNOWN"]"#,
        r#""enum": ["user", "machineUser", "customer", "system"]"#,
        "schema/actor.json:<<\"actorType\": {\n>>: this does not exclude exactly the other variants, in their order\n  help: write \"not\": { \"enum\": [\"user\", \"machineUser\", \"customer\", \"system\", \"UNKNOWN\"] }",
    );
    mistake(
        "actor.json",
        r#""actorType": { "const": "customer" }"#,
        r#""actorType": { "const": "user" }"#,
        "schema/actor.json:<<{\n      \"description\": \"A c>>: another variant has `user` in `actorType`, too\n  help: give it a required property with a `const` of its own, and no other constant",
    );
    mistake(
        "actor.json",
        r#""actorType": { "const": "customer" }"#,
        r#""actorKind": { "const": "customer" }"#,
        "schema/actor.json:<<[\"actorType\", \"c>>: `actorType` is required, but is not in `properties`\n  help: describe it there\nschema/actor.json:<<\"actorKi>>: a constant property has to be required\n  help: list it in `required`",
    );
    mistake(
        "actor.json",
        r#""required": ["actorType", "customerId"]"#,
        r#""required": ["customerId"]"#,
        "schema/actor.json:<<\"actorType\": { \"const\": \"c>>: a constant property has to be required\n  help: list it in `required`",
    );
    mistake(
        "actor.json",
        r#""not": { "enum": ["user", "machineUser", "customer", "system", "UNKNOWN"] }"#,
        r#""maxLength": 3"#,
        "schema/actor.json:<<{\n      \"description\": \"An>>: this variant has to be its tag and nothing else, excluding the others' tags\n  help: the last variant is the one for kinds that Plain adds later: its tag is { \"type\": \"string\", \"not\": { \"enum\": [all other tags] } }\nschema/actor.json:<<{\n          \"t>>: `description` is missing\n  help: say what it means; it becomes the Rust documentation\nschema/actor.json:<<\"maxLeng>>: `maxLength` does not belong here\n  help: leave it out, and tell it in `description`: the types do not hold to it",
    );
    mistake(
        "assignee.json",
        r#""^(u|mu)_""#,
        r#""^(u)_""#,
        "schema/assignee.json:<<\"id\": { >>: this does not exclude exactly the other variants, in their order\n  help: write \"not\": { \"pattern\": \"^(u|mu)_\" }",
    );
    mistake(
        "assignee.json",
        r#""$ref": "machine_user.json""#,
        r#""$ref": "attachment.json""#,
        "schema/assignee.json:<<\"id\": { >>: this does not exclude exactly the other variants, in their order\n  help: write \"not\": { \"pattern\": \"^(u|att)_\" }",
    );
    mistake(
        "event.json",
        r#""title": "ChatSent""#,
        r#""title": "chat sent""#,
        "schema/event.json:<<\"chat se>>: `chat sent` cannot be the name of a Rust variant\n  help: use PascalCase",
    );
    mistake(
        "event.json",
        r#""$ref": "other_event.json""#,
        r#""$ref": "chat.json""#,
        "schema/event.json:<<{\n      \"d>>: `Chat` has no property that excludes the others' tags\n  help: the last variant is the one for kinds that Plain adds later: its tag is { \"type\": \"string\", \"not\": { \"enum\": [all other tags] } }",
    );
}
