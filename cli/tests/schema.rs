//! `plain-webhooks schema`

use plain_webhooks_test_support::repository;
use plain_webhooks_test_support::scratch::Scratch;
use serde_json::{Value, json};

use crate::support::run;

#[test]
fn a_valid_schema() {
    let ran = run(&["schema", "check"]);
    assert!(
        ran.stdout.starts_with("all ") && ran.stdout.ends_with(" files are valid\n"),
        "{ran:?}"
    );
    assert_eq!(ran.code, Some(0));
}

#[test]
fn an_invalid_schema() {
    let scratch = Scratch::new("wrong-schema");
    scratch.copy(&repository().join("schema"), ".");
    scratch.replace("note.json", "\"title\": \"Note\"", "\"title\": \"note\"");
    let ran = run(&[
        "schema",
        "check",
        "--schema",
        &scratch.path().display().to_string(),
    ]);
    assert!(
        ran.stderr.contains("--> schema/note.json:3:12"),
        "{}",
        ran.stderr
    );
    assert_eq!((ran.stdout.as_str(), ran.code), ("", Some(1)));
}

#[test]
fn a_directory_without_a_schema() {
    let ran = run(&["schema", "check", "--schema", "docs"]);
    let expected = "error: could not find docs/event.json\n  \
                    = help: run this in a clone of plain-webhooks, or pass the directory with --schema\n";
    assert_eq!((ran.stderr.as_str(), ran.code), (expected, Some(2)));
}

#[test]
fn changes_since_the_last_release() {
    let ran = run(&["schema", "changes"]);
    assert!(ran.stdout.contains("Since 0.1.0: 0 breaking, "), "{ran:?}");
    assert_eq!(ran.code, Some(0));
}

#[test]
fn invalid_published_schemas_are_rejected() {
    let scratch = Scratch::new("hostile-drift");
    let deep = "[".repeat(100_000);
    let mut laughs =
        json!({ "a9": { "anyOf": [{ "type": "object" }, { "type": "object", "title": "A" }] } });
    for level in 0..9 {
        let next = json!({ "$ref": format!("#/definitions/a{}", level + 1) });
        laughs[format!("a{level}")] = json!({ "allOf": [next, next] });
    }
    let laughs = json!({ "$ref": "#/definitions/a0", "definitions": laughs });
    let cases = [
        (
            "",
            "the published schema is not JSON: EOF while parsing a value at line 1 column 0",
        ),
        ("[]", "the published schema is not a JSON object"),
        (
            deep.as_str(),
            "the published schema is not JSON: recursion limit exceeded at line 1 column 128",
        ),
        ("{}", "the published schema does not describe `Envelope`"),
        (
            r##"{ "$ref": "#" }"##,
            "the published schema does not describe `Envelope`",
        ),
        (
            r##"{ "$ref": "#/definitions/a", "definitions": { "a": { "$ref": "#/definitions/a" } } }"##,
            "the published schema does not describe `Envelope`",
        ),
        (
            r##"{ "$ref": "#/nowhere\u001b" }"##,
            "the published schema has a broken reference at #: \"#/nowhere\\u{1b}\"",
        ),
        (
            r##"{ "$ref": "https://example.com/schema.json" }"##,
            "the published schema has a broken reference at #: \"https://example.com/schema.json\"",
        ),
    ];
    for (text, message) in cases {
        scratch.write("published.json", text);
        let path = scratch.path().join("published.json").display().to_string();
        let ran = run(&["schema", "drift", &path]);
        assert_eq!(
            ran.stderr.lines().next(),
            Some(format!("error: {message}").as_str()),
            "{ran:?}"
        );
        assert_eq!((ran.stdout.as_str(), ran.code), ("", Some(2)));
    }
    scratch.write("published.json", &laughs.to_string());
    let path = scratch.path().join("published.json").display().to_string();
    let ran = run(&["schema", "drift", &path]);
    assert_eq!(
        ran.stderr.lines().next(),
        Some("error: the published schema has more than 10000 ways to write one value")
    );
}

#[test]
fn findings_for_people_and_for_scripts() {
    let scratch = Scratch::new("drift-output");
    // Only an envelope, with one new property.
    let published = json!({
        "type": "object",
        "properties": {
            "id": { "type": "string", "pattern": "^[a-zA-Z]+_[0-9A-HJKMNP-TV-Z]{26}$", "maxLength": 50 },
            "region\u{1b}": { "type": "string" },
        },
        "required": ["id"],
    });
    scratch.write("published.json", &published.to_string());
    let path = scratch.path().join("published.json").display().to_string();
    let ran = run(&["schema", "drift", &path]);
    let finding = "new property `region\\u{1b}` of `Envelope`
  theirs: #/properties/region\\u{1b}
  ours:   schema/event.json:7
  in schema/event.json, write in /properties:
      \"region\\u001b\": { \"description\": \"TODO: say what it is.\", \"type\": \"string\" }
";
    assert!(ran.stdout.contains(finding), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("\nTo do: 6.\n"), "{}", ran.stdout);
    assert_eq!(ran.code, Some(1));

    let ran = run(&["schema", "drift", "--json", &path]);
    let lines = ran
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let lines: Vec<Value> = lines.collect();
    let last = &lines[lines.len() - 6];
    assert_eq!(last["edits"][0]["action"], "write");
    assert_eq!(
        lines[lines.len() - 1],
        json!({ "onlyOurs": "property `workspaceId` of `Envelope`, schema/event.json" })
    );
    assert_eq!(ran.code, Some(1));
}
