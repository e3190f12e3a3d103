//! The valid and invalid cases of every type, in `schema/cases/`, and the documents in
//! `schema/examples/`.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::schema_types::{EVENTS, SchemaType, TYPES};
use plain_webhooks_test_support::validator::Schema;
use plain_webhooks_test_support::{read_json, repository};

#[derive(Deserialize)]
struct Cases {
    valid: Vec<Value>,
    invalid: Vec<Invalid>,
}

#[derive(Deserialize)]
struct Invalid {
    why: String,
    document: Value,
}

#[test]
fn every_case_is_as_valid_as_it_claims() {
    let mut mistakes = Vec::new();
    for schema_type in TYPES {
        let file = schema_type.location.split('#').next().unwrap_or_default();
        let file = format!("schema/cases/{file}");
        let cases = match repository().join(&file).exists() {
            true => read_json(&file),
            false => json!({}),
        };
        mistakes.extend(mistakes_in(&file, &cases, schema_type));
    }
    assert!(mistakes.is_empty(), "\n\n{}\n", mistakes.join("\n\n"));
}

#[test]
fn every_event_type_has_an_example() {
    for SchemaType {
        name,
        location,
        recode,
    } in &EVENTS[1..]
    {
        let event_type = location.replace(".event.json", "");
        let file = format!("schema/examples/{event_type}.json");
        let example = read_json(&file);
        let schema = Schema::of(location);
        let rejection = schema.rejection(&example);
        assert_eq!(
            rejection.map(|rejection| not_valid(&file, location, &rejection)),
            None
        );
        let expected = Ok(schema.normalized(&example));
        assert_eq!(recode(&example.to_string()), expected, "{name}");
        assert_eq!((EVENTS[0].recode)(&example.to_string()), expected, "{name}");
    }
    let examples =
        fs::read_dir(repository().join("schema/examples")).expect("the directory can be read");
    assert_eq!(examples.count(), EVENTS.len() - 1);
}

/// Returns the mistakes in the cases of a type, each with its file, its number and a way out.
fn mistakes_in(file: &str, cases: &Value, schema_type: &SchemaType) -> Vec<String> {
    let SchemaType { name, location, .. } = schema_type;
    let Some(of_type) = cases.get(name) else {
        let form = r#"{ "valid": [...], "invalid": [{ "why": ..., "document": ... }] }"#;
        return vec![format!(
            "{file} has no cases of `{name}`\n  help: add \"{name}\": {form}"
        )];
    };
    let cases = match Cases::deserialize(of_type) {
        Ok(cases) => cases,
        Err(error) => {
            let help = "schema/README.md has the form of cases";
            return vec![format!("{file}, `{name}`: {error}\n  help: {help}")];
        }
    };
    let schema = Schema::of(location);
    let mut mistakes = Vec::new();
    for (count, kind) in [
        (cases.valid.len(), "valid"),
        (cases.invalid.len(), "invalid"),
    ] {
        // Even an open enum, which accepts any string, has invalid cases.
        if count == 0 {
            mistakes.push(format!(
                "{file}, `{name}` has no {kind} case\n  help: add one"
            ));
        }
    }
    for (index, document) in cases.valid.iter().enumerate() {
        let case = format!("{file}, `{name}`, valid case {}", index + 1);
        if let Some(rejection) = schema.rejection(document) {
            mistakes.push(not_valid(&case, location, &rejection));
        } else {
            let expected = Ok(schema.normalized(document));
            let recoded = (schema_type.recode)(&document.to_string());
            mistakes.extend((recoded != expected).then(|| disagreement(&case, recoded)));
        }
    }
    for (index, Invalid { why, document }) in cases.invalid.iter().enumerate() {
        let case = format!("{file}, `{name}`, invalid case {} ({why})", index + 1);
        if schema.accepts(document) {
            mistakes.push(format!(
                "{case}: schema/{location} accepts it\n  \
                 help: make the document wrong in the way that `why` says, or the schema stricter"
            ));
        } else if let Ok(recoded) = (schema_type.recode)(&document.to_string()) {
            mistakes.push(disagreement(&case, Ok(recoded)));
        }
    }
    mistakes
}

