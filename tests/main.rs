//! Integration tests, a module a concept, in one binary.

mod cases;
mod documented;
mod events;
mod golden;
mod inspect;
mod support;
