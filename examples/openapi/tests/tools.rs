//! Tests the recipe, and the types without it, with each version of each tool.

use plain_webhooks::{ChatSentEvent, Event};
use plain_webhooks_openapi_example::with_events;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../../../schema/examples/thread.chat_sent.json");

/// Returns whether this schema in the document accepts the documented event, and one with an invalid id.
fn accepts(document: &Value, schema: &str) -> (bool, bool) {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("#/components/schemas/{schema}"),
        "components": document["components"],
    });
    // This fails if a reference leads nowhere.
    let validator = jsonschema::validator_for(&schema).unwrap();
    let valid: Value = serde_json::from_str(EXAMPLE).unwrap();
    let mut invalid = valid.clone();
    invalid["id"] = json!("an id");
    (validator.is_valid(&valid), validator.is_valid(&invalid))
}

/// Adds the schemas to a tool's document, and expects the rest of it to be unchanged.
#[track_caller]
fn gets_the_schemas(document: &impl serde::Serialize) {
    let before = serde_json::to_value(document).unwrap();
    let after = with_events(document).unwrap();
    assert_eq!(
        after["info"],
        json!({"title": "My service", "version": "1"})
    );
    assert_eq!(after["paths"], before["paths"]);
    assert_eq!(accepts(&after, "Event"), (true, false));
}

#[test]
fn utoipa_6() {
    use utoipa_6::openapi::{InfoBuilder, OpenApiBuilder};
    let info = InfoBuilder::new().title("My service").version("1").build();
    gets_the_schemas(&OpenApiBuilder::new().info(info).build());
}

#[test]
fn utoipa_5() {
    use utoipa_5::openapi::{InfoBuilder, OpenApiBuilder};
    let info = InfoBuilder::new().title("My service").version("1").build();
    gets_the_schemas(&OpenApiBuilder::new().info(info).build());
}

macro_rules! aide {
    ($($version:ident)*) => {$(
        #[test]
        fn $version() {
            use $version::openapi::{Info, OpenApi};
            let info = Info {
                title: "My service".to_owned(),
                version: "1".to_owned(),
                ..Info::default()
            };
            gets_the_schemas(&OpenApi { info, ..OpenApi::default() });
        }
    )*};
}
aide!(aide_0_14 aide_0_15 aide_0_16);

/// Uses the types without the recipe, in a documented route that is not served.
#[test]
fn aide_0_16_knows_the_types() {
    use aide_0_16::axum::{ApiRouter, routing::post};
    use aide_0_16::openapi::OpenApi;

    async fn receive(_: axum::Json<ChatSentEvent>) {}

    let mut api = OpenApi::default();
    let _: axum::Router = ApiRouter::new()
        .api_route("/webhooks/plain", post(receive))
        .finish_api(&mut api);
    let api = serde_json::to_value(api).unwrap();
    let body = &api["paths"]["/webhooks/plain"]["post"]["requestBody"]["content"];
    let reference = &body["application/json"]["schema"]["$ref"];
    assert_eq!(reference, "#/components/schemas/ChatSentEvent");
    assert_eq!(accepts(&api, "ChatSentEvent"), (true, false));
}

#[test]
fn schemars_1() {
    let schema = schemars::schema_for!(Event).to_value();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&serde_json::from_str(EXAMPLE).unwrap()));
    assert!(!validator.is_valid(&json!({})));
}

#[test]
fn the_guide_shows_the_recipe() {
    let (_, recipe) = include_str!("../src/lib.rs").split_once("\n\n").unwrap();
    assert!(include_str!("../../../docs/openapi.md").contains(recipe));
}
