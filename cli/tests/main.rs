//! Runs the command as a user does.

mod broken_receivers;
mod drift;
mod help;
mod inspect;
mod listen;
mod schema;
mod send;
mod support;
