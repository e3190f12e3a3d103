//! The schema files as JSON, by their paths.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::{read_json, repository};

pub type SchemaFiles = BTreeMap<String, Value>;

/// Returns the schema files of the crate.
pub fn own() -> &'static SchemaFiles {
    static FILES: LazyLock<SchemaFiles> = LazyLock::new(|| {
        let mut files = SchemaFiles::new();
        for below in ["", "events/"] {
            let entries = fs::read_dir(repository().join("schema").join(below));
            for entry in entries.expect("the directory can be read") {
                let name = entry.expect("the directory can be read").file_name();
                let name = format!("{below}{}", name.to_str().expect("file names are UTF-8"));
                let is_schema = name.ends_with(".json") && name != "dialect.schema.json";
                if is_schema {
                    let schema = read_json(format!("schema/{name}"));
                    files.insert(name, schema);
                }
            }
        }
        files
    });
    &FILES
}

/// Adds a file `EVENT_TYPE.event.json` for each event type: the schema of events of that type only.
pub fn with_events() -> &'static SchemaFiles {
    static FILES: LazyLock<SchemaFiles> = LazyLock::new(|| {
        let mut files = own().clone();
        let payloads: Vec<String> = own()
            .keys()
            .filter(|it| it.starts_with("events/"))
            .cloned()
            .collect();
        for payload in payloads {
            let mut event = own()["event.json"].clone();
            event["properties"]["payload"] = json!({ "$ref": payload });
            let file = payload
                .replace("events/", "")
                .replace(".json", ".event.json");
            files.insert(file, event);
        }
        files
    });
    &FILES
}

/// Resolves a `$ref` in a file to a file, or a place in one.
pub fn location(reference: &str, file: &str) -> String {
    if reference.starts_with('#') {
        return format!("{file}{reference}");
    }
    let directory = Path::new(file)
        .parent()
        .expect("a file has a parent directory");
    match reference.strip_prefix("../") {
        Some(rest) if directory.components().count() == 1 => rest.to_owned(),
        _ => directory
            .join(reference)
            .to_str()
            .expect("file names are UTF-8")
            .to_owned(),
    }
}
