//! A mistake in the schema, in a copy of the crate that is then really built; and what other tests of edits
//! need. The edits that a person is shown how to make are in `guide/`.

use std::process::Output;

use plain_webhooks_test_support::copy::{cargo, copy};
use plain_webhooks_test_support::property;
use plain_webhooks_test_support::scratch::Scratch;

/// A type with names that Rust has a use for.
pub const MOOD: &str = r##"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Mood",
  "description": "How the author of a message felt.",
  "type": "object",
  "required": ["level"],
  "properties": {
    "level": { "description": "In a word.", "$ref": "#/definitions/MoodLevel" },
    "before": { "description": "What it was before.", "$ref": "mood.json" },
    "self": { "description": "A name that Rust has a use for.", "type": "boolean", "default": false }
  },
  "definitions": {
    "MoodLevel": {
      "description": "How good a mood is.",
      "anyOf": [
        { "const": "GLAD", "description": "Good." },
        { "const": "ERR", "description": "A name that Rust has a use for." },
        { "type": "string", "description": "A mood that Plain added later." }
      ]
    }
  }
}"##;

/// What makes the crate.
pub const CRATE: [&str; 4] = ["build", "docs", "schema", "src"];

pub fn run(scratch: &Scratch, arguments: &[&str]) -> Output {
    let output = cargo(scratch, arguments).output();
    output.expect("cargo can be run")
}

#[track_caller]
pub fn succeeds(output: Output) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = output;
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).expect("it is text")
}

#[test]
fn a_mistake_ends_the_build_with_its_place() {
    let scratch = copy("mistake", &CRATE);
    let text = property("chat.json", "text");
    let without_default = text.replace(",\n      \"default\": null", "");
    scratch.replace("schema/chat.json", &text, &without_default);
    let Output { status, stderr, .. } = run(&scratch, &["check"]);
    assert!(!status.success());
    let stderr = String::from_utf8(stderr).expect("it is text");
    let line = plain_webhooks_test_support::read("schema/chat.json")
        .lines()
        .position(|line| line.starts_with(r#"    "text": {"#))
        .expect("it has a text")
        + 1;
    let expected = format!(
        r#"
  --- stderr
  error: what does it mean when this property is absent?
    --> schema/chat.json:{line}:5
     |
  {line} |     "text": {{
     |     ^^^^^^
     |
     = note: its field is an `Option`, which cannot tell absent from null
     = help: add "default": null, or list the property in `required`
"#
    );
    assert!(stderr.contains(&expected), "{stderr}");
    // What the build script tells cargo would stand above it.
    assert!(!stderr.contains("--- stdout"), "{stderr}");
}
