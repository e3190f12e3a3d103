//! Integration tests, a module a concept, in one binary.

mod cases;
mod differential;
mod documented;
mod edits;
mod events;
mod golden;
mod inspect;
mod mistakes;
mod mutants;
mod rendering;
mod support;

/// The build script's stages, run here on other schemas than the crate's own.
#[path = "../build/mod.rs"]
mod stages;
