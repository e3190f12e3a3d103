//! The report of the changes in a schema: the small schema in this directory, and Plain's.

mod definitions;
mod members;
mod unions;
mod versions;

use std::path::{Path, PathBuf};

use plain_webhooks_codegen::{Generator, Report, changes, compare};
use plain_webhooks_test_support::repository;
use plain_webhooks_test_support::scratch::Scratch;

#[test]
fn the_version_allows_the_changes_of_plains_schema() {
    let report = changes(repository()).unwrap_or_else(|error| panic!("{error}"));
    assert!(
        report.is_allowed(),
        "{report}\n\nTo show this again, run:\n\n    \
         cargo run -p plain-webhooks-codegen --example changes\n"
    );
}

/// Returns the directory of the small schema.
fn schema() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes/schema")
}

/// Returns a copy of the small schema with these edits: a file, a text in it and the replacement.
#[track_caller]
fn copy(edits: &[(&str, &str, &str)]) -> Scratch {
    let place = std::panic::Location::caller();
    let test = std::thread::current();
    let test = test.name().unwrap_or_default().replace("::", "-");
    let scratch = Scratch::new(&format!("{test}-{}", place.line()));
    scratch.copy(&schema(), ".");
    for (file, from, to) in edits {
        scratch.replace(file, from, to);
    }
    scratch
}

#[track_caller]
fn report(released: &Path, released_version: &str, current: &Path, version: &str) -> Report {
    let generator = |directory: &Path| Generator::new(directory.join("event.json"));
    compare(
        &generator(released),
        released_version,
        &generator(current),
        version,
    )
    .unwrap_or_else(|failure| panic!("{failure}"))
}

/// Checks the report of these edits, without the verdict.
#[track_caller]
fn edit(edits: &[(&str, &str, &str)], expected: &str) {
    reports(&schema(), copy(edits).path(), expected);
}

/// Checks the report if these edits are undone.
#[track_caller]
fn undo(edits: &[(&str, &str, &str)], expected: &str) {
    reports(copy(edits).path(), &schema(), expected);
}

#[track_caller]
fn reports(released: &Path, current: &Path, expected: &str) {
    let report = report(released, "1.0.0", current, "1.0.0").to_string();
    let (findings, _) = report
        .rsplit_once("Since 1.0.0")
        .expect("a report has a verdict");
    assert_eq!(findings.trim_end(), expected);
}
