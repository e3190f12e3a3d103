//! Each form in which the crate offers its schema accepts the same documents as the files.

use std::collections::BTreeMap;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use crate::schema_types::TYPES;
use plain_webhooks_test_support::read_json;
use plain_webhooks_test_support::validator::Schema;

fn validator(draft: Draft, schema: &Value) -> Validator {
    jsonschema::options()
        .with_draft(draft)
        .should_validate_formats(true)
        .build(schema)
        .expect("the schema is valid")
}

/// Checks for each type that both schemas accept the same documents of all types in `schema/cases/`.
#[track_caller]
fn agrees(of_type: impl Fn(&str) -> Validator) {
    let files = TYPES
        .iter()
        .map(|ty| ty.location.split('#').next().expect("a file"));
    let cases: BTreeMap<&str, Value> = files
        .map(|file| (file, read_json(format!("schema/cases/{file}"))))
        .collect();
    let documents: Vec<&Value> = cases
        .values()
        .flat_map(|cases| cases.as_object().expect("types by name").values())
        .flat_map(|cases| {
            let valid = cases["valid"].as_array().expect("documents").iter();
            let invalid = cases["invalid"].as_array().expect("documents").iter();
            valid.chain(invalid.map(|case| &case["document"]))
        })
        .collect();
    let mut valid = 0;
    for ty in TYPES {
        let (file, other) = (Schema::of(ty.location), of_type(ty.name));
        for document in &documents {
            let is_valid = file.rejection(document).is_none();
            assert_eq!(
                other.is_valid(document),
                is_valid,
                "{}: {document}",
                ty.name
            );
            valid += usize::from(is_valid);
        }
    }
    assert!(valid > documents.len() && documents.len() > 800);
}

#[test]
fn the_bundle_is_one_draft_07_document() {
    let bundle: Value = serde_json::from_str(plain_webhooks::SCHEMA).expect("the schema is JSON");
    jsonschema::draft7::meta::validate(&bundle).expect("the schema follows the draft");
    let of_any_event = validator(Draft::Draft7, &bundle);
    assert!(of_any_event.is_valid(&read_json("schema/examples/thread.chat_sent.json")));
    assert!(!of_any_event.is_valid(&json!({})));
    agrees(|name| {
        let mut schema = bundle.clone();
        schema["allOf"] = json!([{ "$ref": format!("#/definitions/{name}") }]);
        validator(Draft::Draft7, &schema)
    });
}

#[cfg(feature = "schemars")]
#[test]
fn schemars_gets_the_same_schema() {
    use plain_webhooks::{Event, ThreadStatus};
    use schemars_1::{JsonSchema, SchemaGenerator};

    // A type of a dependant.
    #[derive(JsonSchema)]
    #[schemars(crate = "schemars_1")]
    #[allow(dead_code, reason = "only its schema counts")]
    struct Delivery {
        status: ThreadStatus,
        event: Event,
    }
    let schema = SchemaGenerator::default().into_root_schema_for::<Delivery>();
    let schema = serde_json::to_value(schema).expect("the schema is JSON");
    assert_eq!(
        schema["properties"]["status"]["$ref"],
        "#/$defs/ThreadStatus"
    );
    assert_eq!(schema["$defs"]["Thread"]["required"][0], "id");
    jsonschema::draft202012::meta::validate(&schema).expect("the schema follows the draft");

    agrees(|name| {
        let mut schema = schema.clone();
        let object = schema.as_object_mut().expect("an object");
        object.retain(|keyword, _| keyword == "$defs");
        let (key, target) = match name {
            // Written inline, without a definition.
            "Timestamp" => (
                "allOf",
                json!([schema["$defs"]["Chat"]["properties"]["createdAt"]]),
            ),
            "Envelope" => ("$ref", json!("#/$defs/Event")),
            _ => ("$ref", json!(format!("#/$defs/{name}"))),
        };
        schema[key] = target;
        validator(Draft::Draft202012, &schema)
    });
}
