//! Integration tests, a module a concept, in one binary.

mod cases;
mod common;
mod differential;
mod documented;
mod events;
#[cfg(feature = "generate")]
mod golden;
mod headers;
mod helpers;
mod inspect;
mod raw;
mod schema;
mod verify;
