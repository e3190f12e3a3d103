//! Makes the edits in `schema/README.md`, and checks that the Rust code on the page is generated from its schemas.
//! Also builds a copy of the crate with a mistake in the schema.

mod mistake;
mod page;
mod recipes;
mod shown;
