//! Checks schema files against the schema of the dialect, as editors do.

use std::sync::LazyLock;

use jsonschema::{Draft, Validator};
use serde_json::Value;

use crate::read_json;

static DIALECT: LazyLock<Validator> = LazyLock::new(|| {
    let dialect = read_json("schema/dialect.schema.json");
    jsonschema::options()
        .with_draft(Draft::Draft7)
        .build(&dialect)
        .expect("the schema of the dialect is valid")
});

/// Returns the places in a schema file that an editor would mark as errors.
pub fn marks(schema: &Value) -> Vec<String> {
    let errors = DIALECT.iter_errors(schema);
    let mut places: Vec<String> = errors
        .map(|error| error.instance_path().to_string())
        .collect();
    places.sort();
    places.dedup();
    places
}
