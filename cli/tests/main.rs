//! The command, run as a user runs it.

mod drift;
mod help;
mod inspect;
mod listen;
mod schema;
mod send;
mod support;
mod trouble;
