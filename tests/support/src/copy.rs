//! Copies of the crate that tests build with cargo.

use std::process::Command;

use crate::repository;
use crate::scratch::Scratch;

/// The directories that the library is built from.
pub const LIBRARY: [&str; 4] = ["codegen/src", "docs", "schema", "src"];

/// Copies these directories and the manifests that they need.
///
/// The manifests lack targets that are not copied, their dependencies, and optimizations: a copy runs only once.
pub fn copy(test: &str, directories: &[&str]) -> Scratch {
    let scratch = Scratch::new(test);
    for directory in directories {
        scratch.copy(&repository().join(directory), directory);
    }
    for file in ["Cargo.lock", "build.rs"] {
        scratch.write(file, &crate::read(file));
    }
    for manifest in ["Cargo.toml", "codegen/Cargo.toml"] {
        scratch.write(manifest, &needed_of(manifest));
    }
    scratch
}

fn needed_of(manifest: &str) -> String {
    let left_out = [
        "[[",
        "autoexamples",
        "[dev-dependencies]",
        "[profile.",
        "[workspace]",
    ];
    let text = crate::read(manifest);
    let sections = text.split("\n\n");
    let sections = sections.filter(|text| !left_out.iter().any(|section| text.contains(section)));
    let workspace = "[workspace]\nmembers = [\"codegen\"]\n";
    let workspace = (manifest == "Cargo.toml").then_some(workspace);
    sections.chain(workspace).collect::<Vec<_>>().join("\n\n")
}

/// Returns cargo, to be run in the copy. All copies share a target directory. It is not that of the tests, where a copy
/// would overwrite the crate's build.
pub fn cargo(scratch: &Scratch, arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Options of cargo come before those of the program that it runs.
    let (subcommand, rest) = arguments.split_at(1);
    command
        .args(subcommand)
        .args(["--offline", "--quiet"])
        .args(rest)
        .current_dir(scratch.path())
        .env("CARGO_TARGET_DIR", repository().join("target/copies"));
    command
}
