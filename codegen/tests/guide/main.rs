//! `schema/README.md`, followed to the letter: the Rust that it shows is what the build makes of the
//! JSON beside it, and its edits are made in a copy of the crate that is then built.

mod page;
mod recipes;
mod shown;

pub use recipes::follow;
