//! The Rust code that is generated from small schemas, one for each kind of type.
//!
//! `NAME.json` is the schema of `Subject`. `NAME.rs` is its type, and the code that reads and writes it.

use plain_webhooks_codegen::{Generated, Generator};
use plain_webhooks_test_support::scratch::Scratch;
use plain_webhooks_test_support::{golden, read};

/// The smallest root that leads to `Subject`.
const ROOT: &str = r#"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Root",
  "description": "The root.",
  "type": "object",
  "required": ["subject"],
  "properties": { "subject": { "description": "A subject.", "$ref": "subject.json" } }
}"#;

/// The start of the doc comment of `Subject`.
const TYPE: &str = "\n/// The subject.\n";
/// The end of the code before `Subject` in `json.rs`.
const JSON: &str = "serde_traits!(Root);\n";

#[track_caller]
fn renders(name: &str) {
    let scratch = Scratch::new(&format!("rendering-{name}"));
    scratch.write("event.json", ROOT);
    scratch.write(
        "subject.json",
        &read(format!("codegen/tests/rendering/{name}.json")),
    );
    let generated = Generator::new(scratch.path().join("event.json")).generate();
    let Generated { types, json, .. } = generated.unwrap_or_else(|failure| panic!("{failure}"));
    let (_, types) = types.split_once(TYPE).expect("the root comes first");
    let (_, json) = json.split_once(JSON).expect("the root comes first");
    let file = format!("codegen/tests/rendering/{name}.rs");
    golden::is(
        &file,
        "rendering",
        &format!("// types.rs\n{TYPE}{types}\n// json.rs\n{json}"),
    );
}

#[test]
fn object() {
    renders("object");
}

#[test]
fn id() {
    renders("id");
}

#[test]
fn string_enum() {
    renders("string_enum");
}

#[test]
fn number_enum() {
    renders("number_enum");
}

#[test]
fn tagged_union() {
    renders("tagged_union");
}

/// A union whose variants have properties in common.
#[test]
fn shared() {
    renders("shared");
}

#[test]
fn untagged_union() {
    renders("untagged_union");
}

/// An envelope with its payloads, the list of the types, and the schema as one document.
#[test]
fn envelope() {
    let scratch = Scratch::new("rendering-envelope");
    scratch.write("event.json", &read("codegen/tests/rendering/envelope.json"));
    let generated = Generator::new(scratch.path().join("event.json")).generate();
    let generated = generated.unwrap_or_else(|failure| panic!("{failure}"));
    let mut text = String::new();
    for (name, content) in generated.files() {
        text.push_str(&format!("// {name}\n\n{content}\n"));
    }
    golden::is("codegen/tests/rendering/envelope.rs", "rendering", &text);
}

#[test]
fn rendering_is_deterministic() {
    let scratch = Scratch::new("rendering-again");
    scratch.write("event.json", ROOT);
    scratch.write("subject.json", &read("codegen/tests/rendering/object.json"));
    let generator = Generator::new(scratch.path().join("event.json"));
    let (one, other) = (generator.generate().unwrap(), generator.generate().unwrap());
    assert_eq!(one.files(), other.files());
}
