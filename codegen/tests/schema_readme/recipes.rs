//! The edits of the page, made in one copy of the crate, one after another.

use std::process::Output;

use plain_webhooks_test_support::copy::{LIBRARY, copy};
use plain_webhooks_test_support::read;
use plain_webhooks_test_support::scratch::Scratch;

use super::page::{headings, section};

const WALK: &str = "## A property, from start to end";

/// Uses the types from the recipes, as a dependant does.
const PROGRAM: &str = include_str!("program.rs");

/// A type with names that Rust or the generated code uses.
const MOOD: &str = r##"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Mood",
  "description": "How the author of a message felt.",
  "type": "object",
  "required": ["level"],
  "properties": {
    "level": { "description": "In a word.", "$ref": "#/definitions/MoodLevel" },
    "before": { "description": "What it was before.", "$ref": "mood.json" },
    "self": { "description": "A keyword.", "type": "boolean", "default": false },
    "reader": { "description": "A name in generated code.", "type": "string", "default": "x" },
    "sink": { "description": "A name in generated code.", "type": "number", "default": 7 }
  },
  "definitions": {
    "MoodLevel": {
      "description": "How good a mood is.",
      "anyOf": [
        { "const": "GLAD", "description": "Good." },
        { "const": "ERR", "description": "A name in Rust's prelude." },
        { "type": "string", "description": "A mood added later." }
      ]
    }
  }
}"##;

#[test]
fn the_recipes_can_be_followed() {
    let scratch = copy(
        "schema-readme",
        &[&LIBRARY[..], &["codegen/examples"]].concat(),
    );
    walk(&scratch);
    for heading in headings("## Recipes") {
        for block in section(&heading) {
            if block.language == "sh" {
                for line in block.text.lines() {
                    command(&scratch, line);
                }
            } else if block.is_edit() {
                block.make(&scratch);
            }
        }
    }
    // Also tests special names, to save a build.
    scratch.write("schema/mood.json", MOOD);
    scratch.replace(
        "schema/chat.json",
        r#""properties": {"#,
        r#""properties": { "mood": { "description": "How its author felt.", "$ref": "mood.json" },"#,
    );
    scratch.write("examples/followed.rs", PROGRAM);
    assert_eq!(
        cargo(&scratch, "run --example followed"),
        "the types have changed\n"
    );
}

/// Follows the first section, and checks what it shows.
#[track_caller]
fn walk(scratch: &Scratch) {
    let mut printed = String::new();
    for block in section(WALK) {
        match block.language.as_str() {
            "diff" => block.make(scratch),
            "sh" => {
                let lines = block.text.lines();
                printed = lines.map(|line| command(scratch, line)).collect();
            }
            // The lines are printed in this order, perhaps with others between them, as the schema grows.
            "text" => {
                let mut lines = printed.lines();
                for line in block.text.lines() {
                    let is_there = lines.any(|printed| printed == line);
                    assert!(
                        is_there,
                        "the page shows {line:?}, which is not printed:\n{printed}"
                    );
                }
            }
            other => panic!("unknown language {other}"),
        }
    }
}

/// Runs a line of shell code, and returns its output.
#[track_caller]
fn command(scratch: &Scratch, line: &str) -> String {
    match line.split_once(' ') {
        Some(("cargo", arguments)) => cargo(scratch, arguments),
        Some(("cp", files)) => {
            let (from, to) = files.split_once(' ').expect("cp has two files");
            scratch.write(to, &read(from));
            String::new()
        }
        _ => panic!("unknown command {line}"),
    }
}

/// Runs cargo in the copy, and returns its output.
#[track_caller]
fn cargo(scratch: &Scratch, arguments: &str) -> String {
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let output = plain_webhooks_test_support::copy::cargo(scratch, &arguments).output();
    let Output {
        status,
        stdout,
        stderr,
    } = output.expect("cargo can be run");
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).expect("the output is UTF-8")
}
