//! The edits of the page, made in one copy of the crate, one after another.

use super::page::{headings, section};
use crate::compare::compare;
use crate::edits::{CRATE, MOOD, run, succeeds};
use crate::stages::generate;
use crate::support::copy::copy;
use crate::support::scratch::Scratch;
use crate::support::{crate_dir, read};

const WALK: &str = "## A property, from start to end";

/// Uses what the recipes make, as an outside user.
const PROGRAM: &str = include_str!("program.rs");

/// Makes the edits of a recipe.
#[track_caller]
pub fn follow(heading: &str, scratch: &Scratch) {
    let blocks = section(heading);
    for block in blocks.iter().filter(|block| block.is_edit()) {
        block.make(scratch);
    }
}

#[test]
fn the_recipes_can_be_followed() {
    let scratch = copy("guide", &CRATE);
    scratch.copy(&crate_dir().join("examples"), "examples");
    walk(&scratch);
    for heading in headings("## Recipes") {
        follow(&heading, &scratch);
    }
    // Beside the recipes, names that Rust has a use for: one build will do.
    scratch.write("schema/mood.json", MOOD);
    scratch.replace(
        "schema/chat.json",
        r#""properties": {"#,
        r#""properties": { "mood": { "description": "How its author felt.", "$ref": "mood.json" },"#,
    );
    scratch.write("examples/followed.rs", PROGRAM);
    assert_eq!(
        cargo(&scratch, "run --example followed"),
        "the types followed\n"
    );
}

/// Does what the first section says, and sees what it shows.
#[track_caller]
fn walk(scratch: &Scratch) {
    let mut printed = String::new();
    for block in section(WALK) {
        match block.language.as_str() {
            "diff" => block.make(scratch),
            "sh" => {
                printed = block
                    .text
                    .lines()
                    .map(|line| command(scratch, line))
                    .collect()
            }
            // In this order. What the schema has by now may stand between.
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
            other => panic!("nothing is known about {other}"),
        }
    }
}

/// What a line of a shell prints.
#[track_caller]
fn command(scratch: &Scratch, line: &str) -> String {
    match line.split_once(' ') {
        // The example needs crates that the copy does without.
        Some(("cargo", "run --example changes")) => changes(scratch),
        Some(("cargo", arguments)) => cargo(scratch, arguments),
        Some(("cp", files)) => {
            let (from, to) = files.split_once(' ').expect("cp has two files");
            scratch.write(to, &read(from));
            String::new()
        }
        _ => panic!("nothing is known about {line}"),
    }
}

#[track_caller]
fn cargo(scratch: &Scratch, arguments: &str) -> String {
    let arguments: Vec<&str> = arguments.split(' ').collect();
    succeeds(run(scratch, &arguments))
}

/// What `cargo run --example changes` prints.
#[track_caller]
fn changes(scratch: &Scratch) -> String {
    let copy = read("tests/released/types.rs");
    let types = match generate(&scratch.path().join("schema")) {
        Ok(generated) => generated.types,
        Err(failure) => panic!("{failure}"),
    };
    let report = compare(&copy, &types, env!("CARGO_PKG_VERSION")).expect("both can be read");
    report.to_string()
}
