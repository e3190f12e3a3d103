//! Integration tests, a module a concept, in one binary.

mod dialect;
mod mistakes;
mod mutated_schemas;
mod names;
mod rendering;
mod scale;
