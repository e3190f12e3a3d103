//! The valid and invalid cases of every type, in `schema/cases/`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::support::validator::Schema;
use crate::support::{TYPES, read_json};

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

/// The cases of a type.
#[track_caller]
fn cases(location: &str, name: &str) -> Cases {
    let file = format!(
        "schema/cases/{}",
        location.split('#').next().unwrap_or(location)
    );
    let mut types: BTreeMap<String, Cases> = serde_json::from_value(read_json(&file))
        .unwrap_or_else(|error| panic!("{file}: {error}; schema/README.md tells the form"));
    types
        .remove(name)
        .unwrap_or_else(|| panic!("{file} has no cases of {name}"))
}

#[test]
fn every_type_has_valid_and_invalid_cases() {
    for schema_type in TYPES {
        let cases = cases(schema_type.location, schema_type.name);
        assert!(
            !cases.valid.is_empty(),
            "{} has no valid case",
            schema_type.name
        );
        // Any string is a value of an open enum; even so something else is not.
        assert!(
            !cases.invalid.is_empty(),
            "{} has no invalid case",
            schema_type.name
        );
    }
}

#[test]
fn valid_cases_are_accepted_and_come_back() {
    for schema_type in TYPES {
        let schema = Schema::of(schema_type.location);
        for document in cases(schema_type.location, schema_type.name).valid {
            let place = format!(
                "{} of {}: {document}",
                schema_type.name, schema_type.location
            );
            assert!(schema.accepts(&document), "the validator refuses {place}");
            match (schema_type.recode)(&document.to_string()) {
                Ok(encoded) => assert_eq!(encoded, schema.normalized(&document), "{place}"),
                Err(error) => panic!("{place}: {error}"),
            }
        }
    }
}

#[test]
fn invalid_cases_are_refused() {
    for schema_type in TYPES {
        let schema = Schema::of(schema_type.location);
        for Invalid { why, document } in cases(schema_type.location, schema_type.name).invalid {
            let place = format!(
                "{} of {}, {why}: {document}",
                schema_type.name, schema_type.location
            );
            assert!(!schema.accepts(&document), "the validator accepts {place}");
            let decoded = (schema_type.recode)(&document.to_string());
            assert!(decoded.is_err(), "accepted: {place}");
        }
    }
}