fn not_valid(document: &str, location: &str, rejection: &str) -> String {
    format!(
        "{document}: schema/{location} rejects it\n  {rejection}\n  \
         help: correct the document, or make the schema wider"
    )
}

fn disagreement(case: &str, recoded: Result<Value, String>) -> String {
    let types = match recoded {
        Ok(value) => format!("decode it as {value}"),
        Err(error) => format!("reject it: {error}"),
    };
    format!(
        "{case}: the schema agrees, but the types {types}\n  \
         help: this is a bug of the generator or of src/json/, not a mistake in the case"
    )
}

/// Checks the mistakes in these cases, as if they were those of `EventId` in its file.
#[track_caller]
fn complains(cases: Value, expected: &[&str]) {
    let event_id = TYPES.iter().find(|known| known.name == "EventId");
    let event_id = event_id.expect("`EventId` is a type");
    let mistakes = mistakes_in("schema/cases/ids.json", &cases, event_id);
    assert_eq!(mistakes, expected);
}

const EVENT_ID: &str = "pEv_01HE8AM6GZVS1S3609PFGR30FE";

#[test]
fn mistakes_in_cases_are_reported_with_their_place() {
    let invalid = json!([{ "why": "a number", "document": 1 }]);
    complains(
        json!({ "EventId": { "valid": [EVENT_ID, "pEv_1"], "invalid": invalid } }),
        &["schema/cases/ids.json, `EventId`, valid case 2: \
           schema/ids.json#/definitions/EventId rejects it\n  \
           at the root: \"pEv_1\" does not match \"^[A-Za-z]{1,23}_[0-9A-HJKMNP-TV-Z]{26}$\"\n  \
           help: correct the document, or make the schema wider"],
    );
    let invalid = json!([{ "why": "too long", "document": EVENT_ID }]);
    complains(
        json!({ "EventId": { "valid": [EVENT_ID], "invalid": invalid } }),
        &[
            "schema/cases/ids.json, `EventId`, invalid case 1 (too long): \
           schema/ids.json#/definitions/EventId accepts it\n  \
           help: make the document wrong in the way that `why` says, or the schema stricter",
        ],
    );
}

#[test]
fn missing_cases_are_reported() {
    complains(
        json!({}),
        &["schema/cases/ids.json has no cases of `EventId`\n  \
           help: add \"EventId\": \
           { \"valid\": [...], \"invalid\": [{ \"why\": ..., \"document\": ... }] }"],
    );
    complains(
        json!({ "EventId": { "valid": [] } }),
        &[
            "schema/cases/ids.json, `EventId`: missing field `invalid`\n  \
           help: schema/README.md has the form of cases",
        ],
    );
    complains(
        json!({ "EventId": { "valid": [EVENT_ID], "invalid": [] } }),
        &["schema/cases/ids.json, `EventId` has no invalid case\n  help: add one"],
    );
}

#[test]
fn disagreements_of_the_types_are_reported() {
    let case = "schema/cases/ids.json, `EventId`, valid case 1";
    assert_eq!(
        disagreement(case, Err("too long".to_owned())),
        "schema/cases/ids.json, `EventId`, valid case 1: the schema agrees, but the types reject \
         it: too long\n  help: this is a bug of the generator or of src/json/, not a mistake in the case"
    );
}

#[test]
fn cases_of_types_that_do_not_exist_are_reported() {
    let known: BTreeMap<&str, &str> = TYPES
        .iter()
        .map(|known| (known.name, known.location))
        .collect();
    for below in ["", "events/"] {
        let directory = repository().join("schema/cases").join(below);
        for entry in fs::read_dir(directory).expect("the directory can be read") {
            let name = entry.expect("the directory can be read").file_name();
            let file = format!("{below}{}", name.to_str().expect("a plain name"));
            if file == "events" {
                continue;
            }
            let cases = read_json(format!("schema/cases/{file}"));
            for of_type in cases.as_object().expect("cases by type").keys() {
                let location = known.get(of_type.as_str()).copied().unwrap_or_default();
                let of = location.split('#').next().unwrap_or_default();
                assert_eq!(
                    of, file,
                    "schema/cases/{file} has cases of `{of_type}`, which is not a type of \
                     schema/{file}; delete or move them"
                );
            }
        }
    }
}
