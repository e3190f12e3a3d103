//! Integration tests, a module a concept, in one binary.

mod cases;
mod changes;
mod dialect;
mod differential;
mod documented;
mod edits;
mod events;
mod examples;
#[cfg(feature = "axum")]
mod extractor;
mod golden;
mod guide;
mod headers;
mod inspect;
mod mistakes;
mod mtls;
mod mutants;
mod pages;
mod rendering;
mod schema;
mod support;
mod verify;

/// The build script's stages, run here on other schemas than the crate's own.
#[path = "../build/mod.rs"]
mod stages;

/// What the example `changes` does, without its command line.
#[path = "../examples/changes/compare/mod.rs"]
mod compare;
