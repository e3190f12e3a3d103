//! Converts the schema of an event to one document that typify alone supports.
//!
//! typify panics on open schemas, and does not support `if` and `then`. So this closes unions and enums.

use serde_json::{Map, Value, json};

/// Converts the bundle of all types, which is the library's `SCHEMA`, and adds the type `ChatSentEvent`.
pub fn closed(schema: &str) -> Value {
    let mut schema: Value = serde_json::from_str(schema).expect("the bundle is JSON");
    let definitions = schema["definitions"]
        .as_object_mut()
        .expect("the bundle has definitions");
    let mut event = definitions["Envelope"].clone();
    event["properties"]["payload"] = json!({ "$ref": "#/definitions/ChatSent" });
    definitions.insert("ChatSentEvent".to_owned(), event);
    definitions.values_mut().for_each(close);
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions })
}

fn close(node: &mut Value) {
    match node {
        Value::Object(object) => {
            // A property of this name is an object, and stays.
            for annotation in ["description", "examples"] {
                if object.get(annotation).is_some_and(|it| !it.is_object()) {
                    object.remove(annotation);
                }
            }
            // typify checks defaults against the generated types, and fails for those of closed enums.
            if object
                .get("default")
                .is_some_and(|it| !it.is_null() && !it.is_object())
            {
                object.remove("default");
            }
            if let Some(Value::Array(variants)) = object.remove("allOf") {
                *object = Map::from_iter([(
                    "oneOf".to_owned(),
                    variants.into_iter().map(variant).collect(),
                )]);
            }
            let choices = object.get("anyOf").and_then(Value::as_array);
            let choices = choices.and_then(|choices| Some(choices.split_last()?.1.to_vec()));
            match choices {
                Some(named) if named[0]["const"].is_string() => {
                    let values: Vec<_> = named.iter().map(|it| it["const"].clone()).collect();
                    *object = Map::from_iter([
                        ("type".to_owned(), "string".into()),
                        ("enum".to_owned(), values.into()),
                    ]);
                }
                Some(named) if named[0]["const"].is_number() => {
                    *object = Map::from_iter([("type".to_owned(), "number".into())]);
                }
                Some(named) if named.len() > 1 => {
                    object.insert("anyOf".to_owned(), named.into());
                }
                _ => {}
            }
            object.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// Returns the reference or the object in `{ "if": ..., "then": ... }`.
fn variant(branch: Value) -> Value {
    if branch["then"]["$ref"].is_string() {
        return branch["then"].clone();
    }
    let mut object = json!({ "type": "object" });
    object["properties"] = branch["if"]["properties"].clone();
    let mut required = branch["if"]["required"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    required.extend(
        branch["then"]["required"]
            .as_array()
            .cloned()
            .unwrap_or_default(),
    );
    for (name, property) in branch["then"]["properties"]
        .as_object()
        .into_iter()
        .flatten()
    {
        object["properties"][name] = property.clone();
    }
    object["required"] = required.into();
    object
}
