//! Copies of the crate, which cargo really builds.

use std::path::Path;
use std::process::Command;

use super::crate_dir;
use super::scratch::Scratch;

/// A copy of the directories, with a manifest for a crate of them.
pub fn copy(test: &str, directories: &[&str]) -> Scratch {
    let scratch = Scratch::new(test);
    for directory in directories {
        scratch.copy(&crate_dir().join(directory), directory);
    }
    scratch.write("Cargo.lock", &super::read("Cargo.lock"));
    let has_build_script = directories.contains(&"build");
    if has_build_script {
        scratch.write("build.rs", &super::read("build.rs"));
    }
    // Without the targets that are not copied, what only they need, and the effort to make them quick:
    // a copy runs once.
    let mut left_out = vec![
        "[[example]]",
        "[[test]]",
        "[[bench]]",
        "[dev-dependencies]",
        "[profile.",
    ];
    if !has_build_script {
        left_out.extend(["[lib]", "[build-dependencies]", "[lints.rust]"]);
    }
    let manifest = super::read("Cargo.toml");
    let sections = manifest
        .split("\n\n")
        .filter(|text| !left_out.iter().any(|section| text.contains(section)));
    scratch.write("Cargo.toml", &sections.collect::<Vec<_>>().join("\n\n"));
    scratch
}

/// Cargo in the copy, with a target directory that the copies share. It is not that of the tests,
/// where a copy would take the crate's place.
pub fn cargo(scratch: &Scratch, arguments: &[&str]) -> Command {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("copies");
    let mut command = Command::new(env!("CARGO"));
    // Those of cargo come before those of the program that it runs.
    let (subcommand, rest) = arguments.split_at(1);
    command
        .args(subcommand)
        .args(["--offline", "--quiet"])
        .args(rest)
        .current_dir(scratch.path())
        .env("CARGO_TARGET_DIR", target);
    command
}
