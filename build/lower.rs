//! Puts the model into forms of draft-07 that typify renders well.
//!
//! What typify would get wrong (see the table in `finish.rs`) is left out or replaced by something
//! simpler of the same Rust type; `finish` puts it back.

use heck::ToPascalCase;
use serde_json::{Map, Value as Json, json};

use super::check::EXTRA;
use super::model::{
    Content, Definition, Discriminator, Kind, Model, Object, Presence, Shape, Union, Value, Variant,
};

/// Types that the library has: the definition's name and the Rust type.
pub const LIBRARY_TYPES: [(&str, &str); 16] = [
    ("Number", "::serde_json::Number"),
    (
        "Object",
        "::serde_json::Map<::std::string::String, ::serde_json::Value>",
    ),
    ("Properties", "Properties"),
    ("Timestamp", "::jiff::Timestamp"),
    ("U8", "u8"),
    ("U16", "u16"),
    ("U32", "u32"),
    ("U64", "u64"),
    ("I8", "i8"),
    ("I16", "i16"),
    ("I32", "i32"),
    ("I64", "i64"),
    ("NonZeroU8", "::std::num::NonZeroU8"),
    ("NonZeroU16", "::std::num::NonZeroU16"),
    ("NonZeroU32", "::std::num::NonZeroU32"),
    ("NonZeroU64", "::std::num::NonZeroU64"),
];

/// One document with all types in `definitions`.
pub fn lower(model: &Model) -> Json {
    let library = LIBRARY_TYPES
        .iter()
        .map(|(name, _)| ((*name).to_owned(), json!({})));
    let types = model
        .definitions
        .iter()
        .map(|definition| (definition.name.clone(), type_schema(definition)));
    let definitions: Map<String, Json> = library.chain(types).collect();
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions })
}

fn type_schema(definition: &Definition) -> Json {
    match &definition.shape {
        // Replaced as a whole: one by the library's type, the others by `finish`.
        Shape::Timestamp | Shape::Id(_) => json!({ "type": "string" }),
        Shape::Object(object) => object_schema(object, None),
        Shape::OpenEnum(open_enum) => {
            let values: Vec<&str> = open_enum
                .choices
                .iter()
                .map(|choice| choice.value.as_str())
                .collect();
            json!({ "type": "string", "enum": values })
        }
        Shape::Union(union) => union_schema(union),
    }
}

/// An object, or a variant with its tag's name and value.
fn object_schema(object: &Object, tag: Option<(&str, &str)>) -> Json {
    let mut properties = Map::new();
    let mut required = vec![EXTRA];
    if let Some((name, value)) = tag {
        properties.insert(
            name.to_owned(),
            json!({ "type": "string", "enum": [value] }),
        );
        required.push(name);
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
    let inline = |content: &Content| matches!(content, Content::Inline(object) if !object.properties.is_empty());
    match &union.told_apart_by {
        Discriminator::Tag(tag)
            if union
                .variants
                .iter()
                .any(|variant| inline(&variant.content)) =>
        {
            let variants: Vec<Json> = union
                .variants
                .iter()
                .map(|variant| match &variant.content {
                    Content::Inline(object) => {
                        object_schema(object, Some((tag, variant.name_source())))
                    }
                    Content::Ref(_) => {
                        object_schema(&Object::default(), Some((tag, variant.name_source())))
                    }
                })
                .collect();
            json!({ "oneOf": variants })
        }
        // Without any field, typify would take the tag for something else.
        _ => {
            let names: Vec<&str> = union.variants.iter().map(Variant::name_source).collect();
            json!({ "type": "string", "enum": names })
        }
    }
}

fn value_schema(value: &Value) -> Json {
    let schema = match &value.kind {
        Kind::Ref(name) => reference(name),
        Kind::String | Kind::StringExcept(_) | Kind::StringExceptPrefix(_) => {
            json!({ "type": "string" })
        }
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Number => reference("Number"),
        Kind::Integer(name) => reference(&name.to_pascal_case()),
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
