//! The changes that a version allows, and the schema that a release stores.

use plain_webhooks_codegen::{Generator, changes, compare, release};
use plain_webhooks_test_support::scratch::Scratch;

use super::{copy, report, schema};

const BREAKING: (&str, &str, &str) = (
    "parcel.json",
    "\"number\" },\n    \"labels\"",
    "\"string\" },\n    \"labels\"",
);
const DESCRIBED: (&str, &str, &str) =
    ("parcel.json", "Something to deliver.", "Something to send.");

#[test]
fn the_version_decides_what_may_break() {
    let broken = copy(&[BREAKING]);
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
        let of_broken = report(&schema(), old, broken.path(), new);
        assert_eq!(of_broken.is_allowed(), is_allowed, "{old} to {new}");
        let of_same = report(&schema(), old, &schema(), new);
        assert!(of_same.is_allowed(), "{old} to {new}");
    }
}

#[test]
fn the_last_lines_are_the_verdict() {
    #[track_caller]
    fn verdict(edits: &[(&str, &str, &str)], version: &str, expected: &str) {
        let report = report(&schema(), "0.1.0", copy(edits).path(), version).to_string();
        let start = report.find("Since").expect("a report has a verdict");
        assert_eq!(&report[start..], expected);
    }
    verdict(
        &[DESCRIBED],
        "0.1.0",
        "Since 0.1.0: 0 breaking, 0 compatible, 1 in descriptions alone.",
    );
    verdict(
        &[BREAKING, DESCRIBED],
        "0.1.1",
        "Since 0.1.0: 1 breaking, 0 compatible, 1 in descriptions alone.\n\
         Version 0.1.1 may not break what 0.1.0 promised.\n  \
         help: undo what is breaking, or set `version` in Cargo.toml to 0.2.0",
    );
    verdict(
        &[BREAKING],
        "0.2.0",
        "Since 0.1.0: 1 breaking, 0 compatible, 0 in descriptions alone.\n\
         Version 0.2.0 may break what 0.1.0 promised.",
    );
}

#[test]
fn invalid_input_is_an_error() {
    #[track_caller]
    fn fails(released: &str, version: &str, edit: (&str, &str, &str), expected: &str) {
        let scratch = copy(&[edit]);
        let released_schema = Generator::new(scratch.path().join("event.json"));
        let current = Generator::new(schema().join("event.json"));
        let failure = compare(&released_schema, released, &current, version);
        let failure = failure.err().expect("the comparison fails").to_string();
        let directory = scratch.path().display().to_string();
        assert_eq!(failure.replace(&directory, "DIRECTORY"), expected);
    }
    let same = ("speed.json", "Speed", "Speed");
    let help = "\n  = help: write one such as 0.1.0";
    fails(
        "one",
        "0.1.0",
        same,
        &format!("error: `one` is not a version{help}"),
    );
    fails(
        "0.1.0",
        "1.0",
        same,
        &format!("error: `1.0` is not a version{help}"),
    );
    fails(
        "0.1.0",
        "0.1.0",
        ("speed.json", "\"title\": \"Speed\"", "\"title\": \"speed\""),
        "error: the released schema, DIRECTORY, is not valid\n\n\
         error: `speed` cannot be the name of a Rust type\n \
         --> schema/speed.json:3:12\n  |\n\
         3 |   \"title\": \"speed\",\n  |            ^^^^^^^\n  |\n  \
         = help: write `Speed`\n\n  \
         = help: if the dialect has changed, write these files in the new one",
    );
}

/// Returns a repository whose schema equals the released one.
#[track_caller]
fn repository(name: &str, version: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.copy(&schema(), "schema");
    scratch.copy(&schema(), "schema/released");
    scratch.write("schema/released/VERSION", "0.1.0\n");
    scratch.write(
        "Cargo.toml",
        &format!("[workspace]\n[package]\nversion = \"{version}\"\n"),
    );
    scratch
}

#[test]
fn a_release_stores_the_schema_files() {
    let scratch = repository("release", "0.2.0");
    scratch.replace("schema/parcel.json", BREAKING.1, BREAKING.2);
    scratch.write("schema/released/stale.md", "");
    scratch.write("schema/dialect.schema.json", "{}");
    scratch.write("schema/cases/parcel.json", "{}");
    let report = release(scratch.path()).unwrap();
    assert_eq!(
        report.to_string().lines().last(),
        Some("Version 0.2.0 may break what 0.1.0 promised.")
    );
    let mut files = Vec::new();
    for below in ["", "events"] {
        for entry in std::fs::read_dir(scratch.path().join("schema/released").join(below)).unwrap()
        {
            files.push(entry.unwrap().file_name().into_string().unwrap());
        }
    }
    files.sort();
    assert_eq!(
        files,
        [
            "VERSION",
            "event.json",
            "events",
            "ids.json",
            "parcel.json",
            "parcel.lost.json",
            "parcel.sent.json",
            "payload.json",
            "receiver.json",
            "sender.json",
            "speed.json",
            "status.json",
            "timestamp.json",
        ]
    );
    let report = changes(scratch.path()).unwrap();
    assert_eq!(
        report.to_string(),
        "Since 0.2.0: 0 breaking, 0 compatible, 0 in descriptions alone."
    );
}

#[test]
fn a_release_that_the_version_forbids_stores_nothing() {
    let scratch = repository("forbidden", "0.1.1");
    scratch.replace("schema/parcel.json", BREAKING.1, BREAKING.2);
    assert!(!release(scratch.path()).unwrap().is_allowed());
    let report = changes(scratch.path()).unwrap().to_string();
    assert!(
        report.contains("\nSince 0.1.0: 1 breaking, 0 compatible, 0 in descriptions alone.\n"),
        "{report}"
    );
}

#[test]
fn a_repository_that_lacks_a_file() {
    let error = |scratch: &Scratch| {
        let error = changes(scratch.path())
            .err()
            .expect("the comparison fails")
            .to_string();
        error.replace(&scratch.path().display().to_string(), "DIRECTORY")
    };
    let scratch = repository("lacking", "0.1.0");
    scratch.write("Cargo.toml", "[package]\nname = \"plain-webhooks\"\n");
    assert_eq!(
        error(&scratch),
        "error: Cargo.toml has no version\n  = help: add `version` to the table `package`"
    );
    std::fs::remove_file(scratch.path().join("schema/released/VERSION")).unwrap();
    assert_eq!(
        error(&scratch),
        "error: cannot read DIRECTORY/schema/released/VERSION: No such file or directory (os error 2)\n  \
         = help: run this in the repository, which has the file"
    );
}
