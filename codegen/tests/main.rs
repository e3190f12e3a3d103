//! Integration tests, a module a concept, in one binary.

mod dialect;
mod mistakes;
mod mutants;
mod names;
mod rendering;
mod scale;
