//! Schema files with one node dropped, replaced or renamed: a diagnostic that names a place, or code
//! that parses; never a panic.

use std::fs;

use serde_json::{Value, json};

use crate::stages::generate;
use crate::support::scratch::Scratch;
use crate::support::{crate_dir, read_json};

/// Every how-maniest mutant is tried; 1 for all, which takes minutes.
const STEP: &str = "PLAIN_WEBHOOKS_MUTANT_STEP";

#[test]
fn no_mutant_makes_the_stages_panic() {
    let step = std::env::var(STEP).map_or(97, |step| step.parse().expect("a number"));
    let scratch = Scratch::new("mutants");
    scratch.copy(&crate_dir().join("schema"), "schema");
    let (mut refused, mut generated) = (0, 0);
    let mut count = 0;
    for file in schema_files() {
        let original = read_json(format!("schema/{file}"));
        let mut pointers = Vec::new();
        pointers_of(&original, String::new(), &mut pointers);
        for pointer in pointers {
            for mutant in mutants(&original, &pointer) {
                count += 1;
                if count % step != 0 {
                    continue;
                }
                scratch.write(&format!("schema/{file}"), &mutant.to_string());
                match generate(&scratch.path().join("schema")) {
                    Ok(types) => {
                        syn::parse_file(&types.types).expect("the generated code parses");
                        generated += 1;
                    }
                    Err(failure) => {
                        let message = failure.to_string();
                        let has_place =
                            message.contains("--> schema/") || message.contains("the file schema/");
                        assert!(has_place, "{file}{pointer}: {message}");
                        refused += 1;
                    }
                }
            }
        }
        scratch.write(&format!("schema/{file}"), &original.to_string());
    }
    println!("{refused} mutants refused, {generated} generated");
    assert!(refused > 0 && generated > 0);
}

fn schema_files() -> Vec<String> {
    let mut files: Vec<String> = fs::read_dir(crate_dir().join("schema"))
        .expect("the directory can be read")
        .filter_map(|entry| {
            entry
                .expect("it can be read")
                .file_name()
                .into_string()
                .ok()
        })
        .filter(|name| name.ends_with(".json"))
        .collect();
    files.sort();
    files
}

fn pointers_of(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                pointers_of(
                    value,
                    format!("{pointer}/{}", name.replace('/', "~1")),
                    pointers,
                );
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers_of(value, format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(pointer);
}

fn mutants(original: &Value, pointer: &str) -> Vec<Value> {
    let replacements = [
        Value::Null,
        json!(true),
        json!(7),
        json!(""),
        json!("x"),
        json!("Box"),
        json!("#/definitions/"),
        json!([]),
        json!(["string", "null"]),
        json!({}),
        json!({ "type": "string" }),
        json!({ "$ref": "event.json" }),
        json!([{ "$ref": "event.json" }, { "type": "null" }]),
    ];
    let mut mutants = Vec::new();
    for replacement in replacements {
        let mut mutant = original.clone();
        if let Some(node) = mutant.pointer_mut(pointer) {
            *node = replacement;
        }
        mutants.push(mutant);
    }
    let Some((parent, name)) = pointer.rsplit_once('/') else {
        return mutants;
    };
    let mut edit = |edit: &dyn Fn(&mut Value)| {
        let mut mutant = original.clone();
        mutant.pointer_mut(parent).into_iter().for_each(edit);
        mutants.push(mutant);
    };
    edit(&|node| match node {
        Value::Object(members) => drop(members.remove(name)),
        Value::Array(items) => drop(items.pop()),
        _ => {}
    });
    for new in [
        "type",
        "description",
        "extra",
        "$ref",
        "self",
        "",
        "default",
    ] {
        edit(&|node| {
            if let Value::Object(members) = node
                && let Some(value) = members.remove(name)
            {
                members.insert(new.to_owned(), value);
            }
        });
    }
    mutants
}
