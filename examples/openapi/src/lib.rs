//! The recipe of docs/openapi.md.

use plain_webhooks::Event;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::{Value, json};

/// Adds the schemas of events to the document of an OpenAPI tool.
pub fn with_events(document: &impl Serialize) -> serde_json::Result<Value> {
    let mut settings = SchemaSettings::draft2020_12();
    settings.definitions_path = "/components/schemas".into();
    let mut generator = settings.into_generator();
    generator.subschema_for::<Event>();

    let mut document = serde_json::to_value(document)?;
    document["openapi"] = json!("3.1.0");
    for (name, schema) in generator.take_definitions(true) {
        document["components"]["schemas"][name] = schema;
    }
    Ok(document)
}
