//! Converts the model to forms of draft-07 that typify renders well.
//!
//! Only the types of fields are needed, so whatever typify would render wrongly is left out.

use serde_json::{Map, Value as Json, json};

use crate::model::{Definition, Kind, Model, Presence, Value};

/// Types of the library: the name of the definition and the Rust type.
pub const LIBRARY_TYPES: [(&str, &str); 3] = [
    ("Number", "serde_json::Number"),
    ("Object", "serde_json::Map<String, serde_json::Value>"),
    ("Timestamp", "jiff::Timestamp"),
];

/// Returns a schema for each type, by name.
pub fn lower(model: &Model) -> Json {
    let library = LIBRARY_TYPES.iter();
    let library = library.map(|(name, _)| ((*name).to_owned(), json!({})));
    let types = model.definitions.iter();
    let types = types.map(|definition| (definition.name.clone(), type_schema(definition)));
    library.chain(types).collect()
}

/// An object with all properties of a type, those of all variants of a union.
fn type_schema(definition: &Definition) -> Json {
    let objects = definition.shape.objects();
    let all = objects.iter().flat_map(|object| &object.properties);
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (index, property) in all.enumerate() {
        // Unique among all variants of a union, and sorted as the properties are.
        let name = format!("field_{index:05}");
        if property.presence != Presence::Optional {
            required.push(name.clone());
        }
        properties.insert(name, value_schema(&property.value));
    }
    if properties.is_empty() {
        return json!({ "type": "string" });
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

fn value_schema(value: &Value) -> Json {
    let schema = match &value.kind {
        Kind::Ref(name) => reference(name),
        Kind::String => json!({ "type": "string" }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Number => reference("Number"),
        Kind::Integer(integer) => json!({ "type": "integer", "format": integer.format }),
        Kind::Object => reference("Object"),
        Kind::Array(items) => json!({ "type": "array", "items": value_schema(items) }),
    };
    if value.nullable {
        json!({ "oneOf": [schema, { "type": "null" }] })
    } else {
        schema
    }
}

fn reference(name: &str) -> Json {
    json!({ "$ref": format!("#/definitions/{name}") })
}
