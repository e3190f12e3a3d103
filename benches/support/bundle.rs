//! The files of the schema, bundled into one document that typify alone can render.
//!
//! It panics where the schema is open, so that the bundle is closed: without the `not`s that describe
//! what Plain adds later, and with enums instead of lists of constants.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// All types in the `definitions` of one document.
pub fn bundle(directory: &Path) -> Value {
    let mut files: Vec<(String, Value)> = fs::read_dir(directory)
        .expect("there are schema files")
        .map(|entry| entry.expect("it is readable").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| {
            let name = path
                .file_name()
                .expect("it has one")
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(path).expect("it is readable");
            (name, serde_json::from_str(&text).expect("it is JSON"))
        })
        .collect();
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    let titles: Map<String, Value> = files
        .iter()
        .filter_map(|(name, file)| Some((name.clone(), file.get("title")?.clone())))
        .collect();
    let mut definitions = Map::new();
    for (name, mut file) in files {
        // The last describes schema files, not events.
        if ["event.json", "other_event.json", "dialect.schema.json"].contains(&name.as_str()) {
            continue;
        }
        resolve(&mut file, &titles);
        close(&mut file);
        if let Some(Value::Object(inner)) =
            file.as_object_mut().and_then(|f| f.remove("definitions"))
        {
            definitions.extend(inner);
        }
        if let Some(title) = file["title"].as_str() {
            definitions.insert(title.to_owned(), file.clone());
        }
    }
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions })
}

/// `chat.json` and `ids.json#/definitions/ChatId` become `#/definitions/Chat` and `.../ChatId`.
fn resolve(node: &mut Value, titles: &Map<String, Value>) {
    match node {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                let name = match reference.rsplit_once('/') {
                    Some((_, name)) => name,
                    None => titles[reference.as_str()]
                        .as_str()
                        .expect("a title is a string"),
                };
                *reference = format!("#/definitions/{name}");
            }
            object.values_mut().for_each(|value| resolve(value, titles));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| resolve(item, titles)),
        _ => {}
    }
}

/// Takes away the branches of unions and enums for what Plain adds later.
fn close(node: &mut Value) {
    match node {
        Value::Object(object) => {
            // Would be comments.
            object.remove("description");
            if let Some(Value::Array(branches)) = object.get_mut("oneOf") {
                branches.retain(|branch| !branch.to_string().contains("\"not\":"));
            }
            let values: Option<Vec<Value>> = object
                .get("anyOf")
                .and_then(Value::as_array)
                .and_then(|branches| branches.split_last())
                .map(|(_, known)| {
                    known
                        .iter()
                        .filter_map(|b| b.get("const").cloned())
                        .collect()
                });
            if let Some(values) = values.filter(|values| !values.is_empty()) {
                object.remove("anyOf");
                object.insert("type".to_owned(), "string".into());
                object.insert("enum".to_owned(), values.into());
            }
            object.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
