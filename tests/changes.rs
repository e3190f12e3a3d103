//! What changed since the last release: edits of the schema, and what is told of them.

mod members;
mod types;

use crate::compare::{compare, released};
use crate::stages::generate;
use crate::support::scratch::Scratch;
use crate::support::{crate_dir, read};

const TYPES: &str = include_str!(concat!(env!("OUT_DIR"), "/types.rs"));

#[test]
fn nothing_breaks_that_the_version_forbids() {
    let copy = read("tests/released/types.rs");
    let report = compare(&copy, TYPES, env!("CARGO_PKG_VERSION")).expect("both can be read");
    assert!(
        report.is_allowed(),
        "{report}\n\nThe same is shown by:\n\n    cargo run --example changes\n"
    );
}

#[test]
fn the_version_decides_what_may_break() {
    let broken = TYPES.replace("pub text: Option<String>", "pub text: String");
    for (old, new, is_allowed) in [
        ("0.1.0", "0.1.0", false),
        ("0.1.0", "0.1.9", false),
        ("0.1.9", "0.2.0", true),
        ("0.1.0", "0.2.0-rc.1", true),
        ("0.2.0", "0.1.0", false),
        ("0.0.3", "0.0.4", true),
        ("0.9.0", "1.0.0", true),
        ("1.0.0", "1.1.0", false),
        ("1.9.9", "2.0.0", true),
        ("2.0.0", "1.0.0", false),
    ] {
        let report = compare(&released(old, TYPES), &broken, new).expect("both can be read");
        assert_eq!(report.is_allowed(), is_allowed, "{old} to {new}");
        let report = compare(&released(old, TYPES), TYPES, new).expect("both can be read");
        assert!(report.is_allowed(), "{old} to {new}");
    }
}

#[test]
fn the_last_lines_are_the_verdict() {
    let verdict = |types: &str, version: &str| {
        let report = compare(&released("0.1.0", TYPES), types, version).expect("both can be read");
        let report = report.to_string();
        report[report.find("Since").expect("it is there")..].to_owned()
    };
    let described = TYPES.replace("/// A chat message.", "/// A message in a chat.");
    assert_eq!(
        verdict(&described, "0.1.0"),
        "Since 0.1.0: 0 breaking, 0 compatible, 1 in descriptions alone."
    );
    let broken = described.replace("pub text: Option<String>", "pub text: String");
    assert_eq!(
        verdict(&broken, "0.1.1"),
        "Since 0.1.0: 1 breaking, 0 compatible, 1 in descriptions alone.\n\
         Version 0.1.1 may not break what 0.1.0 promised.\n  \
         help: undo what is breaking, or set `version` in Cargo.toml to 0.2.0"
    );
    assert_eq!(
        verdict(&broken, "0.2.0"),
        "Since 0.1.0: 1 breaking, 0 compatible, 1 in descriptions alone.\n\
         Version 0.2.0 may break what 0.1.0 promised."
    );
}

#[test]
fn what_the_build_script_does_not_write_is_an_error() {
    let error = |copy: &str| {
        compare(copy, TYPES, "0.1.0")
            .err()
            .map(|error| error.to_string())
    };
    assert_eq!(
        error(TYPES).as_deref(),
        Some("the first line of the released types has no version")
    );
    let copy = released(
        "0.1.0",
        &TYPES.replace("\"text\" => text: default", "\"text\" => words: default"),
    );
    assert_eq!(
        error(&copy).as_deref(),
        Some("the table of `Chat::words` does not fit it")
    );
    let copy = released("0.1.0", &TYPES.replace("id! { ChatId: \"ch\" }", ""));
    assert_eq!(error(&copy).as_deref(), Some("`ChatId` has no table"));
}

/// What is told when the types `before` become those `after`, but for the verdict.
#[track_caller]
fn tells(before: &str, after: &str, expected: &str) {
    let report = compare(&released("1.0.0", before), after, "1.0.0").expect("both can be read");
    let report = report.to_string();
    let (findings, _) = report.rsplit_once("Since 1.0.0").expect("it is there");
    assert_eq!(findings.trim_end(), expected);
}

/// In a copy of `schema/`, each text in the file is replaced wherever it stands.
#[track_caller]
fn edit(file: &str, replacements: &[(&str, &str)], expected: &str) {
    let after = with_schema(|scratch| {
        let mut text = read(format!("schema/{file}"));
        for (from, to) in replacements {
            assert!(text.contains(from), "{from:?} in {file}");
            text = text.replace(from, to);
        }
        scratch.write(&format!("schema/{file}"), &text);
    });
    tells(TYPES, &after, expected);
}

/// The generated code is edited, for what no edit of the schema leads to by itself.
#[track_caller]
fn edit_rust(from: &str, to: &str, expected: &str) {
    assert_eq!(TYPES.matches(from).count(), 1, "{from:?}");
    tells(TYPES, &TYPES.replace(from, to), expected);
}

/// The types of an edited copy of `schema/`.
#[track_caller]
fn with_schema(edit: impl FnOnce(&Scratch)) -> String {
    let test = std::thread::current();
    let scratch = Scratch::new(&test.name().unwrap_or_default().replace("::", "-"));
    scratch.copy(&crate_dir().join("schema"), "schema");
    edit(&scratch);
    match generate(&scratch.path().join("schema")) {
        Ok(generated) => generated.types,
        Err(failure) => panic!("{failure}"),
    }
}
