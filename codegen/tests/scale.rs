//! Very large schemas, and very many mistakes: the time that the generator takes grows linearly.

use std::fmt::Write;
use std::time::{Duration, Instant};

use plain_webhooks_codegen::{Failure, Generated, Generator};
use plain_webhooks_test_support::scratch::Scratch;

/// More than a debug build takes on a busy machine, and less than if the time grew with the square of the size.
const LIMIT: Duration = Duration::from_secs(10);

/// Runs the generator on one file, `event.json`, and checks the time.
#[track_caller]
fn generate(test: &str, file: &str) -> Result<Generated, Failure> {
    let scratch = Scratch::new(&format!("scale-{test}"));
    scratch.write("event.json", file);
    let generator = Generator::new(scratch.path().join("event.json"));
    let start = Instant::now();
    let result = generator.generate();
    let time = start.elapsed();
    println!("{test}: {time:?}");
    assert!(time < LIMIT, "the generator took {time:?}");
    result
}

/// Returns a file with an object type that has these properties, and these definitions.
fn file(properties: &str, definitions: &str) -> String {
    format!(
        r#"{{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Root",
  "description": "The root.",
  "type": "object",
  "properties": {{
    {}
  }},
  "definitions": {{
    {}
  }}
}}"#,
        properties.trim_end().trim_end_matches(','),
        definitions.trim_end().trim_end_matches(',')
    )
}

/// Returns one line for each number.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, index| {
        let _ = writeln!(text, "    {},", line(index));
        text
    })
}

#[test]
fn an_object_with_10_000_properties() {
    let line = |index| format!(r#""name{index}": {{ "description": "It.", "type": "string" }}"#);
    let generated = generate("properties", &file(&lines(10_000, line), ""));
    let types = generated
        .unwrap_or_else(|failure| panic!("{failure}"))
        .types;
    assert_eq!(types.matches("Option<String>,\n").count(), 10_000);
}

#[test]
fn a_chain_of_1_000_types_that_require_each_other() {
    let property = |index: usize| {
        let target = format!("#/definitions/Type{index}");
        format!(r#"{{ "next": {{ "description": "It.", "$ref": "{target}" }} }}"#)
    };
    let line = |index: usize| {
        let properties = if index == 999 {
            "{}".to_owned()
        } else {
            property(index + 1)
        };
        let required = if index == 999 { "[]" } else { r#"["next"]"# };
        format!(
            r#""Type{index}": {{ "description": "It.", "type": "object", "required": {required}, "properties": {properties} }}"#
        )
    };
    let first = r##""first": { "description": "It.", "$ref": "#/definitions/Type0" }"##;
    let generated = generate("definitions", &file(first, &lines(1_000, line)));
    let types = generated
        .unwrap_or_else(|failure| panic!("{failure}"))
        .types;
    assert_eq!(types.matches("pub struct ").count(), 1_001);
}

#[test]
fn an_enum_with_2_000_values_and_a_union_with_500_variants() {
    let value = |index| format!(r#"{{ "const": "VALUE{index}", "description": "It." }}"#);
    let variant = |index| {
        format!(
            r#"{{ "if": {{ "required": ["tag"], "properties": {{ "tag": {{ "const": "v{index}" }} }} }},
                 "then": {{ "description": "It.", "properties": {{ "x": {{ "description": "It.", "type": "string" }} }} }} }}"#
        )
    };
    let properties = r##""choice": { "description": "It.", "$ref": "#/definitions/Enum" },
        "union": { "description": "It.", "$ref": "#/definitions/Union" }"##;
    let definitions = format!(
        r#""Enum": {{ "description": "It.", "anyOf": [{} {{ "type": "string", "description": "It." }}] }},
           "Union": {{ "description": "It.", "type": "object", "properties": {{ "tag": {{ "description": "It.", "type": "string" }} }}, "allOf": [{}] }}"#,
        lines(2_000, value),
        lines(500, variant).trim_end().trim_end_matches(',')
    );
    let generated = generate("choices", &file(properties, &definitions));
    let types = generated
        .unwrap_or_else(|failure| panic!("{failure}"))
        .types;
    assert_eq!(types.matches(" in JSON.\n").count(), 2_500);
}

/// Returns the number of errors.
#[track_caller]
fn mistakes(test: &str, file: &str) -> usize {
    let failure = generate(test, file).expect_err("the file has mistakes");
    failure.to_string().matches("error: ").count()
}

#[test]
fn misspelt_keywords() {
    let line = |index| {
        format!(r#""name{index}": {{ "description": "It.", "type": "string", "defualt": "" }}"#)
    };
    assert_eq!(mistakes("keywords", &file(&lines(5_000, line), "")), 5_000);
}

#[test]
fn misspelt_keywords_of_one_schema_in_one_line() {
    let line = |index| format!(r#""keyword{index}": 0"#);
    let keywords = lines(5_000, line).replace('\n', " ");
    let property = format!(r#""name": {{ {keywords} "description": "It.", "type": "string" }}"#);
    assert_eq!(mistakes("one-line", &file(&property, "")), 5_000);
}

#[test]
fn references_to_types_that_do_not_exist() {
    let line = |index| {
        let target = format!("#/definitions/Missing{index}");
        format!(r#""name{index}": {{ "description": "It.", "$ref": "{target}" }}"#)
    };
    let definition = |index| {
        format!(
            r#""Type{index}": {{ "description": "It.", "type": "object", "properties": {{}} }}"#
        )
    };
    let file = file(&lines(5_000, line), &lines(5_000, definition));
    assert_eq!(mistakes("references", &file), 5_000);
}

#[test]
fn required_properties_that_do_not_exist() {
    let line = |index| format!(r#""name{index}": {{ "description": "It.", "type": "string" }}"#);
    let required: Vec<String> = (0..5_000)
        .map(|index| format!("\n    \"missing{index}\""))
        .collect();
    let file = file(&lines(5_000, line), "");
    let file = file.replace(
        "\"object\",",
        &format!("\"object\", \"required\": [{}],", required.join(",")),
    );
    assert_eq!(mistakes("required", &file), 5_000);
}

#[test]
fn properties_with_the_same_name_in_rust() {
    let line = |index: usize| {
        // `aB`, `a_b`, `a__b` and so on are the same name in Rust.
        format!(
            r#""a{}b": {{ "description": "It.", "type": "string" }}"#,
            "_".repeat(index % 40 + 1) + &"-".repeat(index / 40)
        )
    };
    assert_eq!(mistakes("names", &file(&lines(1_000, line), "")), 999);
}

#[test]
fn duplicate_properties() {
    let line = |_| r#""name": { "description": "It.", "type": "string" }"#.to_owned();
    assert_eq!(
        mistakes("duplicates", &file(&lines(5_001, line), "")),
        5_000
    );
}

#[test]
fn types_that_nothing_refers_to() {
    let line = |index| {
        format!(
            r#""Type{index}": {{ "description": "It.", "type": "object", "properties": {{}} }}"#
        )
    };
    assert_eq!(mistakes("unused", &file("", &lines(5_000, line))), 5_000);
}

#[test]
fn a_long_cycle() {
    let line = |index: usize| {
        let target = format!("#/definitions/Type{}", (index + 1) % 5_000);
        format!(
            r#""Type{index}": {{ "description": "It.", "type": "object", "required": ["next"], "properties": {{ "next": {{ "description": "It.", "$ref": "{target}" }} }} }}"#
        )
    };
    let first = r##""first": { "description": "It.", "$ref": "#/definitions/Type0" }"##;
    assert_eq!(mistakes("cycle", &file(first, &lines(5_000, line))), 1);
}
