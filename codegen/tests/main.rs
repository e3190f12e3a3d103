//! The integration tests: one binary, with a module per concept.

mod dialect;
mod mistakes;
mod mutated_schemas;
mod names;
mod rendering;
mod scale;
