//! The files of a schema, as JSON by their names.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use serde_json::Value;

use super::{crate_dir, read_json};
use crate::stages::is_schema_file;

pub type SchemaFiles = BTreeMap<String, Value>;

/// Those of the crate.
pub fn own() -> &'static SchemaFiles {
    static FILES: LazyLock<SchemaFiles> = LazyLock::new(|| {
        let entries = fs::read_dir(crate_dir().join("schema")).expect("it can be read");
        let names = entries.map(|entry| entry.expect("it can be read").file_name());
        let names = names.filter_map(|name| name.into_string().ok());
        names
            .filter(|name| is_schema_file(name))
            .map(|name| {
                let schema = read_json(format!("schema/{name}"));
                (name, schema)
            })
            .collect()
    });
    &FILES
}
