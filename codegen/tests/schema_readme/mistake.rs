//! Builds a copy of the crate with a mistake in the schema.

use std::process::Output;

use plain_webhooks_test_support::copy::{LIBRARY, cargo, copy};
use plain_webhooks_test_support::{property, read};

#[test]
fn a_mistake_ends_the_build_with_its_place() {
    let scratch = copy("mistake", &LIBRARY);
    let text = property("chat.json", "text");
    let without_default = text.replace(",\n      \"default\": null", "");
    scratch.replace("schema/chat.json", &text, &without_default);
    let output = cargo(&scratch, &["check"]).output();
    let Output { status, stderr, .. } = output.expect("cargo can be run");
    assert!(!status.success());
    let stderr = String::from_utf8(stderr).expect("the output is UTF-8");
    let line = read("schema/chat.json")
        .lines()
        .position(|line| line.starts_with(r#"    "text": {"#))
        .expect("the file has the property")
        + 1;
    let expected = format!(
        r#"
  --- stderr
  error: this property may be absent, so it needs a default
    --> schema/chat.json:{line}:5
     |
  {line} |     "text": {{
     |     ^^^^^^
     |
     = note: an `Option` cannot distinguish absent from null
     = help: add "default": null, or list the property in `required`
"#
    );
    assert!(stderr.contains(&expected), "{stderr}");
    // Cargo would show this section, with the output of the build script, above the error.
    assert!(!stderr.contains("--- stdout"), "{stderr}");
}
