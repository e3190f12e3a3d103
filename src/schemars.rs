//! Implements `JsonSchema` of `schemars` 1, for OpenAPI tools. Feature `schemars`.
//!
//! It returns the hand-written schema; one derived from the Rust types would say less.

use std::borrow::Cow;
use std::sync::LazyLock;

use schemars_1::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;

use crate::*;

static SCHEMA_VALUE: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(SCHEMA).unwrap_or_default());

macro_rules! schema_types {
    ($event:ident $root:literal; [$($events:tt)*] $($name:ident $location:literal,)*) => {
        $(
            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn schema_id() -> Cow<'static, str> {
                    concat!("plain_webhooks::", stringify!($name)).into()
                }

                fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                    definition(stringify!($name), generator)
                }
            }
        )*

        /// Returns a reference to the type, or the definition of a date-time, which is not a type of this crate.
        fn reference(name: &str, generator: &mut SchemaGenerator) -> Schema {
            match name {
                $(stringify!($name) => generator.subschema_for::<$name>(),)*
                _ => definition(name, generator),
            }
        }
    };
}
include!(generated!("type_list.rs"));

/// The envelope, with the payload's own schema, under the name of the alias: `Event`, `ChatSentEvent`, `RawEvent`.
impl<P: EventPayload + JsonSchema> JsonSchema for Envelope<P> {
    fn schema_name() -> Cow<'static, str> {
        let payload = P::schema_name();
        format!(
            "{}Event",
            payload.strip_suffix("Payload").unwrap_or(&payload)
        )
        .into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("plain_webhooks::Envelope<{}>", P::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = definition("Envelope", generator);
        let payload = generator.subschema_for::<P>();
        if let Some(place) = schema.pointer_mut("/properties/payload") {
            *place = payload.into();
        }
        schema
    }
}

/// Any JSON.
impl JsonSchema for RawPayload {
    fn schema_name() -> Cow<'static, str> {
        "RawPayload".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "plain_webhooks::RawPayload".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        true.into()
    }
}

fn definition(name: &str, generator: &mut SchemaGenerator) -> Schema {
    let definition = SCHEMA_VALUE.pointer(&format!("/definitions/{name}"));
    let mut definition = definition.cloned().unwrap_or_default();
    resolve(&mut definition, generator);
    Schema::try_from(definition).unwrap_or_default()
}

/// Replaces references by those of the generator.
fn resolve(value: &mut Value, generator: &mut SchemaGenerator) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| resolve(item, generator)),
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|target| target.strip_prefix("#/definitions/"));
            if let Some(name) = name.map(str::to_owned) {
                members.remove("$ref");
                let target = reference(&name, generator);
                for (keyword, value) in target.as_object().into_iter().flatten() {
                    // The description next to the reference takes precedence.
                    members
                        .entry(keyword.clone())
                        .or_insert_with(|| value.clone());
                }
                return;
            }
            members
                .values_mut()
                .for_each(|member| resolve(member, generator));
        }
        _ => {}
    }
}
