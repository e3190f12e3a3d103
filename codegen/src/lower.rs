//! Converts the model to forms of draft-07 that typify renders well.
//!
//! What typify would render wrongly is left out, or replaced by a simpler form; `finish` restores it.

use serde_json::{Map, Value as Json, json};

use crate::model::{Definition, Kind, Model, Object, Presence, Shape, Union, Value, variant_name};
use crate::parse::EXTRA;

/// Types of the library: the name of the definition and the Rust type.
pub const LIBRARY_TYPES: [(&str, &str); 4] = [
    ("Number", "serde_json::Number"),
    ("Object", "serde_json::Map<String, serde_json::Value>"),
    ("Properties", "Properties"),
    ("Timestamp", "jiff::Timestamp"),
];

/// The property that holds the name of a variant.
const TAG: &str = "tag of the variant";

/// Returns one document with all types in `definitions`.
pub fn lower(model: &Model) -> Json {
    let library = LIBRARY_TYPES.iter();
    let library = library.map(|(name, _)| ((*name).to_owned(), json!({})));
    let types = model.definitions.iter();
    let types = types.map(|definition| (definition.name.clone(), type_schema(definition)));
    let definitions: Map<String, Json> = library.chain(types).collect();
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions })
}

fn type_schema(definition: &Definition) -> Json {
    match &definition.shape {
        // Replaced as a whole: a date-time by the library's type, the others by `finish`.
        Shape::Timestamp | Shape::Id(_) | Shape::Enum(_) => json!({ "type": "string" }),
        Shape::Object(object) => object_schema(object, None),
        Shape::Union(union) => union_schema(union),
    }
}

/// An object, or a variant with its name.
fn object_schema(object: &Object, variant: Option<&str>) -> Json {
    let mut properties = Map::new();
    let mut required = vec![EXTRA];
    if let Some(name) = variant {
        let tag = json!({ "type": "string", "enum": [name] });
        properties.insert(TAG.to_owned(), tag);
        required.push(TAG);
    }
    for property in &object.properties {
        properties.insert(property.name.clone(), value_schema(&property.value));
        if property.presence != Presence::Optional {
            required.push(&property.name);
        }
    }
    properties.insert(EXTRA.to_owned(), reference("Properties"));
    json!({ "type": "object", "properties": properties, "required": required })
}

fn union_schema(union: &Union) -> Json {
    let mut inline = union
        .variants
        .iter()
        .filter_map(|it| it.content.as_inline());
    if inline.all(|object| object.properties.is_empty()) {
        // `finish` needs only fields, and typify would misread the tag.
        return json!({ "type": "string" });
    }
    let no_fields = Object::default();
    let variants = union.variants.iter().enumerate();
    let variants = variants.map(|(index, variant)| {
        let object = variant.content.as_inline().unwrap_or(&no_fields);
        object_schema(object, Some(&variant_name(index)))
    });
    json!({ "oneOf": variants.collect::<Vec<_>>() })
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
