//! `schema/README.md`: its edits can be made, and the Rust that it shows is what the build makes. And a mistake in
//! the schema, in a copy of the crate that is really built.

mod mistake;
mod page;
mod recipes;
mod shown;
