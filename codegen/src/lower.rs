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

/// Returns a name for a property of a type. Such names are unique in a union too, and sorted like the properties.
pub fn field_name(index: usize) -> String {
    format!("field_{index:05}")
}

/// Returns one document with all types in `definitions`.
pub fn lower(model: &Model) -> Json {
    let library = LIBRARY_TYPES.iter();
    let library = library.map(|(name, _)| ((*name).to_owned(), json!({})));
    let types = model.definitions.iter();
    let types = types.map(|definition| (definition.name.clone(), type_schema(definition)));
    let definitions: Map<String, Json> = library.chain(types).collect();
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions })
}

/// An object with all properties of a type, those of all variants of a union.
fn type_schema(definition: &Definition) -> Json {
    let objects = definition.shape.objects();
    let all = objects.iter().flat_map(|object| &object.properties);
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (index, property) in all.enumerate() {
        let name = field_name(index);
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
        Kind::Integer(integer) => json!({ "type": "integer", "format": integer.format() }),
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
